//! The ends of slices, patterns of slices, and guards: a `match` on active values that constants decide.

use grad_runtime::{Differentiable, assert_gradient, differentiable};

#[derive(Clone, Debug, Differentiable)]
struct Net {
    layers: Vec<f64>,
    k: f64,
}

#[differentiable]
fn last_squared(x: &[f64]) -> f64 {
    if let Some(l) = x.last() { l * l } else { 0.0 }
}

#[differentiable]
fn first_and_second(x: &[f64]) -> f64 {
    let Some(f) = x.first() else { return 0.0 };
    let y = *f * 2.0;
    y * x.get(1).copied().unwrap_or(3.0)
}

#[differentiable]
fn halves(x: &[f64]) -> f64 {
    let (l, r) = x.split_at(x.len() / 2);
    l.iter().zip(r).map(|(a, b)| a * b.sin()).sum()
}

#[differentiable]
fn head_and_tail(x: &[f64]) -> f64 {
    match x.split_first() {
        Some((h, t)) => h.sin() + 0.5 * head_and_tail(t) * h,
        None => 1.0,
    }
}

#[differentiable]
fn last_and_others(x: &[f64]) -> f64 {
    match x.split_last() {
        None => 1.0,
        Some((l, others)) => l * last_and_others(others) + l,
    }
}

#[differentiable]
fn by_length(x: &[f64]) -> f64 {
    match x {
        [] => 0.0,
        [a] => a.sin(),
        [a, b] if a < b => a * b * b,
        [a, .., b] => a * b,
    }
}

#[differentiable]
fn rest_by_pattern(x: &[f64]) -> f64 {
    match x {
        [] => 1.0,
        [a, rest @ ..] => a.sin() + a * rest_by_pattern(rest),
    }
}

#[differentiable]
fn around_the_middle(x: &[f64]) -> f64 {
    let [a, middle @ .., b] = x else { return 0.0 };
    let mut s = a * b;
    for m in middle {
        s *= m;
    }
    s
}

#[test]
fn slices_of_every_length() {
    let x = [0.3, 0.5, 0.2, 0.7, 1.1];
    for n in 0..=x.len() {
        let x = &x[..n];
        assert_gradient!(last_squared, (x));
        assert_gradient!(first_and_second, (x));
        assert_gradient!(halves, (x));
        assert_gradient!(head_and_tail, (x));
        assert_gradient!(last_and_others, (x));
        assert_gradient!(by_length, (x));
        assert_gradient!(rest_by_pattern, (x));
        assert_gradient!(around_the_middle, (x));
    }
    assert_gradient!(by_length, (&[0.7, 0.3]));
}

#[differentiable]
fn fields(n: &Net) -> f64 {
    n.layers.last().map_or(0.0, |l| l * n.k) + n.layers.first().unwrap()
}

#[differentiable]
fn changed(x: &[f64]) -> f64 {
    let mut v = x.to_vec();
    let mut s = 0.0;
    for k in 0..3 {
        v[k] *= 2.0;
        if let Some(l) = v.last() {
            s += l * v[k];
        }
        let p = *v.last().unwrap();
        v[k] = p * v[k];
    }
    if let [a, b, ..] = &v[..] {
        s += a * b;
    }
    s
}

#[test]
fn fields_and_changed_data() {
    let net = Net {
        layers: vec![1.0, 2.0, 3.0],
        k: 0.5,
    };
    assert_gradient!(fields, (&net));
    assert_gradient!(changed, (&[0.3, 0.5, 0.2, 0.7]));
    assert_gradient!(changed, (&[0.3, 0.5, 0.2]));
}

#[differentiable]
fn guarded(x: Option<f64>, y: f64) -> f64 {
    match x {
        Some(b) if b < y => b * y,
        Some(c) => c * c,
        None => y,
    }
}

#[differentiable]
fn guarded_in_a_loop(x: &Option<f64>, y: f64) -> f64 {
    let mut s = 0.0;
    for i in 0..3 {
        s += match x {
            Some(b) if *b * i as f64 > y => b * y,
            _ => s * y + 1.0,
        };
    }
    s
}

#[test]
fn guards_of_options() {
    for x in [None, Some(0.5), Some(1.5)] {
        assert_gradient!(guarded, (x, 1.1));
        assert_gradient!(guarded_in_a_loop, (&x, 1.1));
    }
}
