//! A cotangent that is exactly zero because of a choice stays zero, whatever was not chosen would have computed.

use grad_runtime::nalgebra::{self, DVector, Vector3, vector};
use grad_runtime::{Differentiable, Scalar, differentiable};

/// One function for each way to choose: where `x` is large, `e` is infinite and the result is something else.
macro_rules! choices {
    ($($name:ident: $x:ident => $body:expr, $slope:expr;)*) => {
        $(
            #[differentiable]
            fn $name($x: f64) -> f64 { $body }
        )*

        #[test]
        fn what_is_not_chosen_may_have_overflowed() {
            $(assert_eq!($name::grad(1000.0), $slope, "{}", stringify!($name));)*
        }

        #[test]
        fn what_is_chosen_has_its_derivative() {
            $(
                let (x, step) = (0.7, 1e-6);
                let difference = ($name(x + step) - $name(x - step)) / (2.0 * step);
                let got = $name::grad(x);
                assert!((got - difference).abs() < 1e-6 * (1.0 + difference.abs()), "{}: {got}, {difference}", stringify!($name));
            )*
        }
    };
}

#[derive(Clone, Differentiable)]
struct Pair {
    a: f64,
    b: f64,
}

#[differentiable]
fn exponential(x: f64) -> f64 {
    x.exp()
}

choices! {
    by_a_branch: x => { let e = x.exp(); if x > 30.0 { x } else { e.ln_1p() } }, 1.0;
    by_an_early_return: x => { let e = x.exp2(); if x > 30.0 { return 2.0 * x; } e.ln_1p() }, 2.0;
    by_a_match: x => { let e = x.exp_m1(); match x > 30.0 { true => 3.0 * x, false => e } }, 3.0;
    by_a_minimum: x => x.exp().min(3.0), 0.0;
    by_a_maximum: x => (-x.cosh()).max(-3.0), 0.0;
    by_a_clamp: x => (x * x.sinh()).clamp(-9.0, 9.0), 0.0;
    by_a_later_assignment: x => { let mut y = x.exp(); if x > 30.0 { y = 2.0 * x; } y }, 2.0;
    by_an_assignment_of_an_element: x => { let mut a = [x.exp(), x]; a[0] = x; a[0] + a[1] }, 2.0;
    by_a_break: x => { let e = x.exp(); let mut s = x; for _ in 0..3 { if x > 10.0 { break; } s += e; } s }, 1.0;
    by_the_condition_of_a_loop: x => { let e = x.exp(); let mut s = x; while s < 10.0 { s += e; } s }, 1.0;
    by_an_option: x => { let o = if x < 30.0 { Some(x.exp()) } else { None }; match o { Some(e) => e, None => 2.0 * x } }, 2.0;
    by_a_guard: x => { let o = if x > 0.0 { Some(x.exp()) } else { None }; match o { Some(e) if x < 30.0 => e, _ => 2.0 * x } }, 2.0;
    by_a_field: x => { let p = Pair { a: x.exp(), b: x }; if x > 30.0 { p.b } else { p.a + p.b } }, 1.0;
    by_a_field_alone: x => { let p = Pair { a: x.exp(), b: x }; 2.0 * p.b }, 2.0;
    by_an_index: x => { let v = vector![x.exp(), x]; 2.0 * v[1] }, 2.0;
    by_a_tuple: x => { let e = x.exp(); let (a, b) = if x > 30.0 { (x, 2.0) } else { (e, x) }; a * b }, 2.0;
    of_a_long_chain: x => { let a = x.exp(); let b = a * a; let c = b.sin() + a.cosh(); if x < 30.0 { c } else { x } }, 1.0;
    of_a_quotient: x => { let e = x.exp(); let s = e / (1.0 + e); if x > 30.0 { 1.0 } else { s } }, 0.0;
    of_powers: x => { let p = x.powi(200) * x.powf(150.0); if x > 30.0 { x } else { p } }, 1.0;
    of_a_call: x => { let e = exponential(x); if x > 30.0 { x } else { e.ln_1p() } }, 1.0;
    of_a_selected_call: x => exponential(x).min(3.0), 0.0;
    in_two_branches: x => { let e = x.exp(); let f = e * e; if x > 30.0 { x } else if x > 0.5 { e } else { f } }, 1.0;
    by_a_value_that_both_use: x => { let e = x.exp(); let k = if x > 30.0 { 0.5 } else { (-e).exp() }; k * x }, 0.5;
}

#[differentiable]
fn generic<T: Scalar>(x: T) -> T {
    let e = x.exp();
    if x > T::lit(30.0) { x } else { e.ln_1p() }
}

#[test]
fn every_float_type_keeps_the_zero() {
    assert_eq!(generic::grad(1000.0), 1.0);
    assert_eq!(generic::grad(100.0_f32), 1.0);
}

#[differentiable]
fn direction(v: &Vector3<f64>) -> f64 {
    let u = v.normalize();
    if v.norm() > 1e-9 { u.x } else { v.x }
}

#[differentiable]
fn sum_of_exponentials(v: &Vector3<f64>) -> f64 {
    let e = v.map(|x| x.exp());
    let d = e.dot(&e);
    if v.x > 30.0 { v.x } else { d.sqrt() }
}

