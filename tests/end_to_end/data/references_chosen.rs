//! References that change what they refer to, behind stages of an iterator or chosen by a branch; and methods of slices that move elements.

use grad_runtime::{Differentiable, assert_gradient, differentiable};

#[differentiable]
fn damped(a: &mut [f64], above: f64) {
    a.iter_mut()
        .filter(|x| **x > above)
        .for_each(|x| *x = above + (*x - above) * 0.5);
    for (i, x) in a.iter_mut().enumerate().filter(|(i, _)| i % 2 == 0) {
        *x *= above * i as f64;
    }
}

#[differentiable]
fn rows(a: &mut Vec<Vec<f64>>, k: f64) {
    for x in a.iter_mut().flatten() {
        *x *= k;
    }
    for x in a.iter_mut().flat_map(|row| row.iter_mut()) {
        *x += k;
    }
    for x in a.iter_mut().map(|row| &mut row[0]) {
        *x *= *x;
    }
}

#[derive(Clone, Debug, PartialEq, Differentiable)]
struct Body {
    position: f64,
    velocity: f64,
}

#[differentiable]
fn reflected(bodies: &mut [Body], wall: f64) {
    for body in bodies.iter_mut().filter(|body| body.position > wall) {
        body.velocity = -body.velocity * wall;
        body.position = 2.0 * wall - body.position;
    }
    for body in bodies.iter_mut().take_while(|body| body.position < wall) {
        body.position *= wall;
    }
}

#[differentiable]
fn either(a: &[f64], first: bool, x: f64) -> f64 {
    let (mut p, mut q) = (a[0], a[1]);
    let r = if first { &mut p } else { &mut q };
    *r += x * x;
    let twice = *r * 2.0;
    p * q + twice
}

#[differentiable]
fn smaller(a: &mut [f64], x: f64) {
    let r = if a[0] < a[1] { &mut a[0] } else { &mut a[1] };
    *r *= x;
    *r += x.sin();
}

#[differentiable]
fn of_three(mut bodies: [Body; 3], which: usize, x: f64) -> f64 {
    let body = match which {
        0 => &mut bodies[0],
        1 => &mut bodies[1],
        _ => &mut bodies[2],
    };
    body.velocity += x * body.position;
    body.position *= x;
    bodies.iter().map(|b| b.position * b.velocity).sum()
}

#[test]
fn stages_behind_references() {
    assert_gradient!(damped, (&mut [3.0, 1.0, 2.5, 4.0], 2.0));
    assert_gradient!(rows, (&mut vec![vec![3.0, 1.0], vec![2.5, 4.0]], 2.0));
    let bodies = [(0.3, 1.0), (1.4, 0.5), (0.2, -1.0)];
    let mut bodies = bodies.map(|(position, velocity)| Body { position, velocity });
    assert_gradient!(reflected, (&mut bodies, 1.2));
}

#[test]
fn a_branch_chooses_the_place() {
    assert_gradient!(either, (&[3.0, 1.0], true, 2.0));
    assert_gradient!(either, (&[3.0, 1.0], false, 2.0));
    assert_gradient!(smaller, (&mut [3.0, 1.0], 2.0));
    assert_gradient!(smaller, (&mut [1.0, 3.0], 2.0));
    let bodies = [(0.3, 1.0), (1.4, 0.5), (0.2, -1.0)];
    let bodies = bodies.map(|(position, velocity)| Body { position, velocity });
    for which in 0..3 {
        assert_gradient!(of_three, (bodies.clone(), which, 0.7));
    }
}

/// The indices are those of where the reference is made.
#[differentiable]
fn at_an_index_that_changes(x: f64, first: bool) -> f64 {
    let mut a = vec![x, 2.0 * x, 3.0];
    let mut b = [x * x, 1.0];
    let mut k = 0;
    for j in 0..2 {
        let r = if first { &mut a[k] } else { &mut b[j] };
        k = 2;
        *r *= x;
        *r += 1.0;
    }
    a[0] + 10.0 * a[k] + b[0] * 3.0 + b[1]
}

#[test]
fn a_reference_keeps_its_element() {
    for first in [true, false] {
        assert_gradient!(at_an_index_that_changes, (0.7, first));
    }
}

#[differentiable]
fn distinct(a: &[f64], w: f64) -> f64 {
    let mut sorted = a.to_vec();
    sorted.sort_unstable_by(f64::total_cmp);
    sorted.dedup();
    sorted.dedup_by(|a, b| (*a - *b).abs() < 0.1);
    sorted
        .iter()
        .enumerate()
        .map(|(i, x)| w * x * i as f64)
        .sum()
}

#[differentiable]
fn median(a: &[f64]) -> f64 {
    let mut a = a.to_vec();
    let k = a.len() / 2;
    a.select_nth_unstable_by(k, |x, y| x.partial_cmp(y).unwrap());
    a[k]
}

#[differentiable]
fn interpolated(t: f64, knots: &[(f64, f64)]) -> f64 {
    let i = knots
        .partition_point(|k| k.0 <= t)
        .clamp(1, knots.len() - 1);
    let (a, b) = (knots[i - 1], knots[i]);
    a.1 + (t - a.0) / (b.0 - a.0) * (b.1 - a.1)
}

#[test]
fn methods_of_slices() {
    assert_gradient!(distinct, (&[3.0, 1.0, 2.5, 4.0, 1.0, 2.54], 0.7));
    assert_gradient!(median, (&[3.0, 1.0, 2.5, 4.0, 0.3]));
    assert_gradient!(interpolated, (0.4, &[(0.0, 1.0), (0.5, 2.0), (1.0, 0.0)]));
}
