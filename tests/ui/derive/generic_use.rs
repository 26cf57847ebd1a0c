// What a generic struct asks of its parameters where it is used.
use grad_runtime::Differentiable;
use grad_runtime::nalgebra::SVector;

#[derive(Clone, Differentiable)]
struct Linear<T, const N: usize> {
    w: SVector<T, N>,
    b: T,
}

fn zero<T>(p: &Linear<T, 3>) -> Linear<T, 3> {
    Differentiable::zero_tangent(p) //~ ERROR `T` is not a scalar with a derivative
}

fn main() {}
