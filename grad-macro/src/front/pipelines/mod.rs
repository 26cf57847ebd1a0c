//! Pipelines of iterators as loops: `x.iter().take_while(|v| **v > 0.0).sum::<f64>()` is a loop that adds to a variable and is left
//! where an item does not pass. Behind this pass there are no iterators but those that are walked by positions alone.
//!
//! A pipeline is a source, stages and a sink. The source becomes a loop, each stage stands in its body around those after it, and the sink
//! is what the innermost one does with an item. So every closure runs for the items that are asked for, one item after the other, as Rust's
//! laziness has it, and a new stage has to be written here alone.
//!
//! Pipelines that the lowering walks by positions (`front/lower/iterate`) stay as they are, and so does constant code.

mod effects;
mod found;
mod item;
mod leaving;
mod optional;
mod read;
mod rests;
mod returns;
mod sinks;
mod sources;
mod stages;
mod tried;
mod variables;

use crate::diagnostics::Errors;
use crate::front::activity::Activity;
use crate::front::macros::into_macros;
use crate::front::rename::Renamer;
use crate::front::syntax::{strip, strip_type};
use crate::names::iterators::{self, Sink};
use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::{ToTokens, format_ident};
use rests::Rest;
use std::collections::{BTreeMap, HashMap, HashSet};
use syn::visit_mut::{self, VisitMut};
use syn::{Block, Expr, ExprMethodCall, Lifetime, Stmt, parse_quote};

/// Whether a body may have pipelines, or closures that return.
pub(crate) fn mentions_iterators(block: &Block) -> bool {
    fn any(tokens: TokenStream) -> bool {
        tokens.into_iter().any(|token| match token {
            TokenTree::Ident(name) => {
                let name = name.to_string();
                iterators::named(&name).is_some()
                    || iterators::FUNCTIONS
                        .iter()
                        .any(|(function, ..)| *function == name)
                    || name == "return"
            }
            TokenTree::Group(group) => any(group.stream()),
            TokenTree::Punct(_) | TokenTree::Literal(_) => false,
        })
    }
    any(block.to_token_stream())
}

/// Writes the pipelines over active values in a renamed body as loops.
pub(crate) fn write_pipelines(
    block: &mut Block,
    activity: &Activity,
    renamer: &mut Renamer,
    errors: &Errors,
) {
    let mut writer = Writer {
        renamer,
        activity,
        errors,
        runs: Vec::new(),
        current: 0,
        continues: false,
        innermost: None,
        own: HashSet::new(),
        rests: HashMap::new(),
        assumed: BTreeMap::new(),
    };
    returns::Closures(&mut writer).visit_block_mut(block);
    writer.visit_block_mut(block);
    let assumed = std::mem::take(&mut writer.assumed);
    block.stmts.splice(0..0, assumed.into_values());
}

struct Writer<'w> {
    renamer: &'w mut Renamer,
    /// That of the body as it was written.
    activity: &'w Activity,
    errors: &'w Errors,
    /// The pipelines that are being written, each inside of the one before.
    runs: Vec<Run>,
    current: usize,
    /// A `continue` in the body of a `for` loop goes on with the next item.
    continues: bool,
    /// The label of the innermost loop around the body of a `for` loop.
    innermost: Option<Lifetime>,
    /// Variables of ours.
    own: HashSet<String>,
    /// What functions are taken for, which rustc is asked.
    assumed: BTreeMap<String, Stmt>,
    /// Iterators in variables.
    rests: HashMap<String, Rest>,
}

/// A pipeline that is being written.
#[derive(Default)]
struct Run {
    /// What stands in front of its loop.
    before: Vec<Stmt>,
    /// What stands at the beginning of each of its loops.
    first: Vec<Stmt>,
    /// The label of its loop, where something inside leaves it.
    label: Option<Lifetime>,
}

