//! Leaving early: which exits a piece of syntax has, and how `return`, `break` and `continue` are lowered.
//!
//! There are no jumps in the graph. What follows an exit moves into the branch that does not take it; where that would copy
//! code, a constant flag skips the rest.

use super::{Low, Lower, Returned};
use crate::front::macros::into_macros;
use crate::ir::{Kind, Op};
use proc_macro2::{Span, TokenStream, TokenTree};
use quote::{format_ident, quote};
use std::collections::HashSet;
use syn::parse::Parser;
use syn::visit::{self, Visit};
use syn::{Block, Expr, Ident, Lifetime, Macro};

/// The exits of a piece of syntax.
#[derive(Default)]
pub(crate) struct Exits {
    pub(crate) returns: bool,
    pub(crate) returns_in_loop: bool,
    /// A `break` or `continue` leaves it.
    pub(crate) breaks: bool,
    /// Where the first one stands, and its keyword.
    pub(crate) first: Option<(Span, &'static str)>,
    loops: Vec<Option<String>>,
}

impl Exits {
    pub(crate) fn of_block(block: &Block) -> Self {
        let mut exits = Exits::default();
        exits.visit_block(block);
        exits
    }

    pub(crate) fn of_expr(expr: &Expr) -> Self {
        let mut exits = Exits::default();
        exits.visit_expr(expr);
        exits
    }

    pub(crate) fn of_macro(mac: &Macro) -> Self {
        let mut exits = Exits::default();
        exits.visit_macro(mac);
        exits
    }

