//! Constant fields of active structs, where only rustc knows that they are constant.
//!
//! An expression made of integers is constant whatever it reads: each active variable or field in it is asked to be an integer, by
//! its type. What a `match` decides on is asked to have no derivative. Calls and casts lose a derivative only by what is given to
//! them, so that it is enough to ask there.

use super::constant::{is_assignment, is_projection, is_pure, strip};
use super::{Binding, Low, Lower};
use crate::front::may_change::may_be_own;
use crate::front::syntax::{is_constant_call, is_integer_local, is_integer_type, place_root};
use crate::ir::{Elem, Kind, Op, Value};
use crate::names::Method;
use crate::names::changes::is_inert;
use quote::{format_ident, quote, quote_spanned};
use syn::spanned::Spanned;
use syn::{Expr, Lit};

/// What is asked of the active variables and fields in an expression.
#[derive(Clone, Copy, PartialEq)]
enum Ask {
    /// To be an integer, or made of integers.
    Integer,
    /// To have no derivative, as a part of something that has one.
    Underived,
    /// The same, where a method of it gives an integer.
    Holder,
}

impl Lower<'_> {
    /// An expression of integers that reads active variables, with the question whether they are integers; `None` if it is of
    /// another form, or reads what is known to be active.
    pub(super) fn integer(&mut self, expr: &Expr) -> Option<Expr> {
        self.asked(expr, Ask::Integer)
    }

    /// What a `match` decides on, if it is made of fields, with the question whether they are constant.
    pub(super) fn kept(&mut self, expr: &Expr) -> Option<Expr> {
        self.asked(expr, Ask::Underived)
    }

    fn asked(&mut self, expr: &Expr, ask: Ask) -> Option<Expr> {
        if !self.mentions_active(expr) {
            return None;
        }
        let mut asked = expr.clone();
        let mut questions = 0;
        (self.ask(&mut asked, ask, &mut questions) && questions > 0).then_some(asked)
    }

    /// States that an index is an integer, for code that stays as it is; `false` if that is not known.
    pub(super) fn assume_integer(&mut self, expr: &Expr) -> bool {
        let Some(checked) = self.integer(expr) else {
            return false;
        };
        let span = expr.span().resolved_at(proc_macro2::Span::call_site());
        let runtime = self.runtime(span);
        self.statement(quote!(#runtime::private::unevaluated(|| { let _ = #checked; });));
        true
    }

    /// Puts the question around each active variable or field; `false` where the form of the expression is another.
    fn ask(&mut self, expr: &mut Expr, ask: Ask, questions: &mut usize) -> bool {
        if !self.mentions_active(expr) {
            return true;
        }
        if matches!(strip(expr), Expr::Path(_)) || is_projection(expr) {
            return self.ask_leaf(expr, ask, questions);
        }
        match expr {
            Expr::Paren(inner) => self.ask(&mut inner.expr, ask, questions),
            Expr::Group(inner) => self.ask(&mut inner.expr, ask, questions),
            Expr::Unary(inner) => self.ask(&mut inner.expr, ask, questions),
            Expr::Reference(inner) => {
                inner.mutability.is_none() && self.ask(&mut inner.expr, ask, questions)
            }
            Expr::Binary(binary) => {
                !is_assignment(&binary.op)
                    && !super::constant::is_condition(&binary.op)
                    && self.ask(&mut binary.left, ask, questions)
                    && self.ask(&mut binary.right, ask, questions)
            }
            Expr::Cast(cast) => {
                is_integer_type(&cast.ty) && self.ask(&mut cast.expr, Ask::Integer, questions)
            }
            Expr::Tuple(tuple) => tuple
                .elems
                .iter_mut()
                .all(|elem| self.ask(elem, ask, questions)),
            Expr::MethodCall(call) => {
                // What changes its receiver is no question, and `len` and the like have one of their own.
                let name = call.method.to_string();
                if is_inert(&name) {
                    return call.args.iter().all(|arg| !self.mentions_active(arg));
                }
                if ask == Ask::Integer && self.ask_method(call) {
                    let whole = Expr::MethodCall(call.clone());
                    let span = expr.span().resolved_at(proc_macro2::Span::call_site());
                    let runtime = self.runtime(span);
                    let asked = quote_spanned!(span=> (*#runtime::private::integer(&#whole)));
                    *questions += 1;
                    return syn::parse2(asked).map(|asked| *expr = asked).is_ok();
                }
                let of_part = ask == Ask::Integer && is_projection(&call.receiver);
                let of = if of_part { Ask::Holder } else { ask };
                self.ask(&mut call.receiver, of, questions)
                    && call
                        .args
                        .iter_mut()
                        .all(|arg| self.ask(arg, ask, questions))
            }
            Expr::Call(call) => {
                if let Expr::Path(path) = strip(&call.func)
                    && is_constant_call(&path.path, &self.runtime)
                {
                    return true;
                }
                !self.mentions_active(&call.func)
                    && call
                        .args
                        .iter_mut()
                        .all(|arg| self.ask(arg, ask, questions))
            }
            // Other forms are lowered, or refused, by themselves.
            _ => false,
        }
    }

    /// Whether what a method gives is asked to be an integer, whatever it is called on: one of the user's, of a type of the user's.
    fn ask_method(&self, call: &syn::ExprMethodCall) -> bool {
        let receiver = strip(&call.receiver);
        let of_variable = matches!(receiver, Expr::Path(_)) || is_projection(receiver);
        of_variable && may_be_own(&call.method.to_string()) && !self.is_known_active(receiver)
    }

    fn ask_leaf(&mut self, expr: &mut Expr, ask: Ask, questions: &mut usize) -> bool {
        if self.is_known_active(expr) || !self.asks_in_indices(expr, questions) {
            return false;
        }
        let span = expr.span().resolved_at(proc_macro2::Span::call_site());
        let runtime = self.runtime(span);
        let leaf = match ask {
            Ask::Integer => quote_spanned!(span=> (*#runtime::private::integer(&#expr))),
            Ask::Underived | Ask::Holder => {
                let Some(root) = self.root_with_derivative(expr) else {
                    return false;
                };
                let (of, method) = match ask {
                    Ask::Holder => (
                        format_ident!("Holder", span = span),
                        format_ident!("holder", span = span),
                    ),
                    _ => (
                        format_ident!("Kept", span = span),
                        format_ident!("kept", span = span),
                    ),
                };
                // What stands for a variable that is a reference may be a temporary: what it refers to lives longer.
                let (reference, deref) = if self.is_reference(expr) {
                    (Some(quote!(&)), Some(quote!(*)))
                } else {
                    (None, None)
                };
                quote_spanned!(span=> (#reference *{
                    #[allow(unused_imports)]
                    use #runtime::private::kept::*;
                    (&#of(#root, &#deref #expr)).#method()
                }))
            }
        };
        let Ok(leaf) = syn::parse2(leaf) else {
            return false;
        };
        *expr = leaf;
        *questions += 1;
        true
    }

    /// The indices inside of a projection.
    fn asks_in_indices(&mut self, expr: &mut Expr, questions: &mut usize) -> bool {
        match expr {
            Expr::Paren(inner) => self.asks_in_indices(&mut inner.expr, questions),
            Expr::Group(inner) => self.asks_in_indices(&mut inner.expr, questions),
            Expr::Unary(inner) => self.asks_in_indices(&mut inner.expr, questions),
            Expr::Field(inner) => self.asks_in_indices(&mut inner.base, questions),
            Expr::Index(inner) => {
                self.asks_in_indices(&mut inner.expr, questions)
                    && !matches!(strip(&inner.index), Expr::Range(_))
                    && self.ask(&mut inner.index, Ask::Integer, questions)
            }
            _ => true,
        }
    }

    /// Whether a variable or field is known to hold floats, so that the refusal can be the macro's own.
    fn is_known_active(&self, expr: &Expr) -> bool {
        !matches!(
            self.kind_of_place(expr),
            None | Some(Kind::Any | Kind::Const)
        )
    }

    /// A value with a derivative that `expr` is a part of, as code: what has no derivative in it is constant.
    fn root_with_derivative(&mut self, expr: &Expr) -> Option<proc_macro2::TokenStream> {
        let root = place_root(expr)?;
        if is_projection(expr) && !matches!(strip(expr), Expr::Unary(_)) {
            // Rustc is asked whether the root has a derivative.
            let root = format_ident!("{}", root);
            return Some(quote!(&#root));
        }
        // A variable that is a part of a parameter, which has a derivative by the promise of its own: a float stands for it.
        let Binding::Value { value, .. } = self.env.get(&root)? else {
            return None;
        };
        self.is_part_of_parameter(*value).then(|| quote!(&0.0_f64))
    }

    /// Whether an expression is an active variable that is a reference.
    fn is_reference(&self, expr: &Expr) -> bool {
        let Expr::Path(path) = strip(expr) else {
            return false;
        };
        let binding = path.path.get_ident().map(ToString::to_string);
        matches!(
            binding.and_then(|name| self.env.get(&name)),
            Some(Binding::Value { refs: 1.., .. })
        )
    }

    fn is_part_of_parameter(&self, value: Value) -> bool {
        let node = self.function.node(value);
        match node.op {
            Op::Param(_) => true,
            Op::Field(_) | Op::Index => self.is_part_of_parameter(node.args[0]),
            _ => false,
        }
    }

    /// A cast between integers, or from an arithmetic of integers to a float, that reads active variables; `None` for others.
    pub(super) fn integer_cast(&mut self, cast: &syn::ExprCast, kind: &Kind) -> Option<Low> {
        let to_integer = is_integer_type(&cast.ty);
        if !to_integer && !self.is_integer_arithmetic(&cast.expr) {
            return None;
        }
        self.assume_integer(&cast.expr).then(|| Low::Const {
            kind: kind.clone(),
            refs: 0,
        })
    }

    /// Whether an arithmetic expression has an integer as an operand, and thus consists of integers.
    fn is_integer_arithmetic(&self, expr: &Expr) -> bool {
        fn has_integer(l: &Lower<'_>, expr: &Expr) -> bool {
            match strip(expr) {
                Expr::Lit(lit) => match &lit.lit {
                    Lit::Int(lit) => !matches!(lit.suffix(), "f32" | "f64"),
                    _ => false,
                },
                Expr::Unary(unary) => has_integer(l, &unary.expr),
                Expr::Binary(binary) => {
                    has_integer(l, &binary.left) || has_integer(l, &binary.right)
                }
                // The index of a range.
                Expr::Path(path) => path.path.get_ident().is_some_and(|name| {
                    let var = l.function.const_vars.get(&name.to_string());
                    var.is_some_and(|var| var.index_of.is_some())
                }),
                Expr::Cast(cast) => is_integer_type(&cast.ty),
                Expr::MethodCall(call) => call.method == Method::Len && call.args.is_empty(),
                _ => false,
            }
        }
        matches!(strip(expr), Expr::Binary(_)) && has_integer(self, expr)
    }

    /// `part as f64`, where rustc knows what the part is.
    pub(super) fn part_to_float(&mut self, value: Value, elem: &Elem) -> Value {
        let rule = if *elem == Elem::F32 { "ToF32" } else { "ToF64" };
        self.function
            .make(Op::Rule(rule), vec![value], Kind::Scalar(elem.clone()))
    }

    /// `let n: usize = ..` and `let n = .. as usize` of what reads active variables; `None` for other declarations.
    pub(super) fn integer_local(&mut self, local: &syn::Local, init: &Expr) -> Option<Low> {
        let is_cast = matches!(strip(init), Expr::Cast(cast) if is_integer_type(&cast.ty));
        if !is_integer_local(local) && !is_cast {
            return None;
        }
        if let Some(checked) = self.integer(init) {
            let mut local = local.clone();
            if let Some(init) = &mut local.init {
                *init.expr = checked.clone();
            }
            return Some(self.constant_local(&local, &checked));
        }
        let pure_cast = is_cast && is_pure(init) && self.mentions_active(init);
        if !pure_cast && !self.is_active(init) {
            return None;
        }
        match self.expr(init) {
            Low::Const { .. } => Some(self.constant_local(local, init)),
            low @ (Low::Error | Low::Diverged) => {
                self.bind_error(&local.pat);
                Some(low)
            }
            Low::Active { .. } | Low::Unit => {
                self.bind_error(&local.pat);
                Some(self.error(
                    init,
                    "an integer has no derivative, and this depends on an active value",
                    "write `constant(..)` around the value if it is meant",
                ))
            }
        }
    }
}
