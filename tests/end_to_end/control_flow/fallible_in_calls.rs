//! Calls of functions that may fail: `?`, patterns, methods, loops, recursion, and in every mode.

use grad_runtime::nalgebra::Vector2;
use grad_runtime::{Differentiable, assert_gradient, differentiable};

#[derive(Debug, PartialEq, Clone)]
enum Fault {
    Negative,
    Large(f64),
}

#[differentiable(order = 2)]
fn root(x: f64) -> Result<f64, Fault> {
    if x < 0.0 {
        Err(Fault::Negative)
    } else if x > 1e3 {
        Err(Fault::Large(x))
    } else {
        Ok(x.sqrt())
    }
}

#[differentiable(order = 2)]
fn inverse(x: f64) -> Option<f64> {
    (x != 0.0).then(|| 1.0 / x)
}

#[differentiable(order = 2)]
fn by_question_mark(x: f64, y: f64) -> Result<f64, Fault> {
    Ok(root(x)? * y + root(y)? * x - (root(x * y)? + 1.0))
}

#[differentiable(order = 2)]
fn with_another_error(x: f64) -> Result<f64, String> {
    let a = root(x).map_err(|fault| format!("{fault:?} at {x}"))?;
    let b = inverse(a).ok_or("zero")?;
    let c = root(a + 1.0).ok().ok_or_else(|| "no root".to_owned())?;
    Ok(a * b * c * x)
}

#[test]
fn the_question_mark_hands_a_failure_on() {
    assert_gradient!(by_question_mark, (0.3, 0.8));
    assert_eq!(by_question_mark::grad(0.3, -0.8), Err(Fault::Negative));
    assert_gradient!(with_another_error, (0.3));
    let failed = with_another_error::grad(-1.0);
    assert_eq!(failed, Err("Negative at -1".to_owned()));
    assert_eq!(with_another_error::grad(0.0), Err("zero".to_owned()));
}

#[test]
fn second_derivatives_go_through_calls() {
    let (x, y, h) = (0.3, 0.8, 1e-5);
    let hessian = by_question_mark::hessian(x, y).unwrap();
    let right = by_question_mark::grad(x + h, y).unwrap();
    let left = by_question_mark::grad(x - h, y).unwrap();
    assert!((hessian[(0, 0)] - (right.0 - left.0) / (2.0 * h)).abs() < 1e-6);
    assert!((hessian[(1, 0)] - (right.1 - left.1) / (2.0 * h)).abs() < 1e-6);
    let hvp = with_another_error::hvp(x, 1.0).unwrap();
    let right = with_another_error::grad(x + h).unwrap();
    let left = with_another_error::grad(x - h).unwrap();
    assert!((hvp - (right - left) / (2.0 * h)).abs() < 1e-6);
    let both = apart_in_second_order::hessian(x, y).unwrap();
    let right = apart_in_second_order::grad(x + h, y).unwrap();
    let left = apart_in_second_order::grad(x - h, y).unwrap();
    assert!((both[(0, 0)] - (right.0 - left.0) / (2.0 * h)).abs() < 1e-6);
    assert!((both[(1, 0)] - (right.1 - left.1) / (2.0 * h)).abs() < 1e-6);
    assert_eq!(apart_in_second_order::hessian(x, -3.0), None);
}

#[differentiable(order = 2)]
fn apart_in_second_order(x: f64, y: f64) -> Option<f64> {
    let a = match root(x * y) {
        Ok(a) => a * y,
        Err(Fault::Large(_)) => x,
        Err(_) => return None,
    };
    let b = inverse(y).unwrap_or(x);
    Some(a * b + inverse(x - x).unwrap_or(x * y))
}

#[differentiable]
fn matched(x: f64) -> f64 {
    match root(x) {
        Ok(y) if y > 1.0 => y * y * y,
        Ok(y) => y * x,
        Err(Fault::Negative) => -x,
        Err(Fault::Large(at)) => x / at,
    }
}

#[differentiable]
fn in_a_variable(x: f64) -> f64 {
    let found = root(x);
    if found.is_err() {
        return x * 5.0;
    }
    let y = match found {
        Ok(y) => y,
        Err(_) => 0.0,
    };
    y * 2.0
}

#[differentiable]
fn combined(x: f64) -> f64 {
    let a = root(x).unwrap_or(x * 3.0);
    let b = root(x).map(|y| y * y * x).unwrap_or_else(|_| x * x);
    let c = inverse(x - 0.5).map_or(x, |y| y * x);
    let d = if let Some(y) = inverse(x) { y } else { x };
    let e = if let Ok(y) = root(x - 1.0) {
        y
    } else {
        x.sin()
    };
    a + b * c + d * e
}

