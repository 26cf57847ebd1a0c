//! Clipping a gradient by its norm, and by its components.

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

/// Restricts every component of `tangent` to `[-max, max]`, and returns how many were outside.
///
/// The direction changes, unlike with [`clip_norm`]; an infinite component becomes finite, and NaN stays NaN. Allocates room for the
/// components.
///
/// # Panics
/// If `max` is negative or NaN.
///
/// ```
/// use grad_runtime::optim::clip_value;
///
/// let mut gradient = (6.0, [-8.0, 0.5]);
/// assert_eq!(clip_value(&mut gradient, 5.0), 2);
/// assert_eq!(gradient, (5.0, [-5.0, 0.5]));
/// ```
#[track_caller]
pub fn clip_value<T: Tangent>(tangent: &mut T, max: T::Scalar) -> usize {
    assert!(
        max >= T::Scalar::lit(0.0),
        "the bound of the components is {max}; help: it is at least 0"
    );
    let mut components = vec![T::Scalar::lit(0.0); tangent.dim()];
    tangent.write_to_slice(&mut components);
    let mut clipped = 0;
    for component in &mut components {
        let bound = if *component > max {
            max
        } else if *component < -max {
            -max
        } else {
            continue;
        };
        *component = bound;
        clipped += 1;
    }
    if clipped > 0 {
        tangent.read_from_slice(&components);
    }
    clipped
}

#[cfg(test)]
mod tests {
    use super::{clip_norm, clip_value};
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

    #[test]
    fn components_are_clipped_one_by_one() {
        let mut gradient = (Vector2::new(3.0_f32, -7.0), vec![f32::INFINITY, 1.0]);
        assert_eq!(clip_value(&mut gradient, 2.0), 3);
        assert_eq!(gradient, (Vector2::new(2.0, -2.0), vec![2.0, 1.0]));
        let mut nothing = [f64::NAN];
        assert_eq!(clip_value(&mut nothing, 1.0), 0);
        assert!(nothing[0].is_nan());
    }

    #[test]
    #[should_panic(expected = "the bound of the components is NaN")]
    fn a_bound_that_is_no_number_is_refused() {
        clip_value(&mut 1.0, f64::NAN);
    }
}
