use grad_runtime::differentiable;

#[differentiable]
fn f(x: f64) -> ! { //~ ERROR the returned type has no derivative
    panic!("{x}")
}

fn main() {}
