//! A constant that may or may not be a reference: what a pattern binds, the item of a map.

/// `(&x).peeled()` is a reference to the value, for an `x` that is the value and for one that is a reference to it.
pub trait Peeled<'a> {
    type Value: ?Sized;

    fn peeled(self) -> &'a Self::Value;
}

/// Of a reference by value; of a value by the reference that method calls add.
impl<'a, T: ?Sized> Peeled<'a> for &&'a T {
    type Value = T;

    #[inline(always)]
    fn peeled(self) -> &'a T {
        self
    }
}
