//! Methods that are known by their names, and methods of the user's, on values, references and pointers: where no trait comes first.

use crate::support::*;
use grad_runtime::nalgebra::{Matrix3, RealField, Vector3};
use grad_runtime::{Differentiable, assert_gradient, differentiable};
use std::ops::Mul;
use std::rc::Rc;

#[derive(Clone, Copy, Debug)]
struct Scale(f64);

impl Scale {
    #[differentiable(wrt(x))]
    fn area(&self, x: f64) -> f64 {
        self.0 * x * x
    }

    #[differentiable(wrt(x))]
    fn taken(self, x: f64) -> f64 {
        self.0 * x.sin()
    }
}

/// Has names of rules, and is in scope for a type that nobody calls them on.
#[allow(dead_code)]
trait Others {
    fn exp(&self) -> f64;
    fn area(self, x: f64) -> f64;
    fn iter(&self) -> f64;
    fn norm(self) -> f64;
}

impl Others for String {
    fn exp(&self) -> f64 {
        0.0
    }

    fn area(self, x: f64) -> f64 {
        x
    }

    fn iter(&self) -> f64 {
        0.0
    }

    fn norm(self) -> f64 {
        0.0
    }
}

struct Held {
    in_a_box: Box<Scale>,
    shared: Rc<Scale>,
    by_value: Scale,
    several: Vec<Scale>,
    boxes: Vec<Box<Scale>>,
}

#[differentiable]
fn of_fields(x: f64, #[constant] h: &Held) -> f64 {
    h.in_a_box.area(x) + h.in_a_box.taken(x) + h.shared.area(x) * h.by_value.taken(x)
        - h.by_value.area(x) * h.several[0].area(x)
        + h.several[0].taken(x) * h.boxes[0].area(x)
}

#[differentiable]
fn of_items(x: f64, #[constant] data: &[Scale]) -> f64 {
    let mut sum = 0.0;
    for s in data {
        sum += s.area(x) + s.taken(x);
    }
    for s in data.iter() {
        sum *= s.area(x);
    }
    sum
}

#[differentiable]
fn of_floats(x: &[f64]) -> f64 {
    let mut sum = 0.0;
    for v in x {
        sum += v.exp() * v.powi(2).max(0.3);
    }
    let r = &x[0];
    sum = r.mul(sum);
    let tails = x.iter().map(|v| v.tanh().abs()).sum::<f64>();
    sum * r.sin() + tails + x.iter().fold(0.0, |a, b| b.hypot(a))
}

#[differentiable]
fn of_an_option(x: &[f64]) -> f64 {
    match x.last() {
        Some(v) => v.exp() * x.first().map_or(0.0, |v| v.sqrt()),
        None => 0.0,
    }
}

#[differentiable]
fn of_sequences(x: Vec<f64>, y: &Vec<f64>, z: [f64; 3], w: &[f64; 3]) -> f64 {
    let mut v = y.clone();
    v.swap(0, 1);
    let products = w.windows(2).map(|p| p[0] * p[1]).sum::<f64>();
    v.iter().zip(x.iter()).map(|(a, b)| a * b).sum::<f64>()
        + z.iter().sum::<f64>() * products
        + x.first().unwrap() * y.last().unwrap()
        + v[0]
}

#[differentiable]
fn of_generic_floats<T: RealField + Copy>(x: &[T], y: &T) -> T {
    let mut sum = y.exp();
    for v in x {
        sum += v.sin() * v.powi(3) + v.abs() * v.signum();
    }
    sum * y.max(T::one())
}

#[differentiable]
fn of_matrices(m: Matrix3<f64>, v: Vector3<f64>, w: &Vector3<f64>) -> f64 {
    let q = m * v;
    q.dot(w) + (m.transpose() * v).norm() + w.cross(&v).norm_squared() - v.map(|a| a.sin()).sum()
        + m.determinant() * m.column(1).dot(&v)
        + q.normalize().x
        + v.component_mul(w).max()
}

#[derive(Clone, Copy, Debug, PartialEq, Differentiable)]
struct Wave {
    a: f64,
}

impl Wave {
    #[differentiable]
    fn exp(&self) -> f64 {
        self.a * self.a
    }

    #[differentiable]
    fn sin(self) -> Wave {
        Wave { a: self.a * 3.0 }
    }
}

type Real = f64;

#[differentiable]
fn like_floats(z: Wave, w: &Wave, r: Real, q: &Real) -> f64 {
    z.exp() * w.exp() + z.sin().a * w.sin().exp() + r.exp() * q.sin()
}

#[test]
fn the_method_that_is_meant_is_differentiated() {
    let s = Scale(1.2);
    let held = Held {
        in_a_box: Box::new(Scale(1.5)),
        shared: Rc::new(Scale(0.5)),
        by_value: Scale(0.7),
        several: vec![Scale(0.2)],
        boxes: vec![Box::new(Scale(3.0))],
    };
    assert_gradient!(of_fields, (0.7, &held));
    assert_gradient!(of_items, (0.7, &[s, s]));
    assert_gradient!(of_floats, (&[0.5, 0.7]));
    assert_gradient!(of_an_option, (&[0.5, 0.7]));
    assert_gradient!(
        of_sequences,
        (
            vec![0.5, 0.7],
            &vec![1.0, 2.0],
            [1.0, 2.0, 3.0],
            &[0.3, 0.2, 0.1]
        )
    );
    assert_gradient!(of_generic_floats, (&[0.5, 0.7], &1.3));
    let m = Matrix3::new(1.0, 0.2, 0.3, 0.1, 2.0, 0.4, 0.3, 0.2, 1.5);
    let (v, w) = (Vector3::new(0.3, 0.5, 0.7), Vector3::new(1.0, 0.2, 0.4));
    assert_gradient!(of_matrices, (m, v, &w));
    assert_gradient!(like_floats, (Wave { a: 0.3 }, &Wave { a: 0.7 }, 0.3, &0.2));
    let value = like_floats::value_and_grad(Wave { a: 2.0 }, &Wave { a: 1.0 }, 0.0, &0.0).0;
    assert_close(value, 4.0 + 6.0 * 9.0);
}
