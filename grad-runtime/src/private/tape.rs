//! Tapes: the primal values of a loop's iterations, written forward and read backward.
//!
//! Where a workspace is in use, tapes on the heap have their memory from there. The reverse sweep gives it back when it has read all values: a tape
//! that did so when it is dropped could not hold what borrows from variables that are declared after it.

use super::pool::{given, grown, taken};
use super::reclaim::Reclaim;
use std::mem::MaybeUninit;

/// Whether values of a type are all alike and nothing: a tape keeps one of them instead of counting. Emitted code takes as many as it puts.
const fn is_nothing<T>() -> bool {
    size_of::<T>() == 0 && !std::mem::needs_drop::<T>()
}

/// Another one of a value that is nothing.
#[inline(always)]
fn of_nothing<T>(one: Option<&T>) -> T {
    assert!(const { is_nothing::<T>() }, "a value would be owned twice");
    match one {
        // SAFETY: the value has no bytes and nothing to drop, so that reading it copies nothing that somebody else owns.
        Some(one) => unsafe { std::ptr::read(one) },
        None => underflow(),
    }
}

/// Records a value behind the others. A `Vec` that grows does so by value, in a function that is seldom called: nothing takes its address, so that
/// the compiler keeps pointer and length in registers while a loop runs.
#[inline(always)]
fn put<T>(values: &mut Vec<T>, value: T) {
    if values.len() == values.capacity() {
        *values = grown(std::mem::take(values));
    }
    let length = values.len();
    // SAFETY: there was room for one more value, or `grown` has made it.
    unsafe {
        values.as_mut_ptr().add(length).write(value);
        values.set_len(length + 1);
    }
}

/// A last-in first-out tape on the heap, for loops whose trip count is known at run time only.
#[derive(Clone, Debug)]
pub struct Tape<T>(Vec<T>);

impl<T> Tape<T> {
    /// An empty tape.
    #[inline]
    #[must_use]
    pub const fn new() -> Self {
        Self(Vec::new())
    }

    /// An empty tape with room for `n` values.
    #[inline]
    #[must_use]
    pub fn with_capacity(n: usize) -> Self {
        Self(taken(n))
    }

    /// The number of values on the tape.
    #[inline]
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether nothing is on the tape.
    #[inline]
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Records `value`.
    #[inline]
    pub fn push(&mut self, value: T) {
        if const { is_nothing::<T>() } {
            if self.0.is_empty() {
                self.0.push(value);
            }
            return;
        }
        put(&mut self.0, value);
    }

    /// Takes back the value recorded last.
    ///
    /// # Panics
    /// If the tape is empty.
    #[inline]
    pub fn pop(&mut self) -> T {
        if const { is_nothing::<T>() } {
            return of_nothing(self.0.first());
        }
        match self.0.pop() {
            Some(value) => value,
            None => underflow(),
        }
    }
}

/// The tape has been read.
impl<T> Reclaim for Tape<T> {
    #[inline]
    fn give_back(self) {
        given(self.0);
    }
}

impl<T> Default for Tape<T> {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

/// A last-in first-out tape of at most `N` values on the stack, for loops with a small constant trip count.
///
/// Invariant: the first `len` places of `values` are initialised, and `len <= N`.
#[derive(Debug)]
pub struct ArrayTape<T, const N: usize> {
    values: [MaybeUninit<T>; N],
    len: usize,
}

impl<T, const N: usize> ArrayTape<T, N> {
    /// An empty tape. The places are left uninitialised: a value of `T` to fill them with need not exist, and
    /// writing each place twice would cost as much as the tape itself.
    #[inline]
    #[must_use]
    pub const fn new() -> Self {
        Self {
            values: [const { MaybeUninit::uninit() }; N],
            len: 0,
        }
    }

    /// An empty tape; it has room for `N` values whatever `n` is.
    #[inline]
    #[must_use]
    pub const fn with_capacity(_n: usize) -> Self {
        Self::new()
    }

    /// The number of values on the tape.
    #[inline]
    #[must_use]
    pub const fn len(&self) -> usize {
        self.len
    }

    /// Whether nothing is on the tape.
    #[inline]
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.len == 0
    }

    /// Records `value`.
    ///
    /// # Panics
    /// If the tape is full.
    #[inline]
    pub fn push(&mut self, value: T) {
        if const { is_nothing::<T>() } {
            self.len = 0;
        }
        match self.values.get_mut(self.len) {
            Some(place) => place.write(value),
            None => overflow(N),
        };
        self.len += 1;
    }

    /// Takes back the value recorded last.
    ///
    /// # Panics
    /// If the tape is empty.
    #[inline]
    pub fn pop(&mut self) -> T {
        if const { is_nothing::<T>() } {
            // SAFETY: `len` is one only if the first place is initialised.
            let first = self.values[..self.len].first();
            return of_nothing(first.map(|one| unsafe { one.assume_init_ref() }));
        }
        let Some(last) = self.len.checked_sub(1) else {
            underflow()
        };
        self.len = last;
        // SAFETY: `last` was below `len`, so its place is initialised; it is above the new `len`, so nobody reads or
        // drops it again before the next `push` overwrites it.
        unsafe { self.values[last].assume_init_read() }
    }
}

