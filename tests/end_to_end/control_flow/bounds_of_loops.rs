//! Bounds of loops over elements are checked before them: what the function reads out of bounds is reported in all modes, and nothing else is.

use grad_runtime::differentiable;
use std::collections::VecDeque;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

#[differentiable]
fn products(x: &[f64], w: &[f64], n: usize, k: usize) -> f64 {
    let mut s = 0.0;
    let mut y = vec![0.0; n];
    for i in 0..n {
        y[i] = x[k * n + i] * w[i];
    }
    for i in 1..n {
        s += y[i] * y[i - 1] * x[i + 1];
    }
    s
}

#[differentiable]
fn rows(x: &[f64], rows: &[Vec<f64>], n: usize) -> f64 {
    let mut s = 0.0;
    for i in 3..n {
        s += rows[7][i] * rows[7][i];
    }
    for i in 0..n {
        if i < x.len() {
            s += x[i] * x[i];
        }
    }
    s
}

/// The sequence grows in the loop.
#[differentiable]
fn grown(x: f64, n: usize) -> f64 {
    let mut y = vec![x];
    for i in 0..n {
        let next = y[i] * x;
        y.push(next);
    }
    y[n]
}

/// What happens before an index is out of bounds.
#[differentiable]
fn counted(x: &[f64], n: usize, #[constant] seen: &std::sync::atomic::AtomicUsize) -> f64 {
    let mut s = 0.0;
    for i in 0..n {
        seen.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
        s += x[i] * x[i];
    }
    s
}

#[differentiable]
fn weighted(
    x: &[f64],
    #[constant] weights: &VecDeque<f64>,
    #[constant] shared: Arc<Vec<f64>>,
    k: usize,
) -> f64 {
    let mut s = 0.0;
    for i in 0..x.len() {
        s += weights[i] * x[i] + shared[i] * weights[2 * k + i] * shared[2 * k + i] * x[i] * x[i];
    }
    s
}

/// What a `Box`, a `Vec` of arrays and an array of an array hold.
#[allow(clippy::boxed_local, reason = "the bounds of what is in a box")]
#[differentiable]
fn boxed(x: Box<[f64]>, y: &Vec<[f64; 3]>, z: [[f64; 3]; 2], k: usize) -> f64 {
    let mut s = 0.0;
    let mut t = vec![vec![0.0; 4]; 3];
    for i in 0..3 {
        s += x[3 * k + i] * y[k][i] * z[k][i];
        t[2][i] += x[i] * s;
    }
    for i in 0..4 {
        s += t[2][i];
    }
    s
}

fn message<R>(run: impl FnOnce() -> R) -> String {
    let caught = catch_unwind(AssertUnwindSafe(run)).err();
    let text = caught.map(|text| *text.downcast::<String>().unwrap());
    text.unwrap_or_default()
}

fn close(a: f64, b: f64) {
    assert!((a - b).abs() < 1e-6 * (1.0 + a.abs()), "{a} {b}");
}

#[test]
fn an_index_out_of_bounds_is_reported_in_all_modes() {
    let x: Vec<f64> = (0..12).map(|i| 0.3 + 0.1 * f64::from(i)).collect();
    let w = [0.5, 0.2, 0.7, 1.1, 0.4];
    for (n, k) in [(4, 1), (5, 1), (5, 2), (6, 0), (0, 9), (1, 0)] {
        let said = message(|| products(&x, &w, n, k));
        assert_eq!(said.is_empty(), (n, k) != (5, 2) && n != 6);
        assert_eq!(message(|| products::grad(&x, &w, n, k)), said);
        assert_eq!(message(|| products::vjp(&x, &w, n, k).1(1.0)), said);
        let direction = (x.clone(), w.to_vec());
        assert_eq!(message(|| products::jvp(&x, &w, n, k, direction)), said);
        if !said.is_empty() {
            continue;
        }
        let (x_bar, w_bar) = products::grad(&x, &w, n, k);
        let h = 1e-6;
        let moved = |x: &[f64], j: usize, h: f64| {
            let mut x = x.to_vec();
            x[j] += h;
            x
        };
        for j in 0..x.len() {
            let at = |h| products(&moved(&x, j, h), &w, n, k);
            close(x_bar[j], (at(h) - at(-h)) / (2.0 * h));
        }
        for j in 0..w.len() {
            let at = |h| products(&x, &moved(&w, j, h), n, k);
            close(w_bar[j], (at(h) - at(-h)) / (2.0 * h));
        }
    }
}

