//! Generated gradients against gradients written by hand.
//!
//! `cargo bench` prints two things: divan's table, every function measured for itself, and a summary with the ratios,
//! for which the candidates take turns, so that a slow moment of the machine hits all of them. The minimum is the
//! statistic, because noise only ever adds.

use divan::counter::ItemsCount;
use divan::{Bencher, black_box};
use grad_benches::{black_scholes, mlp, shared3};
use grad_runtime::Differentiable;
use std::time::{Duration, Instant};

/// A workload for the summary: one pass over all inputs by each candidate.
struct Workload<'a> {
    name: &'static str,
    /// Gradients per pass, to print the time of one.
    gradients: u32,
    /// The primal, the gradient by hand, the generated gradient.
    candidates: [&'a mut dyn FnMut(); 3],
}

impl Workload<'_> {
    /// The fastest pass of each candidate in nanoseconds per gradient; the candidates take turns.
    fn minima(&mut self) -> [f64; 3] {
        const BUDGET: Duration = Duration::from_millis(1500);
        let mut minima = [Duration::MAX; 3];
        let start = Instant::now();
        while start.elapsed() < BUDGET {
            for (candidate, minimum) in self.candidates.iter_mut().zip(&mut minima) {
                let start = Instant::now();
                candidate();
                *minimum = start.elapsed().min(*minimum);
            }
        }
        minima.map(|minimum| minimum.as_secs_f64() * 1e9 / f64::from(self.gradients))
    }

    /// Prints one line of the summary.
    fn print(&mut self) {
        let [primal, by_hand, generated] = self.minima();
        println!(
            "{:<12} {primal:>10.1} ns {by_hand:>10.1} ns {generated:>10.1} ns {:>12.2} {:>12.2}",
            self.name,
            generated / by_hand,
            generated / primal,
        );
    }
}

/// Prints every workload with the ratio of the generated gradient to the one by hand.
fn summary() {
    println!(
        "\n{:<12} {:>13} {:>13} {:>13} {:>12} {:>12}",
        "one gradient", "primal", "by hand", "generated", "÷ by hand", "÷ primal"
    );
    let points = shared3::points();
    Workload {
        name: "W1-shared3",
        gradients: points.len() as u32,
        candidates: [
            &mut || w1_shared3::pass(&points, shared3::shared3),
            &mut || w1_shared3::pass(&points, shared3::by_hand),
            &mut || w1_shared3::pass(&points, shared3::shared3::value_and_grad),
        ],
    }
    .print();

    let points = black_scholes::points();
    Workload {
        name: "W1-bs",
        gradients: points.len() as u32,
        candidates: [
            &mut || w1_bs::pass(&points, black_scholes::black_scholes),
            &mut || w1_bs::pass(&points, black_scholes::by_hand),
            &mut || w1_bs::pass(&points, black_scholes::black_scholes::value_and_grad),
        ],
    }
    .print();

    let (net, batch) = (mlp::net(), mlp::batch());
    let [mut by_hand, mut generated] = [net.zero_tangent(), net.zero_tangent()];
    Workload {
        name: "W2",
        gradients: 1,
        candidates: [
            &mut || w2::primal_pass(&net, &batch),
            &mut || w2::pass(&net, &batch, &mut by_hand, mlp::by_hand),
            &mut || w2::pass(&net, &batch, &mut generated, mlp::generated),
        ],
    }
    .print();
}

fn main() {
    divan::main();
    // A list or a test run measures nothing, and a filter asks for less.
    if std::env::args()
        .skip(1)
        .all(|argument| argument == "--bench")
    {
        summary();
    }
}

#[divan::bench_group(name = "W1-shared3")]
mod w1_shared3 {
    use super::*;

    /// Evaluates `f` at all points, one at a time.
    pub fn pass<R>(points: &[[f64; 3]], f: impl Fn(f64, f64, f64) -> R) {
        for point in points {
            let [x, y, z] = *black_box(point);
            black_box(f(x, y, z));
        }
    }

    fn bench<R>(bencher: Bencher, f: impl Fn(f64, f64, f64) -> R + Sync) {
        let points = shared3::points();
        bencher
            .counter(ItemsCount::new(points.len()))
            .bench(|| pass(&points, &f));
    }

    #[divan::bench]
    fn a_primal(bencher: Bencher) {
        bench(bencher, shared3::shared3);
    }

    #[divan::bench]
    fn b_by_hand(bencher: Bencher) {
        bench(bencher, shared3::by_hand);
    }

    #[divan::bench]
    fn c_generated(bencher: Bencher) {
        bench(bencher, shared3::shared3::value_and_grad);
    }
}

#[divan::bench_group(name = "W1-bs")]
mod w1_bs {
    use super::*;

    /// Evaluates `f` at all points, one at a time.
    pub fn pass<R>(points: &[[f64; 5]], f: impl Fn(f64, f64, f64, f64, f64) -> R) {
        for point in points {
            let [spot, strike, expiry, rate, volatility] = *black_box(point);
            black_box(f(spot, strike, expiry, rate, volatility));
        }
    }

    fn bench<R>(bencher: Bencher, f: impl Fn(f64, f64, f64, f64, f64) -> R + Sync) {
        let points = black_scholes::points();
        bencher
            .counter(ItemsCount::new(points.len()))
            .bench(|| pass(&points, &f));
    }

    #[divan::bench]
    fn a_primal(bencher: Bencher) {
        bench(bencher, black_scholes::black_scholes);
    }

    #[divan::bench]
    fn b_by_hand(bencher: Bencher) {
        bench(bencher, black_scholes::by_hand);
    }

    #[divan::bench]
    fn c_generated(bencher: Bencher) {
        bench(bencher, black_scholes::black_scholes::value_and_grad);
    }
}

#[divan::bench_group(name = "W2")]
mod w2 {
    use super::*;
    use mlp::{Example, Mlp};

    /// A mean loss over a batch that leaves its gradient in the last argument.
    type Gradient = fn(&Mlp, &[Example], &mut Mlp) -> f64;

    /// Evaluates the mean loss once.
    pub fn primal_pass(net: &Mlp, batch: &[Example]) {
        black_box(mlp::primal(black_box(net), black_box(batch)));
    }

    /// Evaluates the mean loss and its gradient once.
    pub fn pass(net: &Mlp, batch: &[Example], result: &mut Mlp, gradient: Gradient) {
        black_box(gradient(black_box(net), black_box(batch), result));
        black_box(result);
    }

    fn bench(bencher: Bencher, gradient: Gradient) {
        let (net, batch) = (mlp::net(), mlp::batch());
        let mut result = net.zero_tangent();
        bencher.bench_local(|| pass(&net, &batch, &mut result, gradient));
    }

    #[divan::bench]
    fn a_primal(bencher: Bencher) {
        let (net, batch) = (mlp::net(), mlp::batch());
        bencher.bench_local(|| primal_pass(&net, &batch));
    }

    #[divan::bench]
    fn b_by_hand(bencher: Bencher) {
        bench(bencher, mlp::by_hand);
    }

    #[divan::bench]
    fn c_generated(bencher: Bencher) {
        bench(bencher, mlp::generated);
    }
}
