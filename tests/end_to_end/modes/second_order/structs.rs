//! The second order of structs, methods and dynamic matrices.

use super::{agrees, flat, slopes};
use grad_runtime::nalgebra::{DMatrix, DVector, SMatrix, SVector, Vector2};
use grad_runtime::{Differentiable, differentiable};

#[derive(Clone, Debug, Differentiable)]
pub(super) struct Net {
    pub(super) w1: SMatrix<f64, 2, 2>,
    pub(super) b1: SVector<f64, 2>,
    pub(super) w2: DVector<f64>,
    #[constant]
    pub(super) name: &'static str,
}

impl Net {
    pub(super) fn of(x: &[f64]) -> Self {
        Net {
            w1: SMatrix::from_column_slice(&x[..4]),
            b1: SVector::from_column_slice(&x[4..6]),
            w2: DVector::from_column_slice(&x[6..8]),
            name: "net",
        }
    }

    #[differentiable(order = 2)]
    pub(super) fn forward(&self, x: &Vector2<f64>) -> f64 {
        let h = (self.w1 * x + self.b1).map(|v| v.tanh());
        h[0] * self.w2[0] + h[1] * self.w2[1]
    }

    #[differentiable(order = 2, wrt(self))]
    pub(super) fn loss(&self, x: &[Vector2<f64>], t: &[f64]) -> f64 {
        let mut s = 0.0;
        for i in 0..x.len() {
            let y: f64 = self.forward(&x[i]);
            s += (y - t[i]) * (y - t[i]);
        }
        s + 0.1 * self.w1.norm_squared() + self.w2.norm()
    }
}

#[differentiable(order = 2)]
pub(super) fn layer(w: &DMatrix<f64>, x: &DVector<f64>) -> DVector<f64> {
    (w * x).map(|v| 1.0 / (1.0 + (-v).exp()))
}

#[differentiable(order = 2)]
pub(super) fn deep(w: &DMatrix<f64>, x: &DVector<f64>) -> f64 {
    let mut h = x.clone();
    for _ in 0..3 {
        h = layer(w, &h);
    }
    h.norm_squared() + w.norm()
}

#[differentiable(order = 2)]
pub(super) fn by_columns(m: &DMatrix<f64>) -> f64 {
    let mut a = DMatrix::zeros(2, 2);
    for j in 0..2 {
        let c = m.column(j) * m[(0, j)];
        a.set_column(j, &c);
    }
    (&a * m).trace() + a.norm()
}

#[test]
fn structs_methods_and_dynamic_matrices() {
    let z: Vec<f64> = (0..8).map(|k| (f64::from(k) * 1.7).sin()).collect();
    let xs = [Vector2::new(0.3, 0.8), Vector2::new(-0.4, 0.1)];
    let t = [0.3, -0.2];
    assert_eq!(Net::of(&z).name, "net");
    agrees(
        "net",
        &Net::of(&z).loss_hessian(&xs, &t),
        &slopes(&z, |x| flat(&Net::of(x).loss_grad(&xs, &t))),
    );
    let of = |x: &[f64]| {
        (
            DMatrix::from_column_slice(2, 2, &x[..4]),
            DVector::from_column_slice(&x[4..6]),
        )
    };
    let (w, x) = of(&z);
    agrees(
        "deep",
        &deep::hessian(&w, &x),
        &slopes(&z[..6], |x| {
            let (w, x) = of(x);
            flat(&deep::grad(&w, &x))
        }),
    );
    agrees(
        "columns",
        &by_columns::hessian(&w),
        &slopes(&z[..4], |x| {
            flat(&by_columns::grad(&DMatrix::from_column_slice(2, 2, x)))
        }),
    );
}
