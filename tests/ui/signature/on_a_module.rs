use grad_runtime::differentiable;

#[differentiable]
mod m {} //~ ERROR a module

fn main() {}
