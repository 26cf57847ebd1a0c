//! Jacobians: one block per active argument, column by column or row by row.

use super::along::{converted, for_each_unit};
use super::fallible::Outcome;
use crate::{Differentiable, Scalar, Tangent};
use nalgebra::allocator::Allocator;
use nalgebra::storage::{IsContiguous, StorageMut};
use nalgebra::{ArrayStorage, DefaultAllocator, Dim, Matrix, OMatrix, SMatrix};

/// A block of a Jacobian: the number itself where both sides are scalars, and a matrix, a row or a column otherwise.
pub trait Block {
    /// The type of the elements.
    type Scalar: Scalar;
    /// A block of zeros.
    ///
    /// # Panics
    /// If the type says another shape.
    fn zeros(rows: usize, columns: usize) -> Self;
    /// The number of rows and that of columns.
    fn shape(&self) -> (usize, usize);
    /// The elements, column by column.
    fn elements(&mut self) -> &mut [Self::Scalar];
}

impl<T: Scalar> Block for T {
    type Scalar = T;
    #[inline]
    fn zeros(rows: usize, columns: usize) -> T {
        assert_shape((rows, columns), (Some(1), Some(1)));
        T::lit(0.0)
    }
    #[inline]
    fn shape(&self) -> (usize, usize) {
        (1, 1)
    }
    #[inline]
    fn elements(&mut self) -> &mut [T] {
        std::slice::from_mut(self)
    }
}

// The storage is a parameter: where a function is generic in its dimensions, rustc would take those of its bounds for `R` and `C` otherwise.
impl<T: Scalar, R: Dim, C: Dim, S> Block for Matrix<T, R, C, S>
where
    DefaultAllocator: Allocator<R, C, Buffer<T> = S>,
    S: StorageMut<T, R, C> + IsContiguous,
{
    type Scalar = T;
    #[inline]
    fn zeros(rows: usize, columns: usize) -> Self {
        assert_shape((rows, columns), (R::try_to_usize(), C::try_to_usize()));
        OMatrix::zeros_generic(R::from_usize(rows), C::from_usize(columns))
    }
    #[inline]
    fn shape(&self) -> (usize, usize) {
        Self::shape(self)
    }
    #[inline]
    fn elements(&mut self) -> &mut [T] {
        self.as_mut_slice()
    }
}

fn assert_shape((rows, columns): (usize, usize), of_type: (Option<usize>, Option<usize>)) {
    assert!(
        of_type.0.is_none_or(|n| n == rows) && of_type.1.is_none_or(|n| n == columns),
        "a block of {rows}×{columns} derivatives does not have the shape that the names of the types say; \
         help: give a type that is not nalgebra's another name"
    );
}

/// A block by its columns.
#[inline]
#[must_use]
pub fn block_of<T: Scalar, const R: usize, const C: usize>(
    columns: [[T; R]; C],
) -> SMatrix<T, R, C> {
    SMatrix::from_data(ArrayStorage(columns))
}

/// A block by its columns, which are tangents of the result.
#[inline]
pub fn block_from<B: Block, R: ?Sized + Differentiable>(result: &R, columns: &[R::Tangent]) -> B {
    let rows = match columns.first() {
        Some(column) => column.dim(),
        None => result.zero_tangent().dim(),
    };
    let mut block = B::zeros(rows, columns.len());
    for (j, column) in columns.iter().enumerate() {
        write(
            column,
            block.elements()[j * rows..(j + 1) * rows].iter_mut(),
        );
    }
    block
}

/// The tangent whose component `k` is one.
#[inline]
#[must_use]
pub fn unit<V: Tangent>(mut zero: V, k: usize) -> V {
    with_room(zero.dim(), |flat| {
        flat[k] = V::Scalar::lit(1.0);
        zero.read_from_slice(flat);
    });
    zero
}

/// Zeros to write components to, on the stack if they are few.
#[inline]
fn with_room<T: Scalar>(dim: usize, f: impl FnOnce(&mut [T])) {
    // Most lengths are known when this is compiled, and one of these is left.
    match dim {
        0..=4 => f(&mut [T::lit(0.0); 4][..dim]),
        5..=12 => f(&mut [T::lit(0.0); 12][..dim]),
        13..=32 => f(&mut [T::lit(0.0); 32][..dim]),
        _ => f(&mut vec![T::lit(0.0); dim]),
    }
}

