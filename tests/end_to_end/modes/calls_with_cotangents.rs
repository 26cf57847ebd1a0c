//! Calls whose cotangent is known before them, and calls that are made again for the sake of their cotangents: one run of both sweeps of the
//! callee.

use grad_runtime::nalgebra::Vector2;
use grad_runtime::{assert_gradient, differentiable};
use std::cell::Cell;

#[differentiable]
fn square(x: f64) -> f64 {
    x * x
}

#[differentiable]
fn squares(x: &[f64]) -> f64 {
    let mut sum = 0.0;
    for x in x {
        sum += x * x;
    }
    sum
}

#[differentiable]
fn scaled(x: &[f64], k: f64) -> Vec<f64> {
    let mut scaled = Vec::new();
    for x in x {
        scaled.push(x * k);
    }
    scaled
}

const X: [f64; 4] = [0.3, -0.2, 0.9, 0.4];

#[test]
fn a_call_that_enters_a_sum_in_a_branch() {
    #[differentiable]
    fn weighted(x: &[f64], w: f64) -> f64 {
        let mut sum = 0.0;
        for i in 0..x.len() {
            if i % 2 == 0 {
                let a = w * w;
                sum += a * square(x[i]);
            } else {
                sum -= square(x[i] * w);
            }
        }
        sum
    }
    assert_gradient!(weighted, (&X, 0.7));
    let mut gradient = (vec![1.0; 4], 1.0);
    let value = weighted::accumulate_grad(&X, 0.7, &mut gradient);
    assert_eq!(value, weighted(&X, 0.7));
    let (by_x, by_w) = weighted::grad(&X, 0.7);
    for (sum, part) in gradient.0.iter().zip(&by_x) {
        assert!((sum - 1.0 - part).abs() < 1e-14);
    }
    assert!((gradient.1 - 1.0 - by_w).abs() < 1e-14);
}

#[test]
fn a_cotangent_that_depends_on_the_value_comes_after_the_call() {
    #[differentiable]
    fn products(x: &[f64]) -> f64 {
        let mut sum = 0.0;
        for i in 0..x.len() {
            let q = square(x[i]);
            sum += q * q * x[i];
        }
        sum
    }
    assert_gradient!(products, (&X));
}

#[test]
fn what_the_caller_lends_is_lent_on() {
    #[differentiable]
    fn both(x: &[f64]) -> f64 {
        squares(x) * 3.0 + squares(&x[1..]) * x[0] + squares(x)
    }
    #[differentiable]
    fn of_rows(rows: &[Vec<f64>], k: f64) -> f64 {
        let mut sum = 0.0;
        for row in rows {
            sum += k * squares(row);
        }
        sum / k
    }
    assert_gradient!(both, (&X));
    assert_gradient!(of_rows, (&[X.to_vec(), vec![1.0]], 0.5));
}

#[test]
fn recursion_has_one_run_of_both_sweeps_at_each_level() {
    thread_local!(static RUNS: Cell<usize> = const { Cell::new(0) });
    fn count() {
        RUNS.with(|runs| runs.set(runs.get() + 1));
    }
    #[differentiable]
    fn minors(a: &[f64], size: usize, row: usize, columns: &[usize]) -> f64 {
        count();
        if columns.len() == 1 {
            return a[row * size + columns[0]];
        }
        let mut sum = 0.0;
        for k in 0..columns.len() {
            let mut others = columns.to_vec();
            others.remove(k);
            let term = a[row * size + columns[k]] * minors(a, size, row + 1, &others);
            sum += if k % 2 == 0 { term } else { -term };
        }
        sum
    }
    #[differentiable]
    fn determinant(a: &[f64], size: usize) -> f64 {
        let columns: Vec<usize> = (0..size).collect();
        minors(a, size, 0, &columns)
    }
    let a: Vec<f64> = (0..16).map(|i| (1.3 * f64::from(i * i)).sin()).collect();
    assert_gradient!(determinant, (&a, 4));
    let runs = |f: &mut dyn FnMut()| {
        RUNS.with(|runs| runs.set(0));
        f();
        RUNS.with(Cell::get)
    };
    let plain = runs(&mut || _ = determinant(&a, 4));
    let mut gradient = vec![0.0; 16];
    let both = runs(&mut || _ = determinant::accumulate_grad(&a, 4, &mut gradient));
    assert_eq!(both, plain);
}

#[test]
fn recursion_in_branches() {
    #[differentiable]
    fn tree(x: f64, depth: usize) -> f64 {
        if depth == 0 {
            return x;
        }
        tree(x, depth - 1) * 0.5 + tree(x * x, depth - 1)
    }
    #[differentiable]
    fn power(x: f64, n: usize) -> f64 {
        if n == 0 { 1.0 } else { x * power(x, n - 1) }
    }
    assert_gradient!(tree, (0.7, 4));
    assert_gradient!(power, (1.1, 5));
}

#[test]
fn a_state_in_a_loop() {
    #[differentiable]
    fn advance(s: &[f64; 2], p: f64) -> [f64; 2] {
        [s[0] + p * s[1], s[1] - p * s[0].sin()]
    }
    #[differentiable]
    fn orbit(p: f64, n: usize) -> f64 {
        let mut s = [1.0, 0.5];
        for _ in 0..n {
            s = advance(&s, p);
        }
        s[0] * s[1]
    }
    #[differentiable]
    fn thrice(x: &[f64], k: f64) -> f64 {
        let mut y = x.to_vec();
        for _ in 0..3 {
            let z = scaled(&y, k);
            y = scaled(&z, k * z[0]);
        }
        squares(&y)
    }
    assert_gradient!(orbit, (0.1, 5));
    assert_gradient!(thrice, (&X, 0.9));
}