impl Writer<'_> {
    /// A name of ours.
    fn fresh(&mut self, base: &str) -> Ident {
        let name = self.renamer.fresh_variable(base);
        self.own.insert(name.clone());
        format_ident!("{}", name)
    }

    /// Begins a pipeline.
    fn enter(&mut self) -> usize {
        self.runs.push(Run::default());
        self.current = self.runs.len() - 1;
        self.current
    }

    /// Ends a pipeline: its loop, with what stands in front of it.
    fn leave(&mut self, outer: usize, stmts: Option<Vec<Stmt>>) -> Option<Vec<Stmt>> {
        let run = self.runs.pop().unwrap_or_default();
        self.current = outer;
        let mut out = run.before;
        let mut stmts = stmts?;
        let Some(label) = run.label else {
            out.extend(stmts);
            return Some(out);
        };
        let named: syn::Label = parse_quote!(#label:);
        match &mut stmts[..] {
            [Stmt::Expr(Expr::ForLoop(walk), _)] if walk.label.is_none() => {
                walk.label = Some(named)
            }
            [Stmt::Expr(Expr::Loop(walk), _)] if walk.label.is_none() => walk.label = Some(named),
            _ => stmts = vec![parse_quote!(#named loop { #(#stmts)* break #label; })],
        }
        out.extend(stmts);
        Some(out)
    }

    /// Leaves the pipeline.
    fn stop(&mut self) -> Stmt {
        let label = self.label();
        parse_quote!(break #label;)
    }

    /// The label of the pipeline's loop.
    fn label(&mut self) -> Lifetime {
        if let Some(label) = &self.runs[self.current].label {
            return label.clone();
        }
        let name = self.renamer.fresh("walk");
        let label = Lifetime::new(&format!("'{name}"), proc_macro2::Span::call_site());
        self.runs[self.current].label = Some(label.clone());
        label
    }

    /// A variable of the pipeline that changes from item to item.
    fn state(&mut self, base: &str, init: &Expr) -> Ident {
        let name = self.fresh(base);
        let declared = parse_quote!(let mut #name = #init;);
        self.runs[self.current].before.push(declared);
        name
    }

    fn is_own(&self, name: &Ident) -> bool {
        self.own.contains(&name.to_string())
    }

    /// A copy of statements in which every variable that they declare has another name.
    fn freshened(&mut self, stmts: Vec<Stmt>) -> Vec<Stmt> {
        let mut closure: syn::ExprClosure = parse_quote!(|| { #(#stmts)* });
        self.renamer.freshen(&mut closure);
        match *closure.body {
            Expr::Block(block) => block.block.stmts,
            _ => Vec::new(),
        }
    }

    /// Whether code may have to do with active values.
    fn is_active(&self, tokens: &impl ToTokens) -> bool {
        fn any(writer: &Writer<'_>, tokens: TokenStream) -> bool {
            tokens.into_iter().any(|token| match token {
                TokenTree::Ident(ident) => {
                    let name = ident.to_string();
                    writer.activity.active.contains(&name) || writer.activity.is_closure(&name)
                }
                TokenTree::Group(group) => any(writer, group.stream()),
                _ => false,
            })
        }
        any(self, tokens.to_token_stream())
    }
}

impl VisitMut for Writer<'_> {
    into_macros!(write);

    fn visit_block_mut(&mut self, block: &mut Block) {
        let stmts = std::mem::take(&mut block.stmts);
        for stmt in stmts {
            let mut written = Vec::new();
            self.statement(stmt, &mut written);
            for mut stmt in written {
                self.visit_stmt_mut(&mut stmt);
                block.stmts.push(stmt);
            }
        }
    }

    fn visit_expr_mut(&mut self, expr: &mut Expr) {
        if matches!(expr, Expr::Path(_))
            && let Some(name) = self.rest_of(expr)
        {
            self.errors.push(
                &*expr,
                format!("the iterator `{name}` is used in a way that is not supported"),
                "take its items by `next`, by a `for` loop, or by a chain that begins with it",
            );
            return;
        }
        if let Expr::MethodCall(call) = expr {
            type_fold(call);
        }
        if let Some(written) = self.expr(expr) {
            *expr = written;
        }
        visit_mut::visit_expr_mut(self, expr);
        self.move_into_block(expr);
    }
}

impl Writer<'_> {
    /// An expression that is a pipeline, in its other form.
    fn expr(&mut self, expr: &Expr) -> Option<Expr> {
        match expr {
            Expr::ForLoop(walk) => self.for_loop(walk),
            Expr::MethodCall(call) => {
                let taken = self.taken(call).or_else(|| self.extended(call));
                taken.or_else(|| self.sink(call))
            }
            Expr::If(_) | Expr::Match(_) => self.asked(expr),
            Expr::Try(_) | Expr::Macro(_) => self.tried(expr),
            Expr::While(walk) => self.while_next(walk),
            _ => None,
        }
    }

    /// The statements that a statement is written as.
    fn statement(&mut self, stmt: Stmt, out: &mut Vec<Stmt>) {
        if let Some(written) = self.dropped(&stmt) {
            out.extend(written);
            return;
        }
        let stmt = match stmt {
            Stmt::Local(local) => match self.local(local, out) {
                Some(local) => Stmt::Local(local),
                None => return,
            },
            stmt => stmt,
        };
        out.push(stmt);
    }
}

impl Writer<'_> {
    /// Moves what is done with the value of a block of ours into it: `({ ..; found }).copied()` is `({ ..; found.copied() })`.
    fn move_into_block(&self, expr: &mut Expr) {
        let operand = match expr {
            Expr::MethodCall(call) => &mut call.receiver,
            Expr::Field(field) => &mut field.base,
            Expr::Try(inner) => &mut inner.expr,
            _ => return,
        };
        let Expr::Paren(inner) = &**operand else {
            return;
        };
        let Expr::Block(block) = &*inner.expr else {
            return;
        };
        let Some((Stmt::Expr(value, None), before)) = block.block.stmts.split_last() else {
            return;
        };
        let ours = matches!(before.first(), Some(Stmt::Local(local))
            if matches!(strip_type(&local.pat), syn::Pat::Ident(pat) if self.is_own(&pat.ident)));
        if ours {
            let before = before.to_vec();
            **operand = value.clone();
            *expr = block_of(&before, expr);
        }
    }
}

/// Writes the type of the state of `fold(0.0, f64::max)` at its literal.
fn type_fold(call: &mut ExprMethodCall) {
    if iterators::sink_of(call) != Some(Sink::Fold) || call.args.len() != 2 {
        return;
    }
    let Expr::Path(f) = strip(&call.args[1]) else {
        return;
    };
    let Some(owner) = f.path.segments.first().map(|first| first.ident.to_string()) else {
        return;
    };
    if f.path.segments.len() == 2
        && matches!(owner.as_str(), "f64" | "f32")
        && let Expr::Lit(init) = &mut call.args[0]
        && let syn::Lit::Float(float) = &init.lit
        && float.suffix().is_empty()
    {
        let typed = format!("{}_{owner}", float.base10_digits());
        init.lit = syn::Lit::Float(syn::LitFloat::new(&typed, float.span()));
    }
}

/// An expression that is evaluated in one place, in parentheses where it begins with a block.
fn block_of(stmts: &[Stmt], value: &Expr) -> Expr {
    match strip(value) {
        value if stmts.is_empty() => value.clone(),
        value => parse_quote!(({ #(#stmts)* #value })),
    }
}
