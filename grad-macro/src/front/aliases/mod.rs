//! References that change what they refer to, as the places that they refer to: after `let p = &mut ps[i];`, `p.vel += a` is
//! `ps[i].vel += a`, and `for v in a.iter_mut()` is a loop over the positions of `a`. So nothing behind this pass knows such references.
//!
//! Rust's rules make this the same program: while the reference lives, nothing else reads or changes the place. An index in the place is
//! evaluated at the borrow, once, and is checked there.
//!
//! What moves elements (`reverse`, `sort_by`, `insert`) is written as exchanges of two, and what removes some as `pop`s, which every mode
//! knows: the cost of both sweeps is in proportion to what moves.
//!
//! References to what is constant stay as they are. Which variables are active is asked of the body without any references, which a trial makes.

mod chosen;
mod line;
mod options;
mod order;
mod overlap;
mod pattern;
mod place;
mod refusal;
mod removal;
mod stages;
mod variants;
mod walk;

use crate::diagnostics::Errors;
use crate::front::activity::Activity;
use crate::front::changes::changed_by_block;
use crate::front::format;
use crate::front::macros::Arguments;
use crate::front::rename::Renamer;
use crate::front::syntax::{is_assignment, strip, strip_type};
use crate::names::Method;
use proc_macro2::TokenStream;
use quote::{ToTokens, format_ident, quote};
use refusal::{Kept, Why};
use std::collections::{HashMap, HashSet, VecDeque};
use syn::spanned::Spanned;
use syn::visit::Visit;
use syn::visit_mut::{self, VisitMut};
use syn::{Block, Expr, Ident, Local, Pat, Stmt, parse_quote, parse_quote_spanned};

/// Writes the places for the references in a renamed body with these active parameters, of which some have types of the user's `own`.
pub(crate) fn places_for_references(
    block: &mut Block,
    params: &[String],
    own: &[String],
    (fixed, references): (&HashSet<String>, &[String]),
    runtime: &TokenStream,
    renamer: &mut Renamer,
    errors: &Errors,
) {
    let Some(all) = trial(block, own, runtime, renamer) else {
        return;
    };
    let of_own = own.iter().cloned().collect();
    let active = Activity::of(&all, params, fixed.clone(), references, of_own, runtime).active;
    let mut aliases = Aliases::new(block, own, Some(active), runtime, renamer);
    aliases.errors = Some(errors);
    aliases.visit_block_mut(block);
}

/// A body without its references, if it has some: a trial, in which every variable counts as active.
fn trial(block: &Block, own: &[String], runtime: &TokenStream, renamer: &Renamer) -> Option<Block> {
    let mut all = block.clone();
    let mut trial = renamer.trial();
    let mut everywhere = Aliases::new(block, own, None, runtime, &mut trial);
    everywhere.visit_block_mut(&mut all);
    everywhere.found.then_some(all)
}

/// What is active in a body that still has references.
pub(crate) fn activity_through_references(
    block: &Block,
    params: &[String],
    own: &[String],
    (fixed, references): (&HashSet<String>, &[String]),
    runtime: &TokenStream,
    renamer: &Renamer,
) -> Activity {
    let through = trial(block, own, runtime, renamer);
    let block = through.as_ref().unwrap_or(block);
    let own = own.iter().cloned().collect();
    Activity::of(block, params, fixed.clone(), references, own, runtime)
}

struct Aliases<'r> {
    renamer: &'r mut Renamer,
    runtime: TokenStream,
    /// The variables whose references are written as places; all of them in a trial.
    active: Option<HashSet<String>>,
    /// Every variable counts as active: another one that is walked beside it is.
    all: bool,
    /// What the references refer to.
    places: HashMap<String, Expr>,
    /// The columns and rows that views are of.
    lines: HashMap<String, line::Line>,
    /// Places whose indices have been checked.
    checked: HashSet<String>,
    /// Variables that are changed somewhere.
    changed: HashSet<String>,
    /// Why variables cannot be references: another one is assigned to them, or a closure moves them.
    kept: HashMap<String, Why>,
    /// Variables whose use would be a second mistake.
    refused: HashSet<String>,
    /// Where mistakes go; nowhere in a trial.
    errors: Option<&'r Errors>,
    /// Variables of types of the user's own, whose methods are theirs.
    own: HashSet<String>,
    /// Something has been written.
    found: bool,
}

