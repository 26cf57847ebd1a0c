//! The bounds of what a loop reads by its own variable, checked once before it.
//!
//! `for i in a..b { .. x[i] .. }` panics where `b` is beyond the end of `x`. Where each iteration reads `x[i]` and does nothing before that could be
//! seen, it makes no difference whether it panics before the first iteration, and rustc's optimiser then knows that no index is out of bounds: the loop has no
//! exits left, and becomes one over vectors. What is behind other indices, `x[k][i]` or `x[k * n + i]`, is a slice of its own before the loop.
//! Read from the emitted tokens, so that constant code counts as well.

mod rows;
mod uses;

use super::Emitter;
use crate::front::syntax::strip;
use crate::ir::{ConstVar, ForLoop, Function, Kind, Mem, Op, Region, effects};
use proc_macro2::{Ident, TokenStream};
use quote::quote;
use std::collections::{HashMap, HashSet};
use syn::parse::Parser;
use syn::{Expr, RangeLimits};
use uses::{Uses, integer, is_plain};

/// A loop with what stands before it.
pub(super) struct Covered {
    pub(super) checks: TokenStream,
    /// The checks hold only where the loop runs at all.
    pub(super) unless_empty: Option<TokenStream>,
    pub(super) body: TokenStream,
}

/// What is known of a variable that can be indexed wherever it is in scope, and that stays as long as it is in a loop.
struct Root {
    /// Unless only rustc knows.
    kind: Option<Kind>,
    /// The loop changes elements of it.
    changes: bool,
    slot: bool,
}

/// The range of a loop.
struct Walked<'a> {
    index: &'a Ident,
    start: &'a Expr,
    end: &'a Expr,
}

