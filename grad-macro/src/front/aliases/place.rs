//! Which place an expression is, or refers to.

use super::Aliases;
use crate::front::syntax::{place_root, strip};
use crate::names::Method;
use proc_macro2::{Group, Span, TokenStream, TokenTree};
use quote::ToTokens;
use syn::visit_mut::VisitMut;
use syn::{Expr, ExprIndex, Lit, Stmt, parse_quote};

impl Aliases<'_> {
    /// The place that a variable refers to.
    pub(super) fn alias(&self, expr: &Expr) -> Option<Expr> {
        let Expr::Path(path) = strip(expr) else {
            return None;
        };
        let name = path.path.get_ident()?;
        let place = self.places.get(&name.to_string())?;
        // Mistakes are where the reference is used.
        syn::parse2(respanned(place.to_token_stream(), name.span())).ok()
    }

    /// An expression of which no more than the place is used: a reference is dereferenced there by itself.
    pub(super) fn operand(&mut self, expr: &mut Expr) {
        match self.alias(expr) {
            Some(place) => *expr = place,
            None => self.visit_expr_mut(expr),
        }
    }

    /// The place on which a method is called that is one of the standard library's.
    pub(super) fn receiver(&mut self, expr: &Expr) -> Option<Expr> {
        let place = self.place(expr)?;
        match &place {
            Expr::Path(path)
                if path
                    .path
                    .get_ident()
                    .is_some_and(|name| self.own.contains(&name.to_string())) =>
            {
                None
            }
            _ => Some(place),
        }
    }

    /// The place that an expression is.
    pub(super) fn place(&mut self, expr: &Expr) -> Option<Expr> {
        match expr {
            Expr::Paren(inner) => self.place(&inner.expr),
            Expr::Group(inner) => self.place(&inner.expr),
            Expr::Path(path) => {
                if let Some(place) = self.alias(expr) {
                    return Some(place);
                }
                let name = path.path.get_ident()?.to_string();
                self.is_active(&name).then(|| expr.clone())
            }
            Expr::Field(field) => {
                let (base, member) = (self.place(&field.base)?, &field.member);
                Some(parse_quote!(#base.#member))
            }
            Expr::Index(index) => {
                let mut part = index.clone();
                *part.expr = self.place(&index.expr)?;
                *part.index = self.written(&index.index);
                Some(Expr::Index(part))
            }
            Expr::Unary(unary) if matches!(unary.op, syn::UnOp::Deref(_)) => {
                self.referenced(&unary.expr)
            }
            // A method is called on what a reference refers to.
            Expr::MethodCall(_) => self.referenced(expr),
            _ => None,
        }
    }

    /// The place that a reference refers to.
    pub(super) fn referenced(&mut self, expr: &Expr) -> Option<Expr> {
        match expr {
            Expr::Paren(inner) => self.referenced(&inner.expr),
            Expr::Group(inner) => self.referenced(&inner.expr),
            Expr::Path(_) => self.alias(expr),
            Expr::Reference(reference) if reference.mutability.is_some() => {
                self.place(&reference.expr)
            }
            Expr::MethodCall(call) => match (Method::of(&call.method), call.args.len()) {
                (Method::AsMutSlice, 0) => self.receiver(&call.receiver),
                (Method::Unwrap, 0) | (Method::Expect, 1) => {
                    let Expr::MethodCall(inner) = strip(&call.receiver) else {
                        return None;
                    };
                    match (Method::of(&inner.method), inner.args.first()) {
                        (Method::FirstMut, None) => {
                            let place = self.receiver(&inner.receiver)?;
                            Some(element(&place, &parse_quote!(0)))
                        }
                        (Method::LastMut, None) => {
                            let place = self.receiver(&inner.receiver)?;
                            Some(element(&place, &parse_quote!(#place.len() - 1)))
                        }
                        (Method::GetMut, Some(at)) => {
                            let place = self.receiver(&inner.receiver)?;
                            let at = self.written(at);
                            Some(element(&place, &at))
                        }
                        _ => None,
                    }
                }
                _ => None,
            },
            _ => None,
        }
    }

    /// Evaluates the indices of a place, in front of what follows.
    pub(super) fn freeze(&mut self, place: &mut Expr, out: &mut Vec<Stmt>) {
        match place {
            Expr::Field(field) => self.freeze(&mut field.base, out),
            Expr::Paren(inner) => self.freeze(&mut inner.expr, out),
            Expr::Index(ExprIndex { expr, index, .. }) => {
                self.freeze(expr, out);
                match &mut **index {
                    Expr::Range(range) => {
                        for end in [&mut range.start, &mut range.end].into_iter().flatten() {
                            self.hold(end, out);
                        }
                    }
                    Expr::Tuple(tuple) => {
                        tuple.elems.iter_mut().for_each(|at| self.hold(at, out));
                    }
                    at => self.hold(at, out),
                }
            }
            _ => {}
        }
    }

    /// Binds a value to a name, if it may be another one later.
    pub(super) fn hold(&mut self, value: &mut Expr, out: &mut Vec<Stmt>) {
        if self.is_fixed(value) {
            return;
        }
        let at = self.fresh("at");
        let before = &*value;
        out.push(parse_quote!(let #at = #before;));
        *value = parse_quote!(#at);
    }

    /// Whether an expression has the same value wherever it stands.
    fn is_fixed(&self, expr: &Expr) -> bool {
        match strip(expr) {
            Expr::Lit(lit) => matches!(lit.lit, Lit::Int(_)),
            Expr::Path(path) => path
                .path
                .get_ident()
                .is_some_and(|name| !self.changed.contains(&name.to_string())),
            _ => false,
        }
    }

    /// A statement that checks the indices of a place, as the borrow does.
    pub(super) fn check(&self, place: &Expr) -> Option<Stmt> {
        (!self.is_checked(place))
            .then(|| parse_quote!(::core::assert!(::core::matches!(&#place, _));))
    }

    fn is_checked(&self, place: &Expr) -> bool {
        if self.checked.contains(&place.to_token_stream().to_string()) {
            return true;
        }
        match place {
            Expr::Field(field) => self.is_checked(&field.base),
            Expr::Paren(inner) => self.is_checked(&inner.expr),
            Expr::Path(_) => true,
            _ => false,
        }
    }

    /// Notes that the indices of a place are in bounds from here on.
    pub(super) fn note(&mut self, place: &Expr) {
        self.checked.insert(place.to_token_stream().to_string());
    }

    /// The two sides of `place.split_at_mut(k)` and the like.
    pub(super) fn split_places(
        &mut self,
        init: &Expr,
        out: &mut Vec<Stmt>,
    ) -> Option<(Expr, Expr)> {
        let Expr::MethodCall(call) = strip(init) else {
            return None;
        };
        match (Method::of(&call.method), call.args.first()) {
            (Method::SplitAtMut, Some(at)) => {
                let mut place = self.receiver(&call.receiver)?;
                self.freeze(&mut place, out);
                let mut at = self.written(at);
                self.hold(&mut at, out);
                let (left, right) = (parse_quote!(#place[..#at]), parse_quote!(#place[#at..]));
                out.extend(self.check(&left));
                self.note(&left);
                self.note(&right);
                Some((left, right))
            }
            (Method::Unwrap, None) | (Method::Expect, Some(_)) => {
                let Expr::MethodCall(inner) = strip(&call.receiver) else {
                    return None;
                };
                let (first, check) = match Method::of(&inner.method) {
                    Method::SplitFirstMut => (true, Method::First),
                    Method::SplitLastMut => (false, Method::Last),
                    _ => return None,
                };
                let mut place = self.receiver(&inner.receiver)?;
                self.freeze(&mut place, out);
                let message = format!("`{check}` of an empty slice");
                out.push(parse_quote!(::core::assert!(!#place.is_empty(), #message);));
                Some(self.ends(&place, first, out))
            }
            _ => None,
        }
    }

    /// The first or the last element of a place that is not empty, and the others.
    pub(super) fn ends(&mut self, place: &Expr, first: bool, out: &mut Vec<Stmt>) -> (Expr, Expr) {
        let (one, rest): (Expr, Expr) = if first {
            (parse_quote!(#place[0]), parse_quote!(#place[1..]))
        } else {
            let mut last: Expr = parse_quote!(#place.len() - 1);
            self.hold(&mut last, out);
            (parse_quote!(#place[#last]), parse_quote!(#place[..#last]))
        };
        self.note(&one);
        self.note(&rest);
        (one, rest)
    }
}

/// Tokens that stand somewhere else.
fn respanned(tokens: TokenStream, span: Span) -> TokenStream {
    let tokens = tokens.into_iter().map(|token| match token {
        TokenTree::Group(group) => {
            let inner = respanned(group.stream(), span);
            let mut group = Group::new(group.delimiter(), inner);
            group.set_span(span);
            TokenTree::Group(group)
        }
        mut token => {
            token.set_span(span);
            token
        }
    });
    tokens.collect()
}

/// The element of a place.
pub(super) fn element(place: &Expr, at: &Expr) -> Expr {
    parse_quote!(#place[#at])
}

/// Whether an expression is a value rather than a place, so that a reference to it refers to a variable without a name.
pub(super) fn is_value(expr: &Expr) -> bool {
    place_root(expr).is_none()
        && !matches!(strip(expr), Expr::MethodCall(call) if call.method.to_string().ends_with("_mut"))
}
