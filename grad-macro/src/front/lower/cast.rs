//! Casts and conversions: between floats they have a derivative, to an integer they lose it.

use super::{Low, Lower};
use crate::front::syntax::is_integer_type;
use crate::front::types::classify;
use crate::ir::{Elem, Kind, Op, Value};
use quote::{ToTokens, quote};
use syn::spanned::Spanned;

impl Lower<'_> {
    pub(super) fn cast(&mut self, cast: &syn::ExprCast) -> Low {
        let info = classify(&cast.ty, &self.type_params);
        if let Some(low) = self.integer_cast(cast, &info.kind) {
            return low;
        }
        match self.expr(&cast.expr) {
            Low::Active { value, .. } => {
                if is_integer_type(&cast.ty) {
                    return self.error(
                        cast,
                        format!(
                            "a cast of an active value to `{}` loses the derivative",
                            cast.ty.to_token_stream()
                        ),
                        "write `constant(..)` around the value or the cast if it is meant",
                    );
                }
                if let Some(constant) = self.cast_of_constant(value, cast, &info.kind) {
                    return constant;
                }
                let from = self.function.kind(value).clone();
                match (&from, &info.kind) {
                    (Kind::Scalar(a), Kind::Scalar(b)) if a == b => Low::active(value),
                    (
                        Kind::Scalar(Elem::F32 | Elem::F64),
                        Kind::Scalar(elem @ (Elem::F32 | Elem::F64)),
                    ) => {
                        let op = Op::Cast(elem.clone());
                        Low::active(self.function.make(op, vec![value], info.kind.clone()))
                    }
                    // A field may be an integer: rustc knows.
                    (Kind::Any | Kind::Const, Kind::Scalar(elem @ (Elem::F32 | Elem::F64))) => self
                        .at(cast.as_token.span(), |l| {
                            Low::active(l.part_to_float(value, &elem.clone()))
                        }),
                    _ => self.error(
                        cast,
                        "a cast of a value whose float type is not known here",
                        "give the value a type in a `let`, as in `let x: f32 = ..`",
                    ),
                }
            }
            Low::Const { .. } => Low::Const {
                kind: info.kind,
                refs: 0,
            },
            other => other,
        }
    }

    /// The cast of a constant that is a part of a tuple, such as the position among the items of `enumerate()`.
    fn cast_of_constant(&mut self, value: Value, cast: &syn::ExprCast, kind: &Kind) -> Option<Low> {
        let node = self.function.node(value);
        let (Op::Const(code), Kind::Const, Kind::Scalar(_)) = (&node.op, &node.kind, kind) else {
            return None;
        };
        let code = self.function.code(*code);
        if !code.captures.is_empty() {
            return None;
        }
        let refs = self.function.refs.get(&value).copied().unwrap_or(0);
        let stars = (0..refs).map(|_| quote!(*));
        let (tokens, ty) = (&code.tokens, &cast.ty);
        let constant = syn::parse2(quote!((#(#stars)* (#tokens)) as #ty)).ok()?;
        Some(Low::active(self.constant_value(&constant, kind.clone(), 0)))
    }

    pub(super) fn float_from(&mut self, call: &syn::ExprCall, owner: &str, low: &Low) -> Low {
        let Low::Active { value, .. } = *low else {
            return Low::constant();
        };
        let elem = if owner == "f64" { Elem::F64 } else { Elem::F32 };
        match self.function.kind(value) {
            Kind::Scalar(from) if *from == elem => Low::active(value),
            Kind::Scalar(Elem::F32) => Low::active(self.function.make(
                Op::Cast(elem.clone()),
                vec![value],
                Kind::Scalar(elem),
            )),
            Kind::Any => Low::active(self.part_to_float(value, &elem)),
            _ => self.error(
                call,
                "a conversion of a value whose float type is not known here",
                "give the value a type in a `let`, as in `let x: f32 = ..`",
            ),
        }
    }
}