impl Emitter<'_> {
    /// A loop with this body, with the bounds that can be checked before it.
    pub(super) fn covered(&mut self, spec: &ForLoop, body: TokenStream) -> Covered {
        self.checked_before(spec, &body).unwrap_or(Covered {
            checks: TokenStream::new(),
            unless_empty: None,
            body,
        })
    }

    fn checked_before(&mut self, spec: &ForLoop, body: &TokenStream) -> Option<Covered> {
        let iter = self.f.code(spec.iter).tokens.clone();
        let Expr::Range(range) = strip(&syn::parse2(iter).ok()?).clone() else {
            return None;
        };
        let (Some(start), Some(end), RangeLimits::HalfOpen(_)) =
            (&range.start, &range.end, &range.limits)
        else {
            return None;
        };
        let index = syn::parse2::<Ident>(self.f.code(spec.pattern).tokens.clone()).ok()?;
        if !is_plain(start) || !is_plain(end) || !self.only_computes(spec.body) {
            return None;
        }
        let walked = Walked {
            index: &index,
            start,
            end,
        };
        let statements = syn::Block::parse_within.parse2(body.clone()).ok()?;
        let roots = self.roots(spec.body);
        let mutable = self.f.const_vars.iter().filter(|(_, var)| var.mutable);
        let mutable = mutable.map(|(name, _)| name.clone()).collect();
        let uses = Uses::of(&statements, &walked, &roots, mutable);
        let mut checks = TokenStream::new();
        let mut is_bare = integer(start) == Some(0);
        for of in uses.plain() {
            is_bare &= of.plus == 0;
            checks.extend(self.check(of, &walked));
        }
        let mut body = body.clone();
        if let Some((before, within)) = self.rows(statements, &uses, &walked, &roots) {
            is_bare = false;
            checks.extend(before);
            body = within;
        }
        let runs =
            matches!((integer(start), integer(end)), (Some(start), Some(end)) if start < end);
        (!checks.is_empty()).then(|| Covered {
            unless_empty: (!is_bare && !runs).then(|| quote!(#start < #end)),
            checks,
            body,
        })
    }

    /// Asks whether a place is long enough.
    fn check(&self, of: &uses::Use, walked: &Walked<'_>) -> TokenStream {
        let rt = &self.runtime;
        let Walked { start, end, .. } = walked;
        let uses::Use {
            place, plus, minus, ..
        } = of;
        let check = quote!({
            #[allow(unused_imports)]
            use #rt::private::covers::{CoverOther as _, CoverSequence as _};
            (&&#rt::private::covers::Covered(&#place)).cover(#start, #end, #plus, #minus);
        });
        match &of.slot {
            Some(slot) => quote! {
                if let ::core::option::Option::Some(#slot) = #slot.as_deref_mut() #check
            },
            None => check,
        }
    }

    /// Whether nothing but values and cotangents comes of a region: nobody sees how far it ran before a panic.
    fn only_computes(&self, region: Region) -> bool {
        self.f.region(region).nodes.iter().all(|&value| {
            let op = &self.f.node(value).op;
            let is_quiet = match op {
                Op::Break
                | Op::Loop(_)
                | Op::Call(_)
                | Op::PushCall(..)
                | Op::SeededCall(..)
                | Op::CallPullback(..)
                | Op::Map(..)
                | Op::MapPull(_)
                | Op::PushMap(_)
                | Op::PushMapPull(_) => false,
                Op::Statement(code) => self.f.code(*code).repeats,
                Op::Snapshot(code) => self.f.code(*code).cheap,
                Op::For(spec) => spec.again,
                _ => true,
            };
            is_quiet && op.regions().iter().all(|&inner| self.only_computes(inner))
        })
    }

    /// The variables that a region changes, and those of them of which it may change more than their numbers.
    fn changed(&self, region: Region, changed: &mut HashSet<Mem>, resized: &mut HashSet<Mem>) {
        for &value in &self.f.region(region).nodes {
            let op = &self.f.node(value).op;
            let in_place = match op {
                Op::Store(mem, steps) | Op::AddTo(mem, steps) | Op::Take(mem, steps) => {
                    !steps.is_empty() && self.f.place_kind(*mem, steps).is_scalar()
                }
                _ => false,
            };
            let changes: Vec<Mem> = effects(op).changes().collect();
            if !in_place {
                resized.extend(&changes);
            }
            changed.extend(changes);
            for inner in op.regions() {
                self.changed(inner, changed, resized);
            }
        }
    }

    /// What may be indexed in a loop with this body.
    fn roots(&mut self, body: Region) -> HashMap<String, Root> {
        let (mut changed, mut resized) = (HashSet::new(), HashSet::new());
        self.changed(body, &mut changed, &mut resized);
        let mut kinds: HashMap<u32, Kind> = HashMap::new();
        for node in &self.f.nodes {
            if let Op::Param(position) = node.op {
                kinds.insert(position, node.kind.clone());
            }
        }
        let params = self.f.params.iter().zip(0..);
        let params = params.map(|(param, position)| (param.name.clone(), kinds.remove(&position)));
        let constant = self.f.const_vars.iter().filter(|(_, var)| {
            let ConstVar {
                binder, index_of, ..
            } = var;
            let is_param = binder.is_none() && index_of.is_none() && var.home == Function::ROOT;
            is_param && !var.mutable
        });
        let constant = constant.map(|(name, _)| (name.clone(), None));
        let fixed = |(name, kind)| {
            let root = Root {
                kind,
                changes: false,
                slot: false,
            };
            (name, root)
        };
        let mut roots: HashMap<String, Root> = constant.chain(params).map(fixed).collect();
        for index in 0..self.f.mems.len() {
            let mem = Mem(index as u32);
            let info = self.f.mem(mem);
            let slot = info.slot.is_some();
            let begins = self.held_from_start.contains(&mem) || slot;
            if begins && !resized.contains(&mem) && matches!(info.kind, Kind::Sequence(_)) {
                let root = Root {
                    kind: Some(info.kind.clone()),
                    changes: changed.contains(&mem),
                    slot,
                };
                roots.insert(self.names.mem(self.f, mem).to_string(), root);
            }
        }
        roots
    }
}
