//! Reading the `impl` block: which operator, of which types, and its method as a function of its own.

use super::assign;
use crate::diagnostics::Errors;
use crate::front::elided::Elided;
use crate::names::Method;
use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, format_ident, quote};
use syn::visit_mut::{self, VisitMut};
use syn::{
    FnArg, GenericArgument, Generics, ImplItem, ItemFn, ItemImpl, Path, PathArguments, Type,
};

/// What an operator's method looks like.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Shape {
    /// `fn neg(self) -> Output`
    Unary,
    /// `fn mul(self, rhs: Rhs) -> Output`
    Binary,
    /// `fn add_assign(&mut self, rhs: Rhs)`
    Assign,
    /// `fn index(&self, index: Index) -> &Output`, and the like with `mut`
    Place { mutable: bool },
}

/// The operators that a derivative can go through, with the methods that they stand for.
const OPERATORS: &[(&str, &str, Shape)] = &[
    ("Neg", Method::Neg.name(), Shape::Unary),
    ("Add", Method::Add.name(), Shape::Binary),
    ("Sub", Method::Sub.name(), Shape::Binary),
    ("Mul", Method::Mul.name(), Shape::Binary),
    ("Div", Method::Div.name(), Shape::Binary),
    ("Rem", Method::Rem.name(), Shape::Binary),
    ("AddAssign", Method::AddAssign.name(), Shape::Assign),
    ("SubAssign", Method::SubAssign.name(), Shape::Assign),
    ("MulAssign", Method::MulAssign.name(), Shape::Assign),
    ("DivAssign", Method::DivAssign.name(), Shape::Assign),
    ("RemAssign", Method::RemAssign.name(), Shape::Assign),
    ("Index", "index", Shape::Place { mutable: false }),
    ("IndexMut", "index_mut", Shape::Place { mutable: true }),
];

/// An operator of a type of the user's.
pub(super) struct Operator {
    /// The trait's name, which is also that of the marker in the runtime.
    pub(super) name: Ident,
    /// The method's name.
    pub(super) method: Ident,
    /// The path of the trait as the user wrote it, without its arguments.
    pub(super) path: Path,
    pub(super) shape: Shape,
    pub(super) generics: Generics,
    pub(super) self_ty: Type,
    /// The second operand, or the index.
    pub(super) rhs: Option<Type>,
    /// The result; what an assignment leaves in its place.
    pub(super) output: Type,
    /// The method, with the types of the header instead of `Self` and names for lifetimes that have none there.
    pub(super) function: ItemFn,
}

