use grad_runtime::differentiable;

mod inner {
    pub fn scaled<T: grad_runtime::Scalar>(x: T, by: T) -> T {
        x * by
    }
}

fn square(x: f64) -> f64 {
    x * x
}

#[differentiable]
fn f(x: f64) -> f64 {
    square(x) //~ ERROR the function `square` is called with an active value
}

#[differentiable]
fn in_a_loop(x: &[f64], n: usize) -> f64 {
    let mut sum = 1.0;
    for i in 0..n {
        sum *= inner::scaled(x[i], sum); //~ ERROR the function `inner::scaled` is called
    }
    sum
}

#[differentiable]
fn with_a_nested_function(x: f64) -> f64 {
    use inner::scaled;
    scaled::<f64>(x, 2.0) //~ ERROR the function `scaled` is called with an active value
}

struct S;

impl S {
    #[differentiable(wrt(x))]
    fn method(&self, x: f64) -> f64 {
        square(x) * x //~ ERROR the function `square` is called with an active value
    }
}

fn main() {}
