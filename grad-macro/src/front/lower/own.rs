//! Which values may be of a type of the user's whose methods are named like those of floats.
//!
//! A field or the result of a function is a float more often than not, and floats get a rule by the name of the method. What the user has
//! given the name of a type, and what is computed from that alone, may be anything: rustc looks for the method.

use super::Lower;
use crate::ir::{Kind, Op, Value};
use crate::names::methods::{Fact, Method};
use crate::rules::RuleId;

impl Lower<'_> {
    /// Whether the type of a value is written as a name that says nothing to us.
    pub(super) fn is_named(&self, value: Value) -> bool {
        let node = self.function.node(value);
        if node.kind != Kind::Any {
            return false;
        }
        if self.function.types.contains_key(&value) || self.own_calls.contains(&value) {
            return true;
        }
        match &node.op {
            Op::Struct(..) => true,
            Op::Rule(_) => node.args.iter().any(|&arg| self.is_named(arg)),
            _ => self.is_part_of_named(value),
        }
    }

    /// Whether a value is an argument or a variable, or an element or a component of one, and not a field of a struct.
    fn is_part_of_named(&self, value: Value) -> bool {
        let node = self.function.node(value);
        match &node.op {
            Op::Param(_) => true,
            Op::Index => self.is_part_of_named(node.args[0]),
            Op::Field(_) => {
                matches!(self.function.kind(node.args[0]), Kind::Tuple(_))
                    && self.is_part_of_named(node.args[0])
            }
            Op::Load(mem, steps) => {
                self.function.mem(*mem).ty.is_some()
                    && steps
                        .iter()
                        .all(|step| matches!(step, crate::ir::Step::Index))
            }
            Op::Array | Op::List => node.args.iter().all(|&arg| self.is_named(arg)),
            _ => false,
        }
    }

    /// Whether a method of floats is to be looked for among the user's.
    pub(super) fn may_be_own_method(&self, name: &str, receiver: Value) -> bool {
        (RuleId::method(name).is_some() || name == Method::SinCos) && self.is_named(receiver)
    }

    /// Whether only `f64` and `f32` have a method of the name.
    pub(super) fn is_of_primitives(name: &str) -> bool {
        Self::trait_of_floats(name) == "PrimitiveMethods"
    }

    /// The trait by which floats have a method of this name beside a user's.
    pub(super) fn trait_of_floats(name: &str) -> &'static str {
        match Method::named(name) {
            Method::Sqrt => crate::diff::squares::ROOT,
            method if method.is(Fact::PrimitiveAlone) => "PrimitiveMethods",
            _ => "FloatMethods",
        }
    }
}
