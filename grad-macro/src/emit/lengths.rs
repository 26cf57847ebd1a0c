//! How many components a type has, as far as its tokens say: what decides the shape of a block of a Jacobian.

use super::items::Items;
use crate::diff::jacobian::Shape;
use crate::front::types::{classify, named_shape};
use crate::ir::Kind;
use proc_macro2::{Literal, TokenStream};
use quote::{ToTokens, quote};
use syn::{Expr, GenericArgument, Lit, PathArguments, Type, TypePath};

/// The number of components of a type.
#[derive(Clone, Debug)]
pub(super) enum Len {
    Scalar,
    /// A constant as a generic argument, and its value where that is a literal.
    Static(TokenStream, Option<usize>),
    Dynamic,
}

impl Len {
    fn of(number: usize) -> Len {
        let literal = Literal::usize_unsuffixed(number);
        Len::Static(literal.to_token_stream(), Some(number))
    }

    /// The number, if it is known to the macro.
    pub(super) fn number(&self) -> Option<usize> {
        match self {
            Len::Scalar => Some(1),
            Len::Static(_, number) => *number,
            Len::Dynamic => None,
        }
    }

    /// As many of these, one after the other.
    fn times(&self, count: &Len) -> Len {
        match (self, count) {
            (Len::Dynamic, _) | (_, Len::Dynamic) => Len::Dynamic,
            (Len::Scalar, count) => count.clone(),
            (one, Len::Scalar) => one.clone(),
            (Len::Static(..), Len::Static(..)) => match (self.number(), count.number()) {
                (Some(a), Some(b)) => Len::of(a * b),
                (Some(1), None) => count.clone(),
                (None, Some(1)) => self.clone(),
                // No expression of a parameter is a constant.
                _ => Len::Dynamic,
            },
        }
    }
}

