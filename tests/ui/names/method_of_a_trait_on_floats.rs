use grad_runtime::nalgebra::RealField;
use grad_runtime::{Differentiable, differentiable};

trait Functions {
    fn exp(&self) -> f64;
    fn max(&self, other: f64) -> f64;
}

impl Functions for f64 {
    fn exp(&self) -> f64 {
        5.0 * self
    }

    fn max(&self, other: f64) -> f64 {
        5.0 * self + other
    }
}

trait Root {
    fn sqrt(&self) -> Self;
}

impl<T: RealField + Copy> Root for T {
    fn sqrt(&self) -> T {
        *self + *self
    }
}

#[derive(Clone, Debug, Differentiable)]
struct P {
    a: f64,
}

#[differentiable]
fn of_an_argument(x: &f64) -> f64 {
    x.exp() //~ ERROR comes first here
}

#[differentiable]
fn of_items(x: &[f64]) -> f64 {
    x.iter().map(|v| v.exp()).sum::<f64>() //~ ERROR comes first here
}

#[differentiable]
fn in_a_loop(x: &[f64]) -> f64 {
    let mut sum = 0.0;
    for v in x {
        sum += v.max(0.0); //~ ERROR comes first here
    }
    sum
}

#[differentiable]
fn in_an_option(x: &[f64]) -> f64 {
    if let Some(v) = x.first() {
        v.exp() //~ ERROR comes first here
    } else {
        0.0
    }
}

#[differentiable]
fn of_a_part(p: &P) -> f64 {
    let P { a } = p;
    a.exp() //~ ERROR comes first here
}

#[differentiable]
fn of_a_generic_float<T: RealField + Copy>(x: &T) -> T {
    x.sqrt() //~ ERROR comes first here
}

#[differentiable]
fn of_values(x: &[f64], y: f64) -> f64 {
    y.exp() + x[0].exp() + x.iter().map(|v| (*v).exp()).sum::<f64>() + x[1].max(y)
}

fn main() {}
