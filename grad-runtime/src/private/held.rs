//! A constant that may be a reference, where a value is wanted.

use std::borrow::Borrow;

/// `(&mut Held(Some(x))).owned()` is `x` itself, moved, and a copy of what it refers to where it is a reference: rustc looks for the
/// method of [`HeldReference`] first, and finds that of [`HeldValue`] one reference later.
#[derive(Debug)]
pub struct Held<V>(pub Option<V>);

impl<V> Held<V> {
    fn take(&mut self) -> V {
        self.0.take().expect("a value is taken once")
    }
}

/// Of a reference.
pub trait HeldReference {
    type Owned;
    type Kept;

    fn owned(&mut self) -> Self::Owned;
    /// What the pullback keeps, and restores to a reference.
    fn kept(&mut self) -> Self::Kept;
}

/// Of anything else.
pub trait HeldValue {
    type Owned;

    fn owned(&mut self) -> Self::Owned;
    /// What the pullback keeps, and restores to the value.
    fn kept(&mut self) -> KeptValue<Self::Owned>;
}

impl<T: ToOwned + ?Sized> HeldReference for Held<&T> {
    type Owned = T::Owned;
    type Kept = KeptReferent<T>;

    #[inline(always)]
    fn owned(&mut self) -> T::Owned {
        self.take().to_owned()
    }

    #[inline(always)]
    fn kept(&mut self) -> KeptReferent<T> {
        KeptReferent(self.take().to_owned())
    }
}

impl<V> HeldValue for &mut Held<V> {
    type Owned = V;

    #[inline(always)]
    fn owned(&mut self) -> V {
        self.take()
    }

    #[inline(always)]
    fn kept(&mut self) -> KeptValue<V> {
        KeptValue(self.take())
    }
}

/// `(&Borrowed(&x)).kept()` is what can wait on a tape longer than what `x` refers to, and gives `x` again by `restored`.
#[derive(Debug)]
pub struct Borrowed<'k, V>(pub &'k V);

/// Of a reference, a copy of what it refers to.
pub struct KeptReferent<T: ToOwned + ?Sized>(T::Owned);

/// Of anything else, a copy.
#[derive(Clone, Debug)]
pub struct KeptCopy<V>(V);

/// Of anything else, where it is not needed any more, itself.
#[derive(Debug)]
pub struct KeptValue<V>(V);

impl<V> KeptValue<V> {
    #[inline(always)]
    pub fn restored(self) -> V {
        self.0
    }
}

/// Of a reference.
pub trait KeepReferent {
    type Kept;
    fn kept(&self) -> Self::Kept;
}

/// Of anything else.
pub trait KeepCopy {
    type Kept;
    fn kept(&self) -> Self::Kept;
}

impl<T: ToOwned + ?Sized> KeepReferent for Borrowed<'_, &T> {
    type Kept = KeptReferent<T>;
    #[inline(always)]
    fn kept(&self) -> KeptReferent<T> {
        KeptReferent((*self.0).to_owned())
    }
}

impl<V: Clone> KeepCopy for &Borrowed<'_, V> {
    type Kept = KeptCopy<V>;
    #[inline(always)]
    fn kept(&self) -> KeptCopy<V> {
        KeptCopy(self.0.clone())
    }
}

impl<T: ToOwned + ?Sized> KeptReferent<T> {
    #[inline(always)]
    pub fn restored(&self) -> &T {
        self.0.borrow()
    }
}

impl<V: Clone> KeptCopy<V> {
    #[inline(always)]
    pub fn restored(&self) -> V {
        self.0.clone()
    }
}

#[cfg(test)]
mod tests {
    #![allow(
        clippy::needless_borrow,
        reason = "which reference a method is called on is what is tested"
    )]
    use super::{Held, HeldReference as _, HeldValue as _};

    #[derive(Debug, PartialEq)]
    struct NoCopy(u8);

    #[test]
    fn a_value_is_moved_and_a_reference_copied() {
        assert_eq!((&mut Held(Some(NoCopy(1)))).owned(), NoCopy(1));
        assert_eq!((&mut Held(Some(&[1, 2][..]))).owned(), vec![1, 2]);
        assert_eq!((&mut Held(Some(&2.0))).owned(), 2.0);
    }
}
