//! Calls that are lent arguments by `&mut`: the value in a variable of its own, which the call changes, and the same of its tangent and of the
//! cotangent of what the call leaves there.

use super::Emitter;
use crate::emit::companion::ident;
use crate::emit::expr::located;
use crate::emit::receiver::receiver_of;
use crate::ir::{Callee, Exclusive, Lend, Op, Value, step_indices};
use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, format_ident, quote, quote_spanned};

/// The cotangents of a call, taken apart.
pub(super) struct Seeds {
    /// What takes them apart.
    pub(super) before: TokenStream,
    /// The cotangent of what the function returns, as the pullback takes it.
    pub(super) returned: TokenStream,
    /// For each exclusive argument the variable of its cotangent.
    pub(super) places: Vec<Ident>,
}

impl Emitter<'_> {
    /// Variables for what a call is lent by `&mut`, with the numbers of the arguments.
    pub(super) fn exclusive_variables(
        &mut self,
        call: Value,
        args: &[Value],
        out: &mut TokenStream,
    ) -> Vec<(usize, Ident)> {
        let Some(exclusive) = self.f.exclusive.get(&call).cloned() else {
            return Vec::new();
        };
        let slots = self.f.call_args.get(&call).cloned().unwrap_or_default();
        let mut variables = Vec::new();
        for position in exclusive.slots {
            let Some(Some(number)) = slots.get(position).copied() else {
                continue;
            };
            let value = self.owned(args[number]);
            let name = self.names.fresh("lent");
            let value = match number {
                0 => self.receiver_by_reference(call, value),
                _ => value,
            };
            out.extend(quote!(let mut #name = #value;));
            variables.push((number, name));
        }
        variables
    }

    /// The value of the receiver of a method that may change it. Where the method has no derivative, rustc says so here, and does not know the type
    /// of the variable: so it says nothing of what follows.
    fn receiver_by_reference(&self, call: Value, value: TokenStream) -> TokenStream {
        let Op::Call(code) = self.f.node(call).op else {
            return value;
        };
        let Callee::Changing { name } = &self.f.code(code).callee else {
            return value;
        };
        let span = self.span(call);
        let rt = located(self.runtime.clone(), span);
        let form = receiver_of(&ident(name, span));
        quote_spanned! {span=>
            #rt::private::changed::receiver(#value, |__this| (*__this).#form())
        }
    }

    /// The tangents of these: zero where there is none.
    pub(super) fn exclusive_tangents(
        &mut self,
        variables: &[(usize, Ident)],
        dot_of: impl Fn(usize) -> Option<Value>,
        out: &mut TokenStream,
    ) -> Vec<Ident> {
        let rt = self.runtime.clone();
        let mut names = Vec::new();
        for (number, variable) in variables {
            let tangent = match dot_of(*number) {
                Some(dot) => self.owned(dot),
                None => quote!(#rt::private::zero_tangent(&#variable)),
            };
            let name = self.names.fresh("lent_dot");
            out.extend(quote!(let mut #name = #tangent;));
            names.push(name);
        }
        names
    }

    /// The value of a call from what the function returned and these variables; the pattern is that of what was returned.
    pub(super) fn exclusive_value(
        &mut self,
        call: Value,
        variables: &[Ident],
    ) -> Option<(TokenStream, TokenStream)> {
        let exclusive = self.f.exclusive.get(&call).cloned()?;
        if !exclusive.either.is_empty() {
            // The pullback may borrow what the callee has not changed.
            let copies = variables
                .iter()
                .map(|name| quote!(::core::clone::Clone::clone(&#name)));
            let copies: Vec<TokenStream> = copies.collect();
            return Some(self.exclusive_tuple(&exclusive, &copies));
        }
        Some(self.exclusive_tuple(&exclusive, variables))
    }

    fn exclusive_tuple(
        &mut self,
        exclusive: &Exclusive,
        variables: &[impl ToTokens],
    ) -> (TokenStream, TokenStream) {
        if exclusive.discards {
            let value = match variables {
                [one] => quote!(#one),
                many => quote!((#(#many),*)),
            };
            return (quote!(_), value);
        }
        let returned = self.names.fresh("returned");
        let rt = &self.runtime;
        // Only rustc knows whether it has a derivative.
        let beside = format_ident!("beside{}", 1 + variables.len());
        let marked = quote!({
            #[allow(unused_imports)]
            use #rt::private::outputs::*;
            (&Returned::of(#returned)).marked()
        });
        let whole = quote!(#rt::private::outputs::#beside(#marked, #(#variables),*));
        (quote!(#returned), whole)
    }

    /// Takes the cotangent of a call apart.
    pub(super) fn seeds(
        &mut self,
        exclusive: &Exclusive,
        cotangent: &TokenStream,
        span: Span,
    ) -> Seeds {
        let rt = located(self.runtime.clone(), span);
        let places: Vec<Ident> = exclusive
            .slots
            .iter()
            .map(|_| self.names.fresh("lent_bar"))
            .collect();
        if exclusive.discards {
            let pattern = match &places[..] {
                [one] => quote!(mut #one),
                many => quote!((#(mut #many),*)),
            };
            return Seeds {
                before: quote!(let #pattern = #cotangent;),
                returned: quote_spanned!(span=> #rt::private::changed::Seed::seed(::core::option::Option::None)),
                places,
            };
        }
        let returned = self.names.fresh("returned_bar");
        let tangents = format_ident!("Tangents{}", 1 + places.len());
        Seeds {
            before: quote!(let #rt::private::outputs::#tangents(#returned, #(mut #places,)* _) = #cotangent;),
            returned: match exclusive.either.is_empty() {
                true => quote_spanned!(span=> #rt::private::changed::seed(#returned)),
                false => quote!(::core::convert::Into::into(#returned)),
            },
            places,
        }
    }

    /// Adds what a pullback has left for an exclusive argument to where the cotangent of the argument is.
    pub(super) fn add_exclusive(
        &mut self,
        lend: &Lend,
        indices: &mut impl Iterator<Item = Value>,
        from: &Ident,
        by: Value,
    ) -> TokenStream {
        let Lend::Into(mem, steps) = lend else {
            return TokenStream::new();
        };
        let span = self.span(by);
        let rt = located(self.runtime.clone(), span);
        let at: Vec<Value> = indices.by_ref().take(step_indices(steps)).collect();
        let name = self.names.mem(self.f, *mem);
        let place = self.mem_place_mut(*mem, steps, &at, by);
        let add = match self.ends_in_range(steps, &at) {
            true => quote_spanned!(span=> #rt::private::add_elements),
            false => quote_spanned!(span=> #rt::private::add_to),
        };
        match (self.f.mem(*mem).slot.is_some(), steps.is_empty()) {
            (false, _) => quote_spanned!(span=> #add(&mut #place, &#from);),
            (true, true) => quote_spanned!(span=>
            if let ::core::option::Option::Some(#name) = #name.as_deref_mut() {
                #rt::private::add_to(#name, &#from);
            }),
            (true, false) => quote_spanned!(span=>
            if let ::core::option::Option::Some(#name) = #name.as_deref_mut() {
                #add(&mut #place, &#from);
            }),
        }
    }
}

/// The name of the slot of a number.
pub(super) fn slot(number: usize, span: proc_macro2::Span) -> Ident {
    format_ident!("slot_{}", number, span = span)
}
