//! Tangents as components in `f64`, whatever their scalar type is.

use super::random::Random;
use super::{SEED, ScalarOf};
use crate::{Differentiable, Scalar, Tangent};

pub(super) fn scalar_to_f64<S: Scalar>(x: S) -> f64 {
    nalgebra::try_convert(x).unwrap_or(f64::NAN)
}

pub(super) fn epsilon<P: Differentiable>() -> f64 {
    fn of<S: Scalar>() -> f64 {
        scalar_to_f64(S::default_epsilon())
    }
    of::<ScalarOf<P>>()
}

pub(super) fn read<T: Tangent>(tangent: &mut T, components: &[f64]) {
    let flat: Vec<T::Scalar> = components.iter().map(|&x| T::Scalar::lit(x)).collect();
    tangent.read_from_slice(&flat);
}

/// A random tangent of the shape of `tangent`.
pub(super) fn random_like<T: Tangent>(tangent: &T) -> T {
    let mut random = tangent.clone();
    read(&mut random, &Random::new(SEED).vector(tangent.dim()));
    random
}

pub(super) fn dot(a: &[f64], b: &[f64]) -> f64 {
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}

/// The size of the terms of [`dot`].
pub(super) fn size(a: &[f64], b: &[f64]) -> f64 {
    a.iter().zip(b).map(|(a, b)| (a * b).abs()).sum()
}
