//! First weights, from a generator of random numbers of the user's.
//!
//! Each function takes a matrix of the wished shape, static or dynamic, of which the elements do not matter, and a generator of numbers
//! that are uniform in `0.0..1.0`, such as `|| rng.f64()`. A matrix has a column for each input and a row for each output.
//!
//! ```
//! use grad_runtime::init;
//! use grad_runtime::nalgebra::{DMatrix, SMatrix};
//!
//! // A small generator, seeded with 1: use that of a crate.
//! let mut state = 1_u64;
//! let mut uniform = || {
//!     state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
//!     (state >> 11) as f64 / 2.0_f64.powi(53)
//! };
//! let hidden = init::he_normal(DMatrix::<f64>::zeros(32, 64), &mut uniform);
//! let output: SMatrix<f64, 3, 32> = init::glorot_uniform(SMatrix::zeros(), &mut uniform);
//! assert_eq!(hidden.shape(), (32, 64));
//! assert!(output.amax() <= (6.0_f64 / 35.0).sqrt());
//! ```

use crate::Scalar;
use nalgebra::allocator::Allocator;
use nalgebra::{DMatrix, DefaultAllocator, Dim, Dyn, OMatrix};
use std::f64::consts::PI;

/// Uniform in ±`bound`.
///
/// ```
/// use grad_runtime::{init, nalgebra::Vector3};
///
/// assert_eq!(init::uniform(Vector3::zeros(), 2.0, || 0.75), Vector3::<f64>::repeat(1.0));
/// ```
#[must_use]
pub fn uniform<T, R, C>(
    mut shape: OMatrix<T, R, C>,
    bound: f64,
    mut generator: impl FnMut() -> f64,
) -> OMatrix<T, R, C>
where
    T: Scalar,
    R: Dim,
    C: Dim,
    DefaultAllocator: Allocator<R, C>,
{
    for weight in shape.iter_mut() {
        *weight = T::lit(bound * (2.0 * generator() - 1.0));
    }
    shape
}

/// Normal, with mean 0 and this standard deviation.
///
/// By the method of Box and Muller, two uniform numbers for each element.
///
/// ```
/// use grad_runtime::{init, nalgebra::Vector3};
///
/// let weights = init::normal(Vector3::<f64>::zeros(), 2.0, || 0.5);
/// assert!((weights[0] + 2.0 * (2.0 * 2.0_f64.ln()).sqrt()).abs() < 1e-15);
/// ```
#[must_use]
pub fn normal<T, R, C>(
    mut shape: OMatrix<T, R, C>,
    deviation: f64,
    mut generator: impl FnMut() -> f64,
) -> OMatrix<T, R, C>
where
    T: Scalar,
    R: Dim,
    C: Dim,
    DefaultAllocator: Allocator<R, C>,
{
    for weight in shape.iter_mut() {
        // 1 − u is not zero.
        let radius = (-2.0 * (1.0 - generator()).ln()).sqrt();
        *weight = T::lit(deviation * radius * (2.0 * PI * generator()).cos());
    }
    shape
}

/// Uniform with variance 2/(inputs + outputs): for logistic units and tanh.
///
/// Source: X. Glorot, Y. Bengio, *Understanding the difficulty of training deep feedforward neural networks* (2010), equation 16.
#[must_use]
pub fn glorot_uniform<T, R, C>(
    shape: OMatrix<T, R, C>,
    generator: impl FnMut() -> f64,
) -> OMatrix<T, R, C>
where
    T: Scalar,
    R: Dim,
    C: Dim,
    DefaultAllocator: Allocator<R, C>,
{
    let bound = (6.0 / (shape.ncols() + shape.nrows()) as f64).sqrt();
    uniform(shape, bound, generator)
}

/// Normal with variance 2/(inputs + outputs): for logistic units and tanh.
///
/// Source: as [`glorot_uniform`].
#[must_use]
pub fn glorot_normal<T, R, C>(
    shape: OMatrix<T, R, C>,
    generator: impl FnMut() -> f64,
) -> OMatrix<T, R, C>
where
    T: Scalar,
    R: Dim,
    C: Dim,
    DefaultAllocator: Allocator<R, C>,
{
    let deviation = (2.0 / (shape.ncols() + shape.nrows()) as f64).sqrt();
    normal(shape, deviation, generator)
}

/// Uniform with variance 2/inputs: for positive parts.
///
/// Source: K. He, X. Zhang, S. Ren, J. Sun, *Delving deep into rectifiers* (2015), equation 10.
#[must_use]
pub fn he_uniform<T, R, C>(
    shape: OMatrix<T, R, C>,
    generator: impl FnMut() -> f64,
) -> OMatrix<T, R, C>
where
    T: Scalar,
    R: Dim,
    C: Dim,
    DefaultAllocator: Allocator<R, C>,
{
    let bound = (6.0 / shape.ncols() as f64).sqrt();
    uniform(shape, bound, generator)
}

