//! Loops.

mod exits;
mod whiles;

use super::constant::strip;
use super::exit::Exits;
use super::iterate::data_kind;
use super::{Binding, LoopScope, Low, Lower};
use crate::front::changes::changed_by_block;
use crate::front::syntax::strip_type;
use crate::ir::{ForLoop, Function, Kind, Mem, Op, Region, RegionKind, Value};
use crate::names::Method;
use crate::names::iterators::{self, Role, Source, Stage};
use quote::{ToTokens, quote};
use std::collections::HashSet;
use syn::{Block, Expr, Pat};

pub(crate) use exits::breaks_with_value;
pub(super) use exits::{LoopEnd, has_break};

/// Whether the items behind a method are what they were.
fn is_plain_step(call: &syn::ExprMethodCall) -> bool {
    matches!(
        iterators::stage_of(call),
        Some(Stage::Rev | Stage::Skip | Stage::Take | Stage::StepBy)
    )
}

impl Lower<'_> {
    /// Forgets what is known of variables that a loop body changes.
    fn forget_changed(&mut self, body: &Block) {
        let changed = changed_by_block(body);
        let calls_closure = self
            .env
            .values()
            .any(|b| matches!(b, super::Binding::Closure(_)));
        let names: HashSet<Mem> = self
            .env
            .iter()
            .filter_map(|(name, binding)| match binding {
                super::Binding::Mem { mem } if calls_closure || changed.contains(name) => {
                    Some(*mem)
                }
                _ => None,
            })
            .collect();
        self.known.retain(|mem, _| !names.contains(mem));
    }

    /// Lowers the body of a loop into `region` and returns after the loop has been made by `finish`.
    pub(super) fn loop_body(
        &mut self,
        label: Option<&syn::Label>,
        body: &Block,
        region: Region,
        result: Option<super::Returned>,
        lower_body: impl FnOnce(&mut Self),
    ) -> LoopEnd {
        // A flag is declared before the loop for exits that cannot be a `break` where they stand.
        let exits = Exits::of_block(body);
        let (flag, declared) = if exits.returns || has_break(body) {
            let flag = self.flag("stopped");
            let here = self.function.here();
            let node = self.function.region(here).nodes.last().copied();
            (Some(flag), node)
        } else {
            (None, None)
        };
        self.forget_changed(body);
        self.loops.push(LoopScope {
            label: label.map(|label| label.name.ident.to_string()),
            stop: flag.clone(),
            skips: self.skips.len(),
            result,
        });
        let tail = std::mem::replace(&mut self.tail, true);
        let known = self.known.clone();
        self.in_region(region, |l| {
            lower_body(l);
            if let Some(flag) = &flag
                && l.set_flags.contains(flag)
            {
                let ident = quote::format_ident!("{}", flag);
                let cond = l.constant_tokens(quote!(#ident), false, Kind::Bool);
                let here = l.function.here();
                let stop = l.function.add_region(Some(here), RegionKind::Branch);
                let go_on = l.function.add_region(Some(here), RegionKind::Branch);
                l.in_region(stop, |l| l.function.make(Op::Break, Vec::new(), Kind::Unit));
                l.function.make(Op::If(stop, go_on), vec![cond], Kind::Unit);
            }
        });
        self.tail = tail;
        self.known = known;
        self.forget_changed(body);
        self.loops.pop();
        if let (Some(flag), Some(node)) = (&flag, declared)
            && !self.set_flags.contains(flag)
        {
            let here = self.function.here();
            self.function.region_mut(here).nodes.retain(|&v| v != node);
        }
        LoopEnd
    }

    pub(super) fn for_loop(&mut self, expr: &syn::ExprForLoop) -> Low {
        let mut plain = expr.clone();
        plain.attrs.clear();
        self.with_checkpoint(&expr.attrs, |l| l.plain_for_loop(&plain))
    }

    fn plain_for_loop(&mut self, expr: &syn::ExprForLoop) -> Low {
        let whole = Expr::ForLoop(expr.clone());
        if !self.mentions_active(&whole) && !Exits::of_expr(&whole).any() {
            self.statement(whole.to_token_stream());
            return Low::Unit;
        }
        if let Some(low) = self.active_for(expr) {
            return low;
        }
        let (iter_tokens, again) = self.range_chain(&expr.expr);
        let again = again && !Exits::of_block(&expr.body).any() && !has_break(&expr.body);
        let here = self.function.here();
        let region = self.function.add_region(Some(here), RegionKind::Loop);
        let (iter, args) = self.code(iter_tokens, true);
        if !args.is_empty() {
            return self.error(
                &expr.expr,
                "this iterator over active values is not supported",
                "iterate over `.iter()` of a slice, array or `Vec`, or over a range of indices",
            );
        }
        let pattern = self.function.plain_code(expr.pat.to_token_stream());
        self.loop_body(expr.label.as_ref(), &expr.body, region, None, |l| {
            l.constant_bindings(&expr.pat, &Kind::Const, 0, None);
            if let super::free::Plain::Data(item) = l.plain(&expr.expr) {
                l.note_plain(&expr.pat, &item);
            }
            l.item_bindings(&expr.pat, &expr.expr);
            if !again {
                l.keep_of_own(&expr.pat, &expr.expr);
            }
            if again {
                let mut names = Vec::new();
                super::stmt::pattern_names(&expr.pat, &mut names);
                for (name, _) in names {
                    if let Some(var) = l.function.const_vars.get_mut(&name) {
                        var.index_of = Some(region);
                    }
                }
            }
            l.block(&expr.body, false);
        });
        let spec = ForLoop {
            iter,
            pattern,
            again,
            backwards: false,
            body: region,
        };
        let _: Value = self.function.make(Op::For(spec), Vec::new(), Kind::Const);
        Low::Unit
    }

    /// Notes which names of a pattern are references, and which are data that can be indexed, for the items of a constant iterator.
    fn item_bindings(&mut self, pat: &Pat, iterator: &Expr) {
        match (strip_type(pat), strip(iterator)) {
            (pat, Expr::MethodCall(call)) if is_plain_step(call) => {
                self.item_bindings(pat, &call.receiver);
            }
            (Pat::Tuple(pair), Expr::MethodCall(call))
                if iterators::stage_of(call) == Some(Stage::Enumerate) && pair.elems.len() == 2 =>
            {
                self.item_bindings(&pair.elems[1], &call.receiver);
            }
            (Pat::Tuple(pair), Expr::MethodCall(call))
                if iterators::stage_of(call) == Some(Stage::Zip)
                    && pair.elems.len() == 2
                    && call.args.len() == 1 =>
            {
                self.item_bindings(&pair.elems[0], &call.receiver);
                self.item_bindings(&pair.elems[1], &call.args[0]);
            }
            (Pat::Reference(_), _) => {}
            (pat, iterator) => {
                // A pattern of parts takes them by reference from an item behind one.
                let refs = self.item_refs(iterator);
                let data = self
                    .item_data(iterator)
                    .filter(|_| matches!(pat, Pat::Ident(_)));
                let mut names = Vec::new();
                super::stmt::pattern_names(pat, &mut names);
                for (name, _) in names {
                    if let Some(super::Binding::Const {
                        refs: of_name,
                        kind,
                    }) = self.env.get_mut(&name)
                    {
                        *of_name = refs.unwrap_or(0);
                        if let Some(data) = &data {
                            kind.clone_from(data);
                        }
                    }
                    if refs.is_none() || !matches!(pat, Pat::Ident(_)) {
                        self.unsure.insert(name);
                    }
                }
            }
        }
    }

    /// The kind of the items of constant data that hold data themselves: the rows of `[[0.1, 0.2], [0.3, 0.4]]`. They live as long as
    /// an iteration, so that they are walked by index, too.
    fn item_data(&self, expr: &Expr) -> Option<Kind> {
        let kind = match strip(expr) {
            Expr::Reference(inner) => return self.item_data(&inner.expr),
            Expr::MethodCall(call)
                if matches!(
                    iterators::role(call),
                    Some(Role::Source(Source::Iter | Source::IntoIter) | Role::Stage(Stage::Owned))
                ) =>
            {
                return self.item_data(&call.receiver);
            }
            Expr::Path(path) => match self.env.get(&path.path.get_ident()?.to_string())? {
                super::Binding::Const { kind, .. } => kind.clone(),
                _ => return None,
            },
            other => data_kind(other)?,
        };
        match kind {
            Kind::Sequence(item) if matches!(*item, Kind::Sequence(_)) => Some(*item),
            _ => None,
        }
    }

    /// How many references the items of a constant iterator are behind, if its form tells.
    fn item_refs(&self, expr: &Expr) -> Option<u8> {
        match strip(expr) {
            Expr::Reference(_) => Some(1),
            Expr::Range(_) | Expr::Array(_) => Some(0),
            Expr::Path(path) => match path
                .path
                .get_ident()
                .map(|name| self.env.get(&name.to_string()))
            {
                Some(Some(super::Binding::Const { refs, .. })) => Some((*refs).min(1)),
                _ => None,
            },
            Expr::MethodCall(call) => match iterators::role(call) {
                Some(Role::Source(Source::Iter)) => Some(1),
                Some(Role::Stage(Stage::Owned)) => Some(0),
                _ if is_plain_step(call) => self.item_refs(&call.receiver),
                _ => None,
            },
            _ => None,
        }
    }

    /// A range, possibly with `rev` and `step_by`, whose bounds are made cheap; and whether it can be walked again backwards.
    fn range_chain(&mut self, expr: &Expr) -> (proc_macro2::TokenStream, bool) {
        match strip(expr) {
            Expr::Range(range) => {
                let start = range.start.as_ref().map(|e| self.cheap_bound(e));
                let end = range.end.as_ref().map(|e| self.cheap_bound(e));
                let limits = &range.limits;
                let bounded = start.is_some() && end.is_some();
                (quote!((#start #limits #end)), bounded)
            }
            Expr::MethodCall(call)
                if iterators::stage_of(call) == Some(Stage::Rev) && call.args.is_empty() =>
            {
                let (inner, again) = self.range_chain(&call.receiver);
                (quote!(#inner.rev()), again)
            }
            Expr::MethodCall(call)
                if iterators::stage_of(call) == Some(Stage::StepBy) && call.args.len() == 1 =>
            {
                let (inner, again) = self.range_chain(&call.receiver);
                let step = self.cheap_bound(&call.args[0]);
                // Walking steps backwards needs the length of the range, which an inclusive one does not tell.
                let counted = !inner.to_string().contains("..=");
                (quote!(#inner.step_by(#step)), again && counted)
            }
            other => (other.to_token_stream(), false),
        }
    }

    /// A bound of a range as an expression that may be evaluated again: itself, or a variable that holds its value.
    pub(super) fn cheap_bound(&mut self, expr: &Expr) -> proc_macro2::TokenStream {
        let tokens = expr.to_token_stream();
        let free = self.is_free(expr);
        let (code, _) = self.code(tokens.clone(), free);
        if self.function.code(code).cheap {
            return tokens;
        }
        if !super::constant::is_projection(expr)
            && let Some(checked) = self.integer(expr)
        {
            return self.hoist(checked.to_token_stream(), "bound");
        }
        if !super::constant::is_projection(expr)
            && let Low::Active { .. } = self.expr(expr)
        {
            self.errors.push(
                expr,
                "a bound of the range depends on an active value",
                "a range is constant: write `constant(..)` around the bound",
            );
            return tokens;
        }
        self.hoist(tokens, "bound")
    }

    /// Binds constant code to a variable of its own.
    pub(super) fn hoist(
        &mut self,
        tokens: proc_macro2::TokenStream,
        name: &str,
    ) -> proc_macro2::TokenStream {
        let text = tokens.to_string();
        if let Some(held) = self.measured.get(&text) {
            let ident = quote::format_ident!("{}", held);
            let known = Binding::Const {
                kind: Kind::Const,
                refs: 0,
            };
            self.env.insert(held.clone(), known);
            return quote!(#ident);
        }
        let measures = self.measures_a_parameter(&tokens);
        let name = self.renamer.fresh(name);
        let ident = quote::format_ident!("{}", name);
        if measures {
            self.measured.insert(text, name.clone());
            let before = self.function.enter(Function::ROOT);
            self.bind_constant(&ident, tokens);
            self.function.enter(before);
            self.function.pull_up_measure();
        } else {
            self.bind_constant(&ident, tokens);
        }
        quote!(#ident)
    }

    fn bind_constant(&mut self, ident: &proc_macro2::Ident, tokens: proc_macro2::TokenStream) {
        let name = ident.to_string();
        if let Ok(expr) = syn::parse2::<Expr>(tokens.clone()) {
            let plain = self.plain(&expr);
            self.plain.insert(name.clone(), plain);
        }
        let binder = self.statement(quote!(let #ident = #tokens;));
        self.constant_variable(&name, Kind::Const, 0, false);
        if let Some(var) = self.function.const_vars.get_mut(&name) {
            var.binder = Some(binder);
        }
    }

    /// Whether code is the size of an active parameter of a known kind: nothing changes it while the function runs.
    fn measures_a_parameter(&self, tokens: &proc_macro2::TokenStream) -> bool {
        let Ok(Expr::MethodCall(call)) = syn::parse2(tokens.clone()) else {
            return false;
        };
        let Expr::Path(path) = &*call.receiver else {
            return false;
        };
        let of = path
            .path
            .get_ident()
            .and_then(|name| self.env.get(&name.to_string()));
        let Some(Binding::Value { value, .. }) = of else {
            return false;
        };
        let node = self.function.node(*value);
        matches!(node.op, Op::Param(_))
            && matches!(node.kind, Kind::Sequence(_) | Kind::Matrix(_))
            && call.args.is_empty()
            && matches!(
                Method::of(&call.method),
                Method::Len | Method::Nrows | Method::Ncols
            )
    }
}
