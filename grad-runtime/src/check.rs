//! Checking derivatives against central differences.
//!
//! [`assert_gradient!`](crate::assert_gradient) does it for a `#[differentiable]` function; [`gradient`], [`jvp`], [`jacobian`] and [`hessian`] for any
//! function of one point with any derivative, hand-written ones included, and [`Check`] for one of several arguments.
//!
//! A difference quotient is computed for every component of every active argument, of ⟨w, f⟩ for a random cotangent w (the same
//! in every run), and extrapolated until its own error is known. The derivative may differ by 3e-8 in `f64` and
//! 7e-4 in `f32`, relative to the larger of the two, plus the rounding errors of the difference; where the extrapolation
//! does not converge, its error excuses at most 1.7e-5 and 2.6e-3. Where arguments and result mix the two, `f32` counts. The function is evaluated around the point at distances from a
//! sixteenth of each component downwards (of one, where the component is close to zero); what is not finite there is left out.
//!
//! The function should be smooth at the point. At a kink the difference is the mean of the one-sided derivatives,
//! which need not be the derivative that the library's conventions give.

mod along;
mod arguments;
mod assert;
mod blocks;
mod components;
mod difference;
mod functions;
mod mismatch;
mod output;
mod random;
mod support;

#[doc(no_inline)]
pub use crate::assert_gradient;
pub use blocks::Jacobian;
pub use functions::{gradient, hessian, jacobian, jvp};
pub use mismatch::Mismatch;
#[doc(hidden)]
pub use {
    arguments::{Arguments, Cons, Nil},
    output::{ByTangent, ByValues, Components, Measured, Output},
    support::{Own, dim},
};

use crate::Tangent;
use components::{dot, flatten, read, size};
use random::Random;

/// What a function gives that may fail; where it fails there is nothing to compare.
#[doc(hidden)]
#[track_caller]
pub fn succeeded<W: crate::private::Outcome>(name: &str, outcome: W) -> W::Value {
    match outcome.apart().0 {
        Some(value) => value,
        None => {
            panic!("`{name}` fails at or near these arguments, so that it has no derivative there")
        }
    }
}

/// A function at a point, ready to have its derivatives checked.
///
/// `arguments` are the names and numbers of components of the active arguments, `point` makes them (one tuple, however
/// many there are) and `primal` is the function of them.
///
/// ```
/// use grad_runtime::check::Check;
/// use grad_runtime::nalgebra::Vector2;
///
/// // ‖v‖² + s, with a derivative written by hand.
/// let check = Check::new(
///     &[("v", 2), ("s", 1)],
///     || (Vector2::new(1.0, 2.0), 3.0),
///     |(v, s)| v.norm_squared() + s,
/// );
/// check.grad(|(v, _)| (2.0 * v, 1.0))?;
///
/// let mismatch = check.grad(|(v, _)| (2.001 * v, 1.0)).unwrap_err();
/// assert!(mismatch.to_string().contains("argument `v`, component 0 of 2"));
/// # Ok::<(), grad_runtime::check::Mismatch>(())
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Check<'a, Point, Primal> {
    arguments: &'a [(&'a str, usize)],
    point: Point,
    primal: Primal,
}

type PointTangent<P> = <P as Arguments>::Tangent;
type ResultTangent<R> = <R as Output>::Tangent;

/// Of every cotangent: a check that fails once fails in every run.
const SEED: u64 = 1982;

