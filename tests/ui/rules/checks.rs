use grad_runtime::differentiable;

struct Line(f64);

impl Line {
    #[differentiable(wrt(x), check(&Line(2.0), 1.0))] //~ ERROR a test cannot stand in an `impl` block
    fn at(&self, x: f64) -> f64 {
        self.0 * x
    }
}

#[differentiable]
trait Shape {
    #[differentiable(check(&1.0, 2.0))] //~ ERROR a method in a trait is one of no type
    fn area(&self, x: f64) -> f64;
}

#[differentiable(check)] //~ ERROR expected parentheses
fn square(x: f64) -> f64 {
    x * x
}

fn main() {}
