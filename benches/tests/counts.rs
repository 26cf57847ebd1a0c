//! What generated derivatives allocate and how many operations they have, at most what `counts.txt` has recorded.
//! These are counts and the same everywhere; times are no tests. `GRAD_BLESS=1` records them anew.

use grad_benches::counting::{Counting, count};
use grad_benches::{arm, black_scholes, bundle, shared3};
use grad_runtime::OpCounts;
use std::fmt::Write as _;
use std::path::Path;

#[global_allocator]
static ALLOCATOR: Counting = Counting;

/// A line for each row whose inputs are small.
fn allocations() -> String {
    let mut text = String::new();
    for row in grad_benches::rows().iter().filter(|row| !row.large) {
        let mut sides = (row.sides)();
        // What is made once is there afterwards.
        (sides.ours.pass)();
        let counts = count(&mut sides.ours.pass);
        let points = sides.points;
        writeln!(
            text,
            "{}: {:.1} allocations of {} bytes, peak {}",
            row.name(),
            counts.allocations as f64 / points as f64,
            counts.bytes / points,
            counts.peak,
        )
        .expect("a string takes everything");
    }
    text
}

/// A line for each straight-line function.
fn operations() -> String {
    let graphs: [(&str, OpCounts); 5] = [
        ("shared3", shared3::shared3::graph().op_counts()),
        (
            "black_scholes",
            black_scholes::black_scholes::graph().op_counts(),
        ),
        ("bundle::array", bundle::array::graph().op_counts()),
        (
            "bundle::array_loss",
            bundle::array_loss::graph().op_counts(),
        ),
        ("arm::array", arm::array::graph().op_counts()),
    ];
    let mut text = String::new();
    for (
        name,
        OpCounts {
            primal,
            gradient,
            jacobian,
        },
    ) in graphs
    {
        writeln!(
            text,
            "{name}: primal {primal}, gradient {gradient}, Jacobian {jacobian:?}"
        )
        .expect("a string takes everything");
    }
    text
}

/// The numbers of a line, after the name of what they are of.
fn numbers(line: &str) -> Vec<f64> {
    let (_, counts) = line.rsplit_once(": ").expect("a name and counts");
    counts
        .split(|c: char| !c.is_ascii_digit() && c != '.')
        .filter_map(|word| word.parse().ok())
        .collect()
}

#[test]
fn allocations_and_operations_are_not_more_than_recorded() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/counts.txt");
    let now = allocations() + &operations();
    if std::env::var_os("GRAD_BLESS").is_some() {
        std::fs::write(&file, &now).expect("the record can be written");
    }
    let recorded = std::fs::read_to_string(&file).expect("there is a record");
    assert_eq!(
        now.lines().count(),
        recorded.lines().count(),
        "GRAD_BLESS=1 records new rows"
    );
    for (now, recorded) in now.lines().zip(recorded.lines()) {
        let fewer = numbers(now)
            .iter()
            .zip(numbers(recorded))
            .all(|(now, recorded)| *now <= recorded);
        assert!(fewer, "now {now}\nrecorded {recorded}");
    }
}
