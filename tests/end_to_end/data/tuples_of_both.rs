//! Local tuples of a float that is differentiated and an index or a flag that is not: the nearest and where it is.

use grad_runtime::{assert_gradient, differentiable};

const POINTS: [[f64; 3]; 4] = [
    [1.5, 2.5, 0.7],
    [2.5, 1.2, 3.7],
    [0.5, 0.3, 4.0],
    [4.5, 2.25, 0.6],
];

#[differentiable]
fn larger_of_two(x: &[f64]) -> f64 {
    let (v, i) = if x[0] > x[1] { (x[0], 0) } else { (x[1], 1) };
    v * x[i]
}

#[differentiable]
fn best_in_loop(x: &[f64]) -> f64 {
    let mut best = (f64::NEG_INFINITY, 0);
    for (i, v) in x.iter().enumerate() {
        if *v > best.0 {
            best = (*v, i);
        }
    }
    best.0 * best.1 as f64
}

#[differentiable]
fn folded(x: &[f64]) -> f64 {
    let (i, m) = x.iter().enumerate().fold(
        (0, x[0]),
        |(bi, b), (i, v)| if *v > b { (i, *v) } else { (bi, b) },
    );
    m * x[i]
}

#[differentiable]
fn folded_whole(x: &[f64]) -> f64 {
    let mean = x.iter().fold((0.0, 0), |acc, v| (acc.0 + v * v, acc.1 + 1));
    mean.0 / mean.1 as f64
}

#[differentiable]
fn largest(x: &[f64]) -> f64 {
    let (i, m) = x
        .iter()
        .enumerate()
        .max_by(|a, b| a.1.total_cmp(b.1))
        .unwrap();
    m * (i + 1) as f64
}

#[differentiable]
fn smallest_but_first(x: &[f64]) -> f64 {
    let (i, m) = x
        .iter()
        .copied()
        .enumerate()
        .skip(1)
        .min_by(|(_, a), (_, b)| a.partial_cmp(b).unwrap())
        .unwrap();
    m * x[i] * x[0]
}

#[differentiable]
fn place_of_largest(x: &[f64]) -> f64 {
    let i = x
        .iter()
        .enumerate()
        .max_by(|a, b| a.1.total_cmp(b.1))
        .unwrap()
        .0;
    x[i] * x[i]
}

#[differentiable]
fn or_return(x: &[f64]) -> f64 {
    let (v, i) = if x[0] > x[1] {
        (x[0], 0)
    } else {
        return x[1];
    };
    v * x[i]
}

#[differentiable]
fn or_continue(x: &[f64]) -> f64 {
    let mut sum = 0.0;
    for k in 0..x.len() {
        let (v, i) = if x[k] > 2.0 {
            (x[0], 0)
        } else {
            if x[k] < 1.0 {
                continue;
            }
            (x[1], k)
        };
        sum += v * x[i];
    }
    sum
}

#[differentiable]
fn nested(x: &[f64]) -> f64 {
    let (i, (m, j)) = match x.len() {
        1 => (0, (x[0], 0)),
        _ => {
            if x[0] > x[1] {
                (1, (x[0] * x[1], 0))
            } else {
                (0, (x[1], 1))
            }
        }
    };
    m * x[i] + x[j]
}

#[differentiable]
fn taken_apart_later(x: &[f64]) -> f64 {
    let mut state = (0.0, 0, false);
    for v in x {
        if *v > 1.0 {
            state = (state.0 + v * v, state.1 + 1, *v > 2.0);
        }
    }
    let (total, count, last) = state;
    if last {
        total
    } else {
        total / (count + 1) as f64
    }
}

#[differentiable]
fn changed_in_part(x: &[f64]) -> f64 {
    let mut state: (f64, usize) = (0.0, 0);
    for v in x {
        state.0 += v * v;
        state.1 += 1;
    }
    assert!(state.1 > 0, "{} of {}", state.1, x.len());
    state.0 / state.1 as f64
}

#[differentiable]
fn assigned_later(x: &[f64]) -> f64 {
    let t;
    if x[0] > 1.0 {
        t = (x[0], true);
    } else {
        t = (x[1], false);
    }
    if t.1 { t.0 * t.0 } else { t.0 }
}

#[differentiable]
fn two_largest(x: &[f64]) -> f64 {
    let mut a = (x[0], 0);
    let mut b = (x[1], 1);
    for i in 0..x.len() {
        if x[i] > a.0 {
            b = a;
            a = (x[i], i);
        } else if x[i] > b.0 {
            b = (x[i], i);
        }
    }
    a.0 * b.0 + x[a.1] * x[b.1] * x[0]
}

/// Each part is evaluated before any is assigned.
#[differentiable]
fn each_from_the_old(x: &[f64]) -> f64 {
    let mut t = (x[0], 1);
    for v in x {
        t = (t.0 * t.1 as f64 + v, if t.1 > 2 { 1 } else { t.1 + 1 });
    }
    t.0 * t.1 as f64
}

/// Equal elements: the first for `min_by`, the last for `max_by`.
#[test]
fn ties_are_those_of_rust() {
    let x = [2.0, 2.0, 2.0];
    assert_eq!(largest(&x), 6.0);
    assert_eq!(largest::value_and_grad(&x), (6.0, vec![0.0, 0.0, 3.0]));
    assert_eq!(place_of_largest::grad(&x), [0.0, 0.0, 4.0]);
    assert_eq!(smallest_but_first::grad(&x), [4.0, 8.0, 0.0]);
}

#[test]
fn a_float_and_an_index() {
    for x in POINTS {
        assert_gradient!(larger_of_two, (&x));
        assert_gradient!(best_in_loop, (&x));
        assert_gradient!(folded, (&x));
        assert_gradient!(folded_whole, (&x));
        assert_gradient!(largest, (&x));
        assert_gradient!(smallest_but_first, (&x));
        assert_gradient!(place_of_largest, (&x));
        assert_gradient!(two_largest, (&x));
    }
}

#[test]
fn exits_and_nested_tuples() {
    for x in POINTS {
        assert_gradient!(or_return, (&x));
        assert_gradient!(or_continue, (&x));
        assert_gradient!(nested, (&x));
    }
}

#[test]
fn tuples_that_change() {
    for x in POINTS {
        assert_gradient!(taken_apart_later, (&x));
        assert_gradient!(changed_in_part, (&x));
        assert_gradient!(assigned_later, (&x));
        assert_gradient!(each_from_the_old, (&x));
    }
}
