//! Weight decay, as a penalty and decoupled.

use super::Adam;
use crate::{Differentiable, Scalar, Tangent};

/// Adds `lambda` times the parameters to their gradient: the gradient of the penalty ½ λ ‖p‖².
///
/// For any optimiser. Components on a manifold, such as a rotation, have no size, and stay as they are.
///
/// # Panics
/// If `lambda` is negative or NaN, or the gradient has another shape than the parameters.
///
/// ```
/// use grad_runtime::optim::weight_decay;
///
/// let weights = (2.0, [10.0]);
/// let mut gradient = (1.0, [1.0]);
/// weight_decay(&weights, 0.5, &mut gradient);
/// assert_eq!(gradient, (2.0, [6.0]));
/// ```
#[track_caller]
pub fn weight_decay<P>(parameters: &P, lambda: f64, gradient: &mut P::Tangent)
where
    P: Differentiable + ?Sized,
{
    check_decay_rate(lambda);
    Values::default().add(parameters, lambda, gradient);
}

/// Adam with decoupled weight decay.
///
/// The parameters move by the step of [`Adam`] and by −η λ p: the decay does not go through the moments, so that it is the same
/// for components with large and with small gradients. Components on a manifold do not decay.
///
/// Source: I. Loshchilov, F. Hutter, *Decoupled weight decay regularization* (2019), algorithm 2; λ = 0.01 unless told.
/// `T` is the tangent type of the parameters; the first step infers it.
///
/// ```
/// use grad_runtime::optim::AdamW;
///
/// let mut x = vec![10.0, 10.0];
/// let mut adam_w = AdamW::new(0.1).weight_decay(0.5);
/// adam_w.step(&mut x, &vec![4.0, 0.0]);
/// assert!((x[0] - 9.4_f64).abs() < 1e-6); // 10 − 0.1 − 0.1 · 0.5 · 10
/// assert_eq!(x[1], 9.5);
/// ```
#[derive(Clone, Debug)]
pub struct AdamW<T: Tangent> {
    adam: Adam<T>,
    weight_decay: f64,
    values: Values<T>,
}

impl<T: Tangent> AdamW<T> {
    /// AdamW with the published defaults.
    ///
    /// # Panics
    /// If `learning_rate` is not a positive number.
    #[must_use]
    #[track_caller]
    pub fn new(learning_rate: f64) -> Self {
        Self {
            adam: Adam::new(learning_rate),
            weight_decay: 0.01,
            values: Values::default(),
        }
    }

    /// Sets λ; 0.01 unless told.
    ///
    /// # Panics
    /// If it is negative, infinite or NaN.
    #[must_use]
    #[track_caller]
    pub fn weight_decay(mut self, lambda: f64) -> Self {
        check_decay_rate(lambda);
        self.weight_decay = lambda;
        self
    }

    /// Sets the decay factors β₁ and β₂ of the two moments; 0.9 and 0.999 unless told.
    ///
    /// # Panics
    /// If one is not in `0.0..1.0`.
    #[must_use]
    #[track_caller]
    pub fn betas(mut self, beta1: f64, beta2: f64) -> Self {
        self.adam = self.adam.betas(beta1, beta2);
        self
    }

    /// Sets ε, which bounds the step where the gradient vanishes; 1e-8 unless told.
    ///
    /// # Panics
    /// If it is not a positive number.
    #[must_use]
    #[track_caller]
    pub fn epsilon(mut self, epsilon: f64) -> Self {
        self.adam = self.adam.epsilon(epsilon);
        self
    }

    /// The learning rate η.
    #[must_use]
    pub fn learning_rate(&self) -> f64 {
        self.adam.learning_rate()
    }

    /// Changes the learning rate, for a schedule.
    ///
    /// # Panics
    /// If `learning_rate` is not a positive number.
    #[track_caller]
    pub fn set_learning_rate(&mut self, learning_rate: f64) {
        self.adam.set_learning_rate(learning_rate);
    }

    /// Moves `parameters` one step against `gradient`, and towards zero.
    ///
    /// # Panics
    /// If the shape of the gradient is not that of the parameters, or changes between steps.
    pub fn step<P>(&mut self, parameters: &mut P, gradient: &T)
    where
        P: Differentiable<Tangent = T> + ?Sized,
    {
        let rate = -self.adam.learning_rate() * self.weight_decay;
        let step = self.adam.direction(gradient);
        self.values.add(parameters, rate, step);
        parameters.retract(step);
    }
}

