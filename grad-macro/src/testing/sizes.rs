//! How long files and functions are: what is longer has more than one idea.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

const LINES_OF_A_FILE: usize = 500;
const LINES_OF_A_FUNCTION: usize = 100;

/// Written by a program.
const GENERATED: &[&str] = &["tests/random/programs.rs", "tests/expand"];

/// Functions that are still longer. None may be added, and one that has become shorter is to go.
const STILL_LONG: &[(&str, &str)] = &[
    ("grad-macro/src/derive/enums/tangent.rs", "impl_tangent"),
    ("grad-macro/src/derive/operations.rs", "impl_tangent"),
    ("grad-macro/src/diff/active.rs", "mark"),
    ("grad-macro/src/diff/choices.rs", "visit"),
    ("grad-macro/src/emit/body/calls.rs", "call_pullback"),
    ("grad-macro/src/emit/body/mod.rs", "statement"),
    ("grad-macro/src/emit/by_name.rs", "by_name"),
    ("grad-macro/src/emit/check.rs", "check"),
    ("grad-macro/src/emit/expr/mod.rs", "inline"),
    (
        "grad-macro/src/emit/second/hessian.rs",
        "value_grad_hessian",
    ),
    ("grad-macro/src/expand.rs", "derivatives"),
    ("grad-macro/src/front/activity/expr.rs", "shape"),
    ("grad-macro/src/front/aliases/removal.rs", "removing"),
    ("grad-macro/src/front/lower/bind.rs", "bind_pattern"),
    (
        "grad-macro/src/front/lower/constructors.rs",
        "constructor_from_parts",
    ),
    ("grad-macro/src/front/lower/expr.rs", "expr"),
    ("grad-macro/src/front/lower/fallible.rs", "value_of_outcome"),
    ("grad-macro/src/front/lower/method.rs", "unfinished_method"),
    ("grad-macro/src/front/lower/method.rs", "active_method"),
    ("grad-macro/src/front/lower/start.rs", "lower"),
    ("grad-macro/src/front/pipelines/sinks.rs", "made_by"),
    ("grad-macro/src/front/pipelines/stages.rs", "stage"),
    ("grad-macro/src/front/split/mod.rs", "split_local"),
    ("grad-macro/src/graph/written.rs", "node"),
    ("grad-macro/src/ir/interpret/mod.rs", "step"),
    ("grad-macro/src/ir/interpret/values.rs", "pure"),
    ("grad-macro/src/operators/rules.rs", "binary"),
    ("grad-macro/src/testing/evaluate.rs", "expr"),
    ("grad-macro/src/testing/generate/expressions.rs", "float"),
    ("grad-macro/src/testing/programs.rs", "second_right"),
];

/// All files of Rust under a folder.
pub(crate) fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    let mut paths: Vec<PathBuf> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    paths.sort();
    for path in paths {
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
}

/// The name of the function that a line declares.
fn declared(line: &str) -> Option<&str> {
    let mut rest = line.trim_start();
    if let Some(public) = rest.strip_prefix("pub") {
        rest = match public.strip_prefix('(') {
            Some(limited) => limited.split_once(')')?.1,
            None => public,
        }
        .trim_start();
    }
    for word in ["const ", "async ", "unsafe "] {
        rest = rest.strip_prefix(word).unwrap_or(rest);
    }
    let name = rest.strip_prefix("fn ")?;
    let end = name.find(|c: char| !c.is_alphanumeric() && c != '_')?;
    Some(&name[..end])
}

/// The functions of a formatted file, with the line of each and how many lines it has: it ends where a brace closes as deep as it begins.
fn functions(text: &str) -> Vec<(&str, usize, usize)> {
    let lines: Vec<&str> = text.lines().collect();
    let mut found = Vec::new();
    for (i, line) in lines.iter().enumerate() {
        let Some(name) = declared(line) else { continue };
        let indent = &line[..line.len() - line.trim_start().len()];
        let closes = |line: &str| {
            let rest = line.strip_prefix(indent);
            rest.is_some_and(|rest| {
                rest == "}" || !rest.starts_with([' ', '{']) && rest.ends_with(';')
            })
        };
        let within_one = line.ends_with('}') || line.ends_with(';');
        let length = match within_one {
            true => 1,
            false => {
                2 + lines[i + 1..]
                    .iter()
                    .position(|line| closes(line))
                    .unwrap_or(0)
            }
        };
        found.push((name, i + 1, length));
    }
    found
}

#[test]
fn files_and_functions_are_short() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut files = Vec::new();
    for folder in ["grad-macro", "grad-runtime", "tests", "examples"] {
        sources(&root.join(folder), &mut files);
    }
    let mut long = Vec::new();
    let mut unused: BTreeSet<String> = STILL_LONG
        .iter()
        .map(|(file, name)| format!("{file} {name}"))
        .collect();
    for path in files {
        let file = path.strip_prefix(&root).unwrap().display().to_string();
        if GENERATED
            .iter()
            .any(|generated| file.starts_with(generated))
        {
            continue;
        }
        let text = fs::read_to_string(&path).unwrap();
        let lines = text.lines().count();
        if lines > LINES_OF_A_FILE {
            long.push(format!("{file}: {lines} lines"));
        }
        for (name, line, length) in functions(&text) {
            if length <= LINES_OF_A_FUNCTION || unused.remove(&format!("{file} {name}")) {
                continue;
            }
            long.push(format!("{file}:{line}: `{name}` has {length} lines"));
        }
    }
    assert!(long.is_empty(), "too long:\n{}", long.join("\n"));
    assert!(unused.is_empty(), "not long any more: {unused:?}");
}

#[test]
fn functions_are_counted_with_their_braces() {
    let text = "trait T {\n    fn short(\n        &self,\n    ) -> f64;\n    fn one() {}\n}\n\npub(crate) const fn f() {\n    {\n    }\n}\n";
    assert_eq!(
        functions(text),
        [("short", 2, 3), ("one", 5, 1), ("f", 8, 4)]
    );
}
