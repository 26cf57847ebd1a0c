//! Where each pure node is written: in the deepest region that holds all its uses, but outside of loops that it does not depend on.

use crate::ir::{Function, Op, Region, RegionKind, Value};
use proc_macro2::{Delimiter, TokenStream, TokenTree};
use std::collections::{HashMap, HashSet};

/// The plan.
#[derive(Default)]
pub(crate) struct Schedule {
    uses: HashMap<Value, u32>,
    places: HashMap<Value, Region>,
}

impl Schedule {
    pub(crate) fn of(f: &Function, roots: &[(Value, Region)]) -> Self {
        let mut schedule = Schedule::default();
        let mut uses: Vec<(Value, Region)> = roots.to_vec();
        if let Some(output) = f.output {
            uses.push((output, Function::ROOT));
        }
        // Uses by nodes: a pure node is used where it will be written, so users come first.
        let mut order: Vec<(Value, Region)> = Vec::new();
        for (index, region) in f.regions.iter().enumerate() {
            for &value in &region.nodes {
                order.push((value, Region(index as u32)));
            }
            for &result in &region.result {
                uses.push((result, Region(index as u32)));
            }
        }
        for &(value, region) in &uses {
            schedule.add(f, value, region);
        }
        // Pinned users stand where they are; pure users where they are placed, which is known once all of their users are.
        let mut pending: HashMap<Value, u32> = HashMap::new();
        let mut counted: HashSet<Value> = HashSet::new();
        for &(value, _) in &order {
            if !counted.insert(value) {
                continue;
            }
            for &arg in &f.node(value).args {
                *pending.entry(arg).or_insert(0) += 1;
            }
        }
        let mut ready: Vec<Value> = order
            .iter()
            .map(|&(v, _)| v)
            .filter(|v| !pending.contains_key(v))
            .collect();
        let homes: HashMap<Value, Region> = order.iter().copied().collect();
        while let Some(user) = ready.pop() {
            let node = f.node(user);
            let place = if node.op.is_pure() {
                schedule.settle(f, user)
            } else {
                homes.get(&user).copied()
            };
            let is_pull = f.guarded.contains(&user) && node.op.is_pure();
            for &arg in &node.args {
                if let Some(place) = place {
                    schedule.add(f, arg, place);
                    if is_pull {
                        // Its cotangent is asked for first.
                        schedule.add(f, arg, place);
                    }
                }
                if let Some(left) = pending.get_mut(&arg) {
                    *left = left.saturating_sub(1);
                    if *left == 0 && homes.contains_key(&arg) {
                        ready.push(arg);
                    }
                }
            }
        }
        schedule
    }

    fn add(&mut self, f: &Function, value: Value, region: Region) {
        *self.uses.entry(value).or_insert(0) += 1;
        let place = self
            .places
            .get(&value)
            .map_or(region, |&before| f.common(before, region));
        self.places.insert(value, place);
    }

    /// Moves the place of a value out of loops between it and the value's home.
    fn settle(&mut self, f: &Function, value: Value) -> Option<Region> {
        let place = *self.places.get(&value)?;
        let home = f.node(value).home;
        let mut result = place;
        let mut at = place;
        while at != home {
            let info = f.region(at);
            let Some(parent) = info.parent else { break };
            if matches!(info.kind, RegionKind::Loop | RegionKind::Closure) {
                result = parent;
            }
            at = parent;
        }
        self.places.insert(value, result);
        Some(result)
    }

    pub(crate) fn uses(&self, value: Value) -> u32 {
        self.uses.get(&value).copied().unwrap_or(0)
    }

    pub(crate) fn place(&self, value: Value) -> Option<Region> {
        self.places.get(&value).copied()
    }
}

/// Whether a node is written where it is used, however often that is.
pub(crate) fn is_trivial(f: &Function, value: Value) -> bool {
    match &f.node(value).op {
        Op::Param(_) | Op::Literal(_) | Op::Field(_) => true,
        Op::Index => true,
        Op::Const(code) => {
            let code = f.code(*code);
            // A range is not `Copy`: it is written where it is used.
            let tokens = code.tokens.clone();
            // What may be a reference, or is one, has no value of its own that could be bound: it is read where it is.
            let is_referred =
                f.unsure.contains(&value) || f.refs.get(&value).is_some_and(|&n| n > 0);
            code.text.contains("..")
                || tokens.clone().into_iter().count() <= 3
                || is_referred && is_place(tokens)
        }
        _ => false,
    }
}

/// Whether tokens are a variable, a chain of its fields and elements, or a reference to one.
fn is_place(tokens: TokenStream) -> bool {
    let is_reference = |token: &TokenTree| matches!(token, TokenTree::Punct(p) if matches!(p.as_char(), '&' | '*'));
    tokens
        .into_iter()
        .skip_while(is_reference)
        .all(|token| match token {
            TokenTree::Ident(_) | TokenTree::Literal(_) => true,
            TokenTree::Punct(punct) => matches!(punct.as_char(), '.' | ':'),
            TokenTree::Group(group) => match group.delimiter() {
                Delimiter::Bracket => true,
                Delimiter::Parenthesis => !group.stream().is_empty() && is_place(group.stream()),
                Delimiter::Brace | Delimiter::None => false,
            },
        })
}
