//! The gradients written by hand.

use super::{Arrays, Dynamic};
use crate::flat::Flat;
use grad_runtime::nalgebra::{DMatrix, DMatrixView, DVector, Dim, Dyn};

/// The sum of products in 16 lanes.
#[inline]
fn dot<const N: usize>(a: &[f32; N], b: &[f32; N]) -> f32 {
    let mut lanes = [0.0; 16];
    for (a, b) in a.as_chunks::<16>().0.iter().zip(b.as_chunks::<16>().0) {
        for lane in 0..16 {
            lanes[lane] += a[lane] * b[lane];
        }
    }
    for half in [8, 4, 2, 1] {
        for lane in 0..half {
            lanes[lane] += lanes[lane + half];
        }
    }
    lanes[0]
}

/// One layer.
#[inline]
fn layer<const IN: usize, const OUT: usize>(
    weights: &[[f32; IN]; OUT],
    biases: &[f32; OUT],
    x: &[f32; IN],
    out: &mut [f32; OUT],
) {
    for ((out, row), bias) in out.iter_mut().zip(weights).zip(biases) {
        *out = dot(row, x) + bias;
    }
}

/// The cotangents of the weights, and that of the inputs: two rows at a time, because each row would read and write
/// the latter once. The number of rows is even. Not inlined: that the arguments do not overlap is known of a function's
/// own, and lost where they are parts of one struct.
#[inline(never)]
fn pull<const IN: usize, const OUT: usize>(
    weights: &[[f32; IN]; OUT],
    x: &[f32; IN],
    out_bar: &[f32; OUT],
    weights_bar: &mut [[f32; IN]; OUT],
    x_bar: &mut [f32; IN],
) {
    *x_bar = [0.0; IN];
    let rows = weights
        .as_chunks::<2>()
        .0
        .iter()
        .zip(weights_bar.as_chunks_mut::<2>().0);
    for (([w0, w1], [w0_bar, w1_bar]), [bar0, bar1]) in rows.zip(out_bar.as_chunks::<2>().0) {
        for j in 0..IN {
            w0_bar[j] = bar0 * x[j];
            w1_bar[j] = bar1 * x[j];
            x_bar[j] += bar0 * w0[j] + bar1 * w1[j];
        }
    }
}

/// The cotangents of the weights alone; not inlined, as [`pull`].
#[inline(never)]
fn outer<const IN: usize, const OUT: usize>(
    out_bar: &[f32; OUT],
    x: &[f32; IN],
    weights_bar: &mut [[f32; IN]; OUT],
) {
    for (row, bar) in weights_bar.iter_mut().zip(out_bar) {
        *row = x.map(|x| bar * x);
    }
}

/// The cotangents of the scores from the scores; the loss.
#[inline]
fn cross_entropy(scores: &mut [f32], label: usize) -> f32 {
    let top = scores.iter().copied().fold(f32::NEG_INFINITY, f32::max);
    let shown = scores[label];
    let mut sum = 0.0;
    for score in scores.iter_mut() {
        *score = (*score - top).exp();
        sum += *score;
    }
    let inv = 1.0 / sum;
    for score in scores.iter_mut() {
        *score *= inv;
    }
    scores[label] -= 1.0;
    top + sum.ln() - shown
}

/// The loss of one example, returned, and its gradient.
#[inline]
pub fn by_hand(net: &Arrays, x: &[f32; 64], label: usize, gradient: &mut Arrays) -> f32 {
    let (mut first, mut second) = ([0.0; 128], [0.0; 64]);
    layer(&net.w1, &net.b1, x, &mut first);
    for v in &mut first {
        *v = v.max(0.0);
    }
    layer(&net.w2, &net.b2, &first, &mut second);
    for v in &mut second {
        *v = v.max(0.0);
    }
    layer(&net.w3, &net.b3, &second, &mut gradient.b3);
    let loss = cross_entropy(&mut gradient.b3, label);
    pull(
        &net.w3,
        &second,
        &gradient.b3,
        &mut gradient.w3,
        &mut gradient.b2,
    );
    for (bar, value) in gradient.b2.iter_mut().zip(&second) {
        *bar = if *value > 0.0 { *bar } else { 0.0 };
    }
    pull(
        &net.w2,
        &first,
        &gradient.b2,
        &mut gradient.w2,
        &mut gradient.b1,
    );
    for (bar, value) in gradient.b1.iter_mut().zip(&first) {
        *bar = if *value > 0.0 { *bar } else { 0.0 };
    }
    outer(&gradient.b1, x, &mut gradient.w1);
    loss
}

