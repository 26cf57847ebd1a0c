//! Tangents as components in `f64`, whatever their scalar type is.

use crate::{Differentiable, Scalar, Tangent};

pub(super) fn scalar_to_f64<S: Scalar>(x: S) -> f64 {
    nalgebra::try_convert(x).unwrap_or(f64::NAN)
}

pub(super) fn epsilon<T: Tangent>() -> f64 {
    fn of<S: Scalar>() -> f64 {
        scalar_to_f64(S::default_epsilon())
    }
    of::<T::Scalar>()
}

pub(super) fn flatten<T: Tangent>(tangent: &T) -> Vec<f64> {
    let mut flat = vec![T::Scalar::lit(0.0); tangent.dim()];
    tangent.write_to_slice(&mut flat);
    flat.into_iter().map(scalar_to_f64).collect()
}

pub(super) fn read<T: Tangent>(tangent: &mut T, components: &[f64]) {
    let flat: Vec<T::Scalar> = components.iter().map(|&x| T::Scalar::lit(x)).collect();
    tangent.read_from_slice(&flat);
}

/// The tangent at `point` with these components.
pub(super) fn tangent_of<P: Differentiable>(point: &P, components: &[f64]) -> P::Tangent {
    let mut tangent = point.zero_tangent();
    read(&mut tangent, components);
    tangent
}

pub(super) fn dot(a: &[f64], b: &[f64]) -> f64 {
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}

/// The size of the terms of [`dot`].
pub(super) fn size(a: &[f64], b: &[f64]) -> f64 {
    a.iter().zip(b).map(|(a, b)| (a * b).abs()).sum()
}
