use crate::diff::differentiate;
use crate::diff::reverse::Form;
use crate::ir::{Function, Op};
use crate::testing::compile::lowered;

fn in_form(source: &str, form: Form) -> Function {
    let f = lowered(&syn::parse_str(source).unwrap()).unwrap();
    differentiate(&f, form).0
}

/// How many calls are one run of both sweeps, with the value and without it, and how many have a pullback or are made for the value alone.
fn calls(source: &str, form: Form) -> [usize; 3] {
    let f = in_form(source, form);
    let mut counts = [0; 3];
    for &value in f.regions.iter().flat_map(|region| &region.nodes) {
        match f.node(value).op {
            Op::SeededCall(_, _, true) => counts[0] += 1,
            Op::SeededCall(_, _, false) => counts[1] += 1,
            Op::Call(_) => counts[2] += 1,
            _ => {}
        }
    }
    counts
}

#[test]
fn a_call_that_only_enters_a_sum_has_its_cotangent_before_it() {
    let source = "fn f(x: &[f64], a: f64) -> f64 { let mut s = 0.0; for i in 0..x.len() { let y: f64 = g(x[i]); s += a * y; } s }";
    assert_eq!(calls(source, Form::Seeded), [1, 0, 0]);
    assert_eq!(calls(source, Form::Accumulate), [1, 0, 0]);
    // The cotangent of `a` has the value.
    assert_eq!(calls(source, Form::Pulled), [1, 0, 0]);
    assert_eq!(calls(source, Form::Pullback), [0, 0, 1]);
}

#[test]
fn through_branches_as_well() {
    let source = "fn f(x: &[f64]) -> f64 { let mut s = 0.0; for i in 0..x.len() { let t: f64 = g(x[i]); s += if i % 2 == 0 { 2.0 * t } else { -t }; } s }";
    assert_eq!(calls(source, Form::Seeded), [1, 0, 0]);
    let source =
        "fn f(x: f64, n: usize) -> f64 { if n == 0 { return x; } let y: f64 = g(x); 0.5 * y }";
    assert_eq!(calls(source, Form::Seeded), [1, 0, 0]);
}

#[test]
fn a_cotangent_that_has_the_value_does_not_come_before_it() {
    let source = "fn f(x: f64) -> f64 { let y = g(x); y * y }";
    assert_eq!(calls(source, Form::Seeded), [0, 0, 1]);
    // Nor one that has what is computed behind the call with an effect.
    let source = "fn f(x: f64) -> f64 { let y = g(x); let k = next(); y * k }";
    assert_eq!(calls(source, Form::Seeded), [0, 0, 1]);
}

#[test]
fn a_call_is_made_again_for_its_cotangents_alone() {
    let source = "fn f(x: &[f64], n: usize) -> f64 { let mut s = [x[0], x[1]]; for _ in 0..n { s = g(&s); } s[0] }";
    assert_eq!(calls(source, Form::Pullback), [0, 1, 1]);
    assert_eq!(calls(source, Form::Pulled), [0, 1, 1]);
    // Where nobody asks for the value, the last call is made once.
    let source = "fn f(x: &[f64]) -> f64 { let y = [x[0], x[1]]; g(&y) }";
    assert_eq!(calls(source, Form::Pulled), [0, 1, 0]);
}

#[test]
fn what_adds_to_the_same_place_in_between_may_change_its_order() {
    let source = "fn f(x: &[f64]) -> f64 { let mut s = 0.0; for i in 0..x.len() { let y: f64 = g(x); s += x[i] * y; } s }";
    assert_eq!(calls(source, Form::Seeded), [1, 0, 0]);
}

#[test]
fn a_cotangent_that_is_given_needs_no_zero_in_the_shape_of_the_value() {
    let source = "fn f(x: &[f64]) -> Vec<f64> { let mut y = vec![x[0]]; for i in 1..x.len() { y.push(2.0 * x[i]); } y }";
    let loops = |form| {
        let f = in_form(source, form);
        let nodes = f.regions.iter().flat_map(|region| &region.nodes);
        nodes
            .filter(|&&v| matches!(f.node(v).op, Op::For(_)))
            .count()
    };
    assert_eq!(loops(Form::Pullback), 2);
    assert_eq!(loops(Form::Pulled), 1);
}

#[test]
fn what_a_call_gives_is_stored_behind_its_last_use() {
    let source = "fn f(x: &[f64], n: usize) -> f64 { let mut s = [x[0], x[1]]; for i in 0..n { let k = g(&s); let l = g(&k); s[0] += k[0] * l[1]; } s[0] }";
    let f = in_form(source, Form::Pullback);
    assert!(!f.moving.is_empty());
    for &push in &f.moving {
        let node = f.node(push);
        let nodes = &f.region(node.home).nodes;
        let behind = nodes.iter().rev().take_while(|&&v| v != push);
        assert!(
            behind
                .clone()
                .all(|&v| !f.node(v).args.contains(&node.args[0]))
        );
    }
}
