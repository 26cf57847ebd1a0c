//! `a[i]` on a type of the user's.
//!
//! The cotangent of `a[i]` is added to the same part of `a_bar`: that is right where the operator picks a part by the index alone, and where the
//! type is its own tangent. The attribute on `Index` checks the first in the syntax: the body is a place in `self`, or a choice between such
//! places by the index. The same body with `&mut` is what adds to the part. Where an element is assigned, `IndexMut` has to pick the same part:
//! its body is checked against that of `Index`.

use super::read::{Operator, strip};
use super::rules::same_trait;
use crate::diagnostics::Errors;
use crate::emit::expr::located;
use crate::emit::items::allowed;
use crate::front::lower::is_cheap;
use crate::names::macros::{Fact, Macro};
use proc_macro2::{Group, Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote, quote_spanned};
use std::collections::HashMap;
use syn::visit_mut::{self, VisitMut};
use syn::{Block, Expr, FnArg, Pat, Stmt, parse_quote};

pub(super) fn derive(
    operator: &Operator,
    mutable: bool,
    runtime: &TokenStream,
    errors: &Errors,
) -> TokenStream {
    picks_block(&operator.function.block, errors);
    let (generics, self_ty, rhs) = (&operator.generics, &operator.self_ty, &operator.rhs);
    if strip(self_ty).1 > 0 {
        errors.push(
            self_ty,
            "an index operator on a reference has no derivative",
            "implement it on the type itself",
        );
    }
    let allowed = allowed();
    let (impl_generics, _, clause) = generics.split_for_impl();
    let body = text(operator);
    let rt = runtime;
    let predicates = clause.map(|clause| &clause.predicates);
    // A comma after the user's predicates, where there are some.
    let predicates = predicates
        .filter(|predicates| !predicates.is_empty())
        .map(|predicates| {
            let list = predicates.iter();
            quote!(#(#list,)*)
        });
    let span = operator.name.span().resolved_at(Span::call_site());
    let located = located(rt.clone(), span);
    if !mutable {
        let same = same_trait(operator, generics);
        // A body that is refused is never run.
        let element = if errors.is_empty() {
            element(operator, rt)
        } else {
            quote!(::core::unreachable!())
        };
        let output = &operator.output;
        let check = quote_spanned! {span=>
            <#self_ty as #located::Differentiable>::Tangent: #located::private::IndexedTangent<#self_ty>,
        };
        return quote! {
            #same
            #[automatically_derived]
            #allowed
            impl #impl_generics #rt::private::Picks<#rhs> for #self_ty #clause {
                const BODY: &'static str = #body;
            }
            #[automatically_derived]
            #allowed
            impl #impl_generics #rt::private::Elements<#rhs> for #self_ty
            where
                #predicates
                #check
            {
                type Element = #output;
                #[inline]
                fn element(&mut self, __index: #rhs) -> &mut #output {
                    #element
                }
            }
        };
    }
    let parts = parts(operator, rt);
    let check = quote_spanned!(span=> #self_ty: #located::private::Picks<#rhs>,);
    quote! {
        #parts
        #[automatically_derived]
        #allowed
        impl #impl_generics #rt::private::Indexed<#rhs> for #self_ty
        where
            #predicates
            #check
        {
            const CHECKED: () = ::core::assert!(
                #rt::private::same_text(#body, <Self as #rt::private::Picks<#rhs>>::BODY),
                "`Index` and `IndexMut` of a type are not written alike; help: let both pick the same places"
            );
        }
    }
}

/// The body of `Index` with `&mut`, as a function: the part of a cotangent.
fn element(operator: &Operator, runtime: &TokenStream) -> TokenStream {
    let mut block = (*operator.function.block).clone();
    block_mut(&mut block, runtime);
    let block = renamed(block.to_token_stream());
    let index = operator.function.sig.inputs.iter().nth(1);
    let (self_ty, output) = (&operator.self_ty, &operator.output);
    let (params, clause) = (&operator.generics.params, &operator.generics.where_clause);
    quote! {
        #[inline(always)]
        fn element<'__place, #params>(__self: &'__place mut #self_ty, #index) -> &'__place mut #output
        #clause
        #block
        element(self, __index)
    }
}

fn block_mut(block: &mut Block, runtime: &TokenStream) {
    if let [Stmt::Expr(expr, None)] = &mut block.stmts[..] {
        picks_mut(expr, runtime);
    }
}

/// A choice of `&place`, as `picks` accepts it, as one of `&mut place`.
fn picks_mut(expr: &mut Expr, runtime: &TokenStream) {
    match expr {
        Expr::Paren(inner) => picks_mut(&mut inner.expr, runtime),
        Expr::Group(inner) => picks_mut(&mut inner.expr, runtime),
        Expr::Block(inner) => block_mut(&mut inner.block, runtime),
        Expr::Reference(reference) => {
            reference.mutability = Some(syn::token::Mut::default());
            place_mut(&mut reference.expr, runtime);
        }
        Expr::If(inner) => {
            block_mut(&mut inner.then_branch, runtime);
            if let Some((_, otherwise)) = &mut inner.else_branch {
                picks_mut(otherwise, runtime);
            }
        }
        Expr::Match(inner) => {
            for arm in &mut inner.arms {
                picks_mut(&mut arm.body, runtime);
            }
        }
        // What panics; the rest is refused.
        _ => {}
    }
}

/// The elements in a place, by operators that are known to pick by the index alone.
fn place_mut(expr: &mut Expr, runtime: &TokenStream) {
    match expr {
        Expr::Field(field) => place_mut(&mut field.base, runtime),
        Expr::Paren(inner) => place_mut(&mut inner.expr, runtime),
        Expr::Group(inner) => place_mut(&mut inner.expr, runtime),
        Expr::Index(index) => {
            place_mut(&mut index.expr, runtime);
            let (base, at) = (&index.expr, &index.index);
            *expr = parse_quote!((*#runtime::private::element(&mut #base, #at)));
        }
        // `self`; the rest is refused.
        _ => {}
    }
}

/// The body with another name for `self`, which is a parameter of a function.
fn renamed(tokens: TokenStream) -> TokenStream {
    tokens
        .into_iter()
        .map(|token| match token {
            TokenTree::Ident(ident) if ident == "self" => {
                TokenTree::Ident(Ident::new("__self", ident.span()))
            }
            TokenTree::Group(group) => {
                let mut new = Group::new(group.delimiter(), renamed(group.stream()));
                new.set_span(group.span());
                TokenTree::Group(new)
            }
            token => token,
        })
        .collect()
}

/// The body once more, in which the index operators of the parts must be known to have derivatives themselves. It is never run.
fn parts(operator: &Operator, runtime: &TokenStream) -> TokenStream {
    struct Parts<'r>(&'r TokenStream);
    impl VisitMut for Parts<'_> {
        fn visit_expr_mut(&mut self, expr: &mut Expr) {
            visit_mut::visit_expr_mut(self, expr);
            if let Expr::Index(index) = expr {
                let (rt, base, at) = (self.0, &index.expr, &index.index);
                let checked: Expr = parse_quote!(*#rt::private::indexed(&mut #base, &(#at)));
                *index.expr = parse_quote!((#checked));
            }
        }
    }
    let mut block = (*operator.function.block).clone();
    Parts(runtime).visit_block_mut(&mut block);
    let block = renamed(block.to_token_stream());
    let index = operator.function.sig.inputs.iter().nth(1);
    let allowed = allowed();
    let (self_ty, rhs) = (&operator.self_ty, &operator.rhs);
    let (params, clause) = (&operator.generics.params, &operator.generics.where_clause);
    quote! {
        #allowed
        const _: () = {
            fn parts<'__place, #params>(__self: &'__place mut #self_ty, #index) -> &'__place mut <#self_ty as ::core::ops::Index<#rhs>>::Output
            #clause
            #block
        };
    }
}

/// The body's text, without what differs between the two operators: `mut`, and the name of the index.
fn text(operator: &Operator) -> String {
    let mut names = HashMap::new();
    if let Some(FnArg::Typed(typed)) = operator.function.sig.inputs.iter().nth(1)
        && let Pat::Ident(pat) = &*typed.pat
    {
        names.insert(pat.ident.to_string(), "index");
    }
    fn walk(tokens: TokenStream, names: &HashMap<String, &str>, out: &mut String) {
        // A field of the index's name is not the index.
        let mut after_dot = false;
        for token in tokens {
            let is_field = after_dot;
            after_dot = matches!(&token, TokenTree::Punct(punct) if punct.as_char() == '.');
            match token {
                TokenTree::Group(group) => {
                    let (open, close) = match group.delimiter() {
                        proc_macro2::Delimiter::Parenthesis => ("(", ")"),
                        proc_macro2::Delimiter::Brace => ("{", "}"),
                        proc_macro2::Delimiter::Bracket => ("[", "]"),
                        proc_macro2::Delimiter::None => ("", ""),
                    };
                    out.push_str(open);
                    walk(group.stream(), names, out);
                    out.push_str(close);
                }
                TokenTree::Ident(ident) if ident == "mut" => {}
                TokenTree::Ident(ident) => {
                    let name = ident.to_string();
                    out.push(' ');
                    let renamed = names.get(&name).filter(|_| !is_field);
                    out.push_str(renamed.copied().unwrap_or(&name));
                }
                token => {
                    out.push(' ');
                    out.push_str(&token.to_string());
                }
            }
        }
    }
    let mut out = String::new();
    walk(operator.function.block.to_token_stream(), &names, &mut out);
    out
}

const HELP: &str = "write a place in `self`, such as `&self.values[index]`, or choose between places with a `match` on the index";

fn picks_block(block: &Block, errors: &Errors) {
    match &block.stmts[..] {
        [Stmt::Expr(expr, None)] => picks(expr, errors),
        [Stmt::Macro(mac)] if panics(&mac.mac) => {}
        _ => errors.push(
            block,
            "the derivative of an index operator needs a body of one expression",
            HELP,
        ),
    }
}

/// Checks that an expression is a reference to a place in `self` that only the index chooses.
fn picks(expr: &Expr, errors: &Errors) {
    match expr {
        Expr::Paren(inner) => picks(&inner.expr, errors),
        Expr::Group(inner) => picks(&inner.expr, errors),
        Expr::Block(inner) if inner.label.is_none() => picks_block(&inner.block, errors),
        Expr::Reference(reference) if is_place(&reference.expr) => {}
        Expr::Macro(inner) if panics(&inner.mac) => {}
        Expr::If(inner) if is_fixed(&inner.cond) => {
            picks_block(&inner.then_branch, errors);
            if let Some((_, otherwise)) = &inner.else_branch {
                picks(otherwise, errors);
            }
        }
        Expr::Match(inner) if is_fixed(&inner.expr) => {
            for arm in &inner.arms {
                if mentions_self(&arm.pat) {
                    errors.push(
                        &arm.pat,
                        "this place does not depend on the index alone",
                        HELP,
                    );
                }
                picks(&arm.body, errors);
            }
        }
        _ => errors.push(
            expr,
            "the derivative of an index operator needs a place that depends on the index alone",
            HELP,
        ),
    }
}

/// `self.field[i].0`, with indices that do not read `self`.
fn is_place(expr: &Expr) -> bool {
    match expr {
        Expr::Path(path) => path.path.is_ident("self"),
        Expr::Field(field) => is_place(&field.base),
        Expr::Index(index) => is_part(&index.expr) && is_fixed(&index.index),
        Expr::Paren(inner) => is_place(&inner.expr),
        Expr::Group(inner) => is_place(&inner.expr),
        _ => false,
    }
}

/// A place other than `self` as a whole, whose index operator would be this one again.
fn is_part(expr: &Expr) -> bool {
    !matches!(expr, Expr::Path(_)) && is_place(expr)
}

/// Whether an expression depends on the index alone, and gives the same each time.
fn is_fixed(expr: &Expr) -> bool {
    is_cheap(expr) && !mentions_self(expr)
}

fn mentions_self(tokens: &impl ToTokens) -> bool {
    fn any(tokens: TokenStream) -> bool {
        tokens.into_iter().any(|token| match token {
            TokenTree::Ident(ident) => ident == Ident::new("self", Span::call_site()),
            TokenTree::Group(group) => any(group.stream()),
            _ => false,
        })
    }
    any(tokens.to_token_stream())
}

fn panics(mac: &syn::Macro) -> bool {
    let name = mac.path.get_ident();
    name.is_some_and(|name| Macro::of(name).is(Fact::Diverges))
}
