//! `for` over ranges: bounds, directions, steps, nesting, `break`, `continue`, labels.

use crate::support::*;
use grad_runtime::{assert_gradient, differentiable};

#[differentiable]
fn constant_bounds(x: f64) -> f64 {
    let mut total = 0.0;
    for i in 0..5 {
        total += x.powi(i);
    }
    total
}

#[differentiable]
fn inclusive(x: f64, n: usize) -> f64 {
    let mut product = 1.0;
    for i in 1..=n {
        product *= x + i as f64;
    }
    product
}

#[differentiable]
fn reversed(x: f64, n: usize) -> f64 {
    let mut value = 0.0;
    for i in (0..n).rev() {
        value = value * x + (i as f64 + 1.0);
    }
    value
}

#[differentiable]
fn stepped(x: f64, n: usize) -> f64 {
    let mut value = 0.0;
    for i in (0..n).step_by(3) {
        value += x.powi(i as i32);
    }
    for i in (1..=n).rev().step_by(2) {
        value *= 1.0 + x / i as f64;
    }
    value
}

#[test]
fn ranges_of_every_form() {
    let x = 0.7_f64;
    assert_close(
        constant_bounds::grad(x),
        1.0 + 2.0 * x + 3.0 * x * x + 4.0 * x * x * x,
    );
    for n in [0, 1, 2, 5, 8] {
        assert_near(inclusive::grad(x, n), slope(|x| inclusive(x, n), x), 1e-8);
        // Σ (i + 1) xⁱ
        let expected: f64 = (1..n)
            .map(|i| (i * (i + 1)) as f64 * x.powi(i as i32 - 1))
            .sum();
        assert_close(reversed::grad(x, n), expected);
        assert_near(stepped::grad(x, n), slope(|x| stepped(x, n), x), 1e-8);
    }
}

#[test]
fn zero_trips_leave_the_state_alone() {
    assert_eq!(inclusive::value_and_grad(2.0, 0), (1.0, 0.0));
    assert_eq!(reversed::value_and_grad(2.0, 0), (0.0, 0.0));
}

#[differentiable]
fn bounds_from_arguments(x: f64, start: i32, end: i32) -> f64 {
    let mut y = x;
    for i in start + 1..end.max(start) {
        y = y * x + f64::from(i);
    }
    y
}

#[test]
fn bounds_are_any_constant_expression() {
    for (start, end) in [(-2, 3), (0, 0), (5, 1), (2, 4)] {
        assert_near(
            bounds_from_arguments::grad(0.8, start, end),
            slope(|x| bounds_from_arguments(x, start, end), 0.8),
            1e-8,
        );
    }
}

#[differentiable]
fn nested(x: f64, y: f64, n: usize) -> f64 {
    let mut total = 0.0;
    for i in 0..n {
        let mut inner = x;
        for j in 0..=i {
            inner = inner * y + j as f64;
            for _ in 0..2 {
                inner = inner.sin();
            }
        }
        total += inner * x;
    }
    total
}

#[test]
fn loops_nest() {
    for n in [0, 1, 3, 6] {
        let at = [0.6, 1.2];
        let (dx, dy) = nested::grad(at[0], at[1], n);
        assert_all_near(&[dx, dy], &slopes(|p| nested(p[0], p[1], n), &at), 1e-7);
    }
    assert_gradient!(nested, (0.6, 1.2, 4));
}

#[differentiable]
fn branches_in_loops(x: f64, n: usize) -> f64 {
    let mut a = x;
    let mut b = 1.0;
    for i in 0..n {
        if i % 2 == 0 {
            a *= x;
        } else if a > 0.5 {
            b += a * a;
            a = a.cos();
        } else {
            b -= x;
        }
        let c = if b > 2.0 { b / 2.0 } else { b };
        b = c + a;
    }
    a * b
}

#[differentiable]
fn loops_in_branches(x: f64, n: usize) -> f64 {
    if n > 3 {
        let mut y = x;
        for _ in 0..n {
            y = y * y / 2.0 + 0.3;
        }
        y
    } else if n == 3 {
        x
    } else {
        let mut y = 1.0;
        for i in 0..n {
            y += x * i as f64;
        }
        y * x
    }
}

#[test]
fn loops_and_branches_nest_in_each_other() {
    for n in [0, 1, 2, 3, 4, 7] {
        for x in [0.4, 0.9, 1.3] {
            assert_near(
                branches_in_loops::grad(x, n),
                slope(|x| branches_in_loops(x, n), x),
                1e-7,
            );
            assert_near(
                loops_in_branches::grad(x, n),
                slope(|x| loops_in_branches(x, n), x),
                1e-7,
            );
        }
    }
}

#[differentiable]
fn skips(x: f64, n: usize) -> f64 {
    let mut y = 1.0;
    for i in 0..n {
        if i % 3 == 1 {
            continue;
        }
        y = y * x + 1.0;
        if y > 50.0 {
            break;
        }
        y += x;
    }
    y
}

#[test]
fn continue_and_break() {
    for n in [0, 2, 5, 20] {
        for x in [0.9, 1.7] {
            assert_near(skips::grad(x, n), slope(|x| skips(x, n), x), 1e-6);
        }
    }
}

#[differentiable]
fn labelled(x: f64, n: usize) -> f64 {
    let mut y = x;
    'outer: for i in 0..n {
        for j in 0..n {
            if j > i {
                continue 'outer;
            }
            if y > 100.0 {
                break 'outer;
            }
            y = y * x + j as f64;
        }
        y -= 1.0;
    }
    y
}

#[test]
fn labels() {
    for n in [0, 1, 4, 7] {
        for x in [0.8, 1.6] {
            assert_near(labelled::grad(x, n), slope(|x| labelled(x, n), x), 1e-6);
        }
    }
}

#[differentiable]
fn shadowed_in_the_body(x: f64, n: usize) -> f64 {
    let mut total = x;
    for x in 0..n {
        let total_before = total;
        let x = x as f64 * total_before;
        total += x.sin();
    }
    total * x
}

#[test]
fn the_loop_variable_may_shadow() {
    for n in [0, 1, 4] {
        assert_near(
            shadowed_in_the_body::grad(0.6, n),
            slope(|x| shadowed_in_the_body(x, n), 0.6),
            1e-7,
        );
    }
}
