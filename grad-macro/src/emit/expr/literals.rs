//! Literals, in the type that their kind or what stands around them gives.

use super::Precedence::{self, Atom, Unary};
use crate::emit::body::Emitter;
use crate::ir::{Elem, Kind, Op, Value};
use crate::rules::Form;
use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::quote;

impl Emitter<'_> {
    /// The literal in the type of its kind.
    pub(in crate::emit) fn literal(
        &self,
        x: f64,
        kind: &Kind,
        typed: bool,
    ) -> (TokenStream, Precedence) {
        let rt = &self.runtime;
        let elem = match (kind.elem(), &self.elem) {
            // A literal that nothing else types: the function's one float type.
            (Elem::Float, Some(elem)) if typed => elem.clone(),
            (elem, _) => elem,
        };
        if !x.is_finite() {
            let x = if x.is_nan() {
                quote!(::core::f64::NAN)
            } else if x > 0.0 {
                quote!(::core::f64::INFINITY)
            } else {
                quote!(::core::f64::NEG_INFINITY)
            };
            return (quote!(#rt::private::lit(#x)), Atom);
        }
        let digits = |suffix: &str| {
            let text = format!("{:?}{suffix}", x.abs());
            text.parse::<Literal>()
                .unwrap_or_else(|_| Literal::f64_unsuffixed(x.abs()))
        };
        let tokens = match elem {
            Elem::Param(name) => {
                let ty = Ident::new(&name, Span::call_site());
                let x = digits("");
                quote!(#rt::private::lit::<#ty>(#x))
            }
            Elem::Float if self.generic => {
                let x = digits("");
                quote!(#rt::private::lit(#x))
            }
            Elem::F64 if typed => {
                let x = digits("_f64");
                quote!(#x)
            }
            Elem::F32 if typed => {
                let x = digits("_f32");
                quote!(#x)
            }
            Elem::Float if typed => {
                let x = digits("");
                quote!(#rt::private::lit(#x))
            }
            Elem::F64 | Elem::F32 | Elem::Float => {
                let x = digits("");
                quote!(#x)
            }
        };
        if x.is_sign_negative() {
            (quote!(-#tokens), Unary)
        } else {
            (tokens, Atom)
        }
    }

    /// A literal on the left of `right` where only rustc knows the type of both, which it does not look for on the right of an
    /// operator; with a name under which `right` has to be bound before, where no variable has its type.
    pub(super) fn literal_like(
        &mut self,
        literal: Value,
        right: Value,
    ) -> Option<(TokenStream, Option<Ident>)> {
        let node = self.f.node(literal);
        let Op::Literal(bits) = node.op else {
            return None;
        };
        if !self.generic || node.kind.elem() != Elem::Float {
            return None;
        }
        let rt = self.runtime.clone();
        let x = self
            .literal(f64::from_bits(bits), &Kind::Scalar(Elem::F64), false)
            .0;
        if self.is_of_literals(right) {
            return None;
        }
        let Some(like) = self.any_leaf(right) else {
            let name = self.fresh("right");
            return Some((quote!(#rt::private::lit_like(#name, #x)), Some(name)));
        };
        let like = self.value(like);
        Some((quote!(#rt::private::lit_like(#like, #x)), None))
    }

    /// A variable that the scalar `value` is computed from.
    fn any_leaf(&self, value: Value) -> Option<Value> {
        let node = self.f.node(value);
        match node.op {
            _ if !node.kind.is_scalar() => None,
            _ if self.bound.contains_key(&value) => Some(value),
            // What is read again costs nothing.
            Op::Param(_) | Op::RegionParam(_) | Op::Field(_) | Op::AsScalar => Some(value),
            Op::Load(..) if self.is_inline(value) => Some(value),
            Op::Scalar(_) => node.args.iter().find_map(|&arg| self.any_leaf(arg)),
            _ => None,
        }
    }

    /// Whether only literals would give the type of this value's expression.
    pub(super) fn is_of_literals(&self, value: Value) -> bool {
        let node = self.f.node(value);
        !self.bound.contains_key(&value)
            && match &node.op {
                Op::Literal(_) => true,
                Op::Scalar(rule) => {
                    matches!(rule.row().form, Form::Infix(_) | Form::Prefix(_))
                        && node.args.iter().all(|&arg| self.is_of_literals(arg))
                }
                _ => false,
            }
    }
}
