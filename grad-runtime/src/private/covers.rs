//! Bounds that are checked once before a loop, instead of in each of its iterations.
//!
//! A loop over `start..end` that reads `x[i]` in every iteration reaches `x[end - 1]`. Where that is asked before the loop, the compiler sees that
//! no index is out of bounds in it. What is not there is reported as in the loop: with the first index that is too large.
//!
//! Emitted code does not name types: `(&&Covered(&x)).cover(..)` calls the method of the first trait that the type has, and that of what is
//! no slice, array or `Vec` asks nothing.

/// What may have to cover the indices of a loop.
#[derive(Debug)]
pub struct Covered<'a, T: ?Sized>(pub &'a T);

/// What is indexed by `usize`, by the standard library's rules.
pub trait Sequence {
    /// What it holds.
    type Element;
    /// The elements.
    fn elements(&self) -> &[Self::Element];
}

impl<T> Sequence for [T] {
    type Element = T;
    #[inline(always)]
    fn elements(&self) -> &[T] {
        self
    }
}

impl<T, const N: usize> Sequence for [T; N] {
    type Element = T;
    #[inline(always)]
    fn elements(&self) -> &[T] {
        self
    }
}

impl<T> Sequence for Vec<T> {
    type Element = T;
    #[inline(always)]
    fn elements(&self) -> &[T] {
        self
    }
}

impl<S: Sequence + ?Sized> Sequence for &S {
    type Element = S::Element;
    #[inline(always)]
    fn elements(&self) -> &[S::Element] {
        (**self).elements()
    }
}

impl<S: Sequence + ?Sized> Sequence for &mut S {
    type Element = S::Element;
    #[inline(always)]
    fn elements(&self) -> &[S::Element] {
        (**self).elements()
    }
}

/// A sequence whose elements can be changed.
pub trait SequenceMut: Sequence {
    /// The elements.
    fn elements_mut(&mut self) -> &mut [Self::Element];
}

impl<T> SequenceMut for [T] {
    #[inline(always)]
    fn elements_mut(&mut self) -> &mut [T] {
        self
    }
}

impl<T, const N: usize> SequenceMut for [T; N] {
    #[inline(always)]
    fn elements_mut(&mut self) -> &mut [T] {
        self
    }
}

impl<T> SequenceMut for Vec<T> {
    #[inline(always)]
    fn elements_mut(&mut self) -> &mut [T] {
        self
    }
}

impl<S: SequenceMut + ?Sized> SequenceMut for &mut S {
    #[inline(always)]
    fn elements_mut(&mut self) -> &mut [S::Element] {
        (**self).elements_mut()
    }
}

/// The bounds of slices, arrays and `Vec`s.
pub trait CoverSequence {
    /// Asks whether the element `i + plus - minus` is there for all `i` from `start` to before `end`, of which there is at least one, or
    /// `start` and `plus` are 0.
    fn cover(&self, start: usize, end: usize, plus: usize, minus: usize);
}

impl<S: Sequence + ?Sized> CoverSequence for &Covered<'_, S> {
    #[inline(always)]
    #[track_caller]
    fn cover(&self, start: usize, end: usize, plus: usize, minus: usize) {
        let length = self.0.elements().len();
        if plus > length || end - minus > length - plus {
            missing(length, (start + plus - minus).max(length));
        }
    }
}

/// The elements `offset + i` for all `i` before `end`, of which a loop uses those from `start` on, at least one.
#[inline(always)]
#[track_caller]
pub fn row<S: Sequence + ?Sized>(of: &S, offset: usize, start: usize, end: usize) -> &[S::Element] {
    let elements = of.elements();
    let row = elements.get(offset..).and_then(|behind| behind.get(..end));
    row.unwrap_or_else(|| missing(elements.len(), (offset + start).max(elements.len())))
}

