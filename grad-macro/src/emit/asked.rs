//! That type parameters have the methods of floats which are called on them, by the bounds that the user wrote.

use super::items::{Items, allowed};
use super::without_derivative::placed;
use crate::front::scalars::as_written;
use crate::front::types::with_those_of;
use crate::ir::Function;
use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, format_ident, quote};
use syn::{Generics, WherePredicate};

impl Items<'_> {
    /// A function inside of the companion that rustc refuses if they are methods of the user's; nothing where the block around a method is
    /// not seen.
    pub(super) fn asked_parameters(&self, function: &Function) -> Option<TokenStream> {
        if function.asked_parameters.is_empty() || self.generics_are_hidden() {
            return None;
        }
        let generics = self.written_generics();
        let questions = self.questions(function);
        let (params, where_clause) = (&generics.params, &generics.where_clause);
        Some(quote!(fn __floats<#params>() #where_clause { #(#questions)* }))
    }

    /// The same beside a method in a block that is not seen: a function that has the bounds of the block and no other.
    pub(super) fn asked_beside(&self, function: &Function) -> Option<TokenStream> {
        if function.asked_parameters.is_empty() || !self.generics_are_hidden() {
            return None;
        }
        let generics = as_written(&self.item.sig.generics);
        let questions = self.questions(function);
        let name = self.function_name("differentiable_floats");
        let (params, where_clause) = (&generics.params, &generics.where_clause);
        let allowed = allowed();
        Some(quote!(#allowed #[doc(hidden)] fn #name<#params>() #where_clause { #(#questions)* }))
    }

    fn generics_are_hidden(&self) -> bool {
        self.signature.in_impl && self.place.is_none() && !self.of_operator
    }

    fn questions(&self, function: &Function) -> Vec<TokenStream> {
        let rt = &self.runtime;
        let asked = function.asked_parameters.iter();
        asked
            .map(|(name, (of_num_traits, span))| {
                let parameter = Ident::new(name, Span::call_site());
                let question = match of_num_traits {
                    true => format_ident!("is_float_of_num_traits"),
                    false => format_ident!("is_float"),
                };
                let code = quote! {{
                    use #rt::private::floats::{ByNalgebra as _, Otherwise as _};
                    #rt::private::floats::Parameter::<#parameter>::new().#question();
                }};
                placed(code, span.resolved_at(Span::call_site()))
            })
            .collect()
    }

    /// The generics of the function and of the block around it, as an inner function has them.
    fn written_generics(&self) -> Generics {
        let own = as_written(&self.item.sig.generics);
        let mut generics = match self.place {
            Some(place) => with_those_of(&as_written(&place.generics), &own),
            None => own,
        };
        for param in generics.type_params_mut() {
            param.default = None;
        }
        if let Some(clause) = &mut generics.where_clause {
            let predicates = std::mem::take(&mut clause.predicates).into_iter();
            clause.predicates = predicates.filter(|of| !names_self(of)).collect();
        }
        generics
    }
}

fn names_self(predicate: &WherePredicate) -> bool {
    let mut names = Vec::new();
    crate::front::lower::idents(predicate.to_token_stream(), &mut names);
    names.iter().any(|name| name == "Self")
}
