//! Integers that advance by constants: the reverse sweep steps them back instead of reading them from a tape.
//!
//! `l += 1` is undone by `l -= 1`. Where nothing else changes such a variable, the reverse sweep goes on with what the forward sweep leaves in it,
//! and takes each step back where its adjoint would stand. At each of its points the variable then holds what it held in the forward sweep, so that
//! constant code which reads it is evaluated again.

use super::{Saved, is_reverse};
use crate::front::changes::{changed_by_code, lent_by_code};
use crate::ir::{CodeInfo, Function, Kind, OUTLINE, Op, Outcome, Region, RegionKind, Step, Value};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use std::collections::{HashMap, HashSet};
use syn::{BinOp, Expr, Lit, Pat, Stmt, UnOp};

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

/// How a graph looks before anything is inserted.
struct View {
    /// The adjoint of each region that has exactly one.
    twins: HashMap<Region, Region>,
    /// The nodes whose code mentions each variable.
    mentions: HashMap<String, Vec<Value>>,
    /// The constant values that the reverse sweep asks for.
    wanted: HashSet<Value>,
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

impl View {
    fn of(f: &Function) -> View {
        let mut adjoints: HashMap<Region, Vec<Region>> = HashMap::new();
        let mut mentions: HashMap<String, Vec<Value>> = HashMap::new();
        for (index, info) in f.regions.iter().enumerate() {
            if let Some(of) = info.adjoint_of {
                adjoints.entry(of).or_default().push(Region(index as u32));
            }
            for &value in &info.nodes {
                for code in f.node(value).op.codes() {
                    for name in &f.code(code).reads {
                        mentions.entry(name.clone()).or_default().push(value);
                    }
                }
            }
        }
        let single = adjoints.into_iter().filter(|(_, all)| all.len() == 1);
        View {
            twins: single.map(|(of, all)| (of, all[0])).collect(),
            mentions,
            wanted: wanted(f),
        }
    }

    /// A variable that is changed by steps alone, and of which the reverse sweep asks for more values than it has runs.
    fn stepped(&self, f: &Function, name: &str) -> Option<Stepped> {
        let var = f.const_vars.get(name)?;
        let binder = var.binder?;
        let home = f.node(binder).home;
        let Op::Statement(declaration) = f.node(binder).op else {
            return None;
        };
        if var.late || var.refers || var.kept.is_some() || home != var.home {
            return None;
        }
        let mentions = self.mentions.get(name).map_or(&[][..], |all| all);
        let mut steps = HashMap::new();
        for &value in mentions.iter().filter(|&&value| value != binder) {
            for code in f.node(value).op.codes() {
                let code = f.code(code);
                match step(&code.tokens, name) {
                    Some(back) if matches!(f.node(value).op, Op::Statement(_)) => {
                        steps.insert(value, back);
                    }
                    _ if changed_by_code(&code.tokens).contains(name)
                        || lent_by_code(&code.tokens).contains(name)
                        || code.changes_constants =>
                    {
                        return None;
                    }
                    _ => {}
                }
            }
        }
        let outcomes = f.outcomes.values().any(|outcome| match outcome {
            Outcome::Tried(code) => f.code(*code).reads.contains(name),
            Outcome::Split(_) => false,
        });
        if steps.is_empty() || outcomes || !is_integer(f, name, &f.code(declaration).tokens) {
            return None;
        }
        let mut stepping = HashSet::new();
        for &step in steps.keys() {
            stepping.extend(self.way(f, step, home)?);
        }
        let sweep = self.sweep(f, home, &steps)?;
        let mut around = stepping.clone();
        let mut reads = Vec::new();
        for &value in mentions {
            if self.wanted.contains(&value)
                && is_plain_read(f, value)
                && let Some(way) = self.way(f, value, home)
                && let Some(&twin) = self.twins.get(&f.node(value).home)
                && f.encloses(sweep, twin)
            {
                around.extend(way);
                reads.push((value, twin));
            }
        }
        let outer = loops(f, home);
        let is_worth = reads
            .iter()
            .any(|&(read, _)| loops(f, f.node(read).home) > outer);
        is_worth.then(|| Stepped {
            name: name.to_owned(),
            home,
            steps,
            around,
            stepping,
            reads,
        })
    }

    /// The region in which the variable is there for the reverse sweep.
    fn sweep(
        &self,
        f: &Function,
        home: Region,
        steps: &HashMap<Value, TokenStream>,
    ) -> Option<Region> {
        if home == Function::ROOT {
            return self.twins.contains_key(&home).then_some(home);
        }
        let nodes = &f.region(home).nodes;
        match self.twins.get(&home) {
            // What it holds at the end is kept there.
            Some(&twin) => {
                let leaves = nodes.iter().any(|&value| f.can_leave(value));
                (!leaves && !f.encloses(home, twin)).then_some(twin)
            }
            // The body of a fused loop, which is its own adjoint: its own steps are not taken back before those inside.
            None => {
                let direct = steps.keys().any(|&step| f.node(step).home == home);
                (f.region(home).kind == RegionKind::Loop && !direct).then_some(home)
            }
        }
    }

