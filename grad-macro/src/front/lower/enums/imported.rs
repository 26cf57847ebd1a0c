//! Variants that a body names without their enum.

use super::patterns::{asks_for_variant, is_of_std};
use crate::front::macros::into_macros;
use std::collections::HashSet;
use syn::visit::{self, Visit};
use syn::{Item, Pat, Path, Stmt};

/// The variants that a body imports, and those that its patterns ask for where a pattern may not match.
pub(in super::super) fn imported_variants(body: &syn::Block) -> HashSet<String> {
    let mut search = Imported::default();
    search.visit_block(body);
    &search.variants - &search.structs
}

#[derive(Default)]
struct Imported {
    variants: HashSet<String>,
    /// Those that have enums in them, as their patterns tell.
    structs: HashSet<String>,
}

impl Imported {
    fn asked(&mut self, pat: &Pat) {
        match pat {
            Pat::Guard(guard) => self.asked(&guard.pat),
            Pat::Paren(inner) => self.asked(&inner.pat),
            Pat::Reference(inner) => self.asked(&inner.pat),
            Pat::Or(pat) => pat.cases.iter().for_each(|case| self.asked(case)),
            Pat::TupleStruct(of) => self.name(&of.path, pat),
            Pat::Struct(of) => self.name(&of.path, pat),
            _ => {}
        }
    }

    fn name(&mut self, path: &Path, pat: &Pat) {
        if let Some(name) = path.get_ident().filter(|_| !is_of_std(path)) {
            let names = if asks_for_variant(pat) {
                &mut self.structs
            } else {
                &mut self.variants
            };
            names.insert(name.to_string());
        }
    }
}

impl<'ast> Visit<'ast> for Imported {
    into_macros!(read);

    fn visit_stmt(&mut self, stmt: &'ast Stmt) {
        match stmt {
            Stmt::Item(Item::Use(import)) => self.visit_item_use(import),
            stmt => visit::visit_stmt(self, stmt),
        }
    }

    fn visit_arm(&mut self, arm: &'ast syn::Arm) {
        self.asked(&arm.pat);
        visit::visit_arm(self, arm);
    }

    fn visit_expr_let(&mut self, expr: &'ast syn::ExprLet) {
        self.asked(&expr.pat);
        visit::visit_expr_let(self, expr);
    }

    fn visit_use_path(&mut self, path: &'ast syn::UsePath) {
        let of_type = path.ident.to_string().starts_with(char::is_uppercase);
        match &*path.tree {
            syn::UseTree::Name(name) if of_type => {
                self.variants.insert(name.ident.to_string());
            }
            syn::UseTree::Group(group) if of_type => {
                for tree in &group.items {
                    if let syn::UseTree::Name(name) = tree {
                        self.variants.insert(name.ident.to_string());
                    }
                }
            }
            _ => visit::visit_use_path(self, path),
        }
    }
}
