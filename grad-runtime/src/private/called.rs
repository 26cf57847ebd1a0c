//! That a derivative belongs to the function that is called.
//!
//! The derivatives of a function `g` are a type `g`, and a function and a type may come from different places: `use a::*;` brings a type
//! `g`, and the scope has a function `g` of its own. So a call passes the function that it means, and the type of the derivative says
//! with its result whether that is its function. Types of functions have no names; rustc compares them where it finds out
//! whether the hidden type of the result has an auto trait.

use std::marker::{PhantomData, PhantomPinned};

/// A function that is called, and the function that a derivative belongs to: `Unpin` if they are one.
#[derive(Debug)]
pub struct Both<F, G>(PhantomData<(F, G)>, PhantomPinned);

impl<F> Unpin for Both<F, F> {}

/// What a call gives beside the value and the pullback. The hidden type inside is a [`Both`].
#[derive(Debug)]
pub struct Item<T>(PhantomData<T>);

/// The function that is called beside the one whose derivative is meant.
#[inline(always)]
pub fn item<F, G>(_called: F, _own: G) -> Item<Both<F, G>> {
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

impl<T: Unpin> OneFunction<()> for Item<T> {}
impl<T: Never> OneFunction<u8> for Item<T> {}

/// The result of a call whose derivative is that of the function that is called.
#[inline(always)]
pub fn called<R, P, T, W>(result: (R, P, Item<T>)) -> (R, P)
where
    Item<T>: OneFunction<W>,
{
    (result.0, result.1)
}

/// A value of the type of another one, in code that does not run.
pub fn like<T>(_value: &T) -> T {
    unreachable!("this code is for its type only")
}
