//! Calls of functions: what a name stands for decides how a call is lowered.

use super::constant::strip;
use super::exclusive::Lent;
use super::{Binding, Low, Lower, stopped};
use crate::front::syntax::is_constant_call;
use crate::ir::{Kind, Op, Value};
use crate::names::Method;
use crate::names::functions::{self, Function};
use crate::rules::RuleId;
use quote::{ToTokens, quote};
use syn::spanned::Spanned;
use syn::{Expr, ExprPath};

/// What to do instead of calling a value that holds a function.
const HELP_FOR_VALUES: &str = "call a function that has the attribute by its name, or a closure that is bound to a local by its literal";

impl Lower<'_> {
    pub(super) fn call(&mut self, call: &syn::ExprCall) -> Low {
        let low = self.unfinished_call(call);
        self.changed_arguments(low)
    }

    /// A call whose arguments by `&mut` are not stored yet.
    pub(super) fn unfinished_call(&mut self, call: &syn::ExprCall) -> Low {
        let discards = std::mem::take(&mut self.discards);
        let expected = self.expected.take();
        let Expr::Path(path) = strip(&call.func) else {
            if !self.mentions_active(call) {
                return Low::constant();
            }
            return self.error(
                &call.func,
                "the called function is not a path",
                HELP_FOR_VALUES,
            );
        };
        let segments: Vec<String> = path
            .path
            .segments
            .iter()
            .map(|s| s.ident.to_string())
            .collect();
        let name = segments.last().cloned().unwrap_or_default();
        if is_constant_call(&path.path, &self.runtime) {
            for arg in &call.args {
                self.check_constant_context(arg);
            }
            return Low::constant();
        }
        if let Some(ident) = path.path.get_ident()
            && let Some(Binding::Closure(closure)) = self.env.get(&ident.to_string()).cloned()
        {
            let args: Vec<&Expr> = call.args.iter().collect();
            return self.call_closure(&closure, &args);
        }
        if let Some(ident) = path.path.get_ident()
            && let Some(Binding::Value { .. } | Binding::Mem { .. }) =
                self.env.get(&ident.to_string())
        {
            return self.error(
                path,
                format!("`{ident}` is an active value and is called like a function"),
                "call a function, or a closure that is bound to a local by its literal",
            );
        }
        if let [.., owner, _] = &segments[..]
            && (name != Function::FromFn || owner.contains("DVector") || owner == "DMatrix")
            && let Some(expr) = self.constructor_from_parts(call, path, owner, &name)
        {
            return self.expr(&expr);
        }
        if segments.len() >= 2 && name == Function::FromFn {
            return self.lower_from_fn(call, &segments, expected.as_ref());
        }
        if self.exchanges(call) {
            return self.exchange(call);
        }
        if self.has_constant_sizes(call, &segments) || self.converts_integers(call) {
            return Low::constant();
        }
        let mut args: Vec<Expr> = call.args.iter().cloned().collect();
        let mut lent = Lent {
            discards,
            ..self.lent_arguments(&mut args)
        };
        // What is called for the sake of a change changes something, and how the function itself takes it is known.
        if lent.changes_its_one_place()
            || self.calls_itself(path)
            || args.iter().any(|arg| self.changes_constant(arg))
        {
            lent.either.clear();
        }
        let lows = self.arguments(&mut args);
        if let Some(stopped) = stopped(&lows) {
            return stopped;
        }
        if !lows.iter().any(|low| matches!(low, Low::Active { .. })) {
            return self.constant_result(call, args);
        }
        let args: Vec<&Expr> = args.iter().collect();
        let span = path
            .path
            .segments
            .last()
            .map_or_else(|| path.span(), |s| s.ident.span());
        self.at(span, |l| {
            l.active_call(call, path, &segments, (&args, &lows), lent)
        })
    }

    /// A call that turns out to give a constant. What has been held of its arguments is not evaluated again.
    fn constant_result(&mut self, call: &syn::ExprCall, args: Vec<Expr>) -> Low {
        let kind = self.number_of_parameter(&Expr::Call(call.clone()));
        let kind = kind.unwrap_or(Kind::Const);
        if call.args.iter().eq(&args) {
            return Low::Const { kind, refs: 0 };
        }
        let mut call = call.clone();
        call.args = args.into_iter().collect();
        Low::active(self.constant_value(&Expr::Call(call), kind, 0))
    }

    /// Whether a dynamic matrix without active elements has sizes that are constant fields of active structs, which rustc is asked.
    fn has_constant_sizes(&mut self, call: &syn::ExprCall, segments: &[String]) -> bool {
        let [.., owner, name] = segments else {
            return false;
        };
        matches!(owner.as_str(), "DVector" | "DMatrix" | "RowDVector")
            && Function::named(name).is(functions::Fact::Sized)
            && self.mentions_active(call)
            && call
                .args
                .iter()
                .all(|arg| !self.mentions_active(arg) || self.assume_integer(arg))
    }

    /// Whether a call is `T::from(n)` of a type parameter, where `n` is an integer field of an active struct.
    fn converts_integers(&mut self, call: &syn::ExprCall) -> bool {
        let converts = self
            .function_of_parameter(call)
            .is_some_and(|(_, name)| name == Function::From || name.starts_with("from_"));
        converts
            && self.mentions_active(call)
            && call
                .args
                .iter()
                .all(|arg| !self.mentions_active(arg) || self.assume_integer(arg))
    }

    fn active_call(
        &mut self,
        call: &syn::ExprCall,
        path: &ExprPath,
        segments: &[String],
        (args, lows): (&[&Expr], &[Low]),
        lent: Lent,
    ) -> Low {
        // Which function a variable holds is not known, whatever else has its name.
        if let Some(ident) = path.path.get_ident()
            && self.env.contains_key(&ident.to_string())
        {
            return self.error(
                path,
                format!("`{ident}` is a variable that holds a function, and is called with an active value"),
                HELP_FOR_VALUES,
            );
        }
        let name = segments.last().cloned().unwrap_or_default();
        let owner = if segments.len() >= 2 {
            segments[segments.len() - 2].as_str()
        } else {
            ""
        };
        let lends = !lent.places.is_empty();
        if lends && name.starts_with(char::is_uppercase) {
            return self.refuse_exclusive(call);
        }
        if !lends && let Some(low) = self.known_function(call, path, (owner, &name), args, lows) {
            return low;
        }
        if matches!(
            owner,
            "Cell" | "RefCell" | "Rc" | "Arc" | "Mutex" | "OnceCell" | "RwLock" | "Box"
        ) {
            return self.error(
                call,
                format!("`{owner}` could carry an active value past the derivative"),
                "hold the value in a local variable",
            );
        }
        if segments.len() == 1
            && let Some(differentiable) = self.local_functions.get(&name)
            && !differentiable
        {
            return self.error(
                path,
                format!("`{name}` is called with an active value and is not differentiable"),
                "put `#[differentiable]` on the nested function",
            );
        }
        if let Some(low) = self.function_of_a_library(path, segments, lows) {
            return low;
        }
        if let Some(low) = self.function_of_a_trait(path) {
            return low;
        }
        if let Some(refused) = self.refuse_derivative(path) {
            return refused;
        }
        let callee = self.companion(path);
        // The type may be another name of nalgebra's.
        let traits = (!lends
            && owner.starts_with(char::is_uppercase)
            && Function::named(&name).is(functions::Fact::Constructs))
        .then(|| {
            let runtime = self.runtime(call.span());
            quote!(use #runtime::private::constructors::all::*;)
        });
        let low = self.differentiable_call(&callee, traits, call.span(), args, lows, lent);
        let value = match low {
            Low::Active { value, .. } if !lends => value,
            low => return low,
        };
        if owner.starts_with(char::is_uppercase) {
            self.own_calls.insert(value);
            // The type may be another name of a float.
            let is_method = RuleId::method(&name).is_some() || name == Method::SinCos;
            if is_method && path.qself.is_none() && !Self::is_of_primitives(&name) {
                let methods = Self::trait_of_floats(&name);
                self.function.call_traits.insert(value, methods);
            }
        }
        if self.gives_a_float(segments, lows) {
            return Low::active(self.as_scalar(value));
        }
        low
    }

    /// A function or constructor that is known by its name.
    fn known_function(
        &mut self,
        call: &syn::ExprCall,
        path: &ExprPath,
        (owner, name): (&str, &str),
        args: &[&Expr],
        lows: &[Low],
    ) -> Option<Low> {
        let float_qself = path.qself.as_ref().is_some_and(|qself| {
            path.path.segments.len() == 1
                && crate::front::types::classify(&qself.ty, &self.type_params)
                    .kind
                    .is_scalar()
        });
        if float_qself || matches!(owner, "f64" | "f32") || self.type_params.floats.contains(owner)
        {
            if !float_qself && matches!(owner, "f64" | "f32") {
                self.assume_float_function(path, owner, name);
            }
            if name == Function::From && lows.len() == 1 {
                return Some(self.float_from(call, owner, &lows[0]));
            }
            return Some(self.float_method(call, name, args, lows));
        }
        if self.is_of_a_trait_of_floats(path) && RuleId::method(name).is_some() {
            self.assume_function_of_a_trait(path, owner, name);
            return Some(self.float_method(call, name, args, lows));
        }
        if let Some(low) = self.matrix_constructor(call, path, owner, name, args, lows) {
            return Some(low);
        }
        if owner == "Box" && name == Function::New && lows.len() == 1 {
            let value = self.value_of(&lows[0], args[0]);
            let boxed = Op::Rule("IntoBox");
            let boxed = self.function.make(boxed, vec![value], Kind::Any);
            return Some(Low::active(boxed));
        }
        if name == Function::Some && lows.len() == 1 {
            let value = self.value_of(&lows[0], args[0]);
            // What it holds is a reference where this one is: its patterns bind the same of `&Option<T>` as of `Option<&T>`.
            let refs = match lows[0] {
                Low::Active { refs, .. } => refs,
                _ => 0,
            };
            let value = self.some(value);
            return Some(Low::Active { value, refs });
        }
        if matches!(Function::named(name), Function::Ok | Function::Err) && lows.len() == 1 {
            return Some(self.error(
                path,
                "a `Result` of active values is not supported as a value here",
                "return it, write `?` or a `match` at the call that gives it, or make an `Option`",
            ));
        }
        if !name.starts_with(char::is_uppercase) {
            return None;
        }
        let values: Vec<Value> = lows
            .iter()
            .zip(args)
            .map(|(low, arg)| self.value_of(low, arg))
            .collect();
        self.assume_constructor(path, lows, &values);
        let fields = (0..values.len())
            .map(|i| self.member_of(&path.path, &i.to_string()))
            .collect();
        let code = self.function.plain_code(path.to_token_stream());
        let made = Op::Struct(code, fields);
        Some(Low::active(self.function.make(made, values, Kind::Any)))
    }

    /// `<S as Trait>::f(x)`
    fn function_of_a_trait(&self, path: &ExprPath) -> Option<Low> {
        let of_trait = path.qself.as_ref()?.position > 0;
        let mut segments = path.path.segments.iter().rev();
        let (last, owner) = (segments.next()?, segments.next()?);
        of_trait.then(|| {
            self.error(
                &last.ident,
                format!("the function `{}` of a trait is called with an active value and has no derivative", last.ident),
                format!("write `{}::{}(..)` if the trait has `#[differentiable]`, or `constant(..)` around the call", owner.ident, last.ident),
            )
        })
    }

    /// Whether the name of a called function tells that it gives a float: this function's own, or one of the runtime's on floats.
    fn gives_a_float(&self, segments: &[String], lows: &[Low]) -> bool {
        match segments {
            [name] if *name == self.function.name => self.output_kind.is_scalar() && !self.may_fail,
            [.., ops, name] if ops == "ops" => {
                let on_a_float = matches!(lows, [Low::Active { value, .. }, ..] if self.function.kind(*value).is_scalar());
                let function = Function::named(name);
                function.is(functions::Fact::OpOfElements)
                    || function.is(functions::Fact::OpOfFloats) && on_a_float
            }
            _ => false,
        }
    }

    /// A function that is written with the path of a library that has no derivatives of its own.
    fn function_of_a_library(
        &self,
        path: &ExprPath,
        segments: &[String],
        lows: &[Low],
    ) -> Option<Low> {
        let [library, inner @ .., name] = segments else {
            return None;
        };
        let is_library = matches!(
            library.as_str(),
            "std" | "core" | "alloc" | "nalgebra" | "na" | "num_traits" | "libm"
        );
        let of_a_type = path.qself.is_some()
            || inner
                .last()
                .is_some_and(|owner| owner.starts_with(char::is_uppercase));
        if !is_library || of_a_type {
            return None;
        }
        let inner: Vec<&str> = inner.iter().map(String::as_str).collect();
        if let ("std" | "core", ["hint"], Function::BlackBox)
        | ("std" | "core", ["convert"], Function::Identity) =
            (library.as_str(), &inner[..], Function::named(name))
            && let [low @ Low::Active { .. }] = lows
        {
            return Some(low.clone());
        }
        let last = path.path.segments.last()?;
        Some(self.error(
            &last.ident,
            format!("the function `{name}` of `{library}` has no derivative rule"),
            "write it in operations that have one, or put it into a function with a rule: `#[differentiable(vjp = ..)]`",
        ))
    }
}
