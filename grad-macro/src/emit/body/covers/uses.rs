//! What a loop indexes by its own variable.

use super::{Root, Walked};
use crate::front::syntax::strip;
use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote};
use std::collections::{BTreeMap, HashMap, HashSet};
use syn::visit::{self, Visit};
use syn::{BinOp, Expr, ExprIf, ExprIndex, Lit, Pat, Stmt};

/// Whether code gives the same number wherever its variables hold the same, and does nothing else.
pub(super) fn is_plain(code: &Expr) -> bool {
    match code {
        Expr::Path(path) => path.qself.is_none(),
        Expr::Lit(lit) => matches!(lit.lit, Lit::Int(_)),
        Expr::Paren(inner) => is_plain(&inner.expr),
        Expr::Group(inner) => is_plain(&inner.expr),
        Expr::Field(field) => is_plain(&field.base),
        Expr::Binary(both) => {
            matches!(both.op, BinOp::Add(_) | BinOp::Sub(_) | BinOp::Mul(_))
                && is_plain(&both.left)
                && is_plain(&both.right)
        }
        _ => false,
    }
}

pub(super) fn integer(code: &Expr) -> Option<usize> {
    match strip(code) {
        Expr::Lit(lit) => match &lit.lit {
            Lit::Int(int) => int.base10_parse().ok(),
            _ => None,
        },
        _ => None,
    }
}

/// The slot that a statement takes, if it is `if let Some(slot) = slot.as_deref_mut() { .. }`.
pub(super) fn slot_of(branch: &ExprIf) -> Option<&Ident> {
    let Expr::Let(bound) = &*branch.cond else {
        return None;
    };
    let (Pat::TupleStruct(pattern), Expr::MethodCall(call)) = (&*bound.pat, &*bound.expr) else {
        return None;
    };
    let Some(Pat::Ident(slot)) = pattern.elems.first() else {
        return None;
    };
    let takes = call.method == "as_deref_mut"
        && branch.else_branch.is_none()
        && matches!(&*call.receiver, Expr::Path(path) if path.path.is_ident(&slot.ident));
    takes.then_some(&slot.ident)
}

/// The key of a place with an index.
pub(super) fn key(of: &ExprIndex) -> String {
    of.to_token_stream().to_string()
}

/// A place that is indexed by the loop's variable and what else is in the sum.
pub(super) struct Use {
    pub(super) root: String,
    pub(super) place: TokenStream,
    /// How many indices lead to the place.
    pub(super) depth: usize,
    /// The place is a field, or a part of one.
    pub(super) in_field: bool,
    /// The slot that it is in.
    pub(super) slot: Option<Ident>,
    /// What is added to the loop's variable: other terms, and a number.
    pub(super) terms: Vec<TokenStream>,
    pub(super) plus: usize,
    pub(super) minus: usize,
    /// It is there in each iteration.
    always: bool,
    pub(super) count: usize,
}

impl Use {
    fn is_plain(&self) -> bool {
        self.depth == 0 && self.terms.is_empty()
    }
}

/// All uses, by what is written.
pub(super) struct Uses<'a> {
    walked: &'a Walked<'a>,
    /// What the loop's variable is at least.
    first: usize,
    roots: &'a HashMap<String, Root>,
    /// What the body itself binds, and what may change in it.
    inner: HashSet<String>,
    /// The slot that the code is about.
    slot: Option<Ident>,
    may_not_run: bool,
    found: BTreeMap<String, Use>,
    /// How often the slots are taken.
    pub(super) taken: HashMap<String, usize>,
}

