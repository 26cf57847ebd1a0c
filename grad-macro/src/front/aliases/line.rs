//! Columns and rows of matrices that are changed by a view: after `let mut c = m.column_mut(j);`, `c[i] += x` is `m[(i, j)] += x`,
//! and `c *= k` sets the column.

use super::Aliases;
use super::walk::in_block;
use crate::front::methods::changes_receiver;
use crate::front::syntax::{is_assignment, place_root, strip};
use quote::format_ident;
use syn::{BinOp, Expr, ExprBinary, ExprMethodCall, Pat, Stmt, parse_quote};

/// A column or a row of a place.
#[derive(Clone)]
pub(super) struct Line {
    matrix: Expr,
    at: Expr,
    column: bool,
}

impl Line {
    pub(super) fn new(matrix: Expr, at: Expr, column: bool) -> Self {
        Line { matrix, at, column }
    }

    /// The variable that it is a part of.
    pub(super) fn root(&self) -> Option<String> {
        place_root(&self.matrix)
    }

    /// How many elements it has.
    pub(super) fn len(&self) -> Expr {
        let matrix = &self.matrix;
        match self.column {
            true => parse_quote!(#matrix.nrows()),
            false => parse_quote!(#matrix.ncols()),
        }
    }

    pub(super) fn element(&self, k: &Expr) -> Expr {
        let (matrix, at) = (&self.matrix, &self.at);
        match self.column {
            true => parse_quote!(#matrix[(#k, #at)]),
            false => parse_quote!(#matrix[(#at, #k)]),
        }
    }

    fn read(&self) -> Expr {
        let (matrix, at) = (&self.matrix, &self.at);
        match self.column {
            true => parse_quote!(#matrix.column(#at)),
            false => parse_quote!(#matrix.row(#at)),
        }
    }

    fn set(&self, value: &Expr) -> Expr {
        let (matrix, at) = (&self.matrix, &self.at);
        match self.column {
            true => parse_quote!(#matrix.set_column(#at, #value)),
            false => parse_quote!(#matrix.set_row(#at, #value)),
        }
    }

    fn check(&self) -> Stmt {
        let (matrix, at) = (&self.matrix, &self.at);
        let count: Expr = match self.column {
            true => parse_quote!(#matrix.ncols()),
            false => parse_quote!(#matrix.nrows()),
        };
        parse_quote!(::core::assert!(#at < #count, "Matrix slicing out of bounds.");)
    }
}

impl Aliases<'_> {
    /// The view that an expression is, whose place is evaluated in front of what follows.
    pub(super) fn line(&mut self, expr: &Expr, out: &mut Vec<Stmt>) -> Option<Line> {
        match strip(expr) {
            Expr::Path(path) => self.lines.get(&path.path.get_ident()?.to_string()).cloned(),
            Expr::MethodCall(call) if call.args.len() == 1 => {
                let column = match call.method.to_string().as_str() {
                    "column_mut" => true,
                    "row_mut" => false,
                    _ => return None,
                };
                let mut matrix = self.receiver(&call.receiver)?;
                self.freeze(&mut matrix, out);
                let mut at = self.written(&call.args[0]);
                self.hold(&mut at, out);
                Some(Line { matrix, at, column })
            }
            _ => None,
        }
    }

    /// `let mut c = m.column_mut(j);`
    pub(super) fn borrow_line(&mut self, pat: &Pat, init: &Expr) -> Option<Vec<Stmt>> {
        let Pat::Ident(name) = pat else { return None };
        let mut out = Vec::new();
        let line = self.line(init, &mut out)?;
        self.refuse_kept(&name.ident);
        out.push(line.check());
        self.lines.insert(name.ident.to_string(), line);
        Some(out)
    }

    /// An expression in which a view is read or changed.
    pub(super) fn of_line(&mut self, expr: &Expr) -> Option<Expr> {
        let mut before = Vec::new();
        let written = match expr {
            Expr::Path(_) => self.line(expr, &mut before)?.read(),
            Expr::Index(index)
                if !matches!(strip(&index.index), Expr::Tuple(_) | Expr::Range(_)) =>
            {
                let line = self.line(&index.expr, &mut before)?;
                let k = self.written(&index.index);
                line.element(&k)
            }
            Expr::Binary(binary) if is_assignment(&binary.op) => {
                let line = self.line(&binary.left, &mut before)?;
                let (op, right) = (without_assignment(binary)?, self.written(&binary.right));
                let value = Expr::Binary(ExprBinary {
                    attrs: Vec::new(),
                    left: Box::new(line.read()),
                    op,
                    right: Box::new(parse_quote!((#right))),
                });
                line.set(&parse_quote!(&(#value)))
            }
            Expr::MethodCall(call) => {
                let of_name = matches!(strip(&call.receiver), Expr::Path(_));
                let name = call.method.to_string();
                // What else is called on a view at once is known as it is.
                if !of_name && !matches!(name.as_str(), "scale_mut" | "neg_mut" | "axpy") {
                    return None;
                }
                let line = self.line(&call.receiver, &mut before)?;
                self.line_method(call, &line)?
            }
            _ => return None,
        };
        Some(in_block(before, written))
    }

    fn line_method(&mut self, call: &ExprMethodCall, line: &Line) -> Option<Expr> {
        let method = &call.method;
        let args: Vec<Expr> = call.args.iter().map(|arg| self.written(arg)).collect();
        let read = line.read();
        Some(match (method.to_string().as_str(), &args[..]) {
            ("len", []) => line.len(),
            ("copy_from", [value]) => line.set(value),
            ("scale_mut", [k]) => line.set(&parse_quote!(&(#read * #k))),
            ("neg_mut", []) => line.set(&parse_quote!(&(-#read))),
            ("axpy", [a, x, b]) => line.set(&parse_quote!(&(#x * (#a) + #read * (#b)))),
            ("fill", [value]) => {
                let view = format_ident!("{}", if line.column { "column_mut" } else { "row_mut" });
                let (matrix, at) = (&line.matrix, &line.at);
                parse_quote!(#matrix.#view(#at).fill(#value))
            }
            (name, _) if changes_receiver(name) || name.ends_with("_mut") => return None,
            _ => parse_quote!(#read.#method(#(#args),*)),
        })
    }
}

/// `+` of `+=`.
fn without_assignment(binary: &ExprBinary) -> Option<BinOp> {
    Some(match &binary.op {
        BinOp::AddAssign(_) => parse_quote!(+),
        BinOp::SubAssign(_) => parse_quote!(-),
        BinOp::MulAssign(_) => parse_quote!(*),
        BinOp::DivAssign(_) => parse_quote!(/),
        _ => return None,
    })
}
