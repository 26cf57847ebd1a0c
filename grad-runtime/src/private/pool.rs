//! The memory that a [`Workspace`](crate::Workspace) lends to the functions that run in it.
//!
//! Buffers are kept by the layout of their elements and by size, in powers of two; who takes one gets the smallest that is large enough. So
//! whatever ran once finds all that it needs when it runs again, in whatever order it takes and gives back: at each point at least as much is free as
//! there was then. Buffers are owned by whoever took them. One that is not given back (it is in a result, a panic dropped it) is freed as any other, and the
//! pool makes a new one.

use std::alloc::Layout;
use std::cell::{Cell, RefCell};
use std::mem::ManuallyDrop;
use std::ptr::NonNull;

/// The memory of a `Vec` without elements, of a type that has been forgotten.
///
/// Invariant: `pointer` and `capacity` are those of a `Vec` of elements with the layout that its [`Shelf`] has, which nothing else owns; the
/// capacity is not zero.
#[derive(Debug)]
struct Buffer {
    pointer: NonNull<u8>,
    capacity: usize,
}

/// Buffers of about one size.
#[derive(Debug, Default)]
struct Class {
    buffers: Vec<Buffer>,
    /// How many are out.
    lent: usize,
}

/// Buffers of elements of one layout: those with room for 2ⁿ of them and less than twice as many are in class `n`.
///
/// Invariant: `element` is the layout of a type of a size other than zero.
#[derive(Debug)]
struct Shelf {
    element: Layout,
    classes: Vec<Class>,
    /// How many are out that may grow: their class is known when they come back.
    growing: usize,
}

// SAFETY: a buffer is memory of the global allocator without values in it, owned by the shelf alone; any thread may use or free it.
unsafe impl Send for Shelf {}
// SAFETY: a shared reference to a shelf reads numbers only.
unsafe impl Sync for Shelf {}

impl Shelf {
    fn new(element: Layout) -> Self {
        Self {
            element,
            classes: Vec::new(),
            growing: 0,
        }
    }

    fn bytes(&self) -> usize {
        let buffers = self.classes.iter().flat_map(|class| &class.buffers);
        buffers.map(|buffer| buffer.capacity).sum::<usize>() * self.element.size()
    }

    fn class(&mut self, number: usize) -> &mut Class {
        if number >= self.classes.len() {
            self.classes.resize_with(number + 1, Class::default);
        }
        &mut self.classes[number]
    }

    /// A buffer as a `Vec` of elements with the layout of the shelf.
    fn turned<T>(&self, buffer: Buffer) -> Vec<T> {
        assert_eq!(Layout::new::<T>(), self.element);
        // SAFETY: by the invariant the memory is that of a `Vec` whose elements have the layout of `T` (checked above), with this capacity,
        // and the shelf, which owned it, has let go of it. There are no elements in it.
        unsafe { Vec::from_raw_parts(buffer.pointer.cast().as_ptr(), 0, buffer.capacity) }
    }

    /// An empty `Vec` with room for `n` elements, more than none.
    fn take<T>(&mut self, n: usize) -> Vec<T> {
        let Some(room) = n.checked_next_power_of_two() else {
            return Vec::with_capacity(n);
        };
        let wanted = room.trailing_zeros() as usize;
        let mut larger = self.classes.iter_mut().skip(wanted);
        let found = larger.find_map(|class| {
            let buffer = class.buffers.pop()?;
            class.lent += 1;
            Some(buffer)
        });
        match found {
            Some(buffer) => self.turned(buffer),
            None => {
                self.class(wanted).lent += 1;
                Vec::with_capacity(room)
            }
        }
    }

    /// An empty `Vec` that may grow: the largest there is.
    fn take_growing<T>(&mut self) -> Vec<T> {
        self.growing += 1;
        let mut classes = self.classes.iter_mut().rev();
        match classes.find_map(|class| class.buffers.pop()) {
            Some(buffer) => self.turned(buffer),
            None => Vec::new(),
        }
    }

    /// Keeps the memory of a `Vec` if it stands for one that was taken: what others have allocated would pile up.
    fn give<T>(&mut self, mut values: Vec<T>) {
        assert_eq!(Layout::new::<T>(), self.element);
        let Some(number) = values.capacity().checked_ilog2() else {
            return;
        };
        let growing = self.growing;
        let class = self.class(number as usize);
        match (class.lent.checked_sub(1), growing.checked_sub(1)) {
            (Some(lent), _) => class.lent = lent,
            (None, Some(growing)) => self.growing = growing,
            (None, None) => return,
        }
        values.clear();
        let mut values = ManuallyDrop::new(values);
        let capacity = values.capacity();
        if let Some(pointer) = NonNull::new(values.as_mut_ptr().cast()) {
            let buffer = Buffer { pointer, capacity };
            self.class(number as usize).buffers.push(buffer);
        }
    }

    /// What is still out does not come back.
    fn settle(&mut self) {
        self.growing = 0;
        for class in &mut self.classes {
            class.lent = 0;
        }
    }
}

