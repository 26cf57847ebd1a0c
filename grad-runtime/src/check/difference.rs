//! Central differences whose error is known: Ridders' extrapolation over a geometric sequence of steps.
//!
//! Source: C. J. F. Ridders, *Accurate computation of F′(x) and F′(x) F″(x)*, Advances in Engineering Software 4 (1982) 75–76.
//! Here the whole sequence of steps is swept instead of stopping at the first sign of divergence: near a kink or a
//! pole the large steps mean nothing and the small ones are exact.

/// Columns of the extrapolation: the last one cancels the error terms up to h^(2 · ORDER − 2).
const ORDER: usize = 5;

/// Rows that a value must rest on before it counts as converged: two may agree by chance.
const ROWS: usize = 3;

/// What is known about the arithmetic and the size of the numbers.
#[derive(Clone, Copy, Debug)]
pub(super) struct Precision {
    /// The distance from 1 to the next number of the scalar type.
    pub epsilon: f64,
    /// Rounding errors of the derivative itself that no difference can blame it for.
    pub floor: f64,
}

impl Precision {
    /// How much two converged numbers may differ, relative to the larger: 3e-8 in `f64`, 7e-4 in `f32`.
    pub fn relative(self) -> f64 {
        2.0 * self.epsilon.sqrt()
    }

    /// How much the error of a difference that does not converge may excuse, relative to the larger number: 1.7e-5 in
    /// `f64`, 2.6e-3 in `f32`.
    fn excusable(self) -> f64 {
        0.1 * self.relative().sqrt()
    }
}

/// The function along one direction: its value, and the size of the terms it is a sum of.
#[derive(Clone, Copy, Debug)]
pub(super) struct Sample {
    pub value: f64,
    pub size: f64,
}

/// The best difference quotient, and whether the derivative agrees with one.
#[derive(Clone, Copy, Debug)]
pub(super) struct Verdict {
    pub agrees: bool,
    pub difference: f64,
    pub error: f64,
    pub step: f64,
}

/// Compares `derivative` with central differences of `phi` at 0, where the point has the size `magnitude` in this direction.
pub(super) fn compare(
    derivative: f64,
    magnitude: f64,
    precision: Precision,
    mut phi: impl FnMut(f64) -> Sample,
) -> Verdict {
    let centre = phi(0.0).value;
    let mut comparison = Comparison {
        phi,
        centre,
        derivative,
        magnitude,
        precision,
        converged: None,
        best: None,
    };
    // Steps start at a sixteenth of the point, which keeps its sign and so most domains; then at a sixteenth of
    // one, where a small point is the reason why they drown in rounding errors.
    let smallest = precision.epsilon.sqrt();
    let sized = magnitude.is_finite() && magnitude > precision.epsilon.sqrt().sqrt();
    let large = if sized { magnitude } else { 1.0 };
    let small = if magnitude.is_finite() && magnitude > 1e-12 {
        magnitude.min(1.0)
    } else {
        1e-3
    };
    let again = sized && magnitude < 1.0;
    let agrees = comparison.sweep(large / 16.0, small * smallest, !again)
        || (again && comparison.sweep(1.0 / 16.0, magnitude / 16.0, true));
    comparison.verdict(agrees)
}

#[derive(Clone, Copy)]
struct Candidate {
    difference: f64,
    /// The error that the extrapolation shows.
    error: f64,
    /// The error that rounding must be expected to make.
    noise: f64,
    step: f64,
}

/// How a derivative agrees with a difference.
enum Agreement {
    /// The difference says little else.
    Resolved,
    /// The noise of the difference is larger than the tolerance.
    Noise,
    None,
}

/// Puts the next quotient into the row of extrapolations; the one of least error. `row` holds the `rows`-th row before.
fn extrapolate(row: &mut [f64; ORDER], rows: usize, quotient: f64) -> Candidate {
    let before = *row;
    row[0] = quotient;
    let mut candidate = Candidate {
        difference: quotient,
        error: if rows > 0 {
            (quotient - before[0]).abs()
        } else {
            f64::INFINITY
        },
        noise: 0.0,
        step: 0.0,
    };
    let mut power = 1.0;
    for j in 1..ORDER.min(rows + 1) {
        power *= 4.0;
        row[j] = row[j - 1] + (row[j - 1] - before[j - 1]) / (power - 1.0);
        let error = (row[j] - row[j - 1])
            .abs()
            .max((row[j] - before[j - 1]).abs());
        if error < candidate.error {
            (candidate.difference, candidate.error) = (row[j], error);
        }
    }
    candidate
}

