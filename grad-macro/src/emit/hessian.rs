//! The Hessian of straight-line code, whose entries are values of one graph.

use super::items::{Items, Method, one_or_tuple};
use super::jacobian::floats;
use super::sweeps::broken;
use crate::diff::hessian::{Hessian, hessian};
use crate::diff::jacobian::Shape;
use crate::ir::{Elem, Function, Kind, Region, Value};
use proc_macro2::TokenStream;
use quote::quote;

impl Items<'_> {
    /// `value_grad_hessian` as one graph, where the function is straight-line code of floats.
    pub(super) fn shared_hessian(&self, function: &Function) -> Option<Method> {
        let mut elems = Vec::new();
        floats(&self.signature.output_info.kind, &mut elems);
        let mut inputs = Vec::new();
        for param in &self.signature.params {
            inputs.push(match param.active {
                true => Some(self.shape(&param.ty)?),
                false => None,
            });
            if param.active {
                floats(&param.info.kind, &mut elems);
            }
        }
        let one_type = elems.iter().all(|elem| *elem == elems[0]);
        let owned = self.signature.active().all(|param| {
            matches!(
                param.info.kind,
                Kind::Scalar(_) | Kind::Matrix(_) | Kind::Sequence(_)
            )
        });
        if !one_type || elems.contains(&Elem::Float) || !owned {
            return None;
        }
        let found = hessian(function, &inputs)?;
        Some(self.hessian_of(&found, &inputs))
    }

    fn hessian_of(&self, found: &Hessian, inputs: &[Option<Shape>]) -> Method {
        let f = &found.function;
        let rt = &self.runtime;
        let entries = found.columns.iter().flatten().chain(&found.gradient);
        let roots: Vec<(Value, Region)> = entries.flatten().map(|&v| (v, Function::ROOT)).collect();
        let mut emitter = self.emitter(f, &roots);
        let mut body = emitter.region(Function::ROOT);
        let value = f
            .output
            .map(|output| emitter.result(output, &mut body))
            .unwrap_or_default();
        let result = emitter.fresh("result");
        let output = &self.signature.output;
        let zero = quote!(#rt::private::lit::<#output>(0.0));
        let mut entry = |value: Option<Value>| match value {
            Some(value) => emitter.result(value, &mut body),
            None => zero.clone(),
        };
        let gradient: Vec<TokenStream> = found.gradient.iter().map(|&v| entry(v)).collect();
        let columns = found.columns.iter();
        let columns: Vec<Vec<TokenStream>> = columns
            .map(|column| column.iter().map(|&v| entry(v)).collect())
            .collect();
        let mut components = gradient.into_iter();
        let parts = inputs.iter().flatten();
        let parts: Vec<TokenStream> = parts
            .map(|shape| self.assembled(shape, &mut components))
            .collect();
        let gradient = one_or_tuple(&parts);
        let ty = self.hessian_type();
        let count = columns.len();
        let hessian = if ty.to_string().contains("DMatrix") {
            let entries = columns.iter().flatten();
            quote!(#rt::nalgebra::DMatrix::from_column_slice(#count, #count, &[#(#entries),*]))
        } else {
            let columns = columns.iter().map(|column| quote!([#(#column),*]));
            quote!(#rt::private::block_of([#(#columns),*]))
        };
        let items = &self.inner_items;
        let broken = broken(f);
        let g = self.gradient_type();
        Method {
            name: "value_grad_hessian",
            doc: format!(
                "The value, the gradient and the Hessian of `{}`, over all active arguments one after the other, each flattened in its order. Costs {} operations.",
                self.item.sig.ident, found.operations
            ),
            extra: TokenStream::new(),
            output: quote!((#output, #g, #ty)),
            bounds: Vec::new(),
            body: quote!(#(#items)* #broken #body let #result = #value; (#result, #gradient, #hessian)),
            hidden: false,
        }
    }

    /// A tangent of this shape of its components.
    fn assembled(
        &self,
        shape: &Shape,
        components: &mut impl Iterator<Item = TokenStream>,
    ) -> TokenStream {
        match shape {
            Shape::Scalar => components.next().unwrap_or_default(),
            Shape::Constant => quote!(()),
            Shape::Array(count, element) => {
                let parts: Vec<TokenStream> = (0..*count)
                    .map(|_| self.assembled(element, components))
                    .collect();
                quote!([#(#parts),*])
            }
            Shape::Tuple(parts) => {
                let parts: Vec<TokenStream> = parts
                    .iter()
                    .map(|part| self.assembled(part, components))
                    .collect();
                quote!((#(#parts,)*))
            }
            Shape::Matrix(rows, columns) => {
                let rt = &self.runtime;
                let columns = (0..*columns).map(|_| {
                    let column: Vec<TokenStream> = components.by_ref().take(*rows).collect();
                    quote!([#(#column),*])
                });
                let columns: Vec<TokenStream> = columns.collect();
                quote!(#rt::private::block_of([#(#columns),*]))
            }
        }
    }
}
