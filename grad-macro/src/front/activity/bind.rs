//! Where activity goes: into the variables that patterns bind and assignments change.

use super::Activity;
use super::shape::Shape;
use crate::front::rename::is_constant_pattern;
use crate::front::syntax::place_root;
use syn::{Expr, Pat};

impl Activity {
    fn activate(&mut self, name: &str) {
        if self.active.insert(name.to_owned()) {
            self.changed = true;
        }
    }

    pub(super) fn bind(&mut self, pat: &Pat, shape: &Shape) {
        match pat {
            Pat::Ident(pat) => {
                if !is_constant_pattern(pat) {
                    let name = pat.ident.to_string();
                    self.declared_in.insert(name.clone(), self.region);
                    if shape.any() {
                        self.activate(&name);
                    }
                }
                if let Some((_, sub)) = &pat.subpat {
                    self.bind(sub, shape);
                }
            }
            Pat::Type(pat) => self.bind(&pat.pat, shape),
            Pat::Paren(pat) => self.bind(&pat.pat, shape),
            Pat::Reference(pat) => self.bind(&pat.pat, shape),
            Pat::Guard(pat) => self.bind(&pat.pat, shape),
            Pat::Tuple(pat) => {
                let parts = match shape {
                    Shape::Tuple(parts) if parts.len() == pat.elems.len() => parts.clone(),
                    _ => vec![Shape::Leaf(shape.any()); pat.elems.len()],
                };
                for (elem, part) in pat.elems.iter().zip(&parts) {
                    self.bind(elem, part);
                }
            }
            Pat::Slice(pat) => pat
                .elems
                .iter()
                .for_each(|p| self.bind(p, &Shape::Leaf(shape.any()))),
            Pat::TupleStruct(pat) => pat
                .elems
                .iter()
                .for_each(|p| self.bind(p, &Shape::Leaf(shape.any()))),
            Pat::Struct(pat) => pat
                .fields
                .iter()
                .for_each(|f| self.bind(&f.pat, &Shape::Leaf(shape.any()))),
            Pat::Or(pat) => pat.cases.iter().for_each(|p| self.bind(p, shape)),
            Pat::Const(_)
            | Pat::Lit(_)
            | Pat::Macro(_)
            | Pat::Path(_)
            | Pat::Range(_)
            | Pat::Rest(_)
            | Pat::Verbatim(_)
            | Pat::Wild(_) => {}
            // Lowering refuses patterns that syn learns later.
            _ => {}
        }
    }

    pub(super) fn assign(&mut self, place: &Expr, active: bool) {
        if let Expr::Tuple(tuple) = place {
            for elem in &tuple.elems {
                self.assign(elem, active);
            }
            return;
        }
        let Some(root) = place_root(place) else {
            self.shape(place);
            return;
        };
        self.visit_indices(place);
        self.assigned.insert(root.clone());
        let partial = !matches!(place, Expr::Path(_));
        if partial || self.declared_in.get(&root) != Some(&self.region) {
            self.memory.insert(root.clone());
        }
        if active {
            self.activate(&root);
        }
    }

    fn visit_indices(&mut self, place: &Expr) {
        match place {
            Expr::Index(index) => {
                self.shape(&index.index);
                self.visit_indices(&index.expr);
            }
            Expr::Field(field) => self.visit_indices(&field.base),
            Expr::Paren(inner) => self.visit_indices(&inner.expr),
            _ => {}
        }
    }
}
