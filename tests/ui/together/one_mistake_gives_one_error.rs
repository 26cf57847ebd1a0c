use grad_runtime::differentiable;

#[differentiable]
fn f(x: f64) -> f64 {
    let y = Some(x).ok_or(())?; //~ ERROR `?`
    y
}

#[differentiable]
fn g(x: f64) -> f64 {
    f(x) * 2.0
}

fn main() {
    println!("{}", f(1.0));
    println!("{:?}", f::grad(1.0));
    println!("{:?}", g::value_and_grad(1.0));
    println!("{:?}", f::vjp(1.0).1(1.0));
}
