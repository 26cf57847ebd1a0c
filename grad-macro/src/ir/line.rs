//! Tokens as text on one line. What looks at text must not depend on where rustc breaks long lines.

use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};

/// Tokens as rustc prints them, or with a space between any two where it would break the line.
pub(crate) fn one_line(tokens: &TokenStream) -> String {
    let text = tokens.to_string();
    if !text.contains('\n') {
        return text;
    }
    let mut line = String::new();
    write(tokens.clone(), &mut line);
    line.trim_end().to_owned()
}

fn write(tokens: TokenStream, line: &mut String) {
    for token in tokens {
        match token {
            TokenTree::Group(group) => {
                let (open, close) = match group.delimiter() {
                    Delimiter::Parenthesis => ("(", ")"),
                    Delimiter::Brace => ("{ ", "}"),
                    Delimiter::Bracket => ("[", "]"),
                    Delimiter::None => ("", ""),
                };
                line.push_str(open);
                write(group.stream(), line);
                if open != "{ " {
                    line.truncate(line.trim_end().len());
                }
                line.push_str(close);
            }
            TokenTree::Punct(punct) => {
                line.push(punct.as_char());
                if punct.spacing() == Spacing::Joint {
                    continue;
                }
            }
            // A literal may have a line break of its own.
            token => line.push_str(&token.to_string()),
        }
        line.push(' ');
    }
}

#[cfg(test)]
mod tests {
    use super::one_line;

    #[test]
    fn long_code_is_on_one_line() {
        let long = format!("{0}::{0}::{0}(x, &y, \"a  b\")", "a".repeat(60));
        let tokens: proc_macro2::TokenStream = long.parse().expect("code");
        let mut line = String::new();
        super::write(tokens.clone(), &mut line);
        let without_spaces = |text: &str| text.replace("a  b", "_").replace(' ', "");
        assert_eq!(without_spaces(&line), without_spaces(&long));
        assert!(line.contains("& y") && line.contains(":: a"), "{line}");
        assert!(!one_line(&tokens).contains('\n'));
    }
}
