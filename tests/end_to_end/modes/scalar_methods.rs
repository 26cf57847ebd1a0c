//! Every method of `f64` and `f32` that has a derivative, as a method and as a path.

use crate::support::*;
use grad_runtime::{assert_gradient, differentiable};
use std::f64::consts::{LN_2, LN_10, PI};

/// Methods of one argument: the derivative in closed form, and points of the domain.
macro_rules! unary {
    ($($method:ident: $derivative:expr, [$($x:expr),*];)*) => { $(
        mod $method {
            #[allow(unused_imports)]
            use super::*;

            #[differentiable]
            fn method(x: f64) -> f64 {
                x.$method()
            }

            #[differentiable]
            fn path(x: f64) -> f64 {
                f64::$method(x)
            }

            #[differentiable]
            fn single(x: f32) -> f32 {
                x.$method()
            }

            #[differentiable]
            fn single_path(x: f32) -> f32 {
                f32::$method(x)
            }

            #[differentiable]
            fn in_a_product(x: f64) -> f64 {
                x * x.$method()
            }

            #[test]
            fn has_its_derivative() {
                let derivative: fn(f64) -> f64 = $derivative;
                for x in [$($x),*] {
                    let x: f64 = x;
                    let (value, slope) = method::value_and_grad(x);
                    assert_eq!(value, x.$method());
                    assert_close(slope, derivative(x));
                    assert_close(path::grad(x), derivative(x));
                    assert_eq!(path(x), value);
                    assert_close(in_a_product::grad(x), value + x * derivative(x));
                    assert_gradient!(method, (x,));

                    let rounded = x as f32;
                    let (value, slope) = single::value_and_grad(rounded);
                    assert_eq!(value, rounded.$method());
                    assert_near(slope.into(), derivative(rounded.into()), 2e-5);
                    assert_near(single_path::grad(rounded).into(), derivative(rounded.into()), 2e-5);
                }
            }
        }
    )* };
}

unary! {
    abs: |x| if x < 0.0 { -1.0 } else { 1.0 }, [-2.5, 0.75, 3.0];
    sqrt: |x| 0.5 / x.sqrt(), [0.25, 2.0, 30.0];
    cbrt: |x| 1.0 / (3.0 * x.cbrt() * x.cbrt()), [-8.0, 0.5, 5.0];
    recip: |x| -1.0 / (x * x), [-2.0, 0.3, 4.0];
    exp: |x| x.exp(), [-3.0, 0.0, 2.5];
    exp2: |x| LN_2 * x.exp2(), [-3.0, 0.0, 2.5];
    exp_m1: |x| x.exp(), [-3.0, 1e-6, 2.5];
    ln: |x| 1.0 / x, [0.1, 1.0, 20.0];
    log2: |x| 1.0 / (x * LN_2), [0.1, 1.0, 20.0];
    log10: |x| 1.0 / (x * LN_10), [0.1, 1.0, 20.0];
    ln_1p: |x| 1.0 / (1.0 + x), [-0.9, 1e-6, 7.0];
    sin: |x| x.cos(), [-2.0, 0.0, 1.3, 10.0];
    cos: |x| -x.sin(), [-2.0, 0.0, 1.3, 10.0];
    tan: |x| 1.0 / (x.cos() * x.cos()), [-1.2, 0.0, 0.7, 4.0];
    asin: |x| 1.0 / (1.0 - x * x).sqrt(), [-0.8, 0.0, 0.6];
    acos: |x| -1.0 / (1.0 - x * x).sqrt(), [-0.8, 0.0, 0.6];
    atan: |x| 1.0 / (1.0 + x * x), [-5.0, 0.0, 0.9];
    sinh: |x| x.cosh(), [-2.0, 0.0, 1.5];
    cosh: |x| x.sinh(), [-2.0, 0.0, 1.5];
    tanh: |x| 1.0 / (x.cosh() * x.cosh()), [-2.0, 0.0, 1.5];
    asinh: |x| 1.0 / (x * x + 1.0).sqrt(), [-4.0, 0.0, 0.8];
    acosh: |x| 1.0 / (x * x - 1.0).sqrt(), [1.5, 2.0, 9.0];
    atanh: |x| 1.0 / (1.0 - x * x), [-0.7, 0.0, 0.4];
    to_radians: |_| PI / 180.0, [-90.0, 0.0, 45.0];
    to_degrees: |_| 180.0 / PI, [-1.0, 0.0, 0.5];
    signum: |_| 0.0, [-2.0, 3.0];
    floor: |_| 0.0, [-2.3, 0.6];
    ceil: |_| 0.0, [-2.3, 0.6];
    round: |_| 0.0, [-2.3, 0.6];
    round_ties_even: |_| 0.0, [-2.3, 0.6];
    trunc: |_| 0.0, [-2.3, 0.6];
    fract: |_| 1.0, [-2.3, 0.6];
}

