//! Loops that are left early, and what may fail.

use super::TRIPS;
use grad_runtime::{assert_gradient, differentiable};

#[differentiable]
pub(super) fn exits(x: f64, n: usize) -> f64 {
    let mut y = x;
    #[checkpoint]
    for i in 0..n {
        y = (y * 1.1).sin() + x * 0.1;
        if i == 5 {
            continue;
        }
        if y > 0.9 {
            y *= 2.0;
            break;
        }
        y += 0.02;
    }
    y * y
}

#[differentiable]
pub(super) fn returns(x: f64, n: usize) -> f64 {
    let mut y = x;
    #[checkpoint]
    for _ in 0..n {
        y = (y * 1.1).sin() + x * 0.1;
        if y > 0.9 {
            return y * x * 3.0;
        }
        y += 0.02;
    }
    y * y
}

#[differentiable]
pub(super) fn value(x: f64) -> f64 {
    let mut y = x;
    let mut k = 0;
    let r = #[checkpoint]
    loop {
        k += 1;
        y = y * 1.05 + 0.01 * x;
        if k > 12 {
            break y * y;
        }
    };
    r + y
}

#[differentiable]
pub(super) fn opts(x: f64, n: usize) -> f64 {
    let mut best: Option<f64> = None;
    let mut y = x;
    #[checkpoint]
    for i in 0..n {
        y = (y * 1.3).sin();
        best = match best {
            Some(b) if b > y => Some(b * 1.01),
            _ => Some(y * 2.0),
        };
        match i % 3 {
            0 => y += 0.1,
            1 => {
                if i > 4 {
                    continue;
                }
            }
            _ => y *= 0.9,
        }
    }
    best.unwrap_or(0.0) + y
}

#[differentiable]
pub(super) fn stack(x: f64, n: usize) -> f64 {
    let mut v = vec![x, x * 2.0];
    let mut s = 0.0;
    #[checkpoint]
    while let Some(top) = v.pop() {
        s += top * top;
        if v.len() < n && top > 0.01 {
            v.push(top * 0.7);
            if top > 0.1 {
                v.push(top * 0.5);
            }
        }
        if s > 20.0 {
            break;
        }
    }
    s
}

#[differentiable]
pub(super) fn late(x: f64, n: usize) -> f64 {
    let mut y = x;
    let last;
    let mut c = 0;
    #[checkpoint]
    loop {
        y = (y * 1.1).sin();
        c += 1;
        if c > n {
            last = y * x;
            break;
        }
    }
    last + y
}

#[test]
fn loops_are_left_early() {
    for n in TRIPS {
        assert_gradient!(exits, (0.3, n));
        assert_gradient!(exits, (0.6, n));
        assert_gradient!(returns, (0.3, n));
        assert_gradient!(returns, (0.6, n));
        assert_gradient!(opts, (0.7, n));
        assert_gradient!(late, (0.8, n));
    }
    for n in 1..4 {
        assert_gradient!(stack, (0.7, n));
    }
    assert_gradient!(value, (0.3));
}

#[differentiable]
pub(super) fn may(x: f64, i: usize) -> Result<f64, String> {
    if i > 40 {
        return Err(format!("{i}"));
    }
    Ok(x.sin() * 1.1)
}

#[differentiable]
pub(super) fn fallible(x: f64, n: usize) -> Result<f64, String> {
    let mut y = x;
    let mut bad = 0;
    #[checkpoint]
    for i in 0..n {
        y = may(y, i)? + 0.1;
        if i == 77 {
            return Err("no".to_string());
        }
        let c: f64 = "0.5".parse::<f64>().map_err(|e| e.to_string())?;
        y *= c;
        y += 0.3 * x;
        bad += 1;
    }
    Ok(y * bad as f64)
}

#[differentiable]
pub(super) fn opt(x: f64, n: usize) -> Option<f64> {
    let mut y = x;
    #[checkpoint]
    for i in 0..n {
        y = (y * 1.1).sin();
        if i > 30 {
            return None;
        }
    }
    Some(y)
}

#[test]
fn functions_with_such_loops_may_fail() {
    for n in TRIPS {
        assert_gradient!(fallible, (0.7, n));
        assert_gradient!(opt, (0.8, n));
    }
    assert!(fallible::grad(0.3, 50).is_err());
}

#[differentiable(order = 2)]
pub(super) fn second(x: f64, y: f64, n: usize) -> f64 {
    let mut a = x;
    let mut b = y;
    #[checkpoint]
    for i in 0..n {
        let t = a;
        a = (a * b).sin() + 0.1 * x;
        b = t * 0.9 + y * i as f64 * 0.01;
        if i == 20 {
            break;
        }
    }
    a * b
}

#[differentiable(order = 2)]
pub(super) fn second_plain(x: f64, y: f64, n: usize) -> f64 {
    let mut a = x;
    let mut b = y;
    for i in 0..n {
        let t = a;
        a = (a * b).sin() + 0.1 * x;
        b = t * 0.9 + y * i as f64 * 0.01;
        if i == 20 {
            break;
        }
    }
    a * b
}

#[test]
fn the_second_order_is_that_of_the_loop_without_the_attribute() {
    for n in TRIPS {
        assert_gradient!(second, (0.3, 0.4, n));
        assert_eq!(
            second::hessian(0.3, 0.4, n),
            second_plain::hessian(0.3, 0.4, n)
        );
        let direction = (1.0, 2.0);
        assert_eq!(
            second::grad_and_hvp(0.3, 0.4, n, direction),
            second_plain::grad_and_hvp(0.3, 0.4, n, direction)
        );
    }
}
