//! What stands in a tangent for a field that is marked `#[constant]`.
//!
//! A function that reads `layer.leak` is differentiated by a macro that does not see the definition of the struct, so that it adds to
//! `layer_bar.leak` as for any field. A [`ConstantField`] is there to be added to, and forgets what is added. It is of size zero: nothing is stored,
//! and a `Box` of one, from which the references to one come, does not allocate.

use super::{Accumulator, Active, Constant};
use crate::Tangent;
use std::fmt;
use std::ops::{AddAssign, Deref, DerefMut, Index, IndexMut, SubAssign};

/// The cotangent of a field that is held constant, of one of its elements or of one of its parts: always zero.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub struct ConstantField;

/// The cotangent of a `()` that a call returns which may fail.
impl From<ConstantField> for Option<()> {
    #[inline(always)]
    fn from(_: ConstantField) -> Option<()> {
        Some(())
    }
}

/// As the wildcard pattern: a position of a tuple struct that holds nothing.
impl fmt::Debug for ConstantField {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("_")
    }
}

impl<T> AddAssign<T> for ConstantField {
    #[inline(always)]
    fn add_assign(&mut self, _: T) {}
}

impl<T> SubAssign<T> for ConstantField {
    #[inline(always)]
    fn sub_assign(&mut self, _: T) {}
}

impl<I> Index<I> for ConstantField {
    type Output = Self;

    #[inline(always)]
    fn index(&self, _: I) -> &Self {
        self
    }
}

impl<I> IndexMut<I> for ConstantField {
    #[inline(always)]
    fn index_mut(&mut self, _: I) -> &mut Self {
        self
    }
}

/// A mutable reference to a value of size zero, which does not allocate.
#[inline(always)]
pub fn unstored<T>(value: T) -> &'static mut T {
    const { assert!(size_of::<T>() == 0) };
    Box::leak(Box::new(value))
}

/// The parts of a constant field that have names: those of nalgebra's vectors, points, quaternions and isometries and of ranges.
#[derive(Clone, Copy, Default)]
#[allow(missing_docs)]
pub struct NamedParts {
    pub x: ConstantField,
    pub y: ConstantField,
    pub z: ConstantField,
    pub w: ConstantField,
    pub a: ConstantField,
    pub b: ConstantField,
    pub i: ConstantField,
    pub j: ConstantField,
    pub k: ConstantField,
    pub re: ConstantField,
    pub im: ConstantField,
    pub coords: ConstantField,
    pub vector: ConstantField,
    pub rotation: ConstantField,
    pub translation: ConstantField,
    pub start: ConstantField,
    pub end: ConstantField,
}

/// The parts of a constant field that is a tuple.
#[derive(Clone, Copy, Default)]
pub struct NumberedParts(
    pub ConstantField,
    pub ConstantField,
    pub ConstantField,
    pub ConstantField,
    pub ConstantField,
    pub ConstantField,
    pub ConstantField,
    pub ConstantField,
    pub ConstantField,
    pub ConstantField,
    pub ConstantField,
    pub ConstantField,
);

impl Deref for ConstantField {
    type Target = NamedParts;

    #[inline(always)]
    fn deref(&self) -> &NamedParts {
        unstored(NamedParts::default())
    }
}

impl DerefMut for ConstantField {
    #[inline(always)]
    fn deref_mut(&mut self) -> &mut NamedParts {
        unstored(NamedParts::default())
    }
}

impl Deref for NamedParts {
    type Target = NumberedParts;

    #[inline(always)]
    fn deref(&self) -> &NumberedParts {
        unstored(NumberedParts::default())
    }
}

impl DerefMut for NamedParts {
    #[inline(always)]
    fn deref_mut(&mut self) -> &mut NumberedParts {
        unstored(NumberedParts::default())
    }
}

/// What stands at a number in a tangent: a tangent, the place of a field that is held constant, or `()` in a tuple, for what is constant by its
/// type, which is then a constant field as well.
pub trait Component {
    /// The tangent.
    type Place: ?Sized;
    /// To read.
    fn component(&self) -> &Self::Place;
    /// To change.
    fn component_mut(&mut self) -> &mut Self::Place;
}

impl<T: Tangent> Component for T {
    type Place = T;

    #[inline(always)]
    fn component(&self) -> &T {
        self
    }

    #[inline(always)]
    fn component_mut(&mut self) -> &mut T {
        self
    }
}

