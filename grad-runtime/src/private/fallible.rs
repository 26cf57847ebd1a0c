//! Functions whose output may fail.
//!
//! A failure leaves a derivative as it leaves the function: by `return`, with nothing to pull back. The companions that other functions call
//! give the value in its wrapper, and a pullback of an `Option` of its cotangent; these functions take the two apart, and put them together.

use crate::Differentiable;

/// `Option<T>` or `Result<T, E>`.
#[diagnostic::on_unimplemented(
    message = "a call that gives a `{Self}` is taken for one that may fail",
    label = "this gives neither an `Option` nor a `Result`",
    note = "help: functions whose written return type is `Option<..>` or `Result<..>` may fail"
)]
pub trait Outcome: Sized {
    /// What there is on success.
    type Value;
    /// What there is on failure.
    type Failure;
    /// The same with another value.
    type With<U>;

    /// The same with what `f` makes of the value.
    fn with<U>(self, f: impl FnOnce(Self::Value) -> U) -> Self::With<U>;

    /// The value or the failure.
    fn apart(self) -> (Option<Self::Value>, Option<Self::Failure>);

    /// The value, or the failure as the outcome of another value.
    fn or_failed<U>(self) -> Result<Self::Value, Self::With<U>>;

    /// A success with another value.
    fn success<U>(value: U) -> Self::With<U>;
}

impl<T> Outcome for Option<T> {
    type Value = T;
    type Failure = ();
    type With<U> = Option<U>;

    #[inline(always)]
    fn with<U>(self, f: impl FnOnce(T) -> U) -> Option<U> {
        self.map(f)
    }

    #[inline(always)]
    fn apart(self) -> (Option<T>, Option<()>) {
        (self, None)
    }

    #[inline(always)]
    fn or_failed<U>(self) -> Result<T, Option<U>> {
        self.ok_or(None)
    }

    #[inline(always)]
    fn success<U>(value: U) -> Option<U> {
        Some(value)
    }
}

impl<T, E> Outcome for Result<T, E> {
    type Value = T;
    type Failure = E;
    type With<U> = Result<U, E>;

    #[inline(always)]
    fn with<U>(self, f: impl FnOnce(T) -> U) -> Result<U, E> {
        self.map(f)
    }

    #[inline(always)]
    fn apart(self) -> (Option<T>, Option<E>) {
        match self {
            Ok(value) => (Some(value), None),
            Err(error) => (None, Some(error)),
        }
    }

    #[inline(always)]
    fn or_failed<U>(self) -> Result<T, Result<U, E>> {
        self.map_err(Err)
    }

    #[inline(always)]
    fn success<U>(value: U) -> Result<U, E> {
        Ok(value)
    }
}

/// The outcome of a value and of what comes with it, as the companion gives them.
#[inline(always)]
pub fn outcome_apart<W: Outcome<Value = (R, D)>, R, D>(outcome: W) -> (W::With<R>, Option<D>) {
    let mut beside = None;
    let outcome = outcome.with(|(value, other)| {
        beside = Some(other);
        value
    });
    (outcome, beside)
}

/// The same where a pullback comes as a third.
#[inline(always)]
pub fn outcome_apart_second<W: Outcome<Value = (R, D, P)>, R, D, P>(
    outcome: W,
) -> (W::With<R>, Option<D>, Option<P>) {
    let mut beside = (None, None);
    let outcome = outcome.with(|(value, dot, pullback)| {
        beside = (Some(dot), Some(pullback));
        value
    });
    (outcome, beside.0, beside.1)
}

/// The outcome of a value and its pullback.
#[inline(always)]
pub fn tried<W: Outcome, P>((outcome, pullback): (W, P)) -> W::With<(W::Value, P)> {
    outcome.with(|value| (value, pullback))
}

/// The outcome of a value and its tangent.
#[inline(always)]
pub fn tried_jvp<W, T>((outcome, dot): (W, Option<T>)) -> W::With<(W::Value, T)>
where
    W: Outcome,
    W::Value: Differentiable<Tangent = T>,
{
    outcome.with(|value| {
        let dot = dot.unwrap_or_else(|| value.zero_tangent());
        (value, dot)
    })
}

/// The outcome of a value, its tangent and the pullback of both.
#[inline(always)]
pub fn tried_hvp<W, T, P>((outcome, dot, pullback): (W, Option<T>, P)) -> W::With<(W::Value, T, P)>
where
    W: Outcome,
    W::Value: Differentiable<Tangent = T>,
{
    outcome.with(|value| {
        let dot = dot.unwrap_or_else(|| value.zero_tangent());
        (value, dot, pullback)
    })
}

/// A call that has succeeded before is made again.
#[inline(always)]
pub fn succeeded<W: Outcome>(outcome: W) -> W::Value {
    match outcome.apart().0 {
        Some(value) => value,
        None => unreachable!("the call has succeeded before"),
    }
}

