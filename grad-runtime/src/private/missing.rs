//! What stands for a companion of the second order that a callee does not have, so that rustc says in our words why there is none.

/// The type of the derivatives of a function with `order = 2`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no second derivative",
    label = "this call needs the second derivative of `{Self}`",
    note = "help: write `#[differentiable(order = 2)]` on `{Self}`, or cut the derivative with `constant(..)`"
)]
pub trait SecondOrder {}

/// The type of the derivatives of a function whose derivatives have derivatives.
#[diagnostic::on_unimplemented(
    message = "the derivatives of `{Self}` can not be differentiated",
    label = "this call needs the second derivative of `{Self}`",
    note = "help: write `#[differentiable(order = 2)]` on `{Self}`, or cut the derivative with `constant(..)`"
)]
pub trait Nested {
    /// Whether it can be called by values.
    type Form;
}

/// The form of a function whose derivatives have derivatives.
#[derive(Debug)]
pub struct Values;

/// Any other form.
#[derive(Debug)]
pub struct Other;

/// The form of the derivatives `F` that can be differentiated.
#[diagnostic::on_unimplemented(
    message = "the derivatives of `{F}` can not be differentiated, because it takes an argument by `&mut` or as an active `impl Trait`",
    label = "this call needs the second derivative of `{F}`",
    note = "help: call `{F}` itself, write it with values in place of what it changes, or cut the derivative with `constant(..)`"
)]
pub trait FormOf<F: ?Sized> {}

impl<F: ?Sized> FormOf<F> for Values {}

/// Stands before each call of a derivative with active values, as [`second_order`] before others.
#[inline(always)]
pub fn nested<F: ?Sized + Nested>()
where
    F::Form: FormOf<F>,
{
}

/// Stands before each call that needs the second derivative of a function: where that has none, each mode says the same, which rustc
/// writes once.
#[inline(always)]
pub fn second_order<F: ?Sized + SecondOrder>() {}

macro_rules! companions {
    (@one $name:ident ($($A:ident)*)) => {
        #[doc(hidden)]
        #[allow(
            clippy::too_many_arguments,
            reason = "as many as the call has that it stands for"
        )]
        fn $name<$($A,)* Value>($(_: $A),*) -> Value {
            unreachable!("it stands where rustc has said that something is missing")
        }
    };
    ([$($name:ident)*] $arguments:tt) => {
        $(companions!(@one $name $arguments);)*
    };
}

macro_rules! arities {
    ($($Missing:ident $($A:ident $D:ident)*;)*) => {$(
        /// Of a call with so many arguments. All types have these functions; those of a type's own come before them.
        pub trait $Missing {
            companions!(
                [
                    differentiable_grad differentiable_value_and_grad differentiable_jvp
                    differentiable_jacobian differentiable_value_and_jacobian
                    differentiable_value_of_vjp differentiable_pulled_by_vjp
                ]
                ($($A)*)
            );
            companions!(
                [
                    __hvp __hvp_as
                    differentiable_jvp_of_grad differentiable_jvp_of_value_and_grad differentiable_jvp_of_jvp
                    differentiable_jvp_of_jacobian differentiable_jvp_of_value_and_jacobian
                    differentiable_jvp_of_value_of_vjp differentiable_jvp_of_pulled_by_vjp
                ]
                ($($A)* $($D)*)
            );
        }

        impl<T: ?Sized> $Missing for T {}
    )*};
}

arities! {
    Missing1 A1 D1;
    Missing2 A1 D1 A2 D2;
    Missing3 A1 D1 A2 D2 A3 D3;
    Missing4 A1 D1 A2 D2 A3 D3 A4 D4;
    Missing5 A1 D1 A2 D2 A3 D3 A4 D4 A5 D5;
    Missing6 A1 D1 A2 D2 A3 D3 A4 D4 A5 D5 A6 D6;
    Missing7 A1 D1 A2 D2 A3 D3 A4 D4 A5 D5 A6 D6 A7 D7;
    Missing8 A1 D1 A2 D2 A3 D3 A4 D4 A5 D5 A6 D6 A7 D7 A8 D8;
}
