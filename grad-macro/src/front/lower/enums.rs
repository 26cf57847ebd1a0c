//! Enums of active values. Which variant one has is constant: rustc decides a `match` by the user's own patterns, and the arms
//! bind payloads as parts of the value.

mod imported;

use super::chosen::always_matches;
use super::constant::{is_pure, strip};
use super::control::Arm;
use super::{Binding, Low, Lower};
use crate::front::rename::is_constant_pattern;
use crate::ir::{Code, Kind, Op, Payload, Region, RegionKind, Value};
use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use std::collections::HashSet;
use syn::visit::{self, Visit};
use syn::visit_mut::VisitMut;
use syn::{Expr, Pat, Path};

pub(super) use imported::imported_variants;

/// What is known of a pattern by what stands around it.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Whence {
    /// Variants are named without their enum: what looks like a struct is one, too.
    imported: bool,
    /// The user took off references or a `Box` before the pattern.
    unboxed: bool,
}

/// Whether a path is that of a variant by its form: `Shape::Circle`, `Self::Circle`.
fn is_variant_path(path: &Path) -> bool {
    let mut last = path.segments.iter().rev();
    let is_type = |segment: &syn::PathSegment| {
        let name = segment.ident.to_string();
        name.starts_with(char::is_uppercase)
    };
    last.next().is_some_and(is_type) && last.next().is_some_and(is_type)
}

/// Whether a pattern is that of a variant with payloads by its form.
pub(super) fn is_variant_pattern(pat: &Pat) -> bool {
    match pat {
        Pat::TupleStruct(pat) => is_variant_path(&pat.path) && !is_of_std(&pat.path),
        Pat::Struct(pat) => is_variant_path(&pat.path),
        _ => false,
    }
}

/// Whether a path is that of a variant of an `Option` or a `Result`, which are values of their own.
fn is_of_std(path: &Path) -> bool {
    let last = path.segments.last();
    last.is_some_and(|last| {
        let name = last.ident.to_string();
        matches!(name.as_str(), "Some" | "None" | "Ok" | "Err")
    })
}

