//! What the splitting of tuples asks of syntax.

use super::calls::is_pair_call;
use crate::front::macros::into_macros;
use crate::front::syntax::{macro_of, strip_type};
use crate::names::Method;
use crate::names::macros;
use proc_macro2::{Ident, TokenStream};
use quote::quote;
use syn::parse::Parser;
use syn::visit::{self, Visit};
use syn::{Block, Expr, Pat, Stmt};

pub(super) fn typed(pat: Pat, ty: Option<&syn::Type>) -> Pat {
    match ty {
        Some(ty) => Pat::Type(syn::PatType {
            attrs: Vec::new(),
            pat: Box::new(pat),
            colon_token: <syn::Token![:]>::default(),
            ty: Box::new(ty.clone()),
        }),
        None => pat,
    }
}

/// What is written here, unless the user's parts do not fit together.
pub(super) fn parse<T: syn::parse::Parse>(tokens: TokenStream) -> Option<T> {
    syn::parse2(tokens).ok()
}

pub(super) fn name_pattern(tokens: TokenStream) -> Option<Pat> {
    Pat::parse_single.parse2(tokens).ok()
}

pub(super) fn declared(pats: &[Pat]) -> Option<Vec<Stmt>> {
    pats.iter().map(|pat| parse(quote!(let #pat;))).collect()
}

pub(super) fn braced(expr: Expr) -> Option<Expr> {
    match expr {
        Expr::Block(_) | Expr::If(_) => Some(expr),
        expr => parse(quote!({ #expr; })),
    }
}

pub(super) fn is_panic(mac: &syn::Macro) -> bool {
    macro_of(mac).is(macros::Fact::Diverges)
}

pub(super) fn has_try(expr: &Expr) -> bool {
    struct Tries(bool);
    impl<'ast> Visit<'ast> for Tries {
        into_macros!(read);

        fn visit_expr_try(&mut self, _: &'ast syn::ExprTry) {
            self.0 = true;
        }
    }
    let mut tries = Tries(false);
    tries.visit_expr(expr);
    tries.0
}

/// The tuples that end the branches of an expression.
pub(super) fn tails<'e>(expr: &'e Expr, found: &mut Vec<&'e syn::ExprTuple>) {
    let block = |block: &'e Block, found: &mut Vec<&'e syn::ExprTuple>| {
        if let Some(Stmt::Expr(expr, None)) = block.stmts.last() {
            tails(expr, found);
        }
    };
    match expr {
        Expr::Paren(inner) => tails(&inner.expr, found),
        Expr::Group(inner) => tails(&inner.expr, found),
        Expr::Tuple(tuple) if tuple.elems.len() > 1 => found.push(tuple),
        Expr::Block(inner) if inner.label.is_none() => block(&inner.block, found),
        Expr::If(inner) => {
            block(&inner.then_branch, found);
            if let Some((_, otherwise)) = &inner.else_branch {
                tails(otherwise, found);
            }
        }
        Expr::Match(inner) => inner.arms.iter().for_each(|arm| tails(&arm.body, found)),
        _ => {}
    }
}

pub(super) fn literal_tails(expr: &Expr) -> usize {
    let mut found = Vec::new();
    tails(expr, &mut found);
    found.len()
}

/// How many parts an expression that makes a tuple has.
pub(super) fn arity(expr: &Expr) -> Option<usize> {
    if let Expr::MethodCall(call) = expr
        && is_pair_call(expr)
    {
        return match call.args.first() {
            Some(Expr::Tuple(init)) if call.method == Method::Fold => Some(init.elems.len()),
            _ => Some(2),
        };
    }
    let mut found = Vec::new();
    tails(expr, &mut found);
    found.first().map(|tuple| tuple.elems.len())
}

/// How many parts the tuple has that is first assigned to a variable.
pub(super) fn assigned_arity(pat: &Pat, rest: &[Stmt]) -> Option<usize> {
    struct Assigned {
        name: Ident,
        arity: Option<usize>,
    }
    impl<'ast> Visit<'ast> for Assigned {
        into_macros!(read);

        fn visit_expr_assign(&mut self, assign: &'ast syn::ExprAssign) {
            if let Expr::Path(path) = &*assign.left
                && path.path.is_ident(&self.name)
            {
                self.arity = self.arity.or(arity(&assign.right));
            }
            visit::visit_expr_assign(self, assign);
        }
    }
    let Pat::Ident(pat) = strip_type(pat) else {
        return None;
    };
    let mut assigned = Assigned {
        name: pat.ident.clone(),
        arity: None,
    };
    rest.iter().for_each(|stmt| assigned.visit_stmt(stmt));
    assigned.arity
}
