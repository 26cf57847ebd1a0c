//! The derivatives that are measured are the right ones: by hand and generated, they fold into the published numbers,
//! and agree with each other and with the primal.

use grad_benches::inputs;
use grad_benches::row::{Published, Results, Row};

/// Checks derivatives at all input points against the published checksum and norm.
fn assert_published(what: &str, results: &Results, published: Published, tolerance: f64) {
    let (checksum, norm) = inputs::fold(results.derivatives.iter().copied());
    for (number, actual, expected) in [
        ("checksum", checksum, published.checksum),
        ("norm", norm, published.norm),
    ] {
        assert!(
            (actual - expected).abs() <= tolerance * published.norm,
            "{number} of {what} is {actual:.12e}, published is {expected:.12e}"
        );
    }
}

/// Checks that two lists agree up to a part of the second's norm.
fn assert_close(what: &str, actual: &[f64], expected: &[f64], tolerance: f64) {
    assert_eq!(actual.len(), expected.len(), "{what}");
    let norm = expected.iter().map(|v| v * v).sum::<f64>().sqrt();
    for (i, (actual, expected)) in actual.iter().zip(expected).enumerate() {
        assert!(
            (actual - expected).abs() <= tolerance * norm,
            "{i} of {what} is {actual}, not {expected}"
        );
    }
}

fn check(row: &Row) {
    let name = row.name();
    let mut sides = (row.sides)();
    let [primal, hand, ours] =
        [&mut sides.primal, &mut sides.hand, &mut sides.ours].map(|side| (side.results)());
    // Once more: places and workspaces are used again.
    let again = (sides.ours.results)();
    let tolerance = row.tolerance;
    if let Some(published) = row.published {
        assert_published(&format!("{name} by hand"), &hand, published, tolerance);
        assert_published(&name, &ours, published, tolerance);
    }
    assert_close(
        &format!("{name}: values by hand"),
        &hand.values,
        &primal.values,
        tolerance,
    );
    assert_eq!(
        ours.values, primal.values,
        "{name}: the values are those of the primal"
    );
    assert_close(
        &format!("{name}: derivatives"),
        &ours.derivatives,
        &hand.derivatives,
        tolerance,
    );
    assert_eq!(
        again.derivatives, ours.derivatives,
        "{name}: a second call gives the same"
    );
}

#[test]
fn every_row_is_right() {
    let wrong: Vec<String> = grad_benches::rows()
        .into_iter()
        .filter(|row| !row.large)
        .filter_map(|row| {
            let check = std::panic::AssertUnwindSafe(|| check(&row));
            std::panic::catch_unwind(check).err().map(|_| row.name())
        })
        .collect();
    assert!(wrong.is_empty(), "wrong rows: {wrong:?}");
}
