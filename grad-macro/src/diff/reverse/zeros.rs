//! The zero that an accumulator begins with.

use super::Reverse;
use crate::ir::{Elem, Function, Kind, Mem, Op, Region, Value};
use proc_macro2::TokenStream;
use quote::quote;
use syn::{Expr, Lit};

impl Reverse<'_> {
    pub(super) fn zero(&mut self, of: Value) -> Value {
        match self.f.kind(of).clone() {
            kind @ Kind::Scalar(_) => self.f.literal(0.0, kind),
            kind => self.f.make(Op::Zero, vec![of], kind),
        }
    }

    /// The zero in the shape of a variable of a region.
    pub(super) fn zero_of(&mut self, mem: Mem, region: Region, kind: Kind) -> Value {
        if kind.is_scalar() {
            return self.f.literal(0.0, kind);
        }
        if let Some(zero) = self.zero_as_declared(mem) {
            return zero;
        }
        let op = Op::ZeroOf(mem, Vec::new());
        if region == Function::ROOT || self.f.here() == region {
            return self.f.make(op, Vec::new(), kind);
        }
        // At the end, but before what can leave the loop: a region runs as a whole or is not saved from.
        let nodes = &self.f.region(region).nodes;
        let leaver = nodes.iter().position(|&v| self.f.can_leave(v));
        let at = leaver.unwrap_or(nodes.len());
        self.f.insert_at(region, at, op, Vec::new(), kind)
    }

    /// The array of numbers that a variable was declared with, if its shape is the one that it keeps: written again, with zeros.
    fn zero_as_declared(&mut self, mem: Mem) -> Option<Value> {
        let info = self.f.mem(mem);
        let suffix = match info.kind.elem() {
            Elem::F64 => "f64",
            Elem::F32 => "f32",
            Elem::Float if !self.f.generic => "",
            Elem::Float | Elem::Param(_) => return None,
        };
        let kind = info.kind.clone();
        let nodes = &self.f.region(info.home).nodes;
        let first = nodes.iter().find_map(|&v| match self.f.node(v).op {
            Op::Declare(of) if of == mem => self.f.node(v).args.first().copied(),
            _ => None,
        })?;
        let (Op::Const(code) | Op::Snapshot(code)) = self.f.node(first).op else {
            return None;
        };
        let code = self.f.code(code).clone();
        let changes = |name: &String| self.f.const_vars.get(name).is_some_and(|var| var.mutable);
        if !code.captures.is_empty() || code.reads.iter().any(changes) || !self.f.keeps_shape(mem) {
            return None;
        }
        let zeros = zeros(&syn::parse2(code.tokens.clone()).ok()?, suffix)?;
        let text = crate::ir::one_line(&zeros);
        let code = self.f.add_code(crate::ir::CodeInfo {
            tokens: zeros,
            text,
            ..code
        });
        Some(self.f.make(Op::Const(code), Vec::new(), kind))
    }
}

/// The array with a zero for each of its numbers.
fn zeros(array: &Expr, suffix: &str) -> Option<TokenStream> {
    match array {
        Expr::Paren(inner) => zeros(&inner.expr, suffix),
        Expr::Group(inner) => zeros(&inner.expr, suffix),
        Expr::Unary(inner) if matches!(inner.op, syn::UnOp::Neg(_)) => zeros(&inner.expr, suffix),
        Expr::Lit(lit) => match &lit.lit {
            Lit::Float(number) => {
                let suffix = match number.suffix() {
                    "" => suffix,
                    written => written,
                };
                format!("0.0{suffix}").parse().ok()
            }
            _ => None,
        },
        Expr::Repeat(repeat) => {
            let (element, len) = (zeros(&repeat.expr, suffix)?, &repeat.len);
            Some(quote!([#element; #len]))
        }
        Expr::Array(array) => {
            let elements: Option<Vec<_>> = array.elems.iter().map(|e| zeros(e, suffix)).collect();
            let elements = elements?;
            Some(quote!([#(#elements),*]))
        }
        Expr::Macro(call) if crate::front::syntax::is_vec(&call.mac) => {
            let path = &call.mac.path;
            let body = &call.mac.tokens;
            let array: Expr = syn::parse2(quote!([#body])).ok()?;
            match zeros(&array, suffix)?.into_iter().next()? {
                proc_macro2::TokenTree::Group(group) => {
                    let body = group.stream();
                    Some(quote!(#path![#body]))
                }
                _ => None,
            }
        }
        _ => None,
    }
}
