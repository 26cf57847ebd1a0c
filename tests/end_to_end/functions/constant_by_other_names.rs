//! `constant` by the path of a renamed runtime, and under another name.

use crate::support::*;

mod renamed {
    use gr::differentiable;
    use grad_runtime as gr;

    #[differentiable(crate = gr)]
    pub fn by_path(x: f64, v: &[f64]) -> f64 {
        let i = gr::constant(x) as usize;
        x * gr::constant(x) + v[i]
    }

    #[differentiable]
    pub fn without_saying(x: f64) -> f64 {
        x * gr::constant(x)
    }
}

mod imported {
    use grad_runtime::{constant as cut, differentiable};

    #[differentiable]
    pub fn under_another_name(x: f64) -> f64 {
        x * cut(x * x)
    }
}

#[test]
fn the_derivative_stops() {
    let (x, v) = renamed::by_path::grad(1.5, &[1.0, 2.0]);
    assert_close(x, 1.5);
    assert_eq!(v, [0.0, 1.0]);
    assert_close(renamed::without_saying::grad(3.0), 3.0);
    assert_close(imported::under_another_name::grad(3.0), 9.0);
}
