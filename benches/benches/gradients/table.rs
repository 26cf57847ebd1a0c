//! The table of times and memory.

use crate::timing;
use grad_benches::counting::count;
use grad_benches::row::Row;

/// Prints a line for each row, in Markdown, and the geometric mean.
pub fn print(rows: &[Row]) {
    println!("| row | by hand | ours / hand | ours / primal | allocations | bytes | peak | tape |");
    println!("|---|---:|---:|---:|---:|---:|---:|---:|");
    let mut logarithms = Vec::new();
    for row in rows {
        let mut sides = (row.sides)();
        let times = timing::measure(&mut sides);
        logarithms.push(times.to_hand.ln());
        // After the passes that were measured: what is made once is there.
        let ours = count(&mut sides.ours.pass);
        let primal = count(&mut sides.primal.pass);
        println!(
            "| {} | {} | {:.2} | {:.2} | {} | {} | {} | {} |",
            row.name(),
            duration(times.hand),
            times.to_hand,
            times.to_primal,
            per(ours.allocations, sides.points),
            bytes(ours.bytes / sides.points),
            bytes(ours.peak),
            bytes(ours.peak.saturating_sub(primal.peak)),
        );
    }
    let mean = (logarithms.iter().sum::<f64>() / logarithms.len() as f64).exp();
    println!(
        "\ngeometric mean of ours / hand over {} rows: {mean:.3}",
        rows.len()
    );
}

/// Allocations of one derivative.
fn per(count: usize, points: usize) -> String {
    if count.is_multiple_of(points) {
        format!("{}", count / points)
    } else {
        format!("{:.1}", count as f64 / points as f64)
    }
}

/// Nanoseconds with a unit.
fn duration(nanoseconds: f64) -> String {
    match nanoseconds {
        t if t < 1e3 => format!("{t:.1} ns"),
        t if t < 1e6 => format!("{:.1} µs", t / 1e3),
        t => format!("{:.2} ms", t / 1e6),
    }
}

/// Bytes with a unit.
fn bytes(count: usize) -> String {
    match count {
        0 => "0".into(),
        b if b < 10_000 => format!("{b} B"),
        b if b < 10_000_000 => format!("{} kB", b / 1000),
        b => format!("{} MB", b / 1_000_000),
    }
}
