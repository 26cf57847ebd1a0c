//! Consumers that give an `Option`, together with what takes the value out of it: `min_by`, `max_by`, `reduce`, `last`.

use super::super::constant::strip;
use super::super::{Low, Lower};
use super::item::Item;
use crate::ir::{Elem, Kind, Mem, Op, Value};
use crate::names::Method;
use crate::names::iterators::{self, Sink};
use quote::{format_ident, quote};
use syn::{Expr, ExprMethodCall, Pat};

impl Lower<'_> {
    /// `chain.max_by(..).unwrap()` and the like.
    pub(super) fn extreme(&mut self, call: &ExprMethodCall) -> Low {
        let Expr::MethodCall(consumer) = strip(&call.receiver) else {
            return Low::Error;
        };
        let found = self.renamer.fresh("found");
        let found_ident = format_ident!("{}", found);
        let binder = self.statement(quote!(let mut #found_ident = false;));
        self.activity.assigned.insert(found.clone());
        let pat: Pat = syn::parse_quote!(mut #found_ident);
        self.constant_bindings(&pat, &Kind::Bool, 0, Some(binder));
        let (init, default) = match self.default_value(call) {
            Ok(init) => init,
            Err(low) => return low,
        };
        let kind = self.function.kind(init).clone();
        let mem = self.state("best", kind, Some(init));
        let sink = iterators::sink_of(consumer);
        let f = consumer.args.first().cloned();
        let walked = self.walk(&consumer.receiver, call, |l, item| {
            if matches!(item, Item::Nothing) {
                return;
            }
            let refs = match &item {
                Item::Active { refs, .. } => *refs,
                Item::Const { .. } | Item::Tuple { .. } | Item::Nothing => 0,
            };
            let value = l.item_value(&item);
            let value = l.as_scalar(value);
            l.name_if_free(value);
            let set = quote!(#found_ident = true;);
            match (sink, &f) {
                (Some(Sink::Last), _) => {
                    l.write_state(mem, value);
                    l.statement(set);
                }
                (Some(Sink::Reduce), Some(f)) => {
                    let cond = l.constant_tokens(quote!(#found_ident), false, Kind::Bool);
                    l.two_branches(
                        cond,
                        false,
                        |l| {
                            let before = l.read_state(mem);
                            let items = [
                                Item::Active {
                                    value: before,
                                    refs,
                                },
                                Item::Active { value, refs },
                            ];
                            let after = l.apply(f, &items);
                            let after = l.item_value(&after);
                            l.write_state(mem, after);
                            (Low::Unit, None)
                        },
                        |l| {
                            l.write_state(mem, value);
                            l.statement(set);
                            (Low::Unit, None)
                        },
                    );
                }
                (_, Some(f)) => {
                    let Some(cond) = l.replaces(f, mem, value, refs, &found_ident, sink) else {
                        return;
                    };
                    l.two_branches(
                        cond,
                        false,
                        |l| {
                            l.write_state(mem, value);
                            l.statement(set);
                            (Low::Unit, None)
                        },
                        |_| (Low::Unit, None),
                    );
                }
                _ => {}
            }
        });
        if !walked {
            return Low::Error;
        }
        if !default {
            let method = &call.method;
            let args = &call.args;
            self.statement(quote!(#found_ident.then_some(()).#method(#args);));
        }
        Low::active(self.read_state(mem))
    }

    /// The value of `unwrap_or`, or a float that is never read; and whether it is the former.
    fn default_value(&mut self, call: &ExprMethodCall) -> Result<(Value, bool), Low> {
        if call.method == Method::UnwrapOr
            && let Some(default) = call.args.first()
        {
            let low = self.expr(default);
            if matches!(low, Low::Error | Low::Diverged) {
                return Err(low);
            }
            return Ok((self.value_of(&low, default), true));
        }
        Ok((self.function.literal(0.0, Kind::Scalar(Elem::Float)), false))
    }

    fn name_if_free(&mut self, value: Value) {
        if matches!(self.function.node(value).op, Op::Scalar(_) | Op::AsScalar) {
            self.function.name(value, "candidate");
        }
    }

    /// Whether a new item takes the place of the best: the first among equals for `min_by`, the last for `max_by`.
    fn replaces(
        &mut self,
        f: &Expr,
        best: Mem,
        value: Value,
        refs: u8,
        found: &proc_macro2::Ident,
        sink: Option<Sink>,
    ) -> Option<Value> {
        let before = self.read_state(best);
        let order = match strip(f) {
            Expr::Path(path)
                if path.path.get_ident().is_none_or(|ident| {
                    !matches!(
                        self.env.get(&ident.to_string()),
                        Some(super::super::Binding::Closure(_))
                    )
                }) =>
            {
                let a = self.alias(before, refs);
                let b = self.alias(value, refs);
                quote!(#path(&#a, &#b))
            }
            _ => {
                let items = [
                    Item::Active {
                        value: before,
                        refs: refs + 1,
                    },
                    Item::Active {
                        value,
                        refs: refs + 1,
                    },
                ];
                let body = self.bound_closure(f, &items)?;
                if let Low::Active { .. } | Low::Error = self.expr(&body) {
                    self.error(
                        f,
                        "the comparison is not constant",
                        "compare with `total_cmp`",
                    );
                    return None;
                }
                quote!(#body)
            }
        };
        let replaces = if sink == Some(Sink::MinBy) {
            quote!(==)
        } else {
            quote!(!=)
        };
        Some(self.constant_tokens(
            quote!(!#found || (#order) #replaces ::core::cmp::Ordering::Greater),
            false,
            Kind::Bool,
        ))
    }
}
