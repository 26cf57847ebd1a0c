use grad_runtime::differentiable;

#[differentiable(vjp = value_alone)] //~ ERROR does not have the form of `vjp`
fn cube(x: f64) -> f64 {
    x * x * x
}

fn value_alone(x: f64) -> f64 {
    x * x * x
}

#[differentiable(vjp = no_closure)] //~ ERROR does not have the form of `vjp`
fn square(x: f64) -> f64 {
    x * x
}

fn no_closure(x: f64) -> (f64, f64) {
    (x * x, 2.0 * x)
}

#[differentiable(vjp = too_few)] //~ ERROR does not have the form of `vjp`
fn product(x: f64, y: f64) -> f64 {
    x * y
}

fn too_few(x: f64, y: f64) -> (f64, impl FnOnce(f64) -> f64) {
    (x * y, move |w| w * y)
}

#[differentiable(jvp = tangent_alone)] //~ ERROR does not have the form of `jvp`
fn half(x: f64) -> f64 {
    0.5 * x
}

fn tangent_alone(_x: f64, direction: f64) -> f64 {
    0.5 * direction
}

fn main() {}
