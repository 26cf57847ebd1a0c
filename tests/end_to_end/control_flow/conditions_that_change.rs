//! Calls that change an active variable and return a constant, in conditions, scrutinees and indices.

use grad_runtime::{Differentiable, assert_gradient, differentiable};

#[derive(Clone, Debug, Differentiable)]
struct Body {
    p: f64,
    v: f64,
}

#[differentiable(order = 2)]
impl Body {
    fn advance(&mut self, x: f64) -> bool {
        self.v -= x * self.p;
        self.p += 0.1 * self.v;
        self.p > 0.5
    }
    fn tally(&mut self, x: f64) -> usize {
        self.v -= x * self.p;
        self.p += 0.1 * self.v;
        if self.p > 0.5 { 2 } else { 0 }
    }
    /// A name of `Result`'s.
    fn ok(&mut self, x: f64) -> bool {
        self.advance(x)
    }
    fn damp(&mut self) {
        self.v *= 0.9;
    }
    fn run(&mut self, x: f64) -> f64 {
        while self.advance(x) {
            self.damp();
        }
        self.p * x
    }
}

fn body(x: f64) -> Body {
    Body { p: 1.0, v: x }
}

#[differentiable(order = 2)]
fn step(s: &mut Body, x: f64) -> bool {
    s.v -= x * s.p;
    s.p += 0.1 * s.v;
    s.p > 0.5
}

#[differentiable]
fn tally(s: &mut Body, x: f64) -> usize {
    s.v -= x * s.p;
    s.p += 0.1 * s.v;
    if s.p > 0.5 { 2 } else { 0 }
}

#[differentiable]
fn near(s: &mut Body, x: f64) -> Result<bool, String> {
    if x > 10.0 {
        return Err("far".into());
    }
    s.v -= x * s.p;
    s.p += 0.1 * s.v;
    Ok(s.p > 0.5)
}

#[differentiable(order = 2)]
fn in_if(x: f64) -> f64 {
    let mut s = Body { p: 1.0, v: x };
    if step(&mut s, x) { s.p * s.v } else { s.v }
}

#[differentiable(order = 2)]
fn in_while(x: f64) -> f64 {
    let mut s = Body { p: 1.0, v: x };
    while step(&mut s, x) {
        s.p *= 0.9;
    }
    s.p + s.v
}

#[differentiable]
fn in_logic(x: f64) -> f64 {
    let mut s = Body { p: 1.0, v: x };
    if x > 0.1 && step(&mut s, x) && s.v < 3.0 {
        s.p
    } else if !step(&mut s, x) || x > 7.0 || step(&mut s, x * x) {
        s.p * 2.0
    } else {
        s.v
    }
}

#[differentiable]
fn in_comparisons(x: f64) -> f64 {
    let mut s = Body { p: 1.0, v: x };
    let n = tally(&mut s, x);
    if tally(&mut s, x) + 1 == 3 && s.p < 1.0 + tally(&mut s, x) as f64 {
        s.p * n as f64
    } else {
        s.v
    }
}

#[differentiable]
fn in_match(x: f64) -> f64 {
    let mut s = Body { p: 1.0, v: x };
    match tally(&mut s, x) {
        0 => s.p,
        1 | 2 => s.v * s.p,
        _ => s.v,
    }
}

#[differentiable]
fn in_statements(x: f64) -> f64 {
    let mut s = Body { p: 1.0, v: x };
    step(&mut s, x);
    let _ = step(&mut s, x);
    let done = !step(&mut s, x);
    let mut k = 0;
    for _ in 0..3 {
        if step(&mut s, x) {
            k += 1;
        }
    }
    if done { s.p } else { s.v * (k + 1) as f64 }
}

#[differentiable]
fn as_result(s: &mut Body, x: f64) -> bool {
    let ok = step(s, x);
    ok && step(s, x * x)
}

#[differentiable]
fn with_a_question_mark(s: &mut Body, x: f64) -> Result<f64, String> {
    if near(s, x)? {
        return Ok(s.p * s.v);
    }
    Ok(s.v)
}

