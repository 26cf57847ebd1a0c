//! The operators on two scalars of the same type, for operands that the macro does not know to be floats.

use super::{PullA, PullB, Rule1, Rule2, op, strong};
use crate::Scalar;

/// One operator: its cotangents, as expressions in `a`, `b`, the result `y` and its cotangent `g`; those of `strong_zero` where they
/// differ.
macro_rules! operator {
    ($Op:ident: |$a:ident, $b:ident| $primal:expr, |$y:ident, $g:ident| $a_bar:expr, $b_bar:expr $(; strong $a_strong:expr, $b_strong:expr)?) => {
        #[diagnostic::do_not_recommend]
        impl<T: Scalar> Rule2<op::$Op, T> for T {
            type Output = T;
            #[inline(always)]
            fn primal(&self, b: &T) -> T {
                let ($a, $b) = (*self, *b);
                $primal
            }
        }

        #[diagnostic::do_not_recommend]
        impl<T: Scalar> PullA<op::$Op, T> for T {
            // The derivative of a float by a float is its own transpose.
            #[inline(always)]
            fn push_a(&self, b: &T, y: &T, dot: &T) -> T {
                PullA::<op::$Op, T>::pull_a(self, b, y, dot)
            }
            #[inline(always)]
            fn strong_push_a(&self, b: &T, y: &T, dot: &T) -> T {
                PullA::<op::$Op, T>::strong_pull_a(self, b, y, dot)
            }
            #[inline(always)]
            fn pull_a(&self, b: &T, y: &T, y_bar: &T) -> T {
                let ($a, $b, $y, $g) = (*self, *b, *y, *y_bar);
                let _ = ($a, $b, $y);
                $a_bar
            }
            #[inline(always)]
            fn pull_a_into(&self, b: &T, y: &T, y_bar: &T, acc: &mut T) {
                *acc += PullA::<op::$Op, T>::pull_a(self, b, y, y_bar);
            }
            $(
                #[inline(always)]
                fn strong_pull_a(&self, b: &T, y: &T, y_bar: &T) -> T {
                    let ($a, $b, $y, $g) = (*self, *b, *y, *y_bar);
                    let _ = ($a, $y);
                    $a_strong
                }
            )?
        }

        #[diagnostic::do_not_recommend]
        impl<T: Scalar> PullB<op::$Op, T> for T {
            #[inline(always)]
            fn push_b(&self, b: &T, y: &T, dot: &T) -> T {
                PullB::<op::$Op, T>::pull_b(self, b, y, dot)
            }
            #[inline(always)]
            fn strong_push_b(&self, b: &T, y: &T, dot: &T) -> T {
                PullB::<op::$Op, T>::strong_pull_b(self, b, y, dot)
            }
            #[inline(always)]
            fn pull_b(&self, b: &T, y: &T, y_bar: &T) -> T {
                let ($a, $b, $y, $g) = (*self, *b, *y, *y_bar);
                let _ = ($a, $b, $y);
                $b_bar
            }
            #[inline(always)]
            fn pull_b_into(&self, b: &T, y: &T, y_bar: &T, acc: &mut T) {
                *acc += PullB::<op::$Op, T>::pull_b(self, b, y, y_bar);
            }
            $(
                #[inline(always)]
                fn strong_pull_b(&self, b: &T, y: &T, y_bar: &T) -> T {
                    let ($a, $b, $y, $g) = (*self, *b, *y, *y_bar);
                    let _ = $a;
                    $b_strong
                }
            )?
        }
    };
}

operator!(Add: |a, b| a + b, |y, g| g, g);
operator!(Sub: |a, b| a - b, |y, g| g, -g);
operator!(Mul: |a, b| a * b, |y, g| g * b, g * a);
operator!(
    Div: |a, b| a / b, |y, g| g / b, -(g / b * y);
    strong strong(g, g / b), strong(g, -(g / b * y))
);
operator!(Rem: |a, b| a % b, |y, g| g, -(g * nalgebra::ComplexField::trunc(a / b)));

#[diagnostic::do_not_recommend]
impl<T: Scalar> Rule1<op::Neg> for T {
    type Output = T;
    #[inline(always)]
    fn primal(&self) -> T {
        -*self
    }
    #[inline(always)]
    fn push(&self, _y: &T, dot: &T) -> T {
        -*dot
    }
    #[inline(always)]
    fn pull(&self, _y: &T, y_bar: &T) -> T {
        -*y_bar
    }
    #[inline(always)]
    fn pull_into(&self, _y: &T, y_bar: &T, acc: &mut T) {
        *acc -= *y_bar;
    }
}

#[diagnostic::do_not_recommend]
impl<T: Scalar> Rule1<op::Abs> for T {
    type Output = T;
    #[inline(always)]
    fn primal(&self) -> T {
        nalgebra::ComplexField::abs(*self)
    }
    #[inline(always)]
    fn push(&self, _y: &T, dot: &T) -> T {
        *dot * sign(*self)
    }
    #[inline(always)]
    fn pull(&self, _y: &T, y_bar: &T) -> T {
        *y_bar * sign(*self)
    }
    #[inline(always)]
    fn pull_into(&self, _y: &T, y_bar: &T, acc: &mut T) {
        *acc += *y_bar * sign(*self);
    }
}

/// −1, 0 or 1; 0 at both zeros, and NaN at NaN.
#[inline(always)]
pub(super) fn sign<T: Scalar>(x: T) -> T {
    if x > T::zero() {
        T::one()
    } else if x < T::zero() {
        -T::one()
    } else {
        // 0 of either sign, or NaN.
        x
    }
}
