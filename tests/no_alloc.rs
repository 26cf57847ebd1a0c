//! Gradients of functions of static types do not allocate: a counting allocator sees every call.

use grad_runtime::nalgebra::{SMatrix, SVector, Vector3};
use grad_runtime::{Differentiable, differentiable, ops};
use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;
use std::hint::black_box;

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
