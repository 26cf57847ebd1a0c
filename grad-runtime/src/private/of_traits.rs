//! The attribute on traits and on the `impl` blocks of traits.
//!
//! The attribute on an `impl` block does not see the trait. Beside a trait with the attribute stands a macro of its name, by which the block
//! is expanded: `use path as __Trait` brings both. Where the trait has none, the one of that name here is in its place.

/// Of a trait without the attribute.
#[doc(hidden)]
#[macro_export]
macro_rules! __of_a_trait_without_the_attribute {
    (($($runtime:tt)*) $($given:tt)*) => { $($runtime)*::private::differentiated! { {} $($given)* } };
}

pub use crate::__of_a_trait_without_the_attribute as __Trait;

/// What a trait with the attribute knows of a block that implements it.
pub trait Implementation {
    /// The block has the attribute.
    const HAS_THE_ATTRIBUTE: bool;
}

/// A block without the attribute.
#[derive(Debug)]
pub struct WithoutTheAttribute;

/// A block with the attribute.
#[derive(Debug)]
pub struct WithTheAttribute;

impl Implementation for WithoutTheAttribute {
    const HAS_THE_ATTRIBUTE: bool = false;
}

impl Implementation for WithTheAttribute {
    const HAS_THE_ATTRIBUTE: bool = true;
}

/// Stops the compiler with this message where the derivative of a method is used for a type whose block does not have the attribute.
#[track_caller]
pub const fn check_implementation<I: Implementation>(_: fn() -> I, message: &'static str) {
    if !I::HAS_THE_ATTRIBUTE {
        panic!("{}", message)
    }
}

/// Two functions.
#[derive(Debug)]
pub struct Same<F, G>(pub F, pub G);

/// They are one.
#[derive(Debug)]
pub struct One;

/// They are two.
#[derive(Debug)]
pub struct Two;

impl<F> Same<F, F> {
    /// Comes before that of the trait.
    pub fn which(self) -> One {
        One
    }
}

/// Of any two functions.
pub trait Which: Sized {
    /// That they are two.
    fn which(self) -> Two {
        Two
    }
}

impl<F, G> Which for Same<F, G> {}

/// The method that a path of the type finds is that of the trait, or both it and its derivatives are the type's own.
#[diagnostic::on_unimplemented(
    message = "the type has a method of its own with this name, which hides that of the trait",
    label = "a call of the method would find the derivative of another one",
    note = "help: give one of the two another name, or put `#[differentiable]` on the trait and on the type's own method as well"
)]
pub trait NotHidden {}

impl NotHidden for (One, One) {}

impl NotHidden for (Two, Two) {}

/// Stands beside a block of a trait.
pub fn not_hidden<M: NotHidden>(_: M) {}