struct Comparison<F> {
    phi: F,
    /// The value at the point.
    centre: f64,
    derivative: f64,
    magnitude: f64,
    precision: Precision,
    /// The converged difference of least noise.
    converged: Option<Candidate>,
    /// The difference of least error.
    best: Option<Candidate>,
}

impl<F: FnMut(f64) -> Sample> Comparison<F> {
    /// Halves the step from `largest` to `smallest`; whether a difference agreed. Without `last`, there are larger steps to try
    /// where the noise hides the derivative.
    fn sweep(&mut self, largest: f64, smallest: f64, last: bool) -> bool {
        // A few bits, so that the point plus or minus the step is exact; not a power of two, so that steps
        // are no multiples of the periods that occur in programs.
        let mut step = largest.log2().floor().exp2() * (91.0 / 128.0);
        let mut rows = 0;
        let mut row = [0.0; ORDER];
        let mut difference = f64::INFINITY;
        while step >= smallest {
            let (plus, minus) = ((self.phi)(step), (self.phi)(-step));
            let quotient = (plus.value - minus.value) / (2.0 * step);
            if quotient.is_finite() {
                let mut candidate = extrapolate(&mut row, rows, quotient);
                let bend = (plus.value - self.centre) + (minus.value - self.centre);
                candidate.noise = self.noise(quotient, plus.size.max(minus.size), step)
                    + self.rounded_point(bend, step);
                candidate.step = step;
                // Rounded numbers agree by chance: what the row before said counts as well.
                candidate.error = candidate
                    .error
                    .max((candidate.difference - difference).abs());
                difference = candidate.difference;
                rows += 1;
                match self.judge(candidate, rows >= ROWS) {
                    Agreement::Resolved => return true,
                    Agreement::Noise if last => return true,
                    Agreement::Noise => return false,
                    Agreement::None => {}
                }
            } else {
                (rows, difference) = (0, f64::INFINITY);
            }
            step *= 0.5;
        }
        false
    }

    fn noise(&self, quotient: f64, size: f64, step: f64) -> f64 {
        let moved = (quotient * self.magnitude).abs();
        2.0 * self.precision.epsilon * (size + moved) / step + self.precision.floor
    }

    /// How much the derivative differs at a point that is one rounding away: near the minimum of a sum of squares that is all there is
    /// of it. `bend` is the second difference.
    fn rounded_point(&self, bend: f64, step: f64) -> f64 {
        let curvature = bend.abs() / (step * step);
        if !(curvature.is_finite() && self.magnitude.is_finite()) {
            return 0.0;
        }
        2.0 * self.precision.epsilon * self.magnitude * curvature
    }

    fn judge(&mut self, candidate: Candidate, settled: bool) -> Agreement {
        let better = |best: Candidate| candidate.error + candidate.noise < best.error + best.noise;
        if self.best.is_none_or(better) {
            self.best = Some(candidate);
        }
        let relative = self.precision.relative();
        if !settled || candidate.error > relative * candidate.difference.abs() + candidate.noise {
            return Agreement::None;
        }
        if self.converged.is_none_or(|c| candidate.noise < c.noise) {
            self.converged = Some(candidate);
        }
        // The noise grows as the step shrinks: where larger steps have resolved the function, it is neither an
        // excuse nor a result.
        let least = self.converged.map_or(candidate.noise, |c| c.noise);
        let relative = relative * self.scale(candidate);
        let resolved = candidate.noise <= 0.1 * relative;
        if self.gap(candidate) > relative + least || self.derivative.is_nan() {
            Agreement::None
        } else if resolved {
            Agreement::Resolved
        } else if candidate.noise <= 0.1 * relative + least {
            Agreement::Noise
        } else {
            Agreement::None
        }
    }

    fn scale(&self, candidate: Candidate) -> f64 {
        self.derivative.abs().max(candidate.difference.abs())
    }

    fn gap(&self, candidate: Candidate) -> f64 {
        (self.derivative - candidate.difference).abs()
    }