/// The block of a scalar result: the gradient, as a row.
#[inline]
pub fn row_block<B: Block, V: Tangent>(gradient: &V) -> B {
    let mut block = B::zeros(1, gradient.dim());
    write(gradient, block.elements().iter_mut());
    block
}

/// Writes the components of a tangent, which may be of the other scalar type.
#[inline]
fn write<'e, V: Tangent, T: Scalar>(tangent: &V, places: impl Iterator<Item = &'e mut T>) {
    with_room(tangent.dim(), |flat: &mut [V::Scalar]| {
        tangent.write_to_slice(flat);
        for (place, x) in places.zip(flat) {
            *place = converted(*x);
        }
    });
}

/// The columns of a block: `push` takes a direction of the argument to the value and its tangent. Keeps the value of the first run.
pub fn block_by_columns<B: Block, V: Tangent, R, W: Tangent>(
    zero: &V,
    value: &mut Option<R>,
    mut push: impl FnMut(&V) -> (R, W),
) -> B {
    let columns = zero.dim();
    let mut block: Option<B> = None;
    for_each_unit(zero, |k, unit| {
        let (y, dot) = push(unit);
        value.get_or_insert(y);
        let rows = dot.dim();
        let block = block.get_or_insert_with(|| B::zeros(rows, columns));
        let column = &mut block.elements()[k * rows..(k + 1) * rows];
        write(&dot, column.iter_mut());
    });
    block.unwrap_or_else(|| {
        // An argument without components: the value says how many rows there are.
        let (y, dot) = push(zero);
        value.get_or_insert(y);
        B::zeros(dot.dim(), columns)
    })
}

/// The same where a run may fail: the first failure is that of all.
pub fn try_block_by_columns<B, V, R, W, O>(
    zero: &V,
    value: &mut Option<R>,
    mut push: impl FnMut(&V) -> O,
) -> O::With<B>
where
    B: Block,
    V: Tangent,
    W: Tangent,
    O: Outcome<Value = (R, W)>,
{
    let columns = zero.dim();
    let mut block: Option<B> = None;
    let mut failed = None;
    let mut run = |column: Option<usize>, direction: &V| {
        if failed.is_some() {
            return;
        }
        match push(direction).or_failed::<B>() {
            Ok((y, dot)) => {
                value.get_or_insert(y);
                let rows = dot.dim();
                let block = block.get_or_insert_with(|| B::zeros(rows, columns));
                if let Some(k) = column {
                    write(&dot, block.elements()[k * rows..(k + 1) * rows].iter_mut());
                }
            }
            Err(failure) => failed = Some(failure),
        }
    };
    for_each_unit(zero, |k, unit| run(Some(k), unit));
    if columns == 0 {
        run(None, zero);
    }
    match (failed, block) {
        (Some(failure), _) => failure,
        (None, Some(block)) => O::success(block),
        (None, None) => unreachable!("there has been a run"),
    }
}

/// The rows of all blocks: `pull` takes the number of a component of the result and its cotangent, and writes the rows.
pub fn for_each_row<W: Tangent>(zero: &W, pull: impl FnMut(usize, &W)) {
    for_each_unit(zero, pull);
}

/// Writes a row of a block.
#[inline]
pub fn set_row<B: Block, V: Tangent>(block: &mut B, row: usize, rows: usize, gradient: &V) {
    let places = block.elements();
    with_room(gradient.dim(), |flat: &mut [V::Scalar]| {
        gradient.write_to_slice(flat);
        for (column, x) in flat.iter().enumerate() {
            places[row + column * rows] = converted(*x);
        }
    });
}

/// The number of rows of a block.
#[inline]
pub fn rows_of<B: Block>(block: &B) -> usize {
    block.shape().0
}

