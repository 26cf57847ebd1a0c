//! What a pipeline ends in: a loop over it, or a value that its loop makes.

use super::effects::changes_copies;
use super::item::Item;
use super::read::Pipe;
use super::sources::bind_as;
use super::stages::{gives_option, when};
use super::{Writer, block_of};
use crate::front::changes::changed_by_expr;
use crate::names::Method;
use crate::names::iterators::{self, Role, Sink};
use proc_macro2::Ident;
use syn::{Expr, ExprForLoop, ExprMethodCall, GenericArgument, Stmt, Type, parse_quote};

impl<'w> Writer<'w> {
    /// `for pat in pipeline { body }`
    pub(super) fn for_loop(&mut self, walk: &ExprForLoop) -> Option<Expr> {
        if !self.is_active(&walk.expr) || !self.is_new(&walk.expr, true) {
            return None;
        }
        let pipe = self.read(&walk.expr, true)?;
        let outer = self.current;
        self.enter();
        let exits = self.exits_of(walk);
        let continues = std::mem::replace(&mut self.continues, exits.continues);
        let innermost = self.innermost.clone();
        let stmts = self.pipe(&pipe, &mut |w, item| {
            w.innermost.clone_from(&exits.innermost);
            let mut out = Vec::new();
            let body = &exits.body;
            let mut body: Expr = parse_quote!(#body);
            w.bind(&walk.pat, &item, false, &mut body, &mut out);
            if let Expr::Block(block) = body {
                out.extend(block.block.stmts);
            }
            Some(out)
        });
        self.innermost = innermost;
        self.continues = continues;
        let stmts = self.leave(outer, stmts)?;
        Some(match &stmts[..] {
            [Stmt::Expr(expr @ (Expr::ForLoop(_) | Expr::Loop(_)), _)] => expr.clone(),
            _ => parse_quote!({ #(#stmts)* }),
        })
    }

    /// `place.extend(pipeline)`
    pub(super) fn extended(&mut self, call: &ExprMethodCall) -> Option<Expr> {
        let [items] = [call.args.first()?];
        if call.method != Method::Extend || call.args.len() != 1 || !self.is_new(items, true) {
            return None;
        }
        let name = self.fresh("item");
        let place = &call.receiver;
        let walk: ExprForLoop = parse_quote!(for #name in #items { #place.push(#name); });
        self.for_loop(&walk)
    }

    /// A pipeline that ends in a value.
    pub(super) fn sink(&mut self, call: &ExprMethodCall) -> Option<Expr> {
        let Role::Sink(sink) = iterators::called(call)?.role else {
            return None;
        };
        if sink == Sink::Collect
            && let Some(written) = self.collect_by_alias(call)
        {
            return Some(written);
        }
        if !self.is_written(call, sink) {
            return None;
        }
        if sink.is_optional() {
            let (stmts, found) = self.found(call, None)?;
            let value = self.optional(&found);
            return Some(block_of(&stmts, &value));
        }
        let pipe = self.read(&call.receiver, false)?;
        let outer = self.current;
        self.enter();
        let (before, value) = self.made_by(call, sink, &pipe, outer)?;
        Some(block_of(&before, &value))
    }

    /// Whether a call of a sink is written as a loop.
    pub(super) fn is_written(&self, call: &ExprMethodCall, sink: Sink) -> bool {
        let whole = Expr::MethodCall(call.clone());
        let by_positions = matches!(
            sink,
            Sink::Sum | Sink::Product | Sink::Fold | Sink::ForEach | Sink::Collect
        );
        if !self.is_active(&whole) {
            return false;
        }
        if self.begins_with_rest(&call.receiver) {
            return true;
        }
        let is_new = self.is_new(&call.receiver, false) || call.args.iter().any(changes_copies);
        if !is_new && (by_positions || !iterators::is_explicit(&call.receiver)) {
            return false;
        }
        // Constant code stays as it is, unless it changes what is active.
        let changes = changed_by_expr(&whole);
        let changes = changes
            .iter()
            .any(|name| self.activity.active.contains(name));
        changes || !sink.is_measure() && self.activity.of_expr(&whole)
    }

    /// The statements of a sink, and its value.
    pub(super) fn made_by(
        &mut self,
        call: &ExprMethodCall,
        sink: Sink,
        pipe: &Pipe,
        outer: usize,
    ) -> Option<(Vec<Stmt>, Expr)> {
        let args: Vec<Expr> = call.args.iter().cloned().collect();
        let mut before: Vec<Stmt> = Vec::new();
        let (stmts, value): (_, Expr) = match sink {
            Sink::ForEach => (
                self.pipe(pipe, &mut |w, item| {
                    let mut out = Vec::new();
                    let value = w.applied(&args[0], &[(&item, false)], &mut out)?;
                    out.push(Stmt::Expr(value, Some(<syn::Token![;]>::default())));
                    Some(out)
                }),
                parse_quote!(()),
            ),
            Sink::Sum => {
                let total = self.fresh("total");
                before.push(match written_type(call) {
                    Some(ty) => parse_quote!(let mut #total: #ty = ::core::iter::empty::<#ty>().sum::<#ty>();),
                    None => parse_quote!(let mut #total = -0.0;),
                });
                let stmts = self.pipe(pipe, &mut |_, item| {
                    let value = item.expr();
                    Some(vec![parse_quote!(#total += #value;)])
                });
                (stmts, parse_quote!(#total))
            }
            Sink::Product => {
                let factors = self.fresh("factors");
                before.push(parse_quote!(let mut #factors = ::std::vec::Vec::new();));
                let stmts = self.pipe(pipe, &mut |_, item| {
                    let value = item.expr();
                    Some(vec![parse_quote!(#factors.push(#value);)])
                });
                let (method, turbofish) = (&call.method, &call.turbofish);
                (
                    stmts,
                    parse_quote!(#factors.into_iter().#method #turbofish ()),
                )
            }
            Sink::Fold => {
                let state = self.fresh("state");
                let init = &args[0];
                before.push(parse_quote!(let mut #state = #init;));
                let acc = Item::Variable(state.clone());
                let stmts = self.pipe(pipe, &mut |w, item| {
                    let mut out = Vec::new();
                    let value = w.applied(&args[1], &[(&acc, false), (&item, false)], &mut out)?;
                    out.push(parse_quote!(#state = #value;));
                    Some(out)
                });
                (stmts, parse_quote!(#state))
            }
            Sink::Collect => {
                let collected = self.fresh("collected");
                before.push(match written_type(call) {
                    Some(ty) if is_vec(&ty) => {
                        parse_quote!(let mut #collected: #ty = ::std::vec::Vec::new();)
                    }
                    Some(_) => {
                        self.leave(outer, None);
                        return None;
                    }
                    None => parse_quote!(let mut #collected = ::std::vec::Vec::new();),
                });
                let stmts = self.pipe(pipe, &mut |_, item| {
                    let value = item.expr();
                    Some(vec![parse_quote!(#collected.push(#value);)])
                });
                (stmts, parse_quote!(#collected))
            }
            Sink::Unzip | Sink::Partition => {
                let (a, b) = (self.fresh("first"), self.fresh("second"));
                before.push(parse_quote!(let mut #a = ::std::vec::Vec::new();));
                before.push(parse_quote!(let mut #b = ::std::vec::Vec::new();));
                let stmts = self.pipe(pipe, &mut |w, item| match sink {
                    Sink::Unzip => w.unzipped(&item, &a, &b),
                    _ => w.parted(&args[0], &item, &a, &b),
                });
                (stmts, parse_quote!((#a, #b)))
            }
            Sink::Count | Sink::Any | Sink::All | Sink::Position => {
                return self.measure(call, sink, pipe, outer);
            }
            Sink::TryFold => return self.try_fold_of_options(call, pipe, outer),
            Sink::TryForEach
            | Sink::MinBy
            | Sink::MaxBy
            | Sink::MinByKey
            | Sink::MaxByKey
            | Sink::Reduce
            | Sink::Last
            | Sink::Find
            | Sink::FindMap
            | Sink::Nth
            | Sink::Next
            | Sink::NextBack
            | Sink::Peek => {
                self.leave(outer, None);
                return None;
            }
        };
        before.extend(self.leave(outer, stmts)?);
        Some((before, value))
    }

    /// `try_fold` of a closure that gives `Option`s, by its form.
    fn try_fold_of_options(
        &mut self,
        call: &ExprMethodCall,
        pipe: &Pipe,
        outer: usize,
    ) -> Option<(Vec<Stmt>, Expr)> {
        let (state, failed) = (self.fresh("state"), self.fresh("failed"));
        let init = &call.args[0];
        let before = Item::Variable(state.clone());
        let stmts = self.pipe(pipe, &mut |w, item| {
            let mut out = Vec::new();
            let items = [(&before, false), (&item, false)];
            let value = w.applied(&call.args[1], &items, &mut out)?;
            if !gives_option(&value) {
                return None;
            }
            out.push(parse_quote!(#failed = true;));
            out.extend(w.held(&value, true, &mut |_, item| {
                let value = item.expr();
                Some(vec![
                    parse_quote!(#state = #value;),
                    parse_quote!(#failed = false;),
                ])
            })?);
            Some(out)
        });
        let mut all: Vec<Stmt> = vec![
            parse_quote!(let mut #state = #init;),
            parse_quote!(let mut #failed = false;),
        ];
        all.extend(self.leave(outer, stmts)?);
        Some((
            all,
            parse_quote!((if #failed { None } else { Some(#state) })),
        ))
    }

    fn unzipped(&mut self, item: &Item, a: &Ident, b: &Ident) -> Option<Vec<Stmt>> {
        let mut out = Vec::new();
        let pair = match item {
            Item::Tuple(parts) if parts.len() == 2 => item.clone(),
            Item::Tuple(_) => return None,
            Item::Variable(_) => {
                let pair = [(); 2].map(|()| Item::Variable(self.fresh("part")));
                let pair = Item::Tuple(pair.to_vec());
                bind_as(&pair, item, &mut out);
                pair
            }
        };
        if let Item::Tuple(parts) = pair {
            let (first, second) = (parts[0].expr(), parts[1].expr());
            out.push(parse_quote!(#a.push(#first);));
            out.push(parse_quote!(#b.push(#second);));
        }
        Some(out)
    }

    fn parted(&mut self, f: &Expr, item: &Item, a: &Ident, b: &Ident) -> Option<Vec<Stmt>> {
        let mut out = Vec::new();
        let cond = self.applied(f, &[(item, true)], &mut out)?;
        let value = item.expr();
        let push = |to: &Ident| -> Vec<Stmt> { vec![parse_quote!(#to.push(#value);)] };
        out.push(when(cond, push(a), Some(push(b))));
        Some(out)
    }

    /// A number or a truth about items of which a closure changes something active.
    fn measure(
        &mut self,
        call: &ExprMethodCall,
        sink: Sink,
        pipe: &Pipe,
        outer: usize,
    ) -> Option<(Vec<Stmt>, Expr)> {
        let f = call.args.first().cloned();
        let init: Expr = match sink {
            Sink::Count => parse_quote!(0_usize),
            Sink::Position => parse_quote!(None),
            _ => {
                let all = sink == Sink::All;
                parse_quote!(#all)
            }
        };
        let result = self.fresh("measure");
        let mut before: Vec<Stmt> = vec![parse_quote!(let mut #result = #init;)];
        let at = self.fresh("at");
        if sink == Sink::Position {
            before.push(parse_quote!(let mut #at = 0_usize;));
        }
        let stmts = self.pipe(pipe, &mut |w, item| {
            let mut out: Vec<Stmt> = Vec::new();
            let Some(f) = &f else {
                return Some(vec![parse_quote!(#result += 1;)]);
            };
            let cond = w.applied(f, &[(&item, false)], &mut out)?;
            let stop = w.stop();
            match sink {
                Sink::Any => out.push(when(cond, vec![parse_quote!(#result = true;), stop], None)),
                Sink::All => {
                    let not = vec![parse_quote!(#result = false;), stop];
                    out.push(when(cond, Vec::new(), Some(not)));
                }
                _ => {
                    let set: Stmt = parse_quote!(#result = Some(#at););
                    out.push(when(cond, vec![set, stop], None));
                    out.push(parse_quote!(#at += 1;));
                }
            }
            Some(out)
        });
        before.extend(self.leave(outer, stmts)?);
        Some((before, parse_quote!(#result)))
    }

    /// `collect` into a type by a name that is none of the library's: where it is a `Vec`, it is one under another name.
    fn collect_by_alias(&mut self, call: &ExprMethodCall) -> Option<Expr> {
        let ty = written_type(call)?;
        if is_vec(&ty) || is_other_collection(&ty) || !iterators::is_explicit(&call.receiver) {
            return None;
        }
        let name = self.fresh("collected");
        let receiver = &call.receiver;
        let method = &call.method;
        Some(parse_quote!(({ let #name: #ty = #receiver.#method::<::std::vec::Vec<_>>(); #name })))
    }
}

/// The type in the turbofish of a call.
pub(super) fn written_type(call: &ExprMethodCall) -> Option<Type> {
    match call.turbofish.as_ref()?.args.first()? {
        GenericArgument::Type(Type::Infer(_)) => None,
        GenericArgument::Type(ty) => Some(ty.clone()),
        _ => None,
    }
}

fn last_name(ty: &Type) -> Option<String> {
    match ty {
        Type::Path(path) => Some(path.path.segments.last()?.ident.to_string()),
        _ => None,
    }
}

pub(super) fn is_vec(ty: &Type) -> bool {
    last_name(ty).is_some_and(|name| name == "Vec")
}

/// Whether a type is known to be no `Vec`.
pub(super) fn is_other_collection(ty: &Type) -> bool {
    const OTHERS: &[&str] = &[
        "VecDeque",
        "HashMap",
        "HashSet",
        "BTreeMap",
        "BTreeSet",
        "BinaryHeap",
        "LinkedList",
        "String",
        "Box",
        "Rc",
        "Arc",
        "Cow",
        "Option",
        "Result",
        "SVector",
        "DVector",
        "SMatrix",
        "DMatrix",
    ];
    last_name(ty).is_none_or(|name| OTHERS.contains(&name.as_str()))
}
