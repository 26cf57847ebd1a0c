// Blocks and traits without a method that has an active argument and an output.
use grad_runtime::{Differentiable, differentiable};

#[derive(Clone, Debug, Differentiable)]
struct Spring {
    k: f64,
}

#[differentiable]
impl Spring { //~ ERROR no method of this block has an active argument and an output with a derivative
    fn len(&self) -> usize {
        1
    }
}

#[differentiable]
trait Named { //~ ERROR no method of this trait has an active argument and an output with a derivative
    fn name(&self) -> &str;
}

trait Count {
    fn count(&self) -> usize;
}

#[differentiable]
impl Count for Spring { //~ ERROR no method of this block has an active argument and an output with a derivative
    fn count(&self) -> usize {
        1
    }
}

#[differentiable]
trait Step {
    fn step(&mut self, dt: f64) -> f64; //~ ERROR a method of a trait that changes `self` cannot be differentiated
    fn of<T>(&self, x: T) -> T; //~ ERROR no bound of the type parameter `T` says that it has a derivative
}

fn main() {}
