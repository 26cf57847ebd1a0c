//! `break value` out of loops within loops, and where the rest of an iteration is skipped.

use crate::support::*;
use grad_runtime::differentiable;
use grad_runtime::nalgebra::Vector2;

#[differentiable]
fn out_of_an_inner_loop(x: f64) -> f64 {
    let mut y = x;
    let r = 'o: loop {
        for _ in 0..3 {
            y *= x;
            if y > 20.0 {
                break 'o y * x;
            }
        }
    };
    r
}

#[differentiable]
fn with_inner_breaks(x: f64) -> f64 {
    let mut y = x;
    let mut n = 0;
    'o: loop {
        n += 1;
        loop {
            y *= x;
            if n == 2 {
                continue 'o;
            }
            if y > 20.0 {
                break 'o y * x;
            }
            if n % 3 == 0 {
                break;
            }
        }
    }
}

#[differentiable]
fn in_a_value(x: f64) -> f64 {
    let mut y = x;
    let r = loop {
        let z = if y > 20.0 { break y * x } else { y * x };
        y = z;
    };
    r * x
}

#[differentiable]
fn of_vectors(v: &Vector2<f64>) -> f64 {
    let mut y = *v;
    let r = 'o: loop {
        for i in 0..2 {
            y = y * v[i];
            if y[0] > 20.0 {
                break 'o y;
            }
        }
    };
    r[0] + r[1]
}

#[differentiable]
fn inner_value_alone(x: f64) -> f64 {
    let mut y = x;
    loop {
        let z = loop {
            y *= x;
            if y > 3.0 {
                break y * x;
            }
        };
        y = z;
        if y > 20.0 {
            break;
        }
    }
    y
}

#[test]
fn the_value_is_differentiated() {
    for f in [
        (
            out_of_an_inner_loop as fn(f64) -> f64,
            out_of_an_inner_loop::grad(1.7),
        ),
        (with_inner_breaks, with_inner_breaks::grad(1.7)),
        (in_a_value, in_a_value::grad(1.7)),
        (inner_value_alone, inner_value_alone::grad(1.7)),
    ] {
        assert_near(f.1, slope(f.0, 1.7), 1e-8);
    }
    let v = Vector2::new(1.7, 1.9);
    let grad = of_vectors::grad(&v);
    let expected = slopes(|v| of_vectors(&Vector2::new(v[0], v[1])), &[1.7, 1.9]);
    assert_all_near(grad.as_slice(), &expected, 1e-8);
}
