//! The methods of `Tangent`, and what both forms of the derive share, field by field.
//!
//! The paths of what a field must admit are placed at its type, so that what is wrong with the field is underlined there, and once:
//! rustc reports equal errors at one place once. All else is placed at the derive, where lints do not look. Locals have names that
//! start with `__`, since a constant of the user's with the name of a local would be matched and not bound.

use super::bounds::Bounds;
use super::input::{Field, Struct};
use crate::names::Method;
use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote_spanned};

impl Field {
    /// `<ty as trait_name>::method(arguments)`, the path placed at the field's type.
    pub(super) fn call(
        &self,
        ty: &impl ToTokens,
        trait_name: &TokenStream,
        method: &str,
        arguments: &TokenStream,
    ) -> TokenStream {
        let method = Ident::new(method, self.end);
        let head = quote_spanned!(self.start=> <#ty as #trait_name>);
        let path = quote_spanned!(self.end=> #head::#method);
        quote_spanned!(Span::mixed_site()=> #path(#arguments))
    }

    /// The type of the field's tangent.
    pub(super) fn tangent(&self, runtime: &TokenStream) -> TokenStream {
        let ty = &self.ty;
        let head = quote_spanned!(self.start=> <#ty as #runtime::Differentiable>);
        quote_spanned!(self.end=> #head::Tangent)
    }
}

/// One field of the type that implements `Tangent`.
struct Part<'a> {
    item: &'a Struct,
    field: &'a Field,
    /// Whether the scalar of this field is that of the struct by what is written.
    known: bool,
}

impl Part<'_> {
    /// A reference to the tangent of this field in `owner`.
    fn place(&self, owner: &TokenStream, mutable: bool) -> TokenStream {
        let (site, field) = (Span::mixed_site(), self.field);
        let borrow = mutable.then(|| quote_spanned!(site=> mut));
        let member = &field.member;
        if self.item.separate_tangent {
            return quote_spanned!(site=> &#borrow #owner.#member);
        }
        own_tangent(
            self.item,
            field,
            if mutable { "of_mut" } else { "of" },
            &quote_spanned!(site=> &#borrow #owner.#member),
        )
    }

    /// `value`, which is made of the struct's scalars, as made of the field's, or back.
    fn scalar(&self, method: &str, value: TokenStream) -> TokenStream {
        let runtime = &self.item.runtime;
        if self.known {
            return value;
        }
        let tangent = self.field.tangent(runtime);
        self.field.call(
            &quote_spanned!(self.field.start=> <#tangent as #runtime::Tangent>::Scalar),
            &quote_spanned!(self.field.start=> #runtime::private::SameScalar<<Self as #runtime::Tangent>::Scalar>),
            method,
            &value,
        )
    }

    fn tangent_call(&self, method: &str, arguments: &TokenStream) -> TokenStream {
        let runtime = &self.item.runtime;
        self.field.call(
            &self.field.tangent(runtime),
            &quote_spanned!(self.field.start=> #runtime::Tangent),
            method,
            arguments,
        )
    }
}

/// A conversion between the field's type and its tangent's, which are one.
pub(super) fn own_tangent(
    item: &Struct,
    field: &Field,
    method: &str,
    value: &TokenStream,
) -> TokenStream {
    let (ty, runtime) = (&field.ty, &item.runtime);
    field.call(
        &field.tangent(runtime),
        &quote_spanned!(field.start=> #runtime::private::OwnTangent<#ty>),
        method,
        value,
    )
}

/// `impl Tangent for name`.
pub(super) fn impl_tangent(item: &Struct, name: &Ident, bounds: &Bounds) -> TokenStream {
    let site = Span::mixed_site();
    let runtime = &item.runtime;
    let (impl_generics, arguments, where_clause) = bounds.generics.split_for_impl();
    let parts: Vec<Part> = item
        .fields
        .iter()
        .zip(&bounds.known)
        .map(|(field, known)| Part {
            item,
            field,
            known: *known,
        })
        .collect();

    let this = quote_spanned!(site=> self);
    let other = quote_spanned!(site=> __other);
    let alpha = quote_spanned!(site=> __alpha);
    let each = |one: &dyn Fn(&Part) -> TokenStream| parts.iter().map(one).collect::<Vec<_>>();

    let dims = each(&|p| p.tangent_call("dim", &p.place(&this, false)));
    let axpys = each(&|p| {
        let (to, scale, from) = (
            p.place(&this, true),
            p.scalar("of", alpha.clone()),
            p.place(&other, false),
        );
        p.tangent_call(
            Method::Axpy.name(),
            &quote_spanned!(site=> #to, #scale, #from),
        )
    });
    let scales = each(&|p| {
        let (to, scale) = (p.place(&this, true), p.scalar("of", alpha.clone()));
        p.tangent_call(Method::ScaleMut.name(), &quote_spanned!(site=> #to, #scale))
    });
    let zeros = each(&|p| p.tangent_call("set_zero", &p.place(&this, true)));
    let dots = each(&|p| {
        let (a, b) = (p.place(&this, false), p.place(&other, false));
        p.scalar(
            "into_scalar",
            p.tangent_call(Method::Dot.name(), &quote_spanned!(site=> #a, #b)),
        )
    });
    let zero = each(&|p| p.tangent_call("vanishes", &p.place(&this, false)));
    let shapes = each(&|p| {
        let (a, b) = (p.place(&this, false), p.place(&other, false));
        p.tangent_call("same_shape", &quote_spanned!(site=> #a, #b))
    });
    let writes = sequence(&parts, &|p, start| {
        let from = p.place(&this, false);
        let to = p.scalar("of_slice_mut", quote_spanned!(site=> &mut __out[#start..]));
        p.tangent_call("write_to_slice", &quote_spanned!(site=> #from, #to))
    });
    let reads = sequence(&parts, &|p, start| {
        let to = p.place(&this, true);
        let from = p.scalar("of_slice", quote_spanned!(site=> &__values[#start..]));
        p.tangent_call("read_from_slice", &quote_spanned!(site=> #to, #from))
    });

    let lints = &item.lints;
    let scalar = &bounds.scalar;
    let own_scalar = quote_spanned!(site=> <Self as #runtime::Tangent>::Scalar);
    quote_spanned! {site=>
        #[automatically_derived]
        #lints
        impl #impl_generics #runtime::Tangent for #name #arguments #where_clause {
            type Scalar = #scalar;

            #[inline]
            fn dim(&self) -> ::core::primitive::usize {
                #(#dims)+*
            }

            #[inline]
            fn axpy(&mut self, __alpha: #own_scalar, __other: &Self) {
                #(#axpys;)*
            }

            #[inline]
            fn scale_mut(&mut self, __alpha: #own_scalar) {
                #(#scales;)*
            }

            #[inline]
            fn set_zero(&mut self) {
                #(#zeros;)*
            }

            #[inline]
            fn dot(&self, __other: &Self) -> #own_scalar {
                #(#dots)+*
            }

            #[inline]
            fn write_to_slice(&self, __out: &mut [#own_scalar]) {
                #writes
            }

            #[inline]
            fn read_from_slice(&mut self, __values: &[#own_scalar]) {
                #reads
            }

            #[inline]
            fn vanishes(&self) -> ::core::primitive::bool {
                #(#zero)&&*
            }

            #[inline]
            fn same_shape(&self, __other: &Self) -> ::core::primitive::bool {
                #(#shapes)&&*
            }
        }
    }
}

/// Statements over consecutive pieces of a slice, one per field.
fn sequence(parts: &[Part], one: &dyn Fn(&Part, &TokenStream) -> TokenStream) -> TokenStream {
    let site = Span::mixed_site();
    let this = quote_spanned!(site=> self);
    let mut all = TokenStream::new();
    let mut start = TokenStream::new();
    for (position, part) in parts.iter().enumerate() {
        let statement = one(part, &start);
        all.extend(quote_spanned!(site=> #statement;));
        if position + 1 < parts.len() {
            let dim = part.tangent_call("dim", &part.place(&this, false));
            all.extend(if position == 0 {
                quote_spanned!(site=> let __start = #dim;)
            } else {
                quote_spanned!(site=> let __start = __start + #dim;)
            });
        }
        start = quote_spanned!(site=> __start);
    }
    all
}

/// The method of `Differentiable` by which difference quotients read the fields.
pub(super) fn component_values(item: &Struct) -> TokenStream {
    let site = Span::mixed_site();
    let runtime = &item.runtime;
    let values = item.fields.iter().map(|field| {
        let member = &field.member;
        let point = quote_spanned!(field.start=> #runtime::Differentiable);
        let arguments = quote_spanned!(site=> &self.#member, __values);
        field.call(&field.ty, &point, "component_values", &arguments)
    });
    quote_spanned! {site=>
        fn component_values(
            &self,
            __values: &mut ::std::vec::Vec<::core::option::Option<::core::primitive::f64>>,
        ) {
            #(#values;)*
        }
    }
}
