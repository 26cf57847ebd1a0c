//! Loops over references to the elements of a place, as loops over their positions: `for (v, w) in a.iter_mut().zip(&b)` is
//! `for (at, w) in (0..a.len()).zip(&b)`, where `v` is `a[at]`. What stands beside and behind in the chain stays as it is.

use super::Aliases;
use super::line::Line;
use super::place::element;
use crate::front::syntax::{place_root, strip};
use crate::names::iterators::{self, Role, Sink, Source, Stage};
use quote::quote;
use syn::visit::Visit;
use syn::visit_mut::VisitMut;
use syn::{Block, Expr, ExprForLoop, ExprMethodCall, Pat, Stmt, parse_quote};

/// Whether the items behind a method are what they were.
fn is_plain(role: Role) -> bool {
    matches!(
        role,
        Role::Source(Source::IntoIter)
            | Role::Stage(Stage::Rev | Stage::Take | Stage::Skip | Stage::StepBy)
    )
}

/// What stands in front of a loop and at the beginning of its body.
#[derive(Default)]
pub(super) struct Around {
    before: Vec<Stmt>,
    inside: Vec<Stmt>,
}

impl Aliases<'_> {
    /// A loop over references.
    pub(super) fn for_loop(&mut self, expr: &ExprForLoop) -> Option<Expr> {
        if let Some(inside) = self.stage_inside(expr) {
            return self.for_loop(&inside);
        }
        let roots = self.bases(&expr.expr);
        if !roots.iter().any(|root| self.is_active(root)) || !self.is_walk(&expr.expr, &expr.pat) {
            return None;
        }
        let mut around = Around::default();
        let before = std::mem::replace(&mut self.all, true);
        let (iter, pat) = self.walk(&expr.expr, &expr.pat, &mut around);
        self.all = before;
        let mut body = expr.body.clone();
        self.visit_block_mut(&mut body);
        let (label, attrs, stmts) = (&expr.label, &expr.attrs, &body.stmts);
        let inside = around.inside;
        let written: Expr =
            parse_quote!(#(#attrs)* #label for #pat in #iter { #(#inside)* #(#stmts)* });
        Some(in_block(around.before, written))
    }

    /// `chain.for_each(|pattern| body)` over references.
    pub(super) fn for_each(&mut self, call: &ExprMethodCall) -> Option<Expr> {
        let Some(Expr::Closure(closure)) = call.args.first().map(strip) else {
            return None;
        };
        let (1, Some(pat)) = (closure.inputs.len(), closure.inputs.first()) else {
            return None;
        };
        if iterators::sink_of(call) != Some(Sink::ForEach)
            || closure.capture.is_some()
            || self.bases_through_stages(&call.receiver).is_empty()
            || returns(&closure.body)
        {
            return None;
        }
        let (iter, body) = (&call.receiver, &closure.body);
        let pat = crate::front::syntax::strip_type(pat);
        let written: ExprForLoop = parse_quote!(for #pat in #iter { #body; });
        self.for_loop(&written)
    }

    /// The variables over whose parts a chain walks by references that change them.
    pub(super) fn bases(&self, expr: &Expr) -> Vec<String> {
        match strip(expr) {
            Expr::Path(_) => self
                .alias(expr)
                .and_then(|p| place_root(&p))
                .into_iter()
                .collect(),
            Expr::Reference(reference) if reference.mutability.is_some() => {
                self.root(&reference.expr).into_iter().collect()
            }
            Expr::MethodCall(call) => match iterators::role(call) {
                Some(Role::Source(source)) if source.is_exclusive() => {
                    self.root(&call.receiver).into_iter().collect()
                }
                Some(Role::Stage(Stage::Zip)) => {
                    let mut roots = self.bases(&call.receiver);
                    roots.extend(call.args.iter().flat_map(|arg| self.bases(arg)));
                    roots
                }
                Some(Role::Stage(Stage::Enumerate)) => self.bases(&call.receiver),
                Some(role) if is_plain(role) => self.bases(&call.receiver),
                _ => Vec::new(),
            },
            _ => Vec::new(),
        }
    }

    /// The variable at the root of a place, through references.
    pub(super) fn root(&self, place: &Expr) -> Option<String> {
        let root = place_root(place)?;
        if let Some(line) = self.lines.get(&root) {
            return line.root();
        }
        match self.places.get(&root) {
            Some(place) => place_root(place),
            None => Some(root),
        }
    }

    /// Whether a chain is one that `walk` writes, with a pattern for each of its parts.
    fn is_walk(&self, expr: &Expr, pat: &Pat) -> bool {
        let pair = |count| match pat {
            Pat::Tuple(pair) if pair.elems.len() == count => Some(&pair.elems),
            _ => None,
        };
        if self.bases(expr).is_empty() {
            return true;
        }
        match strip(expr) {
            Expr::Path(_) | Expr::Reference(_) => self.is_bindable(pat),
            Expr::MethodCall(call) => match (iterators::role(call), call.args.len()) {
                (Some(Role::Source(Source::ColumnsMut | Source::RowsMut)), 0) => {
                    matches!(pat, Pat::Ident(_))
                }
                (Some(Role::Source(Source::ElementsMut)), 0)
                | (Some(Role::Source(Source::ChunksMut | Source::ChunksExactMut)), 1) => {
                    self.is_bindable(pat)
                }
                (Some(Role::Stage(Stage::Enumerate)), 0) => {
                    pair(2).is_some_and(|pair| self.is_walk(&call.receiver, &pair[1]))
                }
                (Some(Role::Stage(Stage::Zip)), 1) => pair(2).is_some_and(|pair| {
                    self.is_walk(&call.receiver, &pair[0]) && self.is_walk(&call.args[0], &pair[1])
                }),
                _ => self.is_walk(&call.receiver, pat),
            },
            _ => false,
        }
    }

    /// The chain over positions, and its pattern.
    fn walk(&mut self, expr: &Expr, pat: &Pat, around: &mut Around) -> (Expr, Pat) {
        let unchanged = |l: &mut Self| (l.written(expr), pat.clone());
        if self.bases(expr).is_empty() {
            return unchanged(self);
        }
        let base = match strip(expr) {
            Expr::MethodCall(call) => {
                let (method, role) = (&call.method, iterators::role(call));
                match (role, pat) {
                    (Some(Role::Source(Source::ElementsMut)), _) => {
                        if let Some(line) = self.line(&call.receiver, &mut around.before) {
                            let name = self.fresh("at");
                            let part = line.element(&parse_quote!(#name));
                            self.bind(pat, part, &mut around.inside);
                            let len = line.len();
                            return (parse_quote!((0..#len)), parse_quote!(#name));
                        }
                        self.receiver(&call.receiver)
                    }
                    (
                        Some(Role::Source(source @ (Source::ColumnsMut | Source::RowsMut))),
                        Pat::Ident(name),
                    ) => {
                        let Some(mut place) = self.receiver(&call.receiver) else {
                            return unchanged(self);
                        };
                        self.freeze(&mut place, &mut around.before);
                        let (at, column) = (self.fresh("at"), source == Source::ColumnsMut);
                        let count: Expr = match column {
                            true => parse_quote!(#place.ncols()),
                            false => parse_quote!(#place.nrows()),
                        };
                        self.refuse_kept(&name.ident);
                        let line = Line::new(place, parse_quote!(#at), column);
                        self.lines.insert(name.ident.to_string(), line);
                        return (parse_quote!((0..#count)), parse_quote!(#at));
                    }
                    (Some(Role::Source(Source::ChunksMut | Source::ChunksExactMut)), _) => {
                        return self.chunks(call, pat, around);
                    }
                    (Some(Role::Stage(Stage::Enumerate)), Pat::Tuple(pair)) => {
                        let (iter, second) = self.walk(&call.receiver, &pair.elems[1], around);
                        let first = &pair.elems[0];
                        return (
                            parse_quote!(#iter.#method()),
                            parse_quote!((#first, #second)),
                        );
                    }
                    (Some(Role::Stage(Stage::Zip)), Pat::Tuple(pair)) => {
                        let (iter, first) = self.walk(&call.receiver, &pair.elems[0], around);
                        let (other, second) = self.walk(&call.args[0], &pair.elems[1], around);
                        return (
                            parse_quote!(#iter.#method(#other)),
                            parse_quote!((#first, #second)),
                        );
                    }
                    _ => {
                        let (iter, pat) = self.walk(&call.receiver, pat, around);
                        let args: Vec<Expr> = call.args.iter().map(|a| self.written(a)).collect();
                        if role == Some(Role::Source(Source::IntoIter)) {
                            return (iter, pat);
                        }
                        return (parse_quote!(#iter.#method(#(#args),*)), pat);
                    }
                }
            }
            _ => self.referenced(expr),
        };
        let Some(mut place) = base else {
            return unchanged(self);
        };
        self.freeze(&mut place, &mut around.before);
        let name = self.fresh("at");
        let at: Expr = parse_quote!(#name);
        // The positions in the whole, where a part of it is walked.
        let (range, part): (Expr, Expr) = match &place {
            Expr::Index(index) if let Some((from, to)) = bounds(&index.index, &index.expr) => {
                around.before.extend(self.check(&place));
                (parse_quote!((#from..#to)), element(&index.expr, &at))
            }
            place => (parse_quote!((0..#place.len())), element(place, &at)),
        };
        self.note(&part);
        self.bind(pat, part, &mut around.inside);
        (range, parse_quote!(#name))
    }

    /// `place.chunks_mut(n)`: each reference is to a slice of the place.
    fn chunks(&mut self, call: &ExprMethodCall, pat: &Pat, around: &mut Around) -> (Expr, Pat) {
        let Some(mut place) = self.receiver(&call.receiver) else {
            return (Expr::MethodCall(call.clone()), pat.clone());
        };
        self.freeze(&mut place, &mut around.before);
        let mut size = self.written(&call.args[0]);
        self.hold(&mut size, &mut around.before);
        let total = self.fresh("total");
        around.before.push(parse_quote!(let #total = #place.len();));
        let (name, from, to) = (self.fresh("at"), self.fresh("from"), self.fresh("to"));
        around.inside.push(parse_quote!(let #from = #name * #size;));
        let (count, end) = if iterators::source_of(call) == Some(Source::ChunksMut) {
            (
                quote!(#total.div_ceil(#size)),
                quote!(::core::cmp::Ord::min(#from + #size, #total)),
            )
        } else {
            (quote!(#total / #size), quote!(#from + #size))
        };
        around.inside.push(parse_quote!(let #to = #end;));
        let part: Expr = parse_quote!(#place[#from..#to]);
        self.note(&part);
        self.bind(pat, part, &mut around.inside);
        (parse_quote!((0..#count)), parse_quote!(#name))
    }
}

/// Where a range in a place begins and ends.
pub(super) fn bounds(range: &Expr, place: &Expr) -> Option<(Expr, Expr)> {
    let Expr::Range(range) = strip(range) else {
        return None;
    };
    let from = range.start.as_deref().cloned().unwrap_or(parse_quote!(0));
    let to = match (&range.end, &range.limits) {
        (None, _) => parse_quote!(#place.len()),
        (Some(end), syn::RangeLimits::HalfOpen(_)) => (**end).clone(),
        (Some(end), syn::RangeLimits::Closed(_)) => parse_quote!(#end + 1),
    };
    Some((from, to))
}

/// An expression with statements in front of it.
pub(super) fn in_block(before: Vec<Stmt>, expr: Expr) -> Expr {
    if before.is_empty() {
        return expr;
    }
    parse_quote!({ #(#before)* #expr })
}

/// Whether a closure's body has a `return`.
fn returns(body: &Expr) -> bool {
    let mut found = Leaves::default();
    found.visit_expr(body);
    found.returns
}

/// Whether code has a `return`, or leaves a loop that may be around it.
pub(super) fn leaves(body: &Block) -> bool {
    let mut found = Leaves::default();
    found.visit_block(body);
    found.returns || found.jumps
}

#[derive(Default)]
struct Leaves {
    returns: bool,
    jumps: bool,
}

impl<'ast> Visit<'ast> for Leaves {
    crate::front::macros::into_macros!(read);

    fn visit_expr_return(&mut self, _: &'ast syn::ExprReturn) {
        self.returns = true;
    }
    fn visit_expr_try(&mut self, _: &'ast syn::ExprTry) {
        self.returns = true;
    }
    fn visit_expr_break(&mut self, _: &'ast syn::ExprBreak) {
        self.jumps = true;
    }
    fn visit_expr_continue(&mut self, _: &'ast syn::ExprContinue) {
        self.jumps = true;
    }
    fn visit_expr_closure(&mut self, _: &'ast syn::ExprClosure) {}
}
