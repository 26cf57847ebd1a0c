use grad_runtime::{Differentiable, differentiable};

#[differentiable]
fn first(x: f64, y: f64) -> f64 {
    x * y
}

#[differentiable]
fn gradient(x: f64) -> f64 {
    first::grad(x, 2.0).0 //~ ERROR the derivatives of `first` can not be differentiated
}

#[differentiable]
fn direction(x: f64) -> f64 {
    first::jvp(x, 2.0, (x, 1.0)).1 //~ ERROR the derivatives of `first` can not be differentiated
}

#[differentiable]
fn pullback(x: f64) -> f64 {
    let (v, pull) = first::vjp(x, 2.0); //~ ERROR the derivatives of `first` can not be differentiated
    pull(v).0
}

#[differentiable]
fn jacobian(x: f64) -> f64 {
    first::jacobian(x, 2.0).0 //~ ERROR the derivatives of `first` can not be differentiated
}

#[derive(Clone, Differentiable)]
struct S {
    k: f64,
}

impl S {
    #[differentiable]
    fn e(&self, x: f64) -> f64 {
        self.k * x
    }
}

#[differentiable]
fn gradient_of_a_method(s: &S, x: f64) -> f64 {
    s.e_grad(x).1 //~ ERROR e_grad
}

#[differentiable]
fn pullback_of_a_method(s: &S, x: f64) -> f64 {
    let (v, pull) = s.e_vjp(x); //~ ERROR e_vjp
    pull(v).1
}

fn main() {}
