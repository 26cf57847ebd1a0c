//! Written types of parameters and results that cannot have a derivative, as far as their tokens tell: one error at the type, where the
//! emitted functions would each fail.

use super::signature::Param;
use super::syntax::strip;
use super::types::{FUNCTION_TRAITS, TypeParams, bound_names, bounds_of, classify};
use crate::diagnostics::Errors;
use crate::ir::{Elem, Kind};
use std::collections::HashSet;
use syn::{Expr, GenericArgument, Generics, Ident, PathArguments, Type, TypeParamBound};

/// Traits of the standard library, which say nothing about a derivative.
const TRAITS_WITHOUT_DERIVATIVE: &[&str] = &[
    "Copy",
    "Clone",
    "Debug",
    "Display",
    "Default",
    "PartialEq",
    "Eq",
    "PartialOrd",
    "Ord",
    "Hash",
    "Send",
    "Sync",
    "Sized",
    "Unpin",
    "Add",
    "Sub",
    "Mul",
    "Div",
    "Rem",
    "Neg",
    "AddAssign",
    "SubAssign",
    "MulAssign",
    "DivAssign",
    "RemAssign",
    "Sum",
    "Product",
    "Into",
    "From",
    "TryFrom",
    "TryInto",
    "AsRef",
    "AsMut",
    "Borrow",
    "BorrowMut",
    "ToOwned",
    "ToString",
    "Iterator",
    "IntoIterator",
    "FromStr",
    "ExactSizeIterator",
    "DoubleEndedIterator",
    "Any",
    "Error",
];

/// Types of the standard library that methods of its traits are lent.
const LENT_BY_TRAITS: &[&str] = &["Formatter", "DefaultHasher"];

/// Collections without positions, or with positions that change: data in a differentiable function.
const COLLECTIONS: &[&str] = &[
    "BTreeMap",
    "HashMap",
    "BTreeSet",
    "HashSet",
    "BinaryHeap",
    "LinkedList",
    "VecDeque",
];

/// The collection that a call makes, as in `VecDeque::new()`.
pub(crate) fn collection_made(expr: &Expr) -> Option<&Ident> {
    let Expr::Call(call) = strip(expr) else {
        return None;
    };
    let Expr::Path(path) = strip(&call.func) else {
        return None;
    };
    let of = path.path.segments.iter().rev().nth(1)?;
    COLLECTIONS
        .contains(&of.ident.to_string().as_str())
        .then_some(&of.ident)
}

/// Whether a trait of this name says nothing about a derivative.
pub(crate) fn says_nothing_of_derivatives(name: &str) -> bool {
    TRAITS_WITHOUT_DERIVATIVE.contains(&name)
}

/// Whether it is that of an arithmetic operator.
pub(crate) fn is_operator_trait(name: &str) -> bool {
    let name = name.strip_suffix("Assign").unwrap_or(name);
    matches!(name, "Add" | "Sub" | "Mul" | "Div" | "Rem" | "Neg")
}

/// Refuses what rustc could only say of the emitted code.
pub(crate) fn refuse_underivable(
    params: &[Param],
    output: &Type,
    generics: &Generics,
    type_params: &TypeParams,
    errors: &Errors,
) {
    let mut types = Types {
        bare: bare_parameters(generics),
        type_params,
        errors,
    };
    for param in params.iter().filter(|param| param.active && !param.is_self) {
        types.visit(&param.ty);
    }
    types.visit(output);
}

/// The type parameters with bounds from the standard library alone, or none. (Those of an `impl` block are seen by an attribute on the block only.)
fn bare_parameters(generics: &Generics) -> HashSet<String> {
    let is_silent = |bound: &&TypeParamBound| match bound {
        TypeParamBound::Trait(_) => bound_names(std::iter::once(*bound))
            .iter()
            .all(|name| says_nothing_of_derivatives(name)),
        _ => true,
    };
    generics
        .type_params()
        .filter(|param| bounds_of(generics, param).iter().all(is_silent))
        .map(|param| param.ident.to_string())
        .collect()
}

struct Types<'t> {
    /// The type parameters without a bound that could give a derivative; each is reported once.
    bare: HashSet<String>,
    type_params: &'t TypeParams,
    errors: &'t Errors,
}

