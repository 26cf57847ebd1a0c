//! Conditions, `if`, `match`, `let … else`, and the value that branches merge into.

use super::constant::strip;
use super::enums::{has_variants, is_variant_match};
use super::exit::always_exits;
use super::{Low, Lower};
use crate::ir::{Code, Kind, Mem, Op, Region, RegionKind, Value};
use crate::rules::RuleId;
use crate::rules::row;
use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::{BinOp, Expr, Pat, Stmt, UnOp};

/// The variable that the values of branches are stored in.
pub(super) struct Merge {
    mem: Option<Mem>,
    stored: bool,
    kinds: Vec<Kind>,
}

/// A pattern, and what is evaluated where it matches.
pub(super) type Arm<'a> = (&'a Pat, &'a Expr);

impl Lower<'_> {
    pub(super) fn merge(&mut self, wanted: bool) -> Merge {
        let mem = wanted.then(|| {
            let name = self.renamer.fresh("value");
            let mem = self.declare(&name, Kind::Any, None);
            self.function.mems[mem.index()].merge = true;
            mem
        });
        Merge {
            mem,
            stored: false,
            kinds: Vec::new(),
        }
    }

    /// Ends a branch whose value is `low`, which came from `expr`.
    pub(super) fn merge_value(&mut self, merge: &mut Merge, low: Low, expr: Option<&Expr>) -> Low {
        let Some(mem) = merge.mem else { return low };
        let value = match (&low, expr) {
            (Low::Active { value, .. }, _) => *value,
            (Low::Const { .. }, Some(expr)) => {
                let expr = expr.clone();
                self.value_of(&low, &expr)
            }
            (Low::Const { .. } | Low::Unit | Low::Diverged | Low::Error, _) => return low,
        };
        merge.stored = true;
        merge.kinds.push(self.function.kind(value).clone());
        self.function
            .make(Op::Store(mem, Vec::new()), vec![value], Kind::Unit);
        low
    }

    /// What the branches together give.
    pub(super) fn finish_merge(&mut self, merge: Merge, lows: &[Low]) -> Low {
        if lows.iter().any(|low| matches!(low, Low::Error)) {
            return Low::Error;
        }
        if lows.iter().all(|low| matches!(low, Low::Diverged)) {
            return Low::Diverged;
        }
        let Some(mem) = merge.mem else {
            return Low::Unit;
        };
        if !merge.stored {
            return Low::Unit;
        }
        let kind = merge
            .kinds
            .iter()
            .find(|k| k.is_scalar())
            .or_else(|| merge.kinds.iter().find(|k| **k != Kind::Const))
            .or(merge.kinds.first())
            .cloned();
        let kind = kind.unwrap_or(Kind::Any);
        self.function.mems[mem.index()].kind = kind.clone();
        let value = self
            .function
            .make(Op::Load(mem, Vec::new()), Vec::new(), kind);
        // What is chosen among references is one: a copy is behind it.
        let refs = lows.iter().filter_map(|low| match low {
            Low::Active { refs, .. } | Low::Const { refs, .. } => Some((*refs).min(1)),
            Low::Unit | Low::Diverged | Low::Error => None,
        });
        Low::Active {
            value,
            refs: refs.min().unwrap_or(0),
        }
    }

    /// Forgets what only one of two branches knows of the mutable variables.
    pub(super) fn keep_common(&mut self, other: &std::collections::HashMap<Mem, Value>) {
        let here = self.function.here();
        let function = &self.function;
        self.known.retain(|mem, value| {
            other.get(mem) == Some(value) && function.encloses(function.node(*value).home, here)
        });
    }

    /// The value of a condition: comparisons of what can be lowered become nodes, the rest is constant code.
    pub(super) fn condition(&mut self, expr: &Expr) -> Value {
        if let Some(value) = self.comparison(expr) {
            return value;
        }
        self.check_constant_context(expr);
        self.constant_value(expr, Kind::Bool, 0)
    }

    fn comparison(&mut self, expr: &Expr) -> Option<Value> {
        match strip(expr) {
            Expr::Unary(unary) if matches!(unary.op, UnOp::Not(_)) => {
                let inner = self.comparison(&unary.expr)?;
                Some(self.row(row::not, vec![inner], Kind::Bool))
            }
            Expr::Binary(binary) => {
                let name = match binary.op {
                    BinOp::Lt(_) => row::lt,
                    BinOp::Le(_) => row::le,
                    BinOp::Gt(_) => row::gt,
                    BinOp::Ge(_) => row::ge,
                    BinOp::Eq(_) => row::eq,
                    BinOp::Ne(_) => row::ne,
                    _ => return None,
                };
                if !is_simple(&binary.left) || !is_simple(&binary.right) {
                    return None;
                }
                if !self.mentions_active(expr) {
                    return None;
                }
                let left = self.comparand(&binary.left)?;
                let right = self.comparand(&binary.right)?;
                Some(self.row(name, vec![left, right], Kind::Bool))
            }
            _ => None,
        }
    }

    /// One side of a comparison, if it is known to be a float.
    fn comparand(&mut self, expr: &Expr) -> Option<Value> {
        match self.expr(expr) {
            Low::Active { value, .. } if self.function.kind(value).is_scalar() => Some(value),
            Low::Const { kind, refs } if kind.is_scalar() && refs == 0 => {
                Some(self.constant_value(expr, kind, refs))
            }
            _ => None,
        }
    }

    pub(super) fn row(&mut self, name: &str, args: Vec<Value>, kind: Kind) -> Value {
        match RuleId::find(name) {
            Some(id) => self.function.make(Op::Scalar(id), args, kind),
            None => self.placeholder(kind),
        }
    }

    pub(super) fn if_expr(&mut self, expr: &syn::ExprIf, wanted: bool) -> Low {
        if let Expr::Let(cond) = strip(&expr.cond) {
            return self.if_let(cond, expr, wanted);
        }
        if contains_let(&expr.cond) {
            return self.error(
                &expr.cond,
                "a chain of `let` conditions is not supported",
                "nest one `if let` in the other",
            );
        }
        let cond = self.condition(&expr.cond);
        let wanted = wanted && expr.else_branch.is_some();
        let else_expr = expr.else_branch.as_ref().map(|(_, e)| &**e);
        self.two_branches(
            cond,
            wanted,
            |l| {
                let low = l.block(&expr.then_branch, wanted);
                (low, super::stmt::last_expr(&expr.then_branch.stmts))
            },
            |l| match else_expr {
                Some(otherwise) => (l.expr_or_statement(otherwise, wanted), Some(otherwise)),
                None => (Low::Unit, None),
            },
        )
    }

    fn if_let(&mut self, cond: &syn::ExprLet, expr: &syn::ExprIf, wanted: bool) -> Low {
        let wanted = wanted && expr.else_branch.is_some();
        let wild: Pat = syn::parse_quote!(_);
        let then_branch: Expr = Expr::Block(syn::ExprBlock {
            attrs: Vec::new(),
            label: None,
            block: expr.then_branch.clone(),
        });
        let nothing: Expr = syn::parse_quote!({});
        let otherwise = expr.else_branch.as_ref().map_or(&nothing, |(_, e)| &**e);
        self.arms(
            &cond.expr,
            &[(&cond.pat, &then_branch), (&wild, otherwise)],
            wanted,
        )
    }

    pub(super) fn match_expr(&mut self, expr: &syn::ExprMatch, wanted: bool) -> Low {
        let arms: Vec<Arm<'_>> = expr.arms.iter().map(|arm| (&arm.pat, &*arm.body)).collect();
        self.arms(&expr.expr, &arms, wanted)
    }

    /// `let pat = value else { exit }; rest`
    pub(super) fn let_else(&mut self, local: &syn::Local, rest: &[Stmt], wanted: bool) -> Low {
        let Some(init) = &local.init else {
            return Low::Unit;
        };
        let Some((_, diverge)) = &init.diverge else {
            return Low::Unit;
        };
        let exits = match strip(diverge) {
            Expr::Block(block) => {
                always_exits(&block.block) || super::exit::Exits::of_block(&block.block).any()
            }
            _ => false,
        };
        if !exits && rest.is_empty() && !self.binds_active(&local.pat) {
            // The other branch panics: constant code as a whole.
            let binder = self.statement(local.to_token_stream());
            self.constant_bindings(&local.pat, &Kind::Const, 0, Some(binder));
            self.bound_by_pattern(&local.pat);
            self.keep_of_own(&local.pat, &init.expr);
            return Low::Unit;
        }
        let rest = Expr::Block(syn::ExprBlock {
            attrs: Vec::new(),
            label: None,
            block: syn::Block {
                brace_token: syn::token::Brace::default(),
                stmts: rest.to_vec(),
            },
        });
        let wild: Pat = syn::parse_quote!(_);
        self.arms(&init.expr, &[(&local.pat, &rest), (&wild, diverge)], wanted)
    }

    /// A `match` on constant code.
    fn arms(&mut self, scrutinee: &Expr, arms: &[Arm<'_>], wanted: bool) -> Low {
        let source = scrutinee;
        if let Some(decided) = self.end_arms(scrutinee, arms) {
            return self.expr_or_statement(&decided, wanted);
        }
        if let Some(low) = self.outcome_arms(scrutinee, arms, wanted) {
            return low;
        }
        // Where it is made of constant fields, rustc is asked whether it is.
        let mut scrutinee = std::borrow::Cow::Borrowed(scrutinee);
        let decided = if is_variant_match(arms) {
            None
        } else {
            self.kept(&scrutinee)
        };
        let guarded =
            self.is_guarded_option_match(arms) && (decided.is_none() || self.guards_floats(arms));
        match (&decided, guarded || self.is_option_match(arms)) {
            (Some(_), false) => {}
            _ => match self.expr(&scrutinee) {
                Low::Const { .. } => {}
                low @ (Low::Error | Low::Diverged) => return low,
                Low::Active { value, refs } => {
                    let whole = Low::Active { value, refs };
                    let mut patterns = arms.iter().map(|(pat, _)| *pat);
                    if patterns.any(|pat| self.refuse_parts_of_floats(pat, &whole, Some(source))) {
                        return Low::Error;
                    }
                    if let Some(low) = self.option_arms(value, refs, arms, wanted) {
                        return low;
                    }
                    if (decided.is_none() || guarded)
                        && let Some(low) = self.chosen_arms(value, refs, arms, wanted)
                    {
                        return low;
                    }
                    if decided.is_none() && has_variants(arms) {
                        return self.variant_arms(&scrutinee, (value, refs), arms, wanted);
                    }
                    if decided.is_none() {
                        return self.active_match(&scrutinee);
                    }
                }
                Low::Unit => return self.active_match(&scrutinee),
            },
        }
        if let Some(decided) = decided {
            scrutinee = std::borrow::Cow::Owned(decided);
        }

        let looked_at = scrutinee.to_token_stream();
        let pattern = |l: &mut Self, i: usize, region: Region| {
            let pat = arms[i].0;
            l.in_region(region, |l| {
                l.constant_bindings(pat, &Kind::Const, 0, None);
                l.bound_by_pattern(pat);
                l.keep_of_own(pat, &scrutinee);
            });
            pat.to_token_stream()
        };
        self.match_arms(looked_at, arms, wanted, pattern, |_, _| {})
    }

    /// A `match` on code. `pattern` gives what stands in the code for the pattern of an arm, before the arm's region has anything in it, and
    /// `bind` what the pattern binds in the region.
    pub(super) fn match_arms(
        &mut self,
        looked_at: TokenStream,
        arms: &[Arm<'_>],
        wanted: bool,
        mut pattern: impl FnMut(&mut Self, usize, Region) -> TokenStream,
        mut bind: impl FnMut(&mut Self, usize),
    ) -> Low {
        let (code, mut args) = self.code(looked_at, false);
        let here = self.function.here();
        let mut merge = self.merge(wanted);
        let known = self.known.clone();
        let mut lows = Vec::new();
        let mut regions: Vec<(Code, Region)> = Vec::new();
        let mut common: Option<std::collections::HashMap<Mem, Value>> = None;
        for (i, (pat, body)) in arms.iter().enumerate() {
            if let Pat::Guard(guard) = pat {
                self.check_constant_context(&guard.guard);
            }
            let region = self.function.add_region(Some(here), RegionKind::Branch);
            self.known.clone_from(&known);
            let asked = pattern(self, i, region);
            // What a guard reads is read where the `match` stands.
            let (pattern, captures) = self.code(asked, false);
            args.extend(captures);
            self.known.clone_from(&known);
            let low = self.in_region(region, |l| {
                bind(l, i);
                let low = l.expr_or_statement(body, wanted);
                l.merge_value(&mut merge, low, Some(body))
            });
            regions.push((pattern, region));
            lows.push(low);
            if let Some(common) = &common {
                self.keep_common(&common.clone());
            }
            common = Some(self.known.clone());
        }
        self.function
            .make(Op::Match(code, regions), args, Kind::Const);
        self.finish_merge(merge, &lows)
    }

    pub(super) fn active_match(&mut self, scrutinee: &Expr) -> Low {
        self.error(
            scrutinee,
            "a `match` on an active value is not supported",
            "match on constants or on the variants of an enum, or compare with `if`; what an `Option` holds is taken out by `Some(x)`, if need be in a `match` inside the arm; write `constant(..)` around what only decides",
        )
    }

    /// Refuses what would let an active value leave through constant code.
    pub(super) fn check_constant_context(&mut self, expr: &Expr) {
        if let Expr::Assign(_) = expr {
            self.errors
                .push(expr, "an assignment is not a condition", "use `==`");
        }
        if self.assigns_active(expr) {
            self.errors.push(
                expr,
                "an active variable is assigned inside constant code",
                "assign it in a statement of its own",
            );
        }
    }
}

fn contains_let(expr: &Expr) -> bool {
    match expr {
        Expr::Let(_) => true,
        Expr::Binary(binary) => contains_let(&binary.left) || contains_let(&binary.right),
        Expr::Paren(inner) => contains_let(&inner.expr),
        _ => false,
    }
}

/// Whether lowering an expression makes only pure nodes that cannot panic.
fn is_simple(expr: &Expr) -> bool {
    match expr {
        Expr::Lit(_) | Expr::Path(_) => true,
        Expr::Paren(inner) => is_simple(&inner.expr),
        Expr::Group(inner) => is_simple(&inner.expr),
        Expr::Field(inner) => is_simple(&inner.base),
        Expr::Index(inner) => is_simple(&inner.expr) && is_simple(&inner.index),
        Expr::Unary(inner) => is_simple(&inner.expr),
        Expr::Binary(binary) => {
            !super::constant::is_assignment(&binary.op)
                && is_simple(&binary.left)
                && is_simple(&binary.right)
        }
        Expr::MethodCall(call) => {
            RuleId::method(&call.method.to_string()).is_some()
                && is_simple(&call.receiver)
                && call.args.iter().all(is_simple)
        }
        _ => false,
    }
}
