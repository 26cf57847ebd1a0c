//! Which learning rate would have been better? The loss after ten steps of gradient descent, differentiated by the
//! learning rate.
//!
//! ```text
//! cargo run --example learning_rate
//! ```

use grad_runtime::nalgebra::{Matrix2, SMatrix, SVector, Vector2};
use grad_runtime::prelude::*;

const STEPS: i32 = 10;

/// The points that a line shall fit: the first of Anscombe's quartet, with `x` centred.
pub struct Data {
    inputs: SMatrix<f64, 11, 2>,
    outputs: SVector<f64, 11>,
}

/// Half the mean square of the residuals of the line with this intercept and slope.
#[differentiable]
fn loss(line: &Vector2<f64>, #[constant] data: &Data) -> f64 {
    (data.inputs * line - data.outputs).norm_squared() / (2.0 * 11.0)
}

/// Its gradient, by hand, because it is part of what is differentiated.
#[differentiable]
fn gradient(line: &Vector2<f64>, #[constant] data: &Data) -> Vector2<f64> {
    data.inputs.tr_mul(&(data.inputs * line - data.outputs)) / 11.0
}

/// The loss after training.
#[differentiable]
pub fn trained_loss(learning_rate: f64, #[constant] data: &Data) -> f64 {
    let mut line = Vector2::zeros();
    for _ in 0..STEPS {
        line -= learning_rate * gradient(&line, data);
    }
    loss(&line, data)
}

/// The derivative of [`trained_loss`] in closed form.
///
/// With the Hessian `H` and the best line `w*`, every step multiplies the error `w − w*` by `I − ηH`.
fn closed_form(learning_rate: f64, data: &Data) -> f64 {
    let hessian = data.inputs.tr_mul(&data.inputs) / 11.0;
    let best = hessian.try_inverse().expect("two different points")
        * data.inputs.tr_mul(&data.outputs)
        / 11.0;
    let step = Matrix2::identity() - learning_rate * hessian;
    let error = step.pow(STEPS as u32) * -best;
    let error_by_rate = -f64::from(STEPS) * hessian * step.pow(STEPS as u32 - 1) * -best;
    (hessian * error).dot(&error_by_rate)
}

/// Prints the derivative beside the closed form, and follows it to a better learning rate.
pub fn run() {
    let data = anscombe();
    let mut learning_rate = 0.02;
    for _ in 0..8 {
        let (value, slope) = trained_loss::value_and_grad(learning_rate, &data);
        let expected = closed_form(learning_rate, &data);
        println!(
            "rate {learning_rate:.4}: loss {value:8.5} after {STEPS} steps, \
             slope {slope:.9}, closed form {expected:.9}"
        );
        assert!((slope - expected).abs() < 1e-12 * expected.abs());
        learning_rate -= 2e-4 * slope;
    }
}

fn anscombe() -> Data {
    let x = [10.0, 8.0, 13.0, 9.0, 11.0, 14.0, 6.0, 4.0, 12.0, 7.0, 5.0];
    let y = [
        8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68,
    ];
    Data {
        inputs: SMatrix::from_fn(|row, column| if column == 0 { 1.0 } else { x[row] - 9.0 }),
        outputs: y.into(),
    }
}

#[allow(dead_code, reason = "the tests call `run`")]
fn main() {
    run();
}
