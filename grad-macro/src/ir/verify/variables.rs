//! What holds of variables: where they are declared, and what is written when.

use super::super::{Lend, Mem, Op, Region, RegionKind, Value};
use super::Verifier;
use std::collections::HashMap;

impl<'f> Verifier<'f> {
    pub(super) fn variables(&self) -> Result<(), String> {
        let mut declared: HashMap<Mem, Value> = HashMap::new();
        let mut users: Vec<(Value, Mem)> = Vec::new();
        for region in self.regions().filter(|r| self.reachable[r.index()]) {
            for &value in &self.f.region(region).nodes {
                match &self.f.node(value).op {
                    Op::Declare(mem) => {
                        if self.f.mem(*mem).slot.is_some() {
                            return Err(format!("{mem} is a slot and declared"));
                        }
                        if self.f.mem(*mem).home != region {
                            return Err(format!("{mem} is declared outside its home"));
                        }
                        if declared.insert(*mem, value).is_some() {
                            return Err(format!("{mem} is declared twice"));
                        }
                    }
                    Op::Load(mem, _)
                    | Op::ZeroOf(mem, _)
                    | Op::ShapeOf(mem, _)
                    | Op::Store(mem, _)
                    | Op::AddTo(mem, _)
                    | Op::Take(mem, _)
                    | Op::PopLast(mem, _)
                    | Op::Change(_, mem, _) => users.push((value, *mem)),
                    Op::AddScaled(a, b) | Op::Exchange(a, b) => {
                        users.push((value, *a));
                        users.push((value, *b));
                    }
                    Op::CallPullback(lends, _) | Op::SeededCall(_, lends, _) => {
                        for lend in lends {
                            if let Lend::Into(mem, _) = lend {
                                users.push((value, *mem));
                            }
                        }
                    }
                    _ => {}
                }
            }
        }
        let mut last_write: HashMap<Mem, u32> = HashMap::new();
        for &(value, mem) in &users {
            let info = self.f.mem(mem);
            if info.slot.is_some() {
                continue;
            }
            let Some(&declaration) = declared.get(&mem) else {
                return Err(format!("{value} uses {mem}, which is not declared"));
            };
            let time = self.times[value.index()];
            if !self.f.encloses(info.home, self.f.node(value).home)
                || self.times[declaration.index()] >= time
            {
                return Err(format!("{value} uses {mem} outside its declaration"));
            }
            if !matches!(
                self.f.node(value).op,
                Op::Load(..) | Op::ZeroOf(..) | Op::ShapeOf(..)
            ) {
                let last = last_write.entry(mem).or_insert(0);
                *last = time.max(*last);
            }
        }
        for &(value, mem) in &users {
            let info = self.f.mem(mem);
            if !info.merge || info.slot.is_some() {
                continue;
            }
            let time = self.times[value.index()];
            let is_read = matches!(self.f.node(value).op, Op::Load(..));
            if is_read && last_write.get(&mem).is_some_and(|&last| last >= time) {
                return Err(format!("{value} reads {mem} before all of it is there"));
            }
        }
        self.merges(&declared, &users)
    }

    /// On each path a variable that merges branches is stored once.
    pub(super) fn merges(
        &self,
        declared: &HashMap<Mem, Value>,
        users: &[(Value, Mem)],
    ) -> Result<(), String> {
        let mut stores: HashMap<Mem, Vec<Region>> = HashMap::new();
        for &(value, mem) in users {
            let node = self.f.node(value);
            let first = declared.get(&mem);
            let open = first.is_some_and(|&d| self.f.node(d).args.is_empty());
            if self.f.mem(mem).merge && open && matches!(node.op, Op::Store(..)) {
                stores.entry(mem).or_default().push(node.home);
            }
        }
        for (mem, homes) in &stores {
            let top = self.f.mem(*mem).home;
            for (i, &a) in homes.iter().enumerate() {
                let mut at = a;
                while at != top {
                    let info = self.f.region(at);
                    if info.kind == RegionKind::Loop {
                        return Err(format!("{mem} merges branches and is stored in a loop"));
                    }
                    let Some(parent) = info.parent else { break };
                    at = parent;
                }
                // Two stores exclude each other if they stand in different branches of one node.
                for &b in &homes[i + 1..] {
                    if !self.exclusive(a, b) {
                        return Err(format!(
                            "{mem} merges branches and is stored twice on a path"
                        ));
                    }
                }
            }
        }
        Ok(())
    }

    fn exclusive(&self, a: Region, b: Region) -> bool {
        let common = self.f.common(a, b);
        let below = |mut at: Region| {
            while let Some(parent) = self.f.region(at).parent {
                if at == common {
                    return None;
                }
                if parent == common {
                    return self.owners[at.index()];
                }
                at = parent;
            }
            None
        };
        match (below(a), below(b)) {
            (Some(a), Some(b)) => a == b,
            _ => false,
        }
    }
}
