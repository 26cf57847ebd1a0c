//! Tangents of arguments: how a caller hands them to the forward companion of a callee whose signature its macro cannot see.
//!
//! The companion takes one `Option<&Target>` per parameter; `None` is zero. The caller says for each argument what it has, [`Along`] or
//! [`Discard`], and rustc finds out from the callee what that is given as.

use super::{Constant, ConstantField, Discard};
use crate::{Differentiable, Scalar, Tangent};
use std::borrow::Cow;

/// What a caller gives for one argument of a call.
#[diagnostic::on_unimplemented(
    message = "the tangent of this argument is a `{Self}`, and the callee takes a `{Target}`",
    label = "this argument has another tangent type than the parameter"
)]
pub trait Direction<Target> {
    /// Calls `f` with the tangent that the callee expects.
    fn give<R>(self, f: impl FnOnce(Option<&Target>) -> R) -> R;
}

/// The tangent of an active argument.
#[derive(Debug)]
pub struct Along<'a, T: ?Sized>(pub &'a T);

impl<T> Direction<T> for Discard {
    #[inline(always)]
    fn give<R>(self, f: impl FnOnce(Option<&T>) -> R) -> R {
        f(None)
    }
}

impl<T> Direction<T> for Along<'_, T> {
    #[inline(always)]
    fn give<R>(self, f: impl FnOnce(Option<&T>) -> R) -> R {
        f(Some(self.0))
    }
}

/// `&[T; N]` is coerced to `&[T]` at a call, whose tangent is a `Vec`.
impl<T: Tangent, const N: usize> Direction<Vec<T>> for Along<'_, [T; N]> {
    #[inline]
    fn give<R>(self, f: impl FnOnce(Option<&Vec<T>>) -> R) -> R {
        f(Some(&self.0.to_vec()))
    }
}

/// A part of a slice.
impl<T: Tangent> Direction<Vec<T>> for Along<'_, [T]> {
    #[inline]
    fn give<R>(self, f: impl FnOnce(Option<&Vec<T>>) -> R) -> R {
        f(Some(&self.0.to_vec()))
    }
}

/// `&Box<T>` is coerced to `&T` at a call.
impl<T> Direction<T> for Along<'_, Box<T>> {
    #[inline]
    fn give<R>(self, f: impl FnOnce(Option<&T>) -> R) -> R {
        f(Some(&**self.0))
    }
}

impl<T: Tangent> Direction<T> for Along<'_, ConstantField> {
    #[inline]
    fn give<R>(self, f: impl FnOnce(Option<&T>) -> R) -> R {
        f(None)
    }
}

impl Direction<Constant> for Along<'_, ConstantField> {
    #[inline]
    fn give<R>(self, f: impl FnOnce(Option<&Constant>) -> R) -> R {
        f(None)
    }
}

/// An active argument for a parameter that the callee holds constant: reverse mode, which every function has, refuses it with a sentence, and
/// rustc would say it twice.
impl<T: Tangent> Direction<Constant> for Along<'_, T> {
    #[inline]
    fn give<R>(self, f: impl FnOnce(Option<&Constant>) -> R) -> R {
        f(None)
    }
}

/// The tangent of a float.
#[inline(always)]
pub fn float_tangent<T: Scalar>(dot: Option<&T>) -> T {
    match dot {
        Some(dot) => *dot,
        None => T::lit(0.0),
    }
}

/// The tangent at `x`, zero where there is none.
#[inline(always)]
pub fn tangent_at<'a, P: Differentiable + ?Sized>(
    dot: Option<&'a P::Tangent>,
    x: &P,
) -> Cow<'a, P::Tangent> {
    match dot {
        Some(dot) => Cow::Borrowed(dot),
        None => Cow::Owned(x.zero_tangent()),
    }
}

#[cfg(test)]
mod tests {
    use super::{Along, Direction, tangent_at};
    use crate::private::Discard;

    // The companion of some `fn callee(a: f64, b: &[f64])` whose types the caller's macro does not know.
    fn companion(a: Option<&f64>, b: Option<&Vec<f64>>) -> f64 {
        a.copied().unwrap_or(0.0) + b.map_or(0.0, |b| b.iter().sum())
    }

    #[test]
    fn a_companion_gets_the_tangents_that_there_are() {
        let b = [1.0, 2.0];
        let both = Along(&3.0).give(|a| Along(&b).give(|b| companion(a, b)));
        let part = Discard.give(|a| Along(&b[1..]).give(|b| companion(a, b)));
        let boxed = Along(&Box::new(3.0)).give(|a| Discard.give(|b| companion(a, b)));
        assert_eq!((both, part, boxed), (6.0, 2.0, 3.0));
    }

    #[test]
    fn an_absent_tangent_is_zero_in_the_shape_of_the_point() {
        let point = [1.0, 2.0];
        assert_eq!(*tangent_at(None, &point[..]), [0.0, 0.0]);
        let dot = vec![3.0, 4.0];
        assert_eq!(*tangent_at(Some(&dot), &point[..]), dot);
    }
}
