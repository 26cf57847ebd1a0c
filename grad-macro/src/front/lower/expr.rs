//! Expressions: a verdict for each form of syntax.

use super::constant::{float_item, is_assignment, strip};
use super::{Low, Lower};
use crate::front::activity::{is_integer_type, macro_args, macro_name, place_root};
use crate::front::types::classify;
use crate::ir::{Elem, Kind, Op, Value};
use quote::ToTokens;
use syn::spanned::Spanned;
use syn::{BinOp, Expr, Lit, UnOp};

/// Macros whose meaning is known.
pub(crate) const KNOWN_MACROS: &[&str] = &[
    "assert",
    "assert_eq",
    "assert_ne",
    "debug_assert",
    "debug_assert_eq",
    "debug_assert_ne",
    "panic",
    "unreachable",
    "todo",
    "unimplemented",
    "vec",
    "matches",
    "print",
    "println",
    "eprint",
    "eprintln",
    "vector",
    "matrix",
    "point",
    "dvector",
    "dmatrix",
    "stack",
    "format",
    "concat",
    "stringify",
    "line",
    "column",
    "file",
    "module_path",
    "env",
    "include_str",
];

impl Lower<'_> {
    /// An expression where a value or, if `wanted` is false, only its effect is asked for.
    pub(super) fn expr_or_statement(&mut self, expr: &Expr, wanted: bool) -> Low {
        if wanted {
            return self.expr(expr);
        }
        match expr {
            Expr::If(_)
            | Expr::Match(_)
            | Expr::ForLoop(_)
            | Expr::While(_)
            | Expr::Loop(_)
            | Expr::Block(_)
                if self.is_constant_statement(expr) =>
            {
                self.statement(expr.to_token_stream());
                Low::Unit
            }
            Expr::If(inner) => {
                self.attributes(&inner.attrs);
                self.if_expr(inner, false)
            }
            Expr::Match(inner) => {
                self.attributes(&inner.attrs);
                self.match_expr(inner, false)
            }
            Expr::Block(inner) if inner.label.is_none() => {
                self.attributes(&inner.attrs);
                self.block(&inner.block, false)
            }
            Expr::Paren(inner) => self.expr_or_statement(&inner.expr, false),
            Expr::Group(inner) => self.expr_or_statement(&inner.expr, false),
            Expr::Macro(inner) => self.macro_statement(&inner.mac),
            Expr::MethodCall(call) if self.changes_active(call) => self.change(call),
            Expr::Call(call) if self.exchanges(call) => self.exchange(call),
            _ => match self.expr(expr) {
                Low::Const { .. } => {
                    // Constant code whose value is not used still runs.
                    if !matches!(strip(expr), Expr::Path(_) | Expr::Lit(_)) {
                        let tokens = expr.to_token_stream();
                        self.statement(quote::quote!(#tokens;));
                    }
                    Low::Unit
                }
                Low::Active { .. } => Low::Unit,
                low @ (Low::Unit | Low::Diverged | Low::Error) => low,
            },
        }
    }

    /// Whether a statement is constant code as a whole.
    fn is_constant_statement(&self, expr: &Expr) -> bool {
        !self.mentions_active(expr) && !super::exit::Exits::of_expr(expr).any()
    }

    pub(super) fn expr(&mut self, expr: &Expr) -> Low {
        match expr {
            Expr::Path(path) => self.path(path),
            Expr::Lit(lit) => literal(lit),
            Expr::Paren(inner) => self.expr(&inner.expr),
            Expr::Group(inner) => self.expr(&inner.expr),
            Expr::Unary(unary) => self.unary(unary),
            Expr::Binary(binary) if is_assignment(&binary.op) => self.compound_assign(binary),
            Expr::Binary(binary) => self.binary(binary),
            Expr::Assign(assign) => self.assign(assign),
            Expr::Reference(inner) => {
                if inner.mutability.is_some() && self.mentions_active(&inner.expr) {
                    return self.error(
                        expr,
                        "`&mut` of an active value is not supported",
                        "assign to the variable itself",
                    );
                }
                match self.expr(&inner.expr) {
                    Low::Active { value, refs } => Low::Active {
                        value,
                        refs: refs + 1,
                    },
                    Low::Const { kind, refs } => Low::Const {
                        kind,
                        refs: refs + 1,
                    },
                    other => other,
                }
            }
            Expr::Field(field) => self.field_expr(field),
            Expr::Index(index) => self.at(index.bracket_token.span.open(), |l| l.index_expr(index)),
            Expr::Cast(cast) => self.cast(cast),
            Expr::Tuple(tuple) => self.parts(expr, tuple.elems.iter().collect(), Op::Tuple),
            Expr::Array(array) => self.parts(expr, array.elems.iter().collect(), Op::Array),
            Expr::Repeat(repeat) => self.repeat(expr, &repeat.expr, &repeat.len, false),
            Expr::Struct(literal) => self.struct_literal(literal),
            Expr::Call(call) => self.call(call),
            Expr::MethodCall(call) => self.method_call(call),
            Expr::Macro(mac) => self.macro_expr(expr, &mac.mac),
            Expr::Block(block) => {
                self.attributes(&block.attrs);
                if let Some(label) = &block.label {
                    return self.error(
                        label,
                        "a labelled block is not supported",
                        "use `if`, or a function of its own",
                    );
                }
                if !self.mentions_active(&block.block) && !super::exit::Exits::of_expr(expr).any() {
                    return Low::constant();
                }
                let low = self.block(&block.block, true);
                match (&low, super::stmt::last_expr(&block.block.stmts)) {
                    // The block has run: only its last expression may still be asked for its value.
                    (Low::Const { .. }, Some(tail)) => Low::active(self.value_of(&low, tail)),
                    _ => low,
                }
            }
            Expr::If(inner) => {
                if self.is_constant_value(expr) {
                    return Low::constant();
                }
                self.if_expr(inner, true)
            }
            Expr::Match(inner) => {
                if self.is_constant_value(expr) {
                    return Low::constant();
                }
                self.match_expr(inner, true)
            }
            Expr::ForLoop(inner) => self.for_loop(inner),
            Expr::While(inner) => self.while_loop(inner),
            Expr::Loop(inner) => self.endless_loop(inner),
            Expr::Return(inner) => self.lower_return(inner),
            Expr::Break(inner) => self.lower_break(inner),
            Expr::Continue(inner) => self.lower_continue(inner),
            Expr::Range(_) => {
                if self.is_active(expr) {
                    return self.error(
                        expr,
                        "a range of active values is not supported",
                        "a range is constant: write `constant(..)` around its bounds",
                    );
                }
                Low::constant()
            }
            Expr::Closure(closure) => {
                if self.mentions_active(closure) {
                    return self.closure_as_value(closure);
                }
                Low::constant()
            }
            Expr::Let(_) => self.error(
                expr,
                "`let` is not supported here",
                "use it as the whole condition of an `if` or a `while`",
            ),
            Expr::Infer(_) => self.error(expr, "`_` has no value", "write the value"),
            Expr::Async(inner) => self.error(
                &inner.async_token,
                "an `async` block has no derivative",
                "compute the value without it",
            ),
            Expr::Await(inner) => self.error(
                &inner.await_token,
                "`.await` is not supported in a differentiable function",
                "await before the call, and pass the value",
            ),
            // The fence has refused it.
            Expr::Unsafe(_) | Expr::Try(_) => Low::Error,
            Expr::Const(inner) => self.error(
                &inner.const_token,
                "a `const` block is not supported",
                "use a `const` item",
            ),
            Expr::RawAddr(_) => self.error(
                expr,
                "a raw pointer could carry an active value past the derivative",
                "use a reference",
            ),
            Expr::TryBlock(_) => self.error(
                expr,
                "a `try` block is not supported",
                "handle the error before",
            ),
            Expr::Yield(_) => self.error(expr, "`yield` is not supported", "write a loop"),
            Expr::Verbatim(_) => self.error(
                expr,
                "this syntax is not understood",
                "write it in stable Rust",
            ),
            // `Expr` is non-exhaustive: what syn learns later is refused until it is handled.
            _ => self.error(
                expr,
                "this expression is not supported in a differentiable function",
                "move it into a function of its own",
            ),
        }
    }

    /// Whether a block-like expression is constant code that gives a constant.
    fn is_constant_value(&self, expr: &Expr) -> bool {
        !self.mentions_active(expr) && !super::exit::Exits::of_expr(expr).any()
    }

    /// A closure that reads active values, where it would be passed on.
    fn closure_as_value(&mut self, closure: &impl ToTokens) -> Low {
        self.error(
            closure,
            "a closure over active values is not supported here",
            "call it here, or write a loop: what a function does with a closure is not known",
        )
    }

    fn path(&mut self, path: &syn::ExprPath) -> Low {
        if let Some(ident) = path.path.get_ident() {
            let name = ident.to_string();
            if let Some(super::Binding::Closure(closure)) = self.env.get(&name) {
                // Where it is called or given to an iterator, its body has been taken already.
                return if self.mentions_active(&closure.clone()) {
                    self.closure_as_value(path)
                } else {
                    Low::constant()
                };
            }
            if self.env.contains_key(&name) {
                return self.variable(&name);
            }
            if self.type_params.consts.contains(&name) {
                return Low::constant();
            }
        }
        match float_item(&path.path) {
            Some(elem) => Low::Const {
                kind: Kind::Scalar(elem),
                refs: 0,
            },
            None => Low::constant(),
        }
    }

    fn unary(&mut self, unary: &syn::ExprUnary) -> Low {
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
                    return Low::active(self.row("neg", vec![value], kind));
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

    fn binary(&mut self, binary: &syn::ExprBinary) -> Low {
        match binary.op {
            BinOp::Eq(_)
            | BinOp::Lt(_)
            | BinOp::Le(_)
            | BinOp::Ne(_)
            | BinOp::Ge(_)
            | BinOp::Gt(_)
            | BinOp::And(_)
            | BinOp::Or(_) => {
                let expr = Expr::Binary(binary.clone());
                self.check_constant_context(&expr);
                return Low::Const {
                    kind: Kind::Bool,
                    refs: 0,
                };
            }
            _ => {}
        }
        let left = self.expr(&binary.left);
        let right = self.expr(&binary.right);
        match (&left, &right) {
            (Low::Error, _) | (_, Low::Error) => return Low::Error,
            (Low::Diverged, _) | (_, Low::Diverged) => return Low::Diverged,
            (Low::Const { kind: a, .. }, Low::Const { kind: b, .. }) => {
                let kind = match (a, b) {
                    (Kind::Scalar(Elem::Float), Kind::Scalar(_)) => b.clone(),
                    (Kind::Scalar(_), Kind::Scalar(_)) => a.clone(),
                    // A literal float on one side and a variable on the other: their types agree.
                    _ => Kind::Const,
                };
                return Low::Const { kind, refs: 0 };
            }
            _ => {}
        }
        let name = match binary.op {
            BinOp::Add(_) => "add",
            BinOp::Sub(_) => "sub",
            BinOp::Mul(_) => "mul",
            BinOp::Div(_) => "div",
            BinOp::Rem(_) => "rem",
            _ => {
                return self.error(
                    binary,
                    format!("the operator `{}` has no derivative", binary.op.to_token_stream()),
                    "an active value is a float: write `constant(..)` around integers that come from it",
                );
            }
        };
        let a = self.value_of(&left, &binary.left);
        let b = self.value_of(&right, &binary.right);
        Low::active(self.at(binary.op.span(), |l| l.arithmetic(name, a, b)))
    }

    /// `a + b` and the like, by a row of the table for floats and by the runtime's traits for all else.
    pub(super) fn arithmetic(&mut self, name: &str, a: Value, b: Value) -> Value {
        let (ka, mut kb) = (self.function.kind(a).clone(), self.function.kind(b).clone());
        if ka.is_scalar()
            && kb == Kind::Const
            && matches!(name, "add" | "sub" | "div")
            && self.function.is_item(b)
        {
            // `x / SQRT_2`: nothing but a float is added to a float or divides it.
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
            "add" => "Add",
            "sub" => "Sub",
            "mul" => "Mul",
            "div" => "Div",
            _ => "Rem",
        };
        let kind = match (&ka, &kb) {
            (Kind::Matrix(_), Kind::Matrix(_) | Kind::Scalar(_)) => ka.clone(),
            (Kind::Scalar(_), Kind::Matrix(_)) => kb.clone(),
            _ => Kind::Any,
        };
        self.function.make(Op::Rule(marker), vec![a, b], kind)
    }

    fn compound_assign(&mut self, binary: &syn::ExprBinary) -> Low {
        let Some(root) = place_root(&binary.left) else {
            return self.error(
                &binary.left,
                "this place cannot be assigned in a differentiable function",
                "assign to a local variable, a field or an element of one",
            );
        };
        if matches!(self.env.get(&root), Some(super::Binding::Const { .. }))
            && self.gives_constant(&binary.right)
        {
            self.statement(quote::quote!(#binary;));
            return Low::Unit;
        }
        let right = self.expr(&binary.right);
        if matches!(right, Low::Error | Low::Diverged) {
            return right;
        }
        let place_is_active = match self.env.get(&root) {
            Some(super::Binding::Value { .. } | super::Binding::Mem { .. }) => true,
            Some(super::Binding::Const { .. }) => false,
            Some(super::Binding::Closure(_)) | None => {
                return self.error(
                    &binary.left,
                    format!("`{root}` is not a local variable"),
                    "a static or global cannot carry an active value: use a local variable",
                );
            }
        };
        if !place_is_active {
            if matches!(right, Low::Active { .. }) {
                return self.error(
                    binary,
                    "an active value is added to a constant",
                    "remove `#[constant]`, or write `constant(..)` around the value",
                );
            }
            let tokens = binary.to_token_stream();
            self.statement(quote::quote!(#tokens;));
            return Low::Unit;
        }
        let name = match binary.op {
            BinOp::AddAssign(_) => "add",
            BinOp::SubAssign(_) => "sub",
            BinOp::MulAssign(_) => "mul",
            BinOp::DivAssign(_) => "div",
            BinOp::RemAssign(_) => "rem",
            _ => {
                return self.error(
                    binary,
                    format!("the operator `{}` has no derivative", binary.op.to_token_stream()),
                    "an active value is a float: write `constant(..)` around integers that come from it",
                );
            }
        };
        let mut value = self.value_of(&right, &binary.right);
        if let Some((mem, steps, indices, kind)) = self.mem_place(&binary.left) {
            if kind.is_scalar()
                && matches!(right, Low::Active { refs: 0, .. })
                && *self.function.kind(value) == Kind::Any
            {
                // Nothing but a float is added to a float.
                value = self.as_scalar(value);
            }
            let known = steps.is_empty() && self.known_here(mem);
            if matches!(name, "add" | "sub")
                && !known
                && kind.is_scalar()
                && self.function.kind(value).is_scalar()
            {
                let value = if name == "sub" {
                    let kind = self.function.kind(value).clone();
                    self.row("neg", vec![value], kind)
                } else {
                    value
                };
                let mut args = indices;
                args.push(value);
                self.function.make(Op::AddTo(mem, steps), args, Kind::Unit);
                self.known.remove(&mem);
                return Low::Unit;
            }
            let span = binary.op.span();
            if steps.is_empty() {
                let before = self.load(mem);
                let after = self.at(span, |l| l.assigning(name, before, value));
                self.store(mem, after);
            } else {
                let before =
                    self.function
                        .make(Op::Load(mem, steps.clone()), indices.clone(), kind);
                let after = self.at(span, |l| l.assigning(name, before, value));
                let mut args = indices;
                args.push(after);
                self.function.make(Op::Store(mem, steps), args, Kind::Unit);
                self.known.remove(&mem);
            }
            return Low::Unit;
        }
        let before = self.expr(&binary.left);
        let before = self.value_of(&before, &binary.left);
        let after = self.at(binary.op.span(), |l| l.assigning(name, before, value));
        self.assign_value(&binary.left, &root, after);
        Low::Unit
    }

    /// The new value of `a` after `a += b` and the like.
    ///
    /// A type that only rustc knows may have this operator and not `a + b`, or define the two differently.
    fn assigning(&mut self, name: &str, a: Value, b: Value) -> Value {
        let (ka, kb) = (self.function.kind(a).clone(), self.function.kind(b).clone());
        let known = |kind: &Kind| matches!(kind, Kind::Scalar(_) | Kind::Matrix(_));
        if known(&ka) && known(&kb) {
            return self.arithmetic(name, a, b);
        }
        let marker = match name {
            "add" => "AddAssign",
            "sub" => "SubAssign",
            "mul" => "MulAssign",
            "div" => "DivAssign",
            _ => "RemAssign",
        };
        self.function.make(Op::Rule(marker), vec![a, b], ka)
    }

    fn known_here(&self, mem: crate::ir::Mem) -> bool {
        self.known
            .get(&mem)
            .is_some_and(|v| self.function.node(*v).home == self.function.here())
    }

    fn field_expr(&mut self, field: &syn::ExprField) -> Low {
        let name = field.member.to_token_stream().to_string();
        if let Some(place) = self.partial_load(&Expr::Field(field.clone())) {
            return place;
        }
        match self.expr(&field.base) {
            Low::Active { value, .. } => Low::active(self.field(value, &name)),
            Low::Const { .. } => Low::constant(),
            other => other,
        }
    }

    /// The value of a place inside a mutable variable, without reading the whole of it.
    fn partial_load(&mut self, expr: &Expr) -> Option<Low> {
        let root = place_root(expr)?;
        let Some(super::Binding::Mem { mem }) = self.env.get(&root) else {
            return None;
        };
        if self.known.get(mem).is_some_and(|&v| {
            matches!(
                self.function.node(v).op,
                Op::Tuple | Op::Struct(..) | Op::Array
            )
        }) {
            // The parts are known as values.
            return None;
        }
        let (mem, steps, indices, kind) = self.mem_place(expr)?;
        Some(Low::active(self.function.make(
            Op::Load(mem, steps),
            indices,
            kind,
        )))
    }

    /// Whether a range of this is to be read by itself: the elements of a variable whose whole value is not at hand.
    pub(super) fn is_part_of_vec(&self, base: &Expr) -> bool {
        let known = place_root(base).is_some_and(|root| match self.env.get(&root) {
            Some(super::Binding::Mem { mem }) => self.known.contains_key(mem),
            _ => true,
        });
        !known && matches!(self.kind_of_place(base), Some(Kind::Sequence(_)))
    }

    fn index_expr(&mut self, index: &syn::ExprIndex) -> Low {
        let range = super::place::is_range(&index.index);
        if (!range || self.is_part_of_vec(&index.expr))
            && let Some(place) = self.partial_load(&Expr::Index(index.clone()))
        {
            return place;
        }
        match self.expr(&index.expr) {
            Low::Active { value, .. } => {
                let Some(at) = self.constant_operand(&index.index, "the index") else {
                    return Low::Error;
                };
                Low::active(self.index(value, at, range))
            }
            Low::Const { kind, .. } if self.assume_integer(&index.index) => Low::Const {
                kind: if range { kind } else { constant_element(&kind) },
                refs: 0,
            },
            Low::Const { kind, .. } => match self.expr(&index.index) {
                Low::Active { .. } => self.error(
                    &index.index,
                    "the index depends on an active value",
                    "an index is constant: write `constant(..)` around it",
                ),
                Low::Error => Low::Error,
                _ => Low::Const {
                    kind: if range { kind } else { constant_element(&kind) },
                    refs: 0,
                },
            },
            other => other,
        }
    }

    fn cast(&mut self, cast: &syn::ExprCast) -> Low {
        let info = classify(&cast.ty, &self.type_params);
        if let Some(low) = self.integer_cast(cast, &info.kind) {
            return low;
        }
        match self.expr(&cast.expr) {
            Low::Active { value, .. } => {
                if is_integer_type(&cast.ty) {
                    return self.error(
                        cast,
                        format!(
                            "a cast of an active value to `{}` loses the derivative",
                            cast.ty.to_token_stream()
                        ),
                        "write `constant(..)` around the value or the cast if it is meant",
                    );
                }
                let from = self.function.kind(value).clone();
                match (&from, &info.kind) {
                    (Kind::Scalar(a), Kind::Scalar(b)) if a == b => Low::active(value),
                    (
                        Kind::Scalar(Elem::F32 | Elem::F64),
                        Kind::Scalar(elem @ (Elem::F32 | Elem::F64)),
                    ) => {
                        let op = Op::Cast(elem.clone());
                        Low::active(self.function.make(op, vec![value], info.kind.clone()))
                    }
                    // A field may be an integer: rustc knows.
                    (Kind::Any, Kind::Scalar(elem @ (Elem::F32 | Elem::F64))) => self
                        .at(cast.as_token.span(), |l| {
                            Low::active(l.part_to_float(value, &elem.clone()))
                        }),
                    _ => self.error(
                        cast,
                        "a cast of a value whose float type is not known here",
                        "give the value a type in a `let`, as in `let x: f32 = ..`",
                    ),
                }
            }
            Low::Const { .. } => Low::Const {
                kind: info.kind,
                refs: 0,
            },
            other => other,
        }
    }

    /// A tuple or array literal.
    fn parts(&mut self, expr: &Expr, elems: Vec<&Expr>, op: Op) -> Low {
        let lows: Vec<Low> = elems.iter().map(|elem| self.expr(elem)).collect();
        if lows.iter().any(|low| matches!(low, Low::Error)) {
            return Low::Error;
        }
        if lows.iter().any(|low| matches!(low, Low::Diverged)) {
            return Low::Diverged;
        }
        if lows
            .iter()
            .all(|low| matches!(low, Low::Const { .. } | Low::Unit))
        {
            if lows.is_empty() && matches!(op, Op::Tuple) {
                return Low::Unit;
            }
            let kinds: Vec<Kind> = lows.iter().map(low_kind).collect();
            let kind = match op {
                Op::Tuple => Kind::Tuple(kinds),
                _ => match kinds.first() {
                    Some(kind) if kind.is_scalar() => Kind::Sequence(Box::new(kind.clone())),
                    _ => Kind::Const,
                },
            };
            return Low::Const { kind, refs: 0 };
        }
        let values: Vec<Value> = lows
            .iter()
            .zip(&elems)
            .map(|(low, elem)| self.value_of(low, elem))
            .collect();
        let kinds: Vec<Kind> = values
            .iter()
            .map(|v| self.function.kind(*v).clone())
            .collect();
        let kind = if matches!(op, Op::Tuple) {
            Kind::Tuple(kinds)
        } else {
            let first = kinds
                .iter()
                .find(|k| k.is_scalar())
                .or(kinds.first())
                .cloned()
                .unwrap_or(Kind::Any);
            Kind::Sequence(Box::new(first))
        };
        let _ = expr;
        Low::active(self.function.make(op, values, kind))
    }

    pub(super) fn repeat(&mut self, expr: &Expr, elem: &Expr, len: &Expr, list: bool) -> Low {
        match self.expr(elem) {
            Low::Active { value, .. } => {
                if self.constant_operand(len, "the length").is_none() {
                    return Low::Error;
                }
                let kind = Kind::Sequence(Box::new(self.function.kind(value).clone()));
                // The element is written as `__x` in the code.
                let len = if list {
                    quote::quote!(::std::vec![__x; #len])
                } else {
                    quote::quote!([__x; #len])
                };
                let (code, _) = self.code(len, false);
                Low::active(self.function.make(Op::Repeat(code), vec![value], kind))
            }
            Low::Const { kind, .. } => {
                if self.mentions_active(len) {
                    // The length of an active value is constant.
                }
                let _ = expr;
                Low::Const {
                    kind: Kind::Sequence(Box::new(kind)),
                    refs: 0,
                }
            }
            other => other,
        }
    }

    fn struct_literal(&mut self, literal: &syn::ExprStruct) -> Low {
        let lows: Vec<Low> = literal
            .fields
            .iter()
            .map(|field| self.expr(&field.expr))
            .collect();
        if lows.iter().any(|low| matches!(low, Low::Error)) {
            return Low::Error;
        }
        let rest = literal.rest.as_ref().map(|rest| (self.expr(rest), &**rest));
        let rest_active = matches!(rest, Some((Low::Active { .. }, _)));
        if !rest_active && lows.iter().all(|low| matches!(low, Low::Const { .. })) {
            return Low::constant();
        }
        let values: Vec<Value> = lows
            .iter()
            .zip(&literal.fields)
            .map(|(low, field)| self.value_of(low, &field.expr))
            .collect();
        let names: Vec<String> = literal
            .fields
            .iter()
            .map(|field| field.member.to_token_stream().to_string())
            .collect();
        if let Some((low, rest)) = rest {
            // A copy of the base whose fields are assigned.
            let base = self.value_of(&low, rest);
            let name = self.renamer.fresh("updated");
            let kind = self.function.kind(base).clone();
            let mem = self.declare(&name, kind.clone(), Some(base));
            for (name, value) in names.iter().zip(&values) {
                let steps = vec![crate::ir::Step::Field(name.clone())];
                self.function
                    .make(Op::Store(mem, steps), vec![*value], Kind::Unit);
            }
            self.known.remove(&mem);
            return Low::active(self.load(mem));
        }
        let path = &literal.path;
        let code = self.function.plain_code(path.to_token_stream());
        Low::active(
            self.function
                .make(Op::Struct(code, names), values, Kind::Any),
        )
    }

    fn macro_expr(&mut self, expr: &Expr, mac: &syn::Macro) -> Low {
        let name = macro_name(mac);
        if !KNOWN_MACROS.contains(&name.as_str()) {
            // The fence has refused it.
            return Low::Error;
        }
        match name.as_str() {
            "panic" | "unreachable" | "todo" | "unimplemented" | "assert" | "assert_eq"
            | "assert_ne" | "debug_assert" | "debug_assert_eq" | "debug_assert_ne" | "print"
            | "println" | "eprint" | "eprintln" => {
                return self.macro_statement(mac);
            }
            _ => {}
        }
        if !self.mentions_active(&mac.tokens) {
            return Low::constant();
        }
        match name.as_str() {
            "matches" => Low::Const {
                kind: Kind::Bool,
                refs: 0,
            },
            "format" => self.error(
                mac,
                "formatting an active value loses the derivative",
                "write `constant(..)` around it, or print in a statement",
            ),
            "vec" => {
                let args = macro_args(mac);
                if mac
                    .tokens
                    .clone()
                    .into_iter()
                    .any(|t| matches!(&t, proc_macro2::TokenTree::Punct(p) if p.as_char() == ';'))
                {
                    let [elem, len] = &args[..] else {
                        return self.error(
                            mac,
                            "this `vec!` is not understood",
                            "write `vec![value; length]`",
                        );
                    };
                    return self.repeat(expr, elem, len, true);
                }
                self.parts(expr, args.iter().collect(), Op::List)
            }
            "vector" | "matrix" | "dvector" | "dmatrix" => self.matrix_macro(mac, &name),
            _ => self.error(
                mac,
                format!("`{name}!` of active values is not supported yet"),
                "build the value with a constructor function",
            ),
        }
    }
}

fn low_kind(low: &Low) -> Kind {
    match low {
        Low::Const { kind, .. } => kind.clone(),
        Low::Active { .. } | Low::Unit | Low::Diverged | Low::Error => Kind::Const,
    }
}

/// The kind of an element of a constant.
fn constant_element(kind: &Kind) -> Kind {
    match kind {
        Kind::Matrix(_) | Kind::Sequence(_) => match kind.element() {
            Kind::Any => Kind::Const,
            kind => kind,
        },
        _ => Kind::Const,
    }
}

fn literal(lit: &syn::ExprLit) -> Low {
    let kind = match &lit.lit {
        Lit::Float(float) => Kind::Scalar(match float.suffix() {
            "f32" => Elem::F32,
            "f64" => Elem::F64,
            _ => Elem::Float,
        }),
        Lit::Int(int) if int.suffix() == "f64" => Kind::Scalar(Elem::F64),
        Lit::Int(int) if int.suffix() == "f32" => Kind::Scalar(Elem::F32),
        Lit::Bool(_) => Kind::Bool,
        Lit::Int(_)
        | Lit::Str(_)
        | Lit::ByteStr(_)
        | Lit::CStr(_)
        | Lit::Byte(_)
        | Lit::Char(_)
        | Lit::Verbatim(_) => Kind::Const,
        // `Lit` is non-exhaustive; a literal that syn learns later is constant like all others.
        _ => Kind::Const,
    };
    Low::Const { kind, refs: 0 }
}
