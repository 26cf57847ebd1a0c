//! What a function is made of, beside its nodes.

use super::super::entity::{Code, Region, Value};
use super::super::kind::Kind;
use proc_macro2::{Ident, TokenStream, TokenTree};
use std::collections::BTreeSet;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum RegionKind {
    Function,
    Branch,
    Loop,
    Closure,
    /// The reverse sweep of the function.
    Reverse,
}

#[derive(Clone, Debug)]
pub(crate) struct RegionInfo {
    pub(crate) parent: Option<Region>,
    pub(crate) kind: RegionKind,
    /// All nodes of this region, in an order in which they can be evaluated.
    pub(crate) nodes: Vec<Value>,
    /// The value of the region (of a closure).
    pub(crate) result: Vec<Value>,
    /// The region of the forward sweep whose adjoint this is.
    pub(crate) adjoint_of: Option<Region>,
}

/// A mutable variable.
#[derive(Clone, Debug)]
pub(crate) struct MemInfo {
    pub(crate) name: String,
    pub(crate) kind: Kind,
    pub(crate) ty: Option<TokenStream>,
    pub(crate) home: Region,
    /// Every read comes after every write, which happens once on each path: the result of a branch.
    pub(crate) merge: bool,
    /// An accumulator that the caller may have lent: `Option<&mut _>`, the slot of this parameter.
    pub(crate) slot: Option<u32>,
    /// It holds a cotangent or a tangent.
    pub(crate) cotangent: bool,
}

/// How often one of several loops runs.
#[derive(Clone, Debug)]
pub(crate) enum Factor {
    Number(usize),
    /// An expression of constant items.
    Item(TokenStream),
    /// A constant that no constant expression can name.
    Parameter,
}

/// The number of values that a tape will hold.
#[derive(Clone, Debug)]
pub(crate) enum Count {
    /// Known to the macro, which may be fewer where a loop is left.
    Number(usize),
    /// The length of this iterator.
    Iterator(Code),
    /// A const parameter.
    Parameter(String),
    /// A `const` item, by its path.
    Item(String),
    /// About the product of these, seldom more.
    About(Vec<Factor>),
}

impl Count {
    /// How many values are worth having on the stack.
    pub(crate) const ON_STACK: usize = 1024;
}

#[derive(Clone, Debug)]
pub(crate) struct TapeInfo {
    pub(crate) name: String,
    pub(crate) kind: Kind,
    /// At most one value is on it: a variable that a branch may set.
    pub(crate) single: bool,
    /// How many values there will be, where that is known when the tape is declared.
    pub(crate) count: Option<Count>,
}

/// How the function of a call is found, if it is one: emitted code compares it with the one whose derivative is found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Callee {
    /// As its derivative is.
    Beside,
    /// By its name, which is that of the type of its derivative.
    ByName,
    /// It is a derivative, which the type that has its function's name has.
    Derivative,
    /// By the type of the receiver, around whose value the user has so many references.
    Method { name: String, refs: u8 },
    /// The same, of what may be a float.
    LikeFloat { name: String, refs: u8 },
    /// By the type of the receiver, which the method may change.
    Changing { name: String },
}

/// The method by which a rule is called, and how many references the receiver has around the value.
#[derive(Clone, Debug)]
pub(crate) struct CalledBy {
    pub(crate) method: String,
    pub(crate) arguments: usize,
    pub(crate) refs: u8,
}

/// A method that is known by its name, and a type that may have another one which comes first.
#[derive(Clone, Debug)]
pub(crate) struct Known {
    pub(crate) method: Ident,
    pub(crate) arguments: usize,
    pub(crate) on: TokenStream,
}

/// The name that stands for a call in the code which takes its outcome.
pub(crate) const TRIED: &str = "__call";

/// What becomes of the outcome of a call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// It is used up at once: the code has [`TRIED`] for the call, and gives its value or leaves.
    Tried(Code),
    /// The value is an `Option`, and a constant variable of this name has the failure.
    Split(String),
}

/// What a call is lent by `&mut`. Its value is a tuple of what the function returns and of what it leaves in each of these arguments.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Exclusive {
    /// The positions among the parameters.
    pub(crate) slots: Vec<usize>,
    /// What the function returns is not used, and no part of the value.
    pub(crate) discards: bool,
    /// Those of them that the callee may take by `&` as well.
    pub(crate) either: Vec<usize>,
}

