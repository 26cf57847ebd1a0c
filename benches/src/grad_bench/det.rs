//! The determinant of a matrix by minors: recursion, and integers that change in it.

use crate::inputs;
use crate::row::{Row, Sides, into, sides};
use grad_runtime::{Tangent as _, differentiable};

/// The determinant of the matrix of these columns and of the rows from `row` on; `size` numbers a row.
#[differentiable]
pub fn minors(a: &[f64], size: usize, row: usize, columns: &[usize]) -> f64 {
    if columns.len() == 1 {
        return a[row * size + columns[0]];
    }
    let mut sum = 0.0;
    for k in 0..columns.len() {
        let mut others = columns.to_vec();
        others.remove(k);
        let term = a[row * size + columns[k]] * minors(a, size, row + 1, &others);
        sum += if k % 2 == 0 { term } else { -term };
    }
    sum
}

/// The determinant.
#[differentiable]
pub fn det(a: &[f64], size: usize) -> f64 {
    let columns: Vec<usize> = (0..size).collect();
    minors(a, size, 0, &columns)
}

/// The value, returned; the gradient times `seed` is added. Written by hand: the cotangent of a minor is known before
/// its call, so that value and derivative need one recursion, and the columns that are left are bits.
pub fn by_hand(
    a: &[f64],
    size: usize,
    row: usize,
    left: u32,
    seed: f64,
    gradient: &mut [f64],
) -> f64 {
    let mut sum = 0.0;
    let mut sign = 1.0;
    let mut rest = left;
    while rest != 0 {
        let column = rest.trailing_zeros() as usize;
        rest &= rest - 1;
        let at = row * size + column;
        let others = left & !(1 << column);
        let factor = sign * a[at];
        if others == 0 {
            gradient[at] += sign * seed;
            return factor;
        }
        let minor = by_hand(a, size, row + 1, others, seed * factor, gradient);
        gradient[at] += sign * seed * minor;
        sum += factor * minor;
        sign = -sign;
    }
    sum
}

fn of<const N: usize>() -> Sides {
    sides(
        vec![inputs::uniform(1021, N * N, -1.0, 1.0)],
        |a| det(a, N),
        into(vec![0.0; N * N], |a: &Vec<f64>, g| {
            g.fill(0.0);
            by_hand(a, N, 0, (1 << N) - 1, 1.0, g)
        }),
        into(vec![0.0; N * N], |a: &Vec<f64>, g| {
            g.set_zero();
            det::accumulate_grad(a, N, g)
        }),
    )
}

/// The rows of the table.
pub fn rows() -> Vec<Row> {
    vec![
        Row::new("det", "4", of::<4>),
        Row::new("det", "7", of::<7>).large(),
    ]
}
