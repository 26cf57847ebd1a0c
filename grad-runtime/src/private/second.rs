//! The second order of rules: the tangent of a pull, by that of each of its arguments. What is differentiated forwards is the reverse sweep.
//!
//! Each operation has a class, which says what its pulls are made of. A pull is linear in the cotangent always; where it is linear in an
//! operand as well, its tangent is the pull with the operand's tangent in the operand's place. Operators of users' types are of no class:
//! what they do is not known here.

use super::{AddField, ConstantField, Operand, PullA, PullB, Rule1, Rule2, TangentOf, op};
use crate::Scalar;
use crate::matrix::PointStorage;
use nalgebra::{DefaultAllocator, Dim, DimName, Matrix, OPoint, allocator::Allocator};

/// The pulls depend on the cotangent alone, almost everywhere.
#[derive(Debug)]
pub enum Linear {}
/// As `Linear`, whatever the operands are.
#[derive(Debug)]
pub enum Structural {}
/// The pull of each operand is linear in the other one.
#[derive(Debug)]
pub enum Bilinear {}
/// The pull of the one operand is linear in it.
#[derive(Debug)]
pub enum Quadratic {}
/// A norm of what is linear in the operands: the pulls are linear in them, over the result.
#[derive(Debug)]
pub enum Length {}
/// A quotient by a scalar.
#[derive(Debug)]
pub enum Quotient {}
/// Whatever its own file says.
#[derive(Debug)]
pub enum Smooth {}

/// The class of an operation.
pub trait Classed {
    /// One of the types of this module.
    type Class;
}

macro_rules! classes {
    ($($Class:ident: $($Op:ident)*;)*) => {$($(
        impl Classed for op::$Op {
            type Class = $Class;
        }
    )*)*};
}

classes! {
    Structural: IntoSome IntoBox Unwrap;
    Linear: Neg Add Sub Rem AddAssign SubAssign RemAssign AddScalar Abs Transpose Column Row Diagonal Sum Mean Trace Max Min Amax Amin
        RowSum ColumnSum;
    Bilinear: Mul MulAssign Dot TrDot Cross TrMul ComponentMul Scale;
    Quadratic: NormSquared;
    Length: Norm MetricDistance;
    Quotient: Div DivAssign Unscale;
    Smooth: Normalize TryNormalize ComponentDiv Product Determinant;
}

/// Operands whose rules are those of the library.
pub trait Library {
    /// [`Real`] or [`Integer`].
    type Kind;
}

/// What has a derivative.
#[derive(Debug)]
pub enum Real {}
/// What has none.
#[derive(Debug)]
pub enum Integer {}

impl<T: Scalar> Library for T {
    type Kind = Real;
}

impl<T: Scalar, R: Dim, C: Dim, S: PointStorage<T, R, C>> Library for Matrix<T, R, C, S> {
    type Kind = Real;
}

impl<T: Scalar, D: DimName> Library for OPoint<T, D>
where
    DefaultAllocator: Allocator<D>,
{
    type Kind = Real;
}

macro_rules! integers {
    ($($T:ty)*) => {$(
        impl Library for $T {
            type Kind = Integer;
        }
    )*};
}

integers!(u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize);

/// The tangents of the operand, of the result and of its cotangent; what is absent is zero.
pub type Dots1<'d, A, Y> = (Option<&'d A>, Option<&'d Y>, Option<&'d Y>);

/// The tangents of both operands, of the result and of its cotangent; what is absent is zero.
pub type Dots2<'d, A, B, Y> = (Option<&'d A>, Option<&'d B>, Option<&'d Y>, Option<&'d Y>);

