//! Reading a pipeline: where its items come from, and what becomes of them on the way.

use super::Writer;
use super::effects::may_have_effects;
use super::item::Item;
use crate::front::syntax::strip;
use crate::names::iterators::{self, Function, Role, Source as Kind, Stage};
use quote::ToTokens;
use syn::{Expr, ExprCall, ExprMethodCall, parse_quote};

/// A source and the steps after it.
#[derive(Clone)]
pub(super) struct Pipe {
    pub(super) source: Source,
    pub(super) steps: Vec<Step>,
}

/// Where the items come from.
#[derive(Clone)]
pub(super) enum Source {
    /// What a `for` loop walks by positions, without any closure.
    Walk { chain: Expr, item: Item },
    /// The items of one, and those of another behind them.
    Chain(Box<Pipe>, Box<Pipe>),
    /// The items over and over again.
    Cycle(Box<Pipe>),
    /// What is left of an iterator in a variable.
    Rest(String),
    /// A function of `core::iter`.
    Made(Function, Vec<Expr>),
}

/// What becomes of an item.
#[derive(Clone)]
pub(super) enum Step {
    Stage(Stage, Vec<Expr>),
    /// The position in the source is this variable.
    Counted(Item),
    /// The item of a source beside is this.
    Paired(Item),
    /// The first part of what the source gives.
    First,
    /// The second part of it.
    Second,
    /// One item after the other of another pipeline.
    Zip(Box<Pipe>),
    /// The same, where the other one comes first in the pair, and says how many there are.
    ZipFirst(Box<Pipe>),
    /// The value of an outcome that a closure gives, or that the item is.
    Tried(Option<Expr>),
}