/// Methods of two arguments: both partial derivatives in closed form, and points of the domain.
macro_rules! binary {
    ($($method:ident: $partials:expr, [$($point:expr),*];)*) => { $(
        mod $method {
            #[allow(unused_imports)]
            use super::*;

            #[differentiable]
            fn method(x: f64, y: f64) -> f64 {
                x.$method(y)
            }

            #[differentiable]
            fn path(x: f64, y: f64) -> f64 {
                f64::$method(x, y)
            }

            #[differentiable]
            fn single(x: f32, y: f32) -> f32 {
                x.$method(y)
            }

            #[differentiable(wrt(x))]
            fn first_only(x: f64, y: f64) -> f64 {
                x.$method(y)
            }

            #[differentiable(wrt(y))]
            fn second_only(x: f64, y: f64) -> f64 {
                x.$method(y)
            }

            #[test]
            fn has_its_partial_derivatives() {
                let partials: fn(f64, f64) -> (f64, f64) = $partials;
                for (x, y) in [$($point),*] {
                    let (x, y): (f64, f64) = (x, y);
                    let (value, (dx, dy)) = method::value_and_grad(x, y);
                    let expected = partials(x, y);
                    assert_eq!(value, x.$method(y));
                    assert_close(dx, expected.0);
                    assert_close(dy, expected.1);
                    let (dx, dy) = path::grad(x, y);
                    assert_close(dx, expected.0);
                    assert_close(dy, expected.1);
                    assert_close(first_only::grad(x, y), expected.0);
                    assert_close(second_only::grad(x, y), expected.1);
                    assert_gradient!(method, (x, y));

                    let (x, y) = (x as f32, y as f32);
                    let (value, (dx, dy)) = single::value_and_grad(x, y);
                    let expected = partials(x.into(), y.into());
                    assert_eq!(value, x.$method(y));
                    assert_near(dx.into(), expected.0, 2e-5);
                    assert_near(dy.into(), expected.1, 2e-5);
                }
            }
        }
    )* };
}

binary! {
    powf: |x, y| (y * x.powf(y - 1.0), x.powf(y) * x.ln()), [(0.5, 2.5), (2.0, -1.5), (3.0, 0.3)];
    log: |x, b| (1.0 / (x * b.ln()), -x.ln() / (b * b.ln() * b.ln())), [(0.5, 2.5), (8.0, 2.0), (3.0, 0.3)];
    hypot: |x, y| (x / (x * x + y * y).sqrt(), y / (x * x + y * y).sqrt()), [(3.0, 4.0), (-1.0, 0.2), (0.0, 2.0)];
    atan2: |y, x| (x / (x * x + y * y), -y / (x * x + y * y)), [(1.0, 2.0), (-3.0, -0.5), (2.0, -1.0)];
    max: |x, y| if x > y { (1.0, 0.0) } else { (0.0, 1.0) }, [(1.0, 2.0), (3.0, -1.0)];
    min: |x, y| if x < y { (1.0, 0.0) } else { (0.0, 1.0) }, [(1.0, 2.0), (3.0, -1.0)];
    copysign: |x, y| (if (x < 0.0) == (y < 0.0) { 1.0 } else { -1.0 }, 0.0), [(1.0, 2.0), (3.0, -1.0), (-2.0, -5.0), (-0.5, 1.0)];
    rem_euclid: |x, y| (1.0, -((x - x.rem_euclid(y)) / y)), [(7.5, 2.0), (-7.5, 2.0), (7.5, -2.0), (-7.5, -2.0)];
    div_euclid: |_, _| (0.0, 0.0), [(7.5, 2.0), (-7.5, 2.0)];
}

#[differentiable]
fn fused(a: f64, b: f64, c: f64) -> f64 {
    a.mul_add(b, c)
}

#[differentiable]
fn fused_path(a: f64, b: f64, c: f64) -> f64 {
    f64::mul_add(a, b, c)
}

#[test]
fn mul_add_has_three_partial_derivatives() {
    assert_eq!(
        fused::value_and_grad(2.0, 3.0, 4.0),
        (10.0, (3.0, 2.0, 1.0))
    );
    assert_eq!(
        fused_path::value_and_grad(2.0, 3.0, 4.0),
        (10.0, (3.0, 2.0, 1.0))
    );
    assert_gradient!(fused, (0.3, -0.4, 0.5));
}

#[differentiable]
fn clamped(x: f64, low: f64, high: f64) -> f64 {
    x.clamp(low, high)
}

#[differentiable]
fn clamped_to_literals(x: f64) -> f64 {
    f64::clamp(x, -1.0, 2.5)
}

