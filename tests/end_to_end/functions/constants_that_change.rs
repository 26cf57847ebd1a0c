//! Constant variables that change: the reverse sweep sees the values that the forward sweep saw.

use grad_runtime::differentiable;
use grad_runtime::nalgebra::Vector3;
use std::cell::Cell;

#[differentiable]
fn power(x: f64, k: &usize) -> f64 {
    x.powi(*k as i32)
}

#[differentiable]
fn applied(x: f64, f: impl Fn(f64) -> f64) -> f64 {
    x * f(1.0)
}

#[differentiable]
fn lent_in_a_loop(x: f64) -> f64 {
    let mut s = 0.0;
    for i in 0..3 {
        let mut k = 1;
        k += i;
        s += power(x, &k);
    }
    s
}

#[differentiable]
fn lent_around_a_loop(x: f64) -> f64 {
    let mut s = 0.0;
    let mut k = 1;
    for i in 0..3 {
        k += i;
        s += power(x, &k);
    }
    s
}

#[differentiable]
fn captured(x: f64) -> f64 {
    let mut k = 1.0;
    let y = applied(x, |t| t + k);
    k += 5.0;
    y * k
}

#[differentiable]
fn mapped(v: Vector3<f64>) -> f64 {
    let mut k = 1.0;
    let w = v.map(|e| e * k);
    k = 5.0;
    w.sum() * k
}

#[differentiable]
fn mapped_in_a_loop(v: Vector3<f64>, n: usize) -> f64 {
    let mut s = 0.0;
    let mut k = 1.0;
    for _ in 0..n {
        s += v.map(|e| e * k).sum();
        k += 1.0;
    }
    s
}

#[differentiable]
fn through_a_reference(x: f64) -> f64 {
    let mut k = 1;
    let r = &mut k;
    *r += 1;
    let y = x.powi(*r);
    *r += 1;
    y
}

#[differentiable]
fn through_an_iterator(x: f64, n: usize) -> f64 {
    let mut ks = vec![1; n];
    let mut s = 0.0;
    for (i, k) in ks.iter_mut().enumerate() {
        *k += i as i32;
        s += x.powi(*k) * i as f64;
        *k += 3;
    }
    s + x.powi(ks[0])
}

#[differentiable]
fn removed(x: f64, start: &[usize]) -> f64 {
    let mut left = start.to_vec();
    let mut s = 0.0;
    while !left.is_empty() {
        s += power(x, &left[0]) * left.len() as f64;
        left.remove(0);
    }
    s
}

#[test]
fn a_call_is_made_again_with_what_it_was_lent() {
    assert_eq!(lent_in_a_loop::grad(2.0), 1.0 + 4.0 + 12.0);
    assert_eq!(lent_around_a_loop::grad(2.0), 1.0 + 4.0 + 32.0);
    assert_eq!(captured::grad(1.0), 12.0);
    // 3·2x + 2·3x² + 1
    assert_eq!(removed::grad(2.0, &[2, 3, 1]), 12.0 + 24.0 + 1.0);
}

#[test]
fn a_closure_sees_the_value_of_its_time() {
    let v = Vector3::new(1.0, 2.0, 3.0);
    assert_eq!(mapped::grad(v), Vector3::repeat(5.0));
    assert_eq!(mapped_in_a_loop::grad(v, 3), Vector3::repeat(6.0));
}

#[test]
fn changes_through_references_are_seen() {
    assert_eq!(through_a_reference::value_and_grad(2.0), (4.0, 4.0));
    // n = 3: x² + 2 x³ + x⁴
    assert_eq!(through_an_iterator::grad(2.0, 3), 4.0 + 24.0 + 32.0);
}

#[differentiable]
fn effect_in_map(v: &Vector3<f64>, call: impl Fn() -> f64) -> f64 {
    v.map(|x| x * x * call()).sum()
}

#[differentiable]
fn effect_in_zip_map(v: &Vector3<f64>, call: impl Fn() -> f64) -> f64 {
    let twice = v * 2.0;
    v.zip_map(&twice, |x, y| {
        let k = call();
        x * y * k
    })
    .sum()
}

#[test]
fn an_effect_in_a_closure_of_map_happens_once_for_each_element() {
    let calls = Cell::new(0);
    let count = || {
        calls.set(calls.get() + 1);
        f64::from(calls.get())
    };
    let v = Vector3::new(1.0, 2.0, 3.0);
    let gradient = effect_in_map::grad(&v, count);
    assert_eq!((gradient, calls.get()), (Vector3::new(2.0, 8.0, 18.0), 3));
    let gradient = effect_in_zip_map::grad(&v, count);
    assert_eq!((gradient, calls.get()), (Vector3::new(16.0, 40.0, 72.0), 6));
}
