//! What a written type says: its kind, the references around it, and whether it is constant.

mod params;

use crate::ir::{Elem, Kind};
use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::{GenericArgument, Generics, PathArguments, Type, TypeParamBound};

pub(crate) use params::{TypeParams, bound_names, bounds_of, is_float_trait, with_those_of};

pub(crate) const FUNCTION_TRAITS: [&str; 3] = ["Fn", "FnMut", "FnOnce"];

/// The bound `FnMut` or `FnOnce` of a parameter's type: such a function is changed or consumed by a call.
pub(crate) fn bound_with_a_state<'t>(
    ty: &'t Type,
    generics: &'t Generics,
) -> Option<&'t TypeParamBound> {
    let is_one = |bound: &&TypeParamBound| {
        bound_names(std::iter::once(*bound))
            .iter()
            .any(|name| name == "FnMut" || name == "FnOnce")
    };
    match ty {
        Type::ImplTrait(ty) => ty.bounds.iter().find(is_one),
        Type::Path(path) => {
            let name = path.path.get_ident()?;
            let declared = generics
                .type_params()
                .filter(|param| param.ident == *name)
                .flat_map(|param| &param.bounds);
            let in_where = generics
                .where_clause
                .iter()
                .flat_map(|clause| &clause.predicates)
                .filter_map(|predicate| match predicate {
                    syn::WherePredicate::Type(predicate)
                        if last_ident(&predicate.bounded_ty).is_some_and(|ty| *name == ty) =>
                    {
                        Some(&predicate.bounds)
                    }
                    _ => None,
                })
                .flatten();
            declared.chain(in_where).find(is_one)
        }
        _ => None,
    }
}

fn last_ident(ty: &Type) -> Option<String> {
    match ty {
        Type::Path(path) if path.qself.is_none() => {
            path.path.segments.last().map(|s| s.ident.to_string())
        }
        _ => None,
    }
}

/// What a type says.
#[derive(Clone, Debug)]
pub(crate) struct TypeInfo {
    pub(crate) kind: Kind,
    /// References around the value.
    pub(crate) refs: u8,
    /// The type is constant by the contract.
    pub(crate) constant: bool,
    /// There is a `&mut` in it.
    pub(crate) mutable: bool,
}

impl TypeInfo {
    fn value(kind: Kind) -> Self {
        TypeInfo {
            kind,
            refs: 0,
            constant: false,
            mutable: false,
        }
    }

    fn constant() -> Self {
        TypeInfo {
            kind: Kind::Const,
            refs: 0,
            constant: true,
            mutable: false,
        }
    }
}

/// Reads a type.
pub(crate) fn classify(ty: &Type, params: &TypeParams) -> TypeInfo {
    match ty {
        Type::Reference(reference) => {
            let inner = classify(&reference.elem, params);
            TypeInfo {
                refs: inner.refs + 1,
                mutable: inner.mutable || reference.mutability.is_some(),
                ..inner
            }
        }
        Type::Paren(inner) => classify(&inner.elem, params),
        Type::Group(inner) => classify(&inner.elem, params),
        Type::Slice(slice) => sequence(classify(&slice.elem, params)),
        Type::Array(array) => sequence(classify(&array.elem, params)),
        Type::Tuple(tuple) => {
            let elems: Vec<_> = tuple.elems.iter().map(|ty| classify(ty, params)).collect();
            if elems.iter().all(|elem| elem.constant) {
                return TypeInfo::constant();
            }
            TypeInfo::value(Kind::Tuple(
                elems.into_iter().map(|elem| elem.kind).collect(),
            ))
        }
        Type::FnPtr(_) | Type::Never(_) | Type::Ptr(_) => TypeInfo::constant(),
        Type::ImplTrait(ty) => {
            if bound_names(ty.bounds.iter())
                .iter()
                .any(|b| FUNCTION_TRAITS.contains(&b.as_str()))
            {
                TypeInfo::constant()
            } else {
                TypeInfo::value(Kind::Any)
            }
        }
        Type::TraitObject(ty) => {
            if bound_names(ty.bounds.iter())
                .iter()
                .any(|b| FUNCTION_TRAITS.contains(&b.as_str()))
            {
                TypeInfo::constant()
            } else {
                TypeInfo::value(Kind::Any)
            }
        }
        Type::Path(path) => classify_path(path, params),
        Type::Infer(_) | Type::Macro(_) | Type::Verbatim(_) => TypeInfo::value(Kind::Any),
        // `Type` is non-exhaustive; a type that syn learns later is one that only rustc knows.
        _ => TypeInfo::value(Kind::Any),
    }
}

fn sequence(elem: TypeInfo) -> TypeInfo {
    if elem.constant {
        return TypeInfo::constant();
    }
    let kind = if elem.refs > 0 { Kind::Any } else { elem.kind };
    TypeInfo {
        mutable: elem.mutable,
        ..TypeInfo::value(Kind::Sequence(Box::new(kind)))
    }
}

