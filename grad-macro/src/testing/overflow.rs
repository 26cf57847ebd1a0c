//! Programs in which something overflows, or is divided by zero, and is not chosen: the values are those of the program without it.

use super::random::Random;

/// Ways to choose `v` where `big` is infinite.
const CHOICES: &[&str] = &[
    "let v: f64 = if big < 1e300 { big * v } else { v };",
    "let v: f64 = v.min(big * big);",
    "let v: f64 = (-big).max(v);",
    "let mut chosen: f64 = big * big; if big > 1.0 { chosen = v; } let v: f64 = chosen;",
    "let mut chosen: f64 = big * 2.0; chosen = v; let v: f64 = chosen;",
    "let mut chosen: f64 = v; for i in 0..2 { if big > 1e300 { break; } chosen += big * v; } let v: f64 = chosen;",
    "let mut chosen: f64 = v; while big < 1e300 { chosen += big.sin(); } let v: f64 = chosen;",
    "let v: f64 = match n { 0 => big.tanh() * k, _ => v };",
    "let chosen: [f64; 2] = [big * v, v]; let v: f64 = chosen[1];",
    "let chosen: (f64, f64) = (v, big * v); let v: f64 = chosen.0;",
];

/// What is infinite, in `w`.
const INFINITE: &[&str] = &[
    "(900.0 + w.sin()).exp()",
    "(900.0 + w.sin()).cosh()",
    "(900.0 + w.cos()).sinh()",
    "(900.0 + w.cos()).powi(150)",
];

/// The program with such choices in front.
pub(crate) fn with_overflow(source: &str, seed: u64) -> String {
    let mut random = Random::new(seed ^ 0x0f10);
    // The program is the last function.
    let start = source.rfind("\nfn ").map_or(0, |at| at + 1);
    let (head, rest) = source[start..].split_once('\n').unwrap_or((source, ""));
    let mut out = format!("{}{head}\n", &source[..start]);
    for i in 0..1 + random.below(3) {
        let big = INFINITE[random.below(INFINITE.len())];
        let choice = CHOICES[random.below(CHOICES.len())];
        let (v, w) = if random.chance(50) {
            ("x", "y")
        } else {
            ("y", "x")
        };
        let (big, choice) = (
            big.replace("w.", &format!("{w}.")),
            choice.replace("big", &format!("big_{i}")),
        );
        let choice = replace_word(&choice, "v", v).replace("chosen", &format!("chosen_{i}"));
        out.push_str(&format!("let big_{i}: f64 = {big};\n{choice}\n"));
    }
    out + rest
}

/// Replaces a name of one letter.
fn replace_word(text: &str, word: &str, by: &str) -> String {
    let is_part = |c: char| c.is_alphanumeric() || c == '_';
    let mut out = String::new();
    let mut name = String::new();
    for c in text.chars().chain([' ']) {
        if is_part(c) {
            name.push(c);
            continue;
        }
        out.push_str(if name == word { by } else { &name });
        name.clear();
        out.push(c);
    }
    out
}
