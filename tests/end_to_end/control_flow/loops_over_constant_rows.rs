//! Loops over constant data whose items are data: rows that are walked by iterators of their own.

use grad_runtime::{assert_gradient, differentiable};

#[differentiable]
fn summed(x: f64) -> f64 {
    let mut t = 0.0;
    for w in [[0.1, 0.2], [0.5, 0.7]] {
        t += w.iter().fold(0.0, |a, c| a * x + c);
    }
    t
}

#[differentiable]
fn permutations(m: [[f64; 3]; 3]) -> f64 {
    let mut t = 0.0;
    for p in [[0, 1, 2], [1, 2, 0]] {
        let mut q = 1.0;
        for (row, &c) in m.iter().zip(p.iter()) {
            q *= row[c];
        }
        t += q;
    }
    t
}

#[differentiable]
fn carried(x: f64) -> f64 {
    let weights = [[0.1, 0.2], [0.5, 0.7]];
    let mut t = x;
    for w in [[0.1, 0.2], [0.5, 0.7]] {
        t = t.sin() * w.iter().fold(0.0, |a, c| a * x + c);
    }
    for w in weights {
        t = t.sin() * w.iter().fold(0.0, |a, c| a * x + c);
        for c in w.iter() {
            t *= c * x;
        }
    }
    t
}

#[differentiable]
fn other_forms(x: f64) -> f64 {
    let mut t = x;
    for w in [vec![0.1, 0.2], vec![0.5]] {
        t = t.sin() * w.iter().fold(0.0, |a, c| a * x + c);
    }
    for (i, w) in [[0.1, 0.2], [0.5, 0.7]].into_iter().enumerate() {
        let part = w.iter().map(|c| c * x).sum::<f64>();
        t = t.sin() * i as f64 + part * w.len() as f64 + w[i];
    }
    for w in &[[0.1, 0.2], [0.5, 0.7]] {
        t = t.sin() * w.iter().fold(0.0, |a, c| a * x + c);
    }
    t
}

#[differentiable]
fn of_indices(x: &[f64]) -> f64 {
    let mut t = 1.0;
    for w in [[0, 1], [1, 2]] {
        for i in w {
            t *= x[i];
        }
        for (k, i) in w.iter().enumerate() {
            t += x[*i] * k as f64;
        }
        t += w.iter().map(|&i| x[i]).sum::<f64>();
    }
    t
}

#[test]
fn rows_are_walked() {
    for x in [0.3, -1.2] {
        assert_gradient!(summed, (x));
        assert_gradient!(carried, (x));
        assert_gradient!(other_forms, (x));
    }
    let m = [[0.3, 0.4, 0.5], [0.1, 0.2, 0.9], [0.7, 0.6, 1.1]];
    assert_gradient!(permutations, (m));
    assert_gradient!(of_indices, (&m[0]));
    assert_gradient!(of_indices, (&m[2]));
}
