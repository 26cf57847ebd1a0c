//! A small LeNet reads handwritten digits: two convolutions, each with pooling, and two dense layers.
//!
//! ```text
//! cargo run --release --example lenet
//! cargo run --release --example lenet -- --pooling average
//! ```
//!
//! 8 × 8 pixels become 8 maps of 8 × 8 by kernels of 3 × 3 with a padding of 1, 4 × 4 by pooling, 16 maps of 4 × 4, 2 × 2 by
//! pooling, and 64 numbers for the dense layers.

use clap::{Parser, ValueEnum};
use gallery::digits::{self, CLASSES, Digit, Split};
use gallery::picture::{self, Curves};
use gallery::{Example, Options};
use grad_runtime::nalgebra::{DMatrix, DVector};
use grad_runtime::optim::{AdamW, Schedule};
use grad_runtime::{init, ops, prelude::*};
use plotters::prelude::SeriesLabelPosition;
use std::process::ExitCode;

const EXAMPLE: Example = Example {
    name: "lenet",
    about: "Trains a small convolutional net on handwritten digits and draws its first filters.",
    epochs: 30,
};

const BATCH: usize = 16;

type Image = Vec<DMatrix<f64>>;

/// Kernels of 3 × 3, and a bias for each map.
#[derive(Clone, Debug, Differentiable)]
struct Convolution {
    kernels: Vec<Vec<DMatrix<f64>>>,
    bias: DVector<f64>,
}

#[derive(Clone, Debug, Differentiable)]
struct Dense {
    weights: DMatrix<f64>,
    bias: DVector<f64>,
}

#[derive(Clone, Debug, Differentiable)]
struct LeNet {
    first: Convolution,
    second: Convolution,
    hidden: Dense,
    output: Dense,
}

/// How four pixels become one.
#[derive(Clone, Copy, Debug, PartialEq, ValueEnum)]
enum Pooling {
    Max,
    Average,
}

/// A convolution, the positive part, and pooling.
#[differentiable]
fn convolve(layer: &Convolution, image: &[DMatrix<f64>], #[constant] pooling: Pooling) -> Image {
    let sums = ops::conv2d(image, &layer.kernels, 1, 1);
    let maps: Vec<DMatrix<f64>> = sums
        .iter()
        .zip(layer.bias.iter())
        .map(|(sum, bias)| sum.add_scalar(*bias).map(ops::relu))
        .collect();
    match pooling {
        Pooling::Max => ops::max_pool2d(&maps, 2, 2),
        Pooling::Average => ops::avg_pool2d(&maps, 2, 2),
    }
}

/// All pixels of all maps, one after the other.
#[differentiable]
fn flatten(maps: &[DMatrix<f64>]) -> DVector<f64> {
    let (rows, area) = (maps[0].nrows(), maps[0].len());
    DVector::from_fn(area * maps.len(), |i, _| {
        maps[i / area][(i % area % rows, i % area / rows)]
    })
}

#[differentiable]
fn dense(layer: &Dense, x: &DVector<f64>) -> DVector<f64> {
    &layer.weights * x + &layer.bias
}

/// One score for each digit.
#[differentiable]
fn scores(
    net: &LeNet,
    #[constant] image: &[DMatrix<f64>],
    #[constant] pooling: Pooling,
) -> DVector<f64> {
    let maps = convolve(&net.first, image, pooling);
    let maps = convolve(&net.second, &maps, pooling);
    let hidden = dense(&net.hidden, &flatten(&maps)).map(ops::relu);
    dense(&net.output, &hidden)
}

#[differentiable]
fn loss(
    net: &LeNet,
    #[constant] image: &[DMatrix<f64>],
    label: usize,
    #[constant] pooling: Pooling,
) -> f64 {
    ops::cross_entropy(&scores(net, image, pooling), label)
}

