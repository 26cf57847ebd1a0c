//! `jacobian` and `value_and_jacobian`: one block per active argument, by forward columns or by reverse rows.

mod shared;

use super::items::{Items, Method, one_or_tuple};
use super::lengths::Len;
use crate::ir::{Elem, Function, Kind};
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

/// The blocks of a Jacobian: the components of the result, those of the active arguments, and the types.
struct Blocks {
    rows: Len,
    active: Vec<Len>,
    types: Vec<TokenStream>,
}

impl Items<'_> {
    /// Both functions; the value comes with the sweeps.
    pub(super) fn jacobians(&self, function: Option<&Function>) -> [Method; 2] {
        let output = &self.signature.output;
        let Blocks {
            rows,
            active,
            types: blocks,
        } = self.blocks();
        let ty = one_or_tuple(&blocks);
        let scalar = matches!(rows, Len::Scalar);
        let shared = function.filter(|_| !scalar);
        let shared = shared.and_then(|function| self.shared_jacobian(function));
        let run = function.filter(|_| !scalar && shared.is_none());
        let run = run.and_then(|function| self.one_run(function, rows.number()));
        let once = scalar || shared.is_some() || run.is_some();
        let (body, sweeps) = if scalar {
            (self.one_gradient(&blocks), "one gradient".to_owned())
        } else if let Some(equation) = &self.args.equation {
            let by_columns = !matches!(Choice::of(&rows, &active), Choice::Rows);
            let body = self.implicit_blocks(equation, &blocks, by_columns);
            (body, self.cost_of_blocks(equation, by_columns))
        } else if let Some(jacobian) = shared {
            let mode = if jacobian.forward {
                "forward"
            } else {
                "reverse"
            };
            let cost = format!(
                "{} operations with the value, in one pass by {mode} mode",
                jacobian.operations
            );
            (self.shared(&jacobian, &active), cost)
        } else if let Some((pushed, units)) = run {
            let cost = "one evaluation and the tangents by each component of the active arguments";
            (
                self.columns_with_one_run(&pushed, &units, &blocks, &active),
                cost.to_owned(),
            )
        } else {
            let choice = Choice::of(&rows, &active);
            let cost = match choice {
                Choice::Columns => "one `jvp` for each component of the active arguments",
                Choice::Rows => "one `vjp` for each component of the result",
                Choice::Later => {
                    "one `jvp` for each component of the active arguments, or one `vjp` for each component of the result where those \
                     are fewer by half"
                }
            };
            let body = match choice {
                Choice::Columns => self.by_columns(&blocks),
                Choice::Rows if self.has_known_zero(&rows) => self.by_seeded_rows(&blocks),
                Choice::Rows => self.by_rows(&blocks, None),
                Choice::Later => self.by_rows(&blocks, Some(self.by_columns(&blocks))),
            };
            let runs = self.runs();
            let body = quote!(#runs #body);
            (body, cost.to_owned())
        };
        let names = self.signature.active().map(|p| format!("`{}`", p.ident));
        let names: Vec<String> = names.collect();
        let ident = &self.item.sig.ident;
        let doc = format!(
            "the Jacobian of `{ident}`: one block for each of {}, with a row for each component of the result and a column for each of the argument. Costs {sweeps}.",
            names.join(", ")
        );
        let both = self.sibling("value_and_jacobian");
        let args = self.names();
        let bounds = self.copies(once);
        [
            Method {
                name: "value_and_jacobian",
                doc: format!("The value and {doc}"),
                extra: TokenStream::new(),
                output: self.wrapped(quote!((#output, #ty))),
                bounds: bounds.clone(),
                body,
                hidden: false,
            },
            Method {
                name: "jacobian",
                doc: format!("{}{}", "T", &doc[1..]),
                extra: TokenStream::new(),
                output: self.wrapped(ty),
                bounds,
                body: self.part(quote!(#both(#(#args),*)), 1),
                hidden: false,
            },
        ]
    }

    /// The blocks, one for each active argument.
    fn blocks(&self) -> Blocks {
        let rows = self.len(&self.signature.output);
        let active: Vec<Len> = self.signature.active().map(|p| self.len(&p.ty)).collect();
        let types = active.iter().map(|len| self.block(&rows, len)).collect();
        Blocks {
            rows,
            active,
            types,
        }
    }

    /// The type of the Jacobian, and what a function that may run several times for it asks of its arguments.
    pub(super) fn jacobian_type(&self) -> (TokenStream, Vec<TokenStream>) {
        let Blocks { rows, types, .. } = self.blocks();
        let once = matches!(rows, Len::Scalar);
        (one_or_tuple(&types), self.copies(once))
    }

    /// The types of the blocks.
    pub(super) fn block_types(&self) -> Vec<TokenStream> {
        self.blocks().types
    }

    /// Whether a sum over the Jacobian is one over its rows: there are known to be fewer of them than columns.
    pub(super) fn jacobian_by_rows(&self) -> bool {
        let Blocks { rows, active, .. } = self.blocks();
        let columns: Option<Vec<usize>> = active.iter().map(Len::number).collect();
        match (rows.number(), columns) {
            (Some(1), _) => true,
            (Some(rows), Some(columns)) => rows < columns.iter().sum(),
            _ => false,
        }
    }

    /// The type of one block.
    fn block(&self, rows: &Len, columns: &Len) -> TokenStream {
        let rt = &self.runtime;
        let na = quote!(#rt::nalgebra);
        let elem = self.output_scalar();
        match (rows, columns) {
            (Len::Scalar, Len::Scalar) => elem,
            (Len::Scalar, Len::Static(n, _)) => quote!(#na::RowSVector<#elem, #n>),
            (Len::Scalar, Len::Dynamic) => quote!(#na::RowDVector<#elem>),
            (Len::Static(m, _), Len::Scalar) => quote!(#na::SVector<#elem, #m>),
            (Len::Dynamic, Len::Scalar) => quote!(#na::DVector<#elem>),
            (Len::Static(m, _), Len::Static(n, _)) => quote!(#na::SMatrix<#elem, #m, #n>),
            (Len::Dynamic, _) | (_, Len::Dynamic) => quote!(#na::DMatrix<#elem>),
        }
    }

    pub(super) fn is_function(&self, param: &crate::front::signature::Param) -> bool {
        matches!(
            param.ty,
            syn::Type::ImplTrait(_) | syn::Type::TraitObject(_)
        ) || self.is_function_param(&param.ty)
    }

    fn one_gradient(&self, blocks: &[TokenStream]) -> TokenStream {
        let rt = &self.runtime;
        let names = self.names();
        let both = self.sibling("value_and_grad");
        let (value, gradient) = (self.free("value"), self.free("gradient"));
        let rows = blocks.iter().enumerate().map(|(i, ty)| {
            let i = syn::Index::from(i);
            let part = if blocks.len() == 1 {
                quote!(&#gradient)
            } else {
                quote!(&#gradient.#i)
            };
            quote!(#rt::private::row_block::<#ty, _>(#part))
        });
        let rows: Vec<TokenStream> = rows.collect();
        let rows = one_or_tuple(&rows);
        let question = self.signature.wrapper.as_ref().map(|_| quote!(?));
        let result = self.success(quote!((#value, #rows)));
        quote! {
            let (#value, #gradient) = #both(#(#names),*) #question;
            #result
        }
    }

    fn by_columns(&self, blocks: &[TokenStream]) -> TokenStream {
        let rt = &self.runtime;
        let args = self.copied();
        let companion = self.sibling("__jvp");
        let zeros = self.zeros();
        let (value, direction) = (self.free("value"), self.free("direction"));
        let names = numbered("block", blocks.len());
        let sweeps = blocks.iter().zip(&zeros).enumerate().map(|(i, (ty, zero))| {
            let directions = self.given(i, &quote!(#direction));
            let call = self.outcome(quote!(#companion(#(#args,)* #(#directions),*)), "jvp");
            match self.signature.wrapper {
                Some(_) => quote!(#rt::private::try_block_by_columns::<#ty, _, _, _, _>(&#zero, &mut #value, |#direction| #call)?),
                None => quote!(#rt::private::block_by_columns::<#ty, _, _, _>(&#zero, &mut #value, |#direction| #call)),
            }
        });
        let blocks = one_or_tuple(&names);
        let result = self.success(quote!((#rt::private::kept(#value), #blocks)));
        quote! {
            let mut #value = ::core::option::Option::None;
            #(let #names = #sweeps;)*
            #result
        }
    }

    /// A direction for the active argument of this number, and none for the others.
    pub(super) fn given(&self, number: usize, direction: &TokenStream) -> Vec<TokenStream> {
        let mut at = 0;
        let params = self.signature.params.iter().map(|param| {
            let is_this = param.active && at == number;
            at += usize::from(param.active);
            if is_this {
                quote!(::core::option::Option::Some(#direction))
            } else {
                quote!(::core::option::Option::None)
            }
        });
        params.collect()
    }
}

/// How the sweeps go.
enum Choice {
    Columns,
    Rows,
    /// By the numbers that only the arguments and the value know.
    Later,
}

impl Choice {
    /// A pullback keeps what it needs, and a pushforward needs no more than what it computes: a row is as dear as two columns.
    fn of(rows: &Len, columns: &[Len]) -> Choice {
        let known: Option<Vec<usize>> = columns.iter().map(Len::number).collect();
        match (rows.number(), known) {
            (Some(rows), Some(columns)) if columns.iter().sum::<usize>() <= 2 * rows => {
                Choice::Columns
            }
            (Some(_), Some(_)) => Choice::Rows,
            // A single column, or two of them, are never more than twice the rows.
            (None, Some(columns)) if columns.iter().sum::<usize>() <= 2 => Choice::Columns,
            (Some(1), None) => Choice::Rows,
            _ => Choice::Later,
        }
    }
}

/// The float types in a kind.
pub(super) fn floats(kind: &Kind, out: &mut Vec<Elem>) {
    match kind {
        Kind::Tuple(parts) => parts.iter().for_each(|part| floats(part, out)),
        Kind::Sequence(element) | Kind::Option(element) => floats(element, out),
        Kind::Scalar(elem) | Kind::Matrix(elem) => out.push(elem.clone()),
        Kind::Any => out.push(Elem::Float),
        Kind::Bool | Kind::Const | Kind::Unit | Kind::Pullback => {}
    }
}

/// Whether a reference stands in a type, whose lifetime a bound would have to name.
fn has_reference(ty: &syn::Type) -> bool {
    use syn::visit::Visit;
    struct Found(bool);
    impl<'ast> Visit<'ast> for Found {
        fn visit_type_reference(&mut self, _: &'ast syn::TypeReference) {
            self.0 = true;
        }
    }
    let mut found = Found(false);
    found.visit_type(ty);
    found.0
}

pub(super) fn numbered(stem: &str, count: usize) -> Vec<Ident> {
    (0..count)
        .map(|i| format_ident!("{}_{}", stem, i))
        .collect()
}