    /// Those of code, or of a pattern with a guard, that is emitted as it stands.
    pub(crate) fn of_tokens(tokens: &TokenStream) -> Self {
        let mut exits = Exits::default();
        match Block::parse_within.parse2(tokens.clone()) {
            Ok(stmts) => stmts.iter().for_each(|stmt| exits.visit_stmt(stmt)),
            Err(_) => {
                let arm = syn::parse2(quote!(match () { #tokens => {} }));
                arm.iter().for_each(|arm| exits.visit_expr(arm));
            }
        }
        exits
    }

    pub(crate) fn any(&self) -> bool {
        self.returns || self.breaks
    }

    fn leaves(&mut self, label: Option<&Lifetime>, span: Span, keyword: &'static str) {
        let inside = match label {
            None => !self.loops.is_empty(),
            Some(label) => self
                .loops
                .iter()
                .any(|l| l.as_deref() == Some(&label.ident.to_string())),
        };
        self.breaks |= !inside;
        if !inside {
            self.first.get_or_insert((span, keyword));
        }
    }

    fn in_loop(&mut self, label: Option<&syn::Label>, f: impl FnOnce(&mut Self)) {
        self.loops
            .push(label.map(|label| label.name.ident.to_string()));
        f(self);
        self.loops.pop();
    }
}

impl<'ast> Visit<'ast> for Exits {
    into_macros!(read);

    fn visit_expr_return(&mut self, expr: &'ast syn::ExprReturn) {
        self.returns = true;
        self.returns_in_loop |= !self.loops.is_empty();
        self.first.get_or_insert((expr.return_token.span, "return"));
        visit::visit_expr_return(self, expr);
    }

    fn visit_expr_break(&mut self, expr: &'ast syn::ExprBreak) {
        self.leaves(expr.label.as_ref(), expr.break_token.span, "break");
        visit::visit_expr_break(self, expr);
    }

    fn visit_expr_continue(&mut self, expr: &'ast syn::ExprContinue) {
        self.leaves(expr.label.as_ref(), expr.continue_token.span, "continue");
    }

    fn visit_expr_for_loop(&mut self, expr: &'ast syn::ExprForLoop) {
        self.visit_expr(&expr.expr);
        self.in_loop(expr.label.as_ref(), |e| e.visit_block(&expr.body));
    }

    fn visit_expr_while(&mut self, expr: &'ast syn::ExprWhile) {
        self.in_loop(expr.label.as_ref(), |e| {
            e.visit_expr(&expr.cond);
            e.visit_block(&expr.body);
        });
    }

    fn visit_expr_loop(&mut self, expr: &'ast syn::ExprLoop) {
        self.in_loop(expr.label.as_ref(), |e| e.visit_block(&expr.body));
    }

    fn visit_expr_closure(&mut self, _: &'ast syn::ExprClosure) {
        // A closure's `return` leaves the closure.
    }
}

/// Whether tokens have a word that leaves.
pub(crate) fn mentions_exit(tokens: &TokenStream) -> bool {
    tokens.clone().into_iter().any(|token| match token {
        TokenTree::Ident(word) => word == "return" || word == "break" || word == "continue",
        TokenTree::Group(group) => mentions_exit(&group.stream()),
        TokenTree::Literal(_) | TokenTree::Punct(_) => false,
    })
}

/// Where the words stand that leave.
pub(super) fn exit_spans(tokens: &TokenStream, spans: &mut HashSet<String>) {
    for token in tokens.clone() {
        match token {
            TokenTree::Ident(word) if word == "return" || word == "break" || word == "continue" => {
                spans.insert(format!("{:?}", word.span()));
            }
            TokenTree::Group(group) => exit_spans(&group.stream(), spans),
            TokenTree::Ident(_) | TokenTree::Literal(_) | TokenTree::Punct(_) => {}
        }
    }
}

/// Whether the lowered function does not assign its result on every path that the compiler sees: a `return` inside a loop, or one
/// after which a flag skips the rest.
pub(super) fn may_skip_return(body: &Block) -> bool {
    struct Flagged(bool);
    impl<'ast> Visit<'ast> for Flagged {
        into_macros!(read);

        fn visit_block(&mut self, block: &'ast Block) {
            if let Some((_, before)) = block.stmts.split_last() {
                self.0 |= before
                    .iter()
                    .any(|stmt| is_flagged(stmt, |e| Exits::of_expr(e).returns));
            }
            visit::visit_block(self, block);
        }
        fn visit_expr_closure(&mut self, _: &'ast syn::ExprClosure) {}
    }
    let mut flagged = Flagged(false);
    flagged.visit_block(body);
    flagged.0 || Exits::of_block(body).returns_in_loop
}

/// Whether a variable without a value may still have none after one of these statements, as far as the compiler sees: a
/// statement that gives it one may also leave, and a flag skips the rest.
pub(super) fn may_stay_unset(name: &Ident, stmts: &[syn::Stmt]) -> bool {
    struct Sets<'n>(&'n Ident, bool);
    impl<'ast> Visit<'ast> for Sets<'_> {
        into_macros!(read);

        fn visit_expr_assign(&mut self, assign: &'ast syn::ExprAssign) {
            self.1 |= matches!(&*assign.left, Expr::Path(path) if path.path.is_ident(self.0));
            visit::visit_expr_assign(self, assign);
        }
    }
    stmts.iter().any(|stmt| {
        let mut sets = Sets(name, false);
        sets.visit_stmt(stmt);
        sets.1 && is_flagged(stmt, |e| Exits::of_expr(e).any())
    })
}

/// Whether a statement that something follows may leave, and not in a way that makes the rest a branch of it.
fn is_flagged(stmt: &syn::Stmt, leaves: impl Fn(&Expr) -> bool) -> bool {
    match stmt {
        syn::Stmt::Local(local) => {
            let init = local.init.as_ref();
            init.is_some_and(|init| leaves(&init.expr))
        }
        syn::Stmt::Expr(expr, _) if !leaves(expr) => false,
        syn::Stmt::Expr(Expr::If(cond), _) if !matches!(*cond.cond, Expr::Let(_)) => {
            let otherwise = cond.else_branch.as_ref().map(|(_, e)| &**e);
            let then_exits = always_exits(&cond.then_branch);
            let else_exits = otherwise.is_some_and(expr_always_exits);
            let then_never = !Exits::of_block(&cond.then_branch).any();
            let else_never = otherwise.is_none_or(|e| !Exits::of_expr(e).any());
            !(then_exits && else_never || else_exits && then_never)
        }
        syn::Stmt::Expr(expr, _) => {
            !expr_always_exits(expr) || matches!(expr, Expr::If(_) | Expr::Match(_))
        }
        syn::Stmt::Item(_) | syn::Stmt::Macro(_) => false,
    }
}

/// Whether control never comes back from a block.
pub(super) fn always_exits(block: &Block) -> bool {
    block.stmts.iter().any(|stmt| match stmt {
        syn::Stmt::Expr(expr, _) => expr_always_exits(expr),
        syn::Stmt::Local(_) | syn::Stmt::Item(_) | syn::Stmt::Macro(_) => false,
    })
}

pub(super) fn expr_always_exits(expr: &Expr) -> bool {
    match expr {
        Expr::Return(_) | Expr::Break(_) | Expr::Continue(_) => true,
        Expr::Block(block) => always_exits(&block.block),
        Expr::If(expr) => {
            always_exits(&expr.then_branch)
                && expr
                    .else_branch
                    .as_ref()
                    .is_some_and(|(_, otherwise)| expr_always_exits(otherwise))
        }
        Expr::Match(expr) => {
            !expr.arms.is_empty() && expr.arms.iter().all(|arm| expr_always_exits(&arm.body))
        }
        _ => false,
    }
}

/// Whether an expression panics or fails wherever it ends: as the value of a branch it has no type by itself.
pub(super) fn never_ends(expr: &Expr) -> bool {
    let block = |block: &Block| {
        block.stmts.iter().any(|stmt| match stmt {
            syn::Stmt::Expr(expr, _) => never_ends(expr),
            syn::Stmt::Macro(stmt) => leaves_by_macro(&stmt.mac),
            syn::Stmt::Local(_) | syn::Stmt::Item(_) => false,
        })
    };
    match expr {
        Expr::Macro(inner) => leaves_by_macro(&inner.mac),
        Expr::Try(inner) => matches!(
            crate::front::fallible::variant(&inner.expr),
            Some(crate::front::fallible::Variant::Failure)
        ),
        Expr::Paren(inner) => never_ends(&inner.expr),
        Expr::Group(inner) => never_ends(&inner.expr),
        Expr::Block(inner) => block(&inner.block),
        Expr::If(inner) => {
            let otherwise = inner.else_branch.as_ref();
            block(&inner.then_branch) && otherwise.is_some_and(|(_, e)| never_ends(e))
        }
        Expr::Match(inner) => {
            !inner.arms.is_empty() && inner.arms.iter().all(|arm| never_ends(&arm.body))
        }
        _ => false,
    }
}

/// Whether a macro panics or fails.
pub(crate) fn leaves_by_macro(mac: &Macro) -> bool {
    crate::front::syntax::macro_of(mac).is(crate::names::macros::Fact::Diverges)
}

/// Makes the value of a block a `return` of it, in every branch.
pub(super) fn return_tail(block: &mut Block) {
    if let Some(syn::Stmt::Expr(expr, semi @ None)) = block.stmts.last_mut() {
        return_value(expr);
        *semi = Some(<syn::Token![;]>::default());
    }
}

fn return_value(expr: &mut Expr) {
    match expr {
        Expr::Return(_) | Expr::Break(_) | Expr::Continue(_) => {}
        Expr::Block(inner) if inner.label.is_none() => return_tail(&mut inner.block),
        Expr::If(inner) if inner.else_branch.is_some() => {
            return_tail(&mut inner.then_branch);
            if let Some((_, otherwise)) = &mut inner.else_branch {
                return_value(otherwise);
            }
        }
        Expr::Match(inner) => inner
            .arms
            .iter_mut()
            .for_each(|arm| return_value(&mut arm.body)),
        // A loop without a value: what returns stands inside.
        Expr::ForLoop(_) | Expr::While(_) => {}
        Expr::Loop(inner) if !super::loops::breaks_with_value(inner) => {}
        Expr::Paren(inner) => return_value(&mut inner.expr),
        Expr::Macro(inner) if leaves_by_macro(&inner.mac) => {}
        _ => {
            let value = expr.clone();
            *expr = Expr::Return(syn::ExprReturn {
                attrs: Vec::new(),
                return_token: <syn::Token![return]>::default(),
                expr: Some(Box::new(value)),
            });
        }
    }
}

impl Lower<'_> {
    /// Declares a constant flag that is false.
    pub(super) fn flag(&mut self, base: &str) -> String {
        let name = self.renamer.fresh(base);
        let ident = format_ident!("{}", name);
        self.plain_statement(quote!(let mut #ident = false;));
        self.activity.assigned.insert(name.clone());
        self.constant_variable(&name, Kind::Bool, 0, true);
        name
    }

    pub(super) fn set_flag(&mut self, name: &str) {
        self.set_flags.insert(name.to_owned());
        let ident = format_ident!("{}", name);
        self.plain_statement(quote!(#ident = true;));
    }

    fn set_skips(&mut self, from: usize) {
        for i in from..self.skips.len() {
            let name = self.skips[i].clone();
            self.set_flag(&name);
        }
    }

    pub(super) fn lower_return(&mut self, expr: &syn::ExprReturn) -> Low {
        let Some(Returned { mem, optional }) = self.returned else {
            return self.error(
                expr,
                "`return` is not supported here",
                "make the value the last expression of the function",
            );
        };
        let Some(value) = &expr.expr else {
            return self.error(expr, "`return` without a value", "return a value");
        };
        let low = self.expr(value);
        if matches!(low, Low::Error | Low::Diverged) {
            return low;
        }
        let mut value = self.value_of(&low, value);
        if optional {
            value = self.some(value);
        }
        self.function
            .make(Op::Store(mem, Vec::new()), vec![value], Kind::Unit);
        self.set_skips(0);
        if !self.loops.is_empty() {
            self.leave_loops(0);
        }
        Low::Diverged
    }

    /// Stops the innermost loop and, by their flags, all loops out to number `target`.
    fn leave_loops(&mut self, target: usize) {
        let innermost = self.loops.len() - 1;
        for depth in target..innermost {
            self.stop_by_flag(depth);
        }
        if self.tail {
            self.function.make(Op::Break, Vec::new(), Kind::Unit);
        } else {
            self.stop_by_flag(innermost);
        }
    }

    fn stop_by_flag(&mut self, depth: usize) {
        if let Some(flag) = self.loops[depth].stop.clone() {
            self.set_flag(&flag);
        }
    }

    fn target(&self, label: Option<&Lifetime>) -> Option<usize> {
        match label {
            None => self.loops.len().checked_sub(1),
            Some(label) => {
                let name = label.ident.to_string();
                self.loops
                    .iter()
                    .rposition(|scope| scope.label.as_deref() == Some(name.as_str()))
            }
        }
    }

    pub(super) fn lower_break(&mut self, expr: &syn::ExprBreak) -> Low {
        let Some(target) = self.target(expr.label.as_ref()) else {
            return self.error(
                expr,
                "this `break` leaves no loop",
                "write it inside of the loop or the labelled block that it leaves",
            );
        };
        if let Some(value) = &expr.expr {
            let low = self.expr(value);
            if matches!(low, Low::Error) {
                return Low::Error;
            }
            let value = self.value_of(&low, value);
            if let Some(Returned { mem, optional }) = self.loops[target].result {
                let value = if optional { self.some(value) } else { value };
                let kind = self.function.kind(value).clone();
                self.function.mems[mem.index()].kind = kind;
                self.function
                    .make(Op::Store(mem, Vec::new()), vec![value], Kind::Unit);
            }
        }
        let skips = self.loops[target].skips;
        self.set_skips(skips);
        self.leave_loops(target);
        Low::Diverged
    }

    pub(super) fn lower_continue(&mut self, expr: &syn::ExprContinue) -> Low {
        let Some(target) = self.target(expr.label.as_ref()) else {
            return self.error(
                expr,
                "this `continue` belongs to no loop",
                "name a loop that encloses it",
            );
        };
        let skips = self.loops[target].skips;
        self.set_skips(skips);
        if target + 1 < self.loops.len() {
            self.leave_loops(target + 1);
        }
        Low::Diverged
    }
}
