//! An enum as a point: its tangent is an enum `<Name>Tangent` of the same variants, with the tangents of the active payloads.
//!
//! The variant is a constant of the value. What binds a payload is differentiated without a look at the enum, so that it names the same payload of
//! the tangent by its variant and its name or position, as the number that `payload::number` makes of them (`payloads`).

mod definition;
mod payloads;
mod point;
mod tangent;

use super::attributes::{Options, allowed_lints};
use super::bounds::Bounds;
use super::input::{Field, NameSelf, Struct, Style};
use super::separate::tangent_is_a_point;
use crate::diagnostics::Errors;
use crate::front::groups::Parentheses;
use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, format_ident, quote_spanned};
use syn::visit_mut::{VisitMut, visit_generics_mut};
use syn::{Data, DeriveInput, Fields, Member};

/// An enum that can be derived for.
struct Enum {
    /// Its name, generics and options, with the active payloads of all variants one after the other.
    item: Struct,
    variants: Vec<Variant>,
}

struct Variant {
    name: Ident,
    style: Shape,
    payloads: Vec<Payload>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Shape {
    Named,
    Tuple,
    Unit,
}

struct Payload {
    member: Member,
    /// Which of the active payloads of the enum it is; `None` where it is held constant.
    active: Option<usize>,
}

/// An active payload of a variant.
struct Part<'a> {
    field: &'a Field,
    /// Whether its scalar is that of the enum by what is written.
    known: bool,
    /// The same payload of the tangent.
    tangent_member: Member,
    /// The names that it is bound to, of one value and of another beside it.
    names: [Ident; 2],
}

/// The implementations for an enum, or the `compile_error!`s that say why there are none.
pub(super) fn expand(item: DeriveInput, errors: Errors) -> TokenStream {
    let parsed = Enum::new(item, &errors);
    let refused = errors.finish_tokens();
    match parsed {
        Some(item) if refused.is_empty() => item.emit(),
        _ => refused,
    }
}

impl Enum {
    /// The enum of `item`, or nothing after an error.
    fn new(mut item: DeriveInput, errors: &Errors) -> Option<Self> {
        Parentheses.visit_derive_input_mut(&mut item);
        let options = Options::new(&item.attrs, errors);
        let name = item.ident;
        let Data::Enum(data) = item.data else {
            return None;
        };
        let mut named = NameSelf::new(&name, &item.generics);
        let mut lints = allowed_lints(&item.attrs);
        let (mut fields, mut constants, mut variants) = (Vec::new(), Vec::new(), Vec::new());
        for variant in data.variants {
            for attribute in &variant.attrs {
                if attribute.path().is_ident("constant") {
                    errors.push(
                        attribute,
                        "`#[constant]` stands on a payload or on a parameter, not on a variant",
                        "mark the payloads that have no derivative; a variant without payloads needs no mark",
                    );
                }
            }
            lints.extend(allowed_lints(&variant.attrs));
            let style = match &variant.fields {
                Fields::Named(_) => Shape::Named,
                Fields::Unnamed(_) => Shape::Tuple,
                Fields::Unit => Shape::Unit,
            };
            let mut payloads = Vec::new();
            for (position, field) in variant.fields.into_iter().enumerate() {
                let payload =
                    match Field::new(field, position, "payload", &mut named, &mut lints, errors) {
                        Ok(field) => {
                            fields.push(field);
                            Payload {
                                member: fields[fields.len() - 1].member.clone(),
                                active: Some(fields.len() - 1),
                            }
                        }
                        Err(constant) => {
                            let member = constant.member.clone();
                            constants.push(constant);
                            Payload {
                                member,
                                active: None,
                            }
                        }
                    };
                payloads.push(payload);
            }
            variants.push(Variant {
                name: variant.ident,
                style,
                payloads,
            });
        }
        if fields.is_empty() {
            errors.push(
                &name,
                format_args!("`{name}` has no active payload, so that there is nothing to differentiate with respect to"),
                "give a variant a payload with a derivative, or leave out the derive and mark the parameter that takes it `#[constant]`",
            );
            return None;
        }
        let mut generics = item.generics;
        visit_generics_mut(&mut named, &mut generics);
        let item = Struct {
            name,
            vis: item.vis,
            generics,
            style: Style::Named,
            fields,
            constants,
            separate_tangent: true,
            runtime: options.runtime,
            lints,
        };
        Some(Enum { item, variants })
    }

