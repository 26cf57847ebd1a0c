//! Gives every local binding a name of its own, so that scopes disappear: afterwards one name is one variable.
//!
//! Identifiers of a `macro_rules!` expansion may share their text and differ in hygiene; on stable the difference shows only in
//! the debug form of a span, and is taken from there.

mod patterns;
mod visits;

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::ToTokens;
use std::cell::RefCell;
use std::collections::{HashMap, HashSet};
use std::rc::Rc;
use syn::visit::{self, Visit};
use syn::visit_mut::VisitMut;
use syn::{Block, FnArg, ItemFn, Pat, Stmt};

pub(crate) use patterns::is_constant_pattern;

/// The state of the renaming.
#[derive(Default)]
pub(crate) struct Renamer {
    scopes: Vec<HashMap<(String, String), String>>,
    /// All names that occur anywhere, so that a fresh one is fresh.
    pub(crate) used: HashSet<String>,
    /// The last number given to a base.
    numbers: HashMap<String, u32>,
    /// Names bound so far, and names of types: a type and a variable of one name could not be told apart in tokens.
    bound: HashSet<String>,
    /// Variables that no method changes: bound without `mut`, and no reference that changes another.
    fixed: HashSet<String>,
    /// Names that are used where no variable has them: of functions and the like.
    free: HashSet<String>,
    /// What patterns that may not match are taken to bind, as the user wrote it: rustc is asked whether it is a constant.
    pub(crate) refutable: Vec<Ident>,
    /// The function takes no reference that changes what it refers to.
    no_exclusive_references: bool,
    /// The labels around, as written and with their hygiene, and the names that they have now.
    labels: Vec<((String, String), String)>,
    /// Labels bound so far.
    bound_labels: HashSet<String>,
    /// Variables that no user wrote.
    pub(crate) ours: HashSet<String>,
    /// What the user wrote for names that are new.
    pub(crate) written: Rc<RefCell<HashMap<String, String>>>,
}

const PRIMITIVE: &[&str] = &[
    "bool", "char", "f32", "f64", "i8", "i16", "i32", "i64", "i128", "isize", "str", "u8", "u16",
    "u32", "u64", "u128", "usize",
];

/// The names that a function's types begin with.
#[derive(Default)]
struct TypeNames(HashSet<String>);

impl<'ast> Visit<'ast> for TypeNames {
    fn visit_type_path(&mut self, ty: &'ast syn::TypePath) {
        if let Some(first) = ty.path.segments.first() {
            self.0.insert(first.ident.to_string());
        }
        visit::visit_type_path(self, ty);
    }
}

/// The names of types that a function may write.
pub(crate) fn type_names(function: &ItemFn) -> HashSet<String> {
    let mut names = TypeNames(PRIMITIVE.iter().map(ToString::to_string).collect());
    names.visit_item_fn(function);
    names.0
}

/// The part of a span that tells apart identifiers of the same text and different hygiene.
fn hygiene(span: Span) -> String {
    let text = format!("{span:?}");
    match text.split_once(' ') {
        Some((context, _)) if context.starts_with('#') => context.to_owned(),
        _ => String::new(),
    }
}

/// A local's name with the hygiene of our own tokens, so that what we write finds it.
fn local(name: &str, span: Span) -> Ident {
    let span = span.resolved_at(Span::call_site());
    match name.strip_prefix("r#") {
        Some(raw) => Ident::new_raw(raw, span),
        None => Ident::new(name, span),
    }
}

/// Whether tokens may take a reference that changes what it refers to: `&mut x`, `x.last_mut()`, `map.entry(k)`.
fn takes_exclusive_references(tokens: TokenStream) -> bool {
    let mut after_and = false;
    tokens.into_iter().any(|token| {
        let before = after_and;
        after_and = matches!(&token, TokenTree::Punct(p) if p.as_char() == '&');
        match token {
            TokenTree::Ident(ident) => {
                let name = ident.to_string();
                (name == "mut" && before)
                    || name == "ref"
                    || name.ends_with("_mut")
                    || name == "entry"
            }
            TokenTree::Group(group) => takes_exclusive_references(group.stream()),
            TokenTree::Literal(_) | TokenTree::Punct(_) => false,
        }
    })
}

/// Gives a label a name, with the hygiene of our own tokens.
fn rename_label(label: &mut syn::Lifetime, name: &str) {
    label.apostrophe = label.apostrophe.resolved_at(Span::call_site());
    label.ident = local(name, label.ident.span());
}

fn collect_names(tokens: TokenStream, names: &mut HashSet<String>) {
    for token in tokens {
        match token {
            TokenTree::Ident(ident) => {
                names.insert(ident.to_string());
            }
            TokenTree::Group(group) => collect_names(group.stream(), names),
            TokenTree::Literal(_) | TokenTree::Punct(_) => {}
        }
    }
}

impl Renamer {
    pub(crate) fn new(function: &ItemFn) -> Self {
        let mut renamer = Renamer {
            scopes: vec![HashMap::new()],
            bound: type_names(function),
            ..Renamer::default()
        };
        collect_names(function.to_token_stream(), &mut renamer.used);
        renamer.no_exclusive_references =
            !takes_exclusive_references(function.block.to_token_stream());
        for input in &function.sig.inputs {
            let (fixed, ident) = match input {
                FnArg::Receiver(receiver) => (
                    receiver.mutability.is_none(),
                    Ident::from(receiver.self_token),
                ),
                FnArg::Typed(typed) => match &*typed.pat {
                    Pat::Ident(pat) => (pat.mutability.is_none(), pat.ident.clone()),
                    _ => continue,
                },
            };
            if fixed {
                renamer.fixed.insert(ident.to_string());
            }
        }
        renamer
    }

