//! Calls of functions that change what they are passed by `&mut`.
//!
//! Such a call is one node, whose value is a tuple: what the function returns, and what it leaves in each of these arguments, which is stored
//! where the argument was. So the graph has values only, and no pass has to know of references.

use super::constant::strip;
use super::{Binding, Low, Lower};
use crate::front::syntax::place_root;
use crate::ir::{Exclusive, Kind, Op, Value};
use quote::{ToTokens, format_ident};
use syn::{Expr, parse_quote};

/// What a call is passed by `&mut`: the positions of the arguments, and the places.
#[derive(Clone, Default)]
pub(super) struct Lent {
    pub(super) places: Vec<(usize, Option<Expr>)>,
    /// What the function returns is not used.
    pub(super) discards: bool,
    /// The positions of those that only the callee knows whether it changes.
    pub(super) either: Vec<usize>,
}

impl Lent {
    /// Whether the call is one for nothing that is lent one place, which it changes, then.
    pub(super) fn changes_its_one_place(&self) -> bool {
        self.discards && self.places.len() == 1
    }

    /// Whether the argument at a position is lent.
    pub(super) fn lends(&self, position: usize) -> bool {
        self.places.iter().any(|(at, _)| *at == position)
    }
}

/// A reference that changes, as it stands where it is passed on: Rust reborrows it as what the callee takes, `&mut` or `&`.
pub(crate) fn passed_on(place: &impl ToTokens) -> Expr {
    parse_quote!(&mut (#place))
}

fn is_passed_on(arg: &Expr) -> bool {
    matches!(strip(arg), Expr::Reference(reference) if matches!(*reference.expr, Expr::Paren(_)))
}

/// The place that is lent by an argument `&mut place`.
pub(super) fn lent_place(arg: &Expr) -> Option<&Expr> {
    match strip(arg) {
        Expr::Reference(reference) if reference.mutability.is_some() => {
            Some(strip(&reference.expr))
        }
        _ => None,
    }
}

impl Lower<'_> {
    /// Takes the `&mut` from arguments that lend active places: what is passed is the value there. Indices are evaluated where the argument
    /// stands.
    pub(super) fn lent_arguments(&mut self, args: &mut [Expr]) -> Lent {
        let mut lent = Lent::default();
        for i in 0..args.len() {
            let Some(place) = lent_place(&args[i]).cloned() else {
                continue;
            };
            if place_root(&place).is_none() && self.mentions_active(&place) {
                // What is changed is seen by nobody.
                args[i] = place;
                lent.places.push((i, None));
                continue;
            }
            if !self.is_active_place(&place) {
                continue;
            }
            let mut place = place;
            let later: Vec<&Expr> = args[i + 1..].iter().collect();
            self.hold_place(&mut place, &later);
            self.hold_bounds(&mut place);
            if is_passed_on(&args[i]) {
                lent.either.push(i);
            }
            args[i] = place.clone();
            lent.places.push((i, Some(place)));
        }
        lent
    }

    /// Refuses a reference that would change an active value unseen.
    pub(super) fn refuse_exclusive(&self, at: &impl ToTokens) -> Low {
        self.error(
            at,
            "`&mut` of an active value is not supported",
            "assign to the variable itself",
        )
    }

    /// Whether a place belongs to a variable that holds active values.
    pub(super) fn is_active_place(&self, place: &Expr) -> bool {
        place_root(place).is_some_and(|root| self.activity.active.contains(&root))
    }

    /// Notes what is lent at the call that was made; `positions` are those of its parameters.
    pub(super) fn lends(&mut self, call: Value, lent: Lent) {
        let slots = lent.places.iter().map(|(position, _)| *position).collect();
        let exclusive = Exclusive {
            slots,
            discards: lent.discards,
            either: lent.either.clone(),
        };
        self.function.exclusive.insert(call, exclusive);
        self.lent_places.insert(call, lent);
    }

    /// The value of what the function returns; what it leaves in its arguments is stored.
    pub(super) fn changed_arguments(&mut self, low: Low) -> Low {
        let Low::Active { value, refs } = low else {
            return low;
        };
        let Some(lent) = self.lent_places.remove(&value) else {
            return Low::Active { value, refs };
        };
        let mut kinds = Vec::new();
        if !lent.discards {
            kinds.push(Kind::Any);
        }
        for (_, place) in &lent.places {
            let kind = place.as_ref().and_then(|place| self.kind_of_place(place));
            kinds.push(kind.unwrap_or(Kind::Any));
        }
        if let [kind] = &kinds[..] {
            self.function.nodes[value.index()].kind = kind.clone();
            self.stored_in(&lent.places[0].1, value);
            return Low::Unit;
        }
        self.function.nodes[value.index()].kind = Kind::Tuple(kinds.clone());
        let part = |l: &mut Self, i: usize| {
            let op = Op::Field(i.to_string());
            l.function.make(op, vec![value], kinds[i].clone())
        };
        let first = usize::from(!lent.discards);
        let returned = (!lent.discards).then(|| part(self, 0));
        let after: Vec<Value> = (0..lent.places.len())
            .map(|k| part(self, first + k))
            .collect();
        for ((_, place), value) in lent.places.iter().zip(after) {
            self.stored_in(place, value);
        }
        returned.map_or(Low::Unit, Low::active)
    }

    fn stored_in(&mut self, place: &Option<Expr>, value: Value) {
        let Some(place) = place else { return };
        if let Expr::Index(index) = strip(place)
            && let Expr::Range(range) = strip(&index.index)
        {
            return self.stored_in_range(&index.expr, range.start.as_deref(), value);
        }
        match place_root(place) {
            Some(root) => self.assign_value(place, &root, value),
            None => {
                self.error(
                    place,
                    "this place cannot be changed by a call in a differentiable function",
                    "lend a local variable, a field or an element of one",
                );
            }
        }
    }

    /// Evaluates the bounds of a part of a slice where it is lent: it is stored after the call.
    fn hold_bounds(&mut self, place: &mut Expr) {
        if let Expr::Index(index) = place
            && let Expr::Range(range) = &mut *index.index
        {
            for bound in [&mut range.start, &mut range.end].into_iter().flatten() {
                if !matches!(strip(bound), Expr::Lit(_)) {
                    self.hold(bound, &Kind::Const, 0);
                }
            }
        }
    }

    /// `base[start + k] = value[k]` for all of them.
    fn stored_in_range(&mut self, base: &Expr, start: Option<&Expr>, value: Value) {
        let [part, k] = ["part", "k"].map(|name| format_ident!("{}", self.renamer.fresh(name)));
        self.activity.active.insert(part.to_string());
        self.function.name(value, &part.to_string());
        let binding = Binding::Value { value, refs: 0 };
        self.env.insert(part.to_string(), binding);
        let zero: Expr = parse_quote!(0);
        let start = start.unwrap_or(&zero);
        let stores: Expr =
            parse_quote!(for #k in 0..#part.len() { #base[#start + #k] = #part[#k]; });
        self.expr_or_statement(&stores, false);
    }
}
