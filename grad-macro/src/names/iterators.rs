//! The methods of iterators: one row each, which says what they do in a pipeline.

use crate::front::syntax::strip;
use syn::{Expr, ExprMethodCall};

/// A method of iterators.
#[derive(Debug)]
pub(crate) struct Method {
    pub(crate) name: &'static str,
    pub(crate) role: Role,
    /// How many arguments it takes.
    pub(crate) args: usize,
    /// What the closure among them takes.
    pub(crate) closure: Closure,
    /// What the items are, by those before.
    pub(crate) items: Items,
    /// How many items there are, by those before.
    pub(crate) length: Length,
}

/// What a method does in a pipeline.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Role {
    /// Makes an iterator of a collection.
    Source(Source),
    /// Makes an iterator of an iterator.
    Stage(Stage),
    /// Makes a value of an iterator.
    Sink(Sink),
    /// Refused, and what to write instead.
    Refused(&'static str),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Source {
    /// The elements, by reference.
    Iter,
    /// The elements as a `for` loop takes them.
    IntoIter,
    Windows,
    Chunks,
    ChunksExact,
    Columns,
    Rows,
    ElementsMut,
    ChunksMut,
    ChunksExactMut,
    ColumnsMut,
    RowsMut,
}

impl Source {
    /// Whether the items are references that change what they refer to.
    pub(crate) fn is_exclusive(self) -> bool {
        matches!(
            self,
            Source::ElementsMut
                | Source::ChunksMut
                | Source::ChunksExactMut
                | Source::ColumnsMut
                | Source::RowsMut
        )
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Stage {
    Enumerate,
    Zip,
    Rev,
    Skip,
    Take,
    StepBy,
    /// The items behind their references.
    Owned,
    Map,
    Filter,
    /// Whatever it is called on.
    Same,
    Chain,
    Scan,
    FlatMap,
    Flatten,
    TakeWhile,
    SkipWhile,
    MapWhile,
    FilterMap,
    Inspect,
    Cycle,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Sink {
    Sum,
    Product,
    Fold,
    ForEach,
    Collect,
    MinBy,
    MaxBy,
    MinByKey,
    MaxByKey,
    Reduce,
    Last,
    Find,
    FindMap,
    Nth,
    Next,
    NextBack,
    Peek,
    Unzip,
    Partition,
    TryFold,
    TryForEach,
    Count,
    Position,
    Any,
    All,
}

impl Sink {
    /// Whether it gives a number or a truth about the items, which is constant.
    pub(crate) fn is_measure(self) -> bool {
        matches!(self, Sink::Count | Sink::Position | Sink::Any | Sink::All)
    }

    /// Whether it gives an `Option`, which may hold an item.
    pub(crate) fn is_optional(self) -> bool {
        matches!(
            self,
            Sink::MinBy
                | Sink::MaxBy
                | Sink::MinByKey
                | Sink::MaxByKey
                | Sink::Reduce
                | Sink::Last
                | Sink::Find
                | Sink::FindMap
                | Sink::Nth
                | Sink::Next
                | Sink::Peek
        )
    }
}

/// What a closure takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Closure {
    None,
    Item,
    /// A reference to the item.
    Reference,
    /// The state, and the item.
    StateAndItem,
    /// Two items.
    TwoItems,
    /// References to two items.
    TwoReferences,
}

/// What the items of a stage are, or the value of a sink is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Items {
    /// Those before.
    Same,
    /// A position and the item before.
    Indexed,
    /// The item before and one of the argument.
    Paired,
    /// What the closure gives.
    OfClosure,
    /// Another thing.
    Other,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Length {
    Same,
    /// Not more, and known before the items are walked.
    Shorter,
    /// Known only by walking them.
    Unknown,
}

const fn row(name: &'static str, role: Role, args: usize, items: Items, length: Length) -> Method {
    Method {
        name,
        role,
        args,
        closure: Closure::None,
        items,
        length,
    }
}

const fn source(name: &'static str, source: Source, args: usize) -> Method {
    let (items, length) = match source {
        Source::Iter | Source::IntoIter => (Items::Same, Length::Same),
        Source::Windows | Source::Chunks | Source::ChunksExact => (Items::Other, Length::Shorter),
        _ => (Items::Other, Length::Unknown),
    };
    row(name, Role::Source(source), args, items, length)
}

const fn stage(
    name: &'static str,
    stage: Stage,
    args: usize,
    items: Items,
    length: Length,
) -> Method {
    row(name, Role::Stage(stage), args, items, length)
}

const fn sink(name: &'static str, sink: Sink, args: usize) -> Method {
    row(name, Role::Sink(sink), args, Items::Other, Length::Unknown)
}

const fn refused(name: &'static str, instead: &'static str) -> Method {
    row(
        name,
        Role::Refused(instead),
        1,
        Items::Other,
        Length::Unknown,
    )
}

impl Method {
    const fn taking(self, closure: Closure) -> Self {
        Method { closure, ..self }
    }
}

const BY_INDEX: &str = "write a `for` loop over indices";

use Length::{Same as AsLong, Shorter, Unknown};

/// All methods of iterators that are known.
pub(crate) const METHODS: &[Method] = &[
    source("iter", Source::Iter, 0),
    source("into_iter", Source::IntoIter, 0),
    source("windows", Source::Windows, 1),
    source("chunks", Source::Chunks, 1),
    source("chunks_exact", Source::ChunksExact, 1),
    source("column_iter", Source::Columns, 0),
    source("row_iter", Source::Rows, 0),
    source("iter_mut", Source::ElementsMut, 0),
    source("chunks_mut", Source::ChunksMut, 1),
    source("chunks_exact_mut", Source::ChunksExactMut, 1),
    source("column_iter_mut", Source::ColumnsMut, 0),
    source("row_iter_mut", Source::RowsMut, 0),
    stage("enumerate", Stage::Enumerate, 0, Items::Indexed, AsLong),
    stage("zip", Stage::Zip, 1, Items::Paired, Shorter),
    stage("rev", Stage::Rev, 0, Items::Same, AsLong),
    stage("skip", Stage::Skip, 1, Items::Same, Shorter),
    stage("take", Stage::Take, 1, Items::Same, Shorter),
    stage("step_by", Stage::StepBy, 1, Items::Same, Shorter),
    stage("copied", Stage::Owned, 0, Items::Same, AsLong),
    stage("cloned", Stage::Owned, 0, Items::Same, AsLong),
    stage("map", Stage::Map, 1, Items::OfClosure, AsLong).taking(Closure::Item),
    stage("filter", Stage::Filter, 1, Items::Same, Unknown).taking(Closure::Reference),
    stage("by_ref", Stage::Same, 0, Items::Same, AsLong),
    stage("fuse", Stage::Same, 0, Items::Same, AsLong),
    stage("peekable", Stage::Same, 0, Items::Same, AsLong),
    stage("chain", Stage::Chain, 1, Items::Other, Unknown),
    stage("scan", Stage::Scan, 2, Items::Other, Unknown).taking(Closure::StateAndItem),
    stage("flat_map", Stage::FlatMap, 1, Items::OfClosure, Unknown).taking(Closure::Item),
    stage("flatten", Stage::Flatten, 0, Items::Same, Unknown),
    stage("take_while", Stage::TakeWhile, 1, Items::Same, Unknown).taking(Closure::Reference),
    stage("skip_while", Stage::SkipWhile, 1, Items::Same, Unknown).taking(Closure::Reference),
    stage("map_while", Stage::MapWhile, 1, Items::OfClosure, Unknown).taking(Closure::Item),
    stage("filter_map", Stage::FilterMap, 1, Items::OfClosure, Unknown).taking(Closure::Item),
    stage("inspect", Stage::Inspect, 1, Items::Same, AsLong).taking(Closure::Reference),
    stage("cycle", Stage::Cycle, 0, Items::Same, Unknown),
    sink("sum", Sink::Sum, 0),
    sink("product", Sink::Product, 0),
    sink("fold", Sink::Fold, 2).taking(Closure::StateAndItem),
    sink("for_each", Sink::ForEach, 1).taking(Closure::Item),
    sink("collect", Sink::Collect, 0),
    sink("min_by", Sink::MinBy, 1).taking(Closure::TwoReferences),
    sink("max_by", Sink::MaxBy, 1).taking(Closure::TwoReferences),
    sink("min_by_key", Sink::MinByKey, 1).taking(Closure::Reference),
    sink("max_by_key", Sink::MaxByKey, 1).taking(Closure::Reference),
    sink("reduce", Sink::Reduce, 1).taking(Closure::TwoItems),
    sink("last", Sink::Last, 0),
    sink("find", Sink::Find, 1).taking(Closure::Reference),
    sink("find_map", Sink::FindMap, 1).taking(Closure::Item),
    sink("nth", Sink::Nth, 1),
    sink("next", Sink::Next, 0),
    sink("next_back", Sink::NextBack, 0),
    sink("peek", Sink::Peek, 0),
    sink("unzip", Sink::Unzip, 0),
    sink("partition", Sink::Partition, 1).taking(Closure::Reference),
    sink("try_fold", Sink::TryFold, 2).taking(Closure::StateAndItem),
    sink("try_for_each", Sink::TryForEach, 1).taking(Closure::Item),
    sink("count", Sink::Count, 0),
    sink("position", Sink::Position, 1).taking(Closure::Item),
    sink("any", Sink::Any, 1).taking(Closure::Item),
    sink("all", Sink::All, 1).taking(Closure::Item),
    refused("rchunks", BY_INDEX),
    refused(
        "array_chunks",
        "write `chunks_exact`, or a `for` loop over indices",
    ),
    refused(
        "array_windows",
        "write `windows`, or a `for` loop over indices",
    ),
    refused("rposition", "write a `for` loop over indices"),
    refused("next_if", "write a `for` loop over indices"),
];

/// The row of a name.
pub(crate) fn named(name: &str) -> Option<&'static Method> {
    METHODS.iter().find(|method| method.name == name)
}

/// The row of the method that is called.
pub(crate) fn called(call: &ExprMethodCall) -> Option<&'static Method> {
    METHODS.iter().find(|method| call.method == method.name)
}

