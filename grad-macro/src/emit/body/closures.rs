//! Closures that run on the elements of matrices.

use super::Emitter;
use crate::ir::{Op, Region, Value};
use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote};

impl Emitter<'_> {
    /// The runtime's function of that name, with a closure on the elements of these operands.
    pub(super) fn map(
        &mut self,
        value: Value,
        body: Region,
        name: &str,
        args: &[Value],
        out: &mut TokenStream,
    ) {
        let rt = self.runtime.clone();
        let (params, body) = self.closure(body, args.len() as u32);
        let operands: Vec<_> = args.iter().map(|&arg| self.reference(arg)).collect();
        let name = format_ident!("{name}");
        self.bind_to(
            value,
            quote!(#rt::private::#name(#(#operands,)* |#(#params),*| { #body })),
            out,
        );
    }

    /// The parameters and the body of a closure.
    fn closure(&mut self, region: Region, count: u32) -> (Vec<TokenStream>, TokenStream) {
        let nodes = self.f.region(region).nodes.clone();
        let mut params = vec![quote!(_); count as usize];
        for value in nodes {
            if let Op::RegionParam(i) = self.f.node(value).op
                && let Some(param) = params.get_mut(i as usize)
            {
                if let Some(name) = self.bound.get(&value) {
                    *param = quote!(#name);
                    continue;
                }
                // Two nodes may stand for one parameter: the closure's result, and the parameter itself.
                let name = if param.to_string() == "_" {
                    self.names.value(self.f, value)
                } else {
                    syn::parse2(param.clone())
                        .unwrap_or_else(|_| Ident::new("element", Span::call_site()))
                };
                *param = quote!(#name);
                self.bound.insert(value, name);
            }
        }
        let mut body = self.region(region);
        let before = std::mem::replace(&mut self.region, region);
        let results: Vec<TokenStream> = self
            .f
            .region(region)
            .result
            .clone()
            .into_iter()
            .map(|v| self.owned(v))
            .collect();
        self.region = before;
        match &results[..] {
            [one] => body.extend(quote!(#one)),
            many => body.extend(quote!((#(#many),*))),
        }
        (params, body)
    }
}
