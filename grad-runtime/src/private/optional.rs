//! What the macro takes for a constant `Option`.

/// A constant on which a method of `Option`s is called with something active.
#[diagnostic::on_unimplemented(
    message = "a method of a constant `{Self}` is passed an active value or a closure over one",
    label = "taken for a method of an `Option`",
    note = "help: write a `match` or a loop: what a method does with a closure is known for `Option`s only"
)]
pub trait IsOption {
    /// What it may hold.
    type Item;
    /// It.
    fn option(self) -> Option<Self::Item>;
}

impl<T> IsOption for Option<T> {
    type Item = T;

    #[inline(always)]
    fn option(self) -> Option<T> {
        self
    }
}

/// A constant `Option`.
#[inline(always)]
pub fn optional<O: IsOption>(option: O) -> Option<O::Item> {
    option.option()
}
