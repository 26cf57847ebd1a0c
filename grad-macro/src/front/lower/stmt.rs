//! Blocks and statements.

use super::{Binding, Low, Lower};
use crate::front::rename::is_constant_pattern;
use crate::ir::{Kind, Op, RegionKind};
use quote::{ToTokens, quote};
use syn::{Block, Expr, Pat, Stmt};

/// The names that a pattern binds, and whether they are `mut`.
pub(crate) fn pattern_names(pat: &Pat, names: &mut Vec<(String, bool)>) {
    use syn::visit::Visit;
    struct Names<'n>(&'n mut Vec<(String, bool)>);
    impl<'ast> Visit<'ast> for Names<'_> {
        fn visit_pat_ident(&mut self, pat: &'ast syn::PatIdent) {
            if !is_constant_pattern(pat) && !self.0.iter().any(|(name, _)| pat.ident == name) {
                self.0
                    .push((pat.ident.to_string(), pat.mutability.is_some()));
            }
            if let Some((_, sub)) = &pat.subpat {
                self.visit_pat(sub);
            }
        }
        fn visit_expr(&mut self, _: &'ast Expr) {}
    }
    Names(names).visit_pat(pat);
}

impl Lower<'_> {
    /// Lowers a block; its value is wanted if `wanted`.
    pub(super) fn block(&mut self, block: &Block, wanted: bool) -> Low {
        for stmt in &block.stmts {
            if let Stmt::Item(item) = stmt {
                self.item(item);
            }
        }
        self.statements(&block.stmts, wanted)
    }

    /// A block inside of a body. Where its end may be seen it is an arm of `match () { () => .. }`, which keeps it.
    pub(super) fn inner_block(&mut self, block: &Block, wanted: bool) -> Low {
        let mut held = self.activity.held_by(block);
        // What stands for an iterator is as plain as that.
        held.retain(|name| !self.renamer.ours.contains(name));
        if held.is_empty() {
            return self.block(block, wanted);
        }
        // What is read of them is read here, and kept.
        self.unstable.extend(held);
        let here = self.function.here();
        let mut merge = self.merge(wanted);
        let region = self.function.add_region(Some(here), RegionKind::Branch);
        let low = self.in_region(region, |l| {
            let low = l.block(block, wanted);
            l.merge_value(&mut merge, low, last_expr(&block.stmts))
        });
        self.keep_common(&self.known.clone());
        let unit = self.function.plain_code(quote!(()));
        let arms = vec![(unit, region)];
        self.function
            .make(Op::Match(unit, arms), Vec::new(), Kind::Const);
        self.finish_merge(merge, &[low])
    }

    pub(super) fn statements(&mut self, stmts: &[Stmt], wanted: bool) -> Low {
        let tail = self.tail;
        let mut low = Low::Unit;
        for (i, stmt) in stmts.iter().enumerate() {
            let rest = &stmts[i + 1..];
            let last = rest.iter().all(|stmt| matches!(stmt, Stmt::Item(_)));
            let assigns = matches!(stmt, Stmt::Expr(Expr::Assign(_), _));
            if (!last || assigns) && self.may_exit(stmt) {
                return self.exiting_statement(stmt, rest, wanted);
            }
            self.tail = tail && last;
            low = match stmt {
                Stmt::Local(local) if local.init.is_none() => self.uninitialised(local, rest),
                stmt => self.stmt(stmt, wanted && last),
            };
            self.tail = tail;
            if matches!(low, Low::Diverged) {
                return low;
            }
        }
        low
    }

    pub(super) fn stmt(&mut self, stmt: &Stmt, wanted: bool) -> Low {
        match stmt {
            Stmt::Local(local) => self.local(local),
            Stmt::Item(_) => Low::Unit,
            Stmt::Expr(expr, semi) => {
                let low = self.expr_or_statement(expr, wanted && semi.is_none());
                match low {
                    Low::Diverged | Low::Error => low,
                    _ if semi.is_some() => Low::Unit,
                    _ => low,
                }
            }
            Stmt::Macro(stmt) => {
                self.attributes(&stmt.attrs);
                let wanted = wanted && stmt.semi_token.is_none();
                if wanted {
                    self.macro_expr(&stmt.mac)
                } else {
                    self.macro_statement(&stmt.mac)
                }
            }
        }
    }

    /// Attributes on statements: only those that change nothing.
    pub(super) fn attributes(&mut self, attrs: &[syn::Attribute]) {
        for attr in attrs {
            let path = attr.path();
            let known = ["allow", "expect", "warn", "deny", "doc"]
                .iter()
                .any(|name| path.is_ident(name))
                || path
                    .segments
                    .first()
                    .is_some_and(|s| s.ident == "rustfmt" || s.ident == "clippy");
            // These are refused before, where they may not stand.
            let refused = ["cfg", "cfg_attr", "checkpoint"];
            if !known && !refused.iter().any(|name| path.is_ident(name)) {
                let name = path.to_token_stream().to_string();
                self.errors.push(
                    attr,
                    format!(
                        "the attribute `{name}` is not supported inside a differentiable function"
                    ),
                    "remove it, or move the code into a function of its own",
                );
            }
        }
    }

    pub(super) fn item(&mut self, item: &syn::Item) {
        if let syn::Item::Fn(item) = item {
            let differentiable = item.attrs.iter().any(|attr| {
                attr.path()
                    .segments
                    .last()
                    .is_some_and(|s| s.ident == "differentiable")
            });
            self.local_functions
                .insert(item.sig.ident.to_string(), differentiable);
        }
        if let syn::Item::Static(item) = item {
            self.errors.push(
                item,
                "a `static` could carry an active value past the derivative",
                "use a `const`, or pass the value as a `#[constant]` argument",
            );
            return;
        }
        self.items.push(item.to_token_stream());
    }

    pub(super) fn binds_active(&self, pat: &Pat) -> bool {
        let mut names = Vec::new();
        pattern_names(pat, &mut names);
        names
            .iter()
            .any(|(name, _)| self.activity.active.contains(name))
    }

    /// After an error in the value of a `let`, its names must still be known, so that there is one error.
    pub(super) fn bind_error(&mut self, pat: &Pat) {
        let mut names = Vec::new();
        pattern_names(pat, &mut names);
        for (name, _) in names {
            let value = self.placeholder(Kind::Any);
            self.env.insert(name, Binding::Value { value, refs: 0 });
        }
    }
}

/// The expression that gives a list of statements its value.
pub(super) fn last_expr(stmts: &[Stmt]) -> Option<&Expr> {
    match stmts.iter().rfind(|stmt| !matches!(stmt, Stmt::Item(_))) {
        Some(Stmt::Expr(expr, None)) => Some(expr),
        _ => None,
    }
}
