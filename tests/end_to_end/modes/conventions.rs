//! The table of conventions at points without a derivative, one test per row.

mod powers;

use grad_runtime::nalgebra::{DVector, SVector, Vector3};
use grad_runtime::{Differentiable, Scalar, differentiable, ops};
use powers::powi_n;

const INFINITY: f64 = f64::INFINITY;

#[differentiable]
fn abs(x: f64) -> f64 {
    x.abs()
}

#[test]
fn abs_at_zero_is_flat() {
    assert_eq!(abs::grad(0.0), 0.0);
    assert_eq!(abs::grad(-0.0), 0.0);
}

#[differentiable]
fn max(a: f64, b: f64) -> f64 {
    a.max(b)
}

#[differentiable]
fn min(a: f64, b: f64) -> f64 {
    a.min(b)
}

#[test]
fn a_tie_is_shared_by_halves() {
    assert_eq!(max::grad(2.0, 2.0), (0.5, 0.5));
    assert_eq!(min::grad(2.0, 2.0), (0.5, 0.5));
    assert_eq!(max::grad(0.0, 0.0), (0.5, 0.5));
}

#[differentiable]
fn rectified(x: f64) -> f64 {
    x.max(0.0)
}

#[differentiable]
fn rectified_from_the_other_side(x: f64) -> f64 {
    0.0_f64.max(x)
}

#[differentiable]
fn relu(x: f64) -> f64 {
    ops::relu(x)
}

#[differentiable]
fn floor_at(x: f64, #[constant] level: f64) -> f64 {
    x.max(level)
}

#[differentiable]
fn negative_part(x: f64) -> f64 {
    x.min(0.0)
}

#[test]
fn a_tie_with_a_constant_is_flat() {
    assert_eq!(rectified::grad(0.0), 0.0);
    assert_eq!(rectified_from_the_other_side::grad(0.0), 0.0);
    assert_eq!(relu::grad(0.0), 0.0);
    assert_eq!(floor_at::grad(1.5, 1.5), 0.0);
    assert_eq!(negative_part::grad(0.0), 0.0);
    for (x, slope) in [(-1.0, 0.0), (1.0, 1.0)] {
        assert_eq!(rectified::grad(x), slope);
        assert_eq!(rectified_from_the_other_side::grad(x), slope);
        assert_eq!(relu::grad(x), slope);
    }
}

#[test]
fn with_one_nan_the_operand_returned_gets_all() {
    assert_eq!(max::grad(1.0, f64::NAN), (1.0, 0.0));
    assert_eq!(max::grad(f64::NAN, 1.0), (0.0, 1.0));
    assert_eq!(min::grad(1.0, f64::NAN), (1.0, 0.0));
    assert_eq!(min::grad(f64::NAN, 1.0), (0.0, 1.0));
}

#[differentiable]
fn norm(v: &Vector3<f64>) -> f64 {
    v.norm()
}

#[differentiable]
fn hypot(x: f64, y: f64) -> f64 {
    x.hypot(y)
}

#[test]
fn norms_at_zero_are_flat() {
    assert_eq!(norm::grad(&Vector3::zeros()), Vector3::zeros());
    assert_eq!(hypot::grad(0.0, 0.0), (0.0, 0.0));
}

#[differentiable]
fn root_of_product(x: f64) -> f64 {
    (x * x).sqrt()
}

#[differentiable]
fn root_of_power(x: f64) -> f64 {
    x.powi(2).sqrt()
}

#[differentiable]
fn root_of_sum_of_squares(x: f64, y: f64) -> f64 {
    let squares = x * x + y.powi(2);
    squares.sqrt()
}

#[differentiable]
fn root_of_dot(v: &Vector3<f64>) -> f64 {
    v.dot(v).sqrt()
}

#[differentiable]
fn root_of_dot_by_reference(v: Vector3<f64>) -> f64 {
    v.dot(&v).sqrt()
}

#[differentiable]
fn root_of_norm_squared(v: &SVector<f64, 4>) -> f64 {
    v.norm_squared().sqrt()
}

