//! Lowering: renamed syntax to the value graph.
//!
//! Constant code stays as the user wrote it and runs once, in the forward sweep; what is active becomes nodes. Straight-line
//! assignment disappears into values; a variable that control flow or element assignment changes is a `Mem`.

mod access;
mod aggregates;
mod assign;
mod assign_into;
mod assume;
mod bind;
mod call;
mod cast;
mod checkpoint;
mod chosen;
mod closure;
mod companion;
mod constant;
mod constant_options;
mod constructors;
mod control;
mod ends;
mod enums;
mod exclusive;
mod exit;
mod expr;
mod fallible;
mod free;
mod in_place;
mod integer;
mod iterate;
mod known;
mod leaving;
mod library;
mod lines;
mod local;
mod loops;
mod macros;
mod matrix;
mod measures;
mod method;
mod mutate;
mod numbers;
mod of_floats;
mod operands;
mod operators;
mod options;
mod own;
mod place;
mod repeats;
mod scalar;
mod slices;
mod start;
mod stmt;
mod unstable;

use super::activity::Activity;
use super::rename::Renamer;
use super::types::TypeParams;
use crate::diagnostics::Errors;
use crate::ir::{Function, Kind, Mem, Op, Region, Value};
use proc_macro2::{Ident, Span, TokenStream};
use quote::ToTokens;
use std::collections::{HashMap, HashSet};
use syn::Block;

pub(crate) use start::lower;

pub(crate) use constant::{idents, is_cheap};
pub(crate) use exclusive::passed_on;
pub(crate) use exit::{Exits, leaves_by_macro, mentions_exit};
pub(crate) use known::known_of_sequences;
pub(crate) use loops::breaks_with_value;
pub(crate) use numbers::float_literal;
pub(crate) use stmt::pattern_names;

/// What a name stands for.
#[derive(Clone)]
enum Binding {
    /// A variable of constant code.
    Const {
        kind: Kind,
        refs: u8,
    },
    Value {
        value: Value,
        refs: u8,
    },
    Mem {
        mem: Mem,
    },
    /// A closure bound to a local: lowered anew at each call.
    Closure(Box<syn::ExprClosure>),
}

/// The result of lowering an expression.
#[derive(Clone, Debug)]
enum Low {
    /// The expression is constant code; whoever needs its value asks for it with the expression.
    Const {
        kind: Kind,
        refs: u8,
    },
    Active {
        value: Value,
        refs: u8,
    },
    /// A statement's value.
    Unit,
    /// Control does not come back from here.
    Diverged,
    /// An error has been reported.
    Error,
}

impl Low {
    fn constant() -> Self {
        Low::Const {
            kind: Kind::Const,
            refs: 0,
        }
    }

    fn active(value: Value) -> Self {
        Low::Active { value, refs: 0 }
    }
}

/// A loop that is being lowered.
struct LoopScope {
    label: Option<String>,
    /// The constant flag that stops it, once something needs one.
    stop: Option<String>,
    /// How many skip flags existed outside of it.
    skips: usize,
    /// `loop`'s value.
    result: Option<Returned>,
}

/// Where `return`, or the `break` of a `loop`, puts its value.
#[derive(Clone, Copy)]
struct Returned {
    mem: Mem,
    /// It is an `Option` of the value: a loop may return it, of a type without a zero that is known here.
    optional: bool,
}

