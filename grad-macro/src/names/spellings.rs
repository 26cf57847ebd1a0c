//! Names of the standard library for what has another one.

/// The method behind `rev` that is the same as one that walks from the back, and how many arguments it takes.
pub(crate) fn from_the_back(method: &syn::Ident) -> Option<(&'static str, usize)> {
    match method.to_string().as_str() {
        "rfold" => Some(("fold", 2)),
        "rfind" => Some(("find", 1)),
        _ => None,
    }
}

/// Whether a path is `std::iter::zip`.
pub(crate) fn is_zip(path: &syn::Path) -> bool {
    let names: Vec<String> = path.segments.iter().map(|s| s.ident.to_string()).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    // A module `iter` may be the user's.
    matches!(&names[..], ["std" | "core", "iter", "zip"])
}

/// Whether a method takes the first or the last element from the others.
pub(crate) fn split_off(method: &syn::Ident) -> bool {
    method == "split_first" || method == "split_last"
}
