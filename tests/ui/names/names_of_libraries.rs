use grad_runtime::{Differentiable, differentiable};

mod mem {
    pub fn swap(a: &mut f64, b: &mut f64) {
        *a += *b;
    }
}

mod array {
    pub fn from_fn<F: Fn(usize) -> f64>(f: F) -> [f64; 3] {
        [f(7), f(8), f(9)]
    }
}

mod floats {
    type Float = f64;
    use grad_runtime::differentiable;

    mod f64 {
        pub fn sin(x: super::Float) -> super::Float {
            2.0 * x
        }
    }

    #[differentiable]
    pub fn function_of_a_module(x: Float) -> Float {
        f64::sin(x) //~ ERROR not the function of the library that has its name
    }
}

#[derive(Clone, Debug, Differentiable)]
struct Range {
    low: f64,
    high: f64,
}

#[derive(Clone, Copy, Debug, Differentiable)]
struct Greatest(f64);

impl std::iter::Sum for Greatest {
    fn sum<I: Iterator<Item = Greatest>>(items: I) -> Greatest {
        Greatest(items.map(|item| item.0).fold(0.0, f64::max))
    }
}

#[differentiable]
impl std::ops::Add for Greatest {
    type Output = Greatest;
    fn add(self, other: Greatest) -> Greatest {
        Greatest(self.0 + other.0)
    }
}

#[differentiable]
fn exchanged(x: f64) -> f64 {
    let mut a = x;
    let mut b = x * x;
    mem::swap(&mut a, &mut b); //~ ERROR not the function of the library that has its name
    a * b
}

#[differentiable]
fn made(x: f64) -> f64 {
    let a: [f64; 3] = array::from_fn(|i| x * i as f64); //~ ERROR not the function of the library that has its name
    a[0] * a[1]
}

#[differentiable]
fn constant_by_its_name(r: &Range, x: f64) -> f64 { //~ ERROR has the name of a type of the standard library
    r.low * r.high * x
}

#[differentiable]
fn summed(v: &[f64]) -> f64 {
    let s: Greatest = v.iter().map(|x| Greatest(*x)).sum(); //~ ERROR what `sum` or `product` of `Greatest` is
    s.0 * s.0
}

fn main() {
    let _ = floats::function_of_a_module(1.0);
}
