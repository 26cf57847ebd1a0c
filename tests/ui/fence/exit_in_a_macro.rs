use grad_runtime::differentiable;

#[differentiable]
fn f(v: &[f64]) -> f64 {
    let mut s = 0.0;
    for (i, x) in v.iter().enumerate() {
        assert!(if i == 2 { break } else { true }); //~ ERROR operand
        s += x * x;
    }
    s
}

#[differentiable]
fn g(x: f64, n: usize) -> f64 {
    let y = n.pow(2) as f64 + if n == 2 { return x } else { x }; //~ ERROR operand
    x * y
}

#[differentiable]
fn h(x: f64, n: usize) -> f64 {
    let mut s = x;
    for i in 0..n {
        match i {
            k if matches!(if i == 2 { continue } else { k }, 0 | 1) => s += x, //~ ERROR operand
            _ => s *= x,
        }
    }
    s
}

fn main() {}
