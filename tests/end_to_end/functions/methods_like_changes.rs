//! Methods of the user's that are named like ones that change their receiver and give nothing: where their value is used they are the user's.

use grad_runtime::{Differentiable, assert_gradient, differentiable};

#[derive(Clone, Debug, Differentiable)]
struct Ring {
    values: [f64; 3],
    gain: f64,
}

impl Ring {
    #[differentiable]
    fn push(&self, v: f64) -> Ring {
        let mut ring = self.clone();
        ring.values = [v * ring.gain, ring.values[0].sin(), ring.values[1]];
        ring
    }

    #[differentiable]
    fn insert(&self, i: usize, v: f64) -> Ring {
        let mut ring = self.clone();
        ring.values[i] *= v;
        ring
    }

    #[differentiable]
    fn swap(&self, #[constant] other: &Ring, by: f64) -> Ring {
        Ring {
            values: [other.values[0] * by, self.gain, self.values[2] * by],
            gain: self.values[1],
        }
    }

    #[differentiable]
    fn fill(&self, v: f64) -> Ring {
        Ring {
            values: [v, v * self.gain, self.values[0]],
            gain: self.gain,
        }
    }

    #[differentiable]
    fn reverse(&self) -> f64 {
        self.values[2] * self.gain
    }

    #[differentiable]
    fn extend(self, other: &Ring) -> Ring {
        Ring {
            values: [
                self.values[0] * other.values[1],
                other.gain * self.gain,
                self.values[1],
            ],
            gain: other.gain,
        }
    }
}

#[differentiable]
fn in_a_loop(ring: &Ring, x: f64) -> f64 {
    let mut ring = ring.clone();
    for i in 0..3 {
        ring = ring.push(x);
        ring = ring.insert(i, x * 0.5 + ring.values[i]);
    }
    ring.values[0] * ring.values[2]
}

#[differentiable]
fn in_branches(ring: Ring, #[constant] other: &Ring, x: &[f64]) -> f64 {
    let mut state = ring;
    let mut sum = 0.0;
    for v in x {
        state = if *v > 0.5 {
            state.push(*v)
        } else {
            match state.values.len() {
                3 => state.swap(other, *v).fill(v + state.gain),
                _ => state,
            }
        };
        let next = state.insert(1, sum + v);
        sum += next.reverse() * state.fill(*v).values[2] + state.push(v * v).reverse();
        state = next;
    }
    sum + state.clone().extend(&state).values[1]
}

/// A `Vec` beside it keeps its own methods.
#[differentiable]
fn beside_a_vec(ring: &Ring, x: &[f64]) -> f64 {
    let mut ring = ring.clone();
    let mut kept = Vec::new();
    for v in x {
        kept.push(ring.values[0] * v);
        ring = ring.push(*v);
    }
    kept.swap(0, 1);
    kept[0] * kept[1] + kept[0] * ring.values[1]
}

#[test]
fn values_are_those_of_the_users_methods() {
    let ring = Ring {
        values: [0.4, -1.2, 0.7],
        gain: 1.3,
    };
    let other = Ring {
        values: [1.4, 0.2, -0.7],
        gain: 0.3,
    };
    for x in [0.3, -0.8] {
        assert_gradient!(in_a_loop, (&ring, x));
        assert_gradient!(in_branches, (ring.clone(), &other, &[0.7, x, 1.2, 0.1]));
        assert_gradient!(beside_a_vec, (&ring, &[0.6, x, -0.4]));
    }
}
