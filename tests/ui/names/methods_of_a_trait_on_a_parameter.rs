use grad_runtime::Differentiable;
use grad_runtime::differentiable;
use num_traits::Float as _;
use std::ops::Mul;

trait Real: Copy + Mul<Output = Self> {
    fn sqrt(self) -> Self;
}

#[differentiable]
fn of_the_users<T: Real>(x: T) -> T {
    x.sqrt() * x //~ ERROR a method of floats is called on `T`, whose bounds do not say that it is the one of `f64` and `f32`
}

#[derive(Clone, Differentiable)]
struct Half<T> {
    x: T,
}

impl<T: Real> Half<T> {
    #[differentiable]
    fn of_a_block(&self, y: T) -> T {
        y.sqrt() * self.x //~ ERROR a method of floats is called on `T`, whose bounds do not say that it is the one of `f64` and `f32`
    }
}

trait Own: num_traits::Float {
    fn abs(&self) -> Self;
}

#[differentiable]
fn by_reference<T: Own>(x: &T) -> T {
    x.abs() //~ ERROR multiple applicable items in scope
}

trait Float: Copy {
    fn powi(self, n: i32) -> Self;
}

impl Float for f64 {
    fn powi(self, n: i32) -> f64 {
        f64::from(n) * self
    }
}

#[differentiable]
fn of_another_trait(x: f64) -> f64 {
    Float::powi(x, 2) //~ ERROR this is not the function of the library that has its name
}

fn main() {}
