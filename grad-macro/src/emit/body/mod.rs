//! Statements: the nodes of a region in order, with the pure nodes that they need before them.

mod calls;
mod captures;
mod closures;
mod control;
mod covers;
mod exclusive;
mod gates;
mod moved;
mod of_field;
mod outcomes;
mod places;
mod pushed;
mod reclaimed;
mod seeded;
mod tapes;
mod variables;

pub(super) use reclaimed::{Declared, may_hold};

use super::expr::Precedence;
use super::names::Names;
use super::schedule::Schedule;
use crate::front::types::TypeInfo;
use crate::ir::{Code, Elem, Function, Kind, Mem, Op, Region, RegionKind, Step, Tape, Value};
use crate::names::Method;
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;
use std::collections::{HashMap, HashSet};

pub(crate) struct Emitter<'f> {
    pub(super) f: &'f Function,
    pub(super) runtime: TokenStream,
    pub(super) schedule: Schedule,
    pub(super) names: Names,
    /// Variables that values are bound to.
    pub(super) bound: HashMap<Value, Ident>,
    /// The function has a float type parameter: literals of unknown type go through the runtime.
    pub(super) generic: bool,
    /// The one float type of the signature.
    pub(super) elem: Option<Elem>,
    /// Literals are written with their type.
    pub(super) typing: bool,
    region: Region,
    /// Values that have been looked at in a region.
    required: HashSet<(Value, Region)>,
    used_pullbacks: HashSet<Value>,
    pushed: HashSet<Value>,
    used_counts: HashSet<Value>,
    /// Arguments of calls, whose pullbacks may borrow them.
    pub(super) lent: HashSet<Value>,
    /// Calls of methods are checked here: in one of the functions of a derivative.
    pub(super) checks: bool,
    /// What is passed by value is the function's own: where it is used once, it is moved.
    pub(super) moves_params: bool,
    /// Memory goes back to the workspace.
    pub(super) reclaims: bool,
    /// What is put on each tape.
    tapes: HashMap<Tape, Value>,
    /// The first values of variables.
    begun: HashSet<Value>,
    /// Variables that have a value from where they are declared on.
    held_from_start: HashSet<Mem>,
    checked: HashSet<Code>,
    pub(super) checked_rules: HashSet<(String, Value)>,
    /// Reads of variables that are written where they are used.
    pub(super) in_place: HashSet<Value>,
    /// What is computed from such a read for the write after it: in front of that.
    pub(super) before_writes: HashSet<Value>,
    /// Values that are bound because expressions would nest too deep.
    pub(super) deep: HashSet<Value>,
    /// Of the tangents of arguments that are passed by reference, what was passed.
    pub(super) kept_tangents: HashMap<u32, Ident>,
}

impl<'f> Emitter<'f> {
    pub(crate) fn new(
        f: &'f Function,
        runtime: TokenStream,
        roots: &[(Value, Region)],
        generic: bool,
        elem: Option<Elem>,
    ) -> Self {
        let mut used_pullbacks = HashSet::new();
        let mut pushed = HashSet::new();
        let mut used_counts = HashSet::new();
        let mut lent = HashSet::new();
        let mut tapes = HashMap::new();
        let mut begun = HashSet::new();
        let mut held_from_start = HashSet::new();
        for region in &f.regions {
            for &value in &region.nodes {
                let node = f.node(value);
                match node.op {
                    Op::PullbackOf => {
                        used_pullbacks.insert(node.args[0]);
                    }
                    Op::Push(tape) => {
                        pushed.insert(node.args[0]);
                        tapes.insert(tape, node.args[0]);
                    }
                    Op::Declare(mem) if !node.args.is_empty() => {
                        begun.extend(node.args.first());
                        held_from_start.insert(mem);
                    }
                    Op::Call(_) | Op::SeededCall(..) | Op::PushCall(..) => lent.extend(&node.args),
                    _ => {}
                }
                for &arg in &node.args {
                    if matches!(f.node(arg).op, Op::For(_) | Op::Loop(_) | Op::Match(..)) {
                        used_counts.insert(arg);
                    }
                }
            }
        }
        let mut emitter = Emitter {
            f,
            runtime,
            schedule: Schedule::of(f, roots),
            names: Names::new(f),
            bound: HashMap::new(),
            generic,
            elem,
            typing: false,
            region: Function::ROOT,
            required: HashSet::new(),
            used_pullbacks,
            pushed,
            used_counts,
            lent,
            deep: HashSet::new(),
            kept_tangents: HashMap::new(),
            checks: false,
            moves_params: false,
            reclaims: false,
            tapes,
            begun,
            held_from_start,
            checked: HashSet::new(),
            checked_rules: HashSet::new(),
            in_place: HashSet::new(),
            before_writes: HashSet::new(),
        };
        emitter.in_place = emitter.read_in_place();
        emitter.deep = emitter.too_deep();
        emitter
    }