#[differentiable]
fn least_exponential(v: &Vector3<f64>) -> f64 {
    v.map(|x| x.exp()).min()
}

#[differentiable]
fn scaled(v: &DVector<f64>) -> f64 {
    let u = v * v[0].exp();
    let squares = u.component_mul(&u);
    if v[0] > 30.0 { v[0] } else { squares.sum() }
}

#[test]
fn vectors_that_are_not_chosen_contribute_nothing() {
    assert_eq!(direction::grad(&Vector3::zeros()), Vector3::x());
    let v = Vector3::new(1000.0, 0.0, 1000.0);
    assert_eq!(sum_of_exponentials::grad(&v), Vector3::x());
    assert_eq!(least_exponential::grad(&v), Vector3::y());
    let v = DVector::from_vec(vec![1000.0, 1.0]);
    assert_eq!(scaled::grad(&v), DVector::from_vec(vec![1.0, 0.0]));
}

#[differentiable]
fn masked(w: &[f64], x: f64) -> f64 {
    let mut s = 0.0;
    for i in 0..w.len() {
        let p = x * w[i];
        s += if w[i].is_finite() { p } else { 0.0 };
    }
    s
}

#[differentiable]
fn smallest(v: &[f64]) -> f64 {
    let exponentials: Vec<f64> = v.iter().map(|x| x.exp()).collect();
    exponentials.iter().copied().fold(f64::INFINITY, f64::min)
}

#[test]
fn elements_that_are_masked_contribute_nothing() {
    let (dw, dx) = masked::grad(&[1.0, f64::INFINITY], 2.0);
    assert_eq!((dw, dx), (vec![2.0, 0.0], 1.0));
    assert_eq!(smallest::grad(&[1000.0, 0.0]), [0.0, 1.0]);
}

#[differentiable(strong_zero)]
fn strong_exponential(x: f64) -> f64 {
    x.exp().min(1.0)
}

#[differentiable(strong_zero)]
fn strong_product(r: f64, k: f64) -> f64 {
    let i = 1.0 / r;
    if r > 0.0 {
        k * i
    } else {
        let e = k * i;
        if e.is_finite() { e } else { k * r }
    }
}

#[differentiable(strong_zero)]
fn strong_direction(v: &Vector3<f64>) -> f64 {
    let u = v.normalize();
    if v.norm() > 1e-9 { u.x } else { v.x }
}

#[test]
fn strong_zero_holds_for_every_function_and_for_products_of_quotients() {
    assert_eq!(strong_exponential::grad(720.0), 0.0);
    assert_eq!(strong_product::grad(0.0, 2.0), (2.0, 0.0));
    assert_eq!(strong_direction::grad(&Vector3::zeros()), Vector3::x());
}

#[differentiable]
fn replaced_by_a_loop_over_the_same(x: f64, n: usize) -> f64 {
    let mut q = (x * 1000.0).exp();
    for i in 0..n {
        q = x * i as f64;
    }
    let mut s = x;
    for _ in 0..n {
        s += q;
    }
    s
}

#[test]
fn what_a_loop_replaces_before_another_one_over_the_same_contributes_nothing() {
    // 1 + 3 · 2: the last value of `q` is 2x.
    assert_eq!(replaced_by_a_loop_over_the_same::grad(2.0, 3), 7.0);
}

/// Ways to write an element of which the first value is infinite where `x` is large, and then not chosen.
macro_rules! written_again {
    ($($name:ident: ($v:ident, $x:ident, $i:ident) => { $($body:tt)* };)*) => {
        $(
            #[differentiable]
            fn $name($x: &[f64]) -> f64 {
                let mut $v = [0.0; 2];
                let mut s = 0.0;
                for $i in 0..$x.len() {
                    $($body)*
                    s += $v[$i];
                }
                s
            }
        )*

        #[test]
        fn an_element_that_the_same_iteration_writes_again_may_have_overflowed() {
            $(
                let gradient = $name::grad(&[800.0, 0.5]);
                assert_eq!(gradient[0], 1.0, "{}", stringify!($name));
                let at = |y: f64| $name(&[0.4, y]);
                let difference = (at(0.5 + 1e-6) - at(0.5 - 1e-6)) / 2e-6;
                let got = $name::grad(&[0.4, 0.5])[1];
                assert!((got - difference).abs() < 1e-8, "{}: {got}, {difference}", stringify!($name));
            )*
        }
    };
}

written_again! {
    at_once: (v, x, i) => { v[i] = x[i].exp(); v[i] = x[i]; };
    by_the_element: (v, x, i) => { v[i] = x[i].exp(); if v[i] > 1e300 { v[i] = x[i]; } };
    by_the_argument: (v, x, i) => { v[i] = x[i].exp(); if x[i] > 700.0 { v[i] = x[i]; } };
    in_both_branches: (v, x, i) => { v[i] = x[i].exp(); if v[i] > 1e300 { v[i] = x[i]; } else { v[i] = v[i].sin(); } };
    after_another: (v, x, i) => { v[i] = x[i].exp(); v[0] += 0.0; if v[i] > 1e300 { v[i] = x[i]; } };
}