/// Normal with variance 2/inputs: for positive parts.
///
/// Source: as [`he_uniform`]. For the kernels of a convolution, whose inputs are all channels, use [`normal`] with the root of 2/inputs.
#[must_use]
pub fn he_normal<T, R, C>(
    shape: OMatrix<T, R, C>,
    generator: impl FnMut() -> f64,
) -> OMatrix<T, R, C>
where
    T: Scalar,
    R: Dim,
    C: Dim,
    DefaultAllocator: Allocator<R, C>,
{
    let deviation = (2.0 / shape.ncols() as f64).sqrt();
    normal(shape, deviation, generator)
}

/// A random matrix with orthonormal rows or columns, whichever are fewer, uniform among these.
///
/// Source: A. M. Saxe, J. L. McClelland, S. Ganguli, *Exact solutions to the nonlinear dynamics of learning in deep linear neural
/// networks* (2014); by the QR decomposition of a normal matrix, with the signs of F. Mezzadri (2007).
///
/// ```
/// use grad_runtime::{init, nalgebra::Matrix2x3};
///
/// let mut state = 7.0;
/// let weights = init::orthogonal(Matrix2x3::<f64>::zeros(), || {
///     state = (state * 0.618 + 0.1) % 1.0;
///     state
/// });
/// assert!((weights * weights.transpose()).is_identity(1e-14));
/// ```
#[must_use]
pub fn orthogonal<T, R, C>(
    mut shape: OMatrix<T, R, C>,
    generator: impl FnMut() -> f64,
) -> OMatrix<T, R, C>
where
    T: Scalar,
    R: Dim,
    C: Dim,
    DefaultAllocator: Allocator<R, C>,
{
    let (rows, columns) = shape.shape();
    let (long, short) = (rows.max(columns), rows.min(columns));
    let (mut q, r) = normal::<f64, Dyn, Dyn>(DMatrix::zeros(long, short), 1.0, generator)
        .qr()
        .unpack();
    for (k, mut column) in q.column_iter_mut().enumerate() {
        if r[(k, k)] < 0.0 {
            column.neg_mut();
        }
    }
    for c in 0..columns {
        for r in 0..rows {
            let place = if rows < columns { (c, r) } else { (r, c) };
            shape[(r, c)] = T::lit(q[place]);
        }
    }
    shape
}

#[cfg(test)]
mod tests {
    use super::*;
    use nalgebra::SMatrix;

    /// A generator of uniform numbers.
    fn generator(seed: u64) -> impl FnMut() -> f64 {
        let mut state = seed;
        move || {
            state = state
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            (state >> 11) as f64 / 2.0_f64.powi(53)
        }
    }

    #[test]
    fn the_variances_are_those_of_the_sources() {
        let shape = DMatrix::<f64>::zeros(100, 300);
        for (weights, expected) in [
            (uniform(shape.clone(), 0.6, generator(1)), 0.12),
            (normal(shape.clone(), 0.5, generator(2)), 0.25),
            (glorot_uniform(shape.clone(), generator(3)), 2.0 / 400.0),
            (glorot_normal(shape.clone(), generator(4)), 2.0 / 400.0),
            (he_uniform(shape.clone(), generator(5)), 2.0 / 300.0),
            (he_normal(shape.clone(), generator(6)), 2.0 / 300.0),
        ] {
            // 30,000 elements: four standard deviations of the mean and of the variance.
            assert!(weights.mean().abs() < 4.0 * (expected / 30_000.0_f64).sqrt());
            let variance = weights.norm_squared() / 30_000.0;
            assert!((variance / expected - 1.0).abs() < 4.0 * (2.0 / 30_000.0_f64).sqrt());
        }
    }

    #[test]
    fn normal_numbers_have_the_kurtosis_three() {
        let weights = normal(DMatrix::<f64>::zeros(300, 100), 1.0, generator(7));
        let fourth = weights.map(|w| w.powi(4)).mean();
        assert!((fourth - 3.0).abs() < 4.0 * (96.0 / 30_000.0_f64).sqrt());
    }

    #[test]
    fn the_shorter_side_of_an_orthogonal_matrix_is_orthonormal() {
        let wide = orthogonal(DMatrix::<f64>::zeros(5, 9), generator(8));
        assert!((&wide * wide.transpose()).is_identity(1e-14));
        let tall = orthogonal(SMatrix::<f32, 6, 4>::zeros(), generator(9));
        assert!((tall.transpose() * tall).is_identity(1e-6));
        let square = orthogonal(SMatrix::<f64, 4, 4>::zeros(), generator(10));
        assert!((square * square.transpose()).is_identity(1e-14));
    }

    #[test]
    fn the_same_seed_gives_the_same_weights() {
        let weights = |seed| he_normal(SMatrix::<f64, 3, 3>::zeros(), generator(seed));
        assert_eq!(weights(1), weights(1));
        assert_ne!(weights(1), weights(2));
    }
}
