//! An evaluator of Rust's syntax tree over dual numbers: the independent oracle of the compiler's tests, and what the
//! interpreter of the graph runs constant code with. It knows scopes, places and control flow, and nothing of the graph.

use super::dual::Dual;
use super::functions::{Called, Functions, known};
use std::rc::Rc;
use syn::{BinOp, Block, Expr, Lit, Member, Pat, Stmt, UnOp};

/// A value of the evaluated program. Ranges and iterators are sequences.
#[derive(Clone, Debug)]
pub(crate) enum V {
    Num(Dual),
    Int(i64),
    Bool(bool),
    Seq(Vec<V>),
    Tuple(Vec<V>),
    Closure(Rc<(syn::ExprClosure, Vec<Scope>)>),
    /// The pullback of a call, which the interpreter of the graph keeps.
    Pullback(Rc<Called>),
    Unit,
    /// Declared and not assigned.
    Unset,
}

pub(crate) type Scope = Vec<(String, V)>;

/// Why evaluation of an expression did not give a value.
#[derive(Debug)]
pub(crate) enum Exit {
    Break(Option<String>, V),
    Continue(Option<String>),
    Return(V),
    Error(String),
}

pub(crate) type Eval = Result<V, Exit>;

fn error<T>(text: impl Into<String>) -> Result<T, Exit> {
    Err(Exit::Error(text.into()))
}

impl V {
    pub(crate) fn num(x: f64) -> V {
        V::Num(Dual::new(x))
    }

    pub(crate) fn dual(&self) -> Result<Dual, Exit> {
        match self {
            V::Num(x) => Ok(*x),
            other => error(format!("not a float: {other:?}")),
        }
    }

    pub(crate) fn int(&self) -> Result<i64, Exit> {
        match self {
            V::Int(i) => Ok(*i),
            other => error(format!("not an integer: {other:?}")),
        }
    }

    pub(crate) fn bool(&self) -> Result<bool, Exit> {
        match self {
            V::Bool(b) => Ok(*b),
            other => error(format!("not a bool: {other:?}")),
        }
    }

    pub(crate) fn seq(self) -> Result<Vec<V>, Exit> {
        match self {
            V::Seq(items) => Ok(items),
            other => error(format!("not a sequence: {other:?}")),
        }
    }

    /// The floats in this value, in order.
    pub(crate) fn flatten(&self, out: &mut Vec<Dual>) {
        match self {
            V::Num(x) => out.push(*x),
            V::Seq(parts) | V::Tuple(parts) => parts.iter().for_each(|p| p.flatten(out)),
            _ => {}
        }
    }

    /// This value with its floats replaced in order.
    pub(crate) fn map(&self, f: &mut impl FnMut(Dual) -> Dual) -> V {
        match self {
            V::Num(x) => V::Num(f(*x)),
            V::Seq(parts) => V::Seq(parts.iter().map(|p| p.map(f)).collect()),
            V::Tuple(parts) => V::Tuple(parts.iter().map(|p| p.map(f)).collect()),
            other => other.clone(),
        }
    }

    pub(crate) fn zero(&self) -> V {
        self.map(&mut |_| Dual::new(0.0))
    }

    /// Adds part by part.
    pub(crate) fn add(&mut self, other: &V) -> Result<(), Exit> {
        match (self, other) {
            (V::Num(a), V::Num(b)) => *a = *a + *b,
            (V::Seq(a), V::Seq(b)) | (V::Tuple(a), V::Tuple(b)) if a.len() == b.len() => {
                for (a, b) in a.iter_mut().zip(b) {
                    a.add(b)?;
                }
            }
            (a, b) => return error(format!("cannot add {b:?} to {a:?}")),
        }
        Ok(())
    }

    /// `factor * self`
    pub(crate) fn scaled(&self, factor: &V) -> Result<V, Exit> {
        Ok(match (self, factor) {
            (V::Num(a), V::Num(b)) => V::Num(*a * *b),
            (V::Seq(parts), _) => V::Seq(
                parts
                    .iter()
                    .map(|p| p.scaled(factor))
                    .collect::<Result<_, _>>()?,
            ),
            (V::Tuple(parts), _) => V::Tuple(
                parts
                    .iter()
                    .map(|p| p.scaled(factor))
                    .collect::<Result<_, _>>()?,
            ),
            (a, b) => return error(format!("cannot scale {a:?} by {b:?}")),
        })
    }

    pub(crate) fn part(&mut self, at: &Step) -> Result<&mut V, Exit> {
        match (self, at) {
            (V::Tuple(parts), Step::Field(i)) => parts
                .get_mut(*i)
                .ok_or_else(|| Exit::Error(format!("no field {i}"))),
            (V::Seq(parts), Step::Index(i)) => parts
                .get_mut(*i as usize)
                .ok_or_else(|| Exit::Error(format!("panic: index {i} out of bounds"))),
            (v, at) => error(format!("no {at:?} of {v:?}")),
        }
    }
}

/// One step into a place.
#[derive(Clone, Debug)]
pub(crate) enum Step {
    Field(usize),
    Index(i64),
}

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

