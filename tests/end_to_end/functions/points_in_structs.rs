//! Structs that hold what is known by a trait of the user's.

use grad_runtime::{Differentiable, assert_gradient, differentiable};

#[differentiable]
trait Potential {
    fn energy(&self, r: f64) -> f64;
}

#[derive(Clone, Debug, Differentiable)]
struct Harmonic {
    k: f64,
    x0: f64,
}

#[differentiable]
impl Potential for Harmonic {
    fn energy(&self, r: f64) -> f64 {
        0.5 * self.k * (r - self.x0).powi(2)
    }
}

#[derive(Clone, Debug, Differentiable)]
#[differentiable(tangent)]
struct Chain<P> {
    potential: P,
    positions: Vec<f64>,
}

#[differentiable]
impl<P: Potential + Differentiable> Chain<P> {
    fn total(&self) -> f64 {
        let pairs = self.positions.windows(2);
        pairs.map(|w| self.potential.energy(w[1] - w[0])).sum()
    }
}

#[differentiable]
fn of_chains<P: Potential + Differentiable>(chain: &Chain<P>, k: f64) -> f64 {
    chain.potential.energy(k) * chain.total()
}

#[test]
fn their_methods_have_derivatives() {
    let potential = Harmonic { k: 1.2, x0: 0.3 };
    let chain = Chain {
        potential,
        positions: vec![0.0, 1.0, 2.2],
    };
    assert_gradient!(Chain::<Harmonic>::total, (&chain));
    assert_gradient!(of_chains, (&chain, 0.7));
}
