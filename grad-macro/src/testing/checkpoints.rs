//! Random programs whose loops have `#[checkpoint]`.

use super::random::Random;

/// The program with the attribute on most of its loops, in forms of all kinds.
pub(crate) fn with_checkpoints(source: &str, seed: u64) -> String {
    let mut random = Random::new(seed ^ 0x00c0_ffee);
    let mut out = String::new();
    for line in source.lines() {
        let text = line.trim_start();
        let indent = &line[..line.len() - text.len()];
        let (before, head) = match text.split_once(" = ") {
            Some((before, rest)) if before.starts_with("let ") && is_loop(rest) => {
                (format!("{before} = "), rest)
            }
            _ => (String::new(), text),
        };
        let marked = is_loop(head) && random.chance(75);
        let attribute = match random.below(4) {
            _ if !marked => "",
            0 => "#[checkpoint(1)] ",
            1 => "#[checkpoint(2)] ",
            2 => "#[checkpoint(n)] ",
            _ => "#[checkpoint] ",
        };
        out.push_str(&format!("{indent}{before}{attribute}{head}\n"));
    }
    out
}

fn is_loop(text: &str) -> bool {
    let head = match text.split_once(": ") {
        Some((label, rest)) if label.starts_with('\'') => rest,
        _ => text,
    };
    ["for ", "while ", "loop {"]
        .iter()
        .any(|word| head.starts_with(word))
}