    fn verdict(&self, agrees: bool) -> Verdict {
        let Some(best) = self.converged.or(self.best) else {
            // Not one finite quotient.
            return Verdict {
                agrees,
                difference: f64::NAN,
                error: f64::NAN,
                step: self.magnitude / 16.0,
            };
        };
        let scale = self.scale(best);
        // The noise is that of one rounding; the error shows it where there are more.
        let excuse = (10.0 * best.error).min(self.precision.excusable() * scale + 8.0 * best.noise);
        // What has converged covers a gap of its own noise: no other step has had less, though larger ones may have been tried.
        let covered = self.converged.map_or(0.0, |converged| converged.noise);
        let tolerance = self.precision.relative() * scale + excuse.max(covered);
        Verdict {
            agrees: agrees || self.gap(best) <= tolerance,
            difference: best.difference,
            error: best.error.max(best.noise),
            step: best.step,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Precision, Sample, compare};

    const DOUBLE: Precision = Precision {
        epsilon: f64::EPSILON,
        floor: 0.0,
    };

    fn agrees(f: impl Fn(f64) -> f64, x: f64, derivative: f64) -> bool {
        let phi = |h| {
            let value = f(x + h);
            Sample {
                value,
                size: value.abs(),
            }
        };
        compare(derivative, x.abs(), DOUBLE, phi).agrees
    }

    /// The right derivative passes, one that is wrong by a factor of 1.00001 does not.
    fn resolves(f: impl Fn(f64) -> f64, x: f64, derivative: f64) {
        assert!(agrees(&f, x, derivative), "at {x}: {derivative} is refused");
        for factor in [1.0 - 1e-5, 1.0 + 1e-5, -1.0, 0.0] {
            assert!(
                !agrees(&f, x, factor * derivative),
                "at {x}: {factor} × {derivative} passes"
            );
        }
    }

    #[test]
    fn smooth_functions_are_resolved_at_points_of_every_size() {
        for x in [0.0, 1e-9, 1e-3, 0.3, -0.7, 2.0, -30.0, 1e3] {
            resolves(f64::sin, x, x.cos());
            resolves(|x| (x * 1e-3).exp(), x, (x * 1e-3).exp() * 1e-3);
            resolves(|x| 2.0 + x.atan(), x, 1.0 / (1.0 + x * x));
        }
        resolves(f64::sin, 1e6, 1e6_f64.cos());
        resolves(|x| (1e3 * x).sin(), 0.5, 1e3 * 500.0_f64.cos());
    }

    #[test]
    fn functions_with_a_domain_are_resolved_close_to_its_end() {
        for x in [1e-9, 1e-4, 0.01, 3.0] {
            resolves(f64::ln, x, 1.0 / x);
            resolves(f64::sqrt, x, 0.5 / x.sqrt());
            resolves(|x| x.powf(-2.5), x, -2.5 * x.powf(-3.5));
        }
        resolves(f64::asin, 0.9999, 1.0 / (1.0_f64 - 0.9999 * 0.9999).sqrt());
    }

    #[test]
    fn the_branch_at_the_point_counts_however_close_the_kink_is() {
        for distance in [1e-1, 1e-2, 1e-3, 1e-4] {
            let relu = |x: f64| (x - 1.0).max(0.0) + 3.0 * x;
            resolves(relu, 1.0 + distance, 4.0);
            resolves(relu, 1.0 - distance, 3.0);
        }
        assert!(agrees(f64::abs, 0.0, 0.0));
        assert!(agrees(|x| x.max(0.0), 0.0, 0.5));
    }

    #[test]
    fn a_derivative_of_zero_is_told_from_a_small_one() {
        assert!(agrees(|_| 5.0, 2.0, 0.0));
        assert!(agrees(|x| 5.0 + (x - 2.0).powi(2), 2.0, 0.0));
        assert!(!agrees(|_| 5.0, 2.0, 1e-9));
        assert!(!agrees(|x| 5.0 + 1e-6 * x, 2.0, 0.0));
        assert!(agrees(|x| x * x, 0.0, 0.0));
    }

    #[test]
    fn a_tiny_derivative_is_covered_by_the_least_noise_of_a_difference_of_zero() {
        // Farther from the point the terms are larger than the step makes up for.
        let phi = |h: f64| Sample {
            value: 1.0,
            size: (100.0 * h.abs()).exp(),
        };
        for magnitude in [0.2, 0.6, 1.0, 4.0] {
            for (derivative, expected) in
                [(0.0, true), (-1.8e-39, true), (1e-16, true), (1e-9, false)]
            {
                let verdict = compare(derivative, magnitude, DOUBLE, phi);
                assert!(verdict.error < 1e-11, "{verdict:?}");
                assert_eq!(
                    verdict.agrees, expected,
                    "{derivative} at {magnitude}: {verdict:?}"
                );
            }
        }
    }

    #[test]
    fn periods_of_powers_of_two_do_not_hide_a_derivative() {
        for k in 0..12 {
            let omega = std::f64::consts::PI * f64::from(1 << k);
            resolves(|x| (omega * x).sin(), 0.0, omega);
        }
    }

    #[test]
    fn what_is_not_finite_does_not_agree() {
        assert!(!agrees(f64::sqrt, 0.0, f64::INFINITY));
        assert!(!agrees(f64::sin, 0.0, f64::NAN));
        assert!(!agrees(|_| f64::NAN, 1.0, 0.0));
    }
}
