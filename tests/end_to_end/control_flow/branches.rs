//! `if`, `else if`, `else` as expressions and as statements; conditions are constants.

use crate::support::*;
use grad_runtime::nalgebra::{Vector2, Vector3};
use grad_runtime::{assert_gradient, differentiable};
use std::cell::Cell;

#[differentiable]
fn huber(x: f64, delta: f64) -> f64 {
    if x.abs() <= delta {
        0.5 * x * x
    } else {
        delta * (x.abs() - 0.5 * delta)
    }
}

#[test]
fn the_derivative_is_that_of_the_branch_taken() {
    assert_eq!(huber::grad(0.5, 1.0), (0.5, 0.0));
    assert_eq!(huber::grad(3.0, 1.0), (1.0, 2.0));
    assert_eq!(huber::grad(-3.0, 1.0), (-1.0, 2.0));
    assert_gradient!(huber, (0.5, 1.0));
    assert_gradient!(huber, (-3.0, 1.0));
}

#[differentiable]
fn pieces(x: f64) -> f64 {
    let y = if x < 0.0 {
        -x
    } else if x < 1.0 {
        x * x
    } else if x < 2.0 {
        let z = x * x;
        z * x
    } else {
        7.0
    };
    2.0 * y
}

#[test]
fn chains_of_branches_choose_one() {
    for (x, slope) in [(-1.0, -2.0), (0.5, 2.0), (1.5, 13.5), (3.0, 0.0)] {
        assert_close(pieces::grad(x), slope);
    }
}

#[differentiable]
fn statement(x: f64, flag: bool) -> f64 {
    let mut y = x;
    let mut z = 1.0;
    if flag {
        y = y * x;
        z += x;
    }
    if !flag {
        y += 1.0;
    } else {
        z = z * y;
    }
    y * z
}

#[test]
fn branches_assign_to_variables() {
    for x in [0.7, -1.3] {
        for flag in [true, false] {
            assert_near(
                statement::grad(x, flag),
                slope(|x| statement(x, flag), x),
                1e-8,
            );
        }
    }
}

#[differentiable]
fn nested(x: f64, y: f64, n: usize) -> f64 {
    let mut total = 0.0;
    if n > 1 {
        if x > y {
            total += x * y;
            if n == 3 && y > 0.0 || x < -5.0 {
                total *= x;
            }
        } else {
            let x = y * 2.0;
            total -= x;
        }
        total += y;
    } else if n == 1 {
        total = if x > 0.0 { x.ln() } else { x };
    }
    total * total
}

#[test]
fn branches_nest() {
    for at in [
        [2.0, 1.0],
        [1.0, 2.0],
        [-1.0, 0.5],
        [3.0, -0.5],
        [-6.0, -7.0],
    ] {
        for n in 0..4 {
            let (dx, dy) = nested::grad(at[0], at[1], n);
            assert_all_near(&[dx, dy], &slopes(|p| nested(p[0], p[1], n), &at), 1e-7);
        }
    }
}

#[differentiable]
fn counts(x: f64, flag: bool, left: impl Fn() -> f64, right: impl Fn() -> f64) -> f64 {
    let y = if flag { left() * x } else { right() * x * x };
    y * x
}

#[test]
fn the_branch_not_taken_is_never_evaluated() {
    let (left, right) = (Cell::new(0), Cell::new(0));
    let count = |counter: &Cell<usize>, value: f64| {
        counter.set(counter.get() + 1);
        value
    };
    for (flag, expected) in [(true, 12.0), (false, 60.0)] {
        left.set(0);
        right.set(0);
        let gradient = counts::grad(2.0, flag, || count(&left, 3.0), || count(&right, 5.0));
        assert_eq!(gradient, expected);
        assert_eq!(
            (left.get(), right.get()),
            if flag { (1, 0) } else { (0, 1) }
        );
    }
}

#[differentiable]
fn would_panic(x: f64, table: &[f64], n: usize) -> f64 {
    if n < table.len() { x * table[n] } else { x }
}

#[test]
fn a_branch_not_taken_does_not_panic() {
    assert_eq!(would_panic::grad(2.0, &[3.0], 5), (1.0, vec![0.0]));
    assert_eq!(would_panic::grad(2.0, &[3.0], 0), (3.0, vec![2.0]));
}

