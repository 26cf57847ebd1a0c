//! What is taken to be meant by a name alone is stated in the code, so that rustc refuses it where the name is something of the user's.

use super::{Binding, Low, Lower};
use crate::front::macros::into_macros;
use crate::front::syntax::{is_constant_call, place_root};
use crate::ir::{Kind, Value};
use crate::names::changes::is_inert;
use crate::names::methods::{Fact, Method};
use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote, quote_spanned};
use syn::spanned::Spanned;
use syn::visit_mut::{self, VisitMut};
use syn::{Expr, ExprMethodCall};

/// Whether a method of floats gives a constant, whatever traits are in scope.
pub(super) fn is_float_predicate(name: &str) -> bool {
    Method::named(name).is(Fact::FloatPredicate)
}

impl Lower<'_> {
    /// Constant code that reads active values, with the assumptions on which it is constant.
    pub(super) fn with_assumptions(&self, tokens: TokenStream) -> TokenStream {
        let mut words = Vec::new();
        words_of(tokens.clone(), &mut words);
        if !words
            .iter()
            .any(|word| word == "constant" || is_inert(word))
        {
            return tokens;
        }
        let mut assume = Assume {
            lower: self,
            decides: false,
        };
        if let Ok(mut expr) = syn::parse2::<Expr>(tokens.clone()) {
            assume.visit_expr_mut(&mut expr);
            return expr.to_token_stream();
        }
        match syn::parse::Parser::parse2(syn::Block::parse_within, tokens.clone()) {
            Ok(mut statements) => {
                for statement in &mut statements {
                    assume.visit_stmt_mut(statement);
                }
                quote!(#(#statements)*)
            }
            // A pattern.
            Err(_) => tokens,
        }
    }

    /// Whether a method like `len` is surely the one of floats, slices and `Vec`s.
    fn is_inherent(&self, call: &ExprMethodCall) -> bool {
        let name = call.method.to_string();
        match self.written_kind(&call.receiver) {
            Some(Kind::Scalar(_)) => is_float_predicate(&name),
            Some(Kind::Sequence(_)) => Method::named(&name).is(Fact::SequenceMeasure),
            _ => false,
        }
    }

    /// Whether an expression is surely of a type that this crate defines, whose methods are its own.
    pub(super) fn is_own(&self, expr: &Expr) -> bool {
        match expr {
            Expr::Path(path) => self.owns_self && path.path.is_ident("self"),
            Expr::Paren(inner) => self.is_own(&inner.expr),
            Expr::Group(inner) => self.is_own(&inner.expr),
            Expr::Reference(inner) => self.is_own(&inner.expr),
            Expr::Unary(inner) if matches!(inner.op, syn::UnOp::Deref(_)) => {
                self.is_own(&inner.expr)
            }
            _ => false,
        }
    }

    /// Whether an expression is surely an array, a slice or a `Vec`.
    pub(super) fn is_collection(&self, expr: &Expr) -> bool {
        matches!(self.written_kind(expr), Some(Kind::Sequence(_)))
    }

    /// The kind of a variable or of an element of one, without lowering it.
    fn written_kind(&self, expr: &Expr) -> Option<Kind> {
        match expr {
            Expr::Path(path) => match self.env.get(&path.path.get_ident()?.to_string())? {
                Binding::Const { kind, .. } => Some(kind.clone()),
                Binding::Value { value, .. } => Some(self.function.kind(*value).clone()),
                Binding::Mem { mem } => Some(self.function.mem(*mem).kind.clone()),
                Binding::Closure(_) => None,
            },
            Expr::Index(index) if !super::place::is_range(&index.index) => {
                Some(self.written_kind(&index.expr)?.element())
            }
            Expr::Paren(inner) => self.written_kind(&inner.expr),
            Expr::Group(inner) => self.written_kind(&inner.expr),
            Expr::Reference(inner) => self.written_kind(&inner.expr),
            Expr::Unary(inner) if matches!(inner.op, syn::UnOp::Deref(_)) => {
                self.written_kind(&inner.expr)
            }
            _ => None,
        }
    }

    /// Whether `x.clone()` and the like are `x` itself; for a receiver of unknown type rustc is asked.
    pub(super) fn gives_receiver(
        &mut self,
        call: &ExprMethodCall,
        name: &str,
        kind: &Kind,
    ) -> bool {
        let method = Method::named(name);
        if matches!(method, Method::Clone | Method::ToOwned) {
            return true;
        }
        if !method.is(Fact::SameValue) {
            return false;
        }
        match kind {
            Kind::Scalar(_) => false,
            Kind::Matrix(_) | Kind::Sequence(_) => {
                !matches!(method, Method::Copied | Method::Cloned)
            }
            _ => {
                self.assume_foreign(&call.receiver, call.method.span());
                true
            }
        }
    }

    /// A method of this receiver is known by its name: the receiver must be of the standard library or of nalgebra.
    pub(super) fn assume_foreign(&mut self, receiver: &Expr, span: Span) {
        let runtime = self.runtime(span);
        let span = span.resolved_at(Span::call_site());
        self.statement(quote_spanned!(span=>
            #runtime::private::unevaluated(|| #runtime::private::foreign(&#receiver));
        ));
    }

    /// `x.add(y)` is `x + y` if the method is that of the operator's trait, which must be in scope.
    pub(super) fn assume_operator(&mut self, name: &str) {
        let span = self.function.span.unwrap_or_else(Span::call_site);
        let span = span.resolved_at(Span::call_site());
        let runtime = self.runtime(span);
        let method = Ident::new(name, span);
        let other = (*name != Method::Neg).then(|| quote!(#runtime::private::Probe));
        self.statement(quote_spanned!(span=>
            let _: #runtime::private::Probed = #runtime::private::Probe.#method(#other);
        ));
    }

    /// `Make(x)` is a struct if a pattern may say so: a function may have a name with a capital letter.
    pub(super) fn assume_constructor(
        &mut self,
        path: &syn::ExprPath,
        lows: &[Low],
        values: &[Value],
    ) {
        let span = self.function.span.unwrap_or_else(Span::call_site);
        let span = span.resolved_at(Span::call_site());
        let runtime = self.runtime(span);
        self.types_of(lows, values, |parts| {
            quote_spanned!(span=>
                #runtime::private::unevaluated(|| ::core::matches!(#path(#({ let __part = #runtime::private::like(&#parts); __part }),*), #path(..)));
            )
        });
    }

    /// Code that reads the types of values, and does not run.
    fn types_of(
        &mut self,
        lows: &[Low],
        values: &[Value],
        code: impl FnOnce(&[Ident]) -> TokenStream,
    ) {
        let mut names = Vec::new();
        for (low, &value) in lows.iter().zip(values) {
            let name = self.renamer.fresh("part");
            let refs = match low {
                Low::Active { refs, .. } => *refs,
                _ => 0,
            };
            names.push(Ident::new(&name, Span::call_site()));
            self.env.insert(name, Binding::Value { value, refs });
        }
        let tokens = code(&names);
        self.statement(tokens);
        for name in names {
            self.env.remove(&name.to_string());
        }
    }

    /// The path of the runtime, reported at `span`.
    pub(super) fn runtime(&self, span: Span) -> TokenStream {
        crate::emit::expr::located(self.runtime.clone(), span)
    }
}

struct Assume<'l, 'e> {
    lower: &'l Lower<'e>,
    /// Inside of a comparison: what only decides one has no derivative, whatever it is.
    decides: bool,
}

impl Assume<'_, '_> {
    /// A method that gives a constant leaves its receiver alone: in a variable that may change it is called where no method of the user's
    /// by `&mut self` can be.
    fn shared(&self, mut call: ExprMethodCall) -> Expr {
        let root = place_root(&call.receiver);
        let binding = root.and_then(|root| self.lower.env.get(&root));
        if !matches!(binding, Some(Binding::Mem { .. })) {
            return Expr::MethodCall(call);
        }
        let span = call.receiver.span().resolved_at(Span::call_site());
        if Method::of(&call.method).is(Fact::Comparison) {
            // References have these, too: one more would mean another method.
            let runtime = self.lower.runtime(span);
            return Expr::Verbatim(quote_spanned!(span=> #runtime::private::reads(|| #call)));
        }
        let receiver = &call.receiver;
        *call.receiver = Expr::Verbatim(quote_spanned!(span=> (&#receiver)));
        Expr::MethodCall(call)
    }
}

impl VisitMut for Assume<'_, '_> {
    into_macros!(write);

    fn visit_expr_mut(&mut self, expr: &mut Expr) {
        match expr {
            Expr::Binary(binary) if super::constant::is_condition(&binary.op) => {
                let outer = std::mem::replace(&mut self.decides, true);
                visit_mut::visit_expr_binary_mut(self, binary);
                self.decides = outer;
                return;
            }
            Expr::Call(call) => {
                if let Expr::Path(path) = super::constant::strip(&call.func)
                    && is_constant_call(&path.path, &self.lower.runtime)
                {
                    if path.path.get_ident().is_some() {
                        let func = &call.func;
                        let span = func.span().resolved_at(Span::call_site());
                        let runtime = self.lower.runtime(span);
                        *call.func = Expr::Verbatim(
                            quote_spanned!(span=> #runtime::private::cut(#func, #runtime::constant)),
                        );
                    }
                    return;
                }
            }
            _ => {}
        }
        visit_mut::visit_expr_mut(self, expr);
        if let Expr::MethodCall(call) = expr
            && is_inert(&call.method.to_string())
            && self.lower.mentions_active(call)
            && !self.lower.is_inherent(call)
        {
            let span = call.method.span().resolved_at(Span::call_site());
            let call = self.shared(call.clone());
            let runtime = self.lower.runtime(span);
            *expr = if self.decides {
                call
            } else {
                Expr::Verbatim(quote_spanned!(span=> #runtime::private::inert(#call)))
            };
        }
    }
}

/// All words in tokens.
fn words_of(tokens: TokenStream, words: &mut Vec<String>) {
    for token in tokens {
        match token {
            proc_macro2::TokenTree::Ident(ident) => words.push(ident.to_string()),
            proc_macro2::TokenTree::Group(group) => words_of(group.stream(), words),
            _ => {}
        }
    }
}
