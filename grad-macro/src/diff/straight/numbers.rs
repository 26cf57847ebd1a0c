//! Loops that are written out: what names the variable of a loop has its number instead.

use crate::emit::code::{Substitute, substitute};
use crate::ir::{
    Code, CodeInfo, ForLoop, Function, Kind, Op, Region, Value, one_line, step_indices,
};
use crate::names::iterators::{self, Role, Stage};
use proc_macro2::{Ident, Literal, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use std::collections::HashMap;
use syn::{BinOp, Expr, Lit, RangeLimits};

/// At most so many iterations are written out.
const ITERATIONS: i64 = 64;

/// The names that stand for numbers.
#[derive(Default)]
pub(super) struct Numbers {
    names: HashMap<String, Substitute>,
    /// Constants around the loops that are numbers, of whatever type.
    around: HashMap<String, Substitute>,
}

impl Numbers {
    /// The variable of a loop and the numbers that it goes through, where both are written, and the variable is surely an index.
    pub(super) fn range(&self, f: &Function, spec: &ForLoop) -> Option<(String, Vec<i64>)> {
        let name = match syn::parse2::<Ident>(f.code(spec.pattern).tokens.clone()) {
            Ok(ident) => ident.to_string(),
            Err(_) => {
                return (f.code(spec.pattern).text == "_")
                    .then(|| self.numbers(f, spec))
                    .flatten()
                    .map(|range| (String::new(), range));
            }
        };
        // What is computed with an index is of its type.
        let is_index = |code: Code| {
            let info = f.code(code);
            let is_sum = || syn::parse2(info.tokens.clone()).is_ok_and(|expr| is_of_indices(&expr));
            info.reads.contains(&name) && is_sum()
        };
        let regions = f.regions.iter().enumerate();
        let inside = regions.filter(|(i, _)| f.encloses(spec.body, Region(*i as u32)));
        let mut nodes = inside.flat_map(|(_, region)| &region.nodes);
        let indexes = nodes.any(|&value| {
            let node = f.node(value);
            let indices = match &node.op {
                Op::Index => &node.args[1..],
                Op::Load(_, steps) | Op::Store(_, steps) | Op::AddTo(_, steps) => {
                    &node.args[..step_indices(steps)]
                }
                _ => &[],
            };
            let mut indices = indices.iter().map(|&index| &f.node(index).op);
            indices.any(|op| matches!(op, Op::Const(code) if is_index(*code)))
        });
        indexes
            .then(|| self.numbers(f, spec))
            .flatten()
            .map(|range| (name, range))
    }

    fn numbers(&self, f: &Function, spec: &ForLoop) -> Option<Vec<i64>> {
        walked(&self.in_numbers(f.code(spec.iter))?)
    }

    /// Code with numbers for all names that stand for some.
    fn in_numbers(&self, info: &CodeInfo) -> Option<Expr> {
        let tokens = substitute(info.tokens.clone(), &self.names);
        syn::parse2(substitute(tokens, &self.around)).ok()
    }

    pub(super) fn enter(&mut self, name: &str, i: i64) {
        let literal = Literal::usize_suffixed(i as usize);
        self.names
            .insert(name.to_owned(), by(literal.to_token_stream()));
    }

    pub(super) fn leave(&mut self, name: &str) {
        self.names.remove(name);
    }

    /// Whether a statement binds a constant in a loop, whose expression stands for it from here on; `None` where it has to stay.
    pub(super) fn binds(&mut self, f: &Function, statement: Value) -> Option<bool> {
        let mut vars = f.const_vars.iter();
        let Some((name, var)) = vars.find(|(_, var)| var.binder == Some(statement)) else {
            return Some(false);
        };
        if f.node(statement).home == Function::ROOT {
            let init = var.init.filter(|_| !var.mutable);
            if let Some(i) = init.and_then(|init| self.number(f.code(init))) {
                let literal = Literal::usize_unsuffixed(i);
                self.around
                    .insert(name.clone(), by(literal.to_token_stream()));
            }
            return Some(false);
        }
        if var.mutable || var.refers {
            return None;
        }
        let init = f.code(var.init?);
        let value = match self.number(init) {
            // A sum of indices is one.
            Some(i) if self.is_named(init) => Literal::usize_suffixed(i).to_token_stream(),
            _ => self.in_code(init)?,
        };
        self.names.insert(name.clone(), by(value));
        Some(true)
    }

    /// Whether code reads a name that stands for a number in a loop.
    fn is_named(&self, info: &CodeInfo) -> bool {
        info.reads.iter().any(|name| self.names.contains_key(name))
    }

    /// Code with numbers for the names; `None` where rustc might refuse what is then known.
    fn in_code(&self, info: &CodeInfo) -> Option<TokenStream> {
        if !self.is_named(info) {
            return Some(info.tokens.clone());
        }
        let tokens = substitute(info.tokens.clone(), &self.names);
        (!may_overflow(tokens.clone())).then_some(tokens)
    }

    /// An operation with numbers for the names in its code.
    pub(super) fn written(&self, f: &mut Function, old: &Function, op: &Op) -> Option<Op> {
        let [code] = op.codes()[..] else {
            return Some(op.clone());
        };
        let info = old.code(code);
        if !self.is_named(info) {
            return Some(op.clone());
        }
        let tokens = match self.number(info) {
            // It is of the type of the variables that it is made of.
            Some(i) => Literal::usize_suffixed(i).to_token_stream(),
            None => self.in_code(info)?,
        };
        let mut new = info.clone();
        new.reads.retain(|name| !self.names.contains_key(name));
        new.text = one_line(&tokens);
        new.tokens = tokens;
        let code = f.add_code(new);
        Some(match op {
            Op::Const(_) | Op::Snapshot(_) => Op::Const(code),
            Op::Statement(_) => Op::Statement(code),
            Op::Repeat(_) => Op::Repeat(code),
            Op::Matrix(_, rows, columns) => Op::Matrix(code, *rows, *columns),
            Op::Fill(_) => Op::Fill(code),
            _ => return None,
        })
    }

    /// The number that an index is.
    pub(super) fn number(&self, info: &CodeInfo) -> Option<usize> {
        number_of(&self.in_numbers(info)?)?.try_into().ok()
    }

    /// An index that is written as a number.
    pub(super) fn literal(&self, f: &mut Function, i: usize) -> Value {
        let literal = Literal::usize_unsuffixed(i);
        let code = f.plain_code(quote!(#literal));
        f.make(Op::Const(code), Vec::new(), Kind::Const)
    }
}

/// What stands for a name, by value.
fn by(value: TokenStream) -> Substitute {
    Substitute {
        value,
        reference: None,
    }
}

/// Whether a difference, a quotient or a shift of known numbers may stand in code: rustc computes it, and refuses what overflows.
fn may_overflow(tokens: TokenStream) -> bool {
    let mut after_number = false;
    let mut after_operator = false;
    tokens.into_iter().any(|token| match token {
        TokenTree::Literal(literal) => {
            let is_ours = literal.to_string().ends_with("usize");
            let found = is_ours && after_operator;
            (after_number, after_operator) = (is_ours, false);
            found
        }
        TokenTree::Punct(punct) => {
            let is_risky = matches!(punct.as_char(), '-' | '/' | '%' | '<' | '>' | '*');
            let found = is_risky && after_number;
            (after_number, after_operator) = (false, is_risky);
            found
        }
        TokenTree::Group(group) => {
            (after_number, after_operator) = (false, false);
            may_overflow(group.stream())
        }
        TokenTree::Ident(_) => {
            (after_number, after_operator) = (false, false);
            false
        }
    })
}

/// The numbers of a range, maybe backwards.
fn walked(expr: &Expr) -> Option<Vec<i64>> {
    match expr {
        Expr::Paren(inner) => walked(&inner.expr),
        Expr::Range(range) => {
            let start = number_of(range.start.as_deref()?)?;
            let end = number_of(range.end.as_deref()?)?;
            let end = match range.limits {
                RangeLimits::HalfOpen(_) => end,
                RangeLimits::Closed(_) => end + 1,
            };
            (start >= 0 && end - start <= ITERATIONS).then(|| (start..end).collect())
        }
        Expr::MethodCall(call) if iterators::role(call) == Some(Role::Stage(Stage::Rev)) => {
            let mut numbers = walked(&call.receiver)?;
            numbers.reverse();
            Some(numbers)
        }
        _ => None,
    }
}

/// What an index is: numbers, their sums, differences, products and quotients. An index that is negative on the way is none.
pub(super) fn number_of(expr: &Expr) -> Option<i64> {
    let number = match expr {
        Expr::Lit(literal) => match &literal.lit {
            Lit::Int(number) if matches!(number.suffix(), "" | "usize") => {
                number.base10_parse::<i64>().ok()?
            }
            _ => return None,
        },
        Expr::Paren(inner) => number_of(&inner.expr)?,
        Expr::Group(inner) => number_of(&inner.expr)?,
        Expr::Binary(binary) => {
            let (a, b) = (number_of(&binary.left)?, number_of(&binary.right)?);
            match binary.op {
                BinOp::Add(_) => a.checked_add(b)?,
                BinOp::Sub(_) => a.checked_sub(b)?,
                BinOp::Mul(_) => a.checked_mul(b)?,
                BinOp::Div(_) => a.checked_div(b)?,
                BinOp::Rem(_) => a.checked_rem(b)?,
                _ => return None,
            }
        }
        _ => return None,
    };
    (0..=i64::from(i32::MAX))
        .contains(&number)
        .then_some(number)
}

/// Whether code is arithmetic of variables and numbers.
pub(super) fn is_of_indices(expr: &Expr) -> bool {
    match expr {
        Expr::Lit(_) => true,
        Expr::Path(path) => path.path.get_ident().is_some(),
        Expr::Paren(inner) => is_of_indices(&inner.expr),
        Expr::Group(inner) => is_of_indices(&inner.expr),
        Expr::Binary(binary) => {
            let is_sum = matches!(
                binary.op,
                BinOp::Add(_) | BinOp::Sub(_) | BinOp::Mul(_) | BinOp::Div(_) | BinOp::Rem(_)
            );
            is_sum && is_of_indices(&binary.left) && is_of_indices(&binary.right)
        }
        _ => false,
    }
}