    /// Gives names that are fresh here as well, and that stay fresh here.
    pub(crate) fn trial(&self) -> Renamer {
        Renamer {
            used: self.used.clone(),
            numbers: self.numbers.clone(),
            ..Renamer::default()
        }
    }

    /// Renames the body. A variable whose name is something else outside of its scope gets another name at once.
    pub(crate) fn rename(&mut self, block: &mut Block) {
        let mut trial = Renamer {
            scopes: self.scopes.clone(),
            bound: self.bound.clone(),
            used: self.used.clone(),
            ..Renamer::default()
        };
        trial.visit_block_mut(&mut block.clone());
        self.bound.extend(trial.free);
        self.visit_block_mut(block);
    }

    /// Binds a parameter, which keeps its name.
    pub(crate) fn bind_param(&mut self, ident: &Ident) {
        self.bound.insert(ident.to_string());
        let key = (ident.to_string(), hygiene(ident.span()));
        if let Some(scope) = self.scopes.last_mut() {
            scope.insert(key, ident.to_string());
        }
    }

    /// A name that nothing in the function has.
    pub(crate) fn fresh(&mut self, base: &str) -> String {
        let mut name = base.to_owned();
        if self.used.contains(&name) {
            let n = self.numbers.entry(name.clone()).or_insert(1);
            while self.used.contains(&name) {
                *n += 1;
                name = format!("{base}_{n}");
            }
        }
        self.used.insert(name.clone());
        name
    }

    /// A name that nothing in the function has, for a variable that stands in the body before it is lowered.
    pub(crate) fn fresh_variable(&mut self, base: &str) -> String {
        let name = self.fresh(base);
        self.bound.insert(name.clone());
        self.ours.insert(name.clone());
        name
    }

    /// Binds `A` as `a`: from here on a name with a capital letter is a constant.
    fn bind_lowercase(&mut self, ident: &mut Ident) {
        let key = (ident.to_string(), hygiene(ident.span()));
        let name = self.fresh(&key.0.to_lowercase());
        self.bound.insert(name.clone());
        self.record(&name, &key.0);
        *ident = local(&name, ident.span());
        if let Some(scope) = self.scopes.last_mut() {
            scope.insert(key, name);
        }
    }

    fn bind(&mut self, ident: &mut Ident) {
        let key = (ident.to_string(), hygiene(ident.span()));
        let name = if self.bound.insert(key.0.clone()) {
            key.0.clone()
        } else {
            let base = key.0.trim_start_matches("r#").to_owned();
            let name = self.fresh(&base);
            self.bound.insert(name.clone());
            self.record(&name, &base);
            name
        };
        *ident = local(&name, ident.span());
        if let Some(scope) = self.scopes.last_mut() {
            scope.insert(key, name);
        }
    }

    /// A closure that is lowered again has names of names.
    fn record(&self, name: &str, written: &str) {
        let mut names = self.written.borrow_mut();
        let written = names
            .get(written)
            .map_or(written, String::as_str)
            .to_owned();
        names.insert(name.to_owned(), written);
    }

    fn lookup(&self, ident: &Ident) -> Option<&str> {
        let key = (ident.to_string(), hygiene(ident.span()));
        self.scopes
            .iter()
            .rev()
            .find_map(|scope| scope.get(&key))
            .map(String::as_str)
    }

    fn use_name(&mut self, ident: &mut Ident) {
        match self.lookup(ident) {
            Some(name) => *ident = local(name, ident.span()),
            None => {
                self.free.insert(ident.to_string());
            }
        }
    }

    /// Runs `f` inside of what a label names. A label has a name of its own afterwards, like a variable.
    fn labelled(&mut self, label: Option<&mut syn::Label>, f: impl FnOnce(&mut Self)) {
        let Some(label) = label else { return f(self) };
        let ident = &label.name.ident;
        let key = (ident.to_string(), hygiene(ident.span()));
        let mut name = key.0.clone();
        let mut number = 1;
        while !self.bound_labels.insert(name.clone()) {
            number += 1;
            name = format!("{}_{number}", key.0);
        }
        rename_label(&mut label.name, &name);
        self.labels.push((key, name));
        f(self);
        self.labels.pop();
    }

    fn use_label(&self, label: Option<&mut syn::Lifetime>) {
        let Some(label) = label else { return };
        let key = (label.ident.to_string(), hygiene(label.ident.span()));
        let found = self.labels.iter().rev().find(|(known, _)| *known == key);
        if let Some((_, name)) = found {
            rename_label(label, name);
        }
    }

    fn scoped(&mut self, f: impl FnOnce(&mut Self)) {
        self.scopes.push(HashMap::new());
        f(self);
        self.scopes.pop();
    }

    /// Makes the names bound in a copy of a closure's body fresh.
    pub(crate) fn freshen(&mut self, closure: &mut syn::ExprClosure) {
        self.visit_expr_closure_mut(closure);
    }

    fn statements(&mut self, stmts: &mut [Stmt]) {
        // Items are visible in the whole block and are no variables; a nested function sees none of ours.
        for stmt in stmts {
            match stmt {
                Stmt::Local(local) => self.visit_local_mut(local),
                Stmt::Item(_) => {}
                Stmt::Expr(expr, _) => self.visit_expr_mut(expr),
                Stmt::Macro(stmt) => self.visit_macro_mut(&mut stmt.mac),
            }
        }
    }
}
