//! The reverse of loops with `#[checkpoint]`: the iterations are cut into segments. The forward sweep keeps what the loop carries at the
//! beginning of each. The reverse sweep takes the segments, last first: it has variables of its own with what was kept, runs a copy of the
//! loop's body over the segment, and then the reverse of that copy.
//!
//! All of it is ordinary code of the graph: what is kept is the value of a node, and a loop in the copy that has `#[checkpoint]` itself is
//! cut again.

mod code;
mod cut;

use super::{Form, Reverse};
use crate::diff::checkpoints::Plan;
use crate::ir::{
    Changed, Code, CodeInfo, ConstVar, ForLoop, Function, Kind, Mem, Op, Region, RegionKind,
    Spacing, Value,
};
use code::{capture, copied, ident};
use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};
use std::collections::{BTreeSet, HashMap};

/// The names of the variables that count.
struct Counters {
    /// The iterations that have begun.
    passed: Ident,
    /// The one that begins the next segment.
    next: Ident,
    /// How many iterations a segment has; where the segments grow, the number of the segments that have begun.
    width: Ident,
    /// Each segment has one iteration more than the one before it.
    grows: bool,
    /// In the reverse sweep: where the segment begins, how many iterations it has, and where it ends.
    start: Ident,
    len: Ident,
    end: Ident,
}

/// What the forward sweep has of a loop for its reverse.
struct Segments {
    /// The region that runs where a segment begins, and what is kept there.
    begin: Region,
    passed: Value,
    width: Value,
    count: Value,
}

/// The sequences of what constant code has given.
struct Log {
    kept: Ident,
    at: Ident,
}

