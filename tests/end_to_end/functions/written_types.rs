//! Generics and results whose types only a signature or a turbofish says; sizes that are parameters of an `impl` block.

use crate::support::*;
use grad_runtime::nalgebra::Vector2;
use grad_runtime::{Differentiable, assert_gradient, differentiable};

#[differentiable]
fn sum_of_vectors(v: &[Vector2<f64>]) -> Vector2<f64> {
    v.iter().map(|a| a * 2.0).sum()
}

#[differentiable]
fn array_of_products(v: &[f64]) -> [f64; 3] {
    std::array::from_fn(|i| v[i] * v[0])
}

#[differentiable]
fn collected(v: &[f64], k: usize) -> Vec<f64> {
    if k == 0 {
        return v.iter().map(|a| a * 2.0).collect();
    }
    match k {
        1 => v.iter().map(|a| a * a).collect(),
        _ => v.to_vec(),
    }
}

#[test]
fn the_result_has_the_type_of_the_signature() {
    assert_gradient!(
        sum_of_vectors,
        (&[Vector2::new(1.0, 2.0), Vector2::new(1.5, 2.7)])
    );
    let v = [1.0, 2.0, 3.0];
    assert_gradient!(array_of_products, (&v));
    for k in 0..3 {
        assert_gradient!(collected, (&v, k));
    }
}

trait Factor {
    const FACTOR: f64;
}

struct Two;

impl Factor for Two {
    const FACTOR: f64 = 2.0;
}

#[differentiable]
fn by_type<K: Factor>(x: f64) -> f64 {
    K::FACTOR * x * x
}

#[differentiable]
fn by_number<const K: usize>(x: f64, f: impl Fn(f64) -> f64) -> f64 {
    x * K as f64 * f(2.0)
}

#[differentiable]
fn by_both<const K: usize, T: Factor>(x: f64) -> f64 {
    by_type::<T>(by_number::<K>(x, |y| y * 0.5))
}

#[test]
fn parameters_that_a_turbofish_gives() {
    assert_eq!(by_type::grad::<Two>(3.0), 12.0);
    assert_eq!(by_number::grad::<5>(1.0, |y| y), 10.0);
    assert_eq!(by_both::grad::<3, Two>(2.0), 72.0);
}

#[derive(Clone, Debug, Differentiable)]
struct Chain<const DOF: usize> {
    q: [f64; DOF],
}

const STEPS: i32 = 4;
const ROUNDS: usize = 4;

impl<const DOF: usize> Chain<DOF> {
    #[differentiable]
    fn product(&self) -> f64 {
        let mut p = 1.0;
        for i in 0..DOF {
            let q = self.q[i];
            p *= q;
        }
        p
    }

    #[differentiable]
    fn powers(&self) -> f64 {
        let mut p = 1.0;
        for _ in 0..DOF {
            p *= self.q[0];
        }
        for _ in 0..STEPS {
            p *= self.q[1];
        }
        for _ in 0..ROUNDS {
            p *= self.q[2];
        }
        p
    }
}

#[derive(Clone, Debug, Differentiable)]
struct Powers<const N: usize> {
    q: [f64; N],
}

impl<const N: usize> Powers<N> {
    #[differentiable]
    fn first(&self) -> f64 {
        let mut p = 1.0;
        for _ in 0..N {
            p *= self.q[0];
        }
        p
    }
}

#[test]
fn loops_over_parameters_of_the_block() {
    let chain = Chain { q: [1.0, 2.0, 3.0] };
    assert_eq!(chain.product_grad().q, [6.0, 3.0, 2.0]);
    let p = chain.powers();
    assert_all_close(
        &chain.powers_grad().q,
        &[3.0 * p, 4.0 * p / 2.0, 4.0 * p / 3.0],
    );
    assert_eq!(Powers { q: [2.0, 5.0] }.first_grad().q, [4.0, 0.0]);
}

#[derive(Clone, Copy, Debug, Differentiable)]
struct Pose {
    x: f64,
}

impl Pose {
    #[differentiable]
    fn inverse(&self) -> Pose {
        Pose { x: -self.x }
    }

    #[differentiable]
    fn times(&self, other: &Pose) -> Pose {
        Pose {
            x: self.x * other.x,
        }
    }

    #[differentiable]
    fn product(&self, other: &Pose) -> f64 {
        self.x * other.x
    }
}

#[differentiable]
fn measured(p: &Pose, #[constant] m: &Pose) -> f64 {
    let r: Pose = m.inverse().times(p);
    r.x + p.times(&m.inverse()).x + m.inverse().inverse().product(p)
}

#[differentiable]
fn measured_in_a_loop(p: &[Pose], #[constant] m: &[Pose]) -> f64 {
    let mut s = 0.0;
    for (a, b) in p.iter().zip(m) {
        s += b.inverse().times(a).x.sin() * b.inverse().product(a);
    }
    s
}

#[differentiable]
fn by_value(p: &Pose, #[constant] m: Pose) -> Pose {
    let k = m.inverse();
    let mut s = m.times(p);
    for _ in 0..3 {
        s = k.times(&s);
        s = k.inverse().times(&s).times(&m.inverse());
    }
    s
}

#[test]
fn constant_receivers_of_differentiable_methods() {
    let (p, m) = (Pose { x: 2.0 }, Pose { x: 3.0 });
    assert_gradient!(measured, (&p, &m));
    assert_gradient!(measured_in_a_loop, (&[p, m], &[m, p]));
    assert_gradient!(by_value, (&p, m));
}