    fn emit(&self) -> TokenStream {
        let tangent_name = self.item.tangent_name();
        let bounds = Bounds::new(&self.item);
        let definition = self.definition(&tangent_name, &bounds);
        let point = self.impl_differentiable(&tangent_name, &bounds);
        let tangent = self.impl_tangent(&tangent_name, &bounds);
        let standard = self.impl_standard(&tangent_name, &bounds);
        let payloads = self.impl_payloads(&tangent_name, &bounds);
        let again = tangent_is_a_point(&self.item, &tangent_name, &bounds);
        quote_spanned!(Span::mixed_site()=> #definition #point #tangent #standard #payloads #again)
    }

    /// The active payloads of a variant.
    fn parts<'a>(&'a self, variant: &Variant, bounds: &Bounds) -> Vec<Part<'a>> {
        let active = variant.payloads.iter().filter_map(|payload| payload.active);
        let parts = active.enumerate().map(|(position, at)| {
            let field = &self.item.fields[at];
            // A payload that is held constant leaves no place behind.
            let tangent_member = match &field.member {
                Member::Named(_) => field.member.clone(),
                Member::Unnamed(_) => Member::from(position),
            };
            let name = |stem: &str| format_ident!("__{stem}{position}", span = Span::mixed_site());
            Part {
                field,
                known: bounds.known[at],
                tangent_member,
                names: [name("a"), name("b")],
            }
        });
        parts.collect()
    }

    /// The arms of a `match` by the variant of a point or, with `of_tangent`, of a tangent: the pattern binds the active payloads.
    fn arms(
        &self,
        path: &TokenStream,
        of_tangent: bool,
        bounds: &Bounds,
        one: impl Fn(&Variant, &[Part<'_>]) -> TokenStream,
    ) -> TokenStream {
        let site = Span::mixed_site();
        let arms = self.variants.iter().map(|variant| {
            let parts = self.parts(variant, bounds);
            let pattern = variant.pattern(path, &parts, 0, of_tangent);
            let body = one(variant, &parts);
            quote_spanned!(site=> #pattern => #body,)
        });
        arms.collect()
    }

    /// The arms of a `match` on a pair, the second of which is a tangent; the last one takes pairs of different variants.
    fn arms_of_pairs(
        &self,
        first: (&TokenStream, bool),
        second: &TokenStream,
        bounds: &Bounds,
        one: impl Fn(&[Part<'_>]) -> TokenStream,
        otherwise: &TokenStream,
    ) -> TokenStream {
        let site = Span::mixed_site();
        let mut arms = TokenStream::new();
        for variant in &self.variants {
            let parts = self.parts(variant, bounds);
            let a = variant.pattern(first.0, &parts, 0, first.1);
            let b = variant.pattern(second, &parts, 1, true);
            let body = one(&parts);
            arms.extend(quote_spanned!(site=> (#a, #b) => #body,));
        }
        if self.variants.len() > 1 {
            arms.extend(quote_spanned!(site=> (__a, __b) => #otherwise,));
        }
        arms
    }

    /// The panic on two values of different variants.
    fn different(&self, method: &str) -> TokenStream {
        let (site, runtime) = (Span::mixed_site(), &self.item.runtime);
        quote_spanned! {site=>
            #runtime::private::payload::different_variants(
                #method,
                #runtime::private::payload::Variant::variant(__a),
                #runtime::private::payload::Variant::variant(__b),
            )
        }
    }
}

impl Variant {
    /// A pattern that binds the active payloads to their first or second names.
    fn pattern(
        &self,
        path: &TokenStream,
        parts: &[Part<'_>],
        which: usize,
        of_tangent: bool,
    ) -> TokenStream {
        let site = Span::mixed_site();
        let name = &self.name;
        let members = parts.iter().map(|part| {
            if of_tangent {
                part.tangent_member.to_token_stream()
            } else {
                part.field.member.to_token_stream()
            }
        });
        let names = parts.iter().map(|part| &part.names[which]);
        quote_spanned!(site=> #path::#name { #(#members: #names,)* .. })
    }
}

impl Part<'_> {
    /// `value`, which is made of the enum's scalars, as made of the payload's, or back.
    fn scalar(&self, runtime: &TokenStream, method: &str, value: TokenStream) -> TokenStream {
        if self.known {
            return value;
        }
        let (field, start) = (self.field, self.field.start);
        let tangent = field.tangent(runtime);
        field.call(
            &quote_spanned!(start=> <#tangent as #runtime::Tangent>::Scalar),
            &quote_spanned!(start=> #runtime::private::SameScalar<<Self as #runtime::Tangent>::Scalar>),
            method,
            &value,
        )
    }

    fn point_call(&self, runtime: &TokenStream, method: &str, args: &TokenStream) -> TokenStream {
        let point = quote_spanned!(self.field.start=> #runtime::Differentiable);
        self.field.call(&self.field.ty, &point, method, args)
    }

    fn tangent_call(&self, runtime: &TokenStream, method: &str, args: &TokenStream) -> TokenStream {
        let tangent = quote_spanned!(self.field.start=> #runtime::Tangent);
        let ty = self.field.tangent(runtime);
        self.field.call(&ty, &tangent, method, args)
    }
}
