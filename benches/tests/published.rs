//! The gradients that are measured are the right ones: by hand and generated, they fold into the published numbers.

use grad_benches::{black_scholes, inputs, mlp, shared3};
use grad_runtime::Differentiable;

/// Checks a gradient over all input points against the published checksum and norm.
#[track_caller]
fn assert_published(gradient: impl IntoIterator<Item = f64>, checksum: f64, norm: f64) {
    let (actual_checksum, actual_norm) = inputs::fold(gradient);
    for (what, actual, expected) in [
        ("checksum", actual_checksum, checksum),
        ("norm", actual_norm, norm),
    ] {
        assert!(
            (actual - expected).abs() <= 1e-9 * norm,
            "{what} is {actual:.12e}, published is {expected:.12e}"
        );
    }
}

/// Checks that two values over all input points agree.
#[track_caller]
fn assert_close(actual: f64, expected: f64) {
    assert!(
        (actual - expected).abs() <= 1e-12 * expected.abs().max(1.0),
        "{actual} is not {expected}"
    );
}

mod the_gradient_of_shared3 {
    use super::*;

    const CHECKSUM: f64 = 2.064127455000e+03;
    const NORM: f64 = 5.521839488890e+02;

    fn fold_with(gradient: impl Fn(f64, f64, f64) -> (f64, shared3::Gradient)) {
        let mut all = Vec::new();
        for [x, y, z] in shared3::points() {
            let (value, (dx, dy, dz)) = gradient(x, y, z);
            assert_close(value, shared3::shared3(x, y, z));
            all.extend([dx, dy, dz]);
        }
        assert_published(all, CHECKSUM, NORM);
    }

    #[test]
    fn by_hand_is_the_published_one() {
        fold_with(shared3::by_hand);
    }

    #[test]
    fn generated_is_the_published_one() {
        fold_with(shared3::shared3::value_and_grad);
    }
}

mod the_gradient_of_black_scholes {
    use super::*;

    const CHECKSUM: f64 = 2.101586781955e+04;
    const NORM: f64 = 1.041261214888e+03;

    fn fold_with(gradient: impl Fn(f64, f64, f64, f64, f64) -> (f64, black_scholes::Gradient)) {
        let mut all = Vec::new();
        for [s, k, t, r, v] in black_scholes::points() {
            let (value, (ds, dk, dt, dr, dv)) = gradient(s, k, t, r, v);
            assert_close(value, black_scholes::black_scholes(s, k, t, r, v));
            all.extend([ds, dk, dt, dr, dv]);
        }
        assert_published(all, CHECKSUM, NORM);
    }

    #[test]
    fn by_hand_is_the_published_one() {
        fold_with(black_scholes::by_hand);
    }

    #[test]
    fn generated_is_the_published_one() {
        fold_with(black_scholes::black_scholes::value_and_grad);
    }
}

mod the_gradient_of_the_mlp {
    use super::*;

    const CHECKSUM: f64 = -1.155544942597e-01;
    const NORM: f64 = 3.205736477803e-01;

    fn fold_with(gradient: impl Fn(&mlp::Mlp, &[mlp::Example], &mut mlp::Mlp) -> f64) {
        let (net, batch) = (mlp::net(), mlp::batch());
        let mut result = net.zero_tangent();
        let value = gradient(&net, &batch, &mut result);
        assert_close(value, mlp::primal(&net, &batch));
        assert_published(mlp::flatten(&result), CHECKSUM, NORM);
    }

    #[test]
    fn by_hand_is_the_published_one() {
        fold_with(mlp::by_hand);
    }

    #[test]
    fn generated_is_the_published_one() {
        fold_with(mlp::generated);
    }
}
