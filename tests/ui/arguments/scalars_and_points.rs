use grad_runtime::differentiable;

#[differentiable(scalar(U))] //~ ERROR there is no type parameter `U`
fn unknown<T: grad_runtime::Scalar>(x: T) -> T {
    x
}

#[differentiable(scalar(T), point(T))] //~ ERROR `T` is given as a scalar and as a point
fn both<T: grad_runtime::Scalar>(x: T) -> T {
    x
}

fn main() {}
