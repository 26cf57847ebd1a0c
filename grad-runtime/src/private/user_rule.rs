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
    /// `Args`. Where the rule has another form, rustc does not know it, and says nothing more about what is made of it.
    type Arguments;
    /// The arguments, as they are.
    fn arguments(args: Args) -> Self::Arguments;
}

/// A function that takes the result of another one and then its arguments, `Args`: an equation that the result solves.
#[diagnostic::on_unimplemented(
    message = "the equation does not take the result and then the arguments of its function",
    label = "this function cannot be called with `{Args}`",
    note = "help: the equation takes a reference to the result, and then what the function takes; a method takes the result after `self`"
)]
pub trait EquationRule<Args, Form> {
    /// `Args`, as in [`JvpRule`].
    type Arguments;
    /// The arguments, as they are.
    fn arguments(args: Args) -> Self::Arguments;
}

/// A forward companion, with its arguments and what is given for the tangent of each.
pub trait PushCompanion<Args, Dots> {
    /// What it returns.
    type Output;
    /// Calls it.
    fn push(self, args: Args, dots: Dots) -> Self::Output;
}

/// A rule or a companion, as a function of all of its arguments.
pub trait Companion<Args> {
    /// What it returns.
    type Output;
    /// Calls it.
    fn run(self, args: Args) -> Self::Output;
}

/// The implementations that hold.
#[derive(Debug)]
pub struct Genuine;

/// Those that never do.
#[derive(Debug)]
pub struct Decoy;

pub trait Nothing {}

macro_rules! arities {
    ($($($A:ident $D:ident)*;)*) => {$(
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
            type Arguments = ($($A,)*);
            #[inline]
            fn arguments(args: ($($A,)*)) -> ($($A,)*) {
                args
            }
        }

        impl<F, $($A,)* Output> EquationRule<($($A,)*), Genuine> for F
        where
            F: FnOnce($($A),*) -> Output,
        {
            type Arguments = ($($A,)*);
            #[inline]
            fn arguments(args: ($($A,)*)) -> ($($A,)*) {
                args
            }
        }

        impl<F, $($A,)* $($D,)* Output> PushCompanion<($($A,)*), ($($D,)*)> for F
        where
            F: FnOnce($($A,)* $($D),*) -> Output,
        {
            type Output = Output;
            #[inline]
            #[allow(non_snake_case)]
            fn push(self, ($($A,)*): ($($A,)*), ($($D,)*): ($($D,)*)) -> Output {
                self($($A,)* $($D),*)
            }
        }

        impl<F, $($A,)* Output> Companion<($($A,)*)> for F
        where
            F: FnOnce($($A),*) -> Output,
        {
            type Output = Output;
            #[inline]
            #[allow(non_snake_case)]
            fn run(self, ($($A,)*): ($($A,)*)) -> Output {
                self($($A),*)
            }
        }
    )*};
}

arities! {
    A1 D1;
    A1 D1 A2 D2;
    A1 D1 A2 D2 A3 D3;
    A1 D1 A2 D2 A3 D3 A4 D4;
    A1 D1 A2 D2 A3 D3 A4 D4 A5 D5;
    A1 D1 A2 D2 A3 D3 A4 D4 A5 D5 A6 D6;
    A1 D1 A2 D2 A3 D3 A4 D4 A5 D5 A6 D6 A7 D7;
    A1 D1 A2 D2 A3 D3 A4 D4 A5 D5 A6 D6 A7 D7 A8 D8;
    A1 D1 A2 D2 A3 D3 A4 D4 A5 D5 A6 D6 A7 D7 A8 D8 A9 D9;
    A1 D1 A2 D2 A3 D3 A4 D4 A5 D5 A6 D6 A7 D7 A8 D8 A9 D9 A10 D10;
    A1 D1 A2 D2 A3 D3 A4 D4 A5 D5 A6 D6 A7 D7 A8 D8 A9 D9 A10 D10 A11 D11;
    A1 D1 A2 D2 A3 D3 A4 D4 A5 D5 A6 D6 A7 D7 A8 D8 A9 D9 A10 D10 A11 D11 A12 D12;
    A1 D1 A2 D2 A3 D3 A4 D4 A5 D5 A6 D6 A7 D7 A8 D8 A9 D9 A10 D10 A11 D11 A12 D12 A13 D13;
}

