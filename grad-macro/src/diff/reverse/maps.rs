//! The reverse of a closure that is applied to elements: its region runs again, with its reverse behind it.

use super::Reverse;
use crate::ir::{Elem, Kind, Op, Region, Value};

impl Reverse<'_> {
    pub(super) fn map(&mut self, value: Value, replay: Region, args: &[Value]) {
        let Some(g) = self.cotangent(value) else {
            return;
        };
        let here = self.f.here();
        self.f.region_mut(replay).parent = Some(here);
        let count = args.len() as u32;
        let nodes = self.begin_replay(replay);
        let Some(&result) = self.f.region(replay).result.first() else {
            return;
        };
        let kind = self.f.kind(result).clone();
        self.f.enter(replay);
        // The result of the closure is known to the adjoint: it is the element of the map's result.
        self.f
            .make(Op::RegionParam(count), Vec::new(), kind.clone());
        let g_element = self.f.make(Op::RegionParam(count + 1), Vec::new(), kind);
        self.f.name(g_element, "element_bar");
        if matches!(self.f.node(result).op, Op::Scalar(_)) && self.f.node(result).home == replay {
            let node = self.f.node(result).clone();
            self.f.replayed.insert(result, (node.op, node.args));
            self.f.nodes[result.index()].op = Op::RegionParam(count);
            self.f.nodes[result.index()].args.clear();
        }
        self.contribute(result, g_element);
        self.walk(&nodes);
        let mut results = Vec::new();
        let params: Vec<Value> = nodes
            .iter()
            .copied()
            .filter(|&v| matches!(self.f.node(v).op, Op::RegionParam(i) if i < count))
            .collect();
        for i in 0..count {
            let param = params
                .iter()
                .copied()
                .find(|&v| self.f.node(v).op == Op::RegionParam(i));
            let part = param.and_then(|param| self.cotangent(param));
            results.push(match part {
                Some(part) => part,
                None => self.f.literal(0.0, Kind::Scalar(Elem::Float)),
            });
        }
        self.f.region_mut(replay).result = results;
        self.f.enter(here);
        let mut operands = args.to_vec();
        operands.extend([value, g]);
        let kind = self.f.kind(args[0]).clone();
        let pull = self.f.make(
            Op::MapPull(replay),
            operands,
            if count == 1 { kind } else { Kind::Any },
        );
        if count == 1 {
            self.contribute(args[0], pull);
            return;
        }
        for (i, &arg) in args.iter().enumerate() {
            if self.f.is_active(arg) {
                let kind = self.f.kind(arg).clone();
                let part = self.f.make(Op::Field(i.to_string()), vec![pull], kind);
                self.contribute(arg, part);
            }
        }
    }

    fn begin_replay(&mut self, replay: Region) -> Vec<Value> {
        let here = self.f.enter(replay);
        let nodes = self.begin(replay);
        self.f.enter(here);
        nodes
    }
}
