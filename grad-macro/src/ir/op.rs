//! The operations.

use super::entity::{Code, Mem, Region, Tape, Value};
use super::kind::Elem;
use super::payload::Payload;
use crate::rules::RuleId;

/// One step from an aggregate to a part of it. An index takes its value from the node's arguments.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) enum Step {
    /// `.name` or `.0`
    Field(String),
    /// `[index]`
    Index,
}

/// How many arguments of a node the steps of its place take.
pub(crate) fn step_indices(steps: &[Step]) -> usize {
    steps.iter().filter(|step| **step == Step::Index).count()
}

/// A change of a mutable variable in place, other than an assignment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Change {
    /// `v.push(x)`
    Push,
    /// Removes the last element, which is the argument.
    Pop,
    /// `v.swap(i, j)`
    Swap,
    /// `v.fill(x)`
    Fill,
    /// `m.set_column(j, &c)`
    SetColumn,
    /// `m.set_row(i, &r)`
    SetRow,
    /// Sets a column of cotangents to zero.
    ZeroColumn,
    /// Sets a row of cotangents to zero.
    ZeroRow,
}

/// Where the adjoint of an operand of a call goes.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Lend {
    /// The argument is constant.
    Discard,
    /// Into this accumulator, at this place in it; indices come from the node's arguments.
    Into(Mem, Vec<Step>),
}

