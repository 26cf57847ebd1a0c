//! Loops whose carried values are only sums, over data.

use grad_runtime::nalgebra::Vector2;
use grad_runtime::{assert_gradient, differentiable};

#[differentiable]
fn only_sums(x: f64, w: &Vector2<f64>, data: &[[f64; 2]]) -> f64 {
    let mut total = 0.0;
    let mut count = 0.0;
    for row in data {
        let z = w.x * row[0] + w.y * row[1] + x;
        total += z.sin() * z;
        count -= z;
    }
    total * 0.5 + count
}

#[test]
fn sums_over_data() {
    let data = [[0.1, 0.2], [-0.4, 1.0], [2.0, -1.5]];
    assert_gradient!(only_sums, (0.3, &Vector2::new(0.5, -0.8), &data[..]));
    assert_gradient!(only_sums, (0.3, &Vector2::new(0.5, -0.8), &data[..0]));
}
