//! The companions of a function whose result solves an equation: `root = g` and `fixed_point = h`, by the implicit function theorem.
//!
//! The body is opaque. The equation's own companions give the matrix at the result, column by column, and what its other arguments do.

use super::items::{Items, Method, one_or_tuple};
use super::ruled::{ARITIES, Companion};
use super::without_derivative::placed;
use crate::args::Equation;
use proc_macro2::{Ident, TokenStream};
use quote::quote;

/// The pieces of the emitted bodies.
struct Pieces<'a> {
    equation: &'a Equation,
    companion: Companion,
    value: Ident,
    zero: Ident,
    system: Ident,
}

impl Items<'_> {
    fn pieces<'a>(&self, equation: &'a Equation) -> Pieces<'a> {
        let [value, zero, system] = ["value", "zero", "system"].map(|name| self.free(name));
        Pieces {
            equation,
            companion: Companion::of(&equation.path),
            value,
            zero,
            system,
        }
    }

    pub(super) fn implicit_companions(&self, equation: &Equation) -> [Method; 2] {
        let pieces = self.pieces(equation);
        [
            self.implicit_reverse(&pieces),
            self.implicit_forward(&pieces),
        ]
    }

    /// The call of the function itself.
    fn solved(&self) -> TokenStream {
        let primal = self.primal();
        let args = self.again();
        quote!(#primal(#(#args),*))
    }

    /// The arguments of the equation: the solution and then those of the function, after the receiver of a method.
    fn with_solution(
        &self,
        pieces: &Pieces<'_>,
        solution: TokenStream,
        others: Vec<TokenStream>,
    ) -> Vec<TokenStream> {
        let receives = self.signature.params.first().is_some_and(|p| p.is_self);
        let at = usize::from(receives && pieces.companion.owner.is_some());
        let mut all = others;
        all.insert(at, solution);
        all
    }

    fn arguments_of_equation(&self, pieces: &Pieces<'_>) -> Vec<TokenStream> {
        let (rt, value) = (&self.runtime, &pieces.value);
        let solution = quote!(#rt::private::solution(&#value));
        self.with_solution(pieces, solution, self.again())
    }

    /// The arguments of the equation, whose form is checked here as that of a rule is.
    fn given_to_equation(&self, pieces: &Pieces<'_>) -> TokenStream {
        let rt = &self.runtime;
        let args = self.arguments_of_equation(pieces);
        let equation = &pieces.equation.path;
        quote!(#rt::private::arguments_of_equation((#(#args,)*), #equation))
    }

    /// The value of the equation and its pullback.
    fn call_equation(&self, pieces: &Pieces<'_>) -> TokenStream {
        let companion = pieces.companion.call("__vjp", "differentiable_");
        let args = self.arguments_of_equation(pieces);
        if args.len() > ARITIES {
            return quote!(#companion(#(#args),*));
        }
        let given = self.given_to_equation(pieces);
        placed(quote!(#given.given_to(#companion)), pieces.companion.span())
    }

    /// The forward companion of the equation along what is given for the solution and for each parameter.
    fn push_equation(
        &self,
        pieces: &Pieces<'_>,
        solution: TokenStream,
        others: Vec<TokenStream>,
    ) -> TokenStream {
        let rt = &self.runtime;
        let companion = pieces.companion.call("__jvp", "differentiable_jvp_of_");
        let args = self.arguments_of_equation(pieces);
        let given = self.with_solution(pieces, solution, others);
        let dots = self.numbered("given", given.len());
        let call = if args.len() > ARITIES {
            quote!(#companion(#(#args,)* #(#dots),*).1)
        } else {
            let given = self.given_to_equation(pieces);
            quote!(#given.pushed_by(#companion, (#(#dots,)*)).1)
        };
        let push = given.iter().zip(&dots).rev();
        let push = push.fold(
            call,
            |inner, (given, dot)| quote!(#rt::private::Direction::give(#given, |#dot| #inner)),
        );
        placed(push, pieces.companion.span())
    }

    /// The pullback of the equation at the cotangent `seed`, into what is given for each parameter.
    fn pull_equation(
        &self,
        pieces: &Pieces<'_>,
        pullback: &Ident,
        seed: &TokenStream,
        others: Vec<TokenStream>,
    ) -> TokenStream {
        let rt = &self.runtime;
        let lent = self.with_solution(pieces, quote!(#rt::private::Discard), others);
        let slots = self.numbered("lent", lent.len());
        let call = quote!(#pullback(#seed, #(#slots),*));
        let pull = lent.iter().zip(&slots).rev();
        let pull = pull.fold(
            call,
            |inner, (lent, slot)| quote!(#rt::private::Accumulator::lend(#lent, |#slot| #inner)),
        );
        placed(pull, pieces.companion.span())
    }

    /// The zero of the solution's tangents, and the system at the solution.
    fn system(&self, pieces: &Pieces<'_>, sweep: &TokenStream) -> TokenStream {
        let rt = &self.runtime;
        let Pieces {
            value,
            zero,
            system,
            equation,
            ..
        } = pieces;
        let bar = self.output_bar();
        let kind = if equation.fixed_point {
            quote!(FixedPoint)
        } else {
            quote!(Root)
        };
        let name = self.item.sig.ident.to_string();
        let discard = vec![quote!(#rt::private::Discard); self.signature.params.len()];
        let unit = self.free("unit");
        let push = self.push_equation(pieces, quote!(#rt::private::Along(#unit)), discard);
        quote! {
            let #zero: #bar = #rt::private::zero_tangent(&#value);
            let #system = #rt::private::Implicit::new(
                #name,
                #rt::private::Equation::#kind,
                #rt::private::Sweep::#sweep,
                &#zero,
                |#unit: &#bar| #push,
            );
        }
    }

    /// What is given for each parameter: of the active ones what `active` says, nothing for the others.
    fn for_each_param(&self, mut active: impl FnMut(usize) -> TokenStream) -> Vec<TokenStream> {
        let rt = &self.runtime;
        let mut at = 0;
        let params = self.signature.params.iter();
        let given = params.map(|param| {
            if param.active {
                at += 1;
                active(at - 1)
            } else {
                quote!(#rt::private::Discard)
            }
        });
        given.collect()
    }

    fn implicit_reverse(&self, pieces: &Pieces<'_>) -> Method {
        let rt = &self.runtime;
        let (value, system) = (&pieces.value, &pieces.system);
        let [seed, residual, pullback] =
            ["cotangent", "residual", "pullback"].map(|name| self.free(name));
        let (params, active) = self.slots("slot", &self.slot_types());
        let (output, bar) = (&self.signature.output, self.output_bar());
        let solved = self.solution();
        let called = self.call_equation(pieces);
        let others = self.for_each_param(|i| {
            let slot = &active[i];
            quote!(#slot)
        });
        let system_at = self.system(pieces, &quote!(Reverse));
        let pull = self.pull_equation(pieces, &pullback, &quote!(#seed), others);
        let body = quote! {
            use #rt::private::GivenTo as _;
            let #value: #output = #solved;
            (::core::clone::Clone::clone(&#value), move |#seed: #bar, #(#params),*| {
                if #rt::Tangent::vanishes(&#seed) {
                    return;
                }
                #system_at
                let (#residual, #pullback) = #called;
                let #seed = #system.solve(&#seed, &#rt::private::zero_tangent(&#residual));
                #pull
            })
        };
        self.ruled("__vjp", TokenStream::new(), body)
    }

    fn implicit_forward(&self, pieces: &Pieces<'_>) -> Method {
        let rt = &self.runtime;
        let (value, zero, system) = (&pieces.value, &pieces.zero, &pieces.system);
        let (params, active) = self.slots("dot", &self.direction_types());
        let dot = self.free("equation_dot");
        let output = &self.signature.output;
        let solved = self.solution();
        let others = self.for_each_param(|i| {
            let dot = &active[i];
            quote!(#dot.map(#rt::private::Along))
        });
        let push = self.push_equation(pieces, quote!(#rt::private::Discard), others);
        let system_at = self.system(pieces, &quote!(Forward));
        let body = quote! {
            use #rt::private::GivenTo as _;
            let #value: #output = #solved;
            let #dot = #push;
            #system_at
            let #dot = #system.solve(&#dot, &#zero);
            (#value, #dot)
        };
        self.ruled("__jvp", quote!(#(#params),*), body)
    }

    /// The value of the function; a failure leaves.
    fn solution(&self) -> TokenStream {
        let solved = self.solved();
        match self.signature.wrapper {
            Some(_) => quote!(#solved?),
            None => solved,
        }
    }

    /// The blocks of the Jacobian with one solution and one system, by columns or by rows.
    pub(super) fn implicit_blocks(
        &self,
        equation: &Equation,
        blocks: &[TokenStream],
        by_columns: bool,
    ) -> TokenStream {
        let pieces = self.pieces(equation);
        let value = &pieces.value;
        let (rt, output) = (&self.runtime, &self.signature.output);
        let solved = self.solution();
        let names = self.numbered("block", blocks.len());
        let result = one_or_tuple(&names);
        let result = self.success(quote!((#value, #result)));
        let computed = if by_columns {
            self.implicit_columns(&pieces, blocks, &names)
        } else {
            self.implicit_rows(&pieces, blocks, &names)
        };
        quote! {
            use #rt::private::GivenTo as _;
            let #value: #output = #solved;
            #computed
            #result
        }
    }

    fn implicit_columns(
        &self,
        pieces: &Pieces<'_>,
        blocks: &[TokenStream],
        names: &[Ident],
    ) -> TokenStream {
        let rt = &self.runtime;
        let (zero, system) = (&pieces.zero, &pieces.system);
        let zeros = self.zeros();
        let (direction, once) = (self.free("direction"), self.free("once"));
        let system_at = self.system(pieces, &quote!(Forward));
        let columns = (0..blocks.len()).map(|at| {
            let others = self.for_each_param(|i| {
                if i == at {
                    quote!(#rt::private::Along(#direction))
                } else {
                    quote!(#rt::private::Discard)
                }
            });
            let push = self.push_equation(pieces, quote!(#rt::private::Discard), others);
            let (name, ty, x) = (&names[at], &blocks[at], &zeros[at]);
            quote! {
                let #name = #rt::private::block_by_columns::<#ty, _, _, _>(&#x, &mut #once, |#direction| {
                    ((), #system.solve(&#push, &#zero))
                });
            }
        });
        quote! {
            #system_at
            let mut #once = ::core::option::Option::None;
            #(#columns)*
        }
    }

    fn implicit_rows(
        &self,
        pieces: &Pieces<'_>,
        blocks: &[TokenStream],
        names: &[Ident],
    ) -> TokenStream {
        let rt = &self.runtime;
        let (zero, system) = (&pieces.zero, &pieces.system);
        let zeros = self.zeros();
        let gradients = self.gradient_names();
        let [residual, pullback, row, rows, unit] =
            ["residual", "pullback", "row", "rows", "unit_bar"].map(|name| self.free(name));
        let called = self.call_equation(pieces);
        let others = self.for_each_param(|i| {
            let gradient = &gradients[i];
            quote!(#rt::private::Active(&mut #gradient))
        });
        let system_at = self.system(pieces, &quote!(Reverse));
        let seed = quote!(#system.solve(#unit, &#rt::private::zero_tangent(&#residual)));
        let pull = self.pull_equation(pieces, &pullback, &seed, others);
        quote! {
            #system_at
            let #rows = #rt::Tangent::dim(&#zero);
            #(let mut #names: #blocks = #rt::private::Block::zeros(#rows, #rt::Tangent::dim(&#zeros));)*
            #rt::private::for_each_row(&#zero, |#row, #unit| {
                #(let mut #gradients = #zeros;)*
                let (#residual, #pullback) = #called;
                #pull;
                #(#rt::private::set_row(&mut #names, #row, #rows, &#gradients);)*
            });
        }
    }
}
