//! Integers in `#[constant]` fields that the function changes: counters, heads of ring buffers, lengths.

use grad_runtime::{Differentiable, assert_gradient, differentiable};

/// A ring buffer with a counter, a sign and a gain.
#[derive(Clone, Debug, Differentiable)]
struct Ring {
    values: [f64; 3],
    gain: f64,
    #[constant]
    head: usize,
    #[constant]
    sign: i32,
}

fn ring(head: usize) -> Ring {
    Ring {
        values: [0.4, -1.3, 0.7],
        gain: 1.2,
        head,
        sign: 1,
    }
}

impl Ring {
    #[differentiable]
    fn put(&self, v: f64) -> Ring {
        let mut ring = self.clone();
        ring.values[ring.head] = v * ring.gain;
        ring.head = (ring.head + 1) % 3;
        ring
    }

    #[differentiable]
    fn built(&self, v: f64) -> Ring {
        let mut values = self.values;
        values[self.head] *= v;
        Ring {
            values,
            head: (self.head + 1) % 3,
            sign: -self.sign,
            gain: self.gain * v,
        }
    }

    #[differentiable]
    fn updated(&self, v: f64) -> Ring {
        Ring {
            head: (self.head + 4) % self.values.len(),
            gain: v,
            ..self.clone()
        }
    }
}

#[differentiable]
fn methods(ring: &Ring, x: &[f64]) -> f64 {
    let mut ring = ring.clone();
    let mut sum = 0.0;
    for v in x {
        ring = ring.put(*v);
        sum += ring.values[ring.head] * v;
        ring = ring.built(*v).updated(ring.gain * 1.1);
    }
    sum + ring.values[ring.head] * ring.values[0] * ring.gain * ring.sign as f64
}

#[differentiable]
fn assigned(ring: &Ring, x: &[f64], n: usize) -> f64 {
    let mut ring = ring.clone();
    let mut sum = 0.0;
    for v in x {
        if *v > 0.5 {
            ring.values[ring.head] *= v;
            ring.head += 1;
            if ring.head == 3 {
                ring.head = 0;
            }
        } else {
            ring.sign -= n as i32;
            ring.sign *= ring.sign;
            ring.sign %= 7;
        }
        sum += ring.values[ring.head] * ring.values[0] * ring.sign as f64;
    }
    ring.head += n;
    ring.head = n * ring.head - ring.head + ring.head * ring.head;
    sum * ring.values[ring.head % 3] * (ring.head + ring.head) as f64
}

#[differentiable]
fn locals(ring: &Ring, n: usize) -> f64 {
    let mut head = ring.head;
    let mut product = 1.0;
    for _ in 0..n {
        head = (head + 1) % 3;
        product *= ring.values[head] + ring.gain;
    }
    let next = (head + 1) % 3;
    let Ring {
        head: first, sign, ..
    } = ring;
    let last = (first + 2) % 3;
    product * ring.values[next] * ring.values[last] * f64::from(sign + 2)
}

#[test]
fn counters_in_fields_are_changed_and_read() {
    for head in 0..3 {
        let x = [0.7, 0.2, -0.9, 1.4];
        assert_gradient!(methods, (&ring(head), &x));
        assert_gradient!(assigned, (&ring(head), &x, 2));
        assert_gradient!(assigned, (&ring(head), &x[1..], 3));
        assert_gradient!(locals, (&ring(head), 5));
    }
}

/// Fields of many kinds of integers, and a float beside them under the same operators.
#[derive(Clone, Debug, Differentiable)]
struct Adam {
    mean: Vec<f64>,
    rate: f64,
    #[constant]
    step: u64,
    #[constant]
    skipped: i16,
    #[constant]
    decay: f64,
}

#[differentiable]
fn steps(state: &Adam, x: &[f64]) -> f64 {
    let mut state = state.clone();
    for v in x {
        state.step += 1;
        state.skipped = state.skipped - 2 * state.skipped;
        for mean in 0..state.mean.len() {
            state.mean[mean] = state.decay * state.mean[mean] + (1.0 - state.decay) * v;
            state.mean[mean] *= 1.0 / (1.0 - 0.5_f64.powi(state.step as i32));
        }
        state.rate = state.rate * 0.9 + state.rate / state.step as f64;
    }
    state.mean[0] * state.mean[1] * state.rate * f64::from(state.skipped)
}

#[test]
fn a_step_counter_beside_floats() {
    let state = Adam {
        mean: vec![0.3, -0.8],
        rate: 0.4,
        step: 2,
        skipped: -3,
        decay: 0.8,
    };
    assert_gradient!(steps, (&state, &[0.3, 1.7, -0.6]));
    assert_gradient!(steps, (&state, &[-1.3]));
}

#[test]
#[should_panic(expected = "subtract with overflow")]
#[cfg(debug_assertions)]
fn an_overflow_panics_as_in_the_primal() {
    #[differentiable]
    fn below(ring: &Ring) -> f64 {
        let mut ring = ring.clone();
        ring.head -= 1;
        ring.values[ring.head] * ring.gain
    }
    let _ = below::grad(&ring(0));
}

#[derive(Clone, Debug, Differentiable)]
struct Machine {
    h: f64,
    #[constant]
    n: usize,
    #[constant]
    on: bool,
}

fn next(n: usize) -> usize {
    n * 3 % 7
}

fn turn(n: &mut usize, on: &mut bool) {
    *n += 1;
    *on = !*on;
}

#[differentiable]
fn grow(y: &mut f64, n: &mut usize, x: f64) {
    *n += 1;
    *y *= x + *n as f64;
}

impl Machine {
    #[differentiable]
    fn run(&self, x: f64, t: &[f64]) -> f64 {
        let mut i = self.n;
        let mut on = self.on;
        let mut w = self.h;
        let mut y = x;
        while i < 5 {
            y += t[i % t.len()] * x;
            i = next(i) + 1;
            turn(&mut i, &mut on);
            if on {
                y *= self.h;
            }
            w *= x;
        }
        y * w
    }
}

#[differentiable]
fn grown(m: &Machine, x: f64) -> f64 {
    let mut n = m.n;
    let mut y = x;
    for _ in 0..4 {
        grow(&mut y, &mut n, x);
        if n > 2 {
            y += m.h;
        }
    }
    y
}

#[test]
fn variables_that_begin_as_constant_fields_count() {
    let m = Machine {
        h: 0.3,
        n: 2,
        on: true,
    };
    assert_gradient!(Machine::run, (&m, 0.7, &[0.1, 0.2, 0.3]));
    assert_gradient!(grown, (&m, 0.7));
}