    /// The regions from a step or a read to the home of the variable: each has an adjoint, which runs as often, and nothing leaves it before.
    fn way(&self, f: &Function, from: Value, home: Region) -> Option<Vec<Region>> {
        let mut way = Vec::new();
        let mut item = from;
        loop {
            let region = f.node(item).home;
            let nodes = &f.region(region).nodes;
            let mut before = nodes.iter().take_while(|&&value| value != item);
            if before.any(|&value| f.can_leave(value)) || !nodes.contains(&item) {
                return None;
            }
            if region == home {
                return Some(way);
            }
            let is_known = matches!(f.region(region).kind, RegionKind::Loop | RegionKind::Branch);
            let stands = f.owner(*self.twins.get(&region)?).is_some();
            if !is_known || !stands {
                return None;
            }
            way.push(region);
            item = f.owner(region)?;
        }
    }
}

/// What undoes a step, if code is one: `name += 2`.
fn step(tokens: &TokenStream, name: &str) -> Option<TokenStream> {
    let expr = match syn::parse2::<Stmt>(tokens.clone()) {
        Ok(Stmt::Expr(expr, _)) => expr,
        _ => syn::parse2::<Expr>(tokens.clone()).ok()?,
    };
    let Expr::Binary(binary) = expr else {
        return None;
    };
    let Expr::Lit(amount) = &*binary.right else {
        return None;
    };
    let is_integer = matches!(amount.lit, Lit::Int(_));
    let variable = &binary.left;
    if !is_integer || !is_variable(variable, name) {
        return None;
    }
    match binary.op {
        BinOp::AddAssign(_) => Some(quote!(#variable -= #amount;)),
        BinOp::SubAssign(_) => Some(quote!(#variable += #amount;)),
        _ => None,
    }
}

fn is_variable(expr: &Expr, name: &str) -> bool {
    matches!(expr, Expr::Path(path) if path.path.is_ident(name))
}

/// Whether a variable is known to be of a primitive type: by its declaration, or because it is an index, to which an integer is added.
fn is_integer(f: &Function, name: &str, declaration: &TokenStream) -> bool {
    let stmts = syn::parse::Parser::parse2(syn::Block::parse_within, declaration.clone());
    let declared = stmts.iter().flatten().any(|stmt| match stmt {
        Stmt::Local(local) => match &local.pat {
            Pat::Ident(ident) if ident.ident == name => local.init.as_ref().is_some_and(
                |init| matches!(&*init.expr, Expr::Lit(lit) if matches!(lit.lit, Lit::Int(_))),
            ),
            Pat::Type(typed) => {
                matches!(&*typed.pat, Pat::Ident(ident) if ident.ident == name)
                    && crate::front::syntax::is_integer_type(&typed.ty)
            }
            _ => false,
        },
        _ => false,
    });
    declared || is_index(f, name)
}

/// Whether a variable is an index of a sequence or a matrix as it is.
fn is_index(f: &Function, name: &str) -> bool {
    let is_it = |index: &Value| match f.node(*index).op {
        Op::Const(code) | Op::Snapshot(code) => f.code(code).text.trim() == name,
        _ => false,
    };
    let indexed = |kind: &Kind| matches!(kind, Kind::Sequence(_) | Kind::Matrix(_));
    let nodes = f.regions.iter().flat_map(|region| &region.nodes);
    nodes
        .map(|&value| f.node(value))
        .any(|node| match &node.op {
            Op::Index => indexed(f.kind(node.args[0])) && is_it(&node.args[1]),
            Op::Load(mem, steps) | Op::Store(mem, steps) | Op::AddTo(mem, steps) => {
                let kinds = f.step_kinds(*mem, steps);
                let by_index = steps
                    .iter()
                    .zip(&kinds)
                    .filter(|(step, _)| **step == Step::Index);
                by_index
                    .zip(&node.args)
                    .any(|((_, kind), index)| indexed(kind) && is_it(index))
            }
            _ => false,
        })
}

/// Whether a value is made of one variable and literals by operators of numbers.
fn is_plain_read(f: &Function, value: Value) -> bool {
    fn is_plain(expr: &Expr) -> bool {
        match expr {
            Expr::Lit(_) => true,
            Expr::Path(path) => path.path.get_ident().is_some(),
            Expr::Paren(inner) => is_plain(&inner.expr),
            Expr::Group(inner) => is_plain(&inner.expr),
            Expr::Cast(inner) => is_plain(&inner.expr),
            Expr::Unary(inner) => {
                matches!(inner.op, UnOp::Neg(_) | UnOp::Not(_)) && is_plain(&inner.expr)
            }
            Expr::Binary(binary) => is_plain(&binary.left) && is_plain(&binary.right),
            _ => false,
        }
    }
    let Op::Snapshot(code) = f.node(value).op else {
        return false;
    };
    let info = f.code(code);
    info.captures.is_empty()
        && info.reads.len() == 1
        && syn::parse2::<Expr>(info.tokens.clone()).is_ok_and(|expr| is_plain(&expr))
}

/// The snapshots of closed regions that the reverse sweep asks for, as far as it would not have what is made of them.
fn wanted(f: &Function) -> HashSet<Value> {
    let mut seen: HashSet<Value> = HashSet::new();
    let mut pending = Vec::new();
    for (index, info) in f.regions.iter().enumerate() {
        let region = Region(index as u32);
        if is_reverse(f, region) {
            let args = info.nodes.iter().flat_map(|&v| &f.node(v).args);
            let closed = args.chain(&info.result).copied();
            pending.extend(closed.filter(|&arg| !f.encloses(f.node(arg).home, region)));
        }
    }
    while let Some(value) = pending.pop() {
        let node = f.node(value);
        let goes_on =
            node.op.is_pure() && node.op != Op::Rule(OUTLINE) || matches!(node.op, Op::Load(..));
        if seen.insert(value) && goes_on {
            pending.extend(&node.args);
        }
    }
    seen.retain(|&value| matches!(f.node(value).op, Op::Snapshot(_)));
    seen
}

/// The number of loops around a region.
fn loops(f: &Function, region: Region) -> usize {
    let mut loops = 0;
    let mut at = Some(region);
    while let Some(here) = at {
        loops += usize::from(f.region(here).kind == RegionKind::Loop);
        at = f.region(here).parent;
    }
    loops
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
