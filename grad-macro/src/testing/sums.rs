//! Random programs with loops that only add, of a variable that is assigned behind them.

use super::random::Random;

/// The program with such loops in front of its result, in forms of all kinds.
pub(crate) fn with_sums(source: &str, seed: u64) -> String {
    let mut random = Random::new(seed ^ 0x005e_ed5a);
    let mut lines: Vec<&str> = source.trim_end().lines().collect();
    let end = lines.pop().unwrap_or_default();
    let result = lines.pop().unwrap_or_default().trim().to_owned();
    let mut out = format!("{}\n    let result: f64 = {result};", lines.join("\n"));
    let mut value = "result".to_owned();
    for number in 0..1 + random.below(2) {
        let (shared, total) = (format!("shared{number}"), format!("total{number}"));
        out.push_str(&format!(
            "\n    let mut {shared}: f64 = {};",
            part(&mut random)
        ));
        let replaced = part(&mut random);
        out.push_str(&match random.below(4) {
            0 => String::new(),
            1 => format!("\n    if x > 0.2 {{ {shared} = {replaced}; }}"),
            2 => format!("\n    if y > x {{ {shared} *= {replaced}; }}"),
            _ => format!("\n    for i in 0..3 {{ {shared} += a[i] * {replaced}; }}"),
        });
        let range = ["0..3", "0..n", "(0..n).rev()"][random.below(3)];
        let term = [
            format!("{shared} * {shared}"),
            format!("a[i % 3] * {shared}"),
            format!("({shared} * x).sin()"),
            format!("if y > {shared} {{ {shared} * y }} else {{ a[i % 3] }}"),
        ];
        let term = &term[random.below(4)];
        out.push_str(&format!(
            "\n    let mut {total}: f64 = 0.0;\n    for i in {range} {{ {total} += {term}; }}"
        ));
        let later = part(&mut random);
        out.push_str(&match random.below(5) {
            0 => String::new(),
            1 => format!("\n    {shared} = {later};"),
            2 => format!("\n    {shared} *= {later};"),
            3 => format!("\n    if x > y {{ {shared} = {later}; }}"),
            _ => format!("\n    for i in 0..n {{ {shared} = {later} + a[i % 3]; }}"),
        });
        value = format!("{value} + {total} * {shared}");
    }
    format!("{out}\n    {value}\n{end}\n")
}

fn part(random: &mut Random) -> String {
    let parts = ["x", "y", "x * y", "0.5", "k", "(x + a[1])", "y.sin()"];
    parts[random.below(parts.len())].to_owned()
}
