//! References to parts of constants are operands like the parts themselves, however many references there are.

use grad_runtime::nalgebra::{DMatrix, DVector, Vector2};
use grad_runtime::{assert_gradient, prelude::*};
use std::sync::Arc;

#[derive(Clone)]
struct Data {
    x: DMatrix<f64>,
    y: DVector<f64>,
    k: f64,
    pairs: Vec<(DVector<f64>, f64)>,
    shared: Arc<DMatrix<f64>>,
    prior: Option<DVector<f64>>,
}

impl Data {
    fn x(&self) -> &DMatrix<f64> {
        &self.x
    }
    fn y(&self) -> &DVector<f64> {
        &self.y
    }
    fn k(&self) -> &f64 {
        &self.k
    }
}

#[derive(Clone, Copy)]
struct View<'a> {
    x: &'a DMatrix<f64>,
    y: &'a DVector<f64>,
    k: &'a f64,
}

fn data() -> Data {
    let x = DMatrix::from_row_slice(2, 2, &[1.0, 2.0, -0.5, 0.3]);
    Data {
        y: DVector::from_vec(vec![0.3, 1.7]),
        k: 0.8,
        pairs: vec![
            (DVector::from_vec(vec![0.2, 0.4]), 1.5),
            (DVector::from_vec(vec![1.2, -0.4]), 0.5),
        ],
        shared: Arc::new(x.clone() * 2.0),
        prior: Some(DVector::from_vec(vec![2.0, 0.1])),
        x,
    }
}

fn weights() -> DVector<f64> {
    DVector::from_vec(vec![0.9, 1.3])
}

#[differentiable]
fn of_fields(w: &DVector<f64>, #[constant] d: &Data) -> f64 {
    let r = &d.x * w - &d.y;
    w.dot(&d.y) + r.norm_squared() * d.k + w.component_mul(&d.y).sum() + (&*d.shared * w).norm()
}

#[differentiable]
fn of_what_methods_give(w: &DVector<f64>, #[constant] d: &Data) -> f64 {
    let r = d.x() * w - d.y();
    let mut n = r.norm() * d.k() + d.k() / w[0] + w[1].powf(*d.k());
    if n > *d.k() {
        n -= d.k() * w[0];
    }
    n + w.dot(d.y()) + d.y().dot(w)
}

#[differentiable]
fn of_patterns(w: &DVector<f64>, #[constant] d: &Data) -> f64 {
    let (x, y) = (&d.x, d.y());
    let Data { k, .. } = d;
    let mut s = (x * w - y).norm_squared() * k;
    for (a, b) in d.pairs.iter() {
        s += (w.dot(a) - b).powi(2);
    }
    s + d.pairs.iter().map(|(a, b)| a.dot(w) * b).sum::<f64>()
}

#[differentiable]
fn of_options(w: &DVector<f64>, #[constant] d: &Data) -> f64 {
    let prior = d.prior.as_ref().unwrap();
    let first = d.pairs.iter().next().unwrap();
    let by_match = match &d.prior {
        Some(prior) => (w - prior).norm_squared(),
        None => w.norm(),
    };
    by_match + (prior + w).norm() + (&first.0 - w).norm() * first.1
}

#[differentiable]
fn of_fields_that_are_references(w: &DVector<f64>, #[constant] d: &View<'_>) -> f64 {
    let View { x, y, k } = d;
    (d.x * w - d.y).norm_squared() * d.k + (*x * w - *y).norm() * **k + w.dot(d.y)
}

#[differentiable]
fn chosen(w: &DVector<f64>, #[constant] d: &Data) -> f64 {
    let b = if d.k > 0.5 { d.y() } else { w };
    let c = if d.k > 0.5 { w } else { d.y() };
    b.dot(w) + c.norm()
}

#[test]
fn references_to_constants_are_operands() {
    let (w, d) = (weights(), data());
    assert_gradient!(of_fields, (&w, &d));
    assert_gradient!(of_what_methods_give, (&w, &d));
    assert_gradient!(of_patterns, (&w, &d));
    assert_gradient!(of_options, (&w, &d));
    let view = View {
        x: &d.x,
        y: &d.y,
        k: &d.k,
    };
    assert_gradient!(of_fields_that_are_references, (&w, &view));
    assert_gradient!(chosen, (&w, &d));
}

#[differentiable]
fn nearest(x: &Vector2<f64>, #[constant] a: &[Vector2<f64>]) -> f64 {
    let near = a.iter().min_by(|p, q| p.x.total_cmp(&q.x)).unwrap();
    (x - near).norm() + near.x * x.y + near.dot(x) + x.component_mul(near).sum()
}

#[differentiable]
fn ends(x: f64, #[constant] a: &[f64]) -> f64 {
    let [p, q] = a else { return x };
    let (h, l) = (a.first().unwrap(), a.get(9).unwrap_or(&0.5));
    p * x + x * q + p * q * x.sin() - x / p + h * x * l
}

#[test]
fn references_to_elements_of_constants_are_operands() {
    let a = [Vector2::new(0.1, 0.2), Vector2::new(-0.5, 0.9)];
    assert_gradient!(nearest, (&Vector2::new(0.3, 0.9), &a));
    assert_gradient!(ends, (1.3, &[0.6, 1.7]));
    assert_gradient!(ends, (1.3, &[0.6]));
}
