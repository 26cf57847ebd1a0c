//! Minibatches over the cores: every thread adds into a gradient of its own, and the sum is that of one thread.
//!
//! ```text
//! cargo run --release --example parallel
//! cargo run --release --example parallel -- --threads 4
//! ```
//!
//! `accumulate_grad` adds into a gradient that the caller lends. A thread has one and nobody else writes to it, so that nothing
//! is locked; after the batch they are added up in their order, which makes the result the same in every run.

use clap::Parser;
use gallery::digits::{self, CLASSES, Digit, PIXELS};
use gallery::picture::{self, Area, COLOURS, Curves, Drawn, GRID, INK, text};
use gallery::{Example, Options};
use grad_runtime::nalgebra::{DMatrix, DVector};
use grad_runtime::{init, ops, optim::Sgd, prelude::*};
use plotters::prelude::*;
use rayon::prelude::*;
use std::error::Error;
use std::process::ExitCode;
use std::time::{Duration, Instant};

const EXAMPLE: Example = Example {
    name: "parallel",
    about: "Trains a net on the cores of this machine, and measures what they gain.",
    epochs: 5,
};

const UNITS: usize = 256;
/// Examples in a batch, which the threads share.
const BATCH: usize = 360;
/// How often each number of threads trains.
const ROUNDS: usize = 5;

#[derive(Clone, Debug, Differentiable)]
struct Net {
    hidden: DMatrix<f64>,
    hidden_bias: DVector<f64>,
    output: DMatrix<f64>,
    output_bias: DVector<f64>,
}

#[differentiable]
fn loss(net: &Net, #[constant] x: &DVector<f64>, label: usize) -> f64 {
    let h = (&net.hidden * x + &net.hidden_bias).map(f64::tanh);
    ops::cross_entropy(&(&net.output * h + &net.output_bias), label)
}

/// The sum of losses and gradients of a batch, by as many threads as there are accumulators.
fn batch_gradient(net: &Net, batch: &[&Digit], accumulators: &mut [Net]) -> f64 {
    let share = batch.len().div_ceil(accumulators.len());
    let losses: Vec<f64> = accumulators
        .par_iter_mut()
        .zip(batch.par_chunks(share))
        .map(|(gradient, part)| {
            let one = |d: &&Digit| loss::accumulate_grad(net, &d.pixels, d.label, gradient);
            part.iter().map(one).sum()
        })
        .collect();
    let (first, others) = accumulators.split_at_mut(1);
    for other in others {
        first[0].axpy(1.0, other);
    }
    losses.iter().sum()
}

/// Trains a net; its mean loss after each epoch, and the time of the fastest epoch.
fn train(
    net: &mut Net,
    digits: &[Digit],
    epochs: u32,
    threads: usize,
    rng: &mut fastrand::Rng,
) -> Result<(Vec<f64>, Duration), Box<dyn Error>> {
    let pool = rayon::ThreadPoolBuilder::new()
        .num_threads(threads)
        .build()?;
    let mut optimiser = Sgd::new(0.1).momentum(0.9);
    let mut accumulators = vec![net.zero_tangent(); threads];
    let mut order: Vec<&Digit> = digits.iter().collect();
    let (mut losses, mut fastest) = (Vec::new(), Duration::MAX);
    for _ in 0..epochs {
        rng.shuffle(&mut order);
        let start = Instant::now();
        let mut total = 0.0;
        for batch in order.chunks(BATCH) {
            for gradient in &mut accumulators {
                gradient.set_zero();
            }
            total += pool.install(|| batch_gradient(net, batch, &mut accumulators));
            let gradient = &mut accumulators[0];
            gradient.scale_mut(1.0 / batch.len() as f64);
            optimiser.step(net, gradient);
        }
        fastest = fastest.min(start.elapsed());
        losses.push(total / order.len() as f64);
    }
    Ok((losses, fastest))
}

fn initial(rng: &mut fastrand::Rng) -> Net {
    let mut uniform = || rng.f64();
    Net {
        hidden: init::glorot_uniform(DMatrix::zeros(UNITS, PIXELS), &mut uniform),
        hidden_bias: DVector::zeros(UNITS),
        output: init::glorot_uniform(DMatrix::zeros(CLASSES, UNITS), &mut uniform),
        output_bias: DVector::zeros(CLASSES),
    }
}

/// Trains a net on the cores of this machine.
#[derive(Debug, Parser)]
struct Arguments {
    #[command(flatten)]
    common: Options,
    /// The most threads that are tried; those that the machine has unless told.
    #[arg(long, value_parser = clap::value_parser!(u16).range(1..=256))]
    threads: Option<u16>,
}

