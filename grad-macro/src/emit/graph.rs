//! `f::graph()`: the program as data, and as a drawing in the documentation.

use super::items::Items;
use crate::graph::{Report, report};
use crate::ir::Function;
use proc_macro2::TokenStream;
use quote::quote;

/// What `graph` adds to the items of a function.
#[derive(Default)]
pub(super) struct GraphItems {
    pub(super) function: TokenStream,
    /// Documentation with the drawing: of the type, or of the method that gives the graph.
    pub(super) doc: TokenStream,
}

impl Items<'_> {
    pub(super) fn graph(&self, function: &Function) -> GraphItems {
        let scalar = self.signature.output_info.kind.is_scalar();
        let Report {
            text,
            dot,
            svg,
            primal,
            gradient,
        } = report(function, scalar);
        // The Jacobian of a scalar is its gradient, as a row.
        let jacobian = if scalar {
            Some(gradient)
        } else {
            self.shared_jacobian(function)
                .map(|jacobian| jacobian.operations)
        };
        let rt = &self.runtime;
        let jacobian = match jacobian {
            Some(count) => quote!(::core::option::Option::Some(#count)),
            None => quote!(::core::option::Option::None),
        };
        // Rustdoc reads Markdown: a line without an end is one block of HTML.
        let drawn = format!(
            "<details><summary>The graph</summary>{}</details>",
            svg.trim_end()
        );
        let counts = quote!(#rt::OpCounts {
            primal: #primal,
            gradient: #gradient,
            jacobian: #jacobian,
        });
        let body = quote! {
            static GRAPH: #rt::Graph = #rt::Graph::__new(#text, #dot, #svg, #counts);
            &GRAPH
        };
        GraphItems {
            function: self.graph_function(&body),
            doc: quote!(#[doc = ""] #[doc = #drawn]),
        }
    }

    /// For a function with errors.
    pub(super) fn graph_stub(&self) -> GraphItems {
        GraphItems {
            function: self.graph_function(&quote!(::core::unreachable!())),
            doc: TokenStream::new(),
        }
    }

    fn graph_function(&self, body: &TokenStream) -> TokenStream {
        let (vis, rt) = (&self.item.vis, &self.runtime);
        let name = self.function_name("graph");
        let doc = format!(
            " The program that was made of `{}`: its forward and its reverse sweep.",
            self.item.sig.ident
        );
        let allowed = super::items::allowed();
        quote! {
            #[doc = #doc]
            #allowed
            #[must_use]
            #vis fn #name() -> &'static #rt::Graph { #body }
        }
    }
}
