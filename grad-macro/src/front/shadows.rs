//! Parameters that have the name of what the derivatives call.

use super::signature::Signature;
use proc_macro2::Ident;
use quote::{format_ident, quote};

impl Signature {
    /// Gives parameters other names where they would hide one of these functions. Nothing else names them where the body is not looked at.
    pub(crate) fn unhide(&mut self, functions: &[&Ident]) {
        let mut taken: Vec<String> = self.params.iter().map(|p| p.ident.to_string()).collect();
        taken.extend(functions.iter().map(|function| function.to_string()));
        for param in &mut self.params {
            if !functions.iter().any(|function| **function == param.ident) {
                continue;
            }
            let mut name = format_ident!("{}_", param.ident);
            while taken.contains(&name.to_string()) {
                name = format_ident!("{}_", name);
            }
            let ty = &param.ty;
            let mutable = (param.mutable && param.info.constant).then(|| quote!(mut));
            param.declaration = quote!(#mutable #name: #ty);
            taken.push(name.to_string());
            param.ident = name;
        }
    }
}
