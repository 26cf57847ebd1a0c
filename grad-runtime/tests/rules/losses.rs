//! Activations with parameters, and losses: both modes and second derivatives against differences and closed forms.

use grad_runtime::ops::{
    binary_cross_entropy_with_logits, cross_entropy, elu, gelu, hard_tanh, huber, leaky_relu,
    log_softmax, sigmoid, silu,
};
use grad_runtime::{assert_gradient, differentiable};
use nalgebra::{DVector, SVector, dvector, vector};

type Two = fn(f64, f64) -> f64;
type Gradient = fn(f64, f64) -> (f64, f64);
type Hessian = fn(f64, f64) -> SMatrix2;
type SMatrix2 = nalgebra::Matrix2<f64>;

#[test]
fn functions_of_two_numbers_agree_with_differences_in_all_modes() {
    for x in [-30.0, -2.0, -0.3, 0.4, 3.0, 30.0] {
        for p in [0.25, 0.75, 1.5] {
            assert_gradient!(leaky_relu, (x, p));
            assert_gradient!(elu, (x, p));
            assert_gradient!(huber, (x, p));
            assert_gradient!(binary_cross_entropy_with_logits, (x, p));
        }
    }
}

#[test]
fn hessians_of_functions_of_two_numbers_are_the_differences_of_their_gradients() {
    let all: [(Two, Gradient, Hessian); 4] = [
        (leaky_relu, leaky_relu::grad, leaky_relu::hessian),
        (elu, elu::grad, elu::hessian),
        (huber, huber::grad, huber::hessian),
        (
            binary_cross_entropy_with_logits,
            binary_cross_entropy_with_logits::grad,
            binary_cross_entropy_with_logits::hessian,
        ),
    ];
    for (_, grad, hessian) in all {
        for x in [-2.0, -0.3, 0.4, 3.0] {
            for p in [0.25, 0.75] {
                let h = 1e-5;
                let column =
                    |a: (f64, f64), b: (f64, f64)| vector![a.0 - b.0, a.1 - b.1] / (2.0 * h);
                let expected = SMatrix2::from_columns(&[
                    column(grad(x + h, p), grad(x - h, p)),
                    column(grad(x, p + h), grad(x, p - h)),
                ]);
                assert!((hessian(x, p) - expected).amax() < 1e-8, "{x}, {p}");
            }
        }
    }
}

#[test]
fn conventions_at_the_kinks() {
    assert_eq!(leaky_relu::grad(0.0, 0.1), (0.1, 0.0));
    assert_eq!(elu::grad(0.0, 0.7), (0.7, 0.0));
    assert_eq!(huber::grad(0.5, 0.5).0, 0.5);
    assert_eq!([hard_tanh::grad(1.0), hard_tanh::grad(-1.0)], [0.0, 0.0]);
    assert!(leaky_relu(f64::NAN, 0.1).is_nan() && hard_tanh(f64::NAN).is_nan());
}

#[test]
fn values_far_out_are_finite_and_small_ones_accurate() {
    assert_eq!(binary_cross_entropy_with_logits(1000.0, 0.0), 1000.0);
    assert_eq!(binary_cross_entropy_with_logits(-1000.0_f32, 0.0), 0.0);
    // −ln σ(40) = ln(1 + e⁻⁴⁰).
    let tiny = binary_cross_entropy_with_logits(40.0, 1.0);
    assert!((tiny / (-40.0_f64).exp() - 1.0).abs() < 1e-14);
    assert_eq!(elu(-1000.0, 2.0), -2.0);
    assert_eq!((silu(-1000.0), silu::grad(-1000.0)), (0.0, 0.0));
    assert_eq!((gelu(-1000.0), gelu::grad(1000.0)), (0.0, 1.0));
    // x Φ(x) with Φ(−10) = 7.619853024160527e-24.
    assert!((gelu(-10.0_f64) / -7.619_853_024_160_527e-23 - 1.0).abs() < 1e-12);
}

#[differentiable(order = 2)]
fn curved(x: f64) -> f64 {
    silu(x) * gelu(0.5 * x) + hard_tanh(x) * x
}

#[test]
fn second_derivatives_of_activations_are_the_differences_of_the_first() {
    for x in [-3.0, -0.7, 0.2, 0.9, 2.0] {
        let h = 1e-5;
        let expected = (curved::grad(x + h) - curved::grad(x - h)) / (2.0 * h);
        assert!((curved::hessian(x)[(0, 0)] - expected).abs() < 1e-8, "{x}");
    }
}

#[differentiable(order = 2)]
fn of_static(z: &SVector<f64, 4>) -> f64 {
    cross_entropy(z, 2)
}

#[differentiable(order = 2)]
fn of_dynamic(z: &DVector<f64>) -> f64 {
    let turned = z.map(|x| 2.0 * x - 1.0);
    cross_entropy(&turned, 0)
}

#[test]
fn the_cross_entropy_is_minus_the_logarithm_of_a_probability() {
    let z = vector![0.3_f64, -1.0, 2.0, 0.5];
    assert!((cross_entropy(&z, 2) + log_softmax(&z)[2]).abs() < 1e-15);
    assert_gradient!(of_static, (&z,));
    let d = dvector![0.3, -1.0, 2.0];
    assert_gradient!(of_dynamic, (&d,));
    assert_eq!(cross_entropy::grad(&[0.0, 0.0], 0), [-0.5, 0.5]);
    let mut g = vec![1.0, 1.0];
    assert_eq!(
        cross_entropy::accumulate_grad(&vec![0.0, 0.0], 1, &mut g),
        2.0_f64.ln()
    );
    assert_eq!(g, [1.5, 0.5]);
    let (y, y_dot) = cross_entropy::jvp(&vector![0.0_f32, 0.0], 0, vector![1.0, 0.0]);
    assert_eq!((y, y_dot), (2.0_f32.ln(), -0.5));
}

#[test]
fn the_hessian_of_the_cross_entropy_is_the_covariance_of_the_classes() {
    let z = vector![0.3, -1.0, 2.0, 0.5];
    let p = log_softmax(&z).map(f64::exp);
    let expected = nalgebra::SMatrix::from_diagonal(&p) - p * p.transpose();
    assert!((of_static::hessian(&z) - expected).amax() < 1e-15);
    let d = dvector![0.3, -1.0, 2.0];
    let q = log_softmax(&d.map(|x| 2.0 * x - 1.0)).map(f64::exp);
    let expected = 4.0 * (nalgebra::DMatrix::from_diagonal(&q) - &q * q.transpose());
    assert!((of_dynamic::hessian(&d) - expected).amax() < 1e-14);
}

#[test]
fn with_two_classes_it_is_the_binary_cross_entropy_of_the_difference() {
    for z in [-3.0_f64, 0.0, 0.7] {
        let two = cross_entropy(&[0.2 + z, 0.2], 0);
        assert!((two - binary_cross_entropy_with_logits(z, 1.0)).abs() < 1e-15);
        let g = binary_cross_entropy_with_logits::grad(z, 0.25).0;
        assert!((g - (sigmoid(z) - 0.25)).abs() < 1e-15);
    }
}

#[test]
#[should_panic(expected = "there is no class 3 among 3 scores")]
fn a_class_without_a_score_is_refused() {
    let _ = cross_entropy::grad(&[0.0, 0.0, 0.0], 3);
}
