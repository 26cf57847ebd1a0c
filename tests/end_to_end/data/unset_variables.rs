//! Variables without a first value that some branch leaves without one.

use grad_runtime::nalgebra::{RealField, Vector2};
use grad_runtime::{assert_gradient, differentiable};

#[differentiable]
fn by_return(x: f64, k: u8) -> f64 {
    let b;
    match k {
        0 => {
            b = x * x;
        }
        _ => return x,
    }
    b * x
}

#[differentiable]
fn of_a_vector(x: &Vector2<f64>, k: u8) -> f64 {
    let b;
    match k {
        0 => {
            b = x * x[0];
        }
        _ => return x[1],
    }
    b.dot(x)
}

#[differentiable]
fn of_a_list(x: &[f64], k: u8) -> f64 {
    let b: Vec<f64>;
    match k {
        0 => {
            b = x.iter().map(|v| v * v).collect();
        }
        _ => return x[1],
    }
    b[0] * b[1]
}

#[differentiable]
fn in_nested_branches(x: f64, k: u8) -> f64 {
    let a;
    if k == 1 {
        a = x * x;
        if x < 0.0 {
            return a;
        }
    } else {
        return x;
    }
    a
}

#[differentiable]
fn by_continue(x: f64, k: u8) -> f64 {
    let mut s = 0.0;
    for i in 0..k {
        let b;
        match i {
            0 => b = x * x,
            _ => {
                if x > 0.0 {
                    continue;
                }
                b = x.sin();
            }
        }
        s += b;
    }
    s
}

#[differentiable]
fn generic<T: RealField + Copy>(x: T, k: u8) -> T {
    let b: T;
    match k {
        0 => {
            b = x * x;
        }
        _ => return x,
    }
    b * x
}

#[test]
fn variables_that_a_branch_leaves_without_a_value() {
    for k in 0..3 {
        for x in [0.4, -0.4] {
            assert_gradient!(by_return, (x, k));
            assert_gradient!(in_nested_branches, (x, k));
            assert_gradient!(by_continue, (x, k));
            assert_gradient!(generic, (x, k));
            assert_gradient!(of_a_vector, (&Vector2::new(x, 0.3), k));
            assert_gradient!(of_a_list, (&[x, 0.3], k));
        }
    }
}
