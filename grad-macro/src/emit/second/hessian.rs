//! Hessians.

use super::super::items::{Items, Method, one_or_tuple};
use super::super::lengths::Len;
use proc_macro2::TokenStream;
use quote::quote;

impl Items<'_> {
    pub(super) fn hessian(&self, scalar: bool, shares: bool, at_once: Option<usize>) -> Method {
        let names = self.names();
        let all = self.sibling("value_grad_hessian");
        let mut bounds = self.scalar_bounds(scalar);
        bounds.extend(self.copies(shares));
        let doc = if shares {
            format!(
                "The Hessian of `{}`, as `value_grad_hessian` has it.",
                self.item.sig.ident
            )
        } else {
            self.hessian_doc("The Hessian", at_once)
        };
        Method {
            name: "hessian",
            doc,
            extra: TokenStream::new(),
            output: self.wrapped(self.hessian_type()),
            bounds,
            body: self.part(quote!(#all(#(#names),*)), 2),
            hidden: false,
        }
    }

    pub(super) fn value_grad_hessian(
        &self,
        scalar: bool,
        in_one_body: bool,
        at_once: Option<usize>,
    ) -> Method {
        let rt = &self.runtime;
        let args = self.copied();
        // Functions are passed on by reference.
        let (name, turbofish) = (self.function_name("__hvp"), self.turbofish_by_reference());
        let companion = quote!(Self::#name #turbofish);
        let zeros = self.zeros();
        let gradients = self.gradient_names();
        let tangents = self.tangent_names();
        let slots = self.slot_arguments(|name, _| quote!(&mut #name));
        let none = self.no_slots();
        let dot_slots = self.dot_slots(&tangents);
        let (g, ty) = (self.gradient_type(), self.hessian_type());
        let (unit, zero) = (self.unit(scalar), self.zero_of_unit(scalar));
        let (unit, zero) = (self.given_cotangent(unit), self.given_cotangent(zero));
        let [value, pullback, hessian, column, row, direction] =
            ["value", "pullback", "hessian", "column", "row", "direction"]
                .map(|name| self.free(name));
        let all = self.by_reference("value_grad_and_hvp");
        let several = self.by_reference("hvps");
        let sweeps = (0..zeros.len()).map(|i| {
            let of = &zeros[i];
            if let Some(count) = at_once {
                return quote! {
                    #rt::private::for_each_directions::<_, #count>(&#of, |#direction, #row| {
                        for #row in #several(#(#args,)* #direction).iter().take(#row) {
                            #rt::private::write_below(&mut #hessian, #column, &mut 0, #row);
                            #column += 1;
                        }
                    });
                };
            }
            if in_one_body {
                let given = zeros.iter().enumerate().map(|(k, zero)| {
                    if k == i {
                        quote!(::core::clone::Clone::clone(#direction))
                    } else {
                        zero.clone()
                    }
                });
                let given = one_or_tuple(&given.collect::<Vec<_>>());
                let parts = one_or_tuple(&tangents);
                return quote! {
                    #rt::private::for_each_direction(&#of, |#direction| {
                        let (_, _, #parts) = #all(#(#args,)* #given);
                        let mut #row = 0;
                        #(#rt::private::write_below(&mut #hessian, #column, &mut #row, &#tangents);)*
                        #column += 1;
                    });
                };
            }
            let directions = self.kept_arguments(|k, by_reference| {
                (k == i).then(|| {
                    if by_reference {
                        quote!(#direction)
                    } else {
                        quote!(::core::clone::Clone::clone(#direction))
                    }
                })
            });
            let call = quote!(#companion(#(#args,)* #(#directions),*));
            let call = self.again_tried(call, "hvp");
            quote! {
                #rt::private::for_each_direction(&#of, |#direction| {
                    #(let mut #tangents = #zeros;)*
                    let (_, _, #pullback) = #call;
                    #pullback(#unit, #zero, #(#none,)* #(#dot_slots),*);
                    let mut #row = 0;
                    #(#rt::private::write_below(&mut #hessian, #column, &mut #row, &#tangents);)*
                    #column += 1;
                });
            }
        });
        let sweeps: Vec<TokenStream> = sweeps.collect();
        let gathered = one_or_tuple(&gradients);
        let gradient = self.free("gradient");
        let mut bounds = self.scalar_bounds(scalar);
        bounds.extend(self.copies(false));
        let output = &self.signature.output;
        let first = if in_one_body {
            let both = self.by_reference("value_and_grad");
            quote!(let (#value, #gradient) = #both(#(#args),*);)
        } else {
            let call = self.tried(quote!(#companion(#(#args,)* #(#none),*)), "hvp");
            quote! {
                #(let mut #gradients = #zeros;)*
                let (#value, _, #pullback) = #call;
                #pullback(#unit, #zero, #(#slots,)* #(#none),*);
                let #gradient = #gathered;
            }
        };
        let runs = self.runs();
        let result = self.success(quote!((#value, #gradient, #hessian)));
        Method {
            name: "value_grad_hessian",
            doc: self.hessian_doc("The value, the gradient and the Hessian", at_once),
            extra: TokenStream::new(),
            output: self.wrapped(quote!((#output, #g, #ty))),
            bounds,
            body: quote! {
                #runs
                #first
                let #column = 0 #(+ #rt::Tangent::dim(&#zeros))*;
                let mut #hessian: #ty = #rt::private::Block::zeros(#column, #column);
                let mut #column = 0;
                #(#sweeps)*
                #result
            },
            hidden: false,
        }
    }

    fn hessian_doc(&self, what: &str, at_once: Option<usize>) -> String {
        let each = match at_once {
            Some(count) => format!("for {count} components at a time"),
            None => "for each component".to_owned(),
        };
        format!(
            "{what} of `{}`, over all active arguments one after the other, each flattened in its order. Costs one pass through both sweeps {each}.",
            self.item.sig.ident
        )
    }

    /// A square matrix: static for scalars, and for one vector or array of a length that its type says.
    pub(in crate::emit) fn hessian_type(&self) -> TokenStream {
        let rt = &self.runtime;
        let na = quote!(#rt::nalgebra);
        let lens: Vec<Len> = self.signature.active().map(|p| self.len(&p.ty)).collect();
        let elem = self.output_scalar();
        if lens.iter().all(|len| matches!(len, Len::Scalar)) {
            let count = proc_macro2::Literal::usize_unsuffixed(lens.len());
            return quote!(#na::SMatrix<#elem, #count, #count>);
        }
        match (&lens[..], self.signature.active().next()) {
            ([Len::Static(n, _)], Some(param)) if self.is_vector(&param.ty) => {
                quote!(#na::SMatrix<#elem, #n, #n>)
            }
            _ => quote!(#na::DMatrix<#elem>),
        }
    }
}
