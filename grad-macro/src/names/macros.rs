//! The macros of the standard library and of nalgebra whose meaning is known, and our own.

use super::table::table;

/// What can be said of a macro.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fact {
    /// A statement behind which there is nothing.
    Diverges,
    /// A statement that does something, and gives nothing.
    Statement,
    /// Its value depends on its arguments.
    Makes,
    /// It does nothing but give a value.
    Pure,
    /// What it gives is the function's own data.
    Owned,
    /// A vector or matrix of nalgebra; a procedural macro.
    OfNalgebra,
    /// It has a text with places for its arguments, the first of its arguments.
    Formats,
    /// The same, behind a condition.
    FormatsSecond,
    /// The same, behind two values.
    FormatsThird,
    /// It borrows its arguments.
    Borrows,
    /// The outcome that ends a function.
    Outcome,
    /// A text of the compiler's: it has no arguments that are evaluated.
    Text,
}

table! {
    /// A macro that the library knows.
    Macro, Fact;
    Assert "assert" [Statement, FormatsSecond, Borrows];
    AssertEq "assert_eq" [Statement, FormatsThird, Borrows];
    AssertNe "assert_ne" [Statement, FormatsThird, Borrows];
    DebugAssert "debug_assert" [Statement, FormatsSecond, Borrows];
    DebugAssertEq "debug_assert_eq" [Statement, FormatsThird, Borrows];
    DebugAssertNe "debug_assert_ne" [Statement, FormatsThird, Borrows];
    Panic "panic" [Diverges, Formats, Borrows];
    Unreachable "unreachable" [Diverges, Formats];
    Todo "todo" [Diverges, Formats];
    Unimplemented "unimplemented" [Diverges, Formats];
    Print "print" [Statement, Formats, Borrows];
    Println "println" [Statement, Formats, Borrows];
    Eprint "eprint" [Statement, Formats, Borrows];
    Eprintln "eprintln" [Statement, Formats, Borrows];
    Format "format" [Makes, Formats, Borrows];
    Vec "vec" [Makes, Pure, Owned];
    Matches "matches" [Pure];
    Vector "vector" [OfNalgebra, Makes, Pure, Owned];
    Matrix "matrix" [OfNalgebra, Makes, Pure, Owned];
    Dvector "dvector" [OfNalgebra, Makes, Pure, Owned];
    Dmatrix "dmatrix" [OfNalgebra, Makes, Pure, Owned];
    Point "point" [OfNalgebra, Makes];
    Stack "stack" [OfNalgebra, Makes];
    Concat "concat" [Text];
    Stringify "stringify" [Text];
    Line "line" [Text];
    Column "column" [Text];
    File "file" [Text];
    ModulePath "module_path" [Text];
    Env "env" [Text];
    IncludeStr "include_str" [Text];
    // Of the runtime: a failure, the outcome that ends a function, and `?` in a closure.
    Fail "__grad_fail" [Diverges];
    OfOption "__grad_option" [Makes, Outcome];
    OfResult "__grad_result" [Makes, Outcome];
    Question "__grad_question" [Makes];
}
