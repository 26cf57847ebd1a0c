use grad_runtime::differentiable;
use std::cell::RefCell;

#[differentiable]
fn f(x: f64) -> f64 {
    let cell = RefCell::new(x); //~ ERROR `RefCell`
    *cell.borrow_mut() *= 2.0;
    *cell.borrow()
}

fn main() {}
