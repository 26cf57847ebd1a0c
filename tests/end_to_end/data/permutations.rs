//! Orders of elements: `reverse`, `rotate_left`, `sort_by`, and slices that are copied.

use crate::data_to_change::{Particle, X, Y, particles};
use grad_runtime::{assert_gradient, differentiable};

#[differentiable]
fn reversed(x: &[f64], k: usize) -> f64 {
    let mut a = x.to_vec();
    a.reverse();
    a[0] *= 2.0;
    a.rotate_left(k);
    a[0] *= a[1];
    a[1..4].rotate_right(1);
    a[1..].reverse();
    let mut n = [x[0], x[1], x[2]];
    n.reverse();
    n[0] *= n[2];
    let mut t = 0.0;
    for (i, v) in a.iter().enumerate() {
        t += v * v * (i + 1) as f64;
    }
    for _ in 0..3 {
        a.rotate_left(1);
        a[0] = a[0].sin() * a[1];
    }
    t + a[0] * a[1] * n[0]
}

#[test]
fn reversed_is_right() {
    assert_gradient!(reversed, (&X, 2));
}

#[differentiable]
fn sorted(x: &[f64], y: &[f64]) -> f64 {
    let mut a = x.to_vec();
    a.sort_by(|p, q| p.partial_cmp(q).unwrap());
    let mut b = x.to_vec();
    b.sort_by(|p, q| q.total_cmp(p));
    let mut c = x.to_vec();
    c.sort_by(f64::total_cmp);
    let mut d: Vec<(f64, f64)> = x.iter().zip(y).map(|(a, b)| (*a, *b)).collect();
    d.sort_by(|p, q| (p.0.abs()).partial_cmp(&q.0.abs()).unwrap());
    a[1..4].sort_unstable_by(|p, q| q.partial_cmp(p).unwrap());
    let mut t = 0.0;
    for (i, v) in a.iter().enumerate() {
        t += v * v * (i + 1) as f64 * b[i] * c[i];
    }
    for (i, v) in d.iter().enumerate() {
        t += v.0 * v.1.powi(i as i32);
    }
    t
}

#[test]
fn sorted_is_right() {
    assert_gradient!(sorted, (&X, &Y));
}

#[differentiable]
fn sorted_structs(ps: &[Particle]) -> f64 {
    let mut ps = ps.to_vec();
    ps.sort_by(|a, b| a.mass.partial_cmp(&b.mass).unwrap());
    ps[0].pos *= 2.0;
    ps[0].pos.norm() * ps[1].vel.x
}

#[test]
fn sorted_structs_is_right() {
    assert_gradient!(sorted_structs, (&particles()));
}

#[differentiable]
fn by_index(x: &[f64]) -> f64 {
    let mut order: Vec<usize> = (0..x.len()).collect();
    order.sort_by(|&i, &j| x[i].partial_cmp(&x[j]).unwrap());
    let mut t = 0.0;
    for (k, &i) in order.iter().enumerate() {
        t += x[i] * (k * k) as f64;
    }
    t
}

#[test]
fn by_index_is_right() {
    assert_gradient!(by_index, (&X));
}

#[differentiable]
fn median(x: &[f64]) -> f64 {
    let mut a = x.to_vec();
    a.sort_by(|a, b| a.partial_cmp(b).unwrap());
    let n = a.len();
    if n % 2 == 0 {
        0.5 * (a[n / 2 - 1] + a[n / 2])
    } else {
        a[n / 2]
    }
}

#[test]
fn median_is_right() {
    assert_gradient!(median, (&X));
}

#[differentiable]
fn copied(x: &[f64], y: &[f64]) -> f64 {
    let mut a = x.to_vec();
    a[..2].copy_from_slice(&y[..2]);
    a[0] *= x[0];
    a.clone_from_slice(&x[..]);
    a[1] *= y[1];
    a.copy_within(1..3, 2);
    a[0..2].fill(y[0]);
    let (l, r) = a.split_at_mut(2);
    l.copy_from_slice(&r[1..3]);
    l[0] *= r[0];
    l.swap_with_slice(&mut r[..2]);
    a.iter().product()
}

#[test]
fn copied_is_right() {
    assert_gradient!(copied, (&X, &Y));
}

#[differentiable]
fn bubble(x: &[f64]) -> f64 {
    let mut a = x.to_vec();
    for i in 0..a.len() {
        for j in 0..a.len() - 1 - i {
            if a[j] > a[j + 1] {
                a.swap(j, j + 1);
            }
        }
    }
    let k = a.len() / 2;
    let (lo, hi) = a.split_at_mut(k);
    for (l, h) in lo.iter_mut().zip(hi.iter_mut().rev()) {
        *l *= *h;
        *h += *l;
    }
    a.iter().enumerate().map(|(i, v)| v * (i + 1) as f64).sum()
}

#[test]
fn bubble_is_right() {
    assert_gradient!(bubble, (&X));
}

#[differentiable]
fn ties(x: &[f64], y: &[f64]) -> f64 {
    let mut d: Vec<(f64, f64)> = x.iter().zip(y).map(|(a, b)| (*a, *b)).collect();
    d.sort_by(|p, q| p.0.round().partial_cmp(&q.0.round()).unwrap());
    let mut t = 0.0;
    for (i, v) in d.iter().enumerate() {
        t += v.0 * v.1.powi(i as i32);
    }
    t
}

#[test]
fn ties_is_right() {
    assert_gradient!(ties, (&X, &Y));
}
