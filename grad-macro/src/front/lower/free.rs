//! Which constant code is *free*: without effects, and so cheap that evaluating it again is better than keeping it.
//!
//! Operators and methods of numbers, slices and matrices are free; those of a type that only rustc knows may be the user's, and
//! run once, where they stand. An element of such a type cannot be kept by value, so that rustc is asked whether it is one of std's.

use super::constant::{is_assignment, is_condition, strip};
use super::{Binding, Lower};
use crate::ir::Kind;
use crate::names::iterators::{self, Role, Source, Stage};
use crate::names::methods::{Fact, Method};
use proc_macro2::Span;
use quote::{ToTokens, quote_spanned};
use std::collections::HashMap;
use syn::spanned::Spanned;
use syn::{Expr, Lit, Pat, Type, UnOp};

/// What is known of the type of constant code, references aside.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Plain {
    /// A primitive type.
    Number,
    /// An array, a slice, a `Vec` or a matrix of these.
    Data(Box<Plain>),
    Parts(Vec<Plain>),
    /// Only rustc knows.
    Unknown,
}

impl Plain {
    fn element(&self) -> Plain {
        match self {
            Plain::Data(element) => (**element).clone(),
            Plain::Number | Plain::Parts(_) | Plain::Unknown => Plain::Unknown,
        }
    }

    fn of_kind(kind: &Kind) -> Plain {
        match kind {
            Kind::Scalar(_) | Kind::Bool => Plain::Number,
            Kind::Matrix(_) => Plain::Data(Box::new(Plain::Number)),
            Kind::Sequence(element) => Plain::Data(Box::new(Plain::of_kind(element))),
            Kind::Tuple(kinds) => Plain::Parts(kinds.iter().map(Plain::of_kind).collect()),
            Kind::Const | Kind::Option(_) | Kind::Any | Kind::Unit | Kind::Pullback => {
                Plain::Unknown
            }
        }
    }

    /// By a written type.
    pub(super) fn of_type(ty: &Type) -> Plain {
        match ty {
            Type::Reference(inner) => Plain::of_type(&inner.elem),
            Type::Paren(inner) => Plain::of_type(&inner.elem),
            Type::Group(inner) => Plain::of_type(&inner.elem),
            Type::Slice(slice) => Plain::Data(Box::new(Plain::of_type(&slice.elem))),
            Type::Array(array) => Plain::Data(Box::new(Plain::of_type(&array.elem))),
            Type::Tuple(tuple) => Plain::Parts(tuple.elems.iter().map(Plain::of_type).collect()),
            Type::Path(path) => {
                let Some(last) = path.path.segments.last() else {
                    return Plain::Unknown;
                };
                match &last.arguments {
                    syn::PathArguments::None if is_primitive(&last.ident.to_string()) => {
                        Plain::Number
                    }
                    syn::PathArguments::AngleBracketed(args) if last.ident == "Vec" => {
                        match args.args.first() {
                            Some(syn::GenericArgument::Type(ty)) => {
                                Plain::Data(Box::new(Plain::of_type(ty)))
                            }
                            _ => Plain::Unknown,
                        }
                    }
                    _ => Plain::Unknown,
                }
            }
            _ => Plain::Unknown,
        }
    }
}

fn is_primitive(name: &str) -> bool {
    matches!(
        name,
        "usize"
            | "isize"
            | "u8"
            | "u16"
            | "u32"
            | "u64"
            | "u128"
            | "i8"
            | "i16"
            | "i32"
            | "i64"
            | "i128"
            | "f32"
            | "f64"
            | "bool"
            | "char"
    )
}

/// What a constant has to be for code to be free, which only rustc can tell.
struct Asked {
    question: &'static str,
    of: Expr,
}

