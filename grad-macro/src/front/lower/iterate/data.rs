//! Constant data as the source of a chain: walked by index where it can be, so that the reverse sweep stores none of it.

use super::super::constant::{float_item_or_import, strip};
use super::super::{Binding, Lower};
use super::chain::{Chain, Parsed};
use crate::ir::Kind;
use crate::names::Function;
use crate::names::iterators::{self, Role, Source, Stage};
use crate::names::methods::{Fact, Method};
use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::{Expr, ExprMethodCall};

/// Whether the items of a source are parts of a slice.
fn gives_parts(source: Source) -> bool {
    matches!(
        source,
        Source::Windows | Source::Chunks | Source::ChunksExact
    )
}

impl Lower<'_> {
    /// A source of constants.
    pub(super) fn constant_source(
        &mut self,
        expr: &Expr,
        call: Option<&ExprMethodCall>,
        kind: &Kind,
        refs: u8,
        size: TokenStream,
    ) -> Parsed {
        let source = call.and_then(iterators::source_of);
        let expr = strip(expr);
        let base = match expr {
            Expr::Reference(inner) => strip(&inner.expr),
            other => other,
        };
        let borrowed =
            source == Some(Source::Iter) || refs > 0 || matches!(expr, Expr::Reference(_));
        let whole = match call {
            Some(call) => call.to_token_stream(),
            None => expr.to_token_stream(),
        };
        let part = source.filter(|source| gives_parts(*source));
        let elements = call.is_none() || matches!(source, Some(Source::Iter | Source::IntoIter));
        let known = matches!(kind, Kind::Sequence(_) | Kind::Matrix(_));
        let guessed = source == Some(Source::Iter) && self.is_own_data(base);
        if self.mentions_active(expr) || !(known || guessed) || !(elements || part.is_some()) {
            return Parsed::Chain(Chain::Any {
                tokens: whole,
                refs: u8::from(borrowed),
            });
        }
        let len = super::fixed::length_of_literal(base);
        let free = self.is_free(base);
        let base = if free && self.may_change(base) {
            // The data as they are now: a pullback holds no reference to what the function changes.
            let part =
                matches!(base, Expr::Index(index) if matches!(strip(&index.index), Expr::Range(_)));
            let copy = if part {
                quote!(#base.to_vec())
            } else {
                quote!(::core::clone::Clone::clone(&#base))
            };
            self.hoist(copy, "data")
        } else if free {
            base.to_token_stream()
        } else {
            self.hoist(base.to_token_stream(), "data")
        };
        if !known && !matches!(expr, Expr::Array(_) | Expr::Macro(_)) {
            let span = call.map_or_else(proc_macro2::Span::call_site, |call| call.method.span());
            let span = span.resolved_at(proc_macro2::Span::call_site());
            let runtime = self.runtime(span);
            self.plain_statement(
                quote::quote_spanned!(span=> #runtime::private::unevaluated(|| #runtime::private::numbered(&#base));),
            );
        }
        let refs = u8::from(borrowed);
        let kind = kind.element();
        let data = Chain::Data { base, kind, refs };
        Parsed::Chain(match (part, data, len) {
            (Some(source), Chain::Data { base, .. }, _) => Chain::DataParts { base, source, size },
            (_, data, Some(len)) => Chain::Sized {
                inner: Box::new(data),
                len,
            },
            (_, data, None) => data,
        })
    }

    /// Whether a `for` loop over this walks constant data that can be indexed.
    pub(super) fn is_data_chain(&self, expr: &Expr) -> bool {
        match strip(expr) {
            Expr::Reference(inner) => self.is_data(&inner.expr),
            Expr::Path(_) => matches!(
                self.data_binding(expr),
                Some(Binding::Const { kind, refs }) if matches!(kind, Kind::Sequence(_) | Kind::Matrix(_))
                    && (*refs > 0 || kind.element().is_scalar())
            ),
            Expr::MethodCall(call) => match iterators::role(call) {
                Some(Role::Source(Source::Iter)) => {
                    self.is_data(&call.receiver) || self.is_own_data(&call.receiver)
                }
                Some(Role::Source(source)) if gives_parts(source) => self.is_data(&call.receiver),
                Some(Role::Stage(
                    Stage::Enumerate
                    | Stage::Rev
                    | Stage::Owned
                    | Stage::Skip
                    | Stage::Take
                    | Stage::StepBy,
                )) => self.is_data_chain(&call.receiver),
                Some(Role::Stage(Stage::Zip)) => {
                    self.is_data_chain(&call.receiver)
                        && call.args.first().is_some_and(|other| {
                            matches!(strip(other), Expr::Range(_)) || self.is_data_chain(other)
                        })
                }
                _ => false,
            },
            _ => false,
        }
    }

    /// Whether constant data are assigned somewhere.
    fn may_change(&self, expr: &Expr) -> bool {
        let (reads, _) = self.mentioned(&expr.to_token_stream());
        reads.iter().any(|name| {
            let var = self.function.const_vars.get(name);
            var.is_some_and(|var| var.mutable)
        })
    }

    fn data_binding(&self, expr: &Expr) -> Option<&Binding> {
        match strip(expr) {
            Expr::Path(path) => self.env.get(&path.path.get_ident()?.to_string()),
            _ => None,
        }
    }

    /// A variable whose type is known to be one that can be indexed.
    fn is_data(&self, expr: &Expr) -> bool {
        matches!(
            self.data_binding(expr),
            Some(Binding::Const {
                kind: Kind::Sequence(_) | Kind::Matrix(_),
                ..
            })
        )
    }

    /// A constant that the function itself makes: a pullback cannot hold references into it, so that it must be walked by index.
    fn is_own_data(&self, expr: &Expr) -> bool {
        match strip(expr) {
            Expr::Path(path) => path.path.get_ident().is_some_and(|name| {
                let var = self.function.const_vars.get(&name.to_string());
                var.is_some_and(|var| var.binder.is_some())
            }),
            Expr::Array(_) => true,
            Expr::MethodCall(call) => {
                Method::of(&call.method).is(Fact::Copies) && self.is_own_data(&call.receiver)
            }
            Expr::Macro(mac) => {
                crate::front::syntax::macro_of(&mac.mac).is(crate::names::macros::Fact::Owned)
            }
            _ => false,
        }
    }
}

/// The kind of constant data by the form of the expression that makes it.
pub(in super::super) fn data_kind(expr: &Expr) -> Option<Kind> {
    let sequence =
        |first: Option<&Expr>| Kind::Sequence(Box::new(first.map_or(Kind::Const, element_kind)));
    match strip(expr) {
        Expr::Array(array) => Some(sequence(array.elems.first())),
        Expr::Repeat(repeat) => Some(sequence(Some(&repeat.expr))),
        Expr::Macro(mac) if crate::front::syntax::is_vec(&mac.mac) => {
            let args = crate::front::macros::macro_args(&mac.mac);
            Some(sequence(args.first()))
        }
        // `Vec::new()`
        Expr::Call(call) => match strip(&call.func) {
            Expr::Path(path) => {
                let names: Vec<String> = path
                    .path
                    .segments
                    .iter()
                    .map(|segment| segment.ident.to_string())
                    .collect();
                let is_vec = matches!(&names[..], [.., owner, name]
                    if owner == "Vec" && matches!(Function::named(name), Function::New | Function::WithCapacity));
                is_vec.then(|| sequence(None))
            }
            _ => None,
        },
        _ => None,
    }
}

/// The kind of constant data by a type that can be indexed.
pub(in super::super) fn data_type(ty: &syn::Type) -> Option<Kind> {
    let element = |ty| Kind::Sequence(Box::new(data_type(ty).unwrap_or(Kind::Const)));
    match ty {
        syn::Type::Reference(inner) => data_type(&inner.elem),
        syn::Type::Paren(inner) => data_type(&inner.elem),
        syn::Type::Group(inner) => data_type(&inner.elem),
        syn::Type::Slice(slice) => Some(element(&slice.elem)),
        syn::Type::Array(array) => Some(element(&array.elem)),
        syn::Type::Path(path) => {
            let last = path.path.segments.last()?;
            match &last.arguments {
                syn::PathArguments::AngleBracketed(args) if last.ident == "Vec" => {
                    match args.args.first() {
                        Some(syn::GenericArgument::Type(ty)) => Some(element(ty)),
                        _ => None,
                    }
                }
                _ => None,
            }
        }
        _ => None,
    }
}

fn element_kind(expr: &Expr) -> Kind {
    use crate::ir::Elem;
    match strip(expr) {
        Expr::Lit(lit) => match &lit.lit {
            syn::Lit::Float(float) => Kind::Scalar(match float.suffix() {
                "f32" => Elem::F32,
                "f64" => Elem::F64,
                _ => Elem::Float,
            }),
            _ => Kind::Const,
        },
        Expr::Unary(unary) if matches!(unary.op, syn::UnOp::Neg(_)) => element_kind(&unary.expr),
        Expr::Path(path) => float_item_or_import(&path.path).map_or(Kind::Const, Kind::Scalar),
        other => data_kind(other).unwrap_or(Kind::Const),
    }
}
