// Derivatives beside the block of a trait are methods of the type, where Rust allows them.
use grad_runtime::nalgebra::SVector;
use grad_runtime::{Differentiable, differentiable};

#[derive(Clone, Debug, Differentiable)]
struct Spring {
    k: f64,
}

trait Energy {
    fn energy(&self, x: f64) -> f64;
}

#[differentiable]
impl Energy for f64 { //~ ERROR the derivatives would be methods of a type of another crate, which Rust forbids
    fn energy(&self, x: f64) -> f64 {
        self * x
    }
}

#[differentiable]
impl<const N: usize> Energy for SVector<f64, N> { //~ ERROR the derivatives would be methods of a type of another crate, which Rust forbids
    fn energy(&self, x: f64) -> f64 {
        self[0] * x
    }
}

#[differentiable]
impl Energy for &Spring { //~ ERROR the derivatives would be methods of a reference, which Rust forbids
    fn energy(&self, x: f64) -> f64 {
        self.k * x
    }
}

trait Named {
    fn named(&self, x: f64) -> f64;
}

#[differentiable]
impl<T: Clone> Named for T { //~ ERROR the derivatives would be methods of a type parameter, which Rust forbids
    fn named(&self, x: f64) -> f64 {
        x
    }
}

fn main() {}
