//! Elements of variables, by the values of their indices, that later code may write before any code reads them.

use crate::ir::{Function, Mem, Op, Value};
use std::collections::HashSet;

#[derive(Clone, Debug, Default)]
pub(super) struct Overwritten(HashSet<(Mem, Vec<Value>)>);

impl Overwritten {
    /// A read of what is surely used, which comes before what is written later: of these elements, or of some that may be the same.
    pub(super) fn read(&mut self, f: &Function, mem: Mem, args: &[Value]) {
        let known = is_known(f, args);
        self.0
            .retain(|(of, indices)| *of != mem || known && indices != args);
    }

    /// A write of an element; whether it may be written again before it is read.
    pub(super) fn write(&mut self, f: &Function, mem: Mem, indices: &[Value]) -> bool {
        is_known(f, indices) && !self.0.insert((mem, indices.to_vec()))
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
