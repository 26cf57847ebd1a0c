//! Names for the lifetimes that a signature leaves out: the types of the derivatives repeat them.

use super::changed::is_exclusive;
use proc_macro2::Span;
use syn::visit_mut::{self, VisitMut};
use syn::{FnArg, GenericArgument, ItemFn, Lifetime, ReceiverKind};

/// Gives the elided lifetimes of the types that it visits names.
#[derive(Default)]
pub(crate) struct Elided {
    pub(crate) names: Vec<Lifetime>,
    /// Only those inside of a type, as in `Table<'_>` and `(&str, f64)`; otherwise those of references around it as well.
    pub(crate) paths_only: bool,
    /// The number of the first name.
    pub(crate) first: usize,
}

impl Elided {
    fn name(&mut self) -> Lifetime {
        let text = format!("'elided_{}", self.first + self.names.len());
        let lifetime = Lifetime::new(&text, Span::call_site());
        self.names.push(lifetime.clone());
        lifetime
    }
}

impl VisitMut for Elided {
    fn visit_receiver_mut(&mut self, receiver: &mut syn::Receiver) {
        if let ReceiverKind::Reference(_, lifetime, _) = &mut receiver.kind
            && lifetime.as_ref().is_none_or(|l| l.ident == "_")
        {
            *lifetime = Some(self.name());
        }
    }

    fn visit_type_mut(&mut self, ty: &mut syn::Type) {
        let is_around = matches!(
            ty,
            syn::Type::Reference(_) | syn::Type::Paren(_) | syn::Type::Group(_)
        );
        let paths_only = self.paths_only;
        self.paths_only &= is_around;
        visit_mut::visit_type_mut(self, ty);
        self.paths_only = paths_only;
    }

    fn visit_type_reference_mut(&mut self, reference: &mut syn::TypeReference) {
        if !self.paths_only && reference.lifetime.as_ref().is_none_or(|l| l.ident == "_") {
            reference.lifetime = Some(self.name());
        }
        visit_mut::visit_type_reference_mut(self, reference);
    }

    fn visit_generic_argument_mut(&mut self, argument: &mut GenericArgument) {
        if let GenericArgument::Lifetime(lifetime) = argument
            && lifetime.ident == "_"
        {
            *lifetime = self.name();
        }
        visit_mut::visit_generic_argument_mut(self, argument);
    }

    // In these an elided lifetime is one for each call.
    fn visit_type_fn_ptr_mut(&mut self, _: &mut syn::TypeFnPtr) {}
    fn visit_parenthesized_generic_arguments_mut(
        &mut self,
        _: &mut syn::ParenthesizedGenericArguments,
    ) {
    }
}

/// The function with names for the `'_` in the types of its parameters.
pub(crate) fn named(function: ItemFn) -> ItemFn {
    named_if(function, false)
}

/// The function with names for all lifetimes but those of what is passed by `&mut`: what a pullback may borrow is listed.
pub(crate) fn named_everywhere(function: ItemFn) -> ItemFn {
    named_if(function, true)
}

fn named_if(mut function: ItemFn, everywhere: bool) -> ItemFn {
    // What a pullback may borrow is listed where something is passed by `&mut`, which it may not borrow.
    let mut elided = Elided {
        paths_only: !everywhere && !function.sig.inputs.iter().any(is_exclusive),
        first: function.sig.generics.lifetimes().count(),
        ..Elided::default()
    };
    for input in &mut function.sig.inputs {
        let paths_only = elided.paths_only;
        let exclusive = is_exclusive(input);
        elided.paths_only |= exclusive;
        match input {
            FnArg::Typed(typed) => elided.visit_type_mut(&mut typed.ty),
            FnArg::Receiver(receiver) if !elided.paths_only => elided.visit_receiver_mut(receiver),
            FnArg::Receiver(_) => {}
        }
        elided.paths_only = paths_only;
    }
    for name in elided.names.iter().rev() {
        let params = &mut function.sig.generics.params;
        params.insert(0, syn::parse_quote!(#name));
    }
    function
}
