//! Rules for operations of one matrix with a scalar result: norms, sums, products, extrema.

use super::kernels::{contiguous, mapped, update};
use super::matrix_inner::over_norm;
use super::new_matrix::{from_fn, zeros};
use super::products::inner;
use super::scalar_rules::sign;
use super::{Rule1, op, times, unit_part};
use crate::Scalar;
use crate::matrix::PointStorage;
use nalgebra::allocator::Allocator;
use nalgebra::storage::{RawStorage, Storage};
use nalgebra::{DefaultAllocator, Dim, DimMin, Matrix, OMatrix};

/// An operation whose cotangent is one expression in the element `x`, the result `y`, its cotangent `g` and a constant of the whole matrix;
/// then its tangent, by that of the matrix.
macro_rules! elementwise_cotangent {
    ($Op:ident: |$a:ident| $primal:expr, |$m:ident, $y:ident, $g:ident| $k:ident = $constant:expr, |$x:ident| $x_bar:expr, |$dot:ident| $y_dot:expr) => {
        #[diagnostic::do_not_recommend]
        impl<T, R, C, S> Rule1<op::$Op> for Matrix<T, R, C, S>
        where
            T: Scalar,
            R: Dim,
            C: Dim,
            S: Storage<T, R, C> + PointStorage<T, R, C>,
            DefaultAllocator: Allocator<R, C>,
        {
            type Output = T;
            #[inline]
            fn primal(&self) -> T {
                let $a = self;
                $primal
            }
            #[inline]
            fn push(&self, y: &T, $dot: &OMatrix<T, R, C>) -> T {
                let ($m, $y) = (self, *y);
                let _ = ($m, $y);
                $y_dot
            }
            #[inline]
            fn pull(&self, y: &T, y_bar: &T) -> OMatrix<T, R, C> {
                let ($m, $y, $g) = (self, *y, *y_bar);
                let _ = ($m, $y);
                let $k = $constant;
                mapped(self.shape_generic(), self, |$x| $x_bar)
            }
            #[inline]
            fn pull_into(&self, y: &T, y_bar: &T, acc: &mut OMatrix<T, R, C>) {
                let ($m, $y, $g) = (self, *y, *y_bar);
                let _ = ($m, $y);
                let $k = $constant;
                update(acc, self, |acc, $x| *acc += $x_bar);
            }
        }
    };
}

elementwise_cotangent!(Norm: |a| a.norm(), |m, y, g| k = over_norm(g, y), |x| if y == T::lit(f64::INFINITY) {
    g * unit_part(x, y)
} else {
    k * x
}, |dot| if y == T::lit(f64::INFINITY) {
    inner(&mapped(m.shape_generic(), m, |x| unit_part(x, y)), dot)
} else {
    over_norm(inner(m, dot), y)
});
elementwise_cotangent!(NormSquared: |a| a.norm_squared(), |m, y, g| k = g + g, |x| k * x, |dot| {
    let along = inner(m, dot);
    along + along
});
elementwise_cotangent!(Sum: |a| a.sum(), |m, y, g| k = g, |_x| k, |dot| dot.sum());
elementwise_cotangent!(Mean: |a| a.mean(), |m, y, g| k = g / T::lit(m.len() as f64), |_x| k, |dot| dot.mean());

/// An operation whose result is the magnitude of one element: the first one of that magnitude gets the cotangent, times a factor.
macro_rules! selection {
    ($Op:ident: |$a:ident| $primal:expr, |$x:ident| $magnitude:expr, $factor:expr) => {
        #[diagnostic::do_not_recommend]
        impl<T, R, C, S> Rule1<op::$Op> for Matrix<T, R, C, S>
        where
            T: Scalar,
            R: Dim,
            C: Dim,
            S: Storage<T, R, C> + PointStorage<T, R, C>,
            DefaultAllocator: Allocator<R, C>,
        {
            type Output = T;
            #[inline]
            fn primal(&self) -> T {
                let $a = self;
                $primal
            }
            #[inline]
            fn push(&self, y: &T, dot: &OMatrix<T, R, C>) -> T {
                let found = self.iter().position(|x| {
                    let $x = *x;
                    $magnitude == *y
                });
                found.map_or(T::zero(), |k| {
                    let $x = self[k];
                    let _ = $x;
                    dot[k] * $factor
                })
            }
            #[inline]
            fn pull(&self, y: &T, y_bar: &T) -> OMatrix<T, R, C> {
                let (rows, columns) = self.shape_generic();
                let mut x_bar = zeros(rows, columns);
                Rule1::<op::$Op>::pull_into(self, y, y_bar, &mut x_bar);
                x_bar
            }
            #[inline]
            fn pull_into(&self, y: &T, y_bar: &T, acc: &mut OMatrix<T, R, C>) {
                let (y, g) = (*y, *y_bar);
                let found = self.iter().position(|x| {
                    let $x = *x;
                    $magnitude == y
                });
                // Nothing equals the result if that is NaN; an empty matrix has no elements.
                if let Some(k) = found {
                    let $x = self[k];
                    let _ = $x;
                    acc[k] += g * $factor;
                }
            }
        }
    };
}

