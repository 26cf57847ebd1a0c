//! The tangents of pure nodes: rules, conversions, and values that are made of parts.

use super::Forward;
use super::sums::sum;
use crate::ir::{Node, Op, Payload, SOME, Value};
use crate::rules::{Ex, RuleId, row};

/// Whether a tangent is zero by its form: what a literal zero is a factor of does not vary with the other factor.
fn is_zero(tangent: Ex<'_>) -> bool {
    match tangent.as_row(row::mul) {
        Some(factors) => factors.iter().any(|factor| factor.literal() == Some(0.0)),
        None => tangent.as_row(row::neg).is_some_and(|of| is_zero(of[0])),
    }
}

impl Forward<'_> {
    /// A row of the table gives cotangents that are linear in `g`, and the derivative of a scalar by a scalar is its own transpose: the
    /// tangent is what the row gives for each argument, with the argument's tangent for `g`.
    pub(super) fn scalar(&mut self, value: Value, rule: RuleId, args: &[Value]) -> Option<Value> {
        if rule.row().is_condition {
            return None;
        }
        if rule.row().name == "strong" {
            return self.strong(args);
        }
        let dots: Vec<Option<Value>> = args.iter().map(|&arg| self.dot(arg)).collect();
        if dots.iter().all(Option::is_none) {
            return None;
        }
        self.arithmetic(|graph| {
            let operands: Vec<Ex<'_>> = args.iter().map(|&arg| Ex::new(graph, arg)).collect();
            let y = Ex::new(graph, value);
            let mut total: Option<Ex<'_>> = None;
            for (i, dot) in dots.iter().enumerate() {
                let Some(dot) = dot else { continue };
                let mut parts = (rule.row().vjp)(&operands, y, Ex::new(graph, *dot));
                if let Some(part) = parts.get_mut(i).and_then(Option::take)
                    && !is_zero(part)
                {
                    total = Some(match total {
                        None => part,
                        Some(total) => sum(total, part),
                    });
                }
            }
            total.map(|total| total.value)
        })
    }

    pub(super) fn rule(
        &mut self,
        value: Value,
        name: &'static str,
        args: &[Value],
    ) -> Option<Value> {
        let kind = self.f.kind(value).clone();
        if matches!(name, "ColumnAs" | "RowAs" | "TypeOf" | "ZeroLike") {
            return self.of_line(name, args, kind);
        }
        let mut parts = Vec::new();
        for (i, &arg) in args.iter().enumerate() {
            let Some(dot) = self.dot(arg) else { continue };
            let mut operands = args.to_vec();
            operands.extend([value, dot]);
            let op = Op::Pushforward(name, i as u8);
            parts.push(Some(self.f.make(op, operands, kind.clone())));
        }
        self.total(&parts)
    }

    /// A linear operation of one operand: the same of the tangent.
    pub(super) fn of_one(&mut self, node: &Node) -> Option<Value> {
        let dot = self.dot(node.args[0])?;
        if node.op == Op::AsScalar && self.f.kind(dot).is_scalar() {
            return Some(dot);
        }
        Some(self.f.make(node.op.clone(), vec![dot], node.kind.clone()))
    }

    /// What is made of parts: the same of their tangents.
    pub(super) fn of_parts(&mut self, node: &Node) -> Option<Value> {
        if node.args.iter().all(|&arg| self.dot(arg).is_none()) {
            return None;
        }
        let parts = node.args.iter().map(|&arg| self.dot_or_zero(arg)).collect();
        Some(self.f.make(node.op.clone(), parts, node.kind.clone()))
    }

    /// A struct, whose tangent may be of another type and may lack the fields that are held constant.
    pub(super) fn structure(
        &mut self,
        value: Value,
        names: &[String],
        node: &Node,
    ) -> Option<Value> {
        let mut fields = Vec::new();
        let mut args = vec![value];
        for (name, &arg) in names.iter().zip(&node.args) {
            if let Some(dot) = self.dot(arg) {
                fields.push(name.clone());
                args.push(dot);
            }
        }
        if fields.is_empty() {
            return None;
        }
        let op = Op::StructTangent(fields);
        Some(self.f.make(op, args, node.kind.clone()))
    }

    /// A part of a value: the same part of its tangent.
    pub(super) fn part(&mut self, value: Value, node: &Node) -> Option<Value> {
        let base = node.args[0];
        if node.op == Op::Field(SOME.to_owned())
            && !matches!(self.f.node(base).op, Op::Param(_) | Op::Rule("IntoSome"))
        {
            // The tangent of what is no parameter may be a `None` that stands for zero.
            return self.rule(value, "Unwrap", &[base]);
        }
        let place = match self.at().places.get(&base) {
            Some(&place) => place,
            None => self.dot(base)?,
        };
        let mut args = node.args.clone();
        args[0] = place;
        let op = match &node.op {
            Op::Field(name) => Op::Field(Payload::in_tangent(name)),
            op => op.clone(),
        };
        let part = self.f.make(op, args, node.kind.clone());
        if !self.may_be_constant(value) {
            return Some(part);
        }
        self.at_mut().places.insert(value, part);
        let args = vec![value, part];
        Some(self.f.make(Op::PartTangent, args, node.kind.clone()))
    }

    /// Whether a part is of a type that only rustc knows, which may hold it constant.
    fn may_be_constant(&self, value: Value) -> bool {
        let node = self.f.node(value);
        if self.is_cotangent(node.args[0]) {
            // A part of a cotangent and its tangent are of one type.
            return false;
        }
        match node.op {
            Op::Field(ref name) if name == SOME => false,
            Op::Field(ref name) => {
                self.f.kind(node.args[0]).may_hold(name) || self.is_part(node.args[0])
            }
            Op::Index => self.is_part(node.args[0]),
            _ => false,
        }
    }

    fn is_part(&self, value: Value) -> bool {
        self.at().places.contains_key(&value)
    }
}
