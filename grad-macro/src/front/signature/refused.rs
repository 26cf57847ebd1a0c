//! What a signature may not have.

use super::super::rename::type_names;
use super::Param;
use crate::diagnostics::Errors;
use syn::ItemFn;
use syn::visit::Visit;

/// Whether a function names `Self`, which only one in an `impl` block can. (An `impl` block inside the function has a `Self` of its own.)
pub(crate) fn mentions_self_type(item: &ItemFn) -> bool {
    struct Found(bool);
    impl<'ast> Visit<'ast> for Found {
        fn visit_path(&mut self, path: &'ast syn::Path) {
            self.0 |= path.segments.first().is_some_and(|s| s.ident == "Self");
            syn::visit::visit_path(self, path);
        }
        fn visit_item(&mut self, _: &'ast syn::Item) {}
    }
    let mut found = Found(false);
    found.visit_signature(&item.sig);
    found.visit_block(&item.block);
    found.0
}

/// Both sweeps may call a function, and more than once.
pub(super) fn refuse_functions_with_a_state(params: &[Param], item: &ItemFn, errors: &Errors) {
    for param in params {
        if let Some(bound) = crate::front::types::bound_with_a_state(&param.ty, &item.sig.generics)
        {
            errors.push(
                bound,
                "a function that changes or consumes what it holds is not supported as a parameter",
                "take `Fn(..)`, whose calls can be repeated",
            );
        }
    }
}

/// A variable and a type of one name cannot be told apart in the user's constant code. (Locals are renamed.)
/// The type of a function's derivatives has its name: it would hide a type that emitted code writes.
pub(super) fn refuse_function_named_like_a_type(item: &ItemFn, errors: &Errors) {
    let name = &item.sig.ident;
    if type_names(item).contains(&name.to_string()) {
        errors.push(
            name,
            format!("the function `{name}` has the name of a type, which the type of its derivatives would hide"),
            "give it another name",
        );
    }
}

pub(super) fn refuse_names_of_types(params: &[Param], item: &ItemFn, errors: &Errors) {
    let types = type_names(item);
    for param in params {
        if types.contains(&param.ident.to_string()) {
            errors.push(
                &param.ident,
                format!(
                    "the parameter `{}` has the name of a type that the function uses",
                    param.ident
                ),
                "give it another name",
            );
        }
    }
}

pub(super) fn refuse_qualifiers(item: &ItemFn, errors: &Errors) {
    let sig = &item.sig;
    if let Some(token) = &sig.asyncness {
        errors.push(
            token,
            "an `async` function has no derivative",
            "move the computation into a plain function",
        );
    }
    if let Some(token) = &sig.constness {
        errors.push(
            token,
            "a `const fn` cannot be differentiated",
            "remove `const`: the derivative calls functions that are not const",
        );
    }
    if let syn::Safety::Unsafe(token) = &sig.safety {
        errors.push(
            token,
            "an `unsafe` function cannot be differentiated",
            "put the unsafe code behind a safe function with a rule: `#[differentiable(vjp = ..)]`",
        );
    }
    if let Some(abi) = &sig.abi {
        errors.push(
            abi,
            "a function with a foreign ABI cannot be differentiated",
            "call it from a plain function with a rule: `#[differentiable(vjp = ..)]`",
        );
    }
    if let Some(variadic) = &sig.variadic {
        errors.push(
            variadic,
            "a variadic function cannot be differentiated",
            "take a slice",
        );
    }
}
