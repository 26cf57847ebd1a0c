//! Expansions as files: `tests/expand/<name>.rs` and what it becomes, `<name>.expanded.rs`.
//!
//! `GRAD_BLESS=1 cargo test -p grad-macro --lib expansions` writes them again; the difference is what a change of emission means.

use crate::expand::expand;
use quote::ToTokens;
use std::path::{Path, PathBuf};
use syn::{ImplItem, Item};

const HEADER: &str = "\
// What `#[differentiable]` adds for the function beside this file: `value_and_grad`, and `__vjp`, which other differentiable
// functions call. The other functions are thin over these two. Attributes that silence lints and the paths into the runtime crate are
// left out.

";

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/expand")
}

/// The two functions that hold the sweeps, as a person would print them.
fn expansion(source: &str) -> String {
    let mut function: syn::ItemFn = syn::parse_str(source).unwrap();
    let is_method = function.sig.receiver().is_some();
    let args = match function.attrs.remove(0).meta {
        syn::Meta::List(list) => list.tokens,
        _ => proc_macro2::TokenStream::new(),
    };
    let expanded = expand(args, function.to_token_stream());
    let block: syn::ItemImpl = if is_method {
        syn::parse2(quote::quote!(impl Peak { #expanded })).unwrap()
    } else {
        let file: syn::File = syn::parse2(expanded).unwrap();
        // What methods may lack stands in a block of its own, with the derivatives.
        let items = file.items.into_iter().flat_map(|item| match item {
            Item::Const(item) => match *item.expr {
                syn::Expr::Block(block) => block.block.stmts,
                _ => Vec::new(),
            },
            item => vec![syn::Stmt::Item(item)],
        });
        let found = items.into_iter().find_map(|item| match item {
            syn::Stmt::Item(Item::Impl(block)) if block.trait_.is_none() => Some(block),
            _ => None,
        });
        found.expect("an `impl` block with the derivatives")
    };
    let mut out = String::new();
    for item in block.items {
        let ImplItem::Fn(mut item) = item else {
            continue;
        };
        let name = item.sig.ident.to_string();
        let holds_a_sweep = name == "__vjp"
            || name.starts_with("differentiable_")
            || name.ends_with("value_and_grad");
        if holds_a_sweep {
            item.attrs.retain(|attr| attr.path().is_ident("doc"));
            let printed = Item::Verbatim(item.to_token_stream());
            let file = syn::File {
                shebang: None,
                frontmatter: None,
                attrs: Vec::new(),
                items: vec![match syn::parse2::<syn::ItemFn>(item.to_token_stream()) {
                    Ok(function) => Item::Fn(function),
                    Err(_) => printed,
                }],
            };
            out.push_str(&prettyplease::unparse(&file));
            out.push('\n');
        }
    }
    let out = out
        .replace("::grad_runtime::private::", "")
        .replace("::core::option::Option::", "")
        .replace("::core::option::Option<", "Option<")
        .replace("::core::clone::", "")
        .replace("::core::ops::", "");
    format!("{HEADER}{}", out.trim_end()) + "\n"
}

/// `GRAD_EXPAND=path cargo test -p grad-macro --lib expansion_of_a_file -- --ignored --nocapture` prints that of the first function of a
/// file with the attribute.
#[test]
#[ignore = "prints"]
fn expansion_of_a_file() {
    let path = std::env::var("GRAD_EXPAND").expect("the path of a file");
    let file = syn::parse_file(&std::fs::read_to_string(path).unwrap()).unwrap();
    let attribute = |attr: &syn::Attribute| attr.path().is_ident("differentiable");
    for item in file.items {
        if let Item::Fn(function) = item
            && function.attrs.iter().any(attribute)
        {
            println!("{}", expansion(&function.to_token_stream().to_string()));
        }
    }
}

#[test]
fn expansions_are_as_recorded() {
    if !folder().exists() {
        // The folder is not part of the published package.
        return;
    }
    let bless = std::env::var_os("GRAD_BLESS").is_some();
    let mut seen = 0;
    for entry in std::fs::read_dir(folder()).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if name.ends_with(".expanded.rs") || !name.ends_with(".rs") {
            continue;
        }
        seen += 1;
        let found = expansion(&std::fs::read_to_string(&path).unwrap());
        let recorded = path.with_extension("expanded.rs");
        if bless {
            std::fs::write(&recorded, &found).unwrap();
        }
        let expected = std::fs::read_to_string(&recorded).unwrap_or_default();
        assert!(
            expected == found,
            "the expansion of {name} has changed; write it again with GRAD_BLESS=1\n{found}"
        );
    }
    assert!(seen >= 10, "{seen} functions");
}