impl<T, const N: usize> Default for ArrayTape<T, N> {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

/// A panic in the primal or a pullback that is never called leaves values on the tape; `MaybeUninit` does not drop them.
impl<T, const N: usize> Drop for ArrayTape<T, N> {
    #[inline]
    fn drop(&mut self) {
        if std::mem::needs_drop::<T>() {
            while !self.is_empty() {
                drop(self.pop());
            }
        }
    }
}

/// How many places of a tape of `n` values are worth having on the stack: all of a short one, none of a long one.
#[inline]
#[must_use]
pub const fn on_stack(n: usize) -> usize {
    if n <= 1024 { n } else { 0 }
}

/// A last-in first-out tape for loops whose trip count is a constant that only rustc knows: the first `N` values are on the stack, the
/// rest in one `Vec`.
#[derive(Debug)]
pub struct ConstTape<T, const N: usize> {
    first: ArrayTape<T, N>,
    rest: Vec<T>,
}

/// The tape has been read.
impl<T, const N: usize> Reclaim for ConstTape<T, N> {
    #[inline]
    fn give_back(self) {
        given(self.rest);
    }
}

impl<T, const N: usize> ConstTape<T, N> {
    /// An empty tape with room for `n` values.
    #[inline]
    #[must_use]
    pub fn with_capacity(n: usize) -> Self {
        Self {
            first: ArrayTape::new(),
            rest: taken(n.saturating_sub(N)),
        }
    }

    /// Records `value`.
    #[inline]
    pub fn push(&mut self, value: T) {
        if const { is_nothing::<T>() } {
            if self.rest.is_empty() {
                self.rest.push(value);
            }
            return;
        }
        if self.first.len() < N {
            self.first.push(value);
        } else {
            put(&mut self.rest, value);
        }
    }

    /// Takes back the value recorded last.
    ///
    /// # Panics
    /// If the tape is empty.
    #[inline]
    pub fn pop(&mut self) -> T {
        if const { is_nothing::<T>() } {
            return of_nothing(self.rest.first());
        }
        self.rest.pop().unwrap_or_else(|| self.first.pop())
    }
}

#[cold]
#[inline(never)]
fn overflow(capacity: usize) -> ! {
    panic!(
        "the tape has room for {capacity} values only; help: this is a defect of `grad-runtime`, please report it"
    )
}

#[cold]
#[inline(never)]
fn underflow() -> ! {
    panic!("the tape is empty; help: this is a defect of `grad-runtime`, please report it")
}

#[cfg(test)]
mod tests {
    use super::{ArrayTape, ConstTape, Tape, on_stack};
    use std::rc::Rc;

    #[test]
    fn a_constant_tape_goes_on_in_a_vector() {
        let mut tape = ConstTape::<usize, { on_stack(3) }>::with_capacity(5);
        (0..5).for_each(|i| tape.push(i));
        for i in (0..5).rev() {
            assert_eq!(tape.pop(), i);
        }
        assert_eq!(on_stack(1_000_000), 0);
    }

    #[test]
    fn values_come_back_in_reverse_order() {
        let mut heap = Tape::with_capacity(2);
        let mut stack = ArrayTape::<_, 3>::with_capacity(3);
        for i in 0..3 {
            heap.push(i.to_string());
            stack.push(i.to_string());
        }
        assert_eq!((heap.len(), stack.len()), (3, 3));
        for i in (0..3).rev() {
            assert_eq!(heap.pop(), i.to_string());
            assert_eq!(stack.pop(), i.to_string());
        }
        assert!(heap.is_empty() && stack.is_empty());
        stack.push(String::from("again"));
        assert_eq!(stack.pop(), "again");
    }

    #[test]
    fn an_array_tape_drops_exactly_the_values_that_are_left() {
        let value = Rc::new(());
        let mut tape = ArrayTape::<Rc<()>, 4>::new();
        for _ in 0..3 {
            tape.push(Rc::clone(&value));
        }
        assert_eq!(Rc::strong_count(&value), 4);
        drop(tape.pop());
        assert_eq!(Rc::strong_count(&value), 3);
        drop(tape);
        assert_eq!(Rc::strong_count(&value), 1);
    }

    #[test]
    fn an_array_tape_drops_its_values_when_the_primal_panics() {
        let value = Rc::new(());
        let inner = Rc::clone(&value);
        let result = std::panic::catch_unwind(std::panic::AssertUnwindSafe(move || {
            let mut tape = ArrayTape::<_, 1>::new();
            tape.push(Rc::clone(&inner));
            tape.push(inner);
        }));
        assert!(result.is_err());
        assert_eq!(Rc::strong_count(&value), 1);
    }

    #[test]
    #[should_panic(expected = "the tape has room for 1 values only")]
    fn a_full_array_tape_refuses_another_value() {
        let mut tape = ArrayTape::<_, 1>::new();
        tape.push(1.0);
        tape.push(2.0);
    }

    #[test]
    #[should_panic(expected = "the tape is empty")]
    fn an_empty_array_tape_has_nothing_to_give() {
        ArrayTape::<f64, 2>::new().pop();
    }

    #[test]
    fn what_is_nothing_is_not_counted() {
        let mut heap = Tape::new();
        let mut stack = ArrayTape::<(), 2>::new();
        let mut both = ConstTape::<(), 1>::with_capacity(3);
        for _ in 0..3 {
            heap.push(());
            stack.push(());
            both.push(());
        }
        for _ in 0..3 {
            heap.pop();
            stack.pop();
            both.pop();
        }
        assert_eq!((heap.len(), stack.len()), (1, 1));
    }

    #[test]
    #[should_panic(expected = "the tape is empty")]
    fn nothing_was_put_on_a_new_tape() {
        Tape::<()>::new().pop();
    }

    #[test]
    fn a_tape_of_no_places_is_empty() {
        assert!(ArrayTape::<f64, 0>::default().is_empty());
        assert!(Tape::<f64>::default().is_empty());
    }
}
