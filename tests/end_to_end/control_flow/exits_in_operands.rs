//! `return`, `break` and `continue` in operands, conditions, indices and on the right of `+=`, in constant code and in active code.

use crate::support::*;
use grad_runtime::differentiable;

#[differentiable]
fn in_a_compound_assignment(x: f64) -> f64 {
    let mut s = x;
    let mut k = 0;
    for i in 0..6 {
        k += match i {
            1 => continue,
            5 => break,
            _ => 1,
        };
        s = s * x + k as f64;
    }
    s
}

#[differentiable]
fn in_an_active_compound_assignment(x: f64) -> f64 {
    let mut s = x;
    for i in 0..5 {
        s *= if i == 3 { break } else { x + i as f64 };
        s += if i == 1 { continue } else { x };
    }
    s
}

#[differentiable]
fn in_conditions(x: f64) -> f64 {
    let mut s = x;
    for i in 0..5 {
        if i > 0 && {
            if i == 3 {
                break;
            }
            i % 2 == 0
        } {
            s *= x;
        } else if !{
            if i == 1 {
                continue;
            }
            true
        } {
            s -= 1.0;
        }
        s += 0.1;
    }
    s
}

#[differentiable]
fn in_the_condition_of_a_while(x: f64) -> f64 {
    let mut s = x;
    'outer: for i in 0..4 {
        let mut k = 0;
        while k < 3 && {
            if i == 2 {
                break 'outer;
            }
            true
        } {
            s = s * x + i as f64;
            k += 1;
        }
    }
    s
}

#[differentiable]
fn in_indices_and_arguments(v: &[f64]) -> f64 {
    let mut s = 0.0;
    let mut d = [0; 3];
    for i in 0..5_usize {
        d[if i == 3 { break } else { i }] += 1;
        s += v[if i == 1 { continue } else { i }] * d[i] as f64;
        s = s.powi(if i == 2 { 1 } else { 2 });
        s += v[0].powi(if s < 0.0 { return s } else { 2 });
    }
    s
}

#[differentiable]
fn in_an_early_return(x: f64, n: usize) -> f64 {
    if n == 0 || {
        if n == 2 {
            return x * x;
        }
        n > 3
    } {
        return x.sin();
    }
    2.0 * if n == 1 { return x } else { x * x * x }
}

#[test]
fn what_leaves_in_an_operand_leaves() {
    for (f, derivative) in [
        (
            in_a_compound_assignment as fn(f64) -> f64,
            in_a_compound_assignment::grad as fn(f64) -> f64,
        ),
        (
            in_an_active_compound_assignment,
            in_an_active_compound_assignment::grad,
        ),
        (in_conditions, in_conditions::grad),
        (
            in_the_condition_of_a_while,
            in_the_condition_of_a_while::grad,
        ),
    ] {
        assert_near(derivative(0.7), slope(f, 0.7), 1e-7);
    }
    for n in 0..6 {
        assert_near(
            in_an_early_return::grad(0.7, n),
            slope(|x| in_an_early_return(x, n), 0.7),
            1e-7,
        );
    }
}

#[test]
fn what_leaves_in_an_index_leaves() {
    let v = [0.5, 0.8, 1.2, 0.3];
    let (value, gradient) = in_indices_and_arguments::value_and_grad(&v);
    assert_near(value, in_indices_and_arguments(&v), 1e-14);
    for i in 0..v.len() {
        let along = |x| {
            let mut v = v;
            v[i] = x;
            in_indices_and_arguments(&v)
        };
        assert_near(gradient[i], slope(along, v[i]), 1e-7);
    }
}

macro_rules! twice_labelled {
    ($name:ident, $outer:lifetime) => {
        #[differentiable]
        fn $name(x: f64) -> f64 {
            let mut s = x;
            $outer: for i in 0..4 {
                'a: for k in 0..4 {
                    s += x * k as f64;
                    if k == 1 && i == 0 {
                        continue $outer;
                    }
                    if k == 2 {
                        break 'a;
                    }
                    if i == 2 {
                        break $outer;
                    }
                }
                s *= x;
            }
            s
        }
    };
}

twice_labelled!(labelled_by_a_macro, 'a);

#[test]
fn a_label_of_a_macro_is_not_that_of_the_user() {
    assert_near(
        labelled_by_a_macro::grad(0.7),
        slope(labelled_by_a_macro, 0.7),
        1e-7,
    );
}
