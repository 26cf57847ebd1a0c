//! Calls of methods whose values nobody uses, as the values of branches, arms and closures; and `ref mut` in patterns of what a call gives.

use grad_runtime::{Differentiable, assert_gradient, differentiable};

#[derive(Clone, Debug, Differentiable)]
struct Body {
    x: f64,
    v: f64,
}

#[differentiable]
impl Body {
    fn step(&mut self, dt: f64) {
        self.x += self.v * dt;
    }
    fn scale(&mut self, k: f64) {
        self.x *= k;
    }
    fn bump(&mut self, dt: f64) -> f64 {
        self.x += self.v * dt;
        self.x * 2.0
    }
    fn get(&self) -> f64 {
        self.x * self.v
    }
    fn either(&mut self, dt: f64, k: usize) {
        if k > 0 { self.step(dt) } else { self.scale(dt) }
    }
    fn any(&mut self, dt: f64, k: usize) {
        match k {
            0 => self.step(dt),
            _ => self.scale(dt * dt),
        }
    }
}

fn body() -> Body {
    Body { x: 1.0, v: 2.0 }
}

#[differentiable]
fn in_arms(s: &Body, k: usize, dt: f64) -> f64 {
    let mut p = s.clone();
    match k {
        0 => p.step(dt),
        1 => {
            p.step(dt * 2.0);
        }
        2 => p.scale(dt),
        _ => {}
    }
    p.x
}

#[differentiable]
fn in_branches(s: &Body, k: usize, dt: f64) -> f64 {
    let mut p = s.clone();
    if k > 0 {
        p.step(dt)
    } else {
        p.scale(dt)
    }
    if k > 1 {
        p.scale(dt)
    }
    p.x
}

#[differentiable]
fn in_loops(s: &Body, dt: &[f64]) -> f64 {
    let mut p = s.clone();
    for d in dt {
        p.step(*d)
    }
    let mut i = 0;
    while i < 2 {
        i += 1;
        if i == 1 {
            p.step(dt[0])
        } else {
            match i {
                2 => p.scale(dt[1]),
                _ => {}
            }
        }
    }
    dt.iter().for_each(|d| p.step(*d));
    p.v *= 2.0;
    p.x * p.v
}

#[differentiable]
fn by_wildcard(s: &Body, dt: f64) -> f64 {
    let mut p = s.clone();
    let _ = p.bump(dt);
    p.v *= 0.9;
    p.x
}

#[differentiable]
fn of_itself(s: &Body, dt: f64) -> f64 {
    let mut p = s.clone();
    p.scale(p.get());
    p.scale(dt * p.x);
    p.x
}

#[test]
fn what_is_called_for_a_change_changes() {
    let s = body();
    for k in 0..4 {
        assert_gradient!(in_arms, (&s, k, 0.3));
        assert_gradient!(in_branches, (&s, k, 0.3));
        assert_gradient!(Body::either, (&mut s.clone(), 0.3, k));
        assert_gradient!(Body::any, (&mut s.clone(), 0.3, k));
    }
    assert_gradient!(in_loops, (&s, &[0.3, 0.4]));
    assert_gradient!(by_wildcard, (&s, 0.3));
    assert_gradient!(of_itself, (&s, 0.3));
    // x dt.
    assert_eq!(in_branches::grad(&s, 0, 0.5).0.x, 0.5);
    assert_eq!(in_arms::grad(&s, 2, 0.5).1, 1.0);
}

#[derive(Clone, Debug, Differentiable)]
enum Shape {
    Circle(f64),
    Rect { w: f64, h: f64 },
}

#[differentiable]
fn of_a_copy(s: &Shape, k: f64) -> f64 {
    match s.clone() {
        Shape::Circle(ref mut r) => {
            *r *= k;
            *r
        }
        Shape::Rect { ref mut w, h } => {
            *w += h;
            *w * *w
        }
    }
}

#[differentiable]
fn pair(x: f64) -> (f64, Body) {
    (x * x, Body { x, v: x * 2.0 })
}

#[differentiable]
fn of_a_call(x: f64) -> f64 {
    let (ref mut a, ref mut p) = pair(x);
    *a *= x;
    p.step(*a);
    p.x += 1.0;
    let Body { ref mut v, .. } = p.clone();
    *v *= x;
    p.x * *a * *v
}

#[test]
fn references_to_what_a_call_gives_are_variables() {
    assert_gradient!(of_a_copy, (&Shape::Circle(1.0), 0.3));
    assert_gradient!(of_a_copy, (&Shape::Rect { w: 1.0, h: 2.0 }, 0.3));
    assert_gradient!(of_a_call, (0.3));
}

#[differentiable]
fn noted(x: f64, seen: &mut Vec<usize>) -> f64 {
    seen.push(3);
    x * x
}

fn note(seen: &mut Vec<usize>, k: usize) {
    seen.push(k);
}

#[differentiable]
fn with_a_constant_of_its_own(x: f64) -> f64 {
    let mut seen: Vec<usize> = Vec::new();
    let y = noted(x, &mut seen);
    note(&mut seen, 2);
    y * seen.len() as f64
}

#[test]
fn a_constant_that_is_lent_stays_one() {
    assert_gradient!(with_a_constant_of_its_own, (0.3));
    assert_eq!(with_a_constant_of_its_own::grad(0.5), 2.0);
}

#[derive(Clone, Debug, Differentiable)]
struct Scaled {
    v: f64,
}

impl Scaled {
    /// Has the name of a rule.
    #[differentiable]
    fn scale(&mut self, k: f64) -> f64 {
        self.v *= k;
        self.v
    }
}

#[differentiable]
fn bound_and_unused(x: f64) -> f64 {
    let mut p = Scaled { v: x };
    p.v += x;
    let _left = p.scale(x);
    p.v
}

#[differentiable]
fn in_a_tuple(x: f64) -> f64 {
    let mut p = Scaled { v: x };
    p.v += x;
    let (_left, _x) = (p.scale(x), x);
    (p.scale(x), p.v).1
}

#[differentiable]
fn in_a_condition(x: f64) -> f64 {
    let mut p = Scaled { v: x };
    p.v += x;
    if p.scale(x) > 0.0 { p.v } else { x }
}

#[differentiable]
fn used_and_unused(x: f64) -> f64 {
    let mut p = Scaled { v: x };
    let left = p.scale(x) + x;
    let _unused = left * p.scale(x);
    p.v * x
}

#[test]
fn methods_named_like_rules_change_what_they_are_called_on() {
    assert_eq!(bound_and_unused::value_and_grad(1.5), (4.5, 6.0));
    assert_gradient!(bound_and_unused, (1.5));
    assert_gradient!(in_a_tuple, (1.5));
    assert_gradient!(in_a_condition, (1.5));
    assert_gradient!(used_and_unused, (1.5));
}
