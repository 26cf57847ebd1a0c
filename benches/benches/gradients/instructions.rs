//! Instructions by valgrind's callgrind, which are the same in every run.
//!
//! One run under valgrind executes one pass of each side of all rows. Callgrind collects inside of the three functions
//! below only, and writes a file after each of their calls, in their order.

use grad_benches::row::{Row, Side};
use std::path::Path;
use std::process::{Command, Stdio};

/// The argument of the run under valgrind.
pub const UNDER_CALLGRIND: &str = "--under-callgrind";

/// The name of the function that callgrind looks at.
const MARK: &str = concat!(module_path!(), "::callgrind_collects_here");

/// The rows that do not take too long under valgrind.
fn small(filter: &str) -> Vec<Row> {
    let mut rows = crate::picked(filter);
    rows.retain(|row| !row.large);
    rows
}

/// One pass of each side of the rows.
pub fn run(filter: &str) {
    for row in small(filter) {
        let mut sides = (row.sides)();
        for side in [&mut sides.primal, &mut sides.hand, &mut sides.ours] {
            // What is made in the first call is not counted.
            (side.pass)();
            callgrind_collects_here(side);
        }
    }
}

#[inline(never)]
fn callgrind_collects_here(side: &mut Side) {
    (side.pass)();
    // Otherwise the call is the last instruction, a jump, and callgrind does not see this function return.
    std::hint::black_box(());
}

/// Runs itself under valgrind and prints the instructions of one derivative.
pub fn print(filter: &str) {
    let directory = std::env::temp_dir().join(format!("grad-benches-{}", std::process::id()));
    match counts(filter, &directory) {
        Ok(counts) => table(filter, &counts),
        Err(reason) => eprintln!("no instructions are counted: {reason}"),
    }
    if let Err(reason) = std::fs::remove_dir_all(&directory) {
        eprintln!("{} is left: {reason}", directory.display());
    }
}

/// The instructions of all calls, in their order.
fn counts(filter: &str, directory: &Path) -> Result<Vec<u64>, String> {
    std::fs::create_dir_all(directory).map_err(|e| e.to_string())?;
    let program = std::env::current_exe().map_err(|e| e.to_string())?;
    let out = directory.join("out");
    let status = Command::new("valgrind")
        .arg("--tool=callgrind")
        .arg(format!("--toggle-collect={MARK}"))
        .arg(format!("--dump-after={MARK}"))
        .arg(format!("--callgrind-out-file={}", out.display()))
        .arg(program)
        .args([UNDER_CALLGRIND, filter])
        .stderr(Stdio::null())
        .status()
        .map_err(|e| format!("valgrind does not run: {e}"))?;
    if !status.success() {
        return Err(format!("valgrind ends with {status}"));
    }
    (1..=3 * small(filter).len())
        .map(|call| total(&out.with_extension(call.to_string())))
        .collect()
}

/// The total of a file of callgrind.
fn total(file: &Path) -> Result<u64, String> {
    let text = std::fs::read_to_string(file).map_err(|e| format!("{}: {e}", file.display()))?;
    text.lines()
        .find_map(|line| {
            line.strip_prefix("totals: ")
                .or(line.strip_prefix("summary: "))
        })
        .and_then(|number| number.trim().parse().ok())
        .ok_or_else(|| format!("{} has no total", file.display()))
}

fn table(filter: &str, counts: &[u64]) {
    println!("| row | by hand | ours | ours / hand | ours / primal |");
    println!("|---|---:|---:|---:|---:|");
    for (row, counts) in small(filter).iter().zip(counts.as_chunks::<3>().0) {
        let points = (row.sides)().points as f64;
        let [primal, hand, ours] = counts.map(|count| count as f64 / points);
        println!(
            "| {} | {hand:.0} | {ours:.0} | {:.2} | {:.2} |",
            row.name(),
            ours / hand,
            ours / primal,
        );
    }
}
