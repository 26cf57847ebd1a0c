//! Methods and functions that change a variable in place.

use super::constant::strip;
use super::{Binding, Low, Lower};
use crate::front::may_change::is_own;
use crate::front::syntax::place_root;
use crate::ir::{Change, Kind, Mem, Op, Value};
use crate::names::Method;
use crate::names::changes::{changes_receiver, instead_of_changing};
use crate::names::functions::{self, Function};
use quote::quote;
use syn::{Expr, ExprCall, ExprMethodCall};

impl Lower<'_> {
    /// Whether a method call changes an active variable.
    pub(super) fn changes_active(&self, call: &ExprMethodCall) -> bool {
        changes_receiver(&call.method.to_string())
            && !is_own(&call.receiver, &self.activity.own)
            && place_root(&call.receiver).is_some_and(|root| {
                matches!(
                    self.env.get(&root),
                    Some(Binding::Mem { .. } | Binding::Value { .. })
                )
            })
    }

    /// A method call in statement position that changes an active variable.
    pub(super) fn change(&mut self, call: &ExprMethodCall) -> Low {
        if let Some(low) = self.change_lines(call) {
            return low;
        }
        let name = call.method.to_string();
        if name == Method::CopyFrom
            && let Expr::MethodCall(part) = strip(&call.receiver)
            && matches!(Method::of(&part.method), Method::ColumnMut | Method::RowMut)
        {
            // `m.column_mut(j).copy_from(&c)`
            let change = if part.method == Method::ColumnMut {
                Change::SetColumn
            } else {
                Change::SetRow
            };
            let args: Vec<&Expr> = part.args.iter().chain(&call.args).collect();
            return self.apply_change(call, change, &part.receiver, &args, 1);
        }
        let args: Vec<&Expr> = call.args.iter().collect();
        match (Method::named(&name), args.len()) {
            (Method::Push, 1) => self.apply_change(call, Change::Push, &call.receiver, &args, 0),
            (Method::Pop, 0) => {
                let place = &call.receiver;
                let last: Expr = syn::parse_quote!(#place[#place.len() - 1]);
                self.apply_change(call, Change::Pop, place, &[&last], 0)
            }
            (Method::Extend | Method::ExtendFromSlice, 1) => self.extend(call, args[0]),
            (Method::Swap, 2) => self.apply_change(call, Change::Swap, &call.receiver, &args, 2),
            (Method::Fill, 1) => self.apply_change(call, Change::Fill, &call.receiver, &args, 0),
            (Method::SetColumn, 2) => {
                self.apply_change(call, Change::SetColumn, &call.receiver, &args, 1)
            }
            (Method::SetRow, 2) => {
                self.apply_change(call, Change::SetRow, &call.receiver, &args, 1)
            }
            (Method::CopyFrom, 1) => {
                let mut place = (*call.receiver).clone();
                self.hold_place(&mut place, &args);
                let low = self.expr(args[0]);
                if matches!(low, Low::Error | Low::Diverged) {
                    return low;
                }
                let value = self.value_of(&low, args[0]);
                let Some(root) = place_root(&place) else {
                    return Low::Error;
                };
                self.assign_value(&place, &root, value);
                Low::Unit
            }
            _ => self.error(
                &call.method,
                format!("`{name}` on an active value is not supported yet"),
                instead_of_changing(&name),
            ),
        }
    }

    fn apply_change(
        &mut self,
        call: &ExprMethodCall,
        change: Change,
        place: &Expr,
        args: &[&Expr],
        constants: usize,
    ) -> Low {
        let Some((mem, steps, mut operands, _)) = self.mem_place(place) else {
            return self.error(
                call,
                "this place cannot be changed in a differentiable function",
                "change a local variable",
            );
        };
        for arg in &args[..constants] {
            let Some(value) = self.constant_operand(arg, "the index") else {
                return Low::Error;
            };
            operands.push(value);
        }
        for arg in &args[constants..] {
            let low = self.expr(arg);
            if matches!(low, Low::Error | Low::Diverged) {
                return low;
            }
            let value = self.value_of(&low, arg);
            if change == Change::Push {
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
        }
        self.function
            .make(Op::Change(change, mem, steps), operands, Kind::Unit);
        self.known.remove(&mem);
        Low::Unit
    }

    /// `std::mem::swap`, `replace` or `take` with an active variable.
    pub(super) fn exchanges(&self, call: &ExprCall) -> bool {
        let Expr::Path(path) = strip(&call.func) else {
            return false;
        };
        let segments: Vec<String> = path
            .path
            .segments
            .iter()
            .map(|s| s.ident.to_string())
            .collect();
        let name = segments.last().map_or("", String::as_str);
        let in_mem = segments.len() >= 2 && segments[segments.len() - 2] == "mem";
        in_mem
            && Function::named(name).is(functions::Fact::Exchanges)
            && call.args.first().and_then(place_root).is_some_and(|root| {
                matches!(
                    self.env.get(&root),
                    Some(Binding::Mem { .. } | Binding::Value { .. })
                )
            })
    }

    pub(super) fn exchange(&mut self, call: &ExprCall) -> Low {
        let Expr::Path(path) = strip(&call.func) else {
            return Low::Error;
        };
        let name = path
            .path
            .segments
            .last()
            .map(|s| s.ident.to_string())
            .unwrap_or_default();
        let args: Vec<&Expr> = call.args.iter().collect();
        let (meant, floats) = match Function::named(&name) {
            Function::Swap => (
                quote!(::core::mem::swap),
                quote!(&mut 0.0_f64, &mut 0.0_f64),
            ),
            Function::Replace => (quote!(::core::mem::replace), quote!(&mut 0.0_f64, 0.0_f64)),
            _ => (quote!(::core::mem::take), quote!(&mut 0.0_f64)),
        };
        self.assume_std_function(path, &meant, &floats);
        let Some((mut a, a_root)) = self.mutable_place(args[0]) else {
            return self.error(
                call,
                "this place cannot be changed in a differentiable function",
                "change a local variable",
            );
        };
        if let (Function::Swap, Some(other)) = (Function::named(&name), args.get(1))
            && self.exchange_variables(&a, other)
        {
            return Low::Unit;
        }
        self.hold_place(&mut a, &args[1..]);
        let before = self.read_place(&a);
        match (Function::named(&name), args.get(1)) {
            (Function::Swap, Some(other)) => {
                let Some((mut b, b_root)) = self.mutable_place(other) else {
                    return self.error(
                        call,
                        "this place cannot be changed in a differentiable function",
                        "change a local variable",
                    );
                };
                self.hold_place(&mut b, &[]);
                let other = self.read_place(&b);
                self.write_place(&a, &a_root, other);
                self.write_place(&b, &b_root, before);
                Low::Unit
            }
            (Function::Replace, Some(value)) => {
                let low = self.expr(value);
                if matches!(low, Low::Error | Low::Diverged) {
                    return low;
                }
                let value = self.value_of(&low, value);
                self.write_place(&a, &a_root, value);
                Low::active(before)
            }
            _ => {
                let kind = self.function.kind(before).clone();
                if let Some(&Binding::Mem { mem }) = self.env.get(&a_root)
                    && !kind.is_scalar()
                {
                    // What the type says, where it is read: the variable tells rustc which type that is.
                    let empty = quote!(::core::default::Default::default());
                    let value = self.constant_tokens(empty, true, kind);
                    self.write_place(&a, &a_root, value);
                    self.known.remove(&mem);
                    return Low::active(before);
                }
                if !kind.is_scalar() {
                    return self.error(
                        call,
                        "`take` of this value is not supported",
                        "use `replace` with the new value",
                    );
                }
                let zero = self.function.literal(0.0, kind);
                self.write_place(&a, &a_root, zero);
                Low::active(before)
            }
        }
    }

    /// Swaps two whole variables that are not floats, whose values are not both at hand: in a loop a copy of each would cost more than
    /// the swap does.
    fn exchange_variables(&mut self, a: &Expr, other: &Expr) -> bool {
        let Some((b, _)) = self.mutable_place(other) else {
            return false;
        };
        let (Some(a), Some(b)) = (self.whole_variable(a), self.whole_variable(&b)) else {
            return false;
        };
        if a == b || self.is_known(a) && self.is_known(b) {
            return false;
        }
        self.function
            .make(Op::Exchange(a, b), Vec::new(), Kind::Unit);
        let values = [(a, self.known.remove(&b)), (b, self.known.remove(&a))];
        for (mem, value) in values {
            if let Some(value) = value {
                self.known.insert(mem, value);
            }
        }
        true
    }

    /// The variable that a place is, if it holds more than a float.
    fn whole_variable(&self, place: &Expr) -> Option<Mem> {
        let Expr::Path(path) = strip(place) else {
            return None;
        };
        match self.env.get(&path.path.get_ident()?.to_string())? {
            Binding::Mem { mem } => {
                let info = self.function.mem(*mem);
                (!info.kind.is_scalar() && !info.merge).then_some(*mem)
            }
            _ => None,
        }
    }

    /// The place behind `&mut place`.
    fn mutable_place(&mut self, expr: &Expr) -> Option<(Expr, String)> {
        let Expr::Reference(reference) = strip(expr) else {
            return None;
        };
        let root = place_root(&reference.expr)?;
        Some(((*reference.expr).clone(), root))
    }

    fn read_place(&mut self, place: &Expr) -> Value {
        let low = self.expr(place);
        self.value_of(&low, place)
    }

    fn write_place(&mut self, place: &Expr, root: &str, value: Value) {
        self.assign_value(place, root, value);
    }
}
