//! Gives every local binding a name of its own, so that scopes disappear: afterwards one name is one variable.
//!
//! Identifiers of a `macro_rules!` expansion may share their text and differ in hygiene; on stable the difference shows only in
//! the debug form of a span, and is taken from there.

use crate::front::format;
use crate::front::macros::Arguments;
use crate::front::methods::changes_receiver;
use crate::front::syntax::place_root;
use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use std::cell::RefCell;
use std::collections::{HashMap, HashSet};
use std::rc::Rc;
use syn::visit::{self, Visit};
use syn::visit_mut::{self, VisitMut};
use syn::{Block, Expr, FnArg, ItemFn, Local, Macro, Pat, Stmt, Token};

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

    fn may_be_constant(&mut self, ident: &Ident) {
        let same = |other: &Ident| other == ident && hygiene(other.span()) == hygiene(ident.span());
        if !self.refutable.iter().any(same) {
            self.refutable.push(ident.clone());
        }
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

    /// Renames what a pattern binds, in a scope that the caller has opened.
    pub(crate) fn bind_pattern(&mut self, pat: &mut Pat) {
        let renamer = self;
        PatternBinder {
            renamer,
            irrefutable: false,
        }
        .visit_pat_mut(pat);
    }

    /// The same for a pattern that always matches: in `let A = ..` a capital letter makes no constant.
    fn bind_irrefutable(&mut self, pat: &mut Pat) {
        let renamer = self;
        PatternBinder {
            renamer,
            irrefutable: true,
        }
        .visit_pat_mut(pat);
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

/// Whether an identifier pattern is a constant or a unit variant rather than a binding, by Rust's naming convention.
pub(crate) fn is_constant_pattern(pat: &syn::PatIdent) -> bool {
    pat.by_ref.is_none()
        && pat.mutability.is_none()
        && pat.subpat.is_none()
        && pat
            .ident
            .to_string()
            .starts_with(|c: char| c.is_uppercase())
}

struct PatternBinder<'r> {
    renamer: &'r mut Renamer,
    irrefutable: bool,
}

impl VisitMut for PatternBinder<'_> {
    fn visit_pat_ident_mut(&mut self, pat: &mut syn::PatIdent) {
        if !is_constant_pattern(pat) {
            if !self.irrefutable
                && pat.by_ref.is_none()
                && pat.mutability.is_none()
                && pat.subpat.is_none()
            {
                self.renamer.may_be_constant(&pat.ident);
            }
            self.renamer.bind(&mut pat.ident);
            if pat.mutability.is_none() && self.renamer.no_exclusive_references {
                self.renamer.fixed.insert(pat.ident.to_string());
            }
        } else if self.irrefutable {
            self.renamer.bind_lowercase(&mut pat.ident);
        }
        if let Some((_, sub)) = &mut pat.subpat {
            self.visit_pat_mut(sub);
        }
    }

    fn visit_field_pat_mut(&mut self, field: &mut syn::FieldPat) {
        // The shorthand `Point { x }` binds; when the binding gets another name it must be written out.
        if field.colon_token.is_none() {
            self.visit_pat_mut(&mut field.pat);
            field.colon_token = Some(<Token![:]>::default());
        } else {
            self.visit_pat_mut(&mut field.pat);
        }
    }

    fn visit_pat_or_mut(&mut self, pat: &mut syn::PatOr) {
        // The alternatives bind the same names.
        let mut cases = pat.cases.iter_mut();
        if let Some(first) = cases.next() {
            self.visit_pat_mut(first);
        }
        for case in cases {
            PatternUser {
                renamer: self.renamer,
            }
            .visit_pat_mut(case);
        }
    }

    fn visit_pat_guard_mut(&mut self, pat: &mut syn::PatGuard) {
        self.visit_pat_mut(&mut pat.pat);
        self.renamer.visit_expr_mut(&mut pat.guard);
    }

    fn visit_expr_mut(&mut self, expr: &mut Expr) {
        self.renamer.visit_expr_mut(expr);
    }
}

/// Renames the identifiers of a further alternative as in the first.
struct PatternUser<'r> {
    renamer: &'r mut Renamer,
}

impl VisitMut for PatternUser<'_> {
    fn visit_pat_ident_mut(&mut self, pat: &mut syn::PatIdent) {
        self.renamer.use_name(&mut pat.ident);
        if let Some((_, sub)) = &mut pat.subpat {
            self.visit_pat_mut(sub);
        }
    }

    fn visit_field_pat_mut(&mut self, field: &mut syn::FieldPat) {
        self.visit_pat_mut(&mut field.pat);
        field.colon_token = Some(<Token![:]>::default());
    }
}

impl VisitMut for Renamer {
    fn visit_block_mut(&mut self, block: &mut Block) {
        self.scoped(|r| r.statements(&mut block.stmts));
    }

    fn visit_local_mut(&mut self, local: &mut Local) {
        if let Some(init) = &mut local.init {
            self.visit_expr_mut(&mut init.expr);
            if let Some((_, diverge)) = &mut init.diverge {
                self.visit_expr_mut(diverge);
            }
        }
        let refutable = local
            .init
            .as_ref()
            .is_some_and(|init| init.diverge.is_some());
        if refutable {
            self.bind_pattern(&mut local.pat);
        } else {
            self.bind_irrefutable(&mut local.pat);
        }
    }

