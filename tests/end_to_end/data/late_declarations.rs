//! Variables that are declared before they have a value.

use grad_runtime::{assert_gradient, prelude::*};

#[differentiable]
fn twice(x: f64) -> f64 {
    x * 2.0
}

#[differentiable]
fn after_a_return(x: f64) -> f64 {
    let mut y;
    if x == 0.0 {
        return 0.0;
    }
    y = twice(x);
    if y < 0.0 {
        y += 360.0 * x;
    }
    y
}

#[differentiable]
fn one_of_another(x: f64) -> f64 {
    let k: f64;
    let y;
    let z: f64;
    k = 2.0;
    z = x.sin() * k;
    y = twice(z);
    y * z
}

#[test]
fn a_variable_may_get_its_value_after_a_return() {
    assert_gradient!(after_a_return, (0.7));
    assert_gradient!(after_a_return, (-0.7));
    assert_eq!(after_a_return::value_and_grad(0.0), (0.0, 0.0));
    assert_gradient!(one_of_another, (0.7));
}
