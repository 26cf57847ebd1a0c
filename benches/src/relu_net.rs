//! `W3`: a perceptron 64–128–64–10 with rectified units and softmax cross-entropy in `f32`, over a batch of 128
//! examples and over the first of them alone.

mod by_hand;
mod forms;

use crate::flat::Flat;
use crate::inputs;
use crate::row::{Row, Sides, into, returned, sides};
use grad_runtime::nalgebra::{DMatrix, DVector, SMatrix, SVector};
use grad_runtime::{Differentiable, Tangent as _};

pub use by_hand::{Workspace, batch_by_hand, by_hand};
pub use forms::{Dynamic, Net, array, batch_of_examples, dynamic_loss, loss, slice};

/// Parameters as arrays, by rows.
#[derive(Clone, Debug, Differentiable)]
pub struct Arrays {
    /// Weights of the first layer.
    pub w1: [[f32; 64]; 128],
    /// Its biases.
    pub b1: [f32; 128],
    /// Weights of the second layer.
    pub w2: [[f32; 128]; 64],
    /// Its biases.
    pub b2: [f32; 64],
    /// Weights of the scores.
    pub w3: [[f32; 64]; 10],
    /// Their biases.
    pub b3: [f32; 10],
}

crate::flat_fields!(Arrays: w1, b1, w2, b2, w3, b3);

/// The inputs in every form.
struct Point {
    theta: Vec<f32>,
    arrays: Box<Arrays>,
    net: Box<Net>,
    dynamic: Dynamic,
    examples: Vec<[f32; 64]>,
    vectors: Vec<(SVector<f32, 64>, usize)>,
    labels: Vec<usize>,
    /// An example in each column.
    batch: DMatrix<f32>,
}

fn point() -> Point {
    let theta: Vec<f32> = inputs::uniform(303, 17226, -0.125, 0.125)
        .into_iter()
        .map(|v| v as f32)
        .collect();
    let all: Vec<f32> = inputs::uniform(301, 128 * 64, -1.0, 1.0)
        .into_iter()
        .map(|v| v as f32)
        .collect();
    let labels: Vec<usize> = inputs::uniform(302, 128, 0.0, 10.0)
        .into_iter()
        .map(|v| v as usize)
        .collect();
    let examples: Vec<[f32; 64]> = all.as_chunks().0.to_vec();
    let mut rest = &theta[..];
    let mut next = |count: usize| {
        let (part, others) = rest.split_at(count);
        rest = others;
        part
    };
    let (w1, b1, w2) = (next(128 * 64), next(128), next(64 * 128));
    let (b2, w3, b3) = (next(64), next(640), next(10));
    let arrays = Arrays {
        w1: w1.as_chunks().0.try_into().expect("as many rows"),
        b1: b1.try_into().expect("as many"),
        w2: w2.as_chunks().0.try_into().expect("as many rows"),
        b2: b2.try_into().expect("as many"),
        w3: w3.as_chunks().0.try_into().expect("as many rows"),
        b3: b3.try_into().expect("as many"),
    };
    let net = Net {
        w1: SMatrix::from_row_slice(w1),
        b1: SVector::from_column_slice(b1),
        w2: SMatrix::from_row_slice(w2),
        b2: SVector::from_column_slice(b2),
        w3: SMatrix::from_row_slice(w3),
        b3: SVector::from_column_slice(b3),
    };
    let dynamic = Dynamic {
        w1: DMatrix::from_row_slice(128, 64, w1),
        b1: DVector::from_column_slice(b1),
        w2: DMatrix::from_row_slice(64, 128, w2),
        b2: DVector::from_column_slice(b2),
        w3: DMatrix::from_row_slice(10, 64, w3),
        b3: DVector::from_column_slice(b3),
    };
    let columns = examples.iter().copied().map(SVector::from);
    Point {
        arrays: Box::new(arrays),
        net: Box::new(net),
        dynamic,
        vectors: columns.zip(labels.iter().copied()).collect(),
        batch: DMatrix::from_column_slice(64, 128, &all),
        theta,
        examples,
        labels,
    }
}

/// By rows, as published.
impl Flat for Net {
    fn flat(&self, out: &mut Vec<f64>) {
        (self.w1, self.b1, self.w2).flat(out);
        (self.b2, self.w3, self.b3).flat(out);
    }
}

impl Flat for Dynamic {
    fn flat(&self, out: &mut Vec<f64>) {
        self.w1.flat(out);
        self.b1.flat(out);
        self.w2.flat(out);
        self.b2.flat(out);
        self.w3.flat(out);
        self.b3.flat(out);
    }
}

