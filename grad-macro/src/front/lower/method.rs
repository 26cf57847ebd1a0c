//! Method calls: of floats, of matrices, and differentiable methods of the user's.

use super::companion::{Passed, call_slots};
use super::constant::strip;
use super::exclusive::{Lent, lent_place};
use super::{Binding, Low, Lower, stopped};
use crate::emit::receiver::receiver_of;
use crate::front::syntax::place_root;
use crate::ir::{CalledBy, Callee, Kind, Op, Value};
use crate::names::changes::{
    changes_and_gives, changes_receiver, instead_of_changing, is_inert, is_supported_statement,
};
use crate::names::methods::{Fact, Method};
use crate::rules::RuleId;
use quote::{ToTokens, format_ident, quote};
use syn::Expr;

impl Lower<'_> {
    pub(super) fn method_call(&mut self, call: &syn::ExprMethodCall) -> Low {
        let low = self.unfinished_method(call);
        self.changed_arguments(low)
    }

    /// A call whose arguments by `&mut` are not stored yet.
    pub(super) fn unfinished_method(&mut self, call: &syn::ExprMethodCall) -> Low {
        let discards = std::mem::take(&mut self.discards);
        let lent = lent_place(&call.receiver).filter(|place| self.is_active_place(place));
        let receiver_is_lent = lent.is_some();
        let mut held = call.clone();
        let call = match lent {
            Some(place) => {
                *held.receiver = place.clone();
                let args: Vec<&Expr> = call.args.iter().collect();
                self.hold_place(&mut held.receiver, &args);
                &held
            }
            None => call,
        };
        let name = call.method.to_string();
        if let Some(expr) = self.of_slice(call) {
            return self.expr(&expr);
        }
        if let Some(expr) = self.chosen_by_condition(call) {
            return self.expr(&expr);
        }
        if let Some(low) = self.constant_option(call) {
            return low;
        }
        if let Some(low) = self.outcome_method(call) {
            return low;
        }
        let expected = self.expected.take();
        if let Some(low) = self.iterator_chain(call, expected.as_ref()) {
            return low;
        }
        if is_inert(&name) {
            for arg in &call.args {
                self.check_constant_context(arg);
            }
            return Low::constant();
        }
        if self.iterates(&call.receiver)
            && self.is_active(&call.receiver)
            && let Some(low) = self.refuse_unknown_method(call, &Kind::Any)
        {
            return low;
        }
        let receiver = self.expr(&call.receiver);
        let args: Vec<&Expr> = call.args.iter().collect();
        let own = receiver_is_lent || self.is_own(&call.receiver);
        if let Low::Active { value, refs } = receiver
            && matches!(self.function.kind(value), Kind::Option(_))
            && let Some(low) = self.option_method(&name, value, refs, &args)
        {
            self.inherit_failure(&name, value, &low);
            return low;
        }
        if !own
            && (matches!(receiver, Low::Active { .. })
                || (name == Method::ZipMap && self.mentions_active(call))
                || self.maps_constants(&name, &receiver, &args))
            && let Some(low) = self.elementwise(call, &name, &receiver, &args)
        {
            if let Low::Active { value, .. } = low
                && matches!(self.function.node(value).op, Op::Map(..))
                && matches!(
                    self.function.kind(self.function.node(value).args[0]),
                    Kind::Matrix(_)
                )
            {
                let refs = self.refs_of_receiver(&receiver, &call.receiver);
                self.called_by(call, refs, value);
            }
            return low;
        }
        if name == Method::Fold
            && let [init, f] = &args[..]
            && self.maps_constants(&name, &receiver, &args)
        {
            let data = &call.receiver;
            return self.expr(&syn::parse_quote!(#data.iter().copied().fold(#init, #f)));
        }
        if let Low::Active { value, refs } = receiver
            && let Some(low) = self.option_method(&name, value, refs, &args)
        {
            return low;
        }
        let mut exprs = vec![(*call.receiver).clone()];
        exprs.extend(call.args.iter().cloned());
        let mut lent = self.lent_arguments(&mut exprs[1..]);
        for (position, _) in &mut lent.places {
            *position += 1;
        }
        lent.discards = discards;
        lent.either.iter_mut().for_each(|position| *position += 1);
        if receiver_is_lent {
            lent.either.push(0);
            lent.places.insert(0, (0, Some((*call.receiver).clone())));
        }
        // `s.write_into(&mut out)` is a statement for the sake of another change.
        if lent.changes_its_one_place() {
            lent.either.clear();
        }
        let lows = self.arguments_after(&mut exprs, receiver);
        if let Some(stopped) = stopped(&lows) {
            return stopped;
        }
        if !lows.iter().any(|low| matches!(low, Low::Active { .. })) {
            let number = self.number_of_parameter(&Expr::MethodCall(call.clone()));
            let kind = number.unwrap_or_else(|| constant_method_kind(&name, &lows[0]));
            if exprs[0] == *call.receiver && exprs[1..].iter().eq(&call.args) {
                return Low::Const { kind, refs: 0 };
            }
            let mut held = call.clone();
            held.args = exprs.split_off(1).into_iter().collect();
            *held.receiver = exprs.remove(0);
            return Low::active(self.constant_value(&Expr::MethodCall(held), kind, 0));
        }
        let exprs: Vec<&Expr> = exprs.iter().collect();
        let lends = !lent.places.is_empty();
        let low = self.at(call.method.span(), |l| {
            l.active_method(call, &name, &exprs, &lows, lent)
        });
        if let Low::Active { value, .. } = low
            && lends
            && !self.lent_places.contains_key(&value)
        {
            return self.error(
                &call.method,
                format!("`{name}` is lent an active variable by `&mut`, and has no rule that changes it"),
                "put what it does into a function with `#[differentiable]`, or assign the variable itself",
            );
        }
        low
    }

    /// Whether a closure over active values is applied to the elements of constant data.
    fn maps_constants(&self, name: &str, receiver: &Low, args: &[&Expr]) -> bool {
        let applied = match receiver {
            Low::Const { kind, .. } => match kind {
                Kind::Matrix(_) => matches!(Method::named(name), Method::Map | Method::Fold),
                // An array: slices and `Vec`s have no such method.
                Kind::Sequence(_) => name == Method::Map,
                _ => false,
            },
            _ => false,
        };
        applied
            && args
                .last()
                .is_some_and(|f| match super::constant::strip(f) {
                    Expr::Closure(closure) => self.mentions_active(closure),
                    Expr::Path(path) => path.path.get_ident().is_some_and(|name| {
                        match self.env.get(&name.to_string()) {
                            Some(Binding::Closure(closure)) => self.mentions_active(&**closure),
                            _ => false,
                        }
                    }),
                    _ => false,
                })
    }

    fn active_method(
        &mut self,
        call: &syn::ExprMethodCall,
        name: &str,
        exprs: &[&Expr],
        lows: &[Low],
        lent: Lent,
    ) -> Low {
        if let Low::Active { value, refs } = lows[0]
            && lows.len() == 1
        {
            let kind = self.function.kind(value).clone();
            if self.gives_receiver(call, name, &kind) {
                let refs = if matches!(
                    Method::named(name),
                    Method::AsSlice | Method::AsRef | Method::Borrow | Method::Deref
                ) {
                    refs.max(1)
                } else {
                    0
                };
                return Low::Active { value, refs };
            }
            match Method::named(name) {
                method if method.is(Fact::Bits) || method == Method::ToString => {
                    return self.error(
                        call,
                        format!("`{name}` takes an active value past the derivative"),
                        "write `constant(..)` around the value if that is meant",
                    );
                }
                _ => {}
            }
        }
        let values: Vec<Value> = lows
            .iter()
            .zip(exprs)
            .map(|(low, expr)| self.value_of(low, expr))
            .collect();
        let kinds: Vec<Kind> = values
            .iter()
            .map(|&v| self.function.kind(v).clone())
            .collect();
        let is_matrix = matches!(kinds[0], Kind::Matrix(_) | Kind::Sequence(_));
        let own = lent.lends(0) || self.is_own(exprs[0]);
        let refs = self.refs_of_receiver(&lows[0], exprs[0]);
        if !own && let Some(value) = self.matrix_method(name, &values, &kinds) {
            self.called_by(call, refs, value);
            return Low::active(value);
        }
        let is_operator = matches!(
            Method::named(name),
            Method::Add | Method::Sub | Method::Mul | Method::Div | Method::Rem | Method::Neg
        );
        let like_float = !own && self.may_be_own_method(name, values[0]);
        if !own && !like_float && !is_matrix && (kinds[0] != Kind::Any || !is_operator) {
            if let Some(value) = self.scalar_method(name, &values) {
                self.known_of_floats(call, refs, values[0]);
                return Low::active(value);
            }
            if kinds[0].is_scalar() {
                return self.error(
                    &call.method,
                    format!("the float method `{name}` has no derivative rule"),
                    "write `constant(..)` around it, or give a rule with `#[differentiable(vjp = ..)]` on a wrapper",
                );
            }
        }
        if matches!(
            Method::named(name),
            Method::Add | Method::Sub | Method::Mul | Method::Div | Method::Rem
        ) && values.len() == 2
            && matches!(kinds[0], Kind::Matrix(_))
        {
            self.assume_operator(name);
            return Low::active(self.arithmetic(name, values[0], values[1]));
        }
        let active = matches!(lows[0], Low::Active { .. });
        let known = is_matrix || kinds[0].is_scalar() || !active;
        if changes_and_gives(name) || known && changes_receiver(name) {
            let statement = !changes_and_gives(name) && is_supported_statement(name);
            return self.error(
                &call.method,
                format!("`{name}` changes its receiver, which is not supported here"),
                if statement {
                    "call it as a statement on a local variable"
                } else {
                    instead_of_changing(name)
                },
            );
        }
        if active
            && !self.is_own(exprs[0])
            && let Some(low) = self.refuse_unknown_method(call, &kinds[0])
        {
            return low;
        }
        if let Some(root) = place_root(exprs[0])
            && matches!(strip(exprs[0]), Expr::Path(_))
            && self.trait_objects.contains(&root)
            && !active
        {
            return self.error(
                &call.method,
                format!("the method `{name}` of a trait object is called with an active value and has no derivative"),
                "take a type by a parameter, as in `P: Trait`, where the trait has `#[differentiable]`, or write `constant(..)` around the call",
            );
        }
        // A method that is itself differentiable: its sibling of the same form.
        let changes_receiver = lent.lends(0);
        let own = own || self.is_named(values[0]);
        let method = format_ident!("differentiable_{}", call.method, span = call.method.span());
        let turbofish = &call.turbofish;
        let (receiver, rest) = (&exprs[0], &exprs[1..]);
        let mut passed = Passed::default();
        let mut receiver_refs = 0;
        let mut receiver = match &lows[0] {
            Low::Active { value, refs } => {
                passed.values.push(*value);
                receiver_refs = *refs;
                quote!(__0)
            }
            // What a call gives lives until the pullback has run.
            _ if matches!(
                strip(receiver),
                Expr::MethodCall(_) | Expr::Call(_) | Expr::Binary(_)
            ) =>
            {
                passed.lends = true;
                self.hoist(receiver.to_token_stream(), "receiver")
            }
            // As a reference to it, if it is the function's own.
            _ => {
                passed.lends = crate::front::syntax::place_root(receiver).is_some_and(|root| {
                    matches!(self.env.get(&root), Some(Binding::Const { refs: 0, .. }))
                });
                receiver_refs = self.refs_of_constant(receiver);
                let stars = (0..receiver_refs).map(|_| quote!(*));
                match receiver_refs {
                    0 => quote!(#receiver),
                    _ => quote!((#(#stars)* #receiver)),
                }
            }
        };
        if !like_float && !changes_receiver {
            // The form that the method takes; where the method has no derivative, this is what both modes miss.
            let form = receiver_of(&call.method);
            receiver = quote!(#receiver.#form());
        }
        for (i, (arg, low)) in rest.iter().zip(&lows[1..]).enumerate() {
            self.pass(arg, low, lent.lends(i + 1), &mut passed);
        }
        let Passed {
            mut values,
            texts,
            lends,
            changed,
        } = passed;
        let tokens = quote!(#receiver.#method #turbofish(#(#texts),*));
        let (code, captures) = self.code_of_call(tokens, lends, &changed);
        let info = &mut self.function.codes[code.index()];
        let (name, refs) = (name.to_owned(), receiver_refs);
        info.callee = if changes_receiver {
            Callee::Changing { name: name.clone() }
        } else if like_float {
            Callee::LikeFloat {
                name: name.clone(),
                refs,
            }
        } else {
            Callee::Method {
                name: name.clone(),
                refs,
            }
        };
        values.extend(captures);
        let value = self.function.make(Op::Call(code), values, Kind::Any);
        if like_float && !changes_receiver {
            let methods = Self::trait_of_floats(&name);
            self.function.call_traits.insert(value, methods);
        }
        if own {
            self.own_calls.insert(value);
        }
        self.function.call_args.insert(value, call_slots(lows));
        if !lent.places.is_empty() {
            self.lends(value, lent);
        }
        Low::active(value)
    }

    /// A method of the types that the library knows by their names, and that has no rule: nobody else can give it one.
    fn refuse_unknown_method(&self, call: &syn::ExprMethodCall, kind: &Kind) -> Option<Low> {
        let method = &call.method;
        if self.iterates(&Expr::MethodCall(call.clone())) {
            return Some(self.error(
                method,
                format!("an iterator over active values that ends in `{method}` is not supported"),
                "end it in `sum()`, `fold(..)` or `collect()`, or write a `for` loop over indices",
            ));
        }
        let owner = match kind {
            Kind::Matrix(_) => "matrices",
            Kind::Sequence(_) => "slices, arrays and `Vec`s",
            Kind::Tuple(_) => "tuples",
            Kind::Option(_) => "`Option`s",
            Kind::Scalar(_)
            | Kind::Bool
            | Kind::Const
            | Kind::Any
            | Kind::Unit
            | Kind::Pullback => {
                return None;
            }
        };
        Some(self.error(
            method,
            format!("the method `{method}` of {owner} has no derivative rule"),
            "write it in operations that have one, or put it into a function with a rule: `#[differentiable(vjp = ..)]`",
        ))
    }

    fn called_by(&mut self, call: &syn::ExprMethodCall, refs: u8, value: Value) {
        let called = CalledBy {
            method: call.method.to_string(),
            arguments: call.args.len(),
            refs,
        };
        self.function.called_by.insert(value, called);
        let span = call.method.span();
        self.function.spans.entry(value).or_insert(span);
    }

    fn refs_of_receiver(&self, receiver: &Low, expr: &Expr) -> u8 {
        match receiver {
            Low::Active { refs, .. } => *refs,
            _ => self.refs_of_constant(expr),
        }
    }

    /// How many references a constant variable has around its value.
    fn refs_of_constant(&self, expr: &Expr) -> u8 {
        let Expr::Path(path) = strip(expr) else {
            return 0;
        };
        let binding = path
            .path
            .get_ident()
            .and_then(|name| self.env.get(&name.to_string()));
        match binding {
            Some(Binding::Const { refs, .. }) => *refs,
            _ => 0,
        }
    }
}

fn constant_method_kind(name: &str, receiver: &Low) -> Kind {
    match receiver {
        Low::Const { kind, .. } if kind.is_scalar() && RuleId::method(name).is_some() => {
            kind.clone()
        }
        _ => Kind::Const,
    }
}
