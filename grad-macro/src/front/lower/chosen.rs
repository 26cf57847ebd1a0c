//! A `match` on an active value that something constant decides: the variant of an `Option`, the length of a slice, a guard.
//! The arms are taken one after the other, as conditions.

use super::control::Arm;
use super::{Low, Lower};
use crate::ir::{Kind, Value};
use quote::quote;
use syn::{Expr, Pat, PatSlice};

/// What an arm asks for.
enum Asks<'p> {
    Nothing,
    Some,
    None,
    /// A slice of this length, or of at least this length.
    Length {
        least: usize,
        exact: bool,
    },
    Guard(&'p Pat),
}

/// An arm of such a `match`.
struct Chosen<'p> {
    asks: Asks<'p>,
    /// The pattern that binds where the arm is taken.
    binds: Option<&'p Pat>,
    body: &'p Expr,
}

impl Lower<'_> {
    /// Arms with guards on an `Option`, or with patterns of slices; `None` for others.
    pub(super) fn chosen_arms(
        &mut self,
        value: Value,
        refs: u8,
        arms: &[Arm<'_>],
        wanted: bool,
    ) -> Option<Low> {
        let arms: Vec<Chosen<'_>> = arms
            .iter()
            .map(|(pat, body)| chosen(pat, body))
            .collect::<Option<_>>()?;
        Some(self.arm_after_arm(value, refs, &arms, wanted))
    }

    fn arm_after_arm(&mut self, value: Value, refs: u8, arms: &[Chosen<'_>], wanted: bool) -> Low {
        let Some((arm, others)) = arms.split_first() else {
            return Low::Diverged;
        };
        let alias = self.alias(value, refs);
        let condition = match arm.asks {
            // The last arm matches what the others leave.
            _ if others.is_empty() => None,
            Asks::Nothing => None,
            Asks::Some => Some(quote!(#alias.is_some())),
            Asks::None => Some(quote!(#alias.is_none())),
            Asks::Length { least, exact: true } => Some(quote!(#alias.len() == #least)),
            Asks::Length { least, .. } => Some(quote!(#alias.len() >= #least)),
            Asks::Guard(pat) => {
                if let Pat::Guard(guard) = pat {
                    self.check_constant_context(&guard.guard);
                }
                // A match by value takes the value, which is needed below.
                Some(if refs == 0 {
                    quote!(::core::matches!(::core::clone::Clone::clone(&#alias), #pat))
                } else {
                    quote!(::core::matches!(#alias, #pat))
                })
            }
        };
        let Some(condition) = condition else {
            self.bind_chosen(value, refs, arm);
            return self.expr_or_statement(arm.body, wanted);
        };
        let condition = self.constant_tokens(condition, false, Kind::Bool);
        self.two_branches(
            condition,
            wanted,
            |l| {
                l.bind_chosen(value, refs, arm);
                (l.expr_or_statement(arm.body, wanted), Some(arm.body))
            },
            |l| match others {
                [last] => {
                    l.bind_chosen(value, refs, last);
                    (l.expr_or_statement(last.body, wanted), Some(last.body))
                }
                _ => (l.arm_after_arm(value, refs, others, wanted), None),
            },
        )
    }

    fn bind_chosen(&mut self, value: Value, refs: u8, arm: &Chosen<'_>) {
        match arm.binds {
            None => {}
            Some(Pat::TupleStruct(some)) => {
                if let Some(inner) = some.elems.first()
                    && !matches!(inner, Pat::Wild(_))
                {
                    let part = self.unwrapped(value);
                    self.bind_pattern(inner, &Low::Active { value: part, refs }, None);
                }
            }
            Some(pat) => self.bind_pattern(pat, &Low::Active { value, refs }, None),
        }
    }
}

fn chosen<'p>(pat: &'p Pat, body: &'p Expr) -> Option<Chosen<'p>> {
    let arm = |asks, binds| Some(Chosen { asks, binds, body });
    match pat {
        Pat::Paren(inner) => chosen(&inner.pat, body),
        Pat::Guard(guard) => {
            let inner = chosen(&guard.pat, body)?;
            arm(Asks::Guard(pat), inner.binds)
        }
        Pat::Wild(_) => arm(Asks::Nothing, None),
        Pat::Ident(ident) if ident.ident == "None" => arm(Asks::None, None),
        Pat::Path(path) if path.path.segments.last()?.ident == "None" => arm(Asks::None, None),
        Pat::TupleStruct(tuple) if tuple.path.segments.last()?.ident == "Some" => {
            match tuple.elems.first() {
                Some(inner) if tuple.elems.len() == 1 && always_matches(inner) => {
                    arm(Asks::Some, Some(pat))
                }
                _ => None,
            }
        }
        Pat::Ident(ident) if ident.subpat.is_none() => arm(Asks::Nothing, Some(pat)),
        Pat::Slice(slice) => {
            let (least, exact) = length(slice)?;
            arm(Asks::Length { least, exact }, Some(pat))
        }
        _ => None,
    }
}

/// How many elements a pattern of a slice asks for, and whether it asks for no more; `None` where it asks for values, too.
fn length(slice: &PatSlice) -> Option<(usize, bool)> {
    let mut least = 0;
    let mut exact = true;
    for elem in &slice.elems {
        match elem {
            Pat::Rest(_) => exact = false,
            Pat::Ident(ident) if matches!(&ident.subpat, Some((_, sub)) if matches!(**sub, Pat::Rest(_))) =>
            {
                exact = false;
            }
            elem if always_matches(elem) => least += 1,
            _ => return None,
        }
    }
    Some((least, exact))
}

/// Whether a pattern binds without asking.
pub(super) fn always_matches(pat: &Pat) -> bool {
    match pat {
        Pat::Wild(_) => true,
        Pat::Ident(ident) => {
            ident.subpat.is_none() && !crate::front::rename::is_constant_pattern(ident)
        }
        Pat::Paren(inner) => always_matches(&inner.pat),
        Pat::Reference(inner) => always_matches(&inner.pat),
        Pat::Type(inner) => always_matches(&inner.pat),
        Pat::Tuple(tuple) => tuple.elems.iter().all(always_matches),
        Pat::Struct(pattern) => {
            pattern.path.segments.len() == 1
                && pattern.fields.iter().all(|f| always_matches(&f.pat))
        }
        _ => false,
    }
}
