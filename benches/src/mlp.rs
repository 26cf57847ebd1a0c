//! `W2`: a perceptron 2–16–3 with tanh and softmax cross-entropy, the mean over a batch of 150 examples.

mod forms;

use crate::flat::Flat;
use crate::inputs;
use crate::row::{Row, into, returned, sides};
use grad_runtime::nalgebra::{SMatrix, SVector};
use grad_runtime::{Differentiable, Tangent, differentiable, ops};

pub use forms::{array, over_batch, slice};

/// The parameters; its own tangent, so that gradients have this type too.
#[derive(Clone, Debug, Differentiable)]
pub struct Mlp {
    /// Weights of the hidden layer.
    pub w1: SMatrix<f64, 16, 2>,
    /// Biases of the hidden layer.
    pub b1: SVector<f64, 16>,
    /// Weights of the scores.
    pub w2: SMatrix<f64, 3, 16>,
    /// Biases of the scores.
    pub b2: SVector<f64, 3>,
}

/// An input and its class.
pub type Example = (SVector<f64, 2>, usize);

/// The cross-entropy of one example.
#[differentiable]
pub fn loss(net: &Mlp, #[constant] x: &SVector<f64, 2>, label: usize) -> f64 {
    let hidden = (net.w1 * x + net.b1).map(|a| a.tanh());
    let scores = net.w2 * hidden + net.b2;
    ops::logsumexp(&scores) - scores[label]
}

/// The mean loss over the batch; the gradient by `#[differentiable]` goes to `gradient`.
#[inline]
pub fn generated(net: &Mlp, batch: &[Example], gradient: &mut Mlp) -> f64 {
    gradient.set_zero();
    let mut total = 0.0;
    for (x, label) in batch {
        total += loss::accumulate_grad(net, x, *label, gradient);
    }
    gradient.scale_mut(1.0 / batch.len() as f64);
    total / batch.len() as f64
}

/// The mean loss over the batch; the gradient written by hand goes to `gradient`.
///
/// nalgebra's matrices are column-major. The columns of `w1` have 16 components, which suits vector instructions;
/// those of `w2` have three, so that `w2` and its adjoint are transposed, once for the batch.
#[inline]
pub fn by_hand(net: &Mlp, batch: &[Example], gradient: &mut Mlp) -> f64 {
    let ([w1_x, w1_y], [b1], [b2]) = (&net.w1.data.0, &net.b1.data.0, &net.b2.data.0);
    let w2 = net.w2.transpose().data.0;
    let (mut w1_x_bar, mut w1_y_bar, mut b1_bar) = ([0.0; 16], [0.0; 16], [0.0; 16]);
    let (mut w2_bar, mut b2_bar) = ([[0.0; 16]; 3], [0.0; 3]);
    let mut total = 0.0;
    for (x, label) in batch {
        let [[x, y]] = x.data.0;
        let mut hidden = [0.0; 16];
        for i in 0..16 {
            hidden[i] = w1_x[i] * x + w1_y[i] * y + b1[i];
        }
        for h in &mut hidden {
            *h = h.tanh();
        }
        let mut scores = *b2;
        for k in 0..3 {
            // Four partial sums, because one would be a chain of 16 dependent additions.
            let mut sums = [0.0; 4];
            for (w, h) in w2[k]
                .as_chunks::<4>()
                .0
                .iter()
                .zip(hidden.as_chunks::<4>().0)
            {
                for lane in 0..4 {
                    sums[lane] += w[lane] * h[lane];
                }
            }
            scores[k] += (sums[0] + sums[1]) + (sums[2] + sums[3]);
        }
        let top = scores[0].max(scores[1]).max(scores[2]);
        let mut scores_bar = scores.map(|score| (score - top).exp());
        let sum = scores_bar[0] + scores_bar[1] + scores_bar[2];
        total += top + sum.ln() - scores[*label];

        let inv_sum = 1.0 / sum;
        for s_bar in &mut scores_bar {
            *s_bar *= inv_sum;
        }
        scores_bar[*label] -= 1.0;
        for k in 0..3 {
            b2_bar[k] += scores_bar[k];
            for i in 0..16 {
                w2_bar[k][i] += scores_bar[k] * hidden[i];
            }
        }
        for i in 0..16 {
            let h_bar =
                w2[0][i] * scores_bar[0] + w2[1][i] * scores_bar[1] + w2[2][i] * scores_bar[2];
            let a_bar = h_bar * (1.0 - hidden[i] * hidden[i]);
            w1_x_bar[i] += a_bar * x;
            w1_y_bar[i] += a_bar * y;
            b1_bar[i] += a_bar;
        }
    }
    *gradient = Mlp {
        w1: SMatrix::from([w1_x_bar, w1_y_bar]),
        b1: SVector::from(b1_bar),
        w2: SMatrix::<f64, 16, 3>::from(w2_bar).transpose(),
        b2: SVector::from(b2_bar),
    };
    let weight = 1.0 / batch.len() as f64;
    gradient.scale_mut(weight);
    total * weight
}

