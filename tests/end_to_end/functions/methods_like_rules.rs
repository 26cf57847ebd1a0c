//! Methods of the user's own types that are named like rules of matrices and floats.

use crate::support::*;
use grad_runtime::nalgebra::{DVector, SVector, Vector2};
use grad_runtime::{Differentiable, assert_gradient, differentiable};

/// A plane with another metric than the usual one, so that every method differs from the rule of its name.
#[derive(Clone, Debug, PartialEq, Differentiable)]
struct Plane {
    x: f64,
    y: f64,
}

impl Plane {
    #[differentiable]
    fn dot(&self, other: &Plane) -> f64 {
        self.x * other.x * 2.0 - self.y * other.y
    }

    #[differentiable]
    fn norm_squared(&self) -> f64 {
        self.dot(self) + self.x
    }

    #[differentiable]
    fn norm(&self) -> f64 {
        self.x * 5.0 + self.y * self.y
    }

    #[differentiable]
    fn magnitude(&self) -> f64 {
        self.x * 7.0
    }

    #[differentiable]
    fn sum(self) -> f64 {
        self.x - self.y
    }

    #[differentiable]
    fn max(&self) -> f64 {
        self.x * self.y
    }

    #[differentiable]
    fn scale(self, by: f64) -> Plane {
        Plane {
            x: self.y * by,
            y: self.x * by * by,
        }
    }

    #[differentiable]
    fn cross(&self, #[constant] other: &Plane) -> Plane {
        Plane {
            x: self.x * other.y,
            y: self.y * other.x * 3.0,
        }
    }

    #[differentiable]
    fn sin(&self) -> f64 {
        self.x * self.y * 3.0
    }

    #[differentiable]
    fn powi(&self, n: i32) -> f64 {
        self.x * f64::from(n)
    }

    #[differentiable]
    fn map(&self, by: f64) -> f64 {
        self.y * by
    }

    #[differentiable]
    fn add(&self, other: &Plane) -> f64 {
        self.x * other.y
    }

    #[differentiable]
    fn of_self(&self, other: &Plane) -> f64 {
        self.sin() + self.powi(4) + self.map(2.0) + self.dot(other) + (*self).add(other)
    }
}

#[derive(Clone, Debug, PartialEq, Differentiable)]
struct Points {
    planes: Vec<Plane>,
    last: Plane,
    v: Vector2<f64>,
}

fn points() -> Points {
    let at = |x, y| Plane { x, y };
    Points {
        planes: vec![at(0.3, -0.7), at(1.1, 0.4)],
        last: at(-0.5, 0.9),
        v: Vector2::new(0.2, -1.3),
    }
}

fn from_slice(x: &[f64]) -> Points {
    Points {
        planes: x[..4]
            .chunks(2)
            .map(|x| Plane { x: x[0], y: x[1] })
            .collect(),
        last: Plane { x: x[4], y: x[5] },
        v: Vector2::new(x[6], x[7]),
    }
}

fn to_vec(p: &Points) -> Vec<f64> {
    let mut x: Vec<f64> = p.planes.iter().flat_map(|p| [p.x, p.y]).collect();
    x.extend([p.last.x, p.last.y, p.v.x, p.v.y]);
    x
}

#[differentiable]
fn products(p: &Points, k: f64) -> f64 {
    let mut sum = 0.0;
    for i in 0..p.planes.len() {
        sum += p.planes[i].dot(&p.last) * k;
    }
    sum + p.last.dot(&p.last)
}

#[differentiable]
fn lengths(p: &Points, k: f64) -> f64 {
    let scaled = p.last.clone().scale(k);
    scaled.norm_squared()
        + p.planes[0].norm() * p.planes[0].magnitude()
        + p.last.max()
        + p.planes[1].clone().sum() * p.v.norm()
}

#[differentiable]
fn with_constants(p: &Points, k: f64) -> f64 {
    let fixed = Plane { x: 2.0, y: 5.0 };
    let crossed = p.last.cross(&fixed);
    fixed.dot(&crossed) + k * p.v.dot(&p.v)
}

