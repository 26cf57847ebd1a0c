//! The uses of a tuple that became variables: its parts and the tuple itself, written with their names.

use super::Variable;
use super::syntax::parse;
use crate::front::rename::Renamer;
use crate::front::syntax::strip;
use proc_macro2::{Group, Ident, TokenStream, TokenTree};
use quote::{ToTokens, format_ident, quote};
use syn::visit_mut::{self, VisitMut};
use syn::{Expr, Member};

/// Writes the parts in the place of a tuple's name.
pub(super) struct Uses<'v> {
    variable: &'v Variable,
    /// A use was found that cannot be written.
    pub(super) failed: bool,
    closures: u32,
    renamer: &'v mut Renamer,
}

impl<'v> Uses<'v> {
    /// In the body of a function.
    pub(super) fn in_body(variable: &'v Variable, renamer: &'v mut Renamer) -> Self {
        Uses {
            variable,
            failed: false,
            closures: 0,
            renamer,
        }
    }

    /// In the body of a closure, which must not assign the tuple.
    pub(super) fn in_closure(variable: &'v Variable, renamer: &'v mut Renamer) -> Self {
        Uses {
            closures: 1,
            ..Uses::in_body(variable, renamer)
        }
    }
}

impl Uses<'_> {
    fn is_it(&self, expr: &Expr) -> bool {
        matches!(strip(expr), Expr::Path(path) if path.path.is_ident(&self.variable.name))
    }

    fn write(&mut self, expr: &mut Expr, tokens: TokenStream) {
        match parse(tokens) {
            Some(written) => *expr = written,
            None => self.failed = true,
        }
    }

    /// Whether a tuple's own name stands at the root of a place.
    fn is_rooted(&self, expr: &Expr) -> bool {
        crate::front::syntax::place_root(expr).is_some_and(|root| root == self.variable.name)
    }

    fn tokens(&mut self, tokens: TokenStream) -> TokenStream {
        let mut out = TokenStream::new();
        let mut tokens = tokens.into_iter().peekable();
        let mut after_dot = false;
        while let Some(token) = tokens.next() {
            let was_after_dot = std::mem::replace(
                &mut after_dot,
                matches!(&token, TokenTree::Punct(p) if p.as_char() == '.'),
            );
            match token {
                TokenTree::Group(group) => {
                    let mut new = Group::new(group.delimiter(), self.tokens(group.stream()));
                    new.set_span(group.span());
                    out.extend([TokenTree::Group(new)]);
                }
                TokenTree::Ident(ident) if !was_after_dot && ident == self.variable.name => {
                    let dot =
                        tokens.next_if(|t| matches!(t, TokenTree::Punct(p) if p.as_char() == '.'));
                    let index = match tokens.peek() {
                        Some(TokenTree::Literal(index)) if dot.is_some() => {
                            index.to_string().parse::<usize>().ok()
                        }
                        _ => None,
                    };
                    match index.and_then(|index| self.variable.parts.get(index)) {
                        Some(part) => {
                            tokens.next();
                            part.to_tokens(&mut out);
                        }
                        None => self.failed = true,
                    }
                }
                TokenTree::Literal(literal) => {
                    if let syn::Lit::Str(text) = syn::Lit::new(literal.clone()) {
                        let names = crate::front::format::names(&text.value());
                        self.failed |= names.contains(&self.variable.name);
                    }
                    out.extend([TokenTree::Literal(literal)]);
                }
                token => out.extend([token]),
            }
        }
        out
    }
}

impl VisitMut for Uses<'_> {
    fn visit_expr_mut(&mut self, expr: &mut Expr) {
        if self.failed {
            return;
        }
        match expr {
            Expr::Field(field) if self.is_it(&field.base) => {
                let part = match &field.member {
                    Member::Unnamed(index) => self.variable.parts.get(index.index as usize),
                    Member::Named(_) => None,
                };
                match part {
                    Some(part) => {
                        let part = part.to_token_stream();
                        self.write(expr, part);
                    }
                    None => self.failed = true,
                }
            }
            Expr::Assign(assign) if self.is_it(&assign.left) => {
                self.visit_expr_mut(&mut assign.right);
                let parts = &self.variable.parts;
                let names: Vec<Ident> = parts
                    .iter()
                    .map(|_| format_ident!("{}", self.renamer.fresh("part")))
                    .collect();
                let right = strip(&assign.right);
                self.failed |= self.closures > 0;
                if let Expr::Tuple(right) = right {
                    let values = right.elems.iter();
                    self.failed |= values.len() != parts.len();
                    let tokens = quote!({ #(let #names = #values;)* #(#parts = #names;)* });
                    self.write(expr, tokens);
                } else {
                    let tokens = quote!({ let (#(#names),*) = #right; #(#parts = #names;)* });
                    self.write(expr, tokens);
                }
            }
            Expr::Assign(assign) if self.closures > 0 && self.is_rooted(&assign.left) => {
                self.failed = true;
            }
            Expr::Binary(binary)
                if self.closures > 0
                    && self.is_rooted(&binary.left)
                    && binary.op.to_token_stream().to_string().ends_with('=')
                    && !matches!(
                        binary.op,
                        syn::BinOp::Eq(_)
                            | syn::BinOp::Le(_)
                            | syn::BinOp::Ge(_)
                            | syn::BinOp::Ne(_)
                    ) =>
            {
                self.failed = true;
            }
            Expr::Reference(reference) if self.is_it(&reference.expr) => self.failed = true,
            Expr::Reference(reference)
                if reference.mutability.is_some() && self.is_rooted(&reference.expr) =>
            {
                self.failed = true;
            }
            Expr::MethodCall(call) if self.is_it(&call.receiver) => self.failed = true,
            Expr::Closure(closure) => {
                self.closures += 1;
                self.visit_expr_mut(&mut closure.body);
                self.closures -= 1;
            }
            Expr::Path(_) if self.is_it(expr) => {
                let parts = &self.variable.parts;
                let tokens = quote!((#(#parts),*));
                self.write(expr, tokens);
            }
            Expr::Tuple(tuple) => {
                for elem in &mut tuple.elems {
                    self.visit_expr_mut(elem);
                }
            }
            _ => visit_mut::visit_expr_mut(self, expr),
        }
    }

    fn visit_macro_mut(&mut self, mac: &mut syn::Macro) {
        mac.tokens = self.tokens(mac.tokens.clone());
    }

    fn visit_item_mut(&mut self, _: &mut syn::Item) {}
}
