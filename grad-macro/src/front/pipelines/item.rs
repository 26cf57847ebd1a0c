//! What a pipeline hands from stage to stage: variables, and tuples of such.

use super::Writer;
use crate::front::syntax::strip;
use proc_macro2::Ident;
use quote::quote;
use syn::visit_mut::{self, VisitMut};
use syn::{Expr, Member, Pat, Stmt, parse_quote};

/// An item: each part is a variable.
#[derive(Clone, Debug)]
pub(super) enum Item {
    Variable(Ident),
    Tuple(Vec<Item>),
}

impl Item {
    pub(super) fn expr(&self) -> Expr {
        match self {
            Item::Variable(name) => parse_quote!(#name),
            Item::Tuple(parts) => {
                let parts = parts.iter().map(Item::expr);
                parse_quote!((#(#parts),*))
            }
        }
    }

    /// The pattern that binds it.
    pub(super) fn pattern(&self) -> Pat {
        match self {
            Item::Variable(name) => parse_quote!(#name),
            Item::Tuple(parts) => {
                let parts = parts.iter().map(Item::pattern);
                parse_quote!((#(#parts),*))
            }
        }
    }

    /// The variables of all parts.
    pub(super) fn leaves(&self) -> Vec<&Ident> {
        match self {
            Item::Variable(name) => vec![name],
            Item::Tuple(parts) => parts.iter().flat_map(Item::leaves).collect(),
        }
    }

    /// Another one of the same form, whose variables are these.
    pub(super) fn with(&self, name: &mut dyn FnMut(&Ident) -> Ident) -> Item {
        match self {
            Item::Variable(old) => Item::Variable(name(old)),
            Item::Tuple(parts) => Item::Tuple(parts.iter().map(|part| part.with(name)).collect()),
        }
    }
}

impl Writer<'_> {
    /// A variable with this value.
    pub(super) fn variable(&mut self, base: &str, value: &Expr, out: &mut Vec<Stmt>) -> Item {
        let name = self.fresh(base);
        out.push(parse_quote!(let #name = #value;));
        Item::Variable(name)
    }

    /// The value of an expression, part by part where it is a tuple.
    pub(super) fn item_of(&mut self, value: &Expr, base: &str, out: &mut Vec<Stmt>) -> Item {
        match strip(value) {
            Expr::Tuple(tuple) if tuple.elems.len() > 1 => {
                let parts = tuple.elems.iter();
                Item::Tuple(parts.map(|part| self.item_of(part, base, out)).collect())
            }
            // What stands before the tuple is evaluated before it. Every name is that of one variable.
            Expr::Block(block) if block.label.is_none() && block.attrs.is_empty() => {
                match block.block.stmts.split_last() {
                    Some((Stmt::Expr(tail, None), before)) if ends_in_tuple(tail) => {
                        out.extend(before.iter().cloned());
                        self.item_of(tail, base, out)
                    }
                    _ => self.variable(base, value, out),
                }
            }
            Expr::Path(path) if path.path.get_ident().is_some_and(|name| self.is_own(name)) => {
                let name = path.path.get_ident().cloned();
                name.map_or_else(|| self.variable(base, value, out), Item::Variable)
            }
            _ => self.variable(base, value, out),
        }
    }

    /// Binds a pattern of a closure or a loop to an item, or to a reference to it. `body` is where the names are used.
    pub(super) fn bind(
        &mut self,
        pat: &Pat,
        item: &Item,
        by_ref: bool,
        body: &mut Expr,
        out: &mut Vec<Stmt>,
    ) {
        let and = if by_ref { quote!(&) } else { quote!() };
        match (pat, item) {
            (Pat::Paren(inner), _) => self.bind(&inner.pat, item, by_ref, body, out),
            (Pat::Wild(_), _) => {}
            (Pat::Reference(inner), _) if by_ref && inner.mutability.is_none() => {
                self.bind(&inner.pat, item, false, body, out);
            }
            (Pat::Type(typed), Item::Tuple(_)) => self.bind(&typed.pat, item, by_ref, body, out),
            (Pat::Tuple(tuple), Item::Tuple(parts))
                if tuple.elems.len() == parts.len()
                    && !tuple.elems.iter().any(|part| matches!(part, Pat::Rest(_))) =>
            {
                for (pat, part) in tuple.elems.iter().zip(parts) {
                    self.bind(pat, part, by_ref, body, out);
                }
            }
            (Pat::Ident(ident), Item::Tuple(parts))
                if ident.by_ref.is_none()
                    && ident.mutability.is_none()
                    && ident.subpat.is_none() =>
            {
                let mut fields = Fields {
                    name: &ident.ident,
                    parts,
                    whole: false,
                };
                fields.visit_expr_mut(body);
                if fields.whole {
                    let value = item.expr();
                    out.push(parse_quote!(let #ident = #and #value;));
                }
            }
            _ => {
                let value = item.expr();
                out.push(parse_quote!(let #pat = #and #value;));
            }
        }
    }

    /// The value of a closure, or of a function by its name, on items that may be handed on by reference. What it needs is done before.
    pub(super) fn applied(
        &mut self,
        f: &Expr,
        items: &[(&Item, bool)],
        out: &mut Vec<Stmt>,
    ) -> Option<Expr> {
        match strip(f) {
            Expr::Closure(closure) => {
                if closure.inputs.len() != items.len() || returns(&closure.body) {
                    return None;
                }
                let mut body = (*closure.body).clone();
                self.copy_captured(closure, &mut body);
                for (pat, (item, by_ref)) in closure.inputs.iter().zip(items) {
                    self.bind(pat, item, *by_ref, &mut body, out);
                }
                Some(body)
            }
            Expr::Path(path) => {
                let args = items.iter().map(|(item, by_ref)| {
                    let value = item.expr();
                    if *by_ref {
                        quote!(&#value)
                    } else {
                        quote!(#value)
                    }
                });
                Some(parse_quote!(#path(#(#args),*)))
            }
            _ => None,
        }
    }
}

fn ends_in_tuple(expr: &Expr) -> bool {
    match strip(expr) {
        Expr::Tuple(tuple) => tuple.elems.len() > 1,
        Expr::Block(block) => {
            matches!(block.block.stmts.last(), Some(Stmt::Expr(tail, None)) if ends_in_tuple(tail))
        }
        _ => false,
    }
}

/// Whether a closure's body has a `return` of its own.
fn returns(body: &Expr) -> bool {
    crate::front::lower::Exits::of_expr(body).returns
}

/// Writes the parts of an item for the fields of the variable that a closure takes it as.
struct Fields<'i> {
    name: &'i Ident,
    parts: &'i [Item],
    /// The variable is used in another way, too.
    whole: bool,
}

impl VisitMut for Fields<'_> {
    crate::front::macros::into_macros!(write);

    fn visit_expr_mut(&mut self, expr: &mut Expr) {
        if let Expr::Field(field) = expr
            && let Member::Unnamed(index) = &field.member
            && let Some(part) = self.parts.get(index.index as usize)
        {
            let base = match strip(&field.base) {
                Expr::Unary(unary) if matches!(unary.op, syn::UnOp::Deref(_)) => strip(&unary.expr),
                base => base,
            };
            if matches!(base, Expr::Path(path) if path.path.is_ident(self.name)) {
                *expr = part.expr();
                return;
            }
        }
        if let Expr::Macro(inner) = expr {
            // Names in the text of a format.
            self.whole |= inner
                .mac
                .tokens
                .to_string()
                .contains(&self.name.to_string());
        }
        if let Expr::Path(path) = expr {
            self.whole |= path.path.is_ident(self.name);
        }
        visit_mut::visit_expr_mut(self, expr);
    }
}
