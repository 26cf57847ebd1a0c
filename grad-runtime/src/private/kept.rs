//! What only rustc can tell to be constant: the operand of an index, what a `match` decides on.

use super::Inert;
use crate::Differentiable;

/// An integer, or what is made of integers, in a place where the macro takes it to be constant.
#[inline(always)]
pub fn integer<T: ConstantByType + ?Sized>(x: &T) -> &T {
    x
}

/// A type whose values are constant.
#[diagnostic::on_unimplemented(
    message = "an index or an integer is constant, and this is a `{Self}`",
    label = "the derivative of this value would be lost",
    note = "help: write `constant(..)` around it if it is meant"
)]
pub trait ConstantByType {}

#[diagnostic::do_not_recommend]
impl<T: Inert + ?Sized> ConstantByType for T {}

/// A part of `root` on which a `match` decides.
///
/// `(&Kept(&root, &part)).kept()` is the method of [`KeptActive`] where the part has a derivative, which then refuses it, and that of
/// [`KeptConstant`], which rustc finds one reference later, where it has none. What has no derivative in a type that has one is constant.
/// The root is looked at only for its type: `&root` may be of a temporary, and the part is borrowed for longer.
#[derive(Debug)]
pub struct Kept<'r, 'a, R: ?Sized, P: ?Sized>(pub &'r R, pub &'a P);

/// What has a derivative.
pub trait KeptActive<'a> {
    /// The part.
    type Part: ?Sized;
    /// Refused.
    fn kept(&self) -> &'a Self::Part
    where
        Self::Part: DecidesNothing;
}

/// What has none.
pub trait KeptConstant<'a> {
    /// What it is a part of.
    type Root: ?Sized;
    /// The part.
    type Part: ?Sized;
    /// The part itself.
    fn kept(&self) -> &'a Self::Part
    where
        Self::Root: DecidingRoot;
}

/// A type with a derivative.
#[diagnostic::on_unimplemented(
    message = "a `match` on a part of a `{Self}`, which could hold an active value, is not supported",
    label = "the branch would depend on the value without a comparison that says so",
    note = "help: compare with `if`, or write `constant(..)` around what only decides"
)]
pub trait DecidingRoot {}

#[diagnostic::do_not_recommend]
impl<R: Differentiable + ?Sized> DecidingRoot for R {}

/// No type with a derivative.
#[diagnostic::on_unimplemented(
    message = "a `match` on an active value is not supported, and this is a `{Self}`",
    label = "the branch would depend on the value without a comparison that says so",
    note = "help: compare with `if`, or write `constant(..)` around what only decides"
)]
pub trait DecidesNothing {}

/// There must be an implementation, or rustc would not report the sentence above.
#[derive(Debug)]
pub enum Nothing {}
impl DecidesNothing for Nothing {}

impl<'a, R: ?Sized, P: Differentiable + ?Sized> KeptActive<'a> for Kept<'_, 'a, R, P> {
    type Part = P;
    fn kept(&self) -> &'a P
    where
        P: DecidesNothing,
    {
        self.1
    }
}

impl<'a, R: ?Sized, P: ?Sized> KeptConstant<'a> for &Kept<'_, 'a, R, P> {
    type Root = R;
    type Part = P;
    #[inline(always)]
    fn kept(&self) -> &'a P
    where
        R: DecidingRoot,
    {
        self.1
    }
}

/// A part of `root` on which a method is called that gives an integer: `(&Holder(&root, &part)).holder()` is that of [`HolderActive`] where the part
/// has a derivative, which then refuses it.
#[derive(Debug)]
pub struct Holder<'r, 'a, R: ?Sized, P: ?Sized>(pub &'r R, pub &'a P);

/// What has a derivative.
pub trait HolderActive<'a> {
    /// The part.
    type Part: ?Sized;
    /// Refused.
    fn holder(&self) -> &'a Self::Part
    where
        Self::Part: ConstantByType;
}

/// What has none.
pub trait HolderConstant<'a> {
    /// What it is a part of.
    type Root: ?Sized;
    /// The part.
    type Part: ?Sized;
    /// The part itself.
    fn holder(&self) -> &'a Self::Part
    where
        Self::Root: DecidingRoot;
}

impl<'a, R: ?Sized, P: Differentiable + ?Sized> HolderActive<'a> for Holder<'_, 'a, R, P> {
    type Part = P;
    fn holder(&self) -> &'a P
    where
        P: ConstantByType,
    {
        self.1
    }
}

impl<'a, R: ?Sized, P: ?Sized> HolderConstant<'a> for &Holder<'_, 'a, R, P> {
    type Root = R;
    type Part = P;
    #[inline(always)]
    fn holder(&self) -> &'a P
    where
        R: DecidingRoot,
    {
        self.1
    }
}
