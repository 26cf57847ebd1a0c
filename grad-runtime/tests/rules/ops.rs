//! `grad_runtime::ops` against published values, identities, and central differences.

use grad_runtime::ops::{
    Elements, digamma, erf, erfc, gelu, hard_tanh, ln_gamma, log_softmax, logsumexp, relu, sigmoid,
    silu, softmax, softplus,
};
use grad_runtime::{Differentiable, Scalar, Tangent};
use nalgebra::{DMatrix, DVector, Matrix2x3, SVector, dvector, vector};
use std::f64::consts::{LN_2, PI};

const EULER_GAMMA: f64 = 0.577_215_664_901_532_9;

fn close(a: f64, b: f64, tolerance: f64) {
    assert!(
        (a - b).abs() <= tolerance * b.abs().max(1.0),
        "{a} is not {b}"
    );
}

/// Every way to ask one function for its derivative, at one point.
macro_rules! check_scalar {
    ($op:ident at $($x:expr),*) => {$({
        let x: f64 = $x;
        let h = 1e-5 * x.abs().max(1.0);
        let (y, expected) = ($op(x), ($op(x + h) - $op(x - h)) / (2.0 * h));
        close($op::grad(x), expected, 1e-8);
        let d = $op::grad(x);
        assert_eq!($op::value_and_grad(x), (y, d));
        let mut g = 10.0;
        assert_eq!($op::accumulate_grad(x, &mut g), y);
        assert_eq!(g, 10.0 + d);
        let (value, pullback) = $op::vjp(x);
        assert_eq!((value, pullback(2.0)), (y, 2.0 * d));
        let (value, pullback) = $op::__vjp(x);
        let mut g = 10.0;
        pullback(2.0, Some(&mut g));
        assert_eq!((value, g), (y, 10.0 + 2.0 * d));
        $op::__vjp(x).1(2.0, None);
        close($op::__derivative(x, y), d, 1e-14);
        // In single precision: the same numbers.
        let single = x as f32;
        close(f64::from($op(single)), $op(f64::from(single)), 1e-6);
        close(f64::from($op::grad(single)), $op::grad(f64::from(single)), 1e-5);
    })*};
}

#[test]
fn derivatives_of_scalar_functions_agree_with_differences() {
    check_scalar!(sigmoid at -20.0, -3.0, -0.5, 0.0, 0.5, 3.0, 20.0);
    check_scalar!(relu at -3.0, 0.7, 20.0);
    check_scalar!(softplus at -20.0, -3.0, -0.5, 0.0, 0.5, 3.0, 20.0);
    check_scalar!(silu at -20.0, -3.0, -0.5, 0.0, 0.5, 3.0, 20.0);
    check_scalar!(gelu at -6.0, -3.0, -0.5, 0.0, 0.5, 3.0, 6.0);
    check_scalar!(hard_tanh at -3.0, -0.5, 0.0, 0.5, 3.0);
    check_scalar!(erf at -4.0, -1.0, 0.0, 0.3, 2.5);
    check_scalar!(erfc at -4.0, -1.0, 0.0, 0.3, 2.5);
    check_scalar!(ln_gamma at -1.5, 0.5, 1.0, 2.5, 9.9, 10.1, 100.0);
    check_scalar!(digamma at -1.5, -0.3, 0.5, 1.0, 2.5, 9.9, 10.1, 100.0);
}

#[test]
fn scalar_functions_are_finite_and_right_far_out() {
    for (x, y) in [(1000.0_f64, 1.0_f64), (-1000.0, 0.0)] {
        assert_eq!((sigmoid(x), sigmoid::grad(x)), (y, 0.0));
        assert_eq!(
            (sigmoid(x as f32), sigmoid::grad(x as f32)),
            (y as f32, 0.0)
        );
        assert_eq!((softplus(x), softplus::grad(x)), (x.max(0.0), y));
        assert_eq!(
            (softplus(x as f32), softplus::grad(x as f32)),
            (x.max(0.0) as f32, y as f32)
        );
        assert_eq!((relu(x), relu::grad(x)), (x.max(0.0), y));
        assert_eq!((erf(x), erf::grad(x)), (x.signum(), 0.0));
        assert_eq!((erfc(x), erfc::grad(x)), (1.0 - x.signum(), 0.0));
    }
    // Small results keep their relative accuracy.
    close(sigmoid(-700.0) / (-700.0_f64).exp(), 1.0, 1e-15);
    close(softplus(-700.0) / (-700.0_f64).exp(), 1.0, 1e-15);
    close(ln_gamma(1000.0), 5_905.220_423_209_181, 1e-15);
    close(digamma(1000.0), 6.907_255_195_648_812, 1e-15);
    close(digamma::grad(1000.0), 1.000_500_166_666_633_4e-3, 1e-18);
}

