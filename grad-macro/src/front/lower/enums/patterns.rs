//! What patterns of enums ask for and bind, by their form.

use super::super::chosen::always_matches;
use super::super::constant::strip;
use super::super::control::Arm;
use super::super::{idents, stmt};
use crate::front::rename::is_constant_pattern;
use crate::names::Method;
use crate::names::functions::{self, Function};
use quote::ToTokens;
use std::collections::HashSet;
use syn::visit::{self, Visit};
use syn::visit_mut::VisitMut;
use syn::{Expr, Pat, Path};

/// Whether a path is that of a variant by its form: `Shape::Circle`, `Self::Circle`.
pub(super) fn is_variant_path(path: &Path) -> bool {
    let mut last = path.segments.iter().rev();
    let is_type = |segment: &syn::PathSegment| {
        let name = segment.ident.to_string();
        name.starts_with(char::is_uppercase)
    };
    last.next().is_some_and(is_type) && last.next().is_some_and(is_type)
}

/// Whether a pattern is that of a variant with payloads by its form.
pub(in super::super) fn is_variant_pattern(pat: &Pat) -> bool {
    match pat {
        Pat::TupleStruct(pat) => is_variant_path(&pat.path) && !is_of_std(&pat.path),
        Pat::Struct(pat) => is_variant_path(&pat.path),
        _ => false,
    }
}

/// Whether a path is that of a variant without payloads by its form, and not that of a constant: a match on a float is none on a variant.
fn is_unit_variant(path: &Path) -> bool {
    let last = path.segments.last();
    is_variant_path(path) && !is_of_std(path) && last.is_some_and(|last| !is_shouted(&last.ident))
}

/// Whether a name is written as that of a constant, which has more letters than one and none in lower case.
fn is_shouted(name: &proc_macro2::Ident) -> bool {
    let name = name.to_string();
    let letters = name.chars().filter(|c| c.is_alphabetic()).count();
    letters > 1 && !name.contains(char::is_lowercase)
}

/// Whether a path is that of a variant of an `Option` or a `Result`, which are values of their own.
pub(super) fn is_of_std(path: &Path) -> bool {
    let last = path.segments.last();
    last.is_some_and(|last| Function::of(&last.ident).is(functions::Fact::Variant))
}

/// Whether a pattern, or a part of it, asks for a variant that is written with its enum.
pub(in super::super) fn asks_for_variant(pat: &Pat) -> bool {
    struct Variants(bool);

    impl<'ast> Visit<'ast> for Variants {
        fn visit_pat(&mut self, pat: &'ast Pat) {
            self.0 |= is_variant_pattern(pat)
                || matches!(pat, Pat::Path(pat) if is_unit_variant(&pat.path));
            visit::visit_pat(self, pat);
        }
    }

    let mut search = Variants(false);
    search.visit_pat(pat);
    search.0
}

/// Whether a pattern asks for a variant, whether or not that is written with its enum.
fn is_variant(pat: &Pat) -> bool {
    match pat {
        Pat::Guard(guard) => is_variant(&guard.pat),
        Pat::Paren(inner) => is_variant(&inner.pat),
        Pat::Reference(inner) => is_variant(&inner.pat),
        Pat::Or(pat) => pat.cases.iter().all(is_variant),
        Pat::Ident(pat) => match &pat.subpat {
            Some((_, inner)) => is_variant(inner),
            None => {
                is_constant_pattern(pat) && pat.ident != Function::None && !is_shouted(&pat.ident)
            }
        },
        Pat::TupleStruct(pat) => !is_of_std(&pat.path),
        Pat::Path(pat) => is_unit_variant(&pat.path),
        Pat::Struct(_) => true,
        _ => false,
    }
}

/// Whether all that a pattern asks for are variants, which are constant whatever holds them.
fn asks_for_variants_only(pat: &Pat) -> bool {
    match pat {
        Pat::Guard(guard) => asks_for_variants_only(&guard.pat),
        Pat::Or(pat) => pat.cases.iter().all(asks_for_variants_only),
        Pat::Tuple(pat) => pat.elems.iter().all(asks_for_variants_only),
        Pat::TupleStruct(pat) if is_of_std(&pat.path) => {
            pat.elems.iter().all(asks_for_variants_only)
        }
        Pat::Path(_) | Pat::Rest(_) => true,
        Pat::Ident(pat) if is_constant_pattern(pat) => true,
        pat => is_variant(pat) || always_matches(pat),
    }
}

