//! Columns that share one run of the primal.

use super::super::items::{Items, one_or_tuple};
use super::super::lengths::Len;
use super::super::sweeps::broken;
use super::{floats, has_reference};
use crate::diff::forward::{Pushforwards, Unit};
use crate::diff::jacobian::{Jacobian, columns_of_one_run, jacobian};
use crate::front::changed::exclusive;
use crate::ir::{Elem, Function, Region, Value};
use proc_macro2::{Ident, TokenStream};
use quote::quote;

impl Items<'_> {
    /// The Jacobian as one graph, where the function is straight-line code of floats.
    pub(in crate::emit) fn shared_jacobian(&self, function: &Function) -> Option<Jacobian> {
        let output = self.shape(&self.signature.output)?;
        let mut inputs = Vec::new();
        for param in &self.signature.params {
            let shape = match param.active {
                true => Some(self.shape(&param.ty)?),
                false => None,
            };
            inputs.push(shape);
        }
        // The elements are those of the result.
        let mut elems = Vec::new();
        floats(&self.signature.output_info.kind, &mut elems);
        for param in self.signature.active() {
            floats(&param.info.kind, &mut elems);
        }
        if elems.contains(&Elem::Float) || elems.iter().any(|elem| *elem != elems[0]) {
            return None;
        }
        jacobian(function, &inputs, &output)
    }

    /// The body that computes value and Jacobian in one graph.
    pub(super) fn shared(&self, jacobian: &Jacobian, active: &[Len]) -> TokenStream {
        let f = &jacobian.function;
        let rt = &self.runtime;
        let entries = jacobian.rows.iter().flatten().flatten();
        let roots: Vec<(Value, Region)> = entries.map(|&v| (v, Function::ROOT)).collect();
        let mut emitter = self.emitter(f, &roots);
        let mut body = emitter.region(Function::ROOT);
        let value = f
            .output
            .map(|output| emitter.result(output, &mut body))
            .unwrap_or_default();
        let result = emitter.fresh("result");
        let mut elems = Vec::new();
        floats(&self.signature.output_info.kind, &mut elems);
        let zero = match elems.first() {
            Some(Elem::Param(name)) => {
                let ty = quote::format_ident!("{name}");
                quote!(#rt::private::lit::<#ty>(0.0))
            }
            _ => quote!(0.0),
        };
        let mut start = 0;
        let mut blocks = Vec::new();
        for len in active {
            let count = len.number().unwrap_or(0);
            let columns = (start..start + count).map(|j| {
                let column = jacobian.rows.iter().map(|row| match row[j] {
                    Some(entry) => emitter.result(entry, &mut body),
                    None => zero.clone(),
                });
                let column: Vec<TokenStream> = column.collect();
                quote!([#(#column),*])
            });
            let columns: Vec<TokenStream> = columns.collect();
            start += count;
            blocks.push(quote!(#rt::private::block_of([#(#columns),*])));
        }
        let blocks = one_or_tuple(&blocks);
        let items = &self.inner_items;
        let broken = broken(f);
        let both = self.success(quote!((#result, #blocks)));
        quote!(#(#items)* #broken #body let #result = #value; #both)
    }

    /// The tangents of all columns with one run of the primal, where it has effects.
    pub(super) fn one_run(
        &self,
        function: &Function,
        rows: Option<usize>,
    ) -> Option<(Pushforwards, Vec<Unit>)> {
        let params = &self.signature.params;
        let mut counts = Vec::new();
        for param in params {
            counts.push(match param.active {
                true => Some(self.len(&param.ty).number()?),
                false => None,
            });
        }
        let is_scalar = |i: usize| params[i].info.kind.is_scalar();
        columns_of_one_run(function, &counts, is_scalar, rows)
    }

    pub(super) fn columns_with_one_run(
        &self,
        pushed: &Pushforwards,
        units: &[Unit],
        blocks: &[TokenStream],
        active: &[Len],
    ) -> TokenStream {
        let f = &pushed.function;
        let rt = &self.runtime;
        let tangents: Vec<Option<Value>> = pushed.tangents.iter().flatten().copied().collect();
        let roots = tangents.iter().flatten().map(|&v| (v, Function::ROOT));
        let roots: Vec<(Value, Region)> = roots.collect();
        let mut emitter = self.emitter(f, &roots);
        let positions = (0..self.signature.params.len() as u32)
            .filter(|&i| self.signature.params[i as usize].active);
        let zeros: std::collections::HashMap<u32, TokenStream> =
            positions.zip(self.zeros()).collect();
        let starts: Vec<TokenStream> = units
            .iter()
            .map(|unit| {
                let (name, zero, k) = (
                    emitter.param(unit.tangent),
                    &zeros[&unit.of],
                    unit.component,
                );
                quote!(let #name = &#rt::private::unit(#zero, #k);)
            })
            .collect();
        let mut body = emitter.region(Function::ROOT);
        let value = f
            .output
            .map(|output| emitter.result(output, &mut body))
            .unwrap_or_default();
        let result = emitter.fresh("result");
        let dots: Vec<Ident> = tangents
            .iter()
            .map(|_| emitter.fresh("result_dot"))
            .collect();
        let given: Vec<TokenStream> = tangents
            .iter()
            .zip(&dots)
            .filter_map(|(tangent, dot)| {
                let tangent = emitter.result((*tangent)?, &mut body);
                Some(quote!(let #dot = #tangent;))
            })
            .collect();
        let absent = tangents
            .iter()
            .zip(&dots)
            .filter(|(tangent, _)| tangent.is_none());
        let absent: Vec<TokenStream> = absent
            .map(|(_, dot)| quote!(let #dot = #rt::private::zero_tangent(&#result);))
            .collect();
        let mut left = &dots[..];
        let blocks: Vec<TokenStream> = blocks
            .iter()
            .zip(active)
            .map(|(ty, len)| {
                let (columns, rest) = left.split_at(len.number().unwrap_or(0).min(left.len()));
                left = rest;
                quote!(#rt::private::block_from::<#ty, _>(&#result, &[#(#columns),*]))
            })
            .collect();
        let blocks = one_or_tuple(&blocks);
        let items = &self.inner_items;
        let broken = broken(f);
        let both = self.success(quote!((#result.1, #result.0)));
        quote! {
            #(#items)* #broken #(#starts)* #body #(#given)*
            let #result = #value;
            #(#absent)*
            let #result = (#blocks, #result);
            #both
        }
    }

    /// What a call that is made more than once asks of its arguments, where it is called.
    pub(in crate::emit) fn copies(&self, once: bool) -> Vec<TokenStream> {
        if once {
            return Vec::new();
        }
        let rt = &self.runtime;
        let params = self.signature.params.iter();
        let owned = params.filter(|param| {
            param.info.refs == 0
                && !param.info.kind.is_scalar()
                && !self.is_function(param)
                && !has_reference(&param.ty)
        });
        let owned = owned.map(|param| {
            let ty = &param.ty;
            quote!(for<'own> &'own #ty: #rt::check::Own<Owned = #ty>)
        });
        let params = self.signature.params.iter();
        let exclusive = params.filter_map(|param| {
            let ty = exclusive(&param.ty)?;
            Some(quote!(for<'own> #ty: #rt::private::changed::RunsAgain<'own>))
        });
        owned.chain(exclusive).collect()
    }

    /// Of what a constant `&mut` refers to, each run gets a copy but the first: the function changes it once.
    pub(in crate::emit) fn runs(&self) -> TokenStream {
        let rt = &self.runtime;
        let params = self.signature.params.iter();
        let exclusive = params.filter(|param| exclusive(&param.ty).is_some());
        let names: Vec<&Ident> = exclusive.map(|param| &param.ident).collect();
        quote!(#(let #names = #rt::private::changed::Runs::of(#names);)*)
    }

    /// The arguments of a call that is made more than once.
    pub(in crate::emit) fn copied(&self) -> Vec<TokenStream> {
        let rt = &self.runtime;
        let params = self.signature.params.iter();
        let args = params.map(|param| {
            let name = &param.ident;
            if exclusive(&param.ty).is_some() {
                quote!(&mut *#name.run())
            } else if param.info.refs > 0 || param.info.kind.is_scalar() {
                quote!(#name)
            } else if self.is_function(param) {
                quote!(&#name)
            } else {
                quote!(#rt::check::Own::own(&#name))
            }
        });
        args.collect()
    }
}