/// The mean loss over the batch, without a derivative.
#[inline]
pub fn primal(net: &Mlp, batch: &[Example]) -> f64 {
    let total: f64 = batch.iter().map(|(x, label)| loss(net, x, *label)).sum();
    total / batch.len() as f64
}

/// The parameters at which the gradient is taken.
pub fn net() -> Mlp {
    let theta = inputs::uniform(203, 99, -0.5, 0.5);
    Mlp {
        w1: SMatrix::from_row_slice(&theta[..32]),
        b1: SVector::from_column_slice(&theta[32..48]),
        w2: SMatrix::from_row_slice(&theta[48..96]),
        b2: SVector::from_column_slice(&theta[96..]),
    }
}

/// The 150 examples.
pub fn batch() -> Vec<Example> {
    let points: Vec<[f64; 2]> = inputs::uniform_rows(201, 150, -2.0, 2.0);
    let labels = inputs::uniform(202, 150, 0.0, 3.0);
    points
        .into_iter()
        .map(SVector::from)
        .zip(labels.into_iter().map(|label| label as usize))
        .collect()
}

/// By rows, as published.
impl Flat for Mlp {
    fn flat(&self, out: &mut Vec<f64>) {
        (self.w1, self.b1).flat(out);
        (self.w2, self.b2).flat(out);
    }
}

/// The inputs in every form.
struct Point {
    net: Mlp,
    batch: Vec<Example>,
    arrays: Arrays,
    pairs: Vec<([f64; 2], usize)>,
    theta: Vec<f64>,
}

/// The parameters by rows.
type Arrays = ([[f64; 2]; 16], [f64; 16], [[f64; 16]; 3], [f64; 3]);

fn point() -> Point {
    let net = net();
    let batch = batch();
    let arrays = (
        net.w1.transpose().data.0,
        net.b1.data.0[0],
        net.w2.transpose().data.0,
        net.b2.data.0[0],
    );
    let pairs = batch
        .iter()
        .map(|(x, label)| (x.data.0[0], *label))
        .collect();
    let theta = inputs::uniform(203, 99, -0.5, 0.5);
    Point {
        net,
        batch,
        arrays,
        pairs,
        theta,
    }
}

/// The rows of the table.
pub fn rows() -> Vec<Row> {
    fn hand(p: &Point, place: &mut Mlp) -> f64 {
        by_hand(&p.net, &p.batch, place)
    }
    const CHECKSUM: f64 = -1.155544942597e-01;
    const NORM: f64 = 3.205736477803e-01;
    vec![
        Row::new("W2", "array", || {
            sides(
                vec![point()],
                |p| {
                    let (w1, b1, w2, b2) = &p.arrays;
                    array(w1, b1, w2, b2, &p.pairs)
                },
                into(net(), hand),
                returned(point().arrays, |p: &Point| {
                    let (w1, b1, w2, b2) = &p.arrays;
                    array::value_and_grad(w1, b1, w2, b2, &p.pairs)
                }),
            )
        })
        .published(CHECKSUM, NORM),
        Row::new("W2", "nalgebra, each example", || {
            sides(
                vec![point()],
                |p| primal(&p.net, &p.batch),
                into(net(), hand),
                into(net(), |p: &Point, g| generated(&p.net, &p.batch, g)),
            )
        })
        .published(CHECKSUM, NORM),
        Row::new("W2", "nalgebra, batch", || {
            sides(
                vec![point()],
                |p| over_batch(&p.net, &p.batch),
                into(net(), hand),
                into(net(), |p: &Point, g| {
                    g.set_zero();
                    over_batch::accumulate_grad(&p.net, &p.batch, g)
                }),
            )
        })
        .published(CHECKSUM, NORM),
        Row::new("W2", "slice", || {
            sides(
                vec![point()],
                |p| slice(&p.theta, &p.pairs),
                into(net(), hand),
                returned(vec![], |p: &Point| {
                    slice::value_and_grad(&p.theta, &p.pairs)
                }),
            )
        })
        .published(CHECKSUM, NORM),
    ]
}
