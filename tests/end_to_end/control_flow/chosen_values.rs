//! Owned values that branches choose, in loops: read more than once, changed, kept; and results that a pattern throws away.

use crate::support::*;
use grad_runtime::nalgebra::{DMatrix, DVector};
use grad_runtime::{assert_gradient, differentiable};

#[differentiable]
fn read_twice(x: &DVector<f64>, k: usize) -> f64 {
    let mut s = 0.0;
    for l in 0..k {
        let z = if l == 0 { x * 2.0 } else { x * 1.0 };
        s += z.dot(&z) + z.sum();
    }
    s
}

#[differentiable]
fn chosen_by_match(x: &DVector<f64>, k: usize) -> f64 {
    let mut s = 0.0;
    for l in 0..k {
        let z = match l {
            0 => x * 2.0,
            1 => x.clone(),
            _ => x * s,
        };
        s += z.dot(&z) * 0.1 + z.sum();
    }
    s
}

#[differentiable]
fn assigned_and_added(x: &DVector<f64>, k: usize) -> f64 {
    let mut h = x.clone();
    for l in 0..k {
        h = if l == 0 { &h * 2.0 } else { &h * x[0] };
        h = &h + x;
    }
    h[0] * h[1]
}

#[differentiable]
fn assigned_and_changed(x: &DVector<f64>, k: usize) -> f64 {
    let mut h = x.clone();
    for l in 0..k {
        h = if l == 0 { &h * 2.0 } else { &h * x[0] };
        h += x;
        h *= x[1];
    }
    h[0] * h[1]
}

#[differentiable]
fn bound_then_assigned(x: &DVector<f64>, k: usize) -> f64 {
    let mut h = x.clone();
    for l in 0..k {
        let z = if l == 0 { &h * 2.0 } else { h.component_mul(x) };
        h = &z + x;
        h[0] += z[1] * z[0];
    }
    h.sum()
}

#[differentiable]
fn changed_after_it_was_chosen(x: &DVector<f64>, k: usize) -> f64 {
    let mut s = 0.0;
    for l in 0..k {
        let mut z = if l == 0 { x * 2.0 } else { x * s };
        z[0] *= x[1];
        z += x;
        s += z.dot(&z) * 0.1;
    }
    s
}

#[differentiable]
fn mapped(x: &[f64], k: usize) -> f64 {
    let mut s = 0.0;
    for l in 0..k {
        let z = if l == 0 { x.to_vec() } else { vec![s; 3] };
        let y: Vec<f64> = z.iter().map(|v| v * v).collect();
        s += y[0] + 0.5 * z[1];
    }
    s
}

#[differentiable]
fn matrices(a: &DMatrix<f64>, x: &DVector<f64>, k: usize) -> f64 {
    let mut h = x.clone();
    for l in 0..k {
        let m = if l % 2 == 0 { a.transpose() } else { a * a };
        h = &m * &h + &m * x;
    }
    h.dot(x)
}

#[differentiable]
fn chosen_in_loops_in_loops(x: &DVector<f64>, k: usize) -> f64 {
    let mut s = 0.0;
    for i in 0..k {
        let z = if i == 0 { x * 2.0 } else { x * 0.5 };
        for j in 0..2 {
            let w = if j == 0 { z.clone() } else { &z * x[0] };
            s += w.dot(&z) + w.dot(&w);
        }
    }
    s
}

#[differentiable]
fn kept_in_a_loop(x: &DVector<f64>, k: usize) -> f64 {
    let z = if k > 1 { x * 2.0 } else { x * 3.0 };
    let mut h = x.clone();
    let mut s = 0.0;
    for _ in 0..k {
        s += h.dot(x);
        h = z.clone();
    }
    s + h[0]
}

#[differentiable]
fn doubled(x: &DVector<f64>) -> DVector<f64> {
    x.component_mul(x) * 2.0
}

#[differentiable]
fn called_and_kept_in_a_loop(x: &DVector<f64>, k: usize) -> f64 {
    let z = doubled(x);
    let mut h = x.clone();
    let mut s = 0.0;
    for _ in 0..k {
        s += h.dot(x);
        h = z.clone();
    }
    s + h[0]
}

#[differentiable]
fn calls_with_it(x: &DVector<f64>, k: usize) -> f64 {
    let mut s = 0.0;
    for l in 0..k {
        let z = if l == 0 { doubled(x) } else { x * s };
        s += doubled(&z).sum() * 0.1 + z[0];
    }
    s
}

#[differentiable]
fn pairs(x: &DVector<f64>, k: usize) -> f64 {
    let mut s = 0.0;
    for l in 0..k {
        let (z, c) = if l == 0 { (x * 2.0, x[0]) } else { (x * s, s) };
        s += z.dot(&z) * c * 0.1 + z.sum();
    }
    s
}

