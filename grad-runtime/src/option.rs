//! `Option`s: which variant a point has is constant. `None` has nothing to differentiate, and as a tangent it is the zero.

use crate::{Differentiable, Scalar, Tangent};

impl<T: Differentiable> Differentiable for Option<T> {
    type Tangent = Option<T::Tangent>;

    #[inline]
    fn zero_tangent(&self) -> Self::Tangent {
        self.as_ref().map(T::zero_tangent)
    }

    #[inline]
    fn retract(&mut self, step: &Self::Tangent) {
        if let (Some(x), Some(step)) = (self, step) {
            x.retract(step);
        }
    }

    #[inline]
    fn fits(&self, tangent: &Self::Tangent) -> bool {
        match (self, tangent) {
            (Some(x), Some(t)) => x.fits(t),
            (None, Some(_)) => false,
            (_, None) => true,
        }
    }

    fn component_values(&self, out: &mut Vec<Option<f64>>) {
        if let Some(x) = self {
            x.component_values(out);
        }
    }
}

impl<T: Tangent> Tangent for Option<T> {
    type Scalar = T::Scalar;

    #[inline]
    fn dim(&self) -> usize {
        self.as_ref().map_or(0, T::dim)
    }

    #[inline]
    fn axpy(&mut self, alpha: Self::Scalar, other: &Self) {
        let Some(b) = other else { return };
        match self {
            Some(a) => a.axpy(alpha, b),
            None => {
                let mut b = b.clone();
                b.scale_mut(alpha);
                *self = Some(b);
            }
        }
    }

    #[inline]
    fn scale_mut(&mut self, alpha: Self::Scalar) {
        if let Some(a) = self {
            a.scale_mut(alpha);
        }
    }

    #[inline]
    fn set_zero(&mut self) {
        if let Some(a) = self {
            a.set_zero();
        }
    }

    #[inline]
    fn vanishes(&self) -> bool {
        self.as_ref().is_none_or(T::vanishes)
    }

    #[inline]
    fn same_shape(&self, other: &Self) -> bool {
        match (self, other) {
            (Some(a), Some(b)) => a.same_shape(b),
            // `None` is the zero of every shape.
            _ => true,
        }
    }

    #[inline]
    fn dot(&self, other: &Self) -> Self::Scalar {
        match (self, other) {
            (Some(a), Some(b)) => a.dot(b),
            _ => Self::Scalar::lit(0.0),
        }
    }

    #[inline]
    fn write_to_slice(&self, out: &mut [Self::Scalar]) {
        if let Some(a) = self {
            a.write_to_slice(out);
        }
    }

    #[inline]
    fn read_from_slice(&mut self, values: &[Self::Scalar]) {
        if let Some(a) = self {
            a.read_from_slice(values);
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::{Differentiable, Tangent};

    #[test]
    fn none_is_the_zero_of_a_sum() {
        let mut sum: Option<[f64; 2]> = None;
        sum.axpy(2.0, &None);
        assert_eq!(sum, None);
        sum.axpy(2.0, &Some([1.0, 3.0]));
        sum.axpy(1.0, &None);
        sum.axpy(1.0, &Some([1.0, 0.0]));
        assert_eq!((sum, sum.dim(), sum.dot(&None)), (Some([3.0, 6.0]), 2, 0.0));
    }

    #[test]
    fn a_point_moves_if_there_is_one() {
        let (mut some, mut none) = (Some(1.0), None::<f64>);
        some.retract(&Some(0.5));
        none.retract(&None);
        assert_eq!((some, none), (Some(1.5), None));
        assert!(some.fits(&None) && some.fits(&Some(1.0)) && !none.fits(&Some(1.0)));
    }
}