#[test]
fn relu_has_derivative_zero_at_both_zeros() {
    assert_eq!([relu::grad(0.0), relu::grad(-0.0)], [0.0, 0.0]);
    assert_eq!(
        [relu::__derivative(0.0, 0.0), relu::__derivative(-0.0, 0.0)],
        [0.0, 0.0]
    );
    assert!(relu(f64::NAN).is_nan());
}

#[test]
fn special_functions_have_their_published_values() {
    // Abramowitz and Stegun, table 7.1.
    close(erf(0.5), 0.520_499_877_813_046_5, 1e-15);
    close(erf(1.0), 0.842_700_792_949_714_9, 1e-15);
    close(erfc(2.0) / 0.004_677_734_981_047_266, 1.0, 1e-14);
    // Γ(1/2) = √π and factorials.
    close(ln_gamma(0.5), PI.sqrt().ln(), 1e-15);
    close(ln_gamma(11.0), 3_628_800.0_f64.ln(), 1e-15);
    // 6.3.2, 6.3.3 and table 6.1.
    close(digamma(1.0), -EULER_GAMMA, 1e-15);
    close(digamma(0.5), -EULER_GAMMA - 2.0 * LN_2, 1e-15);
    close(digamma(10.0), 2.251_752_589_066_721, 1e-15);
    close(digamma(0.1), -10.423_754_940_411_076, 1e-15);
    close(digamma(-0.5), 2.0 - EULER_GAMMA - 2.0 * LN_2, 1e-14);
    // The positive root.
    close(digamma(1.461_632_144_968_362_3), 0.0, 1e-15);
    // 6.4.2, 6.4.4 and the values at half-integers.
    close(digamma::grad(1.0), PI * PI / 6.0, 1e-15);
    close(digamma::grad(0.5), PI * PI / 2.0, 1e-15);
    close(digamma::grad(2.0), PI * PI / 6.0 - 1.0, 1e-15);
    close(digamma::grad(-0.5), PI * PI / 2.0 + 4.0, 1e-15);
    close(digamma::grad(10.0), 0.105_166_335_681_685_75, 1e-16);
}

#[test]
fn the_gamma_functions_have_poles_where_gamma_has() {
    assert_eq!(digamma(0.0), f64::NEG_INFINITY);
    assert_eq!(digamma(-0.0), f64::INFINITY);
    for x in [-1.0_f64, -2.0, -1000.0] {
        assert!(digamma(x).is_nan());
        assert_eq!(digamma::grad(x), f64::INFINITY);
        assert_eq!(ln_gamma(x), f64::INFINITY);
    }
    assert_eq!(digamma::grad(0.0), f64::INFINITY);
    assert_eq!(digamma(f64::INFINITY), f64::INFINITY);
    assert!(digamma(f64::NAN).is_nan());
}

fn values<V: Tangent>(v: &V) -> Vec<V::Scalar> {
    crate::differences::flat(v)
}

/// The vector functions at `v` against differences, on a container of any kind.
fn check_vector<V>(v: &V)
where
    V: Elements<Scalar = f64>
        + Differentiable<Tangent: Differentiable<Tangent = V::Tangent>>
        + ?Sized,
{
    // A point to move, of the tangent's type: the functions do not mind.
    let point = {
        let mut point = v.zero_tangent();
        let all = v.fold_elements(Vec::new(), |mut all, x| {
            all.push(x);
            all
        });
        point.read_from_slice(&all);
        point
    };
    let n = point.dim();
    let moved = |k: usize, h: f64| {
        let mut values = values(&point);
        values[k] += h;
        values
    };
    let weight = |k: usize| 0.3 + 0.7 * k as f64;
    let mut w = v.zero_tangent();
    w.read_from_slice(&(0..n).map(weight).collect::<Vec<_>>());
    let h = 1e-5;
    let difference =
        |f: &dyn Fn(&[f64]) -> f64, k: usize| (f(&moved(k, h)) - f(&moved(k, -h))) / (2.0 * h);
    let weighted = |y: Vec<f64>| {
        y.iter()
            .enumerate()
            .map(|(k, y)| weight(k) * y)
            .sum::<f64>()
    };

    let (value, gradient) = logsumexp::value_and_grad(v);
    assert_eq!(value, logsumexp(v));
    assert_eq!(values(&logsumexp::grad(v)), values(&gradient));
    let mut acc = w.clone();
    assert_eq!(logsumexp::accumulate_grad(v, &mut acc), value);
    logsumexp::__vjp(v).1(3.0, None);
    let softmax_bar = softmax::vjp(v).1(w.clone());
    let log_softmax_bar = log_softmax::vjp(v).1(w.clone());
    assert_eq!(values(&softmax::vjp(v).0), values(&softmax(v)));
    assert_eq!(values(&log_softmax::vjp(v).0), values(&log_softmax(v)));
    let (mut softmax_acc, mut log_softmax_acc) = (w.clone(), w.clone());
    let (y, pullback) = softmax::__vjp(v);
    assert_eq!(values(&y), values(&softmax(v)));
    pullback(w.clone(), Some(&mut softmax_acc));
    let (y, pullback) = log_softmax::__vjp(v);
    assert_eq!(values(&y), values(&log_softmax(v)));
    pullback(w.clone(), Some(&mut log_softmax_acc));
    for k in 0..n {
        let expected = difference(&|x| logsumexp(x), k);
        close(values(&gradient)[k], expected, 1e-8);
        close(values(&acc)[k], weight(k) + expected, 1e-8);
        let expected = difference(&|x| weighted(softmax(x)), k);
        close(values(&softmax_bar)[k], expected, 1e-8);
        close(values(&softmax_acc)[k], weight(k) + expected, 1e-8);
        let expected = difference(&|x| weighted(log_softmax(x)), k);
        close(values(&log_softmax_bar)[k], expected, 1e-8);
        close(values(&log_softmax_acc)[k], weight(k) + expected, 1e-8);
    }
}

