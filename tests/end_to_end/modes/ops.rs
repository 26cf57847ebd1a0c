//! `grad_runtime::ops`: activations, log-sum-exp and special functions.

use crate::support::*;
use grad_runtime::nalgebra::{SVector, Vector3};
use grad_runtime::{assert_gradient, differentiable, ops};
use std::f64::consts::PI;

#[differentiable]
fn sigmoid(x: f64) -> f64 {
    ops::sigmoid(x)
}

#[differentiable]
fn relu(x: f64) -> f64 {
    ops::relu(x)
}

#[differentiable]
fn softplus(x: f64) -> f64 {
    ops::softplus(x)
}

#[test]
fn activations_have_their_derivatives() {
    for x in [-3.0_f64, -0.2, 0.4, 5.0] {
        let s = 1.0 / (1.0 + (-x).exp());
        assert_close(sigmoid(x), s);
        assert_close(sigmoid::grad(x), s * (1.0 - s));
        assert_eq!(
            relu::value_and_grad(x),
            (x.max(0.0), if x > 0.0 { 1.0 } else { 0.0 })
        );
        assert_close(softplus(x), (1.0 + x.exp()).ln());
        assert_close(softplus::grad(x), s);
        assert_gradient!(sigmoid, (x,));
        assert_gradient!(softplus, (x,));
    }
}

#[test]
fn activations_are_stable_far_out() {
    assert_eq!(sigmoid::value_and_grad(1000.0), (1.0, 0.0));
    assert_eq!(sigmoid::value_and_grad(-1000.0), (0.0, 0.0));
    assert_eq!(softplus::value_and_grad(1000.0), (1000.0, 1.0));
    assert_eq!(softplus::value_and_grad(-1000.0), (0.0, 0.0));
    assert_eq!(relu::value_and_grad(-1000.0), (0.0, 0.0));
}

#[differentiable]
fn logsumexp(v: &Vector3<f64>) -> f64 {
    ops::logsumexp(v)
}

#[differentiable]
fn softmax(v: &Vector3<f64>) -> Vector3<f64> {
    ops::softmax(v)
}

#[differentiable]
fn log_softmax(v: &Vector3<f64>) -> Vector3<f64> {
    ops::log_softmax(v)
}

#[test]
fn logsumexp_has_the_softmax_as_gradient() {
    let v = Vector3::<f64>::new(0.5, -1.0, 2.0);
    let total: f64 = v.iter().map(|x| x.exp()).sum();
    let p = v.map(|x| x.exp() / total);
    assert_close(logsumexp(&v), total.ln());
    assert_all_close(&logsumexp::grad(&v), &p);
    assert_all_close(&softmax(&v), &p);
    assert_all_close(&log_softmax(&v), &v.map(|x| x - total.ln()));
    let y_bar = Vector3::new(1.0, -2.0, 0.5);
    let (_, pullback) = softmax::vjp(&v);
    assert_all_close(
        &pullback(y_bar),
        &(p.component_mul(&y_bar) - p * p.dot(&y_bar)),
    );
    let (_, pullback) = log_softmax::vjp(&v);
    assert_all_close(&pullback(y_bar), &(y_bar - p * y_bar.sum()));
    assert_gradient!(logsumexp, (&v));
    assert_gradient!(softmax, (&v));
    assert_gradient!(log_softmax, (&v));
}

#[test]
fn logsumexp_is_stable_far_out() {
    let v = Vector3::new(1000.0, -1000.0, 1000.0);
    let (value, gradient) = logsumexp::value_and_grad(&v);
    assert_close(value, 1000.0 + 2.0_f64.ln());
    assert_all_close(&gradient, &Vector3::new(0.5, 0.0, 0.5));
    assert_all_close(&softmax(&v), &Vector3::new(0.5, 0.0, 0.5));
    assert_close(log_softmax(&v)[1], -2000.0 - 2.0_f64.ln());
    let (_, pullback) = log_softmax::vjp(&v);
    assert_all_close(
        &pullback(Vector3::new(0.0, 1.0, 0.0)),
        &Vector3::new(-0.5, 1.0, -0.5),
    );
    let v = Vector3::repeat(-1000.0);
    assert_close(logsumexp(&v), -1000.0 + 3.0_f64.ln());
}

#[differentiable]
fn cross_entropy(logits: &SVector<f64, 4>, label: usize) -> f64 {
    ops::logsumexp(logits) - logits[label]
}

#[differentiable]
fn negative_log_likelihood(logits: &SVector<f64, 4>, label: usize) -> f64 {
    -ops::log_softmax(logits)[label]
}

#[test]
fn cross_entropy_is_softmax_minus_one_hot() {
    let logits = SVector::<f64, 4>::new(0.1, 2.0, -0.7, 0.4);
    let total: f64 = logits.iter().map(|x| x.exp()).sum();
    let mut expected = logits.map(|x| x.exp() / total);
    expected[2] -= 1.0;
    assert_all_close(&cross_entropy::grad(&logits, 2), &expected);
    assert_all_close(&negative_log_likelihood::grad(&logits, 2), &expected);
}

#[differentiable]
fn erf(x: f64) -> f64 {
    ops::erf(x)
}

#[differentiable]
fn erfc(x: f64) -> f64 {
    ops::erfc(x)
}

#[differentiable]
fn ln_gamma(x: f64) -> f64 {
    ops::ln_gamma(x)
}

#[differentiable]
fn digamma(x: f64) -> f64 {
    ops::digamma(x)
}

#[test]
fn special_functions_have_published_values() {
    // Abramowitz and Stegun, tables 7.1 and 6.1; ψ(1) = -γ, ψ′(1) = π²/6, ψ′(1/2) = π²/2.
    assert_near(erf(0.5), 0.520_499_877_8, 1e-10);
    assert_near(erfc(2.0), 0.004_677_734_98, 1e-10);
    assert_close(ln_gamma(5.0), 24.0_f64.ln());
    assert_close(ln_gamma(0.5), PI.sqrt().ln());
    let euler = 0.577_215_664_901_532_9;
    assert_close(digamma(1.0), -euler);
    assert_close(digamma(2.0), 1.0 - euler);
    assert_close(digamma(0.5), -euler - 4.0_f64.ln());
    assert_close(ln_gamma::grad(1.0), -euler);
    assert_close(ln_gamma::grad(3.0), 1.5 - euler);
    assert_close(digamma::grad(1.0), PI * PI / 6.0);
    assert_close(digamma::grad(0.5), PI * PI / 2.0);
    for x in [-1.5_f64, 0.0, 0.3, 2.0] {
        let density = 2.0 / PI.sqrt() * (-x * x).exp();
        assert_close(erf::grad(x), density);
        assert_close(erfc::grad(x), -density);
    }
    assert_gradient!(ln_gamma, (2.7,));
    assert_gradient!(digamma, (2.7,));
}

#[differentiable]
fn hidden_layer(v: &Vector3<f64>, bias: f64) -> f64 {
    v.map(|x| ops::sigmoid(x + bias)).sum() + v.map(ops::softplus).norm_squared()
}

#[test]
fn operations_work_inside_closures() {
    assert_gradient!(hidden_layer, (&Vector3::new(0.5, -1.0, 2.0), 0.3));
}

#[differentiable]
fn single_precision(x: f32) -> f32 {
    ops::sigmoid(x) * ops::softplus(x)
}

#[test]
fn operations_in_single_precision() {
    let x = 0.5_f32;
    let f = |x: f64| 1.0 / (1.0 + (-x).exp()) * (1.0 + x.exp()).ln();
    assert_near(single_precision::grad(x).into(), slope(f, x.into()), 1e-5);
}
