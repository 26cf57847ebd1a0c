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
