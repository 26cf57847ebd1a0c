use grad_runtime::differentiable;

#[differentiable]
fn f(g: f64) -> f64 {
    let y = Some(g).ok_or(())?; //~ ERROR `?`
    y
}

#[differentiable]
fn h(x: f64) -> f64 {
    f(x) * 2.0
}

fn main() {
    println!("{}", f(1.0));
    println!("{:?}", f::grad(1.0));
    println!("{:?}", h::value_and_grad(1.0));
    println!("{:?}", f::vjp(1.0).1(1.0));
}
