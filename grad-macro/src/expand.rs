//! The way of the data, from the attribute to the emitted items.

mod body;

use crate::args::Args;
use crate::blocks::place::{Form, Place};
use crate::blocks::{self, declared};
use crate::diagnostics::Errors;
use crate::emit::changed::{Around, Written, with_rules_of_values};
use crate::emit::items::Items;
use crate::front::changed::Changed;
use crate::front::elided;
use crate::front::groups::{Parentheses, refuse_lost_groups};
use crate::front::scalars::bound_in_function;
use crate::front::shadows::beside_the_function;
use crate::front::signature::Signature;
use crate::ir::{Callee, Function};
use body::refuse_other_items;
use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, quote};
use syn::visit_mut::VisitMut;
use syn::{Item, ItemFn, ItemImpl, ItemTrait};

pub(crate) use body::{lower_body, rename, without_constant};

/// Expands `#[differentiable(args)] item`.
pub(crate) fn expand(args: TokenStream, item: TokenStream) -> TokenStream {
    let errors = Errors::new();
    if let Ok(Item::Struct(_)) = syn::parse2(item.clone()) {
        // The arguments are those of the derive.
        let error = syn::Error::new(Span::call_site(), "not a function");
        refuse_other_items(&item, error, &errors);
        let errors = errors.finish_tokens();
        return quote!(#item #errors);
    }
    let given = args;
    let args = Args::parse(given.clone(), &errors);
    if let Ok(block) = syn::parse2::<ItemImpl>(item.clone()) {
        return blocks::expand(&args, &given, block, item, errors);
    }
    if let Ok(block) = syn::parse2::<ItemTrait>(item.clone()) {
        return declared::expand(&args, block, errors);
    }
    function(&args, item, None, errors).into_token_stream()
}

/// What becomes of a function.
pub(crate) struct Expanded {
    /// The function itself, without what is the attribute's.
    pub(crate) original: TokenStream,
    /// The derivatives, and the errors.
    pub(crate) added: TokenStream,
}

impl ToTokens for Expanded {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        self.original.to_tokens(tokens);
        self.added.to_tokens(tokens);
    }
}

/// Expands a function, which may stand in a block that the attribute sees.
pub(crate) fn function(
    args: &Args,
    item: TokenStream,
    place: Option<&Place>,
    errors: Errors,
) -> Expanded {
    let mut args = args.clone();
    let written: ItemFn = match syn::parse2(item.clone()) {
        Ok(mut function) => {
            Parentheses.visit_item_fn_mut(&mut function);
            beside_the_function(&mut function, &mut args);
            let args = &args;
            bound_in_function(&mut function, args, place.is_some(), &errors);
            elided::named(function)
        }
        Err(error) => {
            refuse_other_items(&item, error, &errors);
            return Expanded {
                original: item,
                added: errors.finish_tokens(),
            };
        }
    };
    let args = &args;
    let others = other_attributes(&written, args, &errors);
    let changed = Changed::of(&written, args, &errors);
    let (changed, function) = match changed {
        Some((changed, values)) => (Some(changed), values),
        None => (None, written),
    };
    if let (Some(changed), Some(place)) = (&changed, place) {
        place.refuse_changes(changed, &errors);
    }
    // The names and the tests are those of the function itself.
    let given = args;
    let args = match &changed {
        Some(changed) => {
            changed.refuse_rules(given, &errors);
            let args = Args {
                name: None,
                checks: Vec::new(),
                ..given.clone()
            };
            with_rules_of_values(args, &function, given.associated || place.is_some())
        }
        None => given.clone(),
    };
    let generics = place.map(|place| &place.generics);
    let mut signature = Signature::read_in(&function, &args, generics, &errors);
    if let Some(place) = place {
        place.type_of_self(&mut signature);
    }
    let as_written = item.clone();
    // Another attribute reads the markers, too; the last one takes them away.
    let original = if others { item } else { without_constant(item) };
    let read = Read {
        args: &args,
        given,
        function: &function,
        changed: changed.as_ref(),
        place,
    };
    let added = read.derivatives(&mut signature, as_written, errors);
    Expanded { original, added }
}

/// A function as it is differentiated.
struct Read<'r> {
    args: &'r Args,
    /// The arguments as they are given.
    given: &'r Args,
    function: &'r ItemFn,
    changed: Option<&'r Changed>,
    place: Option<&'r Place>,
}

