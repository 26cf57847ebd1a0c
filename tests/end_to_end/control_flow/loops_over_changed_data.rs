//! Constant data that are changed, and walked by reference beside active values.

use grad_runtime::{assert_gradient, differentiable};

#[differentiable]
fn a_vec(x: f64) -> f64 {
    let mut w = vec![1.0, 2.0];
    w[0] = 3.0;
    let mut s = 1.0;
    for c in &w {
        s = s * x * c;
    }
    s
}

#[differentiable]
fn changed_again(x: f64) -> f64 {
    let mut w = [1.0, 2.0];
    let mut s = 1.0;
    for c in w.iter() {
        s = s * x * c;
    }
    w[0] = 2.0;
    s * w[0]
}

#[differentiable]
fn a_list_of_work(x: f64) -> f64 {
    let mut list: Vec<usize> = Vec::with_capacity(2);
    for k in [3, 1] {
        list.push(k);
    }
    let mut s = 1.0;
    for k in &list {
        s *= x + *k as f64;
    }
    s
}

#[differentiable]
fn counts(x: f64) -> f64 {
    let mut n = [0_usize; 4];
    n[1] += 2;
    n.iter().map(|&c| x.powi(c as i32)).sum()
}

#[differentiable]
fn zipped(x: &[f64]) -> f64 {
    let mut n = vec![0_usize; 3];
    n[0] += 1;
    let first: f64 = x.iter().zip(&n).map(|(a, &c)| a * a * c as f64).sum();
    n[2] = 5;
    first
        + x.iter()
            .zip(n.clone().iter())
            .map(|(a, &c)| a * c as f64)
            .sum::<f64>()
}

#[differentiable]
fn windows(x: f64) -> f64 {
    let mut w = [1.0, 2.0, 4.0];
    let mut s = x;
    for k in 0..3 {
        w[k] += 1.0;
        for pair in w.windows(2) {
            s = (s * pair[0] + pair[1]).sin();
        }
    }
    s
}

#[test]
fn data_are_what_they_were() {
    assert_gradient!(a_vec, (1.3));
    assert_gradient!(changed_again, (1.3));
    assert_gradient!(a_list_of_work, (0.7));
    assert_gradient!(counts, (1.3));
    assert_gradient!(zipped, (&[1.3, 1.0, 2.0]));
    assert_gradient!(windows, (0.3));
}

#[differentiable]
fn references(centers: &[f64], #[constant] points: &[f64]) -> f64 {
    let mut loss = 0.0;
    for p in points {
        for c in centers {
            if p * c > 1.0 {
                loss += p * c * c;
            }
        }
    }
    loss
}

#[test]
fn a_reference_from_a_loop_is_compared_in_another() {
    assert_gradient!(references, (&[1.0, 2.0], &[0.3, 1.5]));
}
