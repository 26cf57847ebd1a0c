//! Constant code that reads parts of a variable where they are: `y[i] > 0.8`, `s.x.len()`. It names the variable itself, of which a copy
//! would cost as much as the whole variable.
//!
//! Nothing may be moved out of the variable, which the forward sweep goes on using: a field that is read by value is cloned. And what
//! the code gives may hold no reference into the variable, which may change before that is read.

use super::constant::{is_assignment, is_condition, strip};
use super::measures::only_measures;
use crate::front::syntax::{is_comparison, macro_of};
use crate::names::changes::is_inert;
use crate::names::matrices::Rule;
use crate::names::methods::{Fact, Method};
use crate::names::{self, macros};
use crate::rules::RuleId;
use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote, quote_spanned};
use std::collections::HashSet;
use syn::parse::{Parse, ParseStream, Parser};
use syn::punctuated::Punctuated;
use syn::spanned::Spanned;
use syn::visit_mut::{self, VisitMut};
use syn::{Expr, ExprMethodCall, Macro, Stmt, Token, parse_quote};

/// Code in which the variables that it reads in place are prepared for that, and which of `names` these are.
pub(super) fn read_in_place(
    tokens: TokenStream,
    names: &HashSet<String>,
) -> (TokenStream, HashSet<String>) {
    let measured = |tokens: &TokenStream| {
        let names = names.iter();
        names
            .filter(|name| only_measures(tokens, name))
            .cloned()
            .collect()
    };
    let mut reads = Reads {
        names: names.clone(),
        excluded: HashSet::new(),
    };
    let (read, escapes) = if let Ok(mut expr) = syn::parse2::<Expr>(tokens.clone()) {
        let escapes = !reads.gives_owned(&expr);
        reads.expr(&mut expr);
        (expr.to_token_stream(), escapes)
    } else if let Ok(mut statements) = syn::Block::parse_within.parse2(tokens.clone()) {
        let escapes = !statements.iter().all(|s| reads.keeps_owned(s));
        for statement in &mut statements {
            reads.visit_stmt_mut(statement);
        }
        (quote!(#(#statements)*), escapes)
    } else if let Some((pattern, mut guard)) = guard_of(&tokens)
        && !reads.mentions(&pattern)
    {
        reads.expr(&mut guard);
        (quote!(#pattern if #guard), false)
    } else {
        let measured = measured(&tokens);
        return (tokens, measured);
    };
    if escapes || !reads.excluded.is_empty() {
        let measured = measured(&tokens);
        return (tokens, measured);
    }
    (read, names.clone())
}

/// A pattern and its guard.
fn guard_of(tokens: &TokenStream) -> Option<(TokenStream, Expr)> {
    let is_if = |token: &TokenTree| matches!(token, TokenTree::Ident(ident) if ident == "if");
    let mut rest = tokens.clone().into_iter();
    let pattern = rest.by_ref().take_while(|token| !is_if(token)).collect();
    let guard = syn::parse2(rest.collect()).ok()?;
    Some((pattern, guard))
}

struct Reads {
    names: HashSet<String>,
    /// The variables of which something is moved or changed.
    excluded: HashSet<String>,
}

impl Reads {
    /// Whether an expression that is one of the variables, or a chain of its fields and elements, goes through an element; `None` for others.
    fn chain(&self, expr: &Expr) -> Option<bool> {
        match strip(expr) {
            Expr::Path(path) => {
                let name = path.path.get_ident()?.to_string();
                self.names.contains(&name).then_some(false)
            }
            Expr::Field(field) => self.chain(&field.base),
            Expr::Index(index) => self.chain(&index.expr).map(|_| true),
            _ => None,
        }
    }

    fn mentions(&self, tokens: &impl ToTokens) -> bool {
        !self.mentioned(tokens).is_empty()
    }

    fn mentioned(&self, tokens: &impl ToTokens) -> Vec<String> {
        let mut found = Vec::new();
        super::idents(tokens.to_token_stream(), &mut found);
        let names = found.into_iter().map(|ident| ident.to_string());
        names.filter(|name| self.names.contains(name)).collect()
    }

    fn exclude(&mut self, tokens: &impl ToTokens) {
        let names = self.mentioned(tokens);
        self.excluded.extend(names);
    }

    /// An expression whose value is taken.
    fn expr(&mut self, expr: &mut Expr) {
        match self.chain(expr) {
            Some(through_element) => {
                self.indices(expr);
                // Nothing can be moved out of an element.
                if !through_element {
                    let span = expr.span().resolved_at(proc_macro2::Span::call_site());
                    *expr =
                        Expr::Verbatim(quote_spanned!(span=> ::core::clone::Clone::clone(&#expr)));
                }
            }
            None => self.visit_expr_mut(expr),
        }
    }

    /// A place of which no more than a reference is taken.
    fn place(&mut self, expr: &mut Expr) {
        if self.chain(expr).is_some() {
            self.indices(expr);
        } else {
            self.expr(expr);
        }
    }

    /// The indices inside of a chain.
    fn indices(&mut self, expr: &mut Expr) {
        if let Expr::Paren(inner) = expr {
            self.indices(&mut inner.expr);
        } else if let Expr::Group(inner) = expr {
            self.indices(&mut inner.expr);
        } else if let Expr::Field(inner) = expr {
            self.indices(&mut inner.base);
        } else if let Expr::Index(inner) = expr {
            self.indices(&mut inner.expr);
            self.expr(&mut inner.index);
        }
    }

    fn macro_call(&mut self, mac: &mut Macro) {
        if !self.mentions(&mac.tokens) {
            return;
        }
        let arguments = Punctuated::<Expr, Token![,]>::parse_terminated;
        match macro_of(mac) {
            borrows if borrows.is(macros::Fact::Borrows) => {
                let Ok(mut args) = arguments.parse2(mac.tokens.clone()) else {
                    return self.exclude(&mac.tokens);
                };
                for arg in &mut args {
                    self.place(arg);
                }
                mac.tokens = args.to_token_stream();
            }
            names::Macro::Matches => {
                let Ok(mut parts) = syn::parse2::<Matches>(mac.tokens.clone()) else {
                    return self.exclude(&mac.tokens);
                };
                self.exclude(&parts.pattern);
                self.expr(&mut parts.scrutinee);
                let (scrutinee, pattern) = (&parts.scrutinee, &parts.pattern);
                mac.tokens = quote!(#scrutinee, #pattern);
            }
            _ => self.exclude(&mac.tokens),
        }
    }

    /// Whether a statement leaves nothing that refers to a variable.
    fn keeps_owned(&self, statement: &Stmt) -> bool {
        match statement {
            Stmt::Local(local) => local.init.as_ref().is_none_or(|init| {
                let diverges = init.diverge.is_some();
                !self.mentions(&init.expr) || !diverges && self.gives_owned(&init.expr)
            }),
            // The value is dropped.
            Stmt::Expr(expr, Some(_)) => match strip(expr) {
                Expr::Assign(assign) => self.gives_owned(&assign.right),
                _ => true,
            },
            Stmt::Expr(expr, None) => self.gives_owned(expr),
            Stmt::Macro(_) => true,
            Stmt::Item(_) => false,
        }
    }

    /// Whether the value of an expression holds no reference into a variable.
    fn gives_owned(&self, expr: &Expr) -> bool {
        if !self.mentions(expr) || self.chain(expr).is_some() {
            return true;
        }
        match strip(expr) {
            Expr::Binary(binary) => {
                is_condition(&binary.op)
                    || is_assignment(&binary.op)
                    || self.gives_owned(&binary.left) && self.gives_owned(&binary.right)
            }
            // What is behind a reference can only be copied.
            Expr::Unary(unary) => {
                matches!(unary.op, syn::UnOp::Deref(_)) || self.gives_owned(&unary.expr)
            }
            Expr::Cast(_) => true,
            Expr::Tuple(tuple) => tuple.elems.iter().all(|e| self.gives_owned(e)),
            Expr::Array(array) => array.elems.iter().all(|e| self.gives_owned(e)),
            Expr::Range(range) => {
                let mut bounds = range.start.iter().chain(&range.end);
                bounds.all(|e| self.gives_owned(e))
            }
            Expr::MethodCall(call) => self.method_gives_owned(call),
            Expr::Call(call) => call.args.iter().all(|arg| self.gives_owned(arg)),
            Expr::If(branch) => {
                let otherwise = branch.else_branch.as_ref();
                !matches!(strip(&branch.cond), Expr::Let(_))
                    && self.block_gives_owned(&branch.then_branch)
                    && otherwise.is_none_or(|(_, e)| self.gives_owned(e))
            }
            Expr::Block(block) => self.block_gives_owned(&block.block),
            Expr::Macro(mac) => macro_of(&mac.mac) != names::Macro::Vec,
            _ => false,
        }
    }

    fn method_gives_owned(&self, call: &ExprMethodCall) -> bool {
        let name = call.method.to_string();
        if is_inert(&name) || matches!(Method::named(&name), Method::Sum | Method::Product) {
            return true;
        }
        let of_numbers =
            Method::named(&name).is(Fact::OfNumbers) || RuleId::method(&name).is_some();
        let refers = self.chain(&call.receiver).is_some() && !of_numbers;
        !refers
            && self.gives_owned(&call.receiver)
            && call.args.iter().all(|arg| self.gives_owned(arg))
    }

    fn block_gives_owned(&self, block: &syn::Block) -> bool {
        match &block.stmts[..] {
            [Stmt::Expr(expr, None)] => self.gives_owned(expr),
            _ => !self.mentions(block),
        }
    }
}

impl VisitMut for Reads {
    fn visit_expr_mut(&mut self, expr: &mut Expr) {
        match expr {
            Expr::Reference(reference) if reference.mutability.is_some() => {
                self.exclude(reference);
            }
            Expr::Reference(reference) => self.place(&mut reference.expr),
            Expr::Paren(inner) => self.expr(&mut inner.expr),
            Expr::Group(inner) => self.expr(&mut inner.expr),
            Expr::MethodCall(call) => {
                let name = call.method.to_string();
                let borrows = Method::named(&name).is(Fact::Borrows) || is_inert(&name);
                let of_variable = self.chain(&call.receiver) == Some(false);
                if crate::names::changes::changes_receiver(&name) {
                    self.exclude(&call.receiver);
                } else if borrows {
                    self.place(&mut call.receiver);
                } else {
                    self.expr(&mut call.receiver);
                }
                for arg in &mut call.args {
                    self.expr(arg);
                }
                if of_variable && !borrows && Rule::named(&name).is_some() {
                    // A method that is none of a rule and changes its receiver is not to change a copy that nobody sees.
                    let span = call.method.span().resolved_at(Span::call_site());
                    let name = Ident::new("__copy", span);
                    let copy = std::mem::replace(&mut *call.receiver, parse_quote!(#name));
                    *expr = Expr::Verbatim(quote!({ let #name = #copy; #call }));
                }
            }
            Expr::Binary(binary) => {
                if is_assignment(&binary.op) {
                    self.exclude(&binary.left);
                    self.expr(&mut binary.right);
                } else if is_comparison(&binary.op) {
                    self.place(&mut binary.left);
                    self.place(&mut binary.right);
                } else {
                    self.expr(&mut binary.left);
                    self.expr(&mut binary.right);
                }
            }
            Expr::Assign(assign) => {
                self.exclude(&assign.left);
                self.expr(&mut assign.right);
            }
            // It takes what it names.
            Expr::Closure(closure) if closure.capture.is_some() => self.exclude(closure),
            // A field without a value of its own is written as its name.
            Expr::Struct(literal) => self.exclude(literal),
            Expr::Macro(mac) => self.macro_call(&mut mac.mac),
            Expr::Verbatim(tokens) => {
                let tokens = tokens.clone();
                self.exclude(&tokens);
            }
            _ if self.chain(expr).is_some() => self.expr(expr),
            _ => visit_mut::visit_expr_mut(self, expr),
        }
    }

    fn visit_stmt_macro_mut(&mut self, statement: &mut syn::StmtMacro) {
        self.macro_call(&mut statement.mac);
    }
}

/// The arguments of `matches!`.
struct Matches {
    scrutinee: Expr,
    pattern: TokenStream,
}

impl Parse for Matches {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let scrutinee = input.parse()?;
        input.parse::<Token![,]>()?;
        let pattern = input.parse()?;
        Ok(Matches { scrutinee, pattern })
    }
}
