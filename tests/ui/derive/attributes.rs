// Several mistakes are reported together.
use grad_runtime::Differentiable;

#[derive(Clone, Differentiable)]
#[differentiable(order = 2, tangents)]
//~^ ERROR unknown option `order`
//~^^ ERROR unknown option `tangents`
#[differentiable] //~ ERROR `#[differentiable]` on a struct needs an option
#[constant] //~ ERROR `#[constant]` stands on a field or on a parameter, not on a struct
struct Params {
    #[constant(true)] //~ ERROR `#[constant]` takes no arguments
    a: f64,
    #[constant]
    #[constant] //~ ERROR the field is marked `#[constant]` twice
    b: f64,
    #[differentiable(constant)] //~ ERROR `#[differentiable(…)]` does not stand on a field
    c: f64,
}

fn main() {}
