//! The gradient written by hand. Its workspace is made once and used by all calls.

use super::B;
use crate::flat::Flat;
use grad_runtime::ops;

/// What the reverse sweep reads of one layer in one step.
#[derive(Clone, Copy, Default)]
struct Record {
    x: [f64; B],
    hidden: [f64; B],
    cell: [f64; B],
    forget: [f64; B],
    input: [f64; B],
    output: [f64; B],
    change: [f64; B],
    tanh_cell: [f64; B],
}

/// The gradient, and the records of all steps.
#[derive(Clone)]
pub struct Workspace {
    /// The gradient by `main` and `extra`.
    pub gradient: (Vec<[f64; 4 * B]>, [[f64; B]; 3]),
    /// Of each layer in each step.
    records: Vec<Record>,
    /// Hidden state and cell state of each layer, and their cotangents.
    state: Vec<[f64; B]>,
    state_bar: Vec<[f64; B]>,
    /// The cotangents of the predictions of all steps, which do not depend on what follows.
    predictions_bar: Vec<[f64; B]>,
    last: Vec<[f64; B]>,
}

impl Workspace {
    /// Room for so many layers and steps.
    pub fn new(layers: usize, steps: usize) -> Self {
        Self {
            gradient: (vec![[0.0; 4 * B]; 2 * layers], [[0.0; B]; 3]),
            records: vec![Record::default(); layers * steps],
            state: vec![[0.0; B]; 2 * layers],
            state_bar: vec![[0.0; B]; 2 * layers],
            predictions_bar: vec![[0.0; B]; steps],
            last: vec![[0.0; B]; steps],
        }
    }
}

impl Flat for Workspace {
    fn flat(&self, out: &mut Vec<f64>) {
        self.gradient.flat(out);
    }
}

/// The value, returned, and the gradient, left in the workspace.
#[inline]
pub fn by_hand(
    main: &[[f64; 4 * B]],
    extra: &[[f64; B]; 3],
    initial: &[[f64; B]],
    sequence: &[[f64; B]],
    workspace: &mut Workspace,
) -> f64 {
    let Workspace {
        gradient: (main_bar, extra_bar),
        records,
        state,
        state_bar,
        predictions_bar,
        last,
    } = workspace;
    let layers = main.len() / 2;
    let steps = sequence.len() - 1;
    let scale = -1.0 / (steps * B) as f64;
    state.copy_from_slice(initial);
    let mut total = 0.0;
    for t in 0..steps {
        let mut x = [0.0; B];
        for j in 0..B {
            x[j] = sequence[t][j] * extra[0][j];
        }
        for l in 0..layers {
            let (weight, bias) = (&main[2 * l], &main[2 * l + 1]);
            let record = &mut records[t * layers + l];
            (record.x, record.hidden, record.cell) = (x, state[2 * l], state[2 * l + 1]);
            for j in 0..B {
                let hidden = record.hidden[j];
                record.forget[j] = ops::sigmoid(x[j] * weight[j] + bias[j]);
                record.input[j] = ops::sigmoid(hidden * weight[B + j] + bias[B + j]);
                record.output[j] = ops::sigmoid(x[j] * weight[2 * B + j] + bias[2 * B + j]);
                record.change[j] = (hidden * weight[3 * B + j] + bias[3 * B + j]).tanh();
                let cell = record.cell[j] * record.forget[j] + record.input[j] * record.change[j];
                record.tanh_cell[j] = cell.tanh();
                state[2 * l + 1][j] = cell;
                x[j] = record.output[j] * record.tanh_cell[j];
            }
            state[2 * l] = x;
        }
        last[t] = x;
        let mut prediction = [0.0; B];
        let mut exponentials = [0.0; B];
        let (mut sum, mut weight) = (2.0, 0.0);
        for j in 0..B {
            prediction[j] = x[j] * extra[1][j] + extra[2][j];
            exponentials[j] = prediction[j].exp();
            sum += exponentials[j];
            weight += sequence[t + 1][j];
        }
        let log = sum.ln();
        let by_exponential = weight / sum;
        for j in 0..B {
            total += sequence[t + 1][j] * (prediction[j] - log);
            predictions_bar[t][j] = scale * (sequence[t + 1][j] - by_exponential * exponentials[j]);
        }
    }

    main_bar.fill([0.0; 4 * B]);
    *extra_bar = [[0.0; B]; 3];
    state_bar.fill([0.0; B]);
    for t in (0..steps).rev() {
        let mut x_bar = [0.0; B];
        for j in 0..B {
            x_bar[j] = predictions_bar[t][j] * extra[1][j];
            extra_bar[1][j] += predictions_bar[t][j] * last[t][j];
            extra_bar[2][j] += predictions_bar[t][j];
        }
        for l in (0..layers).rev() {
            let record = &records[t * layers + l];
            let weight = &main[2 * l];
            let [weight_bar, bias_bar] = &mut main_bar[2 * l..2 * l + 2] else {
                unreachable!("two rows")
            };
            for j in 0..B {
                let hidden_bar = state_bar[2 * l][j] + x_bar[j];
                let tanh = record.tanh_cell[j];
                let (forget, input) = (record.forget[j], record.input[j]);
                let (output, change) = (record.output[j], record.change[j]);
                let cell_bar = state_bar[2 * l + 1][j] + hidden_bar * output * (1.0 - tanh * tanh);
                let f_bar = cell_bar * record.cell[j] * forget * (1.0 - forget);
                let i_bar = cell_bar * change * input * (1.0 - input);
                let o_bar = hidden_bar * tanh * output * (1.0 - output);
                let g_bar = cell_bar * input * (1.0 - change * change);
                weight_bar[j] += f_bar * record.x[j];
                weight_bar[B + j] += i_bar * record.hidden[j];
                weight_bar[2 * B + j] += o_bar * record.x[j];
                weight_bar[3 * B + j] += g_bar * record.hidden[j];
                bias_bar[j] += f_bar;
                bias_bar[B + j] += i_bar;
                bias_bar[2 * B + j] += o_bar;
                bias_bar[3 * B + j] += g_bar;
                state_bar[2 * l + 1][j] = cell_bar * forget;
                state_bar[2 * l][j] = i_bar * weight[B + j] + g_bar * weight[3 * B + j];
                x_bar[j] = f_bar * weight[j] + o_bar * weight[2 * B + j];
            }
        }
        for j in 0..B {
            extra_bar[0][j] += x_bar[j] * sequence[t][j];
        }
    }
    total * scale
}
