//! Loops up to constants that are another one for each type.

use grad_runtime::{Differentiable, assert_gradient, differentiable};

trait Model {
    const D: usize;
}

struct Plane;

impl Model for Plane {
    const D: usize = 3;
}

#[differentiable]
fn product<K: Model>(x: &[f64]) -> f64 {
    let mut e = 1.0;
    for i in 0..K::D {
        e *= x[i];
    }
    e
}

#[differentiable]
fn nested<KIND>(x: &[f64]) -> f64
where
    KIND: Model,
{
    let mut e = 1.0;
    for i in 0..KIND::D {
        for j in (0..KIND::D).rev() {
            e *= x[i] + x[j];
        }
    }
    e
}

#[derive(Clone, Debug, Differentiable)]
struct Weights {
    v: Vec<f64>,
}

impl Weights {
    const N: usize = 2;

    #[differentiable]
    fn product(&self) -> f64 {
        let mut e = 1.0;
        for i in 0..Self::N {
            e *= self.v[i] + 2.0;
        }
        for i in 0..Plane::D {
            e *= self.v[i];
        }
        e
    }
}

#[differentiable]
fn all(x: &[f64]) -> f64 {
    let weights = Weights { v: x.to_vec() };
    product::<Plane>(x) * nested::<Plane>(x) * weights.product()
}

#[test]
fn the_constant_is_that_of_the_type() {
    assert_gradient!(all, (&[0.3, 0.7, 0.4]));
    assert_gradient!(all, (&[-1.3, 0.2, 2.4]));
}
