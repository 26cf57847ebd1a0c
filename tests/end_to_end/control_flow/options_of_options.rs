//! Options of options, and patterns that ask for more than whether there is something.

use grad_runtime::{assert_gradient, differentiable};

#[differentiable]
fn of_an_array(x: &[f64], n: usize) -> f64 {
    let o = if n > 0 { Some([x[0], x[n - 1]]) } else { None };
    match o {
        Some([a, b]) if n > 2 => a * b,
        Some([a, _]) => a * a * a,
        None => x[1],
    }
}

#[differentiable]
fn each_depth(x: f64, k: usize) -> f64 {
    let o: Option<Option<f64>> = match k {
        0 => Some(Some(x)),
        1 => Some(None),
        _ => None,
    };
    match o {
        Some(Some(v)) => v * v,
        Some(None) => 3.0 * x,
        None => x * x * x,
    }
}

#[differentiable]
fn if_let(x: f64, k: usize) -> f64 {
    let o: Option<Option<f64>> = match k {
        0 => Some(Some(x)),
        1 => Some(None),
        _ => None,
    };
    if let Some(Some(v)) = o {
        v * v
    } else {
        7.0 * x
    }
}

#[differentiable]
fn array_or_not(x: f64, k: bool) -> f64 {
    let o = if k { Some([x, x * x]) } else { None };
    if let Some([a, b]) = o { a * b } else { 7.0 * x }
}

#[differentiable]
fn in_a_tuple(x: f64, k: bool) -> f64 {
    let o = if k { Some((x, Some(x * x))) } else { None };
    match o {
        Some((a, Some(b))) => a * b,
        Some((a, None)) => a,
        _ => 7.0 * x,
    }
}

#[differentiable]
fn let_else(o: Option<Option<f64>>, y: f64) -> f64 {
    let Some(Some(v)) = o else {
        return y * y;
    };
    v * y
}

#[differentiable]
fn of_constants(x: f64, n: Option<usize>) -> f64 {
    match n {
        Some(0) => x,
        Some(k) if k > 3 => x * x,
        Some(_) => x.sin(),
        None => 1.0,
    }
}

#[differentiable]
fn guarded(x: f64, k: bool) -> f64 {
    let o = if k { Some(x * x) } else { None };
    match o {
        Some(v) if v > 2.0 => v * x,
        Some(v) => v,
        None => x.sin(),
    }
}

#[differentiable]
fn guarded_pair(x: f64, y: f64) -> f64 {
    match (x, y) {
        (a, b) if a > b => a * a,
        (a, b) => a * b,
    }
}

#[differentiable]
fn guarded_array(x: f64, y: f64) -> f64 {
    match [x, y] {
        [a, b] if a > b => a * a,
        [a, b] => a * b,
    }
}

#[differentiable]
fn guarded_depth(x: f64, k: usize) -> f64 {
    let o: Option<Option<f64>> = match k {
        0 => Some(Some(x)),
        1 => Some(None),
        _ => None,
    };
    match o {
        Some(Some(v)) if v > 2.0 => v,
        Some(Some(v)) => v * v,
        Some(None) => 3.0 * x,
        None => x * x * x,
    }
}

#[test]
fn every_depth_has_its_branch() {
    for k in 0..3 {
        assert_gradient!(each_depth, (1.5, k));
        assert_gradient!(if_let, (1.5, k));
        assert_gradient!(guarded_depth, (1.5, k));
        assert_gradient!(guarded_depth, (2.5, k));
    }
    for outer in [None, Some(None), Some(Some(2.0))] {
        assert_gradient!(let_else, (outer, 1.5));
    }
}

#[test]
fn what_an_option_holds_is_taken_apart() {
    for k in [true, false] {
        assert_gradient!(array_or_not, (1.5, k));
        assert_gradient!(in_a_tuple, (1.5, k));
    }
    for n in 0..4 {
        assert_gradient!(of_an_array, (&[1.5, 2.5, 3.5], n));
    }
    for n in [None, Some(0), Some(2), Some(5)] {
        assert_gradient!(of_constants, (1.5, n));
    }
}

#[test]
fn a_guard_goes_on_to_the_next_arm() {
    for x in [1.2, 2.0] {
        assert_gradient!(guarded, (x, true));
        assert_gradient!(guarded, (x, false));
        assert_gradient!(guarded_pair, (x, 1.5));
        assert_gradient!(guarded_array, (x, 1.5));
    }
}
