//! A constant that may be a reference, where a value is wanted.

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

    fn owned(&mut self) -> Self::Owned;
}

/// Of anything else.
pub trait HeldValue {
    type Owned;

    fn owned(&mut self) -> Self::Owned;
}

impl<T: ToOwned + ?Sized> HeldReference for Held<&T> {
    type Owned = T::Owned;

    #[inline(always)]
    fn owned(&mut self) -> T::Owned {
        self.take().to_owned()
    }
}

impl<V> HeldValue for &mut Held<V> {
    type Owned = V;

    #[inline(always)]
    fn owned(&mut self) -> V {
        self.take()
    }
}

#[cfg(test)]
mod tests {
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
