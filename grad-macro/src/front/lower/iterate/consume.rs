//! What a chain ends in: `sum`, `product`, `fold`, `for_each`, `collect`.

use super::super::constant::strip;
use super::super::{Low, Lower};
use super::chain::Parsed;
use super::item::Item;
use crate::front::types::{TypeInfo, classify};
use crate::ir::{Change, Elem, Kind, Mem, Op, Value};
use crate::names::Method;
use crate::names::iterators::{self, Sink};
use crate::rules::{RuleId, row};
use proc_macro2::TokenStream;
use quote::{ToTokens, format_ident, quote, quote_spanned};
use syn::{Block, Expr, ExprMethodCall, GenericArgument, Pat, Type};

/// Whether a call ends a chain, as far as its name tells.
pub(super) fn is_consumer(call: &ExprMethodCall) -> bool {
    takes_option(call) || iterators::sink_of(call).is_some_and(|sink| !sink.is_measure())
}

/// Whether a sink gives an `Option` that a chain makes here.
fn is_extreme(call: &ExprMethodCall) -> bool {
    matches!(
        iterators::sink_of(call),
        Some(Sink::MinBy | Sink::MaxBy | Sink::Reduce | Sink::Last)
    )
}

/// `.unwrap()` and the like on a consumer that gives an `Option`.
pub(super) fn takes_option(call: &ExprMethodCall) -> bool {
    let unwraps = matches!(
        Method::of(&call.method),
        Method::Unwrap | Method::Expect | Method::UnwrapOr
    );
    unwraps && matches!(strip(&call.receiver), Expr::MethodCall(inner) if is_extreme(inner))
}

/// The type in the turbofish of a call.
pub(super) fn written_type(call: &ExprMethodCall) -> Option<Type> {
    let arg = call.turbofish.as_ref()?.args.first()?;
    match arg {
        GenericArgument::Type(Type::Infer(_)) => None,
        GenericArgument::Type(ty) => Some(ty.clone()),
        _ => None,
    }
}

