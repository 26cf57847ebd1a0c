//! `map`, `zip_map` and their pullbacks.

use crate::differences::matrix;
use grad_runtime::Scalar;
use grad_runtime::private::{map, map_pull, map_pull_into, zip_map, zip_map_pull};
use nalgebra::{Const, DMatrix, Dyn, SVector, Vector2, Vector3};

#[test]
fn map_is_nalgebra_s_map_in_its_order() {
    let m: DMatrix<f64> = matrix(Dyn(3), Dyn(4), 1);
    let (mut seen, mut expected) = (Vec::new(), Vec::new());
    let y = map(&m, |x| {
        seen.push(x);
        x.sin()
    });
    assert_eq!(y, m.map(|x| x.sin()));
    let _ = m.map(|x| expected.push(x));
    assert_eq!(seen, expected);
    assert_eq!(
        map(&m.view((1, 1), (2, 2)), |x| x + 1.0),
        m.view((1, 1), (2, 2)).map(|x| x + 1.0)
    );
    assert_eq!(map(&[1.0, 2.0], |x| x * 2.0), [2.0, 4.0]);
}

fn squares<T: Scalar, const N: usize>(v: &SVector<T, N>) -> SVector<T, N> {
    let y = map(v, |x| x * x);
    map_pull(v, &y, &y, |x, _y, y_bar| y_bar * (x + x))
}

#[test]
fn map_pull_gives_each_element_its_result_and_cotangent() {
    let v = Vector3::new(1.0, 2.0, 3.0);
    assert_eq!(squares(&v), Vector3::new(2.0, 16.0, 54.0));
    let m: DMatrix<f64> = matrix(Dyn(3), Dyn(4), 1);
    let y = map(&m, f64::exp);
    let y_bar = matrix(Dyn(3), Dyn(4), 2);
    let view = m.view((0, 0), (3, 4));
    assert_eq!(
        map_pull(&view, &y, &y_bar, |_x, y, g| g * y),
        y.component_mul(&y_bar)
    );
    let a = [1.0_f64, 2.0];
    let y = map(&a, |x| 1.0 / x);
    assert_eq!(
        map_pull(&a, &y, &[1.0, 1.0], |_x, y, g| -g * y * y),
        [-1.0, -0.25]
    );
}

#[test]
fn zip_map_pull_gives_both_cotangents_in_one_pass() {
    let a: DMatrix<f64> = matrix(Dyn(3), Dyn(4), 1);
    let b: DMatrix<f64> = matrix(Dyn(3), Dyn(4), 2);
    let g = matrix(Dyn(3), Dyn(4), 3);
    let y = zip_map(&a, &b, |a, b| a * b);
    assert_eq!(y, a.component_mul(&b));
    let mut calls = 0;
    let (a_bar, b_bar) = zip_map_pull(&a, &b, &y, &g, |a, b, _y, g| {
        calls += 1;
        (g * b, g * a)
    });
    assert_eq!(calls, 12);
    assert_eq!(a_bar, g.component_mul(&b));
    assert_eq!(b_bar, g.component_mul(&a));

    let (a, b) = (Vector2::new(1.0, 2.0), Vector2::new(3.0, 4.0));
    let y = zip_map(&a, &b, |a, b| a * b);
    let (a_bar, b_bar) = zip_map_pull(&a, &b, &y, &y, |a, b, _, g| (g * b, g * a));
    assert_eq!(
        (a_bar, b_bar),
        (Vector2::new(9.0, 32.0), Vector2::new(3.0, 16.0))
    );

    let (a, b) = ([1.0_f64, 2.0], [3.0_f64, 4.0]);
    let y = zip_map(&a, &b, |a, b| a - b);
    assert_eq!(y, [-2.0, -2.0]);
    assert_eq!(
        zip_map_pull(&a, &b, &y, &[1.0, 5.0], |_, _, _, g| (g, -g)),
        ([1.0, 5.0], [-1.0, -5.0])
    );
}

#[test]
fn elements_of_an_array_may_be_vectors() {
    let points = [Vector2::new(1.0, 2.0), Vector2::new(3.0, 4.0)];
    let y = map(&points, |p| p.norm_squared());
    assert_eq!(y, [5.0, 25.0]);
    let bar = map_pull(&points, &y, &[1.0, 0.5], |p, _y, g: f64| p * (2.0 * g));
    assert_eq!(bar, [Vector2::new(2.0, 4.0), Vector2::new(3.0, 4.0)]);
    let _: SVector<f64, 2> = matrix(Const, Const, 1);
}

#[test]
fn map_pull_into_adds_the_same_cotangent() {
    let m: DMatrix<f64> = matrix(Dyn(3), Dyn(4), 1);
    let start: DMatrix<f64> = matrix(Dyn(3), Dyn(2), 2);
    for v in [m.columns(1, 2), m.columns_with_step(0, 2, 2)] {
        let y = map(&v, |x| x * x);
        let x_bar = map_pull(&v, &y, &y, |x, _y, g| g * (x + x));
        let mut acc = start.clone();
        map_pull_into(&v, &y, &y, |x, _y, g| g * (x + x), &mut acc);
        assert_eq!(acc, &start + x_bar);
    }
    let a = [1.0_f64, 2.0];
    let mut acc = [10.0, 20.0];
    map_pull_into(&a, &a, &a, |x, _y: f64, g| g * x, &mut acc);
    assert_eq!(acc, [11.0, 24.0]);
}