impl<F: Nothing, Args, R, B, G> VjpRule<Args, R, B, G, Decoy> for F {
    type Pullback = fn(B) -> G;
    fn run(self, _: Args) -> (R, Self::Pullback) {
        unreachable!("nothing implements the bound")
    }
}

impl<F: Nothing, Args, R, T> JvpRule<Args, R, T, Decoy> for F {
    type Arguments = Args;
    fn arguments(args: Args) -> Args {
        args
    }
}

impl<F: Nothing, Args> EquationRule<Args, Decoy> for F {
    type Arguments = Args;
    fn arguments(args: Args) -> Args {
        args
    }
}

/// Calls a rule for `vjp`.
#[inline]
pub fn run_vjp<F, Args, R, B, G, Form>(args: Args, rule: F) -> (R, F::Pullback)
where
    F: VjpRule<Args, R, B, G, Form>,
{
    rule.run(args)
}

/// The arguments of a rule for `jvp`, which is not called.
#[inline]
pub fn arguments_of_jvp<F, Args, R, T, Form>(args: Args, _rule: F) -> F::Arguments
where
    F: JvpRule<Args, R, T, Form>,
{
    F::arguments(args)
}

/// The arguments of an equation, which is not called.
#[inline]
pub fn arguments_of_equation<F, Args, Form>(args: Args, _equation: F) -> F::Arguments
where
    F: EquationRule<Args, Form>,
{
    F::arguments(args)
}

/// Calls by methods: where rustc does not know the type of the arguments, it does not ask what becomes of them.
pub trait GivenTo: Sized {
    /// Calls the companion.
    #[inline]
    fn given_to<F: Companion<Self>>(self, companion: F) -> F::Output {
        companion.run(self)
    }

    /// Calls the forward companion.
    #[inline]
    fn pushed_by<F: PushCompanion<Self, Dots>, Dots>(self, companion: F, dots: Dots) -> F::Output {
        companion.push(self, dots)
    }
}

impl<Args> GivenTo for Args {}

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

/// What a companion gives of a rule for `jvp` that is differentiable, as the second order needs it.
#[diagnostic::on_unimplemented(
    message = "`order = 2` needs a `jvp` rule that is differentiable itself",
    label = "this rule has no derivative",
    note = "help: put `#[differentiable]` on the rule, or leave out `order = 2`"
)]
pub trait DifferentiableRule {
    /// The value and its tangent. Of a rule without a derivative rustc does not know what it is.
    type Both;
    /// The value and its tangent.
    fn both(self) -> Self::Both;
}

impl<R, T> DifferentiableRule for (R, T) {
    type Both = (R, T);
    #[inline(always)]
    fn both(self) -> (R, T) {
        self
    }
}

#[cfg(test)]
mod tests {
    use super::{Absent, Computed, GivenTo, arguments_of_jvp, run_vjp};

    fn generic<T: crate::Scalar>(x: T, n: &usize) -> (T, impl FnOnce(T) -> T + use<T>) {
        let n = T::lit(*n as f64);
        (x * n, move |w| w * n)
    }

    #[test]
    fn rules_of_every_kind_are_called() {
        let (value, pullback) = run_vjp::<_, _, f32, f32, f32, _>((2.0, &3), generic);
        assert_eq!((value, pullback(10.0)), (6.0, 30.0));
        let boxed = |x: f64| -> (f64, Box<dyn FnOnce(f64) -> f64>) { (x, Box::new(|w| w)) };
        assert_eq!(run_vjp::<_, _, f64, f64, f64, _>((2.0,), boxed).0, 2.0);
        let rule = |x: f64, dot: f64| (x, dot);
        let given = arguments_of_jvp::<_, _, f64, f64, _>((2.0, 5.0), rule);
        let pushed = given.given_to(rule);
        assert_eq!(pushed, (2.0, 5.0));
    }

    #[test]
    fn only_what_there_is_has_a_value() {
        assert_eq!((1, 2).computed(), Some((1, 2)));
        assert_eq!(Absent::<f64>::value().computed(), None);
    }
}