/// The gradient and everything between.
#[derive(Clone)]
pub struct Workspace {
    /// The gradient.
    pub gradient: Dynamic,
    first: DMatrix<f32>,
    second: DMatrix<f32>,
    scores: DMatrix<f32>,
    first_bar: DMatrix<f32>,
    second_bar: DMatrix<f32>,
}

impl Workspace {
    /// Room for layers of these sizes and a batch.
    pub fn new([inputs, first, second, scores]: [usize; 4], batch: usize) -> Self {
        let zeros = DMatrix::zeros;
        Self {
            gradient: Dynamic {
                w1: zeros(first, inputs),
                b1: DVector::zeros(first),
                w2: zeros(second, first),
                b2: DVector::zeros(second),
                w3: zeros(scores, second),
                b3: DVector::zeros(scores),
            },
            first: zeros(first, batch),
            second: zeros(second, batch),
            scores: zeros(scores, batch),
            first_bar: zeros(first, batch),
            second_bar: zeros(second, batch),
        }
    }
}

impl Flat for Workspace {
    fn flat(&self, out: &mut Vec<f64>) {
        self.gradient.flat(out);
    }
}

/// The transpose, as a view: the product kernel takes any strides.
fn transposed(m: &DMatrix<f32>) -> DMatrixView<'_, f32, Dyn, Dyn> {
    let (rows, columns) = m.shape();
    DMatrixView::from_slice_with_strides_generic(
        m.as_slice(),
        Dyn::from_usize(columns),
        Dyn::from_usize(rows),
        Dyn(rows),
        Dyn(1),
    )
}

/// Adds the bias to each column and rectifies.
fn finish(matrix: &mut DMatrix<f32>, bias: &[f32]) {
    for column in matrix.as_mut_slice().chunks_exact_mut(bias.len()) {
        for (value, bias) in column.iter_mut().zip(bias) {
            *value = (*value + bias).max(0.0);
        }
    }
}

/// Zero where the unit was off; the sums of the rows, which are the cotangents of the biases.
fn mask(bars: &mut DMatrix<f32>, values: &DMatrix<f32>, sums: &mut [f32]) {
    sums.fill(0.0);
    let columns = bars.as_mut_slice().chunks_exact_mut(sums.len());
    for (bars, values) in columns.zip(values.as_slice().chunks_exact(sums.len())) {
        for ((bar, value), sum) in bars.iter_mut().zip(values).zip(sums.iter_mut()) {
            *bar = if *value > 0.0 { *bar } else { 0.0 };
            *sum += *bar;
        }
    }
}

/// The mean loss of a batch, returned, and its gradient, by the products that the primal uses.
pub fn batch_by_hand(
    net: &Dynamic,
    x: &DMatrix<f32>,
    labels: &[usize],
    workspace: &mut Workspace,
) -> f32 {
    let Workspace {
        gradient,
        first,
        second,
        scores,
        first_bar,
        second_bar,
    } = workspace;
    first.gemm(1.0, &net.w1, x, 0.0);
    finish(first, net.b1.as_slice());
    second.gemm(1.0, &net.w2, &*first, 0.0);
    finish(second, net.b2.as_slice());
    scores.gemm(1.0, &net.w3, &*second, 0.0);
    let scale = 1.0 / labels.len() as f32;
    let mut total = 0.0;
    gradient.b3.fill(0.0);
    for (column, label) in scores
        .as_mut_slice()
        .chunks_exact_mut(net.b3.len())
        .zip(labels)
    {
        for (score, bias) in column.iter_mut().zip(net.b3.as_slice()) {
            *score += bias;
        }
        total += cross_entropy(column, *label);
        for (bar, sum) in column.iter_mut().zip(gradient.b3.as_mut_slice()) {
            *bar *= scale;
            *sum += *bar;
        }
    }
    gradient.w3.gemm(1.0, &*scores, &transposed(second), 0.0);
    second_bar.gemm(1.0, &transposed(&net.w3), &*scores, 0.0);
    mask(second_bar, second, gradient.b2.as_mut_slice());
    gradient.w2.gemm(1.0, &*second_bar, &transposed(first), 0.0);
    first_bar.gemm(1.0, &transposed(&net.w2), &*second_bar, 0.0);
    mask(first_bar, first, gradient.b1.as_mut_slice());
    gradient.w1.gemm(1.0, &*first_bar, &transposed(x), 0.0);
    total * scale
}
