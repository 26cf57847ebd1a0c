//! Structs that are generic over their floats, with methods and operators.

use crate::support::*;
use grad_runtime::{Differentiable, assert_gradient, differentiable};
use num_traits::Float;
use std::ops::{Mul, Sub};

#[derive(Clone, Copy, Debug, PartialEq, Differentiable)]
struct Vec3<T> {
    x: T,
    y: T,
    z: T,
}

#[differentiable]
impl<T: Float> Vec3<T> {
    fn new(x: T, y: T, z: T) -> Self {
        Self { x, y, z }
    }
    fn dot(self, other: Self) -> T {
        self.x * other.x + self.y * other.y + self.z * other.z
    }
    fn cross(&self, other: &Self) -> Self {
        Self::new(
            self.y * other.z - self.z * other.y,
            self.z * other.x - self.x * other.z,
            self.x * other.y - self.y * other.x,
        )
    }
    fn length(&self) -> T {
        self.dot(*self).sqrt()
    }
    fn normalize(&self) -> Self {
        let l = self.length();
        Vec3 {
            x: self.x / l,
            y: self.y / l,
            z: self.z / l,
        }
    }
}

#[differentiable]
impl<T: Float> Sub for Vec3<T> {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        Self {
            x: self.x - other.x,
            y: self.y - other.y,
            z: self.z - other.z,
        }
    }
}

#[differentiable]
impl<T: Float> Mul<T> for Vec3<T> {
    type Output = Self;
    fn mul(self, k: T) -> Self {
        Self {
            x: self.x * k,
            y: self.y * k,
            z: self.z * k,
        }
    }
}

#[differentiable]
fn area<T: Float>(a: Vec3<T>, b: Vec3<T>, c: Vec3<T>) -> T {
    (b - a).cross(&(c - a)).length() * T::from(0.5).unwrap()
}

#[differentiable]
fn reflected<T: Float>(d: Vec3<T>, n: Vec3<T>) -> Vec3<T> {
    d - n * (d.dot(n) * T::from(2).unwrap())
}

#[test]
fn methods_and_operators_of_generic_structs() {
    let (a, b) = (Vec3::new(1.0, 0.2, 0.3), Vec3::new(0.1, 0.4, 0.9));
    let c = Vec3::new(-0.3, 0.5, 0.2);
    assert_gradient!(area, (a, b, c));
    assert_gradient!(reflected, (a, b));
    assert_gradient!(Vec3::normalize, (&a));
    let single = area::grad(
        Vec3::new(1.0_f32, 0.2, 0.3),
        Vec3::new(0.1, 0.4, 0.9),
        Vec3::new(-0.3, 0.5, 0.2),
    );
    assert_near(single.0.x.into(), area::grad(a, b, c).0.x, 1e-5);
}

#[derive(Clone, Copy, Differentiable)]
struct Point<T> {
    x: T,
    y: T,
}

impl<T: Float> Point<T> {
    #[differentiable]
    fn norm(&self) -> T {
        (self.x * self.x + self.y * self.y).sqrt()
    }

    #[differentiable(order = 2)]
    fn bent(&self, k: T) -> T {
        self.x.powf(k) * self.y.exp()
    }
}

#[test]
fn the_attribute_stands_on_a_method_of_a_block_that_it_does_not_see() {
    let p = Point { x: 3.0, y: 4.0 };
    assert_close(p.norm_grad().x, 0.6);
    assert_gradient!(Point::norm, (&p));
    assert_gradient!(Point::bent, (&p, 1.7));
    assert_close(p.bent_hessian(2.0)[(0, 0)], 2.0 * 4.0_f64.exp());
}

trait Real: Float + std::iter::Sum {}
impl<T: Float + std::iter::Sum> Real for T {}

#[derive(Clone, Debug)]
struct Settings<T> {
    eps: T,
    outputs: usize,
}

#[derive(Clone, Debug, Differentiable)]
struct Linear<T: Real> {
    w: Vec<Vec<T>>,
    b: Vec<T>,
}

#[derive(Clone, Debug, Differentiable)]
struct Network<T: Real> {
    layers: Vec<Linear<T>>,
    #[constant]
    leak: T,
    #[constant]
    settings: Settings<T>,
}

#[differentiable]
impl<T: Real> Linear<T> {
    fn forward(&self, x: &[T]) -> Vec<T> {
        let mut y = self.b.clone();
        for i in 0..y.len() {
            for j in 0..x.len() {
                y[i] = y[i] + self.w[i][j] * x[j];
            }
        }
        y
    }
}

#[differentiable]
impl<T: Real> Network<T> {
    fn forward(&self, x: &[T]) -> Vec<T> {
        let mut h = x.to_vec();
        for layer in &self.layers {
            let z = layer.forward(&h);
            h = z
                .iter()
                .map(|&v| if v > T::zero() { v } else { self.leak * v })
                .collect();
        }
        h
    }
    fn loss(&self, x: &[T], y: &[T]) -> T {
        let p = self.forward(x);
        let mut s = T::zero();
        for (a, b) in p.iter().zip(y) {
            s = s + (*a - *b).powi(2);
        }
        let n = T::from(self.settings.outputs).unwrap();
        (s / n + self.settings.eps).sqrt()
    }
}

#[test]
fn layers_over_a_trait_of_the_users() {
    let layer = Linear {
        w: vec![vec![0.3, -0.2], vec![0.5, 0.9]],
        b: vec![0.1, -0.7],
    };
    let network = Network {
        layers: vec![layer.clone(), layer],
        leak: 0.01,
        settings: Settings {
            eps: 1e-6,
            outputs: 2,
        },
    };
    assert_gradient!(Network::loss, (&network, &[0.3, 0.8], &[0.1, 0.4]));
}

trait Kernel<T> {
    fn kernel(&self, r: T) -> T;
}

#[derive(Clone, Differentiable)]
struct Gauss<T> {
    gamma: T,
}

#[differentiable]
impl<T: Float> Kernel<T> for Gauss<T> {
    fn kernel(&self, r: T) -> T {
        (-self.gamma * r * r).exp()
    }
}

#[test]
fn a_trait_that_is_generic_over_its_float() {
    assert_gradient!(Gauss::kernel, (&Gauss { gamma: 2.0 }, 0.4));
}
