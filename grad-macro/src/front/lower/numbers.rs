//! Floats that are written as literals, and arrays and `vec!`s of them.

use crate::front::macros::macro_args;
use crate::ir::{Elem, Kind};
use syn::{Expr, Lit, UnOp};

/// The float literal that an expression is, negated or not.
pub(crate) fn float_literal(expr: &Expr) -> Option<(f64, Elem)> {
    match expr {
        Expr::Lit(lit) => match &lit.lit {
            Lit::Float(lit) => {
                let elem = match lit.suffix() {
                    "f32" => Elem::F32,
                    "f64" => Elem::F64,
                    _ => Elem::Float,
                };
                Some((lit.base10_digits().parse().ok()?, elem))
            }
            // `2f64` is a float, too.
            Lit::Int(lit) if matches!(lit.suffix(), "f32" | "f64") => {
                let elem = if lit.suffix() == "f32" {
                    Elem::F32
                } else {
                    Elem::F64
                };
                Some((lit.base10_digits().parse().ok()?, elem))
            }
            _ => None,
        },
        Expr::Paren(inner) => float_literal(&inner.expr),
        Expr::Group(inner) => float_literal(&inner.expr),
        Expr::Unary(inner) if matches!(inner.op, UnOp::Neg(_)) => {
            float_literal(&inner.expr).map(|(x, elem)| (-x, elem))
        }
        _ => None,
    }
}

/// The kind of a float literal, and of an array or a `vec!` of them.
pub(super) fn kind_of_numbers(expr: &Expr) -> Option<Kind> {
    let of = |elem: &Expr| Some(Kind::Sequence(Box::new(kind_of_numbers(elem)?)));
    match expr {
        Expr::Paren(inner) => kind_of_numbers(&inner.expr),
        Expr::Group(inner) => kind_of_numbers(&inner.expr),
        Expr::Repeat(repeat) => of(&repeat.expr),
        Expr::Array(array) => of(array.elems.first()?),
        Expr::Macro(call) if crate::front::syntax::is_vec(&call.mac) => {
            of(macro_args(&call.mac).first()?)
        }
        _ => float_literal(expr).map(|(_, elem)| Kind::Scalar(elem)),
    }
}
