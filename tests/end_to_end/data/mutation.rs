//! Mutation of what is not a plain local: elements of arrays and slices, nested places, `std::mem`.

use crate::support::*;
use grad_runtime::{assert_gradient, differentiable};

#[differentiable]
fn array_elements(x: f64, y: f64, i: usize) -> f64 {
    let mut a = [x, y, 1.0, 2.0];
    a[0] = a[1] * x;
    a[i] += a[0];
    a[i + 1] *= a[i];
    a[2] -= y;
    a[3] /= 1.0 + a[2] * a[2];
    a[0] * a[1] + a[2] * a[3]
}

#[test]
fn elements_at_constant_and_computed_indices() {
    for i in 0..3 {
        let (dx, dy) = array_elements::grad(0.7, 1.2, i);
        assert_all_near(
            &[dx, dy],
            &slopes(|p| array_elements(p[0], p[1], i), &[0.7, 1.2]),
            1e-8,
        );
        assert_gradient!(array_elements, (0.7, 1.2, i));
    }
}

#[differentiable]
fn mutable_parameter(mut a: [f64; 4], x: f64) -> f64 {
    for i in 1..4 {
        a[i] = a[i] * a[i - 1] + x;
    }
    a[0] = 5.0;
    a[3] + a[0] * a[1]
}

#[test]
fn a_mutable_array_parameter() {
    assert_gradient!(mutable_parameter, ([0.5, 1.5, -0.7, 2.0], 0.3));
}

#[differentiable]
fn prefix_sums(values: &[f64]) -> f64 {
    let mut sums = [0.0; 6];
    for i in 0..5 {
        sums[i + 1] = sums[i] + values[i] * values[i];
    }
    let mut total = 1.0;
    for i in (0..6).rev() {
        total = total * 0.5 + sums[i].sin();
        sums[i] = total;
    }
    sums[0] * sums[3]
}

#[test]
fn arrays_updated_in_loops() {
    assert_gradient!(prefix_sums, (&[0.5, -1.0, 2.0, 0.25, 1.5][..]));
}

#[differentiable]
fn nested_places(x: f64, y: f64) -> f64 {
    let mut grid = [[0.0; 3]; 2];
    grid[0][1] = x * y;
    grid[1] = [x, y, 1.0];
    grid[1][2] += grid[0][1];
    let mut pair = ([x, y], (y, x));
    pair.0[1] *= x;
    pair.1.0 -= pair.0[1];
    (pair.1).1 *= 2.0;
    grid[1][2] * grid[1][0] + pair.1.0 * pair.1.1
}

#[test]
fn nested_arrays_and_tuples() {
    let (dx, dy) = nested_places::grad(0.7, 1.2);
    assert_all_near(
        &[dx, dy],
        &slopes(|p| nested_places(p[0], p[1]), &[0.7, 1.2]),
        1e-8,
    );
}

#[differentiable]
fn swaps(x: f64, y: f64, n: usize) -> f64 {
    let mut a = x;
    let mut b = y;
    for _ in 0..n {
        std::mem::swap(&mut a, &mut b);
        a *= 1.5;
    }
    let old = std::mem::replace(&mut a, x * y);
    let taken = std::mem::take(&mut b);
    a * old + taken.sin() + b
}

#[differentiable]
fn swapped_elements(values: [f64; 4], i: usize, j: usize) -> f64 {
    let mut a = values;
    a.swap(i, j);
    a[0] * a[1] + a[2].sin() * a[3]
}

#[test]
fn swap_replace_and_take() {
    for n in 0..4 {
        let (dx, dy) = swaps::grad(0.7, 1.2, n);
        assert_all_near(
            &[dx, dy],
            &slopes(|p| swaps(p[0], p[1], n), &[0.7, 1.2]),
            1e-8,
        );
    }
    for (i, j) in [(0, 3), (1, 1), (2, 0)] {
        assert_gradient!(swapped_elements, ([0.5, 1.5, -0.7, 2.0], i, j));
    }
}

#[differentiable]
fn copies(a: [f64; 3], x: f64) -> f64 {
    let mut b = a;
    b[1] = x;
    let c = b;
    b[1] *= 3.0;
    let mut d = [b, c, a];
    d[0][0] = 0.0;
    b.fill(x);
    b[0] * d[0][1] + d[1][1] * d[2][1] + a[0] * c[2]
}

#[test]
fn copies_are_independent() {
    assert_gradient!(copies, ([0.5, 1.5, -0.7], 0.3));
}

#[differentiable]
fn constant_arrays(x: f64, n: usize) -> f64 {
    let mut counts = [0_usize; 3];
    let mut weights = [1.0; 3];
    for i in 0..n {
        counts[i % 3] += i;
        weights[i % 3] *= 0.5;
    }
    weights[1] *= x;
    weights[1] * counts[2] as f64 + weights[0] * x
}

#[test]
fn arrays_of_constants_are_constants() {
    for n in [0, 3, 7] {
        assert_near(
            constant_arrays::grad(0.7, n),
            slope(|x| constant_arrays(x, n), 0.7),
            1e-8,
        );
    }
}

#[differentiable]
fn uninitialised(x: f64, n: usize) -> f64 {
    let mut last;
    let first;
    if n > 1 {
        first = x;
        last = x * x;
    } else {
        first = 1.0;
        last = x;
    }
    last *= first;
    last
}

#[test]
fn late_initialisation() {
    assert_eq!(uninitialised::grad(2.0, 2), 12.0);
    assert_eq!(uninitialised::grad(2.0, 1), 1.0);
}