/// Trains with AdamW; the mean training loss and the test accuracy after each epoch.
fn train(
    net: &mut LeNet,
    data: &Split,
    pooling: Pooling,
    epochs: u32,
    rng: &mut fastrand::Rng,
) -> (Vec<f64>, Vec<f64>) {
    let steps = u64::from(epochs) * data.train.len().div_ceil(BATCH) as u64;
    let schedule = Schedule::cosine(0.012, 1e-4, steps);
    let mut optimiser = AdamW::new(schedule.at(0)).weight_decay(0.01);
    let mut gradient = net.zero_tangent();
    let mut order: Vec<&Digit> = data.train.iter().collect();
    let (mut losses, mut accuracies) = (Vec::new(), Vec::new());
    let mut step = 0;
    let bar = gallery::progress(epochs);
    for _ in 0..epochs {
        rng.shuffle(&mut order);
        let mut total = 0.0;
        for batch in order.chunks(BATCH) {
            gradient.set_zero();
            for digit in batch {
                let image = [digit.image()];
                total += loss::accumulate_grad(net, &image, digit.label, pooling, &mut gradient);
            }
            gradient.scale_mut(1.0 / batch.len() as f64);
            optimiser.set_learning_rate(schedule.at(step));
            optimiser.step(net, &gradient);
            step += 1;
        }
        losses.push(total / order.len() as f64);
        accuracies.push(accuracy(net, &data.test, pooling));
        bar.set_message(format!("training loss {:.4}", losses[losses.len() - 1]));
        bar.inc(1);
    }
    bar.finish();
    (losses, accuracies)
}

fn accuracy(net: &LeNet, digits: &[Digit], pooling: Pooling) -> f64 {
    digits::accuracy(digits, |d| scores(net, &[d.image()], pooling).imax())
}

/// A net for square images of so many pixels along an edge, with so many maps and hidden units.
fn initial(edge: usize, maps: [usize; 2], units: usize, rng: &mut fastrand::Rng) -> LeNet {
    let mut uniform = || rng.f64();
    let mut convolution = |inputs: usize, outputs: usize| {
        // He's deviation, for nine inputs of each channel.
        let deviation = (2.0 / (9 * inputs) as f64).sqrt();
        let mut kernel = || init::normal(DMatrix::zeros(3, 3), deviation, &mut uniform);
        Convolution {
            kernels: (0..outputs)
                .map(|_| (0..inputs).map(|_| kernel()).collect())
                .collect(),
            bias: DVector::zeros(outputs),
        }
    };
    let (first, second) = (convolution(1, maps[0]), convolution(maps[0], maps[1]));
    let mut dense = |inputs, outputs| Dense {
        weights: init::he_normal(DMatrix::zeros(outputs, inputs), &mut uniform),
        bias: DVector::zeros(outputs),
    };
    LeNet {
        first,
        second,
        hidden: dense(maps[1] * (edge / 4).pow(2), units),
        output: dense(units, CLASSES),
    }
}

/// Trains a small convolutional net on handwritten digits.
#[derive(Debug, Parser)]
struct Arguments {
    #[command(flatten)]
    common: Options,
    /// How four pixels become one.
    #[arg(long, value_enum, default_value_t = Pooling::Max)]
    pooling: Pooling,
}

