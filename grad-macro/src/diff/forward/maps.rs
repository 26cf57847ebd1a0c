//! Closures that are applied to elements: a second closure runs on the elements and their tangents.

use super::Forward;
use crate::ir::{Op, Region, Value};

impl Forward<'_> {
    pub(super) fn map(&mut self, old: Value, body: Region, replay: Region) {
        let before = std::mem::replace(&mut self.primal_only, true);
        self.region(body);
        self.primal_only = before;
        let value = self.copy(old);
        let here = self.f.here();
        // The second copy of the closure may be a part of the reverse sweep.
        let replay = self.closure_of(old).unwrap_or(replay);
        self.f.region_mut(replay).parent = Some(here);
        if self.primal_only || !self.old.is_active(old) {
            return;
        }
        let operands = self.f.node(value).args.clone();
        self.with_tangents(replay, &operands);
        let args = self.and_tangents(operands);
        let kind = self.f.kind(value).clone();
        let dot = self.f.make(Op::PushMap(replay), args, kind);
        if let Some(name) = self.f.names.get(&value).cloned() {
            self.name(dot, &name);
        }
        self.at_mut().dots.insert(value, dot);
    }

    /// The pull of a map: a second closure runs on the elements of its arguments and their tangents.
    pub(super) fn map_pull(&mut self, old: Value, body: Region) {
        let before = std::mem::replace(&mut self.primal_only, true);
        self.region(body);
        self.primal_only = before;
        let value = self.copy(old);
        let Some(closure) = self.closure_of(old) else {
            self.unknown = Some("a pull of a map".to_owned());
            return;
        };
        if self.primal_only {
            return;
        }
        let operands = self.f.node(value).args.clone();
        self.with_tangents(closure, &operands);
        let args = self.and_tangents(operands);
        let kind = self.f.kind(value).clone();
        let dot = self.f.make(Op::PushMapPull(closure), args, kind);
        self.at_mut().dots.insert(value, dot);
    }

    fn closure_of(&self, old: Value) -> Option<Region> {
        self.closures?.get(&old).copied()
    }

    /// Copies a closure on these operands such that its results are the tangents.
    fn with_tangents(&mut self, closure: Region, operands: &[Value]) {
        self.elements(closure, operands);
        self.region(closure);
        let here = self.f.enter(closure);
        let results = self.f.region(closure).result.clone();
        let tangents = results.into_iter().map(|v| self.dot_or_zero(v)).collect();
        self.f.enter(here);
        self.f.region_mut(closure).result = tangents;
    }

    fn and_tangents(&mut self, operands: Vec<Value>) -> Vec<Value> {
        let tangents: Vec<Value> = operands.iter().map(|&v| self.dot_or_zero(v)).collect();
        operands.into_iter().chain(tangents).collect()
    }

    /// Gives the parameters of a closure their tangents, which are parameters behind them.
    fn elements(&mut self, replay: Region, operands: &[Value]) {
        let here = self.f.enter(replay);
        for &old in &self.old.region(replay).nodes {
            let Op::RegionParam(i) = self.old.node(old).op else {
                continue;
            };
            let value = self.copy(old);
            let operand = operands.get(i as usize);
            if operand.is_some_and(|&operand| self.dot(operand).is_some()) {
                let kind = self.f.kind(value).clone();
                let position = operands.len() as u32 + i;
                let dot = self.f.make(Op::RegionParam(position), Vec::new(), kind);
                if let Some(name) = self.f.names.get(&value).cloned() {
                    self.name(dot, &name);
                }
                self.at_mut().dots.insert(value, dot);
            }
        }
        self.f.enter(here);
    }
}