/// Reads the block of an operator trait, or reports why it is none.
pub(super) fn operator(block: &ItemImpl, errors: &Errors) -> Option<Operator> {
    let (path, _) = block.trait_.as_ref()?;
    let segment = path.segments.last()?;
    let name = segment.ident.to_string();
    let Some(&(_, method, shape)) = OPERATORS.iter().find(|row| row.0 == name) else {
        refuse_trait(path, &name, errors);
        return None;
    };
    let mut elided = Elided::default();
    let mut self_ty = (*block.self_ty).clone();
    elided.visit_type_mut(&mut self_ty);
    let rhs = match shape {
        Shape::Unary => None,
        _ => Some(match &segment.arguments {
            PathArguments::AngleBracketed(args) => match args.args.first() {
                Some(GenericArgument::Type(ty)) => {
                    let mut ty = in_header(ty.clone(), &self_ty, None);
                    elided.visit_type_mut(&mut ty);
                    ty
                }
                _ => self_ty.clone(),
            },
            _ => self_ty.clone(),
        }),
    };
    if is_mutable_reference(&self_ty) || rhs.as_ref().is_some_and(is_mutable_reference) {
        errors.push(
            &block.self_ty,
            "an operator on `&mut` cannot be differentiated",
            "put the attribute on the operator that takes values or shared references",
        );
        return None;
    }
    let mut output = self_ty.clone();
    let mut item = None;
    for part in &block.items {
        match part {
            ImplItem::Type(ty) if ty.ident == "Output" => {
                output = in_header(ty.ty.clone(), &self_ty, None);
            }
            ImplItem::Fn(function) if function.sig.ident == method => item = Some(function),
            _ => {}
        }
    }
    let Some(item) = item else {
        errors.push(
            path,
            format!("there is no `fn {method}` in this block"),
            "write it out: a method that a macro makes cannot be differentiated",
        );
        return None;
    };
    let mut generics = block.generics.clone();
    for lifetime in &elided.names {
        generics.params.insert(0, syn::parse_quote!(#lifetime));
    }
    let mut function = ItemFn {
        attrs: Vec::new(),
        vis: syn::Visibility::Inherited,
        sig: item.sig.clone(),
        block: Box::new(item.block.clone()),
        ..syn::parse_quote!(
            fn operator() {}
        )
    };
    // `differentiable_operator` is the companion's name in the runtime's traits.
    function.sig.ident = format_ident!("operator", span = item.sig.ident.span());
    if let (Some(FnArg::Typed(typed)), Some(rhs)) = (function.sig.inputs.iter_mut().nth(1), &rhs) {
        *typed.ty = rhs.clone();
    }
    match shape {
        Shape::Unary | Shape::Binary => function.sig.output = syn::parse_quote!(-> #output),
        Shape::Assign => assign::return_self(&mut function, &output),
        Shape::Place { .. } => {}
    }
    let mut path = path.clone();
    if let Some(last) = path.segments.last_mut() {
        last.arguments = PathArguments::None;
    }
    Some(Operator {
        name: segment.ident.clone(),
        method: Ident::new(method, segment.ident.span()),
        path,
        shape,
        generics,
        self_ty,
        rhs,
        output,
        function,
    })
}

/// Operators without a derivative.
const LOGIC: &[&str] = &[
    "Not",
    "BitAnd",
    "BitOr",
    "BitXor",
    "Shl",
    "Shr",
    "BitAndAssign",
    "BitOrAssign",
    "BitXorAssign",
    "ShlAssign",
    "ShrAssign",
];

/// Whether a trait of this name is that of an operator.
pub(crate) fn is_operator(name: &Ident) -> bool {
    OPERATORS.iter().any(|row| name == row.0) || LOGIC.iter().any(|logic| name == logic)
}

fn refuse_trait(path: &Path, name: &str, errors: &Errors) {
    errors.push(
        path,
        format!("the operator of `{name}` has no derivative"),
        "the operators with a derivative are `+ - * / %`, their assignments, `-a` and `a[i]`: give the operation a method in an inherent `impl` block",
    );
}

fn is_mutable_reference(ty: &Type) -> bool {
    match ty {
        Type::Reference(reference) => {
            reference.mutability.is_some() || is_mutable_reference(&reference.elem)
        }
        Type::Paren(inner) => is_mutable_reference(&inner.elem),
        Type::Group(inner) => is_mutable_reference(&inner.elem),
        _ => false,
    }
}

/// A type of the header or the method, with the block's own type instead of `Self`.
fn in_header(mut ty: Type, self_ty: &Type, output: Option<&Type>) -> Type {
    struct OfSelf<'t>(&'t Type, Option<&'t Type>);
    impl VisitMut for OfSelf<'_> {
        fn visit_type_mut(&mut self, ty: &mut Type) {
            if let Type::Path(path) = ty
                && path.qself.is_none()
            {
                let text = crate::ir::one_line(&path.path.to_token_stream()).replace(' ', "");
                match (text.as_str(), self.1) {
                    ("Self", _) => {
                        *ty = self.0.clone();
                        return;
                    }
                    ("Self::Output", Some(output)) => {
                        *ty = output.clone();
                        return;
                    }
                    _ => {}
                }
            }
            visit_mut::visit_type_mut(self, ty);
        }
    }
    OfSelf(self_ty, output).visit_type_mut(&mut ty);
    ty
}

/// A type without the references around it, and their number.
pub(super) fn strip(ty: &Type) -> (&Type, usize) {
    match ty {
        Type::Reference(reference) => {
            let (inner, refs) = strip(&reference.elem);
            (inner, refs + 1)
        }
        Type::Paren(inner) => strip(&inner.elem),
        Type::Group(inner) => strip(&inner.elem),
        _ => (ty, 0),
    }
}

/// `&` as often as `refs` says.
pub(super) fn references(refs: usize) -> TokenStream {
    (0..refs).map(|_| quote!(&)).collect()
}
