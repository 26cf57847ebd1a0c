//! Items in the body: they are emitted at its top, so they must mean there what they mean in their block.

use super::macros::macro_args;
use super::signature::Signature;
use crate::diagnostics::Errors;
use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::ToTokens;
use std::collections::HashSet;
use syn::visit::{self, Visit};
use syn::{Block, Item, ItemFn, Macro, Stmt};

/// Refuses items that would change what a name outside of their block means, or that take the name of a parameter.
pub(crate) fn check_items(function: &ItemFn, signature: &Signature, errors: &Errors) {
    let mut checker = Checker {
        whole: words(&function.to_token_stream()),
        errors,
    };
    for item in items_of(&function.block) {
        checker.of_the_body(item, signature);
    }
    visit::visit_block(&mut checker, &function.block);
}

/// Whether names are brought into the body that its tokens do not show.
pub(crate) fn imports_names(block: &Block) -> bool {
    items_of(block).any(|item| matches!(item, Item::Use(_)))
}

fn items_of(block: &Block) -> impl Iterator<Item = &Item> {
    block.stmts.iter().filter_map(|stmt| match stmt {
        Stmt::Item(item) => Some(item),
        _ => None,
    })
}

/// All words in tokens, those in the text of a format string too.
fn words(tokens: &TokenStream) -> Vec<String> {
    let mut words = Vec::new();
    collect(tokens.clone(), &mut words);
    words
}

fn collect(tokens: TokenStream, words: &mut Vec<String>) {
    for token in tokens {
        match token {
            TokenTree::Ident(ident) => words.push(ident.to_string()),
            TokenTree::Group(group) => collect(group.stream(), words),
            TokenTree::Literal(literal) => {
                let text = literal.to_string();
                if text.contains('{') {
                    let parts = text.split(|c: char| !c.is_alphanumeric() && c != '_');
                    words.extend(parts.map(ToString::to_string));
                }
            }
            TokenTree::Punct(_) => {}
        }
    }
}

/// The name of an item that others refer to it by.
fn name_of(item: &Item) -> Option<&Ident> {
    match item {
        Item::Const(item) => Some(&item.ident),
        Item::Enum(item) => Some(&item.ident),
        Item::Fn(item) => Some(&item.sig.ident),
        Item::Mod(item) => Some(&item.ident),
        Item::Static(item) => Some(&item.ident),
        Item::Struct(item) => Some(&item.ident),
        Item::Type(item) => Some(&item.ident),
        Item::Union(item) => Some(&item.ident),
        _ => None,
    }
}

struct Checker<'e> {
    /// The words of the whole function.
    whole: Vec<String>,
    errors: &'e Errors,
}

impl Checker<'_> {
    /// An item in the body's own block, which hides a parameter of its name.
    fn of_the_body(&self, item: &Item, signature: &Signature) {
        if let Item::Macro(item) = item {
            self.refuse_macro(item);
        }
        let is_param = |name: &Ident| {
            let mut bound = HashSet::new();
            for param in &signature.params {
                bound.insert(param.ident.to_string());
                if let Some(pattern) = &param.pattern {
                    bound.extend(words(&pattern.to_token_stream()));
                }
            }
            bound.contains(&name.to_string())
        };
        // A type or a module does not hide a parameter; whether a `use` does, rustc is asked.
        if !matches!(item, Item::Mod(_) | Item::Type(_) | Item::Enum(_))
            && let Some(name) = name_of(item)
            && is_param(name)
        {
            self.errors.push(
                name,
                format!("`{name}` is a parameter and an item of the body"),
                "give the item another name",
            );
        }
    }

    fn refuse_macro(&self, item: &syn::ItemMacro) {
        self.errors.push(
            &item.mac.path,
            "a macro in the body of a differentiable function is not supported",
            "define the macro outside of the function",
        );
    }

    /// An item in an inner block, which will stand at the top of the body.
    fn of_a_block(&self, item: &Item, inside: &[String]) {
        match item {
            Item::Use(item) => self.errors.push(
                item,
                "a `use` in an inner block would hold in the whole derivative",
                "move it to the beginning of the function's body, or out of the function",
            ),
            Item::Trait(item) => self.errors.push(
                &item.ident,
                "a trait in an inner block would be in scope in the whole derivative",
                "move it to the beginning of the function's body, or out of the function",
            ),
            Item::Macro(item) => self.refuse_macro(item),
            item => {
                if let Some(name) = name_of(item) {
                    let count =
                        |words: &[String]| words.iter().filter(|word| *name == word).count();
                    if count(&self.whole) > count(inside) {
                        self.errors.push(
                            name,
                            format!("`{name}` is an item of an inner block, and a name outside of it"),
                            "give the item another name, or move it to the beginning of the function's body",
                        );
                    }
                }
            }
        }
    }
}

impl<'ast> Visit<'ast> for Checker<'_> {
    fn visit_block(&mut self, block: &'ast Block) {
        if items_of(block).next().is_some() {
            let inside = words(&block.to_token_stream());
            for item in items_of(block) {
                self.of_a_block(item, &inside);
            }
        }
        visit::visit_block(self, block);
    }

    fn visit_macro(&mut self, mac: &'ast Macro) {
        for arg in macro_args(mac) {
            let mut checker = Checker {
                whole: self.whole.clone(),
                errors: self.errors,
            };
            Visit::visit_expr(&mut checker, &arg);
        }
    }

    // What stands in an item is emitted as it is.
    fn visit_item(&mut self, _: &'ast Item) {}
}
