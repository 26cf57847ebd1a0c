//! Calls of functions, closures and methods.

use super::super::dual::Dual;
use super::values::error;
use super::{Eval, Evaluator, Exit, V};

/// More open calls than a program needs, and less than the stack has room for.
const MOST_CALLS: u32 = 30;

impl Evaluator {
    /// Runs a function's body with its parameters bound to `args`.
    pub(crate) fn call(&mut self, function: &syn::ItemFn, args: &[V]) -> Eval {
        for (input, arg) in function.sig.inputs.iter().zip(args) {
            if let syn::FnArg::Typed(typed) = input {
                self.bind(&typed.pat, arg.clone())?;
            }
        }
        match self.block(&function.block) {
            Err(Exit::Return(value)) => Ok(value),
            other => other,
        }
    }

    /// Calls one of the functions that are known by name.
    pub(crate) fn call_known(&mut self, name: &str, args: Vec<V>) -> Eval {
        let functions = self.functions.clone();
        let Some(function) = functions.get(name) else {
            return error(format!("no function `{name}`"));
        };
        if self.calls == MOST_CALLS {
            return error("out of fuel");
        }
        self.calls += 1;
        let outer = std::mem::replace(&mut self.scopes, vec![Vec::new()]);
        let result = self.call(function, &args);
        self.scopes = outer;
        self.calls -= 1;
        result
    }

    pub(super) fn call_expr(&mut self, call: &syn::ExprCall) -> Eval {
        let name = quote::ToTokens::to_token_stream(&call.func)
            .to_string()
            .replace(' ', "");
        if name.ends_with("private::unevaluated") {
            // What rustc checks and nothing runs.
            return Ok(V::Unit);
        }
        if name.ends_with("mem::swap") {
            let a = self.place(&call.args[0])?;
            let b = self.place(&call.args[1])?;
            let (x, y) = (self.at(&a)?.clone(), self.at(&b)?.clone());
            *self.at(&a)? = y;
            *self.at(&b)? = x;
            return Ok(V::Unit);
        }
        if name.ends_with("mem::replace") {
            let a = self.place(&call.args[0])?;
            let value = self.expr(&call.args[1])?;
            return Ok(std::mem::replace(self.at(&a)?, value));
        }
        let args: Result<Vec<V>, _> = call.args.iter().map(|e| self.expr(e)).collect();
        let args = args?;
        if name == "constant" || name.ends_with("::constant") {
            return Ok(args[0].map(&mut |x| Dual::new(x.x)));
        }
        if name == "::std::vec::Vec::new" {
            return Ok(V::Seq(Vec::new()));
        }
        if name == "::core::iter::Iterator::size_hint" {
            let length = args[0].clone().seq()?.len() as i64;
            return Ok(V::Tuple(vec![V::Int(length), V::Unit]));
        }
        if let [V::Seq(items), V::Int(k)] = &args[..] {
            match name.strip_prefix("::core::iter::Iterator::") {
                Some("skip") => {
                    return Ok(V::Seq(items.iter().skip(*k as usize).cloned().collect()));
                }
                Some("take") => {
                    return Ok(V::Seq(items.iter().take(*k as usize).cloned().collect()));
                }
                _ => {}
            }
        }
        if let ("::core::cmp::Ord::max", [V::Int(i), V::Int(j)]) = (name.as_str(), &args[..]) {
            return Ok(V::Int(*i.max(j)));
        }
        if let ("::core::cmp::Ord::min", [V::Int(i), V::Int(j)]) = (name.as_str(), &args[..]) {
            return Ok(V::Int(*i.min(j)));
        }
        if name.ends_with("held::Borrowed") || name.ends_with("private::inert") {
            return Ok(args[0].clone());
        }
        if self.functions.contains_key(&name) && self.variable(&name).is_err() {
            return self.call_known(&name, args);
        }
        let closure = self.expr(&call.func)?;
        self.apply(&closure, args)
    }

    pub(crate) fn apply(&mut self, closure: &V, args: Vec<V>) -> Eval {
        let V::Closure(closure) = closure else {
            return error("not a closure");
        };
        let outer = std::mem::replace(&mut self.scopes, closure.1.clone());
        self.scopes.push(Vec::new());
        let mut bound = Ok(());
        for (pat, arg) in closure.0.inputs.iter().zip(args) {
            bound = bound.and_then(|()| self.bind(pat, arg));
        }
        let result = bound.and_then(|()| self.expr(&closure.0.body));
        self.scopes = outer;
        result
    }