impl Drop for Shelf {
    fn drop(&mut self) {
        let buffers = self
            .classes
            .iter_mut()
            .flat_map(|class| class.buffers.drain(..));
        for buffer in buffers {
            let size = self.element.size() * buffer.capacity;
            // SAFETY: a `Vec` of `capacity` elements of this layout allocated the memory, with the global allocator and the layout of as many
            // elements in a row: their size is a multiple of their alignment, and not zero. The shelf owns it, and nothing names
            // it after this.
            unsafe {
                let layout = Layout::from_size_align_unchecked(size, self.element.align());
                std::alloc::dealloc(buffer.pointer.as_ptr(), layout);
            }
        }
    }
}

/// All shelves.
#[derive(Debug, Default)]
pub(crate) struct Pool(Vec<Shelf>);

impl Pool {
    const fn new() -> Self {
        Self(Vec::new())
    }

    pub(crate) fn bytes(&self) -> usize {
        self.0.iter().map(Shelf::bytes).sum()
    }

    pub(crate) fn clear(&mut self) {
        self.0 = Vec::new();
    }

    fn shelf(&mut self, element: Layout) -> &mut Shelf {
        let at = self.0.iter().position(|shelf| shelf.element == element);
        let at = at.unwrap_or_else(|| {
            self.0.push(Shelf::new(element));
            self.0.len() - 1
        });
        &mut self.0[at]
    }
}

thread_local! {
    /// Whether there is a pool: all that is asked where there is none.
    static IN_USE: Cell<bool> = const { Cell::new(false) };
    static CURRENT: RefCell<Pool> = const { RefCell::new(Pool::new()) };
}

/// Whether the thread has a pool.
#[inline]
#[must_use]
pub fn in_use() -> bool {
    IN_USE.get()
}

/// An empty `Vec` with room for `n` elements, from the thread's pool if there is one.
#[inline]
#[must_use]
pub(crate) fn taken<T>(n: usize) -> Vec<T> {
    if IN_USE.get() && n > 0 {
        from_pool(Layout::new::<T>(), |shelf| shelf.take(n))
            .unwrap_or_else(|| Vec::with_capacity(n))
    } else {
        Vec::with_capacity(n)
    }
}

/// An empty `Vec` that may grow, from the thread's pool if there is one.
#[inline]
#[must_use]
pub(crate) fn taken_to_grow<T>() -> Vec<T> {
    if IN_USE.get() {
        from_pool(Layout::new::<T>(), Shelf::take_growing).unwrap_or_default()
    } else {
        Vec::new()
    }
}

#[inline(never)]
fn from_pool<R>(element: Layout, take: impl FnOnce(&mut Shelf) -> R) -> Option<R> {
    if element.size() == 0 {
        return None;
    }
    // Where the thread is about to end there is no pool.
    let found = CURRENT.try_with(|pool| {
        let mut pool = pool.try_borrow_mut().ok()?;
        Some(take(pool.shelf(element)))
    });
    found.ok().flatten()
}

/// Room for one more element of a `Vec` that is full, twice as much as there was. Its memory comes from the thread's pool, if there is one, and
/// what it had goes there.
#[cold]
#[inline(never)]
pub(crate) fn grown<T>(mut values: Vec<T>) -> Vec<T> {
    if IN_USE.get() {
        let mut larger = taken(values.len().saturating_mul(2).max(4));
        larger.append(&mut values);
        given(values);
        values = larger;
    } else {
        values.reserve(1);
    }
    // Who asks writes behind the last value.
    assert!(values.len() < values.capacity());
    values
}

/// Gives the memory of a `Vec` back to the thread's pool. Without one it is freed.
#[inline]
pub(crate) fn given<T>(values: Vec<T>) {
    if IN_USE.get() {
        to_pool(values);
    }
}

#[inline(never)]
fn to_pool<T>(mut values: Vec<T>) {
    // Elements are dropped before the pool is borrowed: they may give back what they hold.
    values.clear();
    let element = Layout::new::<T>();
    let _ = from_pool(element, move |shelf| shelf.give(values));
}

/// While this lives, the pool of a workspace is that of the thread. It brings back the one before it, also in a panic.
#[derive(Debug)]
pub struct Within<'w> {
    pool: &'w mut Pool,
    before: (bool, Pool),
}

impl<'w> Within<'w> {
    pub(crate) fn new(pool: &'w mut Pool) -> Self {
        let before = (IN_USE.replace(true), CURRENT.replace(std::mem::take(pool)));
        Self { pool, before }
    }
}

