//! Expressions: a verdict for each form of syntax.

use super::constant::{float_item, is_assignment, strip};
use super::exit::never_ends;
use super::{Binding, Low, Lower};
use crate::ir::{Elem, Kind, Op};
use quote::ToTokens;
use syn::{Expr, Lit};

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
                if self.is_constant_code(expr) =>
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
                self.inner_block(&inner.block, false)
            }
            Expr::Paren(inner) => self.expr_or_statement(&inner.expr, false),
            Expr::Group(inner) => self.expr_or_statement(&inner.expr, false),
            Expr::Macro(inner) => self.macro_statement(&inner.mac),
            Expr::MethodCall(call) if self.changes_active(call) => self.change(call),
            Expr::Call(call) if self.exchanges(call) => self.exchange(call),
            _ => match self.discarded(expr) {
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

    /// An expression whose value is not used.
    fn discarded(&mut self, expr: &Expr) -> Low {
        let called = match strip(expr) {
            Expr::Try(inner) => strip(&inner.expr),
            other => other,
        };
        self.discards = matches!(called, Expr::Call(_) | Expr::MethodCall(_));
        let low = self.expr(expr);
        self.discards = false;
        low
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
                    return self.refuse_exclusive(expr);
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
            Expr::Tuple(tuple) => self.parts(tuple.elems.iter().collect(), Op::Tuple),
            Expr::Array(array) => self.parts(array.elems.iter().collect(), Op::Array),
            Expr::Repeat(repeat) => self.repeat(&repeat.expr, &repeat.len, false),
            Expr::Struct(literal) => self.struct_literal(literal),
            Expr::Call(call) => self.call(call),
            Expr::MethodCall(call) => self.method_call(call),
            Expr::Macro(mac) => self.macro_expr(&mac.mac),
            Expr::Block(block) => {
                self.attributes(&block.attrs);
                if self.is_constant_code(expr) && !never_ends(expr) {
                    return Low::constant();
                }
                let low = self.inner_block(&block.block, true);
                match (&low, super::stmt::last_expr(&block.block.stmts)) {
                    // The block has run: only its last expression may still be asked for its value.
                    (Low::Const { .. }, Some(tail)) => Low::active(self.value_of(&low, tail)),
                    _ => low,
                }
            }
            Expr::If(inner) => {
                if self.is_constant_code(expr) && !never_ends(expr) {
                    return Low::constant();
                }
                self.if_expr(inner, true)
            }
            Expr::Match(inner) => {
                if self.is_constant_code(expr) && !never_ends(expr) {
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
            Expr::Unsafe(_) => Low::Error,
            Expr::Try(inner) => self.question(inner),
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

    /// Whether a block-like expression or statement is constant code as a whole.
    fn is_constant_code(&self, expr: &Expr) -> bool {
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
            if let Some(Binding::Closure(closure)) = self.env.get(&name) {
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
