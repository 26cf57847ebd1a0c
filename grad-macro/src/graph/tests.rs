use super::report;
use crate::testing::compile::lowered;

fn of(source: &str) -> super::Report {
    let item = syn::parse_str(source).unwrap();
    report(&lowered(&item).unwrap(), true)
}

#[test]
fn shared_subexpressions_are_one_line_and_count_once() {
    let report = of("fn f(x: f64, y: f64) -> f64 { let a = x * y; a.sin() + (x * y) }");
    assert_eq!(report.text.matches("x * y").count(), 1);
    // x * y, sin, +; and in the reverse sweep cos, + 1, two products.
    assert_eq!(report.primal, 3);
    assert_eq!(report.gradient, 7);
}

#[test]
fn loops_and_what_they_store_are_shown() {
    let report = of(
        "fn f(x: f64, n: usize) -> f64 { let mut s = x; for i in 0..n { s = (s * x).sin(); } s }",
    );
    assert!(report.text.contains("for i in 0..n {"), "{}", report.text);
    assert!(report.text.contains("store "), "{}", report.text);
    assert!(report.text.contains("last first"), "{}", report.text);
}

#[test]
fn every_name_stands_after_its_line() {
    let report = of(
        "fn f(x: &[f64]) -> f64 { let mut s = 1.0; for i in 0..x.len() { if x[i] > 0.0 { s = (s * x[i]).sin(); } else { s += x[i]; } } s }",
    );
    for line in report.text.lines() {
        let Some((name, _)) = line.trim().split_once(" = ") else {
            continue;
        };
        let first = report.text.find(&format!("if {name} {{"));
        let defined = report.text.find(&format!("{name} = ")).unwrap();
        assert!(
            first.is_none_or(|at| at > defined),
            "{name}\n{}",
            report.text
        );
    }
    assert!(report.text.contains("if condition_2 {"), "{}", report.text);
}

#[test]
fn every_arrow_of_the_drawings_leads_to_a_box() {
    let report = of("fn f(x: f64, y: f64) -> f64 { if x > y { x * y } else { (x - y).exp() } }");
    let boxes = report.dot.matches("[label=").count();
    let mut arrows = 0;
    for line in report.dot.lines().filter(|line| line.contains("->")) {
        let (from, to) = line
            .trim()
            .trim_end_matches(';')
            .split_once(" -> ")
            .unwrap();
        for end in [from, to] {
            let number: usize = end.trim_start_matches('n').parse().unwrap();
            assert!(number < boxes);
        }
        arrows += 1;
    }
    assert!(arrows >= boxes - 2, "{}", report.dot);
    assert_eq!(report.svg.matches("<rect").count(), boxes);
    assert_eq!(report.svg.matches("marker-end").count(), arrows);
}

#[test]
fn text_in_a_drawing_is_escaped() {
    let report = of("fn f(x: f64, y: f64) -> f64 { if x < y && y > 0.0 { x } else { y } }");
    assert!(report.svg.contains("&lt;"), "{}", report.svg);
    assert!(!report.svg.contains("x < y"));
}
