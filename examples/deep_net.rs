//! A sigmoid net of any depth reads handwritten digits: momentum or Adam, L2, clipping, dropout, early stopping.
//!
//! ```text
//! cargo run --release --example deep_net
//! cargo run --release --example deep_net -- --depth 12 --optimiser momentum --epochs 40
//! ```
//!
//! The net is a `Vec<Layer>`, so that its depth is a number and not code. The loss of a digit is the cross-entropy of each
//! output against 0 or 1; the penalty is a function of its own, whose gradient is added once for a batch.

use clap::{Parser, ValueEnum};
use gallery::digits::{self, CLASSES, Digit, PIXELS, Split};
use gallery::picture::{self, Curves};
use gallery::{Example, Options};
use grad_runtime::nalgebra::{DMatrix, DVector};
use grad_runtime::optim::{Adam, Sgd, clip_norm};
use grad_runtime::{ops, prelude::*};
use plotters::prelude::SeriesLabelPosition;
use std::process::ExitCode;

const EXAMPLE: Example = Example {
    name: "deep_net",
    about: "Trains a sigmoid net of any depth on handwritten digits, with and without dropout.",
    epochs: 60,
};

const WIDTH: usize = 48;
const BATCH: usize = 20;
/// The weight of the penalty.
const LAMBDA: f64 = 1e-5;

#[derive(Clone, Debug, Differentiable)]
struct Layer {
    weights: DMatrix<f64>,
    bias: DVector<f64>,
}

#[derive(Clone, Debug, Differentiable)]
struct Net {
    layers: Vec<Layer>,
}

/// The outputs before the last sigmoid. A mask multiplies the hidden units below a layer: all ones, or dropout.
#[differentiable]
fn scores(
    net: &Net,
    #[constant] x: &DVector<f64>,
    #[constant] masks: &[DVector<f64>],
) -> DVector<f64> {
    let mut z = &net.layers[0].weights * x + &net.layers[0].bias;
    for l in 1..net.layers.len() {
        let h = z.map(ops::sigmoid).component_mul(&masks[l - 1]);
        z = &net.layers[l].weights * h + &net.layers[l].bias;
    }
    z
}

/// The cross-entropies of all outputs: −ln σ(z) where the digit is, −ln(1 − σ(z)) elsewhere.
#[differentiable]
fn loss(
    net: &Net,
    #[constant] x: &DVector<f64>,
    label: usize,
    #[constant] masks: &[DVector<f64>],
) -> f64 {
    let z = scores(net, x, masks);
    z.map(ops::softplus).sum() - z[label]
}

/// λ‖W‖² of all layers.
#[differentiable]
fn penalty(net: &Net) -> f64 {
    let mut sum = 0.0;
    for layer in &net.layers {
        sum += layer.weights.norm_squared();
    }
    LAMBDA * sum
}

