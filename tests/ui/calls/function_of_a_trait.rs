use grad_runtime::differentiable;

struct S;

trait Area {
    fn area(&self, x: f64) -> f64;
}

impl Area for S {
    fn area(&self, x: f64) -> f64 {
        x * x
    }
}

#[differentiable]
fn f(x: f64, #[constant] s: &S) -> f64 {
    <S as Area>::area(s, x) //~ ERROR the function `area` of a trait
}

fn main() {}
