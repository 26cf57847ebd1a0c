use grad_runtime::prelude::*;

#[differentiable]
fn of_the_standard_library<T: Copy + Default>(x: &[T], y: f64) -> f64 { //~ ERROR no bound of the type parameter `T` says that it has a derivative
    y * x.len() as f64
}

#[differentiable]
fn in_a_where_clause<T>(x: Vec<T>) -> f64 //~ ERROR no bound of the type parameter `T` says that it has a derivative
where
    T: Into<f64> + Clone,
{
    x[0].clone().into()
}

fn main() {}
