//! Rules for operations of one matrix with a matrix as result.

use super::kernels::{mapped2, transposed, update, update2};
use super::new_matrix::{from_fn, zeros};
use super::products::inner;
use super::scalar_rules::sign;
use super::shape::Owner;
use super::{PullA, Rule1, Rule2, op};
use crate::Scalar;
use crate::matrix::PointStorage;
use nalgebra::allocator::Allocator;
use nalgebra::storage::Storage;
use nalgebra::{DefaultAllocator, Dim, Matrix, OMatrix, OVector, RowOVector, U1};

#[diagnostic::do_not_recommend]
impl<T, R, C, S> Rule1<op::Transpose> for Matrix<T, R, C, S>
where
    T: Scalar,
    R: Dim,
    C: Dim,
    S: Storage<T, R, C> + PointStorage<T, R, C>,
    DefaultAllocator: Owner<T, C, R> + Allocator<R, C>,
{
    type Output = OMatrix<T, C, R>;
    #[inline]
    fn primal(&self) -> Self::Output {
        self.transpose()
    }
    #[inline]
    fn push(&self, _y: &Self::Output, dot: &OMatrix<T, R, C>) -> Self::Output {
        dot.transpose()
    }
    #[inline]
    fn pull(&self, _y: &Self::Output, y_bar: &Self::Output) -> OMatrix<T, R, C> {
        y_bar.transpose()
    }
    #[inline]
    fn pull_into(&self, _y: &Self::Output, y_bar: &Self::Output, acc: &mut OMatrix<T, R, C>) {
        let (rows, columns) = self.shape_generic();
        update(acc, &transposed(y_bar, rows, columns), |acc, g| *acc += g);
    }
}

#[diagnostic::do_not_recommend]
impl<T, R, C, S> Rule1<op::Normalize> for Matrix<T, R, C, S>
where
    T: Scalar,
    R: Dim,
    C: Dim,
    S: Storage<T, R, C> + PointStorage<T, R, C>,
    DefaultAllocator: Owner<T, R, C>,
{
    type Output = OMatrix<T, R, C>;
    #[inline]
    fn primal(&self) -> Self::Output {
        self.normalize()
    }
    // The derivative is symmetric.
    #[inline]
    fn push(&self, y: &Self::Output, dot: &Self::Output) -> Self::Output {
        Rule1::<op::Normalize>::pull(self, y, dot)
    }
    #[inline]
    fn pull(&self, y: &Self::Output, y_bar: &Self::Output) -> Self::Output {
        // The part of the cotangent across y, over the norm.
        let (along, scale) = (inner(y, y_bar), T::one() / self.norm());
        mapped2(y.shape_generic(), y, y_bar, |y, g| (g - along * y) * scale)
    }
    #[inline]
    fn pull_into(&self, y: &Self::Output, y_bar: &Self::Output, acc: &mut Self::Output) {
        let (along, scale) = (inner(y, y_bar), T::one() / self.norm());
        update2(acc, y, y_bar, |acc, y, g| *acc += (g - along * y) * scale);
    }
}

#[diagnostic::do_not_recommend]
impl<T, R, C, S> Rule1<op::Abs> for Matrix<T, R, C, S>
where
    T: Scalar,
    R: Dim,
    C: Dim,
    S: Storage<T, R, C> + PointStorage<T, R, C>,
    DefaultAllocator: Owner<T, R, C>,
{
    type Output = OMatrix<T, R, C>;
    #[inline]
    fn primal(&self) -> Self::Output {
        self.abs()
    }
    #[inline]
    fn push(&self, y: &Self::Output, dot: &Self::Output) -> Self::Output {
        Rule1::<op::Abs>::pull(self, y, dot)
    }
    #[inline]
    fn pull(&self, _y: &Self::Output, y_bar: &Self::Output) -> Self::Output {
        mapped2(y_bar.shape_generic(), self, y_bar, |x, g| g * sign(x))
    }
    #[inline]
    fn pull_into(&self, _y: &Self::Output, y_bar: &Self::Output, acc: &mut Self::Output) {
        update2(acc, self, y_bar, |acc, x, g| *acc += g * sign(x));
    }
}

/// An operation that picks or sums elements: element `(i, j)` receives element `f(i, j)` of the result's cotangent.
macro_rules! sums_of_elements {
    ($Op:ident -> $Output:ty [$($owner:tt)*] |$a:ident| $primal:expr, |$i:ident, $j:ident| $from:expr) => {
        #[diagnostic::do_not_recommend]
        impl<T, R, C, S> Rule1<op::$Op> for Matrix<T, R, C, S>
        where
            T: Scalar,
            R: Dim,
            C: Dim,
            S: Storage<T, R, C> + PointStorage<T, R, C>,
            DefaultAllocator: $($owner)* + Allocator<R, C>,
        {
            type Output = $Output;
            #[inline]
            fn primal(&self) -> Self::Output {
                let $a = self;
                $primal
            }
            #[inline]
            fn push(&self, _y: &Self::Output, dot: &OMatrix<T, R, C>) -> Self::Output {
                let $a = dot;
                $primal
            }
            #[inline]
            fn pull(&self, _y: &Self::Output, y_bar: &Self::Output) -> OMatrix<T, R, C> {
                let (rows, columns) = self.shape_generic();
                from_fn(rows, columns, |$i, $j| y_bar[$from])
            }
            #[inline]
            fn pull_into(&self, _y: &Self::Output, y_bar: &Self::Output, acc: &mut OMatrix<T, R, C>) {
                for $j in 0..self.ncols() {
                    for $i in 0..self.nrows() {
                        acc[($i, $j)] += y_bar[$from];
                    }
                }
            }
        }
    };
}

