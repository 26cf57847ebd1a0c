//! Methods of a block that give what is constant by its type: `fn order(&self) -> usize`, `fn validate(&self) -> Result<(), E>`.
//!
//! They have no derivatives, and none is lost where they are called on an active `self`: `self.order()` is what `constant(self.order())` is, with
//! the type that the block says, so that rustc refuses another method of the name.

use super::methods::own_attributes;
use crate::front::lower::idents;
use crate::front::macros::into_macros;
use crate::front::signature::is_marked_constant;
use crate::front::syntax::strip;
use crate::front::types::{TypeParams, classify};
use crate::front::wrapper::Wrapper;
use crate::names::Function;
use crate::names::changes::is_inert;
use crate::names::methods::{Fact, Method};
use proc_macro2::TokenStream;
use quote::ToTokens;
use std::collections::HashMap;
use syn::visit_mut::{self, VisitMut};
use syn::{
    Attribute, Block, Expr, FnArg, GenericParam, Generics, ImplItem, ItemTrait, Lifetime,
    ReceiverKind, ReturnType, Signature, TraitItem, Type, parse_quote,
};

/// These methods of a block, with the types of what they give.
#[derive(Clone, Default)]
pub(crate) struct Constants(HashMap<String, Type>);

impl Constants {
    /// Those of an `impl` block.
    pub(super) fn of_block(items: &[ImplItem], generics: &Generics) -> Self {
        let methods = items.iter().filter_map(|item| match item {
            ImplItem::Fn(item) => Some((&item.attrs[..], &item.sig, Some(&item.block))),
            _ => None,
        });
        Constants::among(methods, generics)
    }

    /// Those of a trait.
    pub(super) fn of_trait(block: &ItemTrait) -> Self {
        let methods = block.items.iter().filter_map(|item| match item {
            TraitItem::Fn(item) => Some((&item.attrs[..], &item.sig, item.default.as_ref())),
            _ => None,
        });
        Constants::among(methods, &block.generics)
    }

    fn among<'s>(
        methods: impl Iterator<Item = (&'s [Attribute], &'s Signature, Option<&'s Block>)>,
        generics: &Generics,
    ) -> Self {
        let found = methods.filter_map(|(attrs, sig, body)| {
            let name = sig.ident.to_string();
            let has_own = !own_attributes(&mut attrs.to_vec()).is_empty();
            if has_own || is_inert(&name) || mentions(body, carries) {
                return None;
            }
            let params = TypeParams::in_block(&sig.generics, generics);
            Some((name, constant_result(sig, &params)?))
        });
        Constants(found.collect())
    }

    /// Writes in the body of a method that they are constant.
    pub(crate) fn write(&self, block: &mut Block, runtime: &TokenStream) {
        if !self.0.is_empty() {
            let methods = &self.0;
            Calls { methods, runtime }.visit_block_mut(block);
        }
    }
}

/// The type of what a method gives that changes nothing, if it is constant and can be written in another method.
fn constant_result(sig: &Signature, params: &TypeParams) -> Option<Type> {
    let own = sig.generics.params.iter();
    let mut own = own.filter(|param| !matches!(param, GenericParam::Lifetime(_)));
    if sig.asyncness.is_some() || own.next().is_some() || sig.receiver().is_none() {
        return None;
    }
    let changes = sig.inputs.iter().any(|input| match input {
        FnArg::Receiver(receiver) => {
            matches!(receiver.kind, ReceiverKind::Reference(_, _, Some(_)))
                || is_marked_constant(&receiver.attrs)
        }
        FnArg::Typed(typed) => crate::front::changed::exclusive(&typed.ty).is_some(),
    });
    if changes {
        return None;
    }
    let ReturnType::Type(_, ty) = &sig.output else {
        return Some(parse_quote!(()));
    };
    let value = Wrapper::of(ty).map_or_else(|| (**ty).clone(), |(_, value)| value);
    let is_unit = matches!(&value, Type::Tuple(tuple) if tuple.elems.is_empty());
    if !is_unit && !classify(&value, params).constant || mentions(ty, is_opaque) {
        return None;
    }
    let mut ty = (**ty).clone();
    Elided.visit_type_mut(&mut ty);
    Some(ty)
}

/// Whether a word is of what an active value could be carried by past the type.
fn carries(word: &str) -> bool {
    Method::named(word).is(Fact::Bits)
        || word == Function::Transmute
        || matches!(word, "unsafe" | "static")
}

/// Types that say too little: a function may hold what it is made of, and a text its digits.
fn is_opaque(word: &str) -> bool {
    matches!(
        word,
        "impl" | "dyn" | "fn" | "Fn" | "FnMut" | "FnOnce" | "String" | "_"
    )
}

fn mentions(tokens: impl ToTokens, is: impl Fn(&str) -> bool) -> bool {
    let mut names = Vec::new();
    idents(tokens.to_token_stream(), &mut names);
    names.iter().any(|name| is(&name.to_string()))
}

/// The lifetimes of another method.
struct Elided;

impl VisitMut for Elided {
    fn visit_lifetime_mut(&mut self, lifetime: &mut Lifetime) {
        if lifetime.ident != "static" {
            *lifetime = Lifetime::new("'_", lifetime.span());
        }
    }
}

struct Calls<'c> {
    methods: &'c HashMap<String, Type>,
    runtime: &'c TokenStream,
}

impl VisitMut for Calls<'_> {
    into_macros!(write);

    fn visit_expr_mut(&mut self, expr: &mut Expr) {
        visit_mut::visit_expr_mut(self, expr);
        if let Expr::MethodCall(call) = expr
            && call.turbofish.is_none()
            && matches!(strip(&call.receiver), Expr::Path(path) if path.path.is_ident("self"))
            && let Some(ty) = self.methods.get(&call.method.to_string())
        {
            let runtime = self.runtime;
            *expr = parse_quote!(#runtime::constant::<#ty>(#call));
        }
    }
}