#[differentiable]
fn by_path(p: &Points, k: f64) -> f64 {
    Plane::sin(&p.last) * Plane::powi(&p.planes[0], 3)
        + Plane::map(&p.last, k)
        + p.last.of_self(&p.planes[1])
}

macro_rules! agrees {
    ($f:ident) => {
        let (p, k) = (points(), 1.7);
        let (dp, dk) = $f::grad(&p, k);
        let expected = slopes(|x| $f(&from_slice(x), k), &to_vec(&p));
        assert_all_near(&to_vec(&dp), &expected, 1e-8);
        assert_near(dk, slope(|k| $f(&p, k), k), 1e-8);
        let (_, pullback) = $f::vjp(&p, k);
        assert_all_near(&to_vec(&pullback(1.0).0), &expected, 1e-8);
    };
}

#[test]
fn methods_of_the_users_come_before_rules() {
    agrees!(products);
    agrees!(lengths);
    agrees!(with_constants);
    agrees!(by_path);
}

type Alias = SVector<f64, 2>;

#[differentiable]
fn of_an_alias(a: &Alias, b: &Alias) -> f64 {
    a.dot(b) * a.norm() + b.component_mul(a).sum() + a.column(0).max()
}

#[derive(Clone, Debug, Differentiable)]
struct Layer {
    w: grad_runtime::nalgebra::DMatrix<f64>,
    b: DVector<f64>,
}

#[differentiable]
fn of_fields(layer: &Layer, x: &DVector<f64>) -> f64 {
    layer.w.tr_mul(x).dot(&layer.b)
        + layer.w.transpose().norm_squared()
        + layer.b.dot(&layer.b).sqrt()
}

#[test]
fn rules_serve_matrices_of_types_that_only_the_compiler_knows() {
    let (a, b) = (Vector2::new(0.3, -0.4), Vector2::new(1.5, 2.0));
    let (da, db) = of_an_alias::grad(&a, &b);
    let at = |x: &[f64]| of_an_alias(&Vector2::new(x[0], x[1]), &Vector2::new(x[2], x[3]));
    let expected = slopes(at, &[0.3, -0.4, 1.5, 2.0]);
    assert_all_near(da.iter().chain(db.iter()), &expected, 1e-8);
    let layer = Layer {
        w: grad_runtime::nalgebra::DMatrix::from_row_slice(2, 2, &[1.0, 2.0, 3.0, 4.0]),
        b: DVector::from_vec(vec![3.0, 4.0]),
    };
    let x = DVector::from_vec(vec![0.5, -1.0]);
    let (dl, dx) = of_fields::grad(&layer, &x);
    assert_all_close(&dx, &(&layer.w * &layer.b));
    assert_all_close(&dl.b, &(layer.w.tr_mul(&x) + &layer.b / 5.0));
    assert_all_close(&dl.w, &(&x * layer.b.transpose() + 2.0 * &layer.w));
}

#[derive(Clone, Debug, Differentiable)]
struct Scaling {
    w: f64,
}
impl Scaling {
    // nalgebra's method of this name changes its receiver.
    #[differentiable]
    fn apply(&self, x: f64) -> f64 {
        self.w * x
    }
}
#[derive(Clone, Debug, Differentiable)]
struct Stack {
    first: Scaling,
    rest: Vec<Scaling>,
}
#[differentiable]
fn through_the_stack(stack: &Stack, x: f64) -> f64 {
    let first = &stack.first;
    let mut h = first.apply(x) + stack.first.apply(x);
    for layer in &stack.rest {
        h = layer.apply(h);
    }
    stack.rest.iter().fold(h, |h, layer| layer.apply(h))
}
#[test]
fn a_method_of_the_name_of_one_that_changes_its_receiver() {
    let stack = Stack {
        first: Scaling { w: 2.0 },
        rest: vec![Scaling { w: 0.5 }, Scaling { w: 1.5 }],
    };
    assert_gradient!(through_the_stack, (&stack, 0.7));
}
