//! Rules for static sizes do not allocate, and accumulating pullbacks do not at any size.

use crate::differences::matrix;
use grad_runtime::ops::{log_softmax, logsumexp, softmax};
use grad_runtime::private::{
    Operand, PullA, PullB, Rule1, Rule2, map, map_pull, op, zip_map, zip_map_pull,
};
use grad_runtime::{Differentiable, Tangent};
use nalgebra::{Const, DMatrix, DVector, Dyn, SMatrix, U1};
use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;
use std::hint::black_box;

thread_local! {
    static ALLOCATIONS: Cell<usize> = const { Cell::new(0) };
}

struct Counting;

// SAFETY: every call is passed on to the system's allocator unchanged.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        ALLOCATIONS.with(|n| n.set(n.get() + 1));
        // SAFETY: the caller's promise about `layout` is passed on.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, place: *mut u8, layout: Layout) {
        // SAFETY: `place` came from `System.alloc` with this layout.
        unsafe { System.dealloc(place, layout) }
    }
}

#[global_allocator]
static GLOBAL: Counting = Counting;

fn allocations(f: impl FnOnce()) -> usize {
    let before = ALLOCATIONS.with(Cell::get);
    f();
    ALLOCATIONS.with(Cell::get) - before
}

fn both<Op, A, B>(a: &A, b: &B)
where
    A: PullA<Op, B> + PullB<Op, B>,
    B: Operand,
    <A as Rule2<Op, B>>::Output: Operand<Bar = <A as Rule2<Op, B>>::Output>,
{
    let y = black_box(a.primal(b));
    let (mut a_bar, mut b_bar) = (a.pull_a(b, &y, &y), a.pull_b(b, &y, &y));
    a.pull_a_into(b, &y, &y, &mut a_bar);
    a.pull_b_into(b, &y, &y, &mut b_bar);
    black_box((a_bar, b_bar));
}

fn one<Op, A>(a: &A)
where
    A: Rule1<Op>,
    A::Output: Operand<Bar = A::Output>,
{
    let y = black_box(a.primal());
    let mut a_bar = a.pull(&y, &y);
    a.pull_into(&y, &y, &mut a_bar);
    black_box(a_bar);
}

#[test]
fn static_sizes_never_allocate() {
    let a: SMatrix<f64, 12, 11> = matrix(Const, Const, 1);
    let b: SMatrix<f64, 12, 11> = matrix(Const, Const, 2);
    let c: SMatrix<f64, 11, 10> = matrix(Const, Const, 3);
    let square: SMatrix<f64, 3, 3> = matrix(Const, Const, 4);
    let v: SMatrix<f64, 3, 1> = matrix(Const, Const, 5);
    let count = allocations(|| {
        both::<op::Add, _, _>(&a, &b);
        both::<op::Sub, _, _>(&a, &b);
        both::<op::Mul, _, _>(&a, &c);
        both::<op::Mul, _, _>(&square, &v);
        both::<op::Mul, _, _>(&2.0, &a);
        both::<op::Div, _, _>(&a, &2.0);
        both::<op::TrMul, _, _>(&a, &b);
        both::<op::Dot, _, _>(&a, &b);
        both::<op::Cross, _, _>(&v, &v);
        both::<op::ComponentMul, _, _>(&a, &b);
        both::<op::ComponentDiv, _, _>(&a, &b);
        one::<op::Norm, _>(&a);
        one::<op::Normalize, _>(&a);
        one::<op::Transpose, _>(&a);
        one::<op::Product, _>(&a);
        one::<op::Max, _>(&a);
        one::<op::Determinant, _>(&square);
        let y = map(&a, f64::exp);
        black_box(map_pull(&a, &y, &y, |_x, y, g| y * g));
        let y = zip_map(&a, &b, |a, b| a * b);
        black_box(zip_map_pull(&a, &b, &y, &y, |a, b, _y, g| (g * b, g * a)));
        black_box(logsumexp::grad(&a));
        black_box(softmax::vjp(&v).1(v));
        black_box(log_softmax::vjp(&v).1(v));
    });
    assert_eq!(count, 0);
}

#[test]
fn accumulating_pullbacks_have_no_temporary() {
    let w: DMatrix<f64> = matrix(Dyn(7), Dyn(5), 1);
    let x: DVector<f64> = matrix(Dyn(5), U1, 2);
    let y = &w * &x;
    let mut w_bar = w.zero_tangent();
    let mut x_bar = x.zero_tangent();
    let sum = w.sum();
    let count = allocations(|| {
        PullA::<op::Mul, _>::pull_a_into(&w, &x, &y, &y, &mut w_bar);
        PullB::<op::Mul, _>::pull_b_into(&w, &x, &y, &y, &mut x_bar);
        PullA::<op::Add, _>::pull_a_into(&w, &w, &w, &w, &mut w_bar);
        PullB::<op::Sub, _>::pull_b_into(&w, &w, &w, &w, &mut w_bar);
        PullA::<op::ComponentDiv, _>::pull_a_into(&w, &w, &w, &w, &mut w_bar);
        PullB::<op::ComponentDiv, _>::pull_b_into(&w, &w, &w, &w, &mut w_bar);
        PullA::<op::Dot, _>::pull_a_into(&w, &w, &sum, &sum, &mut w_bar);
        PullA::<op::Column, _>::pull_a_into(&w, &2, &y, &y, &mut w_bar);
        Rule1::<op::Sum>::pull_into(&w, &sum, &sum, &mut w_bar);
        Rule1::<op::Max>::pull_into(&w, &sum, &sum, &mut w_bar);
    });
    assert_eq!(count, 0);
    assert!(w_bar.norm() > 0.0 && x_bar.norm() > 0.0 && w_bar.dim() == 35);
}
