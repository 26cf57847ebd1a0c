//! Functions that may fail: the body becomes one that gives the value, and leaves with a failure by a macro that returns it.
//!
//! `Ok(x)` as a result is `x`, `Err(e)` is `fail!(Err(e))`, anything else is the value of an outcome that a failure leaves as it is. So
//! a failure is no `return` to the passes behind this one: like a panic it has no value, and nothing follows it.

use super::signature::Signature;
use super::wrapper::Wrapper;
use crate::front::lower::{Exits, breaks_with_value};
use crate::front::macros::into_macros;
use crate::front::syntax::{macro_of, strip};
use crate::names::Function;
use crate::names::Method;
use crate::names::macros::{self, Macro};
use proc_macro2::TokenStream;
use syn::visit_mut::{self, VisitMut};
use syn::{Block, Expr, ExprPath, Stmt, parse_quote};

/// Leaves the function with a failure.
pub(crate) fn fail(failure: &Expr, runtime: &TokenStream) -> Expr {
    parse_quote!(#runtime::private::__grad_fail!(#failure))
}

/// Writes what a function that may fail returns as values and failures, and marks each `?` that belongs to a closure.
pub(crate) fn values_and_failures(block: &mut Block, signature: &Signature) {
    let runtime = &signature.runtime;
    let mut questions = Questions {
        runtime,
        closures: 0,
    };
    questions.visit_block_mut(block);
    let Some(wrapper) = &signature.wrapper else {
        return;
    };
    let outcomes = Outcomes { wrapper, runtime };
    Returns(&outcomes).visit_block_mut(block);
    outcomes.block(block);
}

struct Questions<'r> {
    runtime: &'r TokenStream,
    closures: u32,
}

impl VisitMut for Questions<'_> {
    into_macros!(write);

    fn visit_expr_closure_mut(&mut self, closure: &mut syn::ExprClosure) {
        self.closures += 1;
        visit_mut::visit_expr_closure_mut(self, closure);
        self.closures -= 1;
    }

    fn visit_expr_mut(&mut self, expr: &mut Expr) {
        visit_mut::visit_expr_mut(self, expr);
        if let Expr::Try(inner) = expr
            && self.closures > 0
        {
            let (inner, runtime) = (&inner.expr, self.runtime);
            *expr = parse_quote!(#runtime::private::__grad_question!(#inner));
        }
    }
}

struct Outcomes<'w> {
    wrapper: &'w Wrapper,
    runtime: &'w TokenStream,
}

struct Returns<'o, 'w>(&'o Outcomes<'w>);

impl VisitMut for Returns<'_, '_> {
    into_macros!(write);

    fn visit_expr_mut(&mut self, expr: &mut Expr) {
        visit_mut::visit_expr_mut(self, expr);
        if let Expr::Return(inner) = expr
            && let Some(value) = &mut inner.expr
        {
            self.0.expr(value);
            if is_failure(value) {
                *expr = (**value).clone();
            }
        }
    }

    // What these return is no result of the function.
    fn visit_expr_closure_mut(&mut self, _: &mut syn::ExprClosure) {}
}

