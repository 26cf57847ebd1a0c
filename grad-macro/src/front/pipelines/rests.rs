//! Iterators of which one item after the other is taken: those in variables, and the second one of `zip`. What they give is kept, or
//! stays where it is, and a variable holds the position.

use super::Writer;
use super::item::Item;
use super::read::{Pipe, Source, Step};
use crate::front::syntax::{place_root, strip};
use crate::names::iterators::{self, Role, Source as Kind};
use proc_macro2::Ident;
use syn::{Expr, Stmt, parse_quote};

/// What is left of an iterator.
#[derive(Clone)]
pub(super) struct Rest {
    items: Items,
    /// What becomes of each item that is taken.
    steps: Vec<Step>,
    /// The position of the next one.
    pub(super) at: Ident,
}

#[derive(Clone)]
enum Items {
    /// References to the elements of a place.
    Of(Expr),
    /// In `Vec`s, one for each part of an item.
    Kept(Item),
}

impl Writer<'_> {
    /// Keeps the items of a pipeline.
    pub(super) fn kept(&mut self, pipe: &Pipe, before: &mut Vec<Stmt>) -> Option<Rest> {
        let copies = pipe.steps.iter().any(|step| match step {
            Step::Stage(_, args) => args.iter().any(|arg| self.has_copies(arg)),
            _ => false,
        });
        let one_to_one = pipe.steps.iter().all(Step::is_one_to_one);
        // Closures run when an item is taken, or, where nobody sees it, before.
        let (pipe, steps) = if one_to_one && !copies {
            (&Pipe::of(pipe.source.clone()), pipe.steps.clone())
        } else if pipe.has_effects() {
            return None;
        } else {
            (pipe, Vec::new())
        };
        if pipe.has_effects() {
            return None;
        }
        let place = match &pipe.source {
            Source::Walk { chain, .. } if pipe.steps.is_empty() => elements_of(chain),
            _ => None,
        };
        // A reference to a slice may refer to another one by then.
        let place = place.filter(|place| {
            place_root(place).is_some_and(|root| !self.activity.assigned.contains(&root))
        });
        let items = match place {
            Some(place) => Items::Of(place),
            None => Items::Kept(self.collected(pipe, before)?),
        };
        let at = self.fresh("at");
        before.push(parse_quote!(let mut #at = 0_usize;));
        Some(Rest { items, steps, at })
    }

    /// The items of a pipeline in `Vec`s, one for each part of an item.
    pub(super) fn collected(&mut self, pipe: &Pipe, before: &mut Vec<Stmt>) -> Option<Item> {
        let outer = self.current;
        self.enter();
        let mut all = None;
        let stmts = self.pipe(pipe, &mut |w, item| {
            let data = item.with(&mut |_| w.fresh("items"));
            let pushed = data.leaves().into_iter().zip(item.leaves());
            let pushed = pushed.map(|(data, part)| parse_quote!(#data.push(#part);));
            let stmts: Vec<Stmt> = pushed.collect();
            all = Some(data);
            Some(stmts)
        });
        let stmts = self.leave(outer, stmts)?;
        let all = all?;
        for name in all.leaves() {
            before.push(parse_quote!(let mut #name = ::std::vec::Vec::new();));
        }
        before.extend(stmts);
        Some(all)
    }
}

impl Rest {
    /// How many items there were.
    pub(super) fn len(&self) -> Expr {
        match &self.items {
            Items::Of(place) => parse_quote!(#place.len()),
            Items::Kept(items) => {
                let data = items.leaves()[0];
                parse_quote!(#data.len())
            }
        }
    }

    pub(super) fn is_left(&self) -> Expr {
        let (at, len) = (&self.at, self.len());
        parse_quote!(#at < #len)
    }

    /// Whether it may be seen when its closures run.
    pub(super) fn has_effects(&self) -> bool {
        self.steps.iter().any(Step::has_effects)
    }

    /// The item that is next.
    pub(super) fn next(&self, w: &mut Writer<'_>, out: &mut Vec<Stmt>) -> Option<Item> {
        let item = self.source_item(w, out);
        w.through(&self.steps, item, out)
    }

    /// Takes the item that is next.
    pub(super) fn take(&self, w: &mut Writer<'_>, out: &mut Vec<Stmt>) -> Option<Item> {
        let item = self.source_item(w, out);
        let at = &self.at;
        out.push(parse_quote!(#at += 1;));
        w.through(&self.steps, item, out)
    }

    fn source_item(&self, w: &mut Writer<'_>, out: &mut Vec<Stmt>) -> Item {
        let at = &self.at;
        match &self.items {
            Items::Of(place) => {
                let root = place_root(place).unwrap_or_default();
                if w.activity.active.contains(&root) {
                    return w.variable("item", &parse_quote!(&#place[#at]), out);
                }
                // Of constants a copy is kept.
                let held = w
                    .variable("held", &parse_quote!(#place[#at].clone()), out)
                    .expr();
                w.variable("item", &parse_quote!(&#held), out)
            }
            Items::Kept(items) => items.with(&mut |data| {
                let name = w.fresh("item");
                out.push(parse_quote!(let #name = #data[#at];));
                name
            }),
        }
    }
}

/// The place of `place.iter()` and `&place`.
fn elements_of(chain: &Expr) -> Option<Expr> {
    let place = match strip(chain) {
        Expr::MethodCall(call) => {
            let role = iterators::called(call).map(|method| method.role);
            (role == Some(Role::Source(Kind::Iter))).then_some(&*call.receiver)?
        }
        Expr::Reference(reference) if reference.mutability.is_none() => &*reference.expr,
        _ => return None,
    };
    is_place(strip(place)).then(|| place.clone())
}

/// A variable, or a field or an element of one at a position that stays.
fn is_place(expr: &Expr) -> bool {
    match strip(expr) {
        Expr::Path(path) => path.path.get_ident().is_some(),
        Expr::Field(field) => is_place(&field.base),
        _ => false,
    }
}
