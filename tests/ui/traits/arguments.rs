// Arguments of the attribute on blocks and traits, and marks that do not agree.
use grad_runtime::{Differentiable, differentiable};

#[derive(Clone, Debug, Differentiable)]
struct Spring {
    k: f64,
}

#[differentiable(wrt(x))]
impl Spring { //~ ERROR `wrt` is not an argument of `#[differentiable]` on a whole `impl` block
    fn force(&self, x: f64) -> f64 {
        self.k * x
    }
}

#[differentiable(vjp = rule)]
trait Ruled { //~ ERROR `vjp` is not an argument of `#[differentiable]` on a trait
    fn ruled(&self, x: f64) -> f64;
}

#[differentiable]
trait RuledMethod {
    #[differentiable(vjp = rule)]
    fn ruled_method(&self, x: f64) -> f64; //~ ERROR a rule on a method of a trait would be one for all types
}

#[differentiable]
trait Energy {
    fn energy(&self, x: f64, y: f64) -> f64;
    fn other(&self, x: f64) -> f64;
}

#[differentiable]
impl Energy for Spring {
    fn energy(&self, x: f64, #[constant] y: f64) -> f64 { //~ ERROR this argument is active in the trait
        self.k * x * y
    }

    #[differentiable(name = another)] //~ ERROR `name` is given in an `impl` block of a trait that has the attribute
    fn other(&self, x: f64) -> f64 {
        self.k * x
    }
}

fn main() {}
