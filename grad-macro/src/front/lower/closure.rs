//! Local closures: the body in place of the call, with names of its own.

use super::{Low, Lower};
use crate::front::macros::into_macros;
use syn::{Expr, Token};

impl Lower<'_> {
    /// A local closure, its body in place of the call.
    pub(super) fn call_closure(&mut self, closure: &syn::ExprClosure, args: &[&Expr]) -> Low {
        if closure.inputs.len() != args.len() {
            return self.error(
                closure,
                "the closure is called with another number of arguments",
                "give it one argument for each parameter",
            );
        }
        let mut args: Vec<Expr> = args.iter().map(|&arg| arg.clone()).collect();
        let lows = self.arguments(&mut args);
        if let Some(stopped) = super::stopped(&lows) {
            return stopped;
        }
        self.inline_closure(closure, &lows, &args.iter().collect::<Vec<_>>())
    }

    /// The body of a closure with its parameters bound to lowered values.
    pub(super) fn inline_closure(
        &mut self,
        closure: &syn::ExprClosure,
        lows: &[Low],
        args: &[&Expr],
    ) -> Low {
        if let Some(exit) = first_return(&closure.body) {
            return self.error(
                &exit,
                "`return` inside a closure is not supported",
                "make the value the last expression of the closure",
            );
        }
        let mut names = Vec::new();
        closure
            .inputs
            .iter()
            .for_each(|pat| super::stmt::pattern_names(pat, &mut names));
        let mut fresh = closure.clone();
        self.renamer.freshen(&mut fresh);
        self.copy_activity(closure, &fresh);
        for ((pat, low), arg) in fresh.inputs.iter().zip(lows).zip(args) {
            if self.binds_active(pat) {
                self.bind_pattern(pat, low, Some(arg));
            } else if !matches!(pat, syn::Pat::Wild(_)) {
                let stmt: syn::Stmt = syn::parse_quote!(let #pat = #arg;);
                if let syn::Stmt::Local(local) = &stmt {
                    self.constant_local(local, arg);
                }
            }
        }
        let low = self.expr(&fresh.body);
        if let Low::Const { kind, refs } = low {
            let value = self.constant_value(&fresh.body, kind, refs);
            return Low::active(value);
        }
        low
    }

    /// The names bound in a renamed copy are what those of the original are.
    pub(super) fn copy_activity(&mut self, original: &syn::ExprClosure, copy: &syn::ExprClosure) {
        let mut old = Vec::new();
        let mut new = Vec::new();
        bound_names(original, &mut old);
        bound_names(copy, &mut new);
        for (old, new) in old.into_iter().zip(new) {
            if self.activity.active.contains(&old) {
                self.activity.active.insert(new.clone());
            }
            if self.activity.memory.contains(&old) {
                self.activity.memory.insert(new.clone());
            }
            if self.activity.held.contains(&old) {
                self.activity.held.insert(new.clone());
            }
            if self.activity.assigned.contains(&old) {
                self.activity.assigned.insert(new);
            }
        }
    }
}

/// All names that patterns in a closure bind, in order.
fn bound_names(closure: &syn::ExprClosure, names: &mut Vec<String>) {
    use syn::visit::Visit;
    struct Names<'n>(&'n mut Vec<String>);
    impl<'ast> Visit<'ast> for Names<'_> {
        into_macros!(read);

        fn visit_pat_ident(&mut self, pat: &'ast syn::PatIdent) {
            self.0.push(pat.ident.to_string());
        }
    }
    Names(names).visit_expr_closure(closure);
}

/// The first `return` that leaves a closure with this body.
pub(super) fn first_return(body: &Expr) -> Option<Token![return]> {
    use syn::visit::Visit;
    struct First(Option<Token![return]>);
    impl<'ast> Visit<'ast> for First {
        into_macros!(read);

        fn visit_expr_return(&mut self, expr: &'ast syn::ExprReturn) {
            self.0.get_or_insert(expr.return_token);
        }
        // Those of an inner closure leave that.
        fn visit_expr_closure(&mut self, _: &'ast syn::ExprClosure) {}
    }
    let mut first = First(None);
    first.visit_expr(body);
    first.0
}
