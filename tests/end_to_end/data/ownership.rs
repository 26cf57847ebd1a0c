//! Values that are moved, cloned and borrowed: what the reverse sweep needs is still there.

use crate::support::*;
use grad_runtime::nalgebra::Vector2;
use grad_runtime::{Differentiable, assert_gradient, differentiable};

#[derive(Clone, Debug, PartialEq, Differentiable)]
struct Owned {
    weight: f64,
    point: Vector2<f64>,
}

#[differentiable]
fn consume(o: Owned, x: f64) -> f64 {
    o.weight * o.weight * x + o.point.norm_squared()
}

#[differentiable]
fn rebuild(o: Owned, x: f64) -> Owned {
    Owned {
        weight: o.weight * x,
        point: o.point,
    }
}

#[differentiable]
fn moves(o: Owned, x: f64) -> f64 {
    let squared = o.weight * o.weight;
    let renamed = o;
    let scaled = rebuild(renamed, x);
    let kept = scaled.clone();
    consume(scaled, x) * squared + kept.weight * kept.point.x
}

#[test]
fn a_value_may_be_moved_into_calls() {
    let o = Owned {
        weight: 1.5,
        point: Vector2::new(0.5, -1.0),
    };
    assert_gradient!(moves, (o.clone(), 0.7));
    let (gradient, _) = moves::grad(o.clone(), 0.7);
    let numeric = slope(
        |weight| {
            moves(
                Owned {
                    weight,
                    ..o.clone()
                },
                0.7,
            )
        },
        o.weight,
    );
    assert_near(gradient.weight, numeric, 1e-8);
}

#[differentiable]
fn moved_in_one_branch(o: Owned, x: f64) -> f64 {
    if x > 0.0 {
        consume(o, x)
    } else {
        let point = o.point;
        point.x * x
    }
}

#[differentiable]
fn borrowed_then_moved(o: Owned) -> f64 {
    let r = &o;
    let w = r.weight;
    let p = &r.point;
    let n = p.norm();
    consume(o, n) * w
}

#[test]
fn moves_and_borrows_mix() {
    let o = Owned {
        weight: 1.5,
        point: Vector2::new(0.5, -1.0),
    };
    assert_gradient!(moved_in_one_branch, (o.clone(), 0.7));
    assert_gradient!(moved_in_one_branch, (o.clone(), -0.7));
    assert_gradient!(borrowed_then_moved, (o));
}

#[differentiable]
fn first(values: Vec<f64>) -> f64 {
    values[0] * values[0] * values[1]
}

#[differentiable]
fn list_moved(values: Vec<f64>, x: f64) -> f64 {
    let last = values[values.len() - 1];
    first(values) * x * last
}

#[test]
fn a_vec_may_be_moved() {
    let (dvalues, dx) = list_moved::grad(vec![2.0, 3.0, 5.0], 7.0);
    assert_eq!(dvalues, [420.0, 140.0, 84.0]);
    assert_eq!(dx, 60.0);
}

#[differentiable]
fn cloned(v: &Vector2<f64>, o: &Owned) -> f64 {
    let a = v.clone();
    let b = *v;
    let c = o.clone();
    let d = &c;
    a.dot(&b) * d.weight + consume(c.clone(), a.x) + consume(o.clone(), 2.0)
}

#[test]
fn clones_carry_the_derivative() {
    let o = Owned {
        weight: 1.5,
        point: Vector2::new(0.5, -1.0),
    };
    assert_gradient!(cloned, (&Vector2::new(0.3, 2.0), &o));
}

#[differentiable]
fn overwritten(o: Owned, x: f64) -> f64 {
    let mut o = o;
    let before = o.weight;
    o.weight = x * before;
    o.point *= o.weight;
    o.point.x += before;
    let middle = o.clone();
    o = rebuild(o, 2.0);
    consume(o, before) + middle.point.dot(&middle.point)
}

#[test]
fn an_owned_value_may_be_overwritten() {
    let o = Owned {
        weight: 1.5,
        point: Vector2::new(0.5, -1.0),
    };
    assert_gradient!(overwritten, (o, 0.7));
}

#[differentiable]
fn returned(o: Owned, pair: (Owned, f64)) -> (Owned, f64) {
    let (other, s) = pair;
    let value = other.weight * o.weight * s;
    (other, value + o.weight)
}

#[test]
fn an_argument_may_be_returned() {
    let o = Owned {
        weight: 1.5,
        point: Vector2::new(0.5, -1.0),
    };
    let p = Owned {
        weight: 2.0,
        point: Vector2::new(3.0, 4.0),
    };
    let (value, pullback) = returned::vjp(o.clone(), (p.clone(), 5.0));
    assert_eq!(value, (p.clone(), 16.5));
    let (d_o, (dp, ds)) = pullback((o.clone(), 1.0));
    assert_eq!(d_o.weight, 11.0);
    assert_eq!(dp.weight, 1.5 + 7.5);
    assert_eq!(dp.point, o.point);
    assert_eq!(ds, 3.0);
}