impl<'a> Uses<'a> {
    pub(super) fn of(
        statements: &[Stmt],
        walked: &'a Walked<'a>,
        roots: &'a HashMap<String, Root>,
        mutable: HashSet<String>,
    ) -> Uses<'a> {
        let mut uses = Uses {
            walked,
            first: integer(walked.start).unwrap_or(0),
            roots,
            inner: mutable,
            slot: None,
            may_not_run: false,
            found: BTreeMap::new(),
            taken: HashMap::new(),
        };
        statements.iter().for_each(|of| uses.visit_stmt(of));
        uses.found.retain(|_, of| of.always);
        uses
    }

    /// Those of variables at the loop's variable, and a number more or less: of each variable the one that reaches farthest.
    pub(super) fn plain(&self) -> impl Iterator<Item = &Use> {
        let mut farthest: BTreeMap<String, &Use> = BTreeMap::new();
        for of in self.found.values().filter(|of| of.is_plain()) {
            let reach = |of: &Use| (of.plus, std::cmp::Reverse(of.minus));
            let entry = farthest.entry(of.place.to_string()).or_insert(of);
            if reach(of) > reach(entry) {
                *entry = of;
            }
        }
        farthest.into_values()
    }

    /// Those behind other indices.
    pub(super) fn behind(&self) -> impl Iterator<Item = (&String, &Use)> {
        let all = self.found.iter();
        all.filter(|(_, of)| !of.is_plain() && of.minus == 0)
    }

    /// What is added to the loop's variable in an index.
    fn offset(&self, index: &Expr) -> Option<(Vec<TokenStream>, usize, usize)> {
        let is_index = |code: &Expr| matches!(strip(code), Expr::Path(path) if path.path.is_ident(self.walked.index));
        let index = strip(index);
        if let Expr::Binary(both) = index
            && matches!(both.op, BinOp::Sub(_))
            && is_index(&both.left)
        {
            let minus = integer(&both.right)?;
            return (minus <= self.first).then(|| (Vec::new(), 0, minus));
        }
        let (mut terms, mut plus, mut count) = (Vec::new(), 0, 0);
        let mut pending = vec![index];
        while let Some(code) = pending.pop() {
            match strip(code) {
                Expr::Binary(both) if matches!(both.op, BinOp::Add(_)) => {
                    pending.extend([&*both.right, &*both.left]);
                }
                code if is_index(code) => count += 1,
                code => match integer(code) {
                    Some(more) => plus += more,
                    None if is_plain(code) && !self.names_inner(code) => {
                        terms.push(code.to_token_stream());
                    }
                    None => return None,
                },
            }
        }
        (count == 1).then_some((terms, plus, 0))
    }

    /// The variable of a place that is the same before the loop, the indices that lead there, and whether a field does.
    fn outer(&self, place: &Expr) -> Option<(String, usize, bool)> {
        match place {
            Expr::Path(path) => {
                let name = path.path.get_ident()?.to_string();
                let of_slot = self.slot.as_ref().is_some_and(|slot| *slot == name);
                let root = self.roots.get(&name)?;
                (of_slot == root.slot && !self.inner.contains(&name)).then_some((name, 0, false))
            }
            Expr::Field(field) => self
                .outer(&field.base)
                .map(|(root, depth, _)| (root, depth, true)),
            Expr::Paren(inner) => self.outer(&inner.expr),
            Expr::Unary(of) if matches!(of.op, syn::UnOp::Deref(_)) => self.outer(&of.expr),
            Expr::Index(of) => {
                let at = strip(&of.index);
                let is_fixed = is_plain(at) && !self.names_inner(at);
                let (root, depth, in_field) = self.outer(&of.expr)?;
                is_fixed.then_some((root, depth + 1, in_field))
            }
            _ => None,
        }
    }

    /// Whether code names what changes with the iteration.
    fn names_inner(&self, code: &Expr) -> bool {
        struct Names<'a, 'b>(&'a Uses<'b>, bool);
        impl Visit<'_> for Names<'_, '_> {
            fn visit_ident(&mut self, ident: &Ident) {
                self.1 |= ident == self.0.walked.index || self.0.inner.contains(&ident.to_string());
            }
        }
        let mut names = Names(self, false);
        names.visit_expr(code);
        names.1
    }

    fn if_it_runs(&mut self, visit: impl FnOnce(&mut Self)) {
        let before = std::mem::replace(&mut self.may_not_run, true);
        visit(self);
        self.may_not_run = before;
    }
}

impl Visit<'_> for Uses<'_> {
    fn visit_local(&mut self, local: &syn::Local) {
        if let Some(init) = &local.init {
            self.visit_expr(&init.expr);
        }
        self.visit_pat(&local.pat);
    }

    fn visit_pat_ident(&mut self, pattern: &syn::PatIdent) {
        self.inner.insert(pattern.ident.to_string());
    }

    fn visit_expr_if(&mut self, branch: &ExprIf) {
        if let Some(slot) = slot_of(branch) {
            *self.taken.entry(slot.to_string()).or_default() += 1;
            let before = self.slot.replace(slot.clone());
            self.visit_block(&branch.then_branch);
            self.slot = before;
            return;
        }
        self.visit_expr(&branch.cond);
        self.if_it_runs(|uses| {
            uses.visit_block(&branch.then_branch);
            if let Some((_, other)) = &branch.else_branch {
                uses.visit_expr(other);
            }
        });
    }

    fn visit_expr_match(&mut self, of: &syn::ExprMatch) {
        self.visit_expr(&of.expr);
        self.if_it_runs(|uses| of.arms.iter().for_each(|arm| uses.visit_arm(arm)));
    }

    fn visit_expr_for_loop(&mut self, of: &syn::ExprForLoop) {
        self.visit_expr(&of.expr);
        self.visit_pat(&of.pat);
        self.if_it_runs(|uses| uses.visit_block(&of.body));
    }

    fn visit_expr_while(&mut self, of: &syn::ExprWhile) {
        self.if_it_runs(|uses| visit::visit_expr_while(uses, of));
    }

    fn visit_expr_loop(&mut self, of: &syn::ExprLoop) {
        self.if_it_runs(|uses| visit::visit_expr_loop(uses, of));
    }

    fn visit_expr_closure(&mut self, of: &syn::ExprClosure) {
        self.if_it_runs(|uses| visit::visit_expr_closure(uses, of));
    }

    fn visit_expr_binary(&mut self, both: &syn::ExprBinary) {
        self.visit_expr(&both.left);
        if matches!(both.op, BinOp::And(_) | BinOp::Or(_)) {
            self.if_it_runs(|uses| uses.visit_expr(&both.right));
        } else {
            self.visit_expr(&both.right);
        }
    }

    fn visit_expr_index(&mut self, of: &ExprIndex) {
        visit::visit_expr_index(self, of);
        let (Some((terms, plus, minus)), Some((root, depth, in_field))) =
            (self.offset(&of.index), self.outer(&of.expr))
        else {
            return;
        };
        let base = &of.expr;
        let slot = self.slot.clone().filter(|slot| *slot == root);
        let always = !self.may_not_run;
        let entry = self.found.entry(key(of)).or_insert_with(|| Use {
            root,
            place: quote!(#base),
            depth,
            in_field,
            slot,
            terms,
            plus,
            minus,
            always,
            count: 0,
        });
        entry.always |= always;
        entry.count += 1;
    }
}
