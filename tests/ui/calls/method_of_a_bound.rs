use grad_runtime::prelude::*;

pub trait Potential {
    fn at(&self, r: f64) -> f64;
}

#[differentiable]
fn of_an_unnamed_type(#[constant] p: &impl Potential, r: f64) -> f64 {
    p.at(r) //~ ERROR no method named `differentiable_receiver_of_at`
}

#[differentiable]
fn of_a_parameter<P: Potential>(#[constant] p: &P, r: f64) -> f64 {
    2.0 * p.at(r) //~ ERROR no method named `differentiable_receiver_of_at`
}

fn main() {}
