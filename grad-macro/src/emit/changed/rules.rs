//! Rules of the user's for functions that change their arguments: around each stands one of the form on values.

use crate::args::Args;
use crate::emit::items::{Items, allowed};
use crate::front::changed::{Changed, Left};
use crate::front::signature::mentions_self_type;
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};
use syn::{ItemFn, Path, parse_quote};

/// The name of the rule of a mode for the form on values.
fn rule_of_values(values: &Ident, mode: &str) -> Ident {
    format_ident!("{}_{}_rule", values, mode)
}

/// The arguments of the attribute for the form on values, whose rules are those that stand around the user's.
pub(crate) fn with_rules_of_values(args: Args, function: &ItemFn, associated: bool) -> Args {
    let values = &function.sig.ident;
    let in_impl = associated || function.sig.receiver().is_some() || mentions_self_type(function);
    let path = |rule: Option<Path>, mode: &str| {
        rule.map(|_| -> Path {
            let name = rule_of_values(values, mode);
            match in_impl {
                true => parse_quote!(Self::#name),
                false => parse_quote!(#name),
            }
        })
    };
    Args {
        vjp: path(args.vjp, "vjp"),
        jvp: path(args.jvp, "jvp"),
        ..args
    }
}

impl Items<'_> {
    /// The rules of the form on values, around those that the user gave.
    pub(crate) fn rules_of_values(&self, given: &Args, changed: &Changed) -> TokenStream {
        let rules = [("vjp", &given.vjp), ("jvp", &given.jvp)];
        let rules = rules.into_iter().filter_map(|(mode, rule)| {
            let rule = rule.as_ref()?;
            Some(self.rule_of_values(mode, rule, changed))
        });
        rules.collect()
    }

    fn rule_of_values(&self, mode: &str, rule: &Path, changed: &Changed) -> TokenStream {
        let mut sig = self.item.sig.clone();
        sig.ident = rule_of_values(&self.item.sig.ident, mode);
        sig.generics = self.generics();
        let mut arguments = changed.forwarded(&mut sig);
        let (g, bar, output) = (
            self.gradient_type(),
            self.output_bar(),
            &self.signature.output,
        );
        let output = if mode == "vjp" {
            let captures = self.plus_captures();
            quote!((#output, impl ::core::ops::FnOnce(#bar) -> #g #captures))
        } else {
            sig.inputs.push(parse_quote!(__direction: #g));
            arguments.push(quote!(__direction));
            quote!((#output, #bar))
        };
        let output = self.captures(&self.wrapped(output), &sig.generics);
        sig.output = parse_quote!(-> #output);
        let Left {
            returned,
            leave,
            value,
        } = changed.left();
        let call = quote!(#rule(#(#arguments),*));
        let body = match changed.wrapper {
            Some(_) => quote!(#call.map(move |(#returned, __rest)| { #leave (#value, __rest) })),
            None => quote!(let (#returned, __rest) = #call; #leave (#value, __rest)),
        };
        let allowed = allowed();
        quote!(#allowed #[doc(hidden)] #[inline] #sig { #body })
    }
}
