use grad_runtime::differentiable;

struct Line(f64);

impl Line {
    #[differentiable(wrt(x), check(&Line(2.0), 1.0))] //~ ERROR a test cannot stand in an `impl` block
    fn at(&self, x: f64) -> f64 {
        self.0 * x
    }
}

#[differentiable(check(1.0, &[&2.0]))] //~ ERROR a type among them cannot be named
fn scaled(x: f64, #[constant] by: &[&f64]) -> f64 {
    x * *by[0]
}

#[differentiable(check)] //~ ERROR expected parentheses
fn square(x: f64) -> f64 {
    x * x
}

fn main() {}
