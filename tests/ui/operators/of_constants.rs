// Operators of constants that would run again: an element cannot be kept, so that it must be one of std's or nalgebra's.
use grad_runtime::differentiable;
use std::ops::{Deref, Index};

struct Table(Vec<f64>);

impl Index<usize> for Table {
    type Output = f64;
    fn index(&self, i: usize) -> &f64 {
        &self.0[i]
    }
}

impl Deref for Table {
    type Target = f64;
    fn deref(&self) -> &f64 {
        &self.0[0]
    }
}

#[differentiable]
fn element(x: f64, #[constant] t: &Table) -> f64 {
    x * t[0] //~ ERROR the index operator of `Table` may have an effect
}

#[differentiable]
fn target(x: f64, #[constant] t: Table) -> f64 {
    x * *t //~ ERROR the operator `*` of `Table` may have an effect
}

fn main() {}
