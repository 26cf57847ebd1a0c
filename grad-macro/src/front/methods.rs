//! Methods by what they do to their receiver, by the names that the standard library and nalgebra give them.

use crate::names::iterators::{self, Method, Role};

/// Methods whose result is constant whatever they are called on.
const INERT_METHODS: &[&str] = &[
    "len",
    "is_empty",
    "nrows",
    "ncols",
    "shape",
    "is_nan",
    "is_finite",
    "is_infinite",
    "is_normal",
    "is_sign_positive",
    "is_sign_negative",
    "is_some",
    "is_none",
    "total_cmp",
    "partial_cmp",
    "cmp",
    "capacity",
    "imax",
    "imin",
    "iamax",
    "iamin",
    "argmax",
    "argmin",
    "eq",
    "ne",
    "lt",
    "le",
    "gt",
    "ge",
    "is_zero",
    "is_subnormal",
    "classify",
    "contains",
    "icamax",
    "iamax_full",
    "is_square",
    "partition_point",
    "binary_search_by",
    "binary_search_by_key",
    "is_sorted",
    "is_sorted_by",
    "is_sorted_by_key",
    "starts_with",
    "ends_with",
];

/// Whether the result of a method is constant whatever it is called on.
pub(crate) fn is_inert(name: &str) -> bool {
    INERT_METHODS.contains(&name)
        || matches!(iterators::named(name), Some(Method { role: Role::Sink(sink), .. }) if sink.is_measure())
}

/// Methods that change the receiver and give nothing: where a value is used it is that of a method of the user's own.
const CHANGING_FOR_NOTHING: &[&str] = &[
    "push",
    "extend",
    "extend_from_slice",
    "insert",
    "truncate",
    "clear",
    "append",
    "fill",
    "swap",
    "copy_from",
    "copy_from_slice",
    "clone_from_slice",
    "set_column",
    "set_row",
    "swap_rows",
    "swap_columns",
    "sort_by",
    "reverse",
    "axpy",
    "gemv",
    "gemm",
    "ger",
    "scale_mut",
    "neg_mut",
    "fill_diagonal",
    "fill_column",
    "fill_row",
    "apply",
    "set_diagonal",
    "rotate_left",
    "rotate_right",
    "retain",
    "add_assign",
    "sub_assign",
    "mul_assign",
    "div_assign",
    "transpose_mut",
];

/// Methods that change the receiver and give a value as well.
const CHANGING_FOR_A_VALUE: &[&str] = &[
    "pop",
    "remove",
    "resize",
    "normalize_mut",
    "column_mut",
    "row_mut",
    "get_mut",
    "first_mut",
    "last_mut",
    "split_at_mut",
    "drain",
    "as_mut_slice",
];

/// Whether a method changes its receiver.
pub(crate) fn changes_receiver(name: &str) -> bool {
    CHANGING_FOR_NOTHING.contains(&name) || changes_and_gives(name)
}

/// Whether a method that changes its receiver gives a value as well.
pub(crate) fn changes_and_gives(name: &str) -> bool {
    CHANGING_FOR_A_VALUE.contains(&name) || is_exclusive(name)
}

/// Whether a method walks a collection by references that change it, which `iter_mut` and `chunks_mut` say by their names.
fn is_exclusive(name: &str) -> bool {
    matches!(iterators::named(name), Some(Method { role: Role::Source(source), .. }) if source.is_exclusive())
}

/// Whether a method is known as a statement that changes a local variable.
pub(crate) fn is_supported_statement(name: &str) -> bool {
    matches!(
        name,
        "push"
            | "extend"
            | "extend_from_slice"
            | "swap"
            | "fill"
            | "set_column"
            | "set_row"
            | "copy_from"
    )
}

/// What to write in place of a method that changes its receiver and is not known.
pub(crate) fn instead_of_changing(name: &str) -> &'static str {
    match name {
        "pop" | "remove" | "truncate" | "clear" | "drain" | "retain" | "resize" => {
            "read the elements by their index, and pass on a part of the slice, as in `&s[..n]`"
        }
        "insert" | "append" => "`push` the elements to a new `Vec` in their order",
        "normalize_mut" => "assign the result of `normalize()`",
        "transpose_mut" => "bind the result of `transpose()` to a new variable",
        "scale_mut" | "mul_assign" => "write `*=`",
        "neg_mut" => "assign the negated value, as in `v = -v`",
        "div_assign" => "write `/=`",
        "add_assign" | "axpy" | "gemv" | "gemm" | "ger" => "write `+=`, as in `y += x * a`",
        "sub_assign" => "write `-=`",
        _ => "assign the elements by their index in a loop, as in `a[i] = x`",
    }
}
