//! Which variables ever hold an active value, and which must live in memory because control flow or element assignment changes them.
//!
//! One flow-insensitive fixpoint over the renamed body: a variable that is active anywhere is active everywhere, so that one that
//! starts constant and becomes active in a loop has one representation.

mod bind;
mod calls;
mod expr;
mod shape;

use crate::front::lower::pattern_names;
use crate::front::may_change::{ChangedByMethods, changed_by_methods, statement_changes};
use crate::front::own_types::own_variables;
use crate::front::scopes::{held_by, may_hold};
use crate::front::syntax::{is_integer_local, strip_type};
use crate::front::types::{TypeParams, classify};
use proc_macro2::TokenStream;
use shape::Shape;
use std::collections::{HashMap, HashSet};
use syn::{Block, Expr, Pat, Stmt};

/// What the analysis found.
#[derive(Clone, Debug, Default)]
pub(crate) struct Activity {
    /// The path of the runtime.
    pub(crate) runtime: TokenStream,
    /// Variables that ever hold an active value.
    pub(crate) active: HashSet<String>,
    /// Variables that are changed by control flow or in part.
    pub(crate) memory: HashSet<String>,
    /// Variables that are assigned after their declaration.
    pub(crate) assigned: HashSet<String>,
    /// There is a `return`, `break` or `continue`.
    pub(crate) diverges: bool,
    declared_in: HashMap<String, u32>,
    closures: HashMap<String, Vec<Pat>>,
    broken_with: Vec<bool>,
    region: u32,
    regions: u32,
    changed: bool,
    /// Variables that may do something when they are dropped.
    pub(crate) held: HashSet<String>,
    /// Parameters that stay what they are whatever the functions do that they are lent to.
    pub(crate) fixed: HashSet<String>,
    /// Variables of types of the user's, which have no methods but their own.
    pub(crate) own: HashSet<String>,
    /// Variables that methods of the user's may change where their values are used.
    pub(crate) changed_by_methods: HashSet<String>,
    /// Variables that are declared with `mut`, and parameters by `&mut`.
    pub(crate) mutable: HashSet<String>,
    /// Which variables are active is known.
    settled: bool,
}

impl Activity {
    /// Analyses a body whose active parameters are given.
    pub(crate) fn of(
        body: &Block,
        params: &[String],
        fixed: HashSet<String>,
        references: &[String],
        mut own: HashSet<String>,
        runtime: &TokenStream,
    ) -> Self {
        own.extend(own_variables(body));
        let ChangedByMethods { names, mutable } = changed_by_methods(body, references, &own);
        let mut activity = Activity {
            changed_by_methods: names,
            mutable,
            own,
            active: params.iter().cloned().collect(),
            fixed,
            runtime: runtime.clone(),
            ..Activity::default()
        };
        for name in params {
            activity.declared_in.insert(name.clone(), 0);
        }
        loop {
            activity.changed = false;
            activity.region = 0;
            activity.regions = 0;
            activity.block(body);
            if activity.settled {
                break;
            }
            activity.settled = !activity.changed;
        }
        if activity.diverges {
            // What comes after a `break` or `return` is lowered into a branch: every assignment may be in a nested region.
            let assigned = activity.assigned.clone();
            activity.memory.extend(assigned);
        }
        activity
    }

    /// Whether a variable cannot become active: a constant parameter.
    fn is_fixed(&self, name: &str) -> bool {
        self.fixed.contains(name)
    }

    /// The constants for whose sake a block keeps its end. What it changes of the variables around it is changed inside of it.
    pub(crate) fn held_by(&self, block: &Block) -> Vec<String> {
        held_by(block, &self.active, &self.held)
    }

    /// Whether a name is that of a closure in a variable.
    pub(crate) fn is_closure(&self, name: &str) -> bool {
        self.closures.contains_key(name)
    }

    /// Whether an expression gives an active value.
    pub(crate) fn of_expr(&self, expr: &Expr) -> bool {
        self.clone().shape(expr).any()
    }

    /// Notes that what a pattern binds may do something when it is dropped.
    fn hold(&mut self, pat: &Pat) {
        let mut names = Vec::new();
        pattern_names(pat, &mut names);
        for (name, _) in names {
            self.changed |= self.held.insert(name);
        }
    }

    fn nested<R>(&mut self, f: impl FnOnce(&mut Self) -> R) -> R {
        let before = self.region;
        self.regions += 1;
        self.region = self.regions;
        let result = f(self);
        self.region = before;
        result
    }

    fn block(&mut self, block: &Block) -> Shape {
        let mut value = Shape::Leaf(false);
        for stmt in &block.stmts {
            value = Shape::Leaf(false);
            if let Stmt::Local(local) = stmt
                && may_hold(local, &self.held)
            {
                self.hold(&local.pat);
            }
            match stmt {
                Stmt::Local(local) => match &local.init {
                    Some(init) => {
                        let shape = self.shape(&init.expr);
                        if let Some((_, diverge)) = &init.diverge {
                            self.nested(|a| a.shape(diverge));
                        }
                        if let (Pat::Ident(pat), Expr::Closure(closure)) =
                            (strip_type(&local.pat), &*init.expr)
                        {
                            self.closures.insert(
                                pat.ident.to_string(),
                                closure.inputs.iter().cloned().collect(),
                            );
                        }
                        if has_constant_type(&local.pat) || is_integer(&init.expr) {
                            let mut names = Vec::new();
                            pattern_names(&local.pat, &mut names);
                            self.fixed.extend(names.into_iter().map(|(name, _)| name));
                        }
                        if is_integer_local(local) {
                            // An integer has no derivative; lowering asks rustc whether one is lost on the way.
                            self.bind(&local.pat, &Shape::Leaf(false));
                        } else {
                            self.bind(&local.pat, &shape);
                        }
                    }
                    None => {
                        self.bind(&local.pat, &Shape::Leaf(false));
                        if let Pat::Ident(pat) = strip_type(&local.pat) {
                            self.memory.insert(pat.ident.to_string());
                        }
                    }
                },
                Stmt::Item(_) => {}
                Stmt::Expr(expr, semi) => {
                    let shape = self.shape(expr);
                    let called = match expr {
                        Expr::Try(inner) => &inner.expr,
                        other => other,
                    };
                    if let Expr::MethodCall(call) = called
                        && semi.is_some()
                        && statement_changes(call, &self.own)
                    {
                        self.lends_receiver(call, shape.any());
                    }
                    if semi.is_none() {
                        value = shape;
                    }
                }
                Stmt::Macro(stmt) => {
                    value = Shape::Leaf(self.macro_active(&stmt.mac));
                }
            }
        }
        value
    }
}

/// Whether a variable is declared with a type that has no derivative.
fn has_constant_type(pat: &Pat) -> bool {
    match pat {
        Pat::Type(typed) => classify(&typed.ty, &TypeParams::default()).constant,
        _ => false,
    }
}

/// Whether an expression is the literal of an integer.
fn is_integer(expr: &Expr) -> bool {
    match expr {
        Expr::Lit(lit) => {
            matches!(&lit.lit, syn::Lit::Int(lit) if !matches!(lit.suffix(), "f32" | "f64"))
        }
        Expr::Unary(unary) => is_integer(&unary.expr),
        // rustc is asked.
        Expr::Call(call) => super::counters::is_asked(call),
        _ => false,
    }
}
