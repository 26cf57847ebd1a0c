//! `jacobian` and `value_and_jacobian`: one block per active argument.

use grad_runtime::nalgebra::{
    DMatrix, DVector, Matrix2, Matrix2x3, Matrix3x2, RowDVector, RowSVector, RowVector2, SMatrix,
    SVector, Vector2, Vector3,
};
use grad_runtime::{Differentiable, Scalar, differentiable};

#[differentiable]
fn square(x: f64) -> f64 {
    x * x
}

#[differentiable]
fn scalar_of_several(x: f64, v: Vector2<f64>, w: &[f64]) -> f64 {
    x * v[0] + v[1] * w[0] * w[2]
}

#[test]
fn a_scalar_result_has_rows() {
    assert_eq!(square::jacobian(3.0), 6.0);
    assert_eq!(square::value_and_jacobian(3.0), (9.0, 6.0));
    let blocks: (f64, RowVector2<f64>, RowDVector<f64>) =
        scalar_of_several::jacobian(2.0, Vector2::new(3.0, 4.0), &[1.0, 5.0, 2.0]);
    assert_eq!(blocks.0, 3.0);
    assert_eq!(blocks.1, RowVector2::new(2.0, 2.0));
    assert_eq!(blocks.2, RowDVector::from_vec(vec![8.0, 0.0, 4.0]));
}

#[differentiable]
fn curve(t: f64) -> Vector3<f64> {
    Vector3::new(t, t * t, t * t * t)
}

#[differentiable]
fn polar(p: Vector2<f64>) -> Vector2<f64> {
    let (r, phi) = (p[0], p[1]);
    Vector2::new(r * phi.cos(), r * phi.sin())
}

#[differentiable]
fn grow(t: f64, n: usize) -> DVector<f64> {
    let mut v = DVector::zeros(n);
    for i in 0..n {
        v[i] = t * i as f64;
    }
    v
}

#[test]
fn a_vector_result_has_columns() {
    assert_eq!(curve::jacobian(2.0), Vector3::new(1.0, 4.0, 12.0));
    let (y, j): (Vector2<f64>, Matrix2<f64>) = polar::value_and_jacobian(Vector2::new(2.0, 0.0));
    assert_eq!(y, Vector2::new(2.0, 0.0));
    assert_eq!(j, Matrix2::new(1.0, 0.0, 0.0, 2.0));
    let column: DVector<f64> = grow::jacobian(1.0, 3);
    assert_eq!(column, DVector::from_vec(vec![0.0, 1.0, 2.0]));
}

/// Two results of eight components: by rows.
#[differentiable]
fn two_of_eight(x: &SVector<f64, 8>, a: f64) -> Vector2<f64> {
    Vector2::new(x.dot(x) * a, x[0] * x[7] + a)
}

#[differentiable]
fn flattened(m: &Matrix2x3<f64>, (a, b): (f64, f64)) -> Matrix3x2<f64> {
    m.transpose() * (a * b)
}

#[test]
fn matrices_and_tuples_count_as_their_flattening() {
    let x = SVector::<f64, 8>::from_fn(|i, _| i as f64);
    let (y, (by_x, by_a)) = two_of_eight::value_and_jacobian(&x, 0.5);
    assert_eq!(y, two_of_eight(&x, 0.5));
    let mut expected = SMatrix::<f64, 2, 8>::zeros();
    expected.set_row(0, &x.transpose());
    expected[(1, 0)] = 7.0;
    assert_eq!(by_x, expected);
    assert_eq!(by_a, Vector2::new(140.0, 1.0));

    let m = Matrix2x3::new(1.0, 2.0, 3.0, 4.0, 5.0, 6.0);
    let (by_m, by_pair): (SMatrix<f64, 6, 6>, SMatrix<f64, 6, 2>) =
        flattened::jacobian(&m, (2.0, 3.0));
    for i in 0..2 {
        for j in 0..3 {
            // Element (i, j) of `m` is element (j, i) of the result.
            let column = by_m.column(2 * j + i);
            assert_eq!((column[3 * i + j], column.sum()), (6.0, 6.0));
        }
    }
    assert_eq!(by_pair.column(0)[0], 3.0);
    assert_eq!(by_pair.column(1)[5], 12.0);
}

