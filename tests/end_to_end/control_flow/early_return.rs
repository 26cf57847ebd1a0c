//! `return` anywhere, also inside loops.

use crate::support::*;
use grad_runtime::differentiable;

#[differentiable]
fn guarded(x: f64, y: f64) -> f64 {
    if x < 0.0 {
        return y * y;
    }
    let z = x.sqrt() * y;
    if z > 10.0 {
        return 10.0;
    }
    z + x
}

#[test]
fn guards() {
    assert_eq!(guarded::grad(-1.0, 3.0), (0.0, 6.0));
    assert_eq!(guarded::grad(100.0, 3.0), (0.0, 0.0));
    assert_eq!(guarded::grad(4.0, 3.0), (1.75, 2.0));
}

#[differentiable]
fn from_loops(x: f64, limit: f64, n: usize) -> f64 {
    let mut y = x;
    for i in 0..n {
        for j in 0..i {
            if y > limit {
                return y * limit + j as f64;
            }
            y += x * x;
        }
        if i == 5 {
            return limit;
        }
    }
    y / 2.0
}

#[test]
fn returns_from_nested_loops() {
    for n in [0, 2, 4, 9] {
        for limit in [0.5, 3.0, 1000.0] {
            let (dx, dlimit) = from_loops::grad(0.77, limit, n);
            assert_all_near(
                &[dx, dlimit],
                &slopes(|p| from_loops(p[0], p[1], n), &[0.77, limit]),
                1e-7,
            );
        }
    }
}