/// The row of a block, as a direction of the argument.
pub fn row_at<B: Block, V: Tangent>(block: &mut B, row: usize, mut zero: V) -> V {
    let (rows, _) = block.shape();
    let row = block.elements().iter().skip(row).step_by(rows.max(1));
    let flat: Vec<V::Scalar> = row.map(|&x| converted(x)).collect();
    zero.read_from_slice(&flat);
    zero
}

/// The column of a block, as a cotangent of the result whose shape `like` has.
pub fn column_at<B: Block, W: Tangent>(block: &mut B, column: usize, like: &W) -> W {
    let (rows, _) = block.shape();
    let column = block.elements()[column * rows..(column + 1) * rows].iter();
    let flat: Vec<W::Scalar> = column.map(|&x| converted(x)).collect();
    let mut result = like.clone();
    result.read_from_slice(&flat);
    result
}

/// The directions in which the columns of a Hessian are taken.
pub fn for_each_direction<V: Tangent>(zero: &V, mut column: impl FnMut(&V)) {
    for_each_unit(zero, |_, unit| column(unit));
}

/// The same, `K` directions at a time, and how many of them there are: the others are zero.
pub fn for_each_directions<V: Tangent, const K: usize>(
    zero: &V,
    mut columns: impl FnMut([&V; K], usize),
) {
    let dim = zero.dim();
    let mut flat = vec![V::Scalar::lit(0.0); dim];
    let mut units: [V; K] = std::array::from_fn(|_| zero.clone());
    for start in (0..dim).step_by(K) {
        for (lane, unit) in units.iter_mut().enumerate() {
            let one = flat.get_mut(start + lane);
            if let Some(one) = one {
                *one = V::Scalar::lit(1.0);
            }
            unit.read_from_slice(&flat);
            flat.fill(V::Scalar::lit(0.0));
        }
        columns(units.each_ref(), K.min(dim - start));
    }
}

/// Writes the components of a tangent into a column of a matrix, from this row on, and goes on behind them.
#[inline]
pub fn write_below<B: Block, V: Tangent>(block: &mut B, column: usize, row: &mut usize, part: &V) {
    let (rows, _) = block.shape();
    let start = column * rows + *row;
    *row += part.dim();
    write(part, block.elements().iter_mut().skip(start));
}

#[cfg(test)]
mod tests {
    use super::{block_by_columns, for_each_directions, row_block, set_row};
    use nalgebra::{DMatrix, Matrix2x3, RowVector3, Vector2, Vector3};

    #[test]
    fn a_linear_function_is_its_own_jacobian() {
        let m = Matrix2x3::new(1.0, 2.0, 3.0, 4.0, 5.0, 6.0);
        let mut value = None;
        let by_columns: Matrix2x3<f64> =
            block_by_columns(&Vector3::zeros(), &mut value, |v: &Vector3<f64>| (1, m * v));
        assert_eq!((by_columns, value), (m, Some(1)));
        let mut by_rows = DMatrix::zeros(2, 3);
        for i in 0..2 {
            set_row(&mut by_rows, i, 2, &m.row(i).transpose());
        }
        assert_eq!(by_rows, m);
    }

    #[test]
    fn directions_come_several_at_a_time() {
        let mut seen = Vec::new();
        for_each_directions::<_, 2>(&Vector3::<f64>::zeros(), |directions, count| {
            seen.push((directions.map(|x| *x), count));
        });
        let [x, y, z] = [Vector3::x(), Vector3::y(), Vector3::z()];
        assert_eq!(seen, [([x, y], 2), ([z, Vector3::zeros()], 1)]);
    }

    #[test]
    fn an_argument_without_components_has_a_block_without_columns() {
        let mut value = None;
        let block: DMatrix<f64> = block_by_columns(&Vec::<f64>::new(), &mut value, |_| {
            (1.0, Vector2::<f64>::zeros())
        });
        assert_eq!((block.shape(), value), ((2, 0), Some(1.0)));
    }

    #[test]
    fn the_elements_have_the_type_of_the_result() {
        let row: RowVector3<f32> = row_block(&Vector3::new(1.0_f64, 2.0, 3.0));
        assert_eq!(row, RowVector3::new(1.0_f32, 2.0, 3.0));
    }
}
