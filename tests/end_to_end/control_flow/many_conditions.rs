//! Functions with so many conditions that they are written as arms and blocks.

use crate::support::*;
use grad_runtime::{assert_gradient, differentiable};

macro_rules! many {
    ($($k:literal)*) => {
        #[differentiable]
        fn exits(x: f64, y: f64) -> f64 {
            let z = x * y;
            $(if x < $k { return z * $k + x; })*
            let w = z + y;
            w * x
        }

        #[differentiable]
        fn chain(x: f64, y: f64) -> f64 {
            let s = if x < 0.5 { y } $(else if x * y < $k && y > 0.0 { x * $k })* else { x.sin() };
            s * y
        }

        #[differentiable]
        fn assignments(x: f64, y: f64) -> f64 {
            let mut s = x;
            for i in 0..3 {
                if i == 5 { s += 1.0; } $(else if s < $k { s = s * y + $k; })*
            }
            s * y
        }

        #[differentiable]
        fn between(x: f64, y: f64) -> f64 {
            let mut x = x;
            $(
                if x > $k + 40.0 { return x * $k; }
                x = x + 0.1 * y * x;
                if y > $k + 2.5 { return x + y; }
            )*
            x
        }

        #[differentiable]
        fn in_a_loop(x: &[f64]) -> f64 {
            let mut s = 0.0;
            for &v in x {
                let w = v * v;
                $(
                    if w < $k - 1.0 { s += w * $k; continue; }
                    s += 0.5 * v;
                    if s > $k + 60.0 { break; }
                    let t = s * w;
                    s += 0.01 * t;
                )*
                s -= 1.0;
            }
            s
        }

        #[differentiable]
        fn with_names(x: f64, y: f64) -> f64 {
            let mut s = y;
            $(
                let a = s * x;
                if a > $k + 30.0 { return a * s; }
                s += 0.05 * a;
                if s < $k - 20.0 { return s; }
            )*
            s
        }
    };
}

many! {
    1.0 2.0 3.0 4.0 5.0 6.0 7.0 8.0 9.0 10.0 11.0 12.0 13.0 14.0 15.0 16.0 17.0 18.0 19.0 20.0 21.0 22.0 23.0 24.0 25.0 26.0 27.0
}

#[test]
fn each_condition_leads_to_its_own_derivative() {
    for x in [0.3, 1.3, 5.7, 11.2, 19.4, 26.5, 31.0] {
        for y in [0.4, 1.1, 2.2, 4.6, 9.1] {
            assert_gradient!(exits, (x, y));
            assert_gradient!(chain, (x, y));
            assert_gradient!(assignments, (x, y));
            assert_gradient!(between, (x, y));
            assert_gradient!(with_names, (x, y));
        }
    }
    assert_gradient!(in_a_loop, (&[0.3, 1.1, 2.3, 4.1, 0.7]));
    assert_gradient!(in_a_loop, (&[3.3, 2.1, 5.3, 6.1, 4.7]));
}

#[test]
fn the_arm_is_the_one_that_the_function_takes() {
    let (value, (dx, dy)) = exits::value_and_grad(11.2, 0.5);
    assert_all_close(&[value, dx, dy], &[78.4, 7.0, 134.4]);
    assert_close(exits::grad(30.0, 2.0).0, 2.0 * 30.0 * 2.0 + 2.0);
    assert_eq!(chain::grad(6.0, 2.0), (26.0, 78.0));
}
