//! `accumulate_grad_with`: `accumulate_grad` while the thread takes its memory from a workspace.

use super::items::{Items, Method};
use proc_macro2::TokenStream;
use quote::quote;

/// The function whose first argument behind `self` is a workspace.
pub(super) const WITH_WORKSPACE: &str = "accumulate_grad_with";

impl Items<'_> {
    /// The function, from `accumulate_grad`.
    pub(super) fn accumulate_with(&self, accumulate: &Method) -> Method {
        let rt = &self.runtime;
        let names = self.names();
        let same = self.sibling(accumulate.name);
        let (workspace, target) = (self.free("workspace"), self.free("gradient"));
        let within = self.free("within");
        Method {
            name: WITH_WORKSPACE,
            doc: format!(
                "The same as [`{}`](Self::{}), with memory of the workspace.",
                self.function_name(accumulate.name),
                self.function_name(accumulate.name)
            ),
            extra: accumulate.extra.clone(),
            output: accumulate.output.clone(),
            bounds: accumulate.bounds.clone(),
            body: quote! {
                let #within = #rt::private::within(#workspace);
                #same(#(#names,)* #target)
            },
            hidden: accumulate.hidden,
        }
    }

    /// Puts the workspace behind `self`, where the function has one.
    pub(super) fn declare_workspace(&self, method: &str, declarations: &mut Vec<TokenStream>) {
        if method == WITH_WORKSPACE {
            let rt = &self.runtime;
            let workspace = self.free("workspace");
            let has_receiver = self
                .signature
                .params
                .first()
                .is_some_and(|param| param.is_self);
            let declaration = quote!(#workspace: &mut #rt::Workspace);
            declarations.insert(usize::from(has_receiver), declaration);
        }
    }
}
