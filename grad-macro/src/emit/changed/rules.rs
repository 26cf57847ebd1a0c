//! Rules of the user's for functions that change their arguments: around each stands one of the form on values.

use super::{one_or_pair, renamed};
use crate::args::Args;
use crate::emit::items::{Items, allowed};
use crate::front::changed::{Changed, mentions_self};
use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, format_ident, quote};
use syn::{FnArg, ItemFn, Path, parse_quote};

/// The name of the rule of a mode for the form on values.
fn rule_of_values(values: &Ident, mode: &str) -> Ident {
    format_ident!("{}_{}_rule", values, mode)
}

/// The arguments of the attribute for the form on values, whose rules are those that stand around the user's.
pub(crate) fn with_rules_of_values(args: Args, function: &ItemFn, associated: bool) -> Args {
    let values = &function.sig.ident;
    let in_impl = associated || function.sig.receiver().is_some() || mentions_self(function);
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
        let own = changed.written.sig.inputs.len();
        let mut arguments = Vec::new();
        for (position, input) in sig.inputs.iter_mut().enumerate() {
            let param = changed.param(position);
            if let FnArg::Typed(typed) = input {
                typed.attrs.clear();
            }
            if position >= own {
                continue;
            }
            arguments.push(match (param, input) {
                (Some(param), _) => {
                    let name = &param.ident;
                    quote!(&mut #name)
                }
                (None, FnArg::Receiver(_)) => quote!(self),
                (None, FnArg::Typed(typed)) => {
                    let name = format_ident!("__argument_{}", position);
                    typed.pat = parse_quote!(#name);
                    quote!(#name)
                }
            });
        }
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
        let places = changed
            .params
            .iter()
            .map(|param| param.ident.to_token_stream());
        let (values, constants, whole) = changed.result.named();
        let given: Vec<Ident> = (0..constants.len())
            .map(|i| format_ident!("__given_{}", i))
            .collect();
        let whole = renamed(whole, &constants, &given);
        let leave = quote!(#(*#constants = ::core::option::Option::Some(#given);)*);
        let value = one_or_pair(values.iter().map(ToTokens::to_token_stream).chain(places));
        let call = quote!(#rule(#(#arguments),*));
        let body = match changed.wrapper {
            Some(_) => quote!(#call.map(move |(#whole, __rest)| { #leave (#value, __rest) })),
            None => quote!(let (#whole, __rest) = #call; #leave (#value, __rest)),
        };
        let allowed = allowed();
        quote!(#allowed #[doc(hidden)] #[inline] #sig { #body })
    }
}
