//! Rules of the user's: that they have the form of `vjp` or `jvp`, and whether a `jvp` rule is itself differentiable.

use std::marker::PhantomData;

/// A function that has the form of `vjp`: from the arguments `Args` to the value `R` and a pullback from `B` to `G`.
///
/// `Form` says which implementation is meant. There are two, because with one alone rustc would look into it and report what is missing there
/// in place of the sentence here.
#[diagnostic::on_unimplemented(
    message = "the rule for `vjp` does not have the form of `vjp`",
    label = "this function is not from `{Args}` to `({R}, impl FnOnce({B}) -> {G})`",
    note = "help: a `vjp` rule takes the arguments of its function and returns the value and the pullback, a closure from the cotangent of the result to the gradient"
)]
pub trait VjpRule<Args, R, B, G, Form> {
    /// The closure.
    type Pullback: FnOnce(B) -> G;
    /// Calls the rule.
    fn run(self, args: Args) -> (R, Self::Pullback);
}

/// A function that has the form of `jvp`: the arguments and the direction are `Args`.
#[diagnostic::on_unimplemented(
    message = "the rule for `jvp` does not have the form of `jvp`",
    label = "this function is not from `{Args}` to `({R}, {T})`",
    note = "help: a `jvp` rule takes the arguments of its function and a direction in the shape of the gradient, and returns the value and its tangent"
)]
pub trait JvpRule<Args, R, T, Form> {
    /// Calls the rule.
    fn run(self, args: Args) -> (R, T);
}

/// The implementations that hold.
#[derive(Debug)]
pub struct Genuine;

/// Those that never do.
#[derive(Debug)]
pub struct Decoy;

pub trait Nothing {}

macro_rules! arities {
    ($($($A:ident)*;)*) => {$(
        impl<F, $($A,)* R, B, G, P> VjpRule<($($A,)*), R, B, G, Genuine> for F
        where
            F: FnOnce($($A),*) -> (R, P),
            P: FnOnce(B) -> G,
        {
            type Pullback = P;
            #[inline]
            #[allow(non_snake_case)]
            fn run(self, ($($A,)*): ($($A,)*)) -> (R, P) {
                self($($A),*)
            }
        }

        impl<F, $($A,)* R, T> JvpRule<($($A,)*), R, T, Genuine> for F
        where
            F: FnOnce($($A),*) -> (R, T),
        {
            #[inline]
            #[allow(non_snake_case)]
            fn run(self, ($($A,)*): ($($A,)*)) -> (R, T) {
                self($($A),*)
            }
        }
    )*};
}

arities! {
    A1;
    A1 A2;
    A1 A2 A3;
    A1 A2 A3 A4;
    A1 A2 A3 A4 A5;
    A1 A2 A3 A4 A5 A6;
    A1 A2 A3 A4 A5 A6 A7;
    A1 A2 A3 A4 A5 A6 A7 A8;
    A1 A2 A3 A4 A5 A6 A7 A8 A9;
    A1 A2 A3 A4 A5 A6 A7 A8 A9 A10;
    A1 A2 A3 A4 A5 A6 A7 A8 A9 A10 A11;
    A1 A2 A3 A4 A5 A6 A7 A8 A9 A10 A11 A12;
    A1 A2 A3 A4 A5 A6 A7 A8 A9 A10 A11 A12 A13;
}

impl<F: Nothing, Args, R, B, G> VjpRule<Args, R, B, G, Decoy> for F {
    type Pullback = fn(B) -> G;
    fn run(self, _: Args) -> (R, Self::Pullback) {
        unreachable!("nothing implements the bound")
    }
}

impl<F: Nothing, Args, R, T> JvpRule<Args, R, T, Decoy> for F {
    fn run(self, _: Args) -> (R, T) {
        unreachable!("nothing implements the bound")
    }
}

/// Calls a rule for `vjp`.
#[inline]
pub fn run_vjp<F, Args, R, B, G, Form>(rule: F, args: Args) -> (R, F::Pullback)
where
    F: VjpRule<Args, R, B, G, Form>,
{
    rule.run(args)
}

/// Calls a rule for `jvp`.
#[inline]
pub fn run_jvp<F, Args, R, T, Form>(rule: F, args: Args) -> (R, T)
where
    F: JvpRule<Args, R, T, Form>,
{
    rule.run(args)
}

/// What stands for the derivatives of a rule that has none: `use rule as DerivativesOfTheRule;` brings those that there are, and shadows what
/// `use plain_rule::*;` brings.
pub mod plain_rule {
    /// The derivatives of a function without the attribute.
    #[derive(Debug)]
    pub enum DerivativesOfTheRule {}
}

/// The value of the companion that a rule does not have.
#[derive(Debug)]
pub struct Absent<Y>(PhantomData<Y>);

impl<Y> Absent<Y> {
    /// Nothing.
    #[must_use]
    pub fn value() -> Self {
        Self(PhantomData)
    }
}

/// What a companion returns beside the pullback: something, or [`Absent`].
pub trait Computed {
    /// The type of the value.
    type Value;
    /// The value, if there is a companion.
    fn computed(self) -> Option<Self::Value>;
}

impl<R, T> Computed for (R, T) {
    type Value = (R, T);
    #[inline]
    fn computed(self) -> Option<(R, T)> {
        Some(self)
    }
}

impl<Y> Computed for Absent<Y> {
    type Value = Y;
    #[inline]
    fn computed(self) -> Option<Y> {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::{Absent, Computed, run_jvp, run_vjp};

    fn generic<T: crate::Scalar>(x: T, n: &usize) -> (T, impl FnOnce(T) -> T + use<T>) {
        let n = T::lit(*n as f64);
        (x * n, move |w| w * n)
    }

    #[test]
    fn rules_of_every_kind_are_called() {
        let (value, pullback) = run_vjp::<_, _, f32, f32, f32, _>(generic, (2.0, &3));
        assert_eq!((value, pullback(10.0)), (6.0, 30.0));
        let boxed = |x: f64| -> (f64, Box<dyn FnOnce(f64) -> f64>) { (x, Box::new(|w| w)) };
        assert_eq!(run_vjp::<_, _, f64, f64, f64, _>(boxed, (2.0,)).0, 2.0);
        let pushed = run_jvp::<_, _, f64, f64, _>(|x, dot| (x, dot), (2.0, 5.0));
        assert_eq!(pushed, (2.0, 5.0));
    }

    #[test]
    fn only_what_there_is_has_a_value() {
        assert_eq!((1, 2).computed(), Some((1, 2)));
        assert_eq!(Absent::<f64>::value().computed(), None);
    }
}
