//! Gradient descent with momentum.

use super::{check_decay, check_positive};
use crate::{Differentiable, Scalar, Tangent};

/// (Stochastic) gradient descent, with momentum if asked for.
///
/// With learning rate η, momentum μ and gradient g, a step is
///
/// * v ← μ v + g, and the parameters move by −η v;
/// * with [`nesterov`](Self::nesterov), they move by −η (g + μ v) instead.
///
/// Source: I. Sutskever, J. Martens, G. Dahl, G. Hinton, *On the importance of initialization and momentum in deep
/// learning* (2013), in the form with the learning rate outside of v, which lets it change between steps.
/// `T` is the tangent type of the parameters; the first step infers it.
///
/// ```
/// use grad_runtime::optim::Sgd;
///
/// let mut x = 1.0;
/// let mut sgd = Sgd::new(0.1).momentum(0.5);
/// sgd.step(&mut x, &2.0); // v = 2
/// assert_eq!(x, 0.8);
/// sgd.step(&mut x, &1.0); // v = 0.5 · 2 + 1
/// assert_eq!(x, 0.6000000000000001);
/// ```
#[derive(Clone, Debug)]
pub struct Sgd<T> {
    learning_rate: f64,
    momentum: f64,
    nesterov: bool,
    velocity: Option<T>,
    step: Option<T>,
}

impl<T: Tangent> Sgd<T> {
    /// Plain gradient descent: the parameters move by −η g.
    ///
    /// # Panics
    /// If `learning_rate` is not a positive number.
    #[must_use]
    #[track_caller]
    pub fn new(learning_rate: f64) -> Self {
        check_positive("learning rate", learning_rate);
        Self {
            learning_rate,
            momentum: 0.0,
            nesterov: false,
            velocity: None,
            step: None,
        }
    }

    /// Sets the momentum μ; 0 unless told.
    ///
    /// # Panics
    /// If it is not in `0.0..1.0`.
    #[must_use]
    #[track_caller]
    pub fn momentum(mut self, momentum: f64) -> Self {
        check_decay("momentum", momentum);
        self.momentum = momentum;
        self
    }

    /// Looks ahead along the momentum (Nesterov's accelerated gradient).
    #[must_use]
    pub fn nesterov(mut self) -> Self {
        self.nesterov = true;
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
        let eta = scalar(-self.learning_rate);
        let step = self.step.get_or_insert_with(|| gradient.clone());
        step.set_zero();
        if self.momentum == 0.0 {
            step.axpy(eta, gradient);
        } else {
            let mu = scalar(self.momentum);
            match &mut self.velocity {
                Some(velocity) => {
                    velocity.scale_mut(mu);
                    velocity.axpy(scalar(1.0), gradient);
                }
                None => self.velocity = Some(gradient.clone()),
            }
            if let Some(velocity) = &self.velocity {
                if self.nesterov {
                    step.axpy(eta, gradient);
                    step.axpy(eta * mu, velocity);
                } else {
                    step.axpy(eta, velocity);
                }
            }
        }
        parameters.retract(step);
    }
}

#[cfg(test)]
mod tests {
    use super::Sgd;
    use nalgebra::{DVector, Vector2};

    #[test]
    fn on_a_quadratic_plain_descent_contracts_by_one_minus_eta_lambda() {
        // f(x) = ½ Σ λ x²: each component is multiplied by 1 − η λ in every step.
        let lambda = Vector2::new(1.0, 4.0);
        let mut x = Vector2::new(1.0, -2.0);
        let mut sgd = Sgd::new(0.1);
        for _ in 0..20 {
            let gradient = lambda.component_mul(&x);
            sgd.step(&mut x, &gradient);
        }
        let expected = Vector2::new(0.9_f64.powi(20), -2.0 * 0.6_f64.powi(20));
        assert!((x - expected).norm() < 1e-15);
    }

    #[test]
    fn momentum_follows_the_two_term_recurrence() {
        // Eliminating v: x₊ = x − η λ x + μ (x − x₋).
        let (eta, mu, lambda) = (0.1, 0.9, 2.0);
        let mut x = 1.0_f64;
        let mut sgd = Sgd::new(eta).momentum(mu);
        let (mut before, mut now) = (1.0_f64, 1.0_f64);
        for _ in 0..50 {
            let gradient = lambda * x;
            sgd.step(&mut x, &gradient);
            (before, now) = (now, now - eta * lambda * now + mu * (now - before));
            assert!((x - now).abs() < 1e-13);
        }
    }

    #[test]
    fn nesterov_is_momentum_seen_from_the_point_ahead() {
        // With y = x + μ (x − x₋) the iteration is x₊ = y − η ∇f(y); the optimiser holds y.
        let (eta, mu, lambda) = (0.1, 0.9, 2.0);
        let mut y = 1.0_f64;
        let mut sgd = Sgd::new(eta).momentum(mu).nesterov();
        let (mut x, mut ahead) = (1.0_f64, 1.0_f64);
        for _ in 0..50 {
            let gradient = lambda * y;
            sgd.step(&mut y, &gradient);
            let next = ahead - eta * lambda * ahead;
            ahead = next + mu * (next - x);
            x = next;
            assert!((y - ahead).abs() < 1e-13);
        }
    }

    #[test]
    fn single_precision_and_unsized_parameters_are_moved() {
        let mut x = [1.0_f32, 2.0];
        let mut sgd = Sgd::new(0.5);
        sgd.step(&mut x[..], &vec![2.0, 0.0]);
        assert_eq!(x, [0.0, 2.0]);
        sgd.set_learning_rate(1.0);
        assert_eq!(sgd.learning_rate(), 1.0);
        sgd.step(&mut x[..], &vec![0.0, 1.0]);
        assert_eq!(x, [0.0, 1.0]);
    }

    #[test]
    fn a_gradient_that_was_infinite_once_leaves_no_trace_in_plain_descent() {
        let mut x = 0.0;
        let mut sgd = Sgd::new(1.0);
        sgd.step(&mut x, &f64::INFINITY);
        let mut x = 0.0;
        sgd.step(&mut x, &1.0);
        assert_eq!(x, -1.0);
    }

    #[test]
    #[should_panic(expected = "does not have the shape")]
    fn a_gradient_that_changes_its_shape_is_refused() {
        let mut x = DVector::from_vec(vec![1.0, 2.0]);
        let mut sgd = Sgd::new(0.1);
        sgd.step(&mut x, &DVector::zeros(2));
        sgd.step(&mut x, &DVector::zeros(3));
    }

    #[test]
    #[should_panic(expected = "the learning rate is NaN")]
    fn a_learning_rate_that_is_not_a_number_is_refused() {
        let _ = Sgd::<f64>::new(f64::NAN);
    }
}
