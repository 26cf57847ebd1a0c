//! Gives every local binding a name of its own, so that scopes disappear: afterwards one name is one variable.
//!
//! Identifiers of a `macro_rules!` expansion may share their text and differ in hygiene; on stable the difference shows only in
//! the debug form of a span, and is taken from there.

use crate::front::methods::changes_receiver;
use crate::front::syntax::place_root;
use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use std::collections::{HashMap, HashSet};
use syn::parse::Parser;
use syn::punctuated::Punctuated;
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
    /// The function takes no reference that changes what it refers to.
    no_exclusive_references: bool,
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

    /// Binds `A` as `a`: from here on a name with a capital letter is a constant.
    fn bind_lowercase(&mut self, ident: &mut Ident) {
        let key = (ident.to_string(), hygiene(ident.span()));
        let name = self.fresh(&key.0.to_lowercase());
        self.bound.insert(name.clone());
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
            name
        };
        *ident = local(&name, ident.span());
        if let Some(scope) = self.scopes.last_mut() {
            scope.insert(key, name);
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

    fn use_name(&self, ident: &mut Ident) {
        if let Some(name) = self.lookup(ident) {
            *ident = local(name, ident.span());
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
    renamer: &'r Renamer,
}

impl VisitMut for PatternUser<'_> {
    fn visit_pat_ident_mut(&mut self, pat: &mut syn::PatIdent) {
        self.renamer.use_name(&mut pat.ident);
    }

    fn visit_field_pat_mut(&mut self, field: &mut syn::FieldPat) {
        // As above: the field keeps its name.
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
        self.scoped(|r| {
            r.bind_irrefutable(&mut expr.pat);
            r.visit_block_mut(&mut expr.body);
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
        self.scoped(|r| {
            r.visit_expr_mut(&mut expr.cond);
            r.visit_block_mut(&mut expr.body);
        });
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
        let name = mac
            .path
            .segments
            .last()
            .map(|s| s.ident.to_string())
            .unwrap_or_default();
        if name == "matches" {
            self.matches_macro(mac);
            return;
        }
        let format_at = format_position(&name);
        let rows = Punctuated::<Row, Token![;]>::parse_terminated;
        let Ok(mut rows) = rows.parse2(mac.tokens.clone()) else {
            // Not a list of expressions: lowering refuses the macro or leaves it alone.
            return;
        };
        let mut extra: Vec<(Ident, Ident)> = Vec::new();
        let mut position = 0;
        for row in &mut rows {
            for expr in &mut row.0 {
                if let (Some(at), Expr::Lit(lit)) = (format_at, &*expr)
                    && position >= at
                    && let syn::Lit::Str(text) = &lit.lit
                {
                    extra.extend(self.captured(&text.value(), text.span()));
                }
                if let Expr::Assign(named) = expr {
                    self.visit_expr_mut(&mut named.right);
                } else {
                    self.visit_expr_mut(expr);
                }
                position += 1;
            }
        }
        let mut tokens = rows.to_token_stream();
        for (name, value) in extra {
            let comma = if tokens.to_string().trim_end().ends_with(',') {
                quote!()
            } else {
                quote!(,)
            };
            tokens.extend(quote!(#comma #name = #value));
        }
        mac.tokens = tokens;
    }
}

impl Renamer {
    fn matches_macro(&mut self, mac: &mut Macro) {
        let parser = |input: syn::parse::ParseStream| {
            let expr: Expr = input.parse()?;
            input.parse::<Token![,]>()?;
            let pat = Pat::parse_multi_with_leading_vert(input)?;
            let guard = if input.peek(Token![if]) {
                input.parse::<Token![if]>()?;
                Some(input.parse::<Expr>()?)
            } else {
                None
            };
            let _: Option<Token![,]> = input.parse()?;
            Ok((expr, pat, guard))
        };
        let Ok((mut expr, mut pat, mut guard)) = parser.parse2(mac.tokens.clone()) else {
            return;
        };
        self.visit_expr_mut(&mut expr);
        self.scoped(|r| {
            r.bind_pattern(&mut pat);
            if let Some(guard) = &mut guard {
                r.visit_expr_mut(guard);
            }
        });
        let guard = guard.map(|guard| quote!(if #guard));
        mac.tokens = quote!(#expr, #pat #guard);
    }

    /// The renamed variables that a format string names in braces.
    fn captured(&self, text: &str, span: Span) -> Vec<(Ident, Ident)> {
        let mut found: Vec<(Ident, Ident)> = Vec::new();
        for part in text.replace("{{", "").split('{').skip(1) {
            let name: String = part
                .chars()
                .take_while(|c| c.is_alphanumeric() || *c == '_')
                .collect();
            if name.is_empty() || name.starts_with(|c: char| c.is_ascii_digit()) {
                continue;
            }
            let Ok(mut ident) = syn::parse_str::<Ident>(&name) else {
                continue;
            };
            ident.set_span(span);
            if let Some(new) = self.lookup(&ident)
                && new != name
                && !found.iter().any(|(old, _)| *old == name)
            {
                found.push((ident, local(new, span)));
            }
        }
        found
    }
}

/// A comma-separated list of expressions: the arguments of a known macro, or a row of `matrix![..]`.
struct Row(Punctuated<Expr, Token![,]>);

impl syn::parse::Parse for Row {
    fn parse(input: syn::parse::ParseStream) -> syn::Result<Self> {
        let mut list = Punctuated::new();
        while !input.is_empty() && !input.peek(Token![;]) {
            list.push_value(input.parse()?);
            if input.peek(Token![,]) {
                list.push_punct(input.parse()?);
            } else {
                break;
            }
        }
        Ok(Row(list))
    }
}

impl ToTokens for Row {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        self.0.to_tokens(tokens);
    }
}

/// Where the format string stands among the arguments of a formatting macro.
fn format_position(name: &str) -> Option<usize> {
    match name {
        "println" | "print" | "eprintln" | "eprint" | "panic" | "format" | "todo"
        | "unimplemented" | "unreachable" => Some(0),
        "assert" | "debug_assert" => Some(1),
        "assert_eq" | "assert_ne" | "debug_assert_eq" | "debug_assert_ne" => Some(2),
        _ => None,
    }
}
