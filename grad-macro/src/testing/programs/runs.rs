//! The random programs.

use super::super::checkpoints::with_checkpoints;
use super::super::generate::{program, program_with_calls};
use super::super::overflow::with_overflow;
use super::super::steps::with_steps;
use super::super::sums::with_sums;
use super::{Outcome, check};

/// Removes lines as long as the program fails in the same way.
fn shrink(source: &str, seed: u64, why: &str) -> String {
    let kind = |why: &str| -> String {
        let letters = why.chars().filter(|c| !c.is_ascii_digit());
        letters.take(24).collect()
    };
    let wanted = kind(why);
    let mut lines: Vec<&str> = source.lines().collect();
    let fails = |lines: &[&str]| {
        let text = lines.join("\n");
        matches!(check(&text, seed), Outcome::Wrong(why) if kind(&why) == wanted)
    };
    let mut size = lines.len() / 2;
    while size > 0 {
        let mut at = 1;
        while at + size + 1 < lines.len() {
            let mut fewer = lines.clone();
            fewer.drain(at..at + size);
            if fails(&fewer) {
                lines = fewer;
            } else {
                at += 1;
            }
        }
        size /= 2;
    }
    lines.join("\n")
}

pub(super) fn run(seeds: impl Iterator<Item = u64>, program: impl Fn(u64) -> String) {
    let (mut right, mut discarded, mut refused, mut wrong) = (0, 0, 0, 0);
    for seed in seeds {
        let source = program(seed);
        if std::env::var("GRAD_TRACE").is_ok() {
            eprintln!("{seed}\n{source}");
        }
        match check(&source, seed) {
            Outcome::Right => right += 1,
            Outcome::Discarded => discarded += 1,
            Outcome::Refused(why) => {
                refused += 1;
                if refused < 4 {
                    eprintln!("seed {seed} is refused: {why}\n{source}");
                }
            }
            Outcome::Wrong(why) => {
                wrong += 1;
                if wrong <= 6 {
                    let small = shrink(&source, seed, &why);
                    let why = match check(&small, seed) {
                        Outcome::Wrong(why) => why,
                        _ => why,
                    };
                    let graph = std::env::var("GRAD_GRAPH").is_ok();
                    let why = if graph {
                        &why
                    } else {
                        why.split("\nfn ").next().unwrap_or_default()
                    };
                    eprintln!("seed {seed}: {why}\n{small}\n");
                }
            }
        }
    }
    eprintln!("{right} right, {discarded} discarded, {refused} refused, {wrong} wrong");
    assert_eq!(
        wrong + refused,
        0,
        "run it alone with GRAD_SEED, and GRAD_GRAPH to see the graph"
    );
    assert!(discarded <= right / 100 + 1);
}

/// The seeds of one of two tests, which run beside each other.
fn half(parity: u64) {
    let number = |name| std::env::var(name).ok().and_then(|n| n.parse().ok());
    if let Some(seed) = number("GRAD_SEED") {
        return run(seed..seed + 1, |seed| program(seed, "f"));
    }
    let count = number("GRAD_PROGRAMS").unwrap_or(12_000);
    let seeds = (0..count).filter(|seed| seed % 2 == parity);
    run(seeds, |seed| program(seed, "f"));
}

#[test]
fn random_programs_of_even_seeds_have_the_right_gradient() {
    half(0);
}

#[test]
fn random_programs_of_odd_seeds_have_the_right_gradient() {
    half(1);
}

#[test]
fn random_programs_with_overflow_behind_choices_have_the_right_gradient() {
    let number = std::env::var("GRAD_OVERFLOW").ok();
    let seeds = match number.and_then(|n| n.parse().ok()) {
        Some(seed) => seed..seed + 1,
        None => 0..2_000,
    };
    run(seeds, |seed| with_overflow(&program(seed, "f"), seed));
}

#[test]
fn random_programs_with_checkpoints_have_the_right_gradient() {
    let number = std::env::var("GRAD_CHECKPOINTS").ok();
    let seeds = match number.and_then(|n| n.parse().ok()) {
        Some(seed) => seed..seed + 1,
        None => 0..2_000,
    };
    run(seeds, |seed| with_checkpoints(&program(seed, "f"), seed));
}