impl<'r> Aliases<'r> {
    fn new(
        block: &Block,
        own: &[String],
        active: Option<HashSet<String>>,
        runtime: &TokenStream,
        renamer: &'r mut Renamer,
    ) -> Self {
        let mut kept = Kept::default();
        kept.visit_block(block);
        kept.own.extend(own.iter().cloned());
        Aliases {
            renamer,
            runtime: runtime.clone(),
            active,
            all: false,
            places: HashMap::new(),
            lines: HashMap::new(),
            checked: HashSet::new(),
            changed: changed_by_block(block),
            kept: kept.names,
            refused: HashSet::new(),
            errors: None,
            own: kept.own,
            found: false,
        }
    }

    /// Whether references to parts of this variable are written as places.
    fn is_active(&self, root: &str) -> bool {
        self.all || self.active.as_ref().is_none_or(|a| a.contains(root))
    }

    fn fresh(&mut self, base: &str) -> Ident {
        format_ident!("{}", self.renamer.fresh(base))
    }

    /// A copy of an expression, with places for references.
    fn written(&mut self, expr: &Expr) -> Expr {
        let mut expr = expr.clone();
        self.visit_expr_mut(&mut expr);
        expr
    }

    /// The statements that a statement is written as.
    fn statement(&mut self, stmt: Stmt, next: Option<&Stmt>, out: &mut Vec<Stmt>) {
        if !self.refused.is_empty() && self.mentions_refused(&stmt) {
            return;
        }
        match stmt {
            Stmt::Local(local) => self.local(local, next, out),
            Stmt::Expr(mut expr, semi) => {
                let was_block = matches!(expr, Expr::Block(_));
                self.in_statement(&mut expr, semi.is_some());
                match expr {
                    Expr::Block(block) if !was_block && block.label.is_none() => {
                        spliced(block.block, semi, out);
                    }
                    expr => out.push(Stmt::Expr(expr, semi)),
                }
            }
            mut other => {
                self.visit_stmt_mut(&mut other);
                out.push(other);
            }
        }
    }

    /// An expression whose value is dropped where `dropped`.
    fn in_statement(&mut self, expr: &mut Expr, dropped: bool) {
        if dropped
            && let Expr::MethodCall(call) = strip(expr)
            && let Some(written) = self.dropped(call)
        {
            self.found = true;
            *expr = written;
            return;
        }
        self.visit_expr_mut(expr);
    }

    fn local(&mut self, mut local: Local, next: Option<&Stmt>, out: &mut Vec<Stmt>) {
        if let Some(init) = &local.init {
            let written = match &init.diverge {
                Some((_, diverge)) => self.let_else(&local.pat, &init.expr, diverge),
                None => self.borrow(&local.pat, &init.expr, next),
            };
            if let Some(written) = written {
                self.found = true;
                out.extend(written);
                return;
            }
        }
        let Some(init) = &mut local.init else {
            out.push(Stmt::Local(local));
            return;
        };
        if self.refuse_other(&local.pat, &init.expr) && self.active.is_some() {
            return;
        }
        let was_block = matches!(*init.expr, Expr::Block(_));
        self.visit_expr_mut(&mut init.expr);
        if let Some((_, diverge)) = &mut init.diverge {
            self.visit_expr_mut(diverge);
        }
        if let Expr::Block(block) = &mut *init.expr
            && !was_block
            && block.label.is_none()
            && let Some(Stmt::Expr(value, None)) = block.block.stmts.pop()
        {
            out.append(&mut block.block.stmts);
            *init.expr = value;
        }
        out.push(Stmt::Local(local));
    }

