//! Integers that advance by constants: the reverse sweep steps them back instead of reading them from a tape.
//!
//! `l += 1` is undone by `l -= 1`. Where nothing else changes such a variable, the reverse sweep goes on with what the forward sweep leaves in it,
//! and takes each step back where its adjoint would stand. At each of its points the variable then holds what it held in the forward sweep, so that
//! constant code which reads it is evaluated again.

mod view;

use super::Saved;
use crate::ir::{CodeInfo, Function, Kind, Op, Region, Value};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use std::collections::{HashMap, HashSet};
use view::View;

/// A variable that can be stepped back.
struct Stepped {
    name: String,
    home: Region,
    /// What undoes each of its steps.
    steps: HashMap<Value, TokenStream>,
    /// The regions with steps or reads in or below them, inside of its home.
    around: HashSet<Region>,
    /// Those with steps.
    stepping: HashSet<Region>,
    /// The values that are read of it, with the region of the reverse sweep that reads them again.
    reads: Vec<(Value, Region)>,
}

/// What has been put into the graph for one variable, and which of it are reads.
#[derive(Default)]
pub(super) struct Inserted {
    nodes: Vec<Value>,
    reads: Vec<Value>,
}

impl Saved<'_> {
    /// Lets the reverse sweep step back all variables that it can.
    pub(super) fn step_back(&mut self) -> Vec<Inserted> {
        // A loop that runs again from a checkpoint has variables of its own.
        if !self.f.checkpoints.is_empty() || !self.f.copied_vars.is_empty() {
            return Vec::new();
        }
        let mutable = self.f.const_vars.iter().filter(|(_, var)| var.mutable);
        let mut names: Vec<String> = mutable.map(|(name, _)| name.clone()).collect();
        names.sort_unstable();
        if names.is_empty() {
            return Vec::new();
        }
        let view = View::of(self.f);
        let found: Vec<Stepped> = names
            .iter()
            .filter_map(|name| view.stepped(self.f, name))
            .collect();
        found
            .into_iter()
            .map(|stepped| self.insert(&view, stepped))
            .collect()
    }

    fn insert(&mut self, view: &View, stepped: Stepped) -> Inserted {
        let Stepped {
            name,
            home,
            steps,
            around,
            stepping,
            reads,
        } = stepped;
        let mut inserted = Inserted::default();
        if home != Function::ROOT
            && let Some(&twin) = view.twins.get(&home)
        {
            self.begin(&name, home, twin, &mut inserted);
        }
        let of_reads: HashMap<Value, Region> = reads.iter().copied().collect();
        let mut regions: Vec<Region> = around.iter().copied().collect();
        regions.extend(reads.iter().map(|&(read, _)| self.f.node(read).home));
        regions.push(home);
        regions.sort_unstable();
        regions.dedup();
        for region in regions {
            let Some(&twin) = view.twins.get(&region) else {
                continue;
            };
            // Behind the operation of the reverse sweep that reads or steps back inside.
            let mut behind: Option<Value> = None;
            // Whether steps after this point are taken back behind such an operation, so that the variable does not hold at the front
            // what was read here.
            let mut is_late = false;
            for node in self.f.region(region).nodes.clone().into_iter().rev() {
                let inner = self.f.node(node).op.regions();
                if let Some(inner) = inner.iter().find(|inner| around.contains(inner)) {
                    let adjoint = view.twins.get(inner);
                    behind = adjoint.and_then(|&adjoint| self.f.owner(adjoint));
                    is_late |= stepping.contains(inner);
                } else if let Some(back) = steps.get(&node) {
                    let mut info = CodeInfo::of(back.clone());
                    info.reads.insert(name.clone());
                    let op = Op::Statement(self.f.add_code(info));
                    let back = match behind {
                        None => self.put_front(twin, op, Vec::new(), Kind::Unit),
                        Some(before) => {
                            let at = self.position(before);
                            self.f.insert_at(twin, at, op, Vec::new(), Kind::Unit)
                        }
                    };
                    is_late |= behind.is_some();
                    behind = behind.map(|_| back);
                    inserted.nodes.push(back);
                } else if of_reads.contains_key(&node) && !is_late {
                    let Op::Snapshot(code) = self.f.node(node).op else {
                        continue;
                    };
                    let kind = self.f.kind(node).clone();
                    let again = self.put_front(twin, Op::Snapshot(code), Vec::new(), kind);
                    if let Some(user) = self.f.names.get(&node).cloned() {
                        self.f.name(again, &user);
                    }
                    if self.f.unsure.contains(&node) {
                        self.f.unsure.insert(again);
                    }
                    self.available.insert((node, twin), again);
                    inserted.reads.push(again);
                }
            }
        }
        inserted
    }

    /// The variable of the reverse sweep, with the value that the region leaves in it.
    fn begin(&mut self, name: &str, home: Region, twin: Region, inserted: &mut Inserted) {
        let ident = format_ident!("{}", name);
        let mut info = CodeInfo::of(quote!(#ident));
        info.reads.insert(name.to_owned());
        let last = Op::Snapshot(self.f.add_code(info));
        let at = self.f.region(home).nodes.len();
        let last = self.f.insert_at(home, at, last, Vec::new(), Kind::Const);
        let popped = self.tape(last, at + 1, name, twin);
        let bound = self.put_front(twin, Op::Rebind(name.to_owned()), vec![popped], Kind::Unit);
        let mut info = CodeInfo::of(quote!(let mut #ident = #ident;));
        info.reads.insert(name.to_owned());
        let own = Op::Statement(self.f.add_code(info));
        let own = self.put_front(twin, own, Vec::new(), Kind::Unit);
        self.bound.insert((name.to_owned(), twin), ());
        inserted.nodes.extend([last, popped, bound, own]);
    }

    /// Takes out the reads that nothing uses, and all that was made for a variable that is not read.
    pub(super) fn remove_unread(&mut self, inserted: Vec<Inserted>) {
        if inserted
            .iter()
            .all(|of| of.reads.is_empty() && of.nodes.is_empty())
        {
            return;
        }
        let mut used: HashSet<Value> = HashSet::new();
        for region in &self.f.regions {
            used.extend(&region.result);
            for &value in &region.nodes {
                used.extend(&self.f.node(value).args);
            }
        }
        let mut gone: HashSet<Value> = HashSet::new();
        for of in inserted {
            let unread = of.reads.iter().filter(|read| !used.contains(read));
            gone.extend(unread);
            if of.reads.iter().all(|read| !used.contains(read)) {
                gone.extend(of.nodes);
            }
        }
        let tapes: HashSet<_> = gone
            .iter()
            .filter_map(|&value| match self.f.node(value).op {
                Op::Pop(tape) => Some(tape),
                _ => None,
            })
            .collect();
        for index in 0..self.f.regions.len() {
            let region = Region(index as u32);
            let mut nodes = std::mem::take(&mut self.f.region_mut(region).nodes);
            nodes.retain(|value| match self.f.node(*value).op {
                Op::DeclareTape(tape) | Op::Push(tape) => !tapes.contains(&tape),
                _ => !gone.contains(value),
            });
            self.f.region_mut(region).nodes = nodes;
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::diff::reverse::Form;
    use crate::ir::Op;
    use crate::testing::compile::{differentiated, lowered};

    /// The steps back in the derivative of a function, and the tapes.
    fn steps_and_tapes(body: &str) -> (usize, usize) {
        let source = format!("fn f(x: f64, a: &[f64], n: usize) -> f64 {{ {body} }}");
        let f = lowered(&syn::parse_str(&source).unwrap()).unwrap();
        let (f, _) = differentiated(&f, Form::Pullback).unwrap();
        let nodes = f.regions.iter().flat_map(|region| &region.nodes);
        let (mut steps, mut tapes) = (0, 0);
        for &value in nodes {
            match f.node(value).op {
                Op::Statement(code) => steps += usize::from(f.code(code).text.contains("-=")),
                Op::DeclareTape(_) => tapes += 1,
                _ => {}
            }
        }
        (steps, tapes)
    }

    #[test]
    fn an_integer_that_advances_is_stepped_back() {
        let both = "for i in 0..n { for j in 0..n { s += a[l] * x; l += 1; } }";
        let outside = format!("let mut s = x; let mut l = 0; {both} s");
        assert_eq!(steps_and_tapes(&outside), (1, 0));
        // What it is when an iteration ends is kept for each of them.
        let inside = "let mut s = x; for i in 0..n { let mut l = 2; for j in 0..n { s += a[l] * x; l += 1; } } s";
        assert_eq!(steps_and_tapes(inside), (1, 1));
    }

    #[test]
    fn one_that_changes_otherwise_is_kept() {
        for change in ["l = 2 * l;", "l += n;", "l += 1; l = n;"] {
            let body = format!(
                "let mut s = x; let mut l = 0; for i in 0..n {{ s += a[l] * x; {change} }} s"
            );
            assert_eq!(steps_and_tapes(&body), (0, 1), "{change}");
        }
    }

    #[test]
    fn what_may_be_no_integer_is_kept() {
        let of = |first: &str| {
            format!(
                "let mut s = x; let mut l = {first}; for i in 0..n {{ s += h(l) * x; l += 1; }} s"
            )
        };
        assert_eq!(steps_and_tapes(&of("start(n)")).0, 0);
    }
}
