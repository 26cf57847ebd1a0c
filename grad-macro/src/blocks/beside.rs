//! The tests of `check(..)` on methods. None can stand in a block: they stand beside it, where only the attribute on the block can put them.

use super::methods::{arguments, own_attributes};
use crate::args::Args;
use crate::diagnostics::Errors;
use crate::emit::tested::{plain, tests};
use proc_macro2::{Group, Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use std::cell::RefCell;
use std::rc::Rc;
use syn::visit_mut::{self, VisitMut};
use syn::{
    Attribute, GenericParam, Generics, ImplItem, ItemImpl, Path, PathArguments, Token, Type,
    TypePath,
};

/// What stands beside a block.
pub(crate) struct Beside {
    /// The type of the block, whose arguments are left to rustc.
    ty: Type,
    /// The trait of the block: the methods are its own, or the type's.
    of_trait: Option<Path>,
    tests: RefCell<TokenStream>,
}

impl Beside {
    pub(super) fn of(block: &ItemImpl) -> Rc<Self> {
        let mut ty = (*block.self_ty).clone();
        Unnamed(&block.generics).visit_type_mut(&mut ty);
        let path = block.trait_.as_ref().map(|(path, _)| path);
        Rc::new(Beside {
            ty,
            of_trait: path.map(without_arguments),
            tests: RefCell::default(),
        })
    }

    /// Adds the tests of a method that stands under these attributes.
    pub(crate) fn test(&self, given: &Args, method: &Ident, attrs: &[Attribute]) {
        let mut given = given.clone();
        for asked in &mut given.checks {
            asked.arguments = self.arguments(std::mem::take(&mut asked.arguments));
        }
        let imports = self.of_trait.as_ref().map(|path| {
            quote! {
                #[allow(unused_imports)]
                use #path as _;
            }
        });
        let name = format!("{}_{}", self.name(), plain(method));
        let tests = tests(
            &given,
            &name,
            &self.path_of(method),
            &imports.unwrap_or_default(),
        );
        self.tests.borrow_mut().extend(conditional(attrs, tests));
    }

    /// The path of a method, as `assert_gradient!` takes it.
    fn path_of(&self, method: &Ident) -> TokenStream {
        let ty = &self.ty;
        let Type::Path(TypePath {
            qself: None, path, ..
        }) = ty
        else {
            return quote!(<#ty>::#method);
        };
        let mut path = path.clone();
        if let Some(last) = path.segments.last_mut()
            && let PathArguments::AngleBracketed(args) = &mut last.arguments
        {
            args.colon2_token = Some(Token![::](Span::call_site()));
        }
        quote!(#path::#method)
    }

    /// The name of the type, for those of the tests.
    fn name(&self) -> String {
        let name = match &self.ty {
            Type::Path(ty) => ty.path.segments.last().map(|last| plain(&last.ident)),
            _ => None,
        };
        name.unwrap_or_default()
    }

    /// Arguments with the name of the type in place of `Self`: what its arguments are, rustc finds.
    fn arguments(&self, tokens: TokenStream) -> TokenStream {
        match &self.ty {
            Type::Path(ty) => without_self(tokens, &without_arguments(&ty.path)),
            _ => tokens,
        }
    }

    /// The tests.
    pub(super) fn tests(&self) -> TokenStream {
        self.tests.borrow().clone()
    }
}

/// Each of the tests under the conditions of the method.
fn conditional(attrs: &[Attribute], tests: TokenStream) -> TokenStream {
    let conditions: Vec<_> = attrs
        .iter()
        .filter(|attr| attr.path().is_ident("cfg"))
        .collect();
    match syn::parse2::<syn::File>(tests.clone()) {
        Ok(tests) if !conditions.is_empty() => {
            let items = tests.items.iter();
            items.map(|item| quote!(#(#conditions)* #item)).collect()
        }
        _ => tests,
    }
}

fn without_arguments(path: &Path) -> Path {
    let mut path = path.clone();
    if let Some(last) = path.segments.last_mut() {
        last.arguments = PathArguments::None;
    }
    path
}

/// The tests of the methods in the block of a trait.
pub(super) fn tests_of_methods(args: &Args, item: &TokenStream) -> TokenStream {
    let Ok(block) = syn::parse2::<ItemImpl>(item.clone()) else {
        return TokenStream::new();
    };
    let beside = Beside::of(&block);
    for item in &block.items {
        let ImplItem::Fn(item) = item else { continue };
        let mut attrs = item.attrs.clone();
        for own in own_attributes(&mut attrs) {
            // The mistakes are reported where the method is expanded.
            let unreported = Errors::new();
            let own = Args::parse(arguments(&own), &unreported).over(args);
            let _ = unreported.finish();
            let stem = own.name.as_ref().unwrap_or(&item.sig.ident);
            beside.test(&own, stem, &attrs);
        }
    }
    beside.tests()
}

fn without_self(tokens: TokenStream, this: &Path) -> TokenStream {
    let mut out = TokenStream::new();
    for token in tokens {
        match token {
            TokenTree::Ident(ident) if ident == "Self" => this.to_tokens(&mut out),
            TokenTree::Group(group) => {
                let mut inner = Group::new(group.delimiter(), without_self(group.stream(), this));
                inner.set_span(group.span());
                out.extend([TokenTree::Group(inner)]);
            }
            token => out.extend([token]),
        }
    }
    out
}

/// Leaves the parameters of a block to rustc.
struct Unnamed<'g>(&'g Generics);

impl VisitMut for Unnamed<'_> {
    fn visit_type_mut(&mut self, ty: &mut Type) {
        let is_param = match ty {
            Type::Path(path) => path.path.get_ident().is_some_and(|name| {
                self.0.params.iter().any(|param| match param {
                    GenericParam::Type(param) => param.ident == *name,
                    GenericParam::Const(param) => param.ident == *name,
                    GenericParam::Lifetime(_) => false,
                })
            }),
            _ => false,
        };
        if is_param {
            *ty = syn::parse_quote!(_);
        }
        visit_mut::visit_type_mut(self, ty);
    }

    fn visit_lifetime_mut(&mut self, lifetime: &mut syn::Lifetime) {
        if lifetime.ident != "static" {
            lifetime.ident = Ident::new("_", lifetime.ident.span());
        }
    }
}
