//! An evaluator of Rust's syntax tree over dual numbers: the independent oracle of the compiler's tests, and what the
//! interpreter of the graph runs constant code with. It knows scopes, places and control flow, and nothing of the graph.

mod calls;
mod operators;
mod patterns;
mod places;
mod values;

use super::functions::{Functions, known};
use std::rc::Rc;
use syn::{Block, Expr, Lit, Stmt, UnOp};
use values::error;

pub(crate) use values::{Eval, Exit, Scope, Step, V};

#[derive(Default)]
pub(crate) struct Evaluator {
    pub(crate) scopes: Vec<Scope>,
    /// How much may still be evaluated.
    pub(crate) fuel: u32,
    /// A digest of all decisions that depend on floats: two runs with the same trace are on one smooth piece.
    pub(crate) trace: u64,
    /// Some intermediate value is out of proportion: derivatives through it are rounding errors, or not numbers.
    pub(crate) wild: bool,
    /// The functions that may be called by their names.
    functions: Functions,
    /// How many calls are open.
    calls: u32,
}

impl Evaluator {
    pub(crate) fn new() -> Self {
        Evaluator {
            scopes: vec![Vec::new()],
            fuel: 20_000,
            trace: 0,
            wild: false,
            functions: known(),
            calls: 0,
        }
    }

    pub(crate) fn define(&mut self, name: &str, value: V) {
        if let Some(scope) = self.scopes.last_mut() {
            scope.push((name.to_owned(), value));
        }
    }

    pub(crate) fn variable(&mut self, name: &str) -> Result<&mut V, Exit> {
        self.scopes
            .iter_mut()
            .rev()
            .flat_map(|scope| scope.iter_mut().rev())
            .find(|(n, _)| n == name)
            .map(|(_, v)| v)
            .ok_or_else(|| Exit::Error(format!("`{name}` is not in scope")))
    }

    fn decide(&mut self, choice: u64) {
        self.trace = (self.trace ^ (choice + 1))
            .wrapping_mul(0x100_0000_01b3)
            .rotate_left(7);
    }

    fn scoped<T>(&mut self, f: impl FnOnce(&mut Self) -> Result<T, Exit>) -> Result<T, Exit> {
        self.scopes.push(Vec::new());
        let result = f(self);
        self.scopes.pop();
        result
    }

    fn burn(&mut self) -> Result<(), Exit> {
        self.fuel = match self.fuel.checked_sub(1) {
            Some(fuel) => fuel,
            None => return error("out of fuel"),
        };
        Ok(())
    }

    pub(crate) fn block(&mut self, block: &Block) -> Eval {
        self.burn()?;
        self.scoped(|e| e.statements(&block.stmts))
    }

    pub(crate) fn statements(&mut self, stmts: &[Stmt]) -> Eval {
        let mut value = V::Unit;
        for stmt in stmts {
            value = V::Unit;
            match stmt {
                Stmt::Local(local) => {
                    let init = match &local.init {
                        Some(init) => self.expr(&init.expr)?,
                        None => V::Unset,
                    };
                    self.bind(&local.pat, init)?;
                }
                Stmt::Expr(expr, semi) => {
                    let result = self.expr(expr)?;
                    if semi.is_none() {
                        value = result;
                    }
                }
                // Traits of the runtime, whose methods are known.
                Stmt::Item(syn::Item::Use(_)) => {}
                Stmt::Macro(mac)
                    if mac
                        .mac
                        .path
                        .segments
                        .last()
                        .is_some_and(|last| last.ident == "unreachable") =>
                {
                    return error("unreachable");
                }
                Stmt::Item(_) | Stmt::Macro(_) => return error("an item or a macro"),
            }
        }
        Ok(value)
    }

