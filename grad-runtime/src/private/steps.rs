//! `(a..b).step_by(n)` from its end, for integers of every width: the standard library has it for those whose ranges fit into a `usize`.

use core::ops::Range;

/// An integer that a range may have.
pub trait Stepped: Copy {
    /// How many numbers steps of this size come to.
    fn steps(range: &Range<Self>, step: usize) -> usize;
    /// The number behind so many others.
    fn at(range: &Range<Self>, position: usize) -> Self;
}

macro_rules! stepped {
    ($($t:ty)*) => {$(
        impl Stepped for $t {
            fn steps(range: &Range<Self>, step: usize) -> usize {
                range.clone().step_by(step).size_hint().0
            }

            fn at(range: &Range<Self>, position: usize) -> Self {
                range.clone().nth(position).unwrap_or(range.start)
            }
        }
    )*};
}

stepped!(u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize);

/// The numbers of a range, by steps, from the last one to the first.
pub struct StepsBack<T> {
    range: Range<T>,
    step: usize,
    left: usize,
}

impl<T: Stepped> Iterator for StepsBack<T> {
    type Item = T;

    #[inline]
    fn next(&mut self) -> Option<T> {
        self.left = self.left.checked_sub(1)?;
        Some(T::at(&self.range, self.left * self.step))
    }
}

/// `range.step_by(step)` from its end.
#[inline]
pub fn steps_back<T: Stepped>(range: Range<T>, step: usize) -> StepsBack<T> {
    let left = T::steps(&range, step);
    StepsBack { range, step, left }
}

#[cfg(test)]
mod tests {
    use super::steps_back;

    #[test]
    fn steps_come_from_their_end() {
        for (end, step) in [(0, 1), (1, 3), (7, 3), (8, 2), (9, 4)] {
            let forth: Vec<u64> = (0..end).step_by(step).collect();
            let mut back: Vec<u64> = steps_back(0..end, step).collect();
            back.reverse();
            assert_eq!(forth, back);
        }
        assert!(steps_back(-3_i128..4, 2).eq([3, 1, -1, -3]));
        assert_eq!(steps_back(5_u8..5, 2).next(), None);
    }
}