/// What the body of a chain's loop may assign: all that stands in the call.
pub(super) fn changes_of(call: &ExprMethodCall) -> Block {
    let expr = Expr::MethodCall(call.clone());
    syn::parse_quote!({ #expr; })
}

/// One part of the state of a `fold`.
enum State {
    Active(Mem),
    /// A mutable variable of constant code.
    Const {
        name: TokenStream,
        kind: Kind,
    },
}

impl Lower<'_> {
    pub(super) fn consume(&mut self, call: &ExprMethodCall, expected: Option<&Type>) -> Low {
        if takes_option(call) {
            return self.extreme(call);
        }
        let wanted = written_type(call).or(expected.cloned());
        match iterators::sink_of(call) {
            Some(sink @ (Sink::Sum | Sink::Product)) => self.total(call, sink, wanted),
            Some(Sink::Fold) => self.fold(call),
            Some(Sink::Collect) => self.collect(call, wanted),
            Some(Sink::ForEach) => {
                let Some(f) = call.args.first().cloned() else {
                    return Low::Error;
                };
                self.walk(&call.receiver, call, |l, item| {
                    if let Some(body) = l.bound_closure(&f, &[item]) {
                        l.expr_or_statement(&body, false);
                    }
                });
                Low::Unit
            }
            _ => self.refuse_sink(call),
        }
    }

    /// What the pass before has not written as a loop.
    fn refuse_sink(&mut self, call: &ExprMethodCall) -> Low {
        let name = &call.method;
        self.error(
            name,
            format!("an iterator over active values that ends in `{name}` is not supported here"),
            "write a `for` loop that keeps what it finds in a variable",
        )
    }

    /// Runs the loop over the receiver of a consumer. `false` if an error has been reported.
    pub(super) fn walk(
        &mut self,
        receiver: &Expr,
        call: &ExprMethodCall,
        body: impl FnOnce(&mut Self, Item),
    ) -> bool {
        match self.parse_chain(receiver, false) {
            Parsed::Chain(chain) => {
                let chain = self.prepare(chain);
                self.run_chain(chain, None, &changes_of(call), true, body);
                true
            }
            Parsed::Refused => false,
            Parsed::NoIterator => {
                self.error(
                    receiver,
                    "this iterator over active values is not supported",
                    "start from `.iter()` of a slice, array or `Vec`, or from a range",
                );
                false
            }
        }
    }

    /// A variable of ours that the loop changes.
    pub(super) fn state(&mut self, name: &str, kind: Kind, init: Option<Value>) -> Mem {
        let name = self.renamer.fresh(name);
        let mem = self.declare(&name, kind, init);
        self.known.remove(&mem);
        mem
    }

    pub(super) fn read_state(&mut self, mem: Mem) -> Value {
        let kind = self.function.mem(mem).kind.clone();
        self.function
            .make(Op::Load(mem, Vec::new()), Vec::new(), kind)
    }

    /// Assigns a state, whose kind may become known by that.
    pub(super) fn write_state(&mut self, mem: Mem, value: Value) {
        let kind = self.function.kind(value).clone();
        let known = &mut self.function.mems[mem.index()].kind;
        if matches!(known, Kind::Any | Kind::Const | Kind::Scalar(Elem::Float))
            && kind != Kind::Const
        {
            *known = kind;
        }
        self.function
            .make(Op::Store(mem, Vec::new()), vec![value], Kind::Unit);
    }

    /// `sum` or `product`.
    fn total(&mut self, call: &ExprMethodCall, sink: Sink, wanted: Option<Type>) -> Low {
        let info = wanted.as_ref().map(|ty| classify(ty, &self.type_params));
        let scalar = match &info {
            Some(info) if info.kind.is_scalar() => Some(info.kind.clone()),
            _ => None,
        };
        let sum = sink == Sink::Sum;
        let name = &call.method;
        let init = match (&scalar, &wanted) {
            (None, Some(ty)) if !matches!(ty, Type::Infer(_)) => {
                let method = format_ident!("{}", name.to_string());
                let span = call
                    .method
                    .span()
                    .resolved_at(proc_macro2::Span::call_site());
                let runtime = self.runtime(span);
                let kind = info.as_ref().map_or(Kind::Any, |info| info.kind.clone());
                self.constant_tokens(
                    quote_spanned!(span=> #runtime::private::summed(::core::iter::empty::<#ty>().#method::<#ty>())),
                    false,
                    kind,
                )
            }
            _ => {
                let kind = scalar.clone().unwrap_or(Kind::Scalar(Elem::Float));
                // `-0.0` is the neutral element of addition.
                self.function.literal(if sum { -0.0 } else { 1.0 }, kind)
            }
        };
        let kind = self.function.kind(init).clone();
        let mem = self.state(
            if sum { "total" } else { "product" },
            kind.clone(),
            Some(init),
        );
        if let Some(ty) = &wanted {
            self.function.mems[mem.index()].ty = Some(ty.to_token_stream());
        }
        let walked = self.walk(&call.receiver, call, |l, item| {
            if matches!(item, Item::Nothing) {
                return;
            }
            let mut value = l.item_value(&item);
            if kind.is_scalar() {
                value = l.as_scalar(value);
            }
            let item_kind = l.function.kind(value).clone();
            if sum && kind.is_scalar() {
                if let Kind::Scalar(elem) = &item_kind
                    && *elem != Elem::Float
                    && l.function.mem(mem).kind == Kind::Scalar(Elem::Float)
                {
                    l.function.mems[mem.index()].kind = item_kind.clone();
                }
                l.function
                    .make(Op::AddTo(mem, Vec::new()), vec![value], Kind::Unit);
                return;
            }
            let before = l.read_state(mem);
            let mut after = l.arithmetic(if sum { row::add } else { row::mul }, before, value);
            if kind.is_scalar() {
                // Its derivative is right where factors are 0 and others overflow.
                let kind = l.function.kind(after).clone();
                let factor = RuleId::find(row::factor).map(Op::Scalar);
                after = factor.map_or(after, |op| l.function.make(op, vec![before, value], kind));
            }
            l.write_state(mem, after);
        });
        if !walked {
            return Low::Error;
        }
        Low::active(self.read_state(mem))
    }

    fn fold(&mut self, call: &ExprMethodCall) -> Low {
        let (Some(init), Some(f)) = (call.args.first(), call.args.get(1)) else {
            return Low::Error;
        };
        // A state that is a tuple is one variable for each part.
        let mut parts = vec![(init.clone(), None)];
        let mut split = false;
        if let Expr::Tuple(tuple) = strip(init) {
            let pats: Vec<Option<Pat>> = match strip(f) {
                Expr::Closure(closure) => match closure.inputs.first() {
                    Some(Pat::Tuple(pat)) if pat.elems.len() == tuple.elems.len() => {
                        pat.elems.iter().cloned().map(Some).collect()
                    }
                    _ => Vec::new(),
                },
                _ => Vec::new(),
            };
            if !pats.is_empty() {
                split = true;
                parts = tuple.elems.iter().cloned().zip(pats).collect();
            }
        }
        let mut states = Vec::new();
        for (init, pat) in &parts {
            match self.fold_state(init, pat.as_ref()) {
                Some(state) => states.push(state),
                None => return Low::Error,
            }
        }
        let walked = self.walk(&call.receiver, call, |l, item| {
            let mut before = l.read_states(&states);
            let before = if split {
                Item::Tuple {
                    parts: before,
                    by_ref: false,
                }
            } else {
                before.remove(0)
            };
            let after = l.apply(f, &[before, item]);
            l.write_states(&states, after, split, f);
        });
        if !walked {
            return Low::Error;
        }
        let after = self.read_states(&states);
        if split {
            let whole = Item::Tuple {
                parts: after,
                by_ref: false,
            };
            return Low::active(self.item_value(&whole));
        }
        Low::active(self.item_value(&after[0]))
    }

    fn fold_state(&mut self, init: &Expr, pat: Option<&Pat>) -> Option<State> {
        let low = self.expr(init);
        let constant =
            pat.is_some_and(|pat| !self.binds_active(pat) && !matches!(pat, Pat::Wild(_)));
        match low {
            Low::Error | Low::Diverged | Low::Unit => None,
            Low::Const { kind, .. } if constant => {
                let name = self.renamer.fresh("state");
                let ident = format_ident!("{}", name);
                let binder = self.statement(quote!(let mut #ident = #init;));
                self.activity.assigned.insert(name.clone());
                let pat: Pat = syn::parse_quote!(mut #ident);
                self.constant_bindings(&pat, &kind, 0, Some(binder));
                Some(State::Const {
                    name: quote!(#ident),
                    kind,
                })
            }
            low => {
                let value = self.value_of(&low, init);
                let kind = self.function.kind(value).clone();
                Some(State::Active(self.state("state", kind, Some(value))))
            }
        }
    }

    fn read_states(&mut self, states: &[State]) -> Vec<Item> {
        states
            .iter()
            .map(|state| match state {
                State::Active(mem) => Item::active(self.read_state(*mem)),
                State::Const { name, kind } => Item::Const {
                    tokens: name.clone(),
                    kind: kind.clone(),
                    refs: 0,
                },
            })
            .collect()
    }

    fn write_states(&mut self, states: &[State], after: Item, split: bool, f: &Expr) {
        let parts = match after {
            Item::Nothing => return,
            Item::Tuple { parts, .. } if split && parts.len() == states.len() => parts,
            whole if !split => vec![whole],
            whole => {
                let value = self.item_value(&whole);
                (0..states.len())
                    .map(|i| Item::active(self.field(value, &i.to_string())))
                    .collect()
            }
        };
        // Every part is evaluated before one is assigned.
        let values: Vec<Option<Value>> = parts
            .iter()
            .zip(states)
            .map(|(part, state)| matches!(state, State::Active(_)).then(|| self.item_value(part)))
            .collect();
        for ((state, part), value) in states.iter().zip(&parts).zip(values) {
            match (state, part, value) {
                (State::Active(mem), _, Some(value)) => self.write_state(*mem, value),
                (State::Const { name, .. }, Item::Const { tokens, .. }, _) => {
                    self.statement(quote!(#name = #tokens;));
                }
                _ => {
                    self.error(
                        f,
                        "the constant part of the state becomes active",
                        "start this part of the state from an active value",
                    );
                }
            }
        }
    }

    /// `collect` into a `Vec`.
    fn collect(&mut self, call: &ExprMethodCall, wanted: Option<Type>) -> Low {
        // Where no type is written it is taken for a `Vec`; if it is another, the compiler says so.
        let ty = wanted.unwrap_or_else(|| syn::parse_quote!(::std::vec::Vec<_>));
        let is_vec = matches!(&ty, Type::Path(path)
            if path.path.segments.last().is_some_and(|s| s.ident == "Vec"));
        if !is_vec {
            return self.error(
                call,
                format!(
                    "`collect` of active values into `{}` is not supported",
                    ty.to_token_stream()
                ),
                "collect into a `Vec`",
            );
        }
        let TypeInfo { kind, .. } = classify(&ty, &self.type_params);
        let init = self.constant_tokens(quote!(::std::vec::Vec::new()), false, kind.clone());
        let mem = self.state("collected", kind, Some(init));
        self.function.mems[mem.index()].ty = Some(ty.to_token_stream());
        let walked = self.walk(&call.receiver, call, |l, item| {
            if !matches!(item, Item::Nothing) {
                let value = l.item_value(&item);
                l.push(mem, Vec::new(), Vec::new(), value);
            }
        });
        if !walked {
            return Low::Error;
        }
        Low::active(self.read_state(mem))
    }

    /// Appends a value to the `Vec` in a variable.
    pub(in super::super) fn push(
        &mut self,
        mem: Mem,
        steps: Vec<crate::ir::Step>,
        mut operands: Vec<Value>,
        value: Value,
    ) {
        if steps.is_empty() {
            let elem = self.function.kind(value).clone();
            let kind = &mut self.function.mems[mem.index()].kind;
            let unknown = match kind {
                Kind::Sequence(inner) => matches!(**inner, Kind::Any | Kind::Const),
                Kind::Any | Kind::Const => true,
                _ => false,
            };
            if unknown {
                *kind = Kind::Sequence(Box::new(elem));
            }
        }
        operands.push(value);
        self.function
            .make(Op::Change(Change::Push, mem, steps), operands, Kind::Unit);
        self.known.remove(&mem);
    }

    /// `v.extend(iterator)`, `v.extend_from_slice(&slice)`
    pub(in super::super) fn extend(&mut self, call: &ExprMethodCall, items: &Expr) -> Low {
        let Some((mem, steps, indices, _)) = self.mem_place(&call.receiver) else {
            return self.error(
                call,
                "this place cannot be changed in a differentiable function",
                "change a local variable",
            );
        };
        match self.parse_chain(items, true) {
            Parsed::Chain(chain) => {
                let chain = self.prepare(chain);
                self.run_chain(chain, None, &changes_of(call), true, |l, item| {
                    if !matches!(item, Item::Nothing) {
                        let value = l.item_value(&item);
                        l.push(mem, steps, indices, value);
                    }
                });
                self.known.remove(&mem);
                Low::Unit
            }
            Parsed::Refused => Low::Error,
            Parsed::NoIterator => self.error(
                items,
                "this iterator over active values is not supported",
                "extend by a slice, a `Vec` or a chain over them",
            ),
        }
    }
}
