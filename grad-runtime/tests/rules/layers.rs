//! Convolution, pooling, embedding and layer normalisation against definitions, differences and closed forms.

use grad_runtime::ops::{avg_pool2d, conv2d, embedding, layer_norm, max_pool2d};
use grad_runtime::{Tangent, assert_gradient, differentiable};
use nalgebra::{DMatrix, DVector, Matrix2x3, dmatrix, vector};

/// Numbers without a pattern that a convolution could not see.
fn matrix(rows: usize, columns: usize, seed: usize) -> DMatrix<f64> {
    DMatrix::from_fn(rows, columns, |r, c| {
        ((seed * 31 + r * 17 + c * 7) as f64 * 12.9898).sin()
    })
}

fn image(channels: usize, rows: usize, columns: usize) -> Vec<DMatrix<f64>> {
    (0..channels).map(|k| matrix(rows, columns, k)).collect()
}

fn kernels(outputs: usize, inputs: usize, rows: usize, columns: usize) -> Vec<Vec<DMatrix<f64>>> {
    let kernel = |o| {
        let weights = |i| matrix(rows, columns, 40 + 5 * o + i);
        (0..inputs).map(weights).collect()
    };
    (0..outputs).map(kernel).collect()
}

/// An element of a channel that is surrounded by zeros.
fn at(x: &DMatrix<f64>, r: usize, c: usize, padding: usize) -> f64 {
    let place = (r.wrapping_sub(padding), c.wrapping_sub(padding));
    x.get(place).copied().unwrap_or(0.0)
}

fn by_definition(
    image: &[DMatrix<f64>],
    kernels: &[Vec<DMatrix<f64>>],
    stride: usize,
    padding: usize,
) -> Vec<DMatrix<f64>> {
    let (high, wide) = kernels[0][0].shape();
    let rows = (image[0].nrows() + 2 * padding - high) / stride + 1;
    let columns = (image[0].ncols() + 2 * padding - wide) / stride + 1;
    let map = |kernel: &Vec<DMatrix<f64>>| {
        DMatrix::from_fn(rows, columns, |r, c| {
            let mut sum = 0.0;
            for (x, k) in image.iter().zip(kernel) {
                for u in 0..high {
                    for v in 0..wide {
                        sum += k[(u, v)] * at(x, r * stride + u, c * stride + v, padding);
                    }
                }
            }
            sum
        })
    };
    kernels.iter().map(map).collect()
}

#[test]
fn a_convolution_is_its_definition_for_every_stride_padding_and_shape() {
    for (channels, rows, columns) in [(1, 6, 6), (2, 5, 7), (3, 4, 3)] {
        for (high, wide) in [(1, 1), (2, 3), (3, 2)] {
            for stride in 1..=3 {
                for padding in [0, 1, 2, 5] {
                    let x = image(channels, rows, columns);
                    let k = kernels(2, channels, high, wide);
                    let maps = conv2d(&x, &k, stride, padding);
                    let expected = by_definition(&x, &k, stride, padding);
                    assert_eq!(maps.len(), 2);
                    for (map, expected) in maps.iter().zip(&expected) {
                        assert_eq!(map.shape(), expected.shape());
                        assert!((map - expected).amax() < 1e-14);
                    }
                }
            }
        }
    }
}

#[test]
fn its_derivatives_agree_with_differences() {
    let (x, k) = (image(2, 5, 4), kernels(3, 2, 3, 2));
    for (stride, padding) in [(1, 0), (1, 1), (2, 1), (3, 2)] {
        assert_gradient!(conv2d, (&x[..], &k[..], stride, padding));
    }
}

#[test]
fn the_derivative_by_the_image_is_the_transposed_convolution() {
    // ⟨ȳ, conv(x, k)⟩ = ⟨x̄, x⟩ = ⟨k̄, k⟩, because it is linear in both.
    let (x, k) = (image(2, 6, 6), kernels(2, 2, 3, 3));
    let (y, pullback) = conv2d::vjp(&x[..], &k[..], 2, 1);
    let y_bar: Vec<DMatrix<f64>> = (0..2).map(|o| matrix(3, 3, 90 + o)).collect();
    let (x_bar, k_bar) = pullback(y_bar.clone());
    let expected = y_bar.dot(&y);
    assert!((x_bar.dot(&x) - expected).abs() < 1e-13);
    assert!((k_bar.dot(&k) - expected).abs() < 1e-13);
}

#[differentiable(order = 2)]
fn curved(x: &[DMatrix<f64>], k: &[Vec<DMatrix<f64>>]) -> f64 {
    let maps = conv2d(x, k, 1, 1);
    let pooled = avg_pool2d(&maps, 2, 2);
    let most = max_pool2d(&pooled, 2, 1);
    let mut sum = 0.0;
    for map in &most {
        sum += map.map(|y| y.exp()).sum();
    }
    sum
}

#[test]
fn second_derivatives_are_the_differences_of_the_first() {
    let (x, k) = (image(1, 4, 4), kernels(2, 1, 3, 3));
    let direction = (vec![matrix(4, 4, 7)], kernels(2, 1, 3, 3));
    let product = curved::hvp(&x[..], &k[..], direction.clone());
    let h = 1e-5;
    let moved = |sign: f64| {
        let mut point = (x.clone(), k.clone());
        point.axpy(sign * h, &direction);
        curved::grad(&point.0[..], &point.1[..])
    };
    let mut expected = moved(1.0);
    expected.axpy(-1.0, &moved(-1.0));
    expected.scale_mut(1.0 / (2.0 * h));
    let size = expected.norm();
    expected.axpy(-1.0, &product);
    assert!(size > 1.0 && expected.norm() < 1e-8 * size);
}

