//! Columns and rows that are changed by a view: `let mut c = m.column_mut(j);`, `for mut r in m.row_iter_mut()`.

use grad_runtime::nalgebra::{DMatrix, DVector, Matrix3, Vector3};
use grad_runtime::{assert_gradient, differentiable};

#[differentiable]
fn views(m: &DMatrix<f64>, v: &DVector<f64>, k: f64) -> f64 {
    let mut m = m.clone();
    let mut c = m.column_mut(0);
    c[0] *= k;
    c *= 2.0;
    c += v;
    let s = c.sum() * c[1] + c.len() as f64;
    for x in c.iter_mut() {
        *x = x.sin() * s;
    }
    let mut r = m.row_mut(1);
    r[0] += k * r[1];
    r /= k;
    for (i, mut c) in m.column_iter_mut().enumerate() {
        c *= i as f64 + k;
        c[1] *= c[0];
        let n = c.norm();
        c /= n;
    }
    for mut r in m.row_iter_mut() {
        let t = r.sum();
        r.scale_mut(t);
    }
    for x in m.column_mut(1).iter_mut() {
        *x *= 3.0;
    }
    for (x, w) in m.row_mut(0).iter_mut().zip(v.iter()) {
        *x *= w;
    }
    m.column_mut(0).scale_mut(k);
    m.sum() * m[(0, 1)]
}
#[differentiable]
fn fixed(m: Matrix3<f64>, v: Vector3<f64>) -> f64 {
    let mut m = m;
    let mut c = m.column_mut(1);
    c += v * 2.0;
    c.copy_from(&(v + v));
    c.axpy(v.x, &v, v.y);
    c.neg_mut();
    let d = c.dot(&v);
    for mut r in m.row_iter_mut() {
        r *= d;
    }
    for mut r in m.row_iter_mut() {
        for x in r.iter_mut() {
            *x = x.cos();
        }
    }
    m.norm() * m[(1, 1)]
}
#[test]
fn views_are_right() {
    assert_gradient!(
        views,
        (
            &DMatrix::from_row_slice(2, 2, &[0.2, 0.5, -0.3, 0.7]),
            &DVector::from_vec(vec![0.4, 0.9]),
            0.6
        )
    );
    assert_gradient!(
        fixed,
        (
            Matrix3::new(0.1, 0.5, 0.3, 0.7, 0.2, 0.9, 0.4, -0.3, 0.6),
            Vector3::new(0.1, 0.2, 0.3)
        )
    );
}

#[differentiable(order = 2)]
fn elements_of_views(x: f64, k: f64) -> f64 {
    let mut m = Matrix3::new(x, 1.0, 2.0, x, x * x, 3.0, k, k * x, 0.5);
    for i in 0..5 {
        m.row_mut(i % 2)[i % 3] += x * i as f64;
        m.column_mut((i + 1) % 3)[2] = m[(i % 3, 0)] * k;
        m.row_mut(i % 3)[1] *= k + 0.5;
    }
    m.norm_squared()
}

#[test]
fn elements_of_views_at_indices_that_change() {
    assert_gradient!(elements_of_views, (0.7, 0.4));
}
