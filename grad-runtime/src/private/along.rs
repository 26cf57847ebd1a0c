//! Tangents of arguments: how a caller hands them to the forward companion of a callee whose signature its macro cannot see.
//!
//! The companion takes one `Option<&Target>` per parameter; `None` is zero. The caller says for each argument what it has, [`Along`] or
//! [`Discard`], and rustc finds out from the callee what that is given as.

use super::{Constant, ConstantField, Discard};
use crate::{Differentiable, Scalar, Tangent};
use std::borrow::{Borrow, Cow};

/// What a caller gives for one argument of a call.
#[diagnostic::on_unimplemented(
    message = "the tangent of this argument is a `{Self}`, and the callee takes a `{Target}`",
    label = "this argument has another tangent type than the parameter"
)]
pub trait Direction<Target: ?Sized> {
    /// Calls `f` with the tangent that the callee expects.
    fn give<R>(self, f: impl FnOnce(Option<&Target>) -> R) -> R;
}

/// The tangent of an active argument.
#[derive(Debug)]
pub struct Along<'a, T: ?Sized>(pub &'a T);

impl<T: ?Sized> Direction<T> for Discard {
    #[inline(always)]
    fn give<R>(self, f: impl FnOnce(Option<&T>) -> R) -> R {
        f(None)
    }
}

impl<T: ?Sized> Direction<T> for Along<'_, T> {
    #[inline(always)]
    fn give<R>(self, f: impl FnOnce(Option<&T>) -> R) -> R {
        f(Some(self.0))
    }
}

/// `&Vec<T>` is coerced to `&[T]` at a call.
impl<T> Direction<[T]> for Along<'_, Vec<T>> {
    #[inline(always)]
    fn give<R>(self, f: impl FnOnce(Option<&[T]>) -> R) -> R {
        f(Some(self.0))
    }
}

/// `&[T; N]` is coerced to `&[T]` at a call.
impl<T, const N: usize> Direction<[T]> for Along<'_, [T; N]> {
    #[inline(always)]
    fn give<R>(self, f: impl FnOnce(Option<&[T]>) -> R) -> R {
        f(Some(self.0))
    }
}

/// A tangent that the caller was itself given, or not.
impl<'a, T: ?Sized, Target: ?Sized> Direction<Target> for Option<Along<'a, T>>
where
    Along<'a, T>: Direction<Target>,
{
    #[inline(always)]
    fn give<R>(self, f: impl FnOnce(Option<&Target>) -> R) -> R {
        match self {
            Some(dot) => dot.give(f),
            None => f(None),
        }
    }
}

/// A callee whose parameter is a slice by another name.
impl<T: Tangent, const N: usize> Direction<Vec<T>> for Along<'_, [T; N]> {
    #[inline]
    fn give<R>(self, f: impl FnOnce(Option<&Vec<T>>) -> R) -> R {
        f(Some(&self.0.to_vec()))
    }
}

/// As of an array.
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

impl<T> Direction<[T]> for Along<'_, ConstantField> {
    #[inline]
    fn give<R>(self, f: impl FnOnce(Option<&[T]>) -> R) -> R {
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

/// The tangent of an argument that a pullback keeps: borrowed for as long as the argument is, owned where it had to be made.
#[expect(
    missing_debug_implementations,
    reason = "what is owned need not have one"
)]
pub struct Kept<'d, P: ?Sized + ToOwned>(pub Option<Cow<'d, P>>);

/// How the companion of the second order takes the tangent of an argument: as a value where it takes the argument as one, and as a
/// [`Cow`] where it takes a reference.
#[diagnostic::on_unimplemented(
    message = "the tangent of this argument is a `{Self}`, and the callee takes a `{Target}`",
    label = "this argument has another tangent type than the parameter"
)]
pub trait KeptAs<Target> {
    /// The tangent as the callee expects it; `None` is zero.
    fn kept_as(self) -> Option<Target>;
}

impl<Target> KeptAs<Target> for Discard {
    #[inline(always)]
    fn kept_as(self) -> Option<Target> {
        None
    }
}

impl<T: Tangent> KeptAs<T> for Kept<'_, T> {
    #[inline(always)]
    fn kept_as(self) -> Option<T> {
        self.0.map(Cow::into_owned)
    }
}

impl<'d, T: Tangent> KeptAs<Cow<'d, T>> for Kept<'d, T> {
    #[inline(always)]
    fn kept_as(self) -> Option<Cow<'d, T>> {
        self.0
    }
}