#[test]
fn the_root_of_squares_at_zero_is_flat() {
    assert_eq!(root_of_product::grad(0.0), 0.0);
    assert_eq!(root_of_power::grad(0.0), 0.0);
    assert_eq!(root_of_sum_of_squares::grad(0.0, 0.0), (0.0, 0.0));
    assert_eq!(root_of_dot::grad(&Vector3::zeros()), Vector3::zeros());
    assert_eq!(
        root_of_dot_by_reference::grad(Vector3::zeros()),
        Vector3::zeros()
    );
    assert_eq!(
        root_of_norm_squared::grad(&SVector::zeros()),
        SVector::<f64, 4>::zeros()
    );
    let (dx, dy) = root_of_sum_of_squares::grad(3.0, 4.0);
    assert!((dx - 0.6).abs() < 1e-15 && (dy - 0.8).abs() < 1e-15);
}

/// The named function, scaled by a constant, so that its cotangent can be exactly zero.
macro_rules! scaled {
    ($($name:ident: $x:ident => $body:expr;)*) => { $(
        #[differentiable]
        fn $name($x: f64, #[constant] scale: f64) -> f64 {
            scale * $body
        }
    )* };
}

scaled! {
    sqrt: x => x.sqrt();
    cbrt: x => x.cbrt();
    powf_half: x => x.powf(0.5);
    asin: x => x.asin();
    acos: x => x.acos();
    acosh: x => x.acosh();
    atanh: x => x.atanh();
    ln: x => x.ln();
}

#[test]
fn roots_and_inverses_are_infinitely_steep_at_the_ends_of_their_domains() {
    assert_eq!(sqrt::grad(0.0, 1.0), INFINITY);
    assert_eq!(sqrt::grad(0.0, -1.0), -INFINITY);
    assert_eq!(cbrt::grad(0.0, 1.0), INFINITY);
    assert_eq!(powf_half::grad(0.0, 1.0), INFINITY);
    assert_eq!(asin::grad(1.0, 1.0), INFINITY);
    assert_eq!(asin::grad(-1.0, 1.0), INFINITY);
    assert_eq!(acos::grad(1.0, 1.0), -INFINITY);
    assert_eq!(acos::grad(-1.0, 1.0), -INFINITY);
    assert_eq!(acosh::grad(1.0, 1.0), INFINITY);
    assert_eq!(atanh::grad(1.0, 1.0), INFINITY);
    assert_eq!(atanh::grad(-1.0, 1.0), INFINITY);
}

#[test]
fn ln_is_infinitely_steep_at_zero() {
    assert_eq!(ln::grad(0.0, 1.0), INFINITY);
    assert_eq!(ln::grad(0.0, 0.0), 0.0);
}

#[test]
fn a_zero_cotangent_stays_zero_through_an_infinite_partial() {
    assert_eq!(sqrt::grad(0.0, 0.0), 0.0);
    assert_eq!(cbrt::grad(0.0, 0.0), 0.0);
    assert_eq!(powf_half::grad(0.0, 0.0), 0.0);
    assert_eq!(asin::grad(1.0, 0.0), 0.0);
    assert_eq!(acos::grad(-1.0, 0.0), 0.0);
    assert_eq!(acosh::grad(1.0, 0.0), 0.0);
    assert_eq!(atanh::grad(1.0, 0.0), 0.0);
    let origin = Vector3::zeros();
    let (_, pullback) = norm::vjp(&origin);
    assert_eq!(pullback(0.0), Vector3::zeros());
}

#[differentiable]
fn unselected_root(x: f64) -> f64 {
    x.sqrt().max(1.0)
}

#[differentiable]
fn unselected_logarithm(x: f64) -> f64 {
    x.ln().max(-3.0)
}

#[test]
fn a_saturated_root_or_logarithm_is_flat() {
    assert_eq!(unselected_root::grad(0.0), 0.0);
    assert_eq!(unselected_logarithm::grad(0.0), 0.0);
}

#[differentiable]
fn copysign(x: f64, y: f64) -> f64 {
    x.copysign(y)
}

