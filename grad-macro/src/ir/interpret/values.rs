//! Pure nodes, evaluated when they are asked for.

use super::rules::{pull, push, rule};
use super::{Interpreter, Outcome, error};
use crate::ir::{Op, Value};
use crate::testing::dual::Dual;
use crate::testing::evaluate::{Step, V};

impl<'f> Interpreter<'f> {
    /// The value of a node: of a pinned one, as it was when its turn came; of a pure one, from its arguments.
    pub(super) fn eval(&mut self, value: Value) -> Outcome<V> {
        if let Some(known) = &self.values[value.index()] {
            return Ok(known.clone());
        }
        let f = self.f;
        let node = f.node(value);
        if !node.op.is_pure() {
            return error(format!(
                "{value} is used before it is evaluated, or outside its region"
            ));
        }
        let result = self.pure(value, &node.op, &node.args)?;
        self.values[value.index()] = Some(result.clone());
        Ok(result)
    }

    /// The values of arguments.
    pub(super) fn all(&mut self, args: &[Value]) -> Outcome<Vec<V>> {
        args.iter().map(|&arg| self.eval(arg)).collect()
    }

    fn pure(&mut self, value: Value, op: &Op, args: &[Value]) -> Outcome<V> {
        Ok(match op {
            Op::Param(i) => self.args[*i as usize].clone(),
            Op::Literal(bits) => V::num(f64::from_bits(*bits)),
            Op::Const(code) => self.code(*code, args)?,
            Op::Scalar(rule) => {
                let row = rule.row();
                let mut xs = Vec::new();
                for arg in self.all(args)? {
                    xs.push(match arg {
                        V::Num(x) => x.x,
                        V::Int(i) => i as f64,
                        V::Bool(b) => f64::from(u8::from(b)),
                        other => return error(format!("{value}: {other:?} is not a scalar")),
                    });
                }
                let y = (row.eval)(&xs);
                if row.is_condition {
                    V::Bool(y != 0.0)
                } else {
                    V::num(y)
                }
            }
            Op::Rule(name) => {
                let args = self.all(args)?;
                rule(name, &args)?
            }
            Op::Pull(name, operand) => {
                let args = self.all(args)?;
                let vanishes = matches!(args.last(), Some(V::Num(g)) if g.x == 0.0);
                if vanishes && self.f.guarded.contains(&value) {
                    V::num(0.0)
                } else {
                    pull(name, *operand, &args)?
                }
            }
            Op::PushPull(name, operand, given) => {
                let args = self.all(args)?;
                let (operands, dots) = args.split_at(given.len());
                let mut dots = dots.iter();
                let mut duals = Vec::new();
                for (operand, given) in operands.iter().zip(given) {
                    let d = match given.then(|| dots.next()).flatten() {
                        Some(dot) => dot.dual()?.x,
                        None => 0.0,
                    };
                    let x = operand.dual()?.x;
                    duals.push(V::Num(Dual { x, d }));
                }
                let g = duals[duals.len() - 1].dual()?;
                let vanishes = g.x == 0.0 && g.d == 0.0;
                if vanishes && self.f.guarded.contains(&value) {
                    V::num(0.0)
                } else {
                    V::num(pull(name, *operand, &duals)?.dual()?.d)
                }
            }
            Op::Pushforward(name, operand) => {
                let args = self.all(args)?;
                push(name, *operand, &args)?
            }
            Op::AsScalar | Op::Cast(_) | Op::Convert(_) => self.eval(args[0])?,
            Op::CotangentSum => {
                let mut sum = self.eval(args[0])?;
                sum.add(&self.eval(args[1])?)?;
                sum
            }
            Op::Zero => self.eval(args[0])?.zero(),
            Op::ElementSum => {
                let parts = self.eval(args[0])?.seq()?;
                let mut sum = self.eval(args[1])?.zero();
                for part in parts {
                    sum.add(&part)?;
                }
                sum
            }
            // The interpreter has no structs, and so no fields that are held constant.
            Op::PartTangent => self.eval(args[1])?,
            Op::Tuple => V::Tuple(self.all(args)?),
            Op::StructTangent(fields) => {
                let V::Tuple(mut parts) = self.eval(args[0])?.zero() else {
                    return error("the interpreter has tangents of tuples alone".to_owned());
                };
                for (field, &dot) in fields.iter().zip(&args[1..]) {
                    let dot = self.eval(dot)?;
                    match field.parse().ok().and_then(|i: usize| parts.get_mut(i)) {
                        Some(part) => *part = dot,
                        None => return error(format!("a tuple without a part `{field}`")),
                    }
                }
                V::Tuple(parts)
            }
            Op::Array | Op::List => V::Seq(self.all(args)?),
            Op::Repeat(code) => {
                let x = self.eval(args[0])?;
                self.user.scopes.push(vec![("__x".to_owned(), x)]);
                let result = self.expr_of(*code).and_then(|e| self.user.expr(&e));
                self.user.scopes.pop();
                result?
            }
            Op::Field(name) => {
                let mut base = self.eval(args[0])?;
                let i = name.parse().or_else(|_| error(format!("field {name}")))?;
                base.part(&Step::Field(i))?.clone()
            }
            Op::Index => {
                let mut base = self.eval(args[0])?;
                match self.eval(args[1])? {
                    V::Int(i) => base.part(&Step::Index(i))?.clone(),
                    V::Seq(at) => {
                        let parts: Outcome<Vec<V>> = at
                            .iter()
                            .map(|i| Ok(base.part(&Step::Index(i.int()?))?.clone()))
                            .collect();
                        V::Seq(parts?)
                    }
                    other => return error(format!("{other:?} is not an index")),
                }
            }
            other => return error(format!("the interpreter has no {other:?}")),
        })
    }
}