impl Items<'_> {
    /// How many components a type has.
    pub(super) fn len(&self, ty: &Type) -> Len {
        match self.shape(ty) {
            Some(Shape::Scalar) => return Len::Scalar,
            Some(shape) => return Len::of(shape.size()),
            None => {}
        }
        match ty {
            Type::Reference(reference) => self.len(&reference.elem),
            Type::Paren(inner) => self.len(&inner.elem),
            Type::Group(inner) => self.len(&inner.elem),
            Type::Array(array) => {
                let count = self.constant(&array.len);
                match self.len(&array.elem) {
                    Len::Scalar => count,
                    elem => elem.times(&count),
                }
            }
            Type::Tuple(tuple) => {
                let parts = tuple.elems.iter().map(|ty| self.len(ty).number());
                let parts: Option<Vec<usize>> = parts.collect();
                parts.map_or(Len::Dynamic, |parts| Len::of(parts.iter().sum()))
            }
            Type::Path(path) => self.len_of_path(ty, path),
            // Slices, and what the macro does not know.
            _ => Len::Dynamic,
        }
    }

    /// Whether a type is a vector, or an array of floats.
    pub(super) fn is_vector(&self, ty: &Type) -> bool {
        match ty {
            Type::Reference(reference) => self.is_vector(&reference.elem),
            Type::Paren(inner) => self.is_vector(&inner.elem),
            Type::Group(inner) => self.is_vector(&inner.elem),
            Type::Array(array) => matches!(self.len(&array.elem), Len::Scalar),
            Type::Path(path) => path.path.segments.last().is_some_and(|last| {
                let name = last.ident.to_string();
                matches!(name.as_str(), "SVector" | "RowSVector")
                    || name.starts_with("Point")
                    || matches!(named_shape(&name), Some((1, _) | (_, 1)))
            }),
            _ => false,
        }
    }

    /// The components of a type, if the macro knows all of them.
    pub(super) fn shape(&self, ty: &Type) -> Option<Shape> {
        let info = classify(ty, &self.signature.type_params);
        if info.constant {
            return Some(Shape::Constant);
        }
        match ty {
            Type::Reference(reference) => self.shape(&reference.elem),
            Type::Paren(inner) => self.shape(&inner.elem),
            Type::Group(inner) => self.shape(&inner.elem),
            Type::Array(array) => {
                let count = self.constant(&array.len).number()?;
                Some(Shape::Array(count, Box::new(self.shape(&array.elem)?)))
            }
            Type::Tuple(tuple) => {
                let parts = tuple.elems.iter().map(|ty| self.shape(ty));
                Some(Shape::Tuple(parts.collect::<Option<_>>()?))
            }
            Type::Path(path) if path.qself.is_none() => match info.kind {
                kind if kind.is_scalar() => Some(Shape::Scalar),
                Kind::Matrix(_) => self.shape_of_matrix(path),
                _ => None,
            },
            _ => None,
        }
    }

    fn shape_of_matrix(&self, path: &TypePath) -> Option<Shape> {
        let last = path.path.segments.last()?;
        let name = last.ident.to_string();
        if let Some((rows, columns)) = named_shape(&name) {
            return Some(Shape::Matrix(rows as usize, columns as usize));
        }
        let PathArguments::AngleBracketed(arguments) = &last.arguments else {
            return None;
        };
        let mut counts = arguments.args.iter().skip(1).map(|arg| match arg {
            GenericArgument::Const(expr) => self.constant(expr).number(),
            _ => None,
        });
        match name.as_str() {
            "SVector" => Some(Shape::Matrix(counts.next()??, 1)),
            "RowSVector" => Some(Shape::Matrix(1, counts.next()??)),
            "SMatrix" => Some(Shape::Matrix(counts.next()??, counts.next()??)),
            _ => None,
        }
    }

    fn len_of_path(&self, ty: &Type, path: &TypePath) -> Len {
        if classify(ty, &self.signature.type_params).kind.is_scalar() {
            return Len::Scalar;
        }
        let Some(last) = path.path.segments.last().filter(|_| path.qself.is_none()) else {
            return Len::Dynamic;
        };
        let PathArguments::AngleBracketed(arguments) = &last.arguments else {
            return Len::Dynamic;
        };
        let mut counts = arguments.args.iter().skip(1).map(|arg| match arg {
            GenericArgument::Const(expr) => self.constant(expr),
            GenericArgument::Type(ty) => self.constant_named(ty.to_token_stream()),
            _ => Len::Dynamic,
        });
        let name = last.ident.to_string();
        match name.as_str() {
            "SVector" | "RowSVector" | "Point" => counts.next().unwrap_or(Len::Dynamic),
            "SMatrix" => match (counts.next(), counts.next()) {
                (Some(rows), Some(columns)) => rows.times(&columns),
                _ => Len::Dynamic,
            },
            name => {
                if let Some((rows, columns)) = named_shape(name) {
                    return Len::of((rows * columns) as usize);
                }
                let point = name.strip_prefix("Point").and_then(|n| n.parse().ok());
                point.map_or(Len::Dynamic, Len::of)
            }
        }
    }

    /// A constant: a literal, a constant item or parameter by its name, or an expression of constant items.
    fn constant(&self, expr: &Expr) -> Len {
        match expr {
            Expr::Lit(lit) => match &lit.lit {
                Lit::Int(int) => int.base10_parse().map_or(Len::Dynamic, Len::of),
                _ => Len::Dynamic,
            },
            Expr::Path(path) => self.constant_named(path.to_token_stream()),
            Expr::Block(block) => match &block.block.stmts[..] {
                [syn::Stmt::Expr(inner, None)] => self.constant(inner),
                _ => Len::Dynamic,
            },
            Expr::Paren(inner) => self.constant(&inner.expr),
            Expr::Group(inner) => self.constant(&inner.expr),
            // An expression of a parameter cannot be a generic argument.
            _ => Len::Dynamic,
        }
    }

    fn constant_named(&self, path: TokenStream) -> Len {
        let is_name = syn::parse2::<syn::Ident>(path.clone()).is_ok();
        if is_name {
            return Len::Static(path, None);
        }
        if self.signature.in_impl {
            return Len::Dynamic;
        }
        Len::Static(quote!({ #path }), None)
    }
}
