//! Blocks and statements.

use super::assign_into::{assign_into, loop_into};
use super::constant::strip;
use super::exit::{Exits, always_exits, expr_always_exits, may_stay_unset};
use super::iterate::data_kind;
use super::{Binding, Low, Lower};
use crate::front::rename::is_constant_pattern;
use crate::front::syntax::strip_type;
use crate::front::types::classify;
use crate::ir::{Kind, Op, RegionKind, Value};
use quote::{ToTokens, quote};
use syn::{Block, Expr, Pat, Stmt};

/// The names that a pattern binds, and whether they are `mut`.
pub(super) fn pattern_names(pat: &Pat, names: &mut Vec<(String, bool)>) {
    use syn::visit::Visit;
    struct Names<'n>(&'n mut Vec<(String, bool)>);
    impl<'ast> Visit<'ast> for Names<'_> {
        fn visit_pat_ident(&mut self, pat: &'ast syn::PatIdent) {
            if !is_constant_pattern(pat) && !self.0.iter().any(|(name, _)| pat.ident == name) {
                self.0
                    .push((pat.ident.to_string(), pat.mutability.is_some()));
            }
            if let Some((_, sub)) = &pat.subpat {
                self.visit_pat(sub);
            }
        }
        fn visit_expr(&mut self, _: &'ast Expr) {}
    }
    Names(names).visit_pat(pat);
}

