//! A function gives several values, of which one has overflowed, and its caller chooses another: what was not chosen contributes nothing.

use grad_runtime::nalgebra::Vector2;
use grad_runtime::{Differentiable, differentiable};

/// At this the exponential function overflows.
const FAR: f64 = 1000.0;

#[differentiable(order = 2)]
fn pair(x: f64) -> (f64, f64) {
    (x.exp() * x, x * 2.0)
}

#[differentiable(order = 2)]
fn by_branch(x: f64) -> f64 {
    let (a, b) = pair(x);
    if x > 30.0 { b * b } else { b + a.ln_1p() }
}

#[differentiable]
fn chosen(p: (f64, f64)) -> f64 {
    if p.1 > 60.0 { p.1 } else { p.0.ln_1p() }
}

/// The choice is made in another function.
#[differentiable]
fn by_a_callee(x: f64) -> f64 {
    chosen(pair(x))
}

#[differentiable]
fn handed_on(x: f64) -> (f64, f64) {
    pair(x)
}

#[differentiable]
fn through_another(x: f64) -> f64 {
    let (a, b) = handed_on(x);
    let c = if x > 30.0 { 0.0 } else { a };
    c + b
}

/// Division asks where it is told to.
#[differentiable(strong_zero)]
fn inverse(x: f64) -> (f64, f64) {
    (1.0 / x, x * 2.0)
}

#[differentiable]
fn of_a_division(x: f64) -> f64 {
    let (a, b) = inverse(x);
    if x > 0.0 { a + b } else { b }
}

#[test]
fn a_tuple_of_a_call_has_zeros_that_stay() {
    assert_eq!(by_branch::grad(FAR), 8.0 * FAR);
    assert_eq!(by_branch::hvp(FAR, 1.0), 8.0);
    assert_eq!(by_branch::jvp(FAR, 1.0).1, 8.0 * FAR);
    assert_eq!(by_a_callee::grad(FAR), 2.0);
    assert_eq!(through_another::grad(FAR), 2.0);
    assert_eq!(of_a_division::grad(0.0), 2.0);
    let (_, pullback) = pair::vjp(FAR);
    assert_eq!(pullback((0.0, 1.0)), 2.0);
}

#[differentiable]
fn mapped(x: &[f64]) -> Vec<f64> {
    x.iter().map(|x| x.exp() * x).collect()
}

#[differentiable]
fn pushed(x: &[f64]) -> Vec<f64> {
    let mut v = Vec::new();
    for a in x {
        let e = a.exp();
        v.push(e * a);
    }
    v
}

#[differentiable]
fn of_elements(x: &[f64]) -> f64 {
    let (r, p) = (mapped(x), pushed(x));
    let mut s = 0.0;
    for i in 0..x.len() {
        s += if x[i] > 30.0 {
            x[i]
        } else {
            r[i].ln_1p() * p[i]
        };
    }
    s
}

#[test]
fn elements_that_were_not_chosen_contribute_nothing() {
    let gradient = of_elements::grad(&[FAR, 1.0]);
    let alone = of_elements::grad(&[1.0]);
    assert_eq!(gradient, [1.0, alone[0]]);
}

#[derive(Clone, Differentiable)]
struct Both {
    a: f64,
    b: f64,
}

#[differentiable]
impl Both {
    fn of(x: f64) -> Both {
        let e = x.sinh() / x;
        Both {
            a: e * e,
            b: x * 3.0,
        }
    }

    fn double(&mut self) {
        let e = self.a.exp();
        self.a *= e;
        self.b *= 2.0;
    }
}

#[differentiable]
fn of_a_constructor(x: f64) -> f64 {
    let both = Both::of(x);
    if x > 100.0 { both.b } else { both.a }
}

#[differentiable]
fn of_a_method_that_changes(x: f64) -> f64 {
    let mut both = Both { a: x, b: x };
    both.double();
    if x > 100.0 { both.b } else { both.a }
}

#[differentiable]
fn fill(x: f64, out: &mut [f64]) {
    out[0] = x.exp() * x;
    out[1] = x * x;
}

#[differentiable]
fn of_what_is_filled(x: f64) -> f64 {
    let mut out = [0.0; 2];
    fill(x, &mut out);
    if x > 100.0 { out[1] } else { out[0] }
}

#[test]
fn fields_and_arguments_that_change_do_so_too() {
    assert_eq!(of_a_constructor::grad(FAR), 3.0);
    assert_eq!(of_a_method_that_changes::grad(FAR), 2.0);
    assert_eq!(of_what_is_filled::grad(FAR), 2.0 * FAR);
}

#[differentiable]
fn grown(x: Vector2<f64>) -> Vector2<f64> {
    let e = x.map(|a| a.exp());
    e.component_mul(&x)
}

#[differentiable]
fn of_a_vector(x: Vector2<f64>) -> f64 {
    let r = grown(x);
    if x[0] > 100.0 { r[1] } else { r[0] }
}

#[differentiable]
fn perhaps(x: f64) -> Option<(f64, f64)> {
    if x < 0.0 {
        return None;
    }
    Some((x.exp() * x, x))
}

#[differentiable]
fn of_an_option(x: f64) -> f64 {
    match perhaps(x) {
        Some((a, b)) => {
            if x > 100.0 {
                b
            } else {
                a
            }
        }
        None => 0.0,
    }
}

#[differentiable]
fn tried(x: f64) -> Result<[f64; 2], String> {
    if x < 0.0 {
        return Err("negative".into());
    }
    let mut r = [x; 2];
    for i in 0..2 {
        r[0] *= r[0].exp();
        r[1] += i as f64 * x;
    }
    Ok(r)
}

#[differentiable]
fn of_a_result(x: f64) -> Result<f64, String> {
    let r = tried(x)?;
    Ok(if x > 100.0 { r[1] } else { r[0] })
}

#[test]
fn matrices_options_and_results_do_so_too() {
    let near = 0.5_f64;
    let gradient = of_a_vector::grad(Vector2::new(FAR, near));
    assert_eq!(gradient, Vector2::new(0.0, near.exp() * near + near.exp()));
    assert_eq!(of_an_option::grad(FAR), 1.0);
    assert_eq!(of_a_result::value_and_grad(FAR).unwrap().1, 2.0);
}
