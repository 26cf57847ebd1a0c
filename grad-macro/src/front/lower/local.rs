//! `let`: of values, of closures, of constants, and without a value.

use super::constant::strip;
use super::exit::may_stay_unset;
use super::iterate::data_kind;
use super::stmt::pattern_names;
use super::{Binding, Low, Lower};
use crate::emit::code::{Substitute, substitute};
use crate::front::syntax::strip_type;
use crate::front::types::classify;
use crate::front::underivable::collection_made;
use crate::ir::{Kind, Value};
use quote::{ToTokens, quote};
use syn::{Expr, Pat, Stmt, parse_quote};

impl Lower<'_> {
    /// Refuses a collection of active values that has no positions.
    fn collection(&mut self, local: &syn::Local, init: &Expr) -> Option<Low> {
        let Pat::Ident(pat) = strip_type(&local.pat) else {
            return None;
        };
        let collection = collection_made(init)?;
        if !self.activity.active.contains(&pat.ident.to_string()) {
            return None;
        }
        self.bind_error(&local.pat);
        let variable = &pat.ident;
        Some(self.error(
            collection,
            format!("a `{collection}` has no derivative, and `{variable}` holds active values"),
            "keep active values in a `Vec`",
        ))
    }

    pub(super) fn local(&mut self, local: &syn::Local) -> Low {
        let Some(init) = &local.init else {
            return self.uninitialised(local, &[]);
        };
        self.attributes(&local.attrs);
        if init.diverge.is_some() {
            return self.let_else(local, &[], false);
        }
        if let (Pat::Ident(pat), Expr::Closure(closure)) =
            (strip_type(&local.pat), strip(&init.expr))
        {
            let name = pat.ident.to_string();
            if self.activity.active.contains(&name) || self.closure_is_inlined(closure) {
                let mut closure = closure.clone();
                if closure.capture.is_some() {
                    self.copy_captured(&mut closure);
                }
                if self.leads_to(&closure, &name, &mut Vec::new()) {
                    self.bind_error(&local.pat);
                    return self.error(
                        &pat.ident,
                        format!(
                            "`{name}` is bound to a closure that names something else `{name}`"
                        ),
                        "give the closure a name of its own",
                    );
                }
                self.env.insert(name, Binding::Closure(Box::new(closure)));
                return Low::Unit;
            }
        }
        if let Some(low) = self.collection(local, &init.expr) {
            return low;
        }
        if let Some(parts) = by_parts(&local.pat, &init.expr) {
            let mut low = Low::Unit;
            for part in &parts {
                let part = self.local(part);
                low = if matches!(low, Low::Error | Low::Diverged) {
                    low
                } else {
                    part
                };
            }
            return low;
        }
        if let Some(low) = self.integer_local(local, &init.expr) {
            return low;
        }
        // What a loop with active state leaves with is a constant by itself: an index, whether there is one. (A float is one of the graph.)
        let is_float = matches!(&local.pat, Pat::Type(typed) if classify(&typed.ty, &self.type_params).kind.is_scalar());
        if let Expr::Loop(expr) = strip(&init.expr)
            && !is_float
            && !self.binds_active(&local.pat)
            && super::loops::breaks_with_value(expr)
            && self.assigns_active(&init.expr)
        {
            return self.exiting_value(local, &[], false);
        }
        // A constant may come from code that assigns active variables: then it is the value of that code.
        if !self.binds_active(&local.pat) && !self.assigns_active(&init.expr) {
            return self.constant_local(local, &init.expr);
        }
        let stripped = strip(&init.expr);
        if matches!(stripped, Expr::Reference(reference) if reference.mutability.is_some())
            && !self.mentions_active(stripped)
        {
            self.bind_error(&local.pat);
            return self.error(
                stripped,
                "`&mut` of a variable that is assigned an active value is not supported",
                "assign to the variable itself",
            );
        }
        if let (Pat::Type(pat), Expr::MethodCall(_) | Expr::Call(_)) = (&local.pat, stripped) {
            self.expected = Some((*pat.ty).clone());
        }
        let low = self.expr(&init.expr);
        if matches!(low, Low::Error | Low::Diverged) {
            self.bind_error(&local.pat);
            return low;
        }
        if let (Low::Active { value, refs }, Pat::Ident(_)) = (&low, strip_type(&local.pat))
            && !self.binds_active(&local.pat)
            && *self.function.kind(*value) == Kind::Const
        {
            // A constant from code that assigns active variables.
            let (alias, pat) = (self.alias(*value, 0), &local.pat);
            let binder = self.statement(quote!(let #pat = #alias;));
            self.constant_bindings(pat, &Kind::Const, *refs, Some(binder));
            return Low::Unit;
        }
        self.outcome_local(&local.pat, &low);
        self.bind_pattern(&local.pat, &low, Some(&init.expr));
        Low::Unit
    }

    /// Whether a closure, or one that it names, names `name`.
    fn leads_to(&self, closure: &syn::ExprClosure, name: &str, seen: &mut Vec<String>) -> bool {
        let mut found = Vec::new();
        super::idents(closure.to_token_stream(), &mut found);
        found.into_iter().any(|ident| {
            let ident = ident.to_string();
            if ident == name {
                return true;
            }
            match self.env.get(&ident) {
                Some(Binding::Closure(inner)) if !seen.contains(&ident) => {
                    seen.push(ident);
                    self.leads_to(inner, name, seen)
                }
                _ => false,
            }
        })
    }

    /// A `move` closure has copies of the variables as they are now, whatever is assigned to them later.
    pub(super) fn copy_captured(&mut self, closure: &mut syn::ExprClosure) {
        let names: Vec<String> = self
            .env
            .keys()
            .filter(|name| self.activity.assigned.contains(*name))
            .cloned()
            .collect();
        for name in names {
            let mentions = closure.body.to_token_stream();
            let (reads, captures) = self.mentioned(&mentions);
            if !reads.contains(&name) && !captures.iter().any(|c| *c == name) {
                continue;
            }
            let copy = self.renamer.fresh(&name);
            let ident = quote::format_ident!("{}", copy);
            match self.variable(&name) {
                Low::Active { value, refs } => {
                    self.activity.active.insert(copy.clone());
                    self.env
                        .insert(copy.clone(), Binding::Value { value, refs });
                }
                _ => {
                    let original = quote::format_ident!("{}", name);
                    // The closure may change its copy from call to call.
                    let binder = self.statement(quote!(let mut #ident = #original;));
                    self.constant_variable(&copy, Kind::Const, 0, true);
                    if let Some(var) = self.function.const_vars.get_mut(&copy) {
                        var.binder = Some(binder);
                    }
                }
            }
            let value = ident.to_token_stream();
            let renamed = [(
                name,
                Substitute {
                    value,
                    reference: None,
                },
            )]
            .into();
            if let Ok(body) = syn::parse2(substitute(mentions, &renamed)) {
                *closure.body = body;
            }
        }
    }

    /// A local closure whose calls are lowered with its body in place: all whose parameters may be active.
    pub(super) fn closure_is_inlined(&self, closure: &syn::ExprClosure) -> bool {
        let mut names = Vec::new();
        closure
            .inputs
            .iter()
            .for_each(|pat| pattern_names(pat, &mut names));
        names
            .iter()
            .any(|(name, _)| self.activity.active.contains(name))
    }

    pub(super) fn constant_local(&mut self, local: &syn::Local, init: &Expr) -> Low {
        let kind_refs = self.constant_info(local, init);
        let mut local_tokens = local.clone();
        local_tokens.attrs.clear();
        let binder = self.statement(quote!(#local_tokens));
        let (kind, refs) = kind_refs;
        let plain = self.plain(init);
        self.note_plain(&local.pat, &plain);
        self.constant_bindings(&local.pat, &kind, refs, Some(binder));
        if matches!(init, Expr::Reference(shared) if shared.mutability.is_none())
            && let Pat::Ident(pat) = strip_type(&local.pat)
            && let Some(var) = self.function.const_vars.get_mut(&pat.ident.to_string())
        {
            // What is borrowed does not change.
            var.refers = false;
        }
        self.lend(&local.pat, init);
        if !self.has_known_references(init, &kind) || matches!(strip(init), Expr::Tuple(_)) {
            self.keep_of_own(&local.pat, init);
        }
        if let Pat::Ident(pat) = strip_type(&local.pat)
            && !matches!(local.pat, Pat::Type(_))
            && self.is_free_again(init)
        {
            let name = pat.ident.to_string();
            let (code, _) = self.code(init.to_token_stream(), true);
            if self.function.code(code).cheap
                && let Some(var) = self.function.const_vars.get_mut(&name)
            {
                var.init = Some(code);
            }
        }
        Low::Unit
    }

    /// Whether the value of a `let` may be evaluated again in the reverse sweep, where that is needed.
    fn is_free_again(&mut self, init: &Expr) -> bool {
        if self.function.here() == crate::ir::Function::ROOT {
            return self.is_surely_free(init);
        }
        self.is_free(init)
    }

    /// Notes that the names of a pattern may refer into constants of the function's own, which a pullback outlives.
    pub(super) fn keep_of_own(&mut self, pat: &Pat, source: &Expr) {
        let (reads, _) = self.mentioned(&source.to_token_stream());
        let of_own = reads.iter().any(|name| {
            let var = self.function.const_vars.get(name);
            var.is_some_and(|var| var.index_of.is_none()) && !self.is_parameter(name)
        });
        if !of_own {
            return;
        }
        let runtime = self.runtime.clone();
        let mut names = Vec::new();
        pattern_names(pat, &mut names);
        for (name, _) in names {
            let ident = quote::format_ident!("{}", name);
            if !self.lent.contains_key(&name)
                && let Some(var) = self.function.const_vars.get_mut(&name)
            {
                var.kept = Some(quote!({
                    #[allow(unused_imports)]
                    use #runtime::private::held::{KeepCopy as _, KeepReferent as _};
                    (&#runtime::private::held::Borrowed(&#ident)).kept()
                }));
            }
        }
    }

    /// `let part = &place` of a place of the function's own that nothing changes: the place itself is read wherever `part` is named.
    pub(super) fn lend(&mut self, pat: &Pat, init: &Expr) {
        let (Pat::Ident(name), Expr::Reference(reference)) = (strip_type(pat), init) else {
            return;
        };
        let plain = match strip(&reference.expr) {
            Expr::Path(_) | Expr::Field(_) => true,
            Expr::Index(index) => super::is_cheap(&index.index),
            _ => false,
        };
        let (reads, captures) = self.mentioned(&init.to_token_stream());
        let owned = crate::front::syntax::place_root(&reference.expr).is_some_and(|root| {
            matches!(self.env.get(&root), Some(Binding::Const { refs: 0, .. }))
                || self.lent.contains_key(&root)
        });
        let fixed = reads.iter().all(|name| {
            let var = self.function.const_vars.get(name);
            var.is_some_and(|var| !var.mutable)
        });
        if plain
            && owned
            && fixed
            && captures.is_empty()
            && reference.mutability.is_none()
            && name.mutability.is_none()
            && name.subpat.is_none()
        {
            self.lent
                .insert(name.ident.to_string(), quote!((#reference)));
        }
    }

    /// The kind and the references of a constant variable, from its type or its value.
    pub(super) fn constant_info(&mut self, local: &syn::Local, init: &Expr) -> (Kind, u8) {
        if let Pat::Type(pat) = &local.pat {
            let info = classify(&pat.ty, &self.type_params);
            let kind = super::iterate::data_type(&pat.ty)
                .filter(|_| info.kind == Kind::Const)
                .unwrap_or(info.kind);
            return (kind, info.refs);
        }
        let (inner, refs) = match init {
            Expr::Reference(inner) => (&*inner.expr, 1),
            other => (other, 0),
        };
        if let Some(kind) = data_kind(inner) {
            return (kind, refs);
        }
        if let Some(kind) = self.number_of_parameter(inner) {
            return (kind, refs);
        }
        if super::is_cheap(init)
            && let Low::Const { kind, refs } = self.expr(init)
        {
            return (kind, refs);
        }
        (Kind::Const, 0)
    }

    /// `let x;`, and what follows it.
    pub(super) fn uninitialised(&mut self, local: &syn::Local, rest: &[Stmt]) -> Low {
        self.attributes(&local.attrs);
        let (pat, ty) = match &local.pat {
            Pat::Type(typed) => (&*typed.pat, Some(&*typed.ty)),
            other => (other, None),
        };
        let Pat::Ident(pat) = pat else {
            return self.error(
                local,
                "a declaration without a value binds one name",
                "give each variable a `let` of its own",
            );
        };
        let name = pat.ident.to_string();
        if !self.activity.active.contains(&name) {
            self.statement(local.to_token_stream());
            self.constant_variable(&name, Kind::Const, 0, true);
            if let Some(var) = self.function.const_vars.get_mut(&name) {
                // It is assigned later: code that reads it must not move.
                var.mutable = true;
                var.late = true;
            }
            return Low::Unit;
        }
        let kind = ty.map_or(Kind::Any, |ty| classify(ty, &self.type_params).kind);
        // The compiler would not see that it is assigned where a flag decides.
        let unset = may_stay_unset(&pat.ident, rest);
        let first = unset.then(|| self.stand_in(kind.clone()));
        let mem = self.declare(&name, kind, first);
        self.known.remove(&mem);
        if let Some(ty) = ty {
            self.function.mems[mem.index()].ty = Some(ty.to_token_stream());
        }
        self.env.insert(name, Binding::Mem { mem });
        Low::Unit
    }

    /// A value that is never read, for a variable of this kind.
    pub(super) fn stand_in(&mut self, kind: Kind) -> Value {
        if kind.is_scalar() {
            return self.function.literal(0.0, kind);
        }
        self.constant_tokens(quote!(::core::default::Default::default()), true, kind)
    }
}

/// `let (a, b) = (x, y)` as a `let` for each part, which are evaluated in this order.
fn by_parts(pat: &Pat, init: &Expr) -> Option<Vec<syn::Local>> {
    let split;
    let pat = match pat {
        Pat::Type(typed) => {
            split = super::bind::typed_parts(typed)?;
            &split
        }
        pat => strip_type(pat),
    };
    let (Pat::Tuple(pats), Expr::Tuple(values)) = (pat, strip(init)) else {
        return None;
    };
    let same = pats.elems.len() == values.elems.len()
        && !pats.elems.iter().any(|pat| matches!(pat, Pat::Rest(_)));
    same.then(|| {
        let parts = pats.elems.iter().zip(&values.elems);
        parts
            .filter_map(|(pat, value)| match parse_quote!(let #pat = #value;) {
                Stmt::Local(local) => Some(local),
                _ => None,
            })
            .collect()
    })
}
