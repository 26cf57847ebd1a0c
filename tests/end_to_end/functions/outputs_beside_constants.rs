//! Calls of functions that return constants beside values: `(bool, f64)`, `(usize, Vector)`, in wrappers, by methods.

use grad_runtime::nalgebra::Vector2;
use grad_runtime::{Differentiable, Scalar, assert_gradient, differentiable};

const X: [f64; 3] = [0.7, -0.4, 1.3];

#[differentiable(order = 2)]
fn square(x: f64) -> (bool, f64) {
    (x > 0.0, x * x)
}

#[differentiable]
fn numbered(x: f64, n: usize) -> (usize, f64) {
    (n, x * x * x)
}

#[differentiable]
fn three(x: f64, n: usize) -> (f64, usize, Vector2<f64>) {
    (x.sin(), n, Vector2::new(x, x * x))
}

#[differentiable]
fn small(x: f64, n: usize) -> Option<(usize, f64)> {
    if x > 5.0 {
        return None;
    }
    Some((n, x * x))
}

#[differentiable]
fn tried(x: f64, n: usize) -> Result<(usize, f64), String> {
    if x > 5.0 {
        return Err(format!("{x} is large"));
    }
    Ok((n, x * x))
}

#[differentiable]
fn by_pattern(x: f64) -> f64 {
    let (ok, v) = square(x);
    let bad = !ok;
    if ok && !bad { v } else { -v * v }
}

#[differentiable]
fn by_number(x: f64) -> f64 {
    square(x).1 * x + if square(x).0 { x } else { 1.0 }
}

#[differentiable]
fn as_index(x: &[f64]) -> f64 {
    let (n, v) = numbered(x[0], 1);
    let m = n + 1;
    let mut s = 0.0;
    for i in 0..n + 2 {
        s += x[i] * v;
    }
    x[n] * v * (n as f64) + x[m] * s
}

#[differentiable]
fn annotated(x: &[f64]) -> f64 {
    let (a, n, b): (f64, usize, Vector2<f64>) = three(x[0], 1);
    a * b.dot(&b) * x[n]
}

#[differentiable]
fn of_the_best(x: &[f64]) -> f64 {
    let mut best = numbered(x[0], 0);
    for i in 1..x.len() {
        let next = numbered(x[i], i);
        if next.1 > best.1 {
            best = next;
        }
    }
    best.1 * x[best.0]
}

#[differentiable]
fn carried(x: &[f64]) -> f64 {
    let mut k = 0;
    let mut ok = false;
    let mut s = 0.0;
    for i in 0..x.len() {
        let (n, v) = numbered(x[i], i);
        k += n;
        let o = square(x[i]);
        ok = o.0;
        s += v * k as f64 + o.1;
    }
    if ok { s * x[k % 2] } else { s }
}

#[differentiable]
fn assigned(x: &[f64]) -> f64 {
    let (mut n, mut v) = (0, 0.0);
    for &y in x {
        (n, v) = numbered(y, n + 1);
    }
    v * x[n - 1]
}

#[differentiable]
fn in_pipelines(x: &[f64]) -> f64 {
    let first: f64 = x.iter().map(|&v| square(v).1).sum();
    let pairs: Vec<(usize, f64)> = x.iter().map(|&v| numbered(v, 1)).collect();
    let second: f64 = x
        .iter()
        .enumerate()
        .map(|(i, &v)| {
            let (ok, w) = square(v);
            if ok { w * i as f64 } else { v }
        })
        .sum();
    first * second + pairs[0].1 * x[pairs[1].0]
}

#[differentiable]
fn matched(x: f64, k: usize) -> f64 {
    let a = match square(x) {
        (true, v) if v > 1.0 => v,
        (true, v) => 3.0 * v,
        (false, v) => -v * v,
    };
    let (n, v) = numbered(x, k);
    let b = match n {
        0 => v,
        1 | 2 => v * v,
        3..=5 => -v,
        more => v * more as f64,
    };
    let c = match (k, x) {
        (0 | 1, v) => v,
        (2, v) if v > 0.0 => 2.0 * v,
        (_, v) => v * v,
    };
    a * b + c
}

#[differentiable]
fn handed_on(x: f64) -> (bool, f64) {
    if x > 1.0 {
        return square(x);
    }
    let (ok, v) = square(x * x);
    (!ok, v * x)
}

