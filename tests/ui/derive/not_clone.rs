// A tangent can be cloned, and so can a struct that is its own tangent.
use grad_runtime::Differentiable;

#[derive(Differentiable)]
struct Params { //~ ERROR the trait bound `Params: Clone` is not satisfied
    w: f64,
}

fn main() {}
