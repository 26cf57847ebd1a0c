//! The combinators of an active `Option`, and a loop over one.

use grad_runtime::{Scalar, assert_gradient, prelude::*};

#[differentiable]
fn mapped(a: Option<f64>, k: f64) -> f64 {
    a.map(|v| v * v * k).unwrap_or(k)
}

#[differentiable]
fn filtered(a: Option<f64>, k: f64) -> f64 {
    let b = a
        .filter(|v| *v > 0.5)
        .and_then(|v| if v < 2.0 { Some(v * k) } else { None });
    b.or_else(|| Some(k * k)).unwrap_or(0.0)
}

#[differentiable]
fn either(x: f64, y: f64) -> f64 {
    let o = if x > y { Some(x * y) } else { None };
    let p = Some(x.sin() * y);
    o.or(p).map(|v| v * y).unwrap_or_else(|| x * x)
}

#[differentiable]
fn over_an_option(x: f64, y: f64) -> f64 {
    let o = if x > y { Some(x * x) } else { None };
    let mut s = y;
    for v in o {
        s += v * y;
    }
    for v in &o {
        s *= v;
    }
    s
}

#[test]
fn options_are_mapped_filtered_and_walked() {
    for (a, k) in [(1.3, 0.7), (0.2, 0.7), (2.5, 0.4)] {
        assert_gradient!(mapped, (Some(a), k));
        assert_gradient!(filtered, (Some(a), k));
        assert_gradient!(either, (a, k));
        assert_gradient!(over_an_option, (a, k));
    }
    assert_gradient!(mapped, (None, 0.7));
    assert_gradient!(filtered, (None, 0.7));
}

#[differentiable]
fn or_another(a: Option<f64>, k: f64) -> f64 {
    let b = a.or(Some(k * k)).or(None);
    let c = if k > 0.5 { Some(k) } else { None };
    let d = c.or(b.map(|v| v * 2.0));
    b.unwrap() * d.or(Some(1.0)).map_or(k * 2.0, |v| v * k)
}

#[differentiable(order = 2, wrt(x))]
fn of_a_constant(x: f64, c: Option<usize>, d: Option<f64>) -> f64 {
    let by_count = |k: usize| x * x * k as f64;
    let mut s = c.map(by_count).unwrap_or(x);
    s += c.map_or(s * x, |k| k as f64 * x);
    s *= c.map_or_else(|| x, |k| x.powi(k as i32));
    s += c
        .and_then(|k| if k > 2 { Some(k as f64 * x) } else { None })
        .unwrap_or(3.0);
    s += d.unwrap_or(x) * d.unwrap_or_else(|| x * 2.0);
    s + d.or(Some(x * x)).unwrap() * d.or_else(|| Some(x)).map_or(1.0, |v| v * v)
}

#[differentiable(wrt(x))]
fn of_constant_elements(x: f64, t: &[usize]) -> f64 {
    let mut s = x;
    for i in 0..3 {
        s += t.get(i).map(|k| *k as f64 * x).unwrap_or(x * x);
        s += t.first().map_or(x, |&k| k as f64 * x * s);
    }
    s
}

#[differentiable]
fn of_pairs<T: Scalar>(x: T, c: Option<(usize, usize)>) -> T {
    let of = |a: usize| x * T::lit(a as f64);
    c.as_ref().map(|(a, b)| of(*a) + x * of(*b)).unwrap_or(x)
}

#[differentiable]
fn of_a_difference(x: f64, n: u32) -> f64 {
    let mut s = x;
    #[checkpoint]
    for i in 0..6_u32 {
        let behind = i.checked_sub(n);
        s += behind.map_or(0.0, |k| x * f64::from(k) * s);
    }
    s
}

#[test]
fn one_may_stand_for_another() {
    for (a, k) in [(Some(1.3), 0.7), (None, 0.7), (Some(0.2), 0.3), (None, 0.3)] {
        assert_gradient!(or_another, (a, k));
    }
}

#[test]
fn constants_are_mapped_by_closures_over_active_values() {
    for c in [Some(1), Some(3), None] {
        assert_gradient!(of_a_constant, (0.7, c, Some(0.3)));
        assert_gradient!(of_a_constant, (0.7, c, None));
        assert_gradient!(of_pairs, (0.7, c.map(|k| (k, k + 1))));
    }
    assert_gradient!(of_constant_elements, (0.7, &[1, 2]));
    assert_gradient!(of_constant_elements, (0.7, &[]));
    assert_gradient!(of_a_difference, (0.7, 2));
}

#[differentiable]
fn root(x: f64, r: f64) -> Option<f64> {
    let d = x * x - r;
    if d < 0.0 { None } else { Some(d.sqrt()) }
}

/// The other outcome of a call.
#[differentiable]
fn otherwise(x: f64) -> f64 {
    let a = root(x, 4.0).or_else(|| root(x, 0.1)).unwrap_or(x * x);
    let b = root(x, 2.0).or(Some(x * 2.0)).map_or(x, |t| t * x);
    let c = match root(x, 7.0).or_else(|| root(x, 0.2)) {
        Some(t) => t * x,
        None => x,
    };
    a * b + c
}

#[differentiable]
fn other_result(x: f64) -> Option<f64> {
    let t = root(x, 4.0).or_else(|| root(x, 0.1))?;
    root(t, 9.0).or_else(|| root(t * x, 0.01))
}

/// What is found decides, and closures use it.
#[differentiable]
fn found(x: &[f64]) -> f64 {
    let large = x.iter().position(|v| *v > 0.35).map_or(0.0, |i| x[i]);
    let small = x.iter().position(|v| *v < 0.1);
    large
        * x.iter()
            .position(|v| *v > 5.0)
            .map(|i| x[i])
            .unwrap_or(x[0])
        + small.map_or(x[1], |i| x[i] * x[i])
}

#[test]
fn outcomes_of_calls_have_others() {
    for x in [0.2, 0.9, 1.7, 2.5, 3.0] {
        assert_gradient!(otherwise, (x));
    }
    for x in [0.9, 2.5, 5.0] {
        assert_gradient!(other_result, (x));
    }
    for x in [[0.3, 0.5, 0.05], [0.2, 0.3, 0.3], [6.0, 0.2, 0.4]] {
        assert_gradient!(found, (&x));
    }
}
