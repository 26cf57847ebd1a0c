//! What a function returns, by what its derivatives make of it.

use crate::front::types::{TypeParams, classify};
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};
use syn::Type;

/// What a function returns itself.
pub(crate) enum Returned {
    Nothing,
    /// A value that has a tangent as a whole.
    Value(Type),
    /// A constant, which is no output of the derivatives.
    Constant(Type),
    /// A tuple, and which of its parts are constants: these have the tangent `()`.
    Parts(Vec<(Type, bool)>),
}

impl Returned {
    pub(super) fn of(ty: Option<Type>, type_params: &TypeParams) -> Self {
        let Some(ty) = ty else {
            return Returned::Nothing;
        };
        if let Type::Tuple(tuple) = &ty {
            let parts = tuple.elems.iter();
            let parts = parts.map(|ty| (ty.clone(), classify(ty, type_params).constant));
            let parts: Vec<(Type, bool)> = parts.collect();
            let constants = parts.iter().filter(|(_, constant)| *constant).count();
            if parts.is_empty() {
                return Returned::Nothing;
            }
            if constants > 0 && constants < parts.len() {
                return Returned::Parts(parts);
            }
        }
        match classify(&ty, type_params).constant {
            true => Returned::Constant(ty),
            false => Returned::Value(ty),
        }
    }

    /// The types of the constants, which the form on values leaves in places of its own.
    pub(crate) fn constants(&self) -> Vec<&Type> {
        match self {
            Returned::Nothing | Returned::Value(_) => Vec::new(),
            Returned::Constant(ty) => vec![ty],
            Returned::Parts(parts) => {
                let constants = parts.iter().filter(|(_, constant)| *constant);
                constants.map(|(ty, _)| ty).collect()
            }
        }
    }

    /// The types that the form on values returns.
    pub(crate) fn values(&self) -> Vec<&Type> {
        match self {
            Returned::Nothing | Returned::Constant(_) => Vec::new(),
            Returned::Value(ty) => vec![ty],
            Returned::Parts(parts) => {
                let active = parts.iter().filter(|(_, constant)| !constant);
                active.map(|(ty, _)| ty).collect()
            }
        }
    }

    /// Names for what is returned, in the order of [`values`](Self::values) and [`constants`](Self::constants), and the value that they make.
    pub(crate) fn named(&self) -> (Vec<Ident>, Vec<Ident>, TokenStream) {
        let constants = self.constants().len();
        let constants: Vec<Ident> = (0..constants).map(constant_place).collect();
        let values = self.values().len();
        let values: Vec<Ident> = (0..values)
            .map(|i| format_ident!("__value_{}", i))
            .collect();
        let whole = match self {
            Returned::Nothing => quote!(()),
            Returned::Value(_) => quote!(#(#values)*),
            Returned::Constant(_) => quote!(#(#constants)*),
            Returned::Parts(parts) => {
                let (mut value, mut constant) = (values.iter(), constants.iter());
                let parts = parts.iter().map(|(_, is_constant)| match is_constant {
                    true => constant.next(),
                    false => value.next(),
                });
                quote!((#(#parts),*))
            }
        };
        (values, constants, whole)
    }
}

/// The parameter by which the form on values gives a constant.
pub(crate) fn constant_place(number: usize) -> Ident {
    format_ident!("__constant_{}", number)
}
