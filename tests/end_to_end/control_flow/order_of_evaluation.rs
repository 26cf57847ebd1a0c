//! Operands are evaluated from left to right, each once and where it stands, whatever they change.

use crate::support::{assert_near, slope};
use grad_runtime::nalgebra::{self, Vector2, Vector3, vector};
use grad_runtime::{Differentiable, differentiable};
use std::cell::Cell;

/// The value and the derivative of each function by its gradient, against the function itself and its differences.
macro_rules! check {
    ($($f:ident),* $(,)?) => {$(
        for x in [0.7, -1.2] {
            let (value, slope_of) = $f::value_and_grad(x);
            let (again, pullback) = $f::vjp(x);
            assert_near(value, $f(x), 1e-12);
            assert_near(again, $f(x), 1e-12);
            assert_near(slope_of, slope($f, x), 1e-6);
            assert_near(pullback(1.0), slope_of, 1e-12);
        }
    )*};
}

#[differentiable]
fn g(x: f64, k: f64) -> f64 {
    x * k * k
}

#[differentiable]
fn a_counter_changes_in_the_right_operand(x: f64) -> f64 {
    let mut k = 1.0;
    let y = k * {
        k += 1.0;
        x
    };
    y * k
}

#[differentiable]
fn a_counter_changes_in_the_left_operand(x: f64) -> f64 {
    let mut k = 1.0;
    let y = {
        k += 10.0;
        k
    } * (x * k);
    y
}

#[differentiable]
fn an_active_element_changes(x: f64) -> f64 {
    let mut v = vec![x, x * x, 2.0];
    let y = v[0] * {
        v[0] = 2.0;
        x
    } + v[0];
    y * v[1]
}

#[differentiable]
fn arguments_of_calls(x: f64) -> f64 {
    let mut s = x;
    let mut k = 1.0;
    for _ in 0..3 {
        s = s * {
            s += 1.0;
            s * x
        } - g(s, {
            s *= 0.5;
            s
        }) + g(
            {
                k += 1.0;
                x
            },
            k,
        ) + g(k * x, {
            k += 1.0;
            k
        });
    }
    s
}

#[differentiable]
fn an_index_changes(x: f64) -> f64 {
    let mut i = 0;
    let v = [x, 2.0 * x, 3.0 * x];
    let mut s = 0.0;
    while i < 3 {
        s = s * x
            + v[i] * {
                i += 1;
                i as f64
            };
    }
    s
}

#[differentiable]
fn tuples_arrays_and_vectors(x: f64) -> f64 {
    let mut k = 1.0;
    let t = (
        k,
        {
            k *= 5.0;
            x
        },
        k,
    );
    let v = Vector3::new(
        k,
        {
            k += 1.0;
            x * k
        },
        k,
    );
    let w = vector![
        k,
        {
            k *= 2.0;
            x
        },
        k
    ];
    let m = vec![
        k,
        {
            k += 0.5;
            k * x
        },
        x,
    ];
    t.0 * t.1 + t.2 * v.dot(&w) + m[0] * m[1]
}

#[derive(Clone, Differentiable)]
#[differentiable(tangent)]
struct Parts {
    a: f64,
    b: f64,
    c: f64,
}

#[differentiable]
fn fields_in_the_order_they_are_written_in(x: f64) -> f64 {
    let mut k = 1.0;
    let p = Parts {
        c: k,
        a: {
            k += 1.0;
            x * k
        },
        b: k,
    };
    p.a * p.b + p.c * x
}

#[differentiable]
fn receivers_and_exponents(x: f64) -> f64 {
    let mut k: f64 = 1.0;
    let y = k.max({
        k += 5.0;
        x
    }) + (k + 0.5).mul_add(
        {
            k += 1.0;
            x
        },
        k,
    );
    let mut n = 2;
    let z = x.powi(n) * {
        n += 1;
        x.powi(n)
    };
    y * z
}

#[differentiable]
fn what_a_closure_counts(x: f64) -> f64 {
    let mut n = 0;
    let mut next = || {
        n += 1;
        n as f64
    };
    let y = next() * x + next() * x * x;
    let z = [next(), x * next()];
    y * z[0] + z[1] * next()
}

#[differentiable]
fn a_cell_in_arguments(x: f64) -> f64 {
    let cell = Cell::new(1.0);
    let grow = |k: f64| {
        cell.set(cell.get() * k);
        cell.get()
    };
    let y = cell.get() * g(x, grow(2.0)) + cell.get() * x * grow(3.0);
    y * cell.get()
}

