//! What becomes of the items on the way: one loop, in which each stage stands around those after it. So a closure runs for the items that
//! are asked for, in turn.

use super::Writer;
use super::item::Item;
use super::read::{Pipe, Step};
use crate::front::syntax::strip;
use crate::names::Function;
use crate::names::Method;
use crate::names::iterators::Stage;
use syn::{Block, Expr, Stmt, parse_quote};

/// What is done with an item behind the last stage.
pub(super) type Done<'d, 'w> = &'d mut dyn FnMut(&mut Writer<'w>, Item) -> Option<Vec<Stmt>>;

impl<'w> Writer<'w> {
    /// The statements that walk a pipeline.
    pub(super) fn pipe(&mut self, pipe: &Pipe, done: Done<'_, 'w>) -> Option<Vec<Stmt>> {
        self.source(&pipe.source, &mut |w, item| {
            w.steps(&pipe.steps, item, done)
        })
    }

    /// A pipeline inside of what another one does with its items: what it leaves is its own loop.
    pub(super) fn inner(&mut self, pipe: &Pipe, done: Done<'_, 'w>) -> Option<Vec<Stmt>> {
        let outer = self.current;
        let number = self.enter();
        let stmts = self.pipe(pipe, &mut |w, item| {
            w.current = outer;
            let stmts = done(w, item);
            w.current = number;
            stmts
        });
        self.leave(outer, stmts)
    }

    /// An item behind steps that give one for each.
    pub(super) fn through(
        &mut self,
        steps: &[Step],
        item: Item,
        out: &mut Vec<Stmt>,
    ) -> Option<Item> {
        let mut last = None;
        let stmts = self.steps(steps, item, &mut |_, item| {
            last = Some(item);
            Some(Vec::new())
        })?;
        out.extend(stmts);
        last
    }

