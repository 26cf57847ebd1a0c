//! Operators, and what is recorded of their values.

use super::super::dual::Dual;
use super::values::error;
use super::{Eval, Evaluator, V};
use syn::BinOp;

fn compare<T: PartialOrd>(op: &BinOp, a: &T, b: &T) -> Eval {
    Ok(V::Bool(match op {
        BinOp::Lt(_) => a < b,
        BinOp::Le(_) => a <= b,
        BinOp::Gt(_) => a > b,
        BinOp::Ge(_) => a >= b,
        BinOp::Eq(_) => a == b,
        BinOp::Ne(_) => a != b,
        _ => return error("an operator"),
    }))
}

fn assigns(op: &BinOp) -> bool {
    matches!(
        op,
        BinOp::AddAssign(_)
            | BinOp::SubAssign(_)
            | BinOp::MulAssign(_)
            | BinOp::DivAssign(_)
            | BinOp::RemAssign(_)
    )
}

impl Evaluator {
    pub(super) fn binary(&mut self, binary: &syn::ExprBinary) -> Eval {
        if assigns(&binary.op) {
            let right = self.expr(&binary.right)?;
            let left = self.expr(&binary.left)?;
            let value = self.operate(&binary.op, left, right)?;
            self.assign(&binary.left, value)?;
            return Ok(V::Unit);
        }
        let left = self.expr(&binary.left)?;
        match (&binary.op, &left) {
            (BinOp::And(_), V::Bool(false)) => return Ok(V::Bool(false)),
            (BinOp::Or(_), V::Bool(true)) => return Ok(V::Bool(true)),
            _ => {}
        }
        let right = self.expr(&binary.right)?;
        self.operate(&binary.op, left, right)
    }

    fn operate(&mut self, op: &BinOp, left: V, right: V) -> Eval {
        let value = self.operation(op, left, right)?;
        self.watch(&value);
        Ok(value)
    }

    pub(super) fn watch(&mut self, value: &V) {
        // What overflows may be left unused; a result that has to do with it is not finite.
        if let V::Num(x) = value
            && !x.x.is_infinite()
        {
            self.wild |= !(x.x.abs() < 1e9 && x.d.abs() < 1e12);
        }
    }

    fn operation(&mut self, op: &BinOp, left: V, right: V) -> Eval {
        Ok(match (op, left, right) {
            (BinOp::Add(_) | BinOp::AddAssign(_), V::Num(a), V::Num(b)) => V::Num(a + b),
            (BinOp::Sub(_) | BinOp::SubAssign(_), V::Num(a), V::Num(b)) => V::Num(a - b),
            (BinOp::Mul(_) | BinOp::MulAssign(_), V::Num(a), V::Num(b)) => V::Num(a * b),
            (BinOp::Div(_) | BinOp::DivAssign(_), V::Num(a), V::Num(b)) => V::Num(a / b),
            (BinOp::Rem(_) | BinOp::RemAssign(_), V::Num(a), V::Num(b)) => V::Num(a % b),
            (BinOp::Add(_) | BinOp::AddAssign(_), V::Int(a), V::Int(b)) => V::Int(a + b),
            (BinOp::Sub(_) | BinOp::SubAssign(_), V::Int(a), V::Int(b)) => V::Int(a - b),
            (BinOp::Mul(_) | BinOp::MulAssign(_), V::Int(a), V::Int(b)) => V::Int(a * b),
            (BinOp::Div(_) | BinOp::DivAssign(_), V::Int(a), V::Int(b)) if b != 0 => V::Int(a / b),
            (BinOp::Rem(_) | BinOp::RemAssign(_), V::Int(a), V::Int(b)) if b != 0 => V::Int(a % b),
            (BinOp::And(_), V::Bool(a), V::Bool(b)) => V::Bool(a && b),
            (BinOp::Or(_), V::Bool(a), V::Bool(b)) => V::Bool(a || b),
            (BinOp::Eq(_), V::Bool(a), V::Bool(b)) => V::Bool(a == b),
            (op, V::Int(a), V::Int(b)) => compare(op, &a, &b)?,
            (op, V::Num(a), V::Num(b)) => {
                let value = compare(op, &a.x, &b.x)?;
                self.decide(u64::from(value.bool()?));
                value
            }
            (op, a, b) => {
                let op = quote::ToTokens::to_token_stream(op);
                return error(format!("{a:?} {op} {b:?}"));
            }
        })
    }

    /// Records on which side of a kink a method is evaluated.
    pub(super) fn kink(&mut self, name: &str, x: Dual, rest: &[Dual]) {
        match (name, rest) {
            ("abs" | "signum", []) => self.decide(u64::from(x.x > 0.0)),
            ("floor" | "fract", []) => self.decide(x.x.floor().to_bits()),
            ("max" | "min", [b]) => self.decide(u64::from(x.x > b.x) + 2 * u64::from(x.x < b.x)),
            ("clamp", [a, b]) => self.decide(u64::from(x.x > a.x) + 2 * u64::from(x.x < b.x)),
            _ => {}
        }
    }
}
