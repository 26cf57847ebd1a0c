//! Operators: a row of the table for floats, the traits of the runtime for all else.

use super::constant::is_condition;
use super::{Low, Lower, stopped};
use crate::ir::{Elem, Kind, Op, Value};
use crate::names::functions::{self, Function};
use crate::rules::row;
use quote::ToTokens;
use syn::spanned::Spanned;
use syn::{BinOp, Expr, UnOp};

impl Lower<'_> {
    pub(super) fn unary(&mut self, unary: &syn::ExprUnary) -> Low {
        if matches!(unary.op, UnOp::Not(_)) && self.assume_integer(&unary.expr) {
            return Low::Const {
                kind: Kind::Const,
                refs: 0,
            };
        }
        let low = self.expr(&unary.expr);
        match (&unary.op, low) {
            (UnOp::Deref(_), Low::Active { value, refs }) => Low::Active {
                value,
                refs: refs.saturating_sub(1),
            },
            (UnOp::Deref(_), Low::Const { kind, refs }) => Low::Const {
                kind,
                refs: refs.saturating_sub(1),
            },
            (UnOp::Neg(_), Low::Active { value, .. }) => {
                let kind = self.function.kind(value).clone();
                if kind.is_scalar() {
                    return Low::active(self.row(row::neg, vec![value], kind));
                }
                let kind = if matches!(kind, Kind::Matrix(_)) {
                    kind
                } else {
                    Kind::Any
                };
                let value = self.at(unary.op.span(), |l| {
                    l.function.make(Op::Rule("Neg"), vec![value], kind)
                });
                Low::active(value)
            }
            (UnOp::Neg(_), Low::Const { kind, .. }) => Low::Const { kind, refs: 0 },
            (UnOp::Not(_), Low::Active { .. }) => self.error(
                unary,
                "`!` of an active value",
                "compare first, as in `!(x > 0.0)`",
            ),
            (_, low) => low,
        }
    }

    pub(super) fn binary(&mut self, binary: &syn::ExprBinary) -> Low {
        if is_condition(&binary.op) {
            let expr = Expr::Binary(binary.clone());
            self.check_constant_context(&expr);
            return Low::Const {
                kind: Kind::Bool,
                refs: 0,
            };
        }
        let lows = self.operands(&[&binary.left, &binary.right]);
        if let Some(stopped) = stopped(&lows) {
            return stopped;
        }
        let [left, right] = &lows[..] else {
            return Low::Error;
        };
        if let (Low::Const { kind: a, .. }, Low::Const { kind: b, .. }) = (left, right) {
            let kind = match (a, b) {
                (Kind::Scalar(Elem::Float), Kind::Scalar(_)) => b.clone(),
                (Kind::Scalar(_), Kind::Scalar(_)) => a.clone(),
                // A literal float on one side and a variable on the other: their types agree.
                _ => Kind::Const,
            };
            return Low::Const { kind, refs: 0 };
        }
        let Some(name) = self.operator_name(binary) else {
            return Low::Error;
        };
        let a = self.value_of(left, &binary.left);
        let b = match (right, self.function.kind(a)) {
            (
                Low::Const {
                    kind: Kind::Const,
                    refs: 0,
                },
                Kind::Scalar(Elem::Param(_)),
            ) if is_of_any_number(&binary.right) => {
                let kind = self.function.kind(a).clone();
                self.constant_value(&binary.right, kind, 0)
            }
            _ => self.value_of(right, &binary.right),
        };
        Low::active(self.at(binary.op.span(), |l| l.arithmetic(name, a, b)))
    }

    /// The rule of an arithmetic operator, in `a + b` and in `a += b`; others are refused.
    pub(super) fn operator_name(&self, binary: &syn::ExprBinary) -> Option<&'static str> {
        Some(match binary.op {
            BinOp::Add(_) | BinOp::AddAssign(_) => row::add,
            BinOp::Sub(_) | BinOp::SubAssign(_) => row::sub,
            BinOp::Mul(_) | BinOp::MulAssign(_) => row::mul,
            BinOp::Div(_) | BinOp::DivAssign(_) => row::div,
            BinOp::Rem(_) | BinOp::RemAssign(_) => row::rem,
            _ => {
                self.error(
                    binary,
                    format!("the operator `{}` has no derivative", binary.op.to_token_stream()),
                    "an active value is a float: write `constant(..)` around integers that come from it",
                );
                return None;
            }
        })
    }

    /// `a + b` and the like, by a row of the table for floats and by the runtime's traits for all else.
    pub(super) fn arithmetic(&mut self, name: &str, a: Value, b: Value) -> Value {
        let (ka, mut kb) = (self.function.kind(a).clone(), self.function.kind(b).clone());
        if ka.is_scalar()
            && kb == Kind::Const
            && matches!(name, row::add | row::sub | row::div)
            && self.function.is_item(b)
        {
            // `x / SQRT_2`: nothing but a float is added to a float or divides it.
            kb = ka.clone();
        }
        if matches!(ka, Kind::Scalar(Elem::Param(_))) && kb == Kind::Const {
            // The operators of a type parameter take itself only, and rustc may have only that to find the type of the constant.
            kb = ka.clone();
        }
        if let (Kind::Scalar(ea), Kind::Scalar(eb)) = (&ka, &kb) {
            let kind = Kind::Scalar(if *ea == Elem::Float {
                eb.clone()
            } else {
                ea.clone()
            });
            return self.row(name, vec![a, b], kind);
        }
        let marker = match name {
            row::add => "Add",
            row::sub => "Sub",
            row::mul => "Mul",
            row::div => "Div",
            _ => "Rem",
        };
        let kind = match (&ka, &kb) {
            (Kind::Matrix(_), Kind::Matrix(_) | Kind::Scalar(_)) => ka.clone(),
            (Kind::Scalar(_), Kind::Matrix(_)) => kb.clone(),
            _ => Kind::Any,
        };
        self.function.make(Op::Rule(marker), vec![a, b], kind)
    }

    /// The new value of `a` after `a += b` and the like.
    ///
    /// A type that only rustc knows may have this operator and not `a + b`, or define the two differently.
    pub(super) fn assigning(&mut self, name: &str, a: Value, b: Value) -> Value {
        let (ka, kb) = (self.function.kind(a).clone(), self.function.kind(b).clone());
        let known = |kind: &Kind| matches!(kind, Kind::Scalar(_) | Kind::Matrix(_));
        if known(&ka) && known(&kb) {
            return self.arithmetic(name, a, b);
        }
        let marker = match name {
            row::add => "AddAssign",
            row::sub => "SubAssign",
            row::mul => "MulAssign",
            row::div => "DivAssign",
            _ => "RemAssign",
        };
        self.function.make(Op::Rule(marker), vec![a, b], ka)
    }
}

/// Whether an expression is a call of a function that gives any number, `nalgebra::convert(0.5)`: of a type parameter where it is the right
/// operand of one, which rustc has nothing else to tell by.
fn is_of_any_number(expr: &Expr) -> bool {
    match super::constant::strip(expr) {
        Expr::Call(call) => match super::constant::strip(&call.func) {
            Expr::Path(path) => path
                .path
                .segments
                .last()
                .is_some_and(|last| Function::of(&last.ident).is(functions::Fact::AnyNumber)),
            _ => false,
        },
        _ => false,
    }
}