impl Component for ConstantField {
    type Place = Self;

    #[inline(always)]
    fn component(&self) -> &Self {
        self
    }

    #[inline(always)]
    fn component_mut(&mut self) -> &mut Self {
        self
    }
}

impl Component for () {
    type Place = ConstantField;

    #[inline(always)]
    fn component(&self) -> &ConstantField {
        &ConstantField
    }

    #[inline(always)]
    fn component_mut(&mut self) -> &mut ConstantField {
        unstored(ConstantField)
    }
}

/// What a cotangent of type `T` is added to: a `T`, or nothing.
#[diagnostic::on_unimplemented(
    message = "a cotangent of type `{T}` cannot be added to one of type `{Self}`",
    label = "the value that is read here has another tangent type than the place that it is read from"
)]
pub trait Target<T: ?Sized> {
    /// Calls `f` with the accumulator, if there is one.
    fn update(&mut self, f: impl FnOnce(&mut T));
}

impl<T: ?Sized> Target<T> for T {
    #[inline(always)]
    fn update(&mut self, f: impl FnOnce(&mut T)) {
        f(self);
    }
}

impl<T: Tangent> Target<T> for ConstantField {
    #[inline(always)]
    fn update(&mut self, _: impl FnOnce(&mut T)) {}
}

/// The elements of a range.
impl<T: Tangent> Target<[T]> for ConstantField {
    #[inline(always)]
    fn update(&mut self, _: impl FnOnce(&mut [T])) {}
}

/// What a whole cotangent of type `X` is added to.
#[diagnostic::on_unimplemented(
    message = "a cotangent of type `{X}` cannot be added to one of type `{Self}`",
    label = "the value that is read here has another tangent type than the place that it is read from"
)]
pub trait AddField<X> {
    /// `self += x`. An accumulator of zeros takes the shape of `x`: a variable whose value is replaced may change its shape.
    ///
    /// # Panics
    /// If the shapes differ and `self` is not zero.
    fn add_field(&mut self, x: &X);
}

impl<T: Tangent> AddField<T> for T {
    #[inline]
    fn add_field(&mut self, x: &T) {
        #[cold]
        fn refit<T: Tangent>(acc: &mut T, x: &T) {
            let zero = crate::Scalar::lit(0.0);
            assert!(acc.dot(acc) == zero, "the shapes of a cotangent differ");
            *acc = x.clone();
        }
        if self.same_shape(x) {
            self.axpy(crate::Scalar::lit(1.0), x);
        } else {
            refit(self, x);
        }
    }
}

impl<X> AddField<X> for ConstantField {
    #[inline(always)]
    fn add_field(&mut self, _: &X) {}
}

/// A field of a tangent that is set, or one that is held constant.
pub trait SetField<X> {
    /// `self = x`
    fn set_field(&mut self, x: X);
}

impl<T: Tangent> SetField<T> for T {
    #[inline(always)]
    fn set_field(&mut self, x: T) {
        *self = x;
    }
}

impl<X> SetField<X> for ConstantField {
    #[inline(always)]
    fn set_field(&mut self, _: X) {}
}

impl<X> SetField<X> for () {
    #[inline(always)]
    fn set_field(&mut self, _: X) {}
}

/// The cotangent of a field that a constant is assigned to, whose new value has a shape.
pub trait ClearField<S> {
    /// Leaves the zero of the shape.
    fn clear_field(&mut self, shape: S);
}

impl<S: super::shape_of::Shape<T>, T: Tangent> ClearField<S> for T {
    #[inline]
    fn clear_field(&mut self, shape: S) {
        shape.take(self);
    }
}

impl<S> ClearField<S> for ConstantField {
    #[inline(always)]
    fn clear_field(&mut self, _: S) {}
}

/// The cotangent of a field that an active value is assigned to.
#[diagnostic::on_unimplemented(
    message = "a field that is held constant is assigned an active value",
    label = "the derivative of this value would be lost",
    note = "help: take `#[constant]` from the field, or write `constant(..)` around the value if it is meant"
)]
pub trait TakenField<Taken> {
    /// The cotangent, in whose place there is zero. Of a constant field there is none, and rustc says nothing about its type.
    fn take_field(&mut self) -> Taken;
}

#[diagnostic::do_not_recommend]
impl<T: Tangent> TakenField<T> for T {
    #[inline(always)]
    fn take_field(&mut self) -> T {
        super::take(self)
    }
}

