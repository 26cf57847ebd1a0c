//! Statements: the nodes of a region in order, with the pure nodes that they need before them.

use super::code::{Substitute, substitute};
use super::expr::Precedence;
use super::names::Names;
use super::schedule::Schedule;
use crate::front::types::TypeInfo;
use crate::ir::{
    Change, Count, Elem, Function, Kind, Lend, Mem, Op, Region, RegionKind, Step, Tape, Value,
    step_indices,
};
use proc_macro2::{Ident, Literal, Span, TokenStream, TokenTree};
use quote::{format_ident, quote, quote_spanned};
use std::collections::{HashMap, HashSet};

/// Up to how many values a tape is an array on the stack.
const STACK: usize = 1024;

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
    /// Values that are bound because expressions would nest too deep.
    pub(super) deep: HashSet<Value>,
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
        for region in &f.regions {
            for &value in &region.nodes {
                let node = f.node(value);
                match node.op {
                    Op::PullbackOf => {
                        used_pullbacks.insert(node.args[0]);
                    }
                    Op::Push(_) => {
                        pushed.insert(node.args[0]);
                    }
                    Op::Call(_) => lent.extend(&node.args),
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
        };
        emitter.deep = emitter.too_deep();
        emitter
    }

    pub(super) fn param(&self, position: u32) -> Ident {
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
        for value in self.f.region(region).nodes.clone() {
            if self.f.node(value).op.is_pure() {
                continue;
            }
            self.require_for(value, &mut out);
            self.statement(value, &mut out);
        }
        for result in self.f.region(region).result.clone() {
            self.require(result, &mut out);
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

    /// A place in a variable, to read.
    pub(super) fn mem_place(&mut self, mem: Mem, steps: &[Step], indices: &[Value]) -> TokenStream {
        let name = self.names.mem(self.f, mem);
        self.steps(quote!(#name), steps, indices, |place, _| place)
    }

    /// A place in a variable, to change; `by` is the value that asks for it.
    fn mem_place_mut(
        &mut self,
        mem: Mem,
        steps: &[Step],
        indices: &[Value],
        by: Value,
    ) -> TokenStream {
        let name = self.names.mem(self.f, mem);
        let place = match steps.first() {
            Some(Step::Index) if self.f.mem(mem).slot.is_some() => quote!((*#name)),
            _ => quote!(#name),
        };
        self.steps_mut(mem, place, steps, indices, by)
    }

    /// The parts of a place to change. An index operator of a type that only rustc knows must be one with a derivative.
    fn steps_mut(
        &mut self,
        mem: Mem,
        place: TokenStream,
        steps: &[Step],
        indices: &[Value],
        by: Value,
    ) -> TokenStream {
        let kinds = self.f.step_kinds(mem, steps);
        let span = self.span(by);
        let rt = super::expr::located(self.runtime.clone(), span);
        let mut position = 0;
        let unknown: Vec<bool> = steps
            .iter()
            .zip(&kinds)
            .filter(|(step, _)| **step == Step::Index)
            .map(|(_, kind)| *kind == Kind::Any)
            .collect();
        self.steps(place, steps, indices, |place, index| {
            position += 1;
            if !unknown.get(position - 1).copied().unwrap_or(false) {
                return place;
            }
            let place = super::expr::located_ends(quote!(&mut #place), span);
            quote_spanned!(span=> #rt::private::indexed(#place, &#index))
        })
    }

    fn steps(
        &mut self,
        mut place: TokenStream,
        steps: &[Step],
        indices: &[Value],
        mut indexed: impl FnMut(TokenStream, &TokenStream) -> TokenStream,
    ) -> TokenStream {
        let mut indices = indices.iter();
        for step in steps {
            match step {
                Step::Field(name) => {
                    let member = super::expr::member(name);
                    place = quote!(#place.#member);
                }
                Step::Index => {
                    if let Some(&index) = indices.next() {
                        let index = self.expr(index, Precedence::Unary);
                        place = indexed(place, &index);
                        place = quote!(#place[#index]);
                    }
                }
            }
        }
        place
    }

    /// The user's code with what stands for its active variables.
    fn code(&mut self, code: crate::ir::Code, args: &[Value]) -> TokenStream {
        let info = self.f.code(code).clone();
        let mut names = HashMap::new();
        for (i, ident) in info.captures.iter().enumerate() {
            let offset = args.len() - info.captures.len();
            let Some(&arg) = args.get(offset + i) else {
                continue;
            };
            let name = ident.to_string();
            let substitute =
                self.capture(&name, arg, info.capture_refs.get(i).copied().unwrap_or(0));
            if let Some(substitute) = substitute {
                names.insert(name, substitute);
            }
        }
        substitute(info.tokens, &names)
    }

    /// What stands for an active variable in constant code; nothing if it has the same name there.
    fn capture(&mut self, name: &str, value: Value, refs: u8) -> Option<Substitute> {
        if let Op::Param(i) = self.f.node(value).op
            && self.f.params[i as usize].name == name
        {
            return None;
        }
        let scalar = self.f.kind(value).is_scalar();
        let tokens = match refs {
            0 if scalar => self.value(value),
            0 => self.place(value),
            _ => self.reference(value),
        };
        (tokens.to_string() != name).then_some(Substitute {
            value: tokens,
            reference: None,
        })
    }

    fn count(&mut self, value: Value) -> Option<Ident> {
        self.used_counts.contains(&value).then(|| {
            let name = self.names.value(self.f, value);
            self.bound.insert(value, name.clone());
            name
        })
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
                if self.schedule.uses(value) == 0 {
                    let tokens = self.code(*code, &node.args);
                    out.extend(quote!(let _ = #tokens;));
                } else {
                    let tokens = self.code(*code, &node.args);
                    self.bind_to(value, tokens, out);
                }
            }
            Op::Rebind(name) => {
                let ident: Ident = syn::parse_str(name)
                    .unwrap_or_else(|_| Ident::new("rebound", Span::call_site()));
                let expr = self.value_or_owned(node.args[0]);
                out.extend(quote!(let #ident = #expr;));
            }
            Op::Declare(mem) => self.declare(*mem, &node.args, out),
            Op::Load(mem, steps) => {
                if self.f.mem(*mem).merge {
                    return;
                }
                if self.is_only_measured(value, *mem, steps) {
                    let name = self.names.mem(self.f, *mem);
                    self.bound.insert(value, name);
                    return;
                }
                let place = self.mem_place(*mem, steps, &node.args);
                let expr = if node.kind.is_scalar() {
                    place
                } else if self.ends_in_range(steps, &node.args) {
                    // A slice has no size: what is kept of it is a `Vec`.
                    quote!(#place.to_vec())
                } else {
                    quote!(::core::clone::Clone::clone(&#place))
                };
                self.bind_to(value, expr, out);
            }
            Op::Store(mem, steps) => {
                let Some((&x, indices)) = node.args.split_last() else {
                    return;
                };
                let x = self.owned(x);
                let place = self.mem_place_mut(*mem, steps, indices, value);
                out.extend(quote!(#place = #x;));
            }
            Op::AddTo(mem, steps) => self.add_to(value, *mem, steps, &node.args, out),
            Op::AddScaled(target, part) => {
                let factor = self.value(node.args[0]);
                let target = self.names.mem(self.f, *target);
                let part = self.names.mem(self.f, *part);
                out.extend(quote!(#rt::private::add_scaled(&mut #target, #factor, &#part);));
            }
            Op::Take(mem, steps) => {
                let place = self.mem_place_mut(*mem, steps, &node.args, value);
                if let Some(&shape) = node.args.get(step_indices(steps)) {
                    let shape = self.value(shape);
                    let taken = quote!(#rt::private::shape_of::Shape::take(#shape, &mut #place));
                    self.bind_to(value, taken, out);
                } else if node.kind.is_scalar() {
                    let (zero, _) = self.literal(0.0, &node.kind, false);
                    self.bind_to(value, place.clone(), out);
                    out.extend(quote!(#place = #zero;));
                } else {
                    self.bind_to(value, quote!(#rt::private::take(&mut #place)), out);
                }
            }
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
            Op::ZeroOf(mem) => {
                let name = self.names.mem(self.f, *mem);
                self.bind_to(value, quote!(#rt::private::zero_tangent(&#name)), out);
            }
            Op::Change(change, mem, steps) => {
                self.change(value, *change, *mem, steps, &node.args, out)
            }
            Op::Map(body, _) => {
                let (params, body) = self.closure(*body, node.args.len() as u32);
                let operands: Vec<_> = node.args.iter().map(|&arg| self.reference(arg)).collect();
                let name = if operands.len() == 1 {
                    format_ident!("map")
                } else {
                    format_ident!("zip_map")
                };
                self.bind_to(
                    value,
                    quote!(#rt::private::#name(#(#operands,)* |#(#params),*| { #body })),
                    out,
                );
            }
            Op::MapPull(body) => {
                let count = node.args.len() as u32;
                let (params, body) = self.closure(*body, count);
                let operands: Vec<_> = node.args.iter().map(|&arg| self.reference(arg)).collect();
                let name = if count == 3 {
                    format_ident!("map_pull")
                } else {
                    format_ident!("zip_map_pull")
                };
                self.bind_to(
                    value,
                    quote!(#rt::private::#name(#(#operands,)* |#(#params),*| { #body })),
                    out,
                );
            }
            Op::If(a, b) => {
                let cond = self.value(node.args[0]);
                let then_branch = self.region(*a);
                let else_branch = self.region(*b);
                match (then_branch.is_empty(), else_branch.is_empty()) {
                    (true, true) => {}
                    (false, true) => out.extend(quote!(if #cond { #then_branch })),
                    (true, false) => out.extend(quote!(if !(#cond) { #else_branch })),
                    (false, false) => {
                        out.extend(quote!(if #cond { #then_branch } else { #else_branch }))
                    }
                }
            }
            Op::Match(code, arms) => {
                let scrutinee = self.code(*code, &node.args);
                let number = self.count(value);
                let mut tokens = TokenStream::new();
                for (i, (pattern, region)) in arms.iter().enumerate() {
                    let pattern = self.f.code(*pattern).tokens.clone();
                    let body = self.region(*region);
                    let i = number.is_some().then(|| Literal::usize_suffixed(i));
                    tokens.extend(quote!(#pattern => { #body #i }));
                }
                let scrutinee = match syn::parse2::<syn::Expr>(scrutinee.clone()) {
                    Ok(syn::Expr::Struct(_)) => quote!((#scrutinee)),
                    _ => scrutinee,
                };
                match number {
                    Some(name) => out.extend(quote!(let #name = match #scrutinee { #tokens };)),
                    None => out.extend(quote!(match #scrutinee { #tokens })),
                }
            }
            Op::MatchArm(arms) => {
                let number = self.value(node.args[0]);
                let mut tokens = TokenStream::new();
                for (i, region) in arms.iter().enumerate() {
                    let body = self.region(*region);
                    let last = i + 1 == arms.len();
                    let i = Literal::usize_unsuffixed(i);
                    tokens.extend(if last {
                        quote!(_ => { #body })
                    } else {
                        quote!(#i => { #body })
                    });
                }
                out.extend(quote!(match #number { #tokens }));
            }
            Op::For(spec) => {
                let pattern = self.f.code(spec.pattern).tokens.clone();
                let iter = self.f.code(spec.iter).tokens.clone();
                let iter = unparenthesise(iter);
                let iter = if spec.backwards {
                    quote!(::core::iter::Iterator::rev(#iter))
                } else {
                    iter
                };
                let count = self.count(value);
                let body = self.region(spec.body);
                let (start, step) = counter(count.as_ref());
                out.extend(quote!(#start for #pattern in #iter { #step #body }));
            }
            Op::Loop(body) => {
                let count = self.count(value);
                let body = self.region(*body);
                let (start, step) = counter(count.as_ref());
                out.extend(quote!(#start loop { #step #body }));
            }
            Op::Repeated(body) => {
                let count = self.value(node.args[0]);
                let body = self.region(*body);
                if !body.is_empty() {
                    out.extend(quote!(for _ in 0..#count { #body }));
                }
            }
            Op::Break => out.extend(quote!(break;)),
            Op::Call(code) => {
                let methods = self.f.call_traits.get(&value);
                let mut tokens = self.call(*code, &node.args, methods.is_some());
                if let Some(methods) = methods {
                    let span = self.span(value);
                    let rt = super::expr::located(self.runtime.clone(), span);
                    let methods = Ident::new(methods, span);
                    tokens = quote_spanned!(span=> {
                        use #rt::private::float_methods::#methods as _;
                        #tokens
                    });
                }
                let name = self.names.value(self.f, value);
                let ty = self.f.types.get(&value).cloned();
                if self.used_pullbacks.contains(&value) {
                    let pullback = self.names.derived(self.f, value, "pullback");
                    out.extend(quote!(let (#name, #pullback) = #tokens;));
                    let marker = self.pullback_of(value);
                    if let Some(marker) = marker {
                        if self.pushed.contains(&marker)
                            && (self.is_conditional(node.home) || self.calls_itself(*code))
                        {
                            let slots = self.f.call_args.get(&value).map_or(0, Vec::len);
                            let slots = (0..slots).map(|_| quote!(::core::option::Option<&mut _>));
                            out.extend(quote!(
                                let #pullback: ::std::boxed::Box<dyn ::core::ops::FnOnce(_, #(#slots),*) + '_> =
                                    ::std::boxed::Box::new(#pullback);
                            ));
                        }
                        self.bound.insert(marker, pullback);
                    }
                } else {
                    out.extend(quote!(let (#name, _) = #tokens;));
                }
                if let Some(ty) = ty {
                    out.extend(quote!(let #name: #ty = #name;));
                }
                self.bound.insert(value, name);
            }
            Op::PullbackOf => {}
            Op::CallPullback(lends) => self.call_pullback(value, lends, &node.args, out),
            Op::DeclareTape(tape) => self.declare_tape(*tape, out),
            Op::Push(tape) => {
                let x = self.owned(node.args[0]);
                let name = self.names.tape(self.f, *tape);
                let info = &self.f.tapes[tape.index()];
                out.extend(match (info.single, info.kind.is_scalar()) {
                    (true, true) => quote!(#name = #x;),
                    (true, false) => quote!(#name = ::core::option::Option::Some(#x);),
                    (false, _) => quote!(#name.push(#x);),
                });
            }
            Op::Pop(tape) => {
                let name = self.names.tape(self.f, *tape);
                let info = &self.f.tapes[tape.index()];
                let expr = match (info.single, info.kind.is_scalar()) {
                    (true, true) => quote!(#name),
                    (true, false) => quote!(#rt::private::kept(#name.take())),
                    (false, _) => quote!(#name.pop()),
                };
                self.bind_to(value, expr, out);
            }
            // Region parameters are named by their closure; pure nodes are bound on demand.
            _ => {}
        }
    }

    fn pullback_of(&self, call: Value) -> Option<Value> {
        let home = self.f.node(call).home;
        self.f
            .region(home)
            .nodes
            .iter()
            .copied()
            .find(|&v| self.f.node(v).op == Op::PullbackOf && self.f.node(v).args[0] == call)
    }

    /// Whether a region runs only under some condition: where a recursive call can stand.
    fn is_conditional(&self, region: Region) -> bool {
        let mut at = Some(region);
        while let Some(here) = at {
            if self.f.region(here).kind == RegionKind::Branch {
                return true;
            }
            at = self.f.region(here).parent;
        }
        false
    }

    /// Whether a call names the function itself, as for the children of a tree: a tape cannot hold pullbacks of a type that holds it.
    fn calls_itself(&self, code: crate::ir::Code) -> bool {
        let sibling = format!("differentiable_{}", self.f.name);
        let names_it = |ident: &Ident| *ident == self.f.name || *ident == sibling;
        let mut callee = self.f.code(code).tokens.clone().into_iter();
        callee.any(|token| matches!(&token, TokenTree::Ident(ident) if names_it(ident)))
    }

    /// The parameters and the body of a closure.
    fn closure(&mut self, region: Region, count: u32) -> (Vec<TokenStream>, TokenStream) {
        let nodes = self.f.region(region).nodes.clone();
        let mut params = vec![quote!(_); count as usize];
        for value in nodes {
            if let Op::RegionParam(i) = self.f.node(value).op
                && let Some(param) = params.get_mut(i as usize)
            {
                if let Some(name) = self.bound.get(&value) {
                    *param = quote!(#name);
                    continue;
                }
                // Two nodes may stand for one parameter: the closure's result, and the parameter itself.
                let name = if param.to_string() == "_" {
                    self.names.value(self.f, value)
                } else {
                    syn::parse2(param.clone())
                        .unwrap_or_else(|_| Ident::new("element", Span::call_site()))
                };
                *param = quote!(#name);
                self.bound.insert(value, name);
            }
        }
        let mut body = self.region(region);
        let before = std::mem::replace(&mut self.region, region);
        let results: Vec<TokenStream> = self
            .f
            .region(region)
            .result
            .clone()
            .into_iter()
            .map(|v| self.owned(v))
            .collect();
        self.region = before;
        match &results[..] {
            [one] => body.extend(quote!(#one)),
            many => body.extend(quote!((#(#many),*))),
        }
        (params, body)
    }

    fn declare(&mut self, mem: Mem, args: &[Value], out: &mut TokenStream) {
        let info = self.f.mem(mem);
        if info.slot.is_some() {
            return;
        }
        let ty = info.ty.as_ref().map(|ty| quote!(: #ty));
        match args.first() {
            Some(&init) => {
                let kind = info.kind.clone();
                let init = match self.f.node(init).op {
                    // The type of a variable's first value is that of the variable.
                    Op::Literal(bits) if ty.is_none() => {
                        let typed =
                            matches!(kind.elem(), crate::ir::Elem::F64 | crate::ir::Elem::F32);
                        self.literal(f64::from_bits(bits), &kind, typed).0
                    }
                    _ => self.owned(init),
                };
                let name = self.names.mem(self.f, mem);
                out.extend(quote!(let mut #name #ty = #init;));
            }
            None => {
                let name = self.names.mem(self.f, mem);
                let mutable = (!info.merge).then(|| quote!(mut));
                out.extend(quote!(let #mutable #name #ty;));
            }
        }
    }

    fn add_to(
        &mut self,
        by: Value,
        mem: Mem,
        steps: &[Step],
        args: &[Value],
        out: &mut TokenStream,
    ) {
        let Some((&x, indices)) = args.split_last() else {
            return;
        };
        let rt = self.runtime.clone();
        let slot = self.f.mem(mem).slot.is_some();
        let name = self.names.mem(self.f, mem);
        let base = if slot && !matches!(steps.first(), Some(Step::Field(_))) {
            quote!((*#name))
        } else {
            quote!(#name)
        };
        let place = self.steps_mut(mem, base, steps, indices, by);
        let node = self.f.node(x).clone();
        let range = self.ends_in_range(steps, indices);
        // A field may be one that is held constant, whose adjoint is not of the type of the contribution.
        let through_field = steps.iter().any(|step| matches!(step, Step::Field(_)));
        let acc = self.names.fresh("acc");
        let into = |place: TokenStream, update: &mut dyn FnMut(TokenStream) -> TokenStream| {
            if through_field {
                let update = update(quote!(#acc));
                quote!(#rt::private::Target::update(&mut #place, |#acc| #update);)
            } else {
                let update = update(quote!(&mut #place));
                quote!(#update;)
            }
        };
        let update = if node.kind.is_scalar() && !range {
            let place = if slot && steps.is_empty() {
                quote!(*#name)
            } else {
                place
            };
            match &node.op {
                Op::Scalar(rule) if rule.row().name == "neg" && !self.bound.contains_key(&x) => {
                    let x = self.value(node.args[0]);
                    quote!(#place -= #x;)
                }
                _ => {
                    let x = self.value(x);
                    quote!(#place += #x;)
                }
            }
        } else if range {
            let x = self.reference(x);
            into(
                place,
                &mut |acc| quote!(#rt::private::add_elements(#acc, #x)),
            )
        } else if let (Op::Pull(op, operand), false) = (&node.op, self.bound.contains_key(&x)) {
            let (op, operand, args) = (*op, *operand, &node.args);
            let mut pull = |acc| self.pull(op, operand, args, Some(acc));
            into(place, &mut pull)
        } else {
            let x = self.reference(x);
            if through_field {
                quote!(#rt::private::AddField::add_field(&mut #place, #x);)
            } else {
                quote!(#rt::private::add_to(&mut #place, #x);)
            }
        };
        if slot {
            out.extend(quote!(if let ::core::option::Option::Some(#name) = #name.as_deref_mut() { #update }));
        } else {
            out.extend(update);
        }
    }

    fn ends_in_range(&self, steps: &[Step], indices: &[Value]) -> bool {
        indices.last().is_some_and(|&i| self.is_range(i)) && steps.last() == Some(&Step::Index)
    }

    fn is_range(&self, index: Value) -> bool {
        match self.f.node(index).op {
            Op::Const(code) | Op::Snapshot(code) => self.f.code(code).text.contains(".."),
            _ => false,
        }
    }

    fn change(
        &mut self,
        by: Value,
        change: Change,
        mem: Mem,
        steps: &[Step],
        args: &[Value],
        out: &mut TokenStream,
    ) {
        let rt = self.runtime.clone();
        let count = steps.iter().filter(|step| **step == Step::Index).count();
        let (indices, operands) = args.split_at(count);
        let place = self.mem_place_mut(mem, steps, indices, by);
        let tokens = match change {
            Change::Push => {
                let x = self.owned(operands[0]);
                quote!(#place.push(#x);)
            }
            Change::Swap => {
                let (i, j) = (self.value(operands[0]), self.value(operands[1]));
                quote!(#place.swap(#i, #j);)
            }
            Change::Fill => {
                let x = self.owned(operands[0]);
                quote!(#place.fill(#x);)
            }
            Change::SetColumn | Change::SetRow => {
                let name = if change == Change::SetColumn {
                    format_ident!("set_column")
                } else {
                    format_ident!("set_row")
                };
                let (j, x) = (self.value(operands[0]), self.reference(operands[1]));
                quote!(#place.#name(#j, #x);)
            }
            Change::ZeroColumn => {
                let j = self.value(operands[0]);
                quote!(#rt::private::zero_column(&mut #place, #j);)
            }
            Change::ZeroRow => {
                let i = self.value(operands[0]);
                quote!(#rt::private::zero_row(&mut #place, #i);)
            }
        };
        out.extend(tokens);
    }

    /// A call's code: `__0`, `&__1` are its active arguments.
    /// The call of a function or a method. If the method may be missing, its receiver is a value, for which rustc says why: it says so
    /// of no reference.
    fn call(&mut self, code: crate::ir::Code, args: &[Value], may_be_missing: bool) -> TokenStream {
        let captures = self.f.code(code).captures.len();
        let mut names = HashMap::new();
        for (i, &arg) in args[..args.len() - captures].iter().enumerate() {
            let is_receiver = i == 0 && self.f.code(code).text.starts_with("__0");
            let reference = self.reference(arg);
            let refers = !reference.to_string().starts_with('&');
            let value = if is_receiver && may_be_missing && refers {
                quote!(*#reference)
            } else if is_receiver {
                self.place(arg)
            } else {
                self.owned(arg)
            };
            names.insert(
                format!("__{i}"),
                Substitute {
                    value,
                    reference: Some(reference),
                },
            );
        }
        let tokens = self.code(code, args);
        substitute(tokens, &names)
    }

    fn call_pullback(&mut self, by: Value, lends: &[Lend], args: &[Value], out: &mut TokenStream) {
        // An argument that cannot be lent is reported at the user's call.
        let span = self.span(by);
        let rt = super::expr::located(self.runtime.clone(), span);
        let pullback = super::expr::located_ends(self.value(args[0]), span);
        let g = super::expr::located_ends(self.owned(args[1]), span);
        let mut indices = args[2..].iter().copied();
        let slots: Vec<Ident> = (0..lends.len())
            .map(|i| format_ident!("slot_{}", i, span = span))
            .collect();
        let mut tokens = quote_spanned!(span=> #pullback(#g, #(#slots),*));
        let mut parts = Vec::new();
        for lend in lends {
            parts.push(match lend {
                Lend::Discard => quote_spanned!(span=> #rt::private::Discard),
                Lend::Into(mem, steps) => {
                    let count = steps.iter().filter(|step| **step == Step::Index).count();
                    let at: Vec<Value> = indices.by_ref().take(count).collect();
                    let name = self.names.mem(self.f, *mem);
                    let place = self.mem_place_mut(*mem, steps, &at, by);
                    if self.f.mem(*mem).slot.is_none() {
                        quote_spanned!(span=> #rt::private::Active(&mut #place))
                    } else if steps.is_empty() {
                        quote!(#name.as_deref_mut())
                    } else {
                        quote!(#name.as_deref_mut().map(|#name| &mut #place))
                    }
                }
            });
        }
        for (part, slot) in parts.iter().zip(&slots).rev() {
            tokens = quote_spanned!(span=> #rt::private::Accumulator::lend(#part, |#slot| #tokens));
        }
        out.extend(quote!(#tokens;));
    }

    fn declare_tape(&mut self, tape: Tape, out: &mut TokenStream) {
        let rt = self.runtime.clone();
        let name = self.names.tape(self.f, tape);
        let info = &self.f.tapes[tape.index()];
        let init = match (info.single, &info.kind) {
            (true, kind) if kind.is_scalar() => self.literal(0.0, kind, false).0,
            (true, _) => quote!(::core::option::Option::None),
            (false, _) => match &info.count {
                Some(Count::Number(n)) if *n <= STACK => {
                    let n = Literal::usize_unsuffixed(*n);
                    quote!(#rt::private::ArrayTape::<_, #n>::new())
                }
                Some(Count::Number(n)) => {
                    let n = Literal::usize_unsuffixed(*n);
                    quote!(#rt::private::Tape::with_capacity(#n))
                }
                Some(Count::Parameter(n)) => {
                    let n = format_ident!("{}", n);
                    quote!(#rt::private::ConstTape::<_, #n>::with_capacity(#n))
                }
                Some(Count::Item(path)) => {
                    let path: TokenStream = path.parse().unwrap_or_default();
                    quote!(#rt::private::ConstTape::<_, { #rt::private::on_stack(#path as usize) }>::with_capacity(#path as usize))
                }
                Some(Count::Iterator(code)) => {
                    let iter = self.f.code(*code).tokens.clone();
                    quote!(#rt::private::Tape::with_capacity(::core::iter::Iterator::size_hint(&#iter).0))
                }
                None => quote!(#rt::private::Tape::new()),
            },
        };
        out.extend(quote!(let mut #name = #init;));
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

fn counter(name: Option<&Ident>) -> (TokenStream, TokenStream) {
    match name {
        Some(name) => (quote!(let mut #name = 0_usize;), quote!(#name += 1;)),
        None => (TokenStream::new(), TokenStream::new()),
    }
}

/// `(a..b)` as the iterator of a `for` needs no parentheses.
fn unparenthesise(tokens: TokenStream) -> TokenStream {
    let mut iter = tokens.clone().into_iter();
    if let (Some(proc_macro2::TokenTree::Group(group)), None) = (iter.next(), iter.next())
        && group.delimiter() == proc_macro2::Delimiter::Parenthesis
    {
        return group.stream();
    }
    tokens
}
