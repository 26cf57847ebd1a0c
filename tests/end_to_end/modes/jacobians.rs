//! `jacobian` and `value_and_jacobian`: one block per active argument.

use grad_runtime::nalgebra::{
    DMatrix, DVector, Matrix2, Matrix2x3, Matrix3x2, RowDVector, RowSVector, RowVector2, SMatrix,
    SVector, Vector2, Vector3,
};
use grad_runtime::{Differentiable, Scalar, differentiable};
use std::cell::Cell;

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

/// The residual of bundle adjustment: a camera of eleven numbers, a point and a weight.
#[differentiable(graph)]
fn reprojection(cam: &[f64; 11], x: [f64; 3], w: f64, #[constant] feature: &[f64; 2]) -> [f64; 2] {
    let p = [x[0] - cam[3], x[1] - cam[4], x[2] - cam[5]];
    let theta = (cam[0] * cam[0] + cam[1] * cam[1] + cam[2] * cam[2]).sqrt();
    let (c, s, inverse) = (theta.cos(), theta.sin(), 1.0 / theta);
    let k = [cam[0] * inverse, cam[1] * inverse, cam[2] * inverse];
    let cross = [
        k[1] * p[2] - k[2] * p[1],
        k[2] * p[0] - k[0] * p[2],
        k[0] * p[1] - k[1] * p[0],
    ];
    let along = (k[0] * p[0] + k[1] * p[1] + k[2] * p[2]) * (1.0 - c);
    let r = [
        p[0] * c + cross[0] * s + k[0] * along,
        p[1] * c + cross[1] * s + k[1] * along,
        p[2] * c + cross[2] * s + k[2] * along,
    ];
    let (u, v) = (r[0] / r[2], r[1] / r[2]);
    let square = u * u + v * v;
    let radial = 1.0 + cam[9] * square + cam[10] * square * square;
    [
        w * (cam[6] * u * radial + cam[7] - feature[0]),
        w * (cam[6] * v * radial + cam[8] - feature[1]),
    ]
}

#[test]
fn straight_line_code_shares_what_its_rows_have_in_common() {
    // CASADi's expressions for value and Jacobian have 282.
    let counts = reprojection::graph().op_counts();
    assert!(counts.jacobian.is_some_and(|n| n <= 290), "{counts:?}");
    let cam = [
        0.1, -0.2, 0.3, 0.5, -0.5, 0.2, 700.0, 320.0, 315.0, 0.02, -0.01,
    ];
    let (x, w, feature) = ([0.3, 0.4, 6.0], 0.8, [100.0, 200.0]);
    let (y, (by_cam, by_x, by_w)): (_, (SMatrix<f64, 2, 11>, Matrix2x3<f64>, Vector2<f64>)) =
        reprojection::value_and_jacobian(&cam, x, w, &feature);
    assert_eq!(y, reprojection(&cam, x, w, &feature));
    let close = |a: f64, b: f64| assert!((a - b).abs() < 1e-5 * (1.0 + b.abs()), "{a} {b}");
    let h = 1e-6;
    for j in 0..11 {
        let mut moved = [cam, cam];
        moved[0][j] += h;
        moved[1][j] -= h;
        let [up, down] = moved.map(|cam| reprojection(&cam, x, w, &feature));
        for i in 0..2 {
            close(by_cam[(i, j)], (up[i] - down[i]) / (2.0 * h));
        }
    }
    for j in 0..3 {
        let mut moved = [x, x];
        moved[0][j] += h;
        moved[1][j] -= h;
        let [up, down] = moved.map(|x| reprojection(&cam, x, w, &feature));
        for i in 0..2 {
            close(by_x[(i, j)], (up[i] - down[i]) / (2.0 * h));
        }
    }
    close(by_w[0], y[0] / w);
    close(by_w[1], y[1] / w);
    // What is zero by its form.
    assert_eq!((by_cam[(0, 8)], by_cam[(1, 7)]), (0.0, 0.0));
}

#[differentiable(graph)]
fn chosen(p: (f64, f64), v: &Vector2<f64>, n: usize) -> (f64, f64) {
    let mut s = p.0;
    for _ in 0..n {
        s = (s * v.x).sin();
    }
    let t = if s > 0.0 { s } else { v.y };
    (t, s * p.1)
}

