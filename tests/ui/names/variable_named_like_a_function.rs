use grad_runtime::differentiable;

#[differentiable]
fn g(x: f64) -> f64 {
    x * x
}

fn h(x: f64) -> f64 {
    7.0 * x
}

#[differentiable]
fn parameter(x: f64, g: fn(f64) -> f64) -> f64 {
    g(x) //~ ERROR `g` is a variable that holds a function
}

#[differentiable]
fn local(x: f64) -> f64 {
    let g = h;
    g(x) //~ ERROR `g` is a variable that holds a function
}

#[differentiable]
fn in_a_pattern(x: f64, o: Option<fn(f64) -> f64>) -> f64 {
    match o {
        Some(g) => g(x), //~ ERROR `g` is a variable that holds a function
        None => x,
    }
}

#[differentiable]
fn over_items(v: &[f64]) -> f64 {
    let g = if v.len() > 2 { f64::sin } else { f64::cos };
    v.iter().copied().map(g).sum() //~ ERROR `g` is a variable that holds a function
}

fn main() {}
