//! Functions and methods of floats, by their row of the table.

use super::constant::strip;
use super::{Low, Lower};
use crate::ir::{Elem, Kind, Op, Value};
use crate::names::functions::{self, Function};
use crate::names::methods::{Fact, Method};
use crate::rules::{RuleId, row};
use proc_macro2::Span;
use syn::Expr;

impl Lower<'_> {
    /// Whether the receiver may be of a type parameter.
    fn is_generic(&self, args: &[Value]) -> bool {
        let unknown = !self.type_params.floats.is_empty();
        args.first()
            .is_some_and(|&arg| match self.function.kind(arg) {
                Kind::Scalar(Elem::Param(_)) => true,
                Kind::Scalar(Elem::F64 | Elem::F32) | Kind::Const => false,
                _ => unknown,
            })
    }

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

    /// The kind of a constant that a type parameter gives, `T::one()` or `T::from_f64(2.0).unwrap()`: rustc may have nothing else to find
    /// the types by that depend on it.
    pub(super) fn number_of_parameter(&self, expr: &Expr) -> Option<Kind> {
        match strip(expr) {
            Expr::Call(call) => {
                let (parameter, name) = self.function_of_parameter(call)?;
                is_number(&name).then_some(Kind::Scalar(Elem::Param(parameter)))
            }
            Expr::MethodCall(call)
                if matches!(Method::of(&call.method), Method::Unwrap | Method::Expect) =>
            {
                let Expr::Call(number) = strip(&call.receiver) else {
                    return None;
                };
                let (parameter, name) = self.function_of_parameter(number)?;
                let is_optional =
                    name.starts_with("from") || Function::named(&name).is(functions::Fact::Extreme);
                is_optional.then_some(Kind::Scalar(Elem::Param(parameter)))
            }
            _ => None,
        }
    }

    /// The type parameter and the name of the function in `T::one()`.
    pub(super) fn function_of_parameter(&self, call: &syn::ExprCall) -> Option<(String, String)> {
        let Expr::Path(path) = strip(&call.func) else {
            return None;
        };
        let mut segments = path.path.segments.iter().map(|s| s.ident.to_string());
        let (parameter, name) = (segments.next()?, segments.next()?);
        let is_float = self.type_params.floats.contains(&parameter);
        (is_float && segments.next().is_none()).then_some((parameter, name))
    }

    /// A method of floats by its row.
    pub(super) fn scalar_method(&mut self, name: &str, args: &[Value]) -> Option<Value> {
        if name == Method::SinCos && args.len() == 1 {
            let x = self.as_scalar(args[0]);
            let kind = self.function.kind(x).clone();
            let sin = self.row(row::sin, vec![x], kind.clone());
            let cos = self.row(row::cos, vec![x], kind.clone());
            return Some(self.function.make(
                Op::Tuple,
                vec![sin, cos],
                Kind::Tuple(vec![kind.clone(), kind]),
            ));
        }
        let angle = matches!(Method::named(name), Method::ToRadians | Method::ToDegrees);
        self.ask_parameters(name, args, angle);
        if Method::named(name).is(Fact::PrimitiveAlone)
            && !(angle && self.function.several)
            && self.is_generic(args)
        {
            let at =
                proc_macro2::Ident::new(name, self.function.span.unwrap_or_else(Span::call_site));
            self.error(
                &at,
                format!("`{name}` is a method of `f64` and `f32`, and this float is generic"),
                "write what it computes, or call a `#[differentiable]` function of your own by its name",
            );
            return Some(args[0]);
        }
        let id = match Method::named(name) {
            Method::Add | Method::Sub | Method::Mul | Method::Div | Method::Rem
                if args.len() == 2 =>
            {
                self.assume_operator(name);
                return Some(self.arithmetic(name, args[0], args[1]));
            }
            Method::Neg if args.len() == 1 => {
                self.assume_operator(name);
                RuleId::find(row::neg)?
            }
            _ => RuleId::method(name)?,
        };
        if id.row().arity != args.len() {
            return None;
        }
        let mut operands = Vec::new();
        for (i, &arg) in args.iter().enumerate() {
            let integer = name == Method::Powi && i == 1;
            operands.push(if integer { arg } else { self.as_scalar(arg) });
        }
        let elem = operands
            .iter()
            .map(|&v| self.function.kind(v).elem())
            .find(|e| *e != Elem::Float);
        let kind = Kind::Scalar(elem.unwrap_or(Elem::Float));
        Some(self.function.make(Op::Scalar(id), operands, kind))
    }

    /// Asks rustc whether the method is that of floats on each type parameter that a receiver may have.
    fn ask_parameters(&mut self, name: &str, args: &[Value], of_num_traits: bool) {
        let is_operator = matches!(
            Method::named(name),
            Method::Add | Method::Sub | Method::Mul | Method::Div | Method::Rem | Method::Neg
        );
        if is_operator || RuleId::method(name).is_none() && name != Method::SinCos {
            return;
        }
        let parameters: Vec<String> = match args.first().map(|&arg| self.function.kind(arg)) {
            Some(Kind::Scalar(Elem::Param(name))) => vec![name.clone()],
            Some(Kind::Scalar(Elem::F64 | Elem::F32)) | None => return,
            Some(_) => self.type_params.several.iter().cloned().collect(),
        };
        for parameter in parameters {
            if self.type_params.several.contains(&parameter) {
                let span = self.function.span.unwrap_or_else(Span::call_site);
                let asked = self.function.asked_parameters.entry(parameter);
                let asked = asked.or_insert((of_num_traits, span));
                if of_num_traits && !asked.0 {
                    *asked = (true, span);
                }
            }
        }
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

/// Whether a function of float traits gives a number of the type itself: `one` of `num_traits`, `two_pi` of `RealField`, `lit` of ours.
fn is_number(name: &str) -> bool {
    Function::named(name).is(functions::Fact::Number)
        || name.starts_with("frac_")
        || name.starts_with("ln_")
}
