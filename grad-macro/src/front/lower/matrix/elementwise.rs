//! Closures over the elements of vectors and matrices.

use super::super::constant::{is_pure, strip};
use super::super::{Binding, Low, Lower};
use crate::ir::{Elem, Kind, Op, RegionKind, Value};
use crate::names::Method;
use quote::ToTokens;
use syn::Expr;

impl Lower<'_> {
    /// `map` and `zip_map` on an active receiver or with a closure over active values.
    pub(in crate::front::lower) fn elementwise(
        &mut self,
        call: &syn::ExprMethodCall,
        name: &str,
        receiver: &Low,
        args: &[&Expr],
    ) -> Option<Low> {
        let (others, f) = match (Method::named(name), args) {
            (Method::Map, [f]) => (Vec::new(), *f),
            (Method::ZipMap, [other, f]) => (vec![*other], *f),
            _ => return None,
        };
        let mut operands = vec![self.value_of(receiver, &call.receiver)];
        for other in others {
            let low = self.expr(other);
            if matches!(low, Low::Error | Low::Diverged) {
                return Some(low);
            }
            operands.push(self.value_of(&low, other));
        }
        let closure = match strip(f) {
            Expr::Closure(closure) => closure.clone(),
            Expr::Path(path) => match path
                .path
                .get_ident()
                .and_then(|ident| self.env.get(&ident.to_string()).cloned())
            {
                Some(Binding::Closure(closure)) => *closure,
                // A method of the user's, perhaps.
                Some(_) if self.is_named(operands[0]) => return None,
                Some(_) => {
                    return Some(self.error(
                        f,
                        "the function applied to the elements is not known here",
                        "write a closure that calls it",
                    ));
                }
                None => {
                    let names: Vec<_> = (0..operands.len())
                        .map(|i| {
                            quote::format_ident!("{}", self.renamer.fresh(["element", "other"][i]))
                        })
                        .collect();
                    for name in &names {
                        self.activity.active.insert(name.to_string());
                    }
                    syn::parse_quote!(|#(#names),*| #path(#(#names),*))
                }
            },
            _ if self.is_named(operands[0]) => return None,
            _ => {
                return Some(self.error(
                    f,
                    "the function applied to the elements is not known here",
                    "write a closure",
                ));
            }
        };
        if closure.inputs.len() != operands.len() {
            return Some(self.error(
                f,
                "the closure has another number of parameters",
                "give it one parameter for each operand",
            ));
        }
        if !self.keep_captured(&closure) {
            return Some(self.map_in_a_loop(closure, &operands));
        }
        let Some((body, kind)) = self.closure_region(&closure, &operands) else {
            return Some(Low::Error);
        };
        if !self.may_run_again(body) {
            return Some(self.map_in_a_loop(closure, &operands));
        }
        let Some((replay, _)) = self.closure_region(&closure, &operands) else {
            return Some(Low::Error);
        };
        let result = match self.function.kind(operands[0]) {
            Kind::Matrix(_) => Kind::Matrix(kind.elem()),
            Kind::Sequence(_) => Kind::Sequence(Box::new(kind)),
            _ => Kind::Any,
        };
        Some(Low::active(self.function.make(
            Op::Map(body, replay),
            operands,
            result,
        )))
    }

    /// Reads the variables that a closure captures and that may change, so that it can run again with them as they are now;
    /// `false` where it changes one itself, or reads parts of one that is no number.
    fn keep_captured(&mut self, closure: &syn::ExprClosure) -> bool {
        let written_out = self.with_closures(closure.to_token_stream());
        let Ok(written_out) = syn::parse2::<Expr>(written_out) else {
            return false;
        };
        let changed = crate::front::changes::changed_by_expr(&written_out);
        if changed.iter().any(|name| self.env.contains_key(name)) {
            return false;
        }
        let (_, captures) = self.mentioned(&written_out.to_token_stream());
        let mems: Vec<_> = captures
            .iter()
            .filter_map(|name| match self.env.get(&name.to_string()) {
                Some(Binding::Mem { mem }) => Some(*mem),
                _ => None,
            })
            .filter(|mem| !self.is_known(*mem))
            .collect();
        if mems
            .iter()
            .any(|mem| !self.function.mem(*mem).kind.is_scalar())
        {
            return false;
        }
        for mem in mems {
            self.load(mem);
        }
        true
    }

    /// Whether a region can be evaluated a second time: it has no effects, and reads nothing that changes meanwhile.
    fn may_run_again(&self, region: crate::ir::Region) -> bool {
        self.function.region(region).nodes.iter().all(|&value| {
            let op = &self.function.node(value).op;
            let code = match op {
                Op::Statement(_) => return false,
                Op::Snapshot(code) => self.function.code(*code),
                _ => {
                    return op
                        .regions()
                        .into_iter()
                        .all(|inner| self.may_run_again(inner));
                }
            };
            let changes = |name: &String| {
                let var = self.function.const_vars.get(name);
                var.is_some_and(|var| var.mutable)
            };
            !code.reads.iter().any(changes)
                && syn::parse2::<Expr>(code.tokens.clone())
                    .is_ok_and(|expr| is_pure(&expr) && !self.has_effects(&expr))
        })
    }

    /// `map` and `zip_map` as a loop that keeps what its closure computes.
    fn map_in_a_loop(&mut self, closure: syn::ExprClosure, operands: &[Value]) -> Low {
        let mut fresh = |base: &str| quote::format_ident!("{}", self.renamer.fresh(base));
        let (f, i, result) = (fresh("closure"), fresh("i"), fresh("mapped"));
        let names: Vec<_> = operands.iter().map(|_| fresh("operand")).collect();
        for (name, &value) in names.iter().zip(operands) {
            self.activity.active.insert(name.to_string());
            self.env
                .insert(name.to_string(), Binding::Value { value, refs: 0 });
        }
        self.env
            .insert(f.to_string(), Binding::Closure(Box::new(closure)));
        self.activity.active.insert(result.to_string());
        self.activity.assigned.insert(result.to_string());
        self.activity.memory.insert(result.to_string());
        let first = &names[0];
        self.expr(&syn::parse_quote!({
            let mut #result = #first.clone();
            for #i in 0..#first.len() {
                #result[#i] = #f(#(#names[#i]),*);
            }
            #result
        }))
    }

    /// The region of a closure applied to elements of the operands.
    fn closure_region(
        &mut self,
        closure: &syn::ExprClosure,
        operands: &[Value],
    ) -> Option<(crate::ir::Region, Kind)> {
        let here = self.function.here();
        let region = self.function.add_region(Some(here), RegionKind::Closure);
        let known = self.known.clone();
        let mems = self.function.mems.len();
        let result = self.in_region(region, |l| {
            let mut lows = Vec::new();
            for (i, &operand) in operands.iter().enumerate() {
                let kind = match l.function.kind(operand).element() {
                    Kind::Any => Kind::Scalar(Elem::Float),
                    kind => kind,
                };
                lows.push(Low::active(l.function.make(
                    Op::RegionParam(i as u32),
                    Vec::new(),
                    kind,
                )));
            }
            let nothing: Expr = syn::parse_quote!(());
            let args = vec![&nothing; operands.len()];
            let mut closure = closure.clone();
            // The elements are active values whatever the operands were found to be.
            let mut names = Vec::new();
            closure
                .inputs
                .iter()
                .for_each(|pat| crate::front::lower::stmt::pattern_names(pat, &mut names));
            for (name, _) in names {
                l.activity.active.insert(name);
            }
            closure.attrs.clear();
            let body = closure.body.clone();
            let low = l.inline_closure(&closure, &lows, &args);
            (l.value_of(&low, &body), matches!(low, Low::Error))
        });
        self.known = known;
        let (value, failed) = result;
        if failed {
            return None;
        }
        let changes_outside =
            self.function
                .region(region)
                .nodes
                .iter()
                .any(|&v| match &self.function.node(v).op {
                    Op::Store(mem, _) | Op::AddTo(mem, _) | Op::Change(_, mem, _) => {
                        mem.index() < mems
                    }
                    _ => false,
                });
        if changes_outside {
            self.error(
                closure,
                "a closure that assigns an outer variable is not supported here",
                "write a `for` loop",
            );
            return None;
        }
        let kind = self.function.kind(value).clone();
        self.function.region_mut(region).result = vec![value];
        Some((region, kind))
    }
}
