//! That a method which is known by its name, or has a derivative beside it, is the one that rustc finds.
//!
//! A trait of the user's may give a type a method of the name that comes first. Code that does not run asks the types on the way.

use super::body::Emitter;
use super::companion::ident;
use super::expr::located;
use super::receiver::{receiver_of, second_order_of};
use crate::ir::{Callee, Code, Function, Kind, Value};
use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote, quote_spanned};
use syn::{Expr, ExprMethodCall};

impl Emitter<'_> {
    /// A statement that rustc refuses if the method which is called may be another one than that which the companion stands beside: one
    /// that comes before it on the way from the receiver to its type.
    pub(super) fn check_callee(
        &self,
        code: Code,
        call: &TokenStream,
        rt: &TokenStream,
    ) -> Option<TokenStream> {
        let Ok(Expr::MethodCall(call)) = syn::parse2::<Expr>(call.clone()) else {
            return None;
        };
        match &self.f.code(code).callee {
            Callee::Method { name, refs } => {
                let Expr::MethodCall(of_form) = &*call.receiver else {
                    return None;
                };
                let form = &call.receiver;
                Some(callee(
                    &call,
                    &of_form.receiver,
                    name,
                    *refs,
                    &quote!(#form),
                    rt,
                ))
            }
            Callee::LikeFloat { name, refs } => {
                let form = form_of_float(&call.receiver, name, call.method.span(), rt);
                Some(callee(&call, &call.receiver, name, *refs, &form, rt))
            }
            Callee::Changing { .. } | Callee::Beside | Callee::ByName | Callee::Derivative => None,
        }
    }

    /// The same for a method that is known to be a rule.
    pub(super) fn check_rule(&mut self, value: Value) -> Option<TokenStream> {
        let called = self.f.called_by.get(&value)?.clone();
        let receiver = self.f.node(value).args[0];
        if !self.checked_rules.insert((called.method.clone(), receiver)) {
            return None;
        }
        let span = self.span(value);
        let rt = located(self.runtime.clone(), span);
        let method = ident(&called.method, span);
        let is_matrix = matches!(self.f.kind(receiver), Kind::Matrix(_));
        // nalgebra's methods take references.
        if is_matrix && called.refs == 1 {
            return None;
        }
        let place = self.reference(receiver);
        if is_matrix && called.refs == 0 {
            let by_value = by_value(&method, called.arguments);
            let arguments = anything(called.arguments);
            return Some(quote_spanned! {span=>
                if false {
                    ::core::unreachable!();
                    #by_value
                    #rt::private::like(#place).#method(#(#arguments),*);
                }
            });
        }
        let references = (0..called.refs).map(|_| quote!(&));
        let on = located(quote!(&#(#references)* *#place), span);
        let form = if is_matrix {
            quote!(&*#place)
        } else {
            // The user's type has a sibling that gives the form.
            let form = receiver_of(&method);
            quote!({
                trait __OfMatrices { fn #form(&self) -> &Self { self } }
                impl<__T: ?::core::marker::Sized> __OfMatrices for __T {}
                (*#place).#form()
            })
        };
        Some(first_method(&method, called.arguments, &on, &form, &rt))
    }
}

pub(super) fn callee(
    call: &ExprMethodCall,
    receiver: &Expr,
    name: &str,
    refs: u8,
    form: &TokenStream,
    rt: &TokenStream,
) -> TokenStream {
    let span = call.method.span();
    let references = (0..=refs).map(|_| quote!(&));
    let receiver = located(quote!(#(#references)* #receiver), span);
    first_method(&ident(name, span), call.args.len(), &receiver, form, rt)
}

/// The same of a method that changes its receiver, a variable of our own: nothing takes it by reference where the method surely changes it.
pub(super) fn changing(
    method: &Ident,
    receiver: &Ident,
    (arguments, either, second): (usize, bool, bool),
    rt: &TokenStream,
) -> TokenStream {
    let span = method.span();
    let second = second.then(|| {
        let (form, second) = (receiver_of(method), second_order_of(method));
        quote_spanned!(span=> (*#receiver.#form()).#second();)
    });
    let (types, anything) = (types(method, arguments), anything(arguments));
    // One that may take its receiver by reference is not told apart from another that does.
    let first = (!either).then(|| {
        quote_spanned! {span=>
            trait __ByReference {
                fn #method<#(#types),*>(&self, #(_: #types),*) -> #rt::private::Passed { #rt::private::Passed }
            }
            impl<__T: ?::core::marker::Sized> __ByReference for __T {}
            #rt::private::passed(#receiver.#method(#(#anything),*));
        }
    });
    quote_spanned! {span=>
        if false {
            ::core::unreachable!();
            #second
            #first
        }
    }
}

/// The form in which a method takes its receiver that is the user's or that of floats, which take it by value.
fn form_of_float(receiver: &Expr, name: &str, span: Span, rt: &TokenStream) -> TokenStream {
    let form = receiver_of(&ident(name, span));
    quote!({
        trait __OfFloats: ::core::marker::Copy { fn #form(&self) -> Self { *self } }
        impl<__T: #rt::private::float_methods::Floating> __OfFloats for __T {}
        #receiver.#form()
    })
}

/// Asks what stands on the way from the receiver to the `form` in which the method takes it for a method of the name.
///
/// A trait of its own gives the value a method by value: another one like it makes the two ambiguous. Another gives pointers a method that
/// comes last, with as many arguments. Nothing of it is reached, so that nothing is borrowed.
fn first_method(
    method: &Ident,
    arguments: usize,
    receiver: &TokenStream,
    form: &TokenStream,
    rt: &TokenStream,
) -> TokenStream {
    let span = method.span();
    let types = types(method, arguments);
    let (outer, inner, value) = (
        anything(arguments),
        anything(arguments),
        anything(arguments),
    );
    let (last, by_value) = (last(method, arguments, rt), by_value(method, arguments));
    quote_spanned! {span=>
        if false {
            ::core::unreachable!();
            struct __Nothing;
            impl __Nothing {
                fn #method<#(#types),*>(self, #(_: #types),*) -> #rt::private::Passed { #rt::private::Passed }
            }
            let (mut __outer, mut __inner, __value) = #rt::private::received(#receiver, #form, __Nothing);
            {
                #last
                #rt::private::passed(__outer.#method(#(#outer),*));
                #rt::private::passed(__inner.#method(#(#inner),*));
            }
            {
                #by_value
                __value.#method(#(#value),*);
            }
        }
    }
}

/// Asks types that are pointers, or may stand before what has a method, for another one of its name.
pub(super) fn known_methods(f: &Function, runtime: &TokenStream) -> Option<TokenStream> {
    let asked = f.known.iter().map(|known| {
        let method = &known.method;
        let rt = located(runtime.clone(), method.span());
        let last = last(method, known.arguments, &rt);
        let arguments = anything(known.arguments);
        let on = &known.on;
        quote_spanned!(method.span()=> {
            #last
            let mut __on = #rt::private::of::<#on>();
            #rt::private::passed(__on.#method(#(#arguments),*));
        })
    });
    let asked: Vec<TokenStream> = asked.collect();
    (!asked.is_empty()).then(|| quote!(if false { ::core::unreachable!(); #(#asked)* }))
}

fn types(method: &Ident, arguments: usize) -> Vec<Ident> {
    let span = method.span();
    (0..arguments)
        .map(|i| format_ident!("__{i}", span = span))
        .collect()
}

fn anything(arguments: usize) -> Vec<TokenStream> {
    vec![quote!(::core::unreachable!()); arguments]
}

/// A trait that gives pointers a method which is found last.
fn last(method: &Ident, arguments: usize, rt: &TokenStream) -> TokenStream {
    let types = types(method, arguments);
    quote! {
        trait __Last {
            fn #method<#(#types),*>(&mut self, #(_: #types),*) -> #rt::private::Passed { #rt::private::Passed }
        }
        impl<__T: #rt::private::Pointer> __Last for __T {}
    }
}

/// A trait that gives everything a method by value.
fn by_value(method: &Ident, arguments: usize) -> TokenStream {
    let types = types(method, arguments);
    quote! {
        trait __ByValue: ::core::marker::Sized { fn #method<#(#types),*>(self, #(_: #types),*) {} }
        impl<__T> __ByValue for __T {}
    }
}
