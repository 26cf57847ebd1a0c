use grad_runtime::differentiable;

#[differentiable]
struct S { //~ ERROR a struct
    a: f64,
}

fn main() {}
