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
        self.f.region_mut(replay).parent = Some(here);
        if self.primal_only || !self.old.is_active(old) {
            return;
        }
        let operands = self.f.node(value).args.clone();
        self.elements(replay, &operands);
        self.region(replay);
        let Some(&result) = self.f.region(replay).result.first() else {
            return;
        };
        self.f.enter(replay);
        let tangent = self.dot_or_zero(result);
        self.f.enter(here);
        self.f.region_mut(replay).result = vec![tangent];
        let mut args = operands.clone();
        for operand in operands {
            let dot = self.dot_or_zero(operand);
            args.push(dot);
        }
        let kind = self.f.kind(value).clone();
        let dot = self.f.make(Op::PushMap(replay), args, kind);
        if let Some(name) = self.f.names.get(&value).cloned() {
            self.name(dot, &name);
        }
        self.at_mut().dots.insert(value, dot);
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
