//! Patterns: what a `let`, a parameter or an item binds.

use super::constant::strip;
use super::enums::{Whence, is_variant_pattern};
use super::{Binding, Low, Lower};
use crate::front::types::classify;
use crate::ir::{Kind, Mem, Op, Value};
use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::{Expr, Pat, parse_quote};

impl Lower<'_> {
    /// Refuses a pattern that takes the value of a method apart which is taken for that of floats.
    pub(super) fn refuse_parts_of_floats(
        &mut self,
        pat: &Pat,
        low: &Low,
        source: Option<&Expr>,
    ) -> bool {
        let takes_apart = matches!(
            pat,
            Pat::Tuple(_) | Pat::TupleStruct(_) | Pat::Struct(_) | Pat::Slice(_)
        );
        let (true, Low::Active { value, .. }, Some(Expr::MethodCall(call))) =
            (takes_apart, low, source.map(strip))
        else {
            return false;
        };
        if !self.function.kind(*value).is_scalar() {
            return false;
        }
        let name = &call.method;
        self.error(
            name,
            format!("`{name}` is taken for the method of floats or matrices of that name, and its value is taken apart"),
            format!("if it is a method of yours, call it by its path, as in `S::{name}(..)`"),
        );
        true
    }

    /// Binds a pattern to a lowered value that came from `source`.
    pub(super) fn bind_pattern(&mut self, pat: &Pat, low: &Low, source: Option<&Expr>) {
        if self.refuse_parts_of_floats(pat, low, source) {
            return;
        }
        if let Some(low) = self.active_in_parts(pat, low, source) {
            return self.bind_pattern(pat, &low, None);
        }
        match pat {
            Pat::Type(typed) => {
                if let Some(parts) = typed_parts(typed) {
                    return self.bind_pattern(&parts, low, source);
                }
                let info = classify(&typed.ty, &self.type_params);
                if let (Low::Active { value, .. }, Pat::Ident(_)) = (low, &*typed.pat)
                    && info.refs == 0
                {
                    let ty = typed.ty.to_token_stream();
                    let value = self.typed(*value, &info.kind, ty.clone());
                    self.bind_pattern(&typed.pat, &Low::active(value), source);
                    if let Some(name) = pattern_ident(&typed.pat)
                        && let Some(Binding::Mem { mem }) = self.env.get(&name)
                        && self.function.mem(*mem).ty.is_none()
                    {
                        let mem = *mem;
                        self.function.mems[mem.index()].ty = Some(ty);
                        self.function.mems[mem.index()].kind = info.kind;
                    }
                    return;
                }
                if let (Low::Const { refs, .. }, Some(_)) = (low, source) {
                    let low = Low::Const {
                        kind: info.kind.clone(),
                        refs: *refs,
                    };
                    self.bind_pattern(&typed.pat, &low, source);
                    if let Some(name) = pattern_ident(&typed.pat)
                        && let Some(Binding::Mem { mem }) = self.env.get(&name)
                    {
                        let mem = *mem;
                        let ty = typed.ty.to_token_stream();
                        self.type_first_value(mem, &ty);
                        self.function.mems[mem.index()].ty = Some(ty);
                        self.function.mems[mem.index()].kind = info.kind;
                    }
                    return;
                }
                self.bind_pattern(&typed.pat, low, source);
            }
            Pat::Paren(inner) => self.bind_pattern(&inner.pat, low, source),
            Pat::Wild(_) => {}
            Pat::Reference(inner) => {
                let low = match low {
                    Low::Active { value, refs } => Low::Active {
                        value: *value,
                        refs: refs.saturating_sub(1),
                    },
                    other => other.clone(),
                };
                self.bind_pattern(&inner.pat, &low, source);
            }
            Pat::Ident(ident) => {
                if ident.subpat.is_some() {
                    self.error(
                        pat,
                        "`@` patterns are not supported on active values",
                        "bind the whole value and take it apart in a second `let`",
                    );
                    return;
                }
                if ident.by_ref.is_some() && ident.mutability.is_some() {
                    self.error(
                        pat,
                        "`ref mut` of an active value is not supported",
                        "assign to the variable itself, or to a part of it",
                    );
                    return;
                }
                let mut low = low.clone();
                if ident.by_ref.is_some()
                    && let Low::Active { refs, .. } = &mut low
                {
                    *refs += 1;
                }
                self.bind_name(&ident.ident.to_string(), &low, source);
            }
            Pat::Tuple(tuple) => {
                self.bind_parts(pat, tuple.elems.iter(), low, source, |i| i.to_string())
            }
            Pat::TupleStruct(_) | Pat::Struct(_) if is_variant_pattern(pat) => {
                let Low::Active { value, refs } = *low else {
                    self.constant_pattern_error(pat);
                    return;
                };
                self.bind_matched(pat, (value, refs), Whence::default());
            }
            Pat::TupleStruct(tuple) => {
                self.bind_parts(pat, tuple.elems.iter(), low, source, |i| i.to_string());
            }
            Pat::Struct(pattern) => {
                let Low::Active { value, refs } = *low else {
                    self.constant_pattern_error(pat);
                    return;
                };
                for field in &pattern.fields {
                    let name = field.member.to_token_stream().to_string();
                    self.bind_field(&field.pat, value, refs, &name);
                }
            }
            Pat::Slice(slice) => self.bind_slice(slice, low),
            Pat::Const(_)
            | Pat::Guard(_)
            | Pat::Lit(_)
            | Pat::Macro(_)
            | Pat::Or(_)
            | Pat::Path(_)
            | Pat::Range(_)
            | Pat::Rest(_)
            | Pat::Verbatim(_) => {
                self.error(
                    pat,
                    "this pattern is not supported on an active value",
                    "bind a name, a tuple, a struct or a slice",
                );
            }
            // `Pat` is non-exhaustive: what syn learns later is refused until it is handled.
            _ => {
                self.error(
                    pat,
                    "this pattern is not supported",
                    "bind a name, a tuple, a struct or a slice",
                );
            }
        }
    }

    /// A constant that a pattern takes apart into variables of which some become active: it counts as active.
    fn active_in_parts(&mut self, pat: &Pat, low: &Low, source: Option<&Expr>) -> Option<Low> {
        let (Low::Const { kind, refs }, Some(source)) = (low, source) else {
            return None;
        };
        let in_parts = match pat {
            Pat::Tuple(_) => !matches!(strip(source), Expr::Tuple(_)),
            Pat::TupleStruct(_) | Pat::Struct(_) | Pat::Slice(_) | Pat::Reference(_) => true,
            _ => false,
        };
        // A reference to a part would outlive what it refers to.
        let by_ref = || {
            let mut names = Vec::new();
            super::idents(pat.to_token_stream(), &mut names);
            names.iter().any(|name| name == "ref")
        };
        (in_parts && !by_ref()).then(|| Low::Active {
            value: self.constant_value(source, kind.clone(), *refs),
            refs: *refs,
        })
    }

    pub(super) fn constant_pattern_error(&mut self, pat: &Pat) {
        self.error(
            pat,
            "this pattern takes a constant apart into active variables",
            "bind each variable in a `let` of its own",
        );
    }

    pub(super) fn bind_parts<'p>(
        &mut self,
        pat: &Pat,
        elems: impl Iterator<Item = &'p Pat>,
        low: &Low,
        source: Option<&Expr>,
        name: impl Fn(usize) -> String,
    ) {
        let elems: Vec<&Pat> = elems.collect();
        let rest = elems.iter().position(|p| matches!(p, Pat::Rest(_)));
        // A tuple literal is taken apart without being put together, so that constant parts stay constant.
        if let Some(Expr::Tuple(tuple)) = source.map(strip)
            && tuple.elems.len() == elems.len()
            && rest.is_none()
            && matches!(pat, Pat::Tuple(_))
        {
            let mut lows = Vec::new();
            for (i, (elem, part)) in elems.iter().zip(&tuple.elems).enumerate() {
                let part_low = match low {
                    Low::Active { value, .. } if self.binds_active(elem) => {
                        let name = i.to_string();
                        let part = self.field(*value, &name);
                        self.part_of(*value, part, &name)
                    }
                    // What the part does has been lowered with the tuple.
                    Low::Active { value, refs } if self.assigns_active(part) => {
                        self.bind_field(elem, *value, *refs, &i.to_string());
                        continue;
                    }
                    Low::Active { .. } if matches!(elem, Pat::Wild(_)) => continue,
                    // It has been evaluated, and is not again.
                    Low::Active { value, refs } if self.is_kept(*value, i, part) => {
                        self.bind_field(elem, *value, *refs, &i.to_string());
                        continue;
                    }
                    _ => self.expr(part),
                };
                lows.push((elem, part_low, part));
            }
            for (elem, low, part) in &lows {
                if self.binds_active(elem) {
                    self.bind_pattern(elem, low, Some(part));
                } else if !matches!(elem, Pat::Wild(_)) {
                    let binder = self.statement(quote!(let #elem = #part;));
                    let (kind, refs) = match low {
                        Low::Const { kind, refs } => (kind.clone(), *refs),
                        _ => (Kind::Const, 0),
                    };
                    self.constant_bindings(elem, &kind, refs, Some(binder));
                }
            }
            return;
        }
        let Low::Active { value, refs } = *low else {
            self.constant_pattern_error(pat);
            return;
        };
        let before = rest.unwrap_or(elems.len());
        if rest.is_some_and(|at| at + 1 != elems.len()) {
            self.error(
                &pat,
                "`..` is supported at the end of a tuple pattern only",
                "name every part, with `_` for those that are not used",
            );
            return;
        }
        for (i, elem) in elems[..before].iter().enumerate() {
            self.bind_field(elem, value, refs, &name(i));
        }
    }

    /// Whether a part of a tuple is the kept value of constant code.
    fn is_kept(&self, tuple: Value, i: usize, part: &Expr) -> bool {
        let node = self.function.node(tuple);
        let kept = node
            .args
            .get(i)
            .is_some_and(|&part| matches!(self.function.node(part).op, Op::Snapshot(_)));
        node.op == Op::Tuple && kept && !matches!(strip(part), Expr::Closure(_))
    }

    pub(super) fn bind_field(&mut self, pat: &Pat, base: Value, refs: u8, name: &str) {
        if matches!(pat, Pat::Wild(_)) {
            return;
        }
        let part = self.field(base, name);
        if !self.binds_active(pat) {
            // The part is constant: a number beside active values.
            let alias = self.alias(part, 0);
            let binder = self.statement(quote!(let #pat = #alias;));
            self.constant_bindings(pat, &Kind::Const, refs, Some(binder));
            return;
        }
        let low = match self.part_of(base, part, name) {
            Low::Active { value, refs: own } => Low::Active {
                value,
                refs: own.max(refs.min(1)),
            },
            other => other,
        };
        self.bind_pattern(pat, &low, None);
    }

    pub(super) fn bind_slice(&mut self, slice: &syn::PatSlice, low: &Low) {
        let Low::Active { value, refs } = *low else {
            self.errors.push(
                slice,
                "this pattern takes a constant apart into active variables",
                "bind each variable in a `let` of its own",
            );
            return;
        };
        let base = self.alias(value, refs);
        let is_rest = |pat: &Pat| match pat {
            Pat::Rest(_) => true,
            Pat::Ident(ident) => {
                matches!(&ident.subpat, Some((_, sub)) if matches!(**sub, Pat::Rest(_)))
            }
            _ => false,
        };
        let rest = slice.elems.iter().position(is_rest);
        let after = rest.map_or(0, |rest| slice.elems.len() - rest - 1);
        for (i, elem) in slice.elems.iter().enumerate() {
            let part: Expr = match (elem, rest) {
                (Pat::Wild(_) | Pat::Rest(_), _) => continue,
                (_, Some(rest)) if i == rest => parse_quote!(#base[#i..#base.len() - #after]),
                (_, Some(rest)) if i > rest => {
                    let from_end = slice.elems.len() - i;
                    parse_quote!(#base[#base.len() - #from_end])
                }
                _ => {
                    let i = syn::Index::from(i);
                    parse_quote!(#base[#i])
                }
            };
            let low = match self.expr(&part) {
                Low::Active { value, refs: own } => Low::Active {
                    value,
                    refs: own.max(refs.min(1)),
                },
                other => other,
            };
            match elem {
                Pat::Ident(ident) if is_rest(elem) => {
                    self.bind_name(&ident.ident.to_string(), &low, Some(&part));
                }
                elem => self.bind_pattern(elem, &low, Some(&part)),
            }
        }
    }

    /// Writes the type of a variable at the code that it is declared with: the variable itself may go, where nothing reads it.
    fn type_first_value(&mut self, mem: Mem, ty: &TokenStream) {
        let mut nodes = self.function.nodes.iter().rev();
        let declared = nodes.find(|node| node.op == Op::Declare(mem));
        let first = declared.and_then(|node| node.args.first().copied());
        if let Some(value) = first
            && matches!(self.function.node(value).op, Op::Snapshot(_))
        {
            let types = &mut self.function.types;
            types.entry(value).or_insert_with(|| ty.clone());
        }
    }

    /// Binds one name.
    pub(super) fn bind_name(&mut self, name: &str, low: &Low, source: Option<&Expr>) {
        let (value, refs) = match (low, source) {
            (Low::Active { value, refs }, _) => (*value, *refs),
            (Low::Const { .. }, Some(source)) => {
                let source = source.clone();
                (self.value_of(low, &source), 0)
            }
            (Low::Const { .. } | Low::Unit | Low::Diverged | Low::Error, _) => {
                (self.placeholder(Kind::Any), 0)
            }
        };
        if self.activity.memory.contains(name) {
            // The result of branches becomes the variable itself where nothing else reads it.
            let kind = self.function.kind(value).clone();
            let mem = self.declare(name, kind, Some(value));
            if refs > 0 {
                self.mem_refs.insert(mem, refs);
            }
            self.env.insert(name.to_owned(), Binding::Mem { mem });
            return;
        }
        if let Op::Load(mem, steps) = &self.function.node(value).op
            && steps.is_empty()
            && self.function.mem(*mem).merge
            && self.function.mem(*mem).name.starts_with("value")
        {
            let mem = *mem;
            name.clone_into(&mut self.function.mems[mem.index()].name);
        }
        self.function.name(value, name);
        self.env
            .insert(name.to_owned(), Binding::Value { value, refs });
    }

    /// The value with the type that the user wrote for it.
    pub(super) fn typed(
        &mut self,
        value: Value,
        kind: &Kind,
        ty: proc_macro2::TokenStream,
    ) -> Value {
        let node = self.function.node(value);
        if matches!(node.op, Op::Param(_) | Op::Literal(_)) {
            return value;
        }
        self.function.types.entry(value).or_insert(ty);
        if *kind != Kind::Any && self.function.kind(value) == &Kind::Any {
            self.function.nodes[value.index()].kind = kind.clone();
        }
        value
    }
}

/// `(a, b): (f64, usize)` as `(a: f64, b: usize)`: each part has a type of its own.
pub(super) fn typed_parts(typed: &syn::PatType) -> Option<Pat> {
    let (Pat::Tuple(pats), syn::Type::Tuple(types)) = (&*typed.pat, &*typed.ty) else {
        return None;
    };
    let is_rest = |pat: &Pat| matches!(pat, Pat::Rest(_));
    if pats.elems.len() != types.elems.len() || pats.elems.iter().any(is_rest) {
        return None;
    }
    let mut parts = pats.clone();
    for (pat, ty) in parts.elems.iter_mut().zip(&types.elems) {
        if !matches!((&*pat, ty), (Pat::Wild(_), _) | (_, syn::Type::Infer(_))) {
            *pat = Pat::Type(syn::PatType {
                attrs: Vec::new(),
                pat: Box::new(pat.clone()),
                colon_token: typed.colon_token,
                ty: Box::new(ty.clone()),
            });
        }
    }
    Some(Pat::Tuple(parts))
}

fn pattern_ident(pat: &Pat) -> Option<String> {
    match pat {
        Pat::Ident(pat) => Some(pat.ident.to_string()),
        Pat::Paren(pat) => pattern_ident(&pat.pat),
        _ => None,
    }
}
