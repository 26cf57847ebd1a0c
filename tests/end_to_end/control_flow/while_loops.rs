//! `while`, `while let` on constants, `loop` with `break value`.

use crate::support::*;
use grad_runtime::{assert_gradient, differentiable};

#[differentiable]
fn counted(x: f64, n: usize) -> f64 {
    let mut y = x;
    let mut i = 0;
    while i < n {
        y = y.sin() + x * i as f64;
        i += 1;
    }
    y
}

#[differentiable]
fn until_small(x: f64, y: f64) -> f64 {
    let mut a = x;
    let mut total = 0.0;
    while a > 0.1 {
        total += a * y;
        a *= 0.6;
    }
    total
}

#[differentiable]
fn collatz(x: f64, start: usize) -> f64 {
    let mut n = start;
    let mut y = x;
    while n != 1 && y.is_finite() {
        if n % 2 == 0 {
            n /= 2;
            y *= 0.5;
        } else {
            n = 3 * n + 1;
            y = 1.5 * y + x.sin();
        }
    }
    y
}

#[test]
fn conditions_on_counters_and_on_the_state() {
    for n in [0, 1, 5] {
        assert_near(counted::grad(0.7, n), slope(|x| counted(x, n), 0.7), 1e-8);
    }
    let (dx, dy) = until_small::grad(2.0, 3.0);
    assert_all_near(
        &[dx, dy],
        &slopes(|p| until_small(p[0], p[1]), &[2.0, 3.0]),
        1e-8,
    );
    assert_eq!(until_small::grad(0.05, 3.0), (0.0, 0.0));
    for start in [1, 2, 6, 7] {
        assert_near(
            collatz::grad(0.7, start),
            slope(|x| collatz(x, start), 0.7),
            1e-7,
        );
    }
    assert_gradient!(collatz, (0.3, 9));
}

#[differentiable]
fn broken(x: f64, limit: usize) -> f64 {
    let mut y = x;
    let mut n = 0;
    let found = loop {
        n += 1;
        if n % 2 == 0 {
            continue;
        }
        y = y * x + 1.0;
        if y > 30.0 {
            break y * 2.0;
        }
        if n > limit {
            break y + n as f64 * x;
        }
    };
    found * x
}

#[test]
fn loop_breaks_with_a_value() {
    for limit in [0, 2, 5, 100] {
        for x in [0.5, 1.3, 2.2] {
            assert_near(broken::grad(x, limit), slope(|x| broken(x, limit), x), 1e-6);
        }
    }
}

#[differentiable]
fn bisection(a: f64, steps: usize) -> f64 {
    let mut low = 0.0;
    let mut high = a + 1.0;
    let mut n = 0;
    loop {
        let middle = 0.5 * (low + high);
        if middle * middle > a {
            high = middle;
        } else {
            low = middle;
        }
        n += 1;
        if n == steps {
            break;
        }
    }
    low + high * 2.0
}

#[test]
fn loop_breaks_without_a_value() {
    for steps in [1, 3, 8] {
        assert_near(
            bisection::grad(2.1, steps),
            slope(|a| bisection(a, steps), 2.1),
            1e-8,
        );
    }
}

#[differentiable]
fn popped(x: f64, #[constant] mut stack: Vec<usize>) -> f64 {
    let mut y = x;
    while let Some(n) = stack.pop() {
        y = y * x + n as f64;
    }
    y
}

#[test]
fn while_let_on_constants() {
    for stack in [vec![], vec![1], vec![3, 1, 2]] {
        assert_near(
            popped::grad(0.7, stack.clone()),
            slope(|x| popped(x, stack.clone()), 0.7),
            1e-8,
        );
    }
}

#[differentiable]
fn nested(x: f64, n: usize) -> f64 {
    let mut total = 0.0;
    let mut i = 0;
    'rows: while i < n {
        i += 1;
        let mut y = x;
        let mut j = 0;
        loop {
            y = y * 0.8 + 0.1 * x * j as f64;
            j += 1;
            if j > i {
                break;
            }
            if y < 0.05 {
                continue 'rows;
            }
            if total > 40.0 {
                break 'rows;
            }
        }
        total += y;
    }
    total
}

#[test]
fn loops_of_every_kind_nest() {
    for n in [0, 1, 4, 30] {
        for x in [0.06, 0.9] {
            assert_near(nested::grad(x, n), slope(|x| nested(x, n), x), 1e-6);
        }
    }
}
