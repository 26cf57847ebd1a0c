//! Calls with tangents, and the tangents of structs and of their parts.

use super::Emitter;
use super::calls::Companion;
use crate::emit::expr::{located, located_ends, member};
use crate::ir::{Callee, Code, Op, Payload, Value};
use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, format_ident, quote, quote_spanned};
use std::collections::HashMap;

impl Emitter<'_> {
    /// Binds the value of a call and its tangent, and the pullback of both where the reverse sweep wants it.
    pub(super) fn pushed_call(
        &mut self,
        value: Value,
        (code, given, pulls): (Code, &[bool], bool),
        args: &[Value],
        out: &mut TokenStream,
    ) {
        let count = given.iter().filter(|given| **given).count();
        let (args, dots) = args.split_at(args.len() - count);
        let span = self.span(value);
        let rt = located(self.runtime.clone(), span);
        let mut dots = dots.iter();
        let dots: Vec<Option<Value>> = given
            .iter()
            .map(|given| given.then(|| dots.next().copied()).flatten())
            .collect();
        let lent = self.exclusive_variables(value, args, out);
        let slots = self.f.call_args.get(&value).cloned().unwrap_or_default();
        let position = |number: usize| slots.iter().position(|slot| *slot == Some(number));
        let dot_of = |number: usize| dots.get(position(number)?).copied().flatten();
        let lent_dots = self.exclusive_tangents(&lent, dot_of, out);
        let mut exclusive: HashMap<usize, TokenStream> = HashMap::new();
        let is_method = matches!(self.f.code(code).callee, Callee::Changing { .. });
        let either = self.f.exclusive.get(&value).map(|e| e.either.clone());
        let either = either.unwrap_or_default();
        for ((number, _), dot) in lent.iter().zip(&lent_dots) {
            let may_be_shared = position(*number).is_some_and(|i| either.contains(&i));
            let given = match is_method && *number == 0 || may_be_shared {
                true => quote_spanned!(span=> #rt::private::changed::Lent::lent(&mut #dot)),
                false => quote!(::core::option::Option::Some(&mut #dot)),
            };
            exclusive.extend(position(*number).map(|position| (position, given)));
        }
        let tokens = if pulls {
            let mut kept = Vec::new();
            for (i, &dot) in dots.iter().enumerate() {
                kept.push(match exclusive.get(&i) {
                    Some(given) => given.clone(),
                    None => self.kept(dot, span),
                });
            }
            self.companion_call(value, code, args, Companion::Tangents("hvp", &kept), &lent)
        } else {
            self.given((value, code), args, &dots, &exclusive, &lent)
        };
        let tokens = self.taken_outcome(value, if pulls { "hvp" } else { "jvp" }, tokens);
        let name = self.names.value(self.f, value);
        let variables: Vec<Ident> = lent.into_iter().map(|(_, name)| name).collect();
        let whole = self.exclusive_value(value, &variables);
        let mut bound = vec![match &whole {
            Some((returned, _)) => returned.clone(),
            None => self.outcome_pattern(value, quote!(#name)),
        }];
        let mut after = TokenStream::new();
        let kept = pulls && self.used_pullbacks.contains(&value);
        if let Some((_, whole)) = whole
            && (!kept || !self.f.is_reborrowed(value))
        {
            after.extend(quote!(let #name = #whole;));
        }
        match self.beside(value, &Op::TangentOf) {
            Some(tangent) => {
                let dot = self.names.value(self.f, tangent);
                match self.exclusive_value(value, &lent_dots) {
                    Some((returned, whole)) => {
                        bound.push(returned);
                        after.extend(quote!(let #dot = #whole;));
                    }
                    None => bound.push(quote!(#dot)),
                }
                self.bound.insert(tangent, dot);
            }
            None => bound.push(quote!(_)),
        }
        let pullback = kept.then(|| self.names.derived(self.f, value, "pullback"));
        match (&pullback, pulls) {
            (Some(pullback), _) => bound.push(quote!(#pullback)),
            (None, true) => bound.push(quote!(_)),
            (None, false) => {}
        }
        out.extend(quote!(let (#(#bound),*) = #tokens; #after));
        if let Some(pullback) = pullback {
            let slots = given.len();
            self.bind_pullback(value, code, (pullback, 2, 2 * slots), out);
        }
        if let Some(ty) = self.f.types.get(&value).cloned() {
            out.extend(quote!(let #name: #ty = #name;));
        }
        self.bound.insert(value, name);
    }
}

impl Emitter<'_> {
    /// The call of the companion with tangents.
    fn given(
        &mut self,
        (value, code): (Value, Code),
        args: &[Value],
        dots: &[Option<Value>],
        exclusive: &HashMap<usize, TokenStream>,
        lent: &[(usize, Ident)],
    ) -> TokenStream {
        let span = self.span(value);
        let rt = located(self.runtime.clone(), span);
        let slots: Vec<TokenStream> = (0..dots.len())
            .map(|i| match exclusive.get(&i) {
                Some(given) => given.clone(),
                None => format_ident!("dot_{}", i, span = span).into_token_stream(),
            })
            .collect();
        let companion = Companion::Tangents("jvp", &slots);
        let mut tokens = self.companion_call(value, code, args, companion, lent);
        for (i, (&dot, slot)) in dots.iter().zip(&slots).enumerate().rev() {
            if exclusive.contains_key(&i) {
                continue;
            }
            let part = match dot {
                Some(dot) => {
                    let dot = located_ends(self.reference(dot), span);
                    quote_spanned!(span=> #rt::private::Along(#dot))
                }
                None => quote_spanned!(span=> #rt::private::Discard),
            };
            tokens = quote_spanned!(span=> #rt::private::Direction::give(#part, |#slot| #tokens));
        }
        tokens
    }

    /// The tangent of an argument for a callee whose pullback keeps it.
    fn kept(&mut self, dot: Option<Value>, span: Span) -> TokenStream {
        let rt = located(self.runtime.clone(), span);
        let Some(dot) = dot else {
            return quote_spanned!(span=> #rt::private::KeptAs::kept_as(#rt::private::Discard));
        };
        let mut root = match self.f.node(dot).op {
            Op::PartTangent => self.f.node(dot).args[1],
            _ => dot,
        };
        let whole = root;
        while matches!(self.f.node(root).op, Op::Field(_) | Op::Index) {
            root = self.f.node(root).args[0];
        }
        let given = match self.f.node(root).op {
            Op::Param(position) => self.kept_tangents.get(&position).cloned(),
            _ => None,
        };
        let kept = match given {
            // It lives as long as the argument.
            Some(given) => {
                let name = self.place(root);
                let place = self.part_of(&name, root, whole);
                quote_spanned!(span=> #rt::private::kept_part(&#given, |#name| &#place))
            }
            None => {
                let dot = located_ends(self.reference(dot), span);
                quote_spanned!(span=> #rt::private::kept_at(#dot))
            }
        };
        quote_spanned!(span=> #rt::private::KeptAs::kept_as(#kept))
    }

    /// The place of a part of what `root` refers to, whether or not the part has a variable of its own.
    fn part_of(&mut self, name: &TokenStream, root: Value, part: Value) -> TokenStream {
        if part == root {
            return quote!(*#name);
        }
        let node = self.f.node(part).clone();
        let base = self.part_of(name, root, node.args[0]);
        if let Op::Field(field) = &node.op {
            if let Some(payload) = Payload::of_field(field) {
                return self.payload(&payload, &quote!(&#base), false);
            }
            return self.field_of(&quote!((#base)), node.args[0], field);
        }
        let index = self.value(node.args[1]);
        quote!((#base)[#index])
    }
}

impl Emitter<'_> {
    /// The tangent of a struct, zero but for these fields.
    pub(in crate::emit) fn struct_tangent(
        &mut self,
        fields: &[String],
        args: &[Value],
    ) -> TokenStream {
        let rt = self.runtime.clone();
        let of = self.reference(args[0]);
        let dot = self.names.fresh("built_dot");
        let mut sets = TokenStream::new();
        for (field, &x) in fields.iter().zip(&args[1..]) {
            let place = match Payload::of_field(&Payload::in_tangent(field)) {
                Some(payload) => self.payload(&payload, &quote!(&mut #dot), true),
                None => {
                    let field = member(field);
                    quote!(#dot.#field)
                }
            };
            let x = self.owned(x);
            sets.extend(quote!(#rt::private::SetField::set_field(&mut #place, #x);));
        }
        quote!({ let mut #dot = #rt::private::zero_tangent(#of); #sets #dot })
    }

    /// The tangent of a part, which may be a constant field.
    pub(in crate::emit) fn part_tangent(&mut self, args: &[Value]) -> TokenStream {
        let rt = self.runtime.clone();
        let (part, place) = (self.reference(args[0]), self.reference(args[1]));
        quote!(({
            use #rt::private::part_tangent::*;
            (&PartTangent(#part, #place)).tangent()
        }))
    }
}