/// How the elements of a loop are counted.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct ForLoop {
    /// The iterator, constant code.
    pub(crate) iter: Code,
    /// The user's pattern.
    pub(crate) pattern: Code,
    /// `iter` can be walked again, backwards.
    pub(crate) again: bool,
    /// This is the reverse sweep's loop over the same elements, last first.
    pub(crate) backwards: bool,
    pub(crate) body: Region,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Op {
    // Pure operations, interned.
    /// A parameter of the function, by position.
    Param(u32),
    /// A parameter of a region (of a closure).
    RegionParam(u32),
    /// A float literal.
    Literal(u64),
    /// Constant code that gives the same value wherever its variables are in scope.
    Const(Code),
    /// A row of the rule table.
    Scalar(RuleId),
    /// An operation that a trait of the runtime resolves: `Rule1<op::Norm>`, `Rule2<op::Mul, B>`.
    Rule(&'static str),
    /// The cotangent of one operand of a `Rule`; arguments: the operands, the result, its cotangent.
    Pull(&'static str, u8),
    /// The tangent of a `Rule`'s result by one operand; arguments: the operands, the result, the tangent of the operand.
    Pushforward(&'static str, u8),
    /// The tangent of a `Pull`, and which of its arguments have one; arguments: those of the pull, then the tangents that there are.
    PushPull(&'static str, u8, Vec<bool>),
    /// The value, known to be a float from here on.
    AsScalar,
    /// The sum of two cotangents, or of two tangents, of a type that only rustc knows.
    CotangentSum,
    /// The zero of the tangent space at the argument.
    Zero,
    /// The sum of the elements of a sequence of cotangents; the second argument is an element of the primal, for its shape.
    ElementSum,
    Tuple,
    Array,
    /// `vec![a, b]`
    List,
    /// `a as f64`, between floats.
    Cast(Elem),
    /// A conversion by the code: `SVector::from(array)`; its cotangent converts back by `Into`.
    Convert(Code),
    /// `[x; n]`, `vec![x; n]`: the code is the constructor, the first argument the element.
    Repeat(Code),
    /// A struct literal or a constructor call: its fields' names in order.
    Struct(Code, Vec<String>),
    /// The tangent of a struct: zero but for these fields; arguments: the struct, then the fields' tangents.
    StructTangent(Vec<String>),
    /// The tangent of a part that may be a constant field; arguments: the part, the same place in the tangent.
    PartTangent,
    /// A constructor of nalgebra with scalar arguments: element `(i, j)` of the result is the argument `i * columns + j`.
    Matrix(Code, u32, u32),
    /// A nalgebra constructor that fills with one scalar.
    Fill(Code),
    Field(String),
    Index,
    /// `map` or `zip_map` with a closure: its region, and a second copy of it that the adjoint closure runs again.
    Map(Region, Region),
    /// The cotangent of `map`'s operand, or the pair of those of `zip_map`'s: the region of the adjoint closure.
    MapPull(Region),
    /// The tangent of `map`: the region of a closure on the elements of the operands, then on those of their tangents.
    PushMap(Region),
    /// The tangent of a `MapPull`: the region of a closure on the elements of its arguments, then on those of their tangents.
    PushMapPull(Region),

    // Pinned to their place.
    /// Constant code run for its effect or its bindings.
    Statement(Code),
    /// The value of constant code at this moment; the arguments are the active values that it reads.
    Snapshot(Code),
    /// Binds a constant variable again in the reverse sweep.
    Rebind(String),
    /// Declares a variable, with its first value if there is an argument.
    Declare(Mem),
    Load(Mem, Vec<Step>),
    /// The zero of the tangent space at a place, as it is at this point.
    ZeroOf(Mem, Vec<Step>),
    /// The shape of what is in a place at this point.
    ShapeOf(Mem, Vec<Step>),
    Store(Mem, Vec<Step>),
    /// `place += value`
    AddTo(Mem, Vec<Step>),
    /// `target += factor * part`, and nothing where the factor is zero.
    AddScaled(Mem, Mem),
    /// Reads the place and leaves zero in it: of its own shape, or of the shape that the last argument is.
    Take(Mem, Vec<Step>),
    Change(Change, Mem, Vec<Step>),
    /// The two variables exchange their values.
    Exchange(Mem, Mem),
    /// Removes the last element of a `Vec` of cotangents and returns it.
    PopLast(Mem, Vec<Step>),
    If(Region, Region),
    /// The code is the scrutinee, then a pattern for each region. Its value is the number of the arm taken.
    Match(Code, Vec<(Code, Region)>),
    /// The reverse sweep's `match` on the arm taken.
    MatchArm(Vec<Region>),
    For(ForLoop),
    /// `loop { .. }`; its value is the number of iterations begun.
    Loop(Region),
    /// As often as the argument says.
    Repeated(Region),
    /// Leaves the innermost loop.
    Break,
    /// A call to another differentiable function; its value is the value of the call.
    Call(Code),
    /// The same with tangents of the arguments, of those parameters that have one, behind the arguments; whether there is a pullback of the
    /// value and its tangent as well.
    PushCall(Code, Vec<bool>, bool),
    /// The tangent of the value of a `PushCall`.
    TangentOf,
    /// The pullback of a call.
    PullbackOf,
    /// Runs a pullback: the pullback, the cotangent, its tangent if the flag says so, then the indices of the places lent.
    CallPullback(Vec<Lend>, bool),
    /// A call and its pullback in one, with the cotangent of the result known before it: the arguments of the call, the cotangent, then the
    /// indices of the places lent. The value is that of the call if the flag says so, and nothing otherwise.
    SeededCall(Code, Vec<Lend>, bool),
    /// Where the reverse sweep is back in front of this write of a variable.
    Undo(Value),
    DeclareTape(Tape),
    Push(Tape),
    Pop(Tape),
}

/// How many arguments of a call of a pullback are indices of the places lent.
pub(crate) fn lent_indices(lends: &[Lend]) -> usize {
    let counts = lends.iter().map(|lend| match lend {
        Lend::Into(_, steps) => step_indices(steps),
        Lend::Discard => 0,
    });
    counts.sum()
}

impl Step {
    /// Whether this is a field that is written with a name or a number.
    pub(crate) fn is_member(&self) -> bool {
        matches!(self, Step::Field(name) if name != SOME && Payload::of_field(name).is_none())
    }

    /// Whether this leads to a part that the type may hold constant.
    pub(crate) fn may_be_held(&self) -> bool {
        matches!(self, Step::Field(name) if name != SOME)
    }
}

/// The field that stands for what an `Option` holds: a part of it like any other, where it is known to be `Some`.
pub(crate) const SOME: &str = "Some(..)";

/// The rule that gives the outline of a value: its type and its shape.
pub(crate) const OUTLINE: &str = "Outline";
/// The rules that give what stands for a value of which there is an outline: as an operand, as a result, and as what is assigned to.
pub(crate) const OUTLINE_OPERAND: &str = "OperandOf";
pub(crate) const OUTLINE_RESULT: &str = "ResultOf";
pub(crate) const OUTLINE_ASSIGNED: &str = "AssignedOf";

impl Op {
    /// Whether two nodes of this operation on the same arguments are one value.
    pub(crate) fn is_pure(&self) -> bool {
        match self {
            Op::Param(_)
            | Op::Literal(_)
            | Op::Const(_)
            | Op::Scalar(_)
            | Op::Rule(_)
            | Op::Pull(..)
            | Op::Pushforward(..)
            | Op::PushPull(..)
            | Op::AsScalar
            | Op::CotangentSum
            | Op::Zero
            | Op::ElementSum
            | Op::Tuple
            | Op::Array
            | Op::List
            | Op::Cast(_)
            | Op::Convert(_)
            | Op::Repeat(_)
            | Op::Struct(..)
            | Op::StructTangent(_)
            | Op::PartTangent
            | Op::Matrix(..)
            | Op::Fill(_)
            | Op::Field(_)
            | Op::Index => true,
            Op::RegionParam(_)
            | Op::Map(..)
            | Op::MapPull(_)
            | Op::PushMap(_)
            | Op::PushMapPull(_)
            | Op::Statement(_)
            | Op::Snapshot(_)
            | Op::Rebind(_)
            | Op::Declare(_)
            | Op::Load(..)
            | Op::ZeroOf(..)
            | Op::ShapeOf(..)
            | Op::Store(..)
            | Op::AddTo(..)
            | Op::AddScaled(..)
            | Op::Take(..)
            | Op::Change(..)
            | Op::Exchange(..)
            | Op::PopLast(..)
            | Op::If(..)
            | Op::Match(..)
            | Op::MatchArm(_)
            | Op::For(_)
            | Op::Loop(_)
            | Op::Repeated(_)
            | Op::Break
            | Op::Call(_)
            | Op::PushCall(..)
            | Op::TangentOf
            | Op::PullbackOf
            | Op::CallPullback(..)
            | Op::SeededCall(..)
            | Op::Undo(_)
            | Op::DeclareTape(_)
            | Op::Push(_)
            | Op::Pop(_) => false,
        }
    }

    /// The user's code in this operation, without patterns that bind names alone.
    pub(crate) fn codes(&self) -> Vec<Code> {
        match self {
            Op::Const(code)
            | Op::Convert(code)
            | Op::Repeat(code)
            | Op::Struct(code, _)
            | Op::Matrix(code, ..)
            | Op::Fill(code)
            | Op::Statement(code)
            | Op::Snapshot(code)
            | Op::Call(code)
            | Op::PushCall(code, ..)
            | Op::SeededCall(code, ..) => vec![*code],
            Op::For(spec) => vec![spec.iter],
            Op::Match(code, arms) => {
                let patterns = arms.iter().map(|(pattern, _)| *pattern);
                [*code].into_iter().chain(patterns).collect()
            }
            _ => Vec::new(),
        }
    }

    /// The regions that this operation owns.
    pub(crate) fn regions(&self) -> Vec<Region> {
        match self {
            Op::Map(r, _)
            | Op::MapPull(r)
            | Op::PushMap(r)
            | Op::PushMapPull(r)
            | Op::Loop(r)
            | Op::Repeated(r) => {
                vec![*r]
            }
            Op::If(a, b) => vec![*a, *b],
            Op::Match(_, arms) => arms.iter().map(|(_, r)| *r).collect(),
            Op::MatchArm(arms) => arms.clone(),
            Op::For(spec) => vec![spec.body],
            _ => Vec::new(),
        }
    }
}
