use grad_runtime::differentiable;

#[derive(Clone, Copy)]
struct S;

impl S {
    #[differentiable(wrt(x))]
    fn eval(&self, x: f64) -> f64 {
        x * x
    }
}

trait Eval {
    fn eval(self, x: f64) -> f64;
}

impl Eval for S {
    fn eval(self, x: f64) -> f64 {
        5.0 * x
    }
}

#[differentiable]
fn f(x: f64, #[constant] s: S) -> f64 {
    s.eval(x) //~ ERROR multiple applicable items
}

fn main() {}
