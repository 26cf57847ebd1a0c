//! Lowering the body of a function.

use crate::blocks::constants::Constants;
use crate::diagnostics::Errors;
use crate::front::activity::Activity;
use crate::front::aliases::{activity_through_references, places_for_references};
use crate::front::chains::unchain;
use crate::front::changed::{Changed, exclusive};
use crate::front::checkpoints::{refuse_checkpoints, remove_checkpoints};
use crate::front::conditions::calls_before_conditions;
use crate::front::counters::{counters, write_counters};
use crate::front::discarded::discarded_to_statements;
use crate::front::fallible::values_and_failures;
use crate::front::fence::{fence, fence_conditions};
use crate::front::groups::Parentheses;
use crate::front::items::{check_items, imports_names};
use crate::front::late::declare_late;
use crate::front::long::flatten;
use crate::front::lower::{known_of_sequences, lower};
use crate::front::may_change::write_lent_receivers;
use crate::front::operands::exits_to_statements;
use crate::front::own_types::own_type;
use crate::front::pipelines::{mentions_iterators, write_pipelines};
use crate::front::pullbacks::{mentions_pullbacks, write_pullbacks};
use crate::front::ref_mut::references_to_variables;
use crate::front::rename::Renamer;
use crate::front::several::assign_by_tuples;
use crate::front::signature::{Param, Signature};
use crate::front::spelled::spell;
use crate::front::split::split;
use crate::front::unused::refuse_unused_methods;
use crate::ir::Function;
use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use quote::ToTokens;
use std::collections::HashSet;
use syn::visit_mut::VisitMut;
use syn::{Block, ItemFn};

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
    item: &ItemFn,
    signature: &Signature,
    block: &Block,
    mut renamer: Renamer,
    errors: &Errors,
) -> (Function, Vec<TokenStream>) {
    fence_conditions(item, errors);
    refuse_checkpoints(item, errors);
    fence(block, signature.wrapper.is_some(), errors);
    check_items(item, signature, errors);
    let imports = imports_names(&item.block);
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
        let of_function = (&item.sig, references);
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
    // Some methods are written in others before they are lowered.
    known_of_sequences(&mut function, signature, &item.block);
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
pub(super) fn refuse_other_items(item: &TokenStream, error: syn::Error, errors: &Errors) {
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
