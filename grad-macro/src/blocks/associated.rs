//! Constants and types of a trait's block, which `Self::NAME` does not find in an inherent block.

use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::{ToTokens, quote_spanned};
use std::collections::HashMap;
use syn::visit_mut::{self, VisitMut};
use syn::{Expr, ExprPath, ImplItem, ImplItemFn, ItemImpl, Path, QSelf, Type};

/// What a block of a trait has beside methods.
pub(super) struct Associated {
    path: Option<Path>,
    constants: Vec<Ident>,
    types: HashMap<String, Type>,
}

impl Associated {
    pub(super) fn of(block: &ItemImpl) -> Self {
        let mut constants = Vec::new();
        let mut types = HashMap::new();
        for item in &block.items {
            match item {
                ImplItem::Const(item) => constants.push(item.ident.clone()),
                ImplItem::Type(item) => {
                    types.insert(item.ident.to_string(), item.ty.clone());
                }
                _ => {}
            }
        }
        Associated {
            path: block.trait_.as_ref().map(|(path, _)| path.clone()),
            constants,
            types,
        }
    }

    /// Writes `<Self as Trait>::CONSTANT`, and types as the block has them.
    pub(super) fn resolve(&self, item: &mut ImplItemFn) {
        if !self.types.is_empty() {
            Types(&self.types).visit_impl_item_fn_mut(item);
        }
        if !self.constants.is_empty()
            && let Ok(resolved) = syn::parse2(self.constants_in(item.to_token_stream()))
        {
            *item = resolved;
        }
    }

    fn constants_in(&self, tokens: TokenStream) -> TokenStream {
        let mut out: Vec<TokenTree> = Vec::new();
        for token in tokens {
            match token {
                TokenTree::Group(group) => {
                    let inner = self.constants_in(group.stream());
                    let mut new = proc_macro2::Group::new(group.delimiter(), inner);
                    new.set_span(group.span());
                    out.push(TokenTree::Group(new));
                }
                TokenTree::Ident(ident) if self.constants.contains(&ident) && after_self(&out) => {
                    let colons = out.split_off(out.len() - 2);
                    let this = out.pop();
                    let path = &self.path;
                    out.extend(quote_spanned!(ident.span()=> <#this as #path>));
                    out.extend(colons);
                    out.push(TokenTree::Ident(ident));
                }
                token => out.push(token),
            }
        }
        out.into_iter().collect()
    }
}

/// Whether tokens end in `Self::`.
fn after_self(tokens: &[TokenTree]) -> bool {
    let is_colon = |token: &TokenTree| matches!(token, TokenTree::Punct(p) if p.as_char() == ':');
    matches!(tokens, [.., TokenTree::Ident(this), a, b] if this == "Self" && is_colon(a) && is_colon(b))
}

struct Types<'t>(&'t HashMap<String, Type>);

impl Types<'_> {
    /// The type that a path begins with, and what comes after.
    fn first_of(&self, path: &Path) -> Option<&Type> {
        let mut segments = path.segments.iter();
        let (this, name) = (segments.next()?, segments.next()?);
        let is_of_self = this.ident == "Self" && name.arguments.is_none();
        is_of_self
            .then(|| self.0.get(&name.ident.to_string()))
            .flatten()
    }
}

impl VisitMut for Types<'_> {
    fn visit_type_mut(&mut self, ty: &mut Type) {
        if let Type::Path(path) = ty
            && path.qself.is_none()
            && path.path.segments.len() == 2
            && let Some(found) = self.first_of(&path.path)
        {
            *ty = found.clone();
            // It may be made of others.
            if !matches!(ty, Type::Path(path) if path.path.segments.first().is_some_and(|s| s.ident == "Self"))
            {
                self.visit_type_mut(ty);
            }
            return;
        }
        visit_mut::visit_type_mut(self, ty);
    }

    fn visit_expr_mut(&mut self, expr: &mut Expr) {
        if let Expr::Path(ExprPath { qself, path, .. }) = expr
            && qself.is_none()
            && path.segments.len() > 2
            && let Some(found) = self.first_of(path)
        {
            *qself = Some(QSelf {
                lt_token: Default::default(),
                ty: Box::new(found.clone()),
                position: 0,
                as_token: None,
                gt_token: Default::default(),
            });
            path.leading_colon = Some(Default::default());
            path.segments = path.segments.iter().skip(2).cloned().collect();
        }
        visit_mut::visit_expr_mut(self, expr);
    }
}
