//! Values that are made of parts: structs, arrays, and the matrices of nalgebra.

use super::Precedence::{self, Atom, Lowest};
use super::{located, located_ends, member};
use crate::emit::body::Emitter;
use crate::emit::code::{Substitute, substitute};
use crate::ir::{Code, Op, Payload, Value};
use crate::names::Macro;
use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use std::collections::HashMap;

impl Emitter<'_> {
    pub(super) fn all_owned(&mut self, args: &[Value]) -> Vec<TokenStream> {
        args.iter().map(|&arg| self.owned(arg)).collect()
    }

    /// One value in every element of an array or a `Vec`.
    pub(super) fn repeat(&mut self, code: Code, x: Value) -> TokenStream {
        let x = self.owned(x);
        let mut names = HashMap::new();
        names.insert(
            "__x".to_owned(),
            Substitute {
                value: x,
                reference: None,
            },
        );
        substitute(self.f.code(code).tokens.clone(), &names)
    }

    pub(super) fn structure(
        &mut self,
        code: Code,
        fields: &[String],
        args: &[Value],
    ) -> (TokenStream, Precedence) {
        let path = self.f.code(code).tokens.clone();
        let parts = self.all_owned(args);
        let members = fields.iter().map(|field| match Payload::of_field(field) {
            Some(payload) => payload.member,
            None => field.clone(),
        });
        let fields: Vec<String> = members.collect();
        let positional = fields
            .iter()
            .all(|f| f.starts_with(|c: char| c.is_ascii_digit()));
        if positional && !path.to_string().is_empty() {
            return (quote!(#path(#(#parts),*)), Atom);
        }
        let names = fields.iter().map(|f| member(f));
        (quote!(#path { #(#names: #parts),* }), Lowest)
    }

    /// A matrix of these elements, by a macro or a function of nalgebra's.
    pub(super) fn matrix(
        &mut self,
        value: Value,
        code: Code,
        columns: u32,
        args: &[Value],
    ) -> TokenStream {
        let path = self.f.code(code).tokens.clone();
        let parts = self.all_owned(args);
        let text = crate::ir::one_line(&path).replace(' ', "");
        if let Some(name) = text.strip_suffix('!') {
            if name.ends_with(Macro::Vector.name()) {
                return quote!(#path[#(#parts),*]);
            }
            let lines = parts
                .chunks(columns.max(1) as usize)
                .map(|row| quote!(#(#row),*));
            return quote!(#path[#(#lines);*]);
        }
        if text.ends_with("::from") {
            let built = quote!(#path([#(#parts),*]));
            return self.nalgebra(value, built);
        }
        self.nalgebra(value, quote!(#path(#(#parts),*)))
    }

    /// A zero in the shape of a value.
    pub(super) fn zero(&mut self, of: Value) -> TokenStream {
        let rt = self.runtime.clone();
        let x = self.reference(of);
        if self.is_part(of) {
            quote!({
                use #rt::private::zero_of::*;
                (&ZeroOf(#x)).zero_of_part()
            })
        } else {
            quote!(#rt::private::zero_tangent(#x))
        }
    }

    /// What a constructor gives, which must be a matrix of nalgebra's whatever the name of its type.
    pub(super) fn nalgebra(&self, value: Value, built: TokenStream) -> TokenStream {
        let span = self.span(value);
        let rt = located(self.runtime.clone(), span);
        let built = located_ends(built, span);
        quote_spanned!(span=> #rt::private::matrix(#built))
    }

    /// Whether a value is read from a field, which may be one that is held constant.
    fn is_part(&self, value: Value) -> bool {
        let node = self.f.node(value);
        match node.op {
            Op::Field(_) => true,
            Op::Index => self.is_part(node.args[0]),
            _ => false,
        }
    }
}