impl Outcomes<'_> {
    fn block(&self, block: &mut Block) {
        match block.stmts.last_mut() {
            Some(Stmt::Expr(expr, None)) => self.expr(expr),
            Some(Stmt::Macro(_) | Stmt::Expr(..) | Stmt::Local(_) | Stmt::Item(_)) | None => {}
        }
    }

    /// An outcome becomes its value.
    fn expr(&self, expr: &mut Expr) {
        match expr {
            Expr::Paren(inner) => self.expr(&mut inner.expr),
            Expr::Group(inner) => self.expr(&mut inner.expr),
            Expr::Block(inner) if inner.label.is_none() => self.block(&mut inner.block),
            Expr::If(inner) if inner.else_branch.is_some() => {
                self.block(&mut inner.then_branch);
                if let Some((_, otherwise)) = &mut inner.else_branch {
                    self.expr(otherwise);
                }
            }
            Expr::Match(inner) => {
                for arm in &mut inner.arms {
                    self.expr(&mut arm.body);
                }
            }
            // These leave, or have no value.
            Expr::Return(_)
            | Expr::Break(_)
            | Expr::Continue(_)
            | Expr::ForLoop(_)
            | Expr::While(_) => {}
            Expr::Loop(inner) if !breaks_with_value(inner) => {}
            Expr::Macro(inner) if macro_of(&inner.mac).is(macros::Fact::Diverges) => {}
            _ => *expr = self.value(expr),
        }
    }

    fn value(&self, outcome: &Expr) -> Expr {
        let runtime = self.runtime;
        match variant(outcome) {
            Some(Variant::Value(value)) if self.is_own(outcome) => return value.clone(),
            Some(Variant::Failure) if self.is_own(outcome) => return fail(outcome, runtime),
            _ => {}
        }
        if let Some(value) = self.mapped(outcome) {
            return value;
        }
        if self.wrapper.is_option {
            parse_quote!(#runtime::private::__grad_option!(#outcome))
        } else {
            parse_quote!(#runtime::private::__grad_result!(#outcome))
        }
    }

    /// Whether a variant is one of the wrapper.
    fn is_own(&self, outcome: &Expr) -> bool {
        is_option(outcome) == self.wrapper.is_option
    }

    /// `outcome.map(|x| ..)` and `outcome.and_then(|x| ..)`: what the closure makes of the value.
    fn mapped(&self, outcome: &Expr) -> Option<Expr> {
        let Expr::MethodCall(call) = strip(outcome) else {
            return None;
        };
        let gives_value = match Method::of(&call.method) {
            Method::Map => true,
            Method::AndThen => false,
            _ => return None,
        };
        let mut receiver = (*call.receiver).clone();
        self.expr(&mut receiver);
        match call.args.first().map(strip)? {
            Expr::Closure(closure) if closure.inputs.len() == 1 && closure.capture.is_none() => {
                let (pat, body) = (closure.inputs.first()?, &closure.body);
                if Exits::of_expr(body).any() || has_question(body) {
                    return None;
                }
                let mut body = (**body).clone();
                if !gives_value {
                    self.expr(&mut body);
                }
                Some(parse_quote!({ let #pat = #receiver; #body }))
            }
            Expr::Path(path) => {
                let mut body: Expr = match (
                    gives_value,
                    is_variant(path, Function::Ok) || is_variant(path, Function::Some),
                ) {
                    (true, true) => return None,
                    _ => parse_quote!(#path(#receiver)),
                };
                if !gives_value {
                    self.expr(&mut body);
                }
                Some(body)
            }
            _ => None,
        }
    }
}

fn is_failure(expr: &Expr) -> bool {
    matches!(strip(expr), Expr::Macro(mac) if macro_of(&mac.mac) == Macro::Fail)
}

/// Whether `?` of a closure stands in an expression.
fn has_question(expr: &Expr) -> bool {
    let mut names = Vec::new();
    crate::front::lower::idents(quote::ToTokens::to_token_stream(expr), &mut names);
    names.iter().any(|name| *name == Macro::Question)
}

/// `Ok(x)`, `Some(x)`, `Err(e)`, `None`.
pub(crate) enum Variant<'e> {
    Value(&'e Expr),
    Failure,
}

/// The variant that an expression makes.
pub(crate) fn variant(expr: &Expr) -> Option<Variant<'_>> {
    match strip(expr) {
        Expr::Call(call) if call.args.len() == 1 => match strip(&call.func) {
            Expr::Path(path)
                if is_variant(path, Function::Ok) || is_variant(path, Function::Some) =>
            {
                call.args.first().map(Variant::Value)
            }
            Expr::Path(path) if is_variant(path, Function::Err) => Some(Variant::Failure),
            _ => None,
        },
        Expr::Path(path) if is_variant(path, Function::None) => Some(Variant::Failure),
        _ => None,
    }
}

/// Whether an expression that makes a variant makes one of an `Option`.
pub(crate) fn is_option(expr: &Expr) -> bool {
    let path = match strip(expr) {
        Expr::Call(call) => strip(&call.func),
        other => other,
    };
    matches!(path, Expr::Path(path) if is_variant(path, Function::None) || is_variant(path, Function::Some))
}

fn is_variant(path: &ExprPath, name: Function) -> bool {
    path.path
        .segments
        .last()
        .is_some_and(|last| last.ident == name)
}
