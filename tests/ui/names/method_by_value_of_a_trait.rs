use grad_runtime::nalgebra::Vector2;
use grad_runtime::{Differentiable, differentiable};

#[derive(Clone, Copy, Debug, Differentiable)]
struct S {
    a: f64,
}

impl S {
    #[differentiable(wrt(x))]
    fn eval(&self, x: f64) -> f64 {
        x * x
    }

    #[differentiable]
    fn exp(&self) -> f64 {
        self.a
    }

    #[differentiable]
    fn dot(&self, other: &S) -> f64 {
        self.a * other.a
    }

    #[differentiable]
    fn twice(&self) -> S {
        S { a: self.a * 2.0 }
    }
}

trait Eval {
    fn eval(self, x: f64) -> f64;
    fn exp(self) -> f64;
    fn dot(self, other: &S) -> f64;
}

impl Eval for S {
    fn eval(self, x: f64) -> f64 {
        5.0 * x
    }

    fn exp(self) -> f64 {
        5.0 * self.a
    }

    fn dot(self, other: &S) -> f64 {
        self.a + other.a
    }
}

trait OfVectors {
    fn norm(self) -> f64;
    fn map(self, f: impl Fn(f64) -> f64) -> Vector2<f64>;
}

impl OfVectors for Vector2<f64> {
    fn norm(self) -> f64 {
        self.x
    }

    fn map(self, f: impl Fn(f64) -> f64) -> Vector2<f64> {
        Vector2::new(f(self.x), self.y)
    }
}

#[differentiable]
fn of_a_constant(x: f64, #[constant] s: S) -> f64 {
    s.eval(x) //~ ERROR multiple applicable items
}

#[differentiable]
fn behind_a_pointer(x: f64, #[constant] s: &Box<S>) -> f64 {
    s.eval(x) //~ ERROR multiple applicable items
}

#[differentiable]
fn like_a_float(s: S) -> f64 {
    s.exp() //~ ERROR multiple applicable items
}

#[differentiable]
fn like_a_float_of_a_result(s: &S) -> f64 {
    s.twice().exp() //~ ERROR multiple applicable items
}

#[differentiable]
fn like_a_vector(s: S) -> f64 {
    s.dot(&s) //~ ERROR multiple applicable items
}

#[differentiable]
fn of_a_vector(v: Vector2<f64>) -> f64 {
    (v * 2.0).norm() //~ ERROR multiple applicable items
}

#[differentiable]
fn with_a_closure(v: Vector2<f64>) -> f64 {
    v.map(|a| a * a).x //~ ERROR multiple applicable items
}

#[differentiable]
fn by_reference(x: f64, #[constant] s: &S, v: &Vector2<f64>) -> f64 {
    s.eval(x) + v.norm() + s.twice().a
}

fn main() {}
