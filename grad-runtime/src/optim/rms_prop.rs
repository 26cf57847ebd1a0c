//! RMSProp.

use super::state::State;
use super::{check_decay, check_positive};
use crate::{Differentiable, Scalar, Tangent};

/// RMSProp: gradient descent in which every component is divided by the running root mean square of its gradient.
///
/// With gradient g, a step is
///
/// * v ← ρ v + (1 − ρ) g²,
/// * the parameters move by −η g / (√v + ε).
///
/// Source: T. Tieleman, G. Hinton, *Lecture 6.5: rmsprop* (2012), with its ρ = 0.9 as the default; ε = 1e-8.
/// `T` is the tangent type of the parameters; the first step infers it.
///
/// ```
/// use grad_runtime::optim::RmsProp;
///
/// let mut x = 1.0;
/// let mut rms_prop = RmsProp::new(0.1).decay(0.75).epsilon(1e-12);
/// rms_prop.step(&mut x, &8.0); // v = 16, so that the step is 0.1 · 8 / 4
/// assert!((x - 0.8_f64).abs() < 1e-12);
/// ```
#[derive(Clone, Debug)]
pub struct RmsProp<T: Tangent> {
    learning_rate: f64,
    decay: f64,
    epsilon: f64,
    state: Option<State<T, 1>>,
}

impl<T: Tangent> RmsProp<T> {
    /// RMSProp with the defaults of its source.
    ///
    /// # Panics
    /// If `learning_rate` is not a positive number.
    #[must_use]
    #[track_caller]
    pub fn new(learning_rate: f64) -> Self {
        check_positive("learning rate", learning_rate);
        Self {
            learning_rate,
            decay: 0.9,
            epsilon: 1e-8,
            state: None,
        }
    }

    /// Sets the decay factor ρ of the mean square; 0.9 unless told.
    ///
    /// # Panics
    /// If it is not in `0.0..1.0`.
    #[must_use]
    #[track_caller]
    pub fn decay(mut self, decay: f64) -> Self {
        check_decay("decay factor ρ", decay);
        self.decay = decay;
        self
    }

    /// Sets ε, which bounds the step where the gradient vanishes; 1e-8 unless told.
    ///
    /// # Panics
    /// If it is not a positive number.
    #[must_use]
    #[track_caller]
    pub fn epsilon(mut self, epsilon: f64) -> Self {
        check_positive("epsilon", epsilon);
        self.epsilon = epsilon;
        self
    }

    /// The learning rate η.
    #[must_use]
    pub fn learning_rate(&self) -> f64 {
        self.learning_rate
    }

    /// Changes the learning rate, for a schedule.
    ///
    /// # Panics
    /// If `learning_rate` is not a positive number.
    #[track_caller]
    pub fn set_learning_rate(&mut self, learning_rate: f64) {
        check_positive("learning rate", learning_rate);
        self.learning_rate = learning_rate;
    }

    /// Moves `parameters` one step against `gradient`.
    ///
    /// # Panics
    /// If the shape of the gradient is not that of the parameters, or changes between steps.
    pub fn step<P>(&mut self, parameters: &mut P, gradient: &T)
    where
        P: Differentiable<Tangent = T> + ?Sized,
    {
        let scalar = T::Scalar::lit;
        let (rho, rest) = (scalar(self.decay), scalar(1.0 - self.decay));
        let (eta, epsilon) = (scalar(-self.learning_rate), scalar(self.epsilon));
        let state = self.state.get_or_insert_with(|| State::new(gradient));
        parameters.retract(state.step(gradient, |g, [v]| {
            *v = rho * *v + rest * (g * g);
            eta * g / (nalgebra::ComplexField::sqrt(*v) + epsilon)
        }));
    }
}

#[cfg(test)]
mod tests {
    use super::RmsProp;
    use nalgebra::Vector2;

    #[test]
    fn steps_follow_the_recurrence() {
        let mut x = (1.0_f64, [2.0_f64]);
        let mut y = [1.0_f64, 2.0];
        let mut v = [0.0_f64; 2];
        let mut rms_prop = RmsProp::new(0.05).decay(0.8).epsilon(1e-3);
        for _ in 0..25 {
            let g = (y[0], [4.0 * y[1]]);
            rms_prop.step(&mut x, &g);
            for (i, g) in [g.0, g.1[0]].into_iter().enumerate() {
                v[i] = 0.8 * v[i] + 0.2 * g * g;
                y[i] -= 0.05 * g / (v[i].sqrt() + 1e-3);
            }
            assert!((x.0 - y[0]).abs() < 1e-13 && (x.1[0] - y[1]).abs() < 1e-13);
        }
    }

    #[test]
    fn a_constant_gradient_moves_by_the_learning_rate_in_the_end() {
        // v tends to g², whatever the size of g is.
        let mut x = Vector2::new(0.0_f64, 0.0);
        let mut rms_prop = RmsProp::new(0.5);
        let mut before = x;
        for _ in 0..400 {
            before = x;
            rms_prop.step(&mut x, &Vector2::new(1e4, -1e-3));
        }
        assert!((x - before - Vector2::new(-0.5, 0.5)).norm() < 1e-4);
    }

    #[test]
    #[should_panic(expected = "the decay factor ρ is 1")]
    fn a_decay_factor_of_one_is_refused() {
        let _ = RmsProp::<f64>::new(0.1).decay(1.0);
    }

    #[test]
    #[should_panic(expected = "does not have the shape of the one before")]
    fn a_gradient_of_another_shape_is_refused() {
        let mut rms_prop = RmsProp::new(0.1);
        rms_prop.step(&mut vec![1.0, 2.0], &vec![1.0, 2.0]);
        rms_prop.step(&mut vec![1.0], &vec![1.0]);
    }
}