/// The second derivative of a [`Rule1`].
#[diagnostic::on_unimplemented(
    message = "no second derivative of this operation on `{Self}`",
    label = "this operation has a first derivative only",
    note = "help: an operator of a type of yours has it with `#[differentiable(order = 2)]` on its `impl` block; otherwise leave out `order = 2`"
)]
pub trait PushPull1<Op>: Rule1<Op> {
    /// The tangent of the cotangent of the operand.
    fn push_pull(
        &self,
        y: &Self::Output,
        y_bar: &TangentOf<Self::Output>,
        dots: Dots1<'_, Self::Bar, TangentOf<Self::Output>>,
    ) -> Self::Bar;
}

/// The second derivative of a [`Rule2`], of the cotangent of the first operand.
#[diagnostic::on_unimplemented(
    message = "no second derivative of this operation between `{Self}` and `{B}`",
    label = "this operation has a first derivative only",
    note = "help: an operator of a type of yours has it with `#[differentiable(order = 2)]` on its `impl` block; otherwise leave out `order = 2`"
)]
pub trait PushPullA<Op, B: ?Sized + Operand>: PullA<Op, B> {
    /// The tangent of the cotangent of the first operand.
    fn push_pull_a(
        &self,
        b: &B,
        y: &Self::Output,
        y_bar: &TangentOf<Self::Output>,
        dots: Dots2<'_, Self::Bar, B::Bar, TangentOf<Self::Output>>,
    ) -> Self::Bar;
}

/// The second derivative of a [`Rule2`], of the cotangent of the second operand.
#[diagnostic::on_unimplemented(
    message = "no second derivative of this operation between `{Self}` and `{B}`",
    label = "this operation has a first derivative only",
    note = "help: an operator of a type of yours has it with `#[differentiable(order = 2)]` on its `impl` block; otherwise leave out `order = 2`"
)]
pub trait PushPullB<Op, B: ?Sized + Operand>: PullB<Op, B> + Operand {
    /// The tangent of the cotangent of the second operand.
    fn push_pull_b(
        &self,
        b: &B,
        y: &Self::Output,
        y_bar: &TangentOf<Self::Output>,
        dots: Dots2<'_, Self::Bar, B::Bar, TangentOf<Self::Output>>,
    ) -> B::Bar;
}

/// [`PushPull1`] for operations of a class.
pub trait OfClass1<Op, Class>: Rule1<Op> {
    /// As [`PushPull1::push_pull`].
    fn of_class(
        &self,
        y: &Self::Output,
        y_bar: &TangentOf<Self::Output>,
        dots: Dots1<'_, Self::Bar, TangentOf<Self::Output>>,
    ) -> Self::Bar;
}

/// [`PushPullA`] for operations of a class on operands of a kind.
pub trait OfClassA<Op, B: ?Sized + Operand, Class, Kind>: PullA<Op, B> {
    /// As [`PushPullA::push_pull_a`].
    fn of_class_a(
        &self,
        b: &B,
        y: &Self::Output,
        y_bar: &TangentOf<Self::Output>,
        dots: Dots2<'_, Self::Bar, B::Bar, TangentOf<Self::Output>>,
    ) -> Self::Bar;
}

/// [`PushPullB`] for operations of a class on operands of a kind.
pub trait OfClassB<Op, B: ?Sized + Operand, Class, Kind>: PullB<Op, B> + Operand {
    /// As [`PushPullB::push_pull_b`].
    fn of_class_b(
        &self,
        b: &B,
        y: &Self::Output,
        y_bar: &TangentOf<Self::Output>,
        dots: Dots2<'_, Self::Bar, B::Bar, TangentOf<Self::Output>>,
    ) -> B::Bar;
}

#[diagnostic::do_not_recommend]
impl<X, Op> PushPull1<Op> for X
where
    Op: Classed,
    X: OfClass1<Op, Op::Class>,
{
    #[inline(always)]
    fn push_pull(
        &self,
        y: &Self::Output,
        y_bar: &TangentOf<Self::Output>,
        dots: Dots1<'_, Self::Bar, TangentOf<Self::Output>>,
    ) -> Self::Bar {
        self.of_class(y, y_bar, dots)
    }
}

