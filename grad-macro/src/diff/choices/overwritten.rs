//! Elements of variables and parts of them, by their steps and the values of their indices, that later code may write before any code reads them.

use crate::ir::{Function, Mem, Op, Step, Value};
use std::collections::HashSet;

#[derive(Clone, Debug, Default)]
pub(super) struct Overwritten(HashSet<(Mem, Vec<Step>, Vec<Value>)>);

impl Overwritten {
    /// A read of what is surely used, which comes before what is written later: of these elements, or of some that may be the same.
    pub(super) fn read(&mut self, f: &Function, mem: Mem, args: &[Value]) {
        let known = is_known(f, args);
        let apart = |of: &[Value]| known && !of.starts_with(args) && !args.starts_with(of);
        self.0
            .retain(|(of, _, indices)| *of != mem || apart(indices));
    }

    /// A write of a part; whether it, or what it is a part of, may be written again before it is read.
    pub(super) fn write(
        &mut self,
        f: &Function,
        mem: Mem,
        steps: &[Step],
        indices: &[Value],
    ) -> bool {
        if !is_known(f, indices) {
            return false;
        }
        let again = self
            .0
            .iter()
            .any(|(of, to, at)| *of == mem && steps.starts_with(to) && indices.starts_with(at));
        self.0.insert((mem, steps.to_vec(), indices.to_vec()));
        again
    }

    /// What holds on another path.
    pub(super) fn extend(&mut self, other: Overwritten) {
        self.0.extend(other.0);
    }
}

/// Whether these are indices that mean the same element wherever they stand in one iteration.
fn is_known(f: &Function, indices: &[Value]) -> bool {
    !indices.is_empty()
        && indices.iter().all(|&index| match f.node(index).op {
            Op::Const(code) => {
                let reads = &f.code(code).reads;
                let fixed = |name: &String| f.const_vars.get(name).is_none_or(|var| !var.mutable);
                reads.iter().all(fixed)
            }
            _ => false,
        })
}
