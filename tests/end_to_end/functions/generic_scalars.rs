//! Type parameters that are bound by traits of floats: those of `num_traits`, of nalgebra, and the user's.

use crate::support::*;
use grad_runtime::nalgebra::{self as na, RealField};
use grad_runtime::{assert_gradient, differentiable};
use num_traits::{Float, FloatConst, FromPrimitive, NumAssign};
use std::iter::Sum;
use std::ops::{Add, Mul};

#[differentiable(order = 2)]
fn by_float<T: Float>(x: T, y: T) -> T {
    x.sin() * y.exp() + (x * y).powf(x) + x.atan2(y) + x.hypot(y) + x.mul_add(y, x) + x.powi(3)
}

#[test]
fn the_methods_of_num_traits_have_the_derivatives_of_floats() {
    assert_gradient!(by_float, (1.3, 1.7));
    let (dx, dy) = by_float::grad(1.3_f64, 1.7);
    let (fx, fy) = by_float::grad(1.3_f32, 1.7);
    assert_near(fx.into(), dx, 1e-4);
    assert_near(fy.into(), dy, 1e-4);
    // The second derivative is that of the gradient.
    let h = 1e-5;
    let (up, down) = (by_float::grad(1.3 + h, 1.7), by_float::grad(1.3 - h, 1.7));
    let hessian = by_float::hessian(1.3, 1.7);
    assert_near(hessian[(0, 0)], (up.0 - down.0) / (2.0 * h), 1e-6);
    assert_near(hessian[(0, 1)], (up.1 - down.1) / (2.0 * h), 1e-6);
}

#[differentiable]
fn gauss<T: Float + FloatConst + FromPrimitive + Copy>(x: T, mean: T, width: T) -> T {
    let z = (x - mean) / width;
    let half = T::from_f64(0.5).unwrap();
    (-half * z * z).exp() / (width * (T::PI() + T::PI()).sqrt())
}

#[differentiable]
fn smooth_step<T>(low: T, high: T, x: T) -> T
where
    T: num_traits::Float,
{
    let t = ((x - low) / (high - low)).max(T::zero()).min(T::one());
    let two = T::from(2.0).unwrap();
    t * t * (T::from(3).unwrap() - two * t)
}

#[differentiable]
fn logistic<F: Float>(x: F) -> F {
    if x >= F::zero() {
        F::one() / (F::one() + (-x).exp())
    } else {
        let e = x.exp();
        e / (F::one() + e)
    }
}

#[test]
fn numbers_of_the_type_are_constants() {
    assert_gradient!(gauss, (0.3, 0.5, 1.2));
    let by_width = gauss::grad(0.3, 0.5, 1.2).2;
    let z = (0.3 - 0.5) / 1.2;
    assert_close(by_width, gauss(0.3, 0.5, 1.2) * (z * z - 1.0) / 1.2);
    assert_gradient!(smooth_step, (0.1, 0.9, 0.3));
    assert_gradient!(logistic, (0.7));
    let y = logistic(-0.7);
    assert_close(logistic::grad(-0.7), y * (1.0 - y));
}

#[differentiable]
fn summed<T: Float + NumAssign + Sum>(x: &[T], n: usize) -> T {
    let mut s = T::zero();
    for (i, v) in x.iter().enumerate() {
        s += v.powi(n as i32) / T::from(i + 1).unwrap();
    }
    s + x.iter().copied().map(T::sqrt).sum::<T>() + x.iter().map(|v| v.exp()).sum::<T>().ln()
}

#[differentiable]
fn soft_max<T: Float>(x: &[T]) -> Vec<T> {
    let m = x.iter().copied().fold(T::neg_infinity(), T::max);
    let e: Vec<T> = x.iter().map(|&v| (v - m).exp()).collect();
    let s = e.iter().fold(T::zero(), |a, &b| a + b);
    e.iter().map(|&v| v / s).collect()
}

