//! Parameters that have the name of what the derivatives call.

use super::changed::is_exclusive;
use super::signature::Signature;
use crate::args::Args;
use proc_macro2::Ident;
use quote::{format_ident, quote};
use syn::{FnArg, ItemFn, Pat, parse_quote};

/// Gives a parameter of a function that changes its arguments another name where it has that of the function: what stands around the derivatives
/// calls the function.
pub(crate) fn beside_the_function(function: &mut ItemFn, args: &mut Args) {
    let name = function.sig.ident.clone();
    if !function.sig.inputs.iter().any(is_exclusive) {
        return;
    }
    let mut taken = Vec::new();
    super::lower::idents(quote!(#function), &mut taken);
    for input in &mut function.sig.inputs {
        let FnArg::Typed(typed) = input else { continue };
        let Pat::Ident(pat) = &mut *typed.pat else {
            continue;
        };
        if pat.ident != name || pat.by_ref.is_some() || pat.subpat.is_some() {
            continue;
        }
        let mut other = format_ident!("{}_", name);
        while taken.contains(&other) {
            other = format_ident!("{}_", other);
        }
        let mutable = pat.mutability.take();
        let own = std::mem::replace(&mut pat.ident, other.clone());
        let bound = parse_quote!(let #mutable #own = #other;);
        function.block.stmts.insert(0, bound);
        let named = args.wrt.iter_mut().flatten();
        named
            .filter(|given| **given == name)
            .for_each(|given| *given = Ident::new(&other.to_string(), given.span()));
    }
}

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
