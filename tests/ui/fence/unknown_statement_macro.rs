use grad_runtime::differentiable;

macro_rules! twice {
    ($x:ident) => {
        $x *= 2.0
    };
}

#[differentiable]
fn f(x: f64) -> f64 {
    let mut y = x;
    twice!(y); //~ ERROR `twice!`
    y
}

fn main() {}
