use grad_runtime::differentiable;

#[differentiable(order = 2)]
fn second(x: f64, y: f64) -> f64 {
    x * y
}

#[differentiable(order = 2)]
fn third(x: f64) -> f64 {
    second::grad(x, x * 2.0).0 //~ ERROR third derivative
}

#[differentiable]
fn pullback_as_a_value(x: f64) -> f64 {
    let both = second::vjp(x, x * 2.0); //~ ERROR `vjp` is called with an active value
    both.0
}

fn applied(f: impl FnOnce(f64) -> (f64, f64)) -> f64 {
    f(1.0).0
}

#[differentiable]
fn pullback_passed_on(x: f64) -> f64 {
    let (_, pull) = second::vjp(x, x * 2.0);
    applied(pull) //~ ERROR `pull` is the pullback of an active value and is not called here
}

#[differentiable]
fn added(x: f64) -> f64 {
    let mut g = (0.0, 0.0);
    second::accumulate_grad(x, x * 2.0, &mut g); //~ ERROR `accumulate_grad`
    g.0
}

#[differentiable]
fn hessian(x: f64) -> f64 {
    second::hessian(x, x * 2.0)[0] //~ ERROR `hessian`
}

fn main() {}
