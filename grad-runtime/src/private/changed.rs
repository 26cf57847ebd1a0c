//! Arguments that a function changes, as the values that its derivatives take and give back.

use super::fallible::Outcome;
use crate::Tangent;
use std::borrow::Cow;
use std::cell::RefCell;
use std::ops::{Deref, DerefMut};

/// What a `&mut` parameter refers to: a value that can be copied in, and put back.
pub trait InPlace {
    /// The owned value: of a slice a `Vec`.
    type Value;

    /// A copy.
    fn value(&self) -> Self::Value;

    /// Leaves what the function has made of the copy.
    fn put(&mut self, value: Self::Value);
}

impl<T: Clone> InPlace for T {
    type Value = T;

    #[inline]
    fn value(&self) -> T {
        self.clone()
    }

    #[inline]
    fn put(&mut self, value: T) {
        *self = value;
    }
}

impl<T: Clone> InPlace for [T] {
    type Value = Vec<T>;

    #[inline]
    fn value(&self) -> Vec<T> {
        self.to_vec()
    }

    #[inline]
    fn put(&mut self, value: Vec<T>) {
        for (place, value) in self.iter_mut().zip(value) {
            *place = value;
        }
    }
}

/// The cotangent or the tangent of an argument that is changed: the caller lends it, and finds that of the other end of the call in it.
pub trait Exchanged: InPlace {
    /// Makes it zero.
    fn clear(&mut self);
}

impl<T: Tangent> Exchanged for T {
    #[inline]
    fn clear(&mut self) {
        self.set_zero();
    }
}

impl<T: Tangent> Exchanged for [T] {
    #[inline]
    fn clear(&mut self) {
        self.iter_mut().for_each(Tangent::set_zero);
    }
}

/// The cotangent of what a call leaves in an argument; in its place there is zero, to which the pullback adds.
///
/// # Panics
/// If nothing was lent, which no emitted call does.
#[inline]
pub fn exchanged<C: Exchanged + ?Sized>(slot: &mut Option<&mut C>) -> C::Value {
    let slot = slot
        .as_deref_mut()
        .expect("an argument that is changed is lent its cotangent");
    let value = slot.value();
    slot.clear();
    value
}

/// The same of a tangent, which stays.
///
/// # Panics
/// If nothing was lent, which no emitted call does.
#[inline]
pub fn given<C: Exchanged + ?Sized>(slot: &Option<&mut C>) -> C::Value {
    slot.as_deref()
        .expect("an argument that is changed is lent its tangent")
        .value()
}

/// Leaves the tangent of what the call leaves in its argument.
#[inline]
pub fn leave<C: Exchanged + ?Sized>(slot: Option<&mut C>, value: C::Value) {
    if let Some(slot) = slot {
        slot.put(value);
    }
}

/// What a constant `&mut` refers to, for a derivative that runs the function several times: the first run changes it, the others start
/// from copies of what it was.
pub struct Runs<'a, T> {
    before: T,
    place: RefCell<Option<&'a mut T>>,
}

/// A type that can be copied; with a lifetime, so that it is asked where the derivative is called.
pub trait RunsAgain<'a>: Sized {
    /// A copy.
    fn again(&self) -> Self;
}

impl<T: Clone> RunsAgain<'_> for T {
    #[inline]
    fn again(&self) -> T {
        self.clone()
    }
}

impl<'a, T: for<'own> RunsAgain<'own>> Runs<'a, T> {
    /// Before the first run.
    #[inline]
    pub fn of(place: &'a mut T) -> Self {
        Runs {
            before: place.again(),
            place: RefCell::new(Some(place)),
        }
    }

    /// For one run.
    #[inline]
    pub fn run(&self) -> Run<'a, T> {
        match self.place.borrow_mut().take() {
            Some(place) => Run::First(place),
            None => Run::Again(self.before.again()),
        }
    }
}

/// What one run changes.
pub enum Run<'a, T> {
    /// The argument itself.
    First(&'a mut T),
    /// A copy.
    Again(T),
}

impl<T> Deref for Run<'_, T> {
    type Target = T;

    #[inline]
    fn deref(&self) -> &T {
        match self {
            Run::First(place) => place,
            Run::Again(copy) => copy,
        }
    }
}

impl<T> DerefMut for Run<'_, T> {
    #[inline]
    fn deref_mut(&mut self) -> &mut T {
        match self {
            Run::First(place) => place,
            Run::Again(copy) => copy,
        }
    }
}

/// The form in which a method takes its receiver `T`: a reference to it, or to what it holds in a `Box`.
#[diagnostic::on_unimplemented(
    message = "a method that may change its receiver takes it by reference, and this one does not",
    label = "this method takes its receiver by value",
    note = "help: call it on a variable that no method changes, or take `&mut self`"
)]
pub trait ReceiverOf<T> {
    /// `T`.
    type Whole;
    /// It.
    fn whole(receiver: T) -> Self::Whole;
}

impl<T> ReceiverOf<T> for &T {
    type Whole = T;

    #[inline(always)]
    fn whole(receiver: T) -> T {
        receiver
    }
}

impl<T> ReceiverOf<Box<T>> for &T {
    type Whole = Box<T>;

    #[inline(always)]
    fn whole(receiver: Box<T>) -> Box<T> {
        receiver
    }
}

/// No form. Without it rustc would take the one that is left where there is an error.
#[derive(Debug)]
pub struct NoForm(std::convert::Infallible);

