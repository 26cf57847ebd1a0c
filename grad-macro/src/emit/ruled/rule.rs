//! The user's rule of a function.

use super::super::items::Items;
use super::super::without_derivative::placed;
use super::ARITIES;
use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, format_ident, quote};
use syn::Path;

/// Where the companions of a function are that the attribute names.
pub(in crate::emit) struct Companion {
    /// The type that a method belongs to: one is meant if the segment before the last begins with a capital, is `Self` or has arguments.
    pub(in crate::emit) owner: Option<Path>,
    /// The function without its generic arguments.
    pub(in crate::emit) path: Path,
    /// The generic arguments.
    pub(in crate::emit) arguments: TokenStream,
    pub(super) name: Ident,
}

impl Companion {
    pub(in crate::emit) fn of(path: &Path) -> Self {
        let mut path = path.clone();
        let name = name_of(&path);
        let mut arguments = TokenStream::new();
        if let Some(last) = path.segments.last_mut() {
            arguments = match std::mem::take(&mut last.arguments) {
                syn::PathArguments::AngleBracketed(mut given) => {
                    given.colon2_token.get_or_insert_default();
                    given.to_token_stream()
                }
                other => other.to_token_stream(),
            };
        }
        let mut owner = path.clone();
        owner.segments.pop();
        owner.segments.pop_punct();
        let of_type = owner.segments.last().is_some_and(|last| {
            let name = last.ident.to_string();
            name.starts_with(char::is_uppercase) || !last.arguments.is_none()
        });
        Self {
            owner: of_type.then_some(owner),
            path,
            arguments,
            name,
        }
    }

    /// The name of a companion: of a function, or with this prefix of a method. An error there is at the user's path.
    pub(in crate::emit) fn function(&self, of_function: &str, of_method: &str) -> Ident {
        let span = self.name.span();
        match &self.owner {
            None => Ident::new(of_function, span),
            Some(_) => {
                let name = self.name.to_string();
                let name = name.trim_start_matches("r#");
                format_ident!("{}{}", of_method, name, span = span)
            }
        }
    }

