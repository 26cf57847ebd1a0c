//! The walk that renames.

use super::{Renamer, local};
use crate::front::format;
use crate::front::macros::Arguments;
use crate::front::syntax::place_root;
use crate::names::changes::changes_receiver;
use proc_macro2::Ident;
use quote::quote;
use syn::visit_mut::{self, VisitMut};
use syn::{Block, Expr, Local, Macro, Token};

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
