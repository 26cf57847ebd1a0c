//! The names that a pattern binds which has matched: parts of the value.

use super::super::chosen::always_matches;
use super::super::constant::strip;
use super::super::stmt::pattern_names;
use super::super::{Binding, Low, Lower};
use super::patterns::{
    OtherName, binds, is_dots, is_of_std, is_some, is_variant_path, without_bindings,
};
use super::{Taken, Whence};
use crate::front::rename::is_constant_pattern;
use crate::ir::{Op, Payload, Value};
use proc_macro2::TokenStream;
use quote::ToTokens;
use std::collections::HashSet;
use syn::visit_mut::VisitMut;
use syn::{Expr, Pat, Path};

impl Lower<'_> {
    /// Binds what a pattern binds that has matched.
    pub(in super::super) fn bind_matched(
        &mut self,
        pat: &Pat,
        (value, refs): (Value, u8),
        whence: Whence,
    ) {
        let low = Low::Active { value, refs };
        match pat {
            Pat::Guard(guard) => self.bind_matched(&guard.pat, (value, refs), whence),
            Pat::Paren(inner) => self.bind_matched(&inner.pat, (value, refs), whence),
            Pat::Reference(inner) => {
                self.bind_matched(&inner.pat, (value, refs.saturating_sub(1)), whence);
            }
            Pat::Ident(ident) if is_constant_pattern(ident) => {}
            Pat::Ident(ident) => {
                let name = ident.ident.to_string();
                let is_changed =
                    self.activity.assigned.contains(&name) || self.activity.memory.contains(&name);
                if is_changed && ident.mutability.is_none() {
                    // Only through a reference into the value, which the name stands for no part of.
                    self.error(
                        pat,
                        "a payload that is changed in place is not supported",
                        "assign the whole value: `shape = Shape::Circle(..)`",
                    );
                    return;
                }
                let mut whole = ident.clone();
                if let Some((_, inner)) = whole.subpat.take() {
                    self.bind_matched(&inner, (value, refs), whence);
                }
                self.bind_pattern(&Pat::Ident(whole), &low, None);
            }
            Pat::TupleStruct(tuple) if is_some(&tuple.path) && tuple.elems.len() == 1 => {
                if !matches!(tuple.elems[0], Pat::Wild(_)) {
                    let held = self.held(value);
                    self.bind_matched(&tuple.elems[0], (held, refs), nested(whence));
                }
            }
            Pat::TupleStruct(tuple) if self.takes_variant(&tuple.path, whence) => {
                let rest = tuple.elems.iter().position(|p| matches!(p, Pat::Rest(_)));
                for (i, elem) in tuple.elems.iter().enumerate() {
                    if matches!(elem, Pat::Wild(_) | Pat::Rest(_)) {
                        continue;
                    }
                    if rest.is_some_and(|rest| i > rest) {
                        self.error(
                            elem,
                            "`..` in front of the payloads that a pattern binds is not supported",
                            "name every payload in front of it, with `_` for those that are not used",
                        );
                        return;
                    }
                    let part = self.payload(value, &tuple.path, &i.to_string(), whence);
                    self.bind_matched(elem, (part, refs.min(1)), nested(whence));
                }
            }
            Pat::Struct(pattern) if self.takes_variant(&pattern.path, whence) => {
                for field in &pattern.fields {
                    if matches!(*field.pat, Pat::Wild(_)) {
                        continue;
                    }
                    let member = field.member.to_token_stream().to_string();
                    let part = self.payload(value, &pattern.path, &member, whence);
                    self.bind_matched(&field.pat, (part, refs.min(1)), nested(whence));
                }
            }
            Pat::Tuple(tuple) if !tuple.elems.iter().all(always_matches) => {
                self.bind_parts_matched(tuple, (value, refs), whence);
            }
            Pat::Path(_) | Pat::Lit(_) | Pat::Range(_) | Pat::Const(_) | Pat::Wild(_) => {}
            Pat::Or(_) if !binds(pat) => {}
            Pat::Or(or) => self.bind_alternatives(or, (value, refs), whence),
            Pat::Slice(slice) if !slice.elems.iter().all(|p| always_matches(p) || is_dots(p)) => {
                self.error(
                    pat,
                    "a pattern of variants inside of a pattern of a slice is not supported on an active value",
                    "bind the elements, and match on each of them inside of the arm",
                );
            }
            _ => self.bind_pattern(pat, &low, None),
        }
    }

    /// Alternatives that bind: each name is what a `match` on the alternatives gives.
    fn bind_alternatives(&mut self, or: &syn::PatOr, (value, refs): (Value, u8), whence: Whence) {
        let mut names = Vec::new();
        pattern_names(&or.cases[0], &mut names);
        // What is looked at has no tokens of the user's.
        let nothing = Expr::Verbatim(TokenStream::new());
        let last = or.cases.len() - 1;
        for (name, _) in names {
            let mut cases = Vec::new();
            for (i, case) in or.cases.iter().enumerate() {
                let own = self.renamer.fresh(&name);
                self.activity.active.insert(own.clone());
                let own = quote::format_ident!("{}", own);
                let mut bound = without_bindings(case, &HashSet::from([name.clone()]));
                let mut renamed = OtherName {
                    name: &name,
                    own: &own,
                };
                renamed.visit_pat_mut(&mut bound);
                let asked = if i == last {
                    syn::parse_quote!(_)
                } else {
                    bound.clone()
                };
                let body: Expr = syn::parse_quote!(#own);
                cases.push((asked, bound, body));
            }
            let arms: Vec<Taken<'_>> = cases
                .iter()
                .map(|(asked, binds, body)| Taken { asked, binds, body })
                .collect();
            let low = self.taken_arms(&nothing, (value, refs), &arms, whence, true);
            self.bind_name(&name, &low, None);
        }
    }

    /// Whether an expression is an element of what a pattern has bound of an enum: a `#[constant]` payload may be a list of integers.
    pub(in super::super) fn is_element_of_payload(&self, expr: &Expr) -> bool {
        let Expr::Index(index) = strip(expr) else {
            return false;
        };
        let of = strip(&index.expr);
        let Expr::Path(path) = of else {
            return self.is_element_of_payload(of);
        };
        let name = path.path.get_ident().map(ToString::to_string);
        let binding = name.and_then(|name| self.env.get(&name));
        let Some(Binding::Value { value, .. }) = binding else {
            return false;
        };
        matches!(&self.function.node(*value).op, Op::Field(name) if Payload::of_field(name).is_some())
    }

    fn takes_variant(&self, path: &Path, whence: Whence) -> bool {
        !is_of_std(path) && (is_variant_path(path) || whence.imported)
    }

    fn bind_parts_matched(
        &mut self,
        tuple: &syn::PatTuple,
        (value, refs): (Value, u8),
        whence: Whence,
    ) {
        for (i, elem) in tuple.elems.iter().enumerate() {
            match elem {
                Pat::Wild(_) => {}
                Pat::Rest(_) => break,
                elem if binds(elem) => {
                    let name = i.to_string();
                    let part = self.field(value, &name);
                    match self.part_of(value, part, &name) {
                        Low::Active { value, refs: own } => {
                            let refs = own.max(refs.min(1));
                            self.bind_matched(elem, (value, refs), nested(whence));
                        }
                        other => self.bind_pattern(elem, &other, None),
                    }
                }
                _ => {}
            }
        }
    }
}

/// What is known of the parts of a pattern.
fn nested(whence: Whence) -> Whence {
    Whence {
        unboxed: false,
        ..whence
    }
}
