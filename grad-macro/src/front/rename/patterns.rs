//! Names in patterns.

use super::{Renamer, hygiene};
use proc_macro2::Ident;
use syn::visit_mut::VisitMut;
use syn::{Expr, Pat, Token};

/// Whether an identifier pattern is a constant or a unit variant rather than a binding, by Rust's naming convention.
pub(crate) fn is_constant_pattern(pat: &syn::PatIdent) -> bool {
    pat.by_ref.is_none()
        && pat.mutability.is_none()
        && pat.subpat.is_none()
        && pat
            .ident
            .to_string()
            .starts_with(|c: char| c.is_uppercase())
}

struct PatternBinder<'r> {
    pub(super) renamer: &'r mut Renamer,
    pub(super) irrefutable: bool,
}

impl VisitMut for PatternBinder<'_> {
    fn visit_pat_ident_mut(&mut self, pat: &mut syn::PatIdent) {
        if !is_constant_pattern(pat) {
            if !self.irrefutable
                && pat.by_ref.is_none()
                && pat.mutability.is_none()
                && pat.subpat.is_none()
            {
                self.renamer.may_be_constant(&pat.ident);
            }
            self.renamer.bind(&mut pat.ident);
            if pat.mutability.is_none() && self.renamer.no_exclusive_references {
                self.renamer.fixed.insert(pat.ident.to_string());
            }
        } else if self.irrefutable {
            self.renamer.bind_lowercase(&mut pat.ident);
        }
        if let Some((_, sub)) = &mut pat.subpat {
            self.visit_pat_mut(sub);
        }
    }

    fn visit_field_pat_mut(&mut self, field: &mut syn::FieldPat) {
        // The shorthand `Point { x }` binds; when the binding gets another name it must be written out.
        if field.colon_token.is_none() {
            self.visit_pat_mut(&mut field.pat);
            field.colon_token = Some(<Token![:]>::default());
        } else {
            self.visit_pat_mut(&mut field.pat);
        }
    }

    fn visit_pat_or_mut(&mut self, pat: &mut syn::PatOr) {
        // The alternatives bind the same names.
        let mut cases = pat.cases.iter_mut();
        if let Some(first) = cases.next() {
            self.visit_pat_mut(first);
        }
        for case in cases {
            PatternUser {
                renamer: self.renamer,
            }
            .visit_pat_mut(case);
        }
    }

    fn visit_pat_guard_mut(&mut self, pat: &mut syn::PatGuard) {
        self.visit_pat_mut(&mut pat.pat);
        self.renamer.visit_expr_mut(&mut pat.guard);
    }

    fn visit_expr_mut(&mut self, expr: &mut Expr) {
        self.renamer.visit_expr_mut(expr);
    }
}

/// Renames the identifiers of a further alternative as in the first.
struct PatternUser<'r> {
    pub(super) renamer: &'r mut Renamer,
}

impl VisitMut for PatternUser<'_> {
    fn visit_pat_ident_mut(&mut self, pat: &mut syn::PatIdent) {
        self.renamer.use_name(&mut pat.ident);
        if let Some((_, sub)) = &mut pat.subpat {
            self.visit_pat_mut(sub);
        }
    }

    fn visit_field_pat_mut(&mut self, field: &mut syn::FieldPat) {
        self.visit_pat_mut(&mut field.pat);
        field.colon_token = Some(<Token![:]>::default());
    }
}

impl Renamer {
    fn may_be_constant(&mut self, ident: &Ident) {
        let same = |other: &Ident| other == ident && hygiene(other.span()) == hygiene(ident.span());
        if !self.refutable.iter().any(same) {
            self.refutable.push(ident.clone());
        }
    }

    /// Renames what a pattern binds, in a scope that the caller has opened.
    pub(crate) fn bind_pattern(&mut self, pat: &mut Pat) {
        let renamer = self;
        PatternBinder {
            renamer,
            irrefutable: false,
        }
        .visit_pat_mut(pat);
    }

    /// The same for a pattern that always matches: in `let A = ..` a capital letter makes no constant.
    pub(super) fn bind_irrefutable(&mut self, pat: &mut Pat) {
        let renamer = self;
        PatternBinder {
            renamer,
            irrefutable: true,
        }
        .visit_pat_mut(pat);
    }
}
