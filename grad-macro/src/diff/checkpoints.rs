//! What a loop with `#[checkpoint]` needs to run again from the middle: the variables that it changes and those that it reads, and what
//! constant code gives that cannot run a second time.

use crate::diagnostics::Errors;
use crate::front::changes::{changed_by_code, lent_by_code};
use crate::ir::{Code, CodeInfo, Function, Mem, Op, Region, Value, effects};
use crate::names::iterators::{self, Stage};
use std::collections::{BTreeSet, HashSet};

/// The plan of one loop.
#[derive(Default)]
pub(crate) struct Plan {
    /// Variables that it changes and that have a value before it.
    pub(crate) changing: Vec<Mem>,
    /// Variables that it gives their first value.
    pub(crate) unset: Vec<Mem>,
    /// Variables that it reads and does not change.
    pub(crate) fixed: Vec<Mem>,
    /// Constant variables that it changes.
    pub(crate) constants: BTreeSet<String>,
    /// Constant variables that it reads, and that change elsewhere.
    pub(crate) fixed_constants: BTreeSet<String>,
    /// Constant code that runs once; what it gives is kept.
    pub(crate) kept: Vec<Kept>,
    /// Constant code that runs once, of which nothing is needed.
    pub(crate) skipped: Vec<Value>,
    /// Statements behind which there is nothing.
    pub(crate) ends: Vec<Value>,
    /// The names of the items, where the iterator cannot be started in the middle.
    pub(crate) items: Option<Vec<String>>,
}

/// What constant code gives.
pub(crate) struct Kept {
    pub(crate) node: Value,
    /// The variables that it binds; its value where there are none.
    pub(crate) names: Vec<String>,
}

/// Why a loop cannot run again.
pub(crate) struct Refusal {
    what: String,
    help: &'static str,
}

/// Refuses the loops that cannot run again.
pub(crate) fn refuse(f: &Function, errors: &Errors) {
    let mut bodies: Vec<Region> = f.checkpoints.keys().copied().collect();
    bodies.sort_unstable();
    for body in bodies {
        let Some(owner) = f.owner(body) else { continue };
        if let Err(Refusal { what, help }) = Plan::of(f, owner, body) {
            errors.push(
                &f.checkpoints[&body].attribute,
                format!("this loop cannot run again in the reverse sweep: {what}"),
                help,
            );
        }
    }
}

/// All nodes in and below a region, in the order of the text.
fn below(f: &Function, region: Region, found: &mut Vec<Value>) {
    for &value in &f.region(region).nodes {
        found.push(value);
        for inner in f.node(value).op.regions() {
            below(f, inner, found);
        }
    }
}

impl Plan {
    pub(crate) fn of(f: &Function, owner: Value, body: Region) -> Result<Plan, Refusal> {
        let mut nodes = Vec::new();
        below(f, body, &mut nodes);
        let mut plan = Plan::default();
        plan.variables(f, owner, body, &nodes)?;
        let tainted = plan.code(f, body, &nodes)?;
        plan.constants(f, body, &nodes, &tainted)?;
        plan.items(f, owner, body);
        Ok(plan)
    }

    /// Whether nothing is carried from one iteration to the next.
    pub(crate) fn is_stateless(&self, f: &Function, body: Region) -> bool {
        let mut nodes = Vec::new();
        below(f, body, &mut nodes);
        let reads = |mem: &Mem| {
            nodes.iter().any(|&v| {
                let op = &f.node(v).op;
                effects(op).reads.contains(mem)
            })
        };
        self.constants.is_empty() && !self.changing.iter().any(reads)
    }