/// Whether the arms ask for variants and for nothing else.
pub(in super::super) fn is_variant_match(arms: &[Arm<'_>]) -> bool {
    has_variants(arms) && arms.iter().all(|(pat, _)| asks_for_variants_only(pat))
}

/// Whether some arm asks for a variant.
pub(in super::super) fn has_variants(arms: &[Arm<'_>]) -> bool {
    arms.iter()
        .any(|(pat, _)| is_variant(pat) || asks_for_variant(pat))
}

pub(super) fn is_some(path: &Path) -> bool {
    path.segments
        .last()
        .is_some_and(|last| last.ident == Function::Some)
}

/// `..`, or a name for what it stands for.
pub(super) fn is_dots(pat: &Pat) -> bool {
    match pat {
        Pat::Rest(_) => true,
        Pat::Ident(ident) => {
            matches!(&ident.subpat, Some((_, sub)) if matches!(**sub, Pat::Rest(_)))
        }
        _ => false,
    }
}

/// Whether a pattern binds a name.
pub(super) fn binds(pat: &Pat) -> bool {
    let mut names = Vec::new();
    stmt::pattern_names(pat, &mut names);
    !names.is_empty()
}

/// Whether a pattern is that of a variant which is named without its enum.
pub(super) fn is_imported(pat: &Pat) -> bool {
    match pat {
        Pat::Guard(guard) => is_imported(&guard.pat),
        Pat::Paren(inner) => is_imported(&inner.pat),
        Pat::Reference(inner) => is_imported(&inner.pat),
        Pat::Or(pat) => pat.cases.iter().any(is_imported),
        Pat::Ident(pat) => match &pat.subpat {
            Some((_, inner)) => is_imported(inner),
            None => false,
        },
        Pat::TupleStruct(pat) => !is_variant_path(&pat.path) && !is_of_std(&pat.path),
        Pat::Struct(pat) => !is_variant_path(&pat.path),
        _ => false,
    }
}

/// Whether what is matched on is behind a `*` or a method that does the same.
pub(super) fn takes_off(scrutinee: &Expr) -> bool {
    match strip(scrutinee) {
        Expr::Reference(inner) => takes_off(&inner.expr),
        Expr::Unary(unary) => matches!(unary.op, syn::UnOp::Deref(_)),
        Expr::MethodCall(call) => {
            matches!(
                Method::of(&call.method),
                Method::AsRef | Method::Deref | Method::Borrow
            )
        }
        _ => false,
    }
}

/// The names that a pattern binds and its guard reads.
pub(super) fn in_guard(pat: &Pat) -> HashSet<String> {
    let Pat::Guard(guard) = pat else {
        return HashSet::new();
    };
    let mut bound = Vec::new();
    stmt::pattern_names(&guard.pat, &mut bound);
    let mut read = Vec::new();
    idents(guard.guard.to_token_stream(), &mut read);
    let bound = bound.into_iter().map(|(name, _)| name);
    bound
        .filter(|name| read.iter().any(|ident| ident == name))
        .collect()
}

/// The pattern, which binds nothing but these names.
pub(super) fn without_bindings(pat: &Pat, kept: &HashSet<String>) -> Pat {
    let mut pat = pat.clone();
    Unbind(kept).visit_pat_mut(&mut pat);
    pat
}

struct Unbind<'k>(&'k HashSet<String>);

impl VisitMut for Unbind<'_> {
    fn visit_pat_mut(&mut self, pat: &mut Pat) {
        match pat {
            Pat::Ident(ident) if !is_constant_pattern(ident) => {
                let is_kept = self.0.contains(&ident.ident.to_string());
                if is_kept {
                    if let Some((_, inner)) = &mut ident.subpat {
                        self.visit_pat_mut(inner);
                    }
                    return;
                }
                *pat = match ident.subpat.take() {
                    Some((_, inner)) => {
                        let mut inner = *inner;
                        self.visit_pat_mut(&mut inner);
                        inner
                    }
                    None => syn::parse_quote!(_),
                };
            }
            Pat::Struct(pattern) => {
                for field in &mut pattern.fields {
                    self.visit_pat_mut(&mut field.pat);
                }
                let before = pattern.fields.len();
                let asked = std::mem::take(&mut pattern.fields);
                let is_asked = |field: &syn::FieldPat| !matches!(*field.pat, Pat::Wild(_));
                pattern.fields = asked.into_iter().filter(is_asked).collect();
                if pattern.fields.len() < before {
                    pattern.rest.get_or_insert_with(|| syn::PatRest {
                        attrs: Vec::new(),
                        dot2_token: syn::token::DotDot::default(),
                    });
                }
            }
            Pat::Guard(guard) => self.visit_pat_mut(&mut guard.pat),
            pat => syn::visit_mut::visit_pat_mut(self, pat),
        }
    }
}

/// Gives what a pattern binds under a name another one.
pub(super) struct OtherName<'a> {
    pub(super) name: &'a str,
    pub(super) own: &'a proc_macro2::Ident,
}

impl VisitMut for OtherName<'_> {
    fn visit_pat_ident_mut(&mut self, pat: &mut syn::PatIdent) {
        if pat.ident == self.name {
            pat.ident = self.own.clone();
        }
        syn::visit_mut::visit_pat_ident_mut(self, pat);
    }
}
