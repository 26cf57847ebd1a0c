//! Expressions: a node that is not bound to a variable, with how tightly it binds.

mod constructors;
mod forms;
mod literals;
mod rules;
mod scalar;
mod spans;

pub(crate) use spans::located;
pub(super) use spans::located_ends;

use super::body::Emitter;
use super::schedule::is_trivial;
use crate::ir::{
    Code, Elem, Kind, OUTLINE, OUTLINE_ASSIGNED, OUTLINE_OPERAND, OUTLINE_RESULT, Op, Value,
};
use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};

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

use Precedence::{Atom, Lowest, Unary};

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
                let (stars, raw) = (stars(refs), self.expr_raw(value));
                (quote!(#stars #raw), Unary)
            }
            Op::RegionParam(_) => {
                let name = self.names.value(self.f, value);
                (quote!(#name), Atom)
            }
            Op::Literal(bits) => self.literal(f64::from_bits(*bits), &node.kind, self.typing),
            Op::Const(code) => self.constant(value, *code),
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
            Op::Rule(OUTLINE) => {
                let x = self.reference(node.args[0]);
                (quote!(#rt::private::outline!(#x)), Atom)
            }
            Op::Rule(role @ (OUTLINE_OPERAND | OUTLINE_RESULT | OUTLINE_ASSIGNED)) => {
                let outline = self.expr(node.args[0], Atom);
                let method = match *role {
                    OUTLINE_OPERAND => quote!(operand),
                    OUTLINE_RESULT => quote!(result),
                    _ => quote!(assigned),
                };
                (quote!(*#outline.#method()), Unary)
            }
            Op::Rule(name) => (self.rule(value, name, &node.args), Atom),
            Op::Pull(name, operand) => {
                let guarded = self.f.guarded.contains(&value);
                let pull = self.pull(name, *operand, &node.args, guarded, None);
                (self.guarded_pull(value, *operand, pull), Atom)
            }
            Op::PushPull(name, operand, given) => (
                self.push_pull(value, (name, *operand, given), &node.args),
                Atom,
            ),
            Op::Pushforward(name, operand) => (self.push_rule(name, *operand, &node.args), Atom),
            Op::PartTangent => (self.part_tangent(&node.args), Atom),
            Op::StructTangent(fields) => (self.struct_tangent(fields, &node.args), Atom),
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
            Op::Zero => (self.zero(node.args[0]), Atom),
            Op::Tuple => {
                let parts = self.all_owned(&node.args);
                (quote!((#(#parts,)*)), Atom)
            }
            Op::Array => {
                let parts = self.all_owned(&node.args);
                (quote!([#(#parts),*]), Atom)
            }
            Op::List => {
                let parts = self.all_owned(&node.args);
                (quote!(::std::vec![#(#parts),*]), Atom)
            }
            Op::Repeat(code) => (self.repeat(*code, node.args[0]), Atom),
            Op::Struct(code, fields) => self.structure(*code, fields, &node.args),
            Op::Matrix(code, _, columns) => (self.matrix(value, *code, *columns, &node.args), Atom),
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

    /// The user's own expression, without the references around it.
    fn constant(&self, value: Value, code: Code) -> (TokenStream, Precedence) {
        let tokens = self.f.code(code).tokens.clone();
        let refs = self.refs(value);
        if refs > 0 {
            let stars = stars(refs);
            if is_path_like(&tokens) {
                return (quote!(#stars #tokens), Unary);
            }
            return (quote!(#stars (#tokens)), Unary);
        }
        let simple = is_path_like(&tokens);
        (tokens, if simple { Atom } else { Lowest })
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
        if is_trivial(self.f, value) || is_outlined(&node.op) {
            return true;
        }
        if self.lent.contains(&value) && !node.kind.is_scalar()
            || self.before_writes.contains(&value)
        {
            return false;
        }
        if self.f.types.contains_key(&value) || self.f.names.contains_key(&value) {
            return false;
        }
        self.schedule.uses(value) <= 1 && !self.loops_between(value) && !self.deep.contains(&value)
    }
}

/// Whether a node is what stands for a value of which there is an outline: a place, not a value.
fn is_outlined(op: &Op) -> bool {
    matches!(
        op,
        Op::Rule(OUTLINE_OPERAND | OUTLINE_RESULT | OUTLINE_ASSIGNED)
    )
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

/// As many dereferences.
fn stars(refs: u8) -> TokenStream {
    (0..refs).map(|_| quote!(*)).collect()
}
