//! A struct whose tangent is a struct of its own, `<Name>Tangent`.
//!
//! Code that reads a constant field is differentiated without a look at the struct, so that the adjoint of the field is named in it. It has to be
//! there, under the same name, and does nothing: in a tuple struct at its position, as the type `ConstantField`, and otherwise in a struct
//! that the tangent dereferences to (`constants`), which keeps it out of literals, `Debug` and the documentation.

use super::bounds::{Bounds, mentions, mentions_lifetime};
use super::constants;
use super::input::{Struct, Style};
use super::operations::{component_values, impl_tangent};
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote_spanned;
use syn::{GenericParam, Generics, Member, WherePredicate, parse_quote};

/// The tangent struct, `Differentiable` for the point and for the tangent, and `Tangent`, `Clone`, `Debug` and `PartialEq` for the tangent.
pub(super) fn emit(item: &Struct) -> TokenStream {
    let tangent_name = item.tangent_name();
    let bounds = Bounds::new(item);
    let definition = definition(item, &tangent_name, &bounds);
    let point = impl_differentiable(item, &tangent_name, &bounds);
    let tangent = impl_tangent(item, &tangent_name, &bounds);
    let standard = impl_standard(item, &tangent_name, &bounds);
    let constants = constants::emit(item, &tangent_name, &bounds);
    let again = tangent_is_a_point(item, &tangent_name, &bounds);
    quote_spanned!(Span::mixed_site()=> #definition #point #tangent #standard #constants #again)
}

/// `Differentiable` for the tangent, which is its own: a gradient may be what a differentiable function computes with.
pub(super) fn tangent_is_a_point(
    item: &Struct,
    tangent_name: &Ident,
    bounds: &Bounds,
) -> TokenStream {
    let site = Span::mixed_site();
    let runtime = &item.runtime;
    let (impl_generics, arguments, where_clause) = bounds.generics.split_for_impl();
    let lints = &item.lints;
    quote_spanned! {site=>
        #[automatically_derived]
        #lints
        impl #impl_generics #runtime::Differentiable for #tangent_name #arguments #where_clause {
            type Tangent = Self;

            fn zero_tangent(&self) -> Self {
                let mut __zero = ::core::clone::Clone::clone(self);
                #runtime::Tangent::set_zero(&mut __zero);
                __zero
            }

            fn retract(&mut self, __step: &Self) {
                let __one = #runtime::private::lit::<<Self as #runtime::Tangent>::Scalar>(1.0);
                #runtime::Tangent::axpy(self, __one, __step);
            }

            fn fits(&self, __tangent: &Self) -> ::core::primitive::bool {
                #runtime::Tangent::same_shape(self, __tangent)
            }
        }
    }
}