/// `&[T; N]` is coerced to `&[T]` at a call.
impl<'d, T: Tangent, const N: usize> KeptAs<Cow<'d, [T]>> for Kept<'d, [T; N]> {
    #[inline]
    fn kept_as(self) -> Option<Cow<'d, [T]>> {
        self.0.map(|dot| match dot {
            Cow::Borrowed(dot) => Cow::Borrowed(&dot[..]),
            Cow::Owned(dot) => Cow::Owned(dot.to_vec()),
        })
    }
}

/// `&Vec<T>` is, too.
impl<'d, T: Tangent> KeptAs<Cow<'d, [T]>> for Kept<'d, Vec<T>> {
    #[inline]
    fn kept_as(self) -> Option<Cow<'d, [T]>> {
        self.0.map(|dot| match dot {
            Cow::Borrowed(dot) => Cow::Borrowed(&dot[..]),
            Cow::Owned(dot) => Cow::Owned(dot),
        })
    }
}

/// A part of a slice.
impl<'d, T: Tangent> KeptAs<Cow<'d, [T]>> for Kept<'d, [T]> {
    #[inline]
    fn kept_as(self) -> Option<Cow<'d, [T]>> {
        self.0
    }
}

/// `&Box<T>` is coerced to `&T` at a call.
impl<'d, T: Tangent> KeptAs<Cow<'d, T>> for Kept<'d, Box<T>> {
    #[inline]
    fn kept_as(self) -> Option<Cow<'d, T>> {
        self.0.map(|dot| match dot {
            Cow::Borrowed(dot) => Cow::Borrowed(&**dot),
            Cow::Owned(dot) => Cow::Owned(*dot),
        })
    }
}

// What is held constant has no tangent.
impl<T: Tangent> KeptAs<T> for Kept<'_, ConstantField> {
    #[inline(always)]
    fn kept_as(self) -> Option<T> {
        None
    }
}

impl<'d, T: Tangent> KeptAs<Cow<'d, T>> for Kept<'_, ConstantField> {
    #[inline(always)]
    fn kept_as(self) -> Option<Cow<'d, T>> {
        None
    }
}

impl<'d, T: Tangent> KeptAs<Cow<'d, [T]>> for Kept<'_, ConstantField> {
    #[inline(always)]
    fn kept_as(self) -> Option<Cow<'d, [T]>> {
        None
    }
}

impl KeptAs<Constant> for Kept<'_, ConstantField> {
    #[inline(always)]
    fn kept_as(self) -> Option<Constant> {
        None
    }
}

/// An active argument of a parameter that the callee holds constant is refused in reverse mode.
impl<T: Tangent> KeptAs<Constant> for Kept<'_, T> {
    #[inline(always)]
    fn kept_as(self) -> Option<Constant> {
        None
    }
}

/// The tangent of an argument, borrowed here.
#[inline(always)]
pub fn kept_at<'d, T: ?Sized + ToOwned>(dot: &'d T) -> Kept<'d, T> {
    Kept(Some(Cow::Borrowed(dot)))
}

/// A part of the tangent of an argument, borrowed for as long as that is.
#[inline]
pub fn kept_part<'d, T: ?Sized + ToOwned, P: ?Sized + ToOwned>(
    dot: &Option<Cow<'d, T>>,
    part: impl for<'x> Fn(&'x T) -> &'x P,
) -> Kept<'d, P> {
    Kept(dot.as_ref().map(|dot| match dot {
        Cow::Borrowed(dot) => Cow::Borrowed(part(dot)),
        Cow::Owned(dot) => Cow::Owned(part(dot.borrow()).to_owned()),
    }))
}

/// The tangent of an argument that was passed by value, zero where there is none.
#[inline(always)]
pub fn owned_tangent<P: Differentiable + ?Sized>(dot: Option<P::Tangent>, x: &P) -> P::Tangent {
    dot.unwrap_or_else(|| x.zero_tangent())
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

/// The tangents at the elements of a slice, zero where there are none.
#[inline(always)]
pub fn part_tangent_at<'a, T: Differentiable>(
    dot: Option<&'a [T::Tangent]>,
    x: &[T],
) -> Cow<'a, [T::Tangent]> {
    match dot {
        Some(dot) => Cow::Borrowed(dot),
        None => Cow::Owned(x.iter().map(Differentiable::zero_tangent).collect()),
    }
}

/// A number in the other float type.
#[inline(always)]
pub(super) fn converted<A: Scalar, B: Scalar>(x: A) -> B {
    B::lit(x.to_subset_unchecked())
}