#[test]
fn clamp_passes_the_derivative_of_what_it_returns() {
    assert_eq!(clamped::grad(0.5, 0.0, 1.0), (1.0, 0.0, 0.0));
    assert_eq!(clamped::grad(-0.5, 0.0, 1.0), (0.0, 1.0, 0.0));
    assert_eq!(clamped::grad(1.5, 0.0, 1.0), (0.0, 0.0, 1.0));
    assert_eq!(clamped_to_literals::value_and_grad(2.0), (2.0, 1.0));
    assert_eq!(clamped_to_literals::value_and_grad(4.0), (2.5, 0.0));
}

#[differentiable]
fn polar(radius: f64, angle: f64) -> f64 {
    let (s, c) = angle.sin_cos();
    radius * (2.0 * s + 3.0 * c)
}

#[differentiable]
fn sine_by_field(x: f64) -> f64 {
    f64::sin_cos(x).0
}

#[test]
fn sin_cos_gives_both() {
    let (radius, angle) = (1.5, 0.8);
    let (dr, da) = polar::grad(radius, angle);
    assert_close(dr, 2.0 * angle.sin() + 3.0 * angle.cos());
    assert_close(da, radius * (2.0 * angle.cos() - 3.0 * angle.sin()));
    assert_close(sine_by_field::grad(angle), angle.cos());
    assert_gradient!(polar, (radius, angle));
}

#[differentiable]
fn fifth_power(x: f64) -> f64 {
    x.powi(5)
}

#[differentiable]
fn inverse_square(x: f64) -> f64 {
    x.powi(-2)
}

#[differentiable]
fn any_power(x: f64, n: i32) -> f64 {
    x.powi(n)
}

#[differentiable]
fn power_path(x: f32, n: i32) -> f32 {
    f32::powi(x, n + 1)
}

#[test]
fn integer_powers_of_either_sign() {
    for x in [-1.5, 0.5, 2.0] {
        assert_close(fifth_power::grad(x), 5.0 * x * x * x * x);
        assert_close(inverse_square::grad(x), -2.0 / (x * x * x));
        for n in [-3, -1, 0, 1, 2, 3, 10] {
            assert_close(any_power::grad(x, n), f64::from(n) * x.powi(n - 1));
            let slope = power_path::grad(x as f32, n);
            assert_near(slope.into(), f64::from(n + 1) * x.powi(n), 1e-5);
        }
    }
}

#[differentiable]
fn fixed_real_power(x: f64) -> f64 {
    x.powf(1.5) + x.powf(-0.5) + x.powf(3.0)
}

#[differentiable]
fn exponential_of_base_two(y: f64) -> f64 {
    2.0_f64.powf(y) + f64::powf(3.0, y)
}

#[test]
fn real_powers_with_one_constant_side() {
    for x in [0.4, 1.0, 6.0] {
        assert_close(
            fixed_real_power::grad(x),
            1.5 * x.sqrt() - 0.5 / (x * x.sqrt()) + 3.0 * x * x,
        );
        assert_close(
            exponential_of_base_two::grad(x),
            LN_2 * x.exp2() + 3.0_f64.ln() * 3.0_f64.powf(x),
        );
    }
}

#[differentiable]
fn midpoint(x: f64, y: f64) -> f64 {
    x.midpoint(y)
}

#[test]
fn midpoint_is_the_mean() {
    assert_eq!(midpoint::grad(1.0, 5.0), (0.5, 0.5));
}

#[differentiable]
fn chain(x: f64) -> f64 {
    (x.sin().exp() + x.cos().powi(2)).ln().tanh().sqrt()
}

#[test]
fn chained_methods_agree_with_differences() {
    for x in [0.3, 0.9, 1.4] {
        assert_near(chain::grad(x), slope(chain, x), 1e-8);
        assert_gradient!(chain, (x,));
    }
}

#[differentiable]
fn through_references(x: &f64, y: &f64) -> f64 {
    x.sin() * y.max(*x) + f64::hypot(*x, *y)
}

#[test]
fn methods_work_through_references() {
    let (x, y) = (0.4, 1.7_f64);
    let (dx, dy) = through_references::grad(&x, &y);
    let norm = f64::hypot(x, y);
    assert_close(dx, x.cos() * y + x / norm);
    assert_close(dy, x.sin() + y / norm);
}

#[differentiable]
fn qualified_paths(x: f64) -> f64 {
    std::primitive::f64::cos(x) + <f64>::exp(x)
}

#[test]
fn qualified_paths_to_methods_are_the_same_methods() {
    assert_close(qualified_paths::grad(0.7), -0.7_f64.sin() + 0.7_f64.exp());
}
