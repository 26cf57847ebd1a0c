//! `Option`s of items with several parts: each part has an `Option` of its own, and what asks whether there is an item asks all of them.

use super::item::Item;
use super::{Writer, block_of};
use crate::front::syntax::{is_irrefutable, strip};
use crate::names::Function;
use crate::names::Method;
use crate::names::iterators::{self, Role};
use syn::{Block, Expr, ExprMatch, ExprMethodCall, Local, Pat, Stmt, parse_quote};

impl Writer<'_> {
    /// `pipeline.find(..).unwrap()` and the like of an item with several parts, and `.map(f)` behind a sink, which makes of it what is found.
    pub(super) fn taken(&mut self, call: &ExprMethodCall) -> Option<Expr> {
        let inner = self.optional_call(&call.receiver)?;
        if let (Method::MapOr, [default @ (Expr::Lit(_) | Expr::Path(_)), f]) = (
            Method::of(&call.method),
            &call.args.iter().collect::<Vec<_>>()[..],
        ) {
            let (receiver, method) = (&call.receiver, &call.method);
            let map = syn::Ident::new(Method::Map.name(), method.span());
            let or = syn::Ident::new(Method::UnwrapOr.name(), method.span());
            let mapped: Expr = parse_quote!(#receiver.#map(#f));
            let Expr::MethodCall(mapped) = mapped else {
                return None;
            };
            let value = self.taken(&mapped)?;
            return Some(parse_quote!(#value.#or(#default)));
        }
        if call.method == Method::Map && call.args.len() == 1 {
            let (stmts, found) = match self.found(inner, call.args.first()) {
                Some(found) => found,
                None => return self.mapped(inner, &call.args[0]),
            };
            let value = self.optional(&found);
            return Some(block_of(&stmts, &value));
        }
        if call.method != Method::Unwrap && call.method != Method::Expect {
            return None;
        }
        let (stmts, found) = self.found(inner, None)?;
        let (method, args) = (&call.method, &call.args);
        let value = with_each(&found, &mut |name| parse_quote!(#name.#method(#args)));
        Some(block_of(&stmts, &value))
    }

    /// `it.next();` and `let _ = it.next();`: what is found is not put together.
    pub(super) fn dropped(&mut self, stmt: &Stmt) -> Option<Vec<Stmt>> {
        let expr = match stmt {
            Stmt::Expr(expr, Some(_)) => expr,
            Stmt::Local(local) if matches!(local.pat, Pat::Wild(_)) => {
                let init = local.init.as_ref()?;
                init.diverge.is_none().then_some(&init.expr)?
            }
            _ => return None,
        };
        let call = self.optional_call(expr)?;
        let Role::Sink(sink) = iterators::called(call)?.role else {
            return None;
        };
        let moved = self.next_of_rest(call, sink, None, false);
        let moved = moved.or_else(|| self.found(call, None));
        moved.map(|(stmts, _)| stmts)
    }

    /// `pipeline.max_by(..).map(|(i, v)| ..)`
    fn mapped(&mut self, inner: &ExprMethodCall, f: &Expr) -> Option<Expr> {
        let (mut stmts, found) = self.found(inner, None)?;
        if let Item::Variable(name) = &found {
            return Some(block_of(&stmts, &parse_quote!(#name.map(#f))));
        }
        let mut then = Vec::new();
        let parts = self.parts_of(&found, &mut then);
        let value = self.applied(f, &[(&parts, false)], &mut then)?;
        let item = self.item_of(&value, "item", &mut then);
        let result = item.with(&mut |_| self.fresh("found"));
        for name in result.leaves() {
            stmts.push(parse_quote!(let mut #name = None;));
        }
        super::found::set(&result, &item, &mut then);
        stmts.push(super::stages::when(is_some(&found), then, None));
        let value = self.optional(&result);
        Some(block_of(&stmts, &value))
    }

    /// A sink that gives an `Option`, if it is written as a loop.
    fn optional_call<'e>(&self, expr: &'e Expr) -> Option<&'e ExprMethodCall> {
        let Expr::MethodCall(call) = strip(expr) else {
            return None;
        };
        match iterators::called(call)?.role {
            Role::Sink(sink) if sink.is_optional() && self.is_written(call, sink) => Some(call),
            _ => None,
        }
    }

    /// The `Option` whose parts are in variables.
    pub(super) fn optional(&mut self, found: &Item) -> Expr {
        if let Item::Variable(name) = found {
            return parse_quote!(#name);
        }
        let mut stmts = Vec::new();
        let parts = self.parts_of(found, &mut stmts);
        let (cond, value) = (is_some(found), parts.expr());
        parse_quote!((if #cond { #(#stmts)* Some(#value) } else { None }))
    }

    /// `if let Some(..) = pipeline.find(..)` and the same `match`.
    pub(super) fn asked(&mut self, expr: &Expr) -> Option<Expr> {
        match expr {
            Expr::If(cond) => {
                let Expr::Let(asked) = strip(&cond.cond) else {
                    return None;
                };
                let inner = self.optional_call(&asked.expr)?;
                let pat = inner_of_some(&asked.pat)?;
                let (stmts, found) = self.found(inner, None)?;
                let mut cond = cond.clone();
                if let Item::Variable(name) = &found {
                    cond.cond = parse_quote!(let Some(#pat) = #name);
                } else {
                    cond.cond = Box::new(is_some(&found));
                    let body = cond.then_branch.stmts;
                    let body: Expr = parse_quote!({ #(#body)* });
                    cond.then_branch = self.with_parts(pat, &found, body)?;
                }
                Some(parse_quote!({ #(#stmts)* #cond }))
            }
            Expr::Match(inner) => {
                let call = self.optional_call(&inner.expr)?;
                let (stmts, found) = self.found(call, None)?;
                if let Item::Variable(name) = &found {
                    let mut written = inner.clone();
                    written.expr = parse_quote!(#name);
                    return Some(parse_quote!({ #(#stmts)* #written }));
                }
                let (pat, some, none) = arms(inner)?;
                let some = self.with_parts(pat, &found, some.clone())?;
                let cond = is_some(&found);
                Some(parse_quote!({ #(#stmts)* if #cond #some else { #none } }))
            }
            _ => None,
        }
    }

    /// A body in which a pattern is bound to an item that has been found.
    fn with_parts(&mut self, pat: &Pat, found: &Item, mut body: Expr) -> Option<Block> {
        let mut stmts = Vec::new();
        let parts = self.parts_of(found, &mut stmts);
        if !is_irrefutable(pat) {
            return None;
        }
        self.bind(pat, &parts, false, &mut body, &mut stmts);
        let body = super::stages::without_scope(body, &mut stmts);
        Some(parse_quote!({ #(#stmts)* #body }))
    }

    /// The parts of an item that has been found.
    fn parts_of(&mut self, found: &Item, out: &mut Vec<Stmt>) -> Item {
        found.with(&mut |found| {
            let name = self.fresh("part");
            out.push(parse_quote!(let #name = #found.unwrap();));
            name
        })
    }

    /// `let Some(..) = pipeline.find(..) else { .. };`
    pub(super) fn local_else(&mut self, local: &Local, out: &mut Vec<Stmt>) -> Option<Local> {
        let init = local.init.as_ref()?;
        let (_, otherwise) = init.diverge.as_ref()?;
        let inner = self.optional_call(&init.expr)?;
        let pat = inner_of_some(&local.pat)?;
        let (stmts, found) = self.found(inner, None)?;
        let mut written = local.clone();
        let init = written.init.as_mut()?;
        if let Item::Variable(name) = &found {
            init.expr = parse_quote!(#name);
        } else {
            if !is_irrefutable(pat) {
                return None;
            }
            let cond = is_some(&found);
            out.extend(stmts);
            out.push(parse_quote!(if !#cond #otherwise));
            let parts = self.parts_of(&found, out);
            init.diverge = None;
            *init.expr = parts.expr();
            written.pat = pat.clone();
            return Some(written);
        }
        out.extend(stmts);
        Some(written)
    }
}

/// The pattern in `Some(..)` of a `match` on an `Option`, its body, and that of the other arm.
fn arms(inner: &ExprMatch) -> Option<(&Pat, &Expr, &Expr)> {
    let [a, b] = &inner.arms[..] else {
        return None;
    };
    let (some, none) = if inner_of_some(&a.pat).is_some() {
        (a, b)
    } else {
        (b, a)
    };
    let nothing = match &none.pat {
        Pat::Wild(_) => std::ptr::eq(none, b),
        Pat::Ident(name) => name.ident == Function::None,
        _ => false,
    };
    let pat = inner_of_some(&some.pat)?;
    nothing.then_some((pat, &some.body, &none.body))
}

/// Whether an item has been found.
fn is_some(found: &Item) -> Expr {
    let name = found.leaves()[0];
    parse_quote!(#name.is_some())
}

/// The pattern in `Some(..)`.
pub(super) fn inner_of_some(pat: &Pat) -> Option<&Pat> {
    match pat {
        Pat::Paren(inner) => inner_of_some(&inner.pat),
        Pat::TupleStruct(tuple) => {
            let is_some = tuple
                .path
                .segments
                .last()
                .is_some_and(|last| last.ident == Function::Some);
            (is_some && tuple.elems.len() == 1).then(|| &tuple.elems[0])
        }
        _ => None,
    }
}

fn with_each(item: &Item, f: &mut dyn FnMut(&proc_macro2::Ident) -> Expr) -> Expr {
    match item {
        Item::Variable(name) => f(name),
        Item::Tuple(parts) => {
            let parts: Vec<Expr> = parts.iter().map(|part| with_each(part, f)).collect();
            parse_quote!((#(#parts),*))
        }
    }
}
