use grad_runtime::differentiable;

#[differentiable]
fn f(x: (&mut f64, f64)) -> f64 { //~ ERROR `&mut`
    *x.0 *= x.1;
    *x.0
}

#[differentiable]
fn g(x: Option<&mut f64>, y: f64) -> f64 { //~ ERROR `&mut`
    match x {
        Some(x) => *x * y,
        None => y,
    }
}

fn main() {}
