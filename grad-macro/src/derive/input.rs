//! What the derive is given: parsing and validation.

use super::attributes::{Options, allowed_lints, compact, is_constant};
use super::underivable::part_without_derivative;
use crate::diagnostics::Errors;
use crate::front::groups::Parentheses;
use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, format_ident, quote};
use syn::ext::IdentExt;
use syn::visit_mut::{self, VisitMut};
use syn::{Data, DeriveInput, Fields, Generics, Index, Member, Path, Type, Visibility};

/// A struct that can be derived for.
pub(super) struct Struct {
    pub(super) name: Ident,
    pub(super) vis: Visibility,
    pub(super) generics: Generics,
    pub(super) style: Style,
    /// The active fields in order of declaration; at least one.
    pub(super) fields: Vec<Field>,
    /// The fields that are marked `#[constant]`, in order of declaration.
    pub(super) constants: Vec<ConstantField>,
    /// Whether the tangent is a struct of its own.
    pub(super) separate_tangent: bool,
    /// The path of the runtime crate.
    pub(super) runtime: TokenStream,
    /// The attributes about lints that all emitted items carry.
    pub(super) lints: TokenStream,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Style {
    Named,
    Tuple,
}

/// An active field.
pub(super) struct Field {
    /// The field of the point, and of the tangent.
    pub(super) member: Member,
    pub(super) vis: Visibility,
    pub(super) ty: Type,
    /// Where the type starts and ends in the source: the paths that only a field with a derivative admits are placed there.
    pub(super) start: Span,
    pub(super) end: Span,
}

/// A field that is held constant.
pub(super) struct ConstantField {
    pub(super) member: Member,
    pub(super) vis: Visibility,
}

impl Struct {
    /// The struct of `item`, or nothing after an error.
    pub(super) fn new(mut item: DeriveInput, errors: &Errors) -> Option<Self> {
        Parentheses.visit_derive_input_mut(&mut item);
        let options = Options::new(&item.attrs, errors);
        let name = item.ident;
        let data = match item.data {
            Data::Struct(data) => data,
            // It has a room of its own.
            Data::Enum(_) => return None,
            Data::Union(data) => {
                let union_token = data.union_token;
                errors.push(
                    &quote!(#union_token #name),
                    format_args!("`Differentiable` cannot be derived for the union `{name}`"),
                    "put the parameters into a struct or into the variants of an enum",
                );
                return None;
            }
        };
        let style = match &data.fields {
            Fields::Named(_) => Style::Named,
            Fields::Unnamed(_) | Fields::Unit => Style::Tuple,
        };

        let mut named = NameSelf::new(&name, &item.generics);
        let mut lints = allowed_lints(&item.attrs);
        let mut fields = Vec::new();
        let mut constants = Vec::new();
        for (position, field) in data.fields.into_iter().enumerate() {
            match Field::new(field, position, "field", &mut named, &mut lints, errors) {
                Ok(field) => fields.push(field),
                Err(constant) => constants.push(constant),
            }
        }
        if fields.is_empty() {
            errors.push(
                &name,
                format_args!("`{name}` has no active field, so that there is nothing to differentiate with respect to"),
                "give it a field with a derivative, or leave out the derive and mark the parameter that takes it `#[constant]`",
            );
            return None;
        }

        let mut generics = item.generics;
        visit_mut::visit_generics_mut(&mut named, &mut generics);
        Some(Self {
            name,
            vis: item.vis,
            generics,
            style,
            fields,
            separate_tangent: !constants.is_empty() || options.tangent,
            constants,
            runtime: options.runtime,
            lints,
        })
    }

    /// The constant fields of a tuple struct, whose positions the tangent keeps.
    pub(super) fn unnamed_constants(&self) -> impl Iterator<Item = (&Index, &ConstantField)> {
        self.constants
            .iter()
            .filter_map(|field| match &field.member {
                Member::Unnamed(at) => Some((at, field)),
                Member::Named(_) => None,
            })
    }

    /// The name of a separate tangent.
    pub(super) fn tangent_name(&self) -> Ident {
        format_ident!("{}Tangent", self.name.unraw(), span = self.name.span())
    }
}

impl Field {
    /// A field, or one that is held constant; `what` is what the user calls it.
    pub(super) fn new(
        field: syn::Field,
        position: usize,
        what: &str,
        named: &mut NameSelf,
        lints: &mut TokenStream,
        errors: &Errors,
    ) -> Result<Field, ConstantField> {
        let member = match field.ident {
            Some(ident) => Member::Named(ident),
            None => Member::Unnamed(Index::from(position)),
        };
        if is_constant(&field.attrs, errors) {
            let vis = field.vis;
            return Err(ConstantField { member, vis });
        }
        if let Some(part) = part_without_derivative(&field.ty) {
            let text = compact(&part.to_token_stream());
            errors.push(
                part,
                format_args!("`{text}` has no derivative"),
                format_args!("mark the {what} `#[constant]`"),
            );
        }
        lints.extend(allowed_lints(&field.attrs));
        let (start, end) = ends(&field.ty);
        let mut ty = field.ty;
        named.visit_type_mut(&mut ty);
        Ok(Field {
            member,
            vis: field.vis,
            ty,
            start,
            end,
        })
    }

    /// The name or position as it is written in documentation.
    pub(super) fn label(&self) -> String {
        match &self.member {
            Member::Named(ident) => ident.unraw().to_string(),
            Member::Unnamed(index) => index.index.to_string(),
        }
    }
}

/// The first and the last span of `tokens`.
fn ends(tokens: &impl ToTokens) -> (Span, Span) {
    let mut spans = tokens
        .to_token_stream()
        .into_iter()
        .map(|token| token.span());
    let start = spans.next().unwrap_or_else(Span::call_site);
    (start, spans.last().unwrap_or(start))
}

/// Replaces `Self`, which would mean the tangent inside of the tangent struct, by the name of the struct.
pub(super) struct NameSelf {
    name: Ident,
    arguments: TokenStream,
}

impl NameSelf {
    pub(super) fn new(name: &Ident, generics: &Generics) -> Self {
        NameSelf {
            arguments: generics.split_for_impl().1.to_token_stream(),
            name: name.clone(),
        }
    }
}

impl VisitMut for NameSelf {
    fn visit_path_mut(&mut self, path: &mut Path) {
        if let Some(first) = path.segments.first()
            && path.leading_colon.is_none()
            && first.ident == "Self"
            && path.segments.len() == 1
        {
            let mut name = self.name.clone();
            name.set_span(first.ident.span());
            let arguments = &self.arguments;
            *path = syn::parse_quote!(#name #arguments);
        }
        visit_mut::visit_path_mut(self, path);
    }
}
