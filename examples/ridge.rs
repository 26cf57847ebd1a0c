//! How much regularisation? The penalty of each coefficient of a ridge regression, chosen by the gradient of the error on other data.
//!
//! The inner problem is solved by a factorisation that is not differentiated: the gradient goes through the equation that its
//! solution solves, by `#[differentiable(root = ..)]`.
//!
//! ```text
//! cargo run --example ridge
//! ```

use grad_runtime::nalgebra::{DMatrix, DVector};
use grad_runtime::prelude::*;

/// Inputs, one row a point, and what was measured there.
pub struct Data {
    inputs: DMatrix<f64>,
    outputs: DVector<f64>,
}

/// Half the gradient of ‖X w - y‖² + Σ exp(pᵢ) wᵢ² by w, which is zero at the best w.
#[differentiable]
fn stationary(
    w: &DVector<f64>,
    log_penalties: &DVector<f64>,
    #[constant] data: &Data,
) -> DVector<f64> {
    let residual = &data.inputs * w - &data.outputs;
    let penalties = log_penalties.map(|p| p.exp());
    data.inputs.tr_mul(&residual) + penalties.component_mul(w)
}

/// The best coefficients, by the normal equations.
#[differentiable(root = stationary)]
pub fn fit(log_penalties: &DVector<f64>, #[constant] data: &Data) -> DVector<f64> {
    normal_equations(log_penalties, data)
        .cholesky()
        .expect("penalties are positive")
        .solve(&data.inputs.tr_mul(&data.outputs))
}

fn normal_equations(log_penalties: &DVector<f64>, data: &Data) -> DMatrix<f64> {
    data.inputs.tr_mul(&data.inputs) + DMatrix::from_diagonal(&log_penalties.map(f64::exp))
}

/// The error of the fitted coefficients on other data.
#[differentiable]
pub fn held_out_error(
    log_penalties: &DVector<f64>,
    #[constant] train: &Data,
    #[constant] held_out: &Data,
) -> f64 {
    let w = fit(log_penalties, train);
    (&held_out.inputs * w - &held_out.outputs).norm_squared()
}

/// The gradient of [`held_out_error`] in closed form: ∂w/∂pᵢ = -A⁻¹ eᵢ exp(pᵢ) wᵢ for the matrix A of the normal equations.
fn closed_form(log_penalties: &DVector<f64>, train: &Data, held_out: &Data) -> DVector<f64> {
    let w = fit(log_penalties, train);
    let inverse = normal_equations(log_penalties, train)
        .try_inverse()
        .expect("penalties are positive");
    let error_by_w = 2.0
        * held_out
            .inputs
            .tr_mul(&(&held_out.inputs * &w - &held_out.outputs));
    let by_penalty = -(inverse * error_by_w).component_mul(&w);
    by_penalty.component_mul(&log_penalties.map(f64::exp))
}

/// Points of a line with noise, as inputs of a polynomial that has too many coefficients.
fn points(offset: f64, count: usize) -> Data {
    let at = |i: usize| 2.0 * (i as f64 + offset) / count as f64 - 1.0;
    let inputs = DMatrix::from_fn(count, 6, |i, k| at(i).powi(k as i32));
    let noise = |i: usize| 0.3 * (12.9898 * (i as f64 + 10.0 * offset)).sin();
    let outputs = DVector::from_fn(count, |i, _| 1.0 + 2.0 * at(i) + noise(i));
    Data { inputs, outputs }
}

/// Prints the gradient beside the closed form, and follows it to better penalties.
pub fn run() {
    let (train, held_out) = (points(0.25, 9), points(0.6, 12));
    let mut log_penalties = DVector::from_element(6, -3.0);
    let before = held_out_error(&log_penalties, &train, &held_out);
    for step in 0..200 {
        let (error, gradient) = held_out_error::value_and_grad(&log_penalties, &train, &held_out);
        let expected = closed_form(&log_penalties, &train, &held_out);
        assert!((&gradient - &expected).norm() <= 1e-9 * expected.norm().max(1e-3));
        if step % 40 == 0 {
            println!(
                "error {error:.5}, |gradient| {:.2e} ({:.2e} in closed form)",
                gradient.norm(),
                expected.norm()
            );
        }
        log_penalties -= 1.0 * gradient;
    }
    let after = held_out_error(&log_penalties, &train, &held_out);
    println!("error on other data: {before:.5} before, {after:.5} after");
    println!("penalties: {:.3}", log_penalties.map(f64::exp).transpose());
    assert!(after < 0.9 * before);
}

#[allow(dead_code, reason = "the tests call `run`")]
fn main() {
    run();
}
