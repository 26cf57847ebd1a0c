//! The determinant by recursive minors.

use crate::support::*;
use grad_runtime::differentiable;
use grad_runtime::nalgebra::Matrix3;

#[differentiable]
fn determinant(m: &[Vec<f64>]) -> f64 {
    let n = m.len();
    if n == 1 {
        return m[0][0];
    }
    let mut total = 0.0;
    for j in 0..n {
        let mut minor = Vec::with_capacity(n - 1);
        for row in &m[1..] {
            let mut entries = Vec::with_capacity(n - 1);
            for k in 0..n {
                if k != j {
                    entries.push(row[k]);
                }
            }
            minor.push(entries);
        }
        let sign = if j % 2 == 0 { 1.0 } else { -1.0 };
        total += sign * m[0][j] * determinant(&minor);
    }
    total
}

#[test]
fn the_determinant_by_minors_has_the_cofactors_as_gradient() {
    let m = Matrix3::new(1.0, -0.5, 0.3, 0.2, 1.4, -0.7, 0.6, 0.1, 0.9);
    let rows: Vec<Vec<f64>> = m
        .row_iter()
        .map(|row| row.iter().copied().collect())
        .collect();
    let gradient = determinant::grad(&rows);
    let cofactors = m.try_inverse().unwrap().transpose() * m.determinant();
    for i in 0..3 {
        for j in 0..3 {
            assert_close(gradient[i][j], cofactors[(i, j)]);
        }
    }
}
