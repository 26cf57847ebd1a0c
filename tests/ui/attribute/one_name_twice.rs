// Several attributes on one function have a name each.
use grad_runtime::differentiable;

#[differentiable]
#[differentiable(wrt(x))] //~ ERROR two derivatives of this function are named `product`
#[differentiable(name = by_y, wrt(y))]
#[differentiable(name = by_y)] //~ ERROR two derivatives of this function are named `by_y`
fn product(x: f64, y: f64) -> f64 {
    x * y
}

fn main() {}
