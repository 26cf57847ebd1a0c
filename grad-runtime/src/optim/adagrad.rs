//! Adagrad.

use super::check_positive;
use super::state::State;
use crate::{Differentiable, Scalar, Tangent};

/// Adagrad: gradient descent in which every component is divided by the root of the sum of its squared gradients.
///
/// With gradient g, a step is
///
/// * s ← s + g²,
/// * the parameters move by −η g / (√s + ε).
///
/// Components that are rarely touched, as those of an embedding are, keep large steps.
/// Source: J. Duchi, E. Hazan, Y. Singer, *Adaptive subgradient methods for online learning and stochastic optimization*
/// (2011), with the diagonal of the matrix; ε = 1e-8.
/// `T` is the tangent type of the parameters; the first step infers it.
///
/// ```
/// use grad_runtime::optim::Adagrad;
///
/// let mut x = 1.0;
/// let mut adagrad = Adagrad::new(0.5).epsilon(1e-12);
/// adagrad.step(&mut x, &3.0); // s = 9
/// assert!((x - 0.5_f64).abs() < 1e-12);
/// adagrad.step(&mut x, &4.0); // s = 25
/// assert!((x - 0.1_f64).abs() < 1e-12);
/// ```
#[derive(Clone, Debug)]
pub struct Adagrad<T: Tangent> {
    learning_rate: f64,
    epsilon: f64,
    state: Option<State<T, 1>>,
}

impl<T: Tangent> Adagrad<T> {
    /// Adagrad with an empty past.
    ///
    /// # Panics
    /// If `learning_rate` is not a positive number.
    #[must_use]
    #[track_caller]
    pub fn new(learning_rate: f64) -> Self {
        check_positive("learning rate", learning_rate);
        Self {
            learning_rate,
            epsilon: 1e-8,
            state: None,
        }
    }

    /// Sets ε, which bounds the step where the gradient has always vanished; 1e-8 unless told.
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
        let (eta, epsilon) = (scalar(-self.learning_rate), scalar(self.epsilon));
        let state = self.state.get_or_insert_with(|| State::new(gradient));
        parameters.retract(state.step(gradient, |g, [s]| {
            *s += g * g;
            eta * g / (nalgebra::ComplexField::sqrt(*s) + epsilon)
        }));
    }
}

#[cfg(test)]
mod tests {
    use super::Adagrad;
    use nalgebra::Vector2;

    #[test]
    fn under_a_constant_gradient_step_t_is_the_learning_rate_over_the_root_of_t() {
        let mut x = Vector2::new(0.0_f64, 0.0);
        let mut adagrad = Adagrad::new(0.5);
        let mut expected = 0.0;
        for t in 1..=50 {
            adagrad.step(&mut x, &Vector2::new(100.0, -0.01));
            expected += 0.5 / f64::from(t).sqrt();
            assert!((x - Vector2::new(-expected, expected)).norm() < 1e-4);
        }
    }

    #[test]
    fn what_is_not_touched_stays_and_keeps_its_step() {
        let mut x = [0.0_f32, 0.0];
        let mut adagrad = Adagrad::new(1.0);
        for _ in 0..100 {
            adagrad.step(&mut x, &[1.0, 0.0]);
        }
        assert_eq!(x[1], 0.0);
        adagrad.step(&mut x, &[0.0, 1.0]);
        assert_eq!(x[1], -1.0);
    }

    #[test]
    #[should_panic(expected = "the learning rate is 0")]
    fn a_learning_rate_of_zero_is_refused() {
        let _ = Adagrad::<f64>::new(0.0);
    }
}
