//! The gradient of a determinant is the matrix of cofactors. Here the determinant is the recursive one of the textbooks.
//!
//! ```text
//! cargo run --example determinant
//! ```

use grad_runtime::nalgebra::Matrix4;
use grad_runtime::prelude::*;

/// The determinant of the lowest rows of `a`, as many as there are `columns`, by expansion along the first of them.
#[differentiable]
fn minor(a: &Matrix4<f64>, columns: &[usize]) -> f64 {
    if columns.is_empty() {
        return 1.0;
    }
    let row = a.nrows() - columns.len();
    let mut sum = 0.0;
    for i in 0..columns.len() {
        let mut others = columns.to_vec();
        let column = others.remove(i);
        let sign = if i % 2 == 0 { 1.0 } else { -1.0 };
        sum += sign * a[(row, column)] * minor(a, &others);
    }
    sum
}

#[differentiable]
pub fn determinant(a: &Matrix4<f64>) -> f64 {
    minor(a, &[0, 1, 2, 3])
}

/// Prints determinant and gradient of a matrix, and compares the gradient with `det(A) A⁻ᵀ`, which is Jacobi's formula.
pub fn run() {
    #[rustfmt::skip]
    let a = Matrix4::new(
        4.0, -2.0,  1.0, 3.0,
        1.0,  5.0, -1.0, 0.5,
        2.0,  0.0,  3.0, 1.0,
       -1.0,  2.0,  1.0, 6.0,
    );

    let (value, gradient) = determinant::value_and_grad(&a);
    println!(
        "the determinant is {value}, nalgebra finds {}",
        a.determinant()
    );
    println!("its gradient: {gradient:.3}");

    let inverse = a.try_inverse().expect("an invertible matrix");
    let cofactors = a.determinant() * inverse.transpose();
    println!("det(A) A⁻ᵀ: {cofactors:.3}");
    assert!((value - a.determinant()).abs() < 1e-12 * value.abs());
    assert!((gradient - cofactors).norm() < 1e-12 * cofactors.norm());
}

#[allow(dead_code, reason = "the tests call `run`")]
fn main() {
    run();
}
