//! nalgebra's constructors under another name of the type, and with the shape in a turbofish.

use grad_runtime::nalgebra::{self as na, Matrix2, RowSVector, SMatrix, Vector2 as V2, Vector3};
use grad_runtime::{assert_gradient, differentiable};

type V3 = Vector3<f64>;
type Noise = SMatrix<f64, 4, 2>;
type Single = SMatrix<f32, 2, 2>;
type Gain<T> = SMatrix<T, 6, 6>;

#[differentiable]
fn turbofish(dt: f64) -> f64 {
    let h = 0.5 * dt * dt;
    let g = SMatrix::<f64, 4, 2>::new(h, 0.0, 0.0, h * dt, dt, 0.0, 0.0, dt);
    (g * g.transpose()).trace() * g[(1, 1)]
}

#[differentiable]
fn row(x: f64) -> f64 {
    let v = RowSVector::<f64, 3>::new(x, x * x, 2.0);
    v.dot(&v)
}

#[differentiable]
fn alias(x: f64) -> f64 {
    let v = V3::new(x, x * x, 1.0);
    v.dot(&v)
}

#[differentiable]
fn alias_of_a_matrix(x: f64) -> f64 {
    let m = Noise::new(x, x * x, 1.0, x, x, x, 2.0, x.sin());
    m.norm_squared() * m[(2, 1)] + m[(3, 1)]
}

#[differentiable]
fn renamed(x: f64) -> f64 {
    let v = V2::new(x, x * x);
    let w = na::Vector2::new(x, 1.0);
    v.norm_squared() * w.dot(&v)
}

#[differentiable]
fn typed(x: f64) -> Matrix2<f64> {
    let m = Matrix2::<f64>::new(x, x * x, 1.0, x);
    m * m
}

#[differentiable]
fn other_constructors(x: &V3) -> V3 {
    let filled = V3::from_element(x[0]) + V3::repeat(x[2] * x[2]);
    let made = V3::from([x[0], x[1] * x[0], 1.0]);
    V3::zeros() + filled + V3::x() * x[1] + V3::new(1.0, 2.0, 3.0) + made
}

#[differentiable]
fn single(x: f32) -> f32 {
    let m = Single::new(x, 1.0, 2.0, x);
    (m * m).trace()
}

#[differentiable]
fn in_a_loop(x: f64, n: usize) -> f64 {
    let mut s = V3::zeros();
    for _ in 0..n {
        s = s.component_mul(&s) + V3::new(x, s[0], 1.0);
    }
    s.sum()
}

#[differentiable]
fn large(x: f64) -> f64 {
    let g = Gain::<f64>::new(
        x, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0, x, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0, x, 0.0, 0.0, x, 0.0, 0.0,
        0.0, x, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, x, 0.0, 2.0, 0.0, 0.0, 0.0, 0.0, x,
    );
    (g * g)[(5, 0)] + (g * g)[(2, 5)]
}

#[test]
fn constructors() {
    for x in [0.4, -1.3] {
        assert_gradient!(turbofish, (x));
        assert_gradient!(row, (x));
        assert_gradient!(alias, (x));
        assert_gradient!(alias_of_a_matrix, (x));
        assert_gradient!(renamed, (x));
        assert_gradient!(typed, (x));
        assert_gradient!(other_constructors, (&V3::new(x, 0.3, 0.1)));
        assert_gradient!(single, (x as f32));
        assert_gradient!(in_a_loop, (x, 3));
        assert_gradient!(large, (x));
    }
}

/// A type whose constructor is the user's.
#[derive(Clone, Copy, Debug, grad_runtime::Differentiable)]
struct Dual {
    re: f64,
    im: f64,
}

impl Dual {
    #[differentiable(associated)]
    fn new(re: f64, im: f64) -> Dual {
        Dual {
            re: re * 2.0,
            im: im * re,
        }
    }
}

#[differentiable]
fn of_a_user(x: f64) -> f64 {
    let d = Dual::new(x, x * x);
    d.re * d.im
}

#[test]
fn the_users_constructor_comes_first() {
    assert_gradient!(of_a_user, (0.7));
}
