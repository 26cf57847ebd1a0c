//! `std::mem::swap` of whole variables exchanges them, and their cotangents, without a copy.

use crate::support::*;
use grad_runtime::nalgebra::{DMatrix, DVector};
use grad_runtime::{Differentiable, assert_gradient, differentiable};

#[differentiable]
fn only_swaps(x: &[f64]) -> f64 {
    let n = x.len();
    let mut a = x.to_vec();
    let mut b = vec![0.0; n];
    for _ in 0..n {
        std::mem::swap(&mut a, &mut b);
    }
    a[0] * a[0] + b[1].sin()
}

#[differentiable]
fn swaps_sometimes(x: &[f64]) -> f64 {
    let mut a = x.to_vec();
    let mut b = x.to_vec();
    for i in 0..x.len() {
        if i % 3 == 0 {
            std::mem::swap(&mut a, &mut b);
        }
        a[i] += b[i] * 0.5;
        if a[i] > 0.7 {
            std::mem::swap(&mut b, &mut a);
            b[i] *= a[i];
        }
    }
    a[0] + b[1] * a[2]
}

/// Two buffers of a stencil, one of which has another length.
#[differentiable]
fn buffers(x: &[f64], n: usize) -> f64 {
    let mut now = x.to_vec();
    let mut next = vec![0.0; x.len() + 1];
    for k in 0..n {
        for i in 1..x.len() - 1 {
            next[i] = now[i] + 0.1 * (now[i - 1] - 2.0 * now[i] + now[i + 1]) + x[k] * 0.01;
        }
        std::mem::swap(&mut now, &mut next);
    }
    now[1] * now[2] + next[2]
}

/// One of the two is declared in the loop, and what it holds ends there.
#[differentiable]
fn declared_inside(x: &[f64], n: usize) -> f64 {
    let mut now = x.to_vec();
    for k in 0..n {
        let mut next = vec![0.5; k + 3];
        for i in 0..3 {
            next[i] = now[2 - i] * x[i] + now[i].sin();
        }
        std::mem::swap(&mut now, &mut next);
        next[0] *= 2.0;
        now[1] += next[0] * 0.1;
    }
    now[0] * now[1] + now[2]
}

#[differentiable]
fn matrices(m: &DMatrix<f64>, v: &DVector<f64>, n: usize) -> f64 {
    let mut a = m.clone();
    let mut b = m * 0.5;
    let mut p = v.clone();
    let mut q = v * 2.0;
    for i in 0..n {
        a[(0, 1)] *= 1.5;
        std::mem::swap(&mut a, &mut b);
        q[i % 2] += p[0] * 0.3;
        core::mem::swap(&mut p, &mut q);
        b[(1, 0)] += p[1];
    }
    (a * p + b * q).norm()
}

#[derive(Clone, Debug, Differentiable)]
struct State {
    x: Vec<f64>,
    k: f64,
}

#[differentiable]
fn structs(s: &State, n: usize) -> f64 {
    let mut s = s.clone();
    let mut t = State {
        x: vec![0.4; s.x.len()],
        k: 1.5,
    };
    for i in 0..n {
        s.x[i] *= s.k;
        std::mem::swap(&mut s, &mut t);
        s.k += 0.1 * t.x[i];
        if s.k > 1.2 {
            break;
        }
    }
    s.x[0] * s.k + t.x[1] - t.k
}

/// The root of what is a square in one of the variables only.
#[differentiable]
fn squares(x: &[f64]) -> f64 {
    let mut a = vec![x[0] * x[0], x[1] * x[1]];
    let mut b = vec![x[0], x[1]];
    let mut s = 0.0;
    for i in 0..2 {
        std::mem::swap(&mut a, &mut b);
        a[i] += 0.25;
        s += (a[0] * a[0] + b[1] * b[1]).sqrt() + b[0].abs().sqrt();
    }
    s
}

#[test]
fn variables_and_their_cotangents_change_places() {
    for k in 0..4 {
        let x: Vec<f64> = (0..5)
            .map(|i| (f64::from(i + k) * 1.37).sin() * 0.8 + 0.35)
            .collect();
        assert_gradient!(only_swaps, (&x));
        assert_gradient!(only_swaps, (&x[1..]));
        assert_gradient!(swaps_sometimes, (&x));
        assert_gradient!(squares, (&x));
        let m = DMatrix::from_row_slice(2, 2, &x[..4]);
        let v = DVector::from_column_slice(&x[2..4]);
        let s = State {
            x: x.clone(),
            k: x[2] + 0.5,
        };
        for n in 0..4 {
            assert_gradient!(buffers, (&x, n));
            assert_gradient!(declared_inside, (&x, n));
            assert_gradient!(matrices, (&m, &v, n));
            assert_gradient!(structs, (&s, n));
        }
    }
}

#[test]
fn a_swap_costs_constant_time() {
    assert_linear(|x| {
        only_swaps::grad(x);
    });
    assert_linear(|x| {
        swaps_sometimes::grad(x);
    });
}