/// The user's own constant code.
#[derive(Clone, Debug)]
pub(crate) struct CodeInfo {
    pub(crate) tokens: TokenStream,
    pub(crate) text: String,
    /// The constant variables that it reads.
    pub(crate) reads: BTreeSet<String>,
    /// The names under which it reads active values, in the order of the node's arguments.
    pub(crate) captures: Vec<Ident>,
    /// How many references the user's variable of each capture has around the value.
    pub(crate) capture_refs: Vec<u8>,
    /// Whether the code reads each capture where it is: it neither takes it nor keeps a reference to it.
    pub(crate) in_place: Vec<bool>,
    /// A call that is passed a closure or a reference to a constant of the function's own.
    pub(crate) lends_constants: bool,
    /// A call that changes constants: it cannot be made again.
    pub(crate) changes_constants: bool,
    /// How the function of a call is found.
    pub(crate) callee: Callee,
    /// Cheap and free of effects: may be evaluated again.
    pub(crate) cheap: bool,
    /// It does nothing but to change variables of the function's own, and does the same again where they hold the same.
    pub(crate) repeats: bool,
}

impl CodeInfo {
    /// Code that names no variable, and runs where it stands.
    pub(crate) fn of(tokens: TokenStream) -> CodeInfo {
        CodeInfo {
            text: crate::ir::one_line(&tokens),
            tokens,
            reads: BTreeSet::new(),
            captures: Vec::new(),
            capture_refs: Vec::new(),
            in_place: Vec::new(),
            lends_constants: false,
            changes_constants: false,
            callee: Callee::Beside,
            cheap: false,
            repeats: false,
        }
    }

    /// The index that the code is, if it is written as a number or as two.
    pub(crate) fn index(&self) -> Option<String> {
        let is_index = |token: TokenTree| match token {
            TokenTree::Literal(_) => true,
            TokenTree::Punct(punct) => punct.as_char() == ',',
            TokenTree::Group(_) | TokenTree::Ident(_) => false,
        };
        let mut tokens = self.tokens.clone().into_iter();
        let known = match (tokens.next(), tokens.next()) {
            (Some(TokenTree::Literal(_)), None) => true,
            (Some(TokenTree::Group(pair)), None) => pair.stream().into_iter().all(is_index),
            _ => false,
        };
        known.then(|| self.text.replace(' ', ""))
    }
}

/// A constant variable of the user's.
#[derive(Clone, Debug)]
pub(crate) struct ConstVar {
    pub(crate) home: Region,
    pub(crate) mutable: bool,
    /// The statement after which it has its value; `None` for a parameter or what a region binds.
    pub(crate) binder: Option<Value>,
    /// What the pullback keeps of it, as code: it may refer into a constant of the function's own, which the pullback outlives.
    pub(crate) kept: Option<TokenStream>,
    /// Its initial value, where that is one cheap expression.
    pub(crate) init: Option<Code>,
    /// It is the variable of this loop (its body), which the reverse loop binds again by itself.
    pub(crate) index_of: Option<Region>,
    /// It may be a reference.
    pub(crate) refers: bool,
    /// It is declared without a value.
    pub(crate) late: bool,
}

/// How often a loop keeps its state.
#[derive(Clone, Debug)]
pub(crate) enum Spacing {
    /// Once for so many iterations.
    Every(Code),
    /// About as often as there are iterations from one time to the next.
    Root,
}

/// What `#[checkpoint]` on a loop asks for.
#[derive(Clone, Debug)]
pub(crate) struct Checkpoint {
    pub(crate) spacing: Spacing,
    /// The attribute, as it is written.
    pub(crate) attribute: TokenStream,
}

/// A parameter of the function.
#[derive(Clone, Debug)]
pub(crate) struct ParamInfo {
    pub(crate) name: String,
    pub(crate) active: bool,
    /// A slice: its cotangents are a slice, too, which may be a part of somebody's.
    pub(crate) part: bool,
    /// It is the tangent of another one.
    pub(crate) is_tangent: bool,
}