    fn visit_expr_mut(&mut self, expr: &mut Expr) {
        if let Expr::Path(path) = expr {
            if path.qself.is_none()
                && path.path.segments.len() == 1
                && path.path.leading_colon.is_none()
            {
                self.use_name(&mut path.path.segments[0].ident);
            }
            return;
        }
        visit_mut::visit_expr_mut(self, expr);
    }

    fn visit_expr_method_call_mut(&mut self, call: &mut syn::ExprMethodCall) {
        visit_mut::visit_expr_method_call_mut(self, call);
        let name = call.method.to_string();
        if changes_receiver(&name)
            && place_root(&call.receiver).is_some_and(|root| self.fixed.contains(&root))
        {
            // A method of the user's own that shares its name with one that changes its receiver. Raw, it is the same name to rustc
            // and another one to us.
            call.method = Ident::new_raw(&name, call.method.span());
        }
    }

    fn visit_expr_struct_mut(&mut self, expr: &mut syn::ExprStruct) {
        for field in &mut expr.fields {
            // The shorthand `Point { x }` must be written out when `x` has another name.
            field.colon_token = Some(<Token![:]>::default());
            self.visit_expr_mut(&mut field.expr);
        }
        if let Some(rest) = &mut expr.rest {
            self.visit_expr_mut(rest);
        }
    }

    fn visit_expr_closure_mut(&mut self, closure: &mut syn::ExprClosure) {
        self.scoped(|r| {
            for input in &mut closure.inputs {
                r.bind_irrefutable(input);
            }
            r.visit_expr_mut(&mut closure.body);
        });
    }

    fn visit_expr_for_loop_mut(&mut self, expr: &mut syn::ExprForLoop) {
        self.visit_expr_mut(&mut expr.expr);
        self.labelled(expr.label.as_mut(), |r| {
            r.scoped(|r| {
                r.bind_irrefutable(&mut expr.pat);
                r.visit_block_mut(&mut expr.body);
            });
        });
    }

    fn visit_expr_if_mut(&mut self, expr: &mut syn::ExprIf) {
        self.scoped(|r| {
            r.visit_expr_mut(&mut expr.cond);
            r.visit_block_mut(&mut expr.then_branch);
        });
        if let Some((_, otherwise)) = &mut expr.else_branch {
            self.visit_expr_mut(otherwise);
        }
    }

    fn visit_expr_while_mut(&mut self, expr: &mut syn::ExprWhile) {
        self.labelled(expr.label.as_mut(), |r| {
            r.scoped(|r| {
                r.visit_expr_mut(&mut expr.cond);
                r.visit_block_mut(&mut expr.body);
            });
        });
    }

    fn visit_expr_loop_mut(&mut self, expr: &mut syn::ExprLoop) {
        self.labelled(expr.label.as_mut(), |r| r.visit_block_mut(&mut expr.body));
    }

    fn visit_expr_break_mut(&mut self, expr: &mut syn::ExprBreak) {
        self.use_label(expr.label.as_mut());
        if let Some(value) = &mut expr.expr {
            self.visit_expr_mut(value);
        }
    }

    fn visit_expr_continue_mut(&mut self, expr: &mut syn::ExprContinue) {
        self.use_label(expr.label.as_mut());
    }

    fn visit_expr_let_mut(&mut self, expr: &mut syn::ExprLet) {
        self.visit_expr_mut(&mut expr.expr);
        self.bind_pattern(&mut expr.pat);
    }

    fn visit_arm_mut(&mut self, arm: &mut syn::Arm) {
        self.scoped(|r| {
            r.bind_pattern(&mut arm.pat);
            r.visit_expr_mut(&mut arm.body);
        });
    }

    fn visit_macro_mut(&mut self, mac: &mut Macro) {
        let captured = self.captured(mac);
        let Some(mut args) = Arguments::of(mac) else {
            // The fence refuses it.
            return;
        };
        if let Arguments::Matches {
            scrutinee,
            pattern,
            guard,
        } = &mut args
        {
            self.visit_expr_mut(scrutinee);
            self.scoped(|r| {
                r.bind_pattern(pattern);
                if let Some(guard) = guard {
                    r.visit_expr_mut(guard);
                }
            });
        } else {
            for arg in args.exprs_mut() {
                self.visit_expr_mut(arg);
            }
        }
        args.write(mac);
        for (name, value) in captured {
            let comma = (!mac.tokens.to_string().trim_end().ends_with(',')).then(|| quote!(,));
            mac.tokens.extend(quote!(#comma #name = #value));
        }
    }
}

impl Renamer {
    /// The renamed variables that a format string names in braces.
    fn captured(&self, mac: &Macro) -> Vec<(Ident, Ident)> {
        let Some((text, names)) = format::captured(mac) else {
            return Vec::new();
        };
        let span = text.span();
        let renamed = names.into_iter().filter_map(|name| {
            let mut ident = syn::parse_str::<Ident>(&name).ok()?;
            ident.set_span(span);
            let new = self.lookup(&ident)?;
            (new != name).then(|| (ident, local(new, span)))
        });
        renamed.collect()
    }
}
