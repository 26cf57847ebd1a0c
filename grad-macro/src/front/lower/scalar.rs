//! Functions and methods of floats, by their row of the table.

use super::{Low, Lower};
use crate::ir::{Elem, Kind, Op, Value};
use crate::rules::RuleId;
use syn::Expr;

impl Lower<'_> {
    /// `f64::sin(x)`
    pub(super) fn float_method(
        &mut self,
        call: &syn::ExprCall,
        name: &str,
        args: &[&Expr],
        lows: &[Low],
    ) -> Low {
        let values: Vec<Value> = lows
            .iter()
            .zip(args)
            .map(|(low, arg)| self.value_of(low, arg))
            .collect();
        if super::assume::is_float_predicate(name) {
            return Low::constant();
        }
        match self.scalar_method(name, &values) {
            Some(value) => Low::active(value),
            None => self.error(call, format!("`{name}` has no derivative rule"), "write `constant(..)` around it, or give a rule with `#[differentiable(vjp = ..)]` on a wrapper"),
        }
    }

    /// A method of floats by its row.
    pub(super) fn scalar_method(&mut self, name: &str, args: &[Value]) -> Option<Value> {
        if name == "sin_cos" && args.len() == 1 {
            let x = self.as_scalar(args[0]);
            let kind = self.function.kind(x).clone();
            let sin = self.row("sin", vec![x], kind.clone());
            let cos = self.row("cos", vec![x], kind.clone());
            return Some(self.function.make(
                Op::Tuple,
                vec![sin, cos],
                Kind::Tuple(vec![kind.clone(), kind]),
            ));
        }
        let id = match name {
            "add" | "sub" | "mul" | "div" | "rem" if args.len() == 2 => {
                self.assume_operator(name);
                return Some(self.arithmetic(name, args[0], args[1]));
            }
            "neg" if args.len() == 1 => {
                self.assume_operator(name);
                RuleId::find("neg")?
            }
            _ => RuleId::method(name)?,
        };
        if id.row().arity != args.len() {
            return None;
        }
        let mut operands = Vec::new();
        for (i, &arg) in args.iter().enumerate() {
            let integer = name == "powi" && i == 1;
            operands.push(if integer { arg } else { self.as_scalar(arg) });
        }
        let elem = operands
            .iter()
            .map(|&v| self.function.kind(v).elem())
            .find(|e| *e != Elem::Float);
        let kind = Kind::Scalar(elem.unwrap_or(Elem::Float));
        Some(self.function.make(Op::Scalar(id), operands, kind))
    }

    /// The value as a float: a type that only rustc knows is asserted to be one.
    pub(super) fn as_scalar(&mut self, value: Value) -> Value {
        match self.function.kind(value) {
            Kind::Scalar(_) => value,
            // A constant of unknown type is used as the user wrote it.
            Kind::Const => value,
            _ => self
                .function
                .make(Op::AsScalar, vec![value], Kind::Scalar(Elem::Float)),
        }
    }
}