/// The rows of the table.
pub fn rows() -> Vec<Row> {
    let one = |row: Row| row.published(2.603379797399e+00, 2.106940276957e+00);
    let batch = |row: Row| row.published(-8.992384131164e-01, 1.923812820848e-01);
    let rows = of_one().into_iter().map(one);
    let rows = rows.chain(of_batch().into_iter().map(batch));
    rows.map(Row::in_f32).collect()
}

fn of_one() -> [Row; 3] {
    fn hand(p: &Point, place: &mut Arrays) -> f32 {
        by_hand(&p.arrays, &p.examples[0], p.labels[0], place)
    }
    [
        Row::new("W3-b1", "array struct", || {
            sides(
                vec![point()],
                |p| array(&p.arrays, &p.examples[0], p.labels[0]),
                into(*point().arrays, hand),
                into(*point().arrays, |p: &Point, g| {
                    g.set_zero();
                    array::accumulate_grad(&p.arrays, &p.examples[0], p.labels[0], g)
                }),
            )
        }),
        Row::new("W3-b1", "nalgebra", || {
            sides(
                vec![point()],
                |p| loss(&p.net, &p.vectors[0].0, p.labels[0]),
                into(*point().arrays, hand),
                into(*point().net, |p: &Point, g| {
                    g.set_zero();
                    loss::accumulate_grad(&p.net, &p.vectors[0].0, p.labels[0], g)
                }),
            )
        }),
        Row::new("W3-b1", "slice", || {
            sides(
                vec![point()],
                |p| slice(&p.theta, &p.examples[0], p.labels[0]),
                into(*point().arrays, hand),
                returned(vec![], |p: &Point| {
                    slice::value_and_grad(&p.theta, &p.examples[0], p.labels[0])
                }),
            )
        }),
    ]
}

fn of_batch() -> [Row; 2] {
    fn hand(p: &Point, place: &mut Workspace) -> f32 {
        batch_by_hand(&p.dynamic, &p.batch, &p.labels, place)
    }
    [
        Row::new("W3-b128", "DMatrix", || {
            sides(
                vec![point()],
                |p| dynamic_loss(&p.dynamic, &p.batch, &p.labels),
                into(Workspace::new([64, 128, 64, 10], 128), hand),
                into(point().dynamic, |p: &Point, g| {
                    g.set_zero();
                    dynamic_loss::accumulate_grad(&p.dynamic, &p.batch, &p.labels, g)
                }),
            )
        }),
        Row::new("W3-b128", "nalgebra, each example", || {
            sides(
                vec![point()],
                |p| batch_of_examples(&p.net, &p.vectors),
                into(Workspace::new([64, 128, 64, 10], 128), hand),
                into(*point().net, |p: &Point, g| {
                    g.set_zero();
                    batch_of_examples::accumulate_grad(&p.net, &p.vectors, g)
                }),
            )
        }),
    ]
}

/// A net with a million parameters: its time should be that of the products.
pub fn million() -> Sides {
    const SIZES: [usize; 4] = [600, 1000, 400, 10];
    const BATCH: usize = 64;
    type Batch = (Dynamic, DMatrix<f32>, Vec<usize>);
    let matrix = |seed, rows: usize, columns: usize, bound: f64| {
        let values = inputs::uniform(seed, rows * columns, -bound, bound).into_iter();
        DMatrix::from_iterator(rows, columns, values.map(|v| v as f32))
    };
    let [width, first, second, scores] = SIZES;
    let net = Dynamic {
        w1: matrix(1201, first, width, 0.04),
        b1: DVector::zeros(first),
        w2: matrix(1202, second, first, 0.03),
        b2: DVector::zeros(second),
        w3: matrix(1203, scores, second, 0.05),
        b3: DVector::zeros(scores),
    };
    let labels = (0..BATCH).map(|i| i % scores).collect();
    sides(
        vec![(net.clone(), matrix(1204, width, BATCH, 1.0), labels)],
        |(net, x, labels)| dynamic_loss(net, x, labels),
        into(
            Workspace::new(SIZES, BATCH),
            |(net, x, labels): &Batch, place| batch_by_hand(net, x, labels, place),
        ),
        into(net, |(net, x, labels): &Batch, g| {
            g.set_zero();
            dynamic_loss::accumulate_grad(net, x, labels, g)
        }),
    )
}
