//! A method of a part of an active struct, which may be a field that is held constant: then it needs no derivative.
//!
//! `p_bar.table` is the place of a tangent where `table` is active, and a [`ConstantField`] where it is constant: so rustc chooses between the
//! call of the companion and that of the method itself.

use super::zero_of::ZeroOf;
use super::{ConstantField, Operand, Pointer, Receiver, TangentOf};
use crate::Differentiable;
use std::marker::PhantomData;
use std::ops::Deref;

/// What stands in a tangent for a part.
#[derive(Debug)]
pub struct Part<T>(PhantomData<fn() -> T>);

impl<T> Part<T> {
    /// That of a place in a tangent, which is never evaluated.
    #[inline(always)]
    pub fn of<'a>(_place: impl FnOnce() -> &'a T) -> Self
    where
        T: 'a,
    {
        Part(PhantomData)
    }
}

/// The tangent of a value, in code that does not run.
pub fn tangent<P: Operand + ?Sized>(_value: &P) -> &TangentOf<P> {
    unreachable!("this code is for its type only")
}

impl Part<ConstantField> {
    /// Of a constant the method itself.
    #[inline(always)]
    pub fn call<A, C>(&self, _active: impl FnOnce() -> A, constant: impl FnOnce() -> C) -> C {
        constant()
    }
}

impl Part<()> {
    /// The same of what is constant in a tuple.
    #[inline(always)]
    pub fn call<A, C>(&self, _active: impl FnOnce() -> A, constant: impl FnOnce() -> C) -> C {
        constant()
    }
}

/// Of what is active, which rustc finds later.
pub trait OfActive {
    /// The companion.
    #[inline(always)]
    fn call<A: HasDerivative, C>(
        &self,
        active: impl FnOnce() -> A,
        _constant: impl FnOnce() -> C,
    ) -> A::Given {
        active().given()
    }
}

impl<T> OfActive for Part<T> {}

/// What a companion gives.
#[diagnostic::on_unimplemented(
    message = "this method is called on an active value and has no derivative",
    label = "this method has no derivative",
    note = "help: put `#[differentiable]` on the method, or cut the derivative with `constant(..)`"
)]
pub trait HasDerivative {
    /// The same; of what is missing nothing is known.
    type Given;
    /// What the companion gives.
    fn given(self) -> Self::Given;
}

#[diagnostic::do_not_recommend]
impl<A, B> HasDerivative for (A, B) {
    type Given = Self;

    #[inline(always)]
    fn given(self) -> Self {
        self
    }
}

#[diagnostic::do_not_recommend]
impl<A, B, C> HasDerivative for (A, B, C) {
    type Given = Self;

    #[inline(always)]
    fn given(self) -> Self {
        self
    }
}

/// What a companion gives, if there is one.
#[inline(always)]
pub fn found<A: HasDerivative>(call: impl FnOnce() -> A) -> A::Given {
    call().given()
}

/// What stands for a companion that there is not.
#[derive(Debug)]
pub struct Missing;

/// How nothing is received.
#[derive(Debug)]
pub enum Nowhere {}

impl<X, N> Receiver<Missing, Nowhere, N> for X {
    type Outer = N;
    type Inner = N;
    type Value = N;
}

/// A receiver that may be a pointer: `{ use of_field::*; (&Peel(&x)).peel() }` refers to what it points to.
#[derive(Debug)]
pub struct Peel<'a, P: ?Sized>(pub &'a P);

/// Of a pointer.
pub trait OfPointer<'a> {
    /// What it points to.
    type Target: ?Sized;
    /// A reference to that.
    fn peel(&self) -> &'a Self::Target;
}

/// Of anything else, which rustc finds one reference later.
pub trait OfValue<'a> {
    /// The value.
    type Target: ?Sized;
    /// A reference to it.
    fn peel(&self) -> &'a Self::Target;
}

impl<'a, P: Pointer + Deref + ?Sized> OfPointer<'a> for Peel<'a, P> {
    type Target = P::Target;

    #[inline(always)]
    fn peel(&self) -> &'a P::Target {
        self.0
    }
}

impl<'a, P: ?Sized> OfValue<'a> for &Peel<'a, P> {
    type Target = P;

    #[inline(always)]
    fn peel(&self) -> &'a P {
        self.0
    }
}

/// The zero of what a method has given that may have failed, whose tangent is an `Option`; beside the traits of [`zero_of`](super::zero_of),
/// which have that of all else.
pub trait ZeroOfResult {
    /// The tangent.
    type Zero;
    /// Its zero.
    fn zero_of_part(&self) -> Self::Zero;
}

impl<R: Differentiable, E> ZeroOfResult for ZeroOf<'_, Result<R, E>> {
    type Zero = Option<R::Tangent>;

    #[inline(always)]
    fn zero_of_part(&self) -> Option<R::Tangent> {
        self.0.as_ref().ok().map(R::zero_tangent)
    }
}

/// The type of a cotangent.
#[derive(Debug)]
pub struct Like<Z>(PhantomData<fn() -> Z>);

impl<Z> Like<Z> {
    /// That of a zero, which is not evaluated.
    #[inline(always)]
    pub fn of(_zero: impl FnOnce() -> Z) -> Self {
        Like(PhantomData)
    }

    /// Forgets a cotangent.
    #[inline(always)]
    pub fn forget(&self, _bar: Z) {}
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::private::zero_of::{ZeroOfActive as _, ZeroOfConstant as _};

    #[expect(
        clippy::needless_borrow,
        reason = "emitted code borrows, which is what chooses the trait"
    )]
    #[test]
    fn the_part_decides() {
        let active = Part::of(|| tangent(&1.0_f64));
        assert_eq!(active.call(|| (1, 2), || 3), (1, 2));
        let constant = Part::of(|| tangent(&1_usize));
        assert_eq!(constant.call(|| (1, 2), || 3), 3);
        assert_eq!((&Peel(&Box::new(2.0))).peel(), &2.0);
        assert_eq!((&Peel(&2.0)).peel(), &2.0);
        let result: Result<f64, ()> = Ok(1.0);
        let zero: Option<f64> = (&ZeroOf(&result)).zero_of_part();
        let of_float: f64 = (&ZeroOf(&2.0)).zero_of_part();
        assert_eq!((zero, of_float), (Some(0.0), 0.0));
        let of_text: ConstantField = (&ZeroOf(&"name")).zero_of_part();
        assert_eq!(of_text, ConstantField);
    }
}
