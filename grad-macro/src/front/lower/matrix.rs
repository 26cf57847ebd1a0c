//! nalgebra: constructors, methods with a rule, and elementwise closures.

mod elementwise;

use super::{Low, Lower};
use crate::front::types::named_shape;
use crate::ir::{Elem, Kind, Op, Value};
use crate::names;
use crate::names::functions::{self, Function};
use crate::names::matrices::{Gives, Rule};
use quote::{ToTokens, quote};
use syn::{Expr, ExprPath};

/// The rows and columns that are written in `SMatrix::<f64, 2, 3>::new`.
fn written_shape(path: &ExprPath) -> Option<(u32, u32)> {
    let owner = path.path.segments.iter().rev().nth(1)?;
    let syn::PathArguments::AngleBracketed(arguments) = &owner.arguments else {
        return None;
    };
    let mut sizes = arguments
        .args
        .iter()
        .skip(1)
        .map(|argument| match argument {
            syn::GenericArgument::Const(Expr::Lit(syn::ExprLit {
                lit: syn::Lit::Int(size),
                ..
            })) => size.base10_parse().ok(),
            _ => None,
        });
    Some((sizes.next()??, sizes.next()??))
}

impl Lower<'_> {
    /// A method with a rule of the runtime's traits.
    pub(super) fn matrix_method(
        &mut self,
        name: &str,
        values: &[Value],
        kinds: &[Kind],
    ) -> Option<Value> {
        if kinds[0].is_scalar() {
            return None;
        }
        let result = |gives: Gives| match (gives, &kinds[0]) {
            (Gives::Scalar, Kind::Matrix(elem)) => Kind::Scalar(elem.clone()),
            (Gives::Scalar, _) => Kind::Scalar(Elem::Float),
            (Gives::Matrix, Kind::Matrix(elem)) => Kind::Matrix(elem.clone()),
            (Gives::Matrix, _) => Kind::Any,
            (Gives::OptionalMatrix, Kind::Matrix(elem)) => {
                Kind::Option(Box::new(Kind::Matrix(elem.clone())))
            }
            (Gives::OptionalMatrix, _) => Kind::Option(Box::new(Kind::Any)),
        };
        let rule = Rule::named(name).filter(|rule| rule.operands == values.len())?;
        let op = Self::rule_or_name(rule, &kinds[0]);
        Some(self.function.make(op, values.to_vec(), result(rule.gives)))
    }

    /// The rule of a method on a matrix; on a receiver of unknown type rustc looks for a method of the user's first.
    fn rule_or_name(rule: &Rule, receiver: &Kind) -> Op {
        match receiver {
            Kind::Any | Kind::Const => Op::Rule(rule.method.name()),
            _ => Op::Rule(rule.marker),
        }
    }

    /// `Vector3::new(a, b, c)`, `SVector::from([a, b])`, `SMatrix::from_element(x)` and the like.
    pub(super) fn matrix_constructor(
        &mut self,
        call: &syn::ExprCall,
        path: &ExprPath,
        owner: &str,
        name: &str,
        args: &[&Expr],
        lows: &[Low],
    ) -> Option<Low> {
        let is_matrix = named_shape(owner).is_some()
            || matches!(
                owner,
                "SVector" | "SMatrix" | "RowSVector" | "DVector" | "DMatrix" | "RowDVector"
            );
        if !is_matrix {
            return None;
        }
        let values: Vec<Value> = lows
            .iter()
            .zip(args)
            .map(|(low, arg)| self.value_of(low, arg))
            .collect();
        let code = |l: &mut Self| l.function.plain_code(path.to_token_stream());
        match Function::named(name) {
            Function::New => {
                let shape = named_shape(owner).or_else(|| match owner {
                    // A column or a row of as many elements as there are arguments.
                    "SVector" => Some((values.len() as u32, 1)),
                    "RowSVector" => Some((1, values.len() as u32)),
                    _ => written_shape(path),
                });
                let Some((rows, columns)) = shape else {
                    return Some(self.error(
                        call,
                        format!("the shape of `{owner}::new` is not known here"),
                        "name the shape, as in `Matrix2x3::new(..)` or `SMatrix::<f64, 2, 3>::new(..)`",
                    ));
                };
                if (rows * columns) as usize != values.len() {
                    // A type of the user's own with such a name.
                    return None;
                }
                let elem = self.elem_of(&values);
                let code = code(self);
                Some(Low::active(self.function.make(
                    Op::Matrix(code, rows, columns),
                    values,
                    Kind::Matrix(elem),
                )))
            }
            Function::From if values.len() == 1 => {
                let node = self.function.node(values[0]).clone();
                let elem = match &node.kind {
                    Kind::Sequence(kind) if kind.is_scalar() => kind.elem(),
                    _ => Elem::Float,
                };
                let kind = Kind::Matrix(elem);
                if matches!(node.op, Op::Array)
                    && (owner == "SVector" || owner.starts_with("Vector"))
                    && node.kind.element().is_scalar()
                {
                    let code = code(self);
                    let rows = node.args.len() as u32;
                    // Written back as `from([..])`.
                    return Some(Low::active(self.function.make(
                        Op::Matrix(code, rows, 1),
                        node.args,
                        kind,
                    )));
                }
                let code = code(self);
                Some(Low::active(self.function.make(
                    Op::Convert(code),
                    values,
                    kind,
                )))
            }
            Function::FromElement | Function::Repeat if values.len() == 1 => {
                let elem = self.elem_of(&values);
                let code = code(self);
                Some(Low::active(self.function.make(
                    Op::Fill(code),
                    values,
                    Kind::Matrix(elem),
                )))
            }
            function if function.is(functions::Fact::FromParts) => Some(self.error(
                call,
                format!("`{owner}::{name}` of active values is not supported yet"),
                "build the value with `new`, `from([..])` or by assigning its elements",
            )),
            _ => None,
        }
    }

    fn elem_of(&self, values: &[Value]) -> Elem {
        values
            .iter()
            .map(|&v| self.function.kind(v).elem())
            .find(|elem| *elem != Elem::Float)
            .unwrap_or(Elem::Float)
    }

    /// `vector![a, b]`, `matrix![a, b; c, d]`
    pub(super) fn matrix_macro(&mut self, mac: &syn::Macro, meant: names::Macro) -> Low {
        self.assume_macro(mac, meant);
        let mut rows: Vec<Vec<Expr>> = Vec::new();
        let mut row = proc_macro2::TokenStream::new();
        let parse = |tokens: proc_macro2::TokenStream| {
            use syn::parse::Parser;
            syn::punctuated::Punctuated::<Expr, syn::Token![,]>::parse_terminated.parse2(tokens)
        };
        for token in mac
            .tokens
            .clone()
            .into_iter()
            .chain([proc_macro2::TokenTree::Punct(proc_macro2::Punct::new(
                ';',
                proc_macro2::Spacing::Alone,
            ))])
        {
            if matches!(&token, proc_macro2::TokenTree::Punct(p) if p.as_char() == ';') {
                match parse(std::mem::take(&mut row)) {
                    Ok(list) if list.is_empty() => {}
                    Ok(list) => rows.push(list.into_iter().collect()),
                    Err(error) => {
                        self.errors.push_error(error);
                        return Low::Error;
                    }
                }
            } else {
                row.extend([token]);
            }
        }
        let columns = rows.first().map_or(0, Vec::len);
        if rows.iter().any(|row| row.len() != columns) {
            return self.error(
                mac,
                "the rows of the matrix differ in length",
                "give every row the same number of elements",
            );
        }
        let vector = matches!(meant, names::Macro::Vector | names::Macro::Dvector);
        let (r, c) = if vector {
            (columns, 1)
        } else {
            (rows.len(), columns)
        };
        let mut values = Vec::new();
        for expr in rows.iter().flatten() {
            let low = self.expr(expr);
            if matches!(low, Low::Error | Low::Diverged) {
                return low;
            }
            values.push(self.value_of(&low, expr));
        }
        let elem = self.elem_of(&values);
        let path = &mac.path;
        let code = self.function.plain_code(quote!(#path!));
        Low::active(self.function.make(
            Op::Matrix(code, r as u32, c as u32),
            values,
            Kind::Matrix(elem),
        ))
    }
}