#[test]
fn copysign_flips_and_ignores_the_magnitude_of_the_sign() {
    assert_eq!(copysign::grad(2.0, -1.0), (-1.0, 0.0));
    assert_eq!(copysign::grad(-2.0, -1.0), (1.0, 0.0));
    assert_eq!(copysign::grad(-2.0, 0.0), (-1.0, 0.0));
    assert_eq!(copysign::grad(2.0, -0.0), (-1.0, 0.0));
}

#[differentiable]
fn normalized_sum(v: &Vector3<f64>) -> f64 {
    v.normalize().sum()
}

#[test]
fn normalize_at_zero_follows_the_primal() {
    assert!(normalized_sum(&Vector3::zeros()).is_nan());
    assert!(
        normalized_sum::grad(&Vector3::zeros())
            .iter()
            .all(|g| g.is_nan())
    );
}

#[differentiable]
fn powf(x: f64, y: f64) -> f64 {
    x.powf(y)
}

#[differentiable]
fn guarded_logarithm(x: f64) -> f64 {
    if x > 0.0 { x.ln() } else { 2.0 * x }
}

#[differentiable]
fn guarded_division(x: f64, y: f64) -> f64 {
    if y == 0.0 { x } else { x / y }
}

#[test]
fn a_branch_not_taken_contributes_nothing() {
    assert_eq!(guarded_logarithm::grad(0.0), 2.0);
    assert_eq!(guarded_logarithm::grad(-1.0), 2.0);
    assert_eq!(guarded_logarithm::grad(4.0), 0.25);
    assert_eq!(guarded_division::grad(3.0, 0.0), (1.0, 0.0));
}

#[differentiable]
fn distance_squared(a: &[f64], b: &[f64]) -> f64 {
    a.iter().zip(b).map(|(p, q)| (p - q) * (p - q)).sum()
}

#[differentiable]
fn distance(a: &[f64], b: &[f64]) -> f64 {
    distance_squared(a, b).sqrt()
}

#[differentiable]
fn distance_of_two(a: &[f64], b: &[f64], x: f64) -> f64 {
    (2.0 * distance_squared(a, b) + 0.5 * x.powi(2)).sqrt()
}

#[differentiable]
fn distance_of_many(a: &[[f64; 2]], b: &[[f64; 2]]) -> f64 {
    let mut sum = 0.0;
    for i in 0..a.len() {
        sum += distance_squared(&a[i], &b[i]);
    }
    sum.sqrt()
}

#[differentiable]
fn squares_to(v: &[f64], n: usize) -> f64 {
    if n == 0 {
        0.0
    } else {
        squares_to(v, n - 1) + v[n - 1] * v[n - 1]
    }
}

#[differentiable]
fn length_by_recursion(v: &[f64]) -> f64 {
    squares_to(v, v.len()).sqrt()
}

#[differentiable]
fn identity<T: Scalar>(x: T) -> T {
    x
}

#[differentiable]
fn square<T: Scalar>(x: T) -> T {
    x * x
}

#[differentiable]
fn root_of_a_call<T: Scalar>(x: T) -> T {
    square(x).sqrt()
}

#[differentiable]
fn root_of_identity(x: f64) -> f64 {
    identity(x).sqrt()
}

#[derive(Clone, Debug, PartialEq, Differentiable)]
struct Place {
    x: f64,
    y: f64,
}

impl Place {
    #[differentiable]
    fn distance_squared(&self, other: &Place) -> f64 {
        (self.x - other.x).powi(2) + (self.y - other.y).powi(2)
    }

    #[differentiable]
    fn distance(&self, other: &Place) -> f64 {
        self.distance_squared(other).sqrt()
    }
}

