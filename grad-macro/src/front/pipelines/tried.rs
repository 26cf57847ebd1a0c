//! Pipelines of outcomes, which end at the first failure: `try_fold(..)?`, `collect::<Option<Vec<_>>>()?`. The `?` goes to each item.

use super::item::Item;
use super::read::{Pipe, Step};
use super::sinks::written_type;
use super::stages::without_scope;
use super::{Writer, block_of};
use crate::front::macros::macro_args;
use crate::front::syntax::{macro_of, strip};
use crate::names::iterators::{self, Role, Sink, Stage};
use crate::names::macros;
use syn::{Expr, ExprMethodCall, GenericArgument, PathArguments, Stmt, Type, parse_quote};

impl Writer<'_> {
    /// `pipeline?`, and the same as the result of a function that may fail.
    pub(super) fn tried(&mut self, expr: &Expr) -> Option<Expr> {
        match expr {
            Expr::Try(inner) => self.outcome(&inner.expr, false),
            Expr::Macro(inner) => {
                if !macro_of(&inner.mac).is(macros::Fact::Outcome) {
                    return None;
                }
                self.outcome(macro_args(&inner.mac).first()?, true)
            }
            _ => None,
        }
    }

    fn outcome(&mut self, expr: &Expr, result: bool) -> Option<Expr> {
        let Expr::MethodCall(call) = strip(expr) else {
            return None;
        };
        let Role::Sink(sink) = iterators::called(call)?.role else {
            return None;
        };
        let whole = Expr::MethodCall(call.clone());
        if !self.is_active(&whole) || call.args.len() != iterators::called(call)?.args {
            return None;
        }
        match sink {
            Sink::TryFold => self.try_fold(call),
            Sink::TryForEach => self.try_for_each(call),
            Sink::Collect | Sink::Sum | Sink::Product => self.values(call, result),
            _ => None,
        }
    }

    fn try_fold(&mut self, call: &ExprMethodCall) -> Option<Expr> {
        let pipe = self.read(&call.receiver, false)?;
        let (init, f) = (&call.args[0], &call.args[1]);
        let outer = self.current;
        self.enter();
        let state = self.fresh("state");
        let before = Item::Variable(state.clone());
        let stmts = self.pipe(&pipe, &mut |w, item| {
            let mut out = Vec::new();
            let value = w.applied(f, &[(&before, false), (&item, false)], &mut out)?;
            let value = without_scope(value, &mut out);
            out.push(parse_quote!(#state = (#value)?;));
            Some(out)
        });
        let mut all: Vec<Stmt> = vec![parse_quote!(let mut #state = #init;)];
        all.extend(self.leave(outer, stmts)?);
        Some(block_of(&all, &before.expr()))
    }

    fn try_for_each(&mut self, call: &ExprMethodCall) -> Option<Expr> {
        let pipe = self.read(&call.receiver, false)?;
        let f = &call.args[0];
        let outer = self.current;
        self.enter();
        let stmts = self.pipe(&pipe, &mut |w, item| {
            let mut out = Vec::new();
            let value = w.applied(f, &[(&item, false)], &mut out)?;
            let value = without_scope(value, &mut out);
            out.push(parse_quote!((#value)?;));
            Some(out)
        });
        let all = self.leave(outer, stmts)?;
        Some(block_of(&all, &parse_quote!(())))
    }

    /// A sink of the values that outcomes hold. As the `result` of a function its type says that they are such.
    fn values(&mut self, call: &ExprMethodCall, result: bool) -> Option<Expr> {
        let ty: Type = match written_type(call) {
            Some(ty) => value_type(&ty)?,
            None if result => parse_quote!(_),
            None => return None,
        };
        let mut pipe = self.read(&call.receiver, false)?;
        let last = match pipe.steps.pop() {
            Some(Step::Stage(Stage::Map, args)) => Step::Tried(args.into_iter().next()),
            other => {
                pipe.steps.extend(other);
                Step::Tried(None)
            }
        };
        pipe.steps.push(last);
        self.valued(call, &ty, &pipe)
    }

    fn valued(&mut self, call: &ExprMethodCall, ty: &Type, pipe: &Pipe) -> Option<Expr> {
        let Role::Sink(sink) = iterators::called(call)?.role else {
            return None;
        };
        let mut call = call.clone();
        call.turbofish = Some(parse_quote!(::<#ty>));
        let outer = self.current;
        self.enter();
        let (before, value) = self.made_by(&call, sink, pipe, outer)?;
        Some(block_of(&before, &value))
    }

    /// The value of an outcome, which a failure leaves the function with.
    pub(super) fn value_of_outcome(
        &mut self,
        f: Option<&Expr>,
        item: &Item,
        out: &mut Vec<Stmt>,
    ) -> Option<Item> {
        let value = match f {
            Some(f) => {
                let value = self.applied(f, &[(item, false)], out)?;
                without_scope(value, out)
            }
            None => item.expr(),
        };
        Some(self.variable("item", &parse_quote!((#value)?), out))
    }
}

/// The type in `Option<..>` and `Result<.., _>`.
fn value_type(ty: &Type) -> Option<Type> {
    let Type::Path(path) = ty else { return None };
    let last = path.path.segments.last()?;
    if last.ident != "Option" && last.ident != "Result" {
        return None;
    }
    let PathArguments::AngleBracketed(args) = &last.arguments else {
        return None;
    };
    match args.args.first()? {
        GenericArgument::Type(ty) => Some(ty.clone()),
        _ => None,
    }
}