/// More open calls than a program needs, and less than the stack has room for.
const MOST_CALLS: u32 = 30;

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

    /// Binds a pattern; it is known to match.
    pub(crate) fn bind(&mut self, pat: &Pat, value: V) -> Result<(), Exit> {
        if self.matches(pat, &value)? {
            return Ok(());
        }
        error("a pattern that does not match")
    }

    /// Whether a value matches; the names are bound if it does.
    pub(crate) fn matches(&mut self, pat: &Pat, value: &V) -> Result<bool, Exit> {
        Ok(match pat {
            Pat::Wild(_) => true,
            Pat::Type(typed) => self.matches(&typed.pat, value)?,
            Pat::Paren(inner) => self.matches(&inner.pat, value)?,
            Pat::Reference(inner) => self.matches(&inner.pat, value)?,
            Pat::Ident(ident) => {
                self.define(&ident.ident.to_string(), value.clone());
                true
            }
            Pat::Tuple(tuple) => {
                let V::Tuple(parts) = value else {
                    return error("not a tuple");
                };
                let mut all = true;
                for (pat, part) in tuple.elems.iter().zip(parts) {
                    all &= self.matches(pat, part)?;
                }
                all
            }
            Pat::Or(or) => {
                for case in &or.cases {
                    if self.matches(case, value)? {
                        return Ok(true);
                    }
                }
                false
            }
            Pat::Lit(lit) => {
                let lit = self.expr(&Expr::Lit(lit.clone()))?;
                match (lit, value) {
                    (V::Int(a), V::Int(b)) => a == *b,
                    (V::Bool(a), V::Bool(b)) => a == *b,
                    _ => return error("a literal pattern"),
                }
            }
            Pat::Range(range) => {
                let at = value.int()?;
                let start = match &range.start {
                    Some(e) => self.expr(e)?.int()?,
                    None => i64::MIN,
                };
                let end = match &range.end {
                    Some(e) => self.expr(e)?.int()?,
                    None => i64::MAX,
                };
                let closed = matches!(range.limits, syn::RangeLimits::Closed(_));
                start <= at && (at < end || (closed && at == end))
            }
            Pat::Guard(guard) => {
                self.matches(&guard.pat, value)? && self.expr(&guard.guard)?.bool()?
            }
            _ => return error("an unknown pattern"),
        })
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
            Expr::Macro(mac) if mac.mac.path.is_ident("vec") => {
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

    fn binary(&mut self, binary: &syn::ExprBinary) -> Eval {
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

    fn watch(&mut self, value: &V) {
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

    /// The root variable and the steps of a place.
    fn place(&mut self, expr: &Expr) -> Result<(String, Vec<Step>), Exit> {
        match expr {
            Expr::Path(path) => match path.path.get_ident() {
                Some(ident) => Ok((ident.to_string(), Vec::new())),
                None => error("a place"),
            },
            Expr::Paren(inner) => self.place(&inner.expr),
            Expr::Group(inner) => self.place(&inner.expr),
            Expr::Unary(inner) => self.place(&inner.expr),
            Expr::Reference(inner) => self.place(&inner.expr),
            Expr::Field(field) => {
                let (root, mut steps) = self.place(&field.base)?;
                let Member::Unnamed(index) = &field.member else {
                    return error("a named field");
                };
                steps.push(Step::Field(index.index as usize));
                Ok((root, steps))
            }
            Expr::Index(index) => {
                let (root, mut steps) = self.place(&index.expr)?;
                steps.push(Step::Index(self.expr(&index.index)?.int()?));
                Ok((root, steps))
            }
            _ => error("not a place"),
        }
    }

    fn at(&mut self, place: &(String, Vec<Step>)) -> Result<&mut V, Exit> {
        let mut at = self.variable(&place.0)?;
        for step in &place.1 {
            at = at.part(step)?;
        }
        Ok(at)
    }

    fn assign(&mut self, place: &Expr, value: V) -> Result<(), Exit> {
        if let (Expr::Tuple(places), V::Tuple(parts)) = (place, &value) {
            for (place, part) in places.elems.iter().zip(parts) {
                self.assign(place, part.clone())?;
            }
            return Ok(());
        }
        if matches!(place, Expr::Infer(_)) {
            return Ok(());
        }
        let place = self.place(place)?;
        *self.at(&place)? = value;
        Ok(())
    }

    fn part(&mut self, expr: &Expr) -> Eval {
        let (base, step) = match expr {
            Expr::Field(field) => {
                let Member::Unnamed(index) = &field.member else {
                    return error("a named field");
                };
                (&field.base, Step::Field(index.index as usize))
            }
            Expr::Index(index) => {
                let base = self.expr(&index.expr)?;
                match self.expr(&index.index)? {
                    V::Int(i) => return base.clone().part(&Step::Index(i)).cloned(),
                    V::Seq(at) => {
                        let mut base = base;
                        let parts: Result<_, _> = at
                            .iter()
                            .map(|i| base.part(&Step::Index(i.int()?)).cloned())
                            .collect();
                        return Ok(V::Seq(parts?));
                    }
                    _ => return error("an index"),
                }
            }
            _ => return error("not a part"),
        };
        self.expr(base)?.part(&step).cloned()
    }

    fn call_expr(&mut self, call: &syn::ExprCall) -> Eval {
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

    fn method(&mut self, call: &syn::ExprMethodCall) -> Eval {
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

    /// Records on which side of a kink a method is evaluated.
    fn kink(&mut self, name: &str, x: Dual, rest: &[Dual]) {
        match (name, rest) {
            ("abs" | "signum", []) => self.decide(u64::from(x.x > 0.0)),
            ("floor" | "fract", []) => self.decide(x.x.floor().to_bits()),
            ("max" | "min", [b]) => self.decide(u64::from(x.x > b.x) + 2 * u64::from(x.x < b.x)),
            ("clamp", [a, b]) => self.decide(u64::from(x.x > a.x) + 2 * u64::from(x.x < b.x)),
            _ => {}
        }
    }

    fn sequence(&mut self, name: &str, mut items: Vec<V>, args: Vec<V>) -> Eval {
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
