//! The second order of the operations that no class describes.

use super::kernels::mapped2;
use super::products::inner;
use super::second::{Dots1, Dots2, OfClass1, OfClassA, OfClassB, Real, Smooth};
use super::shape::{Owner, Same};
use super::{Operand, PullA, PullB, op, rule, times};
use crate::Scalar;
use crate::matrix::PointStorage;
use nalgebra::allocator::{Allocator, SameShapeAllocator, SameShapeC, SameShapeR};
use nalgebra::constraint::{SameNumberOfColumns, SameNumberOfRows, ShapeConstraint};
use nalgebra::storage::Storage;
use nalgebra::{DefaultAllocator, Dim, DimMin, Matrix, OMatrix};

/// The tangent of `(g - y ⟨y, g⟩) / |x|`, the pull of `y = x / |x|`.
fn of_direction<T, R, C, S>(
    x: &Matrix<T, R, C, S>,
    y: &OMatrix<T, R, C>,
    y_bar: &OMatrix<T, R, C>,
    (x_dot, y_dot, g): Dots1<'_, OMatrix<T, R, C>, OMatrix<T, R, C>>,
) -> OMatrix<T, R, C>
where
    T: Scalar,
    R: Dim,
    C: Dim,
    S: Storage<T, R, C>,
    DefaultAllocator: Allocator<R, C>,
{
    let scale = T::one() / x.norm();
    let across = |g: &OMatrix<T, R, C>| {
        let along = inner(y, g);
        mapped2(y.shape_generic(), y, g, |y, g| (g - along * y) * scale)
    };
    let (rows, columns) = y.shape_generic();
    let mut tangent = g.map_or_else(|| OMatrix::zeros_generic(rows, columns), across);
    if let Some(y_dot) = y_dot {
        let (along, turned) = (inner(y, y_bar) * scale, inner(y_dot, y_bar) * scale);
        tangent.zip_zip_apply(y, y_dot, |t, y, y_dot| *t -= y_dot * along + y * turned);
    }
    if let Some(x_dot) = x_dot {
        let stretched = inner(y, x_dot) * scale;
        tangent.zip_apply(&across(y_bar), |t, pull| *t -= pull * stretched);
    }
    tangent
}

#[diagnostic::do_not_recommend]
impl<T, R, C, S> OfClass1<op::Normalize, Smooth> for Matrix<T, R, C, S>
where
    T: Scalar,
    R: Dim,
    C: Dim,
    S: Storage<T, R, C> + PointStorage<T, R, C>,
    DefaultAllocator: Owner<T, R, C>,
{
    fn of_class(
        &self,
        y: &Self::Output,
        y_bar: &Self::Output,
        dots: Dots1<'_, Self::Bar, Self::Output>,
    ) -> Self::Bar {
        of_direction(self, y, y_bar, dots)
    }
}

#[diagnostic::do_not_recommend]
impl<T, R, C, S> OfClassA<op::TryNormalize, T, Smooth, Real> for Matrix<T, R, C, S>
where
    T: Scalar,
    R: Dim,
    C: Dim,
    S: Storage<T, R, C> + PointStorage<T, R, C>,
    DefaultAllocator: Owner<T, R, C>,
{
    fn of_class_a(
        &self,
        _: &T,
        y: &Self::Output,
        y_bar: &Self::Output,
        (x, _, y_dot, g): Dots2<'_, Self::Bar, T, Self::Output>,
    ) -> Self::Bar {
        let (Some(y), Some(y_bar)) = (y, y_bar) else {
            return self.zero_bar();
        };
        let of = |dot: Option<&Self::Output>| dot.and_then(Option::as_ref).cloned();
        let (y_dot, g) = (of(y_dot), of(g));
        of_direction(self, y, y_bar, (x, y_dot.as_ref(), g.as_ref()))
    }
}

// The quotients of elements y = a / b: the pulls are g / b and -g y / b.

#[diagnostic::do_not_recommend]
impl<T, R1, C1, R2, C2, SA, SB> OfClassA<op::ComponentDiv, Matrix<T, R2, C2, SB>, Smooth, Real>
    for Matrix<T, R1, C1, SA>
where
    T: Scalar,
    R1: Dim,
    C1: Dim,
    R2: Dim,
    C2: Dim,
    SA: Storage<T, R1, C1> + PointStorage<T, R1, C1>,
    SB: Storage<T, R2, C2> + PointStorage<T, R2, C2>,
    DefaultAllocator: SameShapeAllocator<R1, C1, R2, C2>
        + Allocator<R2, C2>
        + Owner<T, SameShapeR<R1, R2>, SameShapeC<C1, C2>>,
    ShapeConstraint: SameNumberOfRows<R1, R2> + SameNumberOfColumns<C1, C2>,
    Self: Operand<Bar = OMatrix<T, R1, C1>>
        + PullA<op::ComponentDiv, Matrix<T, R2, C2, SB>>
        + super::Rule2<op::ComponentDiv, Matrix<T, R2, C2, SB>, Output = Same<T, R1, C1, R2, C2>>,
{
    fn of_class_a(
        &self,
        b: &Matrix<T, R2, C2, SB>,
        y: &Same<T, R1, C1, R2, C2>,
        y_bar: &Same<T, R1, C1, R2, C2>,
        (_, b_dot, _, g): Dots2<'_, Self::Bar, OMatrix<T, R2, C2>, Same<T, R1, C1, R2, C2>>,
    ) -> Self::Bar {
        let mut tangent = g.map_or_else(|| self.zero_bar(), |g| self.pull_a(b, y, g));
        if let Some(b_dot) = b_dot {
            let pull = self.pull_a(b, y, y_bar);
            for (k, t) in tangent.iter_mut().enumerate() {
                *t -= pull[k] * (b_dot[k] / b[k]);
            }
        }
        tangent
    }
}

