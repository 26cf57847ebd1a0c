//! Lengths that a type or a literal says: a loop over `[f64; 3]` runs three times, which its tapes make use of.

use super::super::Lower;
use super::super::constant::strip;
use crate::ir::{Op, Step, Value};
use proc_macro2::{Literal, TokenStream};
use quote::{ToTokens, quote};
use syn::{Expr, GenericArgument, Lit, PathArguments, Type};

impl Lower<'_> {
    /// The number of elements of an active value, where it is an array or a vector of a fixed length.
    pub(super) fn fixed_length(&self, value: Value) -> Option<TokenStream> {
        let node = self.function.node(value);
        if node.op == Op::Array {
            return Some(literal(node.args.len()));
        }
        length_of_type(&self.type_of(value)?)
    }

    /// The type of an active value, where it is written.
    fn type_of(&self, value: Value) -> Option<Type> {
        let node = self.function.node(value);
        match &node.op {
            Op::Param(position) => self.param_types.get(*position as usize).cloned(),
            Op::Index if !self.is_range_index(node.args[1]) => {
                element_type(self.type_of(node.args[0])?)
            }
            Op::Load(mem, steps) => {
                let mut ty = match &self.function.mem(*mem).ty {
                    Some(ty) => syn::parse2(ty.clone()).ok()?,
                    None => self.type_of(self.first_value(*mem)?)?,
                };
                let mut indices = node.args.iter();
                for step in steps {
                    if *step != Step::Index || self.is_range_index(*indices.next()?) {
                        return None;
                    }
                    ty = element_type(ty)?;
                }
                Some(ty)
            }
            _ => syn::parse2(self.function.types.get(&value)?.clone()).ok(),
        }
    }

    fn first_value(&self, mem: crate::ir::Mem) -> Option<Value> {
        self.function.nodes.iter().find_map(|node| match node.op {
            Op::Declare(declared) if declared == mem => node.args.first().copied(),
            _ => None,
        })
    }

    fn is_range_index(&self, index: Value) -> bool {
        match self.function.node(index).op {
            Op::Const(code) | Op::Snapshot(code) => self.function.code(code).text.contains(".."),
            _ => false,
        }
    }
}

/// The number of elements of constant data that are written as an array.
pub(super) fn length_of_literal(expr: &Expr) -> Option<TokenStream> {
    match strip(expr) {
        Expr::Array(array) => Some(literal(array.elems.len())),
        Expr::Reference(inner) => length_of_literal(&inner.expr),
        _ => None,
    }
}

/// A length, of the type of lengths whatever is done with the index.
fn literal(n: usize) -> TokenStream {
    Literal::usize_suffixed(n).to_token_stream()
}

/// The number of elements of all values of a type.
fn length_of_type(ty: &Type) -> Option<TokenStream> {
    match ty {
        Type::Reference(inner) => length_of_type(&inner.elem),
        Type::Paren(inner) => length_of_type(&inner.elem),
        Type::Group(inner) => length_of_type(&inner.elem),
        Type::Array(array) => length_of_expr(&array.len),
        Type::Path(path) if path.qself.is_none() => {
            let last = path.path.segments.last()?;
            let name = last.ident.to_string();
            let PathArguments::AngleBracketed(args) = &last.arguments else {
                return None;
            };
            if let Some(n) = name.strip_prefix("Vector").and_then(|n| n.parse().ok()) {
                return (args.args.len() == 1 && matches!(n, 1..=6)).then(|| literal(n));
            }
            if name != "SVector" {
                return None;
            }
            match args.args.iter().nth(1)? {
                GenericArgument::Const(len) => length_of_expr(len),
                GenericArgument::Type(Type::Path(path)) => {
                    path.path.get_ident().map(|ident| ident.to_token_stream())
                }
                _ => None,
            }
        }
        _ => None,
    }
}

fn length_of_expr(len: &Expr) -> Option<TokenStream> {
    match strip(len) {
        Expr::Lit(lit) => match &lit.lit {
            Lit::Int(lit) => lit.base10_parse().ok().map(literal),
            _ => None,
        },
        Expr::Path(path) => path.path.get_ident().map(|ident| quote!(#ident)),
        _ => None,
    }
}

fn element_type(ty: Type) -> Option<Type> {
    match ty {
        Type::Reference(inner) => element_type(*inner.elem),
        Type::Paren(inner) => element_type(*inner.elem),
        Type::Group(inner) => element_type(*inner.elem),
        Type::Array(array) => Some(*array.elem),
        Type::Slice(slice) => Some(*slice.elem),
        Type::Path(path) => {
            let last = path.path.segments.into_iter().last()?;
            let PathArguments::AngleBracketed(args) = last.arguments else {
                return None;
            };
            match args.args.into_iter().next()? {
                GenericArgument::Type(ty) if last.ident == "Vec" => Some(ty),
                _ => None,
            }
        }
        _ => None,
    }
}