    fn variables(
        &mut self,
        f: &Function,
        owner: Value,
        body: Region,
        nodes: &[Value],
    ) -> Result<(), Refusal> {
        let (mut read, mut written, mut needed) =
            (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
        for &value in nodes {
            let op = &f.node(value).op;
            let effects = effects(op);
            let around = |mem: &Mem| !f.encloses(body, f.mem(*mem).home);
            read.extend(effects.reads.iter().copied().filter(around));
            written.extend(effects.changes().filter(around));
            let whole = matches!(op, Op::Store(_, steps) if steps.is_empty());
            if !whole {
                needed.extend(effects.changes().filter(around));
            }
        }
        needed.extend(&read);
        for &mem in &written {
            if is_set_before(f, mem, owner) {
                self.changing.push(mem);
            } else if needed.contains(&mem) {
                return Err(Refusal {
                    what: format!("`{}` may have no value before it", f.mem(mem).name),
                    help: "give the variable a value before the loop",
                });
            } else {
                self.unset.push(mem);
            }
        }
        self.fixed = read.difference(&written).copied().collect();
        Ok(())
    }

    /// Decides which constant code runs again; gives the variables that code which does not may change.
    fn code(
        &mut self,
        f: &Function,
        body: Region,
        nodes: &[Value],
    ) -> Result<HashSet<String>, Refusal> {
        let mut once: HashSet<Value> = HashSet::new();
        let mut tainted: HashSet<String> = HashSet::new();
        loop {
            let before = once.len();
            for &value in nodes {
                if once.contains(&value) || asks(f, value) {
                    continue;
                }
                let stale = codes_of(f, value).iter().any(|&code| {
                    let info = f.code(code);
                    let named = info.reads.iter().any(|name| tainted.contains(name));
                    let changed = changed_by_code(&info.tokens);
                    // What a reference leads to may change after the loop.
                    let leads = info.reads.iter().any(|name| {
                        let var = f.const_var(name, body);
                        var.is_some_and(|var| var.refers && !f.encloses(body, var.home))
                    });
                    !repeats(f, code)
                        || leads
                        || named
                        || changed.iter().any(|name| tainted.contains(name))
                });
                if !stale {
                    continue;
                }
                once.insert(value);
                for code in codes_of(f, value) {
                    let info = f.code(code);
                    tainted.extend(changed_by_code(&info.tokens));
                    tainted.extend(lent_by_code(&info.tokens));
                    let refers = |name: &&String| f.const_var(name, body).is_some_and(|v| v.refers);
                    tainted.extend(info.reads.iter().filter(refers).cloned());
                }
            }
            if once.len() == before {
                break;
            }
        }
        for &value in nodes {
            let node = f.node(value);
            match &node.op {
                Op::Statement(code) if leaves(f.code(*code)) => self.ends.push(value),
                Op::Statement(code)
                    if once.contains(&value) || changes_nothing(f, value, *code) =>
                {
                    self.once(f, value, &tainted);
                }
                Op::Snapshot(_) if once.contains(&value) => {
                    self.kept.push(Kept {
                        node: value,
                        names: Vec::new(),
                    });
                }
                Op::Match(code, arms) if f.is_block(*code, arms) => {
                    return Err(Refusal {
                        what: "a block in it ends what it holds".to_owned(),
                        help: "leave out `#[checkpoint]`, or put the block into a function",
                    });
                }
                Op::Match(code, _) if once.contains(&value) => return Err(again(f, *code)),
                Op::For(spec) if once.contains(&value) => return Err(again(f, spec.iter)),
                Op::Call(code) if f.code(*code).changes_constants => {
                    return Err(Refusal {
                        what: "a call in it changes a constant argument".to_owned(),
                        help: "leave out `#[checkpoint]`, or make the change in a statement of its own",
                    });
                }
                // Everything else runs again: `once` has no other nodes.
                _ => {}
            }
        }
        Ok(tainted)
    }

    /// A statement that runs once.
    fn once(&mut self, f: &Function, value: Value, tainted: &HashSet<String>) {
        let mut names = bound_by(f, value);
        names.retain(|name| !tainted.contains(name));
        if names.is_empty() {
            self.skipped.push(value);
        } else {
            self.kept.push(Kept { node: value, names });
        }
    }

    fn constants(
        &mut self,
        f: &Function,
        body: Region,
        nodes: &[Value],
        tainted: &HashSet<String>,
    ) -> Result<(), Refusal> {
        let gone: HashSet<Value> = self.kept.iter().map(|kept| kept.node).collect();
        for &value in nodes {
            if gone.contains(&value) || self.skipped.contains(&value) {
                continue;
            }
            let mut codes = codes_of(f, value);
            if let Op::Call(code) = f.node(value).op {
                codes.push(code);
            }
            for code in codes {
                let info = f.code(code);
                let changed = changed_by_code(&info.tokens);
                for name in &info.reads {
                    let Some(var) = f.const_var(name, body) else {
                        continue;
                    };
                    if f.encloses(body, var.home) || !var.mutable || tainted.contains(name) {
                        continue;
                    }
                    if var.late {
                        return Err(Refusal {
                            what: format!("`{name}` may have no value before it"),
                            help: "give the variable a value where it is declared",
                        });
                    }
                    if changed.contains(name) {
                        self.constants.insert(name.clone());
                    }
                    self.fixed_constants.insert(name.clone());
                }
            }
        }
        for name in &self.constants {
            self.fixed_constants.remove(name);
        }
        Ok(())
    }

    fn items(&mut self, f: &Function, owner: Value, body: Region) {
        let Op::For(spec) = &f.node(owner).op else {
            return;
        };
        let code = f.code(spec.iter);
        let range = syn::parse2(code.tokens.clone()).is_ok_and(|iter| is_range(&iter));
        if code.cheap && range {
            return;
        }
        let vars = f.const_vars.iter();
        let names = vars.filter(|(name, _)| {
            let var = f.const_var(name, body);
            var.is_some_and(|var| var.home == body && var.binder.is_none())
                && names(&f.code(spec.pattern).tokens, name)
        });
        let mut names: Vec<String> = names.map(|(name, _)| name.clone()).collect();
        names.sort_unstable();
        self.items = Some(names);
    }
}

/// Whether tokens have a word.
fn names(tokens: &proc_macro2::TokenStream, name: &str) -> bool {
    let mut found = Vec::new();
    crate::front::lower::idents(tokens.clone(), &mut found);
    found.iter().any(|ident| ident == name)
}

/// Whether an iterator is a range, possibly backwards and by steps.
fn is_range(iter: &syn::Expr) -> bool {
    match iter {
        syn::Expr::Range(range) => range.start.is_some(),
        syn::Expr::Paren(inner) => is_range(&inner.expr),
        syn::Expr::Group(inner) => is_range(&inner.expr),
        syn::Expr::MethodCall(call) => {
            let stage = iterators::stage_of(call);
            matches!(stage, Some(Stage::Rev | Stage::StepBy)) && is_range(&call.receiver)
        }
        _ => false,
    }
}

/// The code that a node runs where it stands.
fn codes_of(f: &Function, value: Value) -> Vec<Code> {
    match &f.node(value).op {
        Op::Statement(code) | Op::Snapshot(code) => vec![*code],
        Op::For(spec) => vec![spec.iter],
        Op::Match(code, arms) if !f.is_block(*code, arms) => {
            let guarded = arms.iter().map(|(pattern, _)| *pattern);
            let guarded = guarded.filter(|&pattern| {
                let mut tokens = f.code(pattern).tokens.clone().into_iter();
                tokens.any(|t| matches!(t, proc_macro2::TokenTree::Ident(word) if word == "if"))
            });
            [*code].into_iter().chain(guarded).collect()
        }
        _ => Vec::new(),
    }
}

fn repeats(f: &Function, code: Code) -> bool {
    f.code(code).repeats
}

/// The constant variables that a statement binds.
fn bound_by(f: &Function, value: Value) -> Vec<String> {
    let home = f.node(value).home;
    let vars = f.const_vars.keys();
    let bound = vars.filter(|name| {
        let var = f.const_var(name, home);
        var.is_some_and(|var| var.binder == Some(value))
    });
    let mut bound: Vec<String> = bound.cloned().collect();
    bound.sort_unstable();
    bound
}

/// Whether a statement neither binds nor changes a variable: it asserts, prints, or asks rustc something.
fn changes_nothing(f: &Function, value: Value, code: Code) -> bool {
    let tokens = &f.code(code).tokens;
    let first = tokens.clone().into_iter().next();
    let declares = matches!(first, Some(proc_macro2::TokenTree::Ident(word)) if word == "let");
    !declares && bound_by(f, value).is_empty() && changed_by_code(tokens).is_empty()
}

/// Whether a statement asks rustc something, and runs nothing.
fn asks(f: &Function, value: Value) -> bool {
    matches!(f.node(value).op, Op::Statement(code) if f.code(code).text.contains("private :: unevaluated"))
}

/// Whether a statement panics or fails wherever it runs.
fn leaves(code: &CodeInfo) -> bool {
    let parsed = syn::parse2::<syn::Stmt>(code.tokens.clone());
    let mac = match &parsed {
        Ok(syn::Stmt::Macro(stmt)) => &stmt.mac,
        Ok(syn::Stmt::Expr(syn::Expr::Macro(expr), _)) => &expr.mac,
        _ => return false,
    };
    crate::front::lower::leaves_by_macro(mac)
}

fn again(f: &Function, code: Code) -> Refusal {
    let text = f.code(code).text.replace(" . ", ".").replace(" (", "(");
    Refusal {
        what: format!("`{text}` may have an effect"),
        help: "bind what it gives by a `let` of its own, or leave out `#[checkpoint]`",
    }
}

/// Whether a variable has a value wherever `node`, which is in its scope, runs.
pub(crate) fn is_set_before(f: &Function, mem: Mem, node: Value) -> bool {
    let mut at = node;
    loop {
        let home = f.node(at).home;
        let nodes = &f.region(home).nodes;
        if nodes
            .iter()
            .take_while(|&&v| v != at)
            .any(|&v| sets(f, mem, v))
        {
            return true;
        }
        let Some(owner) = f.owner(home).filter(|_| home != f.mem(mem).home) else {
            return false;
        };
        at = owner;
    }
}

/// Whether a variable has a value once a node has run.
fn sets(f: &Function, mem: Mem, value: Value) -> bool {
    let node = f.node(value);
    match &node.op {
        Op::Declare(declared) => *declared == mem && !node.args.is_empty(),
        Op::Store(stored, steps) => *stored == mem && steps.is_empty(),
        Op::If(..) | Op::Match(..) => node
            .op
            .regions()
            .iter()
            .all(|&region| f.region(region).nodes.iter().any(|&v| sets(f, mem, v))),
        _ => false,
    }
}
