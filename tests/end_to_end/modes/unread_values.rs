//! Values in loops that no derivative reads: for matrices and floats nothing but their shapes is kept; operators of users' types may read
//! whatever they like.

#![allow(
    clippy::suspicious_op_assign_impl,
    reason = "operators that read what those of numbers do not"
)]

use grad_runtime::nalgebra::{self, DMatrix, DVector, Matrix2, RealField, Vector2, dmatrix};
use grad_runtime::{assert_gradient, prelude::*};
use std::ops::{Add, AddAssign, Mul, Neg, Sub};

/// The operators are not those of numbers.
#[derive(Clone, Debug, Differentiable)]
struct Odd {
    a: f64,
    b: Vec<f64>,
}

#[differentiable(order = 2)]
impl Add for Odd {
    type Output = Odd;
    fn add(self, other: Odd) -> Odd {
        let a = self.a * other.a + self.b[0];
        let b = vec![self.b[0] * other.b[0], other.a * other.a];
        Odd { a, b }
    }
}

#[differentiable(order = 2)]
impl Sub for Odd {
    type Output = Odd;
    fn sub(self, other: Odd) -> Odd {
        let a = self.a.sin() - other.b[1] * self.b[1];
        Odd { a, b: other.b }
    }
}

#[differentiable(order = 2)]
impl Mul<f64> for Odd {
    type Output = Odd;
    fn mul(self, x: f64) -> Odd {
        let a = self.a * self.a * x * x;
        Odd { a, b: self.b }
    }
}

#[differentiable(order = 2)]
impl Neg for Odd {
    type Output = Odd;
    fn neg(self) -> Odd {
        let a = self.a * self.b[1];
        Odd { a, b: self.b }
    }
}

#[differentiable]
impl AddAssign<f64> for Odd {
    fn add_assign(&mut self, x: f64) {
        self.a *= x;
    }
}

#[differentiable(order = 2)]
fn odd(x: &[f64], k: f64) -> f64 {
    let b = vec![k, x[1]];
    let mut state = Odd { a: k, b };
    for v in x {
        let b = vec![v * k, *v];
        let other = Odd { a: *v, b };
        let sum = state.clone() + other.clone();
        let turned = -(sum.clone() - other);
        state = turned * k + sum;
    }
    state.a + state.b[0]
}

#[differentiable]
fn odd_in_place(x: &[f64], k: f64) -> f64 {
    let mut state = Odd { a: k, b: vec![k] };
    for v in x {
        state += *v;
        state += k;
    }
    state.a * state.b[0]
}

#[test]
fn operators_of_users_types_read_their_operands() {
    let x = &[0.7, 1.2, 0.4];
    assert_gradient!(odd, (x, 0.8));
    assert_gradient!(odd_in_place, (x, 0.8));
}

#[derive(Clone, Debug, Differentiable)]
struct Weights {
    w: DMatrix<f64>,
    bias: DVector<f64>,
    rows: [[f64; 3]; 2],
}

fn weights() -> Weights {
    Weights {
        w: dmatrix![0.3, -0.2, 0.5; 0.1, 0.7, -0.4],
        bias: DVector::from_vec(vec![0.2, -0.1]),
        rows: [[0.4, 0.1, -0.3], [0.6, -0.5, 0.2]],
    }
}

#[differentiable(order = 2)]
fn columns(net: &Weights, #[constant] x: &DMatrix<f64>) -> f64 {
    let mut first = &net.w * x;
    for j in 0..x.ncols() {
        first.set_column(j, &(first.column(j) + &net.bias));
    }
    let mut sum = 0.0;
    for j in 0..x.ncols() {
        let column = first.column(j) - &net.bias * 0.5;
        sum += (-column).dot(&first.column(0).component_mul(&net.bias));
    }
    sum
}

#[differentiable(order = 2)]
fn rows_of_a_struct(net: &Weights, #[constant] x: &[f64; 3]) -> f64 {
    let mut out = [0.0; 2];
    let mut scale = net.bias[0];
    for i in 0..2 {
        for j in 0..3 {
            out[i] += net.rows[i][j] * x[j];
            scale -= out[i] * net.rows[i][j];
        }
        out[i] = out[i] * scale;
    }
    out[0] * out[1] + scale
}

#[test]
fn matrices_and_fields_of_structs() {
    let x = dmatrix![0.5, -1.0, 0.3, 0.9; 1.5, 0.2, -0.6, 0.1; -0.7, 0.8, 0.4, 1.1];
    assert_gradient!(columns, (&weights(), &x));
    assert_gradient!(rows_of_a_struct, (&weights(), &[0.5, -0.3, 0.8]));
}

#[differentiable]
fn of_any_float<T: RealField + Copy>(x: &[Vector2<T>], k: T) -> T {
    let mut m = Matrix2::identity();
    let mut sum = k;
    for v in x {
        m += v * v.transpose() * k;
        m -= Matrix2::identity() * v.sum();
        let turned = m * v;
        sum += turned.dot(v) - (turned - v).norm_squared();
    }
    sum + m.trace()
}

#[differentiable]
fn of_another_shape(x: &[f64]) -> f64 {
    let mut m = DMatrix::from_element(1, 1, x[0]);
    let mut sum = 0.0;
    for i in 1..x.len() {
        let grown = DMatrix::from_element(i + 1, i, x[i]);
        let next = &grown * &m;
        m = next * grown.transpose() + DMatrix::from_element(i + 1, i + 1, x[i]);
        sum += m.sum() + m.row(0).sum();
    }
    sum
}

/// What a variable holds is known by what is assigned to it later.
#[differentiable]
fn known_later(x: &[f64]) -> f64 {
    let mut last = Default::default();
    let mut before = None;
    let mut sum = 0.0;
    for v in x {
        sum += last * v;
        if let Some(b) = before {
            sum += b * v * last;
        }
        last = v * v;
        before = Some(last + v);
    }
    sum
}

#[test]
fn types_that_rustc_finds() {
    let x = &[Vector2::new(0.3, -0.4), Vector2::new(0.8, 0.1)];
    assert_gradient!(of_any_float, (x, 0.6));
    assert_gradient!(of_another_shape, (&[0.3, -0.5, 0.8, 0.4]));
    assert_gradient!(known_later, (&[0.3, -0.5, 0.8, 0.4]));
}

#[allow(unused_variables, reason = "they are what is tested")]
#[differentiable]
fn with_written_types(x: f64, n: usize) -> f64 {
    let mut all: Vec<Option<f64>> = vec![None; 3];
    let mut last: Option<f64> = None;
    let mut longest: Option<&f64> = None;
    let mut s = x;
    for k in 0..n {
        all[k] = Some(s);
        last = Some(s * x);
        longest = Some(&x);
        s *= x;
    }
    s
}

#[test]
fn what_nothing_reads_has_its_written_type() {
    assert_gradient!(with_written_types, (0.7, 2));
}