#[diagnostic::do_not_recommend]
impl<T, R1, C1, R2, C2, SA, SB> OfClassB<op::ComponentDiv, Matrix<T, R2, C2, SB>, Smooth, Real>
    for Matrix<T, R1, C1, SA>
where
    T: Scalar,
    R1: Dim,
    C1: Dim,
    R2: Dim,
    C2: Dim,
    SA: Storage<T, R1, C1> + PointStorage<T, R1, C1>,
    SB: Storage<T, R2, C2> + PointStorage<T, R2, C2>,
    DefaultAllocator: SameShapeAllocator<R1, C1, R2, C2>
        + Allocator<R1, C1>
        + Allocator<R2, C2>
        + Owner<T, SameShapeR<R1, R2>, SameShapeC<C1, C2>>,
    ShapeConstraint: SameNumberOfRows<R1, R2> + SameNumberOfColumns<C1, C2>,
    Self: PullB<op::ComponentDiv, Matrix<T, R2, C2, SB>>
        + super::Rule2<op::ComponentDiv, Matrix<T, R2, C2, SB>, Output = Same<T, R1, C1, R2, C2>>,
{
    fn of_class_b(
        &self,
        b: &Matrix<T, R2, C2, SB>,
        y: &Same<T, R1, C1, R2, C2>,
        y_bar: &Same<T, R1, C1, R2, C2>,
        (_, b_dot, y_dot, g): Dots2<'_, Self::Bar, OMatrix<T, R2, C2>, Same<T, R1, C1, R2, C2>>,
    ) -> OMatrix<T, R2, C2> {
        let mut tangent = g.map_or_else(|| b.zero_bar(), |g| self.pull_b(b, y, g));
        if let Some(y_dot) = y_dot {
            tangent += self.pull_b(b, y_dot, y_bar);
        }
        if let Some(b_dot) = b_dot {
            let pull = self.pull_b(b, y, y_bar);
            for (k, t) in tangent.iter_mut().enumerate() {
                *t -= pull[k] * (b_dot[k] / b[k]);
            }
        }
        tangent
    }
}

/// A number and its tangent.
type Dual<T> = (T, T);

/// The product, where a factor of zero wins over one that overflows.
fn product<T: Scalar>(a: Dual<T>, b: Dual<T>) -> Dual<T> {
    (times(a.0, b.0), times(a.1, b.0) + times(a.0, b.1))
}

#[diagnostic::do_not_recommend]
impl<T, R, C, S> OfClass1<op::Product, Smooth> for Matrix<T, R, C, S>
where
    T: Scalar,
    R: Dim,
    C: Dim,
    S: Storage<T, R, C> + PointStorage<T, R, C>,
    DefaultAllocator: Allocator<R, C>,
{
    // As the pull: the product of all other elements, from the front and from the back.
    fn of_class(&self, _: &T, y_bar: &T, (x, _, g): Dots1<'_, Self::Bar, T>) -> Self::Bar {
        let element = |k: usize| (self[k], x.map_or_else(T::zero, |x| x[k]));
        let mut before: Dual<T> = (*y_bar, g.copied().unwrap_or_else(T::zero));
        let mut others: Vec<Dual<T>> = Vec::with_capacity(self.len());
        for k in 0..self.len() {
            others.push(before);
            before = product(before, element(k));
        }
        let mut after: Dual<T> = (T::one(), T::zero());
        let mut tangent = self.zero_bar();
        for k in (0..self.len()).rev() {
            tangent[k] = product(others[k], after).1;
            after = product(after, element(k));
        }
        tangent
    }
}

#[diagnostic::do_not_recommend]
impl<T, D, S> OfClass1<op::Determinant, Smooth> for Matrix<T, D, D, S>
where
    T: Scalar,
    D: DimMin<D, Output = D>,
    S: Storage<T, D, D> + PointStorage<T, D, D>,
    DefaultAllocator: Allocator<D, D> + Allocator<D>,
{
    /// The pull is `g` times the cofactors. That of element (i, j) is the determinant with row i and column j replaced by those of the
    /// identity; its tangent replaces each other row by that of the tangent in turn, so that it is right for singular matrices, too.
    fn of_class(&self, y: &T, y_bar: &T, (x, _, g): Dots1<'_, Self::Bar, T>) -> Self::Bar {
        let mut tangent = g.map_or_else(
            || self.zero_bar(),
            |g| rule::Rule1::<op::Determinant>::pull(self, y, g),
        );
        let Some(x) = x else { return tangent };
        let n = self.nrows();
        if *y != T::zero()
            && let Some(inverse) = self.clone_owned().try_inverse()
        {
            // d(det A · A⁻ᵀ) = det A · (⟨A⁻ᵀ, Ȧ⟩ A⁻ᵀ - A⁻ᵀ Ȧᵀ A⁻ᵀ)
            let transposed = inverse.transpose();
            let along = inner(&transposed, x);
            let turned = &transposed * x.transpose() * &transposed;
            let k = *y_bar * *y;
            tangent.zip_zip_apply(&transposed, &turned, |t, inverse, turned| {
                *t += k * (along * inverse - turned);
            });
            return tangent;
        }
        for i in 0..n {
            for j in 0..n {
                let mut minor = self.clone_owned();
                minor.row_mut(i).fill(T::zero());
                minor.column_mut(j).fill(T::zero());
                minor[(i, j)] = T::one();
                for r in (0..n).filter(|&r| r != i) {
                    let mut moved = minor.clone();
                    for c in (0..n).filter(|&c| c != j) {
                        moved[(r, c)] = x[(r, c)];
                    }
                    tangent[(i, j)] += *y_bar * moved.determinant();
                }
            }
        }
        tangent
    }
}
