//! Operators on user types: the attribute on a whole `impl` block of an operator trait.

use crate::support::*;
use grad_runtime::nalgebra::{Matrix2, SVector, Vector2};
use grad_runtime::{Differentiable, Scalar, assert_gradient, differentiable};
use std::ops::{Add, AddAssign, Div, Mul, MulAssign, Neg, Rem, Sub, SubAssign};

#[derive(Clone, Copy, Debug, PartialEq, Differentiable)]
struct Complex {
    re: f64,
    im: f64,
}

#[differentiable]
impl Add for Complex {
    type Output = Complex;

    fn add(self, other: Complex) -> Complex {
        Complex {
            re: self.re + other.re,
            im: self.im + other.im,
        }
    }
}

#[differentiable]
impl Sub for Complex {
    type Output = Self;

    fn sub(self, other: Self) -> Self {
        Self {
            re: self.re - other.re,
            im: self.im - other.im,
        }
    }
}

#[differentiable]
impl Mul for Complex {
    type Output = Complex;

    fn mul(self, other: Complex) -> Complex {
        Complex {
            re: self.re * other.re - self.im * other.im,
            im: self.re * other.im + self.im * other.re,
        }
    }
}

#[differentiable]
impl Mul<f64> for Complex {
    type Output = Complex;

    fn mul(self, scale: f64) -> Complex {
        Complex {
            re: self.re * scale,
            im: self.im * scale,
        }
    }
}

/// The left operand is a float; another operator of the type does the work.
#[differentiable]
impl Mul<Complex> for f64 {
    type Output = Complex;

    fn mul(self, z: Complex) -> Complex {
        z * self
    }
}

#[differentiable]
impl Div for Complex {
    type Output = Complex;

    fn div(self, other: Complex) -> Self::Output {
        let n = other.re * other.re + other.im * other.im;
        Complex {
            re: (self.re * other.re + self.im * other.im) / n,
            im: (self.im * other.re - self.re * other.im) / n,
        }
    }
}

#[differentiable]
impl Neg for Complex {
    type Output = Complex;

    fn neg(self) -> Complex {
        Complex {
            re: -self.re,
            im: -self.im,
        }
    }
}

#[differentiable]
impl AddAssign for Complex {
    fn add_assign(&mut self, other: Complex) {
        *self = *self + other;
    }
}

#[differentiable]
impl MulAssign<f64> for Complex {
    fn mul_assign(&mut self, scale: f64) {
        self.re *= scale;
        self.im *= scale
    }
}

#[differentiable]
fn arithmetic(a: Complex, b: Complex, s: f64) -> f64 {
    let c = a * b + a * s - -b;
    let d = (c - a) / b;
    d.re * d.im + c.re
}

#[differentiable]
fn mandelbrot(c: Complex, n: usize) -> f64 {
    let mut z = c;
    for _ in 0..n {
        z = z * z + c;
    }
    z.re * z.re + z.im * z.im
}

#[test]
fn operators_of_user_types() {
    let (a, b) = (Complex { re: 0.3, im: -0.7 }, Complex { re: 1.1, im: 0.4 });
    assert_gradient!(arithmetic, (a, b, 1.7));
    for n in [0, 1, 3] {
        assert_gradient!(mandelbrot, (Complex { re: 0.2, im: 0.3 }, n));
    }
    let gradient = mandelbrot::grad(Complex { re: 0.2, im: 0.3 }, 2);
    let numeric = slopes(
        |c| mandelbrot(Complex { re: c[0], im: c[1] }, 2),
        &[0.2, 0.3],
    );
    assert_all_near(&[gradient.re, gradient.im], &numeric, 1e-8);
}

/// The derivative of z³ is 3z², and that of a real part is its conjugate.
#[test]
fn a_power_of_a_complex_number_has_the_closed_form() {
    #[differentiable]
    fn cube(z: Complex) -> f64 {
        (z * z * z).re
    }
    let gradient = cube::grad(Complex { re: 0.6, im: -1.3 });
    let square = (0.6 * 0.6 - 1.3 * 1.3, 2.0 * 0.6 * -1.3);
    assert_close(gradient.re, 3.0 * square.0);
    assert_close(gradient.im, -3.0 * square.1);
}