#[differentiable]
fn in_a_while(x: &DVector<f64>) -> f64 {
    let mut h = x.clone();
    let mut n = 0;
    while n < 3 {
        let z = if n == 1 { &h + x } else { h.component_mul(x) };
        h = if n == 2 {
            &z * 2.0
        } else {
            &z + &z.component_mul(&z)
        };
        n += 1;
    }
    h.dot(x)
}

#[differentiable]
fn by_the_data(x: &DVector<f64>, k: usize) -> DVector<f64> {
    let mut h = x.clone();
    for _ in 0..k {
        let z = if h[0] > 1.0 { &h * 0.5 } else { &h * x[1] };
        h = if z[1] > 0.0 { &z + x } else { z };
    }
    h
}

#[differentiable]
fn thrown_away(x: f64, y: f64) -> f64 {
    let mut s = x;
    let mut add = |v: f64| {
        s = s * y + v;
        s
    };
    let a = add(x);
    let _ = add(a);
    s * a
}

#[differentiable]
fn thrown_away_in_an_expression(x: f64, y: f64) -> f64 {
    let mut s = x;
    let mut add = |v: f64| {
        s = s * y + v;
        s
    };
    let _ = add(x) * 2.0;
    let (_, _) = (add(y), x);
    let _ = {
        add(x);
        y
    };
    s * y
}

#[differentiable]
fn thrown_away_by_a_closure(x: f64, y: f64) -> f64 {
    let mut s = x;
    let mut add = |v: f64| {
        s += v * v;
        s
    };
    let mut twice = |v: f64| {
        let _ = add(v);
        add(v * y)
    };
    let _ = twice(x);
    s * y
}

#[differentiable]
fn thrown_away_in_a_loop(x: f64, y: f64, n: usize) -> f64 {
    let mut s = x;
    let mut add = |v: f64| {
        s = s * y + v;
        s
    };
    for _ in 0..n {
        let _ = add(x);
    }
    s
}

#[differentiable]
fn parts_with_effects(x: f64, y: f64) -> f64 {
    let mut s = x;
    let mut add = |v: f64| {
        s = s * y + v;
        s
    };
    let (_, a) = (add(x), add(y));
    let (n, b) = (
        {
            add(a);
            2
        },
        add(x),
    );
    let (_, [_, c]) = (add(b), [add(a), add(x)]);
    s * a * b * f64::from(n) + c
}

#[test]
fn vectors() {
    let x = DVector::from_vec(vec![0.7, 1.3, -0.4]);
    for k in [0, 1, 2, 3] {
        assert_gradient!(read_twice, (&x, k));
        assert_gradient!(chosen_by_match, (&x, k));
        assert_gradient!(assigned_and_added, (&x, k));
        assert_gradient!(assigned_and_changed, (&x, k));
        assert_gradient!(bound_then_assigned, (&x, k));
        assert_gradient!(changed_after_it_was_chosen, (&x, k));
        assert_gradient!(chosen_in_loops_in_loops, (&x, k));
        assert_gradient!(kept_in_a_loop, (&x, k));
        assert_gradient!(called_and_kept_in_a_loop, (&x, k));
        assert_gradient!(calls_with_it, (&x, k));
        assert_gradient!(pairs, (&x, k));
        assert_gradient!(by_the_data, (&x, k));
    }
    assert_gradient!(in_a_while, (&x));
    // The first iteration gives `4 x·x + 2 Σx`, each other one `x·x + Σx`.
    let expected = x.map(|x| 12.0 * x + 4.0);
    assert_all_close(&read_twice::grad(&x, 3), &expected);
}

#[test]
fn sequences_and_matrices() {
    for k in [0, 1, 2, 3] {
        assert_gradient!(mapped, (&[0.7, 1.3, -0.4], k));
        let a = DMatrix::from_row_slice(2, 2, &[0.3, 0.2, -0.5, 0.9]);
        let x = DVector::from_vec(vec![0.7, 1.3]);
        assert_gradient!(matrices, (&a, &x, k));
    }
}

#[test]
fn thrown_away_results() {
    assert_gradient!(thrown_away, (0.7, 1.3));
    assert_gradient!(thrown_away_in_an_expression, (0.7, 1.3));
    assert_gradient!(thrown_away_by_a_closure, (0.7, 1.3));
    for n in [0, 1, 3] {
        assert_gradient!(thrown_away_in_a_loop, (0.7, 1.3, n));
    }
    assert_gradient!(parts_with_effects, (0.7, 1.3));
}