#[track_caller]
fn check_decay_rate(lambda: f64) {
    assert!(
        lambda >= 0.0 && lambda.is_finite(),
        "the weight decay is {lambda}; help: it is a number that is at least 0"
    );
}

/// Room for the components of the parameters and of a tangent.
#[derive(Clone, Debug)]
struct Values<T: Tangent> {
    parameters: Vec<Option<f64>>,
    flat: Vec<T::Scalar>,
}

impl<T: Tangent> Default for Values<T> {
    fn default() -> Self {
        Self {
            parameters: Vec::new(),
            flat: Vec::new(),
        }
    }
}

impl<T: Tangent> Values<T> {
    /// `tangent += alpha * parameters`.
    #[track_caller]
    fn add<P>(&mut self, parameters: &P, alpha: f64, tangent: &mut T)
    where
        P: Differentiable<Tangent = T> + ?Sized,
    {
        self.parameters.clear();
        parameters.component_values(&mut self.parameters);
        assert_eq!(
            self.parameters.len(),
            tangent.dim(),
            "the gradient does not have the shape of the parameters; help: take it at these parameters"
        );
        self.flat.resize(tangent.dim(), T::Scalar::lit(0.0));
        tangent.write_to_slice(&mut self.flat);
        for (component, value) in self.flat.iter_mut().zip(&self.parameters) {
            if let Some(value) = value {
                *component += T::Scalar::lit(alpha * value);
            }
        }
        tangent.read_from_slice(&self.flat);
    }
}

#[cfg(test)]
mod tests {
    use super::{AdamW, weight_decay};
    use crate::optim::Adam;
    use nalgebra::{DVector, Vector2};

    #[test]
    fn without_decay_it_is_adam() {
        let (mut x, mut y) = (Vector2::new(1.0, -2.0), Vector2::new(1.0, -2.0));
        let (mut adam, mut adam_w) = (Adam::new(0.1), AdamW::new(0.1).weight_decay(0.0));
        for _ in 0..10 {
            let gradient = 2.0 * x;
            adam.step(&mut x, &gradient);
            adam_w.step(&mut y, &gradient);
        }
        assert_eq!(x, y);
    }

    #[test]
    fn without_a_gradient_the_parameters_shrink_by_one_minus_eta_lambda() {
        let mut x = [3.0_f32, -1.0];
        let mut adam_w = AdamW::new(0.5).weight_decay(0.25);
        for _ in 0..4 {
            adam_w.step(&mut x, &[0.0, 0.0]);
        }
        let factor = 0.875_f32.powi(4);
        assert!((x[0] - 3.0 * factor).abs() < 1e-6 && (x[1] + factor).abs() < 1e-6);
    }

    #[test]
    fn the_decay_does_not_go_through_the_moments() {
        let (eta, lambda, eps) = (0.05, 0.2, 1e-8);
        let mut x = 2.0_f64;
        let mut adam_w = AdamW::new(eta).weight_decay(lambda);
        let (mut y, mut m, mut v) = (2.0_f64, 0.0, 0.0);
        for t in 1..=20 {
            let g = 3.0 * y;
            adam_w.step(&mut x, &g);
            m = 0.9 * m + 0.1 * g;
            v = 0.999 * v + 0.001 * g * g;
            let m_hat = m / (1.0 - 0.9_f64.powi(t));
            let v_hat: f64 = v / (1.0 - 0.999_f64.powi(t));
            y -= eta * (m_hat / (v_hat.sqrt() + eps) + lambda * y);
            assert!((x - y).abs() < 1e-13);
        }
    }

    #[test]
    #[should_panic(expected = "does not have the shape of the parameters")]
    fn a_gradient_of_another_shape_is_refused() {
        weight_decay(&DVector::<f64>::zeros(3), 0.1, &mut DVector::zeros(2));
    }

    #[test]
    #[should_panic(expected = "the weight decay is -1")]
    fn a_negative_decay_is_refused() {
        let _ = AdamW::<f64>::new(0.1).weight_decay(-1.0);
    }
}
