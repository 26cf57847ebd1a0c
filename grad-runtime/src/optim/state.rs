//! What the adaptive optimisers keep from step to step.

use crate::{Scalar, Tangent};

/// `K` numbers for every component of the gradient, and room for the gradient and the step.
#[derive(Clone, Debug)]
pub(super) struct State<T: Tangent, const K: usize> {
    kept: Vec<[T::Scalar; K]>,
    /// The gradient on the way in, the step on the way out, in flatten order.
    flat: Vec<T::Scalar>,
    step: T,
}

impl<T: Tangent, const K: usize> State<T, K> {
    /// All numbers are zero.
    pub(super) fn new(gradient: &T) -> Self {
        let zero = T::Scalar::lit(0.0);
        Self {
            kept: vec![[zero; K]; gradient.dim()],
            flat: vec![zero; gradient.dim()],
            step: gradient.clone(),
        }
    }

    /// The step whose components `component` makes of those of the gradient and of what is kept of each.
    ///
    /// # Panics
    /// If the gradient has another shape than the first.
    #[track_caller]
    pub(super) fn step(
        &mut self,
        gradient: &T,
        mut component: impl FnMut(T::Scalar, &mut [T::Scalar; K]) -> T::Scalar,
    ) -> &mut T {
        assert!(
            self.step.same_shape(gradient),
            "the gradient does not have the shape of the one before; help: use one optimiser per parameter"
        );
        gradient.write_to_slice(&mut self.flat);
        for (g, kept) in self.flat.iter_mut().zip(&mut self.kept) {
            *g = component(*g, kept);
        }
        self.step.read_from_slice(&self.flat);
        &mut self.step
    }
}
