// A method of the type's own comes before that of the trait.
use grad_runtime::{Differentiable, differentiable};

#[derive(Clone, Debug, Differentiable)]
struct Spring {
    k: f64,
}

impl Spring {
    fn energy(&self, x: f64) -> f64 {
        self.k * x
    }
}

#[differentiable]
trait Energy {
    fn energy(&self, x: f64) -> f64;
}

#[differentiable]
impl Energy for Spring {
    fn energy(&self, x: f64) -> f64 { //~ ERROR the type has a method of its own with this name, which hides that of the trait
        self.k * x * x
    }
}

fn main() {
    println!("{}", Spring { k: 1.0 }.energy(1.0));
}
