//! Names of libraries, which could be the user's: rustc is asked, once in a function for each.

use super::Lower;
use crate::rules::RuleId;
use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote, quote_spanned};
use syn::Macro;
use syn::spanned::Spanned;

impl Lower<'_> {
    /// Code that runs nowhere, and that rustc refuses where a name is not what it is taken for.
    fn assume(&mut self, key: &impl ToTokens, code: TokenStream) {
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
        match name {
            "from" => self.assume_std_function(path, &meant, &quote!(0_u8)),
            "neg" => self.assume_std_function(path, &meant, &quote!(0.0)),
            "add" | "sub" | "mul" | "div" | "rem" => {
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

    /// `vec!`, `vector!`, `matrix!` and the like.
    pub(super) fn assume_macro(&mut self, mac: &Macro, name: &str) {
        let path = &mac.path;
        let span = path.span().resolved_at(Span::call_site());
        let rt = self.runtime(span);
        let element = quote_spanned!(span=> #rt::private::unread());
        let (elements, made) = match name {
            "vec" => (quote!(#element, #element), quote!(list_of_unread)),
            "matrix" | "dmatrix" => (
                quote!(#element, #element; #element, #element),
                quote!(matrix_of_unread),
            ),
            _ => (quote!(#element, #element), quote!(matrix_of_unread)),
        };
        let code = quote_spanned!(span=>
            #rt::private::unevaluated(|| #rt::private::#made(#path![#elements]));
        );
        self.assume(path, code);
    }
}