impl Types<'_> {
    fn visit(&mut self, ty: &Type) {
        match ty {
            Type::Reference(reference) => self.visit(&reference.elem),
            Type::Paren(inner) => self.visit(&inner.elem),
            Type::Group(inner) => self.visit(&inner.elem),
            Type::Slice(slice) => self.visit(&slice.elem),
            Type::Array(array) => self.visit(&array.elem),
            Type::Tuple(tuple) => {
                self.one_scalar(tuple);
                tuple.elems.iter().for_each(|elem| self.visit(elem));
            }
            Type::TraitObject(object) if !is_function(&object.bounds) => self.errors.push(
                ty,
                "a trait object has no derivative",
                "mark the parameter `#[constant]`, or take a type that implements `Differentiable`",
            ),
            Type::ImplTrait(of) if !is_function(&of.bounds) => self.errors.push(
                ty,
                "a type that is written as `impl Trait` is not known to have a derivative",
                "write the type, as in `x: f64`, or mark the parameter `#[constant]`",
            ),
            Type::Path(path) if path.qself.is_none() => self.path(path),
            _ => {}
        }
    }

    fn path(&mut self, path: &syn::TypePath) {
        let Some(last) = path.path.segments.last() else {
            return;
        };
        if let Some(name) = path.path.get_ident()
            && self.bare.remove(&name.to_string())
        {
            self.errors.push(
                path,
                format!("no bound of the type parameter `{name}` says that it has a derivative"),
                format!("bound it as in `{name}: grad_runtime::Scalar`, or mark the parameter `#[constant]`"),
            );
            return;
        }
        if LENT_BY_TRAITS.contains(&last.ident.to_string().as_str()) {
            self.errors.push(
                path,
                format!("`{}` has no derivative", last.ident),
                "leave out the attribute, or mark the parameter `#[constant]`",
            );
            return;
        }
        let PathArguments::AngleBracketed(arguments) = &last.arguments else {
            return;
        };
        if COLLECTIONS.contains(&last.ident.to_string().as_str()) {
            self.errors.push(
                path,
                format!("a `{}` has no derivative", last.ident),
                "mark the parameter `#[constant]`, or keep active values in a `Vec`",
            );
            return;
        }
        // Of other types a parameter may be a mere mark.
        let info = classify(&Type::Path(path.clone()), self.type_params);
        let holds = matches!(info.kind, Kind::Sequence(_) | Kind::Option(_))
            || last.ident == "Box"
            || super::types::is_nalgebra_matrix(&last.ident.to_string());
        if holds && let Some(GenericArgument::Type(elem)) = arguments.args.first() {
            self.visit(elem);
        }
    }

    /// A tuple is a vector space over one field.
    fn one_scalar(&self, tuple: &syn::TypeTuple) {
        let mut first: Option<Elem> = None;
        for elem in &tuple.elems {
            let mut scalars = Vec::new();
            scalars_of(&classify(elem, self.type_params).kind, &mut scalars);
            let Some(scalar) = scalars.pop() else {
                continue;
            };
            match &first {
                Some(first) if *first != scalar => {
                    self.errors.push(
                        elem,
                        "the components of a tuple have two scalar types",
                        "use one of `f64` and `f32` within a tuple, or pass the components as parameters of their own",
                    );
                    return;
                }
                _ => first = Some(scalar),
            }
        }
    }
}

fn scalars_of(kind: &Kind, scalars: &mut Vec<Elem>) {
    match kind {
        Kind::Scalar(elem) | Kind::Matrix(elem) => scalars.push(elem.clone()),
        Kind::Sequence(kind) | Kind::Option(kind) => scalars_of(kind, scalars),
        Kind::Tuple(kinds) => kinds.iter().for_each(|kind| scalars_of(kind, scalars)),
        Kind::Bool | Kind::Const | Kind::Any | Kind::Unit | Kind::Pullback => {}
    }
}

fn is_function<'b>(bounds: impl IntoIterator<Item = &'b TypeParamBound>) -> bool {
    bound_names(bounds.into_iter())
        .iter()
        .any(|name| FUNCTION_TRAITS.contains(&name.as_str()))
}
