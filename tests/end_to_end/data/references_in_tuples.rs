//! Tuples and arrays of references: their parts are passed on as references.

use grad_runtime::nalgebra::{DVector, Vector3};
use grad_runtime::{Differentiable, assert_gradient, differentiable};

#[differentiable]
fn first(x: &[f64]) -> f64 {
    x[0] * x[0]
}

#[differentiable]
fn pairwise(x: &[f64]) -> f64 {
    if x.len() == 1 {
        return x[0].sin();
    }
    let (l, r) = x.split_at(x.len() / 2);
    pairwise(l) + pairwise(r) * pairwise(l)
}

#[differentiable]
fn products(x: &[f64]) -> Vec<f64> {
    if x.len() == 1 {
        return vec![x[0].sin()];
    }
    let (l, r) = x.split_at(x.len() / 2);
    let (a, b) = (products(l), products(r));
    a.iter().zip(&b).map(|(a, b)| a * b).collect()
}

#[differentiable]
fn one_product(x: &[f64]) -> f64 {
    products(x)[0]
}

#[differentiable]
fn by_number(x: &[f64]) -> f64 {
    let halves = x.split_at(1);
    first(halves.0) * first(halves.1)
}

#[differentiable]
fn written(x: &[f64], y: &[f64]) -> f64 {
    let (l, r) = (&x[..1], y);
    first(l) * first(r) * r[1]
}

#[differentiable]
fn nested(x: &[f64]) -> f64 {
    let (l, r) = x.split_at(1);
    let ((a, b), c) = (r.split_at(1), l);
    first(a) * first(b) + first(c)
}

#[differentiable]
fn in_a_loop(x: &[f64]) -> f64 {
    let mut s = 0.0;
    for k in 1..x.len() {
        let (l, r) = x.split_at(k);
        s += first(l) * first(r) + l.iter().sum::<f64>();
    }
    s
}

#[differentiable]
fn of_a_local(x: &[f64]) -> f64 {
    let mut v = x.to_vec();
    v[0] *= x[1];
    let (l, r) = v.split_at(1);
    let m = l;
    first(m) * first(r)
}

#[differentiable]
fn of_an_array(x: &[f64; 4]) -> f64 {
    let [l, r] = [&x[..1], &x[1..]];
    let f = |a: &[f64], b: &[f64]| first(a) * first(b);
    f(l, r)
}

#[test]
fn parts_of_slices() {
    for x in [[0.3, 0.7, 0.2, 0.9], [-1.5, 0.1, 2.0, 0.4]] {
        assert_gradient!(of_an_array, (&x));
        let x = &x[..];
        assert_gradient!(pairwise, (x));
        assert_gradient!(one_product, (x));
        assert_gradient!(by_number, (x));
        assert_gradient!(written, (x, &[0.4, -0.8][..]));
        assert_gradient!(nested, (x));
        assert_gradient!(in_a_loop, (x));
        assert_gradient!(of_a_local, (x));
    }
}

#[derive(Clone, Debug, Differentiable)]
struct Gain {
    v: Vec<f64>,
    k: f64,
}

impl Gain {
    #[differentiable]
    fn of(&self, x: &[f64]) -> f64 {
        self.k * x[0]
    }
}

#[differentiable]
fn of_structs(gain: &Gain, x: &[f64]) -> f64 {
    let (l, r) = gain.v.split_at(1);
    let (a, b) = (gain, x);
    a.of(l) * gain.of(r) * a.of(b)
}

#[differentiable]
fn squared(x: &DVector<f64>) -> f64 {
    x.dot(x)
}

#[differentiable]
fn of_vectors(x: &DVector<f64>, y: &DVector<f64>) -> f64 {
    let both = (y, x);
    let (l, r) = both;
    squared(l) * squared(both.1) + r[0]
}

#[test]
fn parts_of_other_types() {
    let gain = Gain {
        v: vec![0.3, 0.7],
        k: 0.4,
    };
    assert_gradient!(of_structs, (&gain, &[0.5, 0.6][..]));
    let vector = |v: [f64; 2]| DVector::from_row_slice(&v);
    assert_gradient!(of_vectors, (&vector([0.3, 0.7]), &vector([-0.4, 1.7])));
}

#[differentiable(order = 2)]
fn between(ends: (&Vector3<f64>, &Vector3<f64>)) -> f64 {
    let d = ends.1 - ends.0;
    d.norm_squared() + ends.0.dot(ends.1)
}

#[differentiable]
fn taken_apart((a, b): (&Vector3<f64>, &Vector3<f64>)) -> f64 {
    (a - b).norm_squared() + a.x * b.y
}

#[differentiable]
fn slice_and_number(p: &(&[f64], &f64)) -> f64 {
    let mut s = 0.0;
    for x in p.0 {
        s += x * p.1;
    }
    s + p.0[0] * *p.1 + p.0.iter().sum::<f64>()
}

#[test]
fn a_parameter_is_a_tuple_of_references() {
    let (a, b) = (Vector3::new(1.0, 2.0, 0.3), Vector3::new(0.3, 0.1, 0.5));
    let d = b - a;
    assert_eq!(between::grad((&a, &b)), (b - d * 2.0, d * 2.0 + a));
    assert_eq!(between::hessian((&a, &b))[(0, 3)], -1.0);
    let (of_a, of_b) = taken_apart::grad((&a, &b));
    assert_eq!(of_a, d * -2.0 + Vector3::new(b.y, 0.0, 0.0));
    assert_eq!(of_b, d * 2.0 + Vector3::new(0.0, a.x, 0.0));
    let x = [1.0, 2.0];
    let gradient = slice_and_number::grad(&(&x[..], &3.0));
    assert_eq!(gradient, (vec![7.0, 4.0], 4.0));
}