    fn steps(&mut self, steps: &[Step], item: Item, done: Done<'_, 'w>) -> Option<Vec<Stmt>> {
        let Some((step, rest)) = steps.split_first() else {
            return done(self, item);
        };
        match step {
            Step::Stage(stage, args) => self.stage(*stage, args, item, rest, done),
            Step::Counted(name) => self.steps(rest, Item::Tuple(vec![name.clone(), item]), done),
            Step::Paired(other) => self.steps(rest, Item::Tuple(vec![item, other.clone()]), done),
            Step::First | Step::Second => match (item, step) {
                (Item::Tuple(parts), step) => {
                    let part = usize::from(matches!(step, Step::Second));
                    let part = parts.into_iter().nth(part)?;
                    self.steps(rest, part, done)
                }
                (Item::Variable(_), _) => None,
            },
            Step::Tried(f) => {
                let mut out = Vec::new();
                let item = self.value_of_outcome(f.as_ref(), &item, &mut out)?;
                out.extend(self.steps(rest, item, done)?);
                Some(out)
            }
            Step::ZipFirst(other) => {
                let mut before = Vec::new();
                let kept = self.kept(other, &mut before)?;
                self.runs[self.current].before.extend(before);
                let mut out = Vec::new();
                let first = kept.take(self, &mut out)?;
                out.extend(self.steps(rest, Item::Tuple(vec![first, item]), done)?);
                // The second one is asked for nothing behind the last item of the first one.
                let left = kept.is_left();
                let stop = when(parse_quote!(!(#left)), vec![self.stop()], None);
                self.runs[self.current].first.push(stop);
                Some(out)
            }
            Step::Zip(other) => {
                let mut inner = |w: &mut Writer<'w>, second: Item| {
                    w.steps(rest, Item::Tuple(vec![item.clone(), second]), done)
                };
                self.beside(other, &mut inner)
            }
        }
    }

    fn stage(
        &mut self,
        stage: Stage,
        args: &[Expr],
        item: Item,
        rest: &[Step],
        done: Done<'_, 'w>,
    ) -> Option<Vec<Stmt>> {
        let mut out = Vec::new();
        match stage {
            Stage::Map => {
                let value = self.applied(&args[0], &[(&item, false)], &mut out)?;
                let item = self.item_of(&value, "item", &mut out);
                out.extend(self.steps(rest, item, done)?);
            }
            Stage::Owned => {
                let Item::Variable(name) = &item else {
                    return None;
                };
                let item = self.variable("item", &parse_quote!(#name.clone()), &mut out);
                out.extend(self.steps(rest, item, done)?);
            }
            Stage::Inspect => {
                let value = self.applied(&args[0], &[(&item, true)], &mut out)?;
                out.push(Stmt::Expr(value, Some(parse_quote!(;))));
                out.extend(self.steps(rest, item, done)?);
            }
            Stage::Filter | Stage::TakeWhile => {
                let cond = self.applied(&args[0], &[(&item, true)], &mut out)?;
                let inner = self.steps(rest, item, done)?;
                let leave = (stage == Stage::TakeWhile).then(|| vec![self.stop()]);
                out.push(when(cond, inner, leave));
            }
            Stage::SkipWhile => {
                let skipping = self.state("skipping", &parse_quote!(true));
                let mut asked = Vec::new();
                let cond = self.applied(&args[0], &[(&item, true)], &mut asked)?;
                asked.push(parse_quote!(#skipping = #cond;));
                out.push(when(parse_quote!(#skipping), asked, None));
                let inner = self.steps(rest, item, done)?;
                out.push(when(parse_quote!(!#skipping), inner, None));
            }
            Stage::FilterMap | Stage::MapWhile => {
                let value = self.applied(&args[0], &[(&item, false)], &mut out)?;
                let mut leave = Vec::new();
                let stops = stage == Stage::MapWhile;
                let mut inner = |w: &mut Writer<'w>, item: Item| w.steps(rest, item, done);
                let stmts = self.held(&value, stops, &mut inner)?;
                leave.extend(stmts);
                out.extend(leave);
            }
            Stage::Scan => {
                let state = self.state("state", &args[0]);
                let Expr::Closure(closure) = strip(&args[1]) else {
                    return None;
                };
                let mut inputs = closure.inputs.iter();
                let (Some(first), Some(second), None) =
                    (inputs.next(), inputs.next(), inputs.next())
                else {
                    return None;
                };
                out.push(parse_quote!(let #first = &mut #state;));
                let mut body = (*closure.body).clone();
                self.copy_captured(closure, &mut body);
                self.bind(second, &item, false, &mut body, &mut out);
                let body = without_scope(body, &mut out);
                let mut inner = |w: &mut Writer<'w>, item: Item| w.steps(rest, item, done);
                out.extend(self.held(&body, true, &mut inner)?);
            }
            Stage::FlatMap => {
                let value = self.applied(&args[0], &[(&item, false)], &mut out)?;
                let value = without_scope(value, &mut out);
                let mut inner = |w: &mut Writer<'w>, item: Item| w.steps(rest, item, done);
                if gives_option(&value) {
                    out.extend(self.held(&value, false, &mut inner)?);
                } else {
                    let pipe = self.read(&value, true)?;
                    out.extend(self.inner(&pipe, &mut inner)?);
                }
            }
            Stage::Flatten => {
                let pipe = self.read(&item.expr(), true)?;
                let mut inner = |w: &mut Writer<'w>, item: Item| w.steps(rest, item, done);
                out.extend(self.inner(&pipe, &mut inner)?);
            }
            Stage::Enumerate => {
                let count = self.state("counted", &parse_quote!(0_usize));
                let i = self.variable("i", &parse_quote!(#count), &mut out);
                out.push(parse_quote!(#count += 1;));
                out.extend(self.steps(rest, Item::Tuple(vec![i, item]), done)?);
            }
            Stage::Skip => {
                let skipped = self.state("skipped", &args[0]);
                let inner = self.steps(rest, item, done)?;
                out.push(when(
                    parse_quote!(#skipped > 0),
                    vec![parse_quote!(#skipped -= 1;)],
                    Some(inner),
                ));
            }
            Stage::Take => {
                let left = self.state("left", &args[0]);
                out.push(parse_quote!(#left -= 1;));
                out.extend(self.steps(rest, item, done)?);
                // What stands before asks for no item more.
                let stop = when(parse_quote!(#left == 0), vec![self.stop()], None);
                self.runs[self.current].first.push(stop);
            }
            Stage::StepBy => {
                let step = self.state("step", &args[0]);
                self.runs[self.current]
                    .before
                    .push(parse_quote!(assert!(#step != 0);));
                let until = self.state("until", &parse_quote!(0_usize));
                let mut inner = vec![parse_quote!(#until = #step - 1;)];
                inner.extend(self.steps(rest, item, done)?);
                out.push(when(
                    parse_quote!(#until > 0),
                    vec![parse_quote!(#until -= 1;)],
                    Some(inner),
                ));
            }
            Stage::Zip | Stage::Rev | Stage::Same | Stage::Chain | Stage::Cycle => return None,
        }
        Some(out)
    }

    /// What is done with what an `Option` holds. Where it holds nothing the loop goes on, or ends with `stops`.
    pub(super) fn held(
        &mut self,
        option: &Expr,
        stops: bool,
        done: Done<'_, 'w>,
    ) -> Option<Vec<Stmt>> {
        let mut out = Vec::new();
        let option = without_scope(option.clone(), &mut out);
        if count_some(&option) == Some(1) {
            out.extend(self.held_in(&option, stops, done)?);
            return Some(out);
        }
        let name = self.fresh("held");
        let inner = done(self, Item::Variable(name.clone()))?;
        let leave = stops.then(|| vec![self.stop()]);
        out.push(when(parse_quote!(let Some(#name) = #option), inner, leave));
        Some(out)
    }

    /// The same for an `Option` that says by its form where it holds something: in one place.
    fn held_in(&mut self, option: &Expr, stops: bool, done: Done<'_, 'w>) -> Option<Vec<Stmt>> {
        let mut out = Vec::new();
        match strip(option) {
            Expr::If(cond) => {
                let mut branch = |w: &mut Self, block: &Block| {
                    let block: Expr = parse_quote!(#block);
                    w.held_in(&block, stops, done)
                };
                let then = branch(self, &cond.then_branch)?;
                let (_, otherwise) = cond.else_branch.as_ref()?;
                let otherwise = match &**otherwise {
                    Expr::Block(block) => branch(self, &block.block)?,
                    other => self.held_in(other, stops, done)?,
                };
                let condition = (*cond.cond).clone();
                out.push(when(condition, then, Some(otherwise)));
            }
            Expr::Block(_) => {
                let tail = without_scope(option.clone(), &mut out);
                if matches!(strip(&tail), Expr::Block(_)) {
                    return None;
                }
                out.extend(self.held_in(&tail, stops, done)?);
            }
            Expr::Call(call) => {
                let item = self.item_of(call.args.first()?, "item", &mut out);
                out.extend(done(self, item)?);
            }
            Expr::MethodCall(call) => {
                let value = match call.args.first().map(strip)? {
                    Expr::Closure(closure) => (*closure.body).clone(),
                    other => other.clone(),
                };
                let mut then = Vec::new();
                // `then_some` evaluates its argument in any case.
                let item = if call.method == Method::Then {
                    self.item_of(&value, "item", &mut then)
                } else {
                    self.item_of(&value, "item", &mut out)
                };
                then.extend(done(self, item)?);
                let leave = stops.then(|| vec![self.stop()]);
                out.push(when((*call.receiver).clone(), then, leave));
            }
            _ if stops => out.push(self.stop()),
            _ => {}
        }
        Some(out)
    }
}

/// `if cond { then } else { otherwise }`
pub(super) fn when(cond: Expr, then: Vec<Stmt>, otherwise: Option<Vec<Stmt>>) -> Stmt {
    let then: Block = parse_quote!({ #(#then)* });
    let otherwise = otherwise.filter(|stmts| !stmts.is_empty()).map(|stmts| {
        let block: Expr = parse_quote!({ #(#stmts)* });
        (<syn::Token![else]>::default(), Box::new(block))
    });
    Stmt::Expr(
        Expr::If(syn::ExprIf {
            attrs: Vec::new(),
            if_token: <syn::Token![if]>::default(),
            cond: Box::new(cond),
            then_branch: then,
            else_branch: otherwise,
        }),
        None,
    )
}

/// The value of a block whose statements are moved to the front: every name is that of one variable.
pub(super) fn without_scope(expr: Expr, out: &mut Vec<Stmt>) -> Expr {
    match strip(&expr) {
        Expr::Block(block) if block.label.is_none() && block.attrs.is_empty() => {
            match block.block.stmts.split_last() {
                Some((Stmt::Expr(tail, None), before)) => {
                    out.extend(before.iter().cloned());
                    without_scope(tail.clone(), out)
                }
                _ => expr,
            }
        }
        _ => expr,
    }
}

/// In how many places an expression gives `Some`, where its form says that all others give `None`.
fn count_some(expr: &Expr) -> Option<usize> {
    let of_block = |block: &Block| match block.stmts.last() {
        Some(Stmt::Expr(tail, None)) => count_some(tail),
        _ => None,
    };
    match strip(expr) {
        Expr::Call(call) => {
            let is_some =
                matches!(&*call.func, Expr::Path(path) if path.path.is_ident(&Function::Some));
            (is_some && call.args.len() == 1).then_some(1)
        }
        Expr::Path(path) if path.path.is_ident(&Function::None) => Some(0),
        Expr::Block(block) if block.label.is_none() => of_block(&block.block),
        Expr::If(cond) => {
            let (_, otherwise) = cond.else_branch.as_ref()?;
            Some(of_block(&cond.then_branch)? + count_some(otherwise)?)
        }
        Expr::MethodCall(call) if call.args.len() == 1 => {
            let then = call.method == Method::Then
                && matches!(strip(&call.args[0]), Expr::Closure(closure) if closure.inputs.is_empty());
            (then || call.method == Method::ThenSome).then_some(1)
        }
        _ => None,
    }
}

/// Whether an expression is an `Option` by its form.
pub(super) fn gives_option(expr: &Expr) -> bool {
    count_some(expr).is_some()
}
