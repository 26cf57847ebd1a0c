//! The primal, as it is written with different types.

use super::{B, Gate, L, Layer, Network};
use grad_runtime::nalgebra::SVector;
use grad_runtime::{differentiable, ops};

/// Over arrays, by loops.
#[differentiable]
pub fn array(
    main: &[[f64; 4 * B]; 2 * L],
    extra: &[[f64; B]; 3],
    #[constant] state: &[[f64; B]; 2 * L],
    #[constant] sequence: &[[f64; B]],
) -> f64 {
    let mut state = *state;
    let mut total = 0.0;
    let steps = sequence.len() - 1;
    for t in 0..steps {
        let mut x = [0.0; B];
        for j in 0..B {
            x[j] = sequence[t][j] * extra[0][j];
        }
        for l in 0..L {
            for j in 0..B {
                let (weight, bias) = (&main[2 * l], &main[2 * l + 1]);
                let hidden = state[2 * l][j];
                let forget = ops::sigmoid(x[j] * weight[j] + bias[j]);
                let input = ops::sigmoid(hidden * weight[B + j] + bias[B + j]);
                let output = ops::sigmoid(x[j] * weight[2 * B + j] + bias[2 * B + j]);
                let change = (hidden * weight[3 * B + j] + bias[3 * B + j]).tanh();
                let cell = state[2 * l + 1][j] * forget + input * change;
                state[2 * l + 1][j] = cell;
                state[2 * l][j] = output * cell.tanh();
                x[j] = state[2 * l][j];
            }
        }
        let mut sum = 0.0;
        let mut prediction = [0.0; B];
        for j in 0..B {
            prediction[j] = x[j] * extra[1][j] + extra[2][j];
            sum += prediction[j].exp();
        }
        let log = (2.0 + sum).ln();
        for j in 0..B {
            total += sequence[t + 1][j] * (prediction[j] - log);
        }
    }
    -total / (steps * B) as f64
}

/// Over flat slices, as ADBench has it.
#[differentiable]
pub fn slices(
    main: &[f64],
    extra: &[f64],
    #[constant] state: &[f64],
    #[constant] sequence: &[f64],
) -> f64 {
    let b = extra.len() / 3;
    let layers = main.len() / (8 * b);
    let steps = sequence.len() / b - 1;
    let mut hidden = vec![0.0; layers * b];
    let mut cell = vec![0.0; layers * b];
    for l in 0..layers {
        for j in 0..b {
            hidden[l * b + j] = state[2 * l * b + j];
            cell[l * b + j] = state[(2 * l + 1) * b + j];
        }
    }
    let mut total = 0.0;
    for t in 0..steps {
        let mut x: Vec<f64> = (0..b).map(|j| sequence[t * b + j] * extra[j]).collect();
        for l in 0..layers {
            let weight = &main[8 * l * b..(8 * l + 4) * b];
            let bias = &main[(8 * l + 4) * b..(8 * l + 8) * b];
            for j in 0..b {
                let h = hidden[l * b + j];
                let forget = ops::sigmoid(x[j] * weight[j] + bias[j]);
                let input = ops::sigmoid(h * weight[b + j] + bias[b + j]);
                let output = ops::sigmoid(x[j] * weight[2 * b + j] + bias[2 * b + j]);
                let change = (h * weight[3 * b + j] + bias[3 * b + j]).tanh();
                let c = cell[l * b + j] * forget + input * change;
                cell[l * b + j] = c;
                hidden[l * b + j] = output * c.tanh();
                x[j] = hidden[l * b + j];
            }
        }
        let prediction: Vec<f64> = (0..b)
            .map(|j| x[j] * extra[b + j] + extra[2 * b + j])
            .collect();
        let sum: f64 = prediction.iter().map(|p| p.exp()).sum();
        let log = (2.0 + sum).ln();
        for j in 0..b {
            total += sequence[(t + 1) * b + j] * (prediction[j] - log);
        }
    }
    -total / (steps * b) as f64
}

/// Over vectors of nalgebra, in one function.
#[differentiable]
pub fn vectors(
    net: &Network,
    #[constant] state: &[[f64; B]; 2 * L],
    #[constant] sequence: &[SVector<f64, B>],
) -> f64 {
    let mut hidden = [SVector::from(state[0]), SVector::from(state[2])];
    let mut cell = [SVector::from(state[1]), SVector::from(state[3])];
    let mut total = 0.0;
    for pair in sequence.windows(2) {
        let mut x = pair[0].component_mul(&net.scale_in);
        for l in 0..L {
            let forget = (x.component_mul(&net.layers[l].forget.weight)
                + net.layers[l].forget.bias)
                .map(ops::sigmoid);
            let input = (hidden[l].component_mul(&net.layers[l].input.weight)
                + net.layers[l].input.bias)
                .map(ops::sigmoid);
            let output = (x.component_mul(&net.layers[l].output.weight)
                + net.layers[l].output.bias)
                .map(ops::sigmoid);
            let change = (hidden[l].component_mul(&net.layers[l].change.weight)
                + net.layers[l].change.bias)
                .map(|a| a.tanh());
            cell[l] = cell[l].component_mul(&forget) + input.component_mul(&change);
            hidden[l] = output.component_mul(&cell[l].map(|c| c.tanh()));
            x = hidden[l];
        }
        let prediction = x.component_mul(&net.scale_out) + net.bias_out;
        let log = (2.0 + prediction.map(|p| p.exp()).sum()).ln();
        total += pair[1].dot(&prediction.add_scalar(-log));
    }
    -total / ((sequence.len() - 1) * B) as f64
}

/// Over structs with a function for a layer.
#[differentiable]
pub fn network(
    net: &Network,
    #[constant] state: &[[f64; B]; 2 * L],
    #[constant] sequence: &[SVector<f64, B>],
) -> f64 {
    let mut hidden = [SVector::from(state[0]), SVector::from(state[2])];
    let mut cell = [SVector::from(state[1]), SVector::from(state[3])];
    let mut total = 0.0;
    for pair in sequence.windows(2) {
        let mut x = pair[0].component_mul(&net.scale_in);
        for l in 0..L {
            (hidden[l], cell[l]) = step(&net.layers[l], &x, &hidden[l], &cell[l]);
            x = hidden[l];
        }
        let prediction = x.component_mul(&net.scale_out) + net.bias_out;
        let log = (2.0 + prediction.map(|p| p.exp()).sum()).ln();
        total += pair[1].dot(&prediction.add_scalar(-log));
    }
    -total / ((sequence.len() - 1) * B) as f64
}

/// What a gate lets through, before its function.
#[differentiable]
fn gate(gate: &Gate, x: &SVector<f64, B>) -> SVector<f64, B> {
    x.component_mul(&gate.weight) + gate.bias
}

/// The hidden state and the cell state of a layer after a step.
#[differentiable]
fn step(
    layer: &Layer,
    x: &SVector<f64, B>,
    hidden: &SVector<f64, B>,
    cell: &SVector<f64, B>,
) -> (SVector<f64, B>, SVector<f64, B>) {
    let forget = gate(&layer.forget, x).map(ops::sigmoid);
    let input = gate(&layer.input, hidden).map(ops::sigmoid);
    let output = gate(&layer.output, x).map(ops::sigmoid);
    let change = gate(&layer.change, hidden).map(|a| a.tanh());
    let cell = cell.component_mul(&forget) + input.component_mul(&change);
    (output.component_mul(&cell.map(|c| c.tanh())), cell)
}
