//! Functions that change their arguments and may fail. On a failure there is no derivative of what they leave in their arguments, so that a
//! caller that goes on behind one would lose it: it must leave as well, by `?` or by a panic.

use super::fallible::Outcome;

/// The outcome of a function that changes its arguments.
#[derive(Debug)]
pub struct MayFail<W>(pub W);

impl<W: Outcome> Outcome for MayFail<W> {
    type Value = W::Value;
    type Failure = W::Failure;
    type With<U> = W::With<U>;

    #[inline(always)]
    fn with<U>(self, f: impl FnOnce(W::Value) -> U) -> W::With<U> {
        self.0.with(f)
    }

    #[inline(always)]
    fn apart(self) -> (Option<W::Value>, Option<W::Failure>) {
        self.0.apart()
    }

    #[inline(always)]
    fn or_failed<U>(self) -> Result<W::Value, W::With<U>> {
        self.0.or_failed()
    }

    #[inline(always)]
    fn success<U>(value: U) -> W::With<U> {
        W::success(value)
    }
}

/// What a companion gives, of which only rustc knows whether it may fail: `{ use may_fail::*; (&Given(&call)).whether() }`.
#[derive(Debug)]
pub struct Given<'a, C>(pub &'a C);

/// It gives a value.
#[derive(Debug)]
pub struct Always;

/// It gives an outcome `W`.
#[derive(Debug)]
pub struct Perhaps<W>(std::marker::PhantomData<W>);

/// Of a companion that gives an outcome.
#[allow(missing_docs)]
pub trait Fails {
    type Outcome;
    #[inline(always)]
    fn whether(&self) -> Perhaps<Self::Outcome> {
        Perhaps(std::marker::PhantomData)
    }
}

impl<W, P> Fails for Given<'_, (MayFail<W>, P)> {
    type Outcome = W;
}

impl<W, T, P> Fails for Given<'_, (MayFail<W>, T, P)> {
    type Outcome = W;
}

/// Of any other one.
#[allow(missing_docs)]
pub trait Succeeds {
    #[inline(always)]
    fn whether(&self) -> Always {
        Always
    }
}

impl<C> Succeeds for &Given<'_, C> {}

/// What a companion gives, behind which the caller goes on.
pub trait GoesOn<C> {
    /// What the companion gives.
    type Same;
    /// It.
    fn same(call: C) -> Self::Same;
}

impl<C> GoesOn<C> for Always {
    type Same = C;

    #[inline(always)]
    fn same(call: C) -> C {
        call
    }
}

impl<W: NeverFails<C>, C> GoesOn<C> for Perhaps<W> {
    type Same = W::Same;

    #[inline(always)]
    fn same(call: C) -> W::Same {
        W::same(call)
    }
}

/// An outcome behind which the caller may go on, whatever it is.
#[diagnostic::on_unimplemented(
    message = "this call changes its arguments and may fail, and what it leaves in them on a failure has no derivative",
    label = "the function goes on behind a failure of this call",
    note = "help: write `?`, `unwrap()` or `expect(..)` right behind the call, or return a value: a `bool`, or an `Option` by another name (`type Found = Option<f64>;`)"
)]
pub trait NeverFails<C> {
    /// What the companion gives.
    type Same;
    /// It.
    fn same(call: C) -> Self::Same;
}

// With one implementation alone, rustc would take it where a call has an error of another kind.
impl<C> NeverFails<C> for Always {
    type Same = C;

    #[inline(always)]
    fn same(call: C) -> C {
        call
    }
}

impl<C> NeverFails<C> for ((), Always) {
    type Same = C;

    #[inline(always)]
    fn same(call: C) -> C {
        call
    }
}

/// What a companion gives behind which the caller goes on; where it may not, rustc does not know its type and says nothing of what follows.
#[inline(always)]
pub fn goes_on<K: GoesOn<C>, C>(_: K, call: C) -> K::Same {
    K::same(call)
}