/// The value of a call as an `Option`, its failure, and its pullback.
#[inline(always)]
#[allow(clippy::type_complexity)]
pub fn split<W: Outcome, P>(
    (outcome, pullback): (W, P),
) -> ((Option<W::Value>, Option<W::Failure>), P) {
    (outcome.apart(), pullback)
}

/// The same with the tangent, which is `Some` where the value is.
#[inline(always)]
#[allow(clippy::type_complexity)]
pub fn split_jvp<W, T>(
    (outcome, dot): (W, Option<T>),
) -> ((Option<W::Value>, Option<W::Failure>), Option<T>)
where
    W: Outcome,
    W::Value: Differentiable<Tangent = T>,
{
    let (value, failure) = outcome.apart();
    let dot = dot.or_else(|| value.as_ref().map(Differentiable::zero_tangent));
    ((value, failure), dot)
}

/// The same with the tangent and the pullback of both.
#[inline(always)]
#[allow(clippy::type_complexity)]
pub fn split_hvp<W, T, P>(
    (outcome, dot, pullback): (W, Option<T>, P),
) -> ((Option<W::Value>, Option<W::Failure>), Option<T>, P)
where
    W: Outcome,
    W::Value: Differentiable<Tangent = T>,
{
    let (value, dot) = split_jvp((outcome, dot));
    (value, dot, pullback)
}

/// The failure of an outcome that is known to have failed.
#[inline(always)]
pub fn failure<E>(failure: Option<E>) -> E {
    match failure {
        Some(failure) => failure,
        None => unreachable!("the outcome has failed"),
    }
}

/// Leaves the function with a failure.
#[doc(hidden)]
#[macro_export]
macro_rules! __grad_fail {
    ($failure:expr) => {
        return $failure
    };
}

/// The value of an `Option` that ends a function, which a failure leaves as it is.
#[doc(hidden)]
#[macro_export]
macro_rules! __grad_option {
    ($outcome:expr) => {
        match $outcome {
            ::core::option::Option::Some(value) => value,
            ::core::option::Option::None => return ::core::option::Option::None,
        }
    };
}

/// The value of a `Result` that ends a function, which a failure leaves as it is.
#[doc(hidden)]
#[macro_export]
macro_rules! __grad_result {
    ($outcome:expr) => {
        match $outcome {
            ::core::result::Result::Ok(value) => value,
            ::core::result::Result::Err(error) => return ::core::result::Result::Err(error),
        }
    };
}

/// `?` in a closure.
#[doc(hidden)]
#[macro_export]
macro_rules! __grad_question {
    ($outcome:expr) => {
        $outcome?
    };
}

pub use {__grad_fail, __grad_option, __grad_question, __grad_result};

#[cfg(test)]
mod tests {
    use super::{Outcome, outcome_apart, split_jvp, tried, tried_jvp};
    use crate::private::try_block_by_columns;
    use nalgebra::{RowVector2, Vector2};

    #[test]
    fn an_outcome_is_taken_apart_and_put_together() {
        let (outcome, dot) = outcome_apart(Ok::<_, u8>((2.0, 3.0)));
        assert_eq!((outcome, dot), (Ok(2.0), Some(3.0)));
        assert_eq!(tried_jvp((outcome, dot)), Ok((2.0, 3.0)));
        let (outcome, dot) = outcome_apart(Err::<(f64, f64), _>(7_u8));
        assert_eq!((outcome, dot), (Err(7), None));
        assert_eq!(tried((outcome, ())), Err(7));
        assert_eq!(split_jvp((outcome, dot)), ((None, Some(7)), None));
    }

    #[test]
    fn an_absent_tangent_of_a_value_is_zero() {
        assert_eq!(tried_jvp((Some(2.0), None)), Some((2.0, 0.0)));
        assert_eq!(split_jvp((Some(2.0), None)).1, Some(0.0));
        assert_eq!(Some(1).or_failed::<f64>(), Ok(1));
    }

    #[test]
    fn the_first_failure_is_that_of_all_columns() {
        let mut runs = 0;
        let mut value = None;
        let block: Result<RowVector2<f64>, u8> =
            try_block_by_columns(&Vector2::zeros(), &mut value, |v: &Vector2<f64>| {
                runs += 1;
                if v.x == 1.0 {
                    Ok((5.0, v.x))
                } else {
                    Err(runs)
                }
            });
        assert_eq!((block, runs, value), (Err(2), 2, Some(5.0)));
        let block: Option<RowVector2<f64>> =
            try_block_by_columns(&Vector2::zeros(), &mut value, |v: &Vector2<f64>| {
                Some((5.0, v.x + 2.0 * v.y))
            });
        assert_eq!(block, Some(RowVector2::new(1.0, 2.0)));
    }
}
