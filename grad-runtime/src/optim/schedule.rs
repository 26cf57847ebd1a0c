//! Learning rates that change from step to step.

use super::check_positive;

/// A learning rate as a function of the step, which counts from 0.
///
/// ```
/// use grad_runtime::optim::{Schedule, Sgd};
///
/// let schedule = Schedule::cosine(0.4, 0.1, 100).warmup(10);
/// assert_eq!(schedule.at(4), 0.2); // half of the way up to 0.4
/// assert_eq!(schedule.at(10), 0.4);
/// assert_eq!(schedule.at(60), 0.25); // half of the way down to 0.1
/// assert_eq!(schedule.at(1000), 0.1);
///
/// let mut x = 1.0_f64;
/// let mut sgd = Sgd::new(schedule.at(0));
/// for step in 0..50 {
///     sgd.set_learning_rate(schedule.at(step));
///     let gradient = 2.0 * x;
///     sgd.step(&mut x, &gradient);
/// }
/// assert!(x.abs() < 1e-6);
/// ```
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Schedule {
    rate: f64,
    shape: Shape,
    warmup: u64,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Shape {
    Constant,
    Steps { every: u64, factor: f64 },
    Exponential { factor: f64 },
    Linear { last: f64, steps: u64 },
    Cosine { last: f64, steps: u64 },
}

impl Schedule {
    #[track_caller]
    fn new(rate: f64, shape: Shape) -> Self {
        check_positive("learning rate", rate);
        Self {
            rate,
            shape,
            warmup: 0,
        }
    }

    /// The same rate in every step.
    ///
    /// # Panics
    /// If it is not a positive number.
    #[must_use]
    #[track_caller]
    pub fn constant(rate: f64) -> Self {
        Self::new(rate, Shape::Constant)
    }

    /// The rate times `factor` after every so many steps.
    ///
    /// # Panics
    /// If a number is not positive, or `every` is 0.
    ///
    /// ```
    /// use grad_runtime::optim::Schedule;
    ///
    /// let schedule = Schedule::steps(1.0, 30, 0.5);
    /// assert_eq!((schedule.at(29), schedule.at(30), schedule.at(60)), (1.0, 0.5, 0.25));
    /// ```
    #[must_use]
    #[track_caller]
    pub fn steps(rate: f64, every: u64, factor: f64) -> Self {
        check_positive("factor", factor);
        check_steps(every);
        Self::new(rate, Shape::Steps { every, factor })
    }

    /// The rate times `factor` in every step.
    ///
    /// # Panics
    /// If a number is not positive.
    #[must_use]
    #[track_caller]
    pub fn exponential(rate: f64, factor: f64) -> Self {
        check_positive("factor", factor);
        Self::new(rate, Shape::Exponential { factor })
    }

    /// From `rate` to `last` along a line in so many steps, and `last` from then on.
    ///
    /// # Panics
    /// If a rate is not positive, or `steps` is 0.
    #[must_use]
    #[track_caller]
    pub fn linear(rate: f64, last: f64, steps: u64) -> Self {
        check_positive("last learning rate", last);
        check_steps(steps);
        Self::new(rate, Shape::Linear { last, steps })
    }

    /// From `rate` to `last` along half a period of the cosine in so many steps, and `last` from then on.
    ///
    /// Source: I. Loshchilov, F. Hutter, *SGDR: stochastic gradient descent with warm restarts* (2017), equation 5.
    ///
    /// # Panics
    /// If a rate is not positive, or `steps` is 0.
    #[must_use]
    #[track_caller]
    pub fn cosine(rate: f64, last: f64, steps: u64) -> Self {
        check_positive("last learning rate", last);
        check_steps(steps);
        Self::new(rate, Shape::Cosine { last, steps })
    }

    /// Climbs to the first rate along a line in so many steps, before everything else.
    #[must_use]
    pub fn warmup(mut self, steps: u64) -> Self {
        self.warmup = steps;
        self
    }

    /// The learning rate of a step.
    #[must_use]
    pub fn at(&self, step: u64) -> f64 {
        let rate = self.rate;
        if step < self.warmup {
            return rate * (step + 1) as f64 / self.warmup as f64;
        }
        let step = step - self.warmup;
        let done = |steps: u64| (step as f64 / steps as f64).min(1.0);
        let positive = match self.shape {
            Shape::Constant => rate,
            Shape::Steps { every, factor } => rate * factor.powf((step / every) as f64),
            Shape::Exponential { factor } => rate * factor.powf(step as f64),
            Shape::Linear { last, steps } => rate + (last - rate) * done(steps),
            Shape::Cosine { last, steps } => {
                let share = 0.5 * (1.0 + (std::f64::consts::PI * done(steps)).cos());
                last + (rate - last) * share
            }
        };
        // A rate stays one after any number of steps: it neither underflows nor overflows.
        positive.clamp(f64::MIN_POSITIVE, f64::MAX)
    }
}

#[track_caller]
fn check_steps(steps: u64) {
    assert!(
        steps > 0,
        "the number of steps is 0; help: it is at least 1"
    );
}

#[cfg(test)]
mod tests {
    use super::Schedule;

    #[test]
    fn every_shape_starts_at_its_rate_and_ends_where_it_says() {
        for (schedule, late) in [
            (Schedule::constant(0.5), 0.5),
            (Schedule::steps(0.5, 10, 0.1), 0.5 * 1e-4),
            (Schedule::exponential(0.5, 0.9), 0.5 * 0.9_f64.powi(40)),
            (Schedule::linear(0.5, 0.125, 30), 0.125),
            (Schedule::cosine(0.5, 0.125, 30), 0.125),
        ] {
            assert_eq!(schedule.at(0), 0.5);
            assert!((schedule.at(40) - late).abs() < 1e-15, "{schedule:?}");
            assert_eq!(schedule.warmup(7).at(7 + 11), schedule.at(11));
        }
    }

    #[test]
    fn a_line_and_a_cosine_are_half_way_in_the_middle() {
        assert_eq!(
            Schedule::linear(0.4, 0.2, 10).at(5),
            0.2 + 0.5 * (0.4 - 0.2)
        );
        assert!((Schedule::cosine(0.4, 0.2, 10).at(5) - 0.3).abs() < 1e-15);
        // The cosine is flat at its ends.
        let cosine = Schedule::cosine(1.0, 0.5, 1000);
        assert!(1.0 - cosine.at(1) < 1e-5 && cosine.at(999) - 0.5 < 1e-5);
    }

    #[test]
    fn a_rate_never_becomes_zero() {
        assert!(Schedule::exponential(0.1, 0.5).at(1_000_000) > 0.0);
        assert!(Schedule::exponential(0.1, 2.0).at(1_000_000).is_finite());
    }

    #[test]
    #[should_panic(expected = "the number of steps is 0")]
    fn no_steps_are_refused() {
        let _ = Schedule::cosine(0.1, 0.01, 0);
    }
}