fn classify_path(path: &syn::TypePath, params: &TypeParams) -> TypeInfo {
    let Some(last) = path.path.segments.last() else {
        return TypeInfo::value(Kind::Any);
    };
    if path.qself.is_some() {
        return TypeInfo::value(Kind::Any);
    }
    let name = last.ident.to_string();
    let types: Vec<&Type> = match &last.arguments {
        PathArguments::AngleBracketed(args) => args
            .args
            .iter()
            .filter_map(|arg| match arg {
                GenericArgument::Type(ty) => Some(ty),
                _ => None,
            })
            .collect(),
        PathArguments::None | PathArguments::Parenthesized(_) => Vec::new(),
    };
    match name.as_str() {
        "f64" => return TypeInfo::value(Kind::Scalar(Elem::F64)),
        "f32" => return TypeInfo::value(Kind::Scalar(Elem::F32)),
        "bool" => {
            return TypeInfo {
                kind: Kind::Bool,
                ..TypeInfo::constant()
            };
        }
        "usize" | "isize" | "u8" | "u16" | "u32" | "u64" | "u128" | "i8" | "i16" | "i32"
        | "i64" | "i128" | "char" | "str" => return TypeInfo::constant(),
        name if LIBRARY_CONSTANTS.contains(&name) => return TypeInfo::constant(),
        "Vec" | "Option" | "Box" if types.len() == 1 => {
            let elem = classify(types[0], params);
            return if name == "Vec" || elem.constant {
                sequence(elem)
            } else if name == "Option" {
                TypeInfo {
                    mutable: elem.mutable,
                    ..TypeInfo::value(Kind::Option(Box::new(elem.kind)))
                }
            } else {
                TypeInfo::value(Kind::Any)
            };
        }
        _ => {}
    }
    if path.path.segments.len() == 1 {
        if params.floats.contains(&name) {
            return TypeInfo::value(Kind::Scalar(Elem::Param(name)));
        }
        if params.functions.contains(&name) {
            return TypeInfo::constant();
        }
    }
    if is_nalgebra_matrix(&name)
        && let Some(first) = types.first()
        && let Kind::Scalar(elem) = classify(first, params).kind
    {
        return TypeInfo::value(Kind::Matrix(elem));
    }
    TypeInfo::value(Kind::Any)
}

/// Types of the standard library whose values are constant.
const LIBRARY_CONSTANTS: &[&str] = &[
    "String",
    "Range",
    "RangeInclusive",
    "RangeFrom",
    "RangeTo",
    "RangeFull",
    "RangeToInclusive",
];

/// Whether a type of this name is taken for one of the standard library that is constant.
pub(crate) fn is_library_constant(name: &syn::Ident) -> bool {
    LIBRARY_CONSTANTS.iter().any(|constant| name == constant)
}

/// The names of nalgebra's matrices and vectors. A type of the user's with such a name still works: the operations on it are
/// resolved by rustc, and the kind only promises that its elements are floats.
pub(crate) fn is_nalgebra_matrix(name: &str) -> bool {
    let base = name.strip_prefix("Row").unwrap_or(name);
    let base = base
        .strip_suffix("ViewMut")
        .or_else(|| base.strip_suffix("View"))
        .unwrap_or(base);
    for prefix in [
        "SVector",
        "SMatrix",
        "DVector",
        "DMatrix",
        "OVector",
        "OMatrix",
        "RowSVector",
        "RowDVector",
    ] {
        if base == prefix || name == prefix {
            return true;
        }
    }
    let dimensions = base
        .strip_prefix("Vector")
        .or_else(|| base.strip_prefix("Matrix"));
    dimensions.is_some_and(|d| {
        !d.is_empty()
            && d.chars()
                .all(|c| c.is_ascii_digit() || c == 'x' || c == 'X')
    })
}

/// The rows and columns that a nalgebra type's name says, as in `Vector3`, `RowVector2`, `Matrix2x3`.
pub(crate) fn named_shape(name: &str) -> Option<(u32, u32)> {
    if let Some(n) = name.strip_prefix("RowVector") {
        return Some((1, n.parse().ok()?));
    }
    if let Some(n) = name.strip_prefix("Vector") {
        return Some((n.parse().ok()?, 1));
    }
    let shape = name.strip_prefix("Matrix")?;
    match shape.split_once('x') {
        Some((rows, columns)) => Some((rows.parse().ok()?, columns.parse().ok()?)),
        None => {
            let n = shape.parse().ok()?;
            Some((n, n))
        }
    }
}

/// A written type with `_` for the tuples of values and constants in it: what calls give for these has a type of its own.
pub(crate) fn without_mixed_tuples(ty: TokenStream, params: &TypeParams) -> TokenStream {
    struct Mixed<'p>(&'p TypeParams, bool);
    impl syn::visit_mut::VisitMut for Mixed<'_> {
        fn visit_type_mut(&mut self, ty: &mut Type) {
            syn::visit_mut::visit_type_mut(self, ty);
            if let Type::Reference(_) = ty {
                *ty = syn::parse_quote!(_);
                self.1 = true;
            }
            let Type::Tuple(tuple) = &*ty else { return };
            let constant = |ty: &Type| classify(ty, self.0).constant;
            let parts = &tuple.elems;
            if parts.iter().any(constant) && !parts.iter().all(constant) {
                *ty = syn::parse_quote!(_);
                self.1 = true;
            }
        }
    }
    let Ok(mut written) = syn::parse2::<Type>(ty.clone()) else {
        return ty;
    };
    let mut mixed = Mixed(params, false);
    syn::visit_mut::VisitMut::visit_type_mut(&mut mixed, &mut written);
    match mixed.1 {
        true => written.to_token_stream(),
        false => ty,
    }
}