impl Read<'_> {
    fn derivatives(
        &self,
        signature: &mut Signature,
        as_written: TokenStream,
        errors: Errors,
    ) -> TokenStream {
        let Read {
            args,
            given,
            function,
            changed,
            place,
        } = *self;
        if !errors.is_empty() {
            // Without a signature there are no stubs either.
            return errors.finish_tokens();
        }
        let runtime = args.runtime();
        if let Some(place) = place
            && let Form::Provided(provided) = &place.form
            && !provided.has_a_body
        {
            let items = Items {
                item: function,
                signature,
                args,
                runtime,
                used: crate::front::rename::Renamer::new(function).used,
                inner_items: Vec::new(),
                calls: true,
                of_operator: false,
                changed: None,
                around: false,
                place: Some(place),
                pullback: std::cell::OnceCell::new(),
            };
            let derivatives = items.provided(None);
            let around = changed.map(|changed| {
                let as_function = Written::of(changed, signature);
                let primal = changed.primal(function, Some(place));
                let around = Around::of(&as_function, given, &items, changed);
                let around = around.emit(&Function::new(""));
                quote!(#primal #around)
            });
            let errors = errors.finish_tokens();
            return quote!(#derivatives #around #errors);
        }
        if args.is_ruled() {
            let named = args.named_functions().into_iter();
            let named: Vec<_> = named.chain([&function.sig.ident]).collect();
            signature.unhide(&named);
        }

        let constants = place.map(|place| &place.constants);
        let (block, renamer) = rename(function, signature, changed, constants);
        errors.write_names_as(&renamer.written);
        // What stands for a rule or an equation in the derivatives is no variable of theirs.
        let named = args.named_functions().into_iter();
        let named = named.map(ToString::to_string);
        let used = renamer.used.iter().cloned().chain(named).collect();

        let mut items = Items {
            item: function,
            signature,
            args,
            runtime,
            used,
            inner_items: Vec::new(),
            calls: place.is_some_and(Place::is_of_a_trait),
            of_operator: false,
            changed,
            around: false,
            place,
            pullback: std::cell::OnceCell::new(),
        };
        let as_function = changed.map(|changed| Written::of(changed, signature));
        items.refuse_checks(given, &errors);
        let tests = match errors.is_empty() {
            true => items.tests(given),
            false => TokenStream::new(),
        };
        let around = |items: &Items<'_>, of: &dyn Fn(&Around<'_>) -> TokenStream| {
            let (changed, written) = (changed?, as_function.as_ref()?);
            if items.overrides() {
                // The trait has them.
                return None;
            }
            Some(of(&Around::of(written, given, items, changed)))
        };
        let primal = changed.filter(|_| !items.overrides());
        let primal = primal.map(|changed| changed.primal(function, place));
        if args.is_ruled() {
            // The pullback may be that of another function.
            items.calls |= args.vjp.is_none();
            let graph = Function::new("");
            let derivatives = items.emit(&graph);
            let around = around(&items, &|around| around.emit(&graph));
            let rules = changed.map(|changed| items.rules_of_values(given, changed));
            let errors = errors.finish_tokens();
            return quote!(#primal #rules #derivatives #around #tests #errors);
        }
        refuse_lost_groups(as_written, &errors);
        // A call of the function itself has the name that the user wrote.
        let own = changed.map_or(function, |changed| &changed.written);
        let own = own.sig.ident.to_string();
        let references = changed.iter().flat_map(|changed| &changed.params);
        let references: Vec<String> = references.map(|param| param.ident.to_string()).collect();
        let lowered = lower_body(
            &own,
            &references,
            function,
            signature,
            &block,
            renamer,
            &errors,
        );
        if errors.is_empty() {
            crate::diff::checkpoints::refuse(&lowered.0, &errors);
        }
        if args.order == 2 {
            refuse_third_order(&lowered.0, &errors);
        }
        if !errors.is_empty() {
            let stubs = around(&items, &|around| around.stubs()).unwrap_or_else(|| items.stubs());
            let errors = errors.finish_tokens();
            return quote!(#stubs #errors);
        }
        let mut lowered = lowered;
        lowered.0.strong_zero = args.strong_zero;
        lowered.0.in_block = place.is_some();
        items.inner_items = lowered.1;
        items.set_graph(&lowered.0);
        let derivatives = items.emit(&lowered.0);
        let around = around(&items, &|around| around.emit(&lowered.0));
        let errors = errors.finish_tokens();
        quote!(#primal #derivatives #around #tests #errors)
    }
}

/// Derivatives that are called with active values in a function with `order = 2`.
fn refuse_third_order(function: &Function, errors: &Errors) {
    let codes = function.codes.iter();
    for code in codes.filter(|code| code.callee == Callee::Derivative) {
        let call = syn::parse2::<syn::ExprCall>(code.tokens.clone());
        let at = call.map_or_else(
            |_| code.tokens.clone(),
            |call| call.func.into_token_stream(),
        );
        errors.push(
            &at,
            "a derivative is called with an active value in a function with `order = 2`: the third derivative is not supported",
            "leave out `order = 2`, or write `constant(..)` around the arguments",
        );
    }
}

/// Whether further attributes of this kind stand on the function; each gives its derivatives another name.
fn other_attributes(function: &ItemFn, args: &Args, errors: &Errors) -> bool {
    let name = args.name.as_ref().unwrap_or(&function.sig.ident);
    let mut any = false;
    for attribute in &function.attrs {
        let path = attribute.path();
        if path
            .segments
            .last()
            .is_none_or(|last| last.ident != "differentiable")
        {
            continue;
        }
        any = true;
        let tokens = match &attribute.meta {
            syn::Meta::List(list) => list.tokens.clone(),
            _ => TokenStream::new(),
        };
        // Its mistakes are its own to report.
        let ignored = Errors::new();
        let other = Args::parse(tokens, &ignored);
        let _ = ignored.finish();
        if other.name.as_ref().unwrap_or(&function.sig.ident) == name {
            errors.push(
                attribute,
                format!("two derivatives of this function are named `{name}`"),
                "give one of them another name with `name = ..`",
            );
        }
    }
    any
}
