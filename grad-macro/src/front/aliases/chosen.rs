//! References that a branch chooses: `let r = if c { &mut a } else { &mut b }; *r += x;` decides once which place it is, and what names `r` is a
//! `match` on that.

use super::Aliases;
use crate::front::macros::into_macros;
use crate::front::syntax::strip;
use quote::quote;
use syn::visit::Visit;
use syn::visit_mut::VisitMut;
use syn::{Block, Expr, Ident, Local, Pat, Stmt, parse_quote};

impl Aliases<'_> {
    /// The statements behind `let name = branches;`, each by which branch was taken, and with it what decides that; `None` for anything else.
    pub(super) fn chosen_by_branch(&mut self, local: &Local, rest: &[Stmt]) -> Option<Vec<Stmt>> {
        let (Pat::Ident(name), Some(init)) =
            (crate::front::syntax::strip_type(&local.pat), &local.init)
        else {
            return None;
        };
        if init.diverge.is_some() || name.mutability.is_some() || name.by_ref.is_some() {
            return None;
        }
        let mut places = Vec::new();
        let mut number = (*init.expr).clone();
        if matches!(strip(&number), Expr::Reference(_)) || !numbered(&mut number, &mut places) {
            return None;
        }
        let which = self.fresh("which");
        let mut out = vec![parse_quote!(let #which = #number;)];
        for place in &mut places {
            // An index has its value from here on, whatever its variable becomes.
            self.freeze(place, &mut out);
        }
        for stmt in rest {
            out.push(decided(stmt, &name.ident, &which, &places)?);
        }
        Some(out)
    }
}

/// Writes a number for the reference that each branch gives; `false` where one is not a reference to a place that is the same everywhere.
fn numbered(expr: &mut Expr, places: &mut Vec<Expr>) -> bool {
    match expr {
        Expr::Paren(inner) => numbered(&mut inner.expr, places),
        Expr::Group(inner) => numbered(&mut inner.expr, places),
        Expr::Reference(reference) if reference.mutability.is_some() => {
            if !is_place(&reference.expr) {
                return false;
            }
            let number = syn::LitInt::new(
                &format!("{}usize", places.len()),
                proc_macro2::Span::call_site(),
            );
            places.push((*reference.expr).clone());
            *expr = parse_quote!(#number);
            true
        }
        Expr::Block(block) if block.label.is_none() => in_block(&mut block.block, places),
        Expr::If(branch) => match &mut branch.else_branch {
            Some((_, other)) => {
                in_block(&mut branch.then_branch, places) && numbered(other, places)
            }
            None => false,
        },
        Expr::Match(expr) => expr
            .arms
            .iter_mut()
            .all(|arm| numbered(&mut arm.body, places)),
        _ => false,
    }
}

fn in_block(block: &mut Block, places: &mut Vec<Expr>) -> bool {
    match &mut block.stmts[..] {
        [Stmt::Expr(expr, None)] => numbered(expr, places),
        _ => false,
    }
}

/// A variable, a field of one, or an element by a number or by the value of a variable.
fn is_place(place: &Expr) -> bool {
    match strip(place) {
        Expr::Path(path) => path.path.get_ident().is_some(),
        Expr::Field(field) => is_place(&field.base),
        Expr::Unary(unary) => matches!(unary.op, syn::UnOp::Deref(_)) && is_place(&unary.expr),
        Expr::Index(index) => {
            is_place(&index.expr) && matches!(strip(&index.index), Expr::Lit(_) | Expr::Path(_))
        }
        _ => false,
    }
}

/// A statement that names the reference, once for each place.
fn decided(stmt: &Stmt, name: &Ident, which: &Ident, places: &[Expr]) -> Option<Stmt> {
    let mut used = Used { name, found: false };
    used.visit_stmt(stmt);
    if !used.found {
        return Some(stmt.clone());
    }
    let each = |expr: &Expr| -> Expr {
        let arms = places.iter().enumerate().map(|(i, place)| {
            let mut expr = expr.clone();
            Placed { name, place }.visit_expr_mut(&mut expr);
            let number = syn::LitInt::new(&format!("{i}usize"), proc_macro2::Span::call_site());
            let pattern = match i + 1 == places.len() {
                true => quote!(_),
                false => quote!(#number),
            };
            quote!(#pattern => { #expr })
        });
        parse_quote!(match #which { #(#arms)* })
    };
    match stmt {
        Stmt::Expr(expr, semi) => {
            let expr = each(expr);
            Some(Stmt::Expr(expr, *semi))
        }
        Stmt::Local(local) => {
            let init = local.init.as_ref().filter(|init| init.diverge.is_none())?;
            // A reference to a part of it would be one that a branch chooses, too.
            if matches!(strip(&init.expr), Expr::Reference(r) if r.mutability.is_some()) {
                return None;
            }
            let mut local = local.clone();
            let value = each(&init.expr);
            *local.init.as_mut()?.expr = value;
            Some(Stmt::Local(local))
        }
        _ => None,
    }
}

struct Used<'n> {
    name: &'n Ident,
    found: bool,
}

impl<'ast> Visit<'ast> for Used<'_> {
    into_macros!(read);

    fn visit_ident(&mut self, ident: &'ast Ident) {
        self.found |= ident == self.name;
    }
}

/// Writes a place for a reference.
struct Placed<'n> {
    name: &'n Ident,
    place: &'n Expr,
}

impl VisitMut for Placed<'_> {
    into_macros!(write);

    fn visit_expr_mut(&mut self, expr: &mut Expr) {
        let is_it = |expr: &Expr| matches!(expr, Expr::Path(path) if path.path.is_ident(self.name));
        let place = self.place;
        match expr {
            Expr::Unary(unary)
                if matches!(unary.op, syn::UnOp::Deref(_)) && is_it(strip(&unary.expr)) =>
            {
                *expr = place.clone();
            }
            Expr::Field(field) if is_it(strip(&field.base)) => *field.base = place.clone(),
            Expr::Index(index) => {
                self.visit_expr_mut(&mut index.index);
                match is_it(strip(&index.expr)) {
                    true => *index.expr = place.clone(),
                    false => self.visit_expr_mut(&mut index.expr),
                }
            }
            Expr::MethodCall(call) => {
                call.args
                    .iter_mut()
                    .for_each(|arg| self.visit_expr_mut(arg));
                match is_it(strip(&call.receiver)) {
                    true => *call.receiver = place.clone(),
                    false => self.visit_expr_mut(&mut call.receiver),
                }
            }
            expr if is_it(expr) => *expr = parse_quote!(&mut #place),
            _ => syn::visit_mut::visit_expr_mut(self, expr),
        }
    }
}