#[test]
fn parts_are_values_and_constants() {
    for x in [0.8, -0.8, 1.7] {
        assert_gradient!(by_pattern, (x));
        assert_gradient!(by_number, (x));
        assert_gradient!(handed_on, (x));
        for k in 0..7 {
            assert_gradient!(matched, (x, k));
        }
    }
    assert_eq!(by_pattern::grad(0.5), 1.0);
    assert_eq!(by_number::grad(0.5), 3.0 * 0.25 + 1.0);
    assert_eq!(handed_on::vjp(0.5).0, (false, 0.5_f64.powi(5)));
    assert_gradient!(as_index, (&X));
    assert_gradient!(annotated, (&X));
    assert_gradient!(of_the_best, (&X));
    assert_gradient!(carried, (&X));
    assert_gradient!(assigned, (&X));
    assert_gradient!(in_pipelines, (&X));
}

#[differentiable]
fn found(x: &[f64]) -> f64 {
    let mut s = 0.0;
    if let Some((i, v)) = small(x[0], 1) {
        s += x[i] * v;
    }
    let kept = small(x[2], 1);
    if kept.is_some() {
        s *= 2.0;
    }
    if let Some((i, v)) = kept {
        s += v * x[i];
    }
    let (i, v) = small(x[1], 2).unwrap();
    s += v * x[i];
    let Some((i, v)) = small(x[1] * x[0], 0) else {
        return s;
    };
    match small(x[1], 0) {
        Some((j, w)) => s * x[i] * v + w * x[j],
        None => 0.0,
    }
}

#[differentiable]
fn asked(x: &[f64]) -> Option<f64> {
    let (n, v) = small(x[0], 1)?;
    Some(x[n] * v)
}

#[differentiable]
fn asked_with_an_error(x: &[f64]) -> Result<f64, String> {
    let (n, v) = tried(x[0], 1)?;
    let w = match tried(x[1], 0) {
        Ok((_, w)) => w,
        Err(_) => 1.0,
    };
    Ok(x[n] * v * w)
}

#[test]
fn wrappers_hold_parts() {
    assert_gradient!(found, (&X));
    assert_gradient!(found, (&[0.7, -0.4, 7.0]));
    assert_gradient!(asked, (&X));
    assert_gradient!(asked_with_an_error, (&X));
    assert_gradient!(asked_with_an_error, (&[0.7, 6.0, 7.0]));
    assert_eq!(asked::grad(&[7.0, 1.0]), None);
    let failed = asked_with_an_error::grad(&[7.0, 1.0]);
    assert_eq!(failed, Err("7 is large".to_owned()));
}

#[differentiable(order = 2)]
fn second(x: f64) -> f64 {
    let (ok, v) = square(x);
    if ok { v * x.sin() } else { v }
}

#[test]
fn the_second_order_goes_through() {
    let h = 1e-5;
    let difference = (second::grad(0.4 + h) - second::grad(0.4 - h)) / (2.0 * h);
    assert!((second::hessian(0.4)[0] - difference).abs() < 1e-8);
    assert!((second::hvp(0.4, 1.0) - difference).abs() < 1e-8);
}

#[derive(Clone, Debug, Differentiable)]
struct Body {
    p: f64,
    v: f64,
}

#[differentiable]
impl Body {
    fn look(&self, x: f64) -> (bool, f64) {
        (self.p > 0.5, self.v * x)
    }
    fn go(&mut self, x: f64) -> (usize, f64) {
        self.v -= x * self.p;
        self.p += 0.1 * self.v;
        (1, self.v * self.p)
    }
}

#[differentiable]
fn relax(body: &mut Body, x: f64) -> (usize, f64) {
    body.v -= x * body.p;
    body.p += 0.1 * body.v;
    (1, body.v * body.p)
}

#[differentiable]
fn beside_changes(x: &[f64]) -> f64 {
    let mut body = Body { p: 1.0, v: x[0] };
    let mut k = 0;
    for v in x {
        let (n, e) = relax(&mut body, *v);
        k += n;
        body.p += e;
    }
    let (ok, e) = body.look(x[0]);
    let last = if ok { e } else { body.v };
    body.v + x[k - 1] * body.p * last
}

#[differentiable]
fn by_methods(body: &mut Body, x: f64) -> f64 {
    let (n, e) = body.go(x);
    let (ok, w) = body.look(x * e);
    if ok { w * n as f64 } else { body.v }
}

#[test]
fn changes_and_constants_go_together() {
    assert_gradient!(beside_changes, (&X));
    let mut body = Body { p: 0.9, v: 0.4 };
    assert_gradient!(by_methods, (&mut body, 0.3));
}

#[differentiable]
fn scaled<T: Scalar>(x: T, n: usize) -> (usize, T) {
    (n, x * x)
}

#[differentiable]
fn generic<T: Scalar>(x: T, y: &[T]) -> T {
    let (n, v) = scaled(x, 1);
    v * y[n]
}

#[test]
fn scalars_are_parameters() {
    assert_gradient!(generic, (0.6, &[0.4, 0.9]));
    assert_eq!(generic::grad(0.5_f32, &[0.0, 2.0]).0, 2.0);
}
