//! Type parameters whose bounds do not say whether they are numbers: `T: Real`, where `Real` is a trait of the user's.
//!
//! What the signature and the body do with them tells: an operand of arithmetic or of a comparison is a number, and so is the element of a
//! matrix, and what is returned by its own type. The bound that the derivatives have is added here, so that all that follows reads it as the
//! user's. `scalar(T)` and `point(M)` among the arguments of the attribute say it outright.

use super::macros::into_macros;
use super::signature::is_marked_constant;
use super::types::{FUNCTION_TRAITS, bound_names, bounds_of, is_float_trait, is_nalgebra_matrix};
use super::underivable::{is_operator_trait, says_nothing_of_derivatives};
use crate::args::Args;
use crate::diagnostics::Errors;
use proc_macro2::Ident;
use std::collections::{HashMap, HashSet};
use syn::visit::{self, Visit};
use syn::{
    BinOp, Expr, FnArg, GenericArgument, Generics, ItemFn, ItemImpl, Pat, PathArguments,
    ReturnType, Signature, Type, TypeParamBound, UnOp,
};

/// Bounds what is a number in a function by `Scalar`, and what is a point by `Differentiable`.
pub(crate) fn bound_in_function(
    function: &mut ItemFn,
    args: &Args,
    in_block: bool,
    errors: &Errors,
) {
    let in_block = in_block || function.sig.receiver().is_some() || args.associated;
    refuse_unknown(function, args, in_block, errors);
    let generics = &function.sig.generics;
    let mut uses = Uses::of(generics, args);
    uses.visit_item_fn(function);
    let points = Uses::of(generics, args).points(&function.sig, args);
    let numbers = uses.numbers;
    for param in function.sig.generics.type_params_mut() {
        let name = param.ident.to_string();
        if numbers.contains(&name) {
            param.bounds.push(ours(args, "Scalar"));
        } else if points.contains(&name) {
            param.bounds.push(ours(args, "Differentiable"));
        }
    }
}

/// Bounds what is a number in any method of a block.
pub(crate) fn bound_in_block(block: &mut ItemImpl, args: &Args) {
    let mut uses = Uses::of(&block.generics, args);
    uses.visit_type(&block.self_ty);
    for item in &block.items {
        if let syn::ImplItem::Fn(method) = item {
            uses.visit_signature(&method.sig);
            uses.visit_block(&method.block);
        }
    }
    for param in block.generics.type_params_mut() {
        if uses.numbers.contains(&param.ident.to_string()) {
            param.bounds.push(ours(args, "Scalar"));
        }
    }
}

