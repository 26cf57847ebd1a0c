//! Conditions with `let` among others, and labelled blocks, in the forms that the other passes know: `match` with a guard, and `loop`.

use crate::front::macros::into_macros;
use syn::visit_mut::{self, VisitMut};
use syn::{BinOp, Block, Expr, ExprIf, ExprLet, ExprWhile, Stmt, parse_quote};

/// Writes the chains and the labelled blocks of a body.
pub(crate) fn unchain(block: &mut Block) {
    Chains.visit_block_mut(block);
}

struct Chains;

impl VisitMut for Chains {
    into_macros!(write);

    fn visit_expr_mut(&mut self, expr: &mut Expr) {
        if let Some(written) = written(expr) {
            *expr = written;
        }
        visit_mut::visit_expr_mut(self, expr);
    }
}

/// The other form of an expression that has one.
fn written(expr: &Expr) -> Option<Expr> {
    match expr {
        Expr::If(cond) if is_chain(&cond.cond) => Some(of_if(cond)),
        Expr::While(inner) if is_chain(&inner.cond) => Some(of_while(inner)),
        Expr::Block(inner) => {
            let label = inner.label.as_ref()?;
            Some(of_labelled(label, &inner.block))
        }
        _ => None,
    }
}

/// Whether a condition has a `let` that is not the whole of it.
fn is_chain(cond: &Expr) -> bool {
    let links = links(cond);
    links.len() > 1 && links.iter().any(|link| matches!(link, Expr::Let(_)))
}

/// What stands between the `&&`s of a condition.
fn links(cond: &Expr) -> Vec<&Expr> {
    match cond {
        Expr::Binary(binary) if matches!(binary.op, BinOp::And(_)) => {
            let mut all = links(&binary.left);
            all.extend(links(&binary.right));
            all
        }
        Expr::Group(inner) => links(&inner.expr),
        cond => vec![cond],
    }
}

fn of_if(cond: &ExprIf) -> Expr {
    let otherwise: Expr = match &cond.else_branch {
        Some((_, otherwise)) => (**otherwise).clone(),
        None => parse_quote!({}),
    };
    nested(&links(&cond.cond), &cond.then_branch, &otherwise)
}

/// The condition's links one inside of the other, each with the same way out.
fn nested(links: &[&Expr], then: &Block, otherwise: &Expr) -> Expr {
    let Some((first, rest)) = links.split_first() else {
        return parse_quote!(#then);
    };
    let is_let = |link: &&Expr| matches!(link, Expr::Let(_));
    if let Expr::Let(ExprLet { pat, expr, .. }) = first {
        // The conditions up to the next `let` are the guard of this one.
        let until = rest.iter().position(is_let).unwrap_or(rest.len());
        let (guards, rest) = rest.split_at(until);
        if !rest.is_empty() && !guards.is_empty() {
            let guarded = nested(guards, &block_of(nested(rest, then, otherwise)), otherwise);
            return parse_quote!(match #expr { #pat => #guarded, _ => #otherwise });
        }
        let guard = (!guards.is_empty()).then(|| quote::quote!(if #(#guards)&&*));
        let inner = nested(rest, then, otherwise);
        return parse_quote!(match #expr { #pat #guard => #inner, _ => #otherwise });
    }
    let until = links.iter().position(is_let).unwrap_or(links.len());
    let (conds, rest) = links.split_at(until);
    let then = block_of(nested(rest, then, otherwise));
    let otherwise = block_of(otherwise.clone());
    parse_quote!(if #(#conds)&&* #then else #otherwise)
}

fn block_of(expr: Expr) -> Block {
    match expr {
        Expr::Block(inner) if inner.label.is_none() => inner.block,
        expr => parse_quote!({ #expr }),
    }
}

/// `while c { .. }` is `loop { if c { .. } else { break } }`.
fn of_while(inner: &ExprWhile) -> Expr {
    let (label, cond, body) = (&inner.label, &inner.cond, &inner.body);
    let attrs = &inner.attrs;
    parse_quote!(#(#attrs)* #label loop { if #cond #body else { break; } })
}

/// `'a: { .. value }` is `'a: loop { .. break 'a value; }`: what leaves a labelled block must name a label.
fn of_labelled(label: &syn::Label, block: &Block) -> Expr {
    let name = &label.name;
    let (stmts, tail) = match block.stmts.split_last() {
        Some((Stmt::Expr(tail, None), stmts)) => (stmts, Some(tail)),
        _ => (&block.stmts[..], None),
    };
    parse_quote!(#label loop { #(#stmts)* break #name #tail; })
}