/// Whether an expression is an iterator whatever its types are: it begins with a range or with a source.
pub(crate) fn is_explicit(expr: &Expr) -> bool {
    match strip(expr) {
        Expr::Range(_) => true,
        Expr::MethodCall(call) => match called(call).map(|method| method.role) {
            Some(Role::Source(_)) => true,
            Some(Role::Stage(_) | Role::Refused(_)) => is_explicit(&call.receiver),
            Some(Role::Sink(_)) | None => false,
        },
        _ => false,
    }
}

/// A function of `core::iter` that makes an iterator.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Function {
    Once,
    Repeat,
    RepeatN,
    RepeatWith,
    OnceWith,
    Empty,
    Successors,
    FromFn,
}

/// The functions, how many arguments they take, and their types.
pub(crate) const FUNCTIONS: &[(&str, Function, usize, &str)] = &[
    (
        "once",
        Function::Once,
        1,
        "fn(()) -> ::core::iter::Once<()>",
    ),
    (
        "repeat",
        Function::Repeat,
        1,
        "fn(()) -> ::core::iter::Repeat<()>",
    ),
    (
        "repeat_n",
        Function::RepeatN,
        2,
        "fn((), usize) -> ::core::iter::RepeatN<()>",
    ),
    (
        "repeat_with",
        Function::RepeatWith,
        1,
        "fn(fn() -> u8) -> ::core::iter::RepeatWith<fn() -> u8>",
    ),
    (
        "once_with",
        Function::OnceWith,
        1,
        "fn(fn() -> u8) -> ::core::iter::OnceWith<fn() -> u8>",
    ),
    (
        "empty",
        Function::Empty,
        0,
        "fn() -> ::core::iter::Empty<()>",
    ),
    (
        "successors",
        Function::Successors,
        2,
        "fn(Option<u8>, fn(&u8) -> Option<u8>) -> ::core::iter::Successors<u8, fn(&u8) -> Option<u8>>",
    ),
    (
        "from_fn",
        Function::FromFn,
        1,
        "fn(fn() -> Option<u8>) -> ::core::iter::FromFn<fn() -> Option<u8>>",
    ),
];

