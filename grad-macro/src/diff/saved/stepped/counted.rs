//! What a region leaves in a variable that only constants of the program count: no tape has to tell, and rustc's optimiser knows it.

use crate::ir::{Function, Op, Region, Value};
use proc_macro2::{Ident, TokenStream};
use quote::quote;
use std::collections::{HashMap, HashSet};
use syn::{Expr, Lit, Pat, Stmt};

/// The declaration of a variable and the loops that step it, without all else.
pub(super) fn counted(
    f: &Function,
    name: &str,
    home: Region,
    steps: &HashMap<Value, TokenStream>,
    stepping: &HashSet<Region>,
) -> Option<TokenStream> {
    let binder = f.const_vars.get(name)?.binder?;
    let Op::Statement(declaration) = f.node(binder).op else {
        return None;
    };
    let declaration = f.code(declaration);
    let is_fixed = declaration
        .reads
        .iter()
        .all(|read| read == name || !f.const_vars.contains_key(read));
    if !is_fixed || !has_type(declaration.tokens.clone(), name) {
        return None;
    }
    let first = &declaration.tokens;
    let loops = Loops { f, steps, stepping }.of(home, &mut Vec::new())?;
    Some(quote!(#first #loops))
}

/// Whether a declaration has a first value whose own form tells its type.
fn has_type(declaration: TokenStream, name: &str) -> bool {
    let Ok(Stmt::Local(local)) = syn::parse2::<Stmt>(declaration) else {
        return false;
    };
    let Some(init) = &local.init else {
        return false;
    };
    match &local.pat {
        Pat::Type(typed) => matches!(&*typed.pat, Pat::Ident(ident) if ident.ident == name),
        Pat::Ident(ident) if ident.ident == name => match &*init.expr {
            Expr::Path(_) => true,
            Expr::Lit(lit) => matches!(&lit.lit, Lit::Int(int) if !int.suffix().is_empty()),
            _ => false,
        },
        _ => false,
    }
}

struct Loops<'f> {
    f: &'f Function,
    steps: &'f HashMap<Value, TokenStream>,
    stepping: &'f HashSet<Region>,
}

impl Loops<'_> {
    /// The steps of a region, inside of loops with these variables.
    fn of(&self, region: Region, variables: &mut Vec<String>) -> Option<TokenStream> {
        let mut out = TokenStream::new();
        for &value in &self.f.region(region).nodes {
            let op = &self.f.node(value).op;
            if let (true, Op::Statement(code)) = (self.steps.contains_key(&value), op) {
                let step = &self.f.code(*code).tokens;
                out.extend(quote!(#step;));
                continue;
            }
            if !op.regions().iter().any(|of| self.stepping.contains(of)) {
                continue;
            }
            let Op::For(spec) = op else {
                return None;
            };
            let iter = self.f.code(spec.iter);
            let pattern = self.f.code(spec.pattern).tokens.clone();
            let variable: Ident = syn::parse2(pattern).ok()?;
            let is_fixed = iter
                .reads
                .iter()
                .all(|read| variables.contains(read) || !self.f.const_vars.contains_key(read));
            let is_range = syn::parse2::<Expr>(iter.tokens.clone()).is_ok_and(|iter| {
                matches!(crate::front::syntax::strip(&iter), Expr::Range(range) if range.end.is_some())
            });
            if !is_fixed || !is_range || !iter.captures.is_empty() || spec.backwards {
                return None;
            }
            variables.push(variable.to_string());
            let inner = self.of(spec.body, variables)?;
            variables.pop();
            let iter = &iter.tokens;
            out.extend(quote!(for #variable in #iter { #inner }));
        }
        Some(out)
    }
}