    /// `let pattern = reference;`
    fn borrow(&mut self, pat: &Pat, init: &Expr, next: Option<&Stmt>) -> Option<Vec<Stmt>> {
        let inner = match pat {
            Pat::Type(typed) if typed.ty.to_token_stream().to_string().contains("dyn") => {
                return None;
            }
            pat => strip_type(pat),
        };
        let mut out = Vec::new();
        if let (Pat::Tuple(pats), Expr::Tuple(values)) = (inner, strip(init))
            && pats.elems.len() == values.elems.len()
            && !pats.elems.iter().any(|pat| matches!(pat, Pat::Rest(_)))
            && values
                .elems
                .iter()
                .any(|value| self.referenced(value).is_some())
        {
            for (pat, value) in pats.elems.iter().zip(&values.elems) {
                if let Stmt::Local(local) = parse_quote!(let #pat = #value;) {
                    self.local(local, None, &mut out);
                }
            }
            return Some(out);
        }
        if !self.is_bindable(inner) {
            return None;
        }
        if let Some(out) = self.borrow_line(inner, init) {
            return Some(out);
        }
        if let Some((left, right)) = self.split_places(init, &mut out) {
            let Pat::Tuple(pats) = inner else { return None };
            let (2, left_pat, right_pat) = (pats.elems.len(), &pats.elems[0], pats.elems.last()?)
            else {
                return None;
            };
            self.bind(left_pat, left, &mut out);
            self.bind(right_pat, right, &mut out);
            return Some(out);
        }
        if let Some(mut place) = self.referenced(init) {
            self.freeze(&mut place, &mut out);
            if !self.is_used_at_once(inner, next) {
                out.extend(self.check(&place));
            }
            self.note(&place);
            self.bind(inner, place, &mut out);
            return Some(out);
        }
        // A reference to a value that has no other name.
        if let (Pat::Ident(name), Expr::Reference(reference)) = (inner, strip(init))
            && reference.mutability.is_some()
            && place::is_value(&reference.expr)
            && self.is_active(&name.ident.to_string())
        {
            let (name, value) = (&name.ident, self.written(&reference.expr));
            self.refuse_kept(name);
            self.places.insert(name.to_string(), parse_quote!(#name));
            self.changed.insert(name.to_string());
            return Some(vec![parse_quote!(let mut #name = #value;)]);
        }
        None
    }

    /// Whether the statement behind a borrow begins with the place, so that its indices are checked there.
    fn is_used_at_once(&self, pat: &Pat, next: Option<&Stmt>) -> bool {
        let Pat::Ident(pat) = pat else { return false };
        let place = match next {
            Some(Stmt::Expr(Expr::Assign(assign), _)) => &assign.left,
            Some(Stmt::Expr(Expr::Binary(binary), _)) if is_assignment(&binary.op) => &binary.left,
            _ => return false,
        };
        crate::front::syntax::place_root(place).is_some_and(|root| pat.ident == root)
    }
}

/// The statements of a block that was an expression, whose value is dropped where there is a semicolon.
fn spliced(block: Block, semi: Option<syn::Token![;]>, out: &mut Vec<Stmt>) {
    let count = block.stmts.len();
    for (i, stmt) in block.stmts.into_iter().enumerate() {
        match stmt {
            Stmt::Expr(expr, None) if i + 1 == count => out.push(Stmt::Expr(expr, semi)),
            stmt => out.push(stmt),
        }
    }
}

impl VisitMut for Aliases<'_> {
    fn visit_macro_mut(&mut self, mac: &mut syn::Macro) {
        let captured = format::captured(mac).map_or(Vec::new(), |(_, names)| names);
        for name in captured {
            if let Some(place) = self.places.get(&name) {
                let name = format_ident!("{name}");
                let comma = (!mac.tokens.to_string().trim_end().ends_with(',')).then(|| quote!(,));
                mac.tokens.extend(quote!(#comma #name = #place));
            }
        }
        if let Some(mut args) = Arguments::of(mac) {
            for arg in args.exprs_mut() {
                self.operand(arg);
            }
            args.write(mac);
        }
    }

    fn visit_item_mut(&mut self, _: &mut syn::Item) {}

    fn visit_block_mut(&mut self, block: &mut Block) {
        // What is checked in a block may not run.
        let checked = self.checked.clone();
        let mut rest: VecDeque<Stmt> = std::mem::take(&mut block.stmts).into();
        while let Some(stmt) = rest.pop_front() {
            if let Stmt::Local(local) = &stmt
                && let Some(chosen) = self.chosen_by_branch(local, rest.make_contiguous())
            {
                self.found = true;
                rest = chosen.into();
                continue;
            }
            let next = rest.front().cloned();
            self.statement(stmt, next.as_ref(), &mut block.stmts);
        }
        self.checked = checked;
    }

    fn visit_expr_mut(&mut self, expr: &mut Expr) {
        if let Some(written) = self.rewritten(expr) {
            self.found = true;
            *expr = written;
            return;
        }
        match expr {
            Expr::Path(_) => {
                if let Some(place) = self.alias(expr) {
                    let span = place.span();
                    *expr = parse_quote_spanned!(span=> &mut (#place));
                }
            }
            Expr::Reference(inner) => self.operand(&mut inner.expr),
            Expr::Binary(binary) => {
                self.operand(&mut binary.left);
                self.operand(&mut binary.right);
            }
            Expr::Index(index) => {
                self.operand(&mut index.expr);
                self.visit_expr_mut(&mut index.index);
            }
            Expr::Field(field) => self.operand(&mut field.base),
            Expr::MethodCall(call) => {
                self.operand(&mut call.receiver);
                let lends = matches!(
                    Method::of(&call.method),
                    Method::Append | Method::SwapWithSlice | Method::Push
                );
                for arg in &mut call.args {
                    match self.alias(arg) {
                        // A reference that is lent to be read.
                        Some(place) if !lends => *arg = parse_quote!(&#place),
                        _ => self.visit_expr_mut(arg),
                    }
                }
            }
            other => visit_mut::visit_expr_mut(self, other),
        }
    }
}
