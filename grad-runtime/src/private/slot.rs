//! Accumulator slots: how a caller lends its adjoints to the pullback of a callee whose signature its macro cannot see.
//!
//! A pullback takes one `Option<&mut Target>` per parameter. The caller says for each argument what it has,
//! [`Active`] or [`Discard`], and rustc finds out from the callee what that is lent as.

use crate::{Scalar as _, Tangent};

/// The cotangent type of a parameter that the callee holds constant: nobody can lend one.
#[derive(Clone, Debug)]
pub enum Constant {}

/// What a caller lends for one argument of a call.
#[diagnostic::on_unimplemented(
    message = "an active value is passed to a parameter that the callee holds constant",
    label = "this call would lose the derivative of an active argument",
    note = "help: wrap the argument in `constant(..)`, or make the parameter active in the callee"
)]
pub trait Accumulator<Target: ?Sized> {
    /// Calls `f` with the slot that the callee's pullback expects.
    fn lend<R>(self, f: impl FnOnce(Option<&mut Target>) -> R) -> R;
}

/// The adjoint of an active argument.
#[derive(Debug)]
pub struct Active<'a, T: ?Sized>(pub &'a mut T);

/// A constant argument: its cotangent is not computed.
#[derive(Clone, Copy, Debug)]
pub struct Discard;

impl<T: ?Sized> Accumulator<T> for Discard {
    #[inline]
    fn lend<R>(self, f: impl FnOnce(Option<&mut T>) -> R) -> R {
        f(None)
    }
}

impl<T: ?Sized> Accumulator<T> for Active<'_, T> {
    #[inline]
    fn lend<R>(self, f: impl FnOnce(Option<&mut T>) -> R) -> R {
        f(Some(self.0))
    }
}

/// The adjoint of an active argument where the cotangent of the call is this factor times a finite one.
#[derive(Debug)]
pub struct Steep<'a, T: ?Sized>(pub &'a mut T, pub f64);

/// With an infinite factor, what the callee adds nothing to stays as it is: `0 · ∞ = 0`.
impl<T: Tangent, Target: ?Sized> Accumulator<Target> for Steep<'_, T>
where
    for<'a> Active<'a, T>: Accumulator<Target>,
{
    #[inline]
    fn lend<R>(self, f: impl FnOnce(Option<&mut Target>) -> R) -> R {
        let Steep(acc, factor) = self;
        if factor.is_finite() {
            return Active(acc).lend(f);
        }
        let mut part = acc.clone();
        part.set_zero();
        let result = Active(&mut part).lend(f);
        super::adjoint::add_steep(acc, T::Scalar::lit(factor), &part);
        result
    }
}

impl<T: ?Sized, Target: ?Sized> Accumulator<Target> for Option<Steep<'_, T>>
where
    for<'a> Steep<'a, T>: Accumulator<Target>,
{
    #[inline]
    fn lend<R>(self, f: impl FnOnce(Option<&mut Target>) -> R) -> R {
        match self {
            Some(acc) => acc.lend(f),
            None => f(None),
        }
    }
}

/// Of a part the same, element by element.
impl<T: Tangent, Target: ?Sized> Accumulator<Target> for Steep<'_, [T]>
where
    for<'a> Active<'a, [T]>: Accumulator<Target>,
{
    #[inline]
    fn lend<R>(self, f: impl FnOnce(Option<&mut Target>) -> R) -> R {
        let Steep(acc, factor) = self;
        if factor.is_finite() {
            return Active(acc).lend(f);
        }
        let mut part = acc.to_vec();
        part.set_zero();
        let result = Active(&mut part[..]).lend(f);
        for (acc, part) in acc.iter_mut().zip(&part) {
            super::adjoint::add_steep(acc, T::Scalar::lit(factor), part);
        }
        result
    }
}

/// `&Vec<T>` is coerced to `&[T]` at a call.
impl<T> Accumulator<[T]> for Active<'_, Vec<T>> {
    #[inline]
    fn lend<R>(self, f: impl FnOnce(Option<&mut [T]>) -> R) -> R {
        f(Some(self.0))
    }
}

/// `&[T; N]` is coerced to `&[T]` at a call.
impl<T, const N: usize> Accumulator<[T]> for Active<'_, [T; N]> {
    #[inline]
    fn lend<R>(self, f: impl FnOnce(Option<&mut [T]>) -> R) -> R {
        f(Some(self.0))
    }
}

/// A callee whose parameter is a slice by another name: a temporary that is added back.
impl<T: Tangent> Accumulator<Vec<T>> for Active<'_, [T]> {
    #[inline]
    fn lend<R>(self, f: impl FnOnce(Option<&mut Vec<T>>) -> R) -> R {
        let mut temporary = self.0.to_vec();
        temporary.set_zero();
        let result = f(Some(&mut temporary));
        super::add_elements(self.0, &temporary);
        result
    }
}

