//! Backpropagation through time, without writing any: the gradient of a two-layer LSTM over a sequence of 1,024 vectors.
//!
//! The network, its sizes and its loss are those of [ADBench](https://github.com/microsoft/ADBench).
//!
//! ```text
//! cargo run --release --example lstm
//! ```

use grad_runtime::nalgebra::SVector;
use grad_runtime::{ops, prelude::*};

const WIDTH: usize = 14;
const LAYERS: usize = 2;

type Vector = SVector<f64, WIDTH>;

/// One vector for each of the gates of a layer. ADBench's gates are diagonal: their weights multiply component by
/// component.
#[derive(Clone, Debug, Differentiable)]
struct Gates {
    forget: Vector,
    ingate: Vector,
    outgate: Vector,
    change: Vector,
}

#[derive(Clone, Debug, Differentiable)]
struct Layer {
    weights: Gates,
    biases: Gates,
}

#[derive(Clone, Debug, Differentiable)]
pub struct Lstm {
    layers: [Layer; LAYERS],
    input_scale: Vector,
    output_scale: Vector,
    output_bias: Vector,
}

/// What a layer remembers from one step to the next.
#[derive(Clone, Copy, Debug, Differentiable)]
pub struct Memory {
    hidden: Vector,
    cell: Vector,
}

/// The memory of a layer after it has read `x`.
#[differentiable]
fn step(layer: &Layer, memory: &Memory, x: &Vector) -> Memory {
    let (w, b) = (&layer.weights, &layer.biases);
    let forget = (x.component_mul(&w.forget) + b.forget).map(ops::sigmoid);
    let ingate = (memory.hidden.component_mul(&w.ingate) + b.ingate).map(ops::sigmoid);
    let outgate = (x.component_mul(&w.outgate) + b.outgate).map(ops::sigmoid);
    let change = (memory.hidden.component_mul(&w.change) + b.change).map(|z| z.tanh());

    let cell = memory.cell.component_mul(&forget) + ingate.component_mul(&change);
    let hidden = outgate.component_mul(&cell.map(|c| c.tanh()));
    Memory { hidden, cell }
}

/// The mean negative logarithm of the likelihood of each vector of the sequence, given those before it.
#[differentiable]
pub fn loss(
    lstm: &Lstm,
    #[constant] start: &[Memory; LAYERS],
    #[constant] sequence: &[Vector],
) -> f64 {
    let mut memory = *start;
    let mut total = 0.0;
    for t in 1..sequence.len() {
        let mut x = sequence[t - 1].component_mul(&lstm.input_scale);
        #[allow(clippy::needless_range_loop, reason = "`memory` is assigned, too")]
        for l in 0..LAYERS {
            memory[l] = step(&lstm.layers[l], &memory[l], &x);
            x = memory[l].hidden;
        }
        let prediction = x.component_mul(&lstm.output_scale) + lstm.output_bias;
        let normaliser = (2.0 + prediction.map(|y| y.exp()).sum()).ln();
        total += sequence[t].dot(&prediction.add_scalar(-normaliser));
    }
    -total / ((sequence.len() - 1) * WIDTH) as f64
}

/// Prints the gradient's checksum and norm beside the published ones, which Enzyme, JAX, CasADi and Stan agree on.
pub fn run() {
    let main = uniform(601, 2 * LAYERS * 4, -0.5, 0.5);
    let extra = uniform(602, 3, -1.0, 1.0);
    let state = uniform(603, 2 * LAYERS, -0.5, 0.5);
    let sequence = uniform(604, 1024, 0.0, 1.0);

    let gates = |row: usize| Gates {
        forget: main[4 * row],
        ingate: main[4 * row + 1],
        outgate: main[4 * row + 2],
        change: main[4 * row + 3],
    };
    let lstm = Lstm {
        layers: [0, 1].map(|l| Layer {
            weights: gates(2 * l),
            biases: gates(2 * l + 1),
        }),
        input_scale: extra[0],
        output_scale: extra[1],
        output_bias: extra[2],
    };
    let start = [0, 1].map(|l| Memory {
        hidden: state[2 * l],
        cell: state[2 * l + 1],
    });

    let (loss, gradient) = loss::value_and_grad(&lstm, &start, &sequence);
    println!("loss {loss:.6}");

    let mut components = vec![0.0; gradient.dim()];
    gradient.write_to_slice(&mut components);
    let checksum: f64 = (components.iter().enumerate())
        .map(|(i, component)| component * (0.5 + (37 * i % 101) as f64 / 101.0))
        .sum();
    for (what, actual, published) in [
        ("checksum", checksum, -9.710402072152e-2),
        ("norm", gradient.norm(), 7.396747788865e-2),
    ] {
        println!("{what:>10} {actual:.12e}, published {published:.12e}");
        assert!((actual - published).abs() < 1e-9 * 7.4e-2);
    }
}

/// `count` vectors with components in `[low, high)`, from the linear congruential generator that starts at `seed`.
fn uniform(seed: u64, count: usize, low: f64, high: f64) -> Vec<Vector> {
    let mut state = seed;
    let mut next = || {
        state = state
            .wrapping_mul(6364136223846793005)
            .wrapping_add(1442695040888963407);
        low + (high - low) * (state >> 11) as f64 / 2f64.powi(53)
    };
    (0..count).map(|_| Vector::from_fn(|_, _| next())).collect()
}

#[allow(dead_code, reason = "the tests call `run`")]
fn main() {
    run();
}
