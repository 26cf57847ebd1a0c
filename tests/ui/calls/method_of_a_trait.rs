use grad_runtime::prelude::*;

pub trait Potential {
    fn at(&self, r: f64) -> f64;
}

#[differentiable]
fn of_an_object(#[constant] p: &dyn Potential, r: f64) -> f64 {
    p.at(r * r) //~ ERROR the method `at` of a trait object is called with an active value and has no derivative
}

fn main() {}