fn definition(item: &Struct, tangent_name: &Ident, bounds: &Bounds) -> TokenStream {
    let site = Span::mixed_site();
    let (vis, runtime) = (&item.vis, &item.runtime);
    let unused = unused_parameters(item);

    let active = item.fields.iter().enumerate().map(|(position, field)| {
        let mut ty = field.tangent(runtime);
        if position == 0 && !unused.is_empty() {
            let field_ty = &field.ty;
            let head = quote_spanned!(field.start=> <#field_ty as #runtime::private::FieldTangent<#unused>>);
            ty = quote_spanned!(field.end=> #head::Tangent);
        }
        let vis = &field.vis;
        let doc = format!("The tangent of the field `{}`.", field.label());
        match &field.member {
            Member::Named(ident) => (0, quote_spanned!(site=> #[doc = #doc] #vis #ident: #ty)),
            Member::Unnamed(at) => (at.index, quote_spanned!(site=> #[doc = #doc] #vis #ty)),
        }
    });
    let constant = item.unnamed_constants().map(|(at, field)| {
        let vis = &field.vis;
        let ty = quote_spanned!(site=> #runtime::private::ConstantField);
        let doc = format!("The field `{}` is constant.", at.index);
        (at.index, quote_spanned!(site=> #[doc = #doc] #vis #ty))
    });
    let mut fields: Vec<(u32, TokenStream)> = active.chain(constant).collect();
    // Stable, so that named fields stay in order.
    fields.sort_by_key(|(position, _)| *position);
    let fields = fields.into_iter().map(|(_, field)| field);

    let name = &item.name;
    let doc = match item.style {
        Style::Named => format!(
            "The tangent of [`{name}`]: its gradients and steps, with the tangents of the active fields. Constant fields have none."
        ),
        Style::Tuple => format!(
            "The tangent of [`{name}`]: its gradients and steps, with the tangents of the active fields at their positions. At those of constant fields is a placeholder of size zero, `Default::default()`."
        ),
    };
    let lints = &item.lints;
    let generics = &bounds.generics;
    let where_clause = &generics.where_clause;
    let body = match item.style {
        Style::Named => quote_spanned!(site=> #where_clause { #(#fields,)* }),
        Style::Tuple => quote_spanned!(site=> ( #(#fields,)* ) #where_clause;),
    };
    let private = bounds
        .may_name_private
        .then(|| quote_spanned!(site=> #[allow(private_bounds)]));
    quote_spanned! {site=>
        #[doc = #doc]
        #lints
        #private
        #vis struct #tangent_name #generics #body
    }
}

/// A type that uses every parameter that occurs in constant fields only; empty if there is none.
pub(super) fn unused_parameters(item: &Struct) -> TokenStream {
    let site = Span::mixed_site();
    let mut uses = Vec::new();
    for parameter in &item.generics.params {
        match parameter {
            GenericParam::Type(p) => {
                let ident = &p.ident;
                if !item.fields.iter().any(|f| mentions(&f.ty, ident)) {
                    uses.push(quote_spanned!(site=> *const #ident));
                }
            }
            GenericParam::Lifetime(p) => {
                let lifetime = &p.lifetime;
                let used = item
                    .fields
                    .iter()
                    .any(|f| mentions_lifetime(&f.ty, lifetime));
                if !used {
                    uses.push(quote_spanned!(site=> & #lifetime ()));
                }
            }
            // A constant need not be used.
            GenericParam::Const(_) => {}
        }
    }
    if uses.is_empty() {
        TokenStream::new()
    } else {
        quote_spanned!(site=> (#(#uses,)*))
    }
}

fn impl_differentiable(item: &Struct, tangent_name: &Ident, bounds: &Bounds) -> TokenStream {
    let site = Span::mixed_site();
    let (name, runtime) = (&item.name, &item.runtime);
    let (impl_generics, arguments, where_clause) = bounds.generics.split_for_impl();

    let mut zeros = Vec::new();
    let mut retracts = Vec::new();
    let mut fits = Vec::new();
    for field in &item.fields {
        let member = &field.member;
        let point = quote_spanned!(field.start=> #runtime::Differentiable);
        let here = quote_spanned!(site=> &self.#member);
        let zero = field.call(&field.ty, &point, "zero_tangent", &here);
        zeros.push(quote_spanned!(site=> #member: #zero));
        let moved = quote_spanned!(site=> &mut self.#member, &__step.#member);
        retracts.push(field.call(&field.ty, &point, "retract", &moved));
        let both = quote_spanned!(site=> #here, &__tangent.#member);
        fits.push(field.call(&field.ty, &point, "fits", &both));
    }

    for (at, _) in item.unnamed_constants() {
        zeros.push(quote_spanned!(site=> #at: #runtime::private::ConstantField));
    }

    let lints = &item.lints;
    let values = component_values(item);
    quote_spanned! {site=>
        #[automatically_derived]
        #lints
        impl #impl_generics #runtime::Differentiable for #name #arguments #where_clause {
            type Tangent = #tangent_name #arguments;

            #[inline]
            fn zero_tangent(&self) -> Self::Tangent {
                #tangent_name { #(#zeros,)* }
            }

            #[inline]
            fn retract(&mut self, __step: &Self::Tangent) {
                #(#retracts;)*
            }

            #[inline]
            fn fits(&self, __tangent: &Self::Tangent) -> ::core::primitive::bool {
                #(#fits)&&*
            }

            #values
        }
    }
}

/// `Clone`, and `Debug` and `PartialEq` where the tangents of all fields have them.
fn impl_standard(item: &Struct, tangent_name: &Ident, bounds: &Bounds) -> TokenStream {
    let site = Span::mixed_site();
    let (impl_generics, arguments, where_clause) = bounds.generics.split_for_impl();
    let mut members: Vec<Member> = item.fields.iter().map(|f| f.member.clone()).collect();
    members.extend(
        item.unnamed_constants()
            .map(|(at, _)| Member::Unnamed(at.clone())),
    );
    if item.style == Style::Tuple {
        members.sort_by_key(|member| match member {
            Member::Unnamed(at) => at.index,
            Member::Named(_) => 0,
        });
    }

    let debug_trait = quote_spanned!(site=> ::core::fmt::Debug);
    let debug_generics = where_fields(item, bounds, &debug_trait);
    let debug_where = &debug_generics.where_clause;
    let text = tangent_name.to_string();
    let formatted = match item.style {
        Style::Named => {
            let labels = item.fields.iter().map(super::input::Field::label);
            quote_spanned! {site=>
                ::core::fmt::Formatter::debug_struct(__formatter, #text)
                    #(.field(#labels, &self.#members))*
                    .finish()
            }
        }
        Style::Tuple => quote_spanned! {site=>
            ::core::fmt::Formatter::debug_tuple(__formatter, #text)
                #(.field(&self.#members))*
                .finish()
        },
    };

    let eq_trait = quote_spanned!(site=> ::core::cmp::PartialEq);
    let eq_generics = where_fields(item, bounds, &eq_trait);
    let eq_where = &eq_generics.where_clause;

    let lints = &item.lints;
    quote_spanned! {site=>
        #[automatically_derived]
        #lints
        impl #impl_generics ::core::clone::Clone for #tangent_name #arguments #where_clause {
            #[inline]
            fn clone(&self) -> Self {
                Self { #(#members: ::core::clone::Clone::clone(&self.#members),)* }
            }
        }

        #[automatically_derived]
        #lints
        impl #impl_generics #debug_trait for #tangent_name #arguments #debug_where {
            fn fmt(&self, __formatter: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                #formatted
            }
        }

        #[automatically_derived]
        #lints
        impl #impl_generics #eq_trait for #tangent_name #arguments #eq_where {
            #[inline]
            fn eq(&self, __other: &Self) -> ::core::primitive::bool {
                #(::core::cmp::PartialEq::eq(&self.#members, &__other.#members))&&*
            }
        }
    }
}

/// The generics with the bound that the tangent of each field implements `trait_name`.
///
/// The lifetime makes rustc take the bound as a condition even where it names no parameter: a nested struct need not be comparable
/// for its neighbour to have a tangent. A field of the struct's own type would make the condition circular.
pub(super) fn where_fields(item: &Struct, bounds: &Bounds, trait_name: &TokenStream) -> Generics {
    let mut generics = bounds.generics.clone();
    let clause = generics.make_where_clause();
    for field in item.fields.iter().filter(|f| !mentions(&f.ty, &item.name)) {
        let tangent = field.tangent(&item.runtime);
        let predicate: WherePredicate = parse_quote!(for<'__field> #tangent: #trait_name);
        if !clause.predicates.iter().any(|p| *p == predicate) {
            clause.predicates.push(predicate);
        }
    }
    generics
}
