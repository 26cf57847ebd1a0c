//! That no method of the type's own hides that of the trait, where the derivatives are those of the trait's.
//!
//! `value.energy(x)` is the type's own method if there is one, and the derivative that is found may be that of the trait.

use crate::emit::placed;
use proc_macro2::{Span, TokenStream};
use quote::{format_ident, quote};
use syn::{FnArg, GenericParam, Generics, ItemImpl, PathArguments, Signature, Type};

/// Code that does not run and asks which method a path of the type finds. Where `provided`, a method of the type's own may have derivatives
/// of its own.
pub(super) fn check(
    block: &ItemImpl,
    methods: &[Signature],
    rt: &TokenStream,
    provided: bool,
) -> TokenStream {
    let Some((path, _)) = &block.trait_ else {
        return TokenStream::new();
    };
    let is_parameter = matches!(&*block.self_ty, Type::Path(ty) if ty.path.get_ident().is_some_and(|ident| {
        block.generics.type_params().any(|param| param.ident == *ident)
    }));
    if is_parameter {
        // It has no methods of its own.
        return TokenStream::new();
    }
    let mut in_scope = path.clone();
    if let Some(last) = in_scope.segments.last_mut() {
        last.arguments = PathArguments::None;
    }
    let ty = &block.self_ty;
    let checks = methods.iter().filter(|sig| sig.receiver().is_some() && !hides_types(sig)).map(|sig| {
        let generics = both(&block.generics, &sig.generics);
        let (generics, _, clause) = generics.split_for_impl();
        let ident = &sig.ident;
        let arguments = sig.generics.params.iter().filter_map(|param| match param {
            GenericParam::Type(param) => Some(&param.ident),
            GenericParam::Const(param) => Some(&param.ident),
            GenericParam::Lifetime(_) => None,
        });
        let arguments: Vec<_> = arguments.collect();
        let arguments = (!arguments.is_empty()).then(|| quote!(::<#(#arguments),*>));
        let span = ident.span().resolved_at(Span::call_site());
        let plain = ident.to_string();
        let form = format_ident!("differentiable_receiver_of_{}", plain.trim_start_matches("r#"));
        let derivative = if provided {
            quote!(#rt::private::of_traits::Same(<#ty>::#form, <#ty as #path>::#form).which())
        } else {
            quote!(#rt::private::of_traits::One)
        };
        let compared = placed(
            quote! {
                let method = #rt::private::of_traits::Same(<#ty>::#ident #arguments, <#ty as #path>::#ident #arguments).which();
                #rt::private::of_traits::not_hidden((method, #derivative));
            },
            span,
        );
        quote!(fn check #generics () #clause { #compared })
    });
    quote! {
        #(
            #[allow(unused, dead_code, trivial_bounds, clippy::all, clippy::pedantic)]
            const _: () = {
                use #in_scope as _;
                use #rt::private::of_traits::Which as _;
                #checks
            };
        )*
    }
}

/// Whether a type of the arguments has no name.
fn hides_types(sig: &Signature) -> bool {
    sig.inputs.iter().any(|input| match input {
        FnArg::Typed(typed) => {
            let ty = &typed.ty;
            quote!(#ty).to_string().contains("impl ")
        }
        FnArg::Receiver(_) => false,
    })
}

/// The generics of both without those of the method that are lifetimes, which a path leaves out.
fn both(block: &Generics, own: &Generics) -> Generics {
    let mut own = own.clone();
    own.params = own
        .params
        .into_iter()
        .filter(|param| !matches!(param, GenericParam::Lifetime(_)))
        .collect();
    crate::front::types::with_those_of(block, &own)
}