/// How a net is trained.
#[derive(Clone, Copy, Debug)]
struct Training {
    optimiser: Optimiser,
    epochs: u32,
    /// The probability that a hidden unit is left out.
    dropout: f64,
    /// The epochs without a better validation loss after which the training ends.
    patience: usize,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Optimiser {
    Momentum,
    Adam,
}

/// The mean losses after each epoch, on the training data and on the data held back.
#[derive(Clone, Debug, Default)]
struct History {
    train: Vec<f64>,
    validation: Vec<f64>,
}

/// Trains the net, and leaves it as it was when the loss on the data held back was lowest.
fn train(net: &mut Net, data: &Split, training: Training, rng: &mut fastrand::Rng) -> History {
    let (train, validation) = data.train.split_at(data.train.len() * 9 / 10);
    let mut momentum = Sgd::new(0.05).momentum(0.9);
    let mut adam = Adam::new(0.003);
    let mut gradient = net.zero_tangent();
    let mut order: Vec<&Digit> = train.iter().collect();
    let mut history = History::default();
    let (mut best, mut best_loss, mut since) = (net.clone(), f64::INFINITY, 0);
    let ones = masks(net, 0.0, rng);
    let bar = gallery::progress(training.epochs);
    for _ in 0..training.epochs {
        rng.shuffle(&mut order);
        for batch in order.chunks(BATCH) {
            gradient.set_zero();
            for digit in batch {
                let masks = masks(net, training.dropout, rng);
                loss::accumulate_grad(net, &digit.pixels, digit.label, &masks, &mut gradient);
            }
            gradient.scale_mut(1.0 / batch.len() as f64);
            penalty::accumulate_grad(net, &mut gradient);
            clip_norm(&mut gradient, 5.0);
            match training.optimiser {
                Optimiser::Momentum => momentum.step(net, &gradient),
                Optimiser::Adam => adam.step(net, &gradient),
            }
        }
        history.train.push(mean_loss(net, train, &ones));
        let now = mean_loss(net, validation, &ones);
        history.validation.push(now);
        bar.set_message(format!("validation loss {now:.4}"));
        bar.inc(1);
        // Early stopping.
        if now < best_loss {
            (best, best_loss, since) = (net.clone(), now, 0);
        } else {
            since += 1;
            if since == training.patience {
                break;
            }
        }
    }
    bar.finish();
    *net = best;
    history
}

/// A mask for each hidden layer. What is left is scaled, so that the sums stay as they are in the mean.
fn masks(net: &Net, dropout: f64, rng: &mut fastrand::Rng) -> Vec<DVector<f64>> {
    let keep = 1.0 / (1.0 - dropout);
    let hidden = &net.layers[..net.layers.len() - 1];
    let mut unit = || if rng.f64() < dropout { 0.0 } else { keep };
    hidden
        .iter()
        .map(|layer| DVector::from_fn(layer.bias.len(), |_, _| unit()))
        .collect()
}

fn mean_loss(net: &Net, digits: &[Digit], ones: &[DVector<f64>]) -> f64 {
    let loss = |d: &Digit| loss(net, &d.pixels, d.label, ones);
    digits.iter().map(loss).sum::<f64>() / digits.len() as f64
}

fn accuracy(net: &Net, digits: &[Digit], rng: &mut fastrand::Rng) -> f64 {
    let ones = masks(net, 0.0, rng);
    digits::accuracy(digits, |d| scores(net, &d.pixels, &ones).imax())
}

/// Uniform weights of Glorot's deviation, times four because the slope of the logistic function is at most ¼.
fn initial(depth: usize, rng: &mut fastrand::Rng) -> Net {
    let layer = |l| {
        let inputs = if l == 0 { PIXELS } else { WIDTH };
        let outputs = if l + 1 == depth { CLASSES } else { WIDTH };
        let bound = 4.0 * (6.0 / (inputs + outputs) as f64).sqrt();
        Layer {
            weights: DMatrix::from_fn(outputs, inputs, |_, _| bound * (2.0 * rng.f64() - 1.0)),
            bias: DVector::zeros(outputs),
        }
    };
    Net {
        layers: (0..depth).map(layer).collect(),
    }
}

/// Trains a sigmoid net of any depth on handwritten digits.
#[derive(Debug, Parser)]
struct Arguments {
    #[command(flatten)]
    common: Options,
    /// Layers of weights.
    #[arg(long, default_value_t = 3, value_parser = clap::value_parser!(u8).range(1..=50))]
    depth: u8,
    /// What moves the weights.
    #[arg(long, value_enum, default_value_t = Optimiser::Adam)]
    optimiser: Optimiser,
    /// The probability that a hidden unit is left out, in the second training.
    #[arg(long, default_value_t = 0.1, value_parser = probability)]
    dropout: f64,
    /// Epochs without progress after which a training ends.
    #[arg(long, default_value_t = 15)]
    patience: usize,
}

fn probability(text: &str) -> Result<f64, String> {
    match text.parse() {
        Ok(p) if (0.0..1.0).contains(&p) => Ok(p),
        _ => Err("a number from 0 to less than 1 is needed".into()),
    }
}

fn main() -> ExitCode {
    let arguments: Arguments = EXAMPLE.options();
    let data = digits::load(&mut arguments.common.rng());
    let mut histories = Vec::new();
    for dropout in [0.0, arguments.dropout] {
        let training = Training {
            optimiser: arguments.optimiser,
            epochs: arguments.common.epochs,
            dropout,
            patience: arguments.patience,
        };
        let mut rng = arguments.common.rng();
        let mut net = initial(arguments.depth.into(), &mut rng);
        let history = train(&mut net, &data, training, &mut rng);
        let accuracy = accuracy(&net, &data.test, &mut rng);
        println!("dropout {dropout:.2}: test accuracy {accuracy:.4}");
        histories.push((dropout, accuracy, history));
    }
    let drawn = picture::draw(&arguments.common.out, (1500, 640), |canvas| {
        let areas = canvas.split_evenly((1, 2));
        for (area, (dropout, accuracy, history)) in areas.iter().zip(&histories) {
            let caption = format!("dropout {dropout}: test accuracy {accuracy:.3}");
            Curves {
                caption: &caption,
                x: "epoch",
                y: "cross-entropy of ten outputs",
                range: Some(0.0..1.0),
                legend: SeriesLabelPosition::UpperRight,
                curves: vec![
                    ("training data", history.train.clone()),
                    ("validation data", history.validation.clone()),
                ],
            }
            .draw(area)?;
        }
        Ok(())
    });
    gallery::finish(&arguments.common.out, drawn)
}

#[cfg(test)]
mod tests {
    use super::*;
    use grad_runtime::assert_gradient;