/// The speed for each number of threads.
fn draw_speeds(area: &Area, speeds: &[f64]) -> Drawn {
    let most = speeds.len() as f64;
    let mut chart = ChartBuilder::on(area)
        .caption("Speed against one thread", text(29))
        .margin(16)
        .x_label_area_size(60)
        .y_label_area_size(72)
        .build_cartesian_2d(0.5..most + 0.5, 0.0..most + 0.5)?;
    chart
        .configure_mesh()
        .x_desc("threads")
        .y_desc("times as fast")
        .x_labels(speeds.len().min(16))
        .x_label_formatter(&|x| format!("{x:.0}"))
        .axis_desc_style(text(24))
        .label_style(text(20))
        .disable_x_mesh()
        .bold_line_style(GRID)
        .light_line_style(TRANSPARENT)
        .axis_style(INK)
        .draw()?;
    chart.draw_series((1..).zip(speeds).map(|(k, speed)| {
        let k = f64::from(k);
        Rectangle::new([(k - 0.3, 0.0), (k + 0.3, *speed)], COLOURS[0].filled())
    }))?;
    chart.draw_series((1..).zip(speeds).map(|(k, speed)| {
        let label = format!("{speed:.2}");
        EmptyElement::at((f64::from(k), *speed))
            + Text::new(label, (-22, 14), text(22).color(&WHITE))
    }))?;
    chart.draw_series(LineSeries::new([(1.0, 1.0), (most, most)], INK))?;
    Ok(())
}

fn run(arguments: &Arguments) -> Result<(), Box<dyn Error>> {
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let most = arguments.threads.map_or(cores, usize::from);
    let Options {
        epochs, ref out, ..
    } = arguments.common;
    let data = digits::load(&mut arguments.common.rng());
    // What else runs on the machine only makes an epoch slower: each number of threads has its turn in every round, and its
    // fastest epoch counts.
    let mut losses = Vec::new();
    let mut fastest = vec![Duration::MAX; most];
    for _ in 0..ROUNDS {
        losses.clear();
        for (threads, fastest) in (1..).zip(&mut fastest) {
            let mut rng = arguments.common.rng();
            let mut net = initial(&mut rng);
            let (history, time) = train(&mut net, &data.train, epochs, threads, &mut rng)?;
            *fastest = time.min(*fastest);
            losses.push(history);
        }
    }
    for (threads, (time, history)) in (1..).zip(fastest.iter().zip(&losses)) {
        let loss = history[history.len() - 1];
        println!("{threads} threads: {time:.1?} for an epoch, loss {loss:.15}");
    }
    let time = |fastest: &Duration| fastest.as_secs_f64();
    let speeds: Vec<f64> = fastest
        .iter()
        .map(|t| time(&fastest[0]) / time(t))
        .collect();
    println!(
        "{most} threads are {:.2} times as fast as one",
        speeds[most - 1]
    );
    picture::draw(out, (1400, 620), |canvas| {
        let (left, right) = canvas.split_horizontally(760);
        Curves {
            caption: "Training loss",
            x: "epoch",
            y: "loss",
            range: None,
            legend: SeriesLabelPosition::UpperRight,
            // The same to rounding on any number of threads, so that one curve would hide the other.
            curves: vec![("one thread, or all of them", losses[0].clone())],
        }
        .draw(&left)?;
        draw_speeds(&right, &speeds)
    })
}

fn main() -> ExitCode {
    let arguments: Arguments = EXAMPLE.options();
    gallery::finish(&arguments.common.out, run(&arguments))
}

#[cfg(test)]
mod tests {
    use super::*;
    use grad_runtime::assert_gradient;

    #[test]
    fn threads_give_the_gradient_of_one_to_rounding() {
        let mut rng = fastrand::Rng::with_seed(25);
        let data = digits::load(&mut rng);
        let net = initial(&mut rng);
        let batch: Vec<&Digit> = data.train[..101].iter().collect();
        let mut alone = [net.zero_tangent()];
        let expected = batch_gradient(&net, &batch, &mut alone);
        for threads in [2, 3, 8] {
            let mut accumulators = vec![net.zero_tangent(); threads];
            let total = batch_gradient(&net, &batch, &mut accumulators);
            assert!((total - expected).abs() < 1e-12 * expected);
            let difference = &mut accumulators[0];
            difference.axpy(-1.0, &alone[0]);
            assert!(difference.norm() < 1e-13 * alone[0].norm());
        }
    }

    #[test]
    fn a_training_is_the_same_on_any_number_of_threads() {
        let mut results = [1, 2, 3].map(|threads| {
            let mut rng = fastrand::Rng::with_seed(26);
            let data = digits::load(&mut rng);
            let mut net = initial(&mut rng);
            train(&mut net, &data.train, 2, threads, &mut rng).unwrap();
            net
        });
        let (first, others) = results.split_at_mut(1);
        for other in others {
            other.axpy(-1.0, &first[0]);
            assert!(other.norm() < 1e-11 * first[0].norm());
        }
    }

    #[test]
    fn the_gradient_is_that_of_the_function() {
        let mut rng = fastrand::Rng::with_seed(27);
        let net = Net {
            hidden: DMatrix::from_fn(3, 4, |_, _| rng.f64() - 0.5),
            hidden_bias: DVector::zeros(3),
            output: DMatrix::from_fn(2, 3, |_, _| rng.f64() - 0.5),
            output_bias: DVector::zeros(2),
        };
        let x = DVector::from_vec(vec![0.5, -1.0, 0.25, 2.0]);
        assert_gradient!(loss, (&net, &x, 1));
    }
}