    pub(in crate::emit) fn param(&self, position: u32) -> Ident {
        let name = &self.f.params[position as usize].name;
        syn::parse_str(name).unwrap_or_else(|_| Ident::new("self", Span::call_site()))
    }

    /// Whether a use of a value here may run more often than the value was made.
    pub(super) fn loops_between(&self, value: Value) -> bool {
        let mut at = self.region;
        let home = self.f.node(value).home;
        let place = match self.schedule.place(value) {
            Some(place) if self.f.node(value).op.is_pure() => place,
            _ => home,
        };
        while at != place && at != home {
            let info = self.f.region(at);
            if matches!(info.kind, RegionKind::Loop | RegionKind::Closure) {
                return true;
            }
            let Some(parent) = info.parent else { break };
            at = parent;
        }
        false
    }

    /// The statements of a region.
    pub(crate) fn region(&mut self, region: Region) -> TokenStream {
        let before = std::mem::replace(&mut self.region, region);
        let mut out = TokenStream::new();
        // What stands up to a gate, and its cotangent.
        let mut gate: Option<(TokenStream, Ident)> = None;
        for value in self.f.region(region).nodes.clone() {
            if self.f.node(value).op.is_pure() {
                continue;
            }
            self.require_for(value, &mut out);
            if self.checks && matches!(self.f.node(value).op, Op::Map(..)) {
                out.extend(self.check_rule(value));
            }
            self.statement(value, &mut out);
            if gate.is_none() {
                let cotangent = self.gate(value, region);
                gate = cotangent.map(|cotangent| (std::mem::take(&mut out), cotangent));
            }
        }
        for result in self.f.region(region).result.clone() {
            self.require(result, &mut out);
        }
        self.reclaim_in(region, &mut out);
        if let Some((before, cotangent)) = gate {
            let behind = std::mem::replace(&mut out, before);
            out.extend(self.behind_gate(behind, &cotangent));
            self.reclaim_in(region, &mut out);
        }
        self.region = before;
        out
    }

    /// Binds the pure values that a pinned node and its regions need, as far as they belong here.
    fn require_for(&mut self, value: Value, out: &mut TokenStream) {
        let node = self.f.node(value);
        let mut regions = node.op.regions();
        if let Op::Map(..) = node.op {
            regions.truncate(1);
        }
        for arg in node.args.clone() {
            self.require(arg, out);
        }
        while let Some(region) = regions.pop() {
            let info = self.f.region(region);
            let mut needed = info.result.clone();
            for &inner in &info.nodes {
                let node = self.f.node(inner);
                if node.op.is_pure() {
                    continue;
                }
                regions.extend(node.op.regions());
                needed.extend(&node.args);
            }
            for arg in needed {
                self.require(arg, out);
            }
        }
    }

    /// Binds a value, after what it needs, if it is to be bound in this region.
    ///
    /// A long function is one long chain of values: no recursion.
    pub(crate) fn require(&mut self, value: Value, out: &mut TokenStream) {
        let mut pending = vec![(value, false)];
        while let Some((value, has_args)) = pending.pop() {
            if has_args {
                let here = self.schedule.place(value) == Some(self.region);
                if here && self.checks {
                    out.extend(self.check_rule(value));
                }
                if here && !self.is_inline(value) {
                    self.bind(value, out);
                }
                continue;
            }
            let node = self.f.node(value);
            if self.bound.contains_key(&value)
                || !node.op.is_pure()
                || !self.required.insert((value, self.region))
            {
                continue;
            }
            pending.push((value, true));
            pending.extend(node.args.iter().rev().map(|&arg| (arg, false)));
        }
    }

