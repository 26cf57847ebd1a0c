//! Casts and conversions: between floats they have a derivative, to an integer they lose it.

use super::{Low, Lower};
use crate::front::syntax::is_integer_type;
use crate::front::types::classify;
use crate::ir::{Elem, Kind, Op};
use quote::ToTokens;
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
                    (Kind::Any, Kind::Scalar(elem @ (Elem::F32 | Elem::F64))) => self
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