#[differentiable]
fn scaled(s: f64, z: Complex) -> f64 {
    let w = s * z + 2.0 * z;
    let w = w + w * 0.5;
    w.re * w.im
}

#[differentiable]
fn with_constants(#[constant] s: f64, z: Complex, #[constant] unit: Complex) -> f64 {
    let w = s * z * unit - unit / z;
    w.re - w.im
}

#[test]
fn operands_may_be_floats_and_constants() {
    let z = Complex { re: 0.4, im: 1.2 };
    assert_gradient!(scaled, (1.5, z));
    assert_gradient!(with_constants, (1.5, z, Complex { re: 0.6, im: 0.8 }));
}

#[differentiable]
fn assigned(a: Complex, b: Complex, s: f64) -> f64 {
    let mut sum = a;
    sum += b;
    sum *= s;
    for i in 0..3 {
        sum += b * a;
        if i == 1 {
            sum *= 0.5;
        }
    }
    let mut pair = [a, sum];
    pair[0] += sum;
    pair[1] *= s;
    let mut parts = (a, s);
    parts.0 *= parts.1;
    pair[0].re * pair[1].im + parts.0.im
}

#[test]
fn compound_assignments_go_through_the_operator_of_the_type() {
    let (a, b) = (Complex { re: 0.3, im: -0.7 }, Complex { re: 1.1, im: 0.4 });
    assert_gradient!(assigned, (a, b, 1.7));
}

/// A type with assignments only; `-=` is not the inverse of `+=`, so that nothing can be derived from the one for the other.
#[derive(Clone, Debug, PartialEq, Differentiable)]
struct Register {
    values: Vec<f64>,
}

#[differentiable]
impl AddAssign<&Register> for Register {
    fn add_assign(&mut self, other: &Register) {
        for i in 0..other.values.len() {
            self.values[i] += other.values[i];
        }
    }
}

#[differentiable]
impl SubAssign<f64> for Register {
    fn sub_assign(&mut self, shift: f64) {
        if shift == 0.0 {
            self.values[0] = 0.0;
            return;
        }
        let first = self.values[0];
        self.values[0] = first * first;
        for i in 0..2 {
            self.values[i] = self.values[i] * shift - shift;
        }
    }
}

#[differentiable]
fn registers(a: &Register, b: &Register, s: f64) -> f64 {
    let mut sum = a.clone();
    sum += b;
    sum -= s;
    sum += a;
    let mut total = 0.0;
    for i in 0..2 {
        total += sum.values[i] * (i as f64 + s);
    }
    total
}

#[test]
fn a_type_may_have_assignments_only() {
    let register = |values: &[f64]| Register {
        values: values.to_vec(),
    };
    assert_gradient!(
        registers,
        (&register(&[0.5, -1.0]), &register(&[2.0, 0.25]), 1.3)
    );
}

/// Fields whose types the macro cannot know: floats, matrices and points are assigned to by rules of the library.
#[derive(Clone, Debug, PartialEq, Differentiable)]
struct State {
    weight: f64,
    matrix: Matrix2<f64>,
    vector: Vector2<f64>,
}

#[differentiable]
fn fields(state: State, step: State) -> f64 {
    let mut state = state;
    state.weight += step.weight;
    state.weight -= step.vector.norm_squared();
    state.weight *= step.weight;
    state.weight /= step.weight + 3.0;
    state.weight %= 7.0;
    state.matrix += step.matrix;
    state.matrix *= step.matrix;
    state.matrix /= step.weight;
    state.vector -= step.vector;
    state.vector *= step.weight;
    let v: Vector2<f64> = state.matrix * state.vector;
    v.norm_squared() * state.weight
}

#[test]
fn fields_of_types_of_the_library_are_assigned_to() {
    let state = |x: f64| State {
        weight: x,
        matrix: Matrix2::new(x, 1.0 - x, 0.5, 2.0 * x),
        vector: Vector2::new(0.3 + x, -x),
    };
    assert_gradient!(fields, (state(0.7), state(1.1)));
}

