//! Results as a list of numbers in the order of the published ones: matrices by rows, fields as declared.

use grad_runtime::nalgebra::{Dim, Matrix, RawStorage};

/// A value or a derivative that can be written as a list of numbers.
pub trait Flat {
    /// Appends the numbers.
    fn flat(&self, out: &mut Vec<f64>);
}

impl Flat for f64 {
    fn flat(&self, out: &mut Vec<f64>) {
        out.push(*self);
    }
}

impl Flat for f32 {
    fn flat(&self, out: &mut Vec<f64>) {
        out.push(f64::from(*self));
    }
}

impl Flat for () {
    fn flat(&self, _: &mut Vec<f64>) {}
}

impl<T: Flat> Flat for [T] {
    fn flat(&self, out: &mut Vec<f64>) {
        for part in self {
            part.flat(out);
        }
    }
}

impl<T: Flat, const N: usize> Flat for [T; N] {
    fn flat(&self, out: &mut Vec<f64>) {
        self.as_slice().flat(out);
    }
}

impl<T: Flat> Flat for Vec<T> {
    fn flat(&self, out: &mut Vec<f64>) {
        self.as_slice().flat(out);
    }
}

impl<T: Flat, R: Dim, C: Dim, S: RawStorage<T, R, C>> Flat for Matrix<T, R, C, S> {
    fn flat(&self, out: &mut Vec<f64>) {
        for i in 0..self.nrows() {
            for j in 0..self.ncols() {
                self[(i, j)].flat(out);
            }
        }
    }
}

macro_rules! tuples {
    ($(($($name:ident)+))+) => {$(
        impl<$($name: Flat),+> Flat for ($($name,)+) {
            fn flat(&self, out: &mut Vec<f64>) {
                #[expect(non_snake_case, reason = "the names of the types are those of the values")]
                let ($($name,)+) = self;
                $($name.flat(out);)+
            }
        }
    )+};
}

tuples! { (A) (A B) (A B C) (A B C D) (A B C D E) (A B C D E F) }

/// [`Flat`] for structs: the named fields one after the other.
#[macro_export]
macro_rules! flat_fields {
    ($type:ty: $($field:ident),+) => {
        impl $crate::flat::Flat for $type {
            fn flat(&self, out: &mut Vec<f64>) {
                $($crate::flat::Flat::flat(&self.$field, out);)+
            }
        }
    };
}

/// Blocks of a Jacobian beside each other, by rows.
#[derive(Clone, Copy, Debug, Default)]
pub struct Beside<T>(pub T);

/// A block of a Jacobian.
trait Block {
    fn height(&self) -> usize;
    fn append_row(&self, i: usize, out: &mut Vec<f64>);
}

impl<R: Dim, C: Dim, S: RawStorage<f64, R, C>> Block for Matrix<f64, R, C, S> {
    fn height(&self) -> usize {
        self.nrows()
    }

    fn append_row(&self, i: usize, out: &mut Vec<f64>) {
        out.extend((0..self.ncols()).map(|j| self[(i, j)]));
    }
}

fn beside(blocks: &[&dyn Block], out: &mut Vec<f64>) {
    for i in 0..blocks[0].height() {
        for block in blocks {
            block.append_row(i, out);
        }
    }
}

impl<A: Block, B: Block> Flat for Beside<(A, B)> {
    fn flat(&self, out: &mut Vec<f64>) {
        let Self((a, b)) = self;
        beside(&[a, b], out);
    }
}

impl<A: Block, B: Block, C: Block> Flat for Beside<(A, B, C)> {
    fn flat(&self, out: &mut Vec<f64>) {
        let Self((a, b, c)) = self;
        beside(&[a, b, c], out);
    }
}