#[differentiable]
fn roots<T: Float>(a: T, b: T, c: T) -> Option<(T, T)> {
    let d = b * b - T::from(4.0).unwrap() * a * c;
    if d < T::zero() {
        return None;
    }
    let two = T::from(2.0).unwrap();
    Some(((-b + d.sqrt()) / (two * a), (-b - d.sqrt()) / (two * a)))
}

#[differentiable]
fn scaled_in_place<T: Float>(x: &mut [T], a: T) {
    for v in x.iter_mut() {
        *v = *v * a + a.sqrt();
    }
}

#[test]
fn slices_iterators_failures_and_changed_arguments_are_as_with_floats() {
    assert_gradient!(summed, (&[0.3, 0.9, 1.4], 3));
    assert_gradient!(soft_max, (&[0.7, 4.0, 1.0]));
    assert_gradient!(roots, (1.0, 3.0, 1.0));
    assert_eq!(roots::jacobian(1.0, 1.0, 1.0).map(|_| ()), None);
    let mut x = [1.0, 2.0];
    assert_gradient!(scaled_in_place, (&mut x, 0.7));
}

#[differentiable]
fn of_constants<T: Float>(x: T, #[constant] eps: T, #[constant] table: &[T]) -> T {
    let s = eps.sqrt();
    let least = eps.max(T::min_positive_value()).min(T::max_value());
    let mut y = x * s + least.ln() * x;
    for k in table {
        y = y + k.sqrt() * x.powf(k.abs());
    }
    for i in 0..table.len() {
        if table[i].sqrt() > T::epsilon().max(eps * eps) {
            y = y * x;
        }
    }
    let n: f64 = 2.0;
    y * T::from(n.max(1.0).sqrt()).unwrap() * T::sqrt(eps)
}

#[test]
fn methods_on_constants_are_those_that_the_function_calls() {
    assert_gradient!(of_constants, (0.7, 0.1, &[0.1, 2.0]));
    let (value, dx) = of_constants::value_and_grad(0.7, 0.1, &[0.1, 2.0]);
    assert_eq!(value, of_constants(0.7, 0.1, &[0.1, 2.0]));
    assert!(dx.is_finite());
}

#[differentiable]
fn by_paths<T: Float>(x: T, y: T) -> T {
    T::sin(x) + Float::powi(x, 2) + <T as Float>::exp(y) + T::max(x, y) + T::atan2(y, x)
}

#[differentiable]
fn by_paths_of_nalgebra<T: RealField + Copy>(x: T, y: T) -> T {
    T::sin(x) + RealField::atan2(x, y) + na::ComplexField::sqrt(y) + T::powi(x, 3)
}

#[differentiable]
fn by_paths_of_floats(x: f64) -> f64 {
    Float::powi(x, 2) + <f64 as Float>::exp(x) + f64::max(x, 0.1)
}

#[test]
fn functions_are_called_by_the_parameter_and_by_the_trait() {
    assert_gradient!(by_paths, (0.4, 0.9));
    assert_close(
        by_paths::grad(0.4, 0.9).0,
        0.4_f64.cos() + 0.8 - 0.9 / (0.16 + 0.81),
    );
    assert_gradient!(by_paths_of_nalgebra, (0.4, 0.9));
    assert_gradient!(by_paths_of_floats, (0.4));
}

#[differentiable]
fn haversine<T: Float>(a: (T, T), b: (T, T)) -> T {
    let two = T::one() + T::one();
    let h = ((b.0 - a.0).to_radians() / two).sin().powi(2)
        + a.0.to_radians().cos()
            * b.0.to_radians().cos()
            * ((b.1 - a.1).to_radians() / two).sin().powi(2);
    two * h.sqrt().asin().to_degrees()
}

#[test]
fn angles_are_converted_where_the_trait_does() {
    assert_gradient!(haversine, ((10.0, 20.0), (11.0, 22.0)));
    assert_close(haversine::grad((10.0, 20.0), (11.0, 20.0)).1.0, 1.0);
}

trait Real: Float + std::fmt::Debug {
    const HALF: Self;
    fn from_f64(x: f64) -> Self;
}

