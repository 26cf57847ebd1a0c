//! Functions, methods and types of the user's that are named like something the library knows.

use crate::support::*;
use grad_runtime::nalgebra::{SVector, Vector2};
use grad_runtime::{Differentiable, constant, differentiable};

#[derive(Clone, Debug, PartialEq, Differentiable)]
struct Curve {
    a: f64,
    points: Vec<f64>,
}

impl Curve {
    #[differentiable]
    fn position(&self) -> f64 {
        self.a * 3.0
    }

    fn len(&self) -> usize {
        self.points.len()
    }

    #[differentiable]
    fn by_path(&self) -> f64 {
        Self::position(self) * self.len() as f64 + self.points[self.len() - 1]
    }
}

#[differentiable]
fn position_by_path(curve: &Curve) -> f64 {
    let n = curve.len();
    Curve::position(curve) + curve.points.len() as f64 * curve.a + n as f64 * curve.points[0]
}

#[test]
fn a_method_named_like_a_constant_one_is_called_by_its_path() {
    let curve = Curve {
        a: 2.0,
        points: vec![1.0, 5.0],
    };
    let gradient = position_by_path::grad(&curve);
    assert_close(gradient.a, 5.0);
    assert_all_close(&gradient.points, &[2.0, 0.0]);
    let gradient = curve.by_path_grad();
    assert_close(gradient.a, 6.0);
    assert_all_close(&gradient.points, &[0.0, 1.0]);
}

#[differentiable]
fn measures(curve: &Curve, v: &[f64], w: &SVector<f64, 2>) -> f64 {
    let first = v.iter().position(|x| *x > 1.5).unwrap();
    let n = (v.len() + w.len() + curve.len()) as f64;
    let positive = w.iter().filter(|x| **x > 0.0).count() as f64;
    v[first] * n + positive * w[0] + if curve.a.is_nan() { 0.0 } else { curve.a }
}

#[test]
fn measures_of_collections_are_constant() {
    let curve = Curve {
        a: 2.0,
        points: vec![1.0, 5.0],
    };
    let (c, v, w) = measures::grad(&curve, &[1.0, 2.0], &Vector2::new(1.0, 2.0));
    assert_eq!((c.a, v, w), (1.0, vec![0.0, 6.0], Vector2::new(2.0, 0.0)));
}

macro_rules! functions {
    ($($name:ident)*) => {$(
        mod $name {
            use grad_runtime::differentiable;

            #[differentiable]
            fn $name(x: f64, y: f64) -> f64 {
                x * y * y
            }

            #[differentiable]
            pub fn caller(x: f64) -> f64 {
                $name(x, 3.0) + x
            }
        }
    )*
        #[test]
        fn functions_named_like_rules_are_what_they_are() {
            $(assert_close($name::caller::grad(1.5), 10.0);)*
        }
    };
}

functions!(exp sin sigmoid relu min max dot norm sum zeros from_fn swap replace take clone drop len cast);

mod own {
    use grad_runtime::differentiable;

    #[differentiable]
    pub fn constant(x: f64) -> f64 {
        3.0 * x
    }
}

#[differentiable]
fn calls_a_function_named_constant(x: f64) -> f64 {
    let k = own::constant(x);
    let mut sum = 0.0;
    for _ in 0..2 {
        sum += own::constant(k);
    }
    sum + constant(x) * x + grad_runtime::constant(x + 1.0) * x
}

#[test]
fn only_the_constant_of_the_library_cuts_the_derivative() {
    assert_close(calls_a_function_named_constant::grad(2.0), 18.0 + 2.0 + 3.0);
}

mod own_vectors {
    use grad_runtime::{Differentiable, differentiable};

    #[derive(Clone, Debug, PartialEq, Differentiable)]
    pub struct Vector3 {
        pub x: f64,
        pub y: f64,
    }

    #[differentiable]
    fn vector(x: f64) -> Vector3 {
        Vector3 {
            y: x * x,
            x: 3.0 * x,
        }
    }

    #[differentiable]
    pub fn use_them(v: &Vector3, x: f64) -> f64 {
        let w = Vector3 { y: x, x: v.y };
        let u = vector(x);
        u.x * u.y + w.x * w.y * v.x
    }
}

#[test]
fn types_of_the_users_may_be_named_like_those_of_nalgebra() {
    let v = own_vectors::Vector3 { x: 2.0, y: 5.0 };
    let (dv, dx) = own_vectors::use_them::grad(&v, 1.0);
    assert_close(dx, 9.0 + 10.0);
    assert_eq!(dv, own_vectors::Vector3 { x: 5.0, y: 2.0 });
}

#[differentiable]
fn operators_by_name(x: f64, y: f64) -> f64 {
    use std::ops::{Add, Mul, Neg};
    x.add(2.0).mul(y).neg()
}

mod operators_in_scope {
    use grad_runtime::differentiable;
    use std::ops::{Add, Mul, Neg};

    #[differentiable]
    pub fn by_name(x: f64, y: f64) -> f64 {
        x.add(2.0).mul(y).neg()
    }
}

#[test]
fn operators_may_be_called_by_name() {
    assert_eq!(operators_in_scope::by_name::grad(1.0, 4.0), (-4.0, -3.0));
    assert_eq!(operators_by_name::grad(1.0, 4.0), (-4.0, -3.0));
}
