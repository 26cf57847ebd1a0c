//! Arrays, slices and `Vec`s as arguments, read by index.

use crate::support::*;
use grad_runtime::nalgebra::Vector2;
use grad_runtime::{assert_gradient, differentiable};

#[differentiable]
fn array(a: [f64; 3], b: &[f64; 3]) -> f64 {
    a[0] * b[1] + a[2].sin() * b[2] - a.len() as f64 * b[0]
}

#[test]
fn arrays() {
    let (da, db): ([f64; 3], [f64; 3]) = array::grad([1.0, 2.0, 3.0], &[4.0, 5.0, 6.0]);
    assert_all_close(&da, &[5.0, 0.0, 6.0 * 3.0_f64.cos()]);
    assert_all_close(&db, &[-3.0, 1.0, 3.0_f64.sin()]);
}

#[differentiable]
#[allow(clippy::ptr_arg)]
fn lists(slice: &[f64], list: Vec<f64>, borrowed: &Vec<f64>, i: usize) -> f64 {
    slice[i] * list[i + 1] + borrowed[slice.len() - 1] * list[0]
}

#[test]
fn slices_and_vectors_have_vectors_as_gradient() {
    let (slice, list, borrowed): (Vec<f64>, Vec<f64>, Vec<f64>) =
        lists::grad(&[1.0, 2.0], vec![3.0, 4.0, 5.0], &vec![6.0, 7.0], 1);
    assert_eq!(slice, [0.0, 5.0]);
    assert_eq!(list, [7.0, 0.0, 2.0]);
    assert_eq!(borrowed, [0.0, 3.0]);
}

#[differentiable]
fn nested(rows: &[[f64; 2]; 2], points: &[Vector2<f64>], pairs: &[(f64, f64)]) -> f64 {
    rows[0][1] * rows[1][0] + points[1].x * points[0][1] + pairs[0].1 * pairs[1].0
}

#[test]
fn nested_containers() {
    let points = [Vector2::new(1.0, 2.0), Vector2::new(3.0, 4.0)];
    let (rows, dpoints, pairs) = nested::grad(
        &[[1.0, 2.0], [3.0, 4.0]],
        &points,
        &[(5.0, 6.0), (7.0, 8.0)],
    );
    assert_eq!(rows, [[0.0, 3.0], [2.0, 0.0]]);
    assert_eq!(
        dpoints,
        vec![Vector2::new(0.0, 3.0), Vector2::new(2.0, 0.0)]
    );
    assert_eq!(pairs, vec![(0.0, 7.0), (6.0, 0.0)]);
    assert_gradient!(
        nested,
        (
            &[[1.0, 2.0], [3.0, 4.0]],
            &points[..],
            &[(5.0, 6.0), (7.0, 8.0)][..]
        )
    );
}

#[differentiable]
fn built(x: f64, y: f64) -> f64 {
    let a = [x, x * y, 1.0];
    let b = [y; 4];
    a[1] * b[3] + a[0] * a[2]
}

#[test]
fn arrays_are_built() {
    assert_eq!(built::grad(2.0, 3.0), (9.0 + 1.0, 12.0));
}

#[test]
#[should_panic(expected = "index out of bounds: the len is 2 but the index is 5")]
fn an_index_out_of_bounds_panics_as_in_the_primal() {
    lists::grad(&[1.0, 2.0], vec![], &vec![], 5);
}

#[differentiable]
fn generic<const N: usize>(a: [f64; N], i: usize) -> f64 {
    a[i] * a[N - 1]
}

#[test]
fn arrays_of_generic_length() {
    assert_eq!(generic::grad([1.0, 2.0, 3.0, 4.0], 1), [0.0, 4.0, 0.0, 2.0]);
    assert_eq!(generic::grad([3.0], 0), [6.0]);
}
