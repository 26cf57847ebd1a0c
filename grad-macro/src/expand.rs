//! The way of the data, from the attribute to the emitted items.

use crate::args::Args;
use crate::blocks::constants::Constants;
use crate::blocks::place::{Form, Place};
use crate::blocks::{self, declared};
use crate::diagnostics::Errors;
use crate::emit::changed::{Around, Written, with_rules_of_values};
use crate::emit::items::Items;
use crate::front::activity::Activity;
use crate::front::aliases::{activity_through_references, places_for_references};
use crate::front::chains::unchain;
use crate::front::changed::{Changed, exclusive};
use crate::front::checkpoints::{refuse_checkpoints, remove_checkpoints};
use crate::front::conditions::calls_before_conditions;
use crate::front::counters::{counters, write_counters};
use crate::front::discarded::discarded_to_statements;
use crate::front::elided;
use crate::front::fallible::values_and_failures;
use crate::front::fence::{fence, fence_conditions};
use crate::front::groups::{Parentheses, refuse_lost_groups};
use crate::front::items::{check_items, imports_names};
use crate::front::late::declare_late;
use crate::front::long::flatten;
use crate::front::lower::lower;
use crate::front::may_change::write_lent_receivers;
use crate::front::operands::exits_to_statements;
use crate::front::own_types::own_type;
use crate::front::pipelines::{mentions_iterators, write_pipelines};
use crate::front::pullbacks::{mentions_pullbacks, write_pullbacks};
use crate::front::ref_mut::references_to_variables;
use crate::front::rename::Renamer;
use crate::front::scalars::bound_in_function;
use crate::front::several::assign_by_tuples;
use crate::front::shadows::beside_the_function;
use crate::front::signature::{Param, Signature};
use crate::front::spelled::spell;
use crate::front::split::split;
use crate::front::unused::refuse_unused_methods;
use crate::ir::{Callee, Function};
use proc_macro2::{Delimiter, Group, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use std::collections::HashSet;
use syn::visit_mut::VisitMut;
use syn::{Block, Item, ItemFn, ItemImpl, ItemTrait};

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

/// The body of a function in which every variable has a name of its own.
pub(crate) fn rename(
    function: &ItemFn,
    signature: &Signature,
    changed: Option<&Changed>,
    constants: Option<&Constants>,
) -> (Block, Renamer) {
    let mut block = (*function.block).clone();
    if let Some(constants) = constants {
        constants.write(&mut block, &signature.runtime);
    }
    let mut renamer = Renamer::new(function);
    for (param, input) in signature.params.iter().zip(&function.sig.inputs) {
        match input {
            syn::FnArg::Typed(typed) => match &*typed.pat {
                syn::Pat::Ident(pat) => renamer.bind_param(&pat.ident),
                _ => renamer.bind_param(&param.ident),
            },
            syn::FnArg::Receiver(receiver) => {
                renamer.bind_param(&syn::Ident::from(receiver.self_token));
            }
        }
    }
    // A pattern takes its argument apart in the first statements.
    for param in signature.params.iter().rev() {
        if let Some(pattern) = &param.pattern {
            let ident = &param.ident;
            block
                .stmts
                .insert(0, syn::parse_quote!(let #pattern = #ident;));
        }
    }
    spell(&mut block);
    unchain(&mut block);
    flatten(&mut block);
    values_and_failures(&mut block, signature);
    match changed {
        None => crate::front::tails::type_results(&mut block, &signature.output, signature),
        Some(changed) => {
            let returned = changed.returned_type();
            crate::front::tails::type_results(&mut block, &returned, signature);
        }
    }
    renamer.rename(&mut block);
    if let Some(changed) = changed {
        let active = |position: usize| signature.params[position].active;
        changed.write_values(&mut block, active, &signature.runtime, &mut renamer);
    }
    discarded_to_statements(&mut block);
    references_to_variables(&mut block);
    assign_by_tuples(&mut block, &mut renamer);
    declare_late(&mut block);
    (block, renamer)
}

/// The graph of a function, and the items that stand in its body.
pub(crate) fn lower_body(
    name: &str,
    references: &[String],
    function: &ItemFn,
    signature: &Signature,
    block: &Block,
    mut renamer: Renamer,
    errors: &Errors,
) -> (Function, Vec<TokenStream>) {
    fence_conditions(function, errors);
    refuse_checkpoints(function, errors);
    fence(block, signature.wrapper.is_some(), errors);
    check_items(function, signature, errors);
    let imports = imports_names(&function.block);
    let params = signature
        .params
        .iter()
        .filter(|param| imports && !param.is_self);
    let mut bindings: Vec<syn::Ident> = params.map(|param| param.ident.clone()).collect();
    bindings.append(&mut renamer.refutable);
    let mut block = block.clone();
    let names: Vec<String> = signature
        .active()
        .map(|param| param.ident.to_string())
        .collect();
    // No function changes what is constant, nor what is passed by `&`.
    let shared = |param: &Param| param.info.refs > 0 && exclusive(&param.ty).is_none();
    let constant = signature.params.iter();
    let constant = constant.filter(|param| !param.active || shared(param));
    let constant: HashSet<String> = constant.map(|param| param.ident.to_string()).collect();
    let own = signature
        .params
        .iter()
        .filter(|param| param.is_self || own_type(&param.ty));
    let own: Vec<String> = own.map(|param| param.ident.to_string()).collect();
    let through_references = |block: &Block, renamer: &Renamer| {
        let constant = (&constant, references);
        activity_through_references(block, &names, &own, constant, &signature.runtime, renamer)
    };
    let counters = counters(&block);
    if !counters.is_empty() {
        let activity = through_references(&block, &renamer);
        write_counters(&mut block, &counters, &activity, &signature.runtime);
    }
    if mentions_pullbacks(&block) {
        let activity = through_references(&block, &renamer);
        let of_function = (&function.sig, references);
        write_pullbacks(&mut block, of_function, &activity, &mut renamer, errors);
    }
    if mentions_iterators(&block) {
        let activity = through_references(&block, &renamer);
        write_pipelines(&mut block, &activity, &mut renamer, errors);
    }
    places_for_references(
        &mut block,
        &names,
        &own,
        (&constant, references),
        &signature.runtime,
        &mut renamer,
        errors,
    );
    let left = exits_to_statements(&mut block, &mut renamer);
    split(
        &mut block,
        &names,
        &constant,
        &signature.runtime,
        &mut renamer,
    );
    let own: HashSet<String> = own.into_iter().collect();
    let activity = |block: &Block| {
        let (constant, own) = (constant.clone(), own.clone());
        Activity::of(block, &names, constant, references, own, &signature.runtime)
    };
    let mut known = activity(&block);
    write_lent_receivers(&mut block, &known);
    if calls_before_conditions(&mut block, &known, &mut renamer) {
        known = activity(&block);
    }
    let (mut function, items) = lower(name, signature, &block, known, renamer, left, errors);
    function.bindings = bindings;
    if errors.is_empty() {
        refuse_unused_methods(&function, errors);
    }
    (function, items)
}

/// The user's item as it was, without the attribute's own markers on parameters.
pub(crate) fn without_constant(item: TokenStream) -> TokenStream {
    let is_constant = |group: &Group| {
        group.delimiter() == Delimiter::Bracket && group.stream().to_string().trim() == "constant"
    };
    let mut out: Vec<TokenTree> = Vec::new();
    let mut seen_fn = false;
    let mut done = false;
    // How deep in the angle brackets of the generics, where `Fn(f64) -> f64` may stand.
    let mut depth = 0_u32;
    let mut after_dash = false;
    for token in item {
        let arrow = std::mem::replace(
            &mut after_dash,
            matches!(&token, TokenTree::Punct(p) if p.as_char() == '-'),
        );
        if let TokenTree::Punct(punct) = &token
            && seen_fn
        {
            match punct.as_char() {
                '<' => depth += 1,
                '>' if !arrow => depth = depth.saturating_sub(1),
                _ => {}
            }
        }
        match token {
            TokenTree::Group(group)
                if seen_fn
                    && !done
                    && depth == 0
                    && group.delimiter() == Delimiter::Parenthesis =>
            {
                done = true;
                let mut inner: Vec<TokenTree> = Vec::new();
                for token in group.stream() {
                    if let TokenTree::Group(attribute) = &token
                        && is_constant(attribute)
                        && matches!(inner.last(), Some(TokenTree::Punct(p)) if p.as_char() == '#')
                    {
                        inner.pop();
                        continue;
                    }
                    inner.push(token);
                }
                let mut new = Group::new(Delimiter::Parenthesis, inner.into_iter().collect());
                new.set_span(group.span());
                out.push(TokenTree::Group(new));
            }
            token => {
                seen_fn |= matches!(&token, TokenTree::Ident(ident) if *ident == "fn");
                out.push(token);
            }
        }
    }
    without_checkpoints_of(out)
}

/// A function's tokens without `#[checkpoint]` in its body, the last of them.
fn without_checkpoints_of(mut item: Vec<TokenTree>) -> TokenStream {
    if let Some(TokenTree::Group(body)) = item.last_mut()
        && body.delimiter() == Delimiter::Brace
        && body.stream().to_string().contains("checkpoint")
        && let Ok(mut block) = syn::parse2::<Block>(body.to_token_stream())
    {
        // What a macro has grouped would lose its invisible parentheses on this way.
        Parentheses.visit_block_mut(&mut block);
        remove_checkpoints(&mut block);
        item.pop();
        item.extend(block.into_token_stream());
    }
    item.into_iter().collect()
}

/// The attribute on something that is not a function.
fn refuse_other_items(item: &TokenStream, error: syn::Error, errors: &Errors) {
    let help = "put it on a function with a body";
    match syn::parse2::<syn::Item>(item.clone()) {
        Ok(syn::Item::Struct(item)) => errors.push(
            &item.ident,
            "`#[differentiable]` does not stand on a struct by itself",
            "derive `Differentiable`, and put `#[differentiable(..)]` after the derive",
        ),
        Ok(syn::Item::Mod(item)) => errors.push(
            &item.ident,
            "`#[differentiable]` does not stand on a module",
            help,
        ),
        Ok(other) => errors.push(
            &other,
            "`#[differentiable]` stands on a function only",
            help,
        ),
        Err(_) => match syn::parse2::<syn::TraitItemFn>(item.clone()) {
            Ok(function) => errors.push(
                &function.sig.ident,
                "a function without a body has no derivative",
                help,
            ),
            Err(_) => errors.push_error(error),
        },
    }
}
