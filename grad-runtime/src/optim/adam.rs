//! Adam.

use super::state::State;
use super::{check_decay, check_positive};
use crate::{Differentiable, Scalar, Tangent};

/// Adam: gradient descent with a step size per component, from running moments of the gradient.
///
/// With gradient g in step t,
///
/// * m ← β₁ m + (1 − β₁) g and v ← β₂ v + (1 − β₂) g²,
/// * the parameters move by −η m̂ / (√v̂ + ε), where m̂ = m / (1 − β₁ᵗ) and v̂ = v / (1 − β₂ᵗ).
///
/// Source: D. P. Kingma, J. Ba, *Adam: a method for stochastic optimization* (2015), algorithm 1, whose defaults
/// β₁ = 0.9, β₂ = 0.999, ε = 1e-8 are the defaults here.
/// `T` is the tangent type of the parameters; the first step infers it.
///
/// ```
/// use grad_runtime::optim::Adam;
///
/// let mut x = vec![1.0, 1.0];
/// let mut adam = Adam::new(0.25).betas(0.9, 0.99).epsilon(1e-12);
/// // The first step has length η in every component, whatever the size of the gradient is.
/// adam.step(&mut x, &vec![1e6, -1e-3]);
/// assert!((x[0] - 0.75_f64).abs() < 1e-8 && (x[1] - 1.25_f64).abs() < 1e-8);
/// ```
#[derive(Clone, Debug)]
pub struct Adam<T: Tangent> {
    learning_rate: f64,
    beta1: f64,
    beta2: f64,
    epsilon: f64,
    /// β₁ᵗ and β₂ᵗ.
    powers: (f64, f64),
    /// Both moments.
    state: Option<State<T, 2>>,
}

impl<T: Tangent> Adam<T> {
    /// Adam with the published defaults.
    ///
    /// # Panics
    /// If `learning_rate` is not a positive number.
    #[must_use]
    #[track_caller]
    pub fn new(learning_rate: f64) -> Self {
        check_positive("learning rate", learning_rate);
        Self {
            learning_rate,
            beta1: 0.9,
            beta2: 0.999,
            epsilon: 1e-8,
            powers: (1.0, 1.0),
            state: None,
        }
    }

    /// Sets the decay factors β₁ and β₂ of the two moments; 0.9 and 0.999 unless told.
    ///
    /// # Panics
    /// If one is not in `0.0..1.0`.
    #[must_use]
    #[track_caller]
    pub fn betas(mut self, beta1: f64, beta2: f64) -> Self {
        check_decay("decay factor β₁", beta1);
        check_decay("decay factor β₂", beta2);
        (self.beta1, self.beta2) = (beta1, beta2);
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
        parameters.retract(self.direction(gradient));
    }

    /// The next step. The caller may change it before it goes along.
    #[track_caller]
    pub(super) fn direction(&mut self, gradient: &T) -> &mut T {
        let scalar = T::Scalar::lit;
        self.powers.0 *= self.beta1;
        self.powers.1 *= self.beta2;
        let (beta1, beta2) = (scalar(self.beta1), scalar(self.beta2));
        let (rest1, rest2) = (scalar(1.0 - self.beta1), scalar(1.0 - self.beta2));
        let eta = scalar(-self.learning_rate / (1.0 - self.powers.0));
        let unbias = scalar(1.0 / (1.0 - self.powers.1));
        let epsilon = scalar(self.epsilon);
        let state = self.state.get_or_insert_with(|| State::new(gradient));
        state.step(gradient, |g, [m, v]| {
            *m = beta1 * *m + rest1 * g;
            *v = beta2 * *v + rest2 * (g * g);
            eta * *m / (nalgebra::ComplexField::sqrt(unbias * *v) + epsilon)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::Adam;
    use nalgebra::{DMatrix, Vector2};

    #[test]
    fn the_first_step_is_the_learning_rate_against_the_sign() {
        // m̂ = g and v̂ = g², so that the step is −η g / (|g| + ε).
        let mut x = Vector2::new(0.0, 0.0);
        Adam::new(0.1)
            .epsilon(0.5)
            .step(&mut x, &Vector2::new(2.0, -0.25));
        let expected = Vector2::new(-0.1 * 2.0 / 2.5, 0.1 * 0.25 / 0.75);
        assert!((x - expected).norm() < 1e-16);
    }

    #[test]
    fn steps_follow_the_published_algorithm() {
        let (eta, b1, b2, eps) = (0.05, 0.8, 0.95, 1e-3);
        let mut adam = Adam::new(eta).betas(b1, b2).epsilon(eps);
        let mut x = (1.0_f64, [2.0_f64]);
        let mut y = [1.0_f64, 2.0];
        let (mut m, mut v) = ([0.0; 2], [0.0; 2]);
        for t in 1..=25 {
            let gradient = (x.0.cos(), [x.1[0].powi(3)]);
            adam.step(&mut x, &gradient);
            let g = [y[0].cos(), y[1].powi(3)];
            for i in 0..2 {
                m[i] = b1 * m[i] + (1.0 - b1) * g[i];
                v[i] = b2 * v[i] + (1.0 - b2) * g[i] * g[i];
                let m_hat = m[i] / (1.0 - b1.powi(t));
                let v_hat: f64 = v[i] / (1.0 - b2.powi(t));
                y[i] -= eta * m_hat / (v_hat.sqrt() + eps);
            }
            assert!((x.0 - y[0]).abs() < 1e-13 && (x.1[0] - y[1]).abs() < 1e-13);
        }
    }

    #[test]
    fn a_quadratic_is_minimised_in_both_precisions() {
        let mut x = [3.0_f32, -2.0];
        let mut adam = Adam::new(0.1);
        for _ in 0..1000 {
            let gradient = [2.0 * (x[0] - 1.0), 20.0 * (x[1] - 0.5)];
            adam.step(&mut x, &gradient);
        }
        assert!(
            (x[0] - 1.0).abs() < 1e-3 && (x[1] - 0.5).abs() < 1e-3,
            "{x:?}"
        );
    }

    #[test]
    #[should_panic(expected = "does not have the shape of the one before")]
    fn a_gradient_of_the_same_size_in_another_shape_is_refused() {
        let mut adam = Adam::new(0.1);
        adam.step(&mut DMatrix::zeros(2, 3), &DMatrix::<f64>::zeros(2, 3));
        adam.step(&mut DMatrix::zeros(3, 2), &DMatrix::zeros(3, 2));
    }

    #[test]
    #[should_panic(expected = "the decay factor β₂ is 1")]
    fn a_decay_factor_of_one_is_refused() {
        let _ = Adam::<f64>::new(0.1).betas(0.9, 1.0);
    }
}
