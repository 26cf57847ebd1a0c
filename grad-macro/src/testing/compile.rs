//! The passes in one call, from source text to the verified graph with its reverse sweep.

use crate::args::Args;
use crate::diagnostics::Errors;
use crate::diff::passes;
use crate::diff::reverse::{Adjoint, Form};
use crate::front::activity::Activity;
use crate::front::aliases::places_for_references;
use crate::front::lower::lower;
use crate::front::operands::exits_to_statements;
use crate::front::rename::Renamer;
use crate::front::signature::Signature;
use crate::ir::{Function, check};
use proc_macro2::TokenStream;
use syn::ItemFn;
use syn::visit_mut::VisitMut;

/// Lowers a function; an error is the text of all messages, or the broken invariant.
pub(crate) fn lowered(item: &ItemFn) -> Result<Function, String> {
    let errors = Errors::new();
    let args = Args::parse(TokenStream::new(), &errors);
    let mut signature = Signature::read(item, &args, &errors);
    let mut block = (*item.block).clone();
    let mut renamer = Renamer::new(item);
    for param in &signature.params {
        renamer.bind_param(&param.ident);
    }
    for param in &mut signature.params {
        if let Some(pattern) = &mut param.pattern {
            renamer.bind_pattern(pattern);
        }
    }
    renamer.visit_block_mut(&mut block);
    let names: Vec<String> = signature.active().map(|p| p.ident.to_string()).collect();
    places_for_references(
        &mut block,
        &names,
        &[],
        (&std::collections::HashSet::new(), &[]),
        &signature.runtime,
        &mut renamer,
        &errors,
    );
    let left = exits_to_statements(&mut block, &mut renamer);
    let activity = Activity::of(
        &block,
        &names,
        std::collections::HashSet::new(),
        &[],
        std::collections::HashSet::new(),
        &signature.runtime,
    );
    let name = item.sig.ident.to_string();
    let (f, _) = lower(&name, &signature, &block, activity, renamer, left, &errors);
    let refused = !errors.is_empty();
    let messages = errors.finish_tokens();
    if refused {
        return Err(messages.to_string());
    }
    Ok(f)
}

/// Appends the reverse sweep, with every pass verified.
pub(crate) fn differentiated(
    function: &Function,
    form: Form,
) -> Result<(Function, Adjoint), String> {
    let mut broken = Ok(());
    let result = passes(function, form, &mut |pass, f| {
        if broken.is_ok() {
            broken = check(f).map_err(|e| format!("after {pass}: {e}\n{f}"));
        }
    });
    broken.map(|()| result)
}
