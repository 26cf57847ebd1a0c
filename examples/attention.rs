//! One attention head learns to write a sequence backwards.
//!
//! ```text
//! cargo run --release --example attention
//! ```
//!
//! The vector of a place is the sum of a learned vector of its symbol and of one of its position. A head asks with Q, is
//! asked for by K and answers with V: A = softmax((QX)ᵀ(KX)/√d) by rows, Y = VX Aᵀ. Place i shall say the symbol of place n − 1 − i, so
//! that the head has to learn where to look.

use gallery::picture::{self, Curves};
use gallery::{Example, Options};
use grad_runtime::nalgebra::DMatrix;
use grad_runtime::optim::{AdamW, Schedule};
use grad_runtime::{init, ops, prelude::*};
use plotters::prelude::SeriesLabelPosition;
use std::process::ExitCode;

const EXAMPLE: Example = Example {
    name: "attention",
    about: "Teaches an attention head to write sequences backwards.",
    epochs: 30,
};

const LENGTH: usize = 8;
const SYMBOLS: usize = 10;
/// Components of a vector.
const WIDTH: usize = 16;

#[derive(Clone, Debug, Differentiable)]
struct Head {
    /// A column for each symbol.
    symbols: DMatrix<f64>,
    /// A column for each position.
    positions: DMatrix<f64>,
    query: DMatrix<f64>,
    key: DMatrix<f64>,
    value: DMatrix<f64>,
    /// The scores of the symbols, from what the head has read.
    output: DMatrix<f64>,
}

/// The vectors of a sequence, a column for each place.
#[differentiable]
fn vectors(head: &Head, sequence: &[usize]) -> DMatrix<f64> {
    ops::embedding(&head.symbols, sequence) + &head.positions
}

/// How much place i looks at place j: row i of A.
#[differentiable]
fn attention(head: &Head, x: &DMatrix<f64>) -> DMatrix<f64> {
    let (queries, keys) = (&head.query * x, &head.key * x);
    let products = queries.tr_mul(&keys) / (WIDTH as f64).sqrt();
    let mut weights = products.clone();
    for i in 0..LENGTH {
        weights.set_row(i, &ops::softmax(&products.row(i)));
    }
    weights
}

/// A column of scores for each place.
#[differentiable]
fn scores(head: &Head, sequence: &[usize]) -> DMatrix<f64> {
    let x = vectors(head, sequence);
    let weights = attention(head, &x);
    let read = &head.value * x * weights.transpose();
    &head.output * read
}

/// The mean cross-entropy of the places.
#[differentiable]
fn loss(head: &Head, sequence: &[usize]) -> f64 {
    let scores = scores(head, sequence);
    let mut total = 0.0;
    for i in 0..LENGTH {
        total += ops::cross_entropy(&scores.column(i), sequence[LENGTH - 1 - i]);
    }
    total / LENGTH as f64
}

/// Each epoch has 20 batches of new sequences; the mean loss and the accuracy on other sequences after each.
fn train(head: &mut Head, epochs: u32, rng: &mut fastrand::Rng) -> (Vec<f64>, Vec<f64>) {
    const BATCHES: u64 = 20;
    const BATCH: usize = 16;
    let steps = u64::from(epochs) * BATCHES;
    let schedule = Schedule::cosine(0.01, 1e-4, steps).warmup(BATCHES);
    let mut optimiser = AdamW::new(schedule.at(0)).weight_decay(1e-3);
    let mut gradient = head.zero_tangent();
    let test: Vec<Vec<usize>> = (0..200).map(|_| sequence(rng)).collect();
    let (mut losses, mut accuracies) = (Vec::new(), vec![accuracy(head, &test)]);
    let mut done = 0;
    let bar = gallery::progress(epochs);
    for _ in 0..epochs {
        let mut total = 0.0;
        for _ in 0..BATCHES {
            gradient.set_zero();
            for _ in 0..BATCH {
                total += loss::accumulate_grad(head, &sequence(rng), &mut gradient);
            }
            gradient.scale_mut(1.0 / BATCH as f64);
            optimiser.set_learning_rate(schedule.at(done));
            optimiser.step(head, &gradient);
            done += 1;
        }
        losses.push(total / (BATCHES * BATCH as u64) as f64);
        accuracies.push(accuracy(head, &test));
        bar.set_message(format!("loss {:.4}", losses[losses.len() - 1]));
        bar.inc(1);
    }
    bar.finish();
    losses.insert(0, (SYMBOLS as f64).ln());
    (losses, accuracies)
}

/// The share of places that say the right symbol.
fn accuracy(head: &Head, sequences: &[Vec<usize>]) -> f64 {
    let mut right = 0;
    for sequence in sequences {
        let scores = scores(head, sequence);
        let said = scores.column_iter().map(|column| column.imax());
        right += said
            .zip(sequence.iter().rev())
            .filter(|(a, b)| a == *b)
            .count();
    }
    right as f64 / (sequences.len() * LENGTH) as f64
}

fn sequence(rng: &mut fastrand::Rng) -> Vec<usize> {
    (0..LENGTH).map(|_| rng.usize(..SYMBOLS)).collect()
}

fn initial(rng: &mut fastrand::Rng) -> Head {
    let mut uniform = || rng.f64();
    let mut table = |n| init::normal(DMatrix::zeros(WIDTH, n), 0.5, &mut uniform);
    let (symbols, positions) = (table(SYMBOLS), table(LENGTH));
    let mut weights = |n| init::glorot_uniform(DMatrix::zeros(n, WIDTH), &mut uniform);
    Head {
        symbols,
        positions,
        query: weights(WIDTH),
        key: weights(WIDTH),
        value: weights(WIDTH),
        output: weights(SYMBOLS),
    }
}