fn main() -> ExitCode {
    let arguments: Arguments = EXAMPLE.options();
    let Options {
        epochs, ref out, ..
    } = arguments.common;
    let mut rng = arguments.common.rng();
    let data = digits::load(&mut rng);
    let mut net = initial(digits::EDGE, [8, 16], 32, &mut rng);
    let (losses, accuracies) = train(&mut net, &data, arguments.pooling, epochs, &mut rng);
    let accuracy = accuracies[accuracies.len() - 1];
    println!("test accuracy {accuracy:.4} ({} digits)", data.test.len());

    let kernels: Vec<&DMatrix<f64>> = net.first.kernels.iter().map(|kernel| &kernel[0]).collect();
    let most = kernels.iter().map(|k| k.amax()).fold(0.0, f64::max);
    let tile = |matrix: &DMatrix<f64>| (String::new(), matrix.clone());
    let filters: Vec<_> = kernels.iter().map(|k| tile(k)).collect();
    let digit = data.test[0].image();
    let mut maps: Vec<_> = ops::conv2d(&[digit], &net.first.kernels, 1, 1)
        .iter()
        .zip(net.first.bias.iter())
        .map(|(map, bias)| tile(&map.add_scalar(*bias).map(ops::relu)))
        .collect();
    let brightest = maps.iter().map(|(_, m)| m.max()).fold(0.0, f64::max);
    maps.truncate(8);

    let drawn = picture::draw(out, (1500, 640), |canvas| {
        let (left, right) = canvas.split_horizontally(750);
        let caption = format!("LeNet: test accuracy {accuracy:.3}");
        Curves {
            caption: &caption,
            x: "epoch",
            y: "",
            range: Some(0.0..1.02),
            legend: SeriesLabelPosition::MiddleRight,
            curves: vec![("training loss", losses), ("test accuracy", accuracies)],
        }
        .draw(&left)?;
        let (above, below) = right.split_vertically(310);
        let caption = "The filters of the first layer: black is positive";
        picture::tiles(&above, caption, 4, -most..most, &filters)?;
        let caption = format!("What they see of a {}", data.test[0].label);
        picture::tiles(&below, &caption, 4, 0.0..brightest, &maps)
    });
    gallery::finish(out, drawn)
}

#[cfg(test)]
mod tests {
    use super::*;
    use grad_runtime::assert_gradient;

    #[test]
    fn the_gradient_is_that_of_the_function_on_six_by_six_pixels() {
        let mut rng = fastrand::Rng::with_seed(11);
        let mut net = initial(6, [2, 3], 4, &mut rng);
        net.first.bias.apply(|b| *b = rng.f64() - 0.5);
        net.second.bias.apply(|b| *b = rng.f64() - 0.5);
        let image = [DMatrix::from_fn(6, 6, |_, _| rng.f64())];
        for pooling in [Pooling::Max, Pooling::Average] {
            assert_gradient!(loss, (&net, &image[..], 3, pooling));
        }
    }

    /// The convolution by its definition, which shares nothing with the products of matrices of the library.
    fn by_definition(image: &[DMatrix<f64>], kernels: &[Vec<DMatrix<f64>>]) -> Image {
        let (rows, columns) = image[0].shape();
        let map = |kernel: &Vec<DMatrix<f64>>| {
            DMatrix::from_fn(rows, columns, |r, c| {
                let mut sum = 0.0;
                for (x, k) in image.iter().zip(kernel) {
                    for u in 0..3 {
                        for v in 0..3 {
                            let pixel = x.get(((r + u).wrapping_sub(1), (c + v).wrapping_sub(1)));
                            sum += k[(u, v)] * pixel.copied().unwrap_or(0.0);
                        }
                    }
                }
                sum
            })
        };
        kernels.iter().map(map).collect()
    }

    #[test]
    fn the_convolution_is_that_of_the_definition() {
        let mut rng = fastrand::Rng::with_seed(12);
        let net = initial(8, [8, 16], 32, &mut rng);
        let image: Image = (0..8)
            .map(|_| DMatrix::from_fn(5, 7, |_, _| rng.f64()))
            .collect();
        let maps = ops::conv2d(&image, &net.second.kernels, 1, 1);
        for (map, expected) in maps.iter().zip(by_definition(&image, &net.second.kernels)) {
            assert!((map - expected).amax() < 1e-13);
        }
    }

    #[test]
    fn a_short_training_reads_the_digits() {
        let options: Options = EXAMPLE.parse([]).unwrap();
        let mut rng = options.rng();
        let data = digits::load(&mut rng);
        let mut net = initial(digits::EDGE, [8, 16], 32, &mut rng);
        let (_, accuracies) = train(&mut net, &data, Pooling::Max, 4, &mut rng);
        assert!(accuracies[3] >= 0.95, "{accuracies:?}");
    }
}