    pub(crate) fn expr(&mut self, expr: &Expr) -> Eval {
        self.burn()?;
        match expr {
            Expr::Lit(lit) => match &lit.lit {
                Lit::Float(x) => x
                    .base10_digits()
                    .parse()
                    .map(V::num)
                    .or_else(|_| error("float")),
                Lit::Int(i) if i.suffix() == "f64" => i
                    .base10_digits()
                    .parse()
                    .map(V::num)
                    .or_else(|_| error("float")),
                Lit::Int(i) => i
                    .base10_digits()
                    .parse()
                    .map(V::Int)
                    .or_else(|_| error("integer")),
                Lit::Bool(b) => Ok(V::Bool(b.value)),
                _ => error("a literal"),
            },
            Expr::Path(path) => match path.path.get_ident() {
                Some(ident) => {
                    let name = ident.to_string();
                    match self.variable(&name)?.clone() {
                        V::Unset => error(format!("`{name}` is not set")),
                        value => Ok(value),
                    }
                }
                None => error("a path"),
            },
            Expr::Paren(inner) => self.expr(&inner.expr),
            Expr::Group(inner) => self.expr(&inner.expr),
            Expr::Reference(inner) => self.expr(&inner.expr),
            Expr::Unary(unary) => {
                let value = self.expr(&unary.expr)?;
                match (&unary.op, value) {
                    (UnOp::Neg(_), V::Num(x)) => Ok(V::Num(-x)),
                    (UnOp::Neg(_), V::Int(i)) => Ok(V::Int(-i)),
                    (UnOp::Not(_), V::Bool(b)) => Ok(V::Bool(!b)),
                    (UnOp::Deref(_), value) => Ok(value),
                    (_, other) => error(format!("unary operator on {other:?}")),
                }
            }
            Expr::Binary(binary) => self.binary(binary),
            Expr::Assign(assign) => {
                let value = self.expr(&assign.right)?;
                self.assign(&assign.left, value)?;
                Ok(V::Unit)
            }
            Expr::Cast(cast) => {
                let value = self.expr(&cast.expr)?;
                let ty = quote::ToTokens::to_token_stream(&cast.ty).to_string();
                match (value, ty.as_str()) {
                    (V::Int(i), "f64") => Ok(V::num(i as f64)),
                    (V::Num(x), "f64") => Ok(V::Num(x)),
                    (V::Num(x), _) => Ok(V::Int(x.x as i64)),
                    (V::Bool(b), _) => Ok(V::Int(i64::from(b))),
                    (value, _) => Ok(value),
                }
            }
            Expr::Tuple(tuple) => {
                if tuple.elems.is_empty() {
                    return Ok(V::Unit);
                }
                let parts: Result<_, _> = tuple.elems.iter().map(|e| self.expr(e)).collect();
                Ok(V::Tuple(parts?))
            }
            Expr::Array(array) => {
                let parts: Result<_, _> = array.elems.iter().map(|e| self.expr(e)).collect();
                Ok(V::Seq(parts?))
            }
            Expr::Repeat(repeat) => {
                let value = self.expr(&repeat.expr)?;
                let n = self.expr(&repeat.len)?.int()?;
                Ok(V::Seq(vec![value; n as usize]))
            }
            Expr::Field(_) | Expr::Index(_) => self.part(expr),
            Expr::Range(range) => {
                let (Some(start), Some(end)) = (&range.start, &range.end) else {
                    return error("an open range");
                };
                let (start, end) = (self.expr(start)?.int()?, self.expr(end)?.int()?);
                let closed = matches!(range.limits, syn::RangeLimits::Closed(_));
                let end = if closed { end + 1 } else { end };
                Ok(V::Seq((start..end).map(V::Int).collect()))
            }
            Expr::Block(block) => match self.block(&block.block) {
                Err(Exit::Break(Some(label), value))
                    if block
                        .label
                        .as_ref()
                        .is_some_and(|l| l.name.ident == label.as_str()) =>
                {
                    Ok(value)
                }
                other => other,
            },
            Expr::If(cond) => {
                let mut taken = false;
                let value = self.scoped(|e| {
                    taken = e.condition(&cond.cond)?;
                    e.decide(u64::from(taken));
                    if taken {
                        e.block(&cond.then_branch)
                    } else {
                        Ok(V::Unit)
                    }
                })?;
                match &cond.else_branch {
                    Some((_, otherwise)) if !taken => self.expr(otherwise),
                    _ => Ok(value),
                }
            }
            Expr::Match(inner) => {
                let value = self.expr(&inner.expr)?;
                for (i, arm) in inner.arms.iter().enumerate() {
                    let result = self.scoped(|e| {
                        if !e.matches(&arm.pat, &value)? {
                            return Ok(None);
                        }
                        e.decide(i as u64);
                        e.expr(&arm.body).map(Some)
                    })?;
                    if let Some(value) = result {
                        return Ok(value);
                    }
                }
                error("no arm matches")
            }
            Expr::ForLoop(inner) => {
                let items = self.expr(&inner.expr)?.seq()?;
                let label = inner.label.as_ref().map(|l| l.name.ident.to_string());
                for item in items {
                    let result = self.scoped(|e| {
                        e.bind(&inner.pat, item)?;
                        e.block(&inner.body)
                    });
                    if self.leaves(result, label.as_deref())?.is_some() {
                        break;
                    }
                }
                Ok(V::Unit)
            }
            Expr::While(inner) => {
                let label = inner.label.as_ref().map(|l| l.name.ident.to_string());
                while self.condition(&inner.cond)? {
                    self.decide(1);
                    let result = self.block(&inner.body);
                    if self.leaves(result, label.as_deref())?.is_some() {
                        break;
                    }
                }
                self.decide(0);
                Ok(V::Unit)
            }
            Expr::Loop(inner) => {
                let label = inner.label.as_ref().map(|l| l.name.ident.to_string());
                loop {
                    let result = self.block(&inner.body);
                    if let Some(value) = self.leaves(result, label.as_deref())? {
                        return Ok(value);
                    }
                }
            }
            Expr::Break(inner) => {
                let value = match &inner.expr {
                    Some(e) => self.expr(e)?,
                    None => V::Unit,
                };
                let label = inner.label.as_ref().map(|l| l.ident.to_string());
                Err(Exit::Break(label, value))
            }
            Expr::Continue(inner) => Err(Exit::Continue(
                inner.label.as_ref().map(|l| l.ident.to_string()),
            )),
            Expr::Return(inner) => {
                let value = match &inner.expr {
                    Some(e) => self.expr(e)?,
                    None => V::Unit,
                };
                Err(Exit::Return(value))
            }
            Expr::Closure(closure) => {
                Ok(V::Closure(Rc::new((closure.clone(), self.scopes.clone()))))
            }
            // The reverse sweep's own copies.
            Expr::Call(call)
                if call.args.len() == 1
                    && matches!(&*call.func, Expr::Path(path)
                        if path.path.segments.last().is_some_and(|last| last.ident == "clone")) =>
            {
                self.expr(&call.args[0])
            }
            Expr::Call(call) => self.call_expr(call),
            Expr::MethodCall(call) => self.method(call),
            Expr::Macro(mac) if crate::front::syntax::is_vec(&mac.mac) => {
                let tokens = &mac.mac.tokens;
                let array: Expr = syn::parse_quote!([#tokens]);
                self.expr(&array)
            }
            other => error(format!(
                "not understood: {}",
                quote::ToTokens::to_token_stream(other)
            )),
        }
    }

    /// Whether a loop whose body ended so goes on (`None`) or ends with a value.
    fn leaves(&mut self, result: Eval, label: Option<&str>) -> Result<Option<V>, Exit> {
        let ours = |l: &Option<String>| l.is_none() || l.as_deref() == label;
        match result {
            Ok(_) => Ok(None),
            Err(Exit::Continue(l)) if ours(&l) => Ok(None),
            Err(Exit::Break(l, value)) if ours(&l) => Ok(Some(value)),
            Err(exit) => Err(exit),
        }
    }

    fn condition(&mut self, expr: &Expr) -> Result<bool, Exit> {
        if let Expr::Let(cond) = expr {
            let value = self.expr(&cond.expr)?;
            return self.matches(&cond.pat, &value);
        }
        self.expr(expr)?.bool()
    }
}