/// A bound of ours, by a path that nobody else writes.
fn ours(args: &Args, name: &str) -> TypeParamBound {
    let runtime = args.runtime();
    let name = Ident::new(name, proc_macro2::Span::call_site());
    syn::parse_quote!(#runtime::private::bounds::#name)
}

/// The generics without the bounds of ours.
pub(crate) fn as_written(generics: &Generics) -> Generics {
    let mut generics = generics.clone();
    for param in generics.type_params_mut() {
        let bounds = std::mem::take(&mut param.bounds).into_iter();
        param.bounds = bounds.filter(|bound| !is_ours(bound)).collect();
    }
    generics
}

pub(crate) fn is_ours(bound: &TypeParamBound) -> bool {
    let TypeParamBound::Trait(bound) = bound else {
        return false;
    };
    let mut segments = bound.path.segments.iter().rev().skip(1);
    let is = |segment: Option<&syn::PathSegment>, name| segment.is_some_and(|s| s.ident == name);
    is(segments.next(), "bounds") && is(segments.next(), "private")
}

fn refuse_unknown(function: &ItemFn, args: &Args, in_block: bool, errors: &Errors) {
    for name in args.scalars.iter().chain(&args.points) {
        let mut params = function.sig.generics.type_params();
        if !in_block && !params.any(|param| param.ident == *name) {
            errors.push(
                name,
                format!("there is no type parameter `{name}`"),
                "`scalar(..)` and `point(..)` take names of type parameters of the function",
            );
        }
    }
    if let Some(name) = args.scalars.iter().find(|name| args.points.contains(name)) {
        errors.push(
            name,
            format!("`{name}` is given as a scalar and as a point"),
            "remove one of the two",
        );
    }
}

/// What is done with the type parameters that are asked for.
struct Uses {
    asked: HashSet<String>,
    numbers: HashSet<String>,
    /// The variables of each.
    variables: HashMap<String, String>,
}

impl Uses {
    fn of(generics: &Generics, args: &Args) -> Self {
        let mut uses = Uses {
            asked: HashSet::new(),
            numbers: HashSet::new(),
            variables: HashMap::new(),
        };
        for param in generics.type_params() {
            let name = param.ident.to_string();
            let bounds = bounds_of(generics, param);
            let names = bound_names(bounds.iter().copied());
            let is_point = args.points.contains(&param.ident);
            if args.scalars.contains(&param.ident) {
                uses.numbers.insert(name);
            } else if !is_point && may_be_a_number(&names) {
                uses.asked.insert(name);
            }
        }
        uses
    }

    /// The active parameters of the types that are no numbers, and have a bound that might give a derivative.
    fn points(&self, sig: &Signature, args: &Args) -> HashSet<String> {
        let mut points: HashSet<String> = args.points.iter().map(ToString::to_string).collect();
        for input in &sig.inputs {
            let FnArg::Typed(typed) = input else {
                continue;
            };
            let is_active = match (&args.wrt, &*typed.pat) {
                (Some(wrt), Pat::Ident(pat)) => wrt.contains(&pat.ident),
                (Some(_), _) => false,
                (None, _) => !is_marked_constant(&typed.attrs),
            };
            if let Some(name) = self.element(&typed.ty).filter(|_| is_active) {
                let param = sig.generics.type_params().find(|param| param.ident == name);
                let bounds = param.map(|param| bounds_of(&sig.generics, param));
                let names = bound_names(bounds.iter().flatten().copied());
                if !names.iter().all(|name| says_nothing_of_derivatives(name)) {
                    points.insert(name);
                }
            }
        }
        points
    }

    /// The parameter that a type is, or holds as its elements.
    fn element(&self, ty: &Type) -> Option<String> {
        match ty {
            Type::Reference(inner) => self.element(&inner.elem),
            Type::Paren(inner) => self.element(&inner.elem),
            Type::Group(inner) => self.element(&inner.elem),
            Type::Slice(inner) => self.element(&inner.elem),
            Type::Array(inner) => self.element(&inner.elem),
            Type::Tuple(tuple) => tuple.elems.iter().find_map(|ty| self.element(ty)),
            Type::Path(path) if path.qself.is_none() => {
                let last = path.path.segments.last()?;
                if let Some(name) = path.path.get_ident() {
                    return Some(name.to_string()).filter(|name| self.asked.contains(name));
                }
                let holds = ["Vec", "Option", "Result", "Box"]
                    .iter()
                    .any(|of| last.ident == of);
                first_type(&last.arguments)
                    .filter(|_| holds)
                    .and_then(|ty| self.element(ty))
            }
            _ => None,
        }
    }

    /// The parameter of which an expression is a number, as far as names tell.
    fn parameter(&self, expr: &Expr) -> Option<String> {
        match expr {
            Expr::Paren(inner) => self.parameter(&inner.expr),
            Expr::Group(inner) => self.parameter(&inner.expr),
            Expr::Reference(inner) => self.parameter(&inner.expr),
            Expr::Index(inner) => self.parameter(&inner.expr),
            Expr::Unary(inner) => self.parameter(&inner.expr),
            Expr::Binary(binary) => self
                .parameter(&binary.left)
                .or_else(|| self.parameter(&binary.right)),
            Expr::Path(path) => self
                .variables
                .get(&path.path.get_ident()?.to_string())
                .cloned(),
            // `T::one()`
            Expr::Call(call) => {
                let Expr::Path(path) = &*call.func else {
                    return None;
                };
                let owner = path.path.segments.first()?.ident.to_string();
                let has_more = path.path.segments.len() > 1;
                Some(owner).filter(|owner| has_more && self.asked.contains(owner))
            }
            _ => None,
        }
    }

    fn is_number(&mut self, expr: &Expr) {
        self.numbers.extend(self.parameter(expr));
    }
}

/// Whether the bounds, none of which is one of floats, leave it open.
fn may_be_a_number(names: &[String]) -> bool {
    let known = |name: &String| {
        is_float_trait(name) || FUNCTION_TRAITS.contains(&name.as_str()) || name == "Differentiable"
    };
    let open = |name: &String| !says_nothing_of_derivatives(name) || is_operator_trait(name);
    !names.iter().any(known) && names.iter().any(open)
}

fn first_type(arguments: &PathArguments) -> Option<&Type> {
    let PathArguments::AngleBracketed(arguments) = arguments else {
        return None;
    };
    match arguments.args.first()? {
        GenericArgument::Type(ty) => Some(ty),
        _ => None,
    }
}

impl<'ast> Visit<'ast> for Uses {
    into_macros!(read);

    fn visit_item_fn(&mut self, function: &'ast ItemFn) {
        self.visit_signature(&function.sig);
        self.visit_block(&function.block);
    }

    fn visit_signature(&mut self, sig: &'ast Signature) {
        for input in &sig.inputs {
            if let FnArg::Typed(typed) = input
                && let Pat::Ident(pat) = &*typed.pat
                && let Some(name) = self.element(&typed.ty)
            {
                self.variables.insert(pat.ident.to_string(), name);
            }
        }
        if let ReturnType::Type(_, ty) = &sig.output {
            self.numbers.extend(self.element(ty));
        }
        visit::visit_signature(self, sig);
    }

    fn visit_type_path(&mut self, ty: &'ast syn::TypePath) {
        if let Some(last) = ty.path.segments.last()
            && is_nalgebra_matrix(&last.ident.to_string())
            && let Some(element) = first_type(&last.arguments)
        {
            self.numbers.extend(self.element(element));
        }
        visit::visit_type_path(self, ty);
    }

    fn visit_local(&mut self, local: &'ast syn::Local) {
        visit::visit_local(self, local);
        let pat = match &local.pat {
            Pat::Type(typed) => &typed.pat,
            pat => pat,
        };
        if let Pat::Ident(pat) = pat
            && let Some(init) = &local.init
            && let Some(name) = self.parameter(&init.expr)
        {
            self.variables.insert(pat.ident.to_string(), name);
        }
    }

    fn visit_expr_binary(&mut self, binary: &'ast syn::ExprBinary) {
        if !matches!(binary.op, BinOp::And(_) | BinOp::Or(_)) {
            self.is_number(&binary.left);
            self.is_number(&binary.right);
        }
        visit::visit_expr_binary(self, binary);
    }

    fn visit_expr_unary(&mut self, unary: &'ast syn::ExprUnary) {
        if matches!(unary.op, UnOp::Neg(_)) {
            self.is_number(&unary.expr);
        }
        visit::visit_expr_unary(self, unary);
    }
}
