//! The root of a sum of squares is flat at zero, however the sum is written.

use crate::support::{assert_all_near, slopes};
use grad_runtime::nalgebra::{DVector, Matrix2, SVector, Vector2, Vector3};
use grad_runtime::{Differentiable, Scalar, differentiable};

macro_rules! of_slices {
    ($($name:ident: $v:ident => $body:expr;)*) => {
        $(
            #[differentiable]
            fn $name($v: &[f64]) -> f64 { $body }
        )*

        #[test]
        fn the_norm_of_a_slice_is_flat_at_zero() {
            $(
                assert_eq!($name::grad(&[0.0, 0.0]), [0.0, 0.0], "{}", stringify!($name));
                let g = $name::grad(&[3.0, -4.0]);
                let scale = $name(&[3.0, -4.0]);
                let step = 1e-6;
                let ahead = $name(&[3.0 + step, -4.0]) - $name(&[3.0 - step, -4.0]);
                assert!((g[0] - ahead / (2.0 * step)).abs() < 1e-8 * scale, "{}", stringify!($name));
            )*
        }
    };
}

of_slices! {
    by_a_loop: v => { let mut s = 0.0; for x in v { s += x * x; } s.sqrt() };
    by_an_index: v => { let mut s = 0.0; for i in 0..v.len() { s = s + v[i].powi(2); } s.sqrt() };
    by_a_while: v => {
        let mut s = 0.0;
        let mut i = 0;
        while i < v.len() { let d = v[i] - 0.0; s += d * d; i += 1; }
        s.sqrt()
    };
    by_a_loop_within_a_loop: v => {
        let mut total = 0.0;
        for x in v {
            let mut s = 0.0;
            for y in v { s += x * x * y * y; }
            total += s;
        }
        total.sqrt()
    };
    by_an_iterator: v => v.iter().map(|x| x * x).sum::<f64>().sqrt();
    by_a_fold: v => v.iter().fold(0.0, |s, x| s + x * x).sqrt();
    by_a_zip: v => v.iter().zip(v).map(|(x, y)| x * x + 2.0 * y * y).sum::<f64>().sqrt();
    by_a_list: v => {
        let squares: Vec<f64> = v.iter().map(|x| x * x).collect();
        squares.iter().sum::<f64>().sqrt()
    };
    by_pushes: v => {
        let mut squares = Vec::new();
        for x in v { squares.push(x * x); }
        let mut s = 0.0;
        for q in &squares { s += q; }
        s.sqrt()
    };
    by_elements: v => {
        let mut squares = vec![0.0; v.len()];
        for i in 0..v.len() { squares[i] += v[i] * v[i]; }
        squares.iter().sum::<f64>().sqrt()
    };
    of_what_changes: v => {
        let mut s = 0.0;
        for x in v { let mut d = 0.0; for _ in 0..2 { d += x; } s += d * d; }
        s.sqrt()
    };
    root_mean_square: v => {
        let mut s = 0.0;
        for x in v { s += x * x; }
        (s / v.len() as f64).sqrt()
    };
    by_roots: v => { let mut s = 0.0; for x in v { s += (x * x).sqrt(); } s };
}

macro_rules! of_vectors {
    ($($name:ident: $v:ident => $body:expr;)*) => {
        $(
            #[differentiable]
            fn $name($v: Vector2<f64>) -> f64 { $body }
        )*

        #[test]
        fn the_norm_of_a_vector_is_flat_at_zero() {
            $(
                assert_eq!($name::grad(Vector2::zeros()), Vector2::zeros(), "{}", stringify!($name));
                let g = $name::grad(Vector2::new(3.0, 4.0));
                assert!((g - Vector2::new(0.6, 0.8)).norm() < 1e-15, "{}", stringify!($name));
            )*
        }
    };
}

