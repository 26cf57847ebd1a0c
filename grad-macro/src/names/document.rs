//! The lists of names in `docs/language.md`, written from the tables.

use super::iterators::{FUNCTIONS, METHODS, Role, Sink};
use super::macros::{Fact, Macro};
use super::methods::{self, Method};
use std::fmt::Write;
use std::path::Path;

type List = fn() -> String;

/// The lists by their markers: `<!-- names: iterators -->`.
const LISTS: &[(&str, List)] = &[
    ("iterators", iterators),
    ("changes", changes),
    ("macros", macros),
];

fn quoted<'n>(names: impl Iterator<Item = &'n str>, mark: &str) -> String {
    let names: Vec<String> = names.map(|name| format!("`{name}{mark}`")).collect();
    names.join(", ")
}

fn iterators() -> String {
    let mut out = "| | |\n|---|---|\n".to_owned();
    let mut row = |what: &str, is: &dyn Fn(Role) -> bool| {
        let names = METHODS.iter().filter(|method| is(method.role));
        let _ = writeln!(out, "| {what} | {} |", quoted(names.map(|m| m.name), ""));
        if what == "sources" {
            let functions = quoted(FUNCTIONS.iter().map(|row| row.0), "");
            let _ = writeln!(out, "| functions of `std::iter` | {functions} |");
        }
    };
    row(
        "sources",
        &|role| matches!(role, Role::Source(source) if !source.is_exclusive()),
    );
    row("stages", &|role| matches!(role, Role::Stage(_)));
    row(
        "sinks",
        &|role| matches!(role, Role::Sink(sink) if sink != Sink::NextBack),
    );
    row("refused", &|role| {
        matches!(role, Role::Refused(_) | Role::Sink(Sink::NextBack))
    });
    out.push_str(
        "| other spellings | `std::iter::zip(a, b)` is `a.into_iter().zip(b)`, `rfold` and `rfind` are `fold` and `find` behind `rev` |\n",
    );
    out
}

fn changes() -> String {
    let of = |fact: methods::Fact| {
        let rows = Method::ROWS.iter().filter(move |row| row.1.is(fact));
        quoted(rows.map(|row| row.0), "")
    };
    format!(
        "Names that are taken for methods which change what they are called on: {}, and, with a value, {}.\n",
        of(methods::Fact::Changes),
        of(methods::Fact::ChangesAndGives),
    )
}

fn macros() -> String {
    let rows = |is: &dyn Fn(Macro) -> bool| {
        let rows = Macro::ROWS.iter().filter(|row| is(row.1));
        // Those with such a name are emitted, and no user's.
        quoted(
            rows.map(|row| row.0).filter(|name| !name.starts_with('_')),
            "!",
        )
    };
    let made = |called: Macro| called.is(Fact::Pure) && called.is(Fact::Owned);
    let listed =
        |called: Macro| called.is(Fact::Statement) || called.is(Fact::Diverges) || made(called);
    let mut out = "| | |\n|---|---|\n".to_owned();
    let _ = writeln!(
        out,
        "| run once, in the forward sweep | {} |",
        rows(&|m| m.is(Fact::Statement))
    );
    let _ = writeln!(out, "| leave | {} |", rows(&|m| m.is(Fact::Diverges)));
    let _ = writeln!(out, "| have a derivative | {} |", rows(&made));
    let _ = writeln!(
        out,
        "| accepted where their value is constant | {} |",
        rows(&|m| !listed(m))
    );
    out
}

#[test]
fn the_lists_of_names_are_up_to_date() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/language.md");
    let text = std::fs::read_to_string(&path).unwrap();
    let mut written = text.clone();
    for (name, list) in LISTS {
        let (begin, end) = (format!("<!-- names: {name} -->\n"), "<!-- end of names -->");
        let (before, rest) = written.split_once(&begin).expect(name);
        let (_, after) = rest.split_once(end).expect(name);
        written = format!("{before}{begin}{}{end}{after}", list());
    }
    if std::env::var_os("GRAD_BLESS").is_some() {
        std::fs::write(&path, &written).unwrap();
        return;
    }
    assert!(
        text == written,
        "docs/language.md is out of date: run `GRAD_BLESS=1 cargo test -p grad-macro --lib names`"
    );
}
