//! Times of three candidates that take turns.

use grad_benches::row::{Side, Sides};
use std::time::{Duration, Instant};

/// What a row shows of time.
pub struct Times {
    /// Nanoseconds of one derivative by hand: the median.
    pub hand: f64,
    /// The median of the ratios of ours to the one by hand that ran beside it.
    pub to_hand: f64,
    /// The median of the ratios of ours to the primal that ran beside it.
    pub to_primal: f64,
}

/// How long a row is measured.
const BUDGET: Duration = Duration::from_millis(450);
/// A round measures each candidate for about so long, so that the clock's own time does not count.
const ROUND: Duration = Duration::from_micros(300);
/// Fewer rounds give no median.
const ROUNDS: usize = 3;

/// Measures all sides of a row.
///
/// The candidates take turns, and their order changes, so that a slow moment of the machine hits all of them. A ratio
/// is taken of neighbours in time.
pub fn measure(sides: &mut Sides) -> Times {
    let candidates = [&mut sides.primal, &mut sides.hand, &mut sides.ours];
    let mut candidates = candidates.map(|side| (repetitions(side), side));
    let mut rounds: Vec<[f64; 3]> = Vec::new();
    let start = Instant::now();
    while rounds.len() < ROUNDS || start.elapsed() < BUDGET {
        let mut times = [0.0; 3];
        for turn in 0..3 {
            let candidate = (rounds.len() + turn) % 3;
            let (repetitions, side) = &mut candidates[candidate];
            times[candidate] = time(side, *repetitions);
        }
        rounds.push(times);
    }
    let of = |f: fn(&[f64; 3]) -> f64| median(rounds.iter().map(f).collect());
    Times {
        hand: of(|[_, hand, _]| *hand) / sides.points as f64 * 1e9,
        to_hand: of(|[_, hand, ours]| ours / hand),
        to_primal: of(|[primal, _, ours]| ours / primal),
    }
}

/// Passes that take about a round; the first two warm up.
fn repetitions(side: &mut Side) -> u32 {
    time(side, 1);
    let once = time(side, 1).max(1e-9);
    (ROUND.as_secs_f64() / once).clamp(1.0, 1e6) as u32
}

/// Seconds of a pass.
fn time(side: &mut Side, repetitions: u32) -> f64 {
    let start = Instant::now();
    for _ in 0..repetitions {
        (side.pass)();
    }
    start.elapsed().as_secs_f64() / f64::from(repetitions)
}

/// The middle value.
fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}
