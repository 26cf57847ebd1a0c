// Fields whose type is seen to have no derivative.
use grad_runtime::Differentiable;
use std::marker::PhantomData;

#[derive(Clone, Debug, Differentiable)]
struct Params<T> {
    w: f64,
    name: String, //~ ERROR `String` has no derivative
    tags: Vec<&'static str>, //~ ERROR `str` has no derivative
    marker: PhantomData<T>, //~ ERROR `PhantomData<T>` has no derivative
    activation: fn(f64) -> f64, //~ ERROR `fn(f64)->f64` has no derivative
}

#[derive(Clone, Debug, Differentiable)]
struct Sized(usize, f64); //~ ERROR `usize` has no derivative

fn main() {}
