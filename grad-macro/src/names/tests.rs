use super::iterators::{FUNCTIONS, METHODS, Role, Sink};
use std::fs;
use std::path::Path;

/// The names under `front` that are in quotes.
fn quoted(folder: &Path, found: &mut Vec<(String, String)>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            quoted(&path, found);
            continue;
        }
        let text = fs::read_to_string(&path).unwrap();
        for (i, name) in text.split('"').enumerate() {
            if i % 2 == 1 {
                found.push((name.to_owned(), path.display().to_string()));
            }
        }
    }
}

#[test]
fn the_front_end_has_no_name_of_an_iterator_method_in_quotes() {
    let mut found = Vec::new();
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    quoted(&source.join("front"), &mut found);
    let own = METHODS
        .iter()
        .filter(|method| !method.shared && !matches!(method.role, Role::Source(_)));
    for method in own {
        for (name, file) in &found {
            assert_ne!(name, method.name, "`{name}` stands in {file}");
        }
    }
}

#[test]
fn each_name_has_one_row() {
    let mut names: Vec<&str> = METHODS.iter().map(|method| method.name).collect();
    names.sort_unstable();
    let count = names.len();
    names.dedup();
    assert_eq!(names.len(), count);
    for (.., ty) in FUNCTIONS {
        syn::parse_str::<syn::Type>(ty).unwrap();
    }
}

#[test]
fn the_documentation_lists_the_methods() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/language.md");
    let text = fs::read_to_string(path).unwrap();
    let listed = |what: &str, is: &dyn Fn(Role) -> bool| {
        let names = METHODS.iter().filter(|method| is(method.role));
        let names: Vec<String> = names.map(|method| format!("`{}`", method.name)).collect();
        let row = format!("| {what} | {} |", names.join(", "));
        assert!(
            text.contains(&row),
            "docs/language.md should have the row\n{row}"
        );
    };
    listed(
        "sources",
        &|role| matches!(role, Role::Source(source) if !source.is_exclusive()),
    );
    listed("stages", &|role| matches!(role, Role::Stage(_)));
    listed(
        "sinks",
        &|role| matches!(role, Role::Sink(sink) if sink != Sink::NextBack),
    );
    listed("refused", &|role| {
        matches!(role, Role::Refused(_) | Role::Sink(Sink::NextBack))
    });
    let names: Vec<String> = FUNCTIONS
        .iter()
        .map(|(name, ..)| format!("`{name}`"))
        .collect();
    let row = format!("| functions of `std::iter` | {} |", names.join(", "));
    assert!(
        text.contains(&row),
        "docs/language.md should have the row\n{row}"
    );
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
