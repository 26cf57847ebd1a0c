//! Columns and rows of matrices that are changed by a view: after `let mut c = m.column_mut(j);`, `c[i] += x` is `m[(i, j)] += x`,
//! and `c *= k` sets the column.

use super::Aliases;
use super::walk::in_block;
use crate::front::syntax::{is_assignment, place_root, strip};
use crate::names::Method;
use crate::names::changes::changes_receiver;
use quote::format_ident;
use syn::visit_mut::VisitMut;
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
                let column = match Method::of(&call.method) {
                    Method::ColumnMut => true,
                    Method::RowMut => false,
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
            Expr::Index(_) => self.element_of_line(expr, &mut before)?,
            Expr::Assign(assign) if is_element(&assign.left) => {
                let mut assign = assign.clone();
                self.assigned_element(&mut assign.left, &mut assign.right, &mut before)?;
                Expr::Assign(assign)
            }
            Expr::Binary(binary) if is_assignment(&binary.op) && is_element(&binary.left) => {
                let mut binary = binary.clone();
                self.assigned_element(&mut binary.left, &mut binary.right, &mut before)?;
                Expr::Binary(binary)
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
                if !of_name
                    && !matches!(
                        Method::named(&name),
                        Method::ScaleMut | Method::NegMut | Method::Axpy
                    )
                {
                    return None;
                }
                let line = self.line(&call.receiver, &mut before)?;
                self.line_method(call, &line)?
            }
            _ => return None,
        };
        Some(in_block(before, written))
    }

    /// `view[k]`
    fn element_of_line(&mut self, expr: &Expr, before: &mut Vec<Stmt>) -> Option<Expr> {
        let Expr::Index(index) = strip(expr) else {
            return None;
        };
        if matches!(strip(&index.index), Expr::Tuple(_) | Expr::Range(_)) {
            return None;
        }
        let line = self.line(&index.expr, before)?;
        let k = self.written(&index.index);
        Some(line.element(&k))
    }

    /// `view[k] = value` and the like: where the view is made here, what it is of is evaluated after the value.
    fn assigned_element(
        &mut self,
        left: &mut Expr,
        right: &mut Expr,
        before: &mut Vec<Stmt>,
    ) -> Option<()> {
        let mut indices = Vec::new();
        *left = self.element_of_line(left, &mut indices)?;
        self.visit_expr_mut(right);
        if !indices.is_empty() && !matches!(strip(right), Expr::Lit(_) | Expr::Path(_)) {
            let value = self.fresh("value");
            before.push(parse_quote!(let #value = #right;));
            *right = parse_quote!(#value);
        }
        before.append(&mut indices);
        Some(())
    }

    fn line_method(&mut self, call: &ExprMethodCall, line: &Line) -> Option<Expr> {
        let method = &call.method;
        let args: Vec<Expr> = call.args.iter().map(|arg| self.written(arg)).collect();
        let read = line.read();
        Some(match (Method::of(method), &args[..]) {
            (Method::Len, []) => line.len(),
            (Method::CopyFrom, [value]) => line.set(value),
            (Method::ScaleMut, [k]) => line.set(&parse_quote!(&(#read * #k))),
            (Method::NegMut, []) => line.set(&parse_quote!(&(-#read))),
            (Method::Axpy, [a, x, b]) => line.set(&parse_quote!(&(#x * (#a) + #read * (#b)))),
            (Method::Fill, [value]) => {
                let view = format_ident!(
                    "{}",
                    if line.column {
                        Method::ColumnMut
                    } else {
                        Method::RowMut
                    }
                );
                let (matrix, at) = (&line.matrix, &line.at);
                parse_quote!(#matrix.#view(#at).fill(#value))
            }
            _ if changes_receiver(&method.to_string()) || method.to_string().ends_with("_mut") => {
                return None;
            }
            _ => parse_quote!(#read.#method(#(#args),*)),
        })
    }
}

fn is_element(place: &Expr) -> bool {
    matches!(strip(place), Expr::Index(_))
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
