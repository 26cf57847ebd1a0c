//! Cotangents of which a choice makes only some elements zero: by `min` of a matrix, by an index, by a callee.

use grad_runtime::nalgebra::{self, DVector, Matrix3, Vector3, vector};
use grad_runtime::{assert_gradient, differentiable};

/// A function of a vector whose first element, where it is large, does not reach the result.
macro_rules! parts {
    ($($name:ident: |$v:ident| $body:expr;)*) => {
        $(
            #[differentiable]
            fn $name($v: &Vector3<f64>) -> f64 { $body }
        )*

        #[test]
        fn elements_that_are_not_chosen_may_have_overflowed() {
            $(
                let gradient = $name::grad(&vector![1000.0, 0.2, 0.5]);
                assert_eq!(gradient.x, 0.0, "{}", stringify!($name));
                assert!(gradient.y.is_finite() && gradient.z.is_finite(), "{}", stringify!($name));
            )*
        }

        #[test]
        fn elements_that_are_chosen_have_their_derivatives() {
            $(assert_gradient!($name, (&vector![0.7, 0.2, 0.5]));)*
        }
    };
}

#[differentiable]
fn second(a: f64, b: f64) -> f64 {
    let _ = a;
    b
}

#[differentiable]
fn second_of(v: &[f64]) -> f64 {
    v[1]
}

#[differentiable]
fn y_of(v: &Vector3<f64>) -> f64 {
    v.y
}

parts! {
    argument: |v| second(v.x.exp(), v.y);
    argument_through_products: |v| second(v.x.exp() * v.z, v.y) + second(v.x.sinh(), v.z);
    element_of_an_argument: |v| second_of(&[v.x.exp(), v.y.exp()]);
    component_of_an_argument: |v| y_of(&v.map(f64::exp));
    element_by_index: |v| {
        let e: Vec<f64> = v.iter().map(|x| x.exp()).collect();
        let k = e.len() - 2;
        e[k]
    };
    element_of_a_loop: |v| {
        let mut e = vec![0.0; 3];
        for i in 0..3 { e[i] = v[i].exp(); }
        e[1] * v.z
    };
    component_of_a_map: |v| {
        let e = v.map(f64::exp);
        e.x.min(3.0) + e.y + v.z
    };
    product_by_component: |v| {
        let e = v.map(f64::exp);
        e.component_mul(&e).min()
    };
    product_with_a_scalar: |v| (v.map(f64::exp) * v.z).min();
    product_of_a_scalar: |v| (v.z * v.map(f64::exp)).min();
    scaled: |v| v.map(f64::exp).scale(v.z).min();
    scaled_in_place: |v| {
        let mut e = v.map(f64::exp);
        e *= v.z;
        e.min()
    };
    rows_of_a_product: |v| {
        let w = vector![0.3, 0.4, 0.5] * v.z;
        (v.map(f64::exp) * w.transpose()).min()
    };
}

#[differentiable]
fn least_of_a_product(m: &Matrix3<f64>, n: &Matrix3<f64>) -> f64 {
    (m.map(|x| x.exp()) * n).min()
}

#[differentiable]
fn least_of_a_transposed_product(m: &Matrix3<f64>, n: &Matrix3<f64>) -> f64 {
    m.map(|x| x.exp()).tr_mul(n).min()
}

#[differentiable]
fn least_of_a_product_with_a_transpose(m: &Matrix3<f64>, n: &Matrix3<f64>) -> f64 {
    n.tr_mul(&m.map(|x| x.exp())).min()
}

#[test]
fn a_zero_of_a_product_meets_no_infinity() {
    let n = Matrix3::new(1.0, 2.0, 3.0, 0.5, 1.0, 0.2, 1e-320, 1.0, 1.0);
    let large = Matrix3::new(1000.0, 1000.0, 1000.0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6);
    let least = 0.1_f64.exp() + 0.5 * 0.2_f64.exp() + 1e-320 * 0.3_f64.exp();
    assert!((least_of_a_product(&large, &n) - least).abs() < 1e-12);
    let (by_m, by_n) = least_of_a_product::grad(&large, &n);
    let expected = Vector3::new(0.1_f64.exp(), 0.5 * 0.2_f64.exp(), 1e-320 * 0.3_f64.exp());
    assert!((by_m.row(1).transpose() - expected).norm() < 1e-12);
    assert_eq!(by_m.row(0).norm() + by_m.row(2).norm(), 0.0);
    assert_eq!(by_n.column(0), large.row(1).map(f64::exp).transpose());
    assert_eq!(by_n.column(1).norm() + by_n.column(2).norm(), 0.0);
    let turned = large.transpose();
    let (of_turned, by_n_2) = least_of_a_transposed_product::grad(&turned, &n);
    assert_eq!((of_turned.transpose(), by_n_2), (by_m, by_n));
    let (of_turned, by_n_2) = least_of_a_product_with_a_transpose::grad(&turned, &n);
    assert_eq!((of_turned.transpose(), by_n_2), (by_m, by_n));
    let small = large.map(|x| x.min(0.8));
    assert_gradient!(least_of_a_product, (&small, &n));
    assert_gradient!(least_of_a_transposed_product, (&small, &n));
    assert_gradient!(least_of_a_product_with_a_transpose, (&small, &n));
}

#[differentiable]
fn softplus_of_each(v: &DVector<f64>) -> f64 {
    v.map(|x| if x > 30.0 { x } else { x.exp().ln_1p() }).sum()
}

#[test]
fn each_element_of_a_map_decides_for_itself() {
    let gradient = softplus_of_each::grad(&DVector::from_vec(vec![1000.0, 0.0]));
    assert_eq!(gradient.as_slice(), [1.0, 0.5]);
}
