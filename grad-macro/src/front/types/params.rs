//! Type parameters, and which of them are floats.

use super::super::underivable::says_nothing_of_derivatives;
use super::{FUNCTION_TRAITS, last_ident};
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use syn::visit::Visit;
use syn::{GenericParam, Generics, Type, TypeParamBound};

/// The type parameters of a function, as far as their bounds tell.
#[derive(Clone, Debug, Default)]
pub(crate) struct TypeParams {
    /// Bound by a trait of real floats.
    pub(crate) floats: HashSet<String>,
    /// Those that may have methods of floats from other traits than nalgebra's.
    pub(crate) several: BTreeSet<String>,
    /// The one trait that bounds each of those which may be the user's.
    pub(crate) own_traits: BTreeMap<String, syn::Path>,
    /// Bound by `Fn`, `FnMut` or `FnOnce`.
    pub(crate) functions: HashSet<String>,
    /// Const parameters.
    pub(crate) consts: HashSet<String>,
    /// All type parameters.
    pub(crate) types: HashSet<String>,
    /// The floats that are parameters of the `impl` block around the function. Where it is not seen, by their name, `T`.
    pub(crate) of_block: Vec<String>,
}

/// Traits whose names say that they are of floats, and that have no methods but nalgebra's.
const FIELD_TRAITS: [&str; 4] = [
    "RealField",
    "ComplexField",
    "SimdRealField",
    "SimdComplexField",
];

/// Those that may have methods of their own: `num_traits`'s, or the user's.
const OTHER_FLOAT_TRAITS: [&str; 4] = ["Scalar", "Float", "FloatCore", "Real"];

impl TypeParams {
    pub(crate) fn of(generics: &Generics) -> Self {
        let mut bounds: HashMap<String, Vec<String>> = HashMap::new();
        let mut params = TypeParams::default();
        for param in &generics.params {
            match param {
                GenericParam::Type(param) => {
                    params.types.insert(param.ident.to_string());
                    bounds
                        .entry(param.ident.to_string())
                        .or_default()
                        .extend(bound_names(param.bounds.iter()));
                }
                GenericParam::Const(param) => {
                    params.consts.insert(param.ident.to_string());
                }
                GenericParam::Lifetime(_) => {}
            }
        }
        for predicate in generics
            .where_clause
            .iter()
            .flat_map(|clause| &clause.predicates)
        {
            if let syn::WherePredicate::Type(predicate) = predicate
                && let Some(name) = last_ident(&predicate.bounded_ty)
            {
                bounds
                    .entry(name)
                    .or_default()
                    .extend(bound_names(predicate.bounds.iter()));
            }
        }
        params.own_traits = own_traits(generics);
        for (name, bounds) in bounds {
            if bounds.iter().any(|b| is_float_trait(b)) {
                let is_field = |b: &String| FIELD_TRAITS.contains(&b.as_str());
                let is_silent = |b: &String| says_nothing_of_derivatives(b);
                if !bounds.iter().all(|b| is_field(b) || is_silent(b)) {
                    params.several.insert(name.clone());
                }
                params.floats.insert(name);
            } else if bounds.iter().any(|b| FUNCTION_TRAITS.contains(&b.as_str())) {
                params.functions.insert(name);
            }
        }
        params
    }
}

impl TypeParams {
    /// Those of a method in a block whose generics are known.
    pub(crate) fn in_block(own: &Generics, block: &Generics) -> Self {
        let mut params = TypeParams::of(&with_those_of(block, own));
        let of_block = block.type_params().map(|param| param.ident.to_string());
        params.of_block = of_block
            .filter(|name| params.floats.contains(name))
            .collect();
        params
    }

    /// Takes `T` for a float of the `impl` block, where a method has an argument or a result of it.
    pub(crate) fn guess_of_block(&mut self, sig: &syn::Signature, given: &[syn::Ident]) {
        for name in given.iter().map(ToString::to_string) {
            if !self.types.contains(&name) {
                self.float_of_block(name);
            }
        }
        struct Named(bool);
        impl<'ast> Visit<'ast> for Named {
            fn visit_type_path(&mut self, ty: &'ast syn::TypePath) {
                self.0 |= ty.qself.is_none() && ty.path.is_ident("T");
                syn::visit::visit_type_path(self, ty);
            }
        }
        let is_own =
            |param: &GenericParam| matches!(param, GenericParam::Type(p) if p.ident == "T");
        if sig.generics.params.iter().any(is_own) {
            return;
        }
        let mut named = Named(false);
        for input in &sig.inputs {
            if let syn::FnArg::Typed(typed) = input {
                named.visit_type(&typed.ty);
            }
        }
        named.visit_return_type(&sig.output);
        if named.0 && !self.floats.contains("T") {
            self.float_of_block("T".to_owned());
        }
    }

    /// A float of a block that is not seen, with bounds that are not seen either.
    fn float_of_block(&mut self, name: String) {
        self.floats.insert(name.clone());
        self.several.insert(name.clone());
        self.of_block.push(name);
    }
}

/// The generics of a block and of a method in it, which cannot have the same names.
pub(crate) fn with_those_of(block: &Generics, own: &Generics) -> Generics {
    let mut all = block.clone();
    all.params.extend(own.params.iter().cloned());
    if let Some(clause) = &own.where_clause {
        let predicates = clause.predicates.iter().cloned();
        all.make_where_clause().predicates.extend(predicates);
    }
    all
}

/// Whether a trait of this name is taken for one of floats.
pub(crate) fn is_float_trait(name: &str) -> bool {
    FIELD_TRAITS.contains(&name) || OTHER_FLOAT_TRAITS.contains(&name)
}

/// For each type parameter that one trait bounds, beside those that are known by their names, its path.
fn own_traits(generics: &Generics) -> BTreeMap<String, syn::Path> {
    let one = |param: &syn::TypeParam| {
        let bounds = bounds_of(generics, param).into_iter();
        let mut own = bounds.filter_map(|bound| match bound {
            TypeParamBound::Trait(of) if !crate::front::scalars::is_ours(bound) => {
                let name = of.path.segments.last()?.ident.to_string();
                let is_known = FIELD_TRAITS.contains(&name.as_str())
                    || matches!(
                        name.as_str(),
                        "Float" | "FromPrimitive" | "NumCast" | "FloatConst"
                    )
                    || says_nothing_of_derivatives(&name);
                (!is_known).then(|| of.path.clone())
            }
            _ => None,
        });
        own.next().filter(|_| own.next().is_none())
    };
    let params = generics.type_params();
    params
        .filter_map(|param| Some((param.ident.to_string(), one(param)?)))
        .collect()
}

/// All bounds of a type parameter, those of the `where` clause too.
pub(crate) fn bounds_of<'g>(
    generics: &'g Generics,
    param: &'g syn::TypeParam,
) -> Vec<&'g TypeParamBound> {
    let predicates = generics.where_clause.iter();
    let in_where = predicates
        .flat_map(|clause| &clause.predicates)
        .filter_map(|predicate| match predicate {
            syn::WherePredicate::Type(predicate) => match &predicate.bounded_ty {
                Type::Path(ty) if ty.path.is_ident(&param.ident) => Some(&predicate.bounds),
                _ => None,
            },
            _ => None,
        });
    param.bounds.iter().chain(in_where.flatten()).collect()
}

pub(crate) fn bound_names<'a>(bounds: impl Iterator<Item = &'a TypeParamBound>) -> Vec<String> {
    bounds
        .filter_map(|bound| match bound {
            TypeParamBound::Trait(bound) => bound.path.segments.last().map(|s| s.ident.to_string()),
            _ => None,
        })
        .collect()
}
