//! Operations that traits resolve: the value of a rule, and its pulls, which give the cotangents of its operands.

use super::{located, located_ends};
use crate::emit::body::Emitter;
use crate::ir::Value;
use crate::names::matrices::marker;
use crate::rules::{is_division, is_of_part};
use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote, quote_spanned};

impl Emitter<'_> {
    /// The value of a rule.
    pub(super) fn rule(&mut self, value: Value, name: &str, args: &[Value]) -> TokenStream {
        let span = self.span(value);
        let rt = located(self.runtime.clone(), span);
        let operands = self.operands(args, span);
        if is_by_name(name) {
            let method = format_ident!("rule_{}", name, span = span);
            let call = self.by_name(&method, &operands, span);
            if self.f.kind(value).is_scalar() {
                return quote_spanned!(span=> #rt::private::scalar(#call));
            }
            return call;
        }
        if let Some(function) = function_of_lines(name) {
            let function = Ident::new(function, span);
            return quote_spanned!(span=> #rt::private::lines::#function(#(#operands),*));
        }
        let op = Ident::new(name, span);
        match &operands[..] {
            [a] if is_of_part(name) => {
                quote_spanned!(span=> #rt::private::PartRule::<#rt::private::op::#op>::primal(#a))
            }
            [a] => {
                quote_spanned!(span=> #rt::private::Rule1::<#rt::private::op::#op>::primal(#a))
            }
            [a, rest @ ..] => {
                quote_spanned!(span=> #rt::private::Rule2::<#rt::private::op::#op, _>::primal(#a, #(#rest),*))
            }
            [] => quote!(()),
        }
    }

    /// The operands of a rule, by reference, where the rule is.
    fn operands(&mut self, args: &[Value], span: Span) -> Vec<TokenStream> {
        args.iter()
            .map(|&arg| located_ends(self.reference(arg), span))
            .collect()
    }

    /// A method of the user's type, or of the trait that has the rules by their names.
    fn by_name(&self, method: &Ident, operands: &[TokenStream], span: Span) -> TokenStream {
        let rt = located(self.runtime.clone(), span);
        let (receiver, rest) = operands
            .split_first()
            .map_or((None, operands), |(a, rest)| (Some(a), rest));
        quote_spanned!(span=> ({ use #rt::private::by_name::ByName as _; (#receiver).#method(#(#rest),*) }))
    }

    /// A pull that is zero where the cotangent is, if it is one of those.
    pub(in crate::emit) fn guarded_pull(
        &mut self,
        value: Value,
        operand: u8,
        pull: TokenStream,
    ) -> TokenStream {
        if !self.f.guarded.contains(&value) {
            return pull;
        }
        let args = self.f.node(value).args.clone();
        let rt = self.runtime.clone();
        let g = self.reference(args[args.len() - 1]);
        let x = self.reference(args[usize::from(operand)]);
        quote!(if #rt::private::vanishes(#g) { #rt::private::zero_tangent(#x) } else { #pull })
    }

    /// What a pull does, unless its cotangent is zero and that is asked for.
    pub(in crate::emit) fn unless_zero(&mut self, by: Value, tokens: TokenStream) -> TokenStream {
        if !self.f.guarded.contains(&by) {
            return tokens;
        }
        let args = &self.f.node(by).args;
        let g = args[args.len() - 1];
        let rt = self.runtime.clone();
        let g = self.reference(g);
        quote!(if !#rt::private::vanishes(#g) { #tokens; })
    }

    /// The tangent of a rule's result by one operand.
    pub(super) fn push_rule(&mut self, name: &str, operand: u8, args: &[Value]) -> TokenStream {
        // The arguments are the operands, the result and the tangent.
        let span = self.span(args[args.len().saturating_sub(2)]);
        let rt = located(self.runtime.clone(), span);
        let refs = self.operands(args, span);
        let strong = if self.f.strong_zero && is_division(name) {
            "strong_"
        } else {
            ""
        };
        let role = match (args.len(), operand) {
            (3, _) => "push".to_owned(),
            (_, 0) => format!("{strong}push_a"),
            _ => format!("{strong}push_b"),
        };
        if is_by_name(name) {
            let method = format_ident!("rule_{}_{}", name, role, span = span);
            return self.by_name(&method, &refs, span);
        }
        let (op, method) = (Ident::new(name, span), Ident::new(&role, span));
        if is_of_part(name) {
            return quote_spanned!(span=> #rt::private::PartRule::<#rt::private::op::#op>::#method(#(#refs),*));
        }
        if args.len() == 3 {
            return quote_spanned!(span=> #rt::private::Rule1::<#rt::private::op::#op>::#method(#(#refs),*));
        }
        let of = Ident::new(if operand == 0 { "PullA" } else { "PullB" }, span);
        quote_spanned!(span=> #rt::private::#of::<#rt::private::op::#op, _>::#method(#(#refs),*))
    }

    /// A pull; with `acc` the one that adds to it. If it is guarded, elements of the cotangent that are zero stay zero as well.
    pub(in crate::emit) fn pull(
        &mut self,
        name: &str,
        operand: u8,
        args: &[Value],
        guarded: bool,
        acc: Option<TokenStream>,
    ) -> TokenStream {
        // The arguments are the operands, the result and its cotangent.
        let span = self.span(args[args.len().saturating_sub(2)]);
        let rt = located(self.runtime.clone(), span);
        let suffix = if acc.is_some() { "_into" } else { "" };
        let mut refs = self.operands(args, span);
        refs.extend(acc);
        let keeps_zeros = guarded && has_strong_pulls(name);
        let strong = if keeps_zeros || self.f.strong_zero && is_division(name) {
            "strong_"
        } else {
            ""
        };
        if is_by_name(name) {
            let role = match (args.len(), operand) {
                (3, _) => "pull".to_owned(),
                (_, 0) => format!("{strong}pull_a"),
                _ => format!("{strong}pull_b"),
            };
            let method = format_ident!("rule_{}_{}{}", name, role, suffix, span = span);
            return self.by_name(&method, &refs, span);
        }
        let op = Ident::new(name, span);
        if args.len() == 3 {
            let method = format_ident!("pull{}", suffix, span = span);
            if is_of_part(name) {
                return quote_spanned!(span=> #rt::private::PartRule::<#rt::private::op::#op>::#method(#(#refs),*));
            }
            return quote_spanned!(span=> #rt::private::Rule1::<#rt::private::op::#op>::#method(#(#refs),*));
        }
        let (role, method) = if operand == 0 {
            ("PullA", "pull_a")
        } else {
            ("PullB", "pull_b")
        };
        let role = Ident::new(role, span);
        let method = format_ident!("{}{}{}", strong, method, suffix, span = span);
        quote_spanned!(span=> #rt::private::#role::<#rt::private::op::#op, _>::#method(#(#refs),*))
    }
}

impl Emitter<'_> {
    /// The tangent of a pull, with those of its arguments that have one.
    pub(super) fn push_pull(
        &mut self,
        value: Value,
        (name, operand, given): (&str, u8, &[bool]),
        args: &[Value],
    ) -> TokenStream {
        let (operands, dots) = args.split_at(given.len());
        let span = self.span(operands[operands.len().saturating_sub(2)]);
        let rt = located(self.runtime.clone(), span);
        let mut refs = self.operands(operands, span);
        let mut dots = dots.iter();
        let mut tangents = Vec::new();
        for given in given {
            tangents.push(match given.then(|| dots.next()).flatten() {
                Some(&dot) => {
                    let dot = located_ends(self.reference(dot), span);
                    quote_spanned!(span=> ::core::option::Option::Some(#dot))
                }
                None => quote_spanned!(span=> ::core::option::Option::None),
            });
        }
        refs.push(quote!((#(#tangents),*)));
        let (of, role) = match (operands.len(), operand) {
            (3, _) => ("PushPull1", "push_pull"),
            (_, 0) => ("PushPullA", "push_pull_a"),
            _ => ("PushPullB", "push_pull_b"),
        };
        let pulled = if is_by_name(name) {
            let method = format_ident!("rule_{}_{}", name, role, span = span);
            self.by_name(&method, &refs, span)
        } else {
            let of = Ident::new(of, span);
            let op = Ident::new(name, span);
            let method = Ident::new(role, span);
            let rest = (operands.len() != 3).then(|| quote!(, _));
            quote_spanned!(span=> #rt::private::#of::<#rt::private::op::#op #rest>::#method(#(#refs),*))
        };
        if !self.f.guarded.contains(&value) {
            return pulled;
        }
        let x = self.reference(operands[usize::from(operand)]);
        let last = operands.len() - 1;
        let g = operands[last];
        let g_dot = given[last].then(|| args[args.len() - 1]);
        let vanish = [Some(g), g_dot].into_iter().flatten().map(|g| {
            let g = self.reference(g);
            quote!(#rt::private::vanishes(#g))
        });
        let vanish: Vec<TokenStream> = vanish.collect();
        quote!(if #(#vanish)&&* { #rt::private::zero_tangent(#x) } else { #pulled })
    }
}

/// Whether a rule is asked for by the name of the method, rather than by its marker.
fn is_by_name(rule: &str) -> bool {
    rule.starts_with(|c: char| c.is_lowercase())
}

/// Whether there are pulls for cotangents of which only some elements are zero, by a choice: of products and quotients.
fn has_strong_pulls(rule: &str) -> bool {
    !is_by_name(rule)
        || is_division(rule)
        || matches!(marker(rule), "ComponentMul" | "Scale" | "TrMul")
}

/// The function that reads the cotangent of a row or a column that was written.
fn function_of_lines(rule: &str) -> Option<&'static str> {
    Some(match rule {
        "TypeOf" => "type_of",
        "ColumnAs" => "column_as",
        "RowAs" => "row_as",
        "ZeroLike" => "zero_like",
        _ => return None,
    })
}