impl Lower<'_> {
    /// Whether constant code is free. Where that hangs on what only rustc knows, it is asked in the emitted code.
    pub(super) fn is_free(&mut self, expr: &Expr) -> bool {
        let mut asked = Vec::new();
        if !self.free(expr, &mut asked) {
            return false;
        }
        // What reads active values, or what changes, is kept whatever it is.
        let (reads, captures) = self.mentioned(&expr.to_token_stream());
        let changes = |name: &String| {
            let var = self.function.const_vars.get(name);
            var.is_none_or(|var| var.mutable)
        };
        if !captures.is_empty() || reads.iter().any(changes) {
            return true;
        }
        for Asked { question, of } in asked {
            let span = of.span().resolved_at(Span::call_site());
            let key = format!("{question} {}", of.to_token_stream());
            if !self.asked.insert(key) {
                continue;
            }
            let runtime = self.runtime(span);
            let question = proc_macro2::Ident::new(question, span);
            self.statement(quote_spanned!(span=>
                #runtime::private::unevaluated(|| #runtime::private::#question(&#of));
            ));
        }
        true
    }

    /// Whether constant code is free, whatever types it has that are not known here.
    pub(super) fn is_surely_free(&self, expr: &Expr) -> bool {
        let mut asked = Vec::new();
        self.free(expr, &mut asked) && asked.is_empty()
    }

    fn free(&self, expr: &Expr, asked: &mut Vec<Asked>) -> bool {
        match expr {
            Expr::Lit(_) | Expr::Path(_) => true,
            Expr::Paren(inner) => self.free(&inner.expr, asked),
            Expr::Group(inner) => self.free(&inner.expr, asked),
            Expr::Reference(inner) => inner.mutability.is_none() && self.free(&inner.expr, asked),
            // What is cast is a primitive.
            Expr::Cast(inner) => self.free(&inner.expr, asked),
            Expr::Unary(inner) => {
                self.free(&inner.expr, asked)
                    && match inner.op {
                        UnOp::Deref(_) => {
                            if !self.is_behind_reference(&inner.expr) {
                                asked.push(Asked {
                                    question: "ordinary_pointer",
                                    of: (*inner.expr).clone(),
                                });
                            }
                            true
                        }
                        _ => self.plain(&inner.expr) == Plain::Number,
                    }
            }
            Expr::Field(inner) => self.free(&inner.base, asked),
            Expr::Index(inner) => {
                let free = self.free(&inner.expr, asked) && self.free(&inner.index, asked);
                if free && !matches!(self.plain(&inner.expr), Plain::Data(_)) {
                    asked.push(Asked {
                        question: "ordinary_index",
                        of: (*inner.expr).clone(),
                    });
                }
                free
            }
            Expr::Binary(binary) => {
                let logic = matches!(binary.op, syn::BinOp::And(_) | syn::BinOp::Or(_));
                !is_assignment(&binary.op)
                    && self.free(&binary.left, asked)
                    && self.free(&binary.right, asked)
                    && (logic
                        || self.plain(&binary.left) == Plain::Number
                            && self.plain(&binary.right) == Plain::Number)
            }
            Expr::Range(range) => {
                let mut bounds = range.start.iter().chain(&range.end);
                bounds.all(|bound| self.free(bound, asked))
            }
            Expr::Tuple(tuple) => tuple.elems.iter().all(|part| self.free(part, asked)),
            Expr::MethodCall(call) => {
                Method::of(&call.method).is(Fact::Size)
                    && call.args.is_empty()
                    && self.free(&call.receiver, asked)
                    && matches!(self.plain(&call.receiver), Plain::Data(_))
            }
            // Calls, macros, blocks and closures may have effects or cost much.
            _ => false,
        }
    }

    /// Whether a variable is surely a reference, which the operator `*` takes off without running code.
    fn is_behind_reference(&self, expr: &Expr) -> bool {
        if matches!(strip(expr), Expr::Reference(_)) || self.plain(expr) != Plain::Unknown {
            return true;
        }
        let Expr::Path(path) = strip(expr) else {
            return false;
        };
        let name = path.path.get_ident().map(ToString::to_string);
        matches!(
            name.and_then(|name| self.env.get(&name)),
            Some(Binding::Const { refs: 1.., .. })
        )
    }

    /// What is known of the type of constant code.
    pub(super) fn plain(&self, expr: &Expr) -> Plain {
        match expr {
            Expr::Lit(lit) => match lit.lit {
                Lit::Str(_) | Lit::ByteStr(_) => Plain::Data(Box::new(Plain::Number)),
                _ => Plain::Number,
            },
            Expr::Path(path) => match path.path.get_ident() {
                Some(ident) if self.env.contains_key(&ident.to_string()) => {
                    self.plain_variable(&ident.to_string())
                }
                // A parameter or an item of the user's, which holds a number or a table of numbers.
                _ if is_item(&path.path) => Plain::Number,
                _ => Plain::Unknown,
            },
            Expr::Paren(inner) => self.plain(&inner.expr),
            Expr::Group(inner) => self.plain(&inner.expr),
            Expr::Reference(inner) => self.plain(&inner.expr),
            Expr::Cast(_) => Plain::Number,
            Expr::Unary(inner) => self.plain(&inner.expr),
            Expr::Field(field) => match (self.plain(&field.base), &field.member) {
                (Plain::Parts(parts), syn::Member::Unnamed(index)) => parts
                    .get(index.index as usize)
                    .cloned()
                    .unwrap_or(Plain::Unknown),
                // A component of a vector.
                (Plain::Data(element), syn::Member::Named(_)) => *element,
                _ => Plain::Unknown,
            },
            Expr::Index(index) if super::place::is_range(&index.index) => self.plain(&index.expr),
            Expr::Index(index) => self.plain(&index.expr).element(),
            Expr::Binary(binary) if is_condition(&binary.op) => Plain::Number,
            Expr::Binary(binary) => {
                let both = [&binary.left, &binary.right].map(|side| self.plain(side));
                if both == [Plain::Number, Plain::Number] {
                    Plain::Number
                } else {
                    Plain::Unknown
                }
            }
            Expr::Tuple(tuple) => {
                Plain::Parts(tuple.elems.iter().map(|part| self.plain(part)).collect())
            }
            // The bounds of what a loop walks, and thus its items.
            Expr::Range(_) => Plain::Data(Box::new(Plain::Number)),
            Expr::MethodCall(call) => self.plain_method(call),
            Expr::Call(call) => match strip(&call.func) {
                Expr::Path(path) => {
                    let names: Vec<String> = path
                        .path
                        .segments
                        .iter()
                        .map(|segment| segment.ident.to_string())
                        .collect();
                    let of_float = names.len() == 2 && is_primitive(&names[0])
                        || names.len() == 3 && names[1] == Method::Cmp && names[0] == "core";
                    if of_float {
                        Plain::Number
                    } else if is_empty_vec(&path.path) {
                        Plain::Data(Box::new(Plain::Unknown))
                    } else {
                        super::iterate::data_kind(expr)
                            .map_or(Plain::Unknown, |kind| Plain::of_kind(&kind))
                    }
                }
                _ => Plain::Unknown,
            },
            other => self
                .plain_literal(other)
                .or_else(|| super::iterate::data_kind(other).map(|kind| Plain::of_kind(&kind)))
                .unwrap_or(Plain::Unknown),
        }
    }

    fn plain_method(&self, call: &syn::ExprMethodCall) -> Plain {
        let name = call.method.to_string();
        let receiver = self.plain(&call.receiver);
        let stage = iterators::stage_of(call);
        match (Method::named(&name), receiver) {
            (size, Plain::Data(_)) if size.is(Fact::Size) => Plain::Number,
            // Of a field, say, of a type that is not known.
            (size, _)
                if size.is(Fact::Size)
                    && call.args.is_empty()
                    && self.mentions_active(&call.receiver) =>
            {
                Plain::Number
            }
            (copy, receiver) if copy.is(Fact::Copies) || copy == Method::AsSlice => receiver,
            (_, receiver) if keeps_items(call) => receiver,
            (_, Plain::Data(element)) if stage == Some(Stage::Enumerate) => {
                Plain::Data(Box::new(Plain::Parts(vec![Plain::Number, *element])))
            }
            (_, Plain::Data(element)) if stage == Some(Stage::Zip) => {
                match call.args.first().map(|arg| self.plain(arg)) {
                    Some(Plain::Data(other)) => {
                        Plain::Data(Box::new(Plain::Parts(vec![*element, *other])))
                    }
                    _ => Plain::Unknown,
                }
            }
            (Method::Min | Method::Max | Method::Clamp, Plain::Number) => Plain::Number,
            (_, Plain::Number) if call.args.is_empty() => {
                // A rounding, a root and the like.
                if crate::rules::RuleId::method(&name).is_some() {
                    Plain::Number
                } else {
                    Plain::Unknown
                }
            }
            (method, Plain::Number)
                if name.starts_with("saturating_")
                    || name.starts_with("wrapping_")
                    || method.is(Fact::OfNumbers)
                    || matches!(method, Method::Powi | Method::Powf) =>
            {
                Plain::Number
            }
            _ => Plain::Unknown,
        }
    }

    /// Arrays by their elements.
    fn plain_literal(&self, expr: &Expr) -> Option<Plain> {
        let element = match expr {
            Expr::Array(array) => array.elems.first().cloned(),
            Expr::Repeat(repeat) => Some((*repeat.expr).clone()),
            Expr::Macro(mac) if crate::front::syntax::is_vec(&mac.mac) => {
                crate::front::macros::macro_args(&mac.mac).first().cloned()
            }
            _ => return None,
        };
        let element = element.map_or(Plain::Unknown, |element| self.plain(&element));
        Some(Plain::Data(Box::new(element)))
    }

    fn plain_variable(&self, name: &str) -> Plain {
        if let Some(plain) = self.plain.get(name)
            && *plain != Plain::Unknown
        {
            return plain.clone();
        }
        match self.env.get(name) {
            Some(Binding::Const { kind, .. }) => Plain::of_kind(kind),
            Some(Binding::Value { value, .. }) => Plain::of_kind(self.function.kind(*value)),
            Some(Binding::Mem { mem }) => Plain::of_kind(&self.function.mem(*mem).kind),
            Some(Binding::Closure(_)) | None => Plain::Unknown,
        }
    }

    /// Notes what is known of the names of a pattern, by what it is bound to.
    pub(super) fn note_plain(&mut self, pat: &Pat, plain: &Plain) {
        plain_names(pat, plain, &mut self.plain);
    }
}

