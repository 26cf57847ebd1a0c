//! Enums of active values. Which variant one has is constant: rustc decides a `match` by the user's own patterns, and the arms
//! bind payloads as parts of the value.

mod bind;
mod imported;
mod patterns;

use super::constant::{is_pure, strip};
use super::control::Arm;
use super::{Low, Lower};
use crate::ir::{Kind, Op, Payload, Value};
use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use std::collections::HashSet;
use syn::{Expr, Pat, Path};

pub(super) use imported::imported_variants;
pub(super) use patterns::{asks_for_variant, has_variants, is_variant_match, is_variant_pattern};
use patterns::{in_guard, is_imported, is_variant_path, takes_off, without_bindings};

/// What is known of a pattern by what stands around it.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Whence {
    /// Variants are named without their enum: what looks like a struct is one, too.
    imported: bool,
    /// The user took off references or a `Box` before the pattern.
    unboxed: bool,
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
        let in_order: Vec<Arm<'_>> = arms.iter().map(|arm| (arm.asked, arm.body)).collect();
        let pattern = |l: &mut Self, i: usize, _| {
            // What the pattern binds for a guard is no variable yet.
            for name in &guarded[i] {
                l.env.remove(name);
            }
            without_bindings(arms[i].asked, &guarded[i]).to_token_stream()
        };
        self.match_arms(looked_at, &in_order, wanted, pattern, |l, i| {
            l.bind_matched(arms[i].binds, (value, refs), whence);
        })
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
}