#[differentiable]
fn places_are_assigned_from_left_to_right(x: f64) -> f64 {
    let mut i = 0;
    let mut a = [1.0, x, 3.0];
    (i, a[i]) = (2, x);
    let mut b = 1.0;
    (a[i], b) = (x * x, a[i]);
    (b, a[0]) = (x, b);
    a[0] + 10.0 * a[1] * b + 100.0 * a[2]
}

#[differentiable]
fn compound_assignment(x: f64) -> f64 {
    let mut i = 0;
    let mut v = [x, 2.0 * x, 3.0 * x];
    // Of numbers the value comes first, of all else the place.
    v[i] += {
        i += 1;
        x
    };
    let mut w = [Vector2::new(x, 1.0), Vector2::new(2.0, x)];
    i = 0;
    w[i] += {
        i += 1;
        Vector2::new(x * x, x)
    };
    v[0] + 10.0 * v[1] + 100.0 * w[0].x * w[1].x
}

#[differentiable]
fn a_mutable_borrow_that_is_not_seen(x: f64) -> f64 {
    let e = Box::leak(Box::new(1.0));
    let mut s = x;
    *e += 1.0;
    s = s * s * *e;
    *e += 3.0;
    s * s * *e
}

#[test]
fn operands_run_from_left_to_right() {
    check!(
        a_counter_changes_in_the_right_operand,
        a_counter_changes_in_the_left_operand,
        an_active_element_changes,
        arguments_of_calls,
        an_index_changes,
        tuples_arrays_and_vectors,
        fields_in_the_order_they_are_written_in,
        receivers_and_exponents,
        what_a_closure_counts,
        a_cell_in_arguments,
    );
}

#[test]
fn places_keep_the_order_of_rust() {
    check!(
        places_are_assigned_from_left_to_right,
        compound_assignment,
        a_mutable_borrow_that_is_not_seen,
    );
}

/// Whose operators and methods count how often they run.
struct Counter(Cell<usize>);

impl Counter {
    fn next(&self) -> f64 {
        self.0.set(self.0.get() + 1);
        self.0.get() as f64
    }
    fn len(&self) -> usize {
        self.next() as usize
    }
    fn is_empty(&self) -> bool {
        self.len().is_multiple_of(2)
    }
}

impl std::ops::Neg for &Counter {
    type Output = f64;
    fn neg(self) -> f64 {
        -self.next()
    }
}

impl std::ops::Add<usize> for &Counter {
    type Output = f64;
    fn add(self, k: usize) -> f64 {
        self.next() + k as f64
    }
}

impl std::ops::Mul<&Counter> for f64 {
    type Output = f64;
    fn mul(self, counter: &Counter) -> f64 {
        self * counter.next()
    }
}

#[differentiable]
fn operators(x: f64, #[constant] c: &Counter) -> f64 {
    let y = x * -c;
    let z = y * y * (c + 1);
    let mut s = z * x;
    for _ in 0..3 {
        s = s * (2.0 * c) + x;
    }
    s
}

#[differentiable]
fn conditions_and_bounds(x: f64, #[constant] c: &Counter) -> f64 {
    let mut y = x;
    for _ in 0..c.len() + 1 {
        for j in 0..c.len() {
            y *= x + j as f64 * 0.1;
        }
    }
    while c.len() < 9 {
        y *= x;
    }
    for _ in 0..4 {
        if c.is_empty() {
            y *= x;
        } else {
            y += 2.0 * x;
        }
    }
    y
}

#[test]
fn operators_of_constants_run_once() {
    let new = || Counter(Cell::new(0));
    for x in [0.6, -1.1] {
        let counter = new();
        let (value, gradient) = operators::value_and_grad(x, &counter);
        assert_near(value, operators(x, &new()), 1e-12);
        assert_near(gradient, slope(|x| operators(x, &new()), x), 1e-6);
        assert_eq!(counter.0.get(), 5);

        let (value, gradient) = conditions_and_bounds::value_and_grad(x, &new());
        assert_near(value, conditions_and_bounds(x, &new()), 1e-12);
        assert_near(
            gradient,
            slope(|x| conditions_and_bounds(x, &new()), x),
            1e-6,
        );
    }
}
