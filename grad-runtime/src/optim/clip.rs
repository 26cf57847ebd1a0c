//! Clipping a gradient by its norm.

use crate::{Scalar, Tangent};

/// Scales `tangent` so that its Euclidean norm over all components is at most `max_norm`, and returns the norm it had.
///
/// A gradient whose norm is not finite has no direction to keep and is left as it is; the returned norm tells.
/// Source: R. Pascanu, T. Mikolov, Y. Bengio, *On the difficulty of training recurrent neural networks* (2013), algorithm 1.
///
/// # Panics
/// If `max_norm` is negative or NaN.
///
/// ```
/// use grad_runtime::optim::clip_norm;
///
/// let mut gradient = (6.0, [8.0]);
/// assert_eq!(clip_norm(&mut gradient, 5.0), 10.0);
/// assert_eq!(gradient, (3.0, [4.0]));
/// ```
#[track_caller]
pub fn clip_norm<T: Tangent>(tangent: &mut T, max_norm: T::Scalar) -> T::Scalar {
    assert!(
        max_norm >= T::Scalar::lit(0.0),
        "the maximal norm is {max_norm}; help: it is at least 0"
    );
    let norm = tangent.norm();
    if norm > max_norm && nalgebra::ComplexField::is_finite(&norm) {
        tangent.scale_mut(max_norm / norm);
    }
    norm
}

#[cfg(test)]
mod tests {
    use super::clip_norm;
    use nalgebra::Vector2;

    #[test]
    fn a_short_gradient_is_left_as_it_is() {
        let mut gradient = (Vector2::new(3.0_f32, 0.0), vec![4.0_f32]);
        assert_eq!(clip_norm(&mut gradient, 5.0), 5.0);
        assert_eq!(gradient, (Vector2::new(3.0, 0.0), vec![4.0]));
    }

    #[test]
    fn a_long_gradient_keeps_its_direction() {
        let mut gradient = Vector2::new(-30.0, 40.0);
        assert_eq!(clip_norm(&mut gradient, 5.0), 50.0);
        assert!((gradient - Vector2::new(-3.0, 4.0)).norm() < 1e-15);
    }

    #[test]
    fn a_gradient_that_is_not_finite_is_left_as_it_is() {
        let mut gradient = [f64::INFINITY, 1.0];
        assert_eq!(clip_norm(&mut gradient, 1.0), f64::INFINITY);
        assert_eq!(gradient, [f64::INFINITY, 1.0]);
        assert!(clip_norm(&mut [f64::NAN], 1.0).is_nan());
    }

    #[test]
    #[should_panic(expected = "the maximal norm is -1")]
    fn a_negative_bound_is_refused() {
        clip_norm(&mut 1.0, -1.0);
    }
}
