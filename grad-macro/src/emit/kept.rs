//! What the pullback takes with it of constants that may refer into others of the function's own: it outlives them, so that it has copies
//! of what they refer to.

use super::body::Emitter;
use crate::front::lower::idents;
use crate::ir::{Function, Op};
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

impl Emitter<'_> {
    /// The code before the pullback, whose body is `reverse`, and the code that it begins with.
    pub(super) fn across(&self, reverse: &TokenStream) -> (TokenStream, TokenStream) {
        let (mut kept, mut restored) = (TokenStream::new(), TokenStream::new());
        let mut found = Vec::new();
        idents(reverse.clone(), &mut found);
        let rt = &self.runtime;
        // What refers to another stands after it, so that the last is copied first.
        for &value in self.f.region(Function::ROOT).nodes.iter().rev() {
            let (name, is_variable) = match &self.f.node(value).op {
                Op::Snapshot(code) if self.f.unsure.contains(&value) => {
                    let reads = &self.f.code(*code).reads;
                    let Some(name) = self.bound.get(&value).filter(|_| self.is_own(reads)) else {
                        continue;
                    };
                    (vec![name.clone()], false)
                }
                Op::Statement(_) => (self.kept_names(value), true),
                _ => continue,
            };
            for name in name.into_iter().filter(|name| found.contains(name)) {
                let method = if is_variable {
                    quote!(kept)
                } else {
                    quote!(owned)
                };
                kept.extend(quote! {
                    let #name = {
                        #[allow(unused_imports)]
                        use #rt::private::held::{HeldReference as _, HeldValue as _};
                        (&mut #rt::private::held::Held(::core::option::Option::Some(#name))).#method()
                    };
                });
                if is_variable {
                    restored.extend(quote!(let #name = #name.restored();));
                }
            }
        }
        (kept, restored)
    }

    /// Whether one of these constants is a variable of the function's own.
    fn is_own(&self, reads: &std::collections::BTreeSet<String>) -> bool {
        reads.iter().any(|name| {
            self.f
                .const_vars
                .get(name)
                .is_some_and(|var| var.binder.is_some())
        })
    }

    /// The variables that a statement binds and of which the pullback keeps copies.
    fn kept_names(&self, binder: crate::ir::Value) -> Vec<Ident> {
        let mut names: Vec<&String> = self
            .f
            .const_vars
            .iter()
            .filter(|(_, var)| var.binder == Some(binder) && var.kept.is_some() && !var.mutable)
            .map(|(name, _)| name)
            .collect();
        names.sort();
        names
            .into_iter()
            .map(|name| format_ident!("{}", name))
            .collect()
    }
}