of_vectors! {
    componentwise: v => v.component_mul(&v).sum().sqrt();
    mapped: v => v.map(|a| a * a).sum().sqrt();
    zipped: v => v.zip_map(&v, |a, _| a.powi(2)).sum().sqrt();
    transposed: v => (v.transpose() * v)[0].sqrt();
    transposed_with_two_indices: v => (v.transpose() * v)[(0, 0)].sqrt();
    transposed_product: v => v.tr_mul(&v)[0].sqrt();
    traced: v => (v * v.transpose()).trace().sqrt();
    iterated: v => v.iter().map(|x| x * x).sum::<f64>().sqrt();
    by_components: v => (v.x * v.x + v.y * v.y).sqrt();
    by_assignment: v => {
        let mut squares = Vector2::zeros();
        for i in 0..2 { squares[i] = v[i] * v[i]; }
        squares.sum().sqrt()
    };
    dotted: v => { let w = v * 1.0; w.dot(&w).sqrt() };
}

#[differentiable]
fn through_a_branch(x: f64) -> f64 {
    let y = if x > -1.0 { x * x } else { x.powi(4) };
    y.sqrt()
}

#[differentiable]
fn through_a_match(x: f64, n: usize) -> f64 {
    let y = match n {
        0 => x * x,
        1 => 3.0 * x * x,
        _ => 0.0,
    };
    y.sqrt()
}

#[differentiable]
fn of_an_array(x: f64) -> f64 {
    [x, x].iter().map(|a| a * a).sum::<f64>().sqrt()
}

#[differentiable]
fn in_arms(x: f64, n: usize) -> f64 {
    let mut s = 0.0;
    for i in 0..n {
        if i % 2 == 0 {
            s += x * x;
        } else {
            s += 2.0 * (x * x);
        }
    }
    s.sqrt()
}

#[test]
fn control_flow_between_squares_changes_nothing() {
    assert_eq!(through_a_branch::grad(0.0), 0.0);
    assert_eq!(through_a_branch::grad(-2.0), -4.0);
    assert_eq!(through_a_match::grad(0.0, 0), 0.0);
    assert_eq!(through_a_match::grad(0.0, 1), 0.0);
    assert_eq!(of_an_array::grad(0.0), 0.0);
    assert_eq!(in_arms::grad(0.0, 3), 0.0);
    assert!((in_arms::grad(2.0, 3) - 2.0).abs() < 1e-15);
}

#[differentiable]
fn generic<T: Scalar>(v: &[T]) -> T {
    let mut s = T::lit(0.0);
    for x in v {
        s += *x * *x;
    }
    s.sqrt()
}

#[test]
fn the_norm_of_generic_numbers_is_flat_at_zero() {
    assert_eq!(generic::grad(&[0.0_f64, 0.0]), [0.0, 0.0]);
    assert_eq!(generic::grad(&[0.0_f32]), [0.0]);
}

#[derive(Clone, Debug, PartialEq, Differentiable)]
struct Body {
    a: f64,
    b: f64,
    v: Vec<f64>,
    p: Vector3<f64>,
}

fn nothing() -> Body {
    Body {
        a: 0.0,
        b: 0.0,
        v: vec![0.0, 0.0],
        p: Vector3::zeros(),
    }
}

#[differentiable]
fn id(x: f64) -> f64 {
    x
}

#[differentiable]
fn of_fields(s: &Body) -> f64 {
    (s.a * s.a + s.b * s.b).sqrt()
}

#[differentiable]
fn of_weighted_fields(s: &Body) -> f64 {
    (0.5 * s.a * s.a + s.b.powi(2) + 1e-9 * s.b * s.b).sqrt()
}

#[differentiable]
fn of_elements_of_fields(s: &Body) -> f64 {
    (s.v[0] * s.v[0] + s.v[1] * s.v[1]).sqrt()
}

#[differentiable]
fn of_a_vector_in_a_field(s: &Body) -> f64 {
    (s.p.x * s.p.x + s.p.y * s.p.y).sqrt() + s.p.component_mul(&s.p).sum().sqrt()
}

#[differentiable]
fn of_a_loop_over_a_field(s: &Body) -> f64 {
    let mut sum = 0.0;
    for x in &s.v {
        sum += x * x;
    }
    sum.sqrt()
}

#[differentiable]
fn of_a_loop_over_indices(s: &Body) -> f64 {
    let mut sum = 0.0;
    for i in 0..2 {
        sum += s.v[i] * s.v[i];
    }
    sum.sqrt()
}

#[differentiable]
fn at_contact(bodies: &[Body]) -> f64 {
    let (a, b) = (&bodies[0], &bodies[1]);
    let d = a.a - b.a;
    (d * d).sqrt()
}

