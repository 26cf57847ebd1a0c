//! Small helpers on single values.

use crate::{Differentiable, Scalar, Tangent};

use super::{Operand, TangentOf};

/// `x` itself, where the macro needs it to be a scalar and only rustc can tell.
#[inline]
pub fn scalar<S: Scalar>(x: S) -> S {
    x
}

/// The float that a constant is, or refers to.
#[inline]
pub fn constant_scalar<C: ScalarConstant<M>, M>(x: C) -> C::Scalar {
    x.scalar()
}

/// A float (`M` is `()`), or a reference to one (`M` is `&()`): what a constant may be where a method of floats is called on it.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a scalar with a derivative",
    label = "expected `f32` or `f64`",
    note = "help: a method of this name on a type of your own must be `#[differentiable]`; call it by its path, as in `Type::method(&value, x)`"
)]
pub trait ScalarConstant<M> {
    /// The float.
    type Scalar: Scalar;
    /// The float.
    fn scalar(self) -> Self::Scalar;
}

impl<S: Scalar> ScalarConstant<()> for S {
    type Scalar = S;
    #[inline]
    fn scalar(self) -> S {
        self
    }
}

impl<S: Scalar> ScalarConstant<&()> for &S {
    type Scalar = S;
    #[inline]
    fn scalar(self) -> S {
        *self
    }
}

/// The literal `x` in the scalar type of the function.
#[inline]
#[must_use]
pub fn lit<T: Scalar>(x: f64) -> T {
    T::lit(x)
}

/// The literal `x` in the scalar type of another value.
#[inline]
#[must_use]
pub fn lit_like<T: Scalar>(_like: T, x: f64) -> T {
    T::lit(x)
}

/// The zero of the tangent space at `x`; for an integer what forgets.
#[inline]
pub fn zero_tangent<P: Operand + ?Sized>(x: &P) -> TangentOf<P> {
    x.zero_bar()
}

/// The contribution `v` of the cotangent `g`: a cotangent that is exactly zero stays zero through an infinite
/// partial derivative, `0 · ∞ = 0`.
#[inline]
#[must_use]
pub fn strong<S: Scalar>(g: S, v: S) -> S {
    let zero = S::lit(0.0);
    if g == zero { zero } else { v }
}

/// The same where the cotangent of a gate may be zero.
#[inline]
#[must_use]
pub fn gated<S: Scalar>(g: S, v: S) -> S {
    strong(g, v)
}

/// The same where the cotangent of the gate is not zero: then `g` is not zero by a choice.
#[inline]
#[must_use]
pub fn ungated<S: Scalar>(_g: S, v: S) -> S {
    v
}

/// Whether a cotangent is exactly zero, so that it adds nothing, whatever the partial derivatives are.
#[inline]
#[must_use]
pub fn vanishes<T: Vanish>(g: &T) -> bool {
    g.is_zero_cotangent()
}

/// What may be a cotangent: also what a constant has in its place.
pub trait Vanish {
    /// Whether it is exactly zero.
    fn is_zero_cotangent(&self) -> bool;
}

impl<T: Tangent> Vanish for T {
    #[inline]
    fn is_zero_cotangent(&self) -> bool {
        self.vanishes()
    }
}

impl Vanish for super::ConstantField {
    #[inline]
    fn is_zero_cotangent(&self) -> bool {
        true
    }
}

/// Checks that `gradient` has the shape of the argument `name`, before a sweep adds to it.
///
/// # Panics
/// If it does not.
#[inline]
#[track_caller]
pub fn check_shape<P: Differentiable + ?Sized>(name: &str, x: &P, gradient: &TangentOf<P>) {
    #[cold]
    #[inline(never)]
    #[track_caller]
    fn mismatch(name: &str) -> ! {
        panic!(
            "the gradient to accumulate into does not have the shape of argument `{name}`; help: make it with `{name}.zero_tangent()`"
        )
    }
    if !x.fits(gradient) {
        mismatch(name);
    }
}

#[cfg(test)]
mod tests {
    use super::{check_shape, lit, scalar, strong, zero_tangent};
    use nalgebra::DMatrix;

    #[test]
    fn zero_times_an_infinite_partial_is_zero() {
        for g in [0.0, -0.0] {
            let v = g * f64::INFINITY;
            assert!(v.is_nan());
            assert_eq!(strong(g, v), 0.0);
        }
        assert_eq!(strong(2.0, f64::INFINITY), f64::INFINITY);
        assert!(strong(f64::NAN, f64::NAN).is_nan());
    }

    #[test]
    fn values_are_passed_through() {
        assert_eq!(scalar(2.5_f32), lit(2.5));
        assert_eq!(zero_tangent([1.0, 2.0].as_slice()), [0.0, 0.0]);
    }

    #[test]
    fn a_gradient_of_the_right_shape_is_accepted() {
        check_shape("w", &DMatrix::<f64>::zeros(2, 3), &DMatrix::zeros(2, 3));
    }

    #[test]
    #[should_panic(expected = "does not have the shape of argument `w`")]
    fn a_gradient_of_another_shape_is_refused_by_name() {
        check_shape("w", &DMatrix::<f64>::zeros(2, 3), &DMatrix::zeros(3, 2));
    }
}
