//! Items of constant data, behind a reference or not, as operands beside active matrices.

use grad_runtime::nalgebra::{Matrix2, RealField, Vector2};
use grad_runtime::{assert_gradient, differentiable};
use std::collections::BTreeMap;

type M = Matrix2<f64>;

#[differentiable]
fn zipped(w: &M, #[constant] xs: &[Vector2<f64>], labels: &[usize]) -> f64 {
    let mut s = 0.0;
    for (x, l) in xs.iter().zip(labels) {
        let z = w * x;
        s += z[*l];
    }
    s
}

#[differentiable]
fn zipped_and_numbered(w: &M, #[constant] xs: &[Vector2<f64>], labels: &[usize]) -> f64 {
    let mut s = 0.0;
    for (i, (x, &l)) in xs.iter().zip(labels.iter()).enumerate().rev() {
        let z = w * x;
        s += z[l] * i as f64;
    }
    for (x, l) in xs.iter().zip(labels.iter().copied()) {
        s += (w * x)[l];
    }
    s + xs
        .iter()
        .zip(labels)
        .map(|(x, l)| {
            let z = w * x;
            z[*l] * x[0]
        })
        .sum::<f64>()
}

#[differentiable]
fn pairs(w: &M, #[constant] data: &[(Vector2<f64>, usize)]) -> f64 {
    let mut s = 0.0;
    for (x, l) in data {
        s += (w * x)[*l];
    }
    for &(x, l) in data {
        s += (w * x)[l] * s;
    }
    for (i, (x, l)) in data.iter().enumerate() {
        s += (w * x)[*l] * i as f64;
    }
    for (x, l) in data.iter().copied() {
        s += (w * x)[l];
    }
    s
}

#[differentiable]
fn vectors(w: &M, #[constant] xs: &[Vector2<f64>], #[constant] ys: &[Vector2<f64>]) -> f64 {
    let mut s = 0.0;
    for (x, y) in xs.iter().zip(ys) {
        let z = w * x - y;
        s += z.norm_squared() + y.dot(&z) + (y - x).dot(&z);
    }
    for (p, q) in xs.iter().zip(&xs[1..]) {
        let d = q - p;
        s += (w * d).norm_squared() + (w * q - p).sum();
    }
    s
}

#[test]
fn items() {
    let w = Matrix2::new(0.1, 0.2, 0.3, 0.4);
    let xs = [Vector2::new(0.4, 0.3), Vector2::new(1.4, 0.5)];
    let ys = [Vector2::new(-0.4, 0.7), Vector2::new(0.2, -0.5)];
    assert_gradient!(zipped, (&w, &xs, &[0, 1]));
    assert_gradient!(zipped_and_numbered, (&w, &xs, &[0, 1]));
    assert_gradient!(pairs, (&w, &[(xs[0], 1), (xs[1], 0)]));
    assert_gradient!(vectors, (&w, &xs, &ys));
}

#[differentiable]
fn ends(w: &M, #[constant] xs: &[Vec<Vector2<f64>>]) -> f64 {
    let mut s = 0.0;
    for p in xs {
        let Some(q) = p.first() else { continue };
        s += (w * q).norm_squared();
        if let Some(r) = p.last() {
            s += (w * r).sum() + r.dot(&(w * q)) + (r * s).sum();
        }
    }
    s
}

#[differentiable]
fn of_a_map(w: &M, #[constant] xs: &BTreeMap<u8, Vector2<f64>>) -> f64 {
    let mut s = 0.0;
    for (k, q) in xs {
        s += (w * q).norm_squared() * *k as f64;
    }
    for q in xs.values() {
        s += (w * q).sum() * s;
    }
    for (_, q) in xs.clone() {
        s += (w * q).sum();
    }
    s
}

#[derive(Clone, Debug)]
enum Observation {
    Position(Vector2<f64>),
    Weighted { at: Vector2<f64>, weight: f64 },
    None,
}

#[differentiable]
fn of_an_enum(w: &M, #[constant] observations: &[Observation]) -> f64 {
    let mut s = 0.1;
    for o in observations {
        s += match o {
            Observation::Position(p) => (w * p - p).norm_squared(),
            Observation::Weighted { at, weight } => (w * at).norm() * weight,
            Observation::None => s * s,
        };
    }
    s
}

#[differentiable]
fn of_options(
    w: &M,
    #[constant] o: Option<Vector2<f64>>,
    #[constant] q: &Option<Vector2<f64>>,
) -> f64 {
    let mut s = 1.0;
    if let Some(p) = o {
        s += (w * p).sum();
    }
    if let Some(p) = q {
        s += (w * p).sum() * s;
    }
    match (o, q) {
        (Some(a), Some(b)) => (w * (a + b)).norm_squared() * s,
        _ => s,
    }
}

#[differentiable]
fn generic<T: RealField + Copy>(
    w: &Matrix2<T>,
    #[constant] o: Option<Vector2<T>>,
    #[constant] k: Option<T>,
) -> T {
    let mut s = T::one();
    if let Some(p) = o {
        s += (w * p).sum();
    }
    if let Some(k) = k {
        s *= k;
    }
    s
}

#[test]
fn values_that_patterns_bind() {
    let w = Matrix2::new(0.1, 0.2, 0.3, 0.4);
    let xs = [Vector2::new(0.4, 0.3), Vector2::new(1.4, 0.5)];
    assert_gradient!(ends, (&w, &[xs.to_vec(), vec![xs[1]], vec![]]));
    let map: BTreeMap<u8, _> = [(1, xs[0]), (2, xs[1])].into_iter().collect();
    assert_gradient!(of_a_map, (&w, &map));
    let observations = [
        Observation::Position(xs[0]),
        Observation::Weighted {
            at: xs[1],
            weight: 0.5,
        },
        Observation::None,
    ];
    assert_gradient!(of_an_enum, (&w, &observations));
    for o in [None, Some(xs[0])] {
        for q in [None, Some(xs[1])] {
            assert_gradient!(of_options, (&w, o, &q));
        }
        assert_gradient!(generic, (&w, o, Some(0.5)));
    }
}
