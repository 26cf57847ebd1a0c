use grad_runtime::{Differentiable, differentiable};

#[derive(Clone, Debug, Differentiable)]
struct S {
    a: f64,
}

impl S {
    fn cloned(&self) -> S {
        S { a: self.a * 3.0 }
    }

    fn as_slice(&self) -> &S {
        self
    }

    fn iter(&self) -> impl Iterator<Item = f64> {
        [self.a * 3.0].into_iter()
    }
}

#[differentiable]
fn f(s: &S) -> f64 {
    s.cloned().a //~ ERROR known for types of the standard library
}

#[differentiable]
fn g(s: &S) -> f64 {
    s.as_slice().a //~ ERROR known for types of the standard library
}

#[differentiable]
fn h(s: &S) -> f64 {
    let mut sum = 0.0;
    for x in s.iter() {
        //~^ ERROR known for types of the standard library
        sum += x;
    }
    sum
}

fn main() {}
