//! The payloads of enums, whose tangents are enums of the same variants.
//!
//! A function that binds `Shape::Circle(r)` is differentiated by a macro that does not see the definition of `Shape`, so that it knows no type
//! whose variants the tangent could be taken apart by. The derive gives each payload of the tangent under a number, a hash of the names of
//! the variant and of the payload.

use super::ConstantField;
use super::constant_field::unstored;

/// A payload of a tangent, by its number.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not the tangent of an enum with this variant",
    label = "no enum with `#[derive(Differentiable)]` has this payload of a variant of this name",
    note = "help: derive `Differentiable` for the enum, and call its variants by their own names; take a struct apart by a `let`"
)]
pub trait PayloadAt<const NUMBER: u64> {
    /// Its type.
    type Part;

    /// It, to read.
    ///
    /// # Panics
    /// If the tangent has another variant.
    fn payload(&self) -> &Self::Part;

    /// It, to change.
    ///
    /// # Panics
    /// If the tangent has another variant.
    fn payload_mut(&mut self) -> &mut Self::Part;
}

impl<T: PayloadAt<NUMBER>, const NUMBER: u64> PayloadAt<NUMBER> for Box<T> {
    type Part = T::Part;

    #[inline]
    fn payload(&self) -> &T::Part {
        T::payload(self)
    }

    #[inline]
    fn payload_mut(&mut self) -> &mut T::Part {
        T::payload_mut(self)
    }
}

/// Those of an enum that is held constant.
impl<const NUMBER: u64> PayloadAt<NUMBER> for ConstantField {
    type Part = ConstantField;

    #[inline(always)]
    fn payload(&self) -> &ConstantField {
        self
    }

    #[inline(always)]
    fn payload_mut(&mut self) -> &mut ConstantField {
        unstored(ConstantField)
    }
}

/// A payload of a tangent, to read.
#[inline(always)]
#[track_caller]
pub fn payload<const NUMBER: u64, T: PayloadAt<NUMBER>>(of: &T) -> &T::Part {
    of.payload()
}

/// A payload of a tangent, to change.
#[inline(always)]
#[track_caller]
pub fn payload_mut<const NUMBER: u64, T: PayloadAt<NUMBER>>(of: &mut T) -> &mut T::Part {
    of.payload_mut()
}

/// A point or a tangent that says which variant it has.
pub trait Variant {
    /// Its name.
    fn variant(&self) -> &'static str;
}

/// The payload of another variant is asked for than the tangent has.
#[cold]
#[track_caller]
pub fn other_variant(asked: &str, has: &str) -> ! {
    panic!("the value has the variant `{asked}`, and its tangent the variant `{has}`")
}

/// Two operands have different variants.
#[cold]
#[track_caller]
pub fn different_variants(method: &str, a: &str, b: &str) -> ! {
    panic!("`{method}` of different variants, `{a}` and `{b}`: the variant of an enum is constant")
}

/// A pattern has found the variant before its payloads are read.
#[cold]
#[track_caller]
pub fn matched() -> ! {
    unreachable!("the pattern has matched")
}

/// What a pattern of an enum looks at: what a `Box` holds, or the value itself.
#[derive(Debug)]
pub struct Unboxed<'a, T: ?Sized>(pub &'a T);

/// That of a `Box`.
pub trait OfBox<'a> {
    /// What it holds.
    type Held;
    /// What it holds.
    fn unboxed(&self) -> &'a Self::Held;
}

/// That of anything else.
pub trait OfItself<'a> {
    /// Its type.
    type Held: ?Sized;
    /// Itself.
    fn unboxed(&self) -> &'a Self::Held;
}

impl<'a, T> OfBox<'a> for Unboxed<'a, Box<T>> {
    type Held = T;

    #[inline(always)]
    fn unboxed(&self) -> &'a T {
        self.0
    }
}

impl<'a, T: ?Sized> OfItself<'a> for &Unboxed<'a, T> {
    type Held = T;

    #[inline(always)]
    fn unboxed(&self) -> &'a T {
        self.0
    }
}

#[cfg(test)]
mod tests {
    use super::{ConstantField, OfBox as _, OfItself as _, PayloadAt, Unboxed, payload_mut};

    #[derive(Debug, PartialEq)]
    struct Only(f64);

    impl PayloadAt<7> for Only {
        type Part = f64;

        fn payload(&self) -> &f64 {
            &self.0
        }

        fn payload_mut(&mut self) -> &mut f64 {
            &mut self.0
        }
    }

    #[test]
    fn a_box_has_the_payloads_of_what_it_holds() {
        let mut boxed = Box::new(Only(1.0));
        *payload_mut::<7, _>(&mut boxed) += 2.0;
        assert_eq!((*boxed, size_of::<ConstantField>()), (Only(3.0), 0));
    }

    #[expect(
        clippy::needless_borrow,
        reason = "emitted code borrows, which is what chooses the trait"
    )]
    #[test]
    fn a_pattern_looks_into_a_box() {
        let (boxed, only) = (Box::new(Only(1.0)), Only(2.0));
        let held: &Only = (&Unboxed(&boxed)).unboxed();
        let itself: &Only = (&Unboxed(&only)).unboxed();
        assert_eq!((held, itself), (&Only(1.0), &Only(2.0)));
    }
}
