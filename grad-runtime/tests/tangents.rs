//! The implementations of `Differentiable` and `Tangent` for floats, nalgebra types and containers.

use grad_runtime::nalgebra::{
    DMatrix, DVector, DVectorView, Matrix2, Matrix2x3, Point3, RowDVector, SMatrix, SVector,
    Vector2, Vector3,
};
use grad_runtime::{Differentiable, Scalar, Tangent};

fn same<P: Differentiable<Tangent = P>>(point: &P) -> P {
    point.zero_tangent()
}

fn flat<T: Tangent>(tangent: &T) -> Vec<T::Scalar> {
    let mut out = vec![T::Scalar::lit(-7.0); tangent.dim() + 1];
    tangent.write_to_slice(&mut out);
    assert_eq!(out.pop(), Some(T::Scalar::lit(-7.0)), "wrote too much");
    out
}

// What generic user code must be able to prove: this has to compile.
fn generic_vector<T: Scalar, const N: usize>(v: &SVector<T, N>) -> SVector<T, N> {
    let zero: SVector<T, N> = v.zero_tangent();
    same(v) + zero
}

fn generic_matrix<T: Scalar, const R: usize, const C: usize>(m: &SMatrix<T, R, C>) -> T {
    same(m).norm()
}

fn generic_dynamic<T: Scalar>(v: &DVector<T>, m: &DMatrix<T>, r: &RowDVector<T>) -> T {
    same(v).norm() + same(m).norm() + same(r).norm()
}

fn generic_rest<T: Scalar>(p: &Point3<T>, a: &[T; 4], v: &Vec<T>, t: &(T, [T; 2])) -> T {
    Tangent::norm(&same(p)) + Tangent::norm(&same(a)) + same(v).norm() + same(t).norm()
}

#[test]
fn generic_functions_prove_that_a_vector_is_its_own_tangent() {
    assert_eq!(
        generic_vector(&Vector3::new(1.0_f32, 2.0, 3.0)),
        Vector3::zeros()
    );
    assert_eq!(generic_matrix(&Matrix2::new(1.0, 2.0, 3.0, 4.0)), 0.0);
    let (v, m, r) = (
        DVector::repeat(2, 1.0),
        DMatrix::repeat(2, 3, 1.0),
        RowDVector::repeat(2, 1.0),
    );
    assert_eq!(generic_dynamic(&v, &m, &r), 0.0);
    assert_eq!(
        generic_rest(
            &Point3::new(1.0, 2.0, 3.0),
            &[1.0; 4],
            &vec![1.0],
            &(1.0, [2.0; 2])
        ),
        0.0
    );
}

#[test]
fn a_matrix_is_flattened_column_by_column() {
    let m = Matrix2x3::new(1.0, 2.0, 3.0, 4.0, 5.0, 6.0);
    assert_eq!(flat(&m), [1.0, 4.0, 2.0, 5.0, 3.0, 6.0]);
    let mut back = m.zero_tangent();
    back.read_from_slice(&[1.0, 4.0, 2.0, 5.0, 3.0, 6.0]);
    assert_eq!(back, m);
}

#[test]
fn containers_are_flattened_in_order() {
    let t = (
        1.0,
        vec![Vector2::new(2.0, 3.0); 2],
        [[4.0], [5.0]],
        Box::new(6.0),
        (Point3::new(7.0, 8.0, 9.0),),
    );
    let expected = [1.0, 2.0, 3.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0];
    assert_eq!(flat(&t), expected);
    let mut back = t.zero_tangent();
    assert_eq!(flat(&back), [0.0; 11]);
    back.read_from_slice(&expected);
    assert_eq!(back, t);
}

#[test]
fn the_vector_space_operations_act_on_every_component() {
    let point = (
        1.0,
        vec![
            DVector::from_vec(vec![1.0, 2.0]),
            DVector::from_vec(vec![3.0]),
        ],
        [4.0, 5.0],
    );
    let mut t = point.zero_tangent();
    t.axpy(2.0, &point);
    t.scale_mut(-0.5);
    assert_eq!(flat(&t), [-1.0, -1.0, -2.0, -3.0, -4.0, -5.0]);
    assert_eq!(t.dot(&point), -56.0);
    assert_eq!(t.norm(), 56.0_f64.sqrt());
    let mut moved = point.clone();
    moved.retract(&t);
    assert_eq!(flat(&moved), [0.0; 6]);
    t.set_zero();
    assert_eq!(t, point.zero_tangent());
}

#[test]
fn a_view_has_the_owned_tangent() {
    let m = DMatrix::from_fn(3, 3, |i, j| (3 * i + j) as f64);
    let zero: DMatrix<f64> = m.view((0, 1), (2, 2)).zero_tangent();
    assert_eq!(zero.shape(), (2, 2));
    let zero: Vector2<f64> = m.fixed_view::<2, 1>(1, 0).zero_tangent();
    assert_eq!(zero, Vector2::zeros());
    let v = DVector::from_vec(vec![1.0, 2.0]);
    let view: DVectorView<'_, f64> = v.as_view();
    let zero: DVector<f64> = view.zero_tangent();
    assert_eq!(zero.len(), 2);
    let zero: Vec<f64> = [1.0, 2.0][..].zero_tangent();
    assert_eq!(zero, [0.0, 0.0]);
    let borrowed: &Vec<f64> = &vec![1.0];
    let zero = Differentiable::zero_tangent(&borrowed);
    assert_eq!(zero, [0.0]);
}

#[test]
fn a_mutable_view_moves_what_it_borrows() {
    let mut m = Matrix2::new(1.0, 2.0, 3.0, 4.0);
    m.fixed_view_mut::<1, 2>(1, 0)
        .retract(&SMatrix::<f64, 1, 2>::new(10.0, 20.0));
    assert_eq!(m, Matrix2::new(1.0, 2.0, 13.0, 24.0));
}

#[test]
#[should_panic(expected = "an immutable matrix view cannot be moved")]
fn an_immutable_view_cannot_be_moved() {
    let m = Matrix2::new(1.0, 2.0, 3.0, 4.0);
    m.fixed_view::<1, 2>(1, 0)
        .retract(&SMatrix::<f64, 1, 2>::zeros());
}

#[test]
#[should_panic(expected = "a 2×3 matrix does not have the shape of a 3×2 tangent")]
fn matrices_of_another_shape_do_not_add() {
    DMatrix::<f64>::zeros(2, 3).axpy(1.0, &DMatrix::zeros(3, 2));
}

#[test]
#[should_panic(
    expected = "a sequence of length 2 does not have the shape of a tangent of length 3"
)]
fn sequences_of_another_length_do_not_add() {
    vec![0.0; 2].axpy(1.0, &vec![0.0; 3]);
}

#[test]
fn shapes_are_compared_place_by_place() {
    let point = (DMatrix::<f64>::zeros(2, 3), vec![vec![1.0], vec![]]);
    assert!(point.fits(&point.zero_tangent()));
    assert!(!point.fits(&(DMatrix::zeros(3, 2), vec![vec![0.0], vec![]])));
    assert!(!point.fits(&(DMatrix::zeros(2, 3), vec![vec![], vec![0.0]])));
}

#[test]
fn the_norm_of_a_float_does_not_overflow() {
    assert_eq!(Tangent::norm(&-1e300_f64), 1e300);
    assert_eq!(Tangent::norm(&-1e30_f32), 1e30);
}