sums_of_elements!(RowSum -> RowOVector<T, C> [Owner<T, U1, C>] |a| a.row_sum(), |_i, j| j);
sums_of_elements!(ColumnSum -> OVector<T, R> [Owner<T, R, U1>] |a| a.column_sum(), |i, _j| i);

#[diagnostic::do_not_recommend]
impl<T, D, S> Rule1<op::Diagonal> for Matrix<T, D, D, S>
where
    T: Scalar,
    D: Dim,
    S: Storage<T, D, D> + PointStorage<T, D, D>,
    DefaultAllocator: Owner<T, D, U1> + Allocator<D, D>,
{
    type Output = OVector<T, D>;
    #[inline]
    fn primal(&self) -> Self::Output {
        self.diagonal()
    }
    #[inline]
    fn push(&self, _y: &Self::Output, dot: &OMatrix<T, D, D>) -> Self::Output {
        dot.diagonal()
    }
    #[inline]
    fn pull(&self, y: &Self::Output, y_bar: &Self::Output) -> OMatrix<T, D, D> {
        let (rows, columns) = self.shape_generic();
        let mut x_bar = zeros(rows, columns);
        Rule1::<op::Diagonal>::pull_into(self, y, y_bar, &mut x_bar);
        x_bar
    }
    #[inline]
    fn pull_into(&self, _y: &Self::Output, y_bar: &Self::Output, acc: &mut OMatrix<T, D, D>) {
        for (i, g) in y_bar.iter().enumerate() {
            acc[(i, i)] += *g;
        }
    }
}

#[diagnostic::do_not_recommend]
impl<T, R, C, S> Rule2<op::Column, usize> for Matrix<T, R, C, S>
where
    T: Scalar,
    R: Dim,
    C: Dim,
    S: Storage<T, R, C>,
    DefaultAllocator: Owner<T, R, U1>,
{
    type Output = OVector<T, R>;
    #[inline]
    fn primal(&self, j: &usize) -> Self::Output {
        self.column(*j).clone_owned()
    }
}

#[diagnostic::do_not_recommend]
impl<T, R, C, S> PullA<op::Column, usize> for Matrix<T, R, C, S>
where
    T: Scalar,
    R: Dim,
    C: Dim,
    S: Storage<T, R, C> + PointStorage<T, R, C>,
    DefaultAllocator: Owner<T, R, U1> + Allocator<R, C>,
{
    #[inline]
    fn push_a(&self, at: &usize, _y: &Self::Output, dot: &OMatrix<T, R, C>) -> Self::Output {
        dot.column(*at).clone_owned()
    }
    #[inline]
    fn pull_a(&self, j: &usize, y: &Self::Output, y_bar: &Self::Output) -> OMatrix<T, R, C> {
        let (rows, columns) = self.shape_generic();
        let mut x_bar = zeros(rows, columns);
        PullA::<op::Column, usize>::pull_a_into(self, j, y, y_bar, &mut x_bar);
        x_bar
    }
    #[inline]
    fn pull_a_into(
        &self,
        j: &usize,
        _y: &Self::Output,
        y_bar: &Self::Output,
        acc: &mut OMatrix<T, R, C>,
    ) {
        let rows = y_bar.len();
        let column = &mut acc.as_mut_slice()[j * rows..(j + 1) * rows];
        for (acc, g) in column.iter_mut().zip(y_bar.as_slice()) {
            *acc += *g;
        }
    }
}

#[diagnostic::do_not_recommend]
impl<T, R, C, S> Rule2<op::Row, usize> for Matrix<T, R, C, S>
where
    T: Scalar,
    R: Dim,
    C: Dim,
    S: Storage<T, R, C>,
    DefaultAllocator: Owner<T, U1, C>,
{
    type Output = RowOVector<T, C>;
    #[inline]
    fn primal(&self, i: &usize) -> Self::Output {
        self.row(*i).clone_owned()
    }
}

#[diagnostic::do_not_recommend]
impl<T, R, C, S> PullA<op::Row, usize> for Matrix<T, R, C, S>
where
    T: Scalar,
    R: Dim,
    C: Dim,
    S: Storage<T, R, C> + PointStorage<T, R, C>,
    DefaultAllocator: Owner<T, U1, C> + Allocator<R, C>,
{
    #[inline]
    fn push_a(&self, at: &usize, _y: &Self::Output, dot: &OMatrix<T, R, C>) -> Self::Output {
        dot.row(*at).clone_owned()
    }
    #[inline]
    fn pull_a(&self, i: &usize, y: &Self::Output, y_bar: &Self::Output) -> OMatrix<T, R, C> {
        let (rows, columns) = self.shape_generic();
        let mut x_bar = zeros(rows, columns);
        PullA::<op::Row, usize>::pull_a_into(self, i, y, y_bar, &mut x_bar);
        x_bar
    }
    #[inline]
    fn pull_a_into(
        &self,
        i: &usize,
        _y: &Self::Output,
        y_bar: &Self::Output,
        acc: &mut OMatrix<T, R, C>,
    ) {
        for (j, g) in y_bar.iter().enumerate() {
            acc[(*i, j)] += *g;
        }
    }
}
