//! Looking vectors up in a table.

use crate::{Scalar, differentiable};
use nalgebra::DMatrix;

/// The columns of `table` with these indices, in their order: one vector for each word.
///
/// The gradient touches the columns that were looked up and no others; a column that was looked up twice gets the sum.
///
/// # Panics
/// If the table has no column of an index.
///
/// ```
/// use grad_runtime::nalgebra::{dmatrix, DMatrix};
/// use grad_runtime::{differentiable, ops::embedding};
///
/// let table = dmatrix![1.0, 2.0, 3.0; 4.0, 5.0, 6.0];
/// assert_eq!(embedding(&table, &[2, 0]), dmatrix![3.0, 1.0; 6.0, 4.0]);
///
/// let (_, pullback) = embedding::vjp(&table, &[2, 2]);
/// assert_eq!(pullback(DMatrix::repeat(2, 2, 1.0)), dmatrix![0.0, 0.0, 2.0; 0.0, 0.0, 2.0]);
/// ```
#[differentiable(order = 2)]
#[must_use]
pub fn embedding<T: Scalar>(table: &DMatrix<T>, indices: &[usize]) -> DMatrix<T> {
    DMatrix::from_fn(table.nrows(), indices.len(), |k, i| table[(k, indices[i])])
}
