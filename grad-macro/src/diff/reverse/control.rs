//! The reverse of branches and loops: every nested region gets a region of its own.

use super::Reverse;
use crate::ir::{Code, ForLoop, Kind, Op, Region, RegionKind, Value};

impl Reverse<'_> {
    /// The reverse sweep of a nested region.
    fn adjoint_region(&mut self, forward: Region, kind: RegionKind) -> Region {
        let here = self.f.here();
        let region = self.f.add_region(Some(here), kind);
        self.f.region_mut(region).adjoint_of = Some(forward);
        self.f.enter(region);
        let nodes = self.begin(forward);
        self.walk(&nodes);
        self.f.enter(here);
        region
    }
    pub(super) fn branch(&mut self, condition: Value, a: Region, b: Region) {
        let a = self.adjoint_region(a, RegionKind::Branch);
        let b = self.adjoint_region(b, RegionKind::Branch);
        self.f.make(Op::If(a, b), vec![condition], Kind::Unit);
    }

    pub(super) fn match_arms(&mut self, value: Value, code: Code, arms: &[(Code, Region)]) {
        if let [(pattern, block)] = *arms
            && self.f.is_block(code, arms)
        {
            let block = self.adjoint_region(block, RegionKind::Branch);
            let arms = vec![(pattern, block)];
            self.f.make(Op::Match(code, arms), Vec::new(), Kind::Unit);
            return;
        }
        let arms = arms
            .iter()
            .map(|(_, arm)| self.adjoint_region(*arm, RegionKind::Branch))
            .collect();
        self.f.make(Op::MatchArm(arms), vec![value], Kind::Unit);
    }

    /// A loop whose iterator may be run again runs it backwards; any other one is repeated as often as it ran.
    pub(super) fn for_loop(&mut self, value: Value, spec: &ForLoop) {
        if self.again_by_segments(value, spec.body) {
            return;
        }
        if !spec.again {
            return self.as_often(value, spec.body);
        }
        let body = self.adjoint_region(spec.body, RegionKind::Loop);
        let spec = ForLoop {
            backwards: true,
            body,
            ..spec.clone()
        };
        self.f.make(Op::For(spec), Vec::new(), Kind::Unit);
    }

    pub(super) fn repeated(&mut self, value: Value, body: Region) {
        if !self.again_by_segments(value, body) {
            self.as_often(value, body);
        }
    }

    /// The reverse of a body, as often as a number says.
    pub(super) fn as_often(&mut self, value: Value, body: Region) {
        let body = self.adjoint_region(body, RegionKind::Loop);
        self.f.make(Op::Repeated(body), vec![value], Kind::Unit);
    }
}
