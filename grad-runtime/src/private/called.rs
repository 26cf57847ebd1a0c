//! That a derivative belongs to the function that is called.
//!
//! The derivatives of a function `g` are a type `g`, and a function and a type may come from different places: `use a::*;` brings a type
//! `g`, and the scope has a function `g` of its own. So the type of the derivative
//! says with the result of a call which function is its own, beside the one that the caller means. Types of functions have no names; rustc
//! compares them where it finds out whether the hidden type of the result has an auto trait.

use std::marker::{PhantomData, PhantomPinned};

/// A function that is called, and the function that a derivative belongs to: `Unpin` if they are one.
#[derive(Debug)]
pub struct Both<F, G>(PhantomData<(F, G)>, PhantomPinned);

impl<F> Unpin for Both<F, F> {}

/// What a call of the function `F` gives beside the value and the pullback. The hidden type inside is a [`Both`].
#[derive(Debug)]
pub struct Item<F, T>(PhantomData<(F, T)>);

/// What the companion of a function with errors gives: nobody is to hear of it.
pub fn no_item<F>() -> Item<F, ()> {
    Item(PhantomData)
}

/// The function that is called beside the one whose derivative is meant.
#[inline(always)]
pub fn item<F, G>(_own: G) -> Item<F, Both<F, G>> {
    Item(PhantomData)
}

/// The two functions of a call are one.
#[diagnostic::on_unimplemented(
    message = "the derivative that has this name belongs to another function",
    label = "this function has no derivative in scope",
    note = "help: put `#[differentiable]` on the function that is called here, and bring the function and its derivative into scope by one `use`"
)]
pub trait OneFunction<W> {}

/// With one impl alone, rustc would report the auto trait in place of the sentence above.
pub trait Never {}

impl<F, T: Unpin> OneFunction<()> for Item<F, T> {}
impl<F, T: Never> OneFunction<u8> for Item<F, T> {}

/// The result of a call whose derivative is that of the function that is called.
#[inline(always)]
pub fn called<F, R, P, T, W>(_called: F, result: (R, P, Item<F, T>)) -> (R, P)
where
    Item<F, T>: OneFunction<W>,
{
    (result.0, result.1)
}

/// A value of the type of another one, in code that does not run.
pub fn like<T>(_value: &T) -> T {
    unreachable!("this code is for its type only")
}

/// What a companion gives: a tuple, in every mode. Where a function has none, emitted code has another type in its place, for which a
/// trait with the name of the function in its sentence is missing.
pub trait Found {
    type Is;

    fn is(self) -> Self::Is;
}

impl<A, B> Found for (A, B) {
    type Is = (A, B);

    #[inline(always)]
    fn is(self) -> (A, B) {
        self
    }
}

impl<A, B, C> Found for (A, B, C) {
    type Is = (A, B, C);

    #[inline(always)]
    fn is(self) -> (A, B, C) {
        self
    }
}

/// The result of a companion, if there is one.
#[inline(always)]
pub fn found<T: Found<Is = I>, I>(result: T) -> I {
    result.is()
}