/// The elements `offset + i` of what a loop changes, for all `i` before `end`, of which it uses those from `start` on, at least one.
#[inline(always)]
#[track_caller]
pub fn row_mut<S: SequenceMut + ?Sized>(
    of: &mut S,
    offset: usize,
    start: usize,
    end: usize,
) -> &mut [S::Element] {
    let elements = of.elements_mut();
    let length = elements.len();
    let row = elements
        .get_mut(offset..)
        .and_then(|behind| behind.get_mut(..end));
    row.unwrap_or_else(|| missing(length, (offset + start).max(length)))
}

/// All other types.
pub trait CoverOther {
    /// Asks nothing.
    #[inline(always)]
    fn cover<I>(&self, _start: I, _end: I, _plus: usize, _minus: usize) {}
}

impl<T: ?Sized> CoverOther for Covered<'_, T> {}

#[cold]
#[inline(never)]
#[track_caller]
fn missing(length: usize, index: usize) -> ! {
    panic!("index out of bounds: the len is {length} but the index is {index}")
}

#[cfg(test)]
mod tests {
    use super::{CoverOther as _, CoverSequence as _, Covered, row, row_mut};
    use std::collections::BTreeMap;
    use std::panic::{RefUnwindSafe, catch_unwind};

    fn message(run: &(dyn Fn() + RefUnwindSafe)) -> String {
        let caught = catch_unwind(run).err();
        let text = caught.map(|text| *text.downcast::<String>().unwrap());
        text.unwrap_or_default()
    }

    const RANGES: [(usize, usize); 8] = [
        (0, 0),
        (0, 3),
        (0, 5),
        (2, 5),
        (4, 5),
        (4, 9),
        (7, 9),
        (5, 2),
    ];

    #[test]
    fn what_is_not_there_is_reported_as_in_the_loop() {
        for length in 0..6 {
            let x = vec![1.0; length];
            for (start, end) in RANGES {
                for (plus, minus) in [(0, 0), (1, 0), (3, 0), (7, 0), (0, 1)] {
                    if minus > start {
                        continue;
                    }
                    let in_loop = message(&|| {
                        for i in start..end {
                            assert!(x[i + plus - minus] > 0.0, "all are 1");
                        }
                    });
                    let before = message(&|| {
                        if start < end {
                            (&&Covered(&x)).cover(start, end, plus, minus);
                            (&&Covered(&&x[..])).cover(start, end, plus, minus);
                        }
                    });
                    assert_eq!(in_loop, before, "{length}: {start}..{end} +{plus} -{minus}");
                }
            }
        }
    }

    #[test]
    fn rows_are_what_the_loop_reads() {
        for length in 0..9 {
            let x: Vec<usize> = (0..length).collect();
            for (start, end) in RANGES {
                for offset in [0, 1, 4, 20] {
                    let in_loop = message(&|| {
                        for i in start..end {
                            assert_eq!(x[offset + i], offset + i, "what it holds");
                        }
                    });
                    let before = message(&|| {
                        if start < end {
                            let row = row(&x, offset, start, end);
                            (start..end).for_each(|i| assert_eq!(row[i], offset + i));
                        }
                    });
                    let changed = message(&|| {
                        if start < end {
                            let mut x = x.clone();
                            let row = row_mut(&mut x, offset, start, end);
                            (start..end).for_each(|i| assert_eq!(row[i], offset + i));
                        }
                    });
                    assert_eq!(in_loop, before, "{length}: {start}..{end} at {offset}");
                    assert_eq!(in_loop, changed, "{length}: {start}..{end} at {offset}");
                }
            }
        }
    }

    /// Indexed by something else.
    struct Tens;

    impl std::ops::Index<i8> for Tens {
        type Output = i8;
        fn index(&self, index: i8) -> &i8 {
            [&10, &20, &30, &40][index as usize]
        }
    }

    #[test]
    #[allow(clippy::needless_borrow, reason = "written as emitted code writes it")]
    fn other_types_are_not_asked() {
        (&&Covered(&BTreeMap::<i8, f64>::new())).cover(0_i8, 9, 0, 0);
        (&&Covered(&Tens)).cover(0, 9, 0, 0);
    }
}
