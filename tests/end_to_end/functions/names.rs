//! Functions, types and methods of the user that share a name with a rule are never mistaken for ours.

use crate::support::*;
use grad_runtime::differentiable;

#[differentiable]
fn exp(x: f64) -> f64 {
    3.0 * x
}

#[differentiable]
fn constant_like(x: f64) -> f64 {
    exp(x) + x.exp()
}

#[test]
fn a_function_named_like_a_method() {
    assert_close(constant_like::grad(0.5), 3.0 + 0.5_f64.exp());
}

mod ops {
    use grad_runtime::differentiable;

    #[differentiable]
    pub fn sigmoid(x: f64) -> f64 {
        x * x
    }
}

#[differentiable]
fn own_ops(x: f64) -> f64 {
    ops::sigmoid(x)
}

#[test]
fn a_module_named_like_ours() {
    assert_eq!(own_ops::grad(3.0), 6.0);
}

trait Extension {
    fn twice(self) -> f64;
}

impl Extension for f64 {
    fn twice(self) -> f64 {
        self + self
    }
}

#[differentiable]
fn methods_of_traits_on_constants(x: f64) -> f64 {
    let scale = 1.5_f64.twice();
    x * scale
}

#[test]
fn methods_of_traits_are_ordinary_code_on_constants() {
    assert_eq!(methods_of_traits_on_constants::grad(1.0), 3.0);
}

#[differentiable]
fn shadowing_functions(x: f64) -> f64 {
    let exp = x * 2.0;
    let max = exp + 1.0;
    exp * max
}

#[test]
fn locals_shadow_functions() {
    assert_eq!(shadowing_functions::grad(1.0), 10.0);
}
