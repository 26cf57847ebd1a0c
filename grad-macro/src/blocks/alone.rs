//! The block of a trait without the attribute: the derivatives are inherent methods of the type, in a block beside the user's.

use super::associated::Associated;
use super::beside::Beside;
use super::candidate::is_candidate;
use super::constants::Constants;
use super::hidden;
use super::implemented::refuse_args;
use super::methods::{arguments, own_attributes, under};
use super::place::{Form, Place};
use crate::args::Args;
use crate::diagnostics::Errors;
use crate::expand::{function, without_constant};
use crate::front::lower::idents;
use crate::front::scalars::bound_in_block;
use crate::front::types::{TypeParams, is_nalgebra_matrix};
use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use std::collections::HashSet;
use std::rc::Rc;
use syn::{
    GenericParam, Generics, ImplItem, ImplItemFn, ItemFn, ItemImpl, Type, TypeParamBound,
    WherePredicate,
};

/// The user's block, and the one with the derivatives.
pub(super) fn expand(args: &Args, mut block: ItemImpl, errors: Errors) -> TokenStream {
    let mut args = args.clone();
    let name = args.name.take();
    refuse_args(&args, &block, &errors);
    refuse_foreign_types(&block, &errors);
    let mut bounded = block.clone();
    bound_in_block(&mut bounded, &args);
    let moved = Moved::of(&bounded);
    let associated = Associated::of(&block);
    // The tests of the methods stand where the block stood: the first step has put them there.
    let beside = Beside::of(&block);
    let mut found = Vec::new();
    let mut added = TokenStream::new();
    let mut items = Vec::new();
    let constants = Constants::of_block(&bounded.items, &bounded.generics);
    for item in &block.items {
        let ImplItem::Fn(item) = item else {
            items.push(item.clone());
            continue;
        };
        let mut item = item.clone();
        let own = own_attributes(&mut item.attrs);
        items.push(ImplItem::Verbatim(without_constant(item.to_token_stream())));
        associated.resolve(&mut item);
        let params = TypeParams::in_block(&item.sig.generics, &bounded.generics);
        if own.is_empty() && !is_candidate(&item.sig, &params, false) || !errors.is_empty() {
            continue;
        }
        let of_method = Errors::new();
        let mut own = match own.first() {
            Some(attribute) => Args::parse(arguments(attribute), &of_method),
            None => Args::default(),
        }
        .over(&args);
        own.name = own.name.or_else(|| name.clone());
        found.push(item.sig.clone());
        let place = Place {
            generics: moved.kept.clone(),
            of_trait: block.trait_.as_ref().map(|(path, _)| path.clone()),
            self_ty: Some((*block.self_ty).clone()),
            moved: moved.names.clone(),
            form: Form::Siblings,
            beside: Some(Rc::clone(&beside)),
            constants: constants.clone(),
        };
        let attrs = item.attrs.clone();
        let tokens = moved.method(item).into_token_stream();
        let derivatives = function(&own, tokens, Some(&place), of_method);
        added.extend(under(&attrs, derivatives.added));
    }
    if let Some(name) = name.filter(|_| found.len() > 1) {
        errors.push(
            &name,
            "`name` is given for a block with more than one method that is differentiated",
            "write it on the methods, as in `#[differentiable(name = other)] fn ..`",
        );
    }
    if found.is_empty() && errors.is_empty() {
        errors.push(
            &block.self_ty,
            "no method of this block has an active argument and an output with a derivative",
            "remove the attribute, or give a method an argument and a result of floats, vectors or `Differentiable` types",
        );
    }
    let check = hidden::check(&block, &found, &args.runtime(), false);
    block.items = items;
    let inherent = moved.block(&block.self_ty, &added);
    let inherent = errors.is_empty().then_some(quote!(#inherent #check));
    let errors = errors.finish_tokens();
    quote!(#block #inherent #errors)
}

/// Refuses types that cannot have an inherent block here, as far as their names tell.
fn refuse_foreign_types(block: &ItemImpl, errors: &Errors) {
    let what = match &*block.self_ty {
        Type::Path(path) if path.qself.is_none() => {
            let last = path.path.segments.last().map(|last| last.ident.to_string());
            let last = last.unwrap_or_default();
            let is_parameter = path.path.get_ident().is_some_and(|ident| {
                let mut params = block.generics.type_params();
                params.any(|param| param.ident == *ident)
            });
            let foreign = [
                "f32", "f64", "bool", "char", "str", "usize", "isize", "u8", "u16", "u32", "u64",
                "u128", "i8", "i16", "i32", "i64", "i128", "Vec", "Box", "Option", "Result", "Rc",
                "Arc", "String",
            ];
            if is_parameter {
                Some("a type parameter")
            } else if foreign.contains(&last.as_str()) || is_nalgebra_matrix(&last) {
                Some("a type of another crate")
            } else {
                None
            }
        }
        Type::Reference(_) => Some("a reference"),
        Type::Tuple(_) => Some("a tuple"),
        Type::Array(_) | Type::Slice(_) => Some("an array"),
        Type::TraitObject(_) => Some("a trait object"),
        Type::FnPtr(_) | Type::Ptr(_) => Some("a pointer"),
        _ => None,
    };
    if let Some(what) = what {
        errors.push(
            &block.self_ty,
            format!("the derivatives would be methods of {what}, which Rust forbids"),
            "put `#[differentiable]` on the trait, too: they are methods of the trait then",
        );
    }
}

/// The generics of the block, and which of them an inherent block cannot have.
struct Moved {
    kept: Generics,
    names: HashSet<String>,
    params: Vec<GenericParam>,
    predicates: Vec<WherePredicate>,
}

impl Moved {
    fn of(block: &ItemImpl) -> Self {
        let of_type = names_in(&block.self_ty);
        let (kept, params): (Vec<GenericParam>, Vec<GenericParam>) = block
            .generics
            .params
            .iter()
            .cloned()
            .partition(|param| of_type.contains(&name_of(param)));
        let names: HashSet<String> = params.iter().map(name_of).collect();
        let mentions = |tokens: &dyn ToTokens| {
            let found = names_in(&tokens.to_token_stream());
            names.iter().any(|name| found.contains(name))
        };
        let mut predicates = Vec::new();
        let mut generics = block.generics.clone();
        generics.params = kept.into_iter().collect();
        // A bound on what stays, by what moves, moves as well.
        for param in generics.type_params_mut() {
            let ident = param.ident.clone();
            let (moved, stay): (Vec<TypeParamBound>, Vec<TypeParamBound>) =
                std::mem::take(&mut param.bounds)
                    .into_iter()
                    .partition(|bound| mentions(bound));
            param.bounds = stay.into_iter().collect();
            if !moved.is_empty() {
                predicates.push(syn::parse_quote!(#ident: #(#moved)+*));
            }
        }
        if let Some(clause) = &mut generics.where_clause {
            let (moved, stay): (Vec<WherePredicate>, Vec<WherePredicate>) =
                std::mem::take(&mut clause.predicates)
                    .into_iter()
                    .partition(|predicate| mentions(predicate));
            clause.predicates = stay.into_iter().collect();
            predicates.extend(moved);
        }
        Moved {
            kept: generics,
            names,
            params,
            predicates,
        }
    }

    /// The method with the generics that have moved to it, as visible as can be: the trait's visibility is not seen.
    fn method(&self, item: ImplItemFn) -> ItemFn {
        let mut sig = item.sig;
        let own = std::mem::take(&mut sig.generics.params);
        let all = self.params.iter().cloned().chain(own);
        let (lifetimes, others): (Vec<GenericParam>, Vec<GenericParam>) =
            all.partition(|param| matches!(param, GenericParam::Lifetime(_)));
        sig.generics.params = lifetimes.into_iter().chain(others).collect();
        if !self.predicates.is_empty() {
            let predicates = self.predicates.iter().cloned();
            sig.generics
                .make_where_clause()
                .predicates
                .extend(predicates);
        }
        ItemFn {
            attrs: item.attrs,
            vis: syn::parse_quote!(pub),
            sig,
            block: Box::new(item.block),
            ..syn::parse_quote!(
                fn method() {}
            )
        }
    }

    fn block(&self, self_ty: &Type, added: &TokenStream) -> TokenStream {
        let (generics, _, where_clause) = self.kept.split_for_impl();
        quote! {
            #[automatically_derived]
            impl #generics #self_ty #where_clause {
                #added
            }
        }
    }
}

fn name_of(param: &GenericParam) -> String {
    match param {
        GenericParam::Type(param) => param.ident.to_string(),
        GenericParam::Const(param) => param.ident.to_string(),
        GenericParam::Lifetime(param) => param.lifetime.ident.to_string(),
    }
}

/// The names in tokens; those of lifetimes are names as well.
fn names_in(tokens: &impl ToTokens) -> HashSet<String> {
    let mut names = Vec::new();
    idents(tokens.to_token_stream(), &mut names);
    names.iter().map(ToString::to_string).collect()
}