#[differentiable]
fn vectors(v: Vector3<f64>, w: &Vector3<f64>) -> f64 {
    let u = if v.dot(w) > 0.0 { v + w } else { v.cross(w) };
    let shorter = if u.norm() < 1.0 { u } else { u / u.norm() };
    shorter.dot(w) + shorter.x * v.z
}

#[test]
fn branches_of_vectors() {
    for (v, w) in [
        (Vector3::new(1.0, 2.0, 3.0), Vector3::new(0.5, -0.25, 1.0)),
        (Vector3::new(1.0, 2.0, 3.0), Vector3::new(-0.5, -0.25, -1.0)),
        (Vector3::new(0.1, 0.2, 0.3), Vector3::new(0.2, 0.1, 0.0)),
    ] {
        assert_gradient!(vectors, (v, &w));
    }
}

#[differentiable]
fn tuple_of_branches(x: f64, y: f64) -> f64 {
    let (larger, smaller) = if x > y { (x, y) } else { (y, x) };
    larger * larger + smaller
}

#[test]
fn a_branch_may_yield_a_tuple() {
    assert_eq!(tuple_of_branches::grad(3.0, 1.0), (6.0, 1.0));
    assert_eq!(tuple_of_branches::grad(1.0, 3.0), (1.0, 6.0));
}

#[differentiable]
fn in_an_argument(x: f64) -> f64 {
    (if x > 1.0 { x } else { 1.0 }).ln() + f64::exp(if x > 0.0 { x } else { -x })
}

#[test]
fn a_branch_may_stand_inside_an_expression() {
    assert_close(in_an_argument::grad(2.0), 0.5 + 2.0_f64.exp());
    assert_close(in_an_argument::grad(-0.5), -0.5_f64.exp());
}

#[differentiable]
fn condition_in_a_variable(x: f64, v: &Vector2<f64>) -> f64 {
    let large = x > v.norm();
    let both = large && v.x > 0.0;
    if both {
        x * v.x
    } else if large {
        x
    } else {
        v.y
    }
}

#[test]
fn conditions_may_be_variables() {
    let v = Vector2::new(1.0, 1.0);
    assert_eq!(
        condition_in_a_variable::grad(3.0, &v),
        (1.0, Vector2::new(3.0, 0.0))
    );
    assert_eq!(
        condition_in_a_variable::grad(1.0, &v),
        (0.0, Vector2::new(0.0, 1.0))
    );
    assert_eq!(
        condition_in_a_variable::grad(3.0, &-v),
        (1.0, Vector2::zeros())
    );
}

#[differentiable]
fn predicates(x: f64) -> f64 {
    if x.is_nan() || x.is_infinite() {
        0.0
    } else if x.is_sign_negative() && x != -1.0 {
        -x
    } else {
        x
    }
}

#[test]
fn predicates_are_conditions() {
    assert_eq!(predicates::grad(-2.0), -1.0);
    assert_eq!(predicates::grad(-1.0), 1.0);
    assert_eq!(predicates::grad(f64::NAN), 0.0);
}

#[differentiable]
fn shared_across_branches(x: f64, flag: bool) -> f64 {
    let e = x.exp();
    let y = if flag { e * x } else { e - x };
    let z = if flag { y * e } else { y / e };
    y + z
}

#[test]
fn values_from_outside_are_used_in_branches() {
    for flag in [true, false] {
        assert_near(
            shared_across_branches::grad(0.6, flag),
            slope(|x| shared_across_branches(x, flag), 0.6),
            1e-8,
        );
    }
}

#[differentiable]
fn panicking_branch(x: f64) -> f64 {
    if x < 0.0 {
        panic!("negative: {x}")
    } else if x > 100.0 {
        unreachable!("too large")
    } else {
        x * x
    }
}

#[test]
fn a_branch_may_panic() {
    assert_eq!(panicking_branch::grad(3.0), 6.0);
    let message = std::panic::catch_unwind(|| panicking_branch::grad(-1.0)).unwrap_err();
    assert_eq!(message.downcast_ref::<String>().unwrap(), "negative: -1");
}

#[differentiable]
fn constants_of_a_branch(x: f64, weight: impl Fn(usize) -> f64) -> f64 {
    if x > 0.0 {
        let a = x * weight(3);
        a * a * weight(5)
    } else {
        x
    }
}

#[test]
fn constants_computed_in_a_branch_are_kept_apart() {
    // 5 (3x)²
    assert_eq!(constants_of_a_branch::grad(2.0, |i| i as f64), 180.0);
}
