//! The user's own code, with what stands for the active variables in it.

use super::Emitter;
use crate::emit::code::{Substitute, substitute};
use crate::emit::expr::Precedence;
use crate::ir::{Code, Op, Value};
use proc_macro2::TokenStream;
use quote::quote;
use std::collections::HashMap;

impl Emitter<'_> {
    /// The user's code with what stands for its active variables.
    pub(super) fn code(&mut self, code: Code, args: &[Value]) -> TokenStream {
        let info = self.f.code(code).clone();
        let mut names = HashMap::new();
        for (i, ident) in info.captures.iter().enumerate() {
            let offset = args.len() - info.captures.len();
            let Some(&arg) = args.get(offset + i) else {
                continue;
            };
            let name = ident.to_string();
            let substitute =
                self.capture(&name, arg, info.capture_refs.get(i).copied().unwrap_or(0));
            if let Some(substitute) = substitute {
                names.insert(name, substitute);
            }
        }
        substitute(info.tokens, &names)
    }

    /// What stands for an active variable in constant code; nothing if it has the same name there.
    fn capture(&mut self, name: &str, value: Value, refs: u8) -> Option<Substitute> {
        if let Op::Param(i) = self.f.node(value).op
            && self.f.params[i as usize].name == name
        {
            return None;
        }
        let scalar = self.f.kind(value).is_scalar();
        let tokens = match refs {
            0 if scalar => self.typed(value, Precedence::Lowest),
            0 => self.place(value),
            refs => {
                let reference = self.reference(value);
                let more = (1..refs).map(|_| quote!(&));
                quote!(#(#more)* #reference)
            }
        };
        (tokens.to_string() != name).then_some(Substitute {
            value: tokens,
            reference: None,
        })
    }
}
