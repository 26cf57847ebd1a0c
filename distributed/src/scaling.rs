//! Strong scaling by the α–β model: what is measured here, and what follows for more processes.
//!
//! A message of n bytes takes α + βn. An all-reduce on a ring of p processes sends 2(p − 1) messages of n/p bytes, so that it takes
//! 2(p − 1)(α + βn/p) (R. Thakur, R. Rabenseifner, W. Gropp, 2005); by recursive doubling it takes log₂p (α + βn). The better of the two
//! counts. The arithmetic is shared evenly.

use mpi::collective::SystemOperation;
use mpi::topology::SimpleCommunicator;
use mpi::traits::{Communicator, CommunicatorCollectives};
use std::time::{Duration, Instant};

/// Measures α and β, and prints the time of an epoch and the speed-up for powers of two.
///
/// The times are those of an epoch of `batches` steps, by one process alone and by those of `world`, each step with one all-reduce of
/// `numbers` floats.
pub fn print(
    world: &SimpleCommunicator,
    numbers: usize,
    batches: usize,
    [alone, together]: [Duration; 2],
) {
    let here = world.size() as usize;
    let small = all_reduce(world, 1);
    let large = all_reduce(world, 1 << 17);
    if world.rank() != 0 {
        return;
    }
    // Of two processes, recursive doubling is one exchange.
    let exchanges = (here as f64).log2().max(1.0);
    let alpha = small / exchanges;
    let beta = ((large - small) / exchanges / ((1_usize << 17) * 8) as f64).max(0.0);
    let bytes = (numbers * 8) as f64;
    let reduce = |p: f64| {
        let ring = 2.0 * (p - 1.0) * (alpha + beta * bytes / p);
        let doubling = p.log2() * (alpha + beta * bytes);
        batches as f64 * ring.min(doubling)
    };
    let arithmetic = alone.as_secs_f64();
    println!(
        "α = {:.2} µs, 1/β = {:.2} GB/s",
        1e6 * alpha,
        1e-9 / beta.max(1e-15)
    );
    println!("| processes | epoch in ms | speed-up | |\n|---:|---:|---:|---|");
    for p in [1_u32, 2, 4, 8, 16, 32, 64, 128] {
        let (epoch, how) = if p == 1 {
            (arithmetic, "measured")
        } else if p as usize == here {
            (together.as_secs_f64(), "measured")
        } else {
            (arithmetic / f64::from(p) + reduce(p.into()), "model")
        };
        let speed_up = arithmetic / epoch;
        println!("| {p} | {:.2} | {speed_up:.2} | {how} |", 1e3 * epoch);
    }
}

/// The seconds of an all-reduce of so many floats, the best of fifty.
fn all_reduce(world: &SimpleCommunicator, count: usize) -> f64 {
    let ours = vec![1.0_f64; count];
    let mut sum = vec![0.0_f64; count];
    let mut best = f64::INFINITY;
    for _ in 0..50 {
        world.barrier();
        let start = Instant::now();
        world.all_reduce_into(&ours[..], &mut sum[..], SystemOperation::sum());
        best = best.min(start.elapsed().as_secs_f64());
    }
    best
}
