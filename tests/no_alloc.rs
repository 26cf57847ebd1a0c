//! Gradients of functions of static types do not allocate, and those with a workspace do not after the first call: a counting allocator sees
//! every call.

use grad_runtime::nalgebra::{SMatrix, SVector, Vector3};
use grad_runtime::{Differentiable, differentiable, ops};
use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;
use std::hint::black_box;

#[path = "no_alloc/workspace.rs"]
mod workspace;

struct Counting;

thread_local! {
    static ALLOCATIONS: Cell<usize> = const { Cell::new(0) };
}

// SAFETY: every call is passed on to the system's allocator unchanged; the counter does not allocate.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        ALLOCATIONS.set(ALLOCATIONS.get() + 1);
        // SAFETY: the caller upholds the contract of `alloc`.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        // SAFETY: the caller upholds the contract of `dealloc`.
        unsafe { System.dealloc(pointer, layout) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

fn allocations<R>(work: impl FnOnce() -> R) -> usize {
    let before = ALLOCATIONS.get();
    black_box(work());
    ALLOCATIONS.get() - before
}

#[test]
fn the_allocator_counts() {
    assert_eq!(allocations(|| vec![1.0; black_box(10)]), 1);
}

#[derive(Clone, Debug, Differentiable)]
struct Mlp {
    w1: SMatrix<f64, 16, 3>,
    w2: SMatrix<f64, 3, 16>,
    b2: Vector3<f64>,
}

#[differentiable]
fn loss(net: &Mlp, #[constant] x: &Vector3<f64>, label: usize) -> f64 {
    let hidden = (net.w1 * x).map(|a| 2.0 * ops::sigmoid(a) - 1.0);
    let logits = net.w2 * hidden + net.b2;
    ops::logsumexp(&logits) - logits[label]
}

#[test]
fn a_network_of_static_types_does_not_allocate() {
    let net = Mlp {
        w1: SMatrix::from_fn(|i, j| (i as f64 - 8.0) * 0.1 + j as f64 * 0.3),
        w2: SMatrix::from_fn(|i, j| (i as f64) * 0.2 - j as f64 * 0.05),
        b2: Vector3::new(0.1, 0.2, 0.3),
    };
    let x = Vector3::new(0.5, -1.0, 1.0);
    let mut gradient = net.zero_tangent();
    assert_eq!(allocations(|| loss(&net, &x, 1)), 0);
    assert_eq!(allocations(|| loss::grad(&net, &x, 1)), 0);
    assert_eq!(allocations(|| loss::value_and_grad(&net, &x, 1)), 0);
    assert_eq!(
        allocations(|| loss::accumulate_grad(&net, &x, 1, &mut gradient)),
        0
    );
    assert_eq!(allocations(|| loss::vjp(&net, &x, 1).1(2.0)), 0);
    let direction = loss::grad(&net, &x, 1);
    assert_eq!(allocations(|| loss::jvp(&net, &x, 1, direction)), 0);
}

#[differentiable]
fn helper(v: &SVector<f64, 4>, s: f64) -> SVector<f64, 4> {
    if s > 0.0 { v * s } else { v.map(|x| x * x) }
}

#[differentiable]
fn composed(v: &SVector<f64, 4>, pair: (f64, f64), a: [f64; 3]) -> f64 {
    let mut total = 0.0;
    total += helper(v, pair.0).norm();
    if total > pair.1 {
        total *= a[1];
    }
    let (s, c) = pair.1.sin_cos();
    total * s + c * helper(&helper(v, -1.0), a[2]).sum()
}

#[test]
fn calls_and_branches_do_not_allocate() {
    let v = SVector::<f64, 4>::new(1.0, -2.0, 0.5, 0.1);
    for pair in [(0.5, 0.1), (-0.5, 100.0)] {
        assert_eq!(allocations(|| composed::grad(&v, pair, [1.0, 2.0, 3.0])), 0);
        assert_eq!(
            allocations(|| composed::vjp(&v, pair, [1.0, 2.0, 3.0]).1(1.0)),
            0
        );
        let direction = (v, (1.0, 0.5), [0.0, 1.0, 0.0]);
        let all = || composed::jvp(&v, pair, [1.0, 2.0, 3.0], direction);
        assert_eq!(allocations(all), 0);
        assert_eq!(allocations(|| helper::jacobian(&v, 2.0)), 0);
        assert_eq!(allocations(|| composed::jacobian(&v, pair, [1.0; 3])), 0);
    }
}

#[differentiable]
fn squared_error(w: &SVector<f64, 4>, x: f64, y: f64) -> f64 {
    let residual = w[0] + w[1] * x + w[2] * x * x - y;
    residual * residual
}

#[differentiable]
fn mean_error(w: &SVector<f64, 4>, #[constant] data: &[(f64, f64)]) -> f64 {
    let mut sum = 0.0;
    for (x, y) in data {
        sum += squared_error(w, *x, *y);
    }
    sum / data.len() as f64
}

#[differentiable]
fn root_of_a_sum(w: &SVector<f64, 4>, #[constant] data: &[(f64, f64)]) -> f64 {
    let sum: f64 = data
        .iter()
        .map(|(x, y)| (w[0] * x + w[3] - y).powi(2))
        .sum();
    sum.sqrt() + w[2]
}

#[differentiable]
fn settled(v: &SVector<f64, 4>, k: f64) -> f64 {
    let mut state = *v;
    for _ in 0..10 {
        state = (state * k).map(|x| x.sin());
    }
    state.norm_squared()
}

#[test]
fn loops_of_sums_and_of_constant_length_do_not_allocate() {
    let w = SVector::from([0.5, -0.2, 0.3, 1.0]);
    let data = [(0.5, 1.0), (1.5, -0.5), (-0.3, 0.2)];
    let count = allocations(|| {
        let (value, gradient) = mean_error::value_and_grad(&w, &data);
        assert!(value > 0.0 && gradient.norm() > 0.0);
        let gradient = root_of_a_sum::grad(&w, &data);
        assert!(gradient[2] == 1.0 && gradient[0] != 0.0);
        let (v_bar, k_bar) = settled::grad(&w, 1.1);
        assert!(v_bar.norm() > 0.0 && k_bar != 0.0);
    });
    assert_eq!(count, 0);
}

#[differentiable]
fn over_a_literal(x: f64) -> f64 {
    let mut s = x;
    for w in [0.1, 0.5, 0.9] {
        s = (s * w).sin();
    }
    for (w, b) in [(0.3, 1.0), (0.7, -0.5)] {
        s = (s * w + b).sin();
    }
    for (i, w) in [0.2, 0.4].iter().enumerate() {
        s = (s * w + i as f64).sin();
    }
    s
}

const TABLE: [f64; 3] = [0.1, 0.2, 0.3];
const SIZE: usize = 3;

#[differentiable]
fn over_a_constant(x: f64) -> f64 {
    const HERE: [(f64, usize); 2] = [(0.4, 1), (0.6, 0)];
    let mut s = x;
    for w in TABLE.iter() {
        s = (s * w).sin();
    }
    for w in TABLE {
        s = (s + w).cos();
    }
    for &(w, i) in &HERE {
        s = (s * w + TABLE[i]).sin();
    }
    for (i, w) in TABLE.iter().enumerate() {
        s = (s * w + i as f64).cos();
    }
    s
}

#[differentiable]
fn over_an_array<const N: usize>(x: &[f64; N], y: [f64; 3], v: &Vector3<f64>) -> f64 {
    let mut s = 1.0;
    for a in x {
        s = (s * a).sin();
    }
    for (i, a) in y.iter().enumerate() {
        s = (s * a + i as f64).sin();
    }
    let folded = v.iter().fold(0.5, |s, a| (s * a).cos());
    s * folded
}

#[differentiable]
fn nested<const N: usize>(x: &[f64; N]) -> f64 {
    let mut s = 1.0;
    for i in 0..N {
        for j in 0..N {
            s = (s * x[i] + x[j]).sin();
        }
    }
    for i in 0..SIZE {
        for j in 0..=i {
            for k in 0..2 {
                s = (s * x[i] + x[j] * k as f64).sin();
            }
        }
    }
    for i in 0..4 {
        for j in i + 1..4 {
            s = (s * x[i % N] + x[j % N]).cos();
        }
    }
    s
}

#[differentiable]
fn sorted(v: [f64; 4]) -> f64 {
    let mut v = v;
    for (i, j) in [(0, 1), (2, 3), (0, 2), (1, 3), (1, 2)] {
        if v[i] > v[j] {
            v.swap(i, j);
        }
    }
    v[1] * v[2]
}

#[allow(clippy::needless_range_loop, reason = "as it is written in textbooks")]
#[differentiable]
fn cholesky<const N: usize>(a: &[[f64; N]; N]) -> f64 {
    let mut l = [[0.0; N]; N];
    for i in 0..N {
        for j in 0..=i {
            let mut s = a[i][j];
            for k in 0..j {
                s -= l[i][k] * l[j][k];
            }
            if i == j {
                l[i][j] = s.sqrt();
            } else {
                l[i][j] = s / l[j][j];
            }
        }
    }
    let mut d = 1.0;
    for i in 0..N {
        d *= l[i][i];
    }
    d
}

#[differentiable]
fn left_early(x: f64) -> f64 {
    let mut s = x;
    for i in 0..10 {
        s = s - (s * s - 2.0) / (2.0 * s + i as f64);
        if (s * s - 2.0).abs() < 1e-3 {
            break;
        }
    }
    s
}

#[test]
fn loops_over_arrays_and_nested_loops_of_constant_length_do_not_allocate() {
    let a = [[4.0, 1.0, 0.5], [1.0, 3.0, 0.2], [0.5, 0.2, 2.0]];
    let x = [0.3, 0.7, -0.4];
    let v = Vector3::new(0.4, 0.5, 0.6);
    grad_runtime::assert_gradient!(over_a_literal, (0.4));
    grad_runtime::assert_gradient!(over_a_constant, (0.4));
    grad_runtime::assert_gradient!(over_an_array, (&x, [0.2, 0.3, 0.4], &v));
    grad_runtime::assert_gradient!(nested, (&x));
    grad_runtime::assert_gradient!(cholesky, (&a));
    grad_runtime::assert_gradient!(sorted, ([0.4, 0.1, 0.9, 0.2]));
    grad_runtime::assert_gradient!(left_early, (1.0));
    assert_eq!(allocations(|| over_a_literal::grad(0.4)), 0);
    assert_eq!(allocations(|| over_a_constant::grad(0.4)), 0);
    assert_eq!(
        allocations(|| over_an_array::grad(&x, [0.2, 0.3, 0.4], &v)),
        0
    );
    assert_eq!(allocations(|| nested::grad(&x)), 0);
    assert_eq!(allocations(|| sorted::grad([0.4, 0.1, 0.9, 0.2])), 0);
    assert_eq!(allocations(|| cholesky::grad(&a)), 0);
    assert_eq!(allocations(|| left_early::grad(1.0)), 0);
}

/// More values than there is room for on the stack.
#[test]
fn long_nested_loops_are_right() {
    let x: Vec<f64> = (0..40).map(|i| (i as f64 * 0.37).sin()).collect();
    let x: &[f64; 40] = x.as_slice().try_into().unwrap();
    let (value, gradient) = nested::value_and_grad(x);
    assert_eq!(value, nested(x));
    let h = 1e-5;
    for i in [0, 17, 39] {
        let at = |d: f64| {
            let mut x = *x;
            x[i] += d;
            nested(&x)
        };
        let slope = (at(h) - at(-h)) / (2.0 * h);
        assert!(
            (gradient[i] - slope).abs() < 1e-7,
            "{} {slope}",
            gradient[i]
        );
    }
}
