//! Folds of pipelines, also such that may fail, and what is asked of their items.

use grad_runtime::nalgebra::Matrix2;
use grad_runtime::{Scalar, assert_gradient, differentiable};

type Samples = Vec<f64>;

#[differentiable]
fn foldtuple(x: &[f64], t: f64) -> f64 {
    let (s, q, n) = x.iter().fold((0.0, 0.0, 0usize), |(s, q, n), v| {
        (s + v * t, q + v * v, n + 1)
    });
    q / n as f64 - (s / n as f64).powi(2)
}

#[differentiable]
fn foldtuple2(x: &[f64], t: f64) -> f64 {
    let (s, q) = x
        .iter()
        .skip_while(|v| **v < 0.5)
        .fold((0.0, t), |acc, v| (acc.0 + v, acc.1 * v));
    s * q
}

#[differentiable]
fn minmax(x: &[f64], t: f64) -> f64 {
    let (lo, hi) = x
        .iter()
        .fold((f64::INFINITY, f64::NEG_INFINITY), |(lo, hi), &v| {
            (lo.min(v), hi.max(v))
        });
    (hi - lo) * t
}

#[differentiable]
fn welford(x: &[f64]) -> f64 {
    let (_, _, m2) = x.iter().fold((0.0, 0.0, 0.0), |(n, mean, m2), &v| {
        let n = n + 1.0;
        let d = v - mean;
        let mean = mean + d / n;
        (n, mean, m2 + d * (v - mean))
    });
    m2
}

#[differentiable]
fn tuple_state(x: &[f64], t: f64) -> f64 {
    let (best, at) =
        x.iter().enumerate().fold(
            (t, 0),
            |(best, at), (i, v)| if *v > best { (*v, i) } else { (best, at) },
        );
    best * at as f64
}

#[differentiable]
fn matprod(p: &[Matrix2<f64>], t: f64) -> f64 {
    let c = p.iter().fold(Matrix2::identity(), |a, m| a * m * t);
    c.trace()
}

#[test]
fn folds_carry_several_values() {
    let x = [0.3, 0.7, 1.9, 0.2, 2.5];
    let m = [
        Matrix2::new(1.0, 2.0, 0.3, 0.4),
        Matrix2::new(0.1, -0.2, 0.7, 0.9),
    ];
    assert_gradient!(foldtuple, (&x, 0.5));
    assert_gradient!(foldtuple2, (&x, 0.5));
    assert_gradient!(minmax, (&x, 0.5));
    assert_gradient!(welford, (&x));
    assert_gradient!(tuple_state, (&x, 0.5));
    assert_gradient!(matprod, (&m, 0.5));
}

#[differentiable]
fn tryfold(x: &[f64], t: f64) -> Option<f64> {
    x.iter()
        .try_fold(t, |a, v| if *v > 0.0 { Some(a * v) } else { None })
}

#[differentiable]
fn tryfold2(x: &[f64], t: f64) -> Result<f64, String> {
    let s = x.iter().try_fold(t, |a, v| {
        if *v > 0.0 {
            Ok(a + v.ln())
        } else {
            Err("neg".to_string())
        }
    })?;
    Ok(s * t)
}

#[differentiable]
fn collect_opt(x: &[f64], t: f64) -> Option<f64> {
    let v = x
        .iter()
        .map(|v| if *v > 0.0 { Some(v.sqrt()) } else { None })
        .collect::<Option<Vec<f64>>>()?;
    Some(v.iter().sum::<f64>() * t)
}

#[differentiable]
fn sumopt(x: &[f64], t: f64) -> Option<f64> {
    x.iter()
        .map(|v| if *v > 0.0 { Some(v * t) } else { None })
        .sum()
}

#[differentiable]
fn tfe(x: &[f64], t: f64) -> Result<f64, String> {
    let mut s = 0.0;
    x.iter().try_for_each(|v| {
        if *v < 0.0 {
            return Err(format!("neg"));
        }
        s += v * t;
        Ok(())
    })?;
    Ok(s)
}

#[test]
fn folds_may_fail() {
    let x = [0.3, 0.7, 1.9, 0.2, 2.5];
    assert_gradient!(tryfold, (&x, 0.5));
    assert_gradient!(tryfold2, (&x, 0.5));
    assert_gradient!(collect_opt, (&x, 0.5));
    assert_gradient!(sumopt, (&x, 0.5));
    assert_gradient!(tfe, (&x, 0.5));
}

#[differentiable]
fn alias(x: &[f64], t: f64) -> f64 {
    let v: Samples = x.iter().map(|v| v * t).collect();
    v[0] * v[1]
}

