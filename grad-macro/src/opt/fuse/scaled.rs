//! A fused loop whose cotangent is known only after it, as of a mean or of the root of a sum: the sum is linear, so the loop runs with a
//! unit cotangent into accumulators of its own, which are scaled and added where the reverse loop stood.

use super::checks::Outside;
use super::{Plan, subtree};
use crate::ir::{Function, Kind, Lend, Mem, Op, Region, Value};
use crate::rules::RuleId;
use crate::rules::row;
use std::collections::{HashMap, HashSet};

pub(super) struct Scaled {
    plan: Plan,
    /// The cotangent of the sum.
    bar: Mem,
    /// What the reverse loop adds to, with the zero that it is declared with.
    targets: Vec<(Mem, Value)>,
}

impl Scaled {
    pub(super) fn of(f: &Function, forward: Value) -> Option<Scaled> {
        if f.node(forward).home != Function::ROOT {
            return None;
        }
        let mut plan = Plan::pair(f, forward)?;
        plan.check_forward(f)?;
        let inner: HashSet<Region> = subtree(f, plan.reverse_body).into_iter().collect();
        let mut nodes = inner.iter().flat_map(|&region| &f.region(region).nodes);
        if nodes.any(|&value| matches!(f.node(value).op, Op::Cast(_))) {
            return None;
        }
        let Outside {
            added,
            read,
            needed,
        } = Outside::of(f, &inner)?;
        let mut added: Vec<Mem> = added.into_iter().collect();
        added.sort_unstable();
        let mut read = read.into_iter();
        let bar = read.next()?;
        if read.next().is_some() || added.contains(&bar) || !f.mem(bar).kind.is_scalar() {
            return None;
        }
        for value in needed {
            let home = f.node(value).home;
            if plan.early(f, value) {
                if plan.is_reverse(f, home) {
                    plan.plan_move(f, value, Function::ROOT);
                }
            } else if home != plan.body && !plan.in_body(f, home) {
                return None;
            }
        }
        let mut targets = Vec::new();
        for mem in added {
            let declaration = f.nodes.iter().find(|node| node.op == Op::Declare(mem))?;
            let &[zero] = &declaration.args[..] else {
                return None;
            };
            let known = match f.node(zero).op {
                Op::Literal(_) => true,
                Op::Zero => plan.early(f, f.node(zero).args[0]),
                // An array of zeros, or one in the shape of a variable that keeps its shape.
                Op::Const(_) | Op::ZeroOf(..) => plan.early(f, zero),
                _ => false,
            };
            if !known || f.mem(mem).slot.is_some() {
                return None;
            }
            targets.push((mem, zero));
        }
        (!targets.is_empty()).then_some(Scaled { plan, bar, targets })
    }

    pub(super) fn apply(self, f: &mut Function) {
        let Scaled { plan, bar, targets } = self;
        let position = |f: &Function, region: Region, value: Value| {
            let nodes = &f.region(region).nodes;
            nodes
                .iter()
                .position(|&v| v == value)
                .unwrap_or(nodes.len())
        };
        let before = f.enter(Function::ROOT);
        let mut parts: HashMap<Mem, Mem> = HashMap::new();
        for &(target, zero) in &targets {
            let info = f.mem(target).clone();
            let part = f.add_mem(&format!("{}_part", info.name), info.kind.clone());
            f.mems[part.index()].cotangent = info.cotangent;
            let node = f.node(zero).clone();
            let mut at = position(f, Function::ROOT, plan.forward);
            let zero = if let Op::Literal(_) = node.op {
                zero
            } else {
                at += 1;
                f.insert_at(Function::ROOT, at - 1, node.op, node.args, node.kind)
            };
            f.insert_at(
                Function::ROOT,
                at,
                Op::Declare(part),
                vec![zero],
                Kind::Unit,
            );
            parts.insert(target, part);
        }
        let kind = f.mem(bar).kind.clone();
        let unit = f.literal(1.0, kind.clone());
        f.enter(before);

        let regions = subtree(f, plan.reverse_body);
        let mut replaced: HashMap<Value, Value> = HashMap::new();
        let multiply = RuleId::find(row::mul);
        for &region in &regions {
            for value in f.region(region).nodes.clone() {
                let node = &mut f.nodes[value.index()];
                for arg in &mut node.args {
                    *arg = *replaced.get(arg).unwrap_or(arg);
                }
                match &mut node.op {
                    Op::AddTo(mem, _) => *mem = *parts.get(mem).unwrap_or(mem),
                    Op::CallPullback(lends, _) => {
                        for lend in lends {
                            if let Lend::Into(mem, _) = lend {
                                *mem = *parts.get(mem).unwrap_or(mem);
                            }
                        }
                    }
                    Op::Load(mem, _) if *mem == bar => {
                        replaced.insert(value, unit);
                    }
                    Op::Scalar(rule) if Some(*rule) == multiply => {
                        if node.args[0] == unit {
                            replaced.insert(value, node.args[1]);
                        } else if node.args[1] == unit {
                            replaced.insert(value, node.args[0]);
                        }
                    }
                    _ => {}
                }
            }
            f.region_mut(region)
                .nodes
                .retain(|v| !replaced.contains_key(v));
        }
        // Regions are listed before those inside of them, so that a value of an outer one is replaced in the inner ones; results may
        // name any.
        for &region in &regions {
            for result in &mut f.region_mut(region).result {
                *result = *replaced.get(result).unwrap_or(result);
            }
        }

        let home = f.node(plan.reverse).home;
        let at = position(f, home, plan.reverse);
        let load = f.insert_at(home, at, Op::Load(bar, Vec::new()), Vec::new(), kind);
        for (i, (target, _)) in targets.iter().enumerate() {
            let op = Op::AddScaled(*target, parts[target]);
            f.insert_at(home, at + 1 + i, op, vec![load], Kind::Unit);
        }
        plan.apply(f);
    }
}

#[cfg(test)]
mod tests {
    use crate::diff::reverse::Form;
    use crate::ir::{Op, RegionKind};
    use crate::testing::compile::{differentiated, lowered};

    /// The loops of the reverse sweep.
    fn loops_back(body: &str) -> usize {
        let source = format!("fn f(x: &[f64; 3], data: &[f64]) -> f64 {{ {body} }}");
        let f = lowered(&syn::parse_str(&source).unwrap()).unwrap();
        let (f, _) = differentiated(&f, Form::Direct).unwrap();
        let reverse = f.regions.iter().filter(|r| r.kind == RegionKind::Reverse);
        let nodes = reverse.flat_map(|region| &region.nodes);
        nodes
            .filter(|&&v| matches!(f.node(v).op, Op::For(_)))
            .count()
    }

    #[test]
    fn a_loop_over_what_an_array_of_the_function_holds_is_fused() {
        let body = "let mut q = [0.0; 3];
            for j in 0..3 { q[j] = x[j].exp(); }
            let mut s = 0.0;
            for i in 0..data.len() { s += data[i] * q[i % 3] * q[0]; }
            s.sqrt()";
        // That which fills the array is not.
        assert_eq!(loops_back(body), 1);
    }
}
