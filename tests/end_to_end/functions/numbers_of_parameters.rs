//! Constants whose type only a type parameter tells.

use grad_runtime::nalgebra::{self, RealField, Vector2};
use grad_runtime::{assert_gradient, prelude::*};

#[differentiable]
fn converted<T: RealField + Copy>(x: T) -> T {
    (x * nalgebra::convert(0.5)).cos() + T::two_pi() * x
}

#[differentiable]
fn with_a_branch<T: RealField + Copy>(a: T, b: T) -> T {
    let two = T::from_f64(2.0).unwrap();
    let p = ((a / two).tan() / (b / two + two / two).tan()).ln();
    if p.abs() > two {
        a / p
    } else {
        b.cos() + two * p
    }
}

#[differentiable]
fn deviation<T: RealField + Copy>(x: &[T]) -> T {
    let n = T::from_usize(x.len()).unwrap();
    let mut q = T::zero();
    for v in x {
        let d = *v - T::one();
        q += d * d;
    }
    (q / (n - T::one())).sqrt()
}

#[differentiable]
fn scaled<T: RealField + Copy>(v: &Vector2<T>) -> T {
    let h = T::from_f64(0.5).unwrap();
    (v * h).norm() * h + (h * v[0]).tan()
}

#[test]
fn numbers_of_a_type_parameter_are_scalars() {
    assert_gradient!(converted, (0.7));
    assert_gradient!(with_a_branch, (1.0, 1.1));
    assert_gradient!(with_a_branch, (1.5, 0.2));
    assert_gradient!(deviation, (&[0.7, 0.2, 0.4]));
    assert_gradient!(scaled, (&Vector2::new(0.1, 0.8)));
}
