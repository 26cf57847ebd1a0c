//! Which type is a scalar, as far as types are written out.

use super::input::Struct;
use proc_macro2::Ident;
use std::collections::HashSet;
use syn::visit::{self, Visit};
use syn::{GenericArgument, PathArguments, PathSegment, Type, TypeParamBound, WherePredicate};

/// The scalar type of `ty`: `f32`, `f64` or one of `parameters`, if it is a scalar, a nalgebra type or a container of those.
pub(super) fn evident_scalar(ty: &Type, parameters: &HashSet<Ident>) -> Option<Ident> {
    match ty {
        Type::Reference(reference) => evident_scalar(&reference.elem, parameters),
        Type::Paren(inner) => evident_scalar(&inner.elem, parameters),
        Type::Group(inner) => evident_scalar(&inner.elem, parameters),
        Type::Slice(slice) => evident_scalar(&slice.elem, parameters),
        Type::Array(array) => evident_scalar(&array.elem, parameters),
        Type::Tuple(tuple) => tuple
            .elems
            .iter()
            .find_map(|ty| evident_scalar(ty, parameters)),
        Type::Path(path) if path.qself.is_none() => {
            let last = path.path.segments.last()?;
            if let Some(ident) = path.path.get_ident()
                && (ident == "f32" || ident == "f64" || parameters.contains(ident))
            {
                return Some(ident.clone());
            }
            if is_nalgebra_name(&last.ident.to_string())
                || last.ident == "Vec"
                || last.ident == "Box"
            {
                return evident_scalar(first_argument(last)?, parameters);
            }
            None
        }
        _ => None,
    }
}

/// The type parameters that can only be scalars.
pub(super) fn scalar_parameters(item: &Struct) -> HashSet<Ident> {
    let mut scalars = HashSet::new();
    for parameter in item.generics.type_params() {
        if parameter.bounds.iter().any(is_scalar_bound) {
            scalars.insert(parameter.ident.clone());
        }
    }
    for predicate in item
        .generics
        .where_clause
        .iter()
        .flat_map(|w| &w.predicates)
    {
        if let WherePredicate::Type(predicate) = predicate
            && let Type::Path(ty) = &predicate.bounded_ty
            && let Some(ident) = ty.path.get_ident()
            && predicate.bounds.iter().any(is_scalar_bound)
        {
            scalars.insert(ident.clone());
        }
    }
    let mut elements = Elements(&mut scalars);
    for field in &item.fields {
        elements.visit_type(&field.ty);
    }
    scalars.retain(|ident| item.generics.type_params().any(|p| p.ident == *ident));
    scalars
}

fn is_scalar_bound(bound: &TypeParamBound) -> bool {
    const TRAITS: [&str; 8] = [
        "Scalar",
        "RealField",
        "ComplexField",
        "SimdRealField",
        "SimdComplexField",
        "Float",
        "FloatCore",
        "Real",
    ];
    let TypeParamBound::Trait(bound) = bound else {
        return false;
    };
    bound
        .path
        .segments
        .last()
        .is_some_and(|last| TRAITS.iter().any(|name| last.ident == name))
}

/// Collects the first arguments of nalgebra's types.
struct Elements<'a>(&'a mut HashSet<Ident>);

impl<'ast> Visit<'ast> for Elements<'_> {
    fn visit_path_segment(&mut self, segment: &'ast PathSegment) {
        if is_nalgebra_name(&segment.ident.to_string())
            && let Some(Type::Path(ty)) = first_argument(segment)
            && let Some(ident) = ty.path.get_ident()
        {
            self.0.insert(ident.clone());
        }
        visit::visit_path_segment(self, segment);
    }
}

/// Whether `name` is that of a nalgebra type over a scalar: `SMatrix`, `Vector3`, `Matrix2x3`, `DVector`, `Point2`, `UnitQuaternion`, ….
fn is_nalgebra_name(name: &str) -> bool {
    const STEMS: [&str; 21] = [
        "SMatrix",
        "SVector",
        "DMatrix",
        "DVector",
        "OMatrix",
        "OVector",
        "OPoint",
        "RowSVector",
        "RowOVector",
        "RowDVector",
        "Matrix",
        "Vector",
        "RowVector",
        "Point",
        "Rotation",
        "Translation",
        "Isometry",
        "Similarity",
        "Quaternion",
        "UnitQuaternion",
        "UnitComplex",
    ];
    STEMS.iter().any(|stem| {
        name.strip_prefix(stem).is_some_and(|dimensions| {
            dimensions
                .chars()
                .all(|c| c.is_ascii_digit() || c == 'x' || c == 'X')
        })
    })
}

/// The first argument, if it is a type.
fn first_argument(segment: &PathSegment) -> Option<&Type> {
    let PathArguments::AngleBracketed(arguments) = &segment.arguments else {
        return None;
    };
    match arguments.args.first()? {
        GenericArgument::Type(ty) => Some(ty),
        _ => None,
    }
}