#[test]
fn the_root_of_what_a_call_returns_is_flat_at_zero_where_that_is() {
    assert_eq!(distance::grad(&[1.0], &[1.0]), (vec![0.0], vec![0.0]));
    assert_eq!(distance::grad(&[4.0], &[1.0]), (vec![1.0], vec![-1.0]));
    assert_eq!(
        distance_of_two::grad(&[1.0], &[1.0], 0.0),
        (vec![0.0], vec![0.0], 0.0)
    );
    let same = [[1.0, 2.0], [3.0, 4.0]];
    let flat = vec![[0.0; 2]; 2];
    assert_eq!(distance_of_many::grad(&same, &same), (flat.clone(), flat));
    assert_eq!(length_by_recursion::grad(&[0.0, 0.0]), [0.0, 0.0]);
    assert_eq!(length_by_recursion::grad(&[0.0, -4.0]), [0.0, -1.0]);
    assert_eq!(root_of_a_call::grad(0.0), 0.0);
    assert_eq!(root_of_a_call::grad(-2.0_f32), -1.0);
    assert_eq!(root_of_identity::grad(0.0), INFINITY);
    let place = Place { x: 1.0, y: 2.0 };
    let zero = Place { x: 0.0, y: 0.0 };
    assert_eq!(place.distance_grad(&place), (zero.clone(), zero));
}

#[differentiable]
fn product(v: &[f64]) -> f64 {
    v.iter().product()
}

#[differentiable]
fn product_of_doubles(v: &[f64]) -> f64 {
    v.iter().map(|x| 2.0 * x).product::<f64>()
}

#[differentiable]
fn product_of_vector(v: &DVector<f64>) -> f64 {
    v.product()
}

#[test]
fn a_product_has_its_derivative_where_factors_are_zero_and_others_overflow() {
    let two = [0.0, 0.0, 1e200, 1e200];
    let one = [0.0, 3.0, 1e200, 1e200];
    assert_eq!(product::grad(&two), [0.0; 4]);
    assert_eq!(product_of_doubles::grad(&two), [0.0; 4]);
    assert_eq!(product::grad(&one), [INFINITY, 0.0, 0.0, 0.0]);
    assert_eq!(product_of_doubles::grad(&[2.0, 3.0, 0.0]), [0.0, 0.0, 48.0]);
    let vector = |v: &[f64]| DVector::from_column_slice(v);
    assert_eq!(product_of_vector::grad(&vector(&two)), vector(&[0.0; 4]));
    assert_eq!(
        product_of_vector::grad(&vector(&one)),
        vector(&[INFINITY, 0.0, 0.0, 0.0])
    );
}

#[test]
fn infinite_elements_have_the_limit() {
    let v = Vector3::new(1.0, INFINITY, 2.0);
    assert_eq!(ops::logsumexp::grad(&v), Vector3::y());
    assert_eq!(ops::logsumexp::grad(&[INFINITY, INFINITY]), [0.5, 0.5]);
    assert_eq!(ops::logsumexp::grad(&[-INFINITY, 0.0]), [0.0, 1.0]);
    assert_eq!(ops::logsumexp(&v), INFINITY);
    assert_eq!(ops::softmax(&v), Vector3::y());
    assert_eq!(
        ops::log_softmax(&v),
        Vector3::new(-INFINITY, 0.0, -INFINITY)
    );
    assert_eq!(norm::grad(&v), Vector3::y());
    assert_eq!(hypot::grad(-INFINITY, 1.0), (-1.0, 0.0));
}

#[test]
fn the_least_exponent_has_a_derivative() {
    assert_eq!(powi_n::grad(1.0, i32::MIN), f64::from(i32::MIN));
}

#[differentiable]
fn reciprocal_of_a_sum(v: &[f64]) -> f64 {
    1.0 / v.iter().map(|x| x * 0.0).sum::<f64>()
}

#[differentiable]
fn weighted_to_the_end(v: &[f64], n: usize) -> f64 {
    (0..=n).zip(v.iter()).map(|(i, x)| x * i as f64).sum()
}

#[test]
fn sums_and_ranges_are_those_of_the_standard_library() {
    for v in [&[-1.0][..], &[]] {
        assert_eq!(reciprocal_of_a_sum::vjp(v).0, reciprocal_of_a_sum(v));
    }
    assert_eq!(
        weighted_to_the_end::grad(&[1.0, 2.0], usize::MAX),
        [0.0, 1.0]
    );
}