    /// Back-propagation as the lecture writes it: the deltas of the layers from the last to the first.
    fn by_hand(net: &Net, x: &DVector<f64>, label: usize, masks: &[DVector<f64>]) -> Net {
        let mut inputs = vec![x.clone()];
        let mut slopes = Vec::new();
        for (layer, mask) in net.layers.iter().zip(masks) {
            let a = &layer.weights * &inputs[inputs.len() - 1] + &layer.bias;
            let h = a.map(|a| 1.0 / (1.0 + (-a).exp()));
            slopes.push(h.map(|h| h * (1.0 - h)).component_mul(mask));
            inputs.push(h.component_mul(mask));
        }
        let last = &net.layers[net.layers.len() - 1];
        let z = &last.weights * &inputs[inputs.len() - 1] + &last.bias;
        let mut delta = z.map(|z| 1.0 / (1.0 + (-z).exp()));
        delta[label] -= 1.0;
        let mut layers = Vec::new();
        for l in (0..net.layers.len()).rev() {
            layers.push(Layer {
                weights: &delta * inputs[l].transpose(),
                bias: delta.clone(),
            });
            if l > 0 {
                delta = net.layers[l]
                    .weights
                    .tr_mul(&delta)
                    .component_mul(&slopes[l - 1]);
            }
        }
        layers.reverse();
        Net { layers }
    }

    #[test]
    fn the_gradient_is_back_propagation_at_every_depth() {
        let mut rng = fastrand::Rng::with_seed(5);
        let data = digits::load(&mut rng);
        for depth in 2..=12 {
            let net = initial(depth, &mut rng);
            for digit in &data.test[..3] {
                let masks = masks(&net, 0.3, &mut rng);
                let mut gradient = loss::grad(&net, &digit.pixels, digit.label, &masks);
                let expected = by_hand(&net, &digit.pixels, digit.label, &masks);
                gradient.axpy(-1.0, &expected);
                assert!(gradient.norm() < 1e-13 * (1.0 + expected.norm()), "{depth}");
            }
        }
    }

    #[test]
    fn the_gradients_are_those_of_the_functions() {
        let mut rng = fastrand::Rng::with_seed(6);
        let small = |outputs, inputs| Layer {
            weights: DMatrix::from_fn(outputs, inputs, |_, _| 1.0),
            bias: DVector::zeros(outputs),
        };
        let mut net = Net {
            layers: vec![small(4, 3), small(4, 4), small(10, 4)],
        };
        for layer in &mut net.layers {
            layer.weights.apply(|w| *w = rng.f64() - 0.5);
        }
        let x = DVector::from_vec(vec![0.3, -0.4, 0.9]);
        let masks = masks(&net, 0.3, &mut rng);
        assert_gradient!(loss, (&net, &x, 7, &masks));
        assert_gradient!(penalty, (&net,));
    }

    #[test]
    fn the_default_net_reads_the_digits() {
        let options: Options = EXAMPLE.parse([]).unwrap();
        let data = digits::load(&mut options.rng());
        let mut rng = options.rng();
        let mut net = initial(3, &mut rng);
        let training = Training {
            optimiser: Optimiser::Adam,
            epochs: 25,
            dropout: 0.0,
            patience: 10,
        };
        train(&mut net, &data, training, &mut rng);
        let accuracy = accuracy(&net, &data.test, &mut rng);
        assert!(accuracy >= 0.95, "{accuracy}");
    }
}
