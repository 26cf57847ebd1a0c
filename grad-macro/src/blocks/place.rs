//! What stands around a method that an attribute on the whole block or trait expands.

use super::beside::Beside;
use super::constants::Constants;
use crate::diagnostics::Errors;
use crate::front::changed::{Changed, Returned};
use crate::front::signature::Signature;
use crate::front::types::classify;
use crate::ir::Kind;
use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use std::collections::HashSet;
use std::rc::Rc;
use syn::{GenericParam, Generics, Path, Type};

/// How the derivatives of a method are emitted.
pub(crate) enum Form {
    /// Methods beside it, or for the method of a trait in an inherent block.
    Siblings,
    /// Provided methods of the trait that declares the method.
    Provided(Provided),
    /// In the block that implements the trait, what its provided methods are thin over.
    Overriding,
}

/// The provided methods of a trait.
pub(crate) struct Provided {
    /// The code that refuses types whose `impl` block does not have the attribute.
    pub(crate) check: TokenStream,
    /// The method has a body, which is that of the types that do not have another one.
    pub(crate) has_a_body: bool,
}

/// The block or trait around a method.
pub(crate) struct Place {
    /// Its generics, without those that have moved to the method.
    pub(crate) generics: Generics,
    /// The trait that has the method.
    pub(crate) of_trait: Option<Path>,
    /// The type that the block is for.
    pub(crate) self_ty: Option<Type>,
    /// The names of the generics that have moved from the block to the method.
    pub(crate) moved: HashSet<String>,
    pub(crate) form: Form,
    /// What stands beside the block, where the attribute may put something there.
    pub(crate) beside: Option<Rc<Beside>>,
    /// Its methods that give constants.
    pub(crate) constants: Constants,
}

impl Place {
    /// An inherent block.
    pub(crate) fn inherent(generics: &Generics) -> Self {
        Place {
            generics: generics.clone(),
            of_trait: None,
            self_ty: None,
            moved: HashSet::new(),
            form: Form::Siblings,
            beside: None,
            constants: Constants::default(),
        }
    }

    /// Whether the derivatives are provided methods of the trait.
    pub(crate) fn is_provided(&self) -> bool {
        matches!(self.form, Form::Provided(_))
    }

    /// Whether the derivatives are methods of the trait.
    pub(crate) fn is_of_a_trait(&self) -> bool {
        matches!(self.form, Form::Provided(_) | Form::Overriding)
    }

    /// `<Self as Trait>`, or `Self` in an inherent block: what has the method.
    pub(crate) fn self_of_the_trait(&self) -> TokenStream {
        match &self.of_trait {
            Some(path) => quote!(<Self as #path>),
            None => quote!(Self),
        }
    }

    /// The types and constants among the generics.
    pub(crate) fn types_and_constants(&self) -> impl Iterator<Item = TokenStream> {
        self.generics.params.iter().filter_map(|param| match param {
            GenericParam::Type(param) => Some(param.ident.to_token_stream()),
            GenericParam::Const(param) => Some(param.ident.to_token_stream()),
            GenericParam::Lifetime(_) => None,
        })
    }

    /// Refuses a method of a trait with the attribute that changes `self`: what it gives beside `Self` would have to be over the scalars of that,
    /// which no bound of the trait says.
    pub(crate) fn refuse_changes(&self, changed: &Changed, errors: &Errors) {
        if !self.is_of_a_trait() {
            return;
        }
        if let Returned::Parts(_) = &changed.result {
            errors.push(
                &changed.written.sig.output,
                "a method of a trait that returns constants beside values cannot be differentiated",
                "return the values alone",
            );
        }
        let itself = changed.params.iter().find(|param| param.ident == "self");
        let position = itself.map(|param| param.position);
        if let Some(input) = position.and_then(|i| changed.written.sig.inputs.iter().nth(i)) {
            errors.push(
                input,
                "a method of a trait that changes `self` cannot be differentiated",
                "leave out the attribute on the trait, take the value and return the new one, or mark the parameter `#[constant]`",
            );
        }
    }

    /// Tells a method of a trait what it is a method of: a float, an array and so on, or a type that only rustc knows.
    pub(crate) fn type_of_self(&self, signature: &mut Signature) {
        let Some(ty) = &self.self_ty else {
            return;
        };
        signature.owns_self &= !self.is_of_a_trait();
        let info = classify(ty, &signature.type_params);
        let Some(this) = signature.params.iter_mut().find(|param| param.is_self) else {
            return;
        };
        if info.kind != Kind::Any && !info.constant && info.refs == 0 {
            this.ty = ty.clone();
            this.info.kind = info.kind;
        }
    }
}