#[diagnostic::do_not_recommend]
impl<X, Op, B> PushPullA<Op, B> for X
where
    Op: Classed,
    B: ?Sized + Operand + Library,
    X: Library + OfClassA<Op, B, Op::Class, X::Kind>,
{
    #[inline(always)]
    fn push_pull_a(
        &self,
        b: &B,
        y: &Self::Output,
        y_bar: &TangentOf<Self::Output>,
        dots: Dots2<'_, Self::Bar, B::Bar, TangentOf<Self::Output>>,
    ) -> Self::Bar {
        self.of_class_a(b, y, y_bar, dots)
    }
}

#[diagnostic::do_not_recommend]
impl<X, Op, B> PushPullB<Op, B> for X
where
    Op: Classed,
    B: ?Sized + Operand + Library,
    X: Library + OfClassB<Op, B, Op::Class, B::Kind>,
{
    #[inline(always)]
    fn push_pull_b(
        &self,
        b: &B,
        y: &Self::Output,
        y_bar: &TangentOf<Self::Output>,
        dots: Dots2<'_, Self::Bar, B::Bar, TangentOf<Self::Output>>,
    ) -> B::Bar {
        self.of_class_b(b, y, y_bar, dots)
    }
}

/// Adds a part that may be absent to one that may be absent.
#[inline(always)]
pub(super) fn plus<V: AddField<V>>(sum: Option<V>, part: Option<V>) -> Option<V> {
    match (sum, part) {
        (Some(mut sum), Some(part)) => {
            sum.add_field(&part);
            Some(sum)
        }
        (sum, None) => sum,
        (None, part) => part,
    }
}

// Linear: the cotangent's tangent is pulled.

#[diagnostic::do_not_recommend]
impl<X: Rule1<Op>, Op> OfClass1<Op, Structural> for X {
    #[inline(always)]
    fn of_class(
        &self,
        y: &Self::Output,
        _: &TangentOf<Self::Output>,
        (_, _, g): Dots1<'_, Self::Bar, TangentOf<Self::Output>>,
    ) -> Self::Bar {
        g.map_or_else(|| self.zero_bar(), |g| self.pull(y, g))
    }
}

#[diagnostic::do_not_recommend]
impl<X: Rule1<Op> + Library, Op> OfClass1<Op, Linear> for X {
    #[inline(always)]
    fn of_class(
        &self,
        y: &Self::Output,
        _: &TangentOf<Self::Output>,
        (_, _, g): Dots1<'_, Self::Bar, TangentOf<Self::Output>>,
    ) -> Self::Bar {
        g.map_or_else(|| self.zero_bar(), |g| self.pull(y, g))
    }
}

#[diagnostic::do_not_recommend]
impl<X: PullA<Op, B>, Op, B: ?Sized + Operand> OfClassA<Op, B, Linear, Real> for X {
    #[inline(always)]
    fn of_class_a(
        &self,
        b: &B,
        y: &Self::Output,
        _: &TangentOf<Self::Output>,
        (_, _, _, g): Dots2<'_, Self::Bar, B::Bar, TangentOf<Self::Output>>,
    ) -> Self::Bar {
        g.map_or_else(|| self.zero_bar(), |g| self.pull_a(b, y, g))
    }
}

#[diagnostic::do_not_recommend]
impl<X: PullB<Op, B> + Operand, Op, B: ?Sized + Operand> OfClassB<Op, B, Linear, Real> for X {
    #[inline(always)]
    fn of_class_b(
        &self,
        b: &B,
        y: &Self::Output,
        _: &TangentOf<Self::Output>,
        (_, _, _, g): Dots2<'_, Self::Bar, B::Bar, TangentOf<Self::Output>>,
    ) -> B::Bar {
        g.map_or_else(|| b.zero_bar(), |g| self.pull_b(b, y, g))
    }
}

// Integers have nothing to lose.

