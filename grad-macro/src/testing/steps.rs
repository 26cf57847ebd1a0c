//! Random programs in which integers advance by constants, and elements of arrays are written and read again, in loops of all kinds.

use super::random::Random;

/// The program with such loops in front of its result.
pub(crate) fn with_steps(source: &str, seed: u64) -> String {
    let mut random = Random::new(seed ^ 0x0057_e95a);
    let mut lines: Vec<&str> = source.trim_end().lines().collect();
    let end = lines.pop().unwrap_or_default();
    let result = lines.pop().unwrap_or_default().trim().to_owned();
    let mut out = format!("{}\n    let result: f64 = {result};", lines.join("\n"));
    let advancing = "let mut at: usize = 100;".to_owned();
    let (outside, inside) = match random.below(3) {
        0 => (String::new(), advancing),
        _ => (advancing, String::new()),
    };
    let array = "let mut q: [f64; 6] = [0.0; 6];".to_owned();
    let (array_outside, array_inside) = match random.below(3) {
        0 => (String::new(), array),
        _ => (array, String::new()),
    };
    let more = match random.below(3) {
        0 => "let mut s = x * y;",
        1 => "let mut s = y;",
        _ => "let mut s = 0.5 * x;",
    };
    out.push_str(&format!(
        "\n    {more} let mut sum: f64 = 0.0; {outside} {array_outside}"
    ));
    let range = ["0..3", "0..5", "(0..4).rev()", "0..n"][random.below(4)];
    // An index that is in the array whatever `n` is.
    let i = if range == "0..n" { "i % 6" } else { "i" };
    let mut body = String::new();
    for _ in 0..2 + random.below(4) {
        body.push_str(&item(&mut random, i, true));
    }
    let last = [
        "sum += s;",
        "sum += q[1] * q[3] + s;",
        "sum += a[at % 3] * s;",
        "s = 0.5 * s + q[2];",
    ];
    body.push_str(last[random.below(4)]);
    out.push_str(&format!(
        "\n    for i in {range} {{ {inside} {array_inside} {body} }}"
    ));
    let value = match (outside.is_empty(), array_outside.is_empty()) {
        (false, false) => "s * a[at % 3] + q[4] * q[0] + sum",
        (false, true) => "s * a[at % 3] + sum * y",
        (true, false) => "s + q[4] * q[0] + sum * x",
        (true, true) => "s + sum * x",
    };
    format!("{out}\n    result + {value}\n{end}\n")
}

fn item(random: &mut Random, i: &str, is_outer: bool) -> String {
    let index = ["at % 6", i, "at % 6", "5 - at % 3"][random.below(4)];
    match random.below(if is_outer { 9 } else { 7 }) {
        0 => ["at += 1; ", "at += 2; ", "at -= 1; "][random.below(3)].to_owned(),
        1 => "if s > 0.2 { at += 1; s *= 0.9; } ".to_owned(),
        2 => format!("s = (s * a[at % 3]).sin() + q[{index}]; "),
        3 => format!("q[{i}] = s * y; sum += q[{i}] * q[{i}]; "),
        4 => format!("q[{index}] += 0.3 * s * x; "),
        5 => format!("sum += q[{index}] * q[{i}] * s; "),
        6 => "if at > 104 { break; } ".to_owned(),
        _ => {
            let range = ["0..2", "0..3", "i..4", "(0..2).rev()"][random.below(4)];
            let mut body = String::new();
            for _ in 0..1 + random.below(3) {
                let index = if random.chance(50) { "j" } else { i };
                body.push_str(&item(random, index, false));
            }
            format!("for j in {range} {{ {body} }} ")
        }
    }
}
