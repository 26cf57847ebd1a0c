//! Gates: elements that a loop assigns, from which all that an iteration has computed depends.
//!
//! `terms[k] = h` may be chosen or not, by what reads `terms`, so that all cotangents of the iteration may be exactly zero by that choice. But it is one choice: where the
//! cotangent of `terms[k]` is not zero, none of what only depends on it is zero by a choice. The reverse sweep asks once, at the gate, and has the products behind it twice,
//! with and without questions.

use super::parts::several;
use super::{Choice, Walk};
use crate::diff::reverse::Form;
use crate::ir::{Function, Op, Region, RegionKind, Value};
use std::collections::HashMap;

/// How many gates are looked at: each costs a walk over the function.
const AT_MOST: usize = 8;

/// The gates of a function, and what the cotangents of values depend on where their gate is not zero.
#[derive(Clone, Debug, Default)]
pub(crate) struct Gates {
    pub(crate) stores: Vec<Value>,
    pub(crate) behind: HashMap<Value, Choice>,
}

/// Finds the gates for the reverse sweep in this form. `choices` are filled.
pub(crate) fn find(f: &mut Function, form: Form) {
    let mut gates = Gates::default();
    // What the caller has chosen is no choice of the function's.
    if f.strong_zero || !f.checkpoints.is_empty() || several(f, form).is_some() {
        return;
    }
    let candidates: Vec<Value> = (0..f.nodes.len() as u32)
        .map(Value)
        .filter(|&value| is_candidate(f, value))
        .take(AT_MOST)
        .collect();
    let mut taken: Vec<Region> = Vec::new();
    // The innermost loops and their last elements first.
    for &store in candidates.iter().rev() {
        let body = f.node(store).home;
        let nested = |&of: &Region| f.encloses(of, body) || f.encloses(body, of);
        if taken.iter().any(nested) {
            continue;
        }
        let by_paths = Walk::behind(f, true, store);
        let by_any = Walk::behind(f, false, store);
        let mut behind = HashMap::new();
        let mut in_loops = false;
        for region in below(f, body) {
            for &value in f.region(region).nodes.iter() {
                let at = value.index();
                let choice = Choice::of(by_paths[at], by_any[at]);
                if choice != f.choice_of(value) {
                    behind.insert(value, choice);
                    in_loops |= region != body && matches!(f.node(value).op, Op::Scalar(_));
                }
            }
        }
        if in_loops {
            taken.push(body);
            gates.stores.push(store);
            gates.behind.extend(behind);
        }
    }
    f.gates = gates;
}

/// An element of a float that the body of a loop assigns in each iteration, behind loops in it.
fn is_candidate(f: &Function, value: Value) -> bool {
    let node = f.node(value);
    let Op::Store(mem, steps) = &node.op else {
        return false;
    };
    let body = node.home;
    let nodes = &f.region(body).nodes;
    let mut before = nodes.iter().take_while(|&&other| other != value);
    f.region(body).kind == RegionKind::Loop
        && nodes.contains(&value)
        && steps.len() == 1
        && f.place_kind(*mem, steps).is_scalar()
        && f.owner(body)
            .is_some_and(|owner| matches!(f.node(owner).op, Op::For(_)))
        && node
            .args
            .last()
            .is_some_and(|&x| f.is_active(x) && f.choice_of(x) != Choice::None)
        && before.any(|&other| matches!(f.node(other).op, Op::For(_)))
        && !nodes.iter().any(|&other| f.can_leave(other))
}

/// A region and all in it.
fn below(f: &Function, region: Region) -> Vec<Region> {
    let mut regions = vec![region];
    let mut at = 0;
    while at < regions.len() {
        for &value in &f.region(regions[at]).nodes {
            regions.extend(f.node(value).op.regions());
        }
        at += 1;
    }
    regions
}

#[cfg(test)]
mod tests {
    use crate::diff::reverse::Form;
    use crate::ir::Op;
    use crate::testing::compile::{differentiated, lowered};

    /// How many gates there are, and how many products are behind them.
    fn gates(body: &str) -> (usize, usize) {
        let source = format!("fn f(x: &[f64], n: usize) -> f64 {{ {body} }}");
        let f = lowered(&syn::parse_str(&source).unwrap()).unwrap();
        let (f, _) = differentiated(&f, Form::Pullback).unwrap();
        let nodes = f.regions.iter().flat_map(|region| &region.nodes);
        let products = nodes
            .filter(|&&v| matches!(f.node(v).op, Op::Scalar(rule) if rule.row().name == "gated"));
        (f.gate_cotangents.len(), products.count())
    }

    /// Where only some of the elements are used.
    const CHOSEN: &str = "let mut s = 0.0; for k in 0..n { if t[k] > 1.0 { s += t[k]; } } s";

    #[test]
    fn what_an_element_alone_depends_on_is_behind_it() {
        let body = "let mut t = [0.0; 9]; for k in 0..n {
            let mut q = 0.0; for i in 0..n { q += x[i] * x[k]; } t[k] = q * x[0]; }";
        let (gates, products) = gates(&format!("{body} {CHOSEN}"));
        assert_eq!(gates, 1);
        assert!(products > 0);
    }

    #[test]
    fn what_is_used_by_nothing_else_for_sure_has_its_own_questions() {
        // The sum goes on to what may be left out, too.
        let body = "let mut t = [0.0; 9]; let mut u = [0.0; 9]; for k in 0..n {
            let mut q = 0.0; for i in 0..n { q += x[i] * x[k]; if q > 3.0 { u[i] = q * x[i]; } } t[k] = u[k]; }";
        let (_, products) = gates(&format!("{body} {CHOSEN}"));
        assert_eq!(products, 0);
        // Nothing to choose from.
        let body = "let mut t = 0.0; for k in 0..n { for i in 0..n { t += x[i] * x[k]; } } t";
        assert_eq!(gates(body), (0, 0));
    }
}
