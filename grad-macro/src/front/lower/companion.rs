//! Calls of other differentiable functions, through the hidden companion that gives the value and a pullback.

use super::constant::strip;
use super::exclusive::Lent;
use super::{Binding, Low, Lower};
use crate::emit::NESTED;
use crate::emit::code::{Substitute, substitute};
use crate::ir::{Callee, Code, Kind, Op, Value};
use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, format_ident, quote, quote_spanned};
use std::collections::{HashMap, HashSet};
use syn::{Expr, ExprPath};

/// What is passed to a call.
#[derive(Default)]
pub(super) struct Passed {
    pub(super) values: Vec<Value>,
    /// The arguments as they stand in the code.
    pub(super) texts: Vec<TokenStream>,
    /// Whether the callee is lent something of this function's own.
    pub(super) lends: bool,
    /// The constants that the callee may change.
    pub(super) changed: HashSet<String>,
}

impl Lower<'_> {
    /// A call through the hidden companion of a differentiable function, with the traits that it may be found in.
    pub(super) fn differentiable_call(
        &mut self,
        callee: &Companion,
        traits: Option<TokenStream>,
        span: proc_macro2::Span,
        args: &[&Expr],
        lows: &[Low],
        lent: Lent,
    ) -> Low {
        let mut passed = Passed::default();
        for (i, (arg, low)) in args.iter().zip(lows).enumerate() {
            self.pass(arg, low, lent.lends(i), &mut passed);
        }
        let Passed {
            mut values,
            texts,
            lends,
            changed,
        } = passed;
        let name = &callee.name;
        let mut tokens = quote_spanned!(span=> #name(#(#texts),*));
        if traits.is_some() {
            tokens = quote_spanned!(span=> { #traits #tokens });
        }
        let (code, captures) = self.code_of_call(tokens, lends, &changed);
        let info = &mut self.function.codes[code.index()];
        if callee.by_name {
            info.callee = Callee::ByName;
        } else if callee.of_derivative {
            info.callee = Callee::Derivative;
        }
        values.extend(captures);
        let value = self.function.make(Op::Call(code), values, Kind::Any);
        self.function.call_args.insert(value, call_slots(lows));
        if !lent.places.is_empty() {
            self.lends(value, lent);
        }
        Low::active(value)
    }

    /// The code of a call, and what it captures beside the arguments.
    pub(super) fn code_of_call(
        &mut self,
        tokens: TokenStream,
        lends: bool,
        changed: &HashSet<String>,
    ) -> (Code, Vec<Value>) {
        let tokens = self.with_copies(tokens, changed);
        let (code, captures) = self.code(tokens, false);
        let info = &mut self.function.codes[code.index()];
        info.lends_constants |= lends;
        info.changes_constants |= !changed.is_empty();
        (code, captures)
    }

    /// Passes an argument: active values stand in the code as `__0`, `__1` by their number, the rest as it is.
    pub(super) fn pass(&mut self, arg: &Expr, low: &Low, lent: bool, passed: &mut Passed) {
        let text = match low {
            Low::Active { value, refs } => {
                let slot = format_ident!("__{}", passed.values.len());
                passed.values.push(*value);
                match refs {
                    _ if lent => quote!(&mut #slot),
                    0 => quote!(#slot),
                    1 => quote!(&#slot),
                    _ => quote!(&&#slot),
                }
            }
            _ if self.changes_constant(arg) => {
                let mut names = Vec::new();
                super::idents(arg.to_token_stream(), &mut names);
                let names = names.into_iter().map(|name| name.to_string());
                passed.changed.extend(names);
                arg.to_token_stream()
            }
            _ => {
                let (text, lent) = self.constant_argument(arg);
                passed.lends |= lent;
                text
            }
        };
        passed.texts.push(text);
    }

    /// A constant argument of a call, which the reverse sweep may have to pass again; and whether the callee is lent something of
    /// this function's own.
    pub(super) fn constant_argument(&mut self, arg: &Expr) -> (TokenStream, bool) {
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
                if self.is_free(inner) {
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
            inner if self.is_free(inner) => {
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

    /// Whether an argument lends a constant that the callee may change.
    pub(super) fn changes_constant(&self, arg: &Expr) -> bool {
        if super::exclusive::lent_place(arg).is_some() {
            return true;
        }
        match strip(arg) {
            Expr::Path(path) => path
                .path
                .get_ident()
                .is_some_and(|ident| self.exclusive_params.contains(&ident.to_string())),
            _ => false,
        }
    }

    /// A call's code with copies in place of the constant variables that change, but for those that it changes itself: the reverse sweep
    /// may make the call again.
    pub(super) fn with_copies(
        &mut self,
        tokens: TokenStream,
        changed: &HashSet<String>,
    ) -> TokenStream {
        let (reads, _) = self.mentioned(&tokens);
        let mut names = HashMap::new();
        for name in reads.into_iter().filter(|name| !changed.contains(name)) {
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
}

/// For each parameter of a call the number of its active argument.
pub(super) fn call_slots(lows: &[Low]) -> Vec<Option<usize>> {
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

/// The companion of a function.
pub(super) struct Companion {
    name: TokenStream,
    /// It is an associated function of the type that has the name of the function, which may come from elsewhere. A sibling in an
    /// `impl` block is found as the function is.
    by_name: bool,
    /// It is that of a derivative: of `g::grad`.
    of_derivative: bool,
}

/// The name of a derivative of a function, which is written `g::grad`. A type has a capital.
pub(super) fn derivative_of(path: &ExprPath) -> Option<&Ident> {
    let mut segments = path.path.segments.iter().rev();
    let (last, owner) = (segments.next()?, segments.next()?);
    let is_function = !owner.ident.to_string().starts_with(char::is_uppercase);
    let is_keyword = matches!(owner.ident.to_string().as_str(), "self" | "super" | "crate");
    let name = last.ident.to_string();
    let known = NESTED.contains(&name.as_str()) || OTHERS.contains(&name.as_str());
    (path.qself.is_none() && is_function && !is_keyword && known).then_some(&last.ident)
}

/// Those that can not.
const OTHERS: [&str; 7] = [
    "vjp",
    "accumulate_grad",
    "accumulate_grad_with",
    "hessian",
    "value_grad_hessian",
    "hvp",
    "grad_and_hvp",
];

impl Lower<'_> {
    /// The refusal of a derivative that can not be differentiated again.
    pub(super) fn refuse_derivative(&self, path: &ExprPath) -> Option<Low> {
        let name = derivative_of(path)?;
        let name = name.to_string();
        if !OTHERS.contains(&name.as_str()) {
            return None;
        }
        let (what, help) = match name.as_str() {
            "vjp" => (
                "a pullback that is kept as a value is",
                "write `let (value, pull) = g::vjp(..);` and call `pull(..)`, for `g` with `order = 2`",
            ),
            name if name.ends_with("hessian") || name.ends_with("hvp") => (
                "a derivative of order three is",
                "call `grad` or `jvp` of a function with `order = 2`",
            ),
            _ => (
                "a derivative that adds into an argument is",
                "call `grad` of a function with `order = 2`",
            ),
        };
        Some(self.error(
            derivative_of(path)?,
            format!("`{name}` is called with an active value, and {what} not supported"),
            format!("{help}, or write `constant(..)` around the arguments; a function `{name}` of a module is called by `use` and its name alone"),
        ))
    }
}

impl Lower<'_> {
    /// The companion of the function at a path.
    pub(super) fn companion(&self, path: &ExprPath) -> Companion {
        let mut path = path.clone();
        let segments = &path.path.segments;
        let of_derivative = derivative_of(&path).is_some();
        let owner_is_type = path.qself.is_some()
            || of_derivative
            || segments
                .iter()
                .rev()
                .nth(1)
                .is_some_and(|owner| owner.ident.to_string().starts_with(char::is_uppercase));
        let by_name = !owner_is_type
            && !path
                .path
                .get_ident()
                .is_some_and(|ident| self.is_itself(ident));
        if let Some(last) = path.path.segments.last_mut() {
            let span = last.ident.span();
            if owner_is_type {
                last.ident = format_ident!("differentiable_{}", last.ident, span = span);
            } else {
                let arguments = std::mem::take(&mut last.arguments);
                path.path.segments.push(syn::PathSegment {
                    ident: Ident::new("__vjp", span),
                    arguments,
                });
            }
        }
        Companion {
            name: path.to_token_stream(),
            by_name,
            of_derivative,
        }
    }

    /// Whether a call is one of the function itself.
    pub(super) fn calls_itself(&self, path: &ExprPath) -> bool {
        let mut segments = path.path.segments.iter().rev();
        match (segments.next(), segments.next()) {
            (Some(last), None) => self.is_itself(&last.ident),
            (Some(last), Some(owner)) => owner.ident == "Self" && last.ident == self.function.name,
            _ => false,
        }
    }

    /// Whether a name is that of the function itself: no item of the body can have it.
    fn is_itself(&self, ident: &Ident) -> bool {
        let may_bring = |item: &TokenStream| {
            let mut names = Vec::new();
            crate::front::lower::idents(item.clone(), &mut names);
            names.iter().any(|name| name == ident || name == "use")
        };
        *ident == self.function.name && !self.items.iter().any(may_bring)
    }
}