#[differentiable]
fn unwrapped(x: f64) -> f64 {
    root(x).unwrap() + inverse(x).expect("not zero") + root(x).ok().unwrap()
}

#[test]
fn outcomes_are_taken_apart() {
    for x in [0.3, 1.7, -0.4] {
        assert_gradient!(matched, (x));
        assert_gradient!(in_a_variable, (x));
        assert_gradient!(combined, (x));
    }
    // What is in the error is a constant, although it is `x`.
    assert_eq!(matched::grad(2e3), 1.0 / 2e3);
    assert_gradient!(in_a_variable, (2e3));
    // Only there the inverse of `x - 0.5` is missing.
    let x: f64 = 0.5;
    let expected = 0.5 / x.sqrt() + 3.0 * x * x - x.sin() / (x * x) + x.cos() / x;
    assert!((combined::grad(x) - expected).abs() < 1e-12);
    assert_gradient!(unwrapped, (0.7));
}

#[test]
#[should_panic(expected = "called `Result::unwrap()` on an `Err` value: Negative")]
fn unwrap_panics_as_in_the_function() {
    let _ = unwrapped::grad(-0.7);
}

#[test]
#[should_panic(expected = "not zero")]
fn expect_panics_as_in_the_function() {
    let _ = unwrapped::grad(0.0);
}

#[differentiable]
fn mapped(x: f64) -> Result<f64, Fault> {
    root(x).map(|y| y * y * x)
}

#[differentiable]
fn chained(x: f64) -> Result<f64, Fault> {
    root(x).and_then(|y| root(y - 0.5)).and_then(root)
}

#[differentiable]
fn missing(x: f64) -> Option<f64> {
    root(x).ok()
}

#[differentiable]
fn named(x: f64) -> Result<f64, String> {
    inverse(x).ok_or(format!("{x} has no inverse"))
}

#[differentiable]
fn branched(x: f64) -> Result<f64, Fault> {
    let y = if x > 1.0 {
        root(x)?
    } else if x > 0.0 {
        x * x
    } else {
        Err(Fault::Negative)?
    };
    let z = match x > 0.5 {
        true => root(y),
        false => root(y + 1.0),
    }?;
    Ok(y * z)
}

#[test]
fn results_of_combinators_are_results_of_the_function() {
    for x in [0.3, 0.7, 1.5] {
        assert_gradient!(mapped, (x));
        assert_gradient!(missing, (x));
        assert_gradient!(named, (x));
        assert_gradient!(branched, (x));
    }
    assert_gradient!(chained, (0.7));
    assert_eq!(mapped::grad(-1.0), Err(Fault::Negative));
    assert_eq!(chained::grad(0.01), Err(Fault::Negative));
    assert_eq!(missing::grad(-1.0), None);
    assert_eq!(named::grad(0.0), Err("0 has no inverse".to_owned()));
    assert_eq!(branched::grad(-1.0), Err(Fault::Negative));
}

#[differentiable]
fn summed(x: &[f64], n: usize) -> Result<f64, Fault> {
    let mut sum = 0.0;
    for i in 0..n {
        let y = root(x[i] + sum)?;
        sum += y * x[i];
    }
    Ok(sum)
}

#[differentiable]
fn until_it_fails(x: f64) -> f64 {
    let mut y = x;
    let mut steps = 0;
    while let Ok(next) = root(y - 1.0) {
        y = next;
        steps += 1;
        if steps > 5 {
            break;
        }
    }
    y * x
}

#[differentiable]
fn or_leave(x: &[f64]) -> Option<f64> {
    let mut product = 1.0;
    let mut i = 0;
    while i < x.len() {
        let Ok(y) = root(x[i]) else {
            return None;
        };
        product = match i % 3 {
            0 => product * y,
            1 => product + inverse(x[i])?,
            _ => return None,
        };
        i += 1;
    }
    Some(product)
}

#[differentiable]
fn down(x: f64, n: usize) -> Result<f64, Fault> {
    if n == 0 {
        return Ok(x);
    }
    let y = down(x * 0.9, n - 1)?;
    if y < 0.0 {
        return Err(Fault::Large(y));
    }
    Ok(y.sin() + x)
}

