//! Pullbacks of active values, `let (v, pull) = g::vjp(x);` and `pull(w)`, as two calls: one that gives `v`, and one that gives what the
//! pullback makes of `w`. So the other passes see calls of derivatives alone.
//!
//! The arguments are those of the moment when `vjp` is called: what may change until the pullback is called is held by a variable.

use super::rename::Renamer;
use super::syntax::{place_root, strip};
use crate::diagnostics::Errors;
use crate::emit::{PULLED, VALUE};
use crate::front::activity::Activity;
use crate::front::macros::into_macros;
use crate::names::Method;
use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::{ToTokens, format_ident};
use std::collections::{HashMap, HashSet};
use syn::visit::Visit;
use syn::visit_mut::{self, VisitMut};
use syn::{Block, Expr, ExprCall, Member, Pat, Stmt, parse_quote};

/// Whether a body may have pullbacks.
pub(crate) fn mentions_pullbacks(block: &Block) -> bool {
    fn any(tokens: TokenStream) -> bool {
        tokens.into_iter().any(|token| match token {
            TokenTree::Ident(name) => is_vjp(&name),
            TokenTree::Group(group) => any(group.stream()),
            TokenTree::Punct(_) | TokenTree::Literal(_) => false,
        })
    }
    any(block.to_token_stream())
}

fn is_vjp(name: &Ident) -> bool {
    let name = name.to_string();
    name == "vjp" || name.ends_with("_vjp")
}

/// Writes the pullbacks of active values in a renamed body.
pub(crate) fn write_pullbacks(
    block: &mut Block,
    (signature, references): (&syn::Signature, &[String]),
    activity: &Activity,
    renamer: &mut Renamer,
    errors: &Errors,
) {
    let mut changing = Changing(references.iter().cloned().collect());
    changing.visit_signature(signature);
    changing.visit_block(block);
    let mut calls = Calls(HashMap::new());
    calls.visit_block(block);
    Pullbacks {
        changing: changing.0,
        calls: calls.0,
        pulls: HashMap::new(),
        activity,
        renamer,
        errors,
    }
    .visit_block_mut(block);
}

struct Pullbacks<'p> {
    /// Variables that may be assigned after they are bound.
    changing: HashSet<String>,
    /// What variables are called with.
    calls: HashMap<String, Vec<Expr>>,
    /// The pullbacks, and the calls of `vjp` that give them, with arguments that do not change.
    pulls: HashMap<String, Expr>,
    activity: &'p Activity,
    renamer: &'p mut Renamer,
    errors: &'p Errors,
}

impl VisitMut for Pullbacks<'_> {
    into_macros!(write);

    fn visit_block_mut(&mut self, block: &mut Block) {
        let stmts = std::mem::take(&mut block.stmts);
        for mut stmt in stmts {
            if let Some(mut written) = self.bound(&stmt) {
                block.stmts.append(&mut written);
                continue;
            }
            self.visit_stmt_mut(&mut stmt);
            block.stmts.push(stmt);
        }
    }

    fn visit_expr_mut(&mut self, expr: &mut Expr) {
        if let Some(mut call) = self.called(expr) {
            // What the pullback is called with.
            visit_mut::visit_expr_mut(self, &mut call);
            *expr = call;
            return;
        }
        visit_mut::visit_expr_mut(self, expr);
        if let Expr::Path(path) = expr
            && let Some(name) = path.path.get_ident()
            && self.pulls.contains_key(&name.to_string())
        {
            self.errors.push(
                name,
                format!("`{name}` is the pullback of an active value and is not called here"),
                format!("call it by its name where it is bound: `{name}(..)`"),
            );
            *expr = parse_quote!(::core::unreachable!());
        }
    }
}