impl Writer<'_> {
    /// Reads an iterator; with `implicit` also what a `for` loop turns into one.
    pub(super) fn read(&mut self, expr: &Expr, implicit: bool) -> Option<Pipe> {
        if let Some(name) = self.rest_of(expr) {
            return Some(Pipe::of(Source::Rest(name)));
        }
        if let Some((chain, item)) = self.positional(expr, implicit) {
            return Some(Pipe::of(Source::Walk { chain, item }));
        }
        match strip(expr) {
            Expr::MethodCall(call) => self.read_stage(call),
            Expr::Call(call) => {
                let (function, args) = made(call)?;
                self.assume(function, &call.func);
                Some(Pipe::of(Source::Made(function, args)))
            }
            _ => None,
        }
    }

    /// Notes what a function is taken for by its name, or by its name and that of its module.
    fn assume(&mut self, function: Function, path: &Expr) {
        let Expr::Path(path) = strip(path) else {
            return;
        };
        // From the root, only a crate is found.
        if path.path.leading_colon.is_some() {
            return;
        }
        let mut path = path.clone();
        if let Some(last) = path.path.segments.last_mut() {
            last.arguments = syn::PathArguments::None;
        }
        if let Ok(ty) = syn::parse_str::<syn::Type>(function.written()) {
            self.assumed
                .entry(path.to_token_stream().to_string())
                .or_insert_with(|| parse_quote!(let _: #ty = #path;));
        }
    }

    fn read_stage(&mut self, call: &ExprMethodCall) -> Option<Pipe> {
        let method = iterators::called(call)?;
        let pipe = self.read(&call.receiver, false)?;
        let args: Vec<Expr> = call.args.iter().cloned().collect();
        if args.len() != method.args {
            return None;
        }
        match method.role {
            Role::Source(Kind::IntoIter) => Some(pipe),
            Role::Stage(stage) => self.add(pipe, stage, args, call),
            _ => None,
        }
    }

    fn add(
        &mut self,
        mut pipe: Pipe,
        stage: Stage,
        args: Vec<Expr>,
        call: &ExprMethodCall,
    ) -> Option<Pipe> {
        let one_to_one = pipe.steps.iter().all(Step::is_one_to_one);
        let silent = !pipe.steps.iter().any(Step::has_effects);
        match stage {
            Stage::Same => return Some(pipe),
            Stage::Chain => {
                let other = self.read(&args[0], true)?;
                return Some(Pipe::of(Source::Chain(Box::new(pipe), Box::new(other))));
            }
            Stage::Cycle => return Some(Pipe::of(Source::Cycle(Box::new(pipe)))),
            // What every item goes through may as well come after what is known of positions.
            Stage::Enumerate if one_to_one => {
                if let Source::Walk { chain, item } = &mut pipe.source {
                    let name = Item::Variable(self.fresh("i"));
                    let method = &call.method;
                    *chain = parse_quote!(#chain.#method());
                    *item = Item::Tuple(vec![name.clone(), item.clone()]);
                    pipe.steps.push(Step::Counted(name));
                    pipe.steps.insert(0, Step::Second);
                    return Some(pipe);
                }
            }
            Stage::Take | Stage::Skip | Stage::StepBy
                if one_to_one && (silent || stage == Stage::Take) =>
            {
                if let Source::Walk { chain, .. } = &mut pipe.source {
                    let method = &call.method;
                    *chain = parse_quote!(#chain.#method(#(#args),*));
                    return Some(pipe);
                }
            }
            Stage::Rev => {
                if !pipe.steps.iter().all(Step::is_the_same_backwards) {
                    return None;
                }
                return self.reversed(pipe);
            }
            Stage::Zip => {
                let other = self.read(&args[0], true)?;
                return self.zip(pipe, other, one_to_one && silent, call);
            }
            Stage::Flatten => {
                if let Some(Step::Stage(last @ Stage::Map, _)) = pipe.steps.last_mut() {
                    *last = Stage::FlatMap;
                    return Some(pipe);
                }
            }
            _ => {}
        }
        pipe.steps.push(Step::Stage(stage, args));
        Some(pipe)
    }

    fn reversed(&mut self, mut pipe: Pipe) -> Option<Pipe> {
        pipe.source = match pipe.source {
            Source::Walk { chain, item } => Source::Walk {
                chain: parse_quote!(#chain.rev()),
                item,
            },
            Source::Chain(a, b) => {
                let both = [&a, &b]
                    .iter()
                    .all(|pipe| pipe.steps.iter().all(Step::is_the_same_backwards));
                if !both {
                    return None;
                }
                let (a, b) = (self.reversed(*a)?, self.reversed(*b)?);
                Source::Chain(Box::new(b), Box::new(a))
            }
            Source::Made(function @ (Function::Once | Function::Empty), args) => {
                Source::Made(function, args)
            }
            _ => return None,
        };
        Some(pipe)
    }

    fn zip(
        &mut self,
        mut pipe: Pipe,
        other: Pipe,
        beside: bool,
        call: &ExprMethodCall,
    ) -> Option<Pipe> {
        // How often std runs the closure of the longer one is not said, where both are walked by positions.
        let by_positions = |pipe: &Pipe| {
            matches!(pipe.source, Source::Walk { .. }) && pipe.steps.iter().all(Step::is_one_to_one)
        };
        let changes = |pipe: &Pipe| pipe.steps.iter().any(Step::changes);
        if by_positions(&pipe) && by_positions(&other) && (changes(&pipe) || changes(&other)) {
            return None;
        }
        let endless = pipe.may_be_endless();
        match (&mut pipe.source, other) {
            (
                Source::Walk { chain, item },
                Pipe {
                    source:
                        Source::Walk {
                            chain: with,
                            item: second,
                        },
                    steps,
                },
            ) if beside && steps.is_empty() => {
                let method = &call.method;
                *chain = parse_quote!(#chain.#method(#with));
                *item = Item::Tuple(vec![item.clone(), second.clone()]);
                pipe.steps.insert(0, Step::First);
                pipe.steps.push(Step::Paired(second));
            }
            (_, mut other) if other.may_be_endless() && !endless && !other.is_taken_singly() => {
                other.steps.push(Step::ZipFirst(Box::new(pipe)));
                return Some(other);
            }
            (_, other) => pipe.steps.push(Step::Zip(Box::new(other))),
        }
        Some(pipe)
    }

    /// A chain that a loop walks by positions, and its items.
    fn positional(&mut self, expr: &Expr, implicit: bool) -> Option<(Expr, Item)> {
        let stripped = strip(expr);
        match stripped {
            Expr::Range(_) => Some((parse_quote!((#stripped)), Item::Variable(self.fresh("i")))),
            Expr::MethodCall(call) => match iterators::called(call).map(|method| method.role) {
                Some(Role::Source(source)) if source.is_exclusive() => None,
                Some(Role::Source(Kind::Iter | Kind::IntoIter))
                    if iterators::is_explicit(&call.receiver) =>
                {
                    self.positional(&call.receiver, false)
                }
                Some(Role::Source(_)) if self.is_made(&call.receiver) => None,
                Some(Role::Source(_)) => {
                    Some((stripped.clone(), Item::Variable(self.fresh("item"))))
                }
                Some(Role::Stage(stage)) if iterators::is_explicit(&call.receiver) => {
                    self.positional_stage(call, stage)
                }
                Some(Role::Stage(_)) if self.is_made(&call.receiver) => None,
                _ if implicit => Some((stripped.clone(), Item::Variable(self.fresh("item")))),
                _ => None,
            },
            Expr::Call(call) if made(call).is_some() => None,
            other if implicit && !matches!(other, Expr::Closure(_)) => {
                Some((other.clone(), Item::Variable(self.fresh("item"))))
            }
            _ => None,
        }
    }

    /// Whether a chain begins with what a function of `core::iter` gives, or with an iterator in a variable.
    pub(super) fn is_made(&self, expr: &Expr) -> bool {
        match strip(expr) {
            Expr::Call(call) => made(call).is_some(),
            Expr::MethodCall(call) => {
                iterators::called(call).is_some() && self.is_made(&call.receiver)
            }
            other => self.rest_of(other).is_some(),
        }
    }

    fn positional_stage(&mut self, call: &ExprMethodCall, stage: Stage) -> Option<(Expr, Item)> {
        let method = &call.method;
        match stage {
            Stage::Same => self.positional(&call.receiver, false),
            Stage::Rev | Stage::Skip | Stage::Take | Stage::StepBy | Stage::Owned => {
                let (chain, item) = self.positional(&call.receiver, false)?;
                let args = &call.args;
                Some((parse_quote!(#chain.#method(#args)), item))
            }
            Stage::Enumerate => {
                let (chain, item) = self.positional(&call.receiver, false)?;
                let name = Item::Variable(self.fresh("i"));
                Some((
                    parse_quote!(#chain.#method()),
                    Item::Tuple(vec![name, item]),
                ))
            }
            Stage::Zip => {
                let (chain, item) = self.positional(&call.receiver, false)?;
                let (with, second) = self.positional(call.args.first()?, true)?;
                Some((
                    parse_quote!(#chain.#method(#with)),
                    Item::Tuple(vec![item, second]),
                ))
            }
            _ => None,
        }
    }
}

impl Pipe {
    pub(super) fn of(source: Source) -> Self {
        Pipe {
            source,
            steps: Vec::new(),
        }
    }

    /// Whether one item after the other can be had without a loop.
    fn is_taken_singly(&self) -> bool {
        let single = match &self.source {
            Source::Made(..) => true,
            Source::Walk { chain, .. } => matches!(strip(chain), Expr::Range(_)),
            Source::Cycle(inner) => !inner.may_be_endless(),
            Source::Chain(..) | Source::Rest(_) => false,
        };
        single && self.steps.is_empty()
    }

    /// Passes over the first items.
    pub(super) fn skip(&mut self, count: &Expr) {
        self.steps
            .push(Step::Stage(Stage::Skip, vec![count.clone()]));
    }

    /// Whether it may be seen how often closures run, and when.
    pub(super) fn has_effects(&self) -> bool {
        let of_source = match &self.source {
            Source::Chain(a, b) => a.has_effects() || b.has_effects(),
            Source::Cycle(inner) => inner.has_effects(),
            Source::Made(_, args) => args.iter().any(may_have_effects),
            Source::Walk { .. } | Source::Rest(_) => false,
        };
        of_source || self.steps.iter().any(Step::has_effects)
    }

    /// Whether there may be no last item.
    pub(super) fn may_be_endless(&self) -> bool {
        let ends = |step: &Step| match step {
            Step::Stage(stage, _) => matches!(
                stage,
                Stage::Take | Stage::TakeWhile | Stage::MapWhile | Stage::Scan
            ),
            Step::Zip(other) => !other.may_be_endless(),
            Step::ZipFirst(_) | Step::Tried(_) => true,
            Step::Counted(_) | Step::Paired(_) | Step::First | Step::Second => false,
        };
        let source = match &self.source {
            Source::Walk { chain, .. } => is_endless(chain),
            Source::Chain(a, b) => a.may_be_endless() || b.may_be_endless(),
            Source::Cycle(_) => true,
            Source::Rest(_) => false,
            Source::Made(function, _) => !matches!(
                function,
                Function::Once | Function::OnceWith | Function::RepeatN | Function::Empty
            ),
        };
        source && !self.steps.iter().any(ends)
    }
}

impl Step {
    /// Whether each item gives one, whatever its position is.
    pub(super) fn is_one_to_one(&self) -> bool {
        match self {
            Step::Stage(stage, _) => matches!(stage, Stage::Map | Stage::Inspect | Stage::Owned),
            Step::Counted(_) | Step::Paired(_) | Step::First | Step::Second => true,
            Step::Zip(_) | Step::ZipFirst(_) | Step::Tried(_) => false,
        }
    }

    /// Whether it does the same with each item where they come from the end.
    fn is_the_same_backwards(&self) -> bool {
        match self {
            Step::Stage(stage, _) => matches!(
                stage,
                Stage::Map | Stage::Inspect | Stage::Owned | Stage::Filter | Stage::FilterMap
            ),
            Step::Counted(_) | Step::Paired(_) | Step::First | Step::Second => true,
            Step::Zip(_) | Step::ZipFirst(_) | Step::Tried(_) => false,
        }
    }

    /// Whether its closure changes variables.
    fn changes(&self) -> bool {
        match self {
            Step::Stage(_, args) => args.iter().any(super::effects::changes),
            _ => false,
        }
    }

    /// Whether it may be seen how often its closure runs.
    pub(super) fn has_effects(&self) -> bool {
        match self {
            // What `scan` changes is its own state.
            Step::Stage(_, args) => args.iter().any(may_have_effects),
            Step::Zip(other) | Step::ZipFirst(other) => other.has_effects(),
            Step::Tried(f) => f.as_ref().is_some_and(may_have_effects),
            Step::Counted(_) | Step::Paired(_) | Step::First | Step::Second => false,
        }
    }
}

/// Whether a chain that is walked by positions has no last one.
fn is_endless(chain: &Expr) -> bool {
    match strip(chain) {
        Expr::Range(range) => range.end.is_none(),
        Expr::MethodCall(call) => match iterators::called(call).map(|method| method.role) {
            Some(Role::Stage(Stage::Take)) => false,
            Some(Role::Stage(Stage::Zip)) => {
                is_endless(&call.receiver) && call.args.iter().all(is_endless)
            }
            Some(Role::Stage(_)) => is_endless(&call.receiver),
            _ => false,
        },
        _ => false,
    }
}

/// A call of a function of `core::iter`.
pub(super) fn made(call: &ExprCall) -> Option<(Function, Vec<Expr>)> {
    let Expr::Path(path) = strip(&call.func) else {
        return None;
    };
    let function = iterators::function(&path.path)?;
    let args: Vec<Expr> = call.args.iter().cloned().collect();
    (args.len() == function.args()).then_some((function, args))
}