#[test]
fn vector_functions_take_every_kind_of_vector() {
    let array = [0.3, -1.2, 2.0, 0.0];
    check_vector(&array);
    check_vector(&array[..3]);
    check_vector(&array.to_vec());
    check_vector(&&array);
    check_vector(&vector![0.3, -1.2, 2.0]);
    check_vector(&dvector![0.3, -1.2, 2.0]);
    check_vector(&Matrix2x3::new(1.0, 2.0, 3.0, 0.5, -1.0, 0.0));
    let m = DMatrix::from_fn(3, 4, |i, j| i as f64 - 0.7 * j as f64);
    check_vector(&m);
    check_vector(&m.row(1));
    check_vector(&m.column(2));
}

#[test]
fn vector_functions_are_stable_far_out() {
    let v = vector![1000.0, -1000.0, 999.0];
    let e = (-1.0_f64).exp();
    close(logsumexp(&v), 1000.0 + (1.0 + e).ln(), 1e-15);
    let p = softmax(&v);
    close(p[0], 1.0 / (1.0 + e), 1e-15);
    assert_eq!(p[1], 0.0);
    assert_eq!(log_softmax(&v)[1], -2000.0 - (1.0 + e).ln());
    let gradient = logsumexp::grad(&v);
    assert!((gradient - p).amax() < 1e-15);
    assert_eq!(
        logsumexp(&vector![-1000.0_f32, -1000.0]),
        -1000.0 + std::f32::consts::LN_2
    );
    assert_eq!(softmax(&vector![1000.0_f32, 1000.0]), vector![0.5, 0.5]);
}

#[test]
fn vector_functions_follow_their_limits() {
    let none = DVector::<f64>::zeros(0);
    assert_eq!(logsumexp(&none), f64::NEG_INFINITY);
    assert_eq!(softmax(&none).len(), 0);
    let never = f64::NEG_INFINITY;
    assert_eq!(logsumexp(&[never, 1.0]), 1.0);
    assert_eq!(logsumexp::value_and_grad(&[never, 1.0]), (1.0, [0.0, 1.0]));
    assert_eq!(
        logsumexp::value_and_grad(&[never, never]),
        (never, [0.0, 0.0])
    );
    assert_eq!(logsumexp(&[f64::INFINITY, 1.0]), f64::INFINITY);
    assert!(logsumexp(&[f64::NAN, 1.0]).is_nan());
}

#[test]
#[should_panic(expected = "does not have the shape of argument `v`")]
fn a_gradient_of_another_shape_is_refused() {
    logsumexp::accumulate_grad(&dvector![1.0, 2.0], &mut dvector![0.0]);
}

// What generic user code must be able to prove: this has to compile.
fn cross_entropy<T: Scalar, const N: usize>(
    logits: &SVector<T, N>,
    class: usize,
) -> (T, SVector<T, N>) {
    let (y, pullback) = log_softmax::__vjp(logits);
    let mut y_bar = y.zero_tangent();
    y_bar[class] = T::lit(-1.0);
    let mut logits_bar = logits.zero_tangent();
    pullback(y_bar, Some(&mut logits_bar));
    (-y[class] + T::lit(0.0) * sigmoid(y[class]), logits_bar)
}

#[test]
fn a_generic_function_can_call_them() {
    let logits = vector![1.0, 2.0, 3.0];
    let (loss, gradient) = cross_entropy(&logits, 1);
    close(loss, logsumexp(&logits) - 2.0, 1e-15);
    let expected = softmax(&logits) - vector![0.0, 1.0, 0.0];
    assert!((gradient - expected).amax() < 1e-15);
}
