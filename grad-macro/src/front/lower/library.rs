//! Names of libraries, which could be the user's: rustc is asked, once in a function for each.

use super::Lower;
use crate::names;
use crate::names::Method;
use crate::rules::RuleId;
use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote, quote_spanned};
use syn::Macro;
use syn::spanned::Spanned;

impl Lower<'_> {
    /// Code that runs nowhere, and that rustc refuses where a name is not what it is taken for.
    pub(super) fn assume(&mut self, key: &impl ToTokens, code: TokenStream) {
        if self.assumed.insert(key.to_token_stream().to_string()) {
            self.plain_statement(code);
        }
    }

    /// A path that names a function of the standard library, at `meant`, which takes `args`.
    pub(super) fn assume_std_function(
        &mut self,
        path: &syn::ExprPath,
        meant: &TokenStream,
        args: &TokenStream,
    ) {
        let mut path = path.clone();
        if let Some(last) = path.path.segments.last_mut() {
            last.arguments = syn::PathArguments::None;
        }
        let span = path.span().resolved_at(Span::call_site());
        let rt = self.runtime(span);
        let code = quote_spanned!(span=>
            #rt::private::unevaluated(|| {
                let function = #rt::private::std_function(#path, #meant);
                function(#args)
            });
        );
        self.assume(&path, code);
    }

    /// `f64::sin`, where `f64` could be a module.
    pub(super) fn assume_float_function(&mut self, path: &syn::ExprPath, float: &str, name: &str) {
        let span = path.span().resolved_at(Span::call_site());
        let (float, function) = (Ident::new(float, span), Ident::new(name, span));
        let meant = quote_spanned!(span=> <::core::primitive::#float>::#function);
        match Method::named(name) {
            _ if name == names::Function::From => {
                self.assume_std_function(path, &meant, &quote!(0_u8))
            }
            Method::Neg => self.assume_std_function(path, &meant, &quote!(0.0)),
            Method::Add | Method::Sub | Method::Mul | Method::Div | Method::Rem => {
                self.assume_std_function(path, &meant, &quote!(0.0, 0.0));
            }
            _ if RuleId::method(name).is_some() => {
                let rt = self.runtime(span);
                let code = quote_spanned!(span=>
                    #rt::private::unevaluated(|| #rt::private::std_function(#path, #meant));
                );
                self.assume(path, code);
            }
            // What has no rule is refused.
            _ => {}
        }
    }

    /// Whether a path is `Float::sqrt` or `<T as Float>::sqrt`, by a trait that is known by its name: `Real` is one where it is a bound.
    pub(super) fn is_of_a_trait_of_floats(&self, path: &syn::ExprPath) -> bool {
        let mut segments = path.path.segments.iter().rev().skip(1);
        let Some(owner) = segments.next().map(|owner| owner.ident.to_string()) else {
            return false;
        };
        let as_float = path.qself.as_ref().is_none_or(|qself| {
            let info = crate::front::types::classify(&qself.ty, &self.type_params);
            qself.position > 0
                && (info.kind.is_scalar() || matches!(*qself.ty, syn::Type::Infer(_)))
        });
        let is_bound = || {
            let mut traits = self.type_params.own_traits.values();
            path.qself.is_some()
                || traits.any(|of| of.segments.last().is_some_and(|of| of.ident == "Real"))
        };
        as_float
            && match owner.as_str() {
                "Float" | "RealField" | "ComplexField" => true,
                "Real" => is_bound(),
                _ => false,
            }
    }

    /// That it is the function of that trait.
    pub(super) fn assume_function_of_a_trait(
        &mut self,
        path: &syn::ExprPath,
        owner: &str,
        name: &str,
    ) {
        let span = path.span().resolved_at(Span::call_site());
        let rt = self.runtime(span);
        let owner = Ident::new(owner, span);
        let function = Ident::new(name, span);
        let mut of_trait = path.path.clone();
        if let Some(last) = of_trait.segments.last_mut() {
            last.arguments = syn::PathArguments::None;
        }
        let float = match &path.qself {
            // `<f32 as Float>::sqrt`
            Some(_) => quote!(f64),
            None => quote!(_),
        };
        of_trait.segments.pop();
        of_trait.segments.pop_punct();
        let code = quote_spanned!(span=>
            #rt::private::unevaluated(|| #rt::private::std_function(
                <#float as #of_trait>::#function,
                <f64 as #rt::private::floats::traits::#owner>::#function,
            ));
        );
        self.assume(path, code);
    }

    /// `vec!`, `vector!`, `matrix!` and the like.
    pub(super) fn assume_macro(&mut self, mac: &Macro, meant: names::Macro) {
        let path = &mac.path;
        let span = path.span().resolved_at(Span::call_site());
        let rt = self.runtime(span);
        let element = quote_spanned!(span=> #rt::private::unread());
        let elements = match meant {
            names::Macro::Matrix | names::Macro::Dmatrix => {
                quote!(#element, #element; #element, #element)
            }
            _ => quote!(#element, #element),
        };
        let code = quote_spanned!(span=>
            #rt::private::unevaluated(|| #rt::private::holds_unread(|| #path![#elements]));
        );
        self.assume(path, code);
    }
}
