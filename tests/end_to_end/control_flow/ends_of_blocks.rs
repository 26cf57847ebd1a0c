//! What a block holds is dropped at its end, where that can be seen.

use crate::support::*;
use grad_runtime::differentiable;
use std::cell::{Cell, RefCell};

struct Tens<'c>(&'c Cell<f64>);

impl Drop for Tens<'_> {
    fn drop(&mut self) {
        self.0.set(self.0.get() * 10.0);
    }
}

fn guard(count: &Cell<f64>) -> Tens<'_> {
    Tens(count)
}

#[differentiable]
fn in_a_block(x: f64, #[constant] count: &Cell<f64>) -> f64 {
    let mut y = x;
    {
        let _guard = guard(count);
        y *= x;
    }
    let k = count.get();
    y * k
}

#[differentiable]
fn in_a_block_of_a_loop(x: f64, #[constant] count: &Cell<f64>) -> f64 {
    let mut s = x;
    for i in 0..4 {
        let t = {
            let _guard = guard(count);
            if i == 2 {
                continue;
            }
            s * x
        };
        s += t * count.get();
    }
    s
}

#[differentiable]
fn in_a_closure(x: f64, #[constant] count: &Cell<f64>) -> f64 {
    let h = |t: f64| {
        let _guard = guard(count);
        t * count.get()
    };
    h(x) + h(x * x) * count.get()
}

#[differentiable]
fn in_a_borrow(x: f64, #[constant] table: &RefCell<Vec<f64>>) -> f64 {
    let y = {
        let borrowed = table.borrow();
        x * x * borrowed[0]
    };
    table.borrow_mut().push(1.0);
    let k = table.borrow().len() as f64;
    y.sin() * k
}

#[test]
fn guards_of_blocks_end_with_them() {
    type Of = fn(f64, &Cell<f64>) -> f64;
    type Both = fn(f64, &Cell<f64>) -> (f64, f64);
    for (f, derivative) in [
        (in_a_block as Of, in_a_block::value_and_grad as Both),
        (in_a_block_of_a_loop, in_a_block_of_a_loop::value_and_grad),
        (in_a_closure, in_a_closure::value_and_grad),
    ] {
        let (value, gradient) = derivative(0.7, &Cell::new(1.0));
        let along = |x| f(x, &Cell::new(1.0));
        assert_near(value, along(0.7), 1e-10);
        let expected = slope(along, 0.7);
        assert_near(gradient / expected, 1.0, 1e-7);
    }
}

#[test]
fn a_borrow_of_a_block_ends_with_it() {
    let new = || RefCell::new(vec![2.0]);
    let table = new();
    let (value, pullback) = in_a_borrow::vjp(0.7, &table);
    assert_near(value, in_a_borrow(0.7, &new()), 1e-14);
    assert_near(pullback(1.0), slope(|x| in_a_borrow(x, &new()), 0.7), 1e-7);
}