#[differentiable]
fn in_a_tuple(s: &(f64, Body)) -> f64 {
    let q = s.1.a;
    (q * q).sqrt()
}

#[differentiable]
fn of_a_call(x: f64) -> f64 {
    let d = id(x);
    (d * d).sqrt()
}

#[test]
fn operands_of_unknown_types_are_squares_as_well() {
    assert_eq!(of_fields::grad(&nothing()), nothing());
    assert_eq!(of_weighted_fields::grad(&nothing()), nothing());
    assert_eq!(of_elements_of_fields::grad(&nothing()), nothing());
    assert_eq!(of_a_vector_in_a_field::grad(&nothing()), nothing());
    assert_eq!(of_a_loop_over_a_field::grad(&nothing()), nothing());
    assert_eq!(of_a_loop_over_indices::grad(&nothing()), nothing());
    assert_eq!(at_contact::grad(&[nothing(), nothing()])[0].a, 0.0);
    assert_eq!(in_a_tuple::grad(&(0.0, nothing())).1.a, 0.0);
    assert_eq!(of_a_call::grad(0.0), 0.0);
    assert_eq!(of_a_call::grad(-3.0), -1.0);
}

#[differentiable]
fn of_another_product(x: f64, y: f64) -> f64 {
    (x * y).sqrt()
}

#[differentiable]
fn of_a_difference(x: f64, y: f64) -> f64 {
    let mut s = 0.0;
    s += x * x;
    s -= y * y;
    s.sqrt()
}

#[differentiable]
fn of_what_began_elsewhere(x: f64, n: usize) -> f64 {
    let mut s = x;
    for _ in 0..n {
        s += x * x;
    }
    s.sqrt()
}

#[differentiable]
fn of_different_elements(v: &[f64]) -> f64 {
    let mut w = v.to_vec();
    let a = w[0];
    w[0] = v[1];
    (a * w[0]).sqrt()
}

#[differentiable]
fn of_a_product_of_matrices(m: Matrix2<f64>) -> f64 {
    (m * m)[0].sqrt()
}

#[differentiable]
fn off_the_diagonal(m: Matrix2<f64>) -> f64 {
    (m.transpose() * m)[1].sqrt()
}

#[test]
fn what_is_no_sum_of_squares_is_not_made_flat() {
    // Infinite, or NaN where the chain multiplies that by zero.
    let steep = |slope: f64| !slope.is_finite();
    assert_eq!(of_another_product::grad(0.0, 2.0).0, f64::INFINITY);
    assert_eq!(of_a_difference::grad(1.0, 1.0).0, f64::INFINITY);
    assert!(steep(of_what_began_elsewhere::grad(0.0, 2)));
    assert!(steep(of_different_elements::grad(&[0.0, 2.0])[0]));
    let nilpotent = Matrix2::new(0.0, 1.0, 0.0, 0.0);
    assert!(steep(of_a_product_of_matrices::grad(nilpotent)[(1, 0)]));
    assert!(steep(off_the_diagonal::grad(Matrix2::identity())[(0, 1)]));
}

#[differentiable]
fn dynamic(v: &DVector<f64>) -> f64 {
    v.component_mul(v).mean().sqrt()
}

#[differentiable]
fn of_any_length<const N: usize>(v: &SVector<f64, N>) -> f64 {
    let mut s = 0.0;
    for i in 0..N {
        s += v[i] * v[i];
    }
    s.sqrt()
}

#[test]
fn sizes_do_not_matter() {
    assert_eq!(dynamic::grad(&DVector::zeros(3)), DVector::zeros(3));
    assert_eq!(of_any_length::grad(&Vector3::zeros()), Vector3::zeros());
}

#[differentiable]
fn nearest(a: f64, b: f64) -> f64 {
    let mut best = f64::INFINITY;
    for k in 0..3 {
        let d = a - b * k as f64;
        best = best.min(d * d);
    }
    best.sqrt()
}

#[test]
fn a_minimum_of_squares_is_a_square() {
    assert_eq!(nearest::grad(2.0, 1.0), (0.0, 0.0));
    assert_all_near(
        &<[f64; 2]>::from(nearest::grad(2.3, 1.0)),
        &slopes(|p| nearest(p[0], p[1]), &[2.3, 1.0]),
        1e-6,
    );
}
