//! Aggregates: tuples, arrays and struct literals, constant unless a part is active.

use super::{Low, Lower, stopped};
use crate::front::types::classify;
use crate::ir::{Kind, Op, Value};
use quote::ToTokens;
use syn::Expr;

impl Lower<'_> {
    /// A tuple or array literal.
    pub(super) fn parts(&mut self, elems: Vec<&Expr>, op: Op) -> Low {
        let lows = self.operands(&elems);
        if let Some(stopped) = stopped(&lows) {
            return stopped;
        }
        if lows
            .iter()
            .all(|low| matches!(low, Low::Const { .. } | Low::Unit))
        {
            if lows.is_empty() && matches!(op, Op::Tuple) {
                return Low::Unit;
            }
            let kinds: Vec<Kind> = lows.iter().map(low_kind).collect();
            let kind = match op {
                Op::Tuple => Kind::Tuple(kinds),
                _ => match kinds.first() {
                    Some(kind @ (Kind::Scalar(_) | Kind::Sequence(_))) => {
                        Kind::Sequence(Box::new(kind.clone()))
                    }
                    _ => Kind::Const,
                },
            };
            return Low::Const { kind, refs: 0 };
        }
        let values: Vec<Value> = lows
            .iter()
            .zip(&elems)
            .map(|(low, elem)| self.value_of(low, elem))
            .collect();
        let kinds: Vec<Kind> = values
            .iter()
            .map(|v| self.function.kind(*v).clone())
            .collect();
        let kind = if matches!(op, Op::Tuple) {
            Kind::Tuple(kinds)
        } else {
            let first = kinds
                .iter()
                .find(|k| k.is_scalar())
                .or(kinds.first())
                .cloned()
                .unwrap_or(Kind::Any);
            Kind::Sequence(Box::new(first))
        };
        let aggregate = self.function.make(op, values, kind);
        let refs: Vec<u8> = lows.iter().map(low_refs).collect();
        if refs.iter().any(|refs| *refs > 0) {
            self.part_refs.insert(aggregate, refs);
        } else {
            self.part_refs.remove(&aggregate);
        }
        Low::active(aggregate)
    }

    /// A part of a tuple or an array, behind as many references as it was put there.
    pub(super) fn part_of(&mut self, aggregate: Value, part: Value, name: &str) -> Low {
        let position = name.parse::<usize>().ok();
        let put = self.part_refs.get(&aggregate);
        let put = put.and_then(|refs| refs.get(position?).copied());
        let refs = put.or_else(|| {
            let written = self.written_refs(aggregate, position?)?;
            self.function.refs.insert(part, written);
            Some(written)
        });
        Low::Active {
            value: part,
            refs: refs.unwrap_or(0),
        }
    }

    /// How many references the written type of a parameter has around a part of it.
    fn written_refs(&self, aggregate: Value, position: usize) -> Option<u8> {
        let Op::Param(param) = self.function.node(aggregate).op else {
            return None;
        };
        let mut ty = self.param_types.get(param as usize)?;
        loop {
            ty = match ty {
                syn::Type::Reference(inner) => &inner.elem,
                syn::Type::Paren(inner) => &inner.elem,
                syn::Type::Group(inner) => &inner.elem,
                syn::Type::Tuple(tuple) => {
                    let part = tuple.elems.get(position)?;
                    let refs = classify(part, &self.type_params).refs;
                    return Some(refs).filter(|refs| *refs > 0);
                }
                _ => return None,
            };
        }
    }

    pub(super) fn repeat(&mut self, elem: &Expr, len: &Expr, list: bool) -> Low {
        match self.expr(elem) {
            Low::Active { value, .. } => {
                let mut len = std::borrow::Cow::Borrowed(len);
                if list && !self.is_free(&len) {
                    // The code that holds the length may be written again.
                    if matches!(self.expr(&len), Low::Const { .. }) {
                        let held = self.hoist(len.to_token_stream(), "length");
                        len = std::borrow::Cow::Owned(syn::parse_quote!(#held));
                    } else if let Some(checked) = self.integer(&len) {
                        let held = self.hoist(checked.to_token_stream(), "length");
                        len = std::borrow::Cow::Owned(syn::parse_quote!(#held));
                    }
                }
                if self.constant_operand(&len, "the length").is_none() {
                    return Low::Error;
                }
                let kind = Kind::Sequence(Box::new(self.function.kind(value).clone()));
                // The element is written as `__x` in the code.
                let len = if list {
                    quote::quote!(::std::vec![__x; #len])
                } else {
                    quote::quote!([__x; #len])
                };
                let (code, _) = self.code(len, false);
                Low::active(self.function.make(Op::Repeat(code), vec![value], kind))
            }
            Low::Const { kind, .. } => Low::Const {
                kind: Kind::Sequence(Box::new(kind)),
                refs: 0,
            },
            other => other,
        }
    }

    pub(super) fn struct_literal(&mut self, literal: &syn::ExprStruct) -> Low {
        let mut parts: Vec<&Expr> = literal.fields.iter().map(|field| &field.expr).collect();
        parts.extend(literal.rest.as_deref());
        let mut lows = self.operands(&parts);
        if let Some(stopped) = stopped(&lows) {
            return stopped;
        }
        let rest = literal.rest.as_deref();
        let rest = rest.and_then(|rest| Some((lows.pop()?, rest)));
        let rest_active = matches!(rest, Some((Low::Active { .. }, _)));
        if !rest_active && lows.iter().all(|low| matches!(low, Low::Const { .. })) {
            return Low::constant();
        }
        let values: Vec<Value> = lows
            .iter()
            .zip(&literal.fields)
            .map(|(low, field)| self.value_of(low, &field.expr))
            .collect();
        let names: Vec<String> = literal
            .fields
            .iter()
            .map(|field| self.member_of(&literal.path, &field.member.to_token_stream().to_string()))
            .collect();
        if let Some((low, rest)) = rest {
            // A copy of the base whose fields are assigned.
            let path = &literal.path;
            let base = match (&low, super::constant::strip(rest)) {
                // The literal says its type: `..Default::default()`.
                (Low::Const { .. }, Expr::Call(_) | Expr::MethodCall(_)) => {
                    self.value_of(&low, &syn::parse_quote!(#path { ..#rest }))
                }
                _ => self.value_of(&low, rest),
            };
            let name = self.renamer.fresh("updated");
            let kind = self.function.kind(base).clone();
            let mem = self.declare(&name, kind.clone(), Some(base));
            for (name, value) in names.iter().zip(&values) {
                let steps = vec![crate::ir::Step::Field(name.clone())];
                self.function
                    .make(Op::Store(mem, steps), vec![*value], Kind::Unit);
            }
            self.known.remove(&mem);
            return Low::active(self.load(mem));
        }
        let path = &literal.path;
        let code = self.function.plain_code(path.to_token_stream());
        Low::active(
            self.function
                .make(Op::Struct(code, names), values, Kind::Any),
        )
    }
}

/// The references around an active part; a constant one is built with those that its code has.
fn low_refs(low: &Low) -> u8 {
    match low {
        Low::Active { refs, .. } => *refs,
        Low::Const { .. } | Low::Unit | Low::Diverged | Low::Error => 0,
    }
}

fn low_kind(low: &Low) -> Kind {
    match low {
        Low::Const { kind, .. } => kind.clone(),
        Low::Active { .. } | Low::Unit | Low::Diverged | Low::Error => Kind::Const,
    }
}
