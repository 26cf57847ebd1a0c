//! Copies of functions, and of what is known of a node.

use super::super::entity::Value;
use super::Function;
use crate::diff::squares::Form;
use std::collections::{HashMap, HashSet};

impl Function {
    /// A copy without its nodes, for a pass that makes them anew.
    pub(crate) fn emptied(&self) -> Self {
        let mut copy = Function {
            nodes: Vec::new(),
            names: HashMap::new(),
            spans: HashMap::new(),
            types: HashMap::new(),
            call_args: HashMap::new(),
            call_traits: HashMap::new(),
            outcomes: HashMap::new(),
            exclusive: HashMap::new(),
            called_by: HashMap::new(),
            refs: HashMap::new(),
            unsure: HashSet::new(),
            replayed: HashMap::new(),
            active: Vec::new(),
            forms: Vec::new(),
            steep: HashSet::new(),
            dropped: HashSet::new(),
            choices: Vec::new(),
            guarded: HashSet::new(),
            held: HashSet::new(),
            output: None,
            roots: Vec::new(),
            interned: HashMap::new(),
            here: Some(Self::ROOT),
            ..self.clone()
        };
        for region in &mut copy.regions {
            region.nodes.clear();
            region.result.clear();
        }
        copy
    }

    /// What is known of a value of another function becomes known of its copy here.
    pub(crate) fn inherit(&mut self, value: Value, other: &Function, of: Value) {
        if let Some(name) = other.names.get(&of) {
            self.names.entry(value).or_insert_with(|| name.clone());
        }
        if let Some(span) = other.spans.get(&of) {
            self.spans.entry(value).or_insert(*span);
        }
        if let Some(ty) = other.types.get(&of) {
            self.types.insert(value, ty.clone());
        }
        if other.dropped.contains(&of) {
            self.dropped.insert(value);
        }
        if let Some(args) = other.call_args.get(&of) {
            self.call_args.insert(value, args.clone());
        }
        if let Some(methods) = other.call_traits.get(&of) {
            self.call_traits.insert(value, methods);
        }
        if let Some(outcome) = other.outcomes.get(&of) {
            self.outcomes.insert(value, outcome.clone());
        }
        if let Some(exclusive) = other.exclusive.get(&of) {
            self.exclusive.insert(value, exclusive.clone());
        }
        if let Some(method) = other.called_by.get(&of) {
            self.called_by.insert(value, method.clone());
        }
        if let Some(refs) = other.refs.get(&of) {
            self.refs.insert(value, *refs);
        }
        if other.unsure.contains(&of) {
            self.unsure.insert(value);
        }
        if other.held.contains(&of) {
            self.held.insert(value);
        }
        if other.guarded.contains(&of) {
            self.guarded.insert(value);
        }
        let index = value.index();
        if self.active.len() <= index {
            self.active.resize(index + 1, false);
        }
        self.active[index] |= other.is_active(of);
        if !other.forms.is_empty() {
            if self.forms.len() <= index {
                self.forms.resize(index + 1, Form::default());
            }
            self.forms[index] = other.form_of(of);
        }
    }
}
