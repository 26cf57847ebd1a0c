use grad_runtime::{Differentiable, differentiable};

#[derive(Clone, Debug, Differentiable)]
struct Model {
    x: f64,
    v: Vec<f64>,
}

fn bin(x: f64) -> usize {
    x as usize
}

#[differentiable]
fn index(m: &Model) -> f64 {
    m.v[m.x as usize] //~ ERROR this is a `f64`
}

#[differentiable]
fn function(m: &Model) -> f64 {
    let n: usize = bin(m.x); //~ ERROR this is a `f64`
    m.v[n]
}

#[differentiable]
fn decided(m: &Model) -> f64 {
    match m.x { //~ ERROR a `match` on an active value is not supported
        y => y,
    }
}

fn main() {}