/// As of a slice.
impl<T: Tangent, const N: usize> Accumulator<Vec<T>> for Active<'_, [T; N]> {
    #[inline]
    fn lend<R>(self, f: impl FnOnce(Option<&mut Vec<T>>) -> R) -> R {
        Active(&mut self.0[..]).lend(f)
    }
}

/// `&Box<T>` is coerced to `&T` at a call.
impl<T> Accumulator<T> for Active<'_, Box<T>> {
    #[inline]
    fn lend<R>(self, f: impl FnOnce(Option<&mut T>) -> R) -> R {
        f(Some(&mut **self.0))
    }
}

/// A slot that was itself lent, or not.
impl<T: ?Sized, Target: ?Sized> Accumulator<Target> for Option<&mut T>
where
    for<'a> Active<'a, T>: Accumulator<Target>,
{
    #[inline]
    fn lend<R>(self, f: impl FnOnce(Option<&mut Target>) -> R) -> R {
        match self {
            Some(acc) => Active(acc).lend(f),
            None => f(None),
        }
    }
}

/// A target that no parameter has. With one impl alone for `Active<'_, f64>`, rustc would take its target without asking the pullback, and
/// report a mismatch of types that the user never wrote in place of the sentence above.
#[derive(Debug)]
pub struct NoTarget<T>(std::convert::Infallible, std::marker::PhantomData<T>);

impl<T> Accumulator<NoTarget<T>> for Active<'_, T> {
    fn lend<R>(self, f: impl FnOnce(Option<&mut NoTarget<T>>) -> R) -> R {
        f(None)
    }
}

#[cfg(test)]
mod tests {
    use super::{Accumulator, Active, Constant, Discard};

    type Slot<'a, T> = Option<&'a mut T>;

    // The pullback of some `fn callee(a: f64, b: &[f64], n: usize)` whose types the caller's macro does not know.
    fn pullback(y_bar: f64, a: Slot<f64>, b: Slot<[f64]>, n: Slot<Constant>) {
        assert!(n.is_none());
        if let Some(a) = a {
            *a += 2.0 * y_bar;
        }
        if let Some(b) = b {
            assert!(b.iter().all(|&x| x >= 0.0));
            b[1] += 3.0 * y_bar;
        }
    }

    #[test]
    fn a_pullback_adds_to_the_accumulators_it_is_lent() {
        let mut a_bar = 1.0;
        let mut b_bar = vec![0.0, 5.0];
        Active(&mut a_bar).lend(|s0| {
            Active(&mut b_bar).lend(|s1| Discard.lend(|s2| pullback(10.0, s0, s1, s2)));
        });
        assert_eq!((a_bar, b_bar), (21.0, vec![0.0, 35.0]));
    }

    #[test]
    fn a_discarded_argument_lends_nothing() {
        let mut b_bar = vec![0.0, 5.0];
        Discard.lend(|s0| {
            Active(&mut b_bar).lend(|s1| Discard.lend(|s2| pullback(10.0, s0, s1, s2)));
        });
        assert_eq!(b_bar, [0.0, 35.0]);
    }

    #[test]
    fn a_part_is_lent_where_it_is() {
        let mut b_bar = vec![1.0, 2.0, 3.0];
        Discard.lend(|s0| {
            Active(&mut b_bar[1..]).lend(|s1| Discard.lend(|s2| pullback(1.0, s0, s1, s2)));
        });
        assert_eq!(b_bar, [1.0, 2.0, 6.0]);
        let by_name =
            |b: Slot<Vec<f64>>| b.is_some_and(|b| std::mem::replace(&mut b[0], 0.5) == 0.0);
        assert!(Active(&mut b_bar[1..]).lend(by_name));
        assert_eq!(b_bar, [1.0, 2.5, 6.0]);
    }

    #[test]
    fn an_array_is_lent_as_a_slice() {
        let mut b_bar = [1.0, 2.0, 3.0];
        Discard.lend(|s0| {
            Active(&mut b_bar).lend(|s1| Discard.lend(|s2| pullback(1.0, s0, s1, s2)));
        });
        assert_eq!(b_bar, [1.0, 5.0, 3.0]);
    }

    #[test]
    fn a_box_is_lent_as_its_content() {
        let mut a_bar = Box::new(1.0);
        Active(&mut a_bar).lend(|s0| {
            Discard.lend(|s1| Discard.lend(|s2| pullback(1.0, s0, s1, s2)));
        });
        assert_eq!(*a_bar, 3.0);
    }
}
