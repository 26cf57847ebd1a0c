//! Arrays, slices, vectors, boxes, references and tuples: component by component.

use crate::private::pool::taken;
use crate::{Differentiable, Tangent};

#[inline]
pub(crate) fn check_len(a: usize, b: usize) {
    #[cold]
    #[inline(never)]
    fn mismatch(a: usize, b: usize) -> ! {
        panic!(
            "a sequence of length {a} does not have the shape of a tangent of length {b}; help: make it with `zero_tangent` at the same point"
        )
    }
    if a != b {
        mismatch(a, b);
    }
}

fn retract_all<T: Differentiable>(points: &mut [T], steps: &[T::Tangent]) {
    check_len(points.len(), steps.len());
    for (x, step) in points.iter_mut().zip(steps) {
        x.retract(step);
    }
}

fn all_fit<T: Differentiable>(points: &[T], tangents: &[T::Tangent]) -> bool {
    points.len() == tangents.len() && points.iter().zip(tangents).all(|(x, t)| x.fits(t))
}

impl<T: Differentiable, const N: usize> Differentiable for [T; N] {
    type Tangent = [T::Tangent; N];

    #[inline]
    fn zero_tangent(&self) -> Self::Tangent {
        self.each_ref().map(T::zero_tangent)
    }

    #[inline]
    fn retract(&mut self, step: &Self::Tangent) {
        retract_all(self, step);
    }

    #[inline]
    fn fits(&self, tangent: &Self::Tangent) -> bool {
        all_fit(self, tangent)
    }

    fn component_values(&self, out: &mut Vec<Option<f64>>) {
        for x in self {
            x.component_values(out);
        }
    }
}

impl<T: Differentiable> Differentiable for [T] {
    type Tangent = Vec<T::Tangent>;

    #[inline]
    fn zero_tangent(&self) -> Self::Tangent {
        let mut zeros = taken(self.len());
        zeros.extend(self.iter().map(T::zero_tangent));
        zeros
    }

    #[inline]
    fn retract(&mut self, step: &Self::Tangent) {
        retract_all(self, step);
    }

    #[inline]
    fn fits(&self, tangent: &Self::Tangent) -> bool {
        all_fit(self, tangent)
    }

    fn component_values(&self, out: &mut Vec<Option<f64>>) {
        for x in self {
            x.component_values(out);
        }
    }
}

impl<T: Differentiable> Differentiable for Vec<T> {
    type Tangent = Vec<T::Tangent>;

    #[inline]
    fn zero_tangent(&self) -> Self::Tangent {
        self.as_slice().zero_tangent()
    }

    #[inline]
    fn retract(&mut self, step: &Self::Tangent) {
        retract_all(self, step);
    }

    #[inline]
    fn fits(&self, tangent: &Self::Tangent) -> bool {
        all_fit(self, tangent)
    }

    fn component_values(&self, out: &mut Vec<Option<f64>>) {
        for x in self {
            x.component_values(out);
        }
    }
}

impl<T: Differentiable + ?Sized> Differentiable for Box<T> {
    type Tangent = Box<T::Tangent>;

    #[inline]
    fn zero_tangent(&self) -> Self::Tangent {
        Box::new(T::zero_tangent(self))
    }

    #[inline]
    fn retract(&mut self, step: &Self::Tangent) {
        T::retract(self, step);
    }

    #[inline]
    fn fits(&self, tangent: &Self::Tangent) -> bool {
        T::fits(self, tangent)
    }

    fn component_values(&self, out: &mut Vec<Option<f64>>) {
        T::component_values(self, out);
    }
}

/// A borrowed point has the tangents of the point, and cannot be moved.
impl<T: Differentiable + ?Sized> Differentiable for &T {
    type Tangent = T::Tangent;

    #[inline]
    fn zero_tangent(&self) -> Self::Tangent {
        T::zero_tangent(self)
    }

    fn retract(&mut self, _step: &Self::Tangent) {
        panic!(
            "a point behind a shared reference cannot be moved; help: retract the point it borrows"
        );
    }

    #[inline]
    fn fits(&self, tangent: &Self::Tangent) -> bool {
        T::fits(self, tangent)
    }

    fn component_values(&self, out: &mut Vec<Option<f64>>) {
        T::component_values(self, out);
    }
}

/// The methods of `Tangent` for a type that derefs to a slice of tangents.
macro_rules! sequence_tangent {
    ($T:ident) => {
        type Scalar = $T::Scalar;

        #[inline]
        fn dim(&self) -> usize {
            self.iter().map($T::dim).sum()
        }

        #[inline]
        fn axpy(&mut self, alpha: Self::Scalar, other: &Self) {
            check_len(self.len(), other.len());
            for (a, b) in self.iter_mut().zip(other) {
                a.axpy(alpha, b);
            }
        }

        #[inline]
        fn scale_mut(&mut self, alpha: Self::Scalar) {
            for a in self {
                a.scale_mut(alpha);
            }
        }

        #[inline]
        fn set_zero(&mut self) {
            for a in self {
                a.set_zero();
            }
        }

        #[inline]
        fn dot(&self, other: &Self) -> Self::Scalar {
            check_len(self.len(), other.len());
            let mut sum = <Self::Scalar as crate::Scalar>::lit(0.0);
            for (a, b) in self.iter().zip(other) {
                sum += a.dot(b);
            }
            sum
        }

        #[inline]
        fn write_to_slice(&self, mut out: &mut [Self::Scalar]) {
            for a in self {
                a.write_to_slice(out);
                out = &mut out[a.dim()..];
            }
        }

        #[inline]
        fn read_from_slice(&mut self, mut values: &[Self::Scalar]) {
            for a in self {
                a.read_from_slice(values);
                values = &values[a.dim()..];
            }
        }

        #[inline]
        fn vanishes(&self) -> bool {
            self.iter().all($T::vanishes)
        }

        #[inline]
        fn same_shape(&self, other: &Self) -> bool {
            self.len() == other.len() && self.iter().zip(other).all(|(a, b)| a.same_shape(b))
        }
    };
}

impl<T: Tangent, const N: usize> Tangent for [T; N] {
    sequence_tangent!(T);
}

impl<T: Tangent> Tangent for Vec<T> {
    sequence_tangent!(T);
}

impl<T: Tangent> Tangent for Box<T> {
    type Scalar = T::Scalar;

    #[inline]
    fn dim(&self) -> usize {
        T::dim(self)
    }

    #[inline]
    fn axpy(&mut self, alpha: Self::Scalar, other: &Self) {
        T::axpy(self, alpha, other);
    }

    #[inline]
    fn scale_mut(&mut self, alpha: Self::Scalar) {
        T::scale_mut(self, alpha);
    }

    #[inline]
    fn set_zero(&mut self) {
        T::set_zero(self);
    }

    #[inline]
    fn dot(&self, other: &Self) -> Self::Scalar {
        T::dot(self, other)
    }

    #[inline]
    fn write_to_slice(&self, out: &mut [Self::Scalar]) {
        T::write_to_slice(self, out);
    }

    #[inline]
    fn read_from_slice(&mut self, values: &[Self::Scalar]) {
        T::read_from_slice(self, values);
    }

    #[inline]
    fn vanishes(&self) -> bool {
        T::vanishes(self)
    }

    #[inline]
    fn same_shape(&self, other: &Self) -> bool {
        T::same_shape(self, other)
    }
}