    /// What brings the function and its derivatives under one name, in all of the companions: a function that there is not is one error.
    pub(super) fn scope(&self) -> TokenStream {
        let path = &self.path;
        let scope = self
            .owner
            .is_none()
            .then(|| quote!(use #path as DerivativesOfTheRule;));
        placed(scope.unwrap_or_default(), self.span())
    }

    /// The function by the name that it has there.
    pub(in crate::emit) fn function_in_scope(&self) -> Path {
        let arguments = &self.arguments;
        if self.owner.is_some() {
            let path = &self.path;
            return syn::parse_quote!(#path #arguments);
        }
        let name = format_ident!(
            "DerivativesOfTheRule",
            span = self.span().resolved_at(Span::call_site())
        );
        syn::parse_quote!(#name #arguments)
    }

    /// Where errors about the function stand.
    pub(in crate::emit) fn span(&self) -> Span {
        self.name.span()
    }

    /// The companion by its path.
    pub(in crate::emit) fn call(&self, of_function: &str, of_method: &str) -> TokenStream {
        let name = self.function(of_function, of_method);
        let arguments = &self.arguments;
        match &self.owner {
            Some(owner) => quote!(#owner::#name #arguments),
            None => {
                let path = &self.path;
                quote!(#path::#name #arguments)
            }
        }
    }
}

/// The last name of a path, where errors about it stand.
pub(super) fn name_of(path: &Path) -> Ident {
    match path.segments.last() {
        Some(last) => last.ident.clone(),
        None => format_ident!("rule"),
    }
}

fn numbered_types(count: usize) -> Vec<Ident> {
    (0..count).map(|i| format_ident!("A{}", i)).collect()
}

impl Items<'_> {
    /// A call of a rule for `vjp`, whose form is checked at the rule.
    pub(super) fn run_vjp(&self, rule: &Path, args: &[impl ToTokens]) -> TokenStream {
        if self.signature.wrapper.is_some() {
            return placed(quote!(#rule(#(#args),*)?), name_of(rule).span());
        }
        if args.len() > ARITIES {
            return quote!(#rule(#(#args),*));
        }
        let rt = &self.runtime;
        let (output, bar, g) = (
            &self.signature.output,
            self.output_bar(),
            self.gradient_type(),
        );
        // The arguments come first, so that the rule is compared with them.
        let run = quote!(#rt::private::run_vjp::<_, _, #output, #bar, #g, _>((#(#args,)*), #rule));
        placed(run, name_of(rule).span())
    }

    /// A call of a rule for `jvp`, whose form is checked at the rule.
    pub(super) fn run_jvp(
        &self,
        rule: &Path,
        args: &[impl ToTokens],
        direction: &TokenStream,
    ) -> TokenStream {
        if self.signature.wrapper.is_some() {
            return placed(quote!(#rule(#(#args,)* #direction)?), name_of(rule).span());
        }
        if args.len() > ARITIES {
            return quote!(#rule(#(#args,)* #direction));
        }
        let given = self.given_to_jvp(rule, args, direction);
        placed(quote!(#given.given_to(#rule)), name_of(rule).span())
    }

    /// The arguments of a rule for `jvp`, whose form is checked here: rustc does not know their type where it has another one, and says
    /// nothing more about what is done with them.
    pub(in crate::emit) fn given_to_jvp(
        &self,
        rule: &Path,
        args: &[impl ToTokens],
        direction: &TokenStream,
    ) -> TokenStream {
        let rt = &self.runtime;
        let (output, bar) = (&self.signature.output, self.output_bar());
        quote!(#rt::private::arguments_of_jvp::<_, _, #output, #bar, _>((#(#args,)* #direction,), #rule))
    }

    /// The companion of a rule by its path, and what has to stand before it: something that takes its place where the rule is not
    /// differentiable, and that rustc prefers the companion to.
    pub(super) fn companion_of_rule(&self, rule: &Path) -> (TokenStream, TokenStream) {
        let rt = &self.runtime;
        let count = self.signature.params.len();
        let types = &numbered_types(count);
        let slots = vec![quote!(::core::option::Option<&mut #rt::private::Constant>); count];
        let absent = |name: &Ident| {
            quote! {
                fn #name<#(#types,)* D, Y, B>(
                    #(_: #types,)* _: D
                ) -> (#rt::private::Absent<Y>, fn(B, #(#slots,)* ::core::option::Option<&mut D>)) {
                    (#rt::private::Absent::value(), |_, #(_: #slots,)* _| {})
                }
            }
        };
        let companion = Companion::of(rule);
        let name = companion.function("__vjp", "differentiable_");
        // What stands for it has other generic arguments: they are found by the call.
        let absent = absent(&name);
        self.scope_of_rule(&companion, &name, &absent)
    }

    /// What stands before a companion of this name that the rule may not have, and its path.
    pub(in crate::emit) fn scope_of_rule(
        &self,
        companion: &Companion,
        name: &Ident,
        absent: &TokenStream,
    ) -> (TokenStream, TokenStream) {
        let rt = &self.runtime;
        if let Some(owner) = &companion.owner {
            let scope = quote! {
                trait WithoutDerivatives { #absent }
                impl<Anything: ?::core::marker::Sized> WithoutDerivatives for Anything {}
            };
            return (scope, quote!(#owner::#name));
        }
        let scope = companion.scope();
        let scope = quote! {
            #scope
            use #rt::private::plain_rule::*;
            trait WithoutDerivatives { #absent }
            impl WithoutDerivatives for #rt::private::plain_rule::DerivativesOfTheRule {}
        };
        (scope, quote!(DerivativesOfTheRule::#name))
    }

    /// Whether the rule `Self::f_vjp` of a method `f` has the name and so the form of the `vjp` that would be emitted beside it.
    pub(in crate::emit) fn rule_is_the(&self, rule: &Option<Path>, mode: &str) -> bool {
        let Some(rule) = rule else {
            return false;
        };
        let names: Vec<&Ident> = rule.segments.iter().map(|s| &s.ident).collect();
        let emitted = self.function_name(mode);
        self.signature.in_impl
            && matches!(names[..], [owner, name] if owner == "Self" && *name == emitted)
    }
}