impl Reverse<'_> {
    /// The reverse of a loop with `#[checkpoint]`; nothing for any other loop.
    pub(super) fn again_by_segments(&mut self, value: Value, body: Region) -> bool {
        let Some(checkpoint) = self.f.checkpoints.get(&body).cloned() else {
            return false;
        };
        let Ok(plan) = Plan::of(self.f, value, body) else {
            return false;
        };
        let walked = matches!(&self.f.node(value).op, Op::For(spec) if spec.again);
        if walked && self.form != Form::Pullback && plan.is_stateless(self.f, body) {
            // It is one with its reverse, and keeps nothing at all.
            return false;
        }
        let here = self.f.here();
        let segment = self.f.add_region(Some(here), RegionKind::Loop);
        let counters = self.counters(value, &checkpoint.spacing);
        let mut cut = Cut {
            value,
            body,
            segment,
            plan,
            counters,
            logs: Vec::new(),
        };
        let (first, region) = (self.f.nodes.len(), self.f.regions.len());
        let mems = self.own_variables(&cut);
        let copy = self.copy_body(&mut cut, &mems);
        self.find_accumulators_since(first, region);
        let segments = self.cut_forward(&cut, &checkpoint.spacing);
        self.f.region_mut(segment).adjoint_of = Some(segments.begin);
        self.run_segments(&cut, &segments, &mems, copy);
        true
    }

    fn counters(&mut self, value: Value, spacing: &Spacing) -> Counters {
        let mut name = |base: &str| format_ident!("{}", self.f.unused_name(base));
        let (passed, next, width) = (name("passed"), name("next"), name("width"));
        let (start, len, end) = (name("start"), name("len"), name("end"));
        let known = self.length(value).is_some();
        Counters {
            passed,
            next,
            width,
            grows: matches!(spacing, Spacing::Root) && !known,
            start,
            len,
            end,
        }
    }

    /// The iterator of a loop, if it tells how often that runs.
    fn length(&self, value: Value) -> Option<Code> {
        match &self.f.node(value).op {
            Op::For(spec) if spec.again => Some(spec.iter),
            _ => None,
        }
    }

    /// The variables of the reverse sweep in place of those around the loop.
    fn own_variables(&mut self, cut: &Cut) -> HashMap<Mem, Mem> {
        let here = self.f.here();
        let mut own = HashMap::new();
        let plan = &cut.plan;
        let inside = plan.changing.iter().chain(&plan.unset);
        let inside = inside.map(|&mem| (mem, cut.segment));
        let fixed = plan.fixed.iter().copied();
        let outside: Vec<(Mem, Region)> = fixed
            .filter(|&mem| !stays(self.f, mem, cut.value))
            .map(|mem| (mem, here))
            .collect();
        for (mem, home) in inside.chain(outside) {
            let mut info = self.f.mem(mem).clone();
            info.home = home;
            let is_active = self.f.active_mems.get(mem.index()).copied();
            let copy = self.f.push_mem(info, is_active.unwrap_or(false));
            if let Some(&bar) = self.bars.get(&mem) {
                self.bars.insert(copy, bar);
            }
            own.insert(mem, copy);
        }
        own
    }

    /// The body again, with what runs once taken from what has been kept.
    fn copy_body(&mut self, cut: &mut Cut, mems: &HashMap<Mem, Mem>) -> Region {
        let mut replaced: HashMap<Value, Option<Op>> = HashMap::new();
        for &value in &cut.plan.skipped {
            replaced.insert(value, None);
        }
        let unreachable = self.f.plain_code(quote!(::core::unreachable!();));
        for &value in &cut.plan.ends {
            replaced.insert(value, Some(Op::Statement(unreachable)));
        }
        for i in 0..cut.plan.kept.len() {
            let log = self.log();
            let (kept, at) = (&log.kept, &log.at);
            let names = &cut.plan.kept[i].names;
            let op = if names.is_empty() {
                let next = quote!(::core::clone::Clone::clone(&#kept[#at]));
                let code = CodeInfo::of(quote!({ let value = #next; #at += 1; value }));
                Op::Snapshot(self.f.add_code(code))
            } else {
                let code = CodeInfo::of(self.taken(&log, names));
                Op::Statement(self.f.add_code(code))
            };
            replaced.insert(cut.plan.kept[i].node, Some(op));
            cut.logs.push(log);
        }
        let copy = self.f.duplicate_changed(
            cut.body,
            Changed {
                parent: cut.segment,
                mems: mems.clone(),
                replaced,
            },
        );
        if let Some(names) = cut.plan.items.clone().filter(|names| !names.is_empty()) {
            let log = self.log();
            let code = CodeInfo::of(self.taken(&log, &names));
            let code = self.f.add_code(code);
            let binder = self
                .f
                .insert_at(copy, 0, Op::Statement(code), Vec::new(), Kind::Unit);
            for name in names {
                let vars = self.f.copied_vars.get_mut(&name);
                let own = vars.into_iter().flatten().filter(|var| var.home == copy);
                own.for_each(|var| var.binder = Some(binder));
            }
            cut.logs.push(log);
        }
        copy
    }

    fn log(&mut self) -> Log {
        let kept = format_ident!("{}", self.f.unused_name("given"));
        let at = format_ident!("{}", self.f.unused_name("at"));
        Log { kept, at }
    }

    /// Declares variables with the values that come next in a log.
    fn taken(&self, log: &Log, names: &[String]) -> TokenStream {
        let (kept, at) = (&log.kept, &log.at);
        let (mut bound, mut values) = (Vec::new(), Vec::new());
        for (i, name) in names.iter().enumerate() {
            let (ident, i) = (ident(name), Literal::usize_unsuffixed(i));
            let var = self.f.const_vars.get(name);
            bound.push(match var {
                Some(var) if var.mutable => quote!(mut #ident),
                _ => quote!(#ident),
            });
            let part = match names {
                [_] => quote!(#kept[#at]),
                _ => quote!(#kept[#at].#i),
            };
            values.push(match var.and_then(|var| var.kept.as_ref()) {
                // It refers to what the function has, of which there is a copy.
                Some(_) => quote!(#part.restored()),
                None => quote!(::core::clone::Clone::clone(&#part)),
            });
        }
        match (&bound[..], &values[..]) {
            ([one], [value]) => quote!(let #one = #value; #at += 1;),
            _ => quote!(let (#(#bound),*) = (#(#values),*); #at += 1;),
        }
    }

    /// Keeps the values of variables in a log.
    fn pushed(&self, log: &Log, names: &[String]) -> CodeInfo {
        let copies = names.iter().map(|name| {
            let var = self.f.const_vars.get(name);
            match var.and_then(|var| var.kept.clone()) {
                Some(kept) => kept,
                None => copied(name).tokens,
            }
        });
        let copies: Vec<TokenStream> = copies.collect();
        let all = match &copies[..] {
            [one] => one.clone(),
            several => quote!((#(#several),*)),
        };
        let to = &log.kept;
        CodeInfo {
            reads: names.iter().cloned().collect(),
            ..CodeInfo::of(quote!(#to.push(#all);))
        }
    }

    /// Appends what is kept where a segment begins.
    fn kept_at(&mut self, region: Region, op: Op, kind: Kind) -> Value {
        let before = self.f.enter(region);
        let value = self.f.make(op, Vec::new(), kind);
        self.f.enter(before);
        value
    }

    /// The reverse sweep over the segments.
    fn run_segments(
        &mut self,
        cut: &Cut,
        segments: &Segments,
        mems: &HashMap<Mem, Mem>,
        copy: Region,
    ) {
        let here = self.f.here();
        let home = self.f.node(cut.value).home;
        let Counters {
            width,
            grows,
            start,
            len,
            end,
            ..
        } = &cut.counters;
        self.given(quote!(let mut #end = __0;), segments.passed);
        let mutable = grows.then(|| quote!(mut));
        self.given(quote!(let #mutable #width = __0;), segments.width);
        for log in &cut.logs {
            if home != Function::ROOT {
                let kept = &log.kept;
                let all = self.f.add_code(CodeInfo::of(quote!(#kept)));
                let at = self.position(cut.value) + 1;
                let all = self
                    .f
                    .insert_at(home, at, Op::Snapshot(all), Vec::new(), Kind::Const);
                self.given(quote!(let #kept = __0;), all);
            }
        }
        self.fixed(cut, mems);
        self.f.enter(cut.segment);
        let bounds = match grows {
            true => quote!(let #start = #width * (#width - 1) / 2; #width -= 1;),
            false => quote!(let #start = (#end - 1) / #width * #width;),
        };
        let bounds = self.f.add_code(CodeInfo::of(
            quote!(#bounds let #len = #end - #start; #end = #start;),
        ));
        self.f.make(Op::Statement(bounds), Vec::new(), Kind::Unit);
        self.restore(cut, segments.begin, mems);
        let len = self.f.add_code(CodeInfo {
            cheap: true,
            ..CodeInfo::of(quote!(#len))
        });
        let len = self.f.make(Op::Const(len), Vec::new(), Kind::Const);
        let ran = self.run_copy(cut, copy, len);
        self.as_often(ran, copy);
        self.f.enter(here);
        self.f
            .make(Op::Repeated(cut.segment), vec![segments.count], Kind::Unit);
    }

    /// Runs the copy of the body over a segment; gives how often.
    fn run_copy(&mut self, cut: &Cut, copy: Region, len: Value) -> Value {
        let spec = match &self.f.node(cut.value).op {
            Op::For(spec) if cut.plan.items.is_none() => spec.clone(),
            _ => {
                self.f.make(Op::Repeated(copy), vec![len], Kind::Unit);
                return len;
            }
        };
        let (start, len) = (&cut.counters.start, &cut.counters.len);
        let iter = self.f.code(spec.iter).clone();
        let whole = &iter.tokens;
        let tokens = quote!(::core::iter::Iterator::take(::core::iter::Iterator::skip(#whole, #start), #len));
        let iter = self.f.add_code(CodeInfo {
            text: crate::ir::one_line(&tokens),
            tokens,
            ..iter
        });
        let spec = ForLoop {
            iter,
            again: false,
            body: copy,
            ..spec
        };
        self.f.make(Op::For(spec), Vec::new(), Kind::Const)
    }

    /// A statement of the reverse sweep about a value of the forward sweep.
    fn given(&mut self, tokens: TokenStream, value: Value) -> Value {
        let mut info = CodeInfo::of(tokens);
        capture(&mut info);
        let code = self.f.add_code(info);
        self.f.make(Op::Statement(code), vec![value], Kind::Unit)
    }

    /// Declares the variables that the loop reads and does not change.
    fn fixed(&mut self, cut: &Cut, mems: &HashMap<Mem, Mem>) {
        let home = self.f.node(cut.value).home;
        for mem in &cut.plan.fixed {
            let Some(&own) = mems.get(mem) else { continue };
            let kind = self.f.mem(*mem).kind.clone();
            let at = self.position(cut.value);
            let load = Op::Load(*mem, Vec::new());
            let value = self.f.insert_at(home, at, load, Vec::new(), kind);
            self.f.make(Op::Declare(own), vec![value], Kind::Unit);
        }
        let here = self.f.here();
        for name in &cut.plan.fixed_constants {
            let at = self.position(cut.value);
            let copied = self.f.add_code(copied(name));
            let op = Op::Snapshot(copied);
            let value = self.f.insert_at(home, at, op, Vec::new(), Kind::Const);
            self.constant(name, value, here);
        }
    }

    /// Declares the variables that the loop changes, as they were where the segment began.
    fn restore(&mut self, cut: &Cut, begin: Region, mems: &HashMap<Mem, Mem>) {
        for mem in &cut.plan.changing {
            let kind = self.f.mem(*mem).kind.clone();
            let value = self.kept_at(begin, Op::Load(*mem, Vec::new()), kind);
            self.f.make(Op::Declare(mems[mem]), vec![value], Kind::Unit);
        }
        for mem in &cut.plan.unset {
            self.f.make(Op::Declare(mems[mem]), Vec::new(), Kind::Unit);
        }
        let names: BTreeSet<String> = cut.plan.constants.clone();
        for name in &names {
            let copied = self.f.add_code(copied(name));
            let value = self.kept_at(begin, Op::Snapshot(copied), Kind::Const);
            self.constant(name, value, cut.segment);
        }
        for log in &cut.logs {
            let (kept, at) = (&log.kept, &log.at);
            let until = self.f.add_code(CodeInfo::of(quote!(#kept.len())));
            let value = self.kept_at(begin, Op::Snapshot(until), Kind::Const);
            self.given(quote!(let mut #at = __0;), value);
        }
    }

    /// Declares a constant variable again.
    fn constant(&mut self, name: &str, value: Value, home: Region) {
        let ident = ident(name);
        let binder = self.given(quote!(let mut #ident = __0;), value);
        let var = ConstVar {
            home,
            mutable: true,
            binder: Some(binder),
            kept: None,
            init: None,
            index_of: None,
            refers: false,
            late: false,
        };
        let copies = self.f.copied_vars.entry(name.to_owned());
        copies.or_default().push(var);
    }
}

/// A loop that is cut.
struct Cut {
    value: Value,
    body: Region,
    /// The region of the reverse sweep that runs once for each segment.
    segment: Region,
    plan: Plan,
    counters: Counters,
    /// One for each thing that is kept, and one for the items.
    logs: Vec<Log>,
}

/// Whether the reverse sweep finds a variable as the loop does: it is one of the function, and nothing writes it from the loop on.
fn stays(f: &Function, mem: Mem, owner: Value) -> bool {
    if f.mem(mem).home != Function::ROOT {
        return false;
    }
    let mut at = owner;
    while f.node(at).home != Function::ROOT {
        let Some(around) = f.owner(f.node(at).home) else {
            return false;
        };
        at = around;
    }
    let nodes = &f.region(Function::ROOT).nodes;
    let from = nodes.iter().position(|&v| v == at).unwrap_or(0);
    !nodes[from..].iter().any(|&v| writes(f, v, mem))
}

fn writes(f: &Function, value: Value, mem: Mem) -> bool {
    let op = &f.node(value).op;
    crate::ir::effects(op).changes().any(|of| of == mem)
        || op.regions().iter().any(|&region| {
            let nodes = &f.region(region).nodes;
            nodes.iter().any(|&v| writes(f, v, mem))
        })
}