#[test]
fn random_programs_that_assign_what_a_sum_has_read_have_the_right_gradient() {
    let number = std::env::var("GRAD_SUMS").ok();
    let seeds = match number.and_then(|n| n.parse().ok()) {
        Some(seed) => seed..seed + 1,
        None => 0..1_000,
    };
    run(seeds, |seed| with_sums(&program(seed, "f"), seed));
}

#[test]
fn random_programs_with_calls_have_the_right_gradient() {
    let number = std::env::var("GRAD_CALLS").ok();
    let seeds = match number.and_then(|n| n.parse().ok()) {
        Some(seed) => seed..seed + 1,
        None => 0..2_000,
    };
    run(seeds, |seed| {
        let source = program_with_calls(seed, "f");
        match seed % 6 {
            0 => with_overflow(&source, seed),
            1 => with_checkpoints(&source, seed),
            2 => with_sums(&source, seed),
            _ => source,
        }
    });
}

#[test]
fn random_programs_with_steps_have_the_right_gradient() {
    let number = std::env::var("GRAD_STEPS").ok();
    let seeds = match number.and_then(|n| n.parse().ok()) {
        Some(seed) => seed..seed + 1,
        None => 0..1_000,
    };
    run(seeds, |seed| with_steps(&program(seed, "f"), seed));
}

/// What random programs have found, made small. Each was lowered or differentiated wrongly, or refused without need.
const FOUND: &[&str] = &[
    // A sum of a variable that is assigned behind the loop: its contribution came before the cotangent was taken.
    "let mut s = 0.0; for i in 0..3 { s += x; } let mut z = 0.0; for i in 0..n { z += s * a[i % 3]; } s = y; z * s",
    // A closure that is lowered at its calls, named in a condition.
    "let c = |p: f64, q: f64| p * y; let mut u = x; for i in 0..n { if !(c(u, k) < c(x, 0.5)) && n > 1 { u += x; } } u",
    // The variable after the dots of a range.
    "let mut s = x; let mut w: usize = 0; while w < 3 { w += 1; for i in 0..w % 4 { if n > 0 { s = (s * a[i % 3]).sin(); } } } s",
    // A pattern and a bound with the same text.
    "let mut s = x; for i in 0..2 { s *= match i { 0 => y, _ => x }; for j in 0..i + 1 { s = (s + a[j % 3]).sin(); } } s",
    // A variable of a loop's body, and a break after it.
    "let mut s = x; for i in (0..n).rev() { let mut v: [f64; 3] = [a[2] + x, 1.42, a[1]]; v[i % 3] += s.sin(); s += v[0] * v[1]; if s > y { v[0] += s; break; } } s",
    // A block of constants as the value of a branch.
    "let mut w: usize = n; (if x > y { { let b = (w % 5) as f64; b * 2.0 } } else { x * y }) - a[w % 3]",
    // A constant from a loop that changes an active variable.
    "let mut u = x; let mut w: usize = 0; let v: f64 = loop { w += 1; if w >= 3 { break k; } u = (u * a[2]).sin() + y; }; u * v",
    // A constant chosen by an active condition.
    "let mut c: f64 = (n % 5) as f64; c = if x * y > 0.1 { 1.85 } else { (0.28_f64).atan() }; c += if x > y { 1.0 } else { 2.0 }; x * c",
    // A constant and an active variable assigned together.
    "let mut u = x; let mut c: f64 = 0.5; (u, c) = (c, 1.25); u += y; u * c * x",
    // A sum inside a branch, whose cotangents are used after the branch.
    "if y <= x.min(y) { let mut z: f64 = x + 1.96; for i in 1..=3 { z += a[i % 3] * x; } return z * y; } y * y",
    "let mut s = y; if y > -5.0 { let z: f64 = x * 1.96; for i in 1..=3 { let q: f64 = z * z + a[i % 3]; for j in 0..n { s += q.sin(); } } } s",
];

#[test]
fn what_random_programs_have_found_stays_right() {
    for (i, body) in FOUND.iter().enumerate() {
        let parameters = crate::testing::generate::PARAMETERS;
        let source = format!("fn f({parameters}) -> f64 {{ {body} }}");
        match check(&source, i as u64) {
            Outcome::Right => {}
            Outcome::Discarded => panic!("has no value: {body}"),
            Outcome::Refused(why) | Outcome::Wrong(why) => panic!("{body}\n{why}"),
        }
    }
}