impl<T> ReceiverOf<T> for NoForm {
    type Whole = T;

    fn whole(receiver: T) -> T {
        receiver
    }
}

/// What a method is called on that may change it; `form` does not run.
#[inline(always)]
pub fn receiver<'a, T: 'a, F: ReceiverOf<T>>(
    receiver: T,
    _form: impl FnOnce(&'a T) -> F,
) -> F::Whole {
    F::whole(receiver)
}

/// A tangent as a companion takes it: one that changes it, one that reads it, or one that keeps it.
pub trait Lent<'a, T> {
    /// Lends the tangent.
    fn lent(tangent: &'a mut T) -> Self;
}

impl<'a, T> Lent<'a, T> for Option<&'a mut T> {
    #[inline]
    fn lent(tangent: &'a mut T) -> Self {
        Some(tangent)
    }
}

impl<'a, T> Lent<'a, T> for Option<&'a T> {
    #[inline]
    fn lent(tangent: &'a mut T) -> Self {
        Some(tangent)
    }
}

impl<'a, T> Lent<'a, Box<T>> for Option<&'a mut T> {
    #[inline]
    fn lent(tangent: &'a mut Box<T>) -> Self {
        Some(tangent)
    }
}

impl<'a, T> Lent<'a, Box<T>> for Option<&'a T> {
    #[inline]
    fn lent(tangent: &'a mut Box<T>) -> Self {
        Some(tangent)
    }
}

/// `&mut Vec<T>` is coerced to `&[T]` at a call.
impl<'a, T> Lent<'a, Vec<T>> for Option<&'a [T]> {
    #[inline]
    fn lent(tangent: &'a mut Vec<T>) -> Self {
        Some(tangent)
    }
}

impl<'a, T> Lent<'a, Vec<T>> for Option<&'a mut [T]> {
    #[inline]
    fn lent(tangent: &'a mut Vec<T>) -> Self {
        Some(tangent)
    }
}

impl<'a, T: Clone> Lent<'a, Vec<T>> for Option<Cow<'_, [T]>> {
    #[inline]
    fn lent(tangent: &'a mut Vec<T>) -> Self {
        Some(Cow::Owned(tangent.clone()))
    }
}

impl<'a, T, const N: usize> Lent<'a, [T; N]> for Option<&'a [T]> {
    #[inline]
    fn lent(tangent: &'a mut [T; N]) -> Self {
        Some(tangent)
    }
}

impl<'a, T, const N: usize> Lent<'a, [T; N]> for Option<&'a mut [T]> {
    #[inline]
    fn lent(tangent: &'a mut [T; N]) -> Self {
        Some(tangent)
    }
}

impl<'a, T: Clone, const N: usize> Lent<'a, [T; N]> for Option<Cow<'_, [T]>> {
    #[inline]
    fn lent(tangent: &'a mut [T; N]) -> Self {
        Some(Cow::Owned(tangent.to_vec()))
    }
}

impl<'a, T: Clone> Lent<'a, T> for Option<Cow<'_, T>> {
    #[inline]
    fn lent(tangent: &'a mut T) -> Self {
        // The pullback may keep it, and what it is lent changes.
        Some(Cow::Owned(tangent.clone()))
    }
}

impl<'a, T: Clone> Lent<'a, Box<T>> for Option<Cow<'_, T>> {
    #[inline]
    fn lent(tangent: &'a mut Box<T>) -> Self {
        Some(Cow::Owned((**tangent).clone()))
    }
}

/// The constant that a function has left for its caller.
///
/// # Panics
/// If it has left none, which none does that returns.
#[inline]
pub fn returned<T>(place: Option<T>) -> T {
    place.expect("a function leaves the constants that it returns")
}

/// The outcome of a call that changes its arguments, whose tangent is there where the value is.
#[inline(always)]
pub fn tried_jvp<W: Outcome, T>((outcome, dot): (W, Option<T>)) -> W::With<(W::Value, T)> {
    outcome.with(|value| (value, returned(dot)))
}

/// The same with the pullback.
#[inline(always)]
pub fn tried_hvp<W: Outcome, T, P>(
    (outcome, dot, pullback): (W, Option<T>, P),
) -> W::With<(W::Value, T, P)> {
    outcome.with(|value| (value, returned(dot), pullback))
}

/// The cotangent of what a function returns that changes its arguments: `None` where the caller has no use for the value.
#[diagnostic::on_unimplemented(
    message = "this function changes nothing, and is lent an active variable by `&mut`",
    label = "all of its parameters are `&` or values",
    note = "help: pass the variable by `&`, as in `f(&*x)`; what a statement calls for no change has no derivative: write `let _ = f(&*x);`"
)]
pub trait Seed<G> {
    /// From the cotangent, if there is one.
    fn seed(cotangent: Option<G>) -> Self;
}

#[diagnostic::do_not_recommend]
impl<G> Seed<G> for Option<G> {
    #[inline]
    fn seed(cotangent: Option<G>) -> Self {
        cotangent
    }
}

/// There must be another implementation, or rustc would not report the sentence above.
#[diagnostic::do_not_recommend]
impl Seed<std::convert::Infallible> for std::convert::Infallible {
    fn seed(_: Option<std::convert::Infallible>) -> Self {
        unreachable!("nothing has this type")
    }
}

/// The cotangent of what is returned.
#[inline(always)]
pub fn seed<G, S: Seed<G>>(cotangent: G) -> S {
    S::seed(Some(cotangent))
}
