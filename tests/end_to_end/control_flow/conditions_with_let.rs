//! Conditions with `let` among others, labelled blocks, and guards that read active values.

use grad_runtime::nalgebra::Vector2;
use grad_runtime::{assert_gradient, differentiable};

const POINTS: [f64; 3] = [0.4, 1.4, -0.7];

#[differentiable]
fn let_and_condition(x: f64, #[constant] o: Option<f64>) -> f64 {
    if let Some(l) = o
        && x > l
    {
        x * l
    } else {
        x * x
    }
}

#[differentiable]
fn condition_first(x: f64, o: Option<f64>, k: usize) -> f64 {
    if k > 0
        && let Some(l) = o
        && x > 0.3
    {
        x * l
    } else if let Some(m) = o
        && k == 0
    {
        m.sin() * x
    } else {
        x * x
    }
}

#[differentiable]
fn two_lets(x: f64, o: Option<f64>, p: Option<f64>) -> f64 {
    let mut s = x;
    if let Some(l) = o
        && x > 0.3
        && let Some(m) = p
        && m > l
    {
        s += x * l * m;
    }
    s * s
}

#[differentiable]
fn while_let_and_condition(x: f64, v: &[usize]) -> f64 {
    let mut i = 0;
    let mut s = x;
    while let Some(k) = v.get(i)
        && s < 4.0
    {
        s = s * 1.3 + *k as f64;
        i += 1;
        if *k == 3 {
            continue;
        }
        s += 0.1 * x;
    }
    s
}

#[test]
fn chains_of_let() {
    for x in POINTS {
        for o in [None, Some(0.5)] {
            assert_gradient!(let_and_condition, (x, o));
            for k in 0..2 {
                assert_gradient!(condition_first, (x, o, k));
            }
            assert_gradient!(two_lets, (x, o, Some(0.8)));
            assert_gradient!(two_lets, (x, o, None));
        }
        assert_gradient!(while_let_and_condition, (x, &[1, 3, 2]));
    }
}

#[differentiable]
fn block_with_a_value(x: f64, v: &[usize]) -> f64 {
    let y = 'found: {
        if x < 0.0 {
            break 'found -x;
        }
        let z = x * x;
        for k in v {
            if *k as f64 > z {
                break 'found z * *k as f64;
            }
        }
        z.sin()
    };
    y * x
}

#[differentiable]
fn blocks_left(x: f64, n: usize) -> f64 {
    let mut s = x;
    'first: {
        s *= x;
        if n == 0 {
            break 'first;
        }
        s += x.sin();
    }
    for i in 0..n {
        'inner: {
            if i == 1 {
                break 'inner;
            }
            s *= x;
        }
        s += x;
    }
    s
}

#[test]
fn labelled_blocks() {
    for x in POINTS {
        assert_gradient!(block_with_a_value, (x, &[0, 3, 2]));
        assert_gradient!(block_with_a_value, (x, &[]));
        assert_gradient!(blocks_left, (x, 0));
        assert_gradient!(blocks_left, (x, 3));
    }
}

#[derive(Clone, Copy, Debug)]
enum Style {
    Call,
    Barrier { level: f64 },
    Put(f64),
}

#[differentiable]
fn payoff(s: f64, #[constant] style: &Style) -> f64 {
    match style {
        Style::Barrier { level } if s >= *level => 0.5 * s * s,
        Style::Barrier { level } => s * level,
        Style::Call => s,
        Style::Put(k) if *k > s => k - s,
        Style::Put(_) => 0.0,
    }
}

#[differentiable]
fn of_characters(x: f64, tag: char) -> f64 {
    match tag {
        'a' => x,
        _ if x > 0.0 => x.sqrt(),
        _ => x * x,
    }
}

#[differentiable]
fn of_state(x: &[f64], n: usize) -> f64 {
    let mut s = 0.1;
    for i in 0..n {
        s = match i % 3 {
            0 if s > 0.5 => s * x[i],
            0 | 1 if x[i] + s > 1.0 => s + x[i] * x[i],
            k => s * 1.1 + x[k],
        };
    }
    s
}

#[differentiable]
fn of_what_arms_change(v: &Vector2<f64>, k: u8) -> f64 {
    let mut acc = v * 2.0;
    match k {
        1 if acc.norm() > 1.0 => acc *= v[0],
        1 => acc += v * v[1],
        _ if acc[0] > v[1] => acc[0] = v[1] * v[1],
        _ => {}
    }
    acc.norm_squared()
}

#[differentiable]
fn of_options(x: f64, #[constant] o: Option<f64>) -> f64 {
    let y = x * x;
    let z = match o {
        Some(l) if y > l => y,
        Some(l) => l * y,
        None if x < 0.0 => -x,
        None => x * 3.0,
    };
    z * y
}

#[test]
fn guards_read_active_values() {
    for x in POINTS {
        assert_gradient!(of_characters, (x, 'a'));
        assert_gradient!(of_characters, (x, 'b'));
        for style in [Style::Call, Style::Barrier { level: 1.0 }, Style::Put(1.0)] {
            assert_gradient!(payoff, (x, &style));
        }
        assert_gradient!(of_state, (&[x, 0.4, 0.9 * x, 1.3, 2.0], 5));
        for k in 0..3 {
            assert_gradient!(of_what_arms_change, (&Vector2::new(x, 0.3 + x * x), k));
        }
        assert_gradient!(of_options, (x, None));
        assert_gradient!(of_options, (x, Some(0.5)));
    }
}