/// `::std::vec::Vec::new`, as we write it.
pub(super) fn is_empty_vec(path: &syn::Path) -> bool {
    let names = path.segments.iter().map(|segment| &segment.ident);
    path.leading_colon.is_some()
        && names
            .map(ToString::to_string)
            .collect::<Vec<_>>()
            .join("::")
            == "std::vec::Vec::new"
}

/// Whether the items of what a method gives are those of what it is called on, references aside.
fn keeps_items(call: &syn::ExprMethodCall) -> bool {
    matches!(
        iterators::role(call),
        Some(
            Role::Source(Source::Iter | Source::IntoIter)
                | Role::Stage(
                    Stage::Owned | Stage::Rev | Stage::Skip | Stage::Take | Stage::StepBy
                )
        )
    )
}

/// An upper-case name: a `const` item, a `static` or a const parameter. Its operators are taken for those of numbers.
fn is_item(path: &syn::Path) -> bool {
    path.segments.last().is_some_and(|last| {
        let name = last.ident.to_string();
        name.starts_with(|c: char| c.is_ascii_uppercase())
            && !name.contains(|c: char| c.is_ascii_lowercase())
    })
}

fn plain_names(pat: &Pat, plain: &Plain, names: &mut HashMap<String, Plain>) {
    match pat {
        Pat::Ident(pat) => {
            names.insert(pat.ident.to_string(), plain.clone());
        }
        Pat::Type(pat) => match Plain::of_type(&pat.ty) {
            Plain::Unknown => plain_names(&pat.pat, plain, names),
            plain => plain_names(&pat.pat, &plain, names),
        },
        Pat::Paren(pat) => plain_names(&pat.pat, plain, names),
        Pat::Reference(pat) => plain_names(&pat.pat, plain, names),
        Pat::Guard(pat) => plain_names(&pat.pat, plain, names),
        Pat::Or(pat) => {
            for case in &pat.cases {
                plain_names(case, plain, names);
            }
        }
        Pat::Tuple(pat) => {
            if let Plain::Parts(parts) = plain
                && parts.len() == pat.elems.len()
            {
                for (elem, part) in pat.elems.iter().zip(parts) {
                    plain_names(elem, part, names);
                }
            }
        }
        // Other patterns bind parts of which nothing is known.
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use crate::diff::reverse::Form;
    use crate::ir::Op;
    use crate::testing::compile::{differentiated, lowered};

    #[test]
    fn what_is_made_of_the_number_of_an_item_is_not_kept() {
        let source = "fn f(x: &[f64], n: usize) -> f64 { (0..n).map(|i| x[2 * i] * x[2 * i + 1]).sum::<f64>() }";
        let f = lowered(&syn::parse_str(source).unwrap()).unwrap();
        let (f, _) = differentiated(&f, Form::Pullback).unwrap();
        let mut nodes = f.regions.iter().flat_map(|region| &region.nodes);
        assert!(!nodes.any(|&v| matches!(f.node(v).op, Op::DeclareTape(_))));
    }
}
