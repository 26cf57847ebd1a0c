//! A `match` on an active value that something constant decides: the variant of an `Option` or of several in a
//! tuple, the length of a slice, a guard.
//! The arms are taken one after the other, as conditions.

use super::constant::strip;
use super::control::Arm;
use super::{Low, Lower};
use crate::front::rename::is_constant_pattern;
use crate::ir::{Kind, Op, Value};
use crate::names::Function;
use proc_macro2::TokenStream;
use quote::quote;
use syn::{Expr, Pat, PatSlice};

/// What an arm asks of the value, or of a part of a tuple.
enum Asks<'p> {
    Some,
    None,
    /// A slice of this length, or of at least this length.
    Length {
        least: usize,
        exact: bool,
    },
    /// To match this pattern, in a constant part of a tuple or where the pattern says that it is one of an integer or the like.
    Is(&'p Pat),
}

/// The value as a whole, or a part of a tuple.
type Part = Option<usize>;

/// An arm of such a `match`.
struct Chosen<'p> {
    /// All of these; a pattern with a guard is asked as it is.
    asks: Vec<(Part, Asks<'p>)>,
    guard: Option<&'p Pat>,
    /// The patterns that bind where the arm is taken.
    binds: Vec<(Part, &'p Pat)>,
    body: &'p Expr,
}

impl Lower<'_> {
    /// Arms with guards on an `Option`, with patterns of slices, or with those of tuples of `Option`s; `None` for others.
    pub(super) fn chosen_arms(
        &mut self,
        value: Value,
        refs: u8,
        arms: &[Arm<'_>],
        wanted: bool,
    ) -> Option<Low> {
        let arms: Vec<Chosen<'_>> = arms
            .iter()
            .map(|(pat, body)| {
                let mut arm = Chosen {
                    asks: Vec::new(),
                    guard: None,
                    binds: Vec::new(),
                    body,
                };
                chosen(pat, None, &mut arm).map(|()| arm)
            })
            .collect::<Option<_>>()?;
        let lowered = arms.iter().all(|arm| {
            let constant = |part: &Part| part.is_some_and(|i| self.is_constant_part(value, i));
            arm.asks.iter().all(|(part, asks)| match asks {
                Asks::Is(pat) => constant(part) || has_constant_type(pat),
                _ => true,
            }) && arm.binds.iter().all(|(part, pat)| {
                part.is_none() || matches!(pat, Pat::Ident(_)) || self.binds_active(pat)
            })
        });
        lowered.then(|| self.arm_after_arm(value, refs, &arms, wanted))
    }

    /// Whether a part of a tuple that was just put together is constant.
    fn is_constant_part(&self, value: Value, part: usize) -> bool {
        let node = self.function.node(value);
        let part = node.args.get(part).filter(|_| matches!(node.op, Op::Tuple));
        part.is_some_and(|&part| {
            matches!(self.function.node(part).op, Op::Const(_) | Op::Snapshot(_))
        })
    }

    fn chosen_part(&mut self, value: Value, part: Part) -> Value {
        match part {
            None => value,
            Some(i) => self.field(value, &i.to_string()),
        }
    }

    fn arm_after_arm(&mut self, value: Value, refs: u8, arms: &[Chosen<'_>], wanted: bool) -> Low {
        let Some((arm, others)) = arms.split_first() else {
            return Low::Diverged;
        };
        // The last arm matches what the others leave.
        let condition = if others.is_empty() {
            None
        } else {
            self.asked_of(value, refs, arm)
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

    /// The condition on which an arm is taken; `None` where it is taken in any case.
    fn asked_of(&mut self, value: Value, refs: u8, arm: &Chosen<'_>) -> Option<TokenStream> {
        if let Some(pat) = arm.guard {
            if let Pat::Guard(guard) = pat {
                self.check_constant_context(&guard.guard);
            }
            if let Some(arity) = tuple_arity(pat) {
                // What a call gives may be of a type that has the parts of a tuple.
                let parts: Vec<TokenStream> = (0..arity)
                    .map(|i| {
                        let part = self.chosen_part(value, Some(i));
                        let alias = self.alias(part, 0);
                        match refs {
                            0 => quote!(::core::clone::Clone::clone(&#alias)),
                            _ => quote!(&#alias),
                        }
                    })
                    .collect();
                return Some(quote!(::core::matches!((#(#parts,)*), #pat)));
            }
            if refs > 1 && !begins_with_reference(pat) {
                // What it holds is behind as many references.
                let alias = self.alias(value, 1);
                let behind = (1..=refs).map(|_| quote!(.as_ref()));
                return Some(quote!(::core::matches!(#alias #(#behind)*, #pat)));
            }
            let alias = self.alias(value, refs);
            // A match by value takes the value, which is needed below.
            return Some(if refs == 0 {
                quote!(::core::matches!(::core::clone::Clone::clone(&#alias), #pat))
            } else {
                quote!(::core::matches!(#alias, #pat))
            });
        }
        let mut conditions = Vec::new();
        for (part, asks) in &arm.asks {
            let refs = if part.is_none() { refs } else { 0 };
            let part = self.chosen_part(value, *part);
            let alias = self.alias(part, refs);
            conditions.push(match asks {
                Asks::Some => quote!(#alias.is_some()),
                Asks::None => quote!(#alias.is_none()),
                Asks::Length { least, exact: true } => quote!(#alias.len() == #least),
                Asks::Length { least, .. } => quote!(#alias.len() >= #least),
                Asks::Is(pat) => quote!(::core::matches!(#alias, #pat)),
            });
        }
        (!conditions.is_empty()).then(|| quote!(#(#conditions)&&*))
    }

    fn bind_chosen(&mut self, value: Value, refs: u8, arm: &Chosen<'_>) {
        for (part, pat) in &arm.binds {
            match (part, pat) {
                (_, Pat::TupleStruct(some)) => {
                    if let Some(inner) = some.elems.first()
                        && !matches!(inner, Pat::Wild(_))
                    {
                        let base = self.chosen_part(value, *part);
                        let value = self.held(base);
                        self.bind_pattern(inner, &Low::Active { value, refs }, None);
                    }
                }
                (None, pat) => self.bind_pattern(pat, &Low::Active { value, refs }, None),
                (Some(i), pat) => self.bind_field(pat, value, refs, &i.to_string()),
            }
        }
    }
}

/// Adds what a pattern asks and binds to the arm; `None` for patterns of other forms.
fn chosen<'p>(pat: &'p Pat, part: Part, arm: &mut Chosen<'p>) -> Option<()> {
    match pat {
        Pat::Paren(inner) => chosen(&inner.pat, part, arm)?,
        Pat::Guard(guard) if part.is_none() => {
            chosen(&guard.pat, part, arm)?;
            arm.guard = Some(pat);
        }
        Pat::Wild(_) => {}
        Pat::Ident(ident) if ident.ident == Function::None => arm.asks.push((part, Asks::None)),
        Pat::Path(path) if path.path.segments.last()?.ident == Function::None => {
            arm.asks.push((part, Asks::None));
        }
        Pat::TupleStruct(tuple) if tuple.path.segments.last()?.ident == Function::Some => {
            let inner = tuple.elems.first().filter(|_| tuple.elems.len() == 1)?;
            if !always_matches(inner) {
                return None;
            }
            arm.asks.push((part, Asks::Some));
            if part.is_none() || !matches!(inner, Pat::Wild(_)) {
                arm.binds.push((part, pat));
            }
        }
        Pat::Ident(ident) if ident.subpat.is_none() && !is_constant_pattern(ident) => {
            arm.binds.push((part, pat));
        }
        Pat::Slice(slice) => {
            let (least, exact) = length(slice)?;
            arm.asks.push((part, Asks::Length { least, exact }));
            arm.binds.push((part, pat));
        }
        Pat::Tuple(tuple) if part.is_none() => {
            for (i, elem) in tuple.elems.iter().enumerate() {
                chosen(elem, Some(i), arm)?;
            }
        }
        Pat::Lit(_) | Pat::Range(_) => arm.asks.push((part, Asks::Is(pat))),
        Pat::Or(or)
            if or
                .cases
                .iter()
                .all(|case| matches!(case, Pat::Lit(_) | Pat::Range(_))) =>
        {
            arm.asks.push((part, Asks::Is(pat)));
        }
        _ => return None,
    }
    Some(())
}

/// Whether a pattern can match only what is constant by its type: it is made of literals that are no floats.
fn has_constant_type(pat: &Pat) -> bool {
    let is_constant = |expr: &Option<Box<Expr>>| {
        expr.as_ref().is_none_or(|expr| match strip(expr) {
            Expr::Lit(lit) => !matches!(lit.lit, syn::Lit::Float(_)),
            Expr::Unary(unary) => {
                matches!(&*unary.expr, Expr::Lit(lit) if matches!(lit.lit, syn::Lit::Int(_)))
            }
            _ => false,
        })
    };
    match pat {
        Pat::Lit(lit) => is_constant(&Some(Box::new(Expr::Lit(lit.clone())))),
        Pat::Range(range) => is_constant(&range.start) && is_constant(&range.end),
        Pat::Or(or) => or.cases.iter().all(has_constant_type),
        _ => false,
    }
}

/// How many parts a pattern of a tuple, which may have a guard, takes apart.
fn tuple_arity(pat: &Pat) -> Option<usize> {
    match pat {
        Pat::Guard(guard) => tuple_arity(&guard.pat),
        Pat::Paren(inner) => tuple_arity(&inner.pat),
        Pat::Tuple(tuple) => Some(tuple.elems.len()),
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

/// Whether a pattern, which may have a guard, takes off a reference.
fn begins_with_reference(pat: &Pat) -> bool {
    match pat {
        Pat::Guard(guard) => begins_with_reference(&guard.pat),
        Pat::Paren(inner) => begins_with_reference(&inner.pat),
        Pat::Reference(_) => true,
        _ => false,
    }
}

/// Whether a pattern binds without asking.
pub(super) fn always_matches(pat: &Pat) -> bool {
    match pat {
        Pat::Wild(_) => true,
        Pat::Ident(ident) => ident.subpat.is_none() && !is_constant_pattern(ident),
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