selection!(Max: |a| a.max(), |x| x, T::one());
selection!(Min: |a| a.min(), |x| x, T::one());
selection!(Amax: |a| a.amax(), |x| nalgebra::ComplexField::abs(x), sign(x));
selection!(Amin: |a| a.amin(), |x| nalgebra::ComplexField::abs(x), sign(x));

#[diagnostic::do_not_recommend]
impl<T, R, C, S> Rule1<op::Product> for Matrix<T, R, C, S>
where
    T: Scalar,
    R: Dim,
    C: Dim,
    S: Storage<T, R, C> + PointStorage<T, R, C>,
    DefaultAllocator: Allocator<R, C>,
{
    type Output = T;
    #[inline]
    fn primal(&self) -> T {
        self.product()
    }
    #[inline]
    fn push(&self, y: &T, dot: &OMatrix<T, R, C>) -> T {
        inner(&Rule1::<op::Product>::pull(self, y, &T::one()), dot)
    }
    #[inline]
    fn pull(&self, _y: &T, y_bar: &T) -> OMatrix<T, R, C> {
        // The product of all other elements, without a division: right where an element is 0, and where the product underflows.
        let mut before = *y_bar;
        let mut others = mapped(self.shape_generic(), self, |x| {
            let others = before;
            before = times(before, x);
            others
        });
        let mut after = T::one();
        let mut scale = |others: &mut T, x: T| {
            *others = times(*others, after);
            after = times(after, x);
        };
        let others_rev = others.as_mut_slice().iter_mut().rev();
        match contiguous(self) {
            Some(m) => others_rev
                .zip(m.iter().rev())
                .for_each(|(o, x)| scale(o, *x)),
            None => {
                let len = self.len();
                others_rev
                    .enumerate()
                    .for_each(|(k, o)| scale(o, self[len - 1 - k]));
            }
        }
        others
    }
}

#[diagnostic::do_not_recommend]
impl<T, D, S> Rule1<op::Trace> for Matrix<T, D, D, S>
where
    T: Scalar,
    D: Dim,
    S: Storage<T, D, D> + PointStorage<T, D, D>,
    DefaultAllocator: Allocator<D, D>,
{
    type Output = T;
    #[inline]
    fn primal(&self) -> T {
        self.trace()
    }
    #[inline]
    fn push(&self, _y: &T, dot: &OMatrix<T, D, D>) -> T {
        dot.trace()
    }
    #[inline]
    fn pull(&self, y: &T, y_bar: &T) -> OMatrix<T, D, D> {
        let (rows, columns) = self.shape_generic();
        let mut x_bar = zeros(rows, columns);
        Rule1::<op::Trace>::pull_into(self, y, y_bar, &mut x_bar);
        x_bar
    }
    #[inline]
    fn pull_into(&self, _y: &T, y_bar: &T, acc: &mut OMatrix<T, D, D>) {
        for i in 0..self.nrows() {
            acc[(i, i)] += *y_bar;
        }
    }
}

#[diagnostic::do_not_recommend]
impl<T, D, S> Rule1<op::Determinant> for Matrix<T, D, D, S>
where
    T: Scalar,
    D: DimMin<D, Output = D>,
    S: Storage<T, D, D> + PointStorage<T, D, D>,
    DefaultAllocator: Allocator<D, D> + Allocator<D>,
{
    type Output = T;
    #[inline]
    fn primal(&self) -> T {
        self.determinant()
    }
    #[inline]
    fn push(&self, y: &T, dot: &OMatrix<T, D, D>) -> T {
        inner(&Rule1::<op::Determinant>::pull(self, y, &T::one()), dot)
    }
    #[inline]
    fn pull(&self, y: &T, y_bar: &T) -> OMatrix<T, D, D> {
        let g = *y_bar;
        let n = self.nrows();
        // The matrix of cofactors: det(A)·A⁻ᵀ where A can be inverted, and small determinants where it cannot.
        if n > 3
            && *y != T::zero()
            && let Some(inverse) = self.clone_owned().try_inverse()
        {
            let k = g * *y;
            return inverse.transpose().map(|x| k * x);
        }
        let (rows, columns) = self.shape_generic();
        from_fn(rows, columns, |i, j| g * cofactor(self, i, j))
    }
}

/// The derivative of the determinant with respect to element (i, j).
#[inline]
fn cofactor<T, D, S>(m: &Matrix<T, D, D, S>, i: usize, j: usize) -> T
where
    T: Scalar,
    D: DimMin<D, Output = D>,
    S: RawStorage<T, D, D> + Storage<T, D, D>,
    DefaultAllocator: Allocator<D, D> + Allocator<D>,
{
    match m.nrows() {
        1 => T::one(),
        2 => {
            let x = m[(1 - i, 1 - j)];
            if i == j { x } else { -x }
        }
        3 => {
            // Indices modulo 3 carry the sign.
            let (p, q) = ((i + 1) % 3, (i + 2) % 3);
            let (r, s) = ((j + 1) % 3, (j + 2) % 3);
            m[(p, r)] * m[(q, s)] - m[(p, s)] * m[(q, r)]
        }
        n => {
            // With row i and column j of the identity in their place, the determinant is the cofactor.
            let mut minor = m.clone_owned();
            for k in 0..n {
                minor[(i, k)] = T::zero();
                minor[(k, j)] = T::zero();
            }
            minor[(i, j)] = T::one();
            minor.determinant()
        }
    }
}