impl Drop for Within<'_> {
    fn drop(&mut self) {
        let (in_use, pool) = std::mem::take(&mut self.before);
        IN_USE.set(in_use);
        *self.pool = CURRENT.replace(pool);
        self.pool.0.iter_mut().for_each(Shelf::settle);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn memory_is_used_again_for_types_of_the_same_layout() {
        let mut pool = Pool::default();
        {
            let _within = Within::new(&mut pool);
            let (large, small) = (taken::<f64>(100), taken::<u64>(10));
            given(large);
            given(small);
        }
        assert_eq!(pool.bytes(), (128 + 16) * 8);
        let _within = Within::new(&mut pool);
        assert_eq!(
            taken::<[u32; 2]>(9).capacity(),
            16,
            "of another alignment: a new one"
        );
        assert_eq!(taken::<i64>(9).capacity(), 16);
        assert_eq!(
            taken::<i64>(9).capacity(),
            128,
            "the smallest that is large enough"
        );
        assert_eq!(taken::<i64>(9).capacity(), 16, "a new one");
    }

    /// Whatever the order of what is taken and given back: the second time there is enough.
    #[test]
    fn what_ran_once_finds_all_that_it_needs() {
        let mut state = 7_u64;
        let mut random = move |n: u64| {
            state = state
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1);
            (state >> 33) % n
        };
        let mut pool = Pool::default();
        for _ in 0..30 {
            let steps: Vec<(bool, usize, usize)> = (0..60)
                .map(|_| (random(3) > 0, random(40) as usize, random(1000) as usize))
                .collect();
            let mut run = || {
                let _within = Within::new(&mut pool);
                let mut held: Vec<Vec<f64>> = Vec::new();
                for &(take, n, which) in &steps {
                    if take || held.is_empty() {
                        let mut values = taken(n);
                        if which % 3 == 0 {
                            // A tape whose length was not known.
                            for _ in 0..which {
                                if values.len() == values.capacity() {
                                    values = grown(values);
                                }
                                values.push(1.0);
                            }
                        }
                        held.push(values);
                    } else {
                        given(held.swap_remove(which % held.len()));
                    }
                }
                held.into_iter().for_each(given);
                drop(_within);
                pool.bytes()
            };
            let after_one = run();
            assert_eq!(run(), after_one);
        }
    }

    #[test]
    fn without_a_pool_nothing_is_kept() {
        given(taken::<f64>(3));
        let mut pool = Pool::default();
        drop(Within::new(&mut pool));
        given(taken::<f64>(3));
        assert_eq!(pool.bytes(), 0);
    }

    #[test]
    fn what_was_not_taken_is_not_kept() {
        let mut pool = Pool::default();
        {
            let _within = Within::new(&mut pool);
            given(vec![1.0; 5]);
            let (taken, growing) = (taken::<f64>(4), taken_to_grow::<f64>());
            given(vec![1.0; 7]);
            given(taken);
            given(vec![1.0; 9]);
            given(growing);
        }
        assert_eq!(pool.bytes(), (7 + 4) * 8, "as many as were taken");
    }

    #[test]
    fn elements_are_dropped_where_memory_is_given_back() {
        let counted = std::rc::Rc::new(());
        let mut pool = Pool::default();
        {
            let _within = Within::new(&mut pool);
            let mut values = taken(2);
            values.push(counted.clone());
            given(values);
            assert_eq!(std::rc::Rc::strong_count(&counted), 1);
            // The same memory holds values of another type.
            let mut values = taken::<Box<f64>>(1);
            assert_eq!(values.capacity(), 2);
            values.push(Box::new(1.0));
            given(values);
        }
        assert_eq!(pool.bytes(), 2 * size_of::<usize>());
    }

    #[test]
    fn elements_may_give_back_what_they_hold() {
        struct Holds(Option<Vec<f64>>);
        impl Drop for Holds {
            fn drop(&mut self) {
                self.0.take().into_iter().for_each(given);
            }
        }
        let mut pool = Pool::default();
        {
            let _within = Within::new(&mut pool);
            let mut values = taken(1);
            values.push(Holds(Some(taken(4))));
            given(values);
        }
        assert_eq!(pool.bytes(), 4 * 8 + size_of::<Holds>());
    }

    #[test]
    fn pools_nest_and_come_back_after_a_panic() {
        let (mut outer, mut inner) = (Pool::default(), Pool::default());
        {
            let _outer = Within::new(&mut outer);
            let from_outer = taken::<f64>(1);
            let result = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
                let _inner = Within::new(&mut inner);
                given(taken::<f64>(2));
                let _lost = taken::<f64>(2);
                panic!("on purpose");
            }));
            assert!(result.is_err());
            given(from_outer);
        }
        assert_eq!(outer.bytes(), 8);
        assert_eq!(inner.bytes(), 0, "the panic freed it");
        assert!(!IN_USE.get());
    }

    #[test]
    fn types_without_a_size_and_vectors_without_memory_are_no_matter() {
        let mut pool = Pool::default();
        {
            let _within = Within::new(&mut pool);
            let mut units = taken::<()>(5);
            units.push(());
            given(units);
            given(taken::<f64>(0));
            given(taken::<f64>(0));
        }
        assert_eq!(pool.bytes(), 0);
        pool.clear();
    }

    #[test]
    fn a_pool_moves_to_another_thread() {
        let mut pool = Pool::default();
        {
            let _within = Within::new(&mut pool);
            given(taken::<f64>(8));
        }
        let pool = std::thread::spawn(move || {
            let mut pool = pool;
            {
                let _within = Within::new(&mut pool);
                assert_eq!(taken::<f64>(5).capacity(), 8);
            }
            pool
        });
        assert_eq!(pool.join().unwrap().bytes(), 0);
    }
}
