//! Generated derivatives against derivatives written by hand.
//!
//! `cargo bench -p grad-benches` prints one table. A word after `--` picks the rows whose name contains it.
//! `-- --instructions [WORD]` counts instructions instead, by running itself under valgrind's callgrind.
//! `-- --pass ROW ours|hand|primal [N]` only runs N passes of one side, for other tools.

mod instructions;
mod table;
mod timing;

use grad_benches::counting::Counting;
use grad_benches::row::{Row, Side, Sides};

#[global_allocator]
static ALLOCATOR: Counting = Counting;

/// The rows whose name contains `filter`.
fn picked(filter: &str) -> Vec<Row> {
    let mut rows = grad_benches::rows();
    rows.retain(|row| row.name().contains(filter));
    rows
}

/// A side by its name.
fn side<'a>(sides: &'a mut Sides, name: &str) -> Option<&'a mut Side> {
    match name {
        "primal" => Some(&mut sides.primal),
        "hand" => Some(&mut sides.hand),
        "ours" => Some(&mut sides.ours),
        _ => None,
    }
}

fn main() {
    let arguments: Vec<String> = std::env::args()
        .skip(1)
        .filter(|argument| argument != "--bench")
        .collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match words[..] {
        // What `cargo test --benches` passes: nothing is measured.
        [flag, ..] if flag.starts_with("--test") || flag == "--list" => {}
        [] => table::print(&picked("")),
        ["--instructions"] => instructions::print(""),
        ["--instructions", filter] => instructions::print(filter),
        [instructions::UNDER_CALLGRIND, filter] => instructions::run(filter),
        ["--pass", row, name] => passes(row, name, "1"),
        ["--pass", row, name, count] => passes(row, name, count),
        [filter] if !filter.starts_with('-') => table::print(&picked(filter)),
        _ => eprintln!("arguments are not understood: {words:?}"),
    }
}

/// Runs one side of one row.
fn passes(row: &str, name: &str, count: &str) {
    for row in picked(row) {
        let mut sides = (row.sides)();
        match (side(&mut sides, name), count.parse::<usize>()) {
            (Some(side), Ok(count)) => (0..count).for_each(|_| (side.pass)()),
            _ => eprintln!("not a side and a number: {name} {count}"),
        }
    }
}
