//! Where items come from, as loops.

use super::Writer;
use super::item::Item;
use super::read::{Pipe, Source};
use super::stages::{Done, when, without_scope};
use crate::front::syntax::strip;
use crate::names;
use crate::names::iterators::Function;
use proc_macro2::Ident;
use syn::{Expr, Stmt, parse_quote};

impl<'w> Writer<'w> {
    pub(super) fn source(&mut self, source: &Source, done: Done<'_, 'w>) -> Option<Vec<Stmt>> {
        match source {
            Source::Walk { chain, item } => {
                let body = done(self, item.clone())?;
                Some(vec![self.walk(chain, item, body)])
            }
            Source::Chain(a, b) => self.one_after_the_other(a, b, done),
            Source::Cycle(pipe) => {
                let any = self.state("walked", &parse_quote!(false));
                let mut body: Vec<Stmt> = vec![parse_quote!(#any = false;)];
                body.extend(self.inner(pipe, &mut |w, item| {
                    let mut stmts: Vec<Stmt> = vec![parse_quote!(#any = true;)];
                    stmts.extend(done(w, item)?);
                    Some(stmts)
                })?);
                let stop = self.stop();
                body.push(when(parse_quote!(!#any), vec![stop], None));
                Some(vec![self.endless(body)])
            }
            Source::Rest(name) => {
                let rest = self.rests.get(name)?.clone();
                let mut body = Vec::new();
                let item = rest.take(self, &mut body)?;
                body.extend(done(self, item)?);
                let stop = vec![self.stop()];
                let body = vec![when(rest.is_left(), body, Some(stop))];
                Some(vec![self.endless(body)])
            }
            Source::Made(function, args) => self.made(*function, args, done),
        }
    }

    fn made(&mut self, function: Function, args: &[Expr], done: Done<'_, 'w>) -> Option<Vec<Stmt>> {
        let mut out = Vec::new();
        match function {
            Function::Empty => {}
            Function::Once | Function::OnceWith => {
                let value = match function {
                    Function::Once => args[0].clone(),
                    _ => self.applied(&args[0], &[], &mut out)?,
                };
                if function == Function::Once && self.continues {
                    // The loop's body may go on with the next item, where there is none: it stands in a loop of one.
                    let held = self.state("held", &value);
                    let item = self.variable("item", &parse_quote!(#held.clone()), &mut out);
                    out.extend(done(self, item)?);
                    let at = Item::Variable(self.fresh("i"));
                    return Some(vec![self.walk(&parse_quote!((0..1_usize)), &at, out)]);
                }
                let item = self.item_of(&value, "item", &mut out);
                let stmts = done(self, item)?;
                let mut first = self.first();
                out.extend(stmts);
                first.extend(out);
                return Some(first);
            }
            Function::Repeat | Function::RepeatN | Function::RepeatWith => {
                let value = match function {
                    Function::RepeatWith => self.applied(&args[0], &[], &mut out)?,
                    _ => {
                        let value = self.state("repeated", &args[0]);
                        parse_quote!(#value.clone())
                    }
                };
                let item = self.item_of(&value, "item", &mut out);
                let stmts = done(self, item)?;
                out.extend(stmts);
                if function == Function::RepeatN {
                    let times = self.state("times", &args[1]);
                    let at = Item::Variable(self.fresh("i"));
                    return Some(vec![self.walk(&parse_quote!((0..#times)), &at, out)]);
                }
                return Some(vec![self.endless(out)]);
            }
            Function::FromFn => {
                let value = self.applied(&args[0], &[], &mut out)?;
                let value = without_scope(value, &mut out);
                out.extend(self.held(&value, true, done)?);
                return Some(vec![self.endless(out)]);
            }
            Function::Successors => {
                let body = Successors::of(self, args).walk(self, done)?;
                return Some(vec![self.endless(body)]);
            }
        }
        Some(out)
    }

    /// The items of `a`, and those of `b` behind them: what is done with them is written twice, with the same state.
    fn one_after_the_other(&mut self, a: &Pipe, b: &Pipe, done: Done<'_, 'w>) -> Option<Vec<Stmt>> {
        let mut written: Option<(Item, Vec<Stmt>)> = None;
        let mut label = None;
        let mut out = self.inner(a, &mut |w, item| {
            let stmts = done(w, item.clone())?;
            label.clone_from(&w.innermost);
            written = Some((item, stmts.clone()));
            Some(stmts)
        })?;
        let (first, stmts) = match written {
            Some(written) => written,
            // Nothing comes of the first one.
            None => return self.inner(b, done),
        };
        out.extend(self.inner(b, &mut |w, item| {
            let mut again = Vec::new();
            bind_as(&first, &item, &mut again);
            again.extend(stmts.iter().cloned());
            w.innermost.clone_from(&label);
            Some(w.freshened(again))
        })?);
        Some(out)
    }

    /// What is done with each item together with one of another pipeline, until there are no more of either.
    pub(super) fn beside(&mut self, other: &Pipe, done: Done<'_, 'w>) -> Option<Vec<Stmt>> {
        let mut out = Vec::new();
        if let (Source::Made(function, args), true) = (&other.source, other.steps.is_empty()) {
            match function {
                Function::Repeat => {
                    let value = self.state("repeated", &args[0]);
                    let item = self.variable("item", &parse_quote!(#value.clone()), &mut out);
                    out.extend(done(self, item)?);
                    return Some(out);
                }
                Function::RepeatWith => {
                    let value = self.applied(&args[0], &[], &mut out)?;
                    let item = self.item_of(&value, "item", &mut out);
                    out.extend(done(self, item)?);
                    return Some(out);
                }
                Function::Successors => {
                    return Successors::of(self, args).walk(self, done);
                }
                Function::FromFn => {
                    let value = self.applied(&args[0], &[], &mut out)?;
                    out.extend(self.held(&value, true, done)?);
                    return Some(out);
                }
                Function::Once | Function::OnceWith | Function::RepeatN | Function::Empty => {}
            }
        }
        if let (
            Source::Walk {
                chain,
                item: Item::Variable(_),
            },
            true,
        ) = (&other.source, other.steps.is_empty())
            && let Expr::Range(range) = strip(chain)
            && range.end.is_none()
            && let Some(start) = &range.start
        {
            let at = self.state("at", start);
            let item = self.variable("item", &parse_quote!(#at), &mut out);
            out.push(parse_quote!(#at += 1;));
            out.extend(done(self, item)?);
            return Some(out);
        }
        // All others are walked before. Their closures have no effect, so that nobody sees when they run.
        let (other, cycles) = match &other.source {
            Source::Cycle(inner) if other.steps.is_empty() => (&**inner, true),
            _ => (other, false),
        };
        if other.may_be_endless() {
            return None;
        }
        let mut before = Vec::new();
        let rest = self.kept(other, &mut before)?;
        self.runs[self.current].before.extend(before);
        let (at, len) = (&rest.at, rest.len());
        if cycles {
            out.push(when(
                parse_quote!(#at == #len),
                vec![parse_quote!(#at = 0;)],
                None,
            ));
        }
        let mut inner = Vec::new();
        let item = rest.take(self, &mut inner)?;
        inner.extend(done(self, item)?);
        let stop = vec![self.stop()];
        out.push(when(rest.is_left(), inner, Some(stop)));
        Some(out)
    }

    /// A loop over what a chain gives.
    fn walk(&mut self, chain: &Expr, item: &Item, body: Vec<Stmt>) -> Stmt {
        let mut stmts = self.first();
        stmts.extend(body);
        let pattern = item.pattern();
        let label = self.label_of_loop();
        parse_quote!(#label for #pattern in #chain { #(#stmts)* })
    }

    /// A loop that something inside of it leaves.
    fn endless(&mut self, body: Vec<Stmt>) -> Stmt {
        let mut stmts = self.first();
        stmts.extend(body);
        let label = self.label_of_loop();
        parse_quote!(#label loop { #(#stmts)* })
    }

    /// The label of the loop that a `continue` in the body of a `for` loop names.
    fn label_of_loop(&mut self) -> Option<syn::Label> {
        self.innermost
            .take()
            .map(|label| syn::parse_quote!(#label:))
    }

    /// What is asked at the beginning of each loop: whether a stage behind it takes no more.
    fn first(&self) -> Vec<Stmt> {
        let runs = self.runs[..=self.current].iter();
        runs.flat_map(|run| run.first.iter().cloned()).collect()
    }
}

/// Binds the variables of one item to the parts of another.
pub(super) fn bind_as(names: &Item, item: &Item, out: &mut Vec<Stmt>) {
    match (names, item) {
        (Item::Tuple(names), Item::Tuple(parts)) if names.len() == parts.len() => {
            for (name, part) in names.iter().zip(parts) {
                bind_as(name, part, out);
            }
        }
        _ => {
            let (pattern, value) = (names.pattern(), item.expr());
            out.push(parse_quote!(let #pattern = #value;));
        }
    }
}

/// `successors(first, f)`: the next item is computed before this one is used.
struct Successors {
    /// The item that is next, or an `Option` of it.
    current: Ident,
    item: Ident,
    f: Expr,
    /// Whether there is always a next one.
    endless: bool,
}

impl Successors {
    fn of(w: &mut Writer<'_>, args: &[Expr]) -> Self {
        let gives = match strip(&args[1]) {
            Expr::Closure(closure) => {
                let value = without_scope((*closure.body).clone(), &mut Vec::new());
                held_value(&value).is_some()
            }
            _ => false,
        };
        let (init, endless) = match held_value(&args[0]) {
            Some(first) if gives => (first, true),
            _ => (args[0].clone(), false),
        };
        Successors {
            current: w.state("current", &init),
            item: w.fresh("item"),
            f: args[1].clone(),
            endless,
        }
    }

    /// Takes the item that is next, does something with it, and stops where there is none.
    fn walk<'w>(&self, w: &mut Writer<'w>, done: Done<'_, 'w>) -> Option<Vec<Stmt>> {
        let (current, name) = (&self.current, &self.item);
        let mut out: Vec<Stmt> = Vec::new();
        if self.endless {
            out.push(parse_quote!(let #name = #current;));
        }
        let item = Item::Variable(name.clone());
        let value = w.applied(&self.f, &[(&item, true)], &mut out)?;
        let value = without_scope(value, &mut out);
        let value = if self.endless {
            held_value(&value)?
        } else {
            value
        };
        out.push(parse_quote!(#current = #value;));
        out.extend(done(w, item)?);
        if self.endless {
            return Some(out);
        }
        let stop = w.stop();
        Some(vec![when(
            parse_quote!(let Some(#name) = #current),
            out,
            Some(vec![stop]),
        )])
    }
}

/// The value of `Some(value)`.
fn held_value(expr: &Expr) -> Option<Expr> {
    match strip(expr) {
        Expr::Call(call) => match &*call.func {
            Expr::Path(path) if path.path.is_ident(&names::Function::Some) => {
                call.args.first().cloned()
            }
            _ => None,
        },
        _ => None,
    }
}