#[test]
fn functions_decide_and_change() {
    for x in [0.03, 0.3, 0.8] {
        assert_gradient!(in_if, (x));
        assert_gradient!(in_while, (x));
        assert_gradient!(in_logic, (x));
        assert_gradient!(in_comparisons, (x));
        assert_gradient!(in_match, (x));
        assert_gradient!(in_statements, (x));
        assert_gradient!(as_result, (&mut body(0.5), x));
        assert_gradient!(with_a_question_mark, (&mut body(0.5), x));
    }
    let failed = with_a_question_mark::grad(&mut body(0.5), 11.0);
    assert_eq!(failed.unwrap_err(), "far");
    // p = 1 and v = x: v' = 0, p' = 1.
    let (value, gradient) = in_if::value_and_grad(0.3);
    assert_eq!((value, gradient), (0.0, 0.0));
}

#[differentiable(order = 2)]
fn by_methods(x: f64) -> f64 {
    let mut s = Body { p: 1.0, v: x };
    if s.advance(x) && s.tally(x) > 1 {
        s.damp();
    }
    while s.advance(x) {
        s.damp();
    }
    loop {
        if !s.advance(x * 0.5) {
            break;
        }
    }
    s.p + s.v + s.run(x)
}

#[differentiable]
fn in_loops(x: &[f64]) -> f64 {
    let mut s = Body { p: 1.0, v: x[0] };
    let mut t = 0.0;
    for (i, v) in x.iter().enumerate() {
        let n = s.tally(*v);
        t += x[n.min(2)] * s.p;
        if s.tally(*v) > i {
            break;
        }
    }
    t
}

/// The argument of the call that decides changes something as well.
#[differentiable]
fn by_what_an_argument_changes(x: f64) -> f64 {
    let mut s = Body { p: 1.0, v: x };
    let mut w = x;
    if s.advance(pushed(&mut w, x)) {
        w *= s.v;
    }
    while !s.ok(pushed(&mut w, x)) && w > -9.0 {
        w -= 3.0 + s.p;
    }
    w * s.v
}

#[differentiable]
fn pushed(a: &mut f64, x: f64) -> f64 {
    *a += x * x;
    *a
}

#[test]
fn methods_decide_and_change() {
    for x in [0.03, 0.3, 0.8, 2.0] {
        assert_gradient!(by_what_an_argument_changes, (x));
    }
    for x in [0.03, 0.3, 0.8] {
        assert_gradient!(by_methods, (x));
    }
    assert_gradient!(in_loops, (&[0.3, 0.2, 0.1]));
}

#[test]
fn the_second_order_goes_through() {
    let h = 1e-5;
    let of = |f: fn(f64) -> f64, x: f64| (f(x + h) - f(x - h)) / (2.0 * h);
    let difference = of(in_while::grad, 0.3);
    assert!((in_while::hessian(0.3)[0] - difference).abs() < 1e-7);
    let difference = of(by_methods::grad, 0.3);
    assert!((by_methods::hvp(0.3, 1.0) - difference).abs() < 1e-7);
}

#[differentiable]
fn doubled(v: &mut [f64]) -> f64 {
    v[0] *= 2.0;
    v[0]
}

/// What decides is kept, matched on, counted.
#[differentiable]
fn kept(v: &mut [f64]) -> f64 {
    let large = doubled(v) > 1.0;
    let larger;
    larger = doubled(v) > 2.0 * doubled(v);
    let n = (doubled(v) > 3.0) as usize;
    let s = match doubled(v) < 4.0 {
        true => v[0] * 3.0,
        false => v[0] * v[0],
    };
    if large || larger { s * n as f64 } else { s }
}

#[test]
fn a_condition_is_a_value() {
    for x in [0.01, 0.05, 0.09, 0.15, 0.4, 1.5] {
        assert_gradient!(kept, (&mut [x]));
    }
}
