//! The functions that hold both sweeps: `value_and_grad`, and the companion `__vjp` that other differentiable functions call.

use super::Emitter;
use super::expr::located;
use super::items::{Items, Method, one_or_tuple};
use crate::diff::differentiate;
use crate::diff::reverse::{Adjoint, Form};
use crate::ir::{Elem, Function, Kind, Lend, Mem, Op, Region, SOME, Step, Value};
use proc_macro2::{Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::spanned::Spanned;

impl Items<'_> {
    pub(super) fn emitter<'f>(&self, f: &'f Function, roots: &[(Value, Region)]) -> Emitter<'f> {
        let kinds = self.signature.params.iter().map(|param| &param.info.kind);
        let kinds: Vec<&Kind> = kinds.chain([&self.signature.output_info.kind]).collect();
        let mut elems = kinds
            .iter()
            .map(|kind| kind.elem())
            .filter(|elem| *elem != Elem::Float);
        let first = elems.next();
        // The `T` of an `impl` block is not in sight: it may be the type of a matrix of unknown elements.
        let of_block = self.signature.in_impl
            && kinds
                .iter()
                .any(|kind| matches!(kind, Kind::Matrix(Elem::Float)));
        let generic = of_block || !self.signature.type_params.floats.is_empty();
        let elem = first.filter(|first| !generic && elems.all(|elem| elem == *first));
        Emitter::new(f, self.runtime.clone(), roots, generic, elem)
    }

    /// `value_and_grad`: both sweeps in one body.
    pub(super) fn direct(&self, function: &Function) -> Method {
        let (f, adjoint) = differentiate(function, Form::Direct);
        let roots: Vec<(Value, Region)> = adjoint
            .gradients
            .iter()
            .filter_map(|(_, g)| g.map(|g| (g, adjoint.region)))
            .collect();
        let mut emitter = self.emitter(&f, &roots);
        let mut body = emitter.region(Function::ROOT);
        let value = f
            .output
            .map(|output| emitter.result(output, &mut body))
            .unwrap_or_default();
        let result = emitter.fresh("result");
        body.extend(quote!(let #result = #value;));
        body.extend(emitter.region(adjoint.region));
        let gradients: Vec<TokenStream> = adjoint
            .gradients
            .iter()
            .map(|&(position, gradient)| match gradient {
                Some(gradient) => {
                    emitter.in_region(adjoint.region, |e| e.result(gradient, &mut body))
                }
                None => {
                    let param = &self.signature.params[position as usize];
                    emitter.zero_of_param(position, &param.info, &self.tangent(param))
                }
            })
            .collect();
        let gradient = one_or_tuple(&gradients);
        let items = &self.inner_items;
        let broken = broken(&f);
        let output = &self.signature.output;
        let g = self.gradient_type();
        let both = self.success(quote!((#result, #gradient)));
        Method {
            name: "value_and_grad",
            doc: format!(
                "The value and the gradient of `{}`. {}",
                self.item.sig.ident,
                stored(&f)
            ),
            extra: TokenStream::new(),
            output: self.wrapped(quote!((#output, #g))),
            bounds: Vec::new(),
            body: quote!(#(#items)* #broken #body #both),
            hidden: false,
        }
    }

    /// The sweeps of the function of these derivatives with a pullback between them, with which other forms are compared as well.
    pub(super) fn pullback_form(&self, function: &Function) -> &(Function, Adjoint) {
        self.pullback
            .get_or_init(|| differentiate(function, Form::Pullback))
    }

    /// The hidden companion that callers in differentiated code use.
    pub(super) fn companion(&self, function: &Function) -> Method {
        let (f, adjoint) = self.pullback_form(function);
        let mut emitter = self.emitter(f, &[]);
        emitter.checks = true;
        emitter.moves_params = self.changed.is_some();
        emitter.reclaims = true;
        let mut body = emitter.region(Function::ROOT);
        let value = f
            .output
            .map(|output| emitter.result(output, &mut body))
            .unwrap_or_default();
        let result = emitter.fresh("result");
        body.extend(quote!(let #result = #value;));
        let bar = self.output_bar();
        let seed = match adjoint.seed {
            Some(seed) => emitter.parameter(seed),
            None => emitter.fresh("y_bar"),
        };
        let slots = self.slot_types();
        let mut params = vec![quote!(#seed: #bar)];
        for (position, ty) in slots.iter().enumerate() {
            params.push(match emitter.slot(position as u32) {
                Some(name) => quote!(mut #name: #ty),
                None => quote!(_: #ty),
            });
        }
        let mut reverse = self.completed(f, &mut emitter);
        reverse.extend(emitter.region(adjoint.region));
        let large = !self.signature.output_info.kind.is_copy();
        let memory = emitter.reclaimed_across(&body, &reverse, large.then_some(&seed));
        body.extend(memory.before);
        reverse.extend(memory.behind);
        let (kept, restored) = emitter.across(&reverse);
        let asked = self.asked_parameters(function);
        let items = self.inner_items.iter().chain(&asked);
        let broken = broken(f);
        let bindings = bindings(f);
        let rt = &self.runtime;
        let types = &self.signature.constant_by_name;
        let types = types.iter().map(|ty| {
            let span = ty.span().resolved_at(Span::call_site());
            let rt = located(rt.clone(), span);
            quote_spanned!(span=> #rt::private::library_type::<#ty>();)
        });
        let known = super::meant::known_methods(f, rt);
        let bindings = quote!(#(#types)* #bindings #known);
        let (output, value_bar) = (self.value_output(), self.value_bar());
        let captures = self.plus_captures();
        let (held, released) = (memory.kept, memory.released);
        let body = quote!(#(#items)* #bindings #broken #body #kept #held);
        let pullback = quote!(move |#(#params),*| { #released #restored #reverse });
        let body =
            self.companion_body(&body, &[quote!(#result)], Some((&pullback, 1, slots.len())));
        Method {
            name: "__vjp",
            doc: String::new(),
            extra: TokenStream::new(),
            output: quote!((#output, impl ::core::ops::FnOnce(#value_bar, #(#slots),*) #captures)),
            bounds: Vec::new(),
            body,
            hidden: true,
        }
    }
}

impl Items<'_> {
    /// The cotangent of an `Option` may be a `None` that stands for zero: one whose content is added to gets a content.
    pub(super) fn completed(&self, f: &Function, emitter: &mut Emitter<'_>) -> TokenStream {
        let rt = &self.runtime;
        let mut code = TokenStream::new();
        // In the second order the tangents of cotangents have slots as well.
        let params = &self.signature.params;
        let both = params.iter().chain(params);
        for (position, param) in both.enumerate() {
            let position = position as u32;
            let added_to = |op: &Op| {
                match op {
                Op::AddTo(mem, steps) => is_content(f, position, *mem, steps),
                Op::CallPullback(lends, _) => lends.iter().any(
                    |lend| matches!(lend, Lend::Into(mem, steps) if is_content(f, position, *mem, steps)),
                ),
                _ => false,
            }
            };
            let nodes = f.regions.iter().flat_map(|region| &region.nodes);
            if !nodes.clone().any(|&v| added_to(&f.node(v).op)) {
                continue;
            }
            if let Some(slot) = emitter.slot(position) {
                let x = &param.ident;
                let x = if param.info.refs > 0 {
                    quote!(#x)
                } else {
                    quote!(&#x)
                };
                code.extend(quote!(#rt::private::complete(#slot.as_deref_mut(), #x);));
            }
        }
        code
    }
}

fn is_content(f: &Function, position: u32, mem: Mem, steps: &[Step]) -> bool {
    f.mem(mem).slot == Some(position) && steps.first() == Some(&Step::Field(SOME.to_owned()))
}

/// A statement that rustc refuses if one of the names is a constant: `name @ _` is a binding.
fn bindings(f: &Function) -> Option<TokenStream> {
    let names = &f.bindings;
    (!names.is_empty()).then(|| quote!(const _: fn() = || { #(let #names @ _ = ();)* };))
}

/// The refusal of a function whose reverse sweep would read something that has changed.
pub(super) fn broken(f: &Function) -> Option<TokenStream> {
    if f.unrepeatable {
        let message = "a call that changes a constant argument is lent a variable of this function as well, and would have to be made again\nhelp: pass the variable by value, or make the change in a statement of its own";
        return Some(quote!(::core::compile_error!(#message);));
    }
    f.broken.as_ref().map(|name| {
        let message = format!(
            "`{name}` changes after a value that the reverse sweep needs was computed from it\nhelp: bind that value by a `let` before the change"
        );
        quote!(::core::compile_error!(#message);)
    })
}

/// What a function keeps between its sweeps, for its documentation.
fn stored(f: &Function) -> String {
    let (mut once, mut repeated) = (Vec::new(), Vec::new());
    for region in &f.regions {
        for &value in &region.nodes {
            if let Op::DeclareTape(tape) = f.node(value).op {
                let info = &f.tapes[tape.index()];
                let list = if info.single {
                    &mut once
                } else {
                    &mut repeated
                };
                list.push(format!("`{}`", info.name));
            }
        }
    }
    let mut sentences = Vec::new();
    if !repeated.is_empty() {
        sentences.push(format!(
            "Between the sweeps it stores for each iteration of a loop: {}.",
            repeated.join(", ")
        ));
    }
    if !once.is_empty() {
        sentences.push(format!("From a branch it keeps: {}.", once.join(", ")));
    }
    if sentences.is_empty() {
        sentences.push("It stores no tape.".to_owned());
    }
    sentences.join(" ")
}