/// ⟨`partials`, `given`⟩, where what is exactly zero in `given` counts as zero also beside an infinite partial derivative.
#[inline]
fn strong_dot<V: Tangent>(partials: &V, given: &V) -> V::Scalar {
    #[cold]
    fn again<V: Tangent>(partials: &V, given: &V) -> V::Scalar {
        let zero = V::Scalar::lit(0.0);
        let (mut a, mut b) = (vec![zero; partials.dim()], vec![zero; given.dim()]);
        partials.write_to_slice(&mut a);
        given.write_to_slice(&mut b);
        let terms = a.iter().zip(&b).filter(|(_, b)| **b != zero);
        terms.fold(zero, |sum, (a, b)| sum + *a * *b)
    }
    let dot = partials.dot(given);
    // Not a number is not equal to itself.
    if dot.partial_cmp(&dot).is_none() {
        again(partials, given)
    } else {
        dot
    }
}

/// What one cotangent of an argument gives along its direction.
#[inline]
pub fn along_row<V: Tangent, S: Scalar>(dot: Option<&V>, row: &V) -> S {
    dot.map_or_else(S::zero, |dot| converted(strong_dot(row, dot)))
}

/// What one tangent of the result gives along its cotangent.
#[inline]
pub fn along_cotangent<V: Tangent, S: Scalar>(column: &V, cotangent: &V) -> S {
    converted(strong_dot(column, cotangent))
}

/// The vectors of the standard basis, one after the other.
pub(super) fn for_each_unit<V: Tangent>(zero: &V, mut f: impl FnMut(usize, &V)) {
    const FEW: usize = 32;
    let dim = zero.dim();
    // What is small stays on the stack.
    let mut few = [V::Scalar::lit(0.0); FEW];
    let mut many = Vec::new();
    let flat = if dim <= FEW {
        &mut few[..dim]
    } else {
        many.resize(dim, V::Scalar::lit(0.0));
        &mut many[..]
    };
    let mut unit = zero.clone();
    for k in 0..dim {
        flat[k] = V::Scalar::lit(1.0);
        unit.read_from_slice(flat);
        f(k, &unit);
        flat[k] = V::Scalar::lit(0.0);
    }
}

/// The tangent of a result, component by component: `row` takes a cotangent of the result to the derivative of that combination.
pub fn push_by_rows<R: Differentiable>(
    value: &R,
    mut row: impl FnMut(R::Tangent) -> <R::Tangent as Tangent>::Scalar,
) -> R::Tangent {
    let mut tangent = value.zero_tangent();
    let mut flat = vec![<R::Tangent as Tangent>::Scalar::lit(0.0); tangent.dim()];
    for_each_unit(&value.zero_tangent(), |k, unit| flat[k] = row(unit.clone()));
    tangent.read_from_slice(&flat);
    tangent
}

/// Adds the cotangent of an argument, component by component: `column` takes a direction to the derivative along it.
pub fn pull_by_columns<V: Tangent>(
    slot: &mut V,
    zero: &V,
    mut column: impl FnMut(&V) -> V::Scalar,
) {
    for_each_unit(zero, |_, unit| slot.axpy(column(unit), unit));
}

/// The same for a slice.
pub fn pull_part_by_columns<T: Tangent>(
    slot: &mut [T],
    zero: &Vec<T>,
    column: impl FnMut(&Vec<T>) -> T::Scalar,
) {
    let mut part = zero.clone();
    pull_by_columns(&mut part, zero, column);
    super::add_elements(slot, &part);
}

#[cfg(test)]
mod tests {
    use super::{Along, Direction, along_cotangent, along_row, tangent_at};
    use crate::private::Discard;

    // The companion of some `fn callee(a: f64, b: &[f64])` whose types the caller's macro does not know.
    fn companion(a: Option<&f64>, b: Option<&[f64]>) -> f64 {
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
    fn what_is_zero_stays_it_beside_an_infinite_partial() {
        let partials = [f64::INFINITY, 2.0];
        assert_eq!(along_row::<_, f64>(Some(&[0.0, 3.0]), &partials), 6.0);
        assert_eq!(along_cotangent::<_, f64>(&partials, &[0.0, 3.0]), 6.0);
        let both: f64 = along_cotangent(&[f64::INFINITY, f64::NEG_INFINITY], &[1.0, 1.0]);
        assert!(both.is_nan());
    }

    #[test]
    fn an_absent_tangent_is_zero_in_the_shape_of_the_point() {
        let point = [1.0, 2.0];
        assert_eq!(*tangent_at(None, &point[..]), [0.0, 0.0]);
        let dot = vec![3.0, 4.0];
        assert_eq!(*tangent_at(Some(&dot), &point[..]), dot);
    }
}
