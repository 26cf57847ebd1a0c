//! Loops over constant data: points, weights, tables, of parameters and of the function's own.

use grad_runtime::assert_gradient;
use grad_runtime::nalgebra::{self, DVector, Vector2, vector};
use grad_runtime::prelude::*;

#[differentiable]
fn weighted(x: f64, #[constant] v: &[f64]) -> f64 {
    let mut s = 0.0;
    for w in v {
        s += w * x;
    }
    s
}
#[differentiable]
fn weighted_sine(x: f64, #[constant] v: &[f64]) -> f64 {
    let mut s = 0.0;
    for w in v {
        s += w * x.sin();
    }
    s
}
#[differentiable]
fn points_then_centers(centers: &[f64], #[constant] points: &[f64]) -> f64 {
    let mut loss = 0.0;
    for p in points {
        for c in centers {
            loss += (p - c) * (p - c);
        }
    }
    loss
}
#[differentiable]
fn centers_then_points(centers: &[f64], #[constant] points: &[f64]) -> f64 {
    let mut loss = 0.0;
    for c in centers.iter() {
        for p in points.iter() {
            loss += (p - c) * (p - c);
        }
    }
    loss
}
#[differentiable]
fn nearest_centers(centers: &[Vector2<f64>], #[constant] points: &[Vector2<f64>]) -> f64 {
    let mut loss = 0.0;
    for p in points {
        let mut best = f64::INFINITY;
        for c in centers {
            let d = (p - c).norm_squared();
            if d < best {
                best = d;
            }
        }
        loss += best;
    }
    loss
}
#[differentiable]
fn own_by_value(x: f64) -> f64 {
    let mut s = 0.0;
    let v = [1.0, 2.0];
    for w in v {
        s += w * x;
    }
    s
}
#[differentiable]
fn own_by_reference(x: f64) -> f64 {
    let mut s = 0.0;
    let v = [1.0, 2.0];
    for w in &v {
        s += w * x;
    }
    s
}
#[differentiable]
fn own_iter(x: f64) -> f64 {
    let mut s = 0.0;
    let v = [1.0, 2.0];
    for w in v.iter() {
        s += w * x;
    }
    s
}
#[differentiable]
fn own_enumerate(x: f64) -> f64 {
    let mut s = 0.0;
    let v = [1.0, 2.0];
    for (i, w) in v.iter().enumerate() {
        s += w * x.powi(i as i32);
    }
    s
}
#[differentiable]
fn own_map(x: f64) -> f64 {
    let v = [1.0, 2.0];
    v.iter().map(|w| w * x).sum()
}
#[differentiable]
fn own_adaptors(x: f64) -> f64 {
    let v = [1.0, 2.0, 5.0];
    let mut s = 0.0;
    for w in v.windows(2) {
        s += w[0] * x.sin() + w[1];
    }
    for (a, b) in v.iter().zip(v.iter().skip(1)) {
        s += a * b * x * x;
    }
    for c in v.chunks(2) {
        s *= c[0] * x;
    }
    s
}
#[differentiable]
fn own_matrices(x: f64) -> f64 {
    let mut s = 0.0;
    for w in vector![1.0, 2.0].iter() {
        s += w * x;
    }
    let d = DVector::from_vec(vec![1.0, 3.0]);
    for w in d.iter() {
        s += w * x * s;
    }
    s
}
#[differentiable]
fn vectors(x: f64, #[constant] d: &[Vector2<f64>], v: &Vector2<f64>) -> f64 {
    let mut s = 0.0;
    for a in d {
        s += (a - v).norm_squared() * x;
    }
    s
}
#[differentiable]
fn own_maximum(x: f64) -> f64 {
    let cs = [1.0_f64, 2.0];
    let mut y = 0.0;
    for c in &cs {
        y += c.max(x);
    }
    y
}
#[differentiable]
fn nested(x: f64, #[constant] rows: &[[f64; 3]]) -> f64 {
    let mut s = 0.0;
    for row in rows {
        let mut t = x;
        for w in row {
            t = t * w + x;
        }
        s += t * t;
    }
    s
}
#[differentiable]
fn stops(x: f64, #[constant] v: &[f64]) -> f64 {
    let mut s = x;
    for w in v.iter().rev() {
        if *w < 0.0 {
            continue;
        }
        s = s * w + x;
        if s > 10.0 {
            break;
        }
    }
    s
}
#[differentiable]
fn windows_of_a_parameter(x: f64, #[constant] v: &[f64]) -> f64 {
    let mut s = x;
    for (i, w) in v.windows(2).enumerate() {
        s = s * (w[1] - w[0]) + x * (i as f64);
    }
    s
}
#[test]
fn data_of_other_shapes() {
    assert_gradient!(nested, (0.7, &[[1.0, -0.5, 2.0], [0.3, 0.1, 1.0]]));
    assert_gradient!(stops, (0.7, &[1.0, -0.5, 2.0, 9.0, 0.2]));
    assert_gradient!(windows_of_a_parameter, (0.7, &[1.0, -0.5, 2.0, 9.0, 0.2]));
}

#[differentiable]
fn pairs(x: f64, #[constant] v: &[((f64, usize), f64)]) -> f64 {
    let mut s = x;
    for ((a, n), b) in v {
        s = s * a + b * x.powi(*n as i32);
    }
    for &((a, n), b) in v.iter() {
        s = s.sin() * a + b * (n as f64);
    }
    for (i, ((a, _), b)) in v.iter().enumerate() {
        s += s * a / (b + i as f64);
    }
    for (a, b) in [(1.0, 2.0), (3.0, 4.0)] {
        s = s * a + b * x;
    }
    s
}
#[test]
fn parts_of_tuples() {
    assert_gradient!(pairs, (0.7, &[((1.5, 2), 0.3), ((-0.5, 3), 1.1)]));
}
