use grad_runtime::prelude::*;
use std::ops::Mul;

#[differentiable]
fn of_the_standard_library<T: Copy + Mul<Output = T>>(x: &[T], y: T) -> T { //~ ERROR no bound of the type parameter `T` says that it has a derivative
    x[0] * y
}

#[differentiable]
fn in_a_where_clause<T>(x: Vec<T>) -> f64 //~ ERROR no bound of the type parameter `T` says that it has a derivative
where
    T: Into<f64> + Clone,
{
    x[0].clone().into()
}

fn main() {}
