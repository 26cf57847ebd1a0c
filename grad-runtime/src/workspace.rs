//! Memory that derivatives use again.

use crate::private::pool::{Pool, Within};

/// The memory that gradients need between their sweeps, kept from one call to the next.
///
/// `f::accumulate_grad_with(&mut workspace, args…, &mut g)` does what `f::accumulate_grad(args…, &mut g)` does, and takes from the
/// workspace what the derivative needs for itself. When a call is over, the memory is in the workspace again. One workspace serves any
/// number of functions, of arguments of any size; it grows to what the most demanding of them needs.
///
/// ```
/// use grad_runtime::{Workspace, differentiable};
///
/// #[differentiable]
/// fn damped(x: &[f64], rate: f64) -> f64 {
///     let mut state = 0.0;
///     for &force in x {
///         state = (state * rate + force).sin(); // each iteration's value waits for the reverse sweep
///     }
///     state
/// }
///
/// let mut workspace = Workspace::new();
/// let mut gradient = (vec![0.0; 1000], 0.0);
/// for step in 0..10 {
///     let x = vec![0.1 * step as f64; 1000];
///     damped::accumulate_grad_with(&mut workspace, &x, 0.9, &mut gradient); // allocates in the first step only
/// }
/// assert!(workspace.bytes() >= 1000 * size_of::<f64>());
/// ```
///
/// # What is taken from it
///
/// In the function and in all differentiable functions that it calls: the tapes of loops, the zeros of cotangents, copies of `Vec`s and
/// of dynamic vectors and matrices, products and maps of these, and the variables that begin as `vec![x; n]`, `Vec::new()` or
/// `Vec::with_capacity(n)`.
///
/// # What still allocates
///
/// * What the body itself makes in other ways, as the function does: `v.to_vec()`, `collect()`, strings, sums of dynamic matrices.
/// * Cotangents of dynamic matrices that are needed for one operation only, and have no variable: they are freed, not kept.
/// * The boxes of pullbacks: of calls that recur, and of calls under a condition in a loop.
/// * Derivatives that a rule of yours computes.
/// * After a panic or a failure (`Err`, `None`) in the middle of a sweep, the next call: what was in use has been freed.
#[derive(Debug, Default)]
pub struct Workspace {
    pool: Pool,
}

impl Workspace {
    /// A workspace that holds nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// How many bytes it holds.
    #[must_use]
    pub fn bytes(&self) -> usize {
        self.pool.bytes()
    }

    /// Frees what it holds.
    pub fn clear(&mut self) {
        self.pool.clear();
    }

    /// Until the result is dropped, derivatives of this thread take what they need from here.
    pub(crate) fn within(&mut self) -> Within<'_> {
        Within::new(&mut self.pool)
    }
}

/// An empty one: what one holds is of no meaning.
impl Clone for Workspace {
    fn clone(&self) -> Self {
        Self::new()
    }
}

#[cfg(test)]
mod tests {
    use super::Workspace;

    fn sent<T: Send + Sync>(value: T) -> T {
        value
    }

    #[test]
    fn a_clone_is_empty_and_clearing_frees() {
        let mut workspace = sent(Workspace::new());
        {
            let _within = workspace.within();
            crate::private::pool::given(crate::private::pool::taken::<f64>(4));
        }
        assert_eq!(workspace.bytes(), 32);
        assert_eq!(workspace.clone().bytes(), 0);
        workspace.clear();
        assert_eq!(workspace.bytes(), 0);
    }
}
