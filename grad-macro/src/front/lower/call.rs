//! Calls: rules by name, closures bound to locals, and other differentiable functions.

use super::constant::strip;
use super::{Binding, Low, Lower, stopped};
use crate::emit::code::{Substitute, substitute};
use crate::front::methods::INERT_METHODS;
use crate::front::syntax::is_constant_call;
use crate::ir::{Elem, Kind, Op, Value};
use crate::rules::RuleId;
use proc_macro2::TokenStream;
use quote::{ToTokens, format_ident, quote, quote_spanned};
use std::collections::HashMap;
use syn::spanned::Spanned;
use syn::{Expr, ExprPath};

impl Lower<'_> {
    pub(super) fn call(&mut self, call: &syn::ExprCall) -> Low {
        let expected = self.expected.take();
        let Expr::Path(path) = strip(&call.func) else {
            if !self.mentions_active(call) {
                return Low::constant();
            }
            return self.error(
                &call.func,
                "the called function is not a path",
                "bind the closure to a local, or call a function by its name",
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
            && (name != "from_fn" || owner.contains("DVector") || owner == "DMatrix")
            && let Some(expr) = self.constructor_from_parts(call, path, owner, &name)
        {
            return self.expr(&expr);
        }
        if segments.len() >= 2 && name == "from_fn" {
            return self.lower_from_fn(call, &segments, expected.as_ref());
        }
        if self.exchanges(call) {
            return self.exchange(call);
        }
        let args: Vec<&Expr> = call.args.iter().collect();
        let lows: Vec<Low> = args.iter().map(|arg| self.expr(arg)).collect();
        if let Some(stopped) = stopped(&lows) {
            return stopped;
        }
        if !lows.iter().any(|low| matches!(low, Low::Active { .. })) {
            return Low::constant();
        }
        let span = path
            .path
            .segments
            .last()
            .map_or_else(|| path.span(), |s| s.ident.span());
        self.at(span, |l| l.active_call(call, path, &segments, &args, &lows))
    }

    fn active_call(
        &mut self,
        call: &syn::ExprCall,
        path: &ExprPath,
        segments: &[String],
        args: &[&Expr],
        lows: &[Low],
    ) -> Low {
        let name = segments.last().cloned().unwrap_or_default();
        let owner = if segments.len() >= 2 {
            segments[segments.len() - 2].as_str()
        } else {
            ""
        };
        let float_qself = path.qself.as_ref().is_some_and(|qself| {
            segments.len() == 1
                && crate::front::types::classify(&qself.ty, &self.type_params)
                    .kind
                    .is_scalar()
        });
        if float_qself || matches!(owner, "f64" | "f32") || self.type_params.floats.contains(owner)
        {
            if name == "from" && lows.len() == 1 {
                return self.float_from(call, owner, &lows[0]);
            }
            return self.float_method(call, &name, args, lows);
        }
        if let Some(low) = self.matrix_constructor(call, path, owner, &name, args, lows) {
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
        if name == "Some" && lows.len() == 1 {
            let value = self.value_of(&lows[0], args[0]);
            return Low::active(self.some(value));
        }
        let is_constructor = name.starts_with(|c: char| c.is_uppercase());
        if is_constructor {
            let values: Vec<Value> = lows
                .iter()
                .zip(args)
                .map(|(low, arg)| self.value_of(low, arg))
                .collect();
            let fields = (0..values.len()).map(|i| i.to_string()).collect();
            let code = self.function.plain_code(path.to_token_stream());
            return Low::active(
                self.function
                    .make(Op::Struct(code, fields), values, Kind::Any),
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
        let callee = companion(path, self.in_impl);
        let low = self.differentiable_call(callee, call.span(), args, lows);
        if let Low::Active { value, .. } = low
            && owner.starts_with(char::is_uppercase)
        {
            self.own_calls.insert(value);
        }
        low
    }

    /// A call through the hidden companion of a differentiable function.
    fn differentiable_call(
        &mut self,
        callee: TokenStream,
        span: proc_macro2::Span,
        args: &[&Expr],
        lows: &[Low],
    ) -> Low {
        // The arguments stand in the code as `__0`, `__1`: active values by their number, the rest as it is.
        let mut values = Vec::new();
        let mut texts = Vec::new();
        let mut lends = false;
        for (arg, low) in args.iter().zip(lows) {
            match low {
                Low::Active { value, refs } => {
                    let slot = format_ident!("__{}", values.len(), span = span);
                    values.push(*value);
                    texts.push(match refs {
                        0 => quote!(#slot),
                        1 => quote!(&#slot),
                        _ => quote!(&&#slot),
                    });
                }
                _ => {
                    let (text, lent) = self.constant_argument(arg);
                    lends |= lent;
                    texts.push(text);
                }
            }
        }
        let tokens = quote_spanned!(span=> #callee(#(#texts),*));
        let tokens = self.with_copies(tokens);
        let (code, captures) = self.code(tokens, false);
        self.function.codes[code.index()].lends_constants |= lends;
        values.extend(captures);
        let value = self.function.make(Op::Call(code), values, Kind::Any);
        self.function.call_args.insert(value, call_slots(lows));
        Low::active(value)
    }

    /// A constant argument of a call, which the reverse sweep may have to pass again; and whether the callee is lent something of
    /// this function's own.
    fn constant_argument(&mut self, arg: &Expr) -> (TokenStream, bool) {
        match strip(arg) {
            Expr::Closure(_) => (arg.to_token_stream(), true),
            Expr::Path(path) => {
                let is_function = path
                    .path
                    .get_ident()
                    .is_some_and(|ident| self.functions.contains(&ident.to_string()));
                if is_function {
                    (quote!(&#arg), true)
                } else {
                    (arg.to_token_stream(), false)
                }
            }
            Expr::Reference(reference) => {
                let inner = &reference.expr;
                let from_reference = crate::front::syntax::place_root(inner).is_some_and(|root| {
                    matches!(self.env.get(&root), Some(Binding::Const { refs, .. }) if *refs > 0)
                });
                if super::is_cheap(inner) {
                    let is_literal = !matches!(
                        strip(inner),
                        Expr::Path(_) | Expr::Field(_) | Expr::Index(_)
                    );
                    return (arg.to_token_stream(), !from_reference && !is_literal);
                }
                if matches!(strip(inner), Expr::Array(_) | Expr::Lit(_))
                    && !self.mentions_active(inner)
                    && from_reference
                {
                    return (arg.to_token_stream(), false);
                }
                let held = self.hoist(inner.to_token_stream(), "argument");
                (quote!(&#held), true)
            }
            inner if super::is_cheap(inner) => {
                let (code, _) = self.code(arg.to_token_stream(), true);
                if self.function.code(code).cheap {
                    (arg.to_token_stream(), false)
                } else {
                    (self.hoist(arg.to_token_stream(), "argument"), false)
                }
            }
            _ => (self.hoist(arg.to_token_stream(), "argument"), false),
        }
    }

    /// A call's code with copies in place of the constant variables that change: the reverse sweep may make the call again.
    fn with_copies(&mut self, tokens: TokenStream) -> TokenStream {
        let (reads, _) = self.mentioned(&tokens);
        let mut names = HashMap::new();
        for name in reads {
            if self
                .function
                .const_vars
                .get(&name)
                .is_some_and(|var| var.mutable)
            {
                let ident = format_ident!("{}", name);
                let value = self.hoist(quote!(::core::clone::Clone::clone(&#ident)), &name);
                names.insert(
                    name,
                    Substitute {
                        value,
                        reference: None,
                    },
                );
            }
        }
        substitute(tokens, &names)
    }

    fn float_from(&mut self, call: &syn::ExprCall, owner: &str, low: &Low) -> Low {
        let Low::Active { value, .. } = *low else {
            return Low::constant();
        };
        let elem = if owner == "f64" { Elem::F64 } else { Elem::F32 };
        match self.function.kind(value) {
            Kind::Scalar(from) if *from == elem => Low::active(value),
            Kind::Scalar(Elem::F32) => Low::active(self.function.make(
                Op::Cast(elem.clone()),
                vec![value],
                Kind::Scalar(elem),
            )),
            Kind::Any => Low::active(self.part_to_float(value, &elem)),
            _ => self.error(
                call,
                "a conversion of a value whose float type is not known here",
                "give the value a type in a `let`, as in `let x: f32 = ..`",
            ),
        }
    }

    /// `f64::sin(x)`
    fn float_method(
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

    /// A method of floats by its row.
    fn scalar_method(&mut self, name: &str, args: &[Value]) -> Option<Value> {
        if name == "sin_cos" && args.len() == 1 {
            let x = self.as_scalar(args[0]);
            let kind = self.function.kind(x).clone();
            let sin = self.row("sin", vec![x], kind.clone());
            let cos = self.row("cos", vec![x], kind.clone());
            return Some(self.function.make(
                Op::Tuple,
                vec![sin, cos],
                Kind::Tuple(vec![kind.clone(), kind]),
            ));
        }
        let id = match name {
            "add" | "sub" | "mul" | "div" | "rem" if args.len() == 2 => {
                self.assume_operator(name);
                return Some(self.arithmetic(name, args[0], args[1]));
            }
            "neg" if args.len() == 1 => {
                self.assume_operator(name);
                RuleId::find("neg")?
            }
            _ => RuleId::method(name)?,
        };
        if id.row().arity != args.len() {
            return None;
        }
        let mut operands = Vec::new();
        for (i, &arg) in args.iter().enumerate() {
            let integer = name == "powi" && i == 1;
            operands.push(if integer { arg } else { self.as_scalar(arg) });
        }
        let elem = operands
            .iter()
            .map(|&v| self.function.kind(v).elem())
            .find(|e| *e != Elem::Float);
        let kind = Kind::Scalar(elem.unwrap_or(Elem::Float));
        Some(self.function.make(Op::Scalar(id), operands, kind))
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

    pub(super) fn method_call(&mut self, call: &syn::ExprMethodCall) -> Low {
        let name = call.method.to_string();
        if let Some(expr) = self.of_slice(call) {
            return self.expr(&expr);
        }
        let expected = self.expected.take();
        if let Some(low) = self.iterator_chain(call, expected.as_ref()) {
            return low;
        }
        if INERT_METHODS.contains(&name.as_str()) {
            for arg in &call.args {
                self.check_constant_context(arg);
            }
            return Low::constant();
        }
        let receiver = self.expr(&call.receiver);
        let args: Vec<&Expr> = call.args.iter().collect();
        let own = self.is_own(&call.receiver);
        if !own
            && (matches!(receiver, Low::Active { .. })
                || (name == "zip_map" && self.mentions_active(call))
                || self.maps_constants(&name, &receiver, &args))
            && let Some(low) = self.elementwise(call, &name, &receiver, &args)
        {
            return low;
        }
        if name == "fold"
            && let [init, f] = &args[..]
            && self.maps_constants(&name, &receiver, &args)
        {
            let data = &call.receiver;
            return self.expr(&syn::parse_quote!(#data.iter().copied().fold(#init, #f)));
        }
        if let Low::Active { value, refs } = receiver
            && let Some(low) = self.option_method(&name, value, refs, &args)
        {
            return low;
        }
        let mut lows = vec![receiver];
        lows.extend(args.iter().map(|arg| self.expr(arg)));
        if let Some(stopped) = stopped(&lows) {
            return stopped;
        }
        if !lows.iter().any(|low| matches!(low, Low::Active { .. })) {
            let kind = constant_method_kind(&name, &lows[0]);
            return Low::Const { kind, refs: 0 };
        }
        let mut exprs = vec![&*call.receiver];
        exprs.extend(args);
        self.at(call.method.span(), |l| {
            l.active_method(call, &name, &exprs, &lows)
        })
    }

    /// Whether a closure over active values is applied to the elements of constant data.
    fn maps_constants(&self, name: &str, receiver: &Low, args: &[&Expr]) -> bool {
        let applied = match receiver {
            Low::Const { kind, .. } => match kind {
                Kind::Matrix(_) => matches!(name, "map" | "fold"),
                // An array: slices and `Vec`s have no such method.
                Kind::Sequence(_) => name == "map",
                _ => false,
            },
            _ => false,
        };
        applied
            && args
                .last()
                .is_some_and(|f| match super::constant::strip(f) {
                    Expr::Closure(closure) => self.mentions_active(closure),
                    Expr::Path(path) => path.path.get_ident().is_some_and(|name| {
                        match self.env.get(&name.to_string()) {
                            Some(Binding::Closure(closure)) => self.mentions_active(&**closure),
                            _ => false,
                        }
                    }),
                    _ => false,
                })
    }

    fn active_method(
        &mut self,
        call: &syn::ExprMethodCall,
        name: &str,
        exprs: &[&Expr],
        lows: &[Low],
    ) -> Low {
        if let Low::Active { value, refs } = lows[0]
            && lows.len() == 1
        {
            let kind = self.function.kind(value).clone();
            if self.gives_receiver(call, name, &kind) {
                let refs = if matches!(name, "as_slice" | "as_ref" | "borrow" | "deref") {
                    refs.max(1)
                } else {
                    0
                };
                return Low::Active { value, refs };
            }
            match name {
                "to_bits" | "to_string" | "to_ne_bytes" | "to_le_bytes" | "to_be_bytes" => {
                    return self.error(
                        call,
                        format!("`{name}` takes an active value past the derivative"),
                        "write `constant(..)` around the value if that is meant",
                    );
                }
                _ => {}
            }
        }
        let values: Vec<Value> = lows
            .iter()
            .zip(exprs)
            .map(|(low, expr)| self.value_of(low, expr))
            .collect();
        let kinds: Vec<Kind> = values
            .iter()
            .map(|&v| self.function.kind(v).clone())
            .collect();
        let is_matrix = matches!(kinds[0], Kind::Matrix(_) | Kind::Sequence(_));
        let own = self.is_own(exprs[0]);
        if !own && let Some(value) = self.matrix_method(name, &values, &kinds) {
            return Low::active(value);
        }
        let is_operator = matches!(name, "add" | "sub" | "mul" | "div" | "rem" | "neg");
        let like_float = !own && self.may_be_own_method(name, values[0]);
        if !own && !like_float && !is_matrix && (kinds[0] != Kind::Any || !is_operator) {
            if let Some(value) = self.scalar_method(name, &values) {
                return Low::active(value);
            }
            if kinds[0].is_scalar() {
                return self.error(
                    &call.method,
                    format!("the float method `{name}` has no derivative rule"),
                    "write `constant(..)` around it, or give a rule with `#[differentiable(vjp = ..)]` on a wrapper",
                );
            }
        }
        if matches!(name, "add" | "sub" | "mul" | "div" | "rem")
            && values.len() == 2
            && matches!(kinds[0], Kind::Matrix(_))
        {
            self.assume_operator(name);
            return Low::active(self.arithmetic(name, values[0], values[1]));
        }
        if crate::front::methods::CHANGING_METHODS.contains(&name) {
            return self.error(
                call,
                format!("`{name}` changes its receiver, which is not supported here"),
                "call it as a statement on a local variable",
            );
        }
        // A method that is itself differentiable: its sibling of the same form.
        let own = own || self.is_named(values[0]);
        let method = format_ident!("differentiable_{}", call.method, span = call.method.span());
        let turbofish = &call.turbofish;
        let (receiver, rest) = (&exprs[0], &exprs[1..]);
        let mut values = Vec::new();
        let mut texts = Vec::new();
        let mut lends = false;
        let receiver = match &lows[0] {
            Low::Active { value, .. } => {
                values.push(*value);
                quote!(__0)
            }
            // What a call gives lives until the pullback has run.
            _ if matches!(
                strip(receiver),
                Expr::MethodCall(_) | Expr::Call(_) | Expr::Binary(_)
            ) =>
            {
                lends = true;
                self.hoist(receiver.to_token_stream(), "receiver")
            }
            // As a reference to it, if it is the function's own.
            _ => {
                lends = crate::front::syntax::place_root(receiver).is_some_and(|root| {
                    matches!(self.env.get(&root), Some(Binding::Const { refs: 0, .. }))
                });
                quote!(#receiver)
            }
        };
        for (arg, low) in rest.iter().zip(&lows[1..]) {
            match low {
                Low::Active { value, refs } => {
                    let slot = format_ident!("__{}", values.len());
                    values.push(*value);
                    texts.push(if *refs == 0 {
                        quote!(#slot)
                    } else {
                        quote!(&#slot)
                    });
                }
                _ => {
                    let (text, lent) = self.constant_argument(arg);
                    lends |= lent;
                    texts.push(text);
                }
            }
        }
        let tokens = self.with_copies(quote!(#receiver.#method #turbofish(#(#texts),*)));
        let (code, captures) = self.code(tokens, false);
        self.function.codes[code.index()].lends_constants |= lends;
        values.extend(captures);
        let value = self.function.make(Op::Call(code), values, Kind::Any);
        if like_float {
            let methods = Self::trait_of_floats(name);
            self.function.call_traits.insert(value, methods);
        }
        if own {
            self.own_calls.insert(value);
        }
        self.function.call_args.insert(value, call_slots(lows));
        Low::active(value)
    }

    /// A local closure, its body in place of the call.
    pub(super) fn call_closure(&mut self, closure: &syn::ExprClosure, args: &[&Expr]) -> Low {
        if closure.inputs.len() != args.len() {
            return self.error(
                closure,
                "the closure is called with another number of arguments",
                "give it one argument for each parameter",
            );
        }
        let lows: Vec<Low> = args.iter().map(|arg| self.expr(arg)).collect();
        if lows.iter().any(|low| matches!(low, Low::Error)) {
            return Low::Error;
        }
        self.inline_closure(closure, &lows, args)
    }

    /// The body of a closure with its parameters bound to lowered values.
    pub(super) fn inline_closure(
        &mut self,
        closure: &syn::ExprClosure,
        lows: &[Low],
        args: &[&Expr],
    ) -> Low {
        if super::exit::Exits::of_expr(&closure.body).returns {
            return self.error(
                &closure.body,
                "`return` inside a closure is not supported",
                "make the value the last expression of the closure",
            );
        }
        let mut names = Vec::new();
        closure
            .inputs
            .iter()
            .for_each(|pat| super::stmt::pattern_names(pat, &mut names));
        let mut fresh = closure.clone();
        self.renamer.freshen(&mut fresh);
        self.copy_activity(closure, &fresh);
        for ((pat, low), arg) in fresh.inputs.iter().zip(lows).zip(args) {
            if self.binds_active(pat) {
                self.bind_pattern(pat, low, Some(arg));
            } else if !matches!(pat, syn::Pat::Wild(_)) {
                let stmt: syn::Stmt = syn::parse_quote!(let #pat = #arg;);
                if let syn::Stmt::Local(local) = &stmt {
                    self.constant_local(local, arg);
                }
            }
        }
        let low = self.expr(&fresh.body);
        if let Low::Const { kind, refs } = low {
            let value = self.constant_value(&fresh.body, kind, refs);
            return Low::active(value);
        }
        low
    }

    /// The names bound in a renamed copy are what those of the original are.
    pub(super) fn copy_activity(&mut self, original: &syn::ExprClosure, copy: &syn::ExprClosure) {
        let mut old = Vec::new();
        let mut new = Vec::new();
        bound_names(original, &mut old);
        bound_names(copy, &mut new);
        for (old, new) in old.into_iter().zip(new) {
            if self.activity.active.contains(&old) {
                self.activity.active.insert(new.clone());
            }
            if self.activity.memory.contains(&old) {
                self.activity.memory.insert(new.clone());
            }
            if self.activity.assigned.contains(&old) {
                self.activity.assigned.insert(new);
            }
        }
    }
}

/// For each parameter of a call the number of its active argument.
fn call_slots(lows: &[Low]) -> Vec<Option<usize>> {
    let mut next = 0;
    lows.iter()
        .map(|low| {
            matches!(low, Low::Active { .. }).then(|| {
                next += 1;
                next - 1
            })
        })
        .collect()
}

/// All names that patterns in a closure bind, in order.
fn bound_names(closure: &syn::ExprClosure, names: &mut Vec<String>) {
    use syn::visit::Visit;
    struct Names<'n>(&'n mut Vec<String>);
    impl<'ast> Visit<'ast> for Names<'_> {
        fn visit_pat_ident(&mut self, pat: &'ast syn::PatIdent) {
            self.0.push(pat.ident.to_string());
        }
    }
    Names(names).visit_expr_closure(closure);
}

/// The companion of a function: an associated function of the type of the same name, or a sibling in an `impl` block.
fn companion(path: &ExprPath, _in_impl: bool) -> TokenStream {
    let mut path = path.clone();
    let owner_is_type = path.qself.is_some()
        || path
            .path
            .segments
            .iter()
            .rev()
            .nth(1)
            .is_some_and(|segment| {
                segment
                    .ident
                    .to_string()
                    .starts_with(|c: char| c.is_uppercase())
            });
    let Some(last) = path.path.segments.last_mut() else {
        return path.to_token_stream();
    };
    if owner_is_type {
        last.ident = format_ident!("differentiable_{}", last.ident, span = last.ident.span());
        return path.to_token_stream();
    }
    let arguments = std::mem::replace(&mut last.arguments, syn::PathArguments::None);
    let turbofish = match &arguments {
        syn::PathArguments::AngleBracketed(args) => {
            let args = &args.args;
            quote!(::<#args>)
        }
        syn::PathArguments::None | syn::PathArguments::Parenthesized(_) => TokenStream::new(),
    };
    let name = format_ident!("__vjp", span = last.ident.span());
    quote!(#path::#name #turbofish)
}

fn constant_method_kind(name: &str, receiver: &Low) -> Kind {
    match receiver {
        Low::Const { kind, .. } if kind.is_scalar() && RuleId::method(name).is_some() => {
            kind.clone()
        }
        _ => Kind::Const,
    }
}
