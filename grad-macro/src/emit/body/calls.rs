//! Calls of differentiable functions, and of the pullbacks that they return.

use super::Emitter;
use super::exclusive::slot;
use crate::emit::code::{Substitute, substitute};
use crate::emit::companion::{derivatives_of, ident, of_function, with_pullback, with_tangents};
use crate::emit::expr::{located, located_ends};
use crate::emit::meant::changing;
use crate::ir::{Callee, Code, Lend, Op, Region, RegionKind, Value, step_indices};
use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::{format_ident, quote, quote_spanned};
use std::collections::HashMap;

/// For calls with as many arguments there is something that stands for a companion of the second order.
const MISSING: usize = 8;

/// What a call asks its callee for.
#[derive(Clone, Copy)]
pub(super) enum Companion<'t> {
    Pullback,
    /// The mode, and the tangents of the arguments, which stand behind them.
    Tangents(&'t str, &'t [TokenStream]),
}

impl Emitter<'_> {
    /// Binds the result of a call, and its pullback where the reverse sweep wants it.
    pub(super) fn call_and_pullback(
        &mut self,
        value: Value,
        code: Code,
        args: &[Value],
        out: &mut TokenStream,
    ) {
        let lent = self.exclusive_variables(value, args, out);
        let tokens = self.companion_call(value, code, args, Companion::Pullback, &lent);
        let function = self.function_call(value, code, args);
        if self.checks && self.checked.insert(code) {
            let rt = located(self.runtime.clone(), self.span(value));
            let call = self.call(code, args, true, &lent);
            if self.may_be_of_constant(value, code) || self.stands_alone(code) {
                out.extend(self.checked_of_field((value, code), &call));
            } else {
                out.extend(self.check_callee(code, &call, &rt));
            }
        }
        let tokens = self.taken_outcome(value, "vjp", tokens);
        let name = self.names.value(self.f, value);
        let variables: Vec<Ident> = lent.into_iter().map(|(_, name)| name).collect();
        let exclusive = self.exclusive_value(value, &variables);
        let pattern = match &exclusive {
            Some((returned, _)) => returned.clone(),
            None => self.outcome_pattern(value, quote!(#name)),
        };
        let kept = self.used_pullbacks.contains(&value);
        // A call that is made again, for its pullback alone, may not look at what this borrows.
        let exclusive = exclusive.filter(|_| !kept || !self.f.is_reborrowed(value));
        let whole = exclusive.map(|(_, whole)| quote!(let #name = #whole;));
        let ty = self.f.types.get(&value).cloned();
        if kept {
            let pullback = self.names.derived(self.f, value, "pullback");
            out.extend(quote!(let (#pattern, #pullback) = #tokens;));
            let slots = self.f.call_args.get(&value).map_or(0, Vec::len);
            self.bind_pullback(value, code, (pullback, 1, slots), out);
        } else if let Some(function) = function {
            // Without its pullback the companion does no more than the function does.
            let tokens = self.value_alone((value, args), &function, &tokens);
            out.extend(quote!(let #pattern = #tokens;));
        } else {
            out.extend(quote!(let (#pattern, _) = #tokens;));
        }
        out.extend(whole);
        if let Some(ty) = ty {
            out.extend(quote!(let #name: #ty = #name;));
        }
        self.bound.insert(value, name);
    }

    /// The call of the function itself, where nobody takes its pullback and its value is that of the companion.
    fn function_call(&mut self, value: Value, code: Code, args: &[Value]) -> Option<TokenStream> {
        let plain = !self.f.outcomes.contains_key(&value) && !self.f.exclusive.contains_key(&value);
        if !plain || self.used_pullbacks.contains(&value) {
            return None;
        }
        let callee = self.f.code(code).callee.clone();
        let call = self.call(code, args, false, &[]);
        of_function(&call, &callee)
    }

    /// The call of a companion, with the trait in scope by which floats have it.
    pub(super) fn companion_call(
        &mut self,
        value: Value,
        code: Code,
        args: &[Value],
        companion: Companion<'_>,
        lent: &[(usize, Ident)],
    ) -> TokenStream {
        let span = self.span(value);
        let rt = located(self.runtime.clone(), span);
        let callee = &self.f.code(code).callee;
        let methods = self.f.call_traits.get(&value);
        let is_method = matches!(callee, Callee::Method { .. });
        let like_float = matches!(callee, Callee::LikeFloat { .. });
        let tokens = self.call(code, args, like_float || is_method, lent);
        let tokens = match companion {
            Companion::Pullback => with_pullback(tokens, callee, &rt),
            Companion::Tangents(mode, tangents) => with_tangents(tokens, callee, mode, tangents),
        };
        if let (Callee::Changing { name }, [(0, receiver), ..]) = (callee, lent) {
            let either = self
                .f
                .exclusive
                .get(&value)
                .is_some_and(|e| e.either.contains(&0));
            let count = self.f.call_args.get(&value).map_or(0, Vec::len);
            let second = matches!(companion, Companion::Tangents("hvp", _));
            let method = ident(name, span);
            let checked = changing(
                &method,
                receiver,
                (count.saturating_sub(1), either, second),
                &rt,
            );
            return quote_spanned!(span=> { #checked #tokens });
        }
        if self.may_be_of_constant(value, code)
            && let Some(chosen) = self.of_field((value, code), &tokens, companion)
        {
            return chosen;
        }
        let is_second = matches!(companion, Companion::Tangents("hvp", _));
        if self.stands_alone(code)
            && let Some(call) = self.or_refused((value, code), &tokens, is_second)
        {
            return call;
        }
        let Some(methods) = methods else {
            return self.or_missing(value, code, tokens, companion);
        };
        let methods = Ident::new(methods, span);
        let by_path = (!like_float).then(|| quote!(functions::));
        quote_spanned!(span=> {
            use #rt::private::float_methods::#by_path #methods as _;
            #tokens
        })
    }

    /// The call with what stands for a companion of the second order that the callee may not have.
    fn or_missing(
        &self,
        value: Value,
        code: Code,
        call: TokenStream,
        companion: Companion<'_>,
    ) -> TokenStream {
        let callee = &self.f.code(code).callee;
        let is_second = matches!(companion, Companion::Tangents("hvp", _));
        let count = self.f.call_args.get(&value).map_or(0, Vec::len);
        let needed = *callee == Callee::Derivative || (is_second && *callee == Callee::ByName);
        let of_type = derivatives_of(&self.f.code(code).tokens);
        let (true, Some(of_type)) = (needed, of_type) else {
            return call;
        };
        let span = self.span(value);
        let rt = located(self.runtime.clone(), span);
        let missing = (1..=MISSING).contains(&count).then(|| {
            let missing = format_ident!("Missing{}", count, span = span);
            quote_spanned!(span=> use #rt::private::missing::#missing as _;)
        });
        let asked = match callee {
            Callee::Derivative => Ident::new("nested", span),
            _ => Ident::new("second_order", span),
        };
        quote_spanned!(span=> { #missing #rt::private::missing::#asked::<#of_type>(); #call })
    }

    /// The call of a function or a method, in whose code `__0`, `&__1` are the active arguments. If the method may be missing, its receiver is a value, for which rustc says why: it says so
    /// of no reference.
    pub(super) fn call(
        &mut self,
        code: Code,
        args: &[Value],
        may_be_missing: bool,
        lent: &[(usize, Ident)],
    ) -> TokenStream {
        let captures = self.f.code(code).captures.len();
        let mut names = HashMap::new();
        for (i, &arg) in args[..args.len() - captures].iter().enumerate() {
            if let Some((_, name)) = lent.iter().find(|(number, _)| *number == i) {
                let (value, reference) = (quote!(#name), Some(quote!(&#name)));
                names.insert(format!("__{i}"), Substitute { value, reference });
                continue;
            }
            let is_receiver = i == 0 && self.f.code(code).text.starts_with("__0");
            let reference = self.reference(arg);
            let refers = !reference.to_string().starts_with('&');
            let value = if is_receiver && may_be_missing && refers {
                quote!(*#reference)
            } else if is_receiver {
                self.place(arg)
            } else {
                self.owned(arg)
            };
            names.insert(
                format!("__{i}"),
                Substitute {
                    value,
                    reference: Some(reference),
                },
            );
        }
        let tokens = self.code(code, args);
        substitute(tokens, &names)
    }

    pub(super) fn call_pullback(
        &mut self,
        by: Value,
        lends: &[Lend],
        with_tangent: bool,
        args: &[Value],
        out: &mut TokenStream,
    ) {
        // An argument that cannot be lent is reported at the user's call.
        let span = self.span(by);
        let rt = located(self.runtime.clone(), span);
        let pullback = located_ends(self.value(args[0]), span);
        let cotangent = located_ends(self.owned(args[1]), span);
        let cotangents = 1 + usize::from(with_tangent);
        let tangent = with_tangent.then(|| located_ends(self.owned(args[2]), span));
        let exclusive = self.f.exclusive.get(&by).cloned();
        let steep = self.f.steep.contains(&by) && exclusive.is_none();
        // In the second order a root of squares is flat where it is zero.
        let flat = steep && with_tangent;
        let guarded = self.f.guarded.contains(&by);
        let seed = (guarded || flat).then(|| self.names.fresh("seed"));
        let mut g = match &seed {
            Some(seed) => quote!(#seed),
            None => cotangent.clone(),
        };
        // The cotangent may be infinite: the callee gets a finite one, and what it adds is scaled.
        let factor = (steep && !flat).then(|| self.names.fresh("factor"));
        let before = factor.as_ref().map(|factor| {
            let finite = self.names.fresh("finite");
            let cotangent = std::mem::replace(&mut g, quote!(#finite));
            quote_spanned!(span=> let (#finite, #factor) = #rt::private::steep(#cotangent);)
        });
        let seed_dot = ((guarded || flat) && with_tangent).then(|| self.names.fresh("seed_dot"));
        let g_dot = match (&seed_dot, &tangent) {
            (Some(seed), _) => Some(quote!(#seed)),
            (None, tangent) => tangent.clone(),
        };
        let (mut apart, mut left) = (TokenStream::new(), TokenStream::new());
        let mut lent_bars: HashMap<usize, Ident> = HashMap::new();
        let (g, g_dot) = match &exclusive {
            None => {
                let g = self.given_cotangent(by, g);
                (g, g_dot.map(|g_dot| self.given_cotangent(by, g_dot)))
            }
            Some(exclusive) => {
                let params = lends.len() / cotangents;
                let mut taken = Vec::new();
                for (k, g) in [Some(g), g_dot].into_iter().flatten().enumerate() {
                    let seeds = self.seeds(exclusive, &g, span);
                    apart.extend(seeds.before);
                    let positions = exclusive.slots.iter().map(|slot| k * params + slot);
                    lent_bars.extend(positions.zip(seeds.places));
                    taken.push(seeds.returned);
                }
                let mut taken = taken.into_iter();
                (taken.next().unwrap_or_default(), taken.next())
            }
        };
        let g_dot = g_dot.map(|g_dot| quote!(#g_dot,));
        let mut indices = args[1 + cotangents..].iter().copied();
        let slots: Vec<Ident> = (0..lends.len()).map(|i| slot(i, span)).collect();
        let mut tokens = quote_spanned!(span=> #pullback(#g, #g_dot #(#slots),*));
        let mut parts = Vec::new();
        for (i, lend) in lends.iter().enumerate() {
            if let Some(bar) = lent_bars.get(&i) {
                left.extend(self.add_exclusive(lend, &mut indices, bar, by));
                parts.push(quote_spanned!(span=> #rt::private::Active(&mut #bar)));
                continue;
            }
            parts.push(self.lent(lend, &mut indices, factor.as_ref(), by));
        }
        for (part, slot) in parts.iter().zip(&slots).rev() {
            tokens = quote_spanned!(span=> #rt::private::Accumulator::lend(#part, |#slot| #tokens));
        }
        if exclusive.is_some() {
            tokens = quote!({ #apart #tokens; #left });
        }
        let vanishes = [&seed, &seed_dot]
            .into_iter()
            .flatten()
            .map(|seed| quote!(#rt::private::vanishes(&#seed)));
        let vanishes: Vec<TokenStream> = vanishes.collect();
        let vanishes = match (guarded, flat, &seed) {
            (true, true, Some(seed)) => {
                quote!((#(#vanishes)&&*) || #rt::private::is_infinite(&#seed))
            }
            (false, true, Some(seed)) => quote!(#rt::private::is_infinite(&#seed)),
            _ => quote!(#(#vanishes)&&*),
        };
        let bind_too = seed_dot.map(|seed| quote!(let #seed = #tangent;));
        out.extend(match seed {
            Some(seed) => quote! {{
                let #seed = #cotangent;
                #bind_too
                // Where it does not run, it must not keep what it borrows.
                if #vanishes {
                    ::core::mem::drop(#pullback);
                } else {
                    #before #tokens;
                }
            }},
            None if before.is_some() => quote!({ #before #tokens; }),
            None => quote!(#tokens;),
        });
    }

    /// What a call is lent for an argument; with a factor the callee gets a finite cotangent, and what it adds is scaled.
    pub(super) fn lent(
        &mut self,
        lend: &Lend,
        indices: &mut impl Iterator<Item = Value>,
        factor: Option<&Ident>,
        by: Value,
    ) -> TokenStream {
        let span = self.span(by);
        let rt = located(self.runtime.clone(), span);
        let Lend::Into(mem, steps) = lend else {
            return quote_spanned!(span=> #rt::private::Discard);
        };
        let at: Vec<Value> = indices.by_ref().take(step_indices(steps)).collect();
        let name = self.names.mem(self.f, *mem);
        let place = self.mem_place_mut(*mem, steps, &at, by);
        let slot = self.f.mem(*mem).slot.is_some();
        let Some(factor) = factor else {
            return match (slot, steps.is_empty()) {
                (false, _) => quote_spanned!(span=> #rt::private::Active(&mut #place)),
                (true, true) => quote!(#name.as_deref_mut()),
                (true, false) => quote!(#name.as_deref_mut().map(|#name| &mut #place)),
            };
        };
        let steep = quote_spanned!(span=> #rt::private::Steep);
        match (slot, steps.is_empty()) {
            (false, _) => quote!(#steep(&mut #place, #factor)),
            (true, true) => quote!(#name.as_deref_mut().map(|#name| #steep(#name, #factor))),
            (true, false) => {
                quote!(#name.as_deref_mut().map(|#name| #steep(&mut #place, #factor)))
            }
        }
    }

    /// A pullback of so many cotangents and slots by its name, in a box where a tape is to hold it that could hold pullbacks of several
    /// types.
    pub(super) fn bind_pullback(
        &mut self,
        call: Value,
        code: Code,
        (pullback, cotangents, slots): (Ident, usize, usize),
        out: &mut TokenStream,
    ) {
        let Some(marker) = self.beside(call, &Op::PullbackOf) else {
            return;
        };
        if self.pushed.contains(&marker)
            && (self.is_conditional(self.f.node(call).home) || self.calls_itself(code))
        {
            let cotangents = (0..cotangents).map(|_| quote!(_));
            let slots = (0..slots).map(|_| quote!(::core::option::Option<&mut _>));
            out.extend(quote!(
                let #pullback: ::std::boxed::Box<dyn ::core::ops::FnOnce(#(#cotangents,)* #(#slots),*) + '_> =
                    ::std::boxed::Box::new(#pullback);
            ));
        }
        self.bound.insert(marker, pullback);
    }

    /// The node of a call's region that stands for another of its results.
    pub(super) fn beside(&self, call: Value, what: &Op) -> Option<Value> {
        let home = self.f.node(call).home;
        let mut nodes = self.f.region(home).nodes.iter().copied();
        nodes.find(|&v| self.f.node(v).op == *what && self.f.node(v).args[0] == call)
    }

    /// Whether a region runs only under some condition: where a recursive call can stand.
    fn is_conditional(&self, region: Region) -> bool {
        let mut at = Some(region);
        while let Some(here) = at {
            if self.f.region(here).kind == RegionKind::Branch {
                return true;
            }
            at = self.f.region(here).parent;
        }
        false
    }

    /// Whether a call names the function itself, as for the children of a tree: a tape cannot hold pullbacks of a type that holds it.
    fn calls_itself(&self, code: Code) -> bool {
        let sibling = format!("differentiable_{}", self.f.name);
        let names_it = |ident: &Ident| *ident == self.f.name || *ident == sibling;
        let mut callee = self.f.code(code).tokens.clone().into_iter();
        callee.any(|token| matches!(&token, TokenTree::Ident(ident) if names_it(ident)))
    }
}
