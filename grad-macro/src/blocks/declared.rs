//! The attribute on a trait: the derivatives are provided methods of the trait.
//!
//! Each is thin over companions that the `impl` blocks with the attribute override. Beside the trait stands a macro of its name, by which such
//! a block learns what the trait has (`implemented.rs`).

use super::candidate::is_candidate;
use super::constants::Constants;
use super::methods::{arguments, own_attributes, under};
use super::place::{Form, Place, Provided};
use crate::args::Args;
use crate::diagnostics::Errors;
use crate::emit::{items::allowed, placed};
use crate::expand::{function, without_constant};
use crate::front::signature::Signature;
use crate::front::types::TypeParams;
use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, format_ident, quote};
use std::collections::HashSet;
use std::hash::{DefaultHasher, Hash, Hasher};
use syn::{ItemFn, ItemTrait, Path, TraitItem, TraitItemFn, Visibility};

/// Expands `#[differentiable(args)]` on a trait.
pub(crate) fn expand(args: &Args, mut block: ItemTrait, errors: Errors) -> TokenStream {
    args.refuse_those_of_functions(
        &block.ident,
        "a trait",
        "the arguments there are `order = 2`, `strong_zero` and `crate = ..`; write others on the method, as in `#[differentiable(wrt(x))] fn ..`",
        &errors,
    );
    if let Some(graph) = &args.graph {
        errors.push(
            graph,
            "`graph` is not an argument of `#[differentiable]` on a trait",
            "put it on a function with a body",
        );
    }
    let declared = Declared {
        args,
        runtime: args.runtime(),
        path: path_in_itself(&block),
        given: format_ident!(
            "__given_by_the_impl_of_{}",
            block.ident,
            span = Span::call_site()
        ),
        block: &block,
        errors: &errors,
    };
    let mut known = Vec::new();
    let mut items = Vec::new();
    for item in &block.items {
        let TraitItem::Fn(item) = item else {
            items.push(item.clone());
            continue;
        };
        let method = declared.method(item);
        let (original, added) = (method.original, method.added);
        items.push(TraitItem::Verbatim(quote!(#original #added)));
        known.extend(method.known);
    }
    if known.is_empty() && errors.is_empty() {
        errors.push(
            &block.ident,
            "no method of this trait has an active argument and an output with a derivative",
            "remove the attribute, or give a method an argument and a result of floats, vectors or `Differentiable` types",
        );
    }
    items.push(TraitItem::Verbatim(declared.given()));
    let named = declared.macro_of_its_name(&known);
    block.items = items;
    let errors = errors.finish_tokens();
    quote!(#block #named #errors)
}

struct Declared<'b> {
    args: &'b Args,
    runtime: TokenStream,
    /// The trait with its own generics.
    path: Path,
    /// The function that says whether an `impl` block has the attribute.
    given: Ident,
    block: &'b ItemTrait,
    errors: &'b Errors,
}

struct Method {
    original: TokenStream,
    added: TokenStream,
    /// What an `impl` block has to know.
    known: Option<TokenStream>,
}

impl Declared<'_> {
    fn method(&self, item: &TraitItemFn) -> Method {
        let mut item = item.clone();
        let own = own_attributes(&mut item.attrs);
        let generics = &self.block.generics;
        let params = TypeParams::in_block(&item.sig.generics, generics);
        let original = without_constant(item.to_token_stream());
        if own.is_empty() && !is_candidate(&item.sig, &params, true) || !self.errors.is_empty() {
            return Method {
                original,
                added: TokenStream::new(),
                known: None,
            };
        }
        if let Some(second) = own.get(1) {
            self.errors.push(
                second,
                "a method of a trait has the attribute twice",
                "keep one of them",
            );
        }
        let errors = Errors::new();
        let args = match own.first() {
            Some(attribute) => Args::parse(arguments(attribute), &errors),
            None => Args::default(),
        };
        if args.is_ruled() {
            errors.push(
                &item.sig.ident,
                "a rule on a method of a trait would be one for all types",
                "write it on the method in an `impl` block, as in `#[differentiable(vjp = Self::rule)]`",
            );
        }
        if let Some(asked) = args.checks.first() {
            errors.push(
                &asked.key,
                "`check(..)` makes a test, and a method in a trait is one of no type",
                "write it on the method in an `impl` block, as in `#[differentiable(check(&value, ..))]`",
            );
        }
        let args = args.over(self.args);
        let as_function = self.as_function(&item);
        // Its mistakes are reported where it is expanded.
        let unreported = Errors::new();
        let signature = Signature::read_in(&as_function, &args, Some(generics), &unreported);
        let _ = unreported.finish();
        let active = signature.params.iter().map(|param| param.active);
        let ident = &item.sig.ident;
        let stem = args.name.as_ref().unwrap_or(ident);
        let order = args.order;
        let known = quote!(#ident #order #stem (#(#active),*););
        let place = Place {
            generics: generics.clone(),
            of_trait: Some(self.path.clone()),
            self_ty: None,
            moved: HashSet::new(),
            form: Form::Provided(Provided {
                check: self.check(ident),
                has_a_body: item.default.is_some(),
            }),
            beside: None,
            constants: Constants::of_trait(self.block),
        };
        let tokens = as_function.into_token_stream();
        let expanded = function(&args, tokens, Some(&place), errors);
        Method {
            original,
            added: under(&item.attrs, expanded.added),
            known: Some(known),
        }
    }

    fn as_function(&self, item: &TraitItemFn) -> ItemFn {
        let body = match &item.default {
            Some(body) => body.clone(),
            None => syn::parse_quote!({ ::core::unreachable!() }),
        };
        ItemFn {
            attrs: item.attrs.clone(),
            vis: Visibility::Inherited,
            sig: item.sig.clone(),
            block: Box::new(body),
            ..syn::parse_quote!(
                fn method() {}
            )
        }
    }

    /// What stops the compiler where the derivative of a method is used for a type whose `impl` block does not have the attribute: without
    /// it nothing says what the method does there, not even that it is the provided one.
    fn check(&self, method: &Ident) -> TokenStream {
        let (rt, path, given) = (&self.runtime, &self.path, &self.given);
        let message = format!(
            "`{method}` of `{}` is differentiated for a type whose `impl` block does not have `#[differentiable]`\nhelp: put the attribute on that block",
            self.block.ident
        );
        let span = method.span().resolved_at(Span::call_site());
        placed(
            quote!(const { #rt::private::of_traits::check_implementation(<Self as #path>::#given, #message) };),
            span,
        )
    }

    fn given(&self) -> TokenStream {
        let (rt, given, allowed) = (&self.runtime, &self.given, allowed());
        quote! {
            #allowed
            #[doc(hidden)]
            fn #given() -> impl #rt::private::of_traits::Implementation
            where
                Self: ::core::marker::Sized,
            {
                #rt::private::of_traits::WithoutTheAttribute
            }
        }
    }

    /// The macro by which `impl` blocks with the attribute are expanded: it goes wherever the trait is imported.
    fn macro_of_its_name(&self, known: &[TokenStream]) -> TokenStream {
        let (ident, vis, given) = (&self.block.ident, &self.block.vis, &self.given);
        let is_public = matches!(vis, Visibility::Public(_));
        let name = if is_public {
            // Exported macros stand in one place, whatever modules their traits are in.
            let mut hasher = DefaultHasher::new();
            self.block.to_token_stream().to_string().hash(&mut hasher);
            format!("{:?}", ident.span()).hash(&mut hasher);
            format_ident!("__differentiable_{}_{:016x}", ident, hasher.finish())
        } else {
            format_ident!("__differentiable_{}", ident)
        };
        let name = Ident::new(&name.to_string(), Span::call_site());
        let export = is_public.then(|| quote!(#[macro_export]));
        quote! {
            #[doc(hidden)]
            #[allow(unused_macros)]
            #export
            macro_rules! #name {
                (($($runtime:tt)*) $($given:tt)*) => {
                    $($runtime)*::private::differentiated! { { #given; #(#known)* } $($given)* }
                };
            }
            #[doc(hidden)]
            #[allow(unused_imports, unreachable_pub)]
            #vis use #name as #ident;
        }
    }
}

/// `Trait<T, N>` of `trait Trait<T, const N: usize>`.
fn path_in_itself(block: &ItemTrait) -> Path {
    let ident = &block.ident;
    let (_, arguments, _) = block.generics.split_for_impl();
    syn::parse_quote!(#ident #arguments)
}
