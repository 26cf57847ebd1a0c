//! The second order of what is over a length or a scalar.

use super::second::{
    Dots1, Dots2, Length, Library, OfClass1, OfClassA, OfClassB, Quotient, Real, plus,
};
use super::{Operand, PullA, PullB, Rule1, Rule2, TangentOf};
use crate::{Scalar, Tangent};

// A length y: pull(x, y, g) = g x / y, and 0 where y is.

/// What follows from the tangent of the length: `-pull · ẏ / y`, and 0 where y is.
#[inline(always)]
fn by_length<T: Scalar, V: Tangent<Scalar = T>>(mut pull: V, y: T, y_dot: T) -> V {
    let factor = if y == T::zero() {
        T::zero()
    } else {
        -(y_dot / y)
    };
    pull.scale_mut(factor);
    pull
}

#[diagnostic::do_not_recommend]
impl<T, X, Op> OfClass1<Op, Length> for X
where
    T: Scalar,
    X: Rule1<Op, Output = T> + Library,
    X::Bar: Rule1<Op, Output = T, Bar = X::Bar> + Tangent<Scalar = T>,
{
    #[inline(always)]
    fn of_class(&self, y: &T, y_bar: &T, (x, y_dot, g): Dots1<'_, Self::Bar, T>) -> Self::Bar {
        let by_x = x.map(|x| Rule1::<Op>::pull(x, y, y_bar));
        let by_y = y_dot.map(|y_dot| by_length(self.pull(y, y_bar), *y, *y_dot));
        let by_g = g.map(|g| self.pull(y, g));
        plus(plus(by_x, by_y), by_g).unwrap_or_else(|| self.zero_bar())
    }
}

#[diagnostic::do_not_recommend]
impl<T, X, Op, B> OfClassA<Op, B, Length, Real> for X
where
    T: Scalar,
    B: Operand,
    X: PullA<Op, B> + Rule2<Op, B, Output = T>,
    X::Bar: PullA<Op, B::Bar>
        + Rule2<Op, B::Bar, Output = T>
        + Operand<Bar = X::Bar>
        + Tangent<Scalar = T>,
{
    #[inline(always)]
    fn of_class_a(
        &self,
        b: &B,
        y: &T,
        y_bar: &T,
        (a_dot, b_dot, y_dot, g): Dots2<'_, Self::Bar, B::Bar, T>,
    ) -> Self::Bar {
        let a_dot = a_dot.cloned().unwrap_or_else(|| self.zero_bar());
        let b_dot = b_dot.cloned().unwrap_or_else(|| b.zero_bar());
        let by_operands = PullA::<Op, B::Bar>::pull_a(&a_dot, &b_dot, y, y_bar);
        let by_y = y_dot.map(|y_dot| by_length(self.pull_a(b, y, y_bar), *y, *y_dot));
        let by_g = g.map(|g| self.pull_a(b, y, g));
        plus(plus(Some(by_operands), by_y), by_g).unwrap_or_else(|| self.zero_bar())
    }
}

#[diagnostic::do_not_recommend]
impl<T, X, Op, B> OfClassB<Op, B, Length, Real> for X
where
    T: Scalar,
    B: Operand,
    X: PullB<Op, B> + Rule2<Op, B, Output = T> + Operand,
    X::Bar: PullB<Op, B::Bar> + Rule2<Op, B::Bar, Output = T>,
    B::Bar: Operand<Bar = B::Bar> + Tangent<Scalar = T>,
{
    #[inline(always)]
    fn of_class_b(
        &self,
        b: &B,
        y: &T,
        y_bar: &T,
        (a_dot, b_dot, y_dot, g): Dots2<'_, Self::Bar, B::Bar, T>,
    ) -> B::Bar {
        let a_dot = a_dot.cloned().unwrap_or_else(|| self.zero_bar());
        let b_dot = b_dot.cloned().unwrap_or_else(|| b.zero_bar());
        let by_operands = PullB::<Op, B::Bar>::pull_b(&a_dot, &b_dot, y, y_bar);
        let by_y = y_dot.map(|y_dot| by_length(self.pull_b(b, y, y_bar), *y, *y_dot));
        let by_g = g.map(|g| self.pull_b(b, y, g));
        plus(plus(Some(by_operands), by_y), by_g).unwrap_or_else(|| b.zero_bar())
    }
}

// A quotient y = a / b: the pulls are g / b and -⟨g, y⟩ / b.

#[diagnostic::do_not_recommend]
impl<T, X, Op> OfClassA<Op, T, Quotient, Real> for X
where
    T: Scalar,
    X: PullA<Op, T>,
    X::Bar: Tangent<Scalar = T>,
{
    #[inline(always)]
    fn of_class_a(
        &self,
        b: &T,
        y: &Self::Output,
        y_bar: &TangentOf<Self::Output>,
        (_, b_dot, _, g): Dots2<'_, Self::Bar, T, TangentOf<Self::Output>>,
    ) -> Self::Bar {
        let by_b = b_dot.map(|b_dot| {
            let mut pull = self.pull_a(b, y, y_bar);
            pull.scale_mut(-(*b_dot / *b));
            pull
        });
        plus(by_b, g.map(|g| self.pull_a(b, y, g))).unwrap_or_else(|| self.zero_bar())
    }
}

#[diagnostic::do_not_recommend]
impl<T, X, Op> OfClassB<Op, T, Quotient, Real> for X
where
    T: Scalar,
    X: PullB<Op, T> + Operand,
    X::Output: Operand<Bar = X::Output>,
{
    #[inline(always)]
    fn of_class_b(
        &self,
        b: &T,
        y: &Self::Output,
        y_bar: &Self::Output,
        (_, b_dot, y_dot, g): Dots2<'_, Self::Bar, T, Self::Output>,
    ) -> T {
        let by_b = b_dot.map(|b_dot| -(self.pull_b(b, y, y_bar) * *b_dot / *b));
        let by_y = y_dot.map(|y_dot| self.pull_b(b, y_dot, y_bar));
        let by_g = g.map(|g| self.pull_b(b, y, g));
        plus(plus(by_b, by_y), by_g).unwrap_or_else(T::zero)
    }
}
