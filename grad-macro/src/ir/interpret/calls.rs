//! Calls of functions beside the program, and of their pullbacks.

use super::{Interpreter, Outcome, error};
use crate::ir::{Code, Lend, Value, lent_indices, step_indices};
use crate::testing::dual::Dual;
use crate::testing::evaluate::{Exit, V};
use crate::testing::functions::Called;
use std::rc::Rc;
use syn::Expr;

impl Interpreter<'_> {
    /// A call with the values of its arguments; in the code, the active ones are `__0`, `__1` by their number. `dots` are their tangents.
    pub(super) fn called(&mut self, code: Code, args: &[Value], dots: &[V]) -> Outcome<Rc<Called>> {
        let Expr::Call(call) = self.expr_of(code)? else {
            return error(format!("not a call: `{}`", self.f.code(code).text));
        };
        let Expr::Path(path) = &*call.func else {
            return error("not a function".to_owned());
        };
        let names: Vec<_> = path
            .path
            .segments
            .iter()
            .map(|s| s.ident.to_string())
            .collect();
        let [name, companion] = &names[..] else {
            return error(format!("not a companion: {names:?}"));
        };
        if companion != "__vjp" {
            return error(format!("not a companion: {companion}"));
        }
        let active = args.len() - self.f.code(code).captures.len();
        let values = self.all(&args[..active])?;
        self.user.scopes.push(Vec::new());
        for (i, value) in values.iter().enumerate() {
            let value = match dots.get(i) {
                Some(dot) => with_tangent(value, dot)?,
                None => value.clone(),
            };
            self.user.define(&format!("__{i}"), value);
        }
        let passed = self.captured(code, args, |i| {
            let passed = call.args.iter().map(|arg| i.user.expr(arg));
            passed.collect::<Outcome<Vec<V>>>()
        });
        self.user.scopes.pop();
        Ok(Rc::new(Called {
            name: name.clone(),
            args: passed?,
        }))
    }

    /// A call with tangents of some of its arguments: the call, its value and the tangent of that.
    pub(super) fn pushed_call(
        &mut self,
        value: Value,
        (code, given): (Code, &[bool]),
        args: &[Value],
    ) -> Outcome<(Rc<Called>, V)> {
        let count = given.iter().filter(|given| **given).count();
        let (args, dots) = args.split_at(args.len() - count);
        let mut dots = self.all(dots)?.into_iter();
        let captures = self.f.code(code).captures.len();
        let mut tangents = Vec::new();
        for &arg in &args[..args.len() - captures] {
            tangents.push(self.eval(arg)?.zero());
        }
        let slots = self.f.call_args.get(&value).cloned().unwrap_or_default();
        for (slot, given) in slots.iter().zip(given) {
            if let (Some(k), true, Some(dot)) = (slot, *given, given.then(|| dots.next()).flatten())
            {
                tangents[*k] = dot;
            }
        }
        let called = self.called(code, args, &tangents)?;
        let result = called.value()?;
        Ok((called, result))
    }

    /// Adds what a pullback gives for each argument that is lent a place.
    pub(super) fn pull(
        &mut self,
        (by, called): (Value, &Called),
        lends: &[Lend],
        cotangents: &[Value],
        indices: &[Value],
    ) -> Outcome<()> {
        let cotangents = self.all(cotangents)?;
        if self.f.guarded.contains(&by) && cotangents.iter().all(vanishes) {
            return Ok(());
        }
        if indices.len() != lent_indices(lends) {
            return error("a pullback with other indices than it lends".to_owned());
        }
        let mut parts = called.pulled(&cotangents[0])?;
        if let Some(tangent) = cotangents.get(1) {
            parts.extend(called.tangents(&cotangents[0], tangent)?);
        }
        if parts.len() != lends.len() {
            return error(format!(
                "{} lends for {} arguments",
                lends.len(),
                parts.len()
            ));
        }
        let mut indices = indices;
        for (lend, part) in lends.iter().zip(parts) {
            let Lend::Into(mem, steps) = lend else {
                continue;
            };
            let (own, rest) = indices.split_at(step_indices(steps));
            indices = rest;
            self.write_value(*mem, steps, own, part, |at, x| at.add(&x))?;
        }
        Ok(())
    }
}

/// A value with a tangent of its shape.
fn with_tangent(value: &V, dot: &V) -> Outcome<V> {
    let (mut xs, mut dots) = (Vec::new(), Vec::new());
    value.flatten(&mut xs);
    dot.flatten(&mut dots);
    if xs.len() != dots.len() {
        return Err(Exit::Error(format!("{dot:?} is no tangent of {value:?}")));
    }
    let mut dots = dots.into_iter();
    Ok(value.map(&mut |x| Dual {
        x: x.x,
        d: dots.next().map_or(0.0, |dot| dot.x),
    }))
}

/// The value without its tangent.
pub(super) fn primal_of(value: &V) -> V {
    value.map(&mut |x| Dual::new(x.x))
}

/// The tangent of a value.
pub(super) fn tangent_of(value: &V) -> V {
    value.map(&mut |x| Dual::new(x.d))
}

fn vanishes(value: &V) -> bool {
    let mut floats = Vec::new();
    value.flatten(&mut floats);
    floats.iter().all(|x| x.x == 0.0)
}