/// With one implementation alone, rustc would take the cotangent for what it gives.
#[diagnostic::do_not_recommend]
impl TakenField<std::convert::Infallible> for std::convert::Infallible {
    fn take_field(&mut self) -> std::convert::Infallible {
        *self
    }
}

/// The cotangent of a field, in whose place there is zero.
#[inline(always)]
pub fn take_field<T: TakenField<Taken>, Taken>(field: &mut T) -> Taken {
    field.take_field()
}

impl<T: Tangent> Accumulator<T> for Active<'_, ConstantField> {
    #[inline]
    fn lend<R>(self, f: impl FnOnce(Option<&mut T>) -> R) -> R {
        f(None)
    }
}

impl<T> Accumulator<[T]> for Active<'_, ConstantField> {
    #[inline]
    fn lend<R>(self, f: impl FnOnce(Option<&mut [T]>) -> R) -> R {
        f(None)
    }
}

/// A constant field is what a parameter that is held constant may be given.
impl Accumulator<Constant> for Active<'_, ConstantField> {
    #[inline]
    fn lend<R>(self, f: impl FnOnce(Option<&mut Constant>) -> R) -> R {
        f(None)
    }
}

#[cfg(test)]
mod tests {
    use super::{Accumulator, Active, AddField, Constant, ConstantField, Target, unstored};
    use crate::private::{PullA, Rule2, add_elements, add_to, op};
    use nalgebra::Vector3;

    /// As the derive makes them: `bias` is active, `leak` constant.
    #[derive(Default)]
    struct Bar {
        bias: Vector3<f64>,
        leak: ConstantField,
        knots: ConstantField,
    }

    #[test]
    fn what_is_added_is_forgotten() {
        let mut bar = Bar::default();
        bar.leak += 1.0;
        bar.leak -= Vector3::new(1.0, 2.0, 3.0);
        bar.knots[3] += 1.0_f32;
        bar.knots[(0, 1)][2..4] += 2.0;
        bar.knots.x += 1.0;
        bar.knots.1.start -= 1.0;
        assert_eq!(size_of_val(&bar.leak), 0);
        assert_eq!((bar.leak, bar.knots), (ConstantField, ConstantField));
        assert_eq!(format!("{:?}", bar.leak), "_");
    }

    #[test]
    fn the_type_of_a_target_is_inferred() {
        let (a, g) = (Vector3::new(1.0, 2.0, 3.0), Vector3::new(1.0, 0.0, 0.0));
        let y = Rule2::<op::Mul, _>::primal(&a, &2.0);
        let mut bar = Bar::default();
        Target::update(&mut bar.bias, |acc| {
            PullA::<op::Mul, _>::pull_a_into(&a, &2.0, &y, &g, acc)
        });
        Target::update(&mut bar.leak, |acc| {
            PullA::<op::Mul, _>::pull_a_into(&a, &2.0, &y, &g, acc)
        });
        Target::update(&mut bar.bias, |acc| add_to(acc, &g));
        Target::update(&mut bar.leak, |acc| add_to(acc, &g));
        bar.leak.add_field(&ConstantField);
        bar.bias.add_field(&Vector3::zeros());
        assert_eq!(bar.bias, Vector3::new(3.0, 0.0, 0.0));

        let mut elements = vec![1.0, 2.0, 3.0];
        Target::update(&mut elements[1..3], |acc| add_elements(acc, &[1.0, 1.0]));
        Target::update(&mut bar.knots[1..3], |acc| add_elements(acc, &[1.0, 1.0]));
        assert_eq!(elements, [1.0, 3.0, 4.0]);
    }

    #[test]
    fn a_constant_field_lends_nothing() {
        let pullback =
            |_: f64, a: Option<&mut Vec<f64>>, n: Option<&mut Constant>| (a.is_none(), n.is_none());
        let mut bar = Bar::default();
        let lent = Active(&mut bar.leak)
            .lend(|s0| Active(&mut bar.knots).lend(|s1| pullback(1.0, s0, s1)));
        assert_eq!(lent, (true, true));
        let lent =
            Some(&mut bar.leak).lend(|s0| Active(&mut bar.knots).lend(|s1| pullback(1.0, s0, s1)));
        assert_eq!(lent, (true, true));
    }

    #[test]
    fn nothing_is_stored() {
        let reference: &'static mut ConstantField = unstored(ConstantField);
        *reference += 1.0;
        assert_eq!(*reference, ConstantField);
    }
}
