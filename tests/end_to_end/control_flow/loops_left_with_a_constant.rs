//! `break` with an index, a flag or an `Option` of indices, out of loops that carry active values.

// A loop that is left in its first iteration is a block with a value.
#![allow(clippy::never_loop)]

use grad_runtime::{assert_gradient, differentiable};

#[differentiable]
fn crossing(x: &[f64], t: f64) -> f64 {
    let mut a = 0.0;
    let hit = 's: loop {
        for (r, v) in x.iter().enumerate() {
            a += v;
            if *v > t {
                break 's Some(r);
            }
        }
        break None;
    };
    match hit {
        Some(r) => x[r] * a,
        None => t,
    }
}

#[differentiable]
fn crossing_of_rows(signal: &[Vec<f64>], t: f64) -> f64 {
    let mut a = 0.0;
    let hit = 'scan: loop {
        for (r, row) in signal.iter().enumerate() {
            for (c, &v) in row.iter().enumerate() {
                a += v * 0.5;
                if v * v + a > t {
                    break 'scan Some((r, c));
                }
            }
        }
        break None;
    };
    match hit {
        Some((r, c)) => signal[r][c] * a + t,
        None => a - t,
    }
}

#[differentiable]
fn an_index(x: &[f64], t: f64) -> f64 {
    let (mut a, mut i) = (0.0, 0);
    let hit = loop {
        a += x[i] * x[i];
        if a > t {
            break i;
        }
        i += 1;
        if i == x.len() {
            break 0;
        }
    };
    x[hit] * a
}

#[differentiable]
fn a_tuple(x: &[f64], t: f64) -> f64 {
    let (mut a, mut i) = (0.0, 0);
    let (hit, found) = loop {
        a += x[i] * x[i];
        if a > t {
            break (i, true);
        }
        i += 1;
        if i == x.len() {
            break (0, false);
        }
    };
    if found { x[hit] * a } else { a }
}

#[differentiable]
fn then_left(x: &[f64], t: f64) -> f64 {
    let (mut a, mut i) = (0.0, 0);
    let hit: Option<usize> = loop {
        a += x[i] * x[i];
        if a > t {
            break Some(i);
        }
        i += 1;
        if i == x.len() {
            break None;
        }
    };
    let Some(k) = hit else {
        return a;
    };
    x[k] * a
}

#[differentiable]
fn a_result(x: &[f64], t: f64) -> f64 {
    let (mut a, mut i) = (0.0, 0);
    let hit: Result<usize, usize> = loop {
        a += x[i] * x[i];
        if a > t {
            break Ok(i);
        }
        i += 1;
        if i == x.len() {
            break Err(i);
        }
    };
    match hit {
        Ok(k) => x[k] * a,
        Err(n) => a * n as f64,
    }
}

// In a loop around it, and with a value that is active in another loop.
#[differentiable]
fn nested(x: &[f64], t: f64) -> f64 {
    let mut s = t;
    for k in 1..x.len() {
        let hit = loop {
            s *= 0.5 + x[k] * x[k];
            if s < t * 0.1 {
                break Some(k);
            }
            if s > t {
                break None;
            }
        };
        s = match hit {
            Some(k) => s + x[k],
            None => s.sin(),
        };
    }
    s
}

#[test]
fn the_constant_decides() {
    let x = &[0.3, 0.7, 0.2, 0.9][..];
    for t in [0.11, 0.5, 0.8, 2.0] {
        assert_gradient!(crossing, (x, t));
        assert_gradient!(crossing_of_rows, (&[vec![0.3, 0.7], vec![0.2, 0.9]], t));
        assert_gradient!(an_index, (x, t));
        assert_gradient!(a_tuple, (x, t));
        assert_gradient!(then_left, (x, t));
        assert_gradient!(a_result, (x, t));
        assert_gradient!(nested, (&[0.3, 1.7, 0.2, 1.9][..], t));
    }
}