impl Lower<'_> {
    /// Lowers a block; its value is wanted if `wanted`.
    pub(super) fn block(&mut self, block: &Block, wanted: bool) -> Low {
        for stmt in &block.stmts {
            if let Stmt::Item(item) = stmt {
                self.item(item);
            }
        }
        self.statements(&block.stmts, wanted)
    }

    pub(super) fn statements(&mut self, stmts: &[Stmt], wanted: bool) -> Low {
        let tail = self.tail;
        let mut low = Low::Unit;
        for (i, stmt) in stmts.iter().enumerate() {
            let rest = &stmts[i + 1..];
            let last = rest.iter().all(|stmt| matches!(stmt, Stmt::Item(_)));
            if !last && self.may_exit(stmt) {
                return self.exiting_statement(stmt, rest, wanted);
            }
            self.tail = tail && last;
            low = match stmt {
                Stmt::Local(local) if local.init.is_none() => self.uninitialised(local, rest),
                stmt => self.stmt(stmt, wanted && last),
            };
            self.tail = tail;
            if matches!(low, Low::Diverged) {
                return low;
            }
        }
        low
    }

    fn may_exit(&self, stmt: &Stmt) -> bool {
        match stmt {
            Stmt::Local(local) => local
                .init
                .as_ref()
                .is_some_and(|init| init.diverge.is_some() || Exits::of_expr(&init.expr).any()),
            Stmt::Expr(expr, _) => Exits::of_expr(expr).any(),
            Stmt::Item(_) | Stmt::Macro(_) => false,
        }
    }

    /// A statement that may exit, and what follows it.
    fn exiting_statement(&mut self, stmt: &Stmt, rest: &[Stmt], wanted: bool) -> Low {
        match stmt {
            Stmt::Expr(expr, _)
                if expr_always_exits(expr) && !matches!(expr, Expr::If(_) | Expr::Match(_)) =>
            {
                // What follows is never reached.
                self.expr_or_statement(expr, false)
            }
            Stmt::Expr(Expr::If(cond), _) if !matches!(*cond.cond, Expr::Let(_)) => {
                let then_exits = always_exits(&cond.then_branch);
                let else_expr = cond.else_branch.as_ref().map(|(_, e)| &**e);
                let else_exits = else_expr.is_some_and(expr_always_exits);
                let then_never = !Exits::of_block(&cond.then_branch).any();
                let else_never = else_expr.is_none_or(|e| !Exits::of_expr(e).any());
                if then_exits && else_never {
                    self.if_with_rest(&cond.cond, &cond.then_branch, else_expr, rest, wanted, true)
                } else if else_exits && then_never {
                    self.if_with_rest(
                        &cond.cond,
                        &cond.then_branch,
                        else_expr,
                        rest,
                        wanted,
                        false,
                    )
                } else {
                    self.flagged(stmt, rest, wanted)
                }
            }
            Stmt::Local(local)
                if local
                    .init
                    .as_ref()
                    .is_some_and(|init| init.diverge.is_some()) =>
            {
                self.let_else(local, rest, wanted)
            }
            Stmt::Local(local) => self.exiting_value(local, rest, wanted),
            Stmt::Expr(Expr::Assign(assign), _) if !Exits::of_expr(&assign.left).any() => {
                let value = self.renamer.fresh("value");
                let value = quote::format_ident!("{}", value);
                let (left, right) = (&assign.left, &assign.right);
                if self.activity.of_expr(right) {
                    self.activity.active.insert(value.to_string());
                }
                let local: syn::Local = match syn::parse_quote!(let #value = #right;) {
                    Stmt::Local(local) => local,
                    _ => return Low::Error,
                };
                let mut stmts: Vec<Stmt> = vec![syn::parse_quote!(#left = #value;)];
                stmts.extend_from_slice(rest);
                self.exiting_value(&local, &stmts, wanted)
            }
            _ => self.flagged(stmt, rest, wanted),
        }
    }

    /// A `let` whose value leaves in some branch: the value goes through an `Option` that the branches which stay fill.
    fn exiting_value(&mut self, local: &syn::Local, rest: &[Stmt], wanted: bool) -> Low {
        let name = self.renamer.fresh("slot");
        let slot = quote::format_ident!("{}", name);
        let stored = local
            .init
            .as_ref()
            .and_then(|init| match strip(&init.expr) {
                Expr::Loop(expr) => loop_into(&slot, expr),
                _ => assign_into(&slot, &init.expr),
            });
        let Some(stored) = stored else {
            return self.error(
                local,
                "`return`, `break` or `continue` inside an operand is not supported",
                "decide with an `if` statement first and bind the value after it",
            );
        };
        if self.binds_active(&local.pat) {
            self.activity.active.insert(name.clone());
        }
        self.activity.memory.insert(name.clone());
        self.activity.assigned.insert(name);
        let pat = &local.pat;
        let mut stmts: Vec<Stmt> = vec![
            syn::parse_quote!(let mut #slot = ::core::option::Option::None;),
            syn::parse_quote!(#stored;),
            syn::parse_quote!(let #pat = #slot.unwrap();),
        ];
        stmts.extend_from_slice(rest);
        self.statements(&stmts, wanted)
    }

    /// `if c { exit } rest` becomes `if c { exit } else { rest }`, and the mirror of it.
    fn if_with_rest(
        &mut self,
        cond: &Expr,
        then_branch: &Block,
        else_branch: Option<&Expr>,
        rest: &[Stmt],
        wanted: bool,
        then_exits: bool,
    ) -> Low {
        let cond = self.condition(cond);
        self.two_branches(
            cond,
            wanted,
            |l| {
                let low = if then_exits {
                    l.block(then_branch, false)
                } else {
                    l.not_tail(|l| l.block(then_branch, false));
                    l.statements(rest, wanted)
                };
                (low, if then_exits { None } else { last_expr(rest) })
            },
            |l| {
                if then_exits {
                    if let Some(otherwise) = else_branch {
                        l.not_tail(|l| l.expr_or_statement(otherwise, false));
                    }
                    let low = l.statements(rest, wanted);
                    (low, last_expr(rest))
                } else {
                    let low = match else_branch {
                        Some(otherwise) => l.expr_or_statement(otherwise, false),
                        None => Low::Unit,
                    };
                    (low, None)
                }
            },
        )
    }

    fn not_tail<R>(&mut self, f: impl FnOnce(&mut Self) -> R) -> R {
        let tail = std::mem::replace(&mut self.tail, false);
        let result = f(self);
        self.tail = tail;
        result
    }

    /// A statement that exits somewhere inside: a flag tells whether it did, and the rest runs only if not.
    fn flagged(&mut self, stmt: &Stmt, rest: &[Stmt], wanted: bool) -> Low {
        let flag = self.flag("left");
        self.skips.push(flag.clone());
        let low = self.not_tail(|l| l.stmt(stmt, false));
        self.skips.pop();
        if matches!(low, Low::Diverged | Low::Error) {
            return low;
        }
        let ident = quote::format_ident!("{}", flag);
        let cond = self.constant_tokens(quote!(!#ident), false, Kind::Bool);
        self.two_branches(
            cond,
            wanted,
            |l| {
                let low = l.statements(rest, wanted);
                (low, last_expr(rest))
            },
            |_| (Low::Diverged, None),
        )
    }

    /// Two branches on a condition; each lowers to its value and the expression that it comes from.
    pub(super) fn two_branches<'x>(
        &mut self,
        cond: Value,
        wanted: bool,
        then_branch: impl FnOnce(&mut Self) -> (Low, Option<&'x Expr>),
        else_branch: impl FnOnce(&mut Self) -> (Low, Option<&'x Expr>),
    ) -> Low {
        let here = self.function.here();
        let then_region = self.function.add_region(Some(here), RegionKind::Branch);
        let else_region = self.function.add_region(Some(here), RegionKind::Branch);
        let mut merge = self.merge(wanted);
        let known = self.known.clone();
        let then_low = self.in_region(then_region, |l| {
            let (low, expr) = then_branch(l);
            l.merge_value(&mut merge, low, expr)
        });
        let after_then = std::mem::replace(&mut self.known, known);
        let else_low = self.in_region(else_region, |l| {
            let (low, expr) = else_branch(l);
            l.merge_value(&mut merge, low, expr)
        });
        self.keep_common(&after_then);
        self.function
            .make(Op::If(then_region, else_region), vec![cond], Kind::Unit);
        self.finish_merge(merge, &[then_low, else_low])
    }

    pub(super) fn stmt(&mut self, stmt: &Stmt, wanted: bool) -> Low {
        match stmt {
            Stmt::Local(local) => self.local(local),
            Stmt::Item(_) => Low::Unit,
            Stmt::Expr(expr, semi) => {
                let low = self.expr_or_statement(expr, wanted && semi.is_none());
                match low {
                    Low::Diverged | Low::Error => low,
                    _ if semi.is_some() => Low::Unit,
                    _ => low,
                }
            }
            Stmt::Macro(stmt) => {
                self.attributes(&stmt.attrs);
                let wanted = wanted && stmt.semi_token.is_none();
                if wanted {
                    self.macro_expr(&stmt.mac)
                } else {
                    self.macro_statement(&stmt.mac)
                }
            }
        }
    }

    /// Attributes on statements: only those that change nothing.
    pub(super) fn attributes(&mut self, attrs: &[syn::Attribute]) {
        for attr in attrs {
            let path = attr.path();
            let known = ["allow", "expect", "warn", "deny", "doc"]
                .iter()
                .any(|name| path.is_ident(name))
                || path
                    .segments
                    .first()
                    .is_some_and(|s| s.ident == "rustfmt" || s.ident == "clippy");
            if !known {
                let name = path.to_token_stream().to_string();
                self.errors.push(
                    attr,
                    format!(
                        "the attribute `{name}` is not supported inside a differentiable function"
                    ),
                    "remove it, or move the code into a function of its own",
                );
            }
        }
    }

    fn item(&mut self, item: &syn::Item) {
        if let syn::Item::Fn(item) = item {
            let differentiable = item.attrs.iter().any(|attr| {
                attr.path()
                    .segments
                    .last()
                    .is_some_and(|s| s.ident == "differentiable")
            });
            self.local_functions
                .insert(item.sig.ident.to_string(), differentiable);
        }
        if let syn::Item::Static(item) = item {
            self.errors.push(
                item,
                "a `static` could carry an active value past the derivative",
                "use a `const`, or pass the value as a `#[constant]` argument",
            );
            return;
        }
        self.items.push(item.to_token_stream());
    }

    fn local(&mut self, local: &syn::Local) -> Low {
        let Some(init) = &local.init else {
            return self.uninitialised(local, &[]);
        };
        self.attributes(&local.attrs);
        if init.diverge.is_some() {
            return self.let_else(local, &[], false);
        }
        if let (Pat::Ident(pat), Expr::Closure(closure)) =
            (strip_type(&local.pat), strip(&init.expr))
        {
            let name = pat.ident.to_string();
            if self.activity.active.contains(&name) || self.closure_is_inlined(closure) {
                let mut closure = closure.clone();
                if closure.capture.is_some() {
                    self.copy_captured(&mut closure);
                }
                self.env.insert(name, Binding::Closure(Box::new(closure)));
                return Low::Unit;
            }
        }
        if let Some(low) = self.integer_local(local, &init.expr) {
            return low;
        }
        // What a loop with active state leaves with is a constant by itself: an index, whether there is one. (A float is one of the graph.)
        let is_float = matches!(&local.pat, Pat::Type(typed) if classify(&typed.ty, &self.type_params).kind.is_scalar());
        if let Expr::Loop(expr) = strip(&init.expr)
            && !is_float
            && !self.binds_active(&local.pat)
            && super::loops::breaks_with_value(expr)
            && self.assigns_active(&init.expr)
        {
            return self.exiting_value(local, &[], false);
        }
        // A constant may come from code that assigns active variables: then it is the value of that code.
        if !self.binds_active(&local.pat) && !self.assigns_active(&init.expr) {
            return self.constant_local(local, &init.expr);
        }
        let stripped = strip(&init.expr);
        if matches!(stripped, Expr::Reference(reference) if reference.mutability.is_some())
            && !self.mentions_active(stripped)
        {
            self.bind_error(&local.pat);
            return self.error(
                stripped,
                "`&mut` of a variable that is assigned an active value is not supported",
                "assign to the variable itself",
            );
        }
        if let (Pat::Type(pat), Expr::MethodCall(_) | Expr::Call(_)) = (&local.pat, stripped) {
            self.expected = Some((*pat.ty).clone());
        }
        let low = self.expr(&init.expr);
        if matches!(low, Low::Error | Low::Diverged) {
            self.bind_error(&local.pat);
            return low;
        }
        self.bind_pattern(&local.pat, &low, Some(&init.expr));
        Low::Unit
    }

    /// A `move` closure has copies of the variables as they are now, whatever is assigned to them later.
    fn copy_captured(&mut self, closure: &mut syn::ExprClosure) {
        let names: Vec<String> = self
            .env
            .keys()
            .filter(|name| self.activity.assigned.contains(*name))
            .cloned()
            .collect();
        for name in names {
            let mentions = closure.body.to_token_stream();
            let (reads, captures) = self.mentioned(&mentions);
            if !reads.contains(&name) && !captures.iter().any(|c| *c == name) {
                continue;
            }
            let copy = self.renamer.fresh(&name);
            let ident = quote::format_ident!("{}", copy);
            match self.variable(&name) {
                Low::Active { value, refs } => {
                    self.activity.active.insert(copy.clone());
                    self.env
                        .insert(copy.clone(), Binding::Value { value, refs });
                }
                _ => {
                    let original = quote::format_ident!("{}", name);
                    // The closure may change its copy from call to call.
                    let binder = self.statement(quote!(let mut #ident = #original;));
                    self.constant_variable(&copy, Kind::Const, 0, true);
                    if let Some(var) = self.function.const_vars.get_mut(&copy) {
                        var.binder = Some(binder);
                    }
                }
            }
            let mut rename = RenameOne {
                from: &name,
                to: &ident,
            };
            syn::visit_mut::VisitMut::visit_expr_mut(&mut rename, &mut closure.body);
        }
    }

    /// A local closure whose calls are lowered with its body in place: all whose parameters may be active.
    fn closure_is_inlined(&self, closure: &syn::ExprClosure) -> bool {
        let mut names = Vec::new();
        closure
            .inputs
            .iter()
            .for_each(|pat| pattern_names(pat, &mut names));
        names
            .iter()
            .any(|(name, _)| self.activity.active.contains(name))
    }

    pub(super) fn binds_active(&self, pat: &Pat) -> bool {
        let mut names = Vec::new();
        pattern_names(pat, &mut names);
        names
            .iter()
            .any(|(name, _)| self.activity.active.contains(name))
    }

    /// After an error in the value of a `let`, its names must still be known, so that there is one error.
    pub(super) fn bind_error(&mut self, pat: &Pat) {
        let mut names = Vec::new();
        pattern_names(pat, &mut names);
        for (name, _) in names {
            let value = self.placeholder(Kind::Any);
            self.env.insert(name, Binding::Value { value, refs: 0 });
        }
    }

    pub(super) fn constant_local(&mut self, local: &syn::Local, init: &Expr) -> Low {
        let kind_refs = self.constant_info(local, init);
        let mut local_tokens = local.clone();
        local_tokens.attrs.clear();
        let binder = self.statement(quote!(#local_tokens));
        let (kind, refs) = kind_refs;
        self.constant_bindings(&local.pat, &kind, refs, Some(binder));
        self.lend(&local.pat, init);
        if let Pat::Ident(pat) = strip_type(&local.pat)
            && super::is_cheap(init)
            && !matches!(local.pat, Pat::Type(_))
        {
            let name = pat.ident.to_string();
            let (code, _) = self.code(init.to_token_stream(), true);
            if self.function.code(code).cheap
                && let Some(var) = self.function.const_vars.get_mut(&name)
            {
                var.init = Some(code);
            }
        }
        Low::Unit
    }

    /// `let part = &place` of a place of the function's own that nothing changes: the place itself is read wherever `part` is named.
    fn lend(&mut self, pat: &Pat, init: &Expr) {
        let (Pat::Ident(name), Expr::Reference(reference)) = (strip_type(pat), init) else {
            return;
        };
        let plain = match strip(&reference.expr) {
            Expr::Path(_) | Expr::Field(_) => true,
            Expr::Index(index) => super::is_cheap(&index.index),
            _ => false,
        };
        let (reads, captures) = self.mentioned(&init.to_token_stream());
        let owned = crate::front::syntax::place_root(&reference.expr).is_some_and(|root| {
            matches!(self.env.get(&root), Some(Binding::Const { refs: 0, .. }))
                || self.lent.contains_key(&root)
        });
        let fixed = reads.iter().all(|name| {
            let var = self.function.const_vars.get(name);
            var.is_some_and(|var| !var.mutable)
        });
        if plain
            && owned
            && fixed
            && captures.is_empty()
            && reference.mutability.is_none()
            && name.mutability.is_none()
            && name.subpat.is_none()
        {
            self.lent
                .insert(name.ident.to_string(), quote!((#reference)));
        }
    }

    /// The kind and the references of a constant variable, from its type or its value.
    fn constant_info(&mut self, local: &syn::Local, init: &Expr) -> (Kind, u8) {
        if let Pat::Type(pat) = &local.pat {
            let info = classify(&pat.ty, &self.type_params);
            let kind = super::iterate::data_type(&pat.ty)
                .filter(|_| info.kind == Kind::Const)
                .unwrap_or(info.kind);
            return (kind, info.refs);
        }
        let (inner, refs) = match init {
            Expr::Reference(inner) => (&*inner.expr, 1),
            other => (other, 0),
        };
        if let Some(kind) = data_kind(inner) {
            return (kind, refs);
        }
        if super::is_cheap(init)
            && let Low::Const { kind, refs } = self.expr(init)
        {
            return (kind, refs);
        }
        (Kind::Const, 0)
    }

    /// `let x;`, and what follows it.
    fn uninitialised(&mut self, local: &syn::Local, rest: &[Stmt]) -> Low {
        self.attributes(&local.attrs);
        let (pat, ty) = match &local.pat {
            Pat::Type(typed) => (&*typed.pat, Some(&*typed.ty)),
            other => (other, None),
        };
        let Pat::Ident(pat) = pat else {
            return self.error(
                local,
                "a declaration without a value binds one name",
                "give each variable a `let` of its own",
            );
        };
        let name = pat.ident.to_string();
        if !self.activity.active.contains(&name) {
            self.statement(local.to_token_stream());
            self.constant_variable(&name, Kind::Const, 0, true);
            if let Some(var) = self.function.const_vars.get_mut(&name) {
                // It is assigned later: code that reads it must not move.
                var.mutable = true;
            }
            return Low::Unit;
        }
        let kind = ty.map_or(Kind::Any, |ty| classify(ty, &self.type_params).kind);
        // The compiler would not see that it is assigned where a flag decides.
        let unset = may_stay_unset(&pat.ident, rest);
        let first = unset.then(|| self.stand_in(kind.clone()));
        let mem = self.declare(&name, kind, first);
        self.known.remove(&mem);
        if let Some(ty) = ty {
            self.function.mems[mem.index()].ty = Some(ty.to_token_stream());
        }
        self.env.insert(name, Binding::Mem { mem });
        Low::Unit
    }

    /// A value that is never read, for a variable of this kind.
    fn stand_in(&mut self, kind: Kind) -> Value {
        if kind.is_scalar() {
            return self.function.literal(0.0, kind);
        }
        self.constant_tokens(quote!(::core::default::Default::default()), true, kind)
    }
}

/// The expression that gives a list of statements its value.
pub(super) fn last_expr(stmts: &[Stmt]) -> Option<&Expr> {
    match stmts.iter().rfind(|stmt| !matches!(stmt, Stmt::Item(_))) {
        Some(Stmt::Expr(expr, None)) => Some(expr),
        _ => None,
    }
}

/// Gives one variable another name.
struct RenameOne<'n> {
    from: &'n str,
    to: &'n proc_macro2::Ident,
}

impl syn::visit_mut::VisitMut for RenameOne<'_> {
    fn visit_expr_path_mut(&mut self, path: &mut syn::ExprPath) {
        if path.path.is_ident(self.from) {
            *path = syn::ExprPath {
                attrs: Vec::new(),
                qself: None,
                path: self.to.clone().into(),
            };
        }
    }
}
