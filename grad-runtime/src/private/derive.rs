//! What `#[derive(Differentiable)]` emits calls of.
//!
//! The first two traits say that two types are one. The emitted code goes through them wherever the derive needs that, so that a
//! field of another kind is reported once, at the field, in a sentence of ours and not as a mismatch in every method.

use crate::Differentiable;

/// Implemented by every type for itself: a tangent that is the type of its point, which is the type of the field.
#[diagnostic::on_unimplemented(
    message = "the tangent of `{Field}` is another type, `{Self}`",
    label = "the tangent of this field is not of the field's own type",
    note = "help: write `#[differentiable(tangent)]` on the struct, which gives it a tangent type of its own"
)]
pub trait OwnTangent<Field>: Sized {
    fn of(field: &Field) -> &Self;
    fn of_mut(field: &mut Field) -> &mut Self;
    fn into_field(self) -> Field;
}

impl<T> OwnTangent<T> for T {
    #[inline(always)]
    fn of(field: &T) -> &Self {
        field
    }

    #[inline(always)]
    fn of_mut(field: &mut T) -> &mut Self {
        field
    }

    #[inline(always)]
    fn into_field(self) -> T {
        self
    }
}

/// Implemented by every type for itself: the scalar of a field that is the scalar of the struct.
#[diagnostic::on_unimplemented(
    message = "the fields of a differentiable struct must share one scalar type, but this one is over `{Self}` and another over `{Of}`",
    label = "this field is over `{Self}`",
    note = "help: use one scalar type throughout, or mark the field `#[constant]`"
)]
pub trait SameScalar<Of>: Sized {
    fn of(scalar: Of) -> Self;
    fn of_slice(scalars: &[Of]) -> &[Self];
    fn of_slice_mut(scalars: &mut [Of]) -> &mut [Self];
    fn into_scalar(self) -> Of;
}

impl<S> SameScalar<S> for S {
    #[inline(always)]
    fn of(scalar: S) -> Self {
        scalar
    }

    #[inline(always)]
    fn of_slice(scalars: &[S]) -> &[Self] {
        scalars
    }

    #[inline(always)]
    fn of_slice_mut(scalars: &mut [S]) -> &mut [Self] {
        scalars
    }

    #[inline(always)]
    fn into_scalar(self) -> S {
        self
    }
}

/// The tangent of `Field`, mentioning `Unused` as well.
///
/// A struct must use all of its parameters, and a tangent struct has those of its point, some of which may occur in constant fields
/// only. Naming them in a projection counts as a use and, unlike a `PhantomData`, adds no field.
pub trait FieldTangent<Unused: ?Sized> {
    type Tangent;
}

impl<Field: Differentiable, Unused: ?Sized> FieldTangent<Unused> for Field {
    type Tangent = Field::Tangent;
}

/// A scalar type by its number.
pub struct ScalarNumber<const NUMBER: usize>;

/// A scalar type with a number.
pub trait NumberedScalar {
    const NUMBER: usize;
}

/// The scalar type of a number.
pub trait ScalarOfNumber {
    type Scalar: crate::Scalar;
}

macro_rules! numbered {
    ($($T:ident $number:literal),*) => {$(
        impl NumberedScalar for $T {
            const NUMBER: usize = $number;
        }

        impl ScalarOfNumber for ScalarNumber<$number> {
            type Scalar = $T;
        }
    )*};
}

numbered!(f32 32, f64 64);
