//! Outputs that may fail: what stands around the value in a written return type `Result<R, E>` or `Option<R>`.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::{GenericArgument, PathArguments, Type, TypePath};

/// `Result<_, E>` or `Option<_>`, as the user wrote it.
#[derive(Clone, Debug)]
pub(crate) struct Wrapper {
    path: TypePath,
    /// Where the value's type stands among the generic arguments.
    position: usize,
    pub(crate) is_option: bool,
}

impl Wrapper {
    /// The wrapper of a type and the type of the value, if the last segment of its path says that there is one.
    pub(crate) fn of(ty: &Type) -> Option<(Wrapper, Type)> {
        match ty {
            Type::Paren(inner) => return Wrapper::of(&inner.elem),
            Type::Group(inner) => return Wrapper::of(&inner.elem),
            _ => {}
        }
        let Type::Path(path) = ty else { return None };
        if path.qself.is_some() {
            return None;
        }
        let last = path.path.segments.last()?;
        let is_option = last.ident == "Option";
        if !is_option && last.ident != "Result" {
            return None;
        }
        let PathArguments::AngleBracketed(arguments) = &last.arguments else {
            return None;
        };
        let mut types = arguments.args.iter().enumerate();
        let (position, value) = types.find_map(|(i, argument)| match argument {
            GenericArgument::Type(ty) => Some((i, ty.clone())),
            _ => None,
        })?;
        let wrapper = Wrapper {
            path: path.clone(),
            position,
            is_option,
        };
        Some((wrapper, value))
    }

    /// The wrapper around another type.
    pub(crate) fn around(&self, ty: &TokenStream) -> TokenStream {
        let mut path = self.path.clone();
        if let Some(last) = path.path.segments.last_mut()
            && let PathArguments::AngleBracketed(arguments) = &mut last.arguments
            && let Some(argument) = arguments.args.iter_mut().nth(self.position)
        {
            *argument = GenericArgument::Type(Type::Verbatim(ty.clone()));
        }
        path.to_token_stream()
    }

    /// What makes a value of a successful one.
    pub(crate) fn success(&self) -> TokenStream {
        if self.is_option {
            quote!(::core::option::Option::Some)
        } else {
            quote!(::core::result::Result::Ok)
        }
    }
}
