//! A function that gives several values gets a cotangent of each: its caller may have chosen between them, so that one is exactly
//! zero and another is not.
//!
//! The zero only has to be asked for where it could meet something infinite: where a function overflows. Everything else stays free of such
//! questions; a division asks with `strong_zero` only.

use super::{Choice, Walk};
use crate::diff::reverse::Form;
use crate::ir::{Function, Op, Value, effects};
use crate::names::matrices::marker;
use crate::rules::row;

/// Whether a function is infinite for arguments that are not.
fn overflows(rule: &str) -> bool {
    let of_floats = [
        row::exp,
        row::exp2,
        row::exp_m1,
        row::sinh,
        row::cosh,
        row::tan,
        row::powi,
        row::powf,
    ];
    of_floats.contains(&rule) || marker(rule) == "Normalize"
}

/// With so many values that a function gives, each is looked at by itself.
const LOOKED_AT: usize = 4;

/// Marks what depends on some of the values that the function gives only, where the caller gives their cotangents.
pub(super) fn mark(f: &mut Function, form: Form) {
    let Some(output) = several(f, form) else {
        return;
    };
    let in_part = in_some_parts(f, output);
    let infinite = may_be_infinite(f);
    for (value, choice) in f.choices.iter_mut().enumerate() {
        if *choice != Choice::Path && in_part[value] && infinite[value] {
            *choice = Choice::Path;
        }
    }
}

/// The values that the function gives, if its caller may have chosen between them.
pub(super) fn several(f: &Function, form: Form) -> Option<Value> {
    let is_seeded = match form {
        Form::Direct | Form::Accumulate => false,
        Form::Pullback | Form::Seeded | Form::Pulled => true,
    };
    let gives_several = |output: &Value| !f.gives_number && !f.kind(*output).is_scalar();
    f.output.filter(gives_several).filter(|_| is_seeded)
}

/// What is not used by each of the values that the function gives.
fn in_some_parts(f: &Function, output: Value) -> Vec<bool> {
    let node = f.node(output);
    let parts: Vec<Value> = match node.op {
        Op::Tuple | Op::Struct(..) | Op::Array | Op::Matrix(..) => node.args.clone(),
        _ => Vec::new(),
    };
    let parts: Vec<Value> = parts.into_iter().filter(|&v| f.is_active(v)).collect();
    if parts.is_empty() || parts.len() > LOOKED_AT || !parts.iter().all(|&v| f.kind(v).is_scalar())
    {
        return vec![true; f.nodes.len()];
    }
    let mut in_some = vec![false; f.nodes.len()];
    for part in parts {
        let chosen = Walk::from(f, true, None, |walk, sure| walk.use_value(part, sure));
        for (some, chosen) in in_some.iter_mut().zip(chosen) {
            *some |= chosen;
        }
    }
    in_some
}

/// Operations with a partial derivative that may be infinite, because something has overflowed.
fn may_be_infinite(f: &Function) -> Vec<bool> {
    let mut infinite = vec![false; f.nodes.len()];
    let mut mems = vec![false; f.mems.len()];
    let mut grows = true;
    while std::mem::take(&mut grows) {
        let mut set = |flag: &mut bool, is_infinite: bool| {
            grows |= is_infinite && !*flag;
            *flag |= is_infinite;
        };
        for &value in f.regions.iter().flat_map(|region| &region.nodes) {
            let node = f.node(value);
            let effects = effects(&node.op);
            let by_args = node.args.iter().any(|arg| infinite[arg.index()])
                || effects.reads.iter().any(|mem| mems[mem.index()]);
            let regions = node.op.regions();
            for &param in regions.iter().flat_map(|&inner| &f.region(inner).nodes) {
                if let Op::RegionParam(_) = f.node(param).op {
                    set(&mut infinite[param.index()], by_args);
                }
            }
            let mut results = regions.iter().flat_map(|&inner| &f.region(inner).result);
            let is_infinite =
                by_args || begins(&node.op) || results.any(|result| infinite[result.index()]);
            set(&mut infinite[value.index()], is_infinite);
            for mem in effects.changes() {
                set(&mut mems[mem.index()], is_infinite);
            }
        }
    }
    infinite
}

/// Whether an operation may be infinite, or have an infinite partial derivative, with operands that are not. What a call gives is not known.
fn begins(op: &Op) -> bool {
    match op {
        Op::Scalar(rule) => overflows(rule.row().name),
        Op::Rule(name) => overflows(name),
        Op::Call(_) => true,
        _ => false,
    }
}
