//! Variables that begin as a constant field of an active struct and are used as numbers or flags that have no derivative: `let mut n = s.n;`
//! and `n += 1`, `x[n]`, `if n > 3`.
//!
//! Nothing but rustc knows what type the field has; but what is added to an integer is one. So the variable is constant, and rustc is asked.

use super::activity::Activity;
use super::macros::into_macros;
use super::syntax::{place_root, strip};
use proc_macro2::TokenStream;
use std::collections::HashSet;
use syn::visit::{self, Visit};
use syn::visit_mut::{self, VisitMut};
use syn::{BinOp, Block, Expr, Lit, Local, Pat, UnOp, parse_quote};

/// The variables of a renamed body that begin as a field and count.
pub(crate) fn counters(block: &Block) -> HashSet<String> {
    let mut found = Counts::default();
    found.visit_block(block);
    &found.of_fields & &found.counts
}

/// Writes that they are constant, where the field is one of an active struct.
pub(crate) fn write_counters(
    block: &mut Block,
    counters: &HashSet<String>,
    activity: &Activity,
    runtime: &TokenStream,
) {
    let mut writer = Writer {
        counters,
        activity,
        runtime,
    };
    writer.visit_block_mut(block);
}

/// The name of `let mut n = place.field;`.
fn of_field(local: &Local) -> Option<(String, &Expr)> {
    let (Pat::Ident(name), Some(init)) = (&local.pat, &local.init) else {
        return None;
    };
    let is_field = matches!(strip(&init.expr), Expr::Field(_)) && init.diverge.is_none();
    (is_field && name.mutability.is_some() && name.by_ref.is_none() && name.subpat.is_none())
        .then(|| (name.ident.to_string(), &*init.expr))
}

/// Whether an expression is `constant(*integer(&place))` as it is written here.
pub(crate) fn is_asked(call: &syn::ExprCall) -> bool {
    let Some(Expr::Unary(asked)) = call.args.first() else {
        return false;
    };
    let Expr::Call(asked) = &*asked.expr else {
        return false;
    };
    let Expr::Path(path) = &*asked.func else {
        return false;
    };
    let names = path.path.segments.iter().map(|segment| &segment.ident);
    names.rev().take(2).eq(["integer", "private"].iter())
}

#[derive(Default)]
struct Counts {
    of_fields: HashSet<String>,
    counts: HashSet<String>,
}

impl Counts {
    /// Notes the operands of arithmetic: all are of one type.
    fn of_one_type(&mut self, expr: &Expr, known: bool) {
        let mut names = Vec::new();
        if operands(expr, &mut names) || known {
            self.counts.extend(names);
        }
    }
}

/// The variables that are operands of arithmetic or of a comparison; whether an integer is one.
fn operands(expr: &Expr, names: &mut Vec<String>) -> bool {
    match strip(expr) {
        Expr::Path(path) => {
            names.extend(path.path.get_ident().map(ToString::to_string));
            false
        }
        Expr::Lit(lit) => match &lit.lit {
            Lit::Int(lit) => !matches!(lit.suffix(), "f32" | "f64"),
            _ => false,
        },
        Expr::Unary(unary) if !matches!(unary.op, UnOp::Deref(_)) => operands(&unary.expr, names),
        Expr::Binary(binary) if is_of_one_type(&binary.op) => {
            let left = operands(&binary.left, names);
            let integer = operands(&binary.right, names) || left;
            // A type of the user's may be scaled by an integer.
            let scales = matches!(
                binary.op,
                BinOp::Mul(_) | BinOp::Div(_) | BinOp::MulAssign(_) | BinOp::DivAssign(_)
            );
            integer && !scales
        }
        _ => false,
    }
}

fn is_of_one_type(op: &BinOp) -> bool {
    !matches!(
        op,
        BinOp::And(_) | BinOp::Or(_) | BinOp::Shl(_) | BinOp::Shr(_)
    )
}

impl<'ast> Visit<'ast> for Counts {
    into_macros!(read);

    fn visit_local(&mut self, local: &'ast Local) {
        self.of_fields.extend(of_field(local).map(|(name, _)| name));
        visit::visit_local(self, local);
    }

    fn visit_expr(&mut self, expr: &'ast Expr) {
        match expr {
            Expr::Binary(binary) => match &binary.op {
                BinOp::And(_) | BinOp::Or(_) => {
                    for side in [&binary.left, &binary.right] {
                        if matches!(strip(side), Expr::Path(_)) {
                            self.of_one_type(side, true);
                        }
                    }
                }
                _ => self.of_one_type(expr, false),
            },
            Expr::Unary(unary) if matches!(unary.op, UnOp::Not(_)) => {
                self.of_one_type(&unary.expr, matches!(strip(&unary.expr), Expr::Path(_)));
            }
            Expr::Index(index) if !matches!(strip(&index.index), Expr::Range(_)) => {
                self.of_one_type(&index.index, true);
            }
            Expr::If(cond) if matches!(strip(&cond.cond), Expr::Path(_)) => {
                self.of_one_type(&cond.cond, true);
            }
            Expr::While(walk) if matches!(strip(&walk.cond), Expr::Path(_)) => {
                self.of_one_type(&walk.cond, true);
            }
            Expr::ForLoop(walk) => {
                if let Expr::Range(range) = strip(&walk.expr) {
                    for end in [&range.start, &range.end].into_iter().flatten() {
                        self.of_one_type(end, true);
                    }
                }
            }
            _ => {}
        }
        visit::visit_expr(self, expr);
    }
}

struct Writer<'w> {
    counters: &'w HashSet<String>,
    activity: &'w Activity,
    runtime: &'w TokenStream,
}

impl VisitMut for Writer<'_> {
    into_macros!(write);

    fn visit_local_mut(&mut self, local: &mut Local) {
        if let Some((name, field)) = of_field(local)
            && self.counters.contains(&name)
            && place_root(field).is_some_and(|root| self.activity.active.contains(&root))
        {
            let rt = self.runtime;
            let asked = parse_quote!(#rt::constant(*#rt::private::integer(&#field)));
            if let Some(init) = &mut local.init {
                *init.expr = asked;
            }
            return;
        }
        visit_mut::visit_local_mut(self, local);
    }
}