#[test]
fn calls_fail_in_loops_and_in_recursion() {
    assert_gradient!(summed, (&[0.3, 0.7, 2.0][..], 3));
    assert_eq!(summed::grad(&[0.2, -1.0], 2), Err(Fault::Negative));
    for x in [9.3, 90.3, 0.4] {
        assert_gradient!(until_it_fails, (x));
    }
    assert_gradient!(or_leave, (&[0.3, 0.7][..]));
    assert_eq!(or_leave::grad(&[0.3, 0.7, 1.0]), None);
    assert_eq!(or_leave::grad(&[0.3, -0.7]), None);
    assert_gradient!(down, (0.3, 4));
    assert!(matches!(down::grad(-0.1, 3), Err(Fault::Large(_))));
}

#[derive(Clone, Debug, Differentiable)]
struct State {
    mass: f64,
    velocity: Vector2<f64>,
    #[constant]
    steps: usize,
}

impl State {
    #[differentiable]
    fn step(&self, dt: f64) -> Result<State, Fault> {
        if dt <= 0.0 {
            return Err(Fault::Large(dt));
        }
        Ok(State {
            mass: self.mass * dt,
            velocity: self.velocity * self.mass,
            steps: self.steps,
        })
    }

    #[differentiable(order = 2)]
    fn energy(&self) -> Result<f64, Fault> {
        if self.steps == 0 {
            return Err(Fault::Negative);
        }
        Ok(self.mass * self.mass * self.velocity.norm_squared())
    }

    #[differentiable]
    fn after(&self, dt: f64, n: usize) -> Result<f64, Fault> {
        let mut state = self.clone();
        for _ in 0..n {
            state = state.step(dt)?;
        }
        state.energy()
    }

    #[differentiable]
    fn total(&self, dt: f64) -> f64 {
        match self.step(dt) {
            Ok(state) => state.energy().unwrap_or(0.0),
            Err(Fault::Negative) => self.mass * dt,
            Err(_) => 7.0 * dt,
        }
    }
}

#[test]
fn methods_may_fail() {
    let state = State {
        mass: 1.3,
        velocity: Vector2::new(0.4, 0.7),
        steps: 3,
    };
    assert_gradient!(State::step, (&state, 0.3));
    assert_gradient!(State::energy, (&state));
    assert_gradient!(State::after, (&state, 0.9, 3));
    assert_gradient!(State::total, (&state, 0.3));
    assert_gradient!(State::total, (&state, -0.3));
    assert_eq!(state.after_grad(-1.0, 2).unwrap_err(), Fault::Large(-1.0));
    let empty = State { steps: 0, ..state };
    assert_eq!(empty.energy_hessian().unwrap_err(), Fault::Negative);
}

#[differentiable]
fn both(x: f64, y: f64) -> Result<(f64, f64), Fault> {
    if x > 9.0 {
        return Err(Fault::Large(x));
    }
    Ok((x * y, x + y))
}

#[differentiable]
fn of_tuples(x: f64, y: f64) -> Result<f64, Fault> {
    let (a, b) = both(x, y)?;
    let (c, _) = both(a, b)?;
    Ok(c)
}

#[differentiable]
fn of_both(x: f64) -> Option<f64> {
    let (a, b) = (inverse(x), inverse(x - 1.0));
    match (a, b) {
        (Some(a), Some(b)) => Some(a * b),
        (Some(a), None) => Some(a),
        _ => None,
    }
}

#[test]
fn tuples_are_values_of_outcomes() {
    assert_gradient!(of_tuples, (0.3, 0.7));
    assert_eq!(of_tuples::grad(8.0, 7.0), Err(Fault::Large(56.0)));
    assert_gradient!(of_both, (0.3));
    // Only there the second is missing.
    assert_eq!(of_both::grad(1.0), Some(-1.0));
    assert_eq!(of_both::grad(0.0), None);
}

type Found = Option<f64>;

/// Its outcome is a value, so that the caller may go on behind a `None`.
#[differentiable]
fn doubled(v: &mut [f64], i: usize) -> Found {
    if i < v.len() {
        v[i] *= 2.0;
        Some(v[i])
    } else {
        v[0] *= 3.0;
        None
    }
}

#[differentiable]
fn goes_on(x: f64, n: usize) -> f64 {
    let mut v = vec![x, x * x];
    let mut s = 0.0;
    for i in 0..n {
        s += doubled(&mut v, i).unwrap_or(x);
        doubled(&mut v, i + 1);
        match doubled(&mut v, 2 * i) {
            Some(y) => s += y * v[0],
            None => s -= v[1],
        }
    }
    s * v[0] + v[1]
}

#[test]
fn a_function_that_changes_its_arguments_may_give_an_option_as_a_value() {
    for n in 0..4 {
        assert_gradient!(goes_on, (0.7, n));
    }
}