#[diagnostic::do_not_recommend]
impl<X, Op, B, Class> OfClassA<Op, B, Class, Integer> for X
where
    X: PullA<Op, B> + Operand<Bar = ConstantField>,
    B: ?Sized + Operand,
{
    #[inline(always)]
    fn of_class_a(
        &self,
        _: &B,
        _: &Self::Output,
        _: &TangentOf<Self::Output>,
        _: Dots2<'_, ConstantField, B::Bar, TangentOf<Self::Output>>,
    ) -> ConstantField {
        ConstantField
    }
}

#[diagnostic::do_not_recommend]
impl<X, Op, B, Class> OfClassB<Op, B, Class, Integer> for X
where
    X: PullB<Op, B> + Operand,
    B: ?Sized + Operand<Bar = ConstantField>,
{
    #[inline(always)]
    fn of_class_b(
        &self,
        _: &B,
        _: &Self::Output,
        _: &TangentOf<Self::Output>,
        _: Dots2<'_, Self::Bar, ConstantField, TangentOf<Self::Output>>,
    ) -> ConstantField {
        ConstantField
    }
}

// Bilinear: the other operand's tangent in its place, and the cotangent's tangent in the cotangent's.

#[diagnostic::do_not_recommend]
impl<X, Op, B> OfClassA<Op, B, Bilinear, Real> for X
where
    B: ?Sized + Operand,
    X: PullA<Op, B> + PullA<Op, B::Bar> + Rule2<Op, B::Bar, Output = <X as Rule2<Op, B>>::Output>,
{
    #[inline(always)]
    fn of_class_a(
        &self,
        b: &B,
        y: &<X as Rule2<Op, B>>::Output,
        y_bar: &TangentOf<<X as Rule2<Op, B>>::Output>,
        (_, b_dot, _, g): Dots2<'_, Self::Bar, B::Bar, TangentOf<<X as Rule2<Op, B>>::Output>>,
    ) -> Self::Bar {
        let by_b = b_dot.map(|b| PullA::<Op, B::Bar>::pull_a(self, b, y, y_bar));
        let by_g = g.map(|g| PullA::<Op, B>::pull_a(self, b, y, g));
        plus(by_b, by_g).unwrap_or_else(|| self.zero_bar())
    }
}

#[diagnostic::do_not_recommend]
impl<X, Op, B> OfClassB<Op, B, Bilinear, Real> for X
where
    B: ?Sized + Operand,
    X: PullB<Op, B> + Operand,
    X::Bar: PullB<Op, B> + Rule2<Op, B, Output = <X as Rule2<Op, B>>::Output>,
{
    #[inline(always)]
    fn of_class_b(
        &self,
        b: &B,
        y: &Self::Output,
        y_bar: &TangentOf<Self::Output>,
        (a_dot, _, _, g): Dots2<'_, Self::Bar, B::Bar, TangentOf<Self::Output>>,
    ) -> B::Bar {
        let by_a = a_dot.map(|a| PullB::<Op, B>::pull_b(a, b, y, y_bar));
        let by_g = g.map(|g| PullB::<Op, B>::pull_b(self, b, y, g));
        plus(by_a, by_g).unwrap_or_else(|| b.zero_bar())
    }
}

#[diagnostic::do_not_recommend]
impl<X, Op> OfClass1<Op, Quadratic> for X
where
    X: Rule1<Op> + Library,
    X::Bar: Rule1<Op, Output = X::Output, Bar = X::Bar>,
{
    #[inline(always)]
    fn of_class(
        &self,
        y: &Self::Output,
        y_bar: &TangentOf<Self::Output>,
        (x, _, g): Dots1<'_, Self::Bar, TangentOf<Self::Output>>,
    ) -> Self::Bar {
        let by_x = x.map(|x| Rule1::<Op>::pull(x, y, y_bar));
        plus(by_x, g.map(|g| self.pull(y, g))).unwrap_or_else(|| self.zero_bar())
    }
}
