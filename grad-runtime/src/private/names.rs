//! What the macro takes a name to mean, stated so that rustc refuses the code where it means something else.
//!
//! `v.len()` is a constant, `constant(x)` cuts the derivative, `Vector3::new(a, b, c)` is a column of nalgebra's: the macro sees only
//! the name. A method, function or type of the user's with such a name must not get a derivative that is not its own.

use nalgebra::{Matrix, OPoint, OVector};
use std::ops;

/// The result of a method like `len` or `position`, which is constant.
#[inline(always)]
pub fn inert<R: Inert>(result: R) -> R {
    result
}

/// Code that changes none of the variables that it names.
#[inline(always)]
pub fn reads<R>(code: impl Fn() -> R) -> R {
    code()
}

/// A type whose values have no derivative.
#[diagnostic::on_unimplemented(
    message = "this method is taken for one that gives a constant, and its result is a `{Self}`",
    label = "the derivative of this result would be lost",
    note = "help: if the method is `#[differentiable]`, call it by its path, as in `Type::method(&value)`; if its result is to be constant, write `constant(..)` around the call"
)]
pub trait Inert {}

macro_rules! inert {
    ($($T:ty)*) => { $(impl Inert for $T {})* };
}

inert!(bool char str String std::cmp::Ordering std::num::FpCategory);
impl Inert for () {}
inert!(u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize);

impl<T: Inert + ?Sized> Inert for &T {}
impl<T: Inert> Inert for [T] {}
impl<T: Inert> Inert for Vec<T> {}
impl<T: Inert, const N: usize> Inert for [T; N] {}
impl<T: Inert> Inert for Option<T> {}
impl<T: Inert, E: Inert> Inert for Result<T, E> {}
impl<T: Inert> Inert for ops::Range<T> {}
impl<T: Inert> Inert for ops::RangeInclusive<T> {}

macro_rules! inert_tuples {
    ($($($T:ident)*;)*) => { $(impl<$($T: Inert),*> Inert for ($($T,)*) {})* };
}

inert_tuples!(A; A B; A B C; A B C D;);

/// `constant` of the user's scope, which must be the one of this crate.
#[inline(always)]
pub fn cut<F: SameFunction<G>, G>(found: F, _ours: G) -> F {
    found
}

/// A function that is `Ours`.
#[diagnostic::on_unimplemented(
    message = "`constant` is not `grad_runtime::constant` here",
    label = "this function would be taken for the one that cuts the derivative",
    note = "help: call a function of this name by a path, as in `self::constant(..)`, and ours as `grad_runtime::constant(..)`"
)]
pub trait SameFunction<Ours> {}

impl<F> SameFunction<F> for F {}

/// With one impl alone, rustc would report a mismatch of types in place of the sentence above.
#[derive(Debug)]
pub struct NoFunction<F>(std::convert::Infallible, std::marker::PhantomData<F>);

impl<F> SameFunction<NoFunction<F>> for F {}

/// What a constructor like `Vector3::new` gives, which must be a matrix of nalgebra's.
#[inline(always)]
pub fn matrix<M: NalgebraMatrix>(constructed: M) -> M {
    constructed
}

/// A matrix of nalgebra's.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has the name of a matrix type of nalgebra, and is another type",
    label = "this constructor is taken for nalgebra's",
    note = "help: write the struct literal, or call a `#[differentiable]` function that makes the value"
)]
pub trait NalgebraMatrix {}

impl<T, R, C, S> NalgebraMatrix for Matrix<T, R, C, S> {}

/// The receiver of a method like `as_slice`, `copied` or `into_owned`, which must be the one of the standard library or of nalgebra.
#[inline(always)]
pub fn foreign<T: Foreign + ?Sized>(_receiver: &T) {}

/// A type whose methods are known by their names.
#[diagnostic::on_unimplemented(
    message = "this method is known for types of the standard library and of nalgebra, and `{Self}` is another type",
    label = "this method could change the value",
    note = "help: use the field or the value itself, or call a `#[differentiable]` method by its path, as in `Type::method(&value)`"
)]
pub trait Foreign {}

impl Foreign for f32 {}
impl Foreign for f64 {}
impl<T: Foreign + ?Sized> Foreign for &T {}
impl<T> Foreign for [T] {}
impl<T, const N: usize> Foreign for [T; N] {}
impl<T> Foreign for Vec<T> {}
impl<T> Foreign for Option<T> {}
impl<T: ?Sized> Foreign for Box<T> {}
impl<T, R, C, S> Foreign for Matrix<T, R, C, S> {}
impl<T: nalgebra::Scalar, D: nalgebra::DimName> Foreign for OPoint<T, D>
where
    nalgebra::DefaultAllocator: nalgebra::allocator::Allocator<D>,
    OVector<T, D>: Sized,
{
}

/// Type-checks code without running it.
#[inline(always)]
pub fn unevaluated<R>(_code: impl FnOnce() -> R) {}

/// Stands for a float in a method call like `x.add(y)`: only the operator's own trait gives a [`Probed`].
#[derive(Debug)]
pub struct Probe;

/// What the operators give for [`Probe`].
#[derive(Debug)]
pub struct Probed;

macro_rules! probe {
    ($($Op:ident $op:ident)*) => {$(
        impl ops::$Op for Probe {
            type Output = Probed;
            fn $op(self, _: Probe) -> Probed {
                Probed
            }
        }
    )*};
}

probe!(Add add Sub sub Mul mul Div div Rem rem);

impl ops::Neg for Probe {
    type Output = Probed;
    fn neg(self) -> Probed {
        Probed
    }
}
