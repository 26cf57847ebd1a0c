//! Methods that are known by their names, on types where a trait of the user's could give another one that comes first: references to
//! floats, and what has the methods of slices only behind it.

use super::Lower;
use crate::front::macros::into_macros;
use crate::front::signature::Signature;
use crate::ir::{Elem, Function, Kind, Known, Op, SOME, Step, Value};
use crate::names::methods::{Fact, Method};
use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, format_ident, quote, quote_spanned};
use syn::visit::{self, Visit};
use syn::{Block, ExprMethodCall, Type};

impl Lower<'_> {
    /// A method of floats, which take their receiver by value: behind a reference a trait comes first.
    pub(super) fn known_of_floats(&mut self, call: &ExprMethodCall, refs: u8, receiver: Value) {
        // References have the operators themselves.
        let name = call.method.to_string();
        if matches!(
            Method::named(&name),
            Method::Add | Method::Sub | Method::Mul | Method::Div | Method::Rem | Method::Neg
        ) {
            return;
        }
        // What an `Option` holds may be a reference.
        let refs = if self.is_held(receiver) {
            refs.max(1)
        } else {
            refs
        };
        // nalgebra's `RealField` has these by reference, and they are what they are by value.
        let by_reference = matches!(Method::named(&name), Method::Abs | Method::Signum);
        if by_reference && refs > 0 {
            self.ask_by_reference(&call.method);
        }
        let parameter = |name: &String| format_ident!("{name}").to_token_stream();
        let types: Vec<TokenStream> = match self.function.kind(receiver) {
            Kind::Scalar(Elem::F64) => vec![quote!(f64)],
            Kind::Scalar(Elem::F32) => vec![quote!(f32)],
            Kind::Scalar(Elem::Param(_)) if by_reference => Vec::new(),
            Kind::Scalar(Elem::Param(name)) => vec![parameter(name)],
            _ => {
                let parameters = self.type_params.floats.iter().filter(|_| !by_reference);
                parameters
                    .map(parameter)
                    .chain([quote!(f64), quote!(f32)])
                    .collect()
            }
        };
        for count in 1..=refs {
            let references = vec![quote!(&); usize::from(count)];
            for float in &types {
                know(
                    &mut self.function,
                    &call.method,
                    call.args.len(),
                    quote!(#(#references)* #float),
                );
            }
        }
    }

    /// A trait of the user's may have one by reference as well: beside that of `RealField` it is ambiguous.
    fn ask_by_reference(&mut self, method: &Ident) {
        let span = method.span().resolved_at(proc_macro2::Span::call_site());
        let rt = self.runtime(span);
        for name in self.type_params.several.clone() {
            let parameter = format_ident!("{name}");
            let method = Ident::new(&method.to_string(), span);
            let code = quote_spanned!(span=>
                #rt::private::unevaluated(|| #rt::private::of::<&#parameter>().#method());
            );
            self.assume(&code.clone(), code);
        }
    }

    fn is_held(&self, value: Value) -> bool {
        let node = self.function.node(value);
        match &node.op {
            Op::Field(name) => name == SOME,
            Op::Load(_, steps) => steps
                .last()
                .is_some_and(|step| *step == Step::Field(SOME.to_owned())),
            _ => false,
        }
    }
}

fn know(function: &mut Function, method: &Ident, arguments: usize, on: TokenStream) {
    let text = on.to_string();
    let is_known = function.known.iter().any(|known| {
        known.method == *method && known.arguments == arguments && known.on.to_string() == text
    });
    if !is_known {
        function.known.push(Known {
            method: method.clone(),
            arguments,
            on,
        });
    }
}

/// The methods of slices that are called in the user's code, on parameters which are `Vec`s or arrays.
pub(crate) fn known_of_sequences(function: &mut Function, signature: &Signature, block: &Block) {
    let mut types = Vec::new();
    for param in &signature.params {
        let mut ty = &param.ty;
        let mut on = Vec::new();
        while let Type::Reference(reference) = ty {
            on.push(quote!(#ty));
            ty = &reference.elem;
        }
        if has_methods_of_slices(ty) {
            on.push(quote!(#ty));
            types.append(&mut on);
        }
    }
    if types.is_empty() {
        return;
    }
    let mut calls = Calls(Vec::new());
    calls.visit_block(block);
    for (method, arguments) in calls.0 {
        for on in &types {
            know(function, &method, arguments, on.clone());
        }
    }
}

/// Whether a type is a `Vec` or an array.
fn has_methods_of_slices(ty: &Type) -> bool {
    match ty {
        Type::Array(_) => true,
        Type::Path(path) => {
            let last = path.path.segments.last();
            path.qself.is_none() && last.is_some_and(|last| last.ident == "Vec")
        }
        _ => false,
    }
}

/// Calls of methods of slices.
struct Calls(Vec<(Ident, usize)>);

impl<'ast> Visit<'ast> for Calls {
    into_macros!(read);

    fn visit_expr_method_call(&mut self, call: &'ast ExprMethodCall) {
        if Method::of(&call.method).is(Fact::OfSlices) {
            self.0.push((call.method.clone(), call.args.len()));
        }
        visit::visit_expr_method_call(self, call);
    }
}
