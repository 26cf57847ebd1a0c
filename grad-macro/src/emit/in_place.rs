//! Variables that code reads where they are: it names the variable itself, not a copy.

use super::body::Emitter;
use crate::ir::{Code, Mem, Node, Op, Step, Value};

impl Emitter<'_> {
    /// Whether all uses of a loaded variable are such code, and come before anything that could change the variable.
    pub(super) fn is_read_in_place(&self, value: Value, mem: Mem, steps: &[Step]) -> bool {
        if !steps.is_empty() || self.f.kind(value).is_scalar() || self.f.mem(mem).slot.is_some() {
            return false;
        }
        let home = self.f.node(value).home;
        let mut users = 0;
        for region in &self.f.regions {
            if region.result.contains(&value) {
                return false;
            }
            for &user in &region.nodes {
                let node = self.f.node(user);
                if !node.args.contains(&value) {
                    continue;
                }
                if node.home != home || !self.node_reads_in_place(node, value) {
                    return false;
                }
                users += 1;
            }
        }
        let mut uses = users;
        let nodes = &self.f.region(home).nodes;
        let after = nodes.iter().skip_while(|&&v| v != value).skip(1);
        for &node in after {
            if uses == 0 {
                break;
            }
            let op = &self.f.node(node).op;
            if self.f.node(node).args.contains(&value) {
                uses -= 1;
                continue;
            }
            let writes = match op {
                Op::Store(other, _) | Op::AddTo(other, _) | Op::Change(_, other, _) => {
                    *other == mem
                }
                Op::Exchange(a, b) => *a == mem || *b == mem,
                _ => !op.regions().is_empty(),
            };
            if writes {
                return false;
            }
        }
        users > 0 && uses == 0
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
            _ => false,
        }
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
