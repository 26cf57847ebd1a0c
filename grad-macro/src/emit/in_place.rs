//! Variables that code reads where they are: it names the variable itself, not a copy.

use super::body::Emitter;
use crate::ir::{Code, Node, Op, Times, Value, lent_indices};
use std::collections::{HashMap, HashSet};

impl Emitter<'_> {
    /// The reads of variables whose uses name the variable: all of them come before anything that could change it.
    pub(super) fn read_in_place(&mut self) -> HashSet<Value> {
        let times = Times::of(self.f);
        let mut found = HashSet::new();
        let mut before = HashMap::new();
        let nodes = self.f.regions.iter().flat_map(|region| &region.nodes);
        for &value in nodes.clone() {
            let node = self.f.node(value);
            if let Op::Load(mem, _) = node.op
                && !self.f.mem(mem).merge
                && self.f.mem(mem).slot.is_none()
                && !node.kind.is_scalar()
            {
                if times.holds(self.f, value, false) {
                    found.insert(value);
                } else if let Some(computed) = times.computed_before(self.f, value) {
                    found.insert(value);
                    before.insert(value, computed);
                }
            }
        }
        for &user in nodes {
            let node = self.f.node(user);
            for arg in &node.args {
                if found.contains(arg) && !self.node_reads_in_place(node, *arg) {
                    found.remove(arg);
                }
            }
        }
        before.retain(|read, _| found.contains(read));
        self.before_writes = before.into_values().flatten().collect();
        found
    }

    fn node_reads_in_place(&self, node: &Node, value: Value) -> bool {
        match &node.op {
            Op::Snapshot(code) | Op::Statement(code) => {
                self.code_reads_in_place(*code, &node.args, value)
            }
            Op::Match(code, arms) => {
                let (args, guards) = self.f.match_args(arms, &node.args);
                // What an arm binds may be a part of what is matched.
                let bound =
                    args.contains(&value) && !arms.iter().all(|(pat, _)| self.binds_nothing(*pat));
                let mut guards = arms.iter().zip(guards);
                !bound
                    && self.code_reads_in_place(*code, args, value)
                    && guards.all(|((pat, _), args)| self.code_reads_in_place(*pat, args, value))
            }
            Op::Call(code) | Op::SeededCall(code, ..) => {
                let passed = match &node.op {
                    Op::SeededCall(_, lends, _) => node.args.len() - 1 - lent_indices(lends),
                    _ => node.args.len(),
                };
                if node.args[passed..].contains(&value) && self.f.is_slice(value) {
                    return false;
                }
                let captures = self.f.code(*code).captures.len();
                let (args, captured) = node.args[..passed].split_at(passed - captures);
                !captured.contains(&value)
                    && (!self.f.is_slice(value) || self.is_lent(*code, args, value))
            }
            Op::Index => true,
            _ => !self.f.is_slice(value),
        }
    }

    /// Whether a call is passed a value by reference alone.
    fn is_lent(&self, code: Code, args: &[Value], value: Value) -> bool {
        let text = self.f.code(code).text.replace("& ", "&");
        let mut args = args.iter().enumerate();
        args.all(|(i, arg)| *arg != value || text.contains(&format!("&__{i}")))
    }

    fn code_reads_in_place(&self, code: Code, args: &[Value], value: Value) -> bool {
        let info = self.f.code(code);
        let Some(offset) = args.len().checked_sub(info.captures.len()) else {
            return false;
        };
        args.iter().enumerate().all(|(i, arg)| {
            *arg != value
                || i.checked_sub(offset)
                    .and_then(|i| info.in_place.get(i))
                    .copied()
                    .unwrap_or(false)
        })
    }

    fn binds_nothing(&self, pattern: Code) -> bool {
        let mut names = Vec::new();
        crate::front::lower::idents(self.f.code(pattern).tokens.clone(), &mut names);
        !names
            .iter()
            .any(|name| self.f.const_vars.contains_key(&name.to_string()))
    }
}
