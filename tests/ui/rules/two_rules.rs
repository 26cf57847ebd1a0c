use grad_runtime::differentiable;

#[differentiable(root = g, fixed_point = h)] //~ ERROR `fixed_point` is given beside `root`
fn first(a: f64) -> f64 {
    a.sqrt()
}

#[differentiable(root = g, vjp = rule)] //~ ERROR `vjp` is given beside `root`
fn second(a: f64) -> f64 {
    a.sqrt()
}

#[differentiable(root = g, graph)] //~ ERROR a body with a rule of its own is not looked at
fn third(a: f64) -> f64 {
    a.sqrt()
}

#[differentiable(root = g, order = 2)] //~ ERROR `order = 2`
fn fourth(a: f64) -> f64 {
    a.sqrt()
}

fn main() {}
