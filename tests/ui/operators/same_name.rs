// A trait of the user's with the name of an operator's.
use grad_runtime::{Differentiable, differentiable};

trait Add<Rhs> {
    type Output;
    fn add(self, rhs: Rhs) -> Self::Output;
}

#[derive(Clone, Copy, Differentiable)]
struct Length(f64);

impl std::ops::Add<Length> for Length {
    type Output = Length;
    fn add(self, rhs: Length) -> Length {
        Length(self.0 + rhs.0)
    }
}

#[differentiable]
impl Add<Length> for Length { //~ ERROR mismatched types
    type Output = Length;
    fn add(self, rhs: Length) -> Length {
        Length(self.0 * rhs.0)
    }
}

fn main() {}