fn main() -> ExitCode {
    let options: Options = EXAMPLE.options();
    let mut rng = options.rng();
    let mut head = initial(&mut rng);
    let (losses, accuracies) = train(&mut head, options.epochs, &mut rng);
    let accuracy = accuracies[accuracies.len() - 1];
    println!("accuracy on new sequences: {accuracy:.4}");
    let example = sequence(&mut rng);
    let said: Vec<usize> = scores(&head, &example)
        .column_iter()
        .map(|column| column.imax())
        .collect();
    println!("{example:?} backwards: {said:?}");

    let weights = attention(&head, &vectors(&head, &example));
    let drawn = picture::draw(&options.out, (1400, 660), |canvas| {
        let (left, right) = canvas.split_horizontally(740);
        let caption = format!("Backwards: accuracy {accuracy:.4}");
        Curves {
            caption: &caption,
            x: "epoch",
            y: "",
            range: Some(0.0..2.5),
            legend: SeriesLabelPosition::MiddleRight,
            curves: vec![("training loss", losses), ("accuracy", accuracies)],
        }
        .draw(&left)?;
        let name = "from top to bottom: who looks; from left to right: where".to_owned();
        picture::tiles(&right, "Attention", 1, 0.0..1.0, &[(name, weights)])
    });
    gallery::finish(&options.out, drawn)
}

#[cfg(test)]
mod tests {
    use super::*;
    use grad_runtime::assert_gradient;
    use grad_runtime::nalgebra::DVector;

    #[test]
    fn the_gradient_is_that_of_the_function() {
        let mut rng = fastrand::Rng::with_seed(19);
        let head = initial(&mut rng);
        let sequence = sequence(&mut rng);
        assert_gradient!(loss, (&head, &sequence));
    }

    /// The head place by place, with vectors and no matrix of products, and its gradient as derived by hand.
    fn by_hand(head: &Head, sequence: &[usize]) -> (f64, Head) {
        let root = (WIDTH as f64).sqrt();
        let x: Vec<DVector<f64>> = (0..LENGTH)
            .map(|i| head.symbols.column(sequence[i]) + head.positions.column(i))
            .collect();
        let mut bar = head.zero_tangent();
        let mut x_bar = vec![DVector::zeros(WIDTH); LENGTH];
        let mut total = 0.0;
        let softmax = |z: &DVector<f64>| {
            let e = z.map(f64::exp);
            &e / e.sum()
        };
        for i in 0..LENGTH {
            let query = &head.query * &x[i];
            let products = DVector::from_fn(LENGTH, |j, _| query.dot(&(&head.key * &x[j])) / root);
            let weights = softmax(&products);
            let mean = (0..LENGTH)
                .map(|j| weights[j] * &x[j])
                .sum::<DVector<f64>>();
            let read = &head.value * &mean;
            let p = softmax(&(&head.output * &read));
            let label = sequence[LENGTH - 1 - i];
            total -= p[label].ln() / LENGTH as f64;

            let mut delta = p / LENGTH as f64;
            delta[label] -= 1.0 / LENGTH as f64;
            bar.output += &delta * read.transpose();
            let read_bar = head.output.tr_mul(&delta);
            bar.value += &read_bar * mean.transpose();
            let mean_bar = head.value.tr_mul(&read_bar);
            let weights_bar = DVector::from_fn(LENGTH, |j, _| mean_bar.dot(&x[j]));
            let products_bar =
                weights.component_mul(&weights_bar.add_scalar(-weights.dot(&weights_bar)));
            let mut query_bar = DVector::zeros(WIDTH);
            for j in 0..LENGTH {
                let g = products_bar[j] / root;
                query_bar += g * (&head.key * &x[j]);
                bar.key += g * &query * x[j].transpose();
                x_bar[j] += weights[j] * &mean_bar + g * head.key.tr_mul(&query);
            }
            bar.query += &query_bar * x[i].transpose();
            x_bar[i] += head.query.tr_mul(&query_bar);
        }
        for (j, x_bar) in x_bar.iter().enumerate() {
            let mut symbol = bar.symbols.column_mut(sequence[j]);
            symbol += x_bar;
            let mut position = bar.positions.column_mut(j);
            position += x_bar;
        }
        (total, bar)
    }

    #[test]
    fn value_and_gradient_are_those_of_the_head_by_hand() {
        let mut rng = fastrand::Rng::with_seed(20);
        let head = initial(&mut rng);
        for _ in 0..5 {
            let sequence = sequence(&mut rng);
            let (value, mut gradient) = loss::value_and_grad(&head, &sequence);
            let (expected_value, expected) = by_hand(&head, &sequence);
            assert!((value - expected_value).abs() < 1e-14);
            gradient.axpy(-1.0, &expected);
            assert!(gradient.norm() < 1e-13 * expected.norm());
        }
    }

    #[test]
    fn attention_adds_up_to_one() {
        let mut rng = fastrand::Rng::with_seed(21);
        let head = initial(&mut rng);
        let weights = attention(&head, &vectors(&head, &sequence(&mut rng)));
        assert!((weights.column_sum() - DVector::repeat(LENGTH, 1.0)).amax() < 1e-14);
    }

    #[test]
    fn a_short_training_learns_to_write_backwards() {
        let mut rng = fastrand::Rng::with_seed(22);
        let mut head = initial(&mut rng);
        let (_, accuracies) = train(&mut head, 20, &mut rng);
        assert!(accuracies[20] >= 0.97, "{accuracies:?}");
    }
}
