//! The names that a format string captures.

use crate::front::syntax::macro_of;
use crate::names::macros::{self, Fact};
use syn::{Expr, Lit, LitStr, Macro};

use super::macros::Arguments;

/// The format string of a macro, and the names in it that are no arguments of the macro.
pub(crate) fn captured(mac: &Macro) -> Option<(LitStr, Vec<String>)> {
    let at = position(macro_of(mac))?;
    let Arguments::Rows(rows) = Arguments::of(mac)? else {
        return None;
    };
    let args: Vec<&Expr> = rows.iter().flat_map(|row| &row.0).collect();
    let Expr::Lit(syn::ExprLit {
        lit: Lit::Str(text),
        ..
    }) = args.get(at)?
    else {
        return None;
    };
    let named = |name: &str| {
        args.iter().any(|arg| {
            matches!(arg, Expr::Assign(arg) if matches!(&*arg.left, Expr::Path(path) if path.path.is_ident(name)))
        })
    };
    let mut found = names(&text.value());
    found.retain(|name| !named(name));
    Some((text.clone(), found))
}

/// Where the format string stands among the arguments of a formatting macro.
fn position(called: macros::Macro) -> Option<usize> {
    let places = [Fact::Formats, Fact::FormatsSecond, Fact::FormatsThird];
    places.into_iter().position(|fact| called.is(fact))
}

/// The names in a format string: of arguments, of widths and of precisions, as in `{value:>width$.precision$}`.
pub(crate) fn names(text: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    let mut add = |name: &str| {
        let is_name = syn::parse_str::<syn::Ident>(name).is_ok();
        if is_name && !found.iter().any(|other| other == name) {
            found.push(name.to_owned());
        }
    };
    // Without the escaped braces each brace begins or ends a place.
    let text = text.replace("{{", "").replace("}}", "");
    for place in text.split('{').skip(1) {
        let place = place.split('}').next().unwrap_or_default();
        let (argument, spec) = place.split_once(':').unwrap_or((place, ""));
        add(argument.trim());
        let mut counts: Vec<&str> = spec.split('$').collect();
        counts.pop();
        for count in counts {
            let is_part = |c: char| c.is_alphanumeric() || c == '_';
            let before = count.trim_end_matches(is_part);
            // A zero before it asks for leading zeros.
            add(count[before.len()..].trim_start_matches('0'));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::names;

    #[test]
    fn names_of_arguments_widths_and_precisions_are_found() {
        assert_eq!(
            names("{a} {b:?} {0} {} {{c}} {:d$} {e:>f$.g$} {:#0h$}"),
            ["a", "b", "d", "e", "f", "g", "h"]
        );
        assert_eq!(names("{x:1$} {:.*} {:08.3} {y :_<w$}"), ["x", "y", "w"]);
    }
}
