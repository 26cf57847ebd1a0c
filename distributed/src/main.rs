//! Data-parallel stochastic gradient descent: every process has the net and a part of each batch, and MPI adds the gradients.
//!
//! ```text
//! mpirun -n 2 target/release/distributed
//! ```
//!
//! The gradient of a parameter struct is a list of numbers in flatten order (`write_to_slice`), which is what an all-reduce takes;
//! `read_from_slice` makes it a gradient again. All processes make the same step, so that the parameters stay the same
//! everywhere and are never sent.

mod scaling;

use clap::Parser;
use gallery::digits::{self, CLASSES, Digit, PIXELS, Split};
use grad_runtime::nalgebra::{DMatrix, DVector};
use grad_runtime::{init, ops, optim::Sgd, prelude::*};
use mpi::collective::SystemOperation;
use mpi::topology::SimpleCommunicator;
use mpi::traits::{Communicator, CommunicatorCollectives};
use std::process::ExitCode;
use std::time::{Duration, Instant};

const UNITS: usize = 96;
/// Examples in a batch, which the processes share.
const BATCH: usize = 240;

#[derive(Clone, Debug, Differentiable)]
struct Net {
    hidden: DMatrix<f64>,
    hidden_bias: DVector<f64>,
    output: DMatrix<f64>,
    output_bias: DVector<f64>,
}

#[differentiable]
fn scores(net: &Net, #[constant] x: &DVector<f64>) -> DVector<f64> {
    let h = (&net.hidden * x + &net.hidden_bias).map(f64::tanh);
    &net.output * h + &net.output_bias
}

#[differentiable]
fn loss(net: &Net, #[constant] x: &DVector<f64>, label: usize) -> f64 {
    ops::cross_entropy(&scores(net, x), label)
}

/// The part of the processes: who adds up, and which of the examples are ours.
trait Part {
    /// Our number, and how many we are.
    fn place(&self) -> (usize, usize);
    /// The sum over all processes of what each has there.
    fn sum(&self, numbers: &mut [f64]);
}

/// One process that has all examples.
struct Alone;

impl Part for Alone {
    fn place(&self) -> (usize, usize) {
        (0, 1)
    }
    fn sum(&self, _numbers: &mut [f64]) {}
}

impl Part for SimpleCommunicator {
    fn place(&self) -> (usize, usize) {
        (self.rank() as usize, self.size() as usize)
    }
    fn sum(&self, numbers: &mut [f64]) {
        let ours = numbers.to_vec();
        self.all_reduce_into(&ours[..], numbers, SystemOperation::sum());
    }
}

/// Trains the net, and returns the time of the fastest epoch.
fn train(net: &mut Net, data: &Split, epochs: u32, seed: u64, part: &impl Part) -> Duration {
    let (ours, of) = part.place();
    // The same order in every process.
    let mut rng = fastrand::Rng::with_seed(seed);
    let mut optimiser = Sgd::new(0.1).momentum(0.9);
    let mut gradient = net.zero_tangent();
    let mut flat = vec![0.0; gradient.dim()];
    let mut order: Vec<&Digit> = data.train.iter().collect();
    let mut fastest = Duration::MAX;
    for _ in 0..epochs {
        rng.shuffle(&mut order);
        let start = Instant::now();
        for batch in order.chunks(BATCH) {
            gradient.set_zero();
            for digit in batch.iter().skip(ours).step_by(of) {
                loss::accumulate_grad(net, &digit.pixels, digit.label, &mut gradient);
            }
            gradient.write_to_slice(&mut flat);
            part.sum(&mut flat);
            gradient.read_from_slice(&flat);
            gradient.scale_mut(1.0 / batch.len() as f64);
            optimiser.step(net, &gradient);
        }
        fastest = fastest.min(start.elapsed());
    }
    fastest
}

fn initial(seed: u64) -> Net {
    let mut rng = fastrand::Rng::with_seed(seed);
    let mut uniform = || rng.f64();
    Net {
        hidden: init::glorot_uniform(DMatrix::zeros(UNITS, PIXELS), &mut uniform),
        hidden_bias: DVector::zeros(UNITS),
        output: init::glorot_uniform(DMatrix::zeros(CLASSES, UNITS), &mut uniform),
        output_bias: DVector::zeros(CLASSES),
    }
}

/// Trains a net on handwritten digits by as many processes as `mpirun` starts.
#[derive(Debug, Parser)]
struct Options {
    /// Passes over the training data.
    #[arg(long, default_value_t = 10, value_parser = clap::value_parser!(u32).range(1..=100_000))]
    epochs: u32,
    /// Seed of the weights and of the order of the digits.
    #[arg(long, default_value_t = 42)]
    seed: u64,
    /// Compares the parameters with those of one process that trains alone; fails if they differ by more than 1e-12.
    #[arg(long)]
    check: bool,
    /// Prints how the time would scale to many processes.
    #[arg(long)]
    scaling: bool,
}

fn main() -> ExitCode {
    let options = Options::parse();
    let Some(universe) = mpi::initialize() else {
        eprintln!("MPI cannot be initialised; help: start the program by `mpirun`");
        return ExitCode::FAILURE;
    };
    let world = universe.world();
    let is_first = world.rank() == 0;
    let data = digits::load(&mut fastrand::Rng::with_seed(options.seed));
    let mut net = initial(options.seed);
    let time = train(&mut net, &data, options.epochs, options.seed, &world);
    if is_first {
        let accuracy = digits::accuracy(&data.test, |d| scores(&net, &d.pixels).imax());
        println!(
            "{} processes: {time:.2?} for an epoch, test accuracy {accuracy:.4}",
            world.size()
        );
    }
    if options.scaling {
        // The others wait meanwhile.
        let mut alone = initial(options.seed);
        let time_alone = if is_first {
            train(&mut alone, &data, options.epochs, options.seed, &Alone)
        } else {
            Duration::ZERO
        };
        let batches = data.train.len().div_ceil(BATCH);
        scaling::print(&world, net.dim(), batches, [time_alone, time]);
    }
    if options.check && is_first {
        let mut alone = initial(options.seed);
        train(&mut alone, &data, options.epochs, options.seed, &Alone);
        let mut difference = net.clone();
        difference.axpy(-1.0, &alone);
        let most = difference.norm();
        println!("distance from the parameters of one process: {most:.1e}");
        if most > 1e-12 {
            return ExitCode::FAILURE;
        }
    }
    ExitCode::SUCCESS
}