pub(crate) struct Lower<'e> {
    pub(crate) function: Function,
    errors: &'e Errors,
    activity: Activity,
    renamer: Renamer,
    type_params: TypeParams,
    env: HashMap<String, Binding>,
    /// The value that a mutable variable has at this point, where it is known.
    known: HashMap<Mem, Value>,
    loops: Vec<LoopScope>,
    /// Flags that skip the rest of a block after an exit inside of it.
    skips: Vec<String>,
    /// Nothing follows at this point up to the end of the loop's body or of the function.
    tail: bool,
    /// Where `return`, or the `break` of a `loop`, puts its value.
    returned: Option<Returned>,
    /// The type that the user wrote for the call that is lowered next.
    expected: Option<syn::Type>,
    /// Flags that some exit sets.
    set_flags: HashSet<String>,
    output_kind: Kind,
    /// Items of the user's body.
    pub(crate) items: Vec<TokenStream>,
    /// Variants of enums that are named without their enum.
    imported_variants: HashSet<String>,
    /// Names of functions that stand in the body.
    local_functions: HashMap<String, bool>,
    /// `self` is of a type that this crate defines.
    owns_self: bool,
    /// The path of the runtime.
    runtime: TokenStream,
    /// Parameters that are functions by value.
    functions: HashSet<String>,
    /// Parameters of which only a trait is known.
    trait_objects: HashSet<String>,
    /// Constant variables that refer to what may change.
    unstable: HashSet<String>,
    /// What is known of the types of constant variables.
    plain: HashMap<String, free::Plain>,
    /// The sizes of parameters, and the variables that hold them from the start of the function.
    measured: HashMap<String, String>,
    /// What rustc has been asked in the emitted code.
    asked: HashSet<String>,
    /// Constant variables that may be references: a pattern bound them.
    unsure: HashSet<String>,
    /// What `&place` a constant variable stands for, where the place is the function's own.
    lent: HashMap<String, TokenStream>,
    /// Results of methods and associated functions of types that may be the user's.
    own_calls: HashSet<Value>,
    /// What has been assumed of names of libraries, once in a function.
    assumed: HashSet<String>,
    /// The types of the parameters.
    param_types: Vec<syn::Type>,
    /// For tuples and arrays of references, how many stand around each part.
    part_refs: HashMap<Value, Vec<u8>>,
    /// Mutable variables that the user made references: each holds a copy of what it refers to.
    mem_refs: HashMap<Mem, u8>,
    /// What the function returns is in a wrapper.
    may_fail: bool,
    /// The function may fail with `None`.
    of_option: bool,
    /// Variables that are used as outcomes.
    outcomes: HashSet<String>,
    /// The constant variables of the failures of calls, whose values are `Option`s.
    failures: HashMap<Value, Ident>,
    /// Constant parameters by `&mut`.
    exclusive_params: HashSet<String>,
    /// What calls are lent by `&mut`, until it is stored where it was.
    lent_places: HashMap<Value, exclusive::Lent>,
    /// The value of the call that is lowered next is not used.
    discards: bool,
    /// Some loop has `#[checkpoint]`.
    has_checkpoints: bool,
    /// The exits in code that is emitted as it stands, where they leave nothing but parts of it.
    emitted_exits: HashSet<String>,
}

impl Lower<'_> {
    /// Declares a mutable variable, with a first value if there is one.
    fn declare(&mut self, name: &str, kind: Kind, init: Option<Value>) -> Mem {
        let mem = self.function.add_mem(name, kind);
        self.function
            .make(Op::Declare(mem), init.into_iter().collect(), Kind::Unit);
        if let Some(init) = init {
            self.known.insert(mem, init);
        }
        mem
    }

    /// A value for what an error has replaced.
    fn placeholder(&mut self, kind: Kind) -> Value {
        self.function.literal(0.0, kind)
    }

    fn error(
        &self,
        at: &impl ToTokens,
        message: impl std::fmt::Display,
        help: impl std::fmt::Display,
    ) -> Low {
        self.errors.push(at, message, help);
        Low::Error
    }

    /// Runs `f` with nodes that come from the user's token at `span`.
    fn at<R>(&mut self, span: Span, f: impl FnOnce(&mut Self) -> R) -> R {
        let before = self.function.span.replace(span);
        let result = f(self);
        self.function.span = before;
        result
    }

    /// Runs `f` with nodes made in a new region.
    fn in_region<R>(&mut self, region: Region, f: impl FnOnce(&mut Self) -> R) -> R {
        let before = self.function.enter(region);
        let result = f(self);
        self.function.enter(before);
        result
    }
}

/// What evaluating all of these ends in, where one of them has failed or does not come back.
fn stopped(lows: &[Low]) -> Option<Low> {
    if lows.iter().any(|low| matches!(low, Low::Error)) {
        return Some(Low::Error);
    }
    let diverges = lows.iter().any(|low| matches!(low, Low::Diverged));
    diverges.then_some(Low::Diverged)
}

fn has_return(body: &Block) -> bool {
    exit::Exits::of_block(body).returns
}