#[differentiable]
fn alias2(x: &[f64], t: f64) -> f64 {
    let v = x.iter().map(|v| v * t).collect::<Samples>();
    v[0] * v[1]
}

#[differentiable]
fn alias3(x: &[f64], t: f64) -> Samples {
    x.iter().skip_while(|v| **v < 0.5).map(|v| v * t).collect()
}

#[test]
fn collections_have_other_names() {
    let x = [0.3, 0.7, 1.9, 0.2, 2.5];
    assert_gradient!(alias, (&x, 0.5));
    assert_gradient!(alias2, (&x, 0.5));
    assert_gradient!(alias3, (&x, 0.5));
}

#[differentiable]
fn count(x: &[f64], t: f64) -> f64 {
    let n = x.iter().filter(|v| **v > t).count();
    x.iter().sum::<f64>() / n as f64
}

#[differentiable]
fn anyall(x: &[f64], t: f64) -> f64 {
    if x.iter().any(|v| *v > 2.0) && !x.iter().all(|v| *v > 2.0) {
        x[0] * t
    } else {
        t
    }
}

#[differentiable]
fn inspect(x: &[f64], t: f64) -> f64 {
    let mut s = 0.0;
    let p = x
        .iter()
        .inspect(|v| s += **v * t)
        .map(|v| v * v)
        .sum::<f64>();
    s * p
}

#[test]
fn items_are_measured() {
    let x = [0.3, 0.7, 1.9, 0.2, 2.5];
    assert_gradient!(count, (&x, 0.5));
    assert_gradient!(anyall, (&x, 0.5));
    assert_gradient!(inspect, (&x, 0.5));
}

#[differentiable]
fn foropt(o: Option<f64>, t: f64) -> f64 {
    let mut s = t;
    for v in o {
        if t > 100.0 {
            break;
        }
        s += v * t;
    }
    for v in &o {
        s += v;
    }
    for v in o.iter() {
        s *= v;
    }
    s
}

#[test]
fn an_option_is_walked_and_left() {
    assert_gradient!(foropt, (Some(0.3), 0.5));
}

#[differentiable]
fn generic<T: Scalar>(x: &[T], t: T) -> T {
    x.iter()
        .take_while(|v| **v < T::one() + T::one())
        .map(|v| *v * t)
        .fold(t, |a, b| a + b * b)
}

#[differentiable]
fn generic2<T: Scalar>(x: &[T], t: T) -> T {
    let mut it = x.iter();
    let first = *it.next().unwrap();
    it.fold(first, |a, b| a * t + *b)
}

#[differentiable]
fn generic3<T: Scalar + std::iter::Sum>(x: &[T], t: T) -> T {
    x.iter().chain(x.iter().rev()).map(|v| *v * t).sum::<T>()
}

#[test]
fn pipelines_are_generic() {
    let x = [0.3, 0.7, 1.9, 0.2, 2.5];
    assert_gradient!(generic, (&x, 0.5));
    assert_gradient!(generic2, (&x, 0.5));
    assert_gradient!(generic3, (&x, 0.5));
}

#[differentiable]
fn half(x: f64) -> Option<f64> {
    if x > 0.5 { Some(x * 0.5) } else { None }
}

#[differentiable]
fn asked_in_a_closure(x: &[f64], t: f64) -> f64 {
    let squares: Vec<f64> = x
        .iter()
        .filter_map(|v| {
            let w = half(*v)?;
            Some(w * w * t)
        })
        .collect();
    squares.iter().sum()
}

#[differentiable]
fn asked_of_each(x: &[f64], t: f64) -> Option<f64> {
    let two: Vec<f64> = x
        .iter()
        .skip(1)
        .take(2)
        .map(|v| half(*v))
        .collect::<Option<Vec<f64>>>()?;
    Some(two[0] * two[1] * t)
}

#[test]
fn a_closure_that_gives_options_asks_for_others() {
    let x = [0.3, 0.7, 1.9, 0.2, 2.5];
    assert_gradient!(asked_in_a_closure, (&x, 0.4));
    assert_gradient!(asked_of_each, (&x, 0.4));
}

#[differentiable]
fn one_beside_the_other(x: &[f64], y: &[f64], t: f64) -> f64 {
    let mut a = x.iter();
    let mut b = y.iter();
    let mut s = 0.0;
    while let (Some(p), Some(q)) = (a.next(), b.next()) {
        s += p * q * t;
    }
    s
}

#[test]
fn two_iterators_are_asked_at_once() {
    let x = [0.3, 0.7, 1.9];
    assert_gradient!(one_beside_the_other, (&x, &[0.4, 0.6], 0.4));
}
