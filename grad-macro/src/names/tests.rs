use super::iterators::{self, FUNCTIONS, METHODS, Role};
use super::matrices::RULES;
use super::{Function, Macro, Method, methods};
use crate::testing::sizes::sources;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// Where a name of the library may stand in quotes: in the table itself, and in what only tests read.
const OF_THE_TABLE: &[&str] = &["names", "rules", "testing"];

/// Words of ours that are spelled as one: of variables and methods that we emit, arguments of the attribute, attributes, modules. None
/// may stay that stands no longer in its file.
const OURS: &[(&str, &str)] = &[
    ("args.rs", "point"),
    ("derive/attributes.rs", "expect"),
    ("diff/saved.rs", "shape"),
    ("emit/body/places.rs", "vector"),
    ("emit/by_name.rs", "push"),
    ("emit/expr/rules.rs", "push"),
    ("emit/implicit.rs", "zero"),
    ("emit/implicit.rs", "row"),
    ("emit/implicit.rs", "rows"),
    ("emit/jacobian.rs", "reverse"),
    ("emit/jacobian_rows.rs", "zero"),
    ("emit/jacobian_rows.rs", "row"),
    ("emit/jacobian_rows.rs", "rows"),
    ("emit/jacobian_rows.rs", "first"),
    ("emit/names.rs", "sum"),
    ("emit/names.rs", "product"),
    ("emit/names.rs", "zero"),
    ("emit/names.rs", "shape"),
    ("emit/names.rs", "matrix"),
    ("emit/nested/jacobian.rs", "column"),
    ("emit/nested/jacobian.rs", "row"),
    ("emit/nested/jacobian.rs", "rows"),
    ("emit/nested/jacobian.rs", "zero"),
    ("emit/nested/vjp.rs", "zero"),
    ("emit/product.rs", "product"),
    ("emit/ruled.rs", "zero"),
    ("emit/second/hessian.rs", "column"),
    ("emit/second/hessian.rs", "row"),
    ("front/lower/call.rs", "convert"),
    ("front/lower/iterate/consume.rs", "product"),
    ("front/lower/iterate/from_fn.rs", "zeros"),
    ("front/lower/iterate/from_fn.rs", "rows"),
    ("front/lower/iterate/from_fn.rs", "columns"),
    ("front/lower/options.rs", "default"),
    ("front/lower/scalar.rs", "from"),
    ("front/lower/stmt.rs", "expect"),
    ("ir/kind.rs", "any"),
];

/// Names that our own code gives to variables and graphs, which are not asked of the user's: an argument of one of these.
const GIVES_A_NAME: &[&str] = &[
    "fresh",
    "free",
    "state",
    "hoist",
    "hoist_cheap",
    "numbered",
    "slots",
    "variable",
    "item_of",
    "counted",
    "flag",
    "name",
    "derived",
];

/// The strings of code outside of its tests and comments, with the line of each and whether it names something of ours.
fn quoted(text: &str) -> Vec<(usize, &str)> {
    let code = text
        .split("\n#[cfg(test)]\nmod tests")
        .next()
        .unwrap_or_default();
    let mut found = Vec::new();
    for (i, line) in code.lines().enumerate() {
        let line = line.trim_start();
        if line.starts_with("//") {
            continue;
        }
        let parts: Vec<&str> = line.split('"').collect();
        for at in (1..parts.len()).step_by(2) {
            let before = parts[at - 1];
            let call = before.rsplit_once('(').map_or("", |(call, _)| call);
            let names_ours = GIVES_A_NAME.iter().any(|name| call.ends_with(name));
            if !names_ours {
                found.push((i + 1, parts[at]));
            }
        }
    }
    found
}

#[test]
fn no_name_of_the_table_stands_in_quotes_elsewhere() {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    sources(&source, &mut files);
    let mut found = Vec::new();
    let mut unused: BTreeSet<(&str, &str)> = OURS.iter().copied().collect();
    for path in files {
        let file = path.strip_prefix(&source).unwrap().display().to_string();
        let is_own = OF_THE_TABLE.iter().any(|own| file.starts_with(own));
        if is_own || file.ends_with("tests.rs") || file.contains("/tests/") {
            continue;
        }
        let text = fs::read_to_string(&path).unwrap();
        for (line, name) in quoted(&text) {
            let ours = OURS.iter().find(|ours| **ours == (file.as_str(), name));
            match ours {
                Some(ours) => _ = unused.remove(ours),
                None if is_known(name) => found.push(format!("{file}:{line}: `{name}`")),
                None => {}
            }
        }
    }
    assert!(
        found.is_empty(),
        "write the variant of the table instead:\n{}",
        found.join("\n")
    );
    assert!(unused.is_empty(), "in quotes no longer: {unused:?}");
}

fn is_known(name: &str) -> bool {
    Method::named(name) != Method::Unknown
        || iterators::named(name).is_some()
        || Function::named(name) != Function::Unknown
        || Macro::named(name) != Macro::Unknown
}

#[test]
fn each_name_has_one_row() {
    let mut names: Vec<&str> = METHODS.iter().map(|method| method.name).collect();
    names.sort_unstable();
    let count = names.len();
    names.dedup();
    assert_eq!(names.len(), count);
    let once = |mut names: Vec<&'static str>| {
        let count = names.len();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), count);
    };
    once(Method::ROWS.iter().map(|row| row.0).collect());
    once(Function::ROWS.iter().map(|row| row.0).collect());
    once(Macro::ROWS.iter().map(|row| row.0).collect());
    // What both tables say is the same.
    for method in METHODS {
        let row = Method::named(method.name);
        let measure = matches!(method.role, Role::Sink(sink) if sink.is_measure());
        let exclusive = matches!(method.role, Role::Source(source) if source.is_exclusive());
        assert!(!measure || row.is(methods::Fact::Constant), "{method:?}");
        assert!(
            !exclusive || row.is(methods::Fact::ChangesAndGives),
            "{method:?}"
        );
    }
    for rule in RULES {
        assert!(rule.method.is(methods::Fact::MatrixRule), "{rule:?}");
    }
    for (.., ty) in FUNCTIONS {
        syn::parse_str::<syn::Type>(ty).unwrap();
    }
}

/// A module `iter` may be the user's: rustc is asked whether its function is the one of the library.
#[test]
fn functions_are_compared_with_those_of_the_library_also_behind_a_module() {
    let item = quote::quote! {
        fn f(x: f64) -> f64 {
            let mut s = 0.0;
            for a in iter::once(x) { s += a; }
            s
        }
    };
    let text = crate::expand::expand(proc_macro2::TokenStream::new(), item).to_string();
    assert!(!text.contains("compile_error"), "{text}");
    assert!(
        text.contains("fn (()) -> :: core :: iter :: Once < () > = iter :: once"),
        "{text}"
    );
}

/// A trait of the user's may give an array a method of slices: rustc is asked also where a pass writes the method in others before it is lowered.
#[test]
fn methods_of_slices_are_compared_also_where_they_are_written_in_others() {
    for method in ["reverse()", "copy_within(0..1, 1)", "rotate_left(1)"] {
        let item = format!("fn f(mut x: [f64; 2]) -> f64 {{ x.{method}; x[0] * x[1] }}");
        let text = crate::expand::expand(proc_macro2::TokenStream::new(), item.parse().unwrap());
        let text = text.to_string();
        let name = method.split('(').next().unwrap();
        assert!(!text.contains("compile_error"), "{text}");
        assert!(
            text.contains(&format!("__on . {name} (")),
            "{method}: {text}"
        );
    }
}
