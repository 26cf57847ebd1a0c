//! That a derivative belongs to the method that is called.
//!
//! `value.method()` is the first method of the name on the way from the type of the value to what it dereferences to, and at each type by
//! value, then by reference. The derivative's hidden siblings are looked for on the same way, and stand beside a method of their type; so
//! what may be meant instead is a method that comes earlier: of a pointer on the way, or of the value itself by value, where the method
//! takes a reference. A user's `Deref` is refused: nothing tells what its type has of its own. Emitted code asks each type on the way
//! (`Outer`, `Inner`, `Value`), in code that does not run: the pointers by a method of a trait of its own that comes last there, so that
//! anything else comes first and gives something else, and the value by one that is as early as another could be.

use std::rc::Rc;
use std::sync::Arc;

/// A receiver of a method that takes it as a `Form`: the value, or a reference to it. `Nothing` stands for what there is none of to ask.
#[diagnostic::on_unimplemented(
    message = "this method is found by `Deref`, behind which `{Self}` may have another one of its name",
    label = "the derivative may be that of another method",
    note = "help: give the type a method of its own that calls it, with `#[differentiable]`"
)]
pub trait Receiver<Form, Way, Nothing> {
    /// The receiver, if it is a pointer to what the method takes.
    type Outer;
    /// The pointer behind it.
    type Inner;
    /// The value, if the method is found at a reference to it.
    type Value;
}

/// Nothing comes before the method.
#[derive(Debug)]
pub enum First {}

/// The receiver is the value, and the method takes a reference to it.
#[derive(Debug)]
pub enum ByReference {}

/// The receiver is one pointer, or several, to what the method takes.
#[derive(Debug)]
pub enum Behind<const N: usize> {}

#[diagnostic::do_not_recommend]
impl<X, N> Receiver<X, First, N> for X {
    type Outer = N;
    type Inner = N;
    type Value = N;
}

#[diagnostic::do_not_recommend]
impl<X, N> Receiver<&X, ByReference, N> for X {
    type Outer = N;
    type Inner = N;
    type Value = X;
}

macro_rules! pointers {
    ($($n:literal: [$($lifetimes:tt)*] $pointer:ty, $inner:ty, $form:ty, $value:ty;)*) => {
        $(
            #[diagnostic::do_not_recommend]
            impl<$($lifetimes)* X, N> Receiver<$form, Behind<$n>, N> for $pointer {
                type Outer = $pointer;
                type Inner = $inner;
                type Value = $value;
            }
        )*
    };
}

pointers! {
    0: ['a,] &'a X, N, X, N;
    1: ['a, 'b,] &'a &'b X, &'b X, X, N;
    2: ['a,] &'a mut X, N, X, N;
    3: ['a, 'c,] &'a mut X, N, &'c X, X;
    4: ['a, 'b, 'c,] &'a &'b mut X, &'b mut X, &'c X, X;
    5: [] Box<X>, N, X, N;
    6: ['c,] Box<X>, N, &'c X, X;
    7: ['a, 'c,] &'a Box<X>, Box<X>, &'c X, X;
    8: ['c,] Rc<X>, N, &'c X, X;
    9: ['a, 'c,] &'a Rc<X>, Rc<X>, &'c X, X;
    10: ['c,] Arc<X>, N, &'c X, X;
    11: ['a, 'c,] &'a Arc<X>, Arc<X>, &'c X, X;
    12: ['b, 'c,] std::cell::Ref<'b, X>, N, &'c X, X;
    13: ['b, 'c,] std::cell::RefMut<'b, X>, N, &'c X, X;
    14: ['b, 'c,] std::sync::MutexGuard<'b, X>, N, &'c X, X;
    15: ['b, 'c,] std::sync::RwLockReadGuard<'b, X>, N, &'c X, X;
    16: ['b, 'c,] std::sync::RwLockWriteGuard<'b, X>, N, &'c X, X;
    17: ['a,] &'a Box<X>, Box<X>, X, N;
    18: [] Rc<X>, N, X, N;
    19: ['a,] &'a Rc<X>, Rc<X>, X, N;
    20: [] Arc<X>, N, X, N;
    21: ['a,] &'a Arc<X>, Arc<X>, X, N;
}

/// What to ask for another method, in code that does not run.
pub fn received<X, Form, Way, N>(
    _receiver: &X,
    _form: Form,
    _nothing: N,
) -> (X::Outer, X::Inner, X::Value)
where
    X: Receiver<Form, Way, N>,
{
    unreachable!("this code is for its type only")
}

/// What may stand on the way to the value that has a method.
pub trait Pointer {}

impl<X> Pointer for Vec<X> {}
impl<X, const N: usize> Pointer for [X; N] {}

macro_rules! pointer {
    ($([$($lifetime:tt)*] $pointer:ty;)*) => { $(impl<$($lifetime)* X: ?Sized> Pointer for $pointer {})* };
}

pointer! {
    ['a,] &'a X;
    ['a,] &'a mut X;
    [] Box<X>;
    [] Rc<X>;
    [] Arc<X>;
    ['a,] std::cell::Ref<'a, X>;
    ['a,] std::cell::RefMut<'a, X>;
    ['a,] std::sync::MutexGuard<'a, X>;
    ['a,] std::sync::RwLockReadGuard<'a, X>;
    ['a,] std::sync::RwLockWriteGuard<'a, X>;
}

/// What a pointer gives that has no method of the name of its own.
#[derive(Debug)]
pub struct Passed;

/// The result of asking a pointer.
#[diagnostic::on_unimplemented(
    message = "a trait in scope has a method of this name for a reference or another pointer, which comes first here",
    label = "the derivative that is known is that of another method",
    note = "help: dereference the value, as in `(*x).method()`, or call the method that is meant by its path, as in `Type::method(&x)`"
)]
pub trait NoMethod {}

impl NoMethod for Passed {}

/// With one impl alone, rustc would take the result for it where a method gives what is asked for.
impl NoMethod for std::convert::Infallible {}

/// Asserts that a pointer has no method of the name of its own.
pub fn passed<R: NoMethod>(_result: R) {}

/// A value of a type that is asked for a method, in code that does not run.
pub fn of<X>() -> X {
    unreachable!("this code is for its type only")
}