#[test]
fn branches_and_loops_have_columns_in_one_pass() {
    assert!(chosen::graph().op_counts().jacobian.is_some());
    let (y, (by_p, by_v)) = chosen::value_and_jacobian((0.5, 2.0), &Vector2::new(-1.0, 3.0), 1);
    let (s, slope) = (-(0.5_f64.sin()), 0.5_f64.cos());
    assert_eq!(y, (3.0, 2.0 * s));
    assert_eq!(by_p, Matrix2::new(0.0, 0.0, -2.0 * slope, s));
    assert_eq!(by_v, Matrix2::new(0.0, 1.0, slope, 0.0));
}

thread_local!(static CALLS: Cell<u32> = const { Cell::new(0) });

fn count() -> f64 {
    CALLS.with(|calls| {
        calls.set(calls.get() + 1);
        f64::from(calls.get())
    })
}

#[differentiable]
fn counted(x: &Vector3<f64>, n: usize) -> DVector<f64> {
    let factor = count();
    let mut v = DVector::zeros(n);
    for i in 0..n {
        v[i] = x[i % 3] * x[0] * factor;
    }
    v
}

#[differentiable]
fn counted_product(x: [f64; 3], m: &Matrix2<f64>, s: f64) -> Vector2<f64> {
    let factor = count();
    m * Vector2::new(x[0] * x[1], x[2] * s) * factor
}

#[differentiable]
fn counted_pair(x: f64, y: f64) -> [f64; 2] {
    let factor = count();
    [x * y * factor, factor * x]
}

#[test]
fn effects_happen_once_for_all_columns() {
    let before = || CALLS.with(|calls| calls.set(1));
    before();
    let (y, j) = counted::value_and_jacobian(&Vector3::new(1.0, 2.0, 3.0), 2);
    assert_eq!(y, DVector::from_vec(vec![2.0, 4.0]));
    assert_eq!(
        j,
        DMatrix::from_row_slice(2, 3, &[4.0, 0.0, 0.0, 4.0, 2.0, 0.0])
    );
    before();
    let m = Matrix2::new(1.0, 2.0, 3.0, 4.0);
    let (by_x, by_m, by_s) = counted_product::jacobian([1.0, 2.0, 3.0], &m, 0.5);
    assert_eq!(by_x, Matrix2x3::new(4.0, 2.0, 2.0, 12.0, 6.0, 4.0));
    let expected = SMatrix::<f64, 2, 4>::new(4.0, 0.0, 3.0, 0.0, 0.0, 4.0, 0.0, 3.0);
    assert_eq!(by_m, expected);
    assert_eq!(by_s, Vector2::new(12.0, 24.0));
    before();
    assert_eq!(
        counted_pair::jacobian(3.0, 5.0),
        (Vector2::new(10.0, 2.0), Vector2::new(6.0, 0.0))
    );
}

#[differentiable]
fn sums_of_squares(x: &[f64], n: usize) -> Vec<f64> {
    let mut v = Vec::new();
    for i in 0..n {
        let mut s = 0.0;
        for y in x {
            s += y * y * (i as f64);
        }
        v.push(s);
    }
    v
}

#[test]
fn few_rows_of_many_columns_and_many_rows_of_few_columns_are_the_same_numbers() {
    for (x, n) in [(vec![1.0, 2.0, 3.0, 4.0, 5.0], 2), (vec![1.0, 2.0], 5)] {
        let (y, j) = sums_of_squares::value_and_jacobian(&x, n);
        assert_eq!(y, sums_of_squares(&x, n));
        let expected = DMatrix::from_fn(n, x.len(), |i, k| 2.0 * x[k] * i as f64);
        assert_eq!(j, expected);
    }
}

#[differentiable]
fn generic_pair<T: Scalar>(x: [T; 2]) -> [T; 2] {
    [x[0] * x[0], x[0].sin()]
}

#[test]
fn structural_zeros_have_the_type_of_the_others() {
    let j: Matrix2<f32> = generic_pair::jacobian([3.0_f32, 1.0]);
    assert_eq!(j, Matrix2::new(6.0, 0.0, 3.0_f32.cos(), 0.0));
}
