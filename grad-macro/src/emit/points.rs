//! The bound on type parameters that are points, where a struct holds them: `Chain<P>` has a derivative where the tangent of `P` is over the
//! numbers of its other fields.

use super::items::Items;
use crate::blocks::place::Place;
use crate::front::lower::idents;
use crate::front::types::bound_names;
use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::{GenericArgument, Generics, PathArguments, Type, TypeParam};

impl Items<'_> {
    /// That the tangents of points are over the numbers of the function: those of a block, and those in structs among the arguments.
    pub(super) fn bounds_of_points(&self) -> Vec<TokenStream> {
        if self.place.is_some_and(Place::is_of_a_trait) {
            // The methods of a trait have no bounds but those of the trait.
            return Vec::new();
        }
        let of_block = self.place;
        let of_block = of_block.into_iter().flat_map(|place| {
            let params = place.generics.type_params();
            params.filter(|param| is_point(param, &place.generics))
        });
        let generics = &self.item.sig.generics;
        let own = generics.type_params().filter(|param| {
            let mut params = self.signature.params.iter();
            is_point(param, generics) && params.any(|other| is_inside(param, &other.ty))
        });
        let (rt, number) = (&self.runtime, self.number());
        let bounds = of_block.chain(own).map(|param| {
            let name = &param.ident;
            quote!(<#name as #rt::Differentiable>::Tangent: #rt::Tangent<Scalar = #number>)
        });
        bounds.collect()
    }

    /// The float of the signature: a type parameter, or else `f64` where nothing says `f32`. Rustc says whether it is that of the tangents.
    fn number(&self) -> TokenStream {
        let sig = &self.item.sig;
        let generic = |generics: &Generics| {
            let floats = &self.signature.type_params.floats;
            let mut names = generics.type_params().map(|param| &param.ident);
            let name = names.find(|name| floats.contains(&name.to_string()));
            name.map(ToTokens::to_token_stream)
        };
        let of_block = self.place.and_then(|place| generic(&place.generics));
        if let Some(name) = of_block.or_else(|| generic(&sig.generics)) {
            return name;
        }
        let mut names = Vec::new();
        idents(sig.to_token_stream(), &mut names);
        let has = |name: &str| names.iter().any(|ident| ident == name);
        match has("f32") && !has("f64") {
            true => quote!(::core::primitive::f32),
            false => quote!(::core::primitive::f64),
        }
    }
}

/// Whether a parameter is bound by `Differentiable` and nothing more is said of its tangent.
fn is_point(param: &TypeParam, generics: &Generics) -> bool {
    let mut names = Vec::new();
    idents(param.bounds.to_token_stream(), &mut names);
    idents(generics.where_clause.to_token_stream(), &mut names);
    let is_bound = bound_names(param.bounds.iter()).contains(&"Differentiable".to_owned());
    is_bound && !names.iter().any(|name| name == "Tangent")
}

/// Whether a parameter is an argument of a struct in a type.
fn is_inside(param: &TypeParam, ty: &Type) -> bool {
    match ty {
        Type::Reference(reference) => is_inside(param, &reference.elem),
        Type::Slice(slice) => is_inside(param, &slice.elem),
        Type::Array(array) => is_inside(param, &array.elem),
        Type::Path(path) => path.path.segments.last().is_some_and(|last| {
            let PathArguments::AngleBracketed(arguments) = &last.arguments else {
                return false;
            };
            let holds = matches!(last.ident.to_string().as_str(), "Vec" | "Option" | "Box");
            arguments.args.iter().any(|argument| match argument {
                GenericArgument::Type(ty) if holds => is_inside(param, ty),
                GenericArgument::Type(ty) => {
                    let mut names = Vec::new();
                    idents(ty.to_token_stream(), &mut names);
                    names.contains(&param.ident)
                }
                _ => false,
            })
        }),
        _ => false,
    }
}