#[test]
fn pooling_agrees_with_differences_and_its_definition() {
    let x = image(2, 5, 6);
    for (window, stride) in [(1, 1), (2, 1), (2, 2), (3, 2), (5, 1)] {
        assert_gradient!(max_pool2d, (&x[..], window, stride));
        assert_gradient!(avg_pool2d, (&x[..], window, stride));
        for (k, channel) in x.iter().enumerate() {
            let most = &max_pool2d(&x, window, stride)[k];
            let mean = &avg_pool2d(&x, window, stride)[k];
            for r in 0..most.nrows() {
                for c in 0..most.ncols() {
                    let part = channel.view((r * stride, c * stride), (window, window));
                    assert_eq!(most[(r, c)], part.max());
                    assert!((mean[(r, c)] - part.mean()).abs() < 1e-15);
                }
            }
        }
    }
}

#[test]
fn at_a_tie_the_first_of_a_window_gets_the_derivative() {
    let x = [DMatrix::repeat(2, 2, 3.0)];
    let (_, pullback) = max_pool2d::vjp(&x[..], 2, 2);
    assert_eq!(
        pullback(vec![dmatrix![1.0]]),
        [dmatrix![1.0, 0.0; 0.0, 0.0]]
    );
}

#[test]
fn single_precision_has_the_same_operations() {
    let x = [DMatrix::<f32>::repeat(3, 3, 1.0)];
    let k = [vec![DMatrix::<f32>::repeat(3, 3, 1.0)]];
    assert_eq!(conv2d(&x, &k, 1, 1)[0][(0, 0)], 4.0);
    assert_eq!(max_pool2d(&x, 3, 1)[0][(0, 0)], 1.0);
}

#[test]
#[should_panic(expected = "a window of 4 does not fit on an edge of 3 pixels")]
fn a_kernel_that_is_larger_than_the_image_is_refused() {
    let _ = conv2d(&image(1, 3, 3), &kernels(1, 1, 4, 4), 1, 0);
}

#[test]
#[should_panic(expected = "a kernel needs a matrix for each of the 2 channels")]
fn a_kernel_without_a_matrix_for_each_channel_is_refused() {
    let _ = conv2d(&image(2, 3, 3), &kernels(1, 1, 2, 2), 1, 0);
}

#[test]
#[should_panic(expected = "the stride is 0")]
fn a_stride_of_zero_is_refused() {
    let _ = avg_pool2d(&image(1, 3, 3), 2, 0);
}

#[test]
fn an_embedding_touches_the_columns_that_it_looks_up() {
    let table = matrix(3, 6, 1);
    assert_gradient!(embedding, (&table, &[4, 0, 4]));
    let (words, pullback) = embedding::vjp(&table, &[4, 0, 4]);
    assert_eq!(words.column(0), table.column(4));
    let bar = pullback(DMatrix::repeat(3, 3, 1.0));
    for (word, count) in [1.0, 0.0, 0.0, 0.0, 2.0, 0.0].into_iter().enumerate() {
        assert_eq!(bar.column(word), DVector::repeat(3, count));
    }
}

#[differentiable(order = 2)]
fn normalised(x: &DVector<f64>, gain: &DVector<f64>) -> f64 {
    layer_norm(x, 0.01)
        .component_mul(gain)
        .map(|y| y.exp())
        .sum()
}

#[differentiable]
fn of_a_matrix(x: &Matrix2x3<f64>) -> Matrix2x3<f64> {
    layer_norm(x, 0.1)
}

#[test]
fn a_normalised_layer_has_mean_zero_and_variance_one() {
    let y = layer_norm(&vector![1.0_f64, 2.0, 4.0, 9.0], 0.0);
    assert!(y.mean().abs() < 1e-15 && (y.norm_squared() / 4.0 - 1.0).abs() < 1e-14);
    // Shifts do not matter, and without ε scales do not.
    let moved = layer_norm(&vector![103.0, 106.0, 112.0, 127.0], 0.0);
    assert!((y - moved).norm() < 1e-12);
    assert_eq!(layer_norm(&[5.0_f32, 5.0], 1e-5), [0.0, 0.0]);
}

#[test]
fn its_derivatives_agree_with_differences_to_the_second_order() {
    let x = DVector::from_vec(vec![0.3, -1.0, 2.0, 0.5]);
    let gain = DVector::from_vec(vec![1.0, 0.5, -0.7, 2.0]);
    assert_gradient!(normalised, (&x, &gain));
    assert_gradient!(
        of_a_matrix,
        (&matrix(2, 3, 5).fixed_view::<2, 3>(0, 0).into_owned(),)
    );
    let hessian = normalised::hessian(&x, &gain);
    let h = 1e-5;
    for k in 0..8 {
        let moved = |sign: f64| {
            let mut point = (x.clone(), gain.clone());
            let place = if k < 4 {
                &mut point.0[k]
            } else {
                &mut point.1[k - 4]
            };
            *place += sign * h;
            let gradient = normalised::grad(&point.0, &point.1);
            let mut flat = vec![0.0; 8];
            gradient.write_to_slice(&mut flat);
            DVector::from_vec(flat)
        };
        let expected = (moved(1.0) - moved(-1.0)) / (2.0 * h);
        assert!((hessian.column(k) - expected).amax() < 1e-8, "{k}");
    }
}