    pub(super) fn method(&mut self, call: &syn::ExprMethodCall) -> Eval {
        let name = call.method.to_string();
        if name == "kept" || name == "restored" {
            // What a pullback takes with it of a constant.
            return self.expr(&call.receiver);
        }
        if matches!(name.as_str(), "push" | "swap" | "fill") {
            let place = self.place(&call.receiver)?;
            let args: Result<Vec<V>, _> = call.args.iter().map(|e| self.expr(e)).collect();
            let args = args?;
            let V::Seq(items) = self.at(&place)? else {
                return error("not a sequence");
            };
            match name.as_str() {
                "push" => items.push(args[0].clone()),
                "fill" => items.iter_mut().for_each(|item| *item = args[0].clone()),
                _ => items.swap(args[0].int()? as usize, args[1].int()? as usize),
            }
            return Ok(V::Unit);
        }
        let receiver = self.expr(&call.receiver)?;
        let args: Result<Vec<V>, _> = call.args.iter().map(|e| self.expr(e)).collect();
        let args = args?;
        match receiver {
            V::Num(x) if name == "powi" => {
                let n = i32::try_from(args[0].int()?).or_else(|_| error("powi"))?;
                let y = V::Num(x.powi(n));
                self.watch(&y);
                Ok(y)
            }
            V::Num(x) => {
                let rest: Result<Vec<Dual>, _> = args.iter().map(V::dual).collect();
                let rest = rest?;
                self.kink(&name, x, &rest);
                match x.method(&name, &rest) {
                    Some(y) => Ok(V::Num(y)),
                    None => error(format!("method {name}")),
                }
            }
            V::Int(i) => match (name.as_str(), &args[..]) {
                ("min", [V::Int(j)]) => Ok(V::Int(i.min(*j))),
                ("max", [V::Int(j)]) => Ok(V::Int(i.max(*j))),
                ("saturating_sub", [V::Int(j)]) => Ok(V::Int((i - j).max(0))),
                ("isqrt", []) => Ok(V::Int(i.isqrt())),
                ("div_ceil", [V::Int(j)]) => Ok(V::Int((i + j - 1) / j)),
                ("pow", [V::Int(j)]) => Ok(V::Int(i.pow(*j as u32))),
                _ => error(format!("integer method {name}")),
            },
            V::Seq(items) => self.sequence(&name, items, args),
            other if name == "clone" => Ok(other),
            _ => error(format!("method {name}")),
        }
    }

    pub(super) fn sequence(&mut self, name: &str, mut items: Vec<V>, args: Vec<V>) -> Eval {
        match (name, &args[..]) {
            (
                "iter" | "into_iter" | "copied" | "cloned" | "clone" | "to_vec" | "collect"
                | "as_slice",
                [],
            ) => {}
            ("len" | "count", []) => return Ok(V::Int(items.len() as i64)),
            ("is_empty", []) => return Ok(V::Bool(items.is_empty())),
            ("rev", []) => items.reverse(),
            ("step_by", [V::Int(k)]) => {
                items = items.into_iter().step_by(*k as usize).collect();
            }
            ("take", [V::Int(k)]) => items.truncate(*k as usize),
            ("skip", [V::Int(k)]) => {
                items.drain(..(*k as usize).min(items.len()));
            }
            ("enumerate", []) => {
                items = items
                    .into_iter()
                    .enumerate()
                    .map(|(i, v)| V::Tuple(vec![V::Int(i as i64), v]))
                    .collect();
            }
            ("zip", [V::Seq(others)]) => {
                items = items
                    .into_iter()
                    .zip(others.clone())
                    .map(|(a, b)| V::Tuple(vec![a, b]))
                    .collect();
            }
            ("map", [f]) => {
                let mapped: Result<_, _> =
                    items.into_iter().map(|v| self.apply(f, vec![v])).collect();
                items = mapped?;
            }
            ("filter", [f]) => {
                let mut kept = Vec::new();
                for item in items {
                    let keep = self.apply(f, vec![item.clone()])?.bool()?;
                    self.decide(u64::from(keep));
                    if keep {
                        kept.push(item);
                    }
                }
                items = kept;
            }
            ("fold", [init, f]) => {
                let mut total = init.clone();
                for item in items {
                    total = self.apply(f, vec![total, item])?;
                }
                return Ok(total);
            }
            ("sum" | "product", []) => {
                let sum = name == "sum";
                let mut total = Dual::new(if sum { 0.0 } else { 1.0 });
                for item in items {
                    let x = item.dual()?;
                    total = if sum { total + x } else { total * x };
                }
                return Ok(V::Num(total));
            }
            _ => return error(format!("sequence method {name}")),
        }
        Ok(V::Seq(items))
    }
}
