//! Whether code names a place, or a part of it, or what it is a part of.

use crate::front::changes::changed_by_block;
use crate::front::format;
use crate::front::syntax::{place_root, strip};
use crate::names::changes::is_inert;
use crate::rules::RuleId;
use proc_macro2::Ident;
use quote::ToTokens;
use syn::visit::{self, Visit};
use syn::{Block, Expr, Macro, Stmt, parse_quote};

/// Whether statements name what may be the place, or have a part in common with it.
pub(super) fn names_place(stmts: &[Stmt], place: &Expr) -> bool {
    let Some(root) = place_root(place) else {
        return true;
    };
    let mut names = Names {
        root,
        steps: steps(place),
        found: false,
    };
    stmts.iter().for_each(|stmt| names.visit_stmt(stmt));
    names.found
}

/// Whether statements surely leave variables as they are, by the forms in which they name them.
pub(super) fn leaves_as_they_are(stmts: &[Stmt], variables: &[&Ident]) -> bool {
    let block: Block = parse_quote!({ #(#stmts)* });
    let changed = changed_by_block(&block);
    let mut called = Called {
        variables,
        unknown: false,
    };
    called.visit_block(&block);
    !called.unknown && !variables.iter().any(|v| changed.contains(&v.to_string()))
}

/// A step from a variable to its part, as it is written.
#[derive(PartialEq)]
enum Step {
    Field(String),
    Index(Option<String>),
}

fn steps(place: &Expr) -> Vec<Step> {
    match place {
        Expr::Field(field) => {
            let mut steps = steps(&field.base);
            steps.push(Step::Field(field.member.to_token_stream().to_string()));
            steps
        }
        Expr::Index(index) => {
            let mut steps = steps(&index.expr);
            let literal = match strip(&index.index) {
                Expr::Lit(literal) => Some(literal.to_token_stream().to_string()),
                _ => None,
            };
            steps.push(Step::Index(literal));
            steps
        }
        Expr::Paren(inner) => steps(&inner.expr),
        Expr::Group(inner) => steps(&inner.expr),
        _ => Vec::new(),
    }
}

struct Names {
    root: String,
    steps: Vec<Step>,
    found: bool,
}

impl Names {
    fn apart(&self, place: &Expr) -> bool {
        steps(place).iter().zip(&self.steps).any(|pair| match pair {
            (Step::Field(one), Step::Field(other)) => one != other,
            (Step::Index(Some(one)), Step::Index(Some(other))) => one != other,
            (Step::Field(_) | Step::Index(_), _) => false,
        })
    }
}

impl<'ast> Visit<'ast> for Names {
    fn visit_macro(&mut self, mac: &'ast Macro) {
        let captured = format::captured(mac).map_or(Vec::new(), |(_, names)| names);
        self.found |= captured.contains(&self.root);
        let mut names = Vec::new();
        crate::front::lower::idents(mac.tokens.clone(), &mut names);
        self.found |= names.iter().any(|name| *name == self.root);
    }

    fn visit_expr(&mut self, expr: &'ast Expr) {
        let is_place = matches!(expr, Expr::Path(_) | Expr::Field(_) | Expr::Index(_));
        if !is_place || place_root(expr).is_none_or(|root| root != self.root) {
            return visit::visit_expr(self, expr);
        }
        self.found |= !self.apart(expr);
        let mut at = expr;
        loop {
            at = match at {
                Expr::Field(field) => &field.base,
                Expr::Index(index) => {
                    self.visit_expr(&index.index);
                    &index.expr
                }
                _ => return,
            };
        }
    }
}

/// Methods of which nothing says that they leave what they are called on.
struct Called<'v> {
    variables: &'v [&'v Ident],
    unknown: bool,
}

impl<'ast> Visit<'ast> for Called<'_> {
    crate::front::macros::into_macros!(read);

    fn visit_expr_method_call(&mut self, call: &'ast syn::ExprMethodCall) {
        let root = place_root(&call.receiver);
        let name = call.method.to_string();
        if root.is_some_and(|root| self.variables.iter().any(|v| **v == root))
            && !is_inert(&name)
            && RuleId::method(&name).is_none()
        {
            self.unknown = true;
        }
        visit::visit_expr_method_call(self, call);
    }
}