impl Real for f64 {
    const HALF: f64 = 0.5;
    fn from_f64(x: f64) -> f64 {
        x
    }
}

impl Real for f32 {
    const HALF: f32 = 0.5;
    fn from_f64(x: f64) -> f32 {
        x as f32
    }
}

#[differentiable(order = 2)]
fn by_own_trait<T: Real>(x: T, y: T) -> T {
    (x * T::HALF + y * T::from_f64(3.0)).sqrt() * T::HALF + x.recip()
}

trait Number: Float {}
impl<T: Float> Number for T {}

#[differentiable]
fn by_any_name<N: Number>(x: &[N]) -> N {
    let mut s = N::zero();
    for i in 1..x.len() {
        s = s + (x[i] - x[i - 1]).abs() * x[i].cos();
    }
    s
}

trait Field: RealField + Copy {}
impl<T: RealField + Copy> Field for T {}

#[differentiable]
fn by_own_field<F: Field>(x: &na::Vector3<F>, k: F) -> F {
    x.norm() * k.sin() + F::max(k, x.x) * na::convert(0.5)
}

#[test]
fn a_trait_of_the_users_over_one_of_floats_is_one_of_floats() {
    assert_gradient!(by_own_trait, (0.4, 0.9));
    let dx = by_own_trait::grad(0.4_f32, 0.9).0;
    assert_near(dx.into(), by_own_trait::grad(0.4_f64, 0.9).0, 1e-5);
    let root = (0.2_f64 + 2.7).sqrt();
    let second = -0.5 * 0.25 * 0.25 / root.powi(3) + 2.0 / 0.4_f64.powi(3);
    assert_close(by_own_trait::hessian(0.4, 0.9)[(0, 0)], second);
    assert_gradient!(by_any_name, (&[0.1, 0.7, 0.3]));
    assert_gradient!(by_own_field, (&na::Vector3::new(0.3, 0.4, 0.5), 0.2));
}

#[differentiable]
fn by_operators<T: Mul<Output = T> + Add<Output = T> + Copy>(x: T, y: T) -> T {
    x * y + x * x * y
}

#[differentiable]
fn by_num<T: num_traits::Num + Copy>(x: &[T], y: T) -> T {
    let mut s = T::one();
    for v in x {
        s = s * y + *v;
    }
    s
}

#[differentiable(scalar(T))]
fn named_a_scalar<T: Number>(x: &[T], #[constant] k: usize) -> [T; 1] {
    [x[k]]
}

#[test]
fn what_is_an_operand_is_a_number() {
    assert_gradient!(by_operators, (0.7, 0.4));
    assert_gradient!(by_num, (&[0.7, 0.4], 0.3));
    assert_gradient!(named_a_scalar, (&[0.7, 0.3], 1));
}

#[differentiable]
trait Energy {
    fn energy(&self, x: f64) -> f64;
}

#[derive(Clone, grad_runtime::Differentiable)]
struct Spring {
    k: f64,
}

#[differentiable]
impl Energy for Spring {
    fn energy(&self, x: f64) -> f64 {
        self.k * x * x
    }
}

#[differentiable]
fn twice<E: Energy>(e: &E, x: f64) -> f64 {
    let once = e.energy(x);
    once + once
}

#[test]
fn what_is_no_operand_is_a_point() {
    assert_gradient!(twice, (&Spring { k: 2.0 }, 0.3));
    assert_close(twice::grad(&Spring { k: 2.0 }, 0.3).0.k, 0.18);
}

#[differentiable]
fn huber<T: RealField>(x: T, k: T) -> T {
    if x.clone().abs() <= k.clone() {
        x.clone() * x * na::convert(0.5)
    } else {
        k.clone() * (x.abs() - k * na::convert(0.5))
    }
}

#[test]
fn what_is_no_copy_is_cloned() {
    for x in [0.3, 2.3] {
        assert_gradient!(huber, (x, 1.0));
    }
    let (dx, dk) = huber::grad(2.3, 1.0);
    assert_close(dx, 1.0);
    assert_close(dk, 1.3);
}
