//! Points without a derivative, and what the documentation promises there.

use grad_runtime::private::{PullA, PullB, Rule1, op};
use nalgebra::{DVector, Matrix2, SVector, Vector2, Vector3, Vector4};

fn gradient<Op, A: Rule1<Op, Output = f64>>(a: &A) -> A::Bar {
    a.pull(&a.primal(), &1.0)
}

#[test]
fn the_norm_has_gradient_zero_at_zero() {
    let zero = Vector3::<f64>::zeros();
    assert_eq!(gradient::<op::Norm, _>(&zero), zero);
    assert_eq!(
        gradient::<op::Norm, _>(&DVector::<f64>::zeros(4)),
        DVector::zeros(4)
    );
}

#[test]
fn a_distance_has_gradient_zero_at_zero() {
    let a = Vector3::new(1.0, 2.0, 3.0);
    let zero = Vector3::zeros();
    assert_eq!(
        PullA::<op::MetricDistance, _>::pull_a(&a, &a, &0.0, &1.0),
        zero
    );
    assert_eq!(
        PullB::<op::MetricDistance, _>::pull_b(&a, &a, &0.0, &1.0),
        zero
    );
}

#[test]
fn abs_has_derivative_zero_at_both_zeros() {
    assert_eq!(gradient::<op::Abs, _>(&0.0), 0.0);
    assert_eq!(gradient::<op::Abs, _>(&-0.0), 0.0);
    let v = Vector3::new(-2.0, 0.0, 3.0);
    let y = Rule1::<op::Abs>::primal(&v);
    assert_eq!(
        Rule1::<op::Abs>::pull(&v, &y, &Vector3::repeat(1.0)),
        Vector3::new(-1.0, 0.0, 1.0)
    );
}

#[test]
fn a_reduction_gives_all_to_the_first_element_at_a_tie() {
    let v = Vector4::new(1.0, -3.0, 3.0, 1.0);
    assert_eq!(
        gradient::<op::Amax, _>(&v),
        Vector4::new(0.0, -1.0, 0.0, 0.0)
    );
    assert_eq!(
        gradient::<op::Amin, _>(&v),
        Vector4::new(1.0, 0.0, 0.0, 0.0)
    );
    let m = Matrix2::new(5.0, 1.0, 1.0, 5.0);
    assert_eq!(gradient::<op::Max, _>(&m), Matrix2::new(1.0, 0.0, 0.0, 0.0));
    assert_eq!(gradient::<op::Min, _>(&m), Matrix2::new(0.0, 0.0, 1.0, 0.0));
    assert_eq!(
        gradient::<op::Amax, _>(&Vector2::<f64>::zeros()),
        Vector2::zeros()
    );
}

#[test]
fn reductions_of_an_empty_vector_have_an_empty_gradient() {
    let empty = DVector::<f64>::zeros(0);
    assert_eq!(gradient::<op::Max, _>(&empty).len(), 0);
    assert_eq!(gradient::<op::Product, _>(&empty).len(), 0);
    assert_eq!(gradient::<op::Mean, _>(&empty).len(), 0);
}

#[test]
fn a_product_with_zero_factors_has_its_true_gradient() {
    assert_eq!(
        gradient::<op::Product, _>(&Vector4::new(2.0, 0.0, 3.0, 5.0)),
        Vector4::new(0.0, 30.0, 0.0, 0.0)
    );
    assert_eq!(
        gradient::<op::Product, _>(&Vector4::new(2.0, 0.0, 0.0, 5.0)),
        Vector4::zeros()
    );
    assert_eq!(
        gradient::<op::Product, _>(&SVector::<f64, 1>::zeros())[0],
        1.0
    );
}

#[test]
fn normalize_follows_the_primal_at_zero() {
    let zero = Vector2::<f64>::zeros();
    let y = Rule1::<op::Normalize>::primal(&zero);
    let x_bar = Rule1::<op::Normalize>::pull(&zero, &y, &Vector2::new(1.0, 0.0));
    assert!(y.iter().chain(x_bar.iter()).all(|x| x.is_nan()));
}

#[test]
fn the_remainder_moves_against_its_divisor_by_the_quotient() {
    for (a, b) in [(7.5, 2.0), (-7.5, 2.0), (7.5, -2.0), (1.0, 2.0)] {
        let y: f64 = a % b;
        assert_eq!(PullA::<op::Rem, f64>::pull_a(&a, &b, &y, &1.0), 1.0);
        assert_eq!(
            PullB::<op::Rem, f64>::pull_b(&a, &b, &y, &1.0),
            -(a / b).trunc()
        );
    }
}
