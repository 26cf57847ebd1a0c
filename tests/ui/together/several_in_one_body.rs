use grad_runtime::differentiable;

macro_rules! square {
    ($x:expr) => {
        $x * $x
    };
}

#[differentiable]
fn f(x: f64) -> f64 {
    let a = unsafe { std::mem::zeroed::<f64>() }; //~ ERROR `unsafe`
    let b = square!(x); //~ ERROR `square!`
    let c = x as usize; //~ ERROR `usize`
    a + b + c as f64
}

fn main() {}
