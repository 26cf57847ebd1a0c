//! Methods that are named like rules, on variables of unknown types, whose values nothing uses.
//!
//! What is not used is not differentiated, and rustc never sees whether the type has the rule: a method of the user's of that name may
//! change what it is called on.

use crate::diagnostics::Errors;
use crate::ir::{Function, Kind, Op, Value};
use crate::names::matrices::Rule;
use crate::opt::dead;
use std::collections::HashSet;

/// Refuses them.
pub(crate) fn refuse_unused_methods(f: &Function, errors: &Errors) {
    let listed = |f: &Function| -> HashSet<Value> {
        let nodes = f.regions.iter().flat_map(|region| &region.nodes);
        nodes.copied().collect()
    };
    let all = listed(f);
    if !all
        .iter()
        .any(|&value| method_on_a_variable(f, value).is_some())
    {
        return;
    }
    let mut used = f.clone();
    dead::remove(&mut used, &[]);
    let mut unused: Vec<Value> = all.difference(&listed(&used)).copied().collect();
    unused.sort_unstable();
    for value in unused {
        if let (Some(name), Some(span)) = (method_on_a_variable(f, value), f.spans.get(&value)) {
            errors.push_span(
                *span,
                format!("the value of `{name}` is not used, and a method of this name may change what it is called on"),
                "use the value, or write the call as a statement if it is made for the change",
            );
        }
    }
}

/// The method of a rule that is called on a variable whose type only rustc knows.
fn method_on_a_variable(f: &Function, value: Value) -> Option<&'static str> {
    let node = f.node(value);
    let Op::Rule(name) = node.op else {
        return None;
    };
    let receiver = f.node(*node.args.first()?);
    let is_variable = matches!(receiver.op, Op::Load(mem, _) if !f.mem(mem).merge);
    let is_method = Rule::named(name).is_some();
    (is_method && is_variable && receiver.kind == Kind::Any).then_some(name)
}
