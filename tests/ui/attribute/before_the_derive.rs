// The derive's attribute above the derive: it is read as the function's.
use grad_runtime::Differentiable;

#[grad_runtime::differentiable(tangent)]
#[derive(Clone, Differentiable)]
struct Weights { //~ ERROR does not stand on a struct by itself
    w: f64,
}

fn main() {}
