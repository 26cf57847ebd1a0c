//! What the derive is given: parsing and validation.

use super::underivable::part_without_derivative;
use crate::diagnostics::Errors;
use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens, format_ident, quote};
use syn::ext::IdentExt;
use syn::visit_mut::{self, VisitMut};
use syn::{
    Attribute, Data, DeriveInput, Fields, Generics, Index, Member, Meta, Path, Type, Visibility,
};

/// A struct that can be derived for.
pub(super) struct Struct {
    pub(super) name: Ident,
    pub(super) vis: Visibility,
    pub(super) generics: Generics,
    pub(super) style: Style,
    /// The active fields in order of declaration; at least one.
    pub(super) fields: Vec<Field>,
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
    /// The field of the point.
    pub(super) member: Member,
    /// The field of the tangent: positions differ where a constant field comes first.
    pub(super) tangent_member: Member,
    pub(super) vis: Visibility,
    pub(super) ty: Type,
    /// Where the type starts and ends in the source: the paths that only a field with a derivative admits are placed there.
    pub(super) start: Span,
    pub(super) end: Span,
}

impl Struct {
    /// The struct of `item`, or nothing after an error.
    pub(super) fn new(item: DeriveInput, errors: &Errors) -> Option<Self> {
        let options = Options::new(&item.attrs, errors);
        let name = item.ident;
        let data = match item.data {
            Data::Struct(data) => data,
            Data::Enum(data) => {
                let enum_token = data.enum_token;
                errors.push(
                    &quote!(#enum_token #name),
                    format_args!("`Differentiable` cannot be derived for the enum `{name}`"),
                    "put the parameters into a struct; a choice between variants belongs into a `#[constant]` argument",
                );
                return None;
            }
            Data::Union(data) => {
                let union_token = data.union_token;
                errors.push(
                    &quote!(#union_token #name),
                    format_args!("`Differentiable` cannot be derived for the union `{name}`"),
                    "put the parameters into a struct",
                );
                return None;
            }
        };
        let style = match &data.fields {
            Fields::Named(_) => Style::Named,
            Fields::Unnamed(_) | Fields::Unit => Style::Tuple,
        };

        let mut named = NameSelf {
            arguments: item.generics.split_for_impl().1.to_token_stream(),
            name: name.clone(),
        };
        let mut lints = allowed_lints(&item.attrs);
        let mut fields = Vec::new();
        let mut any_constant = false;
        for (position, field) in data.fields.into_iter().enumerate() {
            if is_constant(&field.attrs, errors) {
                any_constant = true;
                continue;
            }
            if let Some(part) = part_without_derivative(&field.ty) {
                let text = compact(&part.to_token_stream());
                errors.push(
                    part,
                    format_args!("`{text}` has no derivative"),
                    "mark the field `#[constant]`",
                );
            }
            lints.extend(allowed_lints(&field.attrs));
            let (start, end) = ends(&field.ty);
            let mut ty = field.ty;
            named.visit_type_mut(&mut ty);
            let tangent_position = fields.len();
            let (member, tangent_member) = match field.ident {
                Some(ident) => (Member::Named(ident.clone()), Member::Named(ident)),
                None => (
                    Member::Unnamed(Index::from(position)),
                    Member::Unnamed(Index::from(tangent_position)),
                ),
            };
            fields.push(Field {
                member,
                tangent_member,
                vis: field.vis,
                ty,
                start,
                end,
            });
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
            separate_tangent: any_constant || options.tangent,
            runtime: options.runtime,
            lints,
        })
    }

    /// The name of a separate tangent.
    pub(super) fn tangent_name(&self) -> Ident {
        format_ident!("{}Tangent", self.name.unraw(), span = self.name.span())
    }
}

impl Field {
    /// The name or position as it is written in documentation.
    pub(super) fn label(&self) -> String {
        match &self.member {
            Member::Named(ident) => ident.unraw().to_string(),
            Member::Unnamed(index) => index.index.to_string(),
        }
    }
}

/// The options of `#[differentiable(…)]` on the struct.
struct Options {
    tangent: bool,
    runtime: TokenStream,
}

const OPTIONS: &str = "on a struct the options are `#[differentiable(tangent)]` and `#[differentiable(crate = path)]`";

impl Options {
    fn new(attributes: &[Attribute], errors: &Errors) -> Self {
        let mut options = Self {
            tangent: false,
            runtime: quote!(::grad_runtime),
        };
        for attribute in attributes {
            if attribute.path().is_ident("constant") {
                errors.push(
                    attribute,
                    "`#[constant]` stands on a field or on a parameter, not on a struct",
                    "mark the fields that have no derivative",
                );
            }
            if !attribute.path().is_ident("differentiable") {
                continue;
            }
            if !matches!(&attribute.meta, Meta::List(list) if !list.tokens.is_empty()) {
                errors.push(
                    attribute,
                    "`#[differentiable]` on a struct needs an option",
                    OPTIONS,
                );
                continue;
            }
            let parsed = attribute.parse_nested_meta(|option| {
                if option.path.is_ident("tangent") {
                    options.tangent = true;
                } else if option.path.is_ident("crate") {
                    options.runtime = option
                        .value()?
                        .call(Path::parse_mod_style)?
                        .to_token_stream();
                } else {
                    let name = option.path.to_token_stream();
                    errors.push(
                        &name,
                        format_args!("unknown option `{}`", compact(&name)),
                        OPTIONS,
                    );
                    // Its value is skipped, so that the options behind it are still read.
                    while !option.input.is_empty() && !option.input.peek(syn::Token![,]) {
                        option.input.parse::<TokenTree>()?;
                    }
                }
                Ok(())
            });
            if let Err(error) = parsed {
                errors.push_span(error.span(), error, OPTIONS);
            }
        }
        options
    }
}

/// Whether a field is marked `#[constant]`.
fn is_constant(attributes: &[Attribute], errors: &Errors) -> bool {
    let mut constant = false;
    for attribute in attributes {
        if attribute.path().is_ident("differentiable") {
            errors.push(
                attribute,
                "`#[differentiable(…)]` does not stand on a field",
                "a field without a derivative is marked `#[constant]`; the options of the derive stand on the struct",
            );
        }
        if !attribute.path().is_ident("constant") {
            continue;
        }
        if !matches!(attribute.meta, Meta::Path(_)) {
            errors.push(
                attribute,
                "`#[constant]` takes no arguments",
                "write `#[constant]`",
            );
        } else if constant {
            errors.push(
                attribute,
                "the field is marked `#[constant]` twice",
                "remove one of the two",
            );
        }
        constant = true;
    }
    constant
}

/// What the user allows at a struct or field, which holds for what is emitted for it as well, and the use of what is deprecated there.
///
/// Nothing else is allowed: `allow` of a lint that a crate forbids is an error.
fn allowed_lints(attributes: &[Attribute]) -> TokenStream {
    attributes
        .iter()
        .filter_map(|attribute| match &attribute.meta {
            // An `expect` is fulfilled at the struct or not at all.
            Meta::List(list) if list.path.is_ident("allow") || list.path.is_ident("expect") => {
                let lints = &list.tokens;
                Some(quote!(#[allow(#lints)]))
            }
            meta if meta.path().is_ident("deprecated") => Some(quote!(#[allow(deprecated)])),
            _ => None,
        })
        .collect()
}

/// `tokens` without the spaces between them.
fn compact(tokens: &TokenStream) -> String {
    tokens.to_string().replace(' ', "")
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
struct NameSelf {
    name: Ident,
    arguments: TokenStream,
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
