//! Functions made by `macro_rules!`: their meaning is that of the macro, invisible groups included.

use crate::support::*;
use grad_runtime::{Differentiable, assert_gradient, differentiable};

macro_rules! product_of {
    ($name:ident, $a:expr, $b:expr, $x:ident) => {
        #[differentiable]
        fn $name($x: f64) -> f64 {
            $a * $b
        }
    };
}

product_of!(sum_times_sum, x + 1.0, x - 2.0, x);
product_of!(nested_groups, x - 1.0 - 2.0, 3.0 - x - 1.0, x);

#[test]
fn an_expression_argument_keeps_its_precedence() {
    // (x + 1)(x - 2)
    assert_eq!(sum_times_sum(5.0), 18.0);
    assert_eq!(sum_times_sum::value_and_grad(5.0), (18.0, 9.0));
    // (x - 3)(2 - x)
    assert_eq!(nested_groups::value_and_grad(5.0), (-6.0, -5.0));
}

macro_rules! negated_method {
    ($name:ident, |$x:ident| $body:expr, $method:ident, $t:ty) => {
        #[differentiable]
        fn $name($x: $t) -> $t {
            -$body.$method()
        }
    };
}

negated_method!(minus_sin_of_sum, |x| x + 0.5, sin, f64);
negated_method!(minus_cos_of_negative, |x| -x, cos, f32);

#[test]
fn a_method_on_an_expression_argument_applies_to_all_of_it() {
    assert_close(minus_sin_of_sum::grad(0.3), -0.8_f64.cos());
    assert!((minus_cos_of_negative::grad(0.3) - 0.3_f32.sin()).abs() < 1e-6);
}

macro_rules! polynomial {
    ($(#[$meta:meta])* $visibility:vis fn $name:ident; $($coefficient:literal),+) => {
        $(#[$meta])*
        $visibility fn $name(x: f64) -> f64 {
            let mut value = 0.0;
            $( value = value * x + $coefficient; )+
            value
        }
    };
}

polynomial!(#[differentiable] pub fn cubic; 2.0, -3.0, 0.5, 7.0);

#[test]
fn repetitions_and_attributes_passed_through() {
    let x = 1.5_f64;
    assert_close(cubic::grad(x), 6.0 * x * x - 6.0 * x + 0.5);
    assert_gradient!(cubic, (x,));
}

macro_rules! hygienic {
    ($name:ident, $outer:expr, $x:ident) => {
        #[differentiable]
        fn $name($x: f64) -> f64 {
            let y = 100.0;
            let z = $outer;
            y * z
        }
    };
}

hygienic!(
    with_its_own_y,
    {
        let y = y * 2.0;
        y + 1.0
    },
    y
);

#[test]
fn variables_of_the_macro_are_not_those_of_the_caller() {
    assert_eq!(with_its_own_y(3.0), 700.0);
    assert_eq!(with_its_own_y::grad(3.0), 200.0);
}

macro_rules! whole_function {
    ($item:item) => {
        #[differentiable]
        $item
    };
}

whole_function! {
    fn passed_as_an_item(x: f64) -> f64 {
        x * x + 1.0
    }
}

#[test]
fn a_function_passed_as_an_item() {
    assert_eq!(passed_as_an_item::grad(2.0), 4.0);
}

macro_rules! with_a_block {
    ($name:ident, $x:ident, $body:block, $power:literal) => {
        #[differentiable]
        fn $name($x: f64) -> f64 {
            let y = $body;
            y * $x.powi($power)
        }
    };
}

with_a_block!(
    block_argument,
    x,
    {
        let a = x * x;
        a + x
    },
    2
);

#[test]
fn block_and_literal_arguments() {
    // (x² + x) x²
    assert_close(block_argument::grad(2.0), 4.0 * 8.0 + 3.0 * 4.0);
}

macro_rules! with_constant {
    ($name:ident, |$x:ident, $k:ident| $body:expr) => {
        #[differentiable]
        fn $name($x: f64, $k: i32) -> f64 {
            $body
        }
    };
    (product, $name:ident, $e:expr, $n:expr, $b:expr) => {
        #[differentiable]
        fn $name(x: f64, k: i32) -> f64 {
            let c = $e * 3.0;
            let mut s = -$e * x + x * c + $e * f64::from(k) * x;
            for i in 0..$n * 2 {
                s += $e * f64::from(i) * x + $n as f64 * x;
            }
            assert!($e * 2.0 > 4.0, "{}", $e * 2.0);
            s + x.powi($n * 2) + if $b && k > 0 { x } else { x * x }
        }
    };
}

const YES: bool = true;
const NO: bool = false;

with_constant!(product, constant_groups, 2.0 + 0.5, 1 + 1, YES || NO);
with_constant!(whole_body, |x, k| x * f64::from(k) + 1.0);

#[test]
fn constant_code_keeps_the_groups_of_expressions() {
    for k in [0, 2] {
        assert_gradient!(constant_groups, (0.7, k));
        assert_gradient!(whole_body, (0.7, k));
        assert_close(
            constant_groups::value_and_grad(0.7, k).0,
            constant_groups(0.7, k),
        );
    }
    assert_eq!(
        constant_groups(1.0, 2),
        -2.5 + 7.5 + 5.0 + 2.5 * 6.0 + 8.0 + 1.0 + 1.0
    );
}

macro_rules! sized {
    ($name:ident, $n:expr) => {
        #[derive(Clone, Debug, Differentiable)]
        struct $name {
            values: [f64; $n * 2],
        }
    };
}

sized!(Four, 1 + 1);

#[differentiable]
fn product_of_four(v: &Four) -> f64 {
    v.values.iter().product()
}

#[test]
fn a_derived_type_keeps_the_groups_of_its_lengths() {
    let v = Four {
        values: [1.0, 2.0, 3.0, 4.0],
    };
    assert_eq!(product_of_four::grad(&v).values, [24.0, 12.0, 8.0, 6.0]);
}
