//! With a workspace the second call does not allocate, where the body itself does not.

#![allow(
    clippy::needless_range_loop,
    reason = "the bodies are what users write"
)]

use super::allocations;
use grad_runtime::nalgebra::{DMatrix, DVector};
use grad_runtime::{Workspace, differentiable};

/// The allocations of the first call and of each of three further ones, and the gradient, which must be that of `accumulate_grad`.
macro_rules! counts {
    ($workspace:expr, $f:ident($a:expr, $b:expr)) => {{
        let workspace: &mut Workspace = $workspace;
        let zero = $f::grad($a, $b);
        let (mut with, mut without) = (zero.clone(), zero);
        let mut counts = [0; 4];
        for count in &mut counts {
            *count = allocations(|| $f::accumulate_grad_with(workspace, $a, $b, &mut with));
            $f::accumulate_grad($a, $b, &mut without);
        }
        assert_eq!(with, without);
        (counts[0], [counts[1], counts[2], counts[3]])
    }};
}

#[differentiable]
fn carried(x: &[f64], k: f64) -> f64 {
    let mut s = 0.0;
    for &v in x {
        s = (s * k + v).sin();
    }
    s
}

#[differentiable]
fn branched(x: &[f64], k: f64) -> f64 {
    let mut s = 0.5;
    for i in 0..x.len() {
        if s > 0.1 {
            s = (s * k + x[i]).sin();
        } else {
            s = s * s - x[i] * k;
        }
    }
    s
}

#[differentiable]
fn nested(x: &[f64], k: f64) -> f64 {
    let mut s = 0.5;
    for i in 0..x.len() {
        for j in 0..i {
            s = (s * x[i] + k * x[j]).cos();
        }
        if s > 0.9 {
            continue;
        }
        s *= k;
    }
    s
}

#[differentiable]
fn left(x: &[f64], k: f64) -> f64 {
    let mut s = k;
    let mut i = 0;
    while s < 30.0 && i < x.len() {
        s += s * x[i] * x[i];
        if s > 25.0 {
            break;
        }
        i += 1;
    }
    s
}

#[differentiable]
fn buffer(x: &[f64], k: f64) -> f64 {
    let n = x.len();
    let mut h = vec![0.0; n];
    for i in 0..n {
        h[i] = x[i] * k;
    }
    for _ in 0..3 {
        for i in 1..n {
            h[i] = (h[i] * h[i - 1] + k).sin();
        }
    }
    let mut s = 0.0;
    for i in 0..n {
        s += h[i] * h[i];
    }
    s
}

#[differentiable]
fn calls(x: &[f64], k: f64) -> f64 {
    let mut s = 0.0;
    for i in 0..5 {
        s += carried(&x[i..], k * i as f64) * branched(x, s);
    }
    s
}

#[differentiable]
fn layer(w: &[f64], x: &[f64]) -> Vec<f64> {
    let n = x.len();
    let mut y = vec![0.0; n];
    for i in 0..n {
        let mut s = 0.0;
        for j in 0..n {
            s += w[i * n + j] * x[j];
        }
        y[i] = s.tanh();
    }
    y
}

#[differentiable]
fn stacked(w: &[f64], x: &[f64]) -> f64 {
    let mut h = layer(w, x);
    for _ in 0..3 {
        h = layer(w, &h);
    }
    let mut s = 0.0;
    for v in &h {
        s += v * v;
    }
    s
}

#[differentiable]
fn pushed(x: &[f64], k: f64) -> f64 {
    let mut h = Vec::new();
    for v in x {
        h.push(v * k);
    }
    let mut s = 1.0;
    for i in 0..h.len() {
        s = (s * h[i]).sin() + h[i];
    }
    s
}

fn values(n: usize) -> Vec<f64> {
    (0..n).map(|i| (i as f64 * 0.7).sin()).collect()
}

#[test]
fn the_second_call_does_not_allocate() {
    let x = values(200);
    let x = &x[..];
    let w = values(100);
    macro_rules! second {
        ($($f:ident($a:expr, $b:expr)),*) => {$(
            let (first, others) = counts!(&mut Workspace::new(), $f($a, $b));
            assert_eq!(others, [0; 3], "{}", stringify!($f));
            assert!(first > 0, "{} needs nothing", stringify!($f));
        )*};
    }
    second!(
        carried(x, 0.9),
        branched(x, 0.9),
        nested(x, 0.9),
        left(x, 0.9),
        buffer(x, 0.9),
        calls(x, 0.9),
        stacked(&w[..], &x[..10]),
        pushed(x, 0.9)
    );
}

#[test]
fn functions_share_a_workspace() {
    let x = values(200);
    let mut workspace = Workspace::new();
    for n in [50, 200, 120] {
        counts!(&mut workspace, carried(&x[..n], 0.9));
        counts!(&mut workspace, buffer(&x[..n], 0.9));
        counts!(&mut workspace, calls(&x[..n], 0.9));
    }
    let held = workspace.bytes();
    for n in [10, 200, 1, 77] {
        let of_each = [
            counts!(&mut workspace, carried(&x[..n.max(5)], 0.9)),
            counts!(&mut workspace, buffer(&x[..n], 0.9)),
            counts!(&mut workspace, calls(&x[..n.max(5)], 0.9)),
        ];
        assert_eq!(of_each, [(0, [0; 3]); 3]);
    }
    assert_eq!(workspace.bytes(), held);
}

#[differentiable]
fn failing(x: &[f64], limit: f64) -> Result<f64, usize> {
    let mut s = 1.0;
    for (i, v) in x.iter().enumerate() {
        s += s * v * v;
        if s > limit {
            return Err(i);
        }
    }
    Ok(s.ln())
}

#[test]
fn after_a_failure_or_a_panic_the_next_call_but_one_does_not_allocate() {
    let x = values(40);
    let mut workspace = Workspace::new();
    let mut g = (vec![0.0; 40], 0.0);
    let mut run = |workspace: &mut Workspace, limit: f64| {
        let mut failed = false;
        let count = allocations(|| {
            failed = failing::accumulate_grad_with(workspace, &x, limit, &mut g).is_err();
        });
        (count, failed)
    };
    assert!(!run(&mut workspace, 1e300).1);
    assert_eq!(run(&mut workspace, 1e300), (0, false));
    assert!(run(&mut workspace, 10.0).1);
    assert!(!run(&mut workspace, 1e300).1);
    assert_eq!(run(&mut workspace, 1e300), (0, false));
    let outcome = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
        let mut g = (vec![0.0; 2], 0.0);
        carried::accumulate_grad_with(&mut workspace, &[1.0], 0.3, &mut g)
    }));
    assert!(outcome.is_err());
    run(&mut workspace, 1e300);
    assert_eq!(run(&mut workspace, 1e300), (0, false));
}

#[differentiable]
fn dynamic(w: &DMatrix<f64>, x: &DVector<f64>) -> f64 {
    let mut state = x.clone();
    for _ in 0..4 {
        state = (w * &state).map(|v| v.tanh());
    }
    state.norm_squared()
}

#[test]
fn products_and_maps_of_dynamic_matrices_do_not_allocate() {
    let w = DMatrix::from_fn(5, 5, |i, j| ((i + 2 * j) as f64).sin() * 0.3);
    let x = DVector::from_vec(values(5));
    let (first, others) = counts!(&mut Workspace::new(), dynamic(&w, &x));
    assert!(first > 0);
    assert_eq!(others, [0; 3]);
}
