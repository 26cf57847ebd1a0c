//! That a function, a macro or a type is the one of the library that its name says.
//!
//! `mem::swap(&mut a, &mut b)` exchanges two values, `vector![a, b]` is a column, `Range<f64>` is constant: a module, a macro or a type of
//! the user's may have the same name. What is emitted says what is meant, and rustc refuses it where it is something else.

use nalgebra::Matrix;
use std::collections::VecDeque;
use std::ops;
use std::rc::Rc;
use std::sync::Arc;

/// A function of the standard library, as the user named it.
#[inline(always)]
pub fn std_function<F: StdFunction<G>, G>(found: F, _meant: G) -> F {
    found
}

/// A function that is `Meant`.
#[diagnostic::on_unimplemented(
    message = "this is not the function of the library that has its name",
    label = "taken for the one of the library",
    note = "help: give the function or its module another name"
)]
pub trait StdFunction<Meant> {}

impl<F> StdFunction<F> for F {}

/// With one impl alone, rustc would report a mismatch of types in place of the sentence above.
#[derive(Debug)]
pub struct NoStdFunction<F>(std::convert::Infallible, std::marker::PhantomData<F>);

impl<F> StdFunction<NoStdFunction<F>> for F {}

/// A value that can only be moved: a macro that gives a matrix of it has not calculated with it.
#[derive(Debug)]
pub struct Unread(());

/// An [`Unread`], in code that does not run.
pub fn unread() -> Unread {
    unreachable!("this code is for its type only")
}

/// What a macro has calculated of an [`Unread`].
#[derive(Clone, Debug, PartialEq)]
pub struct Calculated(());

macro_rules! calculated {
    ($($Op:ident $method:ident),*) => {$(
        impl<T> std::ops::$Op<T> for Unread {
            type Output = Calculated;
            fn $method(self, _: T) -> Calculated {
                Calculated(())
            }
        }
        impl<T> std::ops::$Op<T> for Calculated {
            type Output = Calculated;
            fn $method(self, _: T) -> Calculated {
                self
            }
        }
        impl std::ops::$Op<Unread> for f64 {
            type Output = Calculated;
            fn $method(self, _: Unread) -> Calculated {
                Calculated(())
            }
        }
    )*};
}

calculated!(Add add, Sub sub, Mul mul, Div div, Rem rem);

impl std::ops::Neg for Unread {
    type Output = Calculated;
    fn neg(self) -> Calculated {
        Calculated(())
    }
}

/// A collection that holds what it was given.
#[diagnostic::on_unimplemented(
    message = "a macro of this name that does not only hold its elements has no derivative",
    label = "this is not the macro of the library that has the name",
    note = "help: write what the macro does, or put it into a function with `#[differentiable]`"
)]
pub trait HoldsUnread {}

impl<R, C, S> HoldsUnread for Matrix<Unread, R, C, S> {}
impl HoldsUnread for Vec<Unread> {}

/// What `vector!` and `matrix!` of nalgebra give, and `vec!` of the standard library.
#[inline(always)]
pub fn holds_unread<M: HoldsUnread>(_made: impl FnOnce() -> M) {}

/// A type that is constant by its name.
#[inline(always)]
pub fn library_type<T: LibraryType>() {}

/// A type of the standard library whose values are constant.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has the name of a type of the standard library that is constant, and is another type",
    label = "the derivative with respect to this would be lost",
    note = "help: mark the parameter `#[constant]`, or give the type another name"
)]
pub trait LibraryType {}

impl LibraryType for String {}
impl<T> LibraryType for ops::Range<T> {}
impl<T> LibraryType for ops::RangeInclusive<T> {}
impl<T> LibraryType for ops::RangeFrom<T> {}
impl<T> LibraryType for ops::RangeTo<T> {}
impl<T> LibraryType for ops::RangeToInclusive<T> {}
impl LibraryType for ops::RangeFull {}

/// Data whose `iter` gives what is at the positions, in order.
#[inline(always)]
pub fn numbered<D: Numbered + ?Sized>(_data: &D) {}

/// A collection of the standard library or of nalgebra whose elements are numbered.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not known to give its elements in their order",
    label = "this loop walks slices, arrays, `Vec`s and matrices",
    note = "help: collect the elements into a `Vec` first, and walk that"
)]
pub trait Numbered {}

impl<T> Numbered for [T] {}
impl<T, const N: usize> Numbered for [T; N] {}
impl<T> Numbered for Vec<T> {}
impl<T> Numbered for VecDeque<T> {}
impl<T, R, C, S> Numbered for Matrix<T, R, C, S> {}
impl<T: Numbered + ?Sized> Numbered for &T {}
impl<T: Numbered + ?Sized> Numbered for &mut T {}
impl<T: Numbered + ?Sized> Numbered for Box<T> {}
impl<T: Numbered + ?Sized> Numbered for Rc<T> {}
impl<T: Numbered + ?Sized> Numbered for Arc<T> {}

/// A type whose `sum` and `product` are `+` and `*`.
#[inline(always)]
pub fn summed<T: Summed>(empty: T) -> T {
    empty
}

/// A type whose `Sum` and `Product` are those of the standard library or of nalgebra.
#[diagnostic::on_unimplemented(
    message = "what `sum` or `product` of `{Self}` is, is not known",
    label = "this sum is taken for `+` of all items",
    note = "help: write it as `fold` with the operation that is meant"
)]
pub trait Summed {}

impl Summed for f32 {}
impl Summed for f64 {}
impl<T, R, C, S> Summed for Matrix<T, R, C, S> {}
