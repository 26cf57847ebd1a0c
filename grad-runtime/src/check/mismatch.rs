//! What a failed check reports.

use std::fmt;

/// A derivative that does not agree with the function it belongs to.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Mismatch {
    /// A component of a derivative differs from its central difference.
    #[non_exhaustive]
    Derivative {
        /// The derivative that was checked: `grad`, `vjp`, `jvp`, `jacobian`, `hvp`, `hessian`.
        mode: &'static str,
        /// The argument, by name.
        argument: String,
        /// The component in flatten order; `None` for a random direction of the whole argument.
        component: Option<usize>,
        /// The number of components of the argument.
        dim: usize,
        /// The derivative that was checked.
        derivative: f64,
        /// The central difference.
        difference: f64,
        /// The error of the central difference, as its extrapolation and the rounding show it.
        error: f64,
        /// The step of the central difference.
        step: f64,
    },
    /// ⟨w, J v⟩ differs from ⟨Jᵀ w, v⟩.
    #[non_exhaustive]
    Transpose {
        /// The argument whose direction v was pushed forward.
        argument: String,
        /// ⟨w, J v⟩.
        forward: f64,
        /// ⟨Jᵀ w, v⟩.
        reverse: f64,
    },
    /// A random combination of the rows of a Jacobian differs from the pullback of the same cotangent.
    #[non_exhaustive]
    Rows {
        /// The argument, by name.
        argument: String,
        /// The component in flatten order.
        component: usize,
        /// The number of components of the argument.
        dim: usize,
        /// wᵀ J in this component.
        jacobian: f64,
        /// Jᵀ w by the pullback.
        pullback: f64,
    },
    /// The value that comes with a derivative is not that of the function.
    #[non_exhaustive]
    Value {
        /// The derivative that was checked.
        mode: &'static str,
        /// The component of the value in flatten order.
        component: usize,
        /// The value that came with the derivative.
        value: f64,
        /// The value of the function itself.
        expected: f64,
    },
    /// A derivative has another shape than the argument or the result.
    #[non_exhaustive]
    Shape {
        /// The derivative that was checked.
        mode: &'static str,
        /// The number of components it has.
        dim: usize,
        /// The number of components it should have.
        expected: usize,
    },
}

impl fmt::Display for Mismatch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Derivative {
                mode,
                argument,
                component,
                dim,
                derivative,
                difference,
                error,
                step,
            } => {
                write!(
                    f,
                    "`{mode}` disagrees with central differences at argument `{argument}`, "
                )?;
                match component {
                    Some(i) => write!(f, "component {i} of {dim}")?,
                    None => write!(f, "along a random direction")?,
                }
                write!(
                    f,
                    ": derivative {derivative:e}, central difference {difference:e} ± {error:.1e} (step {step:.3e}); \
                     help: a rule or a custom derivative is wrong, or the function is not smooth at this point"
                )
            }
            Self::Transpose {
                argument,
                forward,
                reverse,
            } => write!(
                f,
                "`jvp` disagrees with `vjp` at argument `{argument}`: ⟨w, J v⟩ is {forward:e} and ⟨Jᵀ w, v⟩ is {reverse:e} \
                 for random v and w; help: one of the two custom derivatives is not the transpose of the other"
            ),
            Self::Rows {
                argument,
                component,
                dim,
                jacobian,
                pullback,
            } => write!(
                f,
                "`jacobian` disagrees with `vjp` at argument `{argument}`, component {component} of {dim}: wᵀ J is {jacobian:e} and \
                 Jᵀ w is {pullback:e} for a random w; help: a custom derivative of one of the two modes is wrong"
            ),
            Self::Value {
                mode,
                component,
                value,
                expected,
            } => write!(
                f,
                "`{mode}` returns the value {value:e} in component {component} where the function returns {expected:e}; \
                 help: a custom rule must compute the value of its function"
            ),
            Self::Shape {
                mode,
                dim,
                expected,
            } => write!(
                f,
                "`{mode}` returns a derivative of {dim} components in place of {expected}; \
                 help: a custom rule must return a tangent in the shape of its argument"
            ),
        }
    }
}

impl std::error::Error for Mismatch {}