impl Pullbacks<'_> {
    /// `let (v, pull) = g::vjp(x);` as the value alone, behind the variables that hold arguments.
    fn bound(&mut self, stmt: &Stmt) -> Option<Vec<Stmt>> {
        let Stmt::Local(local) = stmt else {
            return None;
        };
        let (Pat::Tuple(pair), Some(init)) = (&local.pat, &local.init) else {
            return None;
        };
        let parts: Vec<&Pat> = pair.elems.iter().collect();
        let (&[value, pull], None) = (&parts[..], &init.diverge) else {
            return None;
        };
        let pull = match pull {
            Pat::Ident(pull) if pull.by_ref.is_none() && pull.subpat.is_none() => {
                Some(pull.ident.to_string())
            }
            Pat::Wild(_) => None,
            _ => return None,
        };
        let call = &*init.expr;
        let arguments = arguments_of(innermost(call)?)?;
        let is_active = arguments.iter().any(|arg| self.activity.of_expr(arg));
        let pulls_active = pull
            .as_ref()
            .and_then(|pull| self.calls.get(pull))
            .is_some_and(|args| args.iter().any(|arg| self.activity.of_expr(arg)));
        if !is_active && !pulls_active {
            return None;
        }
        let mut written = Vec::new();
        let mut held = call.clone();
        visit_mut::visit_expr_mut(self, &mut held);
        self.hold(innermost_mut(&mut held)?, &mut written);
        let value_of: Stmt = if is_active {
            let value_of = renamed(&held, VALUE, None)?;
            // What is called has effects, though nothing may need its value.
            let value = match value {
                Pat::Wild(_) => name_pattern(&self.fresh()),
                value => value.clone(),
            };
            parse_quote!(let #value = #value_of;)
        } else {
            parse_quote!(let (#value, _) = #held;)
        };
        written.push(value_of);
        if let Some(pull) = pull {
            self.pulls.insert(pull, held);
        }
        Some(written)
    }

    /// `pull(w)`, `g::vjp(x).1(w)` and `g::vjp(x).0` as calls of derivatives.
    fn called(&mut self, expr: &Expr) -> Option<Expr> {
        if let Expr::Field(field) = expr
            && is_member(&field.member, 0)
        {
            let arguments = arguments_of(innermost(&field.base)?)?;
            let is_active = arguments.iter().any(|arg| self.activity.of_expr(arg));
            return is_active.then(|| renamed(&field.base, VALUE, None))?;
        }
        let Expr::Call(ExprCall { func, args, .. }) = expr else {
            return None;
        };
        let (1, Some(with)) = (args.len(), args.first()) else {
            return None;
        };
        match strip(func) {
            Expr::Path(path) => {
                let call = self.pulls.get(&path.path.get_ident()?.to_string())?;
                renamed(call, PULLED, Some(with))
            }
            Expr::Field(field) if is_member(&field.member, 1) => {
                let arguments = arguments_of(innermost(&field.base)?)?;
                let mut all = arguments.iter().chain([with]);
                let is_active = all.any(|arg| self.activity.of_expr(arg));
                is_active.then(|| renamed(&field.base, PULLED, Some(with)))?
            }
            _ => None,
        }
    }

    /// Puts variables in place of the arguments that may have another value when the pullback is called.
    fn hold(&mut self, call: &mut Expr, out: &mut Vec<Stmt>) {
        match call {
            Expr::Call(call) => {
                for arg in &mut call.args {
                    self.hold_argument(arg, out);
                }
            }
            Expr::MethodCall(call) => {
                if !self.stays(&call.receiver) {
                    let (receiver, held) = (&call.receiver, self.fresh());
                    // The method may take it by reference or by value: rustc finds it either way.
                    out.push(parse_quote!(let #held = &#receiver;));
                    *call.receiver = parse_quote!(#held);
                }
                for arg in &mut call.args {
                    self.hold_argument(arg, out);
                }
            }
            _ => {}
        }
    }

    fn hold_argument(&mut self, arg: &mut Expr, out: &mut Vec<Stmt>) {
        if self.stays(arg) {
            return;
        }
        let held = self.fresh();
        out.push(parse_quote!(let #held = #arg;));
        *arg = parse_quote!(#held);
    }

    fn fresh(&mut self) -> Ident {
        format_ident!("{}", self.renamer.fresh("held"))
    }

    /// Whether an argument is the same when it is evaluated again.
    fn stays(&self, arg: &Expr) -> bool {
        match strip(arg) {
            Expr::Lit(_) | Expr::Closure(_) => true,
            Expr::Path(path) => path
                .path
                .get_ident()
                .is_none_or(|name| !self.changing.contains(&name.to_string())),
            Expr::Field(_) => {
                place_root(arg).is_some_and(|root| !self.changing.contains(&root))
                    && !has_index(arg)
            }
            Expr::Reference(reference) => {
                reference.mutability.is_some() || self.stays(&reference.expr)
            }
            _ => false,
        }
    }
}

fn name_pattern(name: &Ident) -> Pat {
    parse_quote!(#name)
}

fn has_index(place: &Expr) -> bool {
    match strip(place) {
        Expr::Field(field) => has_index(&field.base),
        Expr::Path(_) => false,
        _ => true,
    }
}

fn is_member(member: &Member, number: u32) -> bool {
    matches!(member, Member::Unnamed(index) if index.index == number)
}

/// The call of `vjp` in an expression that may take apart its outcome: `g::vjp(x)?`.
fn innermost(expr: &Expr) -> Option<&Expr> {
    match strip(expr) {
        Expr::Try(tried) => innermost(&tried.expr),
        Expr::MethodCall(call) if is_adaptor(&call.method) => innermost(&call.receiver),
        call if is_call_of_vjp(call) => Some(call),
        _ => None,
    }
}

fn innermost_mut(expr: &mut Expr) -> Option<&mut Expr> {
    if is_call_of_vjp(expr) {
        return Some(expr);
    }
    match expr {
        Expr::Paren(inner) => innermost_mut(&mut inner.expr),
        Expr::Group(inner) => innermost_mut(&mut inner.expr),
        Expr::Try(tried) => innermost_mut(&mut tried.expr),
        Expr::MethodCall(call) if is_adaptor(&call.method) => innermost_mut(&mut call.receiver),
        _ => None,
    }
}

fn is_adaptor(method: &Ident) -> bool {
    matches!(
        Method::of(method),
        Method::Unwrap
            | Method::Expect
            | Method::MapErr
            | Method::OkOr
            | Method::OkOrElse
            | Method::Ok
    )
}

/// `g::vjp(x)`, `Type::g_vjp(x)` or `s.g_vjp(x)`.
fn is_call_of_vjp(expr: &Expr) -> bool {
    match expr {
        Expr::Call(call) => {
            let Expr::Path(path) = strip(&call.func) else {
                return false;
            };
            let mut segments = path.path.segments.iter().rev();
            let (Some(last), Some(owner)) = (segments.next(), segments.next()) else {
                return false;
            };
            let of_type = owner.ident.to_string().starts_with(char::is_uppercase);
            is_vjp(&last.ident) && of_type == (last.ident != "vjp")
        }
        Expr::MethodCall(call) => is_vjp(&call.method) && call.method != "vjp",
        _ => false,
    }
}

/// What is passed to a call, its receiver first.
fn arguments_of(call: &Expr) -> Option<Vec<Expr>> {
    match call {
        Expr::Call(call) => Some(call.args.iter().cloned().collect()),
        Expr::MethodCall(call) => {
            let receiver = std::iter::once((*call.receiver).clone());
            Some(receiver.chain(call.args.iter().cloned()).collect())
        }
        _ => None,
    }
}

/// The call under another name, with one more argument.
fn renamed(call: &Expr, name: &str, further: Option<&Expr>) -> Option<Expr> {
    let mut call = call.clone();
    let rename = |ident: &mut Ident| {
        let stem = ident.to_string();
        let stem = stem.strip_suffix("vjp").unwrap_or_default();
        *ident = format_ident!("{}{}", stem, name, span = ident.span());
    };
    match innermost_mut(&mut call)? {
        Expr::Call(call) => {
            if let Expr::Path(path) = &mut *call.func
                && let Some(last) = path.path.segments.last_mut()
            {
                rename(&mut last.ident);
            }
            call.args.extend(further.cloned());
        }
        Expr::MethodCall(call) => {
            rename(&mut call.method);
            call.args.extend(further.cloned());
        }
        _ => return None,
    }
    Some(call)
}

/// The variables that are bound by `mut`.
struct Changing(HashSet<String>);

impl<'ast> Visit<'ast> for Changing {
    into_macros!(read);

    fn visit_pat_ident(&mut self, pat: &'ast syn::PatIdent) {
        if pat.mutability.is_some() {
            self.0.insert(pat.ident.to_string());
        }
    }

    fn visit_receiver(&mut self, receiver: &'ast syn::Receiver) {
        if receiver.mutability.is_some() {
            self.0
                .insert(receiver.self_token.to_token_stream().to_string());
        }
    }
}

/// What names are called with.
struct Calls(HashMap<String, Vec<Expr>>);

impl<'ast> Visit<'ast> for Calls {
    into_macros!(read);

    fn visit_expr_call(&mut self, call: &'ast ExprCall) {
        if let Expr::Path(path) = strip(&call.func)
            && let Some(name) = path.path.get_ident()
        {
            let args = self.0.entry(name.to_string()).or_default();
            args.extend(call.args.iter().cloned());
        }
        syn::visit::visit_expr_call(self, call);
    }
}
