//! Sinks that give an item, if there is one: each part of it is in a variable of its own, as an `Option`.

use super::Writer;
use super::item::Item;
use super::sources::bind_as;
use super::stages::when;
use crate::names::iterators::{self, Role, Sink};
use syn::{Expr, ExprMethodCall, Stmt, parse_quote};

impl Writer<'_> {
    /// A sink that gives an `Option`: its statements, and a variable with an `Option` for each part of an item. What an item is found to
    /// be goes through `then` before.
    pub(super) fn found(
        &mut self,
        call: &ExprMethodCall,
        then: Option<&Expr>,
    ) -> Option<(Vec<Stmt>, Item)> {
        let Role::Sink(sink) = iterators::called(call)?.role else {
            return None;
        };
        if let Some(found) = self.next_of_rest(call, sink, then, true) {
            return Some(found);
        }
        let args: Vec<Expr> = call.args.iter().cloned().collect();
        if call.args.len() != iterators::called(call)?.args {
            return None;
        }
        let mut pipe = self.read(&call.receiver, false)?;
        if sink == Sink::Nth {
            pipe.skip(&args[0]);
        }
        let outer = self.current;
        self.enter();
        let mut result = None;
        let stmts = self.pipe(&pipe, &mut |w, item| {
            let (stmts, found) = w.finds(sink, &args, &item, then)?;
            result = Some(found);
            Some(stmts)
        });
        let stmts = self.leave(outer, stmts)?;
        Some((stmts, result?))
    }

    fn finds(
        &mut self,
        sink: Sink,
        args: &[Expr],
        item: &Item,
        then: Option<&Expr>,
    ) -> Option<(Vec<Stmt>, Item)> {
        let mut out = Vec::new();
        match sink {
            Sink::Find => {
                let cond = self.applied(&args[0], &[(item, true)], &mut out)?;
                let mut inner = Vec::new();
                let found = self.set_found(item, then, &mut inner)?;
                inner.push(self.stop());
                out.push(when(cond, inner, None));
                Some((out, found))
            }
            Sink::FindMap => {
                let value = self.applied(&args[0], &[(item, false)], &mut out)?;
                let mut found = None;
                let stmts = self.held(&value, false, &mut |w, item| {
                    let mut inner = Vec::new();
                    found = Some(w.set_found(&item, then, &mut inner)?);
                    inner.push(w.stop());
                    Some(inner)
                })?;
                out.extend(stmts);
                Some((out, found?))
            }
            Sink::Next | Sink::Nth => {
                let found = self.set_found(item, then, &mut out)?;
                out.push(self.stop());
                Some((out, found))
            }
            Sink::Last if then.is_none() => {
                let found = self.set_found(item, None, &mut out)?;
                Some((out, found))
            }
            Sink::Reduce | Sink::MinBy | Sink::MaxBy if then.is_none() => {
                self.best(sink, &args[0], item)
            }
            Sink::MinByKey | Sink::MaxByKey if then.is_none() => {
                self.best_by_key(sink, &args[0], item)
            }
            _ => None,
        }
    }

    /// Notes that an item is found.
    pub(super) fn set_found(
        &mut self,
        item: &Item,
        then: Option<&Expr>,
        out: &mut Vec<Stmt>,
    ) -> Option<Item> {
        let item = match then {
            Some(f) => {
                let value = self.applied(f, &[(item, false)], out)?;
                self.item_of(&value, "item", out)
            }
            None => item.clone(),
        };
        let found = item.with(&mut |_| self.state("found", &parse_quote!(None)));
        set(&found, &item, out);
        Some(found)
    }

    /// The first item, which those that follow replace or are joined to.
    fn best(&mut self, sink: Sink, f: &Expr, item: &Item) -> Option<(Vec<Stmt>, Item)> {
        let empty = self.state("empty", &parse_quote!(true));
        let mut first: Vec<Stmt> = Vec::new();
        let found = self.set_found(item, None, &mut first)?;
        first.push(parse_quote!(#empty = false;));
        let mut others: Vec<Stmt> = Vec::new();
        let before = found.with(&mut |found| {
            let name = self.fresh("before");
            others.push(parse_quote!(let #name = #found.unwrap();));
            name
        });
        if sink == Sink::Reduce {
            let value = self.applied(f, &[(&before, false), (item, false)], &mut others)?;
            let next = found.with(&mut |_| self.fresh("following"));
            let given = self.item_of(&value, "given", &mut others);
            bind_as(&next, &given, &mut others);
            set(&found, &next, &mut others);
        } else {
            let order = self.applied(f, &[(&before, true), (item, true)], &mut others)?;
            let cond: Expr = if sink == Sink::MinBy {
                parse_quote!((#order) == ::core::cmp::Ordering::Greater)
            } else {
                parse_quote!((#order) != ::core::cmp::Ordering::Greater)
            };
            let mut inner = Vec::new();
            set(&found, item, &mut inner);
            others.push(when(cond, inner, None));
        }
        Some((vec![when(parse_quote!(#empty), first, Some(others))], found))
    }

    fn best_by_key(&mut self, sink: Sink, f: &Expr, item: &Item) -> Option<(Vec<Stmt>, Item)> {
        let mut out: Vec<Stmt> = Vec::new();
        let key = self.applied(f, &[(item, true)], &mut out)?;
        let name = self.fresh("key");
        out.push(parse_quote!(let #name = #key;));
        let best = self.state("best", &parse_quote!(None));
        let empty = self.state("empty", &parse_quote!(true));
        let mut first: Vec<Stmt> = Vec::new();
        let found = self.set_found(item, None, &mut first)?;
        first.push(parse_quote!(#empty = false;));
        first.push(parse_quote!(#best = Some(#name);));
        let mut inner: Vec<Stmt> = Vec::new();
        set(&found, item, &mut inner);
        inner.push(parse_quote!(#best = Some(#name);));
        let some: Expr = parse_quote!(Some(#name));
        let cond: Expr = if sink == Sink::MinByKey {
            parse_quote!(#some < #best)
        } else {
            parse_quote!(#some >= #best)
        };
        let others = vec![when(cond, inner, None)];
        out.push(when(parse_quote!(#empty), first, Some(others)));
        Some((out, found))
    }
}

/// `found = Some(item)`, part by part.
pub(super) fn set(found: &Item, item: &Item, out: &mut Vec<Stmt>) {
    for (found, part) in found.leaves().into_iter().zip(item.leaves()) {
        out.push(parse_quote!(#found = Some(#part);));
    }
}
