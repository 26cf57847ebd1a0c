//! The attribute on an `impl` block of a trait.
//!
//! The block is handed to the macro that has the name of the trait. The attribute on the trait puts it there, with what the trait has; where
//! the trait has none, one of the runtime stands in its place. Either calls [`differentiated`] with what it knows.

use super::alone;
use super::beside::{Beside, tests_of_methods};
use super::constants::Constants;
use super::hidden;
use super::methods::{arguments, own_attributes, under};
use super::place::{Form, Place};
use crate::args::Args;
use crate::diagnostics::Errors;
use crate::emit::items::allowed;
use crate::expand::{function, without_constant};
use crate::front::scalars::bound_in_block;
use proc_macro2::{Group, Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use std::collections::HashSet;
use std::rc::Rc;
use syn::parse::{Parse, ParseStream};
use syn::punctuated::Punctuated;
use syn::{FnArg, ImplItem, ImplItemFn, ItemImpl, LitBool, LitInt, Path, PathArguments, Token};

/// Hands the block to the macro.
pub(super) fn ask(
    args: &Args,
    given: &TokenStream,
    path: &Path,
    item: &TokenStream,
) -> TokenStream {
    let rt = args.runtime();
    let mut path = path.clone();
    if let Some(last) = path.segments.last_mut() {
        last.arguments = PathArguments::None;
    }
    // No test runs inside of them.
    let tests = tests_of_methods(args, item);
    // Blocks of their own: the macro that is called could bring the name of the trait, which rustc would wait for, and one import hides another
    // of its block only where no macro has made them.
    quote! {
        #[allow(non_local_definitions, unused_imports)]
        const _: () = {
            use #rt::private::of_traits::__Trait;
            const _: () = {
                use #path as __Trait;
                const _: () = {
                    __Trait! { (#rt) { #given } #item }
                };
            };
        };
        #tests
    }
}

/// What a trait with the attribute has.
pub(super) struct Known {
    given: Ident,
    methods: Vec<KnownMethod>,
}

struct KnownMethod {
    name: Ident,
    order: u8,
    stem: Ident,
    active: Vec<bool>,
}

impl Parse for Known {
    fn parse(input: ParseStream) -> syn::Result<Self> {
        let given = input.parse()?;
        input.parse::<Token![;]>()?;
        let mut methods = Vec::new();
        while !input.is_empty() {
            let name = input.parse()?;
            let order: LitInt = input.parse()?;
            let stem = input.parse()?;
            let inner;
            syn::parenthesized!(inner in input);
            let active = Punctuated::<LitBool, Token![,]>::parse_terminated(&inner)?;
            input.parse::<Token![;]>()?;
            methods.push(KnownMethod {
                name,
                order: order.base10_parse()?,
                stem,
                active: active.iter().map(LitBool::value).collect(),
            });
        }
        Ok(Known { given, methods })
    }
}

/// The second step: `{ what the trait has } { the arguments of the attribute } impl ..`.
pub(crate) fn differentiated(input: TokenStream) -> TokenStream {
    let mut tokens = input.into_iter();
    let mut group = || match tokens.next() {
        Some(TokenTree::Group(group)) => Group::stream(&group),
        _ => TokenStream::new(),
    };
    let (known, args) = (group(), group());
    let errors = Errors::new();
    let args = Args::parse(args, &errors);
    let block: ItemImpl = match syn::parse2(tokens.collect()) {
        Ok(block) => block,
        Err(error) => {
            errors.push_error(error);
            return errors.finish_tokens();
        }
    };
    if known.is_empty() {
        return alone::expand(&args, block, errors);
    }
    match syn::parse2::<Known>(known) {
        Ok(known) => overriding(&args, block, &known, errors),
        Err(error) => {
            errors.push_error(error);
            errors.finish_tokens()
        }
    }
}

/// The block of a trait with the attribute, with what it overrides of the trait.
fn overriding(args: &Args, mut block: ItemImpl, known: &Known, errors: Errors) -> TokenStream {
    refuse_args(args, &block, &errors);
    let mut items = Vec::new();
    let mut found = Vec::new();
    let mut bounded = block.clone();
    bound_in_block(&mut bounded, args);
    // The tests of the methods stand where the block stood: the first step has put them there.
    let beside = Beside::of(&block);
    for item in &block.items {
        let ImplItem::Fn(item) = item else {
            items.push(item.clone());
            continue;
        };
        let mut known = known.methods.iter();
        let method = known.find(|method| method.name == item.sig.ident);
        let (original, added) = match method.filter(|_| errors.is_empty()) {
            Some(known) => {
                if known.stem == known.name {
                    found.push(item.sig.clone());
                }
                method_of(args, &bounded, item, known, &beside)
            }
            None => {
                let mut item = item.clone();
                own_attributes(&mut item.attrs);
                (without_constant(item.to_token_stream()), TokenStream::new())
            }
        };
        items.push(ImplItem::Verbatim(quote!(#original #added)));
    }
    let (rt, given, allowed) = (args.runtime(), &known.given, allowed());
    let given = Ident::new(&given.to_string(), Span::call_site());
    items.push(ImplItem::Verbatim(quote! {
        #allowed
        #[doc(hidden)]
        fn #given() -> impl #rt::private::of_traits::Implementation {
            #rt::private::of_traits::WithTheAttribute
        }
    }));
    block.items = items;
    let check = hidden::check(&block, &found, &rt, true);
    let check = errors.is_empty().then_some(check);
    let errors = errors.finish_tokens();
    quote!(#block #check #errors)
}

fn method_of(
    args: &Args,
    block: &ItemImpl,
    item: &ImplItemFn,
    known: &KnownMethod,
    beside: &Rc<Beside>,
) -> (TokenStream, TokenStream) {
    let errors = Errors::new();
    let mut item = item.clone();
    let own = own_attributes(&mut item.attrs);
    let original = without_constant(item.to_token_stream());
    let mut args = match own.first() {
        Some(attribute) => Args::parse(arguments(attribute), &errors),
        None => Args::default(),
    }
    .over(args);
    let of_the_trait = [
        ("name", args.name.as_ref().map(ToTokens::to_token_stream)),
        ("wrt", args.wrt.as_ref().map(|wrt| quote!(#(#wrt),*))),
        ("graph", args.graph.as_ref().map(ToTokens::to_token_stream)),
    ];
    for (name, given) in of_the_trait {
        if let Some(given) = given {
            errors.push(
                &given,
                format!("`{name}` is given in an `impl` block of a trait that has the attribute"),
                "write it on the method in the trait",
            );
        }
    }
    args.order = known.order;
    args.name = (known.stem != known.name).then(|| known.stem.clone());
    // Which arguments are active is the trait's to say.
    for (input, active) in item.sig.inputs.iter_mut().zip(&known.active) {
        let attrs = match input {
            FnArg::Receiver(receiver) => &mut receiver.attrs,
            FnArg::Typed(typed) => &mut typed.attrs,
        };
        let is_marked = crate::front::signature::is_marked_constant(attrs);
        if !active && !is_marked {
            attrs.push(syn::parse_quote!(#[constant]));
        } else if *active && is_marked {
            errors.push(
                input,
                "this argument is active in the trait",
                "mark it `#[constant]` there, too, or nowhere",
            );
        }
    }
    let place = Place {
        generics: block.generics.clone(),
        of_trait: block.trait_.as_ref().map(|(path, _)| path.clone()),
        self_ty: Some((*block.self_ty).clone()),
        moved: HashSet::new(),
        form: Form::Overriding,
        beside: Some(Rc::clone(beside)),
        constants: Constants::of_block(&block.items, &block.generics),
    };
    let attrs = item.attrs.clone();
    let expanded = function(&args, item.into_token_stream(), Some(&place), errors);
    (original, under(&attrs, expanded.added))
}

/// The arguments of the attribute on the block of a trait.
pub(super) fn refuse_args(args: &Args, block: &ItemImpl, errors: &Errors) {
    args.refuse_those_of_functions(
        &block.self_ty,
        "an `impl` block",
        "the arguments there are `order = 2`, `strong_zero` and `crate = ..`; write others on the method, as in `#[differentiable(wrt(x))] fn ..`",
        errors,
    );
}
