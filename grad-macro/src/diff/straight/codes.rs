//! Constant code that is taken apart: the elements of arrays that are written.

use super::numbers::{is_of_indices, number_of};
use crate::ir::{Code, CodeInfo, Elem, Function, Kind, Op, Value, one_line};
use quote::{ToTokens, quote};
use syn::{Expr, UnOp};

/// Whether a statement is a question to rustc, which does not run.
pub(super) fn is_question(info: &CodeInfo) -> bool {
    info.text.replace(' ', "").contains("private::unevaluated")
}

/// Whether a constant may be evaluated anywhere: numbers, elements of tables that rustc has been asked about, and arrays of them.
pub(super) fn is_plain(f: &Function, code: Code) -> bool {
    fn plain(f: &Function, expr: &Expr) -> bool {
        match expr {
            Expr::Lit(_) | Expr::Path(_) => true,
            Expr::Paren(inner) => plain(f, &inner.expr),
            Expr::Group(inner) => plain(f, &inner.expr),
            Expr::Unary(inner) => matches!((&inner.op, &*inner.expr), (UnOp::Neg(_), Expr::Lit(_))),
            Expr::Array(array) => array.elems.iter().all(|x| plain(f, x)),
            Expr::Repeat(repeat) => plain(f, &repeat.expr) && plain(f, &repeat.len),
            Expr::Index(index) => is_table(f, &index.expr) && is_of_indices(&index.index),
            _ => false,
        }
    }
    fn is_table(f: &Function, base: &Expr) -> bool {
        if let Expr::Array(_) | Expr::Repeat(_) = base {
            return plain(f, base);
        }
        // Spaces may stand anywhere, as the tokens were joined.
        let spaceless = |text: &str| text.replace(' ', "");
        let question = spaceless(&one_line(&quote!(ordinary_index(&#base))));
        let mut questions = f.codes.iter().filter(|info| is_question(info));
        questions.any(|info| spaceless(&info.text).contains(&question))
    }
    let info = f.code(code);
    let is_mutable = |name: &String| f.const_vars.get(name).is_none_or(|var| var.mutable);
    info.captures.is_empty()
        && !info.reads.iter().any(is_mutable)
        && syn::parse2(info.tokens.clone()).is_ok_and(|expr| plain(f, &expr))
}

/// The length of `[x; n]` with a written length.
pub(super) fn repeated(info: &CodeInfo) -> Option<usize> {
    match syn::parse2(info.tokens.clone()).ok()? {
        Expr::Repeat(repeat) => number_of(&repeat.len)?.try_into().ok(),
        _ => None,
    }
}

/// An element of a constant that is written as an array, and how many there are.
pub(super) fn element(
    f: &mut Function,
    value: Value,
    at: Option<usize>,
) -> Option<(Option<Value>, usize)> {
    let node = f.node(value).clone();
    let (Op::Const(code) | Op::Snapshot(code)) = node.op else {
        return None;
    };
    let info = f.code(code).clone();
    if !is_plain(f, code) {
        return None;
    }
    let (part, count) = match syn::parse2(info.tokens.clone()).ok()? {
        Expr::Array(array) => {
            let part = at.and_then(|i| array.elems.get(i).cloned());
            (part, array.elems.len())
        }
        Expr::Repeat(repeat) => {
            let count = number_of(&repeat.len)?.try_into().ok()?;
            let part = at.filter(|&i| i < count).map(|_| *repeat.expr);
            (part, count)
        }
        _ => return None,
    };
    let Some(part) = part else {
        return Some((None, count));
    };
    let kind = node.kind.element();
    // A variable may be moved by the array.
    let is_variable = matches!(&part, Expr::Path(path) if path.path.get_ident().is_some_and(|name| info.reads.contains(&name.to_string())));
    if is_variable && !kind.is_scalar() {
        return None;
    }
    let value = match (crate::front::lower::float_literal(&part), &kind) {
        (Some((x, _)), Kind::Scalar(elem)) => f.literal(x, Kind::Scalar(elem.clone())),
        (Some((x, elem)), _) => f.literal(x, Kind::Scalar(elem)),
        (None, _) => {
            let tokens = part.to_token_stream();
            let code = f.add_code(CodeInfo {
                text: one_line(&tokens),
                tokens,
                cheap: true,
                ..info
            });
            let kind = match kind {
                Kind::Scalar(Elem::Float) => Kind::Any,
                kind => kind,
            };
            f.make(Op::Const(code), Vec::new(), kind)
        }
    };
    Some((Some(value), count))
}