    fn bind(&mut self, value: Value, out: &mut TokenStream) {
        let expr = self.value_or_owned(value);
        let name = self.names.value(self.f, value);
        let ty = self.f.types.get(&value).map(|ty| quote!(: #ty));
        out.extend(quote!(let #name #ty = #expr;));
        self.bound.insert(value, name);
    }

    fn value_or_owned(&mut self, value: Value) -> TokenStream {
        if self.f.kind(value).is_scalar() {
            self.typed(value, Precedence::Lowest)
        } else {
            self.owned(value)
        }
    }

    /// Binds a pinned node's value to a variable of its own.
    fn bind_to(&mut self, value: Value, expr: TokenStream, out: &mut TokenStream) {
        let name = self.names.value(self.f, value);
        out.extend(quote!(let #name = #expr;));
        self.bound.insert(value, name);
    }

    fn statement(&mut self, value: Value, out: &mut TokenStream) {
        let node = self.f.node(value).clone();
        let rt = self.runtime.clone();
        match &node.op {
            Op::Statement(code) => {
                let tokens = self.code(*code, &node.args);
                out.extend(tokens);
            }
            Op::Snapshot(code) => {
                let tokens = self.code(*code, &node.args);
                if self.schedule.uses(value) == 0 {
                    let ty = self.f.types.get(&value).map(|ty| quote!(: #ty));
                    out.extend(quote!(let _ #ty = #tokens;));
                } else {
                    let begins = self.begun.contains(&value);
                    let tokens = if begins { self.filled(tokens) } else { tokens };
                    self.bind_to(value, tokens, out);
                }
            }
            Op::Rebind(name) => {
                let ident: Ident = syn::parse_str(name)
                    .unwrap_or_else(|_| Ident::new("rebound", Span::call_site()));
                let x = node.args[0];
                let var = self.f.const_vars.get(name);
                let is_kept = matches!(self.f.node(x).op, Op::Pop(_))
                    && var.is_some_and(|var| var.kept.is_some());
                let expr = if is_kept {
                    let place = self.place(x);
                    quote!(#place.restored())
                } else {
                    self.value_or_owned(x)
                };
                out.extend(quote!(let #ident = #expr;));
            }
            Op::Declare(mem) => self.declare(*mem, &node.args, out),
            Op::Load(mem, steps) => self.load(value, *mem, steps, &node.args, out),
            Op::Store(mem, steps) => {
                let Some((&x, indices)) = node.args.split_last() else {
                    return;
                };
                let x = self.owned(x);
                let place = self.mem_place_mut(*mem, steps, indices, value);
                let in_field = steps.iter().any(Step::is_member);
                out.extend(if self.f.mem(*mem).cotangent && in_field {
                    // A field of a tangent may be one that is held constant.
                    quote!(#rt::private::SetField::set_field(&mut #place, #x);)
                } else {
                    let whole = steps.is_empty().then_some(*mem);
                    let replaced = whole.and_then(|mem| self.replaced(mem, &place, &x));
                    replaced.unwrap_or_else(|| quote!(#place = #x;))
                });
            }
            Op::AddTo(mem, steps) => self.add_to(value, *mem, steps, &node.args, out),
            Op::AddScaled(target, part) => {
                let factor = self.value(node.args[0]);
                let target = self.names.mem(self.f, *target);
                let part = self.names.mem(self.f, *part);
                out.extend(quote!(#rt::private::add_scaled(&mut #target, #factor, &#part);));
            }
            Op::Take(mem, steps) => self.take(value, *mem, steps, &node.args, out),
            Op::PopLast(mem, steps) => {
                let place = self.mem_place_mut(*mem, steps, &node.args, value);
                self.bind_to(value, quote!(#rt::private::pop_last(&mut #place)), out);
            }
            Op::ShapeOf(mem, steps) => {
                let place = self.mem_place(*mem, steps, &node.args);
                let shape = quote!({
                    use #rt::private::shape_of::*;
                    (&&ShapeOf(&#place)).shape()
                });
                self.bind_to(value, shape, out);
            }
            Op::ZeroOf(mem, steps) => {
                let place = self.mem_place(*mem, steps, &node.args);
                let zero = if steps.is_empty() {
                    quote!(#rt::private::zero_tangent(&#place))
                } else {
                    // It may be in a field that is held constant.
                    quote!({
                        use #rt::private::zero_of::*;
                        (&ZeroOf(&#place)).zero_of_part()
                    })
                };
                self.bind_to(value, zero, out);
            }
            Op::Change(change, mem, steps) => {
                self.change(value, *change, *mem, steps, &node.args, out)
            }
            Op::Exchange(a, b) => {
                let a = self.names.mem(self.f, *a);
                let b = self.names.mem(self.f, *b);
                out.extend(quote!(::core::mem::swap(&mut #a, &mut #b);));
            }
            Op::Map(body, _) => {
                let name = match node.args.len() {
                    1 => Method::Map.name(),
                    _ => Method::ZipMap.name(),
                };
                self.map(value, *body, name, &node.args, out);
            }
            Op::MapPull(body) => {
                // The result and its cotangent come after the operands.
                let name = match node.args.len() {
                    3 => "map_pull",
                    _ => "zip_map_pull",
                };
                self.map(value, *body, name, &node.args, out);
            }
            Op::PushMap(body) => {
                // The tangents come after the operands.
                let name = match node.args.len() {
                    2 => "push_map",
                    _ => "push_zip_map",
                };
                self.map(value, *body, name, &node.args, out);
            }
            Op::PushMapPull(body) => {
                // Three arguments of the pull of a map, four of that of two operands, and their tangents.
                let name = match node.args.len() {
                    6 => "push_map_pull",
                    _ => "push_zip_map_pull",
                };
                self.map(value, *body, name, &node.args, out);
            }
            Op::If(a, b) => self.branch(node.args[0], *a, *b, out),
            Op::Match(code, arms) => self.match_arms(value, *code, arms, &node.args, out),
            Op::MatchArm(arms) => self.match_again(node.args[0], arms, out),
            Op::For(spec) => self.for_loop(value, spec, out),
            Op::Loop(body) => self.endless_loop(value, *body, out),
            Op::Repeated(body) => self.repeated(node.args[0], *body, out),
            Op::Break => out.extend(quote!(break;)),
            Op::Call(code) => self.call_and_pullback(value, *code, &node.args, out),
            Op::PushCall(code, given, pulls) => {
                self.pushed_call(value, (*code, given, *pulls), &node.args, out);
            }
            // Bound by their call.
            Op::PullbackOf | Op::TangentOf => {}
            Op::SeededCall(code, lends, gives) => {
                self.seeded_call(value, *code, (lends, *gives), out);
            }
            Op::CallPullback(lends, with_tangent) => {
                self.call_pullback(value, lends, *with_tangent, &node.args, out);
            }
            Op::DeclareTape(tape) => self.declare_tape(*tape, out),
            Op::Push(tape) => self.push(value, node.args[0], *tape, out),
            Op::Pop(tape) => self.pop(value, *tape, out),
            // Region parameters are named by their closure; pure nodes are bound on demand.
            _ => {}
        }
    }

    /// A value as the result of the function.
    pub(crate) fn result(&mut self, value: Value, out: &mut TokenStream) -> TokenStream {
        self.require(value, out);
        if self.f.kind(value) == &Kind::Const && self.f.refs.get(&value).copied().unwrap_or(0) == 0
        {
            return self.value(value);
        }
        self.owned(value)
    }

    pub(crate) fn in_region<R>(&mut self, region: Region, f: impl FnOnce(&mut Self) -> R) -> R {
        let before = std::mem::replace(&mut self.region, region);
        let result = f(self);
        self.region = before;
        result
    }

    /// The variable of a slot.
    pub(crate) fn slot(&mut self, position: u32) -> Option<Ident> {
        let index = self
            .f
            .mems
            .iter()
            .position(|mem| mem.slot == Some(position))?;
        Some(self.names.mem(self.f, Mem(index as u32)))
    }

    /// The variable of a region's parameter.
    pub(crate) fn parameter(&mut self, value: Value) -> Ident {
        let name = self.names.value(self.f, value);
        self.bound.insert(value, name.clone());
        name
    }

    pub(crate) fn fresh(&mut self, base: &str) -> Ident {
        self.names.fresh(base)
    }

    pub(crate) fn zero_of_param(
        &mut self,
        position: u32,
        info: &TypeInfo,
        tangent: &TokenStream,
    ) -> TokenStream {
        let rt = self.runtime.clone();
        let name = self.param(position);
        if info.kind.is_scalar() {
            return quote!(#rt::private::lit::<#tangent>(0.0));
        }
        match info.refs {
            0 => quote!(#rt::private::zero_tangent(&#name)),
            _ => quote!(#rt::private::zero_tangent(#name)),
        }
    }
}