#[test]
fn constants_in_callees_have_their_types() {
    #[differentiable]
    fn noted(x: &[f64], n: usize) -> Vec<f64> {
        const TABLE: [f64; 3] = [1.0, 2.0, 3.0];
        let at = "1".parse().unwrap_or(0);
        let large = n as u64 + 3_000_000_000;
        let mut out = Vec::new();
        for i in 0..n {
            let index = i.min(1);
            out.push(x[index] * 2.0 + TABLE[at] + large as f64 * 0.0);
        }
        out
    }
    #[differentiable]
    fn sum(x: &[f64]) -> f64 {
        let y = noted(x, 3);
        let z = noted(&y, 2);
        z[0] * z[1]
    }
    assert_gradient!(sum, (&X));
}

#[test]
fn ruled_fallible_generic_and_changing_callees() {
    fn half_square_vjp(x: f64) -> (f64, impl FnOnce(f64) -> f64) {
        (0.5 * x * x, move |g| g * x)
    }
    #[differentiable(vjp = half_square_vjp)]
    fn half_square(x: f64) -> f64 {
        0.5 * x * x
    }
    #[differentiable]
    fn root(x: &[f64]) -> Option<f64> {
        if x[0] < 0.0 {
            return None;
        }
        Some(squares(x).sqrt())
    }
    #[differentiable]
    fn dot<T: grad_runtime::Scalar>(x: &[T], y: &[T]) -> T {
        let mut sum = T::zero();
        for i in 0..x.len() {
            sum += x[i] * y[i];
        }
        sum
    }
    #[differentiable]
    fn push(x: &mut Vec<f64>, y: f64) {
        x.push(y * y);
    }
    #[differentiable]
    fn all(x: &[f64], k: f64) -> Option<f64> {
        let mut sum = half_square(k);
        let mut y = scaled(x, k);
        push(&mut y, k);
        for i in 0..2 {
            sum += half_square(x[i]) + dot(x, &y[1..]) * root(&y)?;
            sum += 0.5 * dot::<f64>(&y, &y);
        }
        Some(sum)
    }
    #[differentiable]
    fn of_all(x: &[f64], k: f64) -> f64 {
        match all(x, k) {
            Some(sum) => sum,
            None => 0.0,
        }
    }
    assert_gradient!(of_all, (&X, 0.8));
    assert_gradient!(of_all, (&[-1.0, 2.0, 1.0, 0.5], 0.8));
}

#[test]
fn a_cotangent_of_zero_makes_no_derivative() {
    #[differentiable]
    fn root(x: &[f64]) -> f64 {
        let sum = squares(x);
        sum.sqrt()
    }
    #[differentiable]
    fn larger(x: &[f64], y: &[f64]) -> f64 {
        let mut best = 0.0;
        for i in 0..2 {
            let z = [x[i] * 2.0, y[i]];
            let a = root(&z);
            let b = root(&[x[i], 1.0]);
            best += if i == 0 { a } else { b };
        }
        best
    }
    let gradient = larger::grad(&[0.5, 0.0], &[0.5, 0.0]);
    assert!(
        gradient.0.iter().chain(&gradient.1).all(|g| g.is_finite()),
        "{gradient:?}"
    );
    assert_gradient!(larger, (&[0.5, 0.3], &[0.5, 0.2]));
}

#[test]
fn the_second_order_has_calls_as_well() {
    #[differentiable(order = 2)]
    fn cubes(x: &Vector2<f64>) -> f64 {
        x[0] * x[0] * x[0] + x[1] * x[1] * x[1]
    }
    #[differentiable(order = 2)]
    fn path(x: &Vector2<f64>) -> f64 {
        let mut sum = 0.0;
        for i in 0..3 {
            let y = x * (1.0 + f64::from(i));
            sum += cubes(&y);
        }
        sum
    }
    let x = Vector2::new(0.5, -0.25);
    assert_gradient!(path, (&x));
    let hessian = path::hessian(&x);
    let factor = 6.0 * (1.0 + 8.0 + 27.0);
    assert!((hessian[(0, 0)] - factor * x[0]).abs() < 1e-12);
    assert!((hessian[(1, 1)] - factor * x[1]).abs() < 1e-12);
}

#[test]
fn jacobians_run_the_function_for_its_cotangents_alone() {
    #[differentiable]
    fn pair(x: &[f64], k: f64) -> [f64; 2] {
        let y = scaled(x, k);
        [squares(&y), y[0] * k]
    }
    let (_, (by_x, by_k)) = pair::value_and_jacobian(&X, 0.5);
    let sum: f64 = X.iter().map(|x| x * x).sum();
    for (i, x) in X.iter().enumerate() {
        assert!((by_x[(0, i)] - 0.5 * x).abs() < 1e-15);
    }
    assert!((by_x[(1, 0)] - 0.25).abs() < 1e-15);
    assert!((by_k[0] - sum).abs() < 1e-15 && (by_k[1] - X[0]).abs() < 1e-15);
}
