use grad_runtime::differentiable;
use std::collections::BTreeMap;

#[differentiable]
fn f(x: f64, table: &BTreeMap<u32, f64>) -> f64 { //~ ERROR a `BTreeMap` has no derivative
    x * table[&1]
}

fn main() {}
