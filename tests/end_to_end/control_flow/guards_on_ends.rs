//! Guards on the elements that `first`, `last`, `get` and `split_first` give, which are references in them as in the arms.

use grad_runtime::{assert_gradient, prelude::*};

#[differentiable]
fn guard(x: &[f64]) -> f64 {
    match x.first() {
        Some(a) if *a > 0.0 => a * a,
        _ => 0.5,
    }
}

#[differentiable]
fn two_guards(x: &[f64]) -> f64 {
    match x.last() {
        Some(a) if *a > 2.0 => a * a,
        Some(&a) if a > 1.0 => 3.0 * a,
        Some(a) => a.sin(),
        None => 0.0,
    }
}

#[differentiable]
fn chain(x: &[f64]) -> f64 {
    if let Some(a) = x.get(1)
        && *a > x[0]
    {
        a * x[0]
    } else {
        0.0
    }
}

#[differentiable]
fn chain_of_two(x: &[f64]) -> f64 {
    if let Some(a) = x.first()
        && let Some(b) = x.last()
        && a < b
    {
        a * b
    } else {
        0.0
    }
}

#[differentiable]
fn copied(x: &[f64]) -> f64 {
    if let Some(&a) = x.get(1)
        && a > x[0]
    {
        a * x[0]
    } else {
        0.0
    }
}

#[differentiable]
fn in_while(x: &[f64]) -> f64 {
    let mut i = 0;
    let mut s = 0.0;
    while let Some(a) = x.get(i)
        && *a < 2.0
    {
        s += a * a;
        i += 1;
    }
    s
}

#[differentiable]
fn rest(x: &[f64]) -> f64 {
    if let Some((h, t)) = x.split_first()
        && *h > 0.0
    {
        h * t[0]
    } else {
        0.0
    }
}

#[test]
fn guards_on_ends_of_slices_see_references() {
    for x in [&[0.3, 1.7, 0.9][..], &[0.6, 1.3], &[-0.4, -0.9]] {
        assert_gradient!(guard, (x));
        assert_gradient!(two_guards, (x));
        assert_gradient!(chain, (x));
        assert_gradient!(chain_of_two, (x));
        assert_gradient!(copied, (x));
        assert_gradient!(in_while, (x));
        assert_gradient!(rest, (x));
    }
    assert_gradient!(two_guards, (&[0.1, 2.4]));
    assert_eq!(guard::value_and_grad(&[]), (0.5, vec![]));
}
