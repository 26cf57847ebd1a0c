// Index operators without the attribute, and those that do not pick a place by the index alone.
use grad_runtime::{Differentiable, differentiable};
use std::ops::{Index, IndexMut};

#[derive(Clone, Differentiable)]
struct Plain {
    values: Vec<f64>,
}

impl Index<usize> for Plain {
    type Output = f64;
    fn index(&self, i: usize) -> &f64 {
        &self.values[i]
    }
}

impl IndexMut<usize> for Plain {
    fn index_mut(&mut self, i: usize) -> &mut f64 {
        &mut self.values[i]
    }
}

#[differentiable]
fn first(plain: Plain) -> f64 {
    plain[0] //~ ERROR the index operator of `Plain` has no derivative
}

#[derive(Clone, Differentiable)]
struct Sorted {
    values: Vec<f64>,
    other: f64,
}

#[differentiable]
impl Index<usize> for Sorted {
    type Output = f64;
    fn index(&self, i: usize) -> &f64 {
        if self.other > 0.0 { //~ ERROR a place that depends on the index alone
            &self.values[i]
        } else {
            &self.other
        }
    }
}

#[differentiable]
impl Index<bool> for Sorted {
    type Output = f64;
    fn index(&self, last: bool) -> &f64 {
        let i = if last { self.values.len() - 1 } else { 0 }; //~^ ERROR needs a body of one expression
        &self.values[i]
    }
}

#[derive(Clone, Differentiable)]
struct Half {
    values: Vec<f64>,
}

impl Index<usize> for Half {
    type Output = f64;
    fn index(&self, i: usize) -> &f64 {
        &self.values[i]
    }
}

#[differentiable]
impl IndexMut<usize> for Half { //~ ERROR the index operator of `Half` has no derivative
    fn index_mut(&mut self, i: usize) -> &mut f64 {
        &mut self.values[i]
    }
}

#[derive(Clone, Differentiable)]
struct Named {
    values: Vec<f64>,
    #[constant]
    name: &'static str,
}

#[differentiable]
impl Index<usize> for Named { //~ ERROR the tangent of `Named` is another type
    type Output = f64;
    fn index(&self, i: usize) -> &f64 {
        &self.values[i]
    }
}

#[differentiable]
impl IndexMut<usize> for Named {
    fn index_mut(&mut self, i: usize) -> &mut f64 {
        &mut self.values[i]
    }
}

fn main() {}