impl Function {
    fn row(self) -> &'static (&'static str, Function, usize, &'static str) {
        let row = FUNCTIONS.iter().find(|(_, function, ..)| *function == self);
        row.unwrap_or(&FUNCTIONS[0])
    }

    pub(crate) fn args(self) -> usize {
        self.row().2
    }

    /// Its type, as rustc is asked for it.
    pub(crate) fn written(self) -> &'static str {
        self.row().3
    }
}

/// The function that a path names: one of the module `iter`, or one that is imported.
pub(crate) fn function(path: &syn::Path) -> Option<Function> {
    let mut segments = path.segments.iter().rev();
    let name = segments.next()?.ident.to_string();
    let (_, function, ..) = FUNCTIONS.iter().find(|(row, ..)| *row == name)?;
    match segments.next() {
        Some(module) => (module.ident == "iter").then_some(*function),
        // Arrays are made by a function of the name, too.
        None => (*function != Function::FromFn).then_some(*function),
    }
}

/// What the method does that is called.
pub(crate) fn role(call: &ExprMethodCall) -> Option<Role> {
    called(call).map(|method| method.role)
}

/// The source that a method is.
pub(crate) fn source_of(call: &ExprMethodCall) -> Option<Source> {
    match role(call)? {
        Role::Source(source) => Some(source),
        _ => None,
    }
}

/// The stage that a method is.
pub(crate) fn stage_of(call: &ExprMethodCall) -> Option<Stage> {
    match role(call)? {
        Role::Stage(stage) => Some(stage),
        _ => None,
    }
}

/// The sink that a method is.
pub(crate) fn sink_of(call: &ExprMethodCall) -> Option<Sink> {
    match role(call)? {
        Role::Sink(sink) => Some(sink),
        _ => None,
    }
}

/// The row of a source.
pub(crate) fn named_source(source: Source) -> &'static Method {
    let row = METHODS
        .iter()
        .find(|method| method.role == Role::Source(source));
    row.unwrap_or(&METHODS[0])
}