impl<'a, P, R, Point, Primal> Check<'a, Point, Primal>
where
    P: Arguments,
    R: Output,
    Point: Fn() -> P,
    Primal: Fn(P) -> R,
{
    /// A check of `primal` at the point that `point` makes.
    pub fn new(arguments: &'a [(&'a str, usize)], point: Point, primal: Primal) -> Self {
        Self {
            arguments,
            point,
            primal,
        }
    }

    /// Checks the gradient of a function with one scalar result.
    ///
    /// # Errors
    /// The first component that disagrees.
    pub fn grad(&self, grad: impl Fn(P) -> PointTangent<P>) -> Result<(), Mismatch> {
        self.reverse("grad", &grad((self.point)()), &[1.0])
    }

    /// Checks value and pullback at a random cotangent.
    ///
    /// # Errors
    /// The first component that disagrees.
    pub fn vjp(
        &self,
        vjp: impl Fn(P, ResultTangent<R>) -> (R, PointTangent<P>),
    ) -> Result<(), Mismatch> {
        let y = (self.primal)((self.point)());
        let cotangent = random_cotangent(&y);
        let (value, gradient) = vjp((self.point)(), cotangent.clone());
        self.value("vjp", &y.components(), &value.components())?;
        self.reverse("vjp", &gradient, &flatten(&cotangent))
    }

    /// Checks value and pushforward, in a random direction of each argument.
    ///
    /// # Errors
    /// The first argument that disagrees.
    pub fn jvp(
        &self,
        jvp: impl Fn(P, PointTangent<P>) -> (R, ResultTangent<R>),
    ) -> Result<(), Mismatch> {
        self.in_directions("jvp", jvp)
    }

    /// Checks a gradient and its tangent, the product of the Hessian with a random direction of each argument, against differences of
    /// `gradient`.
    ///
    /// # Errors
    /// The first argument that disagrees.
    pub fn hvp(
        &self,
        gradient: impl Fn(P) -> PointTangent<P>,
        grad_and_hvp: impl Fn(P, PointTangent<P>) -> (PointTangent<P>, PointTangent<P>),
    ) -> Result<(), Mismatch> {
        self.of_gradient(gradient)
            .in_directions("hvp", |point, direction| {
                let (gradient, product) = grad_and_hvp(point, direction);
                (components::<P>(&gradient), components::<P>(&product))
            })
    }

    /// Checks a Hessian against differences of `gradient`, element by element.
    ///
    /// # Errors
    /// The first element that disagrees, by the component of its argument.
    pub fn hessian<H: Jacobian>(
        &self,
        gradient: impl Fn(P) -> PointTangent<P>,
        hessian: impl Fn(P) -> H,
    ) -> Result<(), Mismatch> {
        self.of_gradient(gradient).by_columns("hessian", hessian)
    }

    /// A check of the components of a gradient.
    fn of_gradient(
        &self,
        gradient: impl Fn(P) -> PointTangent<P>,
    ) -> Check<'a, &Point, impl Fn(P) -> Vec<f64>> {
        Check::new(self.arguments, &self.point, move |point| {
            components::<P>(&gradient(point))
        })
    }

    fn in_directions(
        &self,
        mode: &'static str,
        jvp: impl Fn(P, PointTangent<P>) -> (R, ResultTangent<R>),
    ) -> Result<(), Mismatch> {
        let y = (self.primal)((self.point)());
        let cotangent = flatten(&random_cotangent(&y));
        for (argument, dim, direction) in self.directions() {
            let (value, tangent) = jvp((self.point)(), self.tangent(&direction));
            self.value(mode, &y.components(), &value.components())?;
            let tangent = flatten(&tangent);
            check_dim(mode, tangent.len(), cotangent.len())?;
            let derivative = dot(&cotangent, &tangent);
            let floor = 16.0 * Self::epsilon() * size(&cotangent, &tangent);
            let verdict = self.along(&direction, derivative, 1.0, floor, &cotangent);
            if !verdict.agrees {
                return Err(mismatch(mode, argument, None, dim, derivative, verdict));
            }
        }
        Ok(())
    }

    /// Checks that pushforward and pullback are each other's transpose: ⟨w, J v⟩ = ⟨Jᵀ w, v⟩ for a random cotangent w and a
    /// random direction v of each argument.
    ///
    /// # Errors
    /// The first argument where they are not.
    pub fn transpose(
        &self,
        jvp: impl Fn(P, PointTangent<P>) -> (R, ResultTangent<R>),
        vjp: impl Fn(P, ResultTangent<R>) -> (R, PointTangent<P>),
    ) -> Result<(), Mismatch> {
        let y = (self.primal)((self.point)());
        let cotangent = random_cotangent(&y);
        let pulled = components::<P>(&vjp((self.point)(), cotangent.clone()).1);
        let cotangent = flatten(&cotangent);
        // Directions are of the size of the point: terms that cancel are of the size of the value, and leave its rounding errors.
        let floor = 16.0 * Self::epsilon() * size(&cotangent, &y.components());
        let floor = if floor.is_finite() { floor } else { 0.0 };
        for (argument, _, direction) in self.directions() {
            check_dim("vjp", pulled.len(), direction.len())?;
            let pushed = flatten(&jvp((self.point)(), self.tangent(&direction)).1);
            check_dim("jvp", pushed.len(), cotangent.len())?;
            let (forward, reverse) = (dot(&cotangent, &pushed), dot(&pulled, &direction));
            let terms = size(&cotangent, &pushed).max(size(&pulled, &direction));
            let precision = Self::epsilon().sqrt();
            let gap = (forward - reverse).abs();
            if gap.is_nan() || gap > precision * terms + floor {
                return Err(Mismatch::Transpose {
                    argument: argument.to_owned(),
                    forward,
                    reverse,
                });
            }
        }
        Ok(())
    }

    /// Checks a Jacobian, with a block for each argument or one for all.
    ///
    /// # Errors
    /// The first element that disagrees, by the component of its argument.
    pub fn jacobian<J: Jacobian>(&self, jacobian: impl Fn(P) -> J) -> Result<(), Mismatch> {
        self.by_columns("jacobian", jacobian)
    }

    /// Checks pushforward and pullback, that they are each other's transpose, and that the Jacobian agrees with them.
    ///
    /// # Errors
    /// The first of these checks that fails.
    #[doc(hidden)]
    pub fn modes<J: Jacobian>(
        &self,
        jvp: impl Fn(P, PointTangent<P>) -> (R, ResultTangent<R>),
        vjp: impl Fn(P, ResultTangent<R>) -> (R, PointTangent<P>),
        jacobian: impl Fn(P) -> J,
    ) -> Result<(), Mismatch> {
        self.vjp(&vjp)?;
        self.jvp(&jvp)?;
        self.transpose(&jvp, &vjp)?;
        self.rows(jacobian, vjp)
    }

    /// Compares `gradient` with the differences of ⟨`cotangent`, f⟩, component by component.
    fn reverse(
        &self,
        mode: &'static str,
        gradient: &PointTangent<P>,
        cotangent: &[f64],
    ) -> Result<(), Mismatch> {
        let gradient = components::<P>(gradient);
        let magnitudes = self.magnitudes();
        check_dim(mode, gradient.len(), magnitudes.len())?;
        let largest = gradient.iter().fold(0.0_f64, |m, g| m.max(g.abs()));
        let floor = 16.0 * Self::epsilon() * largest;
        let mut direction = vec![0.0; gradient.len()];
        let mut start = 0;
        for &(argument, dim) in self.arguments {
            for i in 0..dim {
                let (place, derivative) = (start + i, gradient[start + i]);
                direction[place] = 1.0;
                let verdict =
                    self.along(&direction, derivative, magnitudes[place], floor, cotangent);
                direction[place] = 0.0;
                if !verdict.agrees {
                    return Err(mismatch(mode, argument, Some(i), dim, derivative, verdict));
                }
            }
            start += dim;
        }
        Ok(())
    }

    fn value(&self, mode: &'static str, expected: &[f64], value: &[f64]) -> Result<(), Mismatch> {
        check_dim(mode, value.len(), expected.len())?;
        let tolerance = Self::epsilon().sqrt();
        for (component, (&value, &expected)) in value.iter().zip(expected).enumerate() {
            let same = (value - expected).abs() <= tolerance * value.abs().max(expected.abs())
                || value == expected
                || (value.is_nan() && expected.is_nan());
            if !same {
                return Err(Mismatch::Value {
                    mode,
                    component,
                    value,
                    expected,
                });
            }
        }
        Ok(())
    }
}

/// A random cotangent of the shape of `y`.
fn random_cotangent<R: Output>(y: &R) -> R::Tangent {
    let mut cotangent = y.zero();
    let random = Random::new(SEED).vector(cotangent.dim());
    read(&mut cotangent, &random);
    cotangent
}

fn components<P: Arguments>(tangent: &P::Tangent) -> Vec<f64> {
    let mut components = Vec::new();
    P::flatten(tangent, &mut components);
    components
}

fn mismatch(
    mode: &'static str,
    argument: &str,
    component: Option<usize>,
    dim: usize,
    derivative: f64,
    verdict: difference::Verdict,
) -> Mismatch {
    Mismatch::Derivative {
        mode,
        argument: argument.to_owned(),
        component,
        dim,
        derivative,
        difference: verdict.difference,
        error: verdict.error,
        step: verdict.step,
    }
}

fn check_dim(mode: &'static str, dim: usize, expected: usize) -> Result<(), Mismatch> {
    if dim == expected {
        Ok(())
    } else {
        Err(Mismatch::Shape {
            mode,
            dim,
            expected,
        })
    }
}
