//! Structs as parameters, as values built in the body, and as results.

use crate::support::*;
use grad_runtime::nalgebra::{SVector, Vector2};
use grad_runtime::{Differentiable, assert_gradient, differentiable};

#[derive(Clone, Debug, PartialEq, Differentiable)]
struct Line {
    slope: f64,
    offset: f64,
}

#[differentiable]
fn squared_error(line: &Line, #[constant] x: f64, #[constant] y: f64) -> f64 {
    let residual = line.slope * x + line.offset - y;
    residual * residual
}

#[test]
fn the_gradient_of_a_struct_is_a_struct() {
    let line = Line {
        slope: 2.0,
        offset: 1.0,
    };
    let gradient: Line = squared_error::grad(&line, 3.0, 5.0);
    assert_eq!(
        gradient,
        Line {
            slope: 12.0,
            offset: 4.0
        }
    );
    assert_gradient!(squared_error, (&line, 3.0, 5.0));
}

#[differentiable]
fn by_value(line: Line, x: f64) -> f64 {
    line.slope * x + line.offset * line.slope
}

#[test]
fn a_struct_by_value() {
    let (gradient, dx) = by_value::grad(
        Line {
            slope: 2.0,
            offset: 1.0,
        },
        3.0,
    );
    assert_eq!(
        gradient,
        Line {
            slope: 4.0,
            offset: 2.0
        }
    );
    assert_eq!(dx, 2.0);
}

#[differentiable]
fn built_in_the_body(x: f64, y: f64) -> f64 {
    let slope = x * y;
    let line = Line {
        slope,
        offset: y + 1.0,
    };
    let copy = Line {
        offset: line.offset,
        slope: line.slope * 2.0,
    };
    line.slope * copy.offset + copy.slope
}

#[test]
fn struct_literals_carry_the_derivative() {
    // xy (y + 1) + 2xy
    let (x, y) = (2.0, 3.0);
    assert_eq!(
        built_in_the_body::grad(x, y),
        (y * (y + 1.0) + 2.0 * y, x * (2.0 * y + 1.0) + 2.0 * x)
    );
}

#[differentiable]
fn tangent_line(x: f64) -> Line {
    Line {
        slope: 2.0 * x,
        offset: -x * x,
    }
}

#[differentiable]
fn through_a_struct(x: f64, at: f64) -> f64 {
    let line = tangent_line(x);
    line.slope * at + line.offset + squared_error(&line, 1.0, 0.5)
}

#[test]
fn functions_may_return_structs() {
    let (value, pullback) = tangent_line::vjp(3.0);
    assert_eq!(
        value,
        Line {
            slope: 6.0,
            offset: -9.0
        }
    );
    assert_eq!(
        pullback(Line {
            slope: 1.0,
            offset: 10.0
        }),
        2.0 - 60.0
    );
    assert_gradient!(through_a_struct, (0.7, 1.1));
}

#[derive(Clone, Copy, Debug, PartialEq, Differentiable)]
struct Complex(f64, f64);

#[differentiable]
fn complex_product(a: Complex, b: Complex) -> Complex {
    Complex(a.0 * b.0 - a.1 * b.1, a.0 * b.1 + a.1 * b.0)
}

#[differentiable]
fn modulus_of_square(z: Complex) -> f64 {
    let w = complex_product(z, z);
    (w.0 * w.0 + w.1 * w.1).sqrt()
}

#[test]
fn tuple_structs() {
    // |z²| = |z|²
    assert_close(modulus_of_square::grad(Complex(3.0, 4.0)).0, 6.0);
    assert_close(modulus_of_square::grad(Complex(3.0, 4.0)).1, 8.0);
    assert_gradient!(complex_product, (Complex(1.0, 2.0), Complex(-0.5, 3.0)));
}

#[differentiable]
fn destructured(line: &Line, z: Complex) -> f64 {
    let Line { slope, offset: c } = line;
    let Complex(re, im) = z;
    let Line { slope: twice, .. } = Line {
        slope: slope * 2.0,
        offset: 0.0,
    };
    slope * re + c * im + twice
}

#[test]
fn struct_patterns() {
    let (line, z) = destructured::grad(
        &Line {
            slope: 2.0,
            offset: 3.0,
        },
        Complex(5.0, 7.0),
    );
    assert_eq!(
        line,
        Line {
            slope: 7.0,
            offset: 7.0
        }
    );
    assert_eq!(z, Complex(2.0, 3.0));
}

#[differentiable]
fn assigned_fields(x: f64, y: f64) -> f64 {
    let mut line = tangent_line(x);
    line.offset = line.slope * y;
    line.slope *= line.offset;
    line.slope - line.offset
}

#[test]
fn fields_are_assigned() {
    // 4x²y - 2xy
    assert_close(
        assigned_fields::grad(1.5, 0.5).0,
        8.0 * 1.5 * 0.5 - 2.0 * 0.5,
    );
    assert_close(assigned_fields::grad(1.5, 0.5).1, 4.0 * 2.25 - 3.0);
}

#[derive(Clone, Debug, PartialEq, Differentiable)]
struct Affine<const N: usize> {
    weights: SVector<f64, N>,
    bias: f64,
}

#[differentiable]
fn affine<const N: usize>(model: &Affine<N>, x: &SVector<f64, N>) -> f64 {
    model.weights.dot(x) + model.bias
}

#[test]
fn generic_structs() {
    let model = Affine {
        weights: Vector2::new(1.0, 2.0),
        bias: 3.0,
    };
    let (gradient, dx) = affine::grad(&model, &Vector2::new(5.0, 7.0));
    assert_eq!(
        gradient,
        Affine {
            weights: Vector2::new(5.0, 7.0),
            bias: 1.0
        }
    );
    assert_eq!(dx, Vector2::new(1.0, 2.0));
}