#[test]
fn a_loop_that_does_not_run_reads_nothing() {
    let x = [0.5, 2.0];
    let all = vec![vec![1.0, 2.0, 3.0, 4.0, 5.0]; 8];
    for (n, count) in [(2, 0), (3, 1), (4, 3), (5, 8), (9, 8)] {
        let said = message(|| rows(&x, &all[..count], n));
        assert_eq!(said.is_empty(), n < 4 || n == 5);
        assert_eq!(message(|| rows::grad(&x, &all[..count], n)), said);
        assert_eq!(message(|| rows::vjp(&x, &all[..count], n).1(1.0)), said);
    }
    let (x_bar, rows_bar) = rows::grad(&x, &all, 5);
    assert_eq!(x_bar, [1.0, 4.0]);
    assert_eq!(rows_bar[7], [0.0, 0.0, 0.0, 8.0, 10.0]);
    assert_eq!(rows_bar[6], [0.0; 5]);
}

#[test]
fn a_sequence_that_grows_is_as_long_as_it_is() {
    close(grown(1.5, 4), 1.5_f64.powi(5));
    close(grown::grad(1.5, 4), 5.0 * 1.5_f64.powi(4));
}

#[test]
fn what_happens_before_a_panic_happens() {
    let seen = std::sync::atomic::AtomicUsize::new(0);
    let said = message(|| counted::grad(&[1.0, 2.0], 5, &seen));
    assert_eq!(said, "index out of bounds: the len is 2 but the index is 2");
    assert_eq!(seen.into_inner(), 3);
}

#[test]
fn other_types_have_their_own_bounds() {
    let ones = || Arc::new(vec![1.0; 7]);
    let weights = VecDeque::from([0.0, 1.0, 4.0, 9.0, 16.0]);
    let gradient = weighted::grad(&[1.0, 2.0, 3.0], &weights, ones(), 1);
    assert_eq!(gradient, [0.0 + 8.0, 1.0 + 36.0, 4.0 + 96.0]);
    assert!(
        catch_unwind(|| weighted::grad(&[1.0, 2.0, 3.0], &weights, Arc::new(vec![1.0; 7]), 2))
            .is_err()
    );
}

#[test]
fn parts_of_collections_are_read_and_changed() {
    let x: Box<[f64]> = Box::new([0.1, -0.4, 0.7, 1.2, 0.3, -0.9]);
    let y = vec![[1.0, 2.0, 3.0], [0.5, -1.5, 2.5]];
    let z = [[0.3, 0.1, -0.2], [1.1, 0.9, 0.7]];
    let (x_bar, y_bar, z_bar) = boxed::grad(x.clone(), &y, z, 1);
    let h = 1e-6;
    for j in 0..6 {
        let at = |h: f64| {
            let mut x = x.clone();
            x[j] += h;
            boxed(x, &y, z, 1)
        };
        close(x_bar[j], (at(h) - at(-h)) / (2.0 * h));
    }
    for j in 0..6 {
        let at = |h: f64| {
            let mut y = y.clone();
            y[j / 3][j % 3] += h;
            boxed(x.clone(), &y, z, 1)
        };
        close(y_bar[j / 3][j % 3], (at(h) - at(-h)) / (2.0 * h));
        let at = |h: f64| {
            let mut z = z;
            z[j / 3][j % 3] += h;
            boxed(x.clone(), &y, z, 1)
        };
        close(z_bar[j / 3][j % 3], (at(h) - at(-h)) / (2.0 * h));
    }
}
