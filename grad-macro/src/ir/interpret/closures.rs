//! Closures on the elements of sequences.

use super::{Frame, Interpreter, Outcome};
use crate::ir::{Op, Region, RegionKind, Value};
use crate::testing::evaluate::{Step, V};

impl Interpreter<'_> {
    /// The results of a closure, for each element of the operands.
    pub(super) fn on_elements(&mut self, body: Region, args: &[Value]) -> Outcome<Vec<Vec<V>>> {
        let operands = self.all(args)?;
        let mut results = Vec::new();
        for i in 0..operands[0].clone().seq()?.len() {
            let mut elements = Vec::new();
            for operand in &operands {
                elements.push(operand.clone().part(&Step::Index(i as i64))?.clone());
            }
            results.push(self.closure(body, &elements)?);
        }
        Ok(results)
    }

    /// The cotangents of the operands of a map.
    pub(super) fn map_pull(&mut self, body: Region, args: &[Value]) -> Outcome<V> {
        let count = self.f.region(body).result.len();
        let mut parts = vec![Vec::new(); count];
        for results in self.on_elements(body, args)? {
            for (k, part) in results.into_iter().enumerate() {
                parts[k].push(part);
            }
        }
        let mut parts: Vec<V> = parts.into_iter().map(V::Seq).collect();
        Ok(if parts.len() == 1 {
            parts.remove(0)
        } else {
            V::Tuple(parts)
        })
    }

    /// Runs a closure's region on these parameters.
    fn closure(&mut self, region: Region, params: &[V]) -> Outcome<Vec<V>> {
        let f = self.f;
        debug_assert_eq!(f.region(region).kind, RegionKind::Closure);
        let mut results = Vec::new();
        self.forget(region);
        self.frames.push(Frame::default());
        self.user.scopes.push(Vec::new());
        for &value in &self.by_home[region.index()] {
            if let Op::RegionParam(i) = f.node(value).op {
                self.values[value.index()] = params.get(i as usize).cloned();
            }
        }
        self.nodes(region)?;
        for &result in &f.region(region).result {
            results.push(self.eval(result)?);
        }
        self.user.scopes.pop();
        if let Some(frame) = self.frames.pop() {
            for mem in frame.mems {
                self.mems.remove(&mem);
            }
        }
        self.forget(region);
        Ok(results)
    }
}
