use grad_runtime::differentiable;

#[differentiable(order = 2)]
fn step(x: f64, state: &mut f64) -> f64 {
    *state += x * x;
    x * *state
}

#[differentiable]
fn gradient(x: f64) -> f64 {
    let mut state = x;
    step::grad(x, &mut state).0 //~ ERROR because it takes an argument by `&mut`
}

fn main() {}
