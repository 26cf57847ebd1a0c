use grad_runtime::prelude::*;

pub trait Potential {
    fn at(&self, r: f64) -> f64;
}

#[differentiable]
fn energy(p: &dyn Potential, r: f64) -> f64 { //~ ERROR a trait object has no derivative
    p.at(2.0) * r
}

#[differentiable]
fn boxed(r: f64, p: Box<dyn Potential>) -> f64 { //~ ERROR a trait object has no derivative
    p.at(2.0) * r
}

fn main() {}