#[differentiable]
fn any_length<T: Scalar, const N: usize>(v: &SVector<T, N>, s: T) -> SVector<T, N> {
    v * s
}

#[test]
fn a_const_parameter_is_the_length_of_a_block() {
    let v = SVector::<f32, 4>::new(1.0, 2.0, 3.0, 4.0);
    let (by_v, by_s): (SMatrix<f32, 4, 4>, SVector<f32, 4>) = any_length::jacobian(&v, 3.0);
    assert_eq!(by_v, SMatrix::<f32, 4, 4>::identity() * 3.0);
    assert_eq!(by_s, v);
}

#[differentiable]
fn dynamic(w: &DMatrix<f64>, x: DVector<f64>) -> DVector<f64> {
    w * x
}

#[differentiable]
fn empty(x: &[f64], y: f64) -> Vec<f64> {
    let mut v = x.to_vec();
    v.push(y);
    v
}

#[test]
fn lengths_that_only_the_arguments_know_give_dynamic_blocks() {
    let w = DMatrix::from_row_slice(2, 2, &[1.0, 2.0, 3.0, 4.0]);
    let x = DVector::from_vec(vec![5.0, 6.0]);
    let (y, (by_w, by_x)) = dynamic::value_and_jacobian(&w, x.clone());
    assert_eq!(y, &w * &x);
    assert_eq!(by_x, w);
    let expected = DMatrix::from_row_slice(2, 4, &[5.0, 0.0, 6.0, 0.0, 0.0, 5.0, 0.0, 6.0]);
    assert_eq!(by_w, expected);
    let (by_x, by_y) = empty::jacobian(&[], 2.0);
    assert_eq!((by_x.shape(), by_y), ((1, 0), DVector::from_vec(vec![1.0])));
}

#[derive(Clone, Debug, Differentiable)]
struct Camera {
    focal: f64,
    at: Vector3<f64>,
}

impl Camera {
    #[differentiable]
    fn project(&self, p: &Vector3<f64>) -> Vector2<f64> {
        let d = p - self.at;
        Vector2::new(self.focal * d[0] / d[2], self.focal * d[1] / d[2])
    }

    #[differentiable]
    fn depth(&self, p: &Vector3<f64>) -> f64 {
        p[2] - self.at[2]
    }
}

#[test]
fn methods_have_jacobians_by_self() {
    let camera = Camera {
        focal: 2.0,
        at: Vector3::new(0.0, 0.0, -1.0),
    };
    let p = Vector3::new(1.0, 2.0, 3.0);
    let (by_self, by_p): (DMatrix<f64>, Matrix2x3<f64>) = camera.project_jacobian(&p);
    assert_eq!(by_p, Matrix2x3::new(0.5, 0.0, -0.125, 0.0, 0.5, -0.25));
    assert_eq!(by_self.column(0), Vector2::new(0.25, 0.5));
    assert_eq!(by_self.columns(1, 3), -by_p);
    let (row, by_p) = camera.depth_jacobian(&p);
    assert_eq!(row, RowDVector::from_vec(vec![0.0, 0.0, 0.0, -1.0]));
    assert_eq!(by_p, RowSVector::from([0.0, 0.0, 1.0]));
}

struct Unclonable(f64);

#[differentiable(wrt(x))]
fn by_value(u: Unclonable, x: &Vector2<f64>) -> f64 {
    u.0 * x[0] * x[1]
}

/// It has no Jacobian, for which it would be called more than once, and everything else.
#[differentiable(wrt(x))]
fn pair_by_value(u: Unclonable, x: f64) -> (f64, f64) {
    (u.0 * x, x)
}

#[test]
fn arguments_that_cannot_be_copied_are_passed_once() {
    let row = by_value::jacobian(Unclonable(2.0), &Vector2::new(3.0, 4.0));
    assert_eq!(row, RowVector2::new(8.0, 6.0));
    assert_eq!(pair_by_value::jvp(Unclonable(2.0), 1.0, 1.0).1, (2.0, 1.0));
}
