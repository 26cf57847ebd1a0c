//! Calls of methods of a part of an active struct, which may be a field that is held constant: rustc chooses between the companion and the
//! method itself.

use super::Emitter;
use super::calls::Companion;
use crate::emit::companion::ident;
use crate::emit::expr::located;
use crate::emit::meant::callee;
use crate::emit::receiver::{receiver_of, second_order_of};
use crate::ir::{Callee, Code, Op, Payload, SOME, Step, Value};
use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote, quote_spanned};
use syn::{Expr, ExprMethodCall};

/// A method that is called.
struct Called {
    /// The path of the runtime, where the call is.
    rt: TokenStream,
    span: Span,
    name: String,
    refs: u8,
    method: Ident,
    /// What gives the receiver.
    form: Ident,
    /// The call of a companion.
    call: ExprMethodCall,
}

impl Emitter<'_> {
    /// Whether a call is that of a method of a part, with constant arguments.
    pub(super) fn may_be_of_constant(&self, call: Value, code: Code) -> bool {
        let is_method = matches!(self.f.code(code).callee, Callee::Method { .. });
        let node = self.f.node(call);
        let slots = self.f.call_args.get(&call);
        let alone = slots.is_some_and(|slots| {
            slots.first() == Some(&Some(0)) && slots[1..].iter().all(Option::is_none)
        });
        let receiver = node.args.first();
        is_method && alone && receiver.is_some_and(|&receiver| self.names_part(receiver))
    }

    fn names_part(&self, value: Value) -> bool {
        match &self.f.node(value).op {
            Op::Field(name) => is_field(name),
            Op::Load(_, steps) => matches!(&steps[..], [Step::Field(name)] if is_field(name)),
            _ => false,
        }
    }

    /// The call of a companion, or of the method itself on what is constant. A companion that there is not is found last.
    pub(super) fn of_field(
        &mut self,
        (value, code): (Value, Code),
        call: &TokenStream,
        companion: Companion<'_>,
    ) -> Option<TokenStream> {
        let Called {
            rt,
            span,
            method,
            form,
            mut call,
            ..
        } = self.called_method((value, code), call)?;
        let second = second_order_of(&method);
        let (tangents, mode) = match companion {
            Companion::Pullback => (0, "vjp"),
            Companion::Tangents(mode, tangents) => (tangents.len(), mode),
        };
        let receiver = peel(&mut call.receiver, &form, &rt)?;
        let count = call.args.len() - tangents;
        let args: Vec<&Expr> = call.args.iter().take(count).collect();
        let types: Vec<_> = (0..count).map(|i| format_ident!("__{i}")).collect();
        let name = &call.method;
        let kept = match mode {
            "hvp" => quote!(::core::option::Option<#rt::private::Constant>),
            _ => quote!(::core::option::Option<&#rt::private::Constant>),
        };
        let kept = vec![kept; tangents];
        let slots = vec![quote!(_: ::core::option::Option<&mut #rt::private::Constant>); 1 + count];
        let zero = quote!({
            #[allow(unused_imports)]
            use #rt::private::{of_field::ZeroOfResult as _, zero_of::*};
            (&ZeroOf(&__value)).zero_of_part()
        });
        let turbofish = &call.turbofish;
        let like = quote!(let __like = #rt::private::of_field::Like::of(|| #zero););
        let (before, given) = match mode {
            "vjp" => (
                like,
                quote!((__value, move |__bar, #(#slots),*| __like.forget(__bar))),
            ),
            "hvp" => (
                quote!(#like let __zero = #zero;),
                quote!((__value, __zero, move |__bar, __dot, #(#slots,)* #(#slots),*| {
                    __like.forget(__bar);
                    __like.forget(__dot);
                })),
            ),
            _ => (quote!(let __zero = #zero;), quote!((__value, __zero))),
        };
        let plain = quote!(let __value = (#receiver).#method #turbofish(#(#args),*););
        let again = mode == "vjp"
            && self.f.in_reverse_sweep(self.f.node(value).home)
            && !self.f.outcomes.contains_key(&value);
        let constant = match again {
            // For the sake of the pullback alone: a constant is evaluated once.
            true => quote! {
                let __like = #rt::private::of_field::Like::of(|| { #plain #zero });
                ((), move |__bar, #(#slots),*| __like.forget(__bar))
            },
            false => quote!(#plain #before #given),
        };
        let of = self.tangent_of_part(value)?;
        let second = (mode == "hvp").then(|| quote!(fn #second(self) -> Self { self }));
        let no_receiver = no_receiver(&form, &rt);
        Some(quote_spanned! {span=> {
            #no_receiver
            trait __NoCompanion: ::core::marker::Sized {
                #second
                fn #name<#(#types),*>(self, #(_: #types,)* #(_: #kept),*) -> Self { self }
            }
            impl __NoCompanion for #rt::private::of_field::Missing {}
            #[allow(unused_imports)]
            use #rt::private::of_field::OfActive as _;
            #rt::private::of_field::Part::of(|| #of).call(
                || #call,
                || { #constant },
            )
        }})
    }

    /// Whether a call stands in a method that has the attribute itself: beside it there is no place for a trait that says what is missing.
    pub(super) fn stands_alone(&self, code: Code) -> bool {
        let is_method = matches!(self.f.code(code).callee, Callee::Method { .. });
        is_method && self.f.in_impl && !self.f.in_block
    }

    /// The call of a companion, with another that is found last, where there is none.
    pub(super) fn or_refused(
        &mut self,
        (value, code): (Value, Code),
        call: &TokenStream,
        is_second: bool,
    ) -> Option<TokenStream> {
        let Called {
            rt,
            span,
            method,
            form,
            mut call,
            ..
        } = self.called_method((value, code), call)?;
        let second = second_order_of(&method);
        peel(&mut call.receiver, &form, &rt)?;
        let types: Vec<_> = (0..call.args.len())
            .map(|i| format_ident!("__{i}"))
            .collect();
        let name = &call.method;
        let second = is_second.then(|| quote!(fn #second(self) -> Self { self }));
        let no_receiver = no_receiver(&form, &rt);
        Some(quote_spanned! {span=> {
            #no_receiver
            trait __NoCompanion: ::core::marker::Sized {
                #second
                fn #name<#(#types),*>(self, #(_: #types),*) -> Self { self }
            }
            impl __NoCompanion for #rt::private::of_field::Missing {}
            #rt::private::of_field::found(|| #call)
        }})
    }

    /// The check that the method is the one which is meant, where it has a companion.
    pub(super) fn checked_of_field(
        &self,
        (value, code): (Value, Code),
        call: &TokenStream,
    ) -> Option<TokenStream> {
        let Called {
            rt,
            span,
            name,
            refs,
            form,
            mut call,
            ..
        } = self.called_method((value, code), call)?;
        let receiver = peel(&mut call.receiver, &form, &rt)?;
        let received = &call.receiver;
        let check = callee(&call, &receiver, &name, refs, &quote!(#received), &rt);
        let no_receiver = no_receiver(&form, &rt);
        Some(quote_spanned! {span=> {
            #no_receiver
            #check
        }})
    }

    fn called_method(&self, (value, code): (Value, Code), call: &TokenStream) -> Option<Called> {
        let span = self.span(value);
        let Callee::Method { name, refs } = self.f.code(code).callee.clone() else {
            return None;
        };
        let method = ident(&name, span);
        Some(Called {
            rt: located(self.runtime.clone(), span),
            span,
            form: receiver_of(&method),
            call: method_call(call)?,
            method,
            name,
            refs,
        })
    }

    /// The place of the receiver in the tangent of what it is a part of.
    fn tangent_of_part(&mut self, call: Value) -> Option<TokenStream> {
        let rt = self.runtime.clone();
        let mut names = Vec::new();
        let mut root = *self.f.node(call).args.first()?;
        while let Op::Field(name) = &self.f.node(root).op
            && is_field(name)
        {
            names.push(name.clone());
            root = self.f.node(root).args[0];
        }
        let root = match &self.f.node(root).op {
            Op::Load(mem, steps) => match &steps[..] {
                [Step::Field(name)] if is_field(name) => {
                    names.push(name.clone());
                    let name = self.names.mem(self.f, *mem);
                    quote!(&#name)
                }
                _ => self.reference(root),
            },
            _ => self.reference(root),
        };
        let mut place = quote!((*#rt::private::of_field::tangent(#root)));
        for (position, name) in names.iter().rev().enumerate() {
            place = self.part_of_tangent(&place, name, position > 0);
        }
        Some(quote!(&#place))
    }
}

/// A receiver that is found where a method has no companion.
fn no_receiver(form: &Ident, rt: &TokenStream) -> TokenStream {
    let span = form.span();
    quote_spanned! {span=>
        trait __NoReceiver {
            fn #form(&self) -> #rt::private::of_field::Missing { #rt::private::of_field::Missing }
        }
        impl<__T: ?::core::marker::Sized> __NoReceiver for &__T {}
    }
}

/// Whether a part is a field of a struct or a tuple: no payload of an enum or an `Option`.
fn is_field(name: &str) -> bool {
    name != SOME && Payload::of_field(name).is_none()
}

fn method_call(call: &TokenStream) -> Option<ExprMethodCall> {
    match syn::parse2::<Expr>(call.clone()) {
        Ok(Expr::MethodCall(call)) => Some(call),
        _ => None,
    }
}

/// Writes the receiver of `receiver.form()` as a reference to what is behind a pointer; gives the receiver as it was.
fn peel(receiver: &mut Expr, form: &Ident, rt: &TokenStream) -> Option<Expr> {
    let Expr::MethodCall(call) = receiver else {
        return None;
    };
    if call.method != *form {
        return peel(&mut call.receiver, form, rt);
    }
    let whole = (*call.receiver).clone();
    let span = form.span();
    *call.receiver = syn::parse2(quote_spanned! {span=>
        ({
            #[allow(unused_imports)]
            use #rt::private::of_field::{OfPointer as _, OfValue as _};
            (&#rt::private::of_field::Peel(&#whole)).peel()
        })
    })
    .ok()?;
    Some(whole)
}
