//! The constant fields of a struct with named fields, as seen through its tangent.

use super::bounds::Bounds;
use super::input::Struct;
use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote_spanned};
use syn::Member;

/// A hidden struct with the constant fields, all of size zero, that the tangent dereferences to: `tangent.leak += x` finds `leak` there,
/// while the tangent has no such field.
pub(super) fn emit(item: &Struct, tangent_name: &Ident, bounds: &Bounds) -> TokenStream {
    let site = Span::mixed_site();
    let runtime = &item.runtime;
    let (mut idents, mut visibilities) = (Vec::new(), Vec::new());
    for field in &item.constants {
        if let Member::Named(ident) = &field.member {
            idents.push(ident);
            visibilities.push(&field.vis);
        }
    }
    if idents.is_empty() {
        return TokenStream::new();
    }
    let constants = format_ident!("__{}Constants", tangent_name, span = site);
    let (impl_generics, arguments, where_clause) = bounds.generics.split_for_impl();
    let lints = &item.lints;
    // The struct is public inside of a block, where nobody can name it, so that no interface leaks a private type. Its fields are
    // read once, which counts as a use of those that no function reads.
    quote_spanned! {site=>
        const _: () = {
            /// The constant fields.
            #[doc(hidden)]
            pub struct #constants {
                #(
                    /// A constant field.
                    #visibilities #idents: #runtime::private::ConstantField,
                )*
            }

            impl #constants {
                #[inline(always)]
                fn __new() -> &'static mut Self {
                    let __constants = Self { #(#idents: #runtime::private::ConstantField,)* };
                    #(let _ = &__constants.#idents;)*
                    #runtime::private::unstored(__constants)
                }
            }

            #[automatically_derived]
            #[doc(hidden)]
            #lints
            impl #impl_generics ::core::ops::Deref for #tangent_name #arguments #where_clause {
                type Target = #constants;

                #[inline(always)]
                fn deref(&self) -> &#constants {
                    #constants::__new()
                }
            }

            #[automatically_derived]
            #[doc(hidden)]
            #lints
            impl #impl_generics ::core::ops::DerefMut for #tangent_name #arguments #where_clause {
                #[inline(always)]
                fn deref_mut(&mut self) -> &mut #constants {
                    #constants::__new()
                }
            }
        };
    }
}
