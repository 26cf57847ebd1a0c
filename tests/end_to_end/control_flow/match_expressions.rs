//! `match`, `if let` and `let else` on constants.

use crate::support::*;
use grad_runtime::{assert_gradient, differentiable};

#[differentiable]
fn on_integers(x: f64, n: i32) -> f64 {
    match n {
        0 => x,
        1 | 2 => x * x,
        3..=5 => x.sin() * n as f64,
        k if k < 0 => x / k as f64,
        big => {
            let y = x * big as f64;
            y * y
        }
    }
}

#[test]
fn integers_ranges_and_guards() {
    for n in [-3, 0, 1, 2, 3, 5, 6, 10] {
        assert_near(
            on_integers::grad(0.7, n),
            slope(|x| on_integers(x, n), 0.7),
            1e-8,
        );
    }
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Activation {
    Identity,
    Tanh,
    Leaky(f64),
    Bounded { low: f64, high: f64 },
}

#[differentiable]
fn activate(x: f64, #[constant] kind: Activation) -> f64 {
    match kind {
        Activation::Identity => x,
        Activation::Tanh => x.tanh(),
        Activation::Leaky(leak) => {
            if x > 0.0 {
                x
            } else {
                leak * x
            }
        }
        Activation::Bounded { low, high } => x.clamp(low, high),
    }
}

#[test]
fn enums_of_constant_data() {
    for kind in [
        Activation::Identity,
        Activation::Tanh,
        Activation::Leaky(0.1),
        Activation::Bounded {
            low: -2.0,
            high: 0.5,
        },
    ] {
        for x in [-0.7, 1.3] {
            assert_near(
                activate::grad(x, kind),
                slope(|x| activate(x, kind), x),
                1e-8,
            );
        }
    }
}

#[differentiable]
fn on_everything(
    x: f64,
    pair: (usize, bool),
    letter: char,
    maybe: Option<usize>,
    #[constant] text: &str,
) -> f64 {
    const SPECIAL: usize = 7;
    let a = match pair {
        (0, true) => x,
        (SPECIAL, _) => x * 2.0,
        (n, false) if n > 3 => x * n as f64,
        (_, _) => x * x,
    };
    let b = match letter {
        'a'..='f' => a * 2.0,
        'x' => a + x,
        _ => a,
    };
    let c = match maybe {
        Some(n) => b * n as f64,
        None => b - x,
    };
    match text {
        "double" => 2.0 * c,
        _ => c,
    }
}

#[test]
fn tuples_characters_options_and_strings() {
    for pair in [(0, true), (7, false), (5, false), (2, true)] {
        for letter in ['c', 'x', 'z'] {
            for maybe in [Some(3), None] {
                for text in ["double", "single"] {
                    assert_near(
                        on_everything::grad(0.7, pair, letter, maybe, text),
                        slope(|x| on_everything(x, pair, letter, maybe, text), 0.7),
                        1e-8,
                    );
                }
            }
        }
    }
}

#[differentiable]
fn assigns(x: f64, y: f64, n: usize) -> f64 {
    let mut a = x;
    let mut b = y;
    match n % 4 {
        0 => a = b * x,
        1 => {
            b += a;
            a *= 2.0;
        }
        2 => (a, b) = (b, a),
        _ => {}
    }
    a * b * b
}

#[test]
fn arms_assign_to_variables() {
    for n in 0..4 {
        let (dx, dy) = assigns::grad(0.7, 1.2, n);
        assert_all_near(
            &[dx, dy],
            &slopes(|p| assigns(p[0], p[1], n), &[0.7, 1.2]),
            1e-8,
        );
        assert_gradient!(assigns, (0.7, 1.2, n));
    }
}

#[differentiable]
fn if_let(x: f64, maybe: Option<i32>, #[constant] kind: Activation) -> f64 {
    let y = if let Some(n) = maybe { x.powi(n) } else { x };
    if let Activation::Leaky(leak) = kind {
        y * leak
    } else if let Activation::Bounded { high, .. } = kind {
        y + high * x
    } else {
        y
    }
}

#[differentiable]
fn let_else(x: f64, maybe: Option<i32>) -> f64 {
    let Some(n) = maybe else {
        return 5.0 * x;
    };
    x.powi(n)
}

#[test]
fn if_let_and_let_else() {
    for maybe in [None, Some(3)] {
        for kind in [
            Activation::Tanh,
            Activation::Leaky(0.1),
            Activation::Bounded {
                low: 0.0,
                high: 2.0,
            },
        ] {
            assert_near(
                if_let::grad(0.7, maybe, kind),
                slope(|x| if_let(x, maybe, kind), 0.7),
                1e-8,
            );
        }
        assert_near(
            let_else::grad(0.7, maybe),
            slope(|x| let_else(x, maybe), 0.7),
            1e-8,
        );
    }
}

#[differentiable]
fn matches_macro(x: f64, letter: char) -> f64 {
    if matches!(letter, 'a' | 'b') {
        x * x
    } else {
        x
    }
}

#[test]
fn matches_on_constants() {
    assert_eq!(matches_macro::grad(3.0, 'b'), 6.0);
    assert_eq!(matches_macro::grad(3.0, 'c'), 1.0);
}

#[differentiable]
fn in_loops(x: f64, program: &[char]) -> f64 {
    let mut stack = (x, 1.0);
    for step in program {
        match *step {
            '+' => stack.0 += stack.1,
            '*' => stack.1 *= stack.0,
            's' => stack = (stack.1, stack.0),
            'q' => break,
            _ => continue,
        }
    }
    stack.0 * stack.1
}

#[test]
fn a_match_in_a_loop() {
    for program in ["", "+*s+", "s*s*+", "+q+", "?+?*"] {
        let program: Vec<char> = program.chars().collect();
        assert_near(
            in_loops::grad(0.7, &program),
            slope(|x| in_loops(x, &program), 0.7),
            1e-8,
        );
    }
}
