//! Jacobians of functions with loops of few iterations: written out, with the same value and the columns of `jvp`.

use grad_runtime::nalgebra::{Matrix2, Matrix3, SMatrix, SVector, Vector2, Vector3};
use grad_runtime::{Scalar, differentiable};

const TABLE: [f64; 3] = [0.5, -1.25, 2.0];

/// The Jacobian by `jvp` in the direction of each component.
macro_rules! columns {
    ($f:ident, $x:expr, $n:expr, $unit:expr) => {
        (0..$n).map(|j| $f::jvp($x, $unit(j)).1).collect::<Vec<_>>()
    };
}

fn unit<const N: usize>(j: usize) -> [f64; N] {
    std::array::from_fn(|i| if i == j { 1.0 } else { 0.0 })
}

/// Loops in loops, bounds that depend on a loop around, backwards, constants made of indices, whole rows replaced.
#[differentiable]
fn turned(q: &[f64; 3]) -> [f64; 3] {
    let mut rotation = [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]];
    let mut position = [0.0; 3];
    for i in 0..3 {
        let (s, c) = q[i].sin_cos();
        let joint = [
            [c, -s * TABLE[i], s],
            [s, c, -c * TABLE[i]],
            [0.0, TABLE[i], 1.0],
        ];
        let mut product = [[0.0; 3]; 3];
        for row in (0..3).rev() {
            let last = 2 - row;
            position[last] += rotation[row][i] * c * (row as f64 + 1.0);
            for k in 0..=row {
                for column in 0..3 {
                    product[row][column] += rotation[row][k] * joint[k][column];
                }
            }
        }
        rotation = product;
        rotation[(i + 1) % 3] = [q[i], 1.0, TABLE[2]];
    }
    [
        position[0] + rotation[0][0],
        position[1] * rotation[1][1],
        position[2] - rotation[2][2],
    ]
}

#[test]
fn arrays_have_the_columns_of_directions() {
    let q = [0.3, -0.7, 1.1];
    let (value, jacobian) = turned::value_and_jacobian(&q);
    assert_eq!(value, turned(&q));
    for (j, column) in columns!(turned, &q, 3, unit::<3>).iter().enumerate() {
        for i in 0..3 {
            assert!((jacobian[(i, j)] - column[i]).abs() < 1e-14, "{i} {j}");
        }
    }
}

/// Matrices that are replaced in a loop; the result is no constructor.
#[differentiable]
fn arm(q: &SVector<f64, 3>) -> Vector3<f64> {
    let mut rotation = Matrix3::identity();
    let mut position = Vector3::zeros();
    for i in 0..3 {
        let (s, c) = (q[i].sin(), q[i].cos());
        position += rotation * Vector3::new(TABLE[i] * c, s, TABLE[2]);
        rotation *= Matrix3::new(c, -s, 0.0, s, c, 0.0, 0.0, TABLE[i], 1.0);
    }
    position
}

/// A matrix as the result, whose components come column by column.
#[differentiable]
fn power(q: &SVector<f64, 2>) -> Matrix2<f64> {
    let step = Matrix2::new(q[0], q[1], 1.0, q[0] * q[1]);
    let mut power = Matrix2::identity();
    for i in 0..2 {
        power = power * step * q[i];
    }
    power
}

#[test]
fn matrices_have_the_columns_of_directions() {
    let q = SVector::from([0.3, -0.7, 1.1]);
    let (value, jacobian) = arm::value_and_jacobian(&q);
    assert_eq!(value, arm(&q));
    for (j, column) in columns!(arm, &q, 3, |j| SVector::from(unit::<3>(j)))
        .iter()
        .enumerate()
    {
        assert!((jacobian.column(j) - column).norm() < 1e-14, "{j}");
    }
    let q = SVector::from([0.8, -0.6]);
    let (value, jacobian): (_, SMatrix<f64, 4, 2>) = power::value_and_jacobian(&q);
    assert_eq!(value, power(&q));
    for (j, column) in columns!(power, &q, 2, |j| Vector2::from(unit::<2>(j)))
        .iter()
        .enumerate()
    {
        let flat = SVector::<f64, 4>::from_column_slice(column.as_slice());
        assert!((jacobian.column(j) - flat).norm() < 1e-14, "{j}");
    }
}

/// Of any float, with numbers that are no indices beside the loop.
#[differentiable]
fn generic<T: Scalar>(x: &[T; 2]) -> [T; 2] {
    let n = 3;
    let mut y = [x[0]; 2];
    for i in 0..2 {
        y[i] *= x[1 - i].powi(n);
        for j in 0..i {
            y[j] += y[i] * x[j];
        }
    }
    y
}

#[test]
fn functions_of_any_float_have_both_types() {
    let x = [1.5_f64, -0.5];
    let jacobian = generic::jacobian(&x);
    let single = generic::jacobian(&x.map(|x| x as f32));
    // y1 = x0 x0³, y0 = x0 x1³ + y1 x0
    let expected = SMatrix::<f64, 2, 2>::new(
        x[1].powi(3) + 5.0 * x[0].powi(4),
        3.0 * x[0] * x[1] * x[1],
        4.0 * x[0].powi(3),
        0.0,
    );
    assert!((jacobian - expected).norm() < 1e-13);
    assert!((single.map(f64::from) - expected).norm() < 1e-4);
}

/// A loop whose number is no index, and one that may end early, are no such loops.
#[differentiable]
fn others(x: &[f64; 2], n: usize) -> [f64; 2] {
    let mut y = *x;
    for k in 1..4 {
        y[0] = y[0] * x[1] / k as f64;
    }
    for i in 0..2 {
        if i == n {
            break;
        }
        y[i] += x[0] * x[1];
    }
    y
}

#[test]
fn other_loops_have_the_columns_of_directions_too() {
    let x = [1.5, -0.5];
    for n in 0..3 {
        let jacobian = others::jacobian(&x, n);
        for j in 0..2 {
            let column = others::jvp(&x, n, unit::<2>(j)).1;
            for i in 0..2 {
                assert!((jacobian[(i, j)] - column[i]).abs() < 1e-14, "{i} {j}");
            }
        }
    }
}
