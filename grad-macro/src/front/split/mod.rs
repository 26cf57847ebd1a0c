//! Tuples of which one part is active and another constant, as a variable for each part: the nearest and its index.
//!
//! A tuple is one value of the graph, and an integer in it would have to have a derivative. Written as variables, each part is active or
//! constant by itself. What is not understood stays as it is, and lowering decides about it.

mod calls;
mod store;
mod syntax;
mod uses;

use super::activity::Activity;
use super::rename::{Renamer, is_constant_pattern};
use super::syntax::{strip, strip_type};
use crate::front::macros::into_macros;
use crate::names::iterators::{self, Stage};
use calls::is_pair_call;
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};
use std::collections::HashSet;
use syn::visit::{self, Visit};
use syn::visit_mut::VisitMut;
use syn::{Block, Expr, ExprMethodCall, Local, Member, Pat, Stmt};
use syntax::{arity, assigned_arity, declared, literal_tails, name_pattern, parse, typed};
use uses::Uses;

/// More tuples than this in one function stay as they are.
const LIMIT: usize = 64;

/// Splits the tuples of a renamed body that are partly active.
pub(crate) fn split(
    block: &mut Block,
    params: &[String],
    constants: &HashSet<String>,
    runtime: &TokenStream,
    renamer: &mut Renamer,
) {
    if !mentions_pairs(block) {
        return;
    }
    let mut skipped = 0;
    for _ in 0..LIMIT {
        let mut copy = block.clone();
        let mut splitter = Splitter {
            renamer,
            runtime,
            skip: skipped,
            done: None,
            found: false,
        };
        splitter.visit_block_mut(&mut copy);
        let (found, done) = (splitter.found, splitter.done);
        if !found {
            return;
        }
        let Some(done) = done else {
            skipped += 1;
            continue;
        };
        if let Some(variable) = &done.variable {
            let mut uses = Uses::in_body(variable, renamer);
            uses.visit_block_mut(&mut copy);
            if uses.failed {
                skipped += 1;
                continue;
            }
        }
        let activity = Activity::of(
            &copy,
            params,
            constants.clone(),
            &[],
            HashSet::new(),
            runtime,
        );
        let active = |name: &Ident| activity.active.contains(&name.to_string());
        if done.parts.iter().any(active) && !done.parts.iter().all(active) {
            *block = copy;
        } else {
            skipped += 1;
        }
    }
}

/// Whether there is a tuple at all, or what makes one.
fn mentions_pairs(block: &Block) -> bool {
    struct Pairs(bool);
    impl<'ast> Visit<'ast> for Pairs {
        into_macros!(read);

        fn visit_expr_tuple(&mut self, _: &'ast syn::ExprTuple) {
            self.0 = true;
        }
        fn visit_expr_method_call(&mut self, call: &'ast ExprMethodCall) {
            self.0 |= iterators::stage_of(call) == Some(Stage::Enumerate);
            visit::visit_expr_method_call(self, call);
        }
    }
    let mut pairs = Pairs(false);
    pairs.visit_block(block);
    pairs.0
}

/// A tuple that became variables.
struct Done {
    parts: Vec<Ident>,
    /// The tuple's own name, where it had one.
    variable: Option<Variable>,
}

struct Variable {
    name: String,
    parts: Vec<Ident>,
}

/// Splits one `let`.
struct Splitter<'r> {
    renamer: &'r mut Renamer,
    runtime: &'r TokenStream,
    /// How many candidates were tried before.
    skip: usize,
    found: bool,
    done: Option<Done>,
}

impl VisitMut for Splitter<'_> {
    into_macros!(write);

    fn visit_block_mut(&mut self, block: &mut Block) {
        let mut at = 0;
        while at < block.stmts.len() && !self.found {
            if let Stmt::Local(local) = &block.stmts[at]
                && self.is_candidate(local, &block.stmts[at + 1..])
            {
                if self.skip == 0 {
                    self.found = true;
                    let rest = &block.stmts[at + 1..];
                    if let Some((stmts, done)) = self.split_local(local, rest) {
                        self.done = Some(done);
                        block.stmts.splice(at..=at, stmts);
                    }
                    return;
                }
                self.skip -= 1;
            }
            self.visit_stmt_mut(&mut block.stmts[at]);
            at += 1;
        }
    }
}

