//! Arrays, vectors and matrices from a function of the index.

use super::super::{Low, Lower};
use super::item::Item;
use crate::front::types::{classify, named_shape};
use crate::ir::{ForLoop, Kind, Mem, Op, RegionKind, Step};
use proc_macro2::TokenStream;
use quote::{ToTokens, format_ident, quote};
use syn::spanned::Spanned;
use syn::{Block, Expr, Pat, Type};

impl Lower<'_> {
    pub(in super::super) fn lower_from_fn(
        &mut self,
        call: &syn::ExprCall,
        segments: &[String],
        expected: Option<&Type>,
    ) -> Low {
        if !self.involves_active(call) || !self.is_active(&Expr::Call(call.clone())) {
            return Low::constant();
        }
        let owner = segments[segments.len() - 2].as_str();
        let f = call.args.last().cloned();
        let Some(f) = f else { return Low::Error };
        if owner == "array" {
            if let Expr::Path(path) = super::super::constant::strip(&call.func) {
                let meant = quote!(::core::array::from_fn::<_, 1, _>);
                self.assume_std_function(path, &meant, &quote!(|_: usize| 0.0_f64));
            }
            return self.array_from_fn(call, &f, expected);
        }
        let is_matrix =
            named_shape(owner).is_some() || matches!(owner, "SVector" | "SMatrix" | "RowSVector");
        if !is_matrix {
            return self.error(
                call,
                format!("`{owner}::from_fn` over active values is not supported"),
                "assign the elements in a loop",
            );
        }
        let Some(ty) = matrix_type(call).or(expected.map(ToTokens::to_token_stream)) else {
            return self.error(
                call,
                "the shape of the result is not known here",
                "write the type, as in `SVector::<f64, 3>::from_fn(..)`",
            );
        };
        let kind = syn::parse2::<Type>(ty.clone())
            .map_or(Kind::Any, |ty| classify(&ty, &self.type_params).kind);
        let runtime = self.runtime(call.func.span());
        let zeros = self.hoist(quote!(#runtime::private::matrix(<#ty>::zeros())), "zeros");
        let rows = self.hoist(quote!(#zeros.nrows()), "rows");
        let columns = self.hoist(quote!(#zeros.ncols()), "columns");
        let init = self.constant_tokens(zeros, true, kind.clone());
        let mem = self.state("built", kind, Some(init));
        self.counted(&columns, "column", call, |l, column| {
            l.counted(&rows, "row", call, |l, row| {
                let items = [constant(&row), constant(&column)];
                let item = l.apply(&f, &items);
                l.set_element(mem, quote!((#row, #column)), &item);
            });
        });
        Low::active(self.read_state(mem))
    }

    fn array_from_fn(&mut self, call: &syn::ExprCall, f: &Expr, expected: Option<&Type>) -> Low {
        let written = match expected {
            Some(Type::Array(array)) => Some(((*array.elem).clone(), array.len.to_token_stream())),
            _ => turbofish(call),
        };
        let Some((elem, len)) = written else {
            return self.error(
                call,
                "the length of the array is not known here",
                "write the type in a `let`, as in `let a: [f64; 4] = std::array::from_fn(..)`",
            );
        };
        let kind = classify(&elem, &self.type_params).kind;
        let zero = match &kind {
            Kind::Scalar(_) => {
                let zero = self.function.literal(0.0, kind.clone());
                let (code, _) = self.code(quote!([__x; #len]), false);
                self.function.make(
                    Op::Repeat(code),
                    vec![zero],
                    Kind::Sequence(Box::new(kind.clone())),
                )
            }
            Kind::Matrix(_) => self.constant_tokens(
                quote!([<#elem>::zeros(); #len]),
                false,
                Kind::Sequence(Box::new(kind.clone())),
            ),
            _ => {
                return self.error(
                    call,
                    "`from_fn` of active values other than floats and vectors is not supported",
                    "list the elements, as in `[f(0), f(1)]`",
                );
            }
        };
        let mem = self.state("built", Kind::Sequence(Box::new(kind)), Some(zero));
        self.function.mems[mem.index()].ty = Some(quote!([#elem; #len]));
        self.counted(&len, "index", call, |l, index| {
            let item = l.apply(f, &[constant(&index)]);
            l.set_element(mem, index, &item);
        });
        Low::active(self.read_state(mem))
    }

    fn set_element(&mut self, mem: Mem, index: TokenStream, item: &Item) {
        if matches!(item, Item::Nothing) {
            return;
        }
        let value = self.item_value(item);
        let at = self.constant_tokens(index, true, Kind::Const);
        self.function.make(
            Op::Store(mem, vec![Step::Index]),
            vec![at, value],
            Kind::Unit,
        );
    }

    /// A loop over `0..count`.
    fn counted(
        &mut self,
        count: &TokenStream,
        name: &str,
        changes: &syn::ExprCall,
        body: impl FnOnce(&mut Self, TokenStream),
    ) {
        let name = self.renamer.fresh(name);
        let ident = format_ident!("{}", name);
        let pattern: Pat = syn::parse_quote!(#ident);
        let changes: Block = syn::parse_quote!({ #changes; });
        let here = self.function.here();
        let region = self.function.add_region(Some(here), RegionKind::Loop);
        let (iter, _) = self.code(quote!((0..#count)), true);
        let pattern_code = self.function.plain_code(quote!(#ident));
        self.loop_body(None, &changes, region, None, |l| {
            l.constant_bindings(&pattern, &Kind::Const, 0, None);
            if let Some(var) = l.function.const_vars.get_mut(&name) {
                var.index_of = Some(region);
            }
            body(l, quote!(#ident));
        });
        let spec = ForLoop {
            iter,
            pattern: pattern_code,
            again: true,
            backwards: false,
            body: region,
        };
        self.function.make(Op::For(spec), Vec::new(), Kind::Const);
    }
}

fn constant(index: &TokenStream) -> Item {
    Item::Const {
        tokens: index.clone(),
        kind: Kind::Const,
        refs: 0,
    }
}

/// The element type and the length in `from_fn::<T, N, _>`.
fn turbofish(call: &syn::ExprCall) -> Option<(Type, TokenStream)> {
    let Expr::Path(path) = &*call.func else {
        return None;
    };
    let syn::PathArguments::AngleBracketed(args) = &path.path.segments.last()?.arguments else {
        return None;
    };
    let mut args = args.args.iter();
    let syn::GenericArgument::Type(elem) = args.next()? else {
        return None;
    };
    Some((elem.clone(), args.next()?.to_token_stream()))
}

/// The type before `::from_fn`, where it says the shape.
fn matrix_type(call: &syn::ExprCall) -> Option<TokenStream> {
    let Expr::Path(path) = &*call.func else {
        return None;
    };
    let mut path = path.path.clone();
    path.segments.pop();
    path.segments.pop_punct();
    let last = path.segments.last()?;
    let shaped = !last.arguments.is_none() || named_shape(&last.ident.to_string()).is_some();
    shaped.then(|| match &last.arguments {
        syn::PathArguments::None => quote!(#path::<_>),
        _ => quote!(#path),
    })
}
