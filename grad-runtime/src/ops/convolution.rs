//! Convolution and pooling of images, which are one matrix for each channel.

use crate::{Scalar, differentiable};
use nalgebra::DMatrix;

/// The two-dimensional convolution of an image with kernels, as neural networks use the word: kernels are not turned over.
///
/// `image` has a matrix for each channel, `kernels` one such list for each channel of the result. `padding` zeros stand around the image;
/// the kernel moves by `stride`. An edge of n pixels becomes one of (n + 2·padding − k)/stride + 1 for a kernel of k, rounded down.
/// A bias is an `add_scalar` of a channel of the result.
///
/// The patches of the image become the columns of one matrix, so that the arithmetic of value and derivatives is in products of matrices.
///
/// # Panics
/// If there is no channel or no kernel, the shapes of channels or kernels differ, a kernel has another number of channels than the image or
/// is larger than the image with its padding, or `stride` is 0.
///
/// ```
/// use grad_runtime::nalgebra::dmatrix;
/// use grad_runtime::ops::conv2d;
///
/// let image = [dmatrix![1.0, 2.0, 4.0; 1.0, 2.0, 4.0; 1.0, 2.0, 4.0]];
/// let edges = [vec![dmatrix![-1.0, 1.0]]];
/// assert_eq!(conv2d(&image, &edges, 1, 0)[0].row(0), dmatrix![1.0, 2.0]);
///
/// let (maps, pullback) = conv2d::vjp(&image, &edges, 1, 0);
/// let (image_bar, edges_bar) = pullback(maps.iter().map(|m| m.map(|_| 1.0)).collect());
/// assert_eq!(image_bar[0].row(0), dmatrix![-1.0, 0.0, 1.0]);
/// assert_eq!(edges_bar[0][0], dmatrix![9.0, 18.0]); // what each weight has seen
/// ```
#[differentiable(order = 2)]
#[must_use]
pub fn conv2d<T: Scalar>(
    image: &[DMatrix<T>],
    kernels: &[Vec<DMatrix<T>>],
    stride: usize,
    padding: usize,
) -> Vec<DMatrix<T>> {
    assert!(
        !image.is_empty() && !kernels.is_empty(),
        "there is no channel or no kernel; help: an image of one channel is a list of one matrix"
    );
    let channels = image.len();
    let (height, width) = image[0].shape();
    assert!(
        kernels.iter().all(|kernel| kernel.len() == channels),
        "a kernel needs a matrix for each of the {channels} channels of the image"
    );
    let (high, wide) = kernels[0][0].shape();
    assert!(
        image.iter().all(|x| x.shape() == (height, width))
            && kernels.iter().flatten().all(|k| k.shape() == (high, wide)),
        "the channels or the kernels differ in their shapes"
    );
    let rows = extent(height + 2 * padding, high, stride);
    let columns = extent(width + 2 * padding, wide, stride);
    let area = high * wide;

    let weights = DMatrix::from_fn(kernels.len(), area * channels, |o, k| {
        kernels[o][k / area][(k % area % high, k % area / high)]
    });
    let mut patches = DMatrix::zeros(area * channels, rows * columns);
    for c in 0..columns {
        for r in 0..rows {
            // The part of the kernel that is over the image.
            let (left, top) = (c * stride, r * stride);
            for k in 0..channels {
                for v in
                    padding.saturating_sub(left)..wide.min((width + padding).saturating_sub(left))
                {
                    for u in padding.saturating_sub(top)
                        ..high.min((height + padding).saturating_sub(top))
                    {
                        patches[(u + high * v + area * k, r + rows * c)] =
                            image[k][(top + u - padding, left + v - padding)];
                    }
                }
            }
        }
    }
    let maps = weights * patches;
    let mut channels_out = Vec::new();
    for o in 0..kernels.len() {
        channels_out.push(DMatrix::from_fn(rows, columns, |r, c| {
            maps[(o, r + rows * c)]
        }));
    }
    channels_out
}

/// The greatest element in each window of `window` × `window` pixels that moves by `stride`, channel by channel.
///
/// Where several are greatest, the derivative goes to the first in column-major order. A window that starts with NaN gives NaN.
///
/// # Panics
/// If a window is larger than a channel, or `window` or `stride` is 0.
///
/// ```
/// use grad_runtime::nalgebra::dmatrix;
/// use grad_runtime::ops::max_pool2d;
///
/// let image = [dmatrix![1.0, 2.0; 4.0, 3.0]];
/// assert_eq!(max_pool2d(&image, 2, 2), [dmatrix![4.0]]);
/// let (_, pullback) = max_pool2d::vjp(&image, 2, 2);
/// assert_eq!(pullback(vec![dmatrix![5.0]]), [dmatrix![0.0, 0.0; 5.0, 0.0]]);
/// ```
#[differentiable(order = 2)]
#[must_use]
pub fn max_pool2d<T: Scalar>(
    image: &[DMatrix<T>],
    window: usize,
    stride: usize,
) -> Vec<DMatrix<T>> {
    let mut out = Vec::new();
    for x in image {
        let rows = extent(x.nrows(), window, stride);
        let columns = extent(x.ncols(), window, stride);
        let mut y = DMatrix::zeros(rows, columns);
        for c in 0..columns {
            for r in 0..rows {
                let mut greatest = x[(r * stride, c * stride)];
                for v in 0..window {
                    for u in 0..window {
                        let here = x[(r * stride + u, c * stride + v)];
                        if here > greatest {
                            greatest = here;
                        }
                    }
                }
                y[(r, c)] = greatest;
            }
        }
        out.push(y);
    }
    out
}

/// The mean of each window of `window` × `window` pixels that moves by `stride`, channel by channel.
///
/// # Panics
/// If a window is larger than a channel, or `window` or `stride` is 0.
///
/// ```
/// use grad_runtime::nalgebra::dmatrix;
/// use grad_runtime::ops::avg_pool2d;
///
/// let image = [dmatrix![1.0, 2.0; 4.0, 3.0]];
/// assert_eq!(avg_pool2d(&image, 2, 2), [dmatrix![2.5]]);
/// let (_, pullback) = avg_pool2d::vjp(&image, 2, 2);
/// assert_eq!(pullback(vec![dmatrix![4.0]]), [dmatrix![1.0, 1.0; 1.0, 1.0]]);
/// ```
#[differentiable(order = 2)]
#[must_use]
pub fn avg_pool2d<T: Scalar>(
    image: &[DMatrix<T>],
    window: usize,
    stride: usize,
) -> Vec<DMatrix<T>> {
    let share = T::lit(1.0 / (window * window) as f64);
    let mut out = Vec::new();
    for x in image {
        let rows = extent(x.nrows(), window, stride);
        let columns = extent(x.ncols(), window, stride);
        let mut y = DMatrix::zeros(rows, columns);
        for c in 0..columns {
            for r in 0..rows {
                let mut sum = T::lit(0.0);
                for v in 0..window {
                    for u in 0..window {
                        sum += x[(r * stride + u, c * stride + v)];
                    }
                }
                y[(r, c)] = share * sum;
            }
        }
        out.push(y);
    }
    out
}

/// How many windows stand on an edge.
fn extent(edge: usize, window: usize, stride: usize) -> usize {
    assert!(stride > 0, "the stride is 0; help: it is at least 1");
    assert!(
        0 < window && window <= edge,
        "a window of {window} does not fit on an edge of {edge} pixels"
    );
    (edge - window) / stride + 1
}
