//! Patterns of references: each name in one is another reference, to a part.

use super::Aliases;
use crate::front::rename::is_constant_pattern;
use crate::front::syntax::strip_type;
use crate::names::functions::{self, Function};
use syn::{Expr, Index, Pat, Stmt, parse_quote};

impl Aliases<'_> {
    /// Whether a pattern always matches and takes parts of places.
    pub(super) fn is_bindable(&self, pat: &Pat) -> bool {
        match strip_type(pat) {
            Pat::Ident(pat) => {
                !is_constant_pattern(pat) && pat.by_ref.is_none() && pat.subpat.is_none()
            }
            Pat::Wild(_) | Pat::Reference(_) => true,
            Pat::Tuple(pat) => {
                pat.elems
                    .iter()
                    .all(|pat| self.is_bindable(pat) || matches!(pat, Pat::Rest(_)))
                    && !rest_before_others(&pat.elems)
            }
            Pat::TupleStruct(pat) => {
                !Function::named(&last_name(&pat.path)).is(functions::Fact::Variant)
                    && pat
                        .elems
                        .iter()
                        .all(|pat| self.is_bindable(pat) || matches!(pat, Pat::Rest(_)))
                    && !rest_before_others(&pat.elems)
            }
            Pat::Struct(pat) => pat.fields.iter().all(|field| self.is_bindable(&field.pat)),
            Pat::Slice(pat) => pat.elems.iter().all(|pat| match pat {
                Pat::Rest(_) => true,
                Pat::Ident(rest) if rest.subpat.is_some() => true,
                pat => self.is_bindable(pat),
            }),
            _ => false,
        }
    }

    /// Binds a pattern that is bindable to a place.
    pub(super) fn bind(&mut self, pat: &Pat, place: Expr, out: &mut Vec<Stmt>) {
        match strip_type(pat) {
            Pat::Ident(pat) => {
                self.refuse_kept(&pat.ident);
                self.places.insert(pat.ident.to_string(), place);
            }
            // It copies what is there.
            Pat::Reference(reference) => {
                let pat = &reference.pat;
                out.push(parse_quote!(let #pat = #place;));
            }
            Pat::Tuple(pat) => self.bind_numbered(&pat.elems, &place, out),
            Pat::TupleStruct(pat) => self.bind_numbered(&pat.elems, &place, out),
            Pat::Struct(pat) => {
                for field in &pat.fields {
                    let member = &field.member;
                    let part: Expr = parse_quote!(#place.#member);
                    self.bind(&field.pat, part, out);
                }
            }
            Pat::Slice(pat) => {
                let count = pat.elems.len();
                let rest = pat.elems.iter().position(|pat| {
                    matches!(pat, Pat::Rest(_))
                        || matches!(pat, Pat::Ident(pat) if pat.subpat.is_some())
                });
                for (i, pat) in pat.elems.iter().enumerate() {
                    let behind = count - i;
                    let at = Index::from(i);
                    let part: Expr = match rest {
                        Some(rest) if i == rest => match pat {
                            Pat::Ident(name) => {
                                let after = Index::from(behind - 1);
                                let part = parse_quote!(#place[#at..#place.len() - #after]);
                                let mut part: Expr = part;
                                self.freeze(&mut part, out);
                                self.note(&part);
                                self.places.insert(name.ident.to_string(), part);
                                continue;
                            }
                            _ => continue,
                        },
                        Some(rest) if i > rest => {
                            let behind = Index::from(behind);
                            let mut part: Expr = parse_quote!(#place[#place.len() - #behind]);
                            self.freeze(&mut part, out);
                            part
                        }
                        _ => parse_quote!(#place[#at]),
                    };
                    self.note(&part);
                    self.bind(pat, part, out);
                }
            }
            Pat::Wild(_) | Pat::Rest(_) => {}
            other => self.refuse(
                other,
                "this pattern of a reference that changes an active value is not supported",
                "give the reference a name, and change the parts by it",
            ),
        }
    }

    fn bind_numbered<'p>(
        &mut self,
        pats: impl IntoIterator<Item = &'p Pat>,
        place: &Expr,
        out: &mut Vec<Stmt>,
    ) {
        for (i, pat) in pats.into_iter().enumerate() {
            if matches!(pat, Pat::Rest(_)) {
                return;
            }
            let member = Index::from(i);
            self.bind(pat, parse_quote!(#place.#member), out);
        }
    }
}

fn last_name(path: &syn::Path) -> String {
    let last = path.segments.last();
    last.map(|last| last.ident.to_string()).unwrap_or_default()
}

/// Whether the numbers of parts are not told by those before them.
fn rest_before_others<'p>(pats: impl IntoIterator<Item = &'p Pat>) -> bool {
    let mut rest = false;
    pats.into_iter().any(|pat| {
        let before = rest;
        rest |= matches!(pat, Pat::Rest(_));
        before
    })
}
