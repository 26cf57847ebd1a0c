//! The rule table: one row of ordinary, compiled Rust for each scalar operation.
//!
//! A row says how the operation is written, what it computes (for the interpreter), the cotangent of each argument given the
//! result `y` and its cotangent `g`, where to sample it in tests, and its line in the documentation.

#[cfg(test)]
mod document;
mod ex;
mod rows;
#[cfg(test)]
mod tests;

use crate::names::matrices::marker;

pub(crate) use ex::Ex;
pub(crate) use rows::{ROWS, row};

/// Whether an operation is on a part that may be constant by its type.
pub(crate) fn is_of_part(rule: &str) -> bool {
    matches!(rule, "ToF32" | "ToF64" | "UnwrapPart")
}

/// Whether an operation divides by its last operand, which only `strong_zero` asks to keep zeros.
pub(crate) fn is_division(rule: &str) -> bool {
    matches!(
        marker(rule),
        "div" | "recip" | "Div" | "DivAssign" | "ComponentDiv" | "Unscale"
    )
}

/// The derivative of `a.powi(n)` of order `k`, for the interpreter.
fn powi_higher(a: f64, n: f64, k: f64) -> f64 {
    let (mut factor, mut exponent) = (1.0, n);
    for _ in 0..k as u32 {
        factor *= exponent;
        exponent -= 1.0;
    }
    if factor == 0.0 {
        0.0
    } else {
        factor * a.powi(exponent as i32)
    }
}

/// A row of the table.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct RuleId(pub(crate) u16);

/// How an operation is written in Rust.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    /// `a + b`
    Infix(&'static str),
    /// `-a`
    Prefix(&'static str),
    /// `a.sin()`
    Method,
    /// `if a { b } else { c }`
    Select,
    /// `::grad_runtime::private::name(a, b)`
    Runtime,
}

/// Where tests sample the arguments of an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Domain {
    Real,
    Positive,
    /// Open interval (-1, 1).
    Unit,
    /// Greater than one.
    AboveOne,
    NonZero,
    /// Not sampled: an operation without a derivative, or one whose arguments are not floats.
    None,
}

/// Which operands a row hands its cotangent on to, whatever their values are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum HandsOn {
    All,
    /// To one of them, which their values decide.
    Selected,
    First,
    /// Its derivative is zero everywhere.
    Nothing,
}

impl HandsOn {
    /// Whether to operand `i`; a selection counts where `selections` do.
    pub(crate) fn to(self, i: usize, selections: bool) -> bool {
        match self {
            HandsOn::All => true,
            HandsOn::Selected => selections,
            HandsOn::First => i == 0,
            HandsOn::Nothing => false,
        }
    }
}

/// The same of an operation on matrices.
pub(crate) fn hands_on(rule: &str) -> HandsOn {
    match marker(rule) {
        "Max" | "Min" | "Amax" | "Amin" => HandsOn::Selected,
        rule => RuleId::find(rule).map_or(HandsOn::All, |id| id.row().hands_on),
    }
}

pub(crate) type Vjp = for<'g> fn(&[Ex<'g>], Ex<'g>, Ex<'g>) -> Vec<Option<Ex<'g>>>;

// Some fields are read by the tests and the generated documentation alone.
#[allow(dead_code)]
pub(crate) struct Row {
    pub(crate) name: &'static str,
    pub(crate) arity: usize,
    pub(crate) form: Form,
    /// The result is a `bool`.
    pub(crate) is_condition: bool,
    /// Users may write it; otherwise it occurs in adjoints only.
    pub(crate) public: bool,
    pub(crate) hands_on: HandsOn,
    pub(crate) eval: fn(&[f64]) -> f64,
    pub(crate) vjp: Vjp,
    pub(crate) domain: Domain,
    pub(crate) doc: &'static str,
}

impl Row {
    /// Whether it computes, rather than compares or chooses.
    pub(crate) fn is_arithmetic(&self) -> bool {
        !self.is_condition && self.form != Form::Select
    }
}

impl RuleId {
    pub(crate) fn row(self) -> &'static Row {
        &ROWS[self.0 as usize]
    }

    /// The row of this name. Rows are few, and the names in our own code are known to exist.
    pub(crate) fn find(name: &str) -> Option<RuleId> {
        ROWS.iter()
            .position(|row| row.name == name)
            .map(|i| RuleId(i as u16))
    }

    /// The method that users may call, by name.
    pub(crate) fn method(name: &str) -> Option<RuleId> {
        Self::find(name).filter(|id| id.row().public && id.row().form == Form::Method)
    }
}

impl std::fmt::Debug for RuleId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.row().name)
    }
}
