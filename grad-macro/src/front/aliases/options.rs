//! References that there may be, `if let Some(v) = a.get_mut(i)`, and elements that are taken from the end, `while let Some(x) = stack.pop()`:
//! as conditions on the length.

use super::Aliases;
use super::place::element;
use super::walk::in_block;
use crate::front::syntax::{is_assignment, is_irrefutable, strip, strip_type};
use crate::names::Function;
use crate::names::Method;
use crate::names::iterators::{self, Sink, Source};
use syn::visit_mut::VisitMut;
use syn::{Block, Expr, Pat, Stmt, parse_quote};

/// What a method gives that gives an `Option`.
struct Maybe {
    /// What is evaluated first.
    before: Vec<Stmt>,
    /// Whether there is something.
    cond: Expr,
    place: Expr,
    what: What,
}

enum What {
    /// A reference to the element at this index.
    Element(Expr),
    /// A reference to the first element, or the last, and one to the others.
    Ends(bool),
    /// The last element, which leaves.
    Popped,
}

impl Aliases<'_> {
    fn maybe(&mut self, expr: &Expr) -> Option<Maybe> {
        let Expr::MethodCall(call) = strip(expr) else {
            return None;
        };
        let mut before = Vec::new();
        let (receiver, name) = match strip(&call.receiver) {
            // `a.iter_mut().next()`
            Expr::MethodCall(inner) if iterators::source_of(inner) == Some(Source::ElementsMut) => {
                let of_slice = match iterators::sink_of(call)? {
                    Sink::Next => Method::FirstMut,
                    Sink::Last | Sink::NextBack => Method::LastMut,
                    Sink::Nth => Method::GetMut,
                    _ => return None,
                };
                (&inner.receiver, of_slice)
            }
            _ => (&call.receiver, Method::of(&call.method)),
        };
        let what = match (name, call.args.first()) {
            (Method::GetMut, Some(at)) if !matches!(strip(at), Expr::Range(_) | Expr::Tuple(_)) => {
                What::Element(at.clone())
            }
            (Method::FirstMut, None) => What::Element(parse_quote!(0)),
            (Method::LastMut, None) => What::Element(parse_quote!(usize::MAX)),
            (Method::SplitFirstMut, None) => What::Ends(true),
            (Method::SplitLastMut, None) => What::Ends(false),
            (Method::Pop, None) => What::Popped,
            _ => return None,
        };
        let mut place = self.receiver(receiver)?;
        self.freeze(&mut place, &mut before);
        let not_empty = parse_quote!(!#place.is_empty());
        let (cond, what) = match what {
            What::Element(at) if name == Method::GetMut => {
                let mut at = self.written(&at);
                self.hold(&mut at, &mut before);
                (parse_quote!(#at < #place.len()), What::Element(at))
            }
            What::Element(_) if name == Method::LastMut => {
                (not_empty, What::Element(parse_quote!(#place.len() - 1)))
            }
            what => (not_empty, what),
        };
        Some(Maybe {
            before,
            cond,
            place,
            what,
        })
    }

    /// Whether the pattern of what there is can be bound.
    fn takes(&self, pat: &Pat, maybe: &Maybe) -> bool {
        match (&maybe.what, pat) {
            (What::Element(_), pat) => is_irrefutable(pat) && self.is_bindable(pat),
            (What::Ends(_), Pat::Tuple(pair)) => {
                pair.elems.len() == 2 && pair.elems.iter().all(|pat| self.is_bindable(pat))
            }
            (What::Ends(_), _) => false,
            (What::Popped, pat) => is_irrefutable(pat),
        }
    }

    /// Binds what there is, where there is something.
    fn take(&mut self, pat: &Pat, maybe: &Maybe, out: &mut Vec<Stmt>) {
        let place = &maybe.place;
        match &maybe.what {
            What::Element(at) => {
                let mut at = at.clone();
                self.hold(&mut at, out);
                let part = element(place, &at);
                self.note(&part);
                self.bind(pat, part, out);
            }
            What::Ends(first) => {
                let (one, others) = self.ends(place, *first, out);
                if let Pat::Tuple(pair) = pat {
                    self.bind(&pair.elems[0], one, out);
                    self.bind(&pair.elems[1], others, out);
                }
            }
            What::Popped => {
                out.push(parse_quote!(let #pat = #place[#place.len() - 1];));
                out.push(parse_quote!(#place.pop();));
            }
        }
    }

    /// `if let Some(v) = a.get_mut(i) { .. } else { .. }`
    pub(super) fn if_let(&mut self, expr: &syn::ExprIf) -> Option<Expr> {
        let Expr::Let(cond) = strip(&expr.cond) else {
            return None;
        };
        let otherwise = expr.else_branch.as_ref().map(|(_, otherwise)| &**otherwise);
        if let Some(written) = self.if_variant(cond, &expr.then_branch, otherwise) {
            return Some(written);
        }
        self.choice(&cond.pat, &cond.expr, &expr.then_branch, otherwise)
    }

    fn choice(
        &mut self,
        pat: &Pat,
        of: &Expr,
        then: &Block,
        otherwise: Option<&Expr>,
    ) -> Option<Expr> {
        let pat = of_some(pat)?;
        let maybe = self.maybe(of)?;
        if !self.takes(pat, &maybe) {
            return None;
        }
        let mut inside = Vec::new();
        self.take(pat, &maybe, &mut inside);
        let mut then = then.clone();
        self.visit_block_mut(&mut then);
        let stmts = &then.stmts;
        let then: Block = parse_quote!({ #(#inside)* #(#stmts)* });
        let cond = maybe.cond;
        let written = match otherwise {
            Some(otherwise) => {
                let otherwise = self.written(otherwise);
                match otherwise {
                    Expr::Block(_) | Expr::If(_) => {
                        parse_quote!(if #cond #then else #otherwise)
                    }
                    other => parse_quote!(if #cond #then else { #other }),
                }
            }
            None => parse_quote!(if #cond #then),
        };
        Some(in_block(maybe.before, written))
    }

    /// `match a.get_mut(i) { Some(v) => .., None => .. }`
    pub(super) fn match_option(&mut self, expr: &syn::ExprMatch) -> Option<Expr> {
        let [first, second] = &expr.arms[..] else {
            return None;
        };
        let (some, none) = match (of_some(&first.pat), of_some(&second.pat)) {
            (Some(_), None) => (first, second),
            (None, Some(_)) if is_none(&first.pat) => (second, first),
            _ => return None,
        };
        if !is_none(&none.pat) && !matches!(none.pat, Pat::Wild(_)) {
            return None;
        }
        let (then, otherwise) = (&some.body, &none.body);
        let then: Block = parse_quote!({ #then });
        let otherwise: Expr = parse_quote!({ #otherwise });
        self.choice(&some.pat, &expr.expr, &then, Some(&otherwise))
    }

    /// `while let Some(x) = stack.pop() { .. }`
    pub(super) fn while_let(&mut self, expr: &syn::ExprWhile) -> Option<Expr> {
        let Expr::Let(cond) = strip(&expr.cond) else {
            return None;
        };
        let pat = of_some(&cond.pat)?;
        let maybe = self.maybe(&cond.expr)?;
        if !self.takes(pat, &maybe) {
            return None;
        }
        let mut inside = Vec::new();
        self.take(pat, &maybe, &mut inside);
        let mut body = expr.body.clone();
        self.visit_block_mut(&mut body);
        let (label, cond, stmts, before) = (&expr.label, &maybe.cond, &body.stmts, &maybe.before);
        let attrs = &expr.attrs;
        Some(if before.is_empty() {
            parse_quote!(#(#attrs)* #label while #cond { #(#inside)* #(#stmts)* })
        } else {
            parse_quote!(#(#attrs)* #label loop { #(#before)* if !(#cond) { break; } #(#inside)* #(#stmts)* })
        })
    }

    /// `let Some(v) = a.get_mut(i) else { .. };`
    pub(super) fn let_else(&mut self, pat: &Pat, of: &Expr, diverge: &Expr) -> Option<Vec<Stmt>> {
        let pat = of_some(pat)?;
        let maybe = self.maybe(of)?;
        if !self.takes(pat, &maybe) {
            return None;
        }
        let diverge = self.written(diverge);
        let mut out = maybe.before.clone();
        let cond = &maybe.cond;
        out.push(parse_quote!(if !(#cond) { #diverge }));
        self.take(pat, &maybe, &mut out);
        Some(out)
    }
}

/// Whether the value of an expression is `()`, as far as its form tells.
pub(super) fn gives_nothing(expr: &Expr) -> bool {
    match expr {
        Expr::Assign(_) | Expr::ForLoop(_) | Expr::While(_) => true,
        Expr::Binary(binary) => is_assignment(&binary.op),
        Expr::If(expr) => expr.else_branch.is_none(),
        Expr::Block(block) => match block.block.stmts.last() {
            Some(Stmt::Expr(last, None)) => gives_nothing(last),
            _ => true,
        },
        _ => false,
    }
}

/// The pattern inside of `Some(..)`.
fn of_some(pat: &Pat) -> Option<&Pat> {
    match strip_type(pat) {
        Pat::TupleStruct(some) if some.elems.len() == 1 && some.path.is_ident(&Function::Some) => {
            some.elems.first()
        }
        _ => None,
    }
}

fn is_none(pat: &Pat) -> bool {
    match strip_type(pat) {
        Pat::Ident(none) => none.ident == Function::None,
        Pat::Path(none) => none.path.is_ident(&Function::None),
        _ => false,
    }
}