/// Whether a pattern, or a part of it, asks for a variant that is written with its enum.
pub(super) fn asks_for_variant(pat: &Pat) -> bool {
    struct Search(bool);

    impl<'ast> Visit<'ast> for Search {
        fn visit_pat(&mut self, pat: &'ast Pat) {
            self.0 |= is_variant_pattern(pat)
                || matches!(pat, Pat::Path(pat) if is_variant_path(&pat.path) && !is_of_std(&pat.path));
            visit::visit_pat(self, pat);
        }
    }

    let mut search = Search(false);
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
            None => is_constant_pattern(pat) && pat.ident != "None",
        },
        Pat::TupleStruct(pat) => !is_of_std(&pat.path),
        Pat::Path(pat) => !is_of_std(&pat.path),
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
pub(super) fn is_variant_match(arms: &[Arm<'_>]) -> bool {
    has_variants(arms) && arms.iter().all(|(pat, _)| asks_for_variants_only(pat))
}

/// Whether some arm asks for a variant.
pub(super) fn has_variants(arms: &[Arm<'_>]) -> bool {
    arms.iter()
        .any(|(pat, _)| is_variant(pat) || asks_for_variant(pat))
}

/// An arm: what it asks for, what it binds, and what is evaluated then.
struct Taken<'a> {
    asked: &'a Pat,
    binds: &'a Pat,
    body: &'a Expr,
}

impl Lower<'_> {
    /// The field that a member of a struct or of a variant is.
    pub(super) fn member_of(&mut self, path: &Path, member: &str) -> String {
        let imported = path.get_ident().is_some_and(|name| {
            let name = name.to_string();
            self.imported_variants.contains(&name)
        });
        if !imported && !is_variant_path(path) {
            return member.to_owned();
        }
        self.payload_of(path, member, Whence::default())
    }

    fn payload_of(&mut self, path: &Path, member: &str, whence: Whence) -> String {
        let variant = path.segments.last().map(|last| last.ident.to_string());
        let payload = Payload {
            variant: variant
                .unwrap_or_default()
                .trim_start_matches("r#")
                .to_owned(),
            member: member.to_owned(),
            path: self.function.plain_code(path.to_token_stream()),
            unboxed: whence.unboxed,
            of_tangent: false,
        };
        payload.field()
    }

    /// A payload of a value of a known variant; that of what was just put together is the part itself.
    fn payload(&mut self, base: Value, path: &Path, member: &str, whence: Whence) -> Value {
        let field = self.payload_of(path, member, whence);
        let node = self.function.node(base);
        if let Op::Struct(_, fields) = &node.op {
            let written = Payload::written(&field);
            let at = fields.iter().position(|f| Payload::written(f) == written);
            if let Some(&part) = at.and_then(|at| node.args.get(at)) {
                return part;
            }
        }
        self.function.make(Op::Field(field), vec![base], Kind::Any)
    }

    /// `match` and `if let` on an active enum.
    pub(super) fn variant_arms(
        &mut self,
        scrutinee: &Expr,
        (value, refs): (Value, u8),
        arms: &[Arm<'_>],
        wanted: bool,
    ) -> Low {
        let arms: Vec<Taken<'_>> = arms
            .iter()
            .map(|(pat, body)| Taken {
                asked: pat,
                binds: pat,
                body,
            })
            .collect();
        let whence = Whence {
            // A struct that has enums is no variant.
            imported: arms.iter().any(|arm| is_imported(arm.binds))
                && !arms
                    .iter()
                    .any(|arm| is_imported(arm.binds) && asks_for_variant(arm.binds)),
            unboxed: takes_off(scrutinee),
        };
        self.taken_arms(scrutinee, (value, refs), &arms, whence, wanted)
    }

    fn taken_arms(
        &mut self,
        scrutinee: &Expr,
        (value, refs): (Value, u8),
        arms: &[Taken<'_>],
        whence: Whence,
        wanted: bool,
    ) -> Low {
        let guarded: Vec<HashSet<String>> = arms.iter().map(|arm| in_guard(arm.asked)).collect();
        let copied = refs == 0 && guarded.iter().any(|names| !names.is_empty());
        let looked_at = self.looked_at(scrutinee, (value, refs), whence, copied);
        let (code, mut args) = self.code(looked_at, false);
        let here = self.function.here();
        let mut merge = self.merge(wanted);
        let known = self.known.clone();
        let mut lows = Vec::new();
        let mut regions: Vec<(Code, Region)> = Vec::new();
        let mut common: Option<std::collections::HashMap<_, _>> = None;
        for (arm, guarded) in arms.iter().zip(&guarded) {
            let body = arm.body;
            if let Pat::Guard(guard) = arm.asked {
                self.check_constant_context(&guard.guard);
            }
            let region = self.function.add_region(Some(here), RegionKind::Branch);
            self.known.clone_from(&known);
            // What a guard reads is read where the `match` stands; what the pattern binds for it is no variable yet.
            for name in guarded {
                self.env.remove(name);
            }
            let asked = without_bindings(arm.asked, guarded);
            let (pattern, captures) = self.code(asked.to_token_stream(), false);
            args.extend(captures);
            self.known.clone_from(&known);
            let low = self.in_region(region, |l| {
                l.bind_matched(arm.binds, (value, refs), whence);
                let low = l.expr_or_statement(body, wanted);
                l.merge_value(&mut merge, low, Some(body))
            });
            regions.push((pattern, region));
            lows.push(low);
            if let Some(common) = &common {
                self.keep_common(&common.clone());
            }
            common = Some(self.known.clone());
        }
        self.function
            .make(Op::Match(code, regions), args, Kind::Const);
        self.finish_merge(merge, &lows)
    }

    /// What the patterns are compared with. They bind nothing but what guards read, so that nothing is moved out of it.
    fn looked_at(
        &mut self,
        scrutinee: &Expr,
        (value, refs): (Value, u8),
        whence: Whence,
        copied: bool,
    ) -> TokenStream {
        let whole = self.function.node(value);
        if let (Expr::Tuple(tuple), Op::Tuple) = (strip(scrutinee), &whole.op)
            && is_pure(scrutinee)
            && whole.args.len() == tuple.elems.len()
        {
            // Part by part: what stands in a tuple by value would be moved into it.
            let behind = self.part_refs.get(&value).cloned().unwrap_or_default();
            let parts = tuple.elems.iter().enumerate().map(|(i, part)| {
                let by_value = behind.get(i).is_none_or(|refs| *refs == 0);
                match by_value && self.mentions_active(part) {
                    true if copied => quote!(::core::clone::Clone::clone(&(#part))),
                    true => quote!(&(#part)),
                    false => part.to_token_stream(),
                }
            });
            let parts: Vec<TokenStream> = parts.collect();
            return quote!((#(#parts,)*));
        }
        let place = if is_pure(scrutinee) && !matches!(scrutinee, Expr::Verbatim(_)) {
            scrutinee.to_token_stream()
        } else if whence.unboxed {
            let of = self.alias(value, 1);
            let runtime = &self.runtime;
            quote!({
                use #runtime::private::payload::{OfBox as _, OfItself as _};
                (&#runtime::private::payload::Unboxed(#of)).unboxed()
            })
        } else {
            self.alias(value, refs).to_token_stream()
        };
        if copied {
            quote!(::core::clone::Clone::clone(&#place))
        } else {
            place
        }
    }

    /// Binds what a pattern binds that has matched.
    pub(super) fn bind_matched(&mut self, pat: &Pat, (value, refs): (Value, u8), whence: Whence) {
        let low = Low::Active { value, refs };
        match pat {
            Pat::Guard(guard) => self.bind_matched(&guard.pat, (value, refs), whence),
            Pat::Paren(inner) => self.bind_matched(&inner.pat, (value, refs), whence),
            Pat::Reference(inner) => {
                self.bind_matched(&inner.pat, (value, refs.saturating_sub(1)), whence);
            }
            Pat::Ident(ident) if is_constant_pattern(ident) => {}
            Pat::Ident(ident) => {
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
        super::stmt::pattern_names(&or.cases[0], &mut names);
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
                let mut renamed = Renamed {
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
    pub(super) fn is_element_of_payload(&self, expr: &Expr) -> bool {
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

fn is_some(path: &Path) -> bool {
    path.segments
        .last()
        .is_some_and(|last| last.ident == "Some")
}

/// `..`, or a name for what it stands for.
fn is_dots(pat: &Pat) -> bool {
    match pat {
        Pat::Rest(_) => true,
        Pat::Ident(ident) => {
            matches!(&ident.subpat, Some((_, sub)) if matches!(**sub, Pat::Rest(_)))
        }
        _ => false,
    }
}

/// Whether a pattern binds a name.
fn binds(pat: &Pat) -> bool {
    let mut names = Vec::new();
    super::stmt::pattern_names(pat, &mut names);
    !names.is_empty()
}

/// Whether a pattern is that of a variant which is named without its enum.
fn is_imported(pat: &Pat) -> bool {
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
fn takes_off(scrutinee: &Expr) -> bool {
    match strip(scrutinee) {
        Expr::Reference(inner) => takes_off(&inner.expr),
        Expr::Unary(unary) => matches!(unary.op, syn::UnOp::Deref(_)),
        Expr::MethodCall(call) => {
            matches!(
                call.method.to_string().as_str(),
                "as_ref" | "deref" | "borrow"
            )
        }
        _ => false,
    }
}

/// The names that a pattern binds and its guard reads.
fn in_guard(pat: &Pat) -> HashSet<String> {
    let Pat::Guard(guard) = pat else {
        return HashSet::new();
    };
    let mut bound = Vec::new();
    super::stmt::pattern_names(&guard.pat, &mut bound);
    let mut read = Vec::new();
    super::idents(guard.guard.to_token_stream(), &mut read);
    let bound = bound.into_iter().map(|(name, _)| name);
    bound
        .filter(|name| read.iter().any(|ident| ident == name))
        .collect()
}

/// The pattern, which binds nothing but these names.
fn without_bindings(pat: &Pat, kept: &HashSet<String>) -> Pat {
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
struct Renamed<'a> {
    name: &'a str,
    own: &'a proc_macro2::Ident,
}

impl VisitMut for Renamed<'_> {
    fn visit_pat_ident_mut(&mut self, pat: &mut syn::PatIdent) {
        if pat.ident == self.name {
            pat.ident = self.own.clone();
        }
        syn::visit_mut::visit_pat_ident_mut(self, pat);
    }
}
