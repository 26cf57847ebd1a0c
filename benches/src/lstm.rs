//! `W6`: the loss of a recurrent network (ADBench's LSTM, whose gates see one input each) with two layers over 1,023
//! steps. The state before the first step is a constant.

mod by_hand;
mod forms;

use crate::flat::Flat;
use crate::inputs;
use crate::row::{Row, into, returned, sides};
use grad_runtime::nalgebra::SVector;
use grad_runtime::{Differentiable, Tangent as _};

pub use by_hand::{Workspace, by_hand};
pub use forms::{array, network, slices, vectors};

/// Components of the input, of the states and of the output.
pub const B: usize = 14;
/// Layers.
pub const L: usize = 2;
/// Steps, each of which predicts the next of the inputs.
pub const STEPS: usize = 1023;

/// The parameters as ADBench has them: a row of weights and one of biases for each layer, four gates in each row
/// (forget, input, output, change), and the scales and the bias of input and output.
pub type Arrays = ([[f64; 4 * B]; 2 * L], [[f64; B]; 3]);

/// What a gate of a layer multiplies with and adds.
#[derive(Clone, Debug, Differentiable)]
pub struct Gate {
    /// Weights, one for each component.
    pub weight: SVector<f64, B>,
    /// Biases.
    pub bias: SVector<f64, B>,
}

/// The gates of a layer.
#[derive(Clone, Debug, Differentiable)]
pub struct Layer {
    /// What is left of the old cell state; sees the input.
    pub forget: Gate,
    /// What is taken of the change; sees the hidden state.
    pub input: Gate,
    /// What is shown of the cell state; sees the input.
    pub output: Gate,
    /// The change; sees the hidden state.
    pub change: Gate,
}

/// The parameters as structs of vectors.
#[derive(Clone, Debug, Differentiable)]
pub struct Network {
    /// The layers.
    pub layers: [Layer; L],
    /// Scales of the input.
    pub scale_in: SVector<f64, B>,
    /// Scales of the output.
    pub scale_out: SVector<f64, B>,
    /// Bias of the output.
    pub bias_out: SVector<f64, B>,
}

/// In ADBench's order: weights of a layer, then its biases.
impl Flat for Network {
    fn flat(&self, out: &mut Vec<f64>) {
        for Layer {
            forget,
            input,
            output,
            change,
        } in &self.layers
        {
            let gates = [forget, input, output, change];
            gates.iter().for_each(|gate| gate.weight.flat(out));
            gates.iter().for_each(|gate| gate.bias.flat(out));
        }
        (self.scale_in, self.scale_out, self.bias_out).flat(out);
    }
}

/// The inputs in every form.
struct Point {
    main: [[f64; 4 * B]; 2 * L],
    extra: [[f64; B]; 3],
    state: [[f64; B]; 2 * L],
    sequence: Vec<[f64; B]>,
    network: Network,
    vectors: Vec<SVector<f64, B>>,
}

fn point() -> Point {
    let main: [[f64; 4 * B]; 2 * L] = inputs::uniform_rows(601, 2 * L, -0.5, 0.5)
        .try_into()
        .expect("as many rows");
    let extra: [[f64; B]; 3] = inputs::uniform_rows(602, 3, -1.0, 1.0)
        .try_into()
        .expect("as many rows");
    let state = inputs::uniform_rows(603, 2 * L, -0.5, 0.5)
        .try_into()
        .expect("as many rows");
    let sequence: Vec<[f64; B]> = inputs::uniform_rows(604, STEPS + 1, 0.0, 1.0);
    let layers = std::array::from_fn(|l| {
        let gate = |k: usize| Gate {
            weight: SVector::from_column_slice(&main[2 * l][k * B..(k + 1) * B]),
            bias: SVector::from_column_slice(&main[2 * l + 1][k * B..(k + 1) * B]),
        };
        Layer {
            forget: gate(0),
            input: gate(1),
            output: gate(2),
            change: gate(3),
        }
    });
    let [scale_in, scale_out, bias_out] = extra.map(SVector::from);
    let vectors = sequence.iter().copied().map(SVector::from).collect();
    let network = Network {
        layers,
        scale_in,
        scale_out,
        bias_out,
    };
    Point {
        main,
        extra,
        state,
        sequence,
        network,
        vectors,
    }
}

/// The rows of the table.
pub fn rows() -> Vec<Row> {
    const ZERO: Arrays = ([[0.0; 4 * B]; 2 * L], [[0.0; B]; 3]);
    fn hand(p: &Point, place: &mut Workspace) -> f64 {
        by_hand(&p.main, &p.extra, &p.state, &p.sequence, place)
    }
    const CHECKSUM: f64 = -9.710402072152e-02;
    const NORM: f64 = 7.396747788865e-02;
    vec![
        Row::new("W6", "array", || {
            sides(
                vec![point()],
                |p| array(&p.main, &p.extra, &p.state, &p.sequence),
                into(Workspace::new(L, STEPS), hand),
                returned(ZERO, |p: &Point| {
                    array::value_and_grad(&p.main, &p.extra, &p.state, &p.sequence)
                }),
            )
        })
        .published(CHECKSUM, NORM),
        Row::new("W6", "nalgebra", || {
            sides(
                vec![point()],
                |p| vectors(&p.network, &p.state, &p.vectors),
                into(Workspace::new(L, STEPS), hand),
                into(point().network, |p: &Point, g| {
                    g.set_zero();
                    vectors::accumulate_grad(&p.network, &p.state, &p.vectors, g)
                }),
            )
        })
        .published(CHECKSUM, NORM),
        Row::new("W6", "struct", || {
            sides(
                vec![point()],
                |p| network(&p.network, &p.state, &p.vectors),
                into(Workspace::new(L, STEPS), hand),
                into(point().network, |p: &Point, g| {
                    g.set_zero();
                    network::accumulate_grad(&p.network, &p.state, &p.vectors, g)
                }),
            )
        })
        .published(CHECKSUM, NORM),
        Row::new("W6", "slice", || {
            sides(
                vec![point()],
                |p| {
                    slices(
                        p.main.as_flattened(),
                        p.extra.as_flattened(),
                        p.state.as_flattened(),
                        p.sequence.as_flattened(),
                    )
                },
                into(Workspace::new(L, STEPS), hand),
                returned((vec![], vec![]), |p: &Point| {
                    slices::value_and_grad(
                        p.main.as_flattened(),
                        p.extra.as_flattened(),
                        p.state.as_flattened(),
                        p.sequence.as_flattened(),
                    )
                }),
            )
        })
        .published(CHECKSUM, NORM),
    ]
}