impl Splitter<'_> {
    fn is_candidate(&self, local: &Local, rest: &[Stmt]) -> bool {
        let named = match strip_type(&local.pat) {
            Pat::Ident(pat) => pat.by_ref.is_none() && pat.subpat.is_none(),
            _ => false,
        };
        let tuple = matches!(strip_type(&local.pat), Pat::Tuple(_));
        match &local.init {
            Some(init) if init.diverge.is_none() => match strip(&init.expr) {
                Expr::Tuple(tuple) => named && tuple.elems.len() > 1,
                Expr::Field(field) => is_pair_call(&field.base),
                other => (named || tuple) && (literal_tails(other) > 0 || is_pair_call(other)),
            },
            None => named && assigned_arity(&local.pat, rest).is_some(),
            Some(_) => false,
        }
    }

    fn split_local(&mut self, local: &Local, rest: &[Stmt]) -> Option<(Vec<Stmt>, Done)> {
        if !local.attrs.is_empty() {
            return None;
        }
        let init = local.init.as_ref().map(|init| strip(&init.expr).clone());
        if let Some(Expr::Field(field)) = &init {
            let Member::Unnamed(index) = &field.member else {
                return None;
            };
            let (mut stmts, parts) = self.pair_call(strip(&field.base))?;
            let part = parts.get(index.index as usize)?;
            let pat = &local.pat;
            stmts.push(parse(quote!(let #pat = #part;))?);
            return Some((
                stmts,
                Done {
                    parts,
                    variable: None,
                },
            ));
        }
        let (pat, types) = match &local.pat {
            Pat::Type(typed) => match (&*typed.pat, &*typed.ty) {
                (pat, syn::Type::Tuple(tuple)) => {
                    (pat, Some(tuple.elems.iter().cloned().collect::<Vec<_>>()))
                }
                _ => return None,
            },
            pat => (pat, None),
        };
        match pat {
            Pat::Ident(pat) => {
                let name = pat.ident.to_string();
                let arity = match &init {
                    None => assigned_arity(&local.pat, rest)?,
                    Some(init) => arity(init)?,
                };
                if types.as_ref().is_some_and(|types| types.len() != arity) {
                    return None;
                }
                let parts: Vec<Ident> = (0..arity)
                    .map(|k| self.fresh(&format!("{}_{k}", name.trim_start_matches("r#"))))
                    .collect();
                let mutable = pat.mutability;
                let pats: Vec<Pat> = parts
                    .iter()
                    .enumerate()
                    .map(|(k, part)| {
                        let ty = types.as_ref().and_then(|types| types.get(k));
                        Some(typed(name_pattern(quote!(#mutable #part))?, ty))
                    })
                    .collect::<Option<_>>()?;
                let stmts = match init {
                    None => declared(&pats)?,
                    Some(init) => self.destructure(&pats, &init)?,
                };
                let variable = Variable {
                    name,
                    parts: parts.clone(),
                };
                Some((
                    stmts,
                    Done {
                        parts,
                        variable: Some(variable),
                    },
                ))
            }
            Pat::Tuple(tuple) => {
                let init = init?;
                if matches!(init, Expr::Tuple(_))
                    || tuple.elems.iter().any(|p| matches!(p, Pat::Rest(_)))
                {
                    return None;
                }
                if types
                    .as_ref()
                    .is_some_and(|types| types.len() != tuple.elems.len())
                {
                    return None;
                }
                let mut parts = Vec::new();
                let mut pats = Vec::new();
                let mut after: Vec<Stmt> = Vec::new();
                for (k, pat) in tuple.elems.iter().enumerate() {
                    let ty = types.as_ref().and_then(|types| types.get(k));
                    if let Pat::Ident(ident) = pat
                        && ident.by_ref.is_none()
                        && ident.subpat.is_none()
                        && !is_constant_pattern(ident)
                    {
                        parts.push(ident.ident.clone());
                        pats.push(typed(pat.clone(), ty));
                    } else {
                        let part = self.fresh("part");
                        if !matches!(pat, Pat::Wild(_)) {
                            after.push(parse(quote!(let #pat = #part;))?);
                        }
                        pats.push(typed(name_pattern(quote!(#part))?, ty));
                        parts.push(part);
                    }
                }
                let mut stmts = self.destructure(&pats, &init)?;
                stmts.extend(after);
                Some((
                    stmts,
                    Done {
                        parts,
                        variable: None,
                    },
                ))
            }
            _ => None,
        }
    }

    fn fresh(&mut self, base: &str) -> Ident {
        format_ident!("{}", self.renamer.fresh(base))
    }
}
