//! Expressions.

use super::body::Emitter;
use super::code::{Substitute, substitute};
use super::schedule::is_trivial;
use crate::ir::{Elem, Kind, Op, Value};
use crate::rules::Form;
use proc_macro2::{Ident, Literal, Span, TokenStream, TokenTree};
use quote::{format_ident, quote, quote_spanned};
use std::collections::HashMap;

/// How tightly an expression binds.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Precedence {
    /// `if`, closures
    Lowest,
    Or,
    And,
    Compare,
    Add,
    Multiply,
    Unary,
    Atom,
}

use Precedence::{Add, And, Atom, Compare, Lowest, Multiply, Or, Unary};

fn parenthesise(tokens: TokenStream, has: Precedence, needs: Precedence) -> TokenStream {
    if has < needs {
        quote!((#tokens))
    } else {
        tokens
    }
}

impl Emitter<'_> {
    /// The value as an expression that gives it by value: for floats and other copies.
    pub(super) fn value(&mut self, value: Value) -> TokenStream {
        self.expr(value, Lowest)
    }

    /// The value as an expression that binds at least as tightly as `needs`.
    pub(super) fn expr(&mut self, value: Value, needs: Precedence) -> TokenStream {
        if let Some(name) = self.bound.get(&value) {
            return quote!(#name);
        }
        let (tokens, has) = self.inline(value);
        parenthesise(tokens, has, needs)
    }

    /// The same, of a type that is known without what stands around it: where it is made of literals alone, they carry
    /// their type.
    pub(super) fn typed(&mut self, value: Value, needs: Precedence) -> TokenStream {
        let typing = self.is_of_literals(value);
        let before = std::mem::replace(&mut self.typing, typing);
        let tokens = self.expr(value, needs);
        self.typing = before;
        tokens
    }

    /// A literal on the left of `right` where only rustc knows the type of both, which it does not look for on the right of an
    /// operator.
    fn literal_like(&mut self, literal: Value, right: Value) -> Option<TokenStream> {
        let node = self.f.node(literal);
        let Op::Literal(bits) = node.op else {
            return None;
        };
        if !self.generic || node.kind.elem() != Elem::Float {
            return None;
        }
        let rt = self.runtime.clone();
        let x = self
            .literal(f64::from_bits(bits), &Kind::Scalar(Elem::F64), false)
            .0;
        let like = self.any_leaf(right)?;
        let like = self.value(like);
        Some(quote!(#rt::private::lit_like(#like, #x)))
    }

    /// A variable that the scalar `value` is computed from.
    fn any_leaf(&self, value: Value) -> Option<Value> {
        let node = self.f.node(value);
        match node.op {
            _ if self.bound.contains_key(&value) => Some(value),
            Op::Param(_) => Some(value),
            Op::Scalar(_) => node.args.iter().find_map(|&arg| self.any_leaf(arg)),
            _ => None,
        }
    }

    /// Whether only literals would give the type of this value's expression.
    fn is_of_literals(&self, value: Value) -> bool {
        let node = self.f.node(value);
        !self.bound.contains_key(&value)
            && match &node.op {
                Op::Literal(_) => true,
                Op::Scalar(rule) => {
                    matches!(rule.row().form, Form::Infix(_) | Form::Prefix(_))
                        && node.args.iter().all(|&arg| self.is_of_literals(arg))
                }
                _ => false,
            }
    }

    /// A place expression: fit for `.field`, `[index]`, `.method()` and `&`.
    pub(super) fn place(&mut self, value: Value) -> TokenStream {
        if let Some(name) = self.bound.get(&value) {
            return quote!(#name);
        }
        let node = self.f.node(value).clone();
        match &node.op {
            Op::Param(i) => {
                let name = self.param(*i);
                quote!(#name)
            }
            Op::Field(name) => {
                let base = self.place(node.args[0]);
                let member = member(name);
                quote!(#base.#member)
            }
            Op::Index => {
                let base = self.place(node.args[0]);
                let index = self.value(node.args[1]);
                quote!(#base[#index])
            }
            _ => self.expr(value, Atom),
        }
    }

    /// Where rustc points if it refuses the operation that gives a value: at the user's operator or method.
    pub(super) fn span(&self, value: Value) -> Span {
        self.f
            .spans
            .get(&value)
            .map_or_else(Span::call_site, |span| span.resolved_at(Span::call_site()))
    }

    /// The operands of a rule, by reference, where the rule is.
    fn operands(&mut self, args: &[Value], span: Span) -> Vec<TokenStream> {
        args.iter()
            .map(|&arg| located_ends(self.reference(arg), span))
            .collect()
    }

    /// A reference to the value.
    pub(super) fn reference(&mut self, value: Value) -> TokenStream {
        let refs = self.refs(value);
        match refs {
            0 => {
                let place = self.place(value);
                quote!(&#place)
            }
            1 => self.expr_raw(value),
            n => {
                let place = self.expr_raw(value);
                let stars = (1..n).map(|_| quote!(*));
                quote!(#(#stars)*#place)
            }
        }
    }

    /// The user's own expression for a constant or a parameter, with its references.
    fn expr_raw(&mut self, value: Value) -> TokenStream {
        match self.f.node(value).op {
            Op::Param(i) => {
                let name = self.param(i);
                quote!(#name)
            }
            Op::Const(code) if !self.bound.contains_key(&value) => {
                let tokens = self.f.code(code).tokens.clone();
                quote!((#tokens))
            }
            _ => self.place(value),
        }
    }

    /// How many references the emitted expression of a value has around it.
    pub(super) fn refs(&self, value: Value) -> u8 {
        match self.f.node(value).op {
            Op::Param(_) | Op::Const(_) | Op::Snapshot(_) => {
                self.f.refs.get(&value).copied().unwrap_or(0)
            }
            _ => 0,
        }
    }

    /// The value itself, owned.
    pub(super) fn owned(&mut self, value: Value) -> TokenStream {
        let node = self.f.node(value);
        let kind = node.kind.clone();
        if kind.is_scalar() || matches!(kind, Kind::Bool | Kind::Pullback) {
            return self.value(value);
        }
        // What branches have stored is read where it is.
        let is_merged = matches!(node.op, Op::Load(mem, _) if self.f.mem(mem).merge);
        if is_merged && kind.is_copy() {
            return self.value(value);
        }
        let is_variable = is_merged || self.bound.contains_key(&value);
        let is_place = is_variable
            || matches!(node.op, Op::Param(_) | Op::Field(_) | Op::Index)
            || (matches!(node.op, Op::Const(_)) && self.refs(value) > 0);
        if !is_place {
            return self.value(value);
        }
        if is_variable && self.schedule.uses(value) == 1 && !self.loops_between(value) {
            return self.value(value);
        }
        let reference = self.reference(value);
        quote!(::core::clone::Clone::clone(#reference))
    }

    /// The literal in the type of its kind.
    pub(super) fn literal(&self, x: f64, kind: &Kind, typed: bool) -> (TokenStream, Precedence) {
        let rt = &self.runtime;
        let elem = match (kind.elem(), &self.elem) {
            // A literal that nothing else types: the function's one float type.
            (Elem::Float, Some(elem)) if typed => elem.clone(),
            (elem, _) => elem,
        };
        if !x.is_finite() {
            let x = if x.is_nan() {
                quote!(::core::f64::NAN)
            } else if x > 0.0 {
                quote!(::core::f64::INFINITY)
            } else {
                quote!(::core::f64::NEG_INFINITY)
            };
            return (quote!(#rt::private::lit(#x)), Atom);
        }
        let digits = |suffix: &str| {
            let text = format!("{:?}{suffix}", x.abs());
            text.parse::<Literal>()
                .unwrap_or_else(|_| Literal::f64_unsuffixed(x.abs()))
        };
        let tokens = match elem {
            Elem::Param(name) => {
                let ty = Ident::new(&name, Span::call_site());
                let x = digits("");
                quote!(#rt::private::lit::<#ty>(#x))
            }
            Elem::Float if self.generic => {
                let x = digits("");
                quote!(#rt::private::lit(#x))
            }
            Elem::F64 if typed => {
                let x = digits("_f64");
                quote!(#x)
            }
            Elem::F32 if typed => {
                let x = digits("_f32");
                quote!(#x)
            }
            Elem::Float if typed => {
                let x = digits("");
                quote!(#rt::private::lit(#x))
            }
            Elem::F64 | Elem::F32 | Elem::Float => {
                let x = digits("");
                quote!(#x)
            }
        };
        if x.is_sign_negative() {
            (quote!(-#tokens), Unary)
        } else {
            (tokens, Atom)
        }
    }

    /// A node that is not bound to a variable.
    fn inline(&mut self, value: Value) -> (TokenStream, Precedence) {
        let node = self.f.node(value).clone();
        let rt = self.runtime.clone();
        match &node.op {
            Op::Param(_) | Op::Field(_) | Op::Index => {
                let refs = self.refs(value);
                if refs == 0 {
                    return (self.place(value), Atom);
                }
                let raw = self.expr_raw(value);
                let stars = (0..refs).map(|_| quote!(*));
                (quote!(#(#stars)*#raw), Unary)
            }
            Op::RegionParam(_) => {
                let name = self.names.value(self.f, value);
                (quote!(#name), Atom)
            }
            Op::Literal(bits) => self.literal(f64::from_bits(*bits), &node.kind, self.typing),
            Op::Const(code) => {
                let tokens = self.f.code(*code).tokens.clone();
                let refs = self.refs(value);
                if refs > 0 {
                    let stars = (0..refs).map(|_| quote!(*));
                    if is_path_like(&tokens) {
                        return (quote!(#(#stars)*#tokens), Unary);
                    }
                    return (quote!(#(#stars)*(#tokens)), Unary);
                }
                let simple = is_path_like(&tokens);
                (tokens, if simple { Atom } else { Lowest })
            }
            Op::Scalar(rule) => self.scalar(rule.row(), &node.args),
            Op::AsScalar => {
                let span = self.span(value);
                let rt = located(rt, span);
                let x = located_ends(self.value(node.args[0]), span);
                (quote_spanned!(span=> #rt::private::scalar(#x)), Atom)
            }
            Op::Cast(elem) => {
                let x = self.expr(node.args[0], Unary);
                let ty = if *elem == Elem::F32 {
                    quote!(f32)
                } else {
                    quote!(f64)
                };
                (quote!(#x as #ty), Lowest)
            }
            Op::Convert(code) => {
                let path = self.f.code(*code).tokens.clone();
                let x = self.owned(node.args[0]);
                let built = quote!(#path(#x));
                if matches!(node.kind, Kind::Matrix(_)) {
                    return (self.nalgebra(value, built), Atom);
                }
                (built, Atom)
            }
            Op::Rule(name) => {
                let span = self.span(value);
                let rt = located(rt, span);
                let operands = self.operands(&node.args, span);
                if is_by_name(name) {
                    let method = format_ident!("rule_{}", name, span = span);
                    let call = self.by_name(&method, &operands, span);
                    if node.kind.is_scalar() {
                        return (quote_spanned!(span=> #rt::private::scalar(#call)), Atom);
                    }
                    return (call, Atom);
                }
                let op = Ident::new(name, span);
                match &operands[..] {
                    [a] if is_of_part(name) => (
                        quote_spanned!(span=> #rt::private::PartRule::<#rt::private::op::#op>::primal(#a)),
                        Atom,
                    ),
                    [a] => (
                        quote_spanned!(span=> #rt::private::Rule1::<#rt::private::op::#op>::primal(#a)),
                        Atom,
                    ),
                    [a, rest @ ..] => (
                        quote_spanned!(span=> #rt::private::Rule2::<#rt::private::op::#op, _>::primal(#a, #(#rest),*)),
                        Atom,
                    ),
                    [] => (quote!(()), Atom),
                }
            }
            Op::Pull(name, operand) => (self.pull(name, *operand, &node.args, None), Atom),
            Op::CotangentSum => {
                let a = self.owned(node.args[0]);
                let b = self.reference(node.args[1]);
                (quote!(#rt::private::sum(#a, #b)), Atom)
            }
            Op::ElementSum => {
                let g = self.reference(node.args[0]);
                let zero = self.owned(node.args[1]);
                (quote!(#rt::private::element_sum(#g, #zero)), Atom)
            }
            Op::Zero => {
                let x = self.reference(node.args[0]);
                if self.is_part(node.args[0]) {
                    let zero = quote!({
                        use #rt::private::zero_of::*;
                        (&ZeroOf(#x)).zero_of_part()
                    });
                    (zero, Atom)
                } else {
                    (quote!(#rt::private::zero_tangent(#x)), Atom)
                }
            }
            Op::Tuple => {
                let parts: Vec<_> = node.args.iter().map(|&arg| self.owned(arg)).collect();
                (quote!((#(#parts,)*)), Atom)
            }
            Op::Array => {
                let parts: Vec<_> = node.args.iter().map(|&arg| self.owned(arg)).collect();
                (quote!([#(#parts),*]), Atom)
            }
            Op::List => {
                let parts: Vec<_> = node.args.iter().map(|&arg| self.owned(arg)).collect();
                (quote!(::std::vec![#(#parts),*]), Atom)
            }
            Op::Repeat(code) => {
                let x = self.owned(node.args[0]);
                let mut names = HashMap::new();
                names.insert(
                    "__x".to_owned(),
                    Substitute {
                        value: x,
                        reference: None,
                    },
                );
                (substitute(self.f.code(*code).tokens.clone(), &names), Atom)
            }
            Op::Struct(code, fields) => {
                let path = self.f.code(*code).tokens.clone();
                let parts: Vec<_> = node.args.iter().map(|&arg| self.owned(arg)).collect();
                let positional = fields
                    .iter()
                    .all(|f| f.starts_with(|c: char| c.is_ascii_digit()));
                if positional && !path.to_string().is_empty() {
                    return (quote!(#path(#(#parts),*)), Atom);
                }
                let names = fields.iter().map(|f| member(f));
                (quote!(#path { #(#names: #parts),* }), Lowest)
            }
            Op::Matrix(code, rows, columns) => {
                let path = self.f.code(*code).tokens.clone();
                let parts: Vec<_> = node.args.iter().map(|&arg| self.owned(arg)).collect();
                let text = path.to_string().replace(' ', "");
                if let Some(name) = text.strip_suffix('!') {
                    if name.ends_with("vector") {
                        return (quote!(#path[#(#parts),*]), Atom);
                    }
                    let lines = parts
                        .chunks((*columns).max(1) as usize)
                        .map(|row| quote!(#(#row),*));
                    return (quote!(#path[#(#lines);*]), Atom);
                }
                let _ = rows;
                if text.ends_with("::from") {
                    let built = quote!(#path([#(#parts),*]));
                    return (self.nalgebra(value, built), Atom);
                }
                (self.nalgebra(value, quote!(#path(#(#parts),*))), Atom)
            }
            Op::Fill(code) => {
                let path = self.f.code(*code).tokens.clone();
                let x = self.value(node.args[0]);
                (self.nalgebra(value, quote!(#path(#x))), Atom)
            }
            Op::Load(mem, steps) => {
                // Only variables that do not change after the read are read in place.
                let place = self.mem_place(*mem, steps, &node.args);
                (place, Atom)
            }
            // Everything else is pinned, and bound to a variable when its turn comes.
            _ => {
                let name = self.names.value(self.f, value);
                (quote!(#name), Atom)
            }
        }
    }

    /// What a constructor gives, which must be a matrix of nalgebra's whatever the name of its type.
    fn nalgebra(&self, value: Value, built: TokenStream) -> TokenStream {
        let span = self.span(value);
        let rt = located(self.runtime.clone(), span);
        let built = located_ends(built, span);
        quote_spanned!(span=> #rt::private::matrix(#built))
    }

    /// Whether a value is read from a field, which may be one that is held constant.
    fn is_part(&self, value: Value) -> bool {
        let node = self.f.node(value);
        match node.op {
            Op::Field(_) => true,
            Op::Index => self.is_part(node.args[0]),
            _ => false,
        }
    }

    /// A method of the user's type, or of the trait that has the rules by their names.
    fn by_name(&self, method: &Ident, operands: &[TokenStream], span: Span) -> TokenStream {
        let rt = located(self.runtime.clone(), span);
        let (receiver, rest) = operands
            .split_first()
            .map_or((None, operands), |(a, rest)| (Some(a), rest));
        quote_spanned!(span=> ({ use #rt::private::by_name::ByName as _; (#receiver).#method(#(#rest),*) }))
    }

    /// A pull; with `acc` the one that adds to it.
    pub(super) fn pull(
        &mut self,
        name: &str,
        operand: u8,
        args: &[Value],
        acc: Option<TokenStream>,
    ) -> TokenStream {
        // The arguments are the operands, the result and its cotangent.
        let span = self.span(args[args.len().saturating_sub(2)]);
        let rt = located(self.runtime.clone(), span);
        let suffix = if acc.is_some() { "_into" } else { "" };
        let mut refs = self.operands(args, span);
        refs.extend(acc);
        let strong = if self.f.strong_zero && is_division(name) {
            "strong_"
        } else {
            ""
        };
        if is_by_name(name) {
            let role = match (args.len(), operand) {
                (3, _) => "pull".to_owned(),
                (_, 0) => format!("{strong}pull_a"),
                _ => format!("{strong}pull_b"),
            };
            let method = format_ident!("rule_{}_{}{}", name, role, suffix, span = span);
            return self.by_name(&method, &refs, span);
        }
        let op = Ident::new(name, span);
        if args.len() == 3 {
            let method = format_ident!("pull{}", suffix, span = span);
            if is_of_part(name) {
                return quote_spanned!(span=> #rt::private::PartRule::<#rt::private::op::#op>::#method(#(#refs),*));
            }
            return quote_spanned!(span=> #rt::private::Rule1::<#rt::private::op::#op>::#method(#(#refs),*));
        }
        let (role, method) = if operand == 0 {
            ("PullA", "pull_a")
        } else {
            ("PullB", "pull_b")
        };
        let role = Ident::new(role, span);
        let method = format_ident!("{}{}{}", strong, method, suffix, span = span);
        quote_spanned!(span=> #rt::private::#role::<#rt::private::op::#op, _>::#method(#(#refs),*))
    }

    fn scalar(&mut self, row: &crate::rules::Row, args: &[Value]) -> (TokenStream, Precedence) {
        let rt = self.runtime.clone();
        match row.form {
            Form::Infix(op) => {
                let precedence = match op {
                    "+" | "-" => Add,
                    "*" | "/" | "%" => Multiply,
                    "&&" => And,
                    "||" => Or,
                    _ => Compare,
                };
                let right_needs = match precedence {
                    Add => Multiply,
                    Multiply => Unary,
                    And => Compare,
                    Or => And,
                    _ => Add,
                };
                let left_needs = if precedence == Compare {
                    Add
                } else {
                    precedence
                };
                let a = match self.literal_like(args[0], args[1]) {
                    Some(literal) => literal,
                    None => self.expr(args[0], left_needs),
                };
                let b = self.expr(args[1], right_needs);
                let op: TokenStream = op.parse().unwrap_or_default();
                (quote!(#a #op #b), precedence)
            }
            Form::Prefix(op) => {
                let a = self.expr(args[0], Unary);
                let op: TokenStream = op.parse().unwrap_or_default();
                (quote!(#op #a), Unary)
            }
            Form::Method => {
                let name = format_ident!("{}", row.name);
                let receiver = match self.f.node(args[0]).op {
                    _ if *self.f.kind(args[0]) == Kind::Const => {
                        // Of an unknown type, whose method must be that of floats.
                        let x = self.value(args[0]);
                        quote!(#rt::private::constant_scalar(#x))
                    }
                    _ => self.typed(args[0], Atom),
                };
                let rest: Vec<_> = args[1..].iter().map(|&arg| self.value(arg)).collect();
                (quote!(#receiver.#name(#(#rest),*)), Atom)
            }
            Form::Select => {
                let c = self.expr(args[0], Or);
                let a = self.value(args[1]);
                let b = self.value(args[2]);
                (quote!(if #c { #a } else { #b }), Lowest)
            }
            Form::Runtime => {
                let name = format_ident!("{}", row.name);
                let parts: Vec<_> = args.iter().map(|&arg| self.value(arg)).collect();
                (quote!(#rt::private::#name(#(#parts),*)), Atom)
            }
        }
    }

    /// Whether a value is written in place rather than bound to a variable.
    pub(super) fn is_inline(&self, value: Value) -> bool {
        let node = self.f.node(value);
        if let Op::Load(mem, _) = node.op {
            return self.f.mem(mem).merge;
        }
        if matches!(node.op, Op::RegionParam(_)) {
            return true;
        }
        if !node.op.is_pure() {
            return false;
        }
        if is_trivial(self.f, value) {
            return true;
        }
        if self.lent.contains(&value) && !node.kind.is_scalar() {
            return false;
        }
        if self.f.types.contains_key(&value) || self.f.names.contains_key(&value) {
            return false;
        }
        self.schedule.uses(value) <= 1 && !self.loops_between(value) && !self.deep.contains(&value)
    }
}

/// Whether a rule divides by its second operand, so that `strong_zero` asks for other pulls.
pub(super) fn is_division(rule: &str) -> bool {
    matches!(
        rule,
        "Div" | "DivAssign" | "ComponentDiv" | "component_div" | "Unscale" | "unscale"
    )
}

/// Whether a rule is asked for by the name of the method, rather than by its marker.
fn is_by_name(rule: &str) -> bool {
    rule.starts_with(|c: char| c.is_lowercase())
}

/// Whether an operation is on a part that may be constant by its type.
fn is_of_part(rule: &str) -> bool {
    matches!(rule, "ToF32" | "ToF64" | "UnwrapPart")
}

/// The tokens, which resolve as before and are reported at `span`.
pub(crate) fn located(tokens: TokenStream, span: Span) -> TokenStream {
    tokens
        .into_iter()
        .map(|mut token| {
            token.set_span(token.span().located_at(span));
            token
        })
        .collect()
}

/// The expression, reported at `span`: from the first token to the last, while those between keep their places.
pub(super) fn located_ends(tokens: TokenStream, span: Span) -> TokenStream {
    let mut tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let last = tokens.len().saturating_sub(1);
    for (i, token) in tokens.iter_mut().enumerate() {
        if i == 0 || i == last {
            token.set_span(token.span().located_at(span));
        }
    }
    tokens.into_iter().collect()
}

/// A field's name or number.
pub(super) fn member(name: &str) -> TokenStream {
    name.parse().unwrap_or_default()
}

/// Whether tokens are a path or a literal, which need no parentheses.
fn is_path_like(tokens: &TokenStream) -> bool {
    let text = tokens.to_string();
    !text.is_empty()
        && text
            .chars()
            .all(|c| c.is_alphanumeric() || matches!(c, '_' | ':' | ' ' | '.'))
        && !text.contains(" as ")
        && !text.contains("..")
}
