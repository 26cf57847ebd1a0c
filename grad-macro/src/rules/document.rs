//! `docs/rules.md`, written from the table.

use super::{Domain, Form, ROWS, Row};
use crate::names::matrices::{Gives, RULES};
use crate::names::methods::Fact;
use std::fmt::Write;

const INTRODUCTION: &str = "\
# The derivative rules

Generated from the tables in `grad-macro/src/rules` and `grad-macro/src/front/lower/matrix.rs`; do not edit. To write it again:

```sh
GRAD_BLESS=1 cargo test -p grad-macro --lib rules
```

Each row is tested against central differences of its value, sampled over its domain, and at its special points.
";

const CONVENTIONS: &str = "\
## Points without a derivative

The value is finite wherever a finite choice is sensible.

| point | derivative |
|---|---|
| `abs` at 0 | 0 |
| `max(a, b)`, `min(a, b)` at a tie | ½, ½ |
| `x.max(0.0)` at 0: a tie with a literal or a constant | 0 |
| `max`, `min` with one NaN | follows the operand returned |
| `norm`, `hypot` at 0 | 0 |
| `sqrt` at 0 of what is, in the graph, a square or a sum of squares, also where loops, branches, fields and calls make it; the product of a value with itself is a square | 0 |
| `sqrt`, `cbrt`, `powf(c)` with 0 < c < 1, at 0 otherwise; `asin`, `acos`, `acosh`, `atanh` at the ends of their domains | ±∞; 0 if the incoming cotangent is exactly 0 |
| `copysign(x, y)` | ∂x = ±1 as it flips the sign of x; ∂y = 0 |
| `normalize` at 0 | follows the primal (NaN) |
| reductions (`max`, `amax`, …) at a tie | the element returned (the first) gets all |
| `product()` with zero factors | the true derivative, also where the other factors overflow |
| `norm`, `hypot`, `logsumexp`, `softmax` with infinite elements | the limit |
| `x.powf(y)`: ∂x at x = 0, y = 0; ∂y for x ≤ 0 | 0; 0 |
| `x.powi(0)`, `x.powf(0.0)` | exactly 0 |
| `x.powf(c)` at 0 for an integral literal c | as `powi` |
| `atan2(0, 0)` | 0, 0 |
| `ln` at 0 | +∞; 0 if the incoming cotangent is exactly 0 |
| `clamp` outside or at a bound | 0; inside 1 |
| `floor`, `ceil`, `round`, `trunc`, `signum` | 0; `fract` 1 |
| `a % b`, `a.rem_euclid(b)` | ∂a = 1, ∂b = −trunc(a/b), −(a − a.rem_euclid(b))/b |
| a branch not taken | contributes nothing, whatever it would have computed |

A cotangent that is exactly zero stays zero through an infinite partial of a function (`sqrt`, `ln`, `powf`, `asin`, `acos`, `atanh`,
`acosh`, `cbrt`, `norm`): `0 · ∞ = 0`. Where the zero comes from a choice (a branch, an early return, `break`, `min`, `max`, `clamp`, a
value that is overwritten, one of several that a function gives) this holds for every operation: what was not chosen contributes nothing, also if it has
overflowed. Only a division whose result `min`, `max`, `clamp` or
the function's caller did not choose needs `#[differentiable(strong_zero)]`, which asks everywhere.
";

/// The whole file.
pub(super) fn text() -> String {
    let mut out = INTRODUCTION.to_owned();
    table(&mut out, "Operators", |row| {
        row.public && !row.is_condition && matches!(row.form, Form::Infix(_) | Form::Prefix(_))
    });
    table(&mut out, "Methods of floats", |row| {
        row.form == Form::Method
    });
    table(&mut out, "Comparisons and logic", |row| row.is_condition);
    table(&mut out, "In adjoints only", |row| !row.public);
    out.push_str(
        "\n## Methods of vectors and matrices\n\n| written | rule | gives |\n|---|---|---|\n",
    );
    // What has a name of floats is in the table of these.
    for rule in RULES.iter().filter(|rule| !rule.method.is(Fact::OfFloats)) {
        let (name, marker) = (rule.method.name(), rule.marker);
        let gives = match rule.gives {
            Gives::Scalar => "a float",
            Gives::Matrix => "a vector or matrix",
            Gives::OptionalMatrix => "an `Option` of a vector or matrix",
        };
        let written = if rule.operands == 1 {
            format!("a.{name}()")
        } else {
            format!("a.{name}(b)")
        };
        let _ = writeln!(out, "| `{written}` | `{marker}` | {gives} |");
    }
    out.push('\n');
    out.push_str(CONVENTIONS);
    out
}

fn table(out: &mut String, title: &str, wanted: impl Fn(&Row) -> bool) {
    let _ = write!(
        out,
        "\n## {title}\n\n| name | written | what it is | tested on |\n|---|---|---|---|\n"
    );
    for row in ROWS.iter().filter(|row| wanted(row)) {
        let _ = writeln!(
            out,
            "| {} | `{}` | {} | {} |",
            row.name,
            written(row).replace('|', "\\|"),
            row.doc.replace('|', "\\|"),
            domain(row.domain)
        );
    }
}

fn written(row: &Row) -> String {
    let names = ["a", "b", "c"];
    let rest = names[1..row.arity.max(1)].join(", ");
    match row.form {
        Form::Infix(op) => format!("a {op} b"),
        Form::Prefix(op) => format!("{op}a"),
        Form::Method => format!("a.{}({rest})", row.name),
        Form::Select => "if a { b } else { c }".to_owned(),
        Form::Runtime => format!("{}({})", row.name, names[..row.arity].join(", ")),
    }
}

fn domain(domain: Domain) -> &'static str {
    match domain {
        Domain::Real => "all numbers",
        Domain::Positive => "positive numbers",
        Domain::Unit => "(−1, 1)",
        Domain::AboveOne => "numbers above 1",
        Domain::NonZero => "numbers other than 0",
        Domain::None => "cases of its own",
    }
}

#[test]
fn the_document_is_up_to_date() {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/rules.md");
    let text = text();
    if std::env::var_os("GRAD_BLESS").is_some() {
        std::fs::write(&path, &text).unwrap();
    }
    // The folder is not part of the published package.
    if path.parent().is_some_and(std::path::Path::exists) {
        let found = std::fs::read_to_string(&path).unwrap_or_default();
        assert!(
            found == text,
            "docs/rules.md is out of date: run `GRAD_BLESS=1 cargo test -p grad-macro --lib rules`"
        );
    }
}