/// Operators on references, with the lifetimes named and left out.
#[derive(Clone, Debug, PartialEq, Differentiable)]
struct Polynomial {
    coefficients: Vec<f64>,
}

#[differentiable]
impl Add<&Polynomial> for &Polynomial {
    type Output = Polynomial;

    fn add(self, other: &Polynomial) -> Polynomial {
        let mut coefficients = self.coefficients.clone();
        for i in 0..coefficients.len() {
            coefficients[i] += other.coefficients[i];
        }
        Polynomial { coefficients }
    }
}

#[differentiable]
impl<'a, 'b> Mul<&'b f64> for &'a Polynomial {
    type Output = Polynomial;

    fn mul(self, factor: &'b f64) -> Self::Output {
        let mut coefficients = self.coefficients.clone();
        for i in 0..coefficients.len() {
            coefficients[i] *= *factor;
        }
        Polynomial { coefficients }
    }
}

/// The value at a point.
#[differentiable]
impl Rem<f64> for Polynomial {
    type Output = f64;

    fn rem(self, mut x: f64) -> f64 {
        x = x - 1.0;
        let mut value = 0.0;
        for i in (0..self.coefficients.len()).rev() {
            value = value * x + self.coefficients[i];
        }
        value
    }
}

#[differentiable]
fn polynomials(p: &Polynomial, q: &Polynomial, s: f64) -> f64 {
    let sum = &(p + q) * &s;
    sum % s
}

#[test]
fn operators_on_references() {
    let polynomial = |coefficients: &[f64]| Polynomial {
        coefficients: coefficients.to_vec(),
    };
    let (p, q) = (polynomial(&[1.0, -2.0, 0.5]), polynomial(&[0.25, 3.0, 1.5]));
    assert_gradient!(polynomials, (&p, &q, 1.4));
}

/// Generics and `where` clauses, and the size as a const parameter.
#[derive(Clone, Copy, Debug, PartialEq, Differentiable)]
struct Dual<T: Scalar, const N: usize> {
    value: T,
    parts: SVector<T, N>,
}

#[differentiable]
impl<T, const N: usize> Mul for Dual<T, N>
where
    T: Scalar,
{
    type Output = Dual<T, N>;

    fn mul(self, Dual { value, parts }: Self) -> Self {
        Dual {
            value: self.value * value,
            parts: self.parts * value + parts * self.value,
        }
    }
}

#[differentiable]
impl<T: Scalar, const N: usize> Sub<T> for Dual<T, N> {
    type Output = Self;

    fn sub(mut self, shift: T) -> Self {
        self.value -= shift;
        self
    }
}

#[differentiable]
fn duals(a: Dual<f64, 2>, b: Dual<f64, 2>, s: f64) -> f64 {
    let c = a * b * a - s;
    c.value * c.parts[0] + c.parts[1]
}

#[test]
fn generic_operators() {
    let dual = |x: f64| Dual {
        value: x,
        parts: SVector::from([1.0 - x, x * x]),
    };
    assert_gradient!(duals, (dual(0.4), dual(1.3), 0.2));
}

/// A constant operand by its type and by its mark; a branch not taken is not evaluated.
#[derive(Clone, Copy, Debug, PartialEq, Differentiable)]
struct Length(f64);

#[differentiable]
impl Mul<usize> for Length {
    type Output = Length;

    fn mul(self, times: usize) -> Length {
        if times == 0 {
            return Length(0.0);
        }
        Length(self.0 * times as f64)
    }
}

#[differentiable]
impl Div<Length> for Length {
    type Output = f64;

    fn div(self, #[constant] unit: Length) -> f64 {
        self.0 / unit.0
    }
}

#[differentiable]
fn lengths(a: Length, n: usize, #[constant] unit: Length) -> f64 {
    let b = a * n;
    let ratio = b / unit;
    ratio * ratio
}

#[test]
fn an_operand_may_be_constant() {
    for n in [0, 3] {
        assert_gradient!(lengths, (Length(0.7), n, Length(2.0)));
    }
    assert_close(
        lengths::grad(Length(0.7), 3, Length(2.0)).0,
        2.0 * 0.7 * 9.0 / 4.0,
    );
}
