//! The scalar types, `f32` and `f64`.

use crate::{Differentiable, Tangent};
use nalgebra::RealField;

/// A real scalar with a derivative: `f32` or `f64`.
///
/// It is its own tangent, so that a function generic over `T: Scalar` has gradients of `T`.
///
/// ```
/// use grad_runtime::{Differentiable, Scalar};
///
/// fn half<T: Scalar>(x: T) -> T {
///     x * T::lit(0.5)
/// }
/// assert_eq!(half(3.0_f32), 1.5);
/// assert_eq!(half(3.0_f64).zero_tangent(), 0.0);
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a scalar with a derivative",
    label = "expected `f32` or `f64`",
    note = "help: compute with `f32` or `f64`; a type parameter needs the bound `grad_runtime::Scalar`; a method of your own that has the name of one of floats is called by its path, as in `Type::method(&value)`"
)]
pub trait Scalar:
    RealField + Copy + Default + Differentiable<Tangent = Self> + Tangent<Scalar = Self>
{
    /// The nearest value of this type to `x`.
    fn lit(x: f64) -> Self;

    /// One element that nobody should read.
    #[doc(hidden)]
    const UNREAD: &'static [Self];
}

macro_rules! scalar {
    ($T:ident) => {
        impl Scalar for $T {
            #[inline]
            #[allow(clippy::cast_possible_truncation, trivial_numeric_casts)]
            fn lit(x: f64) -> Self {
                x as $T
            }

            const UNREAD: &'static [Self] = &[<$T>::NAN];
        }

        impl Differentiable for $T {
            type Tangent = Self;

            #[inline]
            fn zero_tangent(&self) -> Self {
                0.0
            }

            #[inline]
            fn retract(&mut self, step: &Self) {
                *self += step;
            }

            #[inline]
            fn fits(&self, _tangent: &Self) -> bool {
                true
            }

            fn component_values(&self, out: &mut Vec<Option<f64>>) {
                out.push(Some(f64::from(*self)));
            }
        }

        impl Tangent for $T {
            type Scalar = Self;

            #[inline]
            fn dim(&self) -> usize {
                1
            }

            #[inline]
            fn axpy(&mut self, alpha: Self, other: &Self) {
                *self += alpha * other;
            }

            #[inline]
            fn scale_mut(&mut self, alpha: Self) {
                *self *= alpha;
            }

            #[inline]
            fn set_zero(&mut self) {
                *self = 0.0;
            }

            #[inline]
            fn dot(&self, other: &Self) -> Self {
                self * other
            }

            #[inline]
            fn norm(&self) -> Self {
                // `f32::abs` rather than the square root of a square, which overflows.
                <$T>::abs(*self)
            }

            #[inline]
            fn write_to_slice(&self, out: &mut [Self]) {
                out[0] = *self;
            }

            #[inline]
            fn read_from_slice(&mut self, values: &[Self]) {
                *self = values[0];
            }

            #[inline]
            fn vanishes(&self) -> bool {
                *self == 0.0
            }

            #[inline]
            fn same_shape(&self, _other: &Self) -> bool {
                true
            }
        }
    };
}

scalar!(f32);
scalar!(f64);
