use grad_runtime::differentiable;

#[differentiable]
fn f(x: f64, #[constant] g: fn(f64) -> f64) -> f64 {
    let y = g(2.0);
    let g = if y > 1.0 { g } else { f64::sin };
    y * g(x) //~ ERROR `g` is a variable that holds a function
}

fn main() {}
