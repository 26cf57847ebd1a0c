//! Tuples of which one part is active and another constant, as a variable for each part: the nearest and its index.
//!
//! A tuple is one value of the graph, and an integer in it would have to have a derivative. Written as variables, each part is active or
//! constant by itself. What is not understood stays as it is, and lowering decides about it.

use super::activity::Activity;
use super::lower::Exits;
use super::rename::{Renamer, is_constant_pattern};
use super::syntax::{macro_name, strip, strip_type};
use super::tails::is_iterator;
use proc_macro2::{Group, Ident, TokenStream, TokenTree};
use quote::{ToTokens, format_ident, quote};
use syn::parse::Parser;
use syn::visit::{self, Visit};
use syn::visit_mut::{self, VisitMut};
use syn::{Block, Expr, ExprMethodCall, Local, Member, Pat, Stmt};

/// More tuples than this in one function stay as they are.
const LIMIT: usize = 64;

/// Splits the tuples of a renamed body that are partly active.
pub(crate) fn split(
    block: &mut Block,
    params: &[String],
    runtime: &TokenStream,
    renamer: &mut Renamer,
) {
    if !mentions_pairs(block) {
        return;
    }
    let mut skipped = 0;
    for _ in 0..LIMIT {
        let mut copy = block.clone();
        let mut splitter = Splitter {
            renamer,
            runtime,
            skip: skipped,
            done: None,
            found: false,
        };
        splitter.visit_block_mut(&mut copy);
        let (found, done) = (splitter.found, splitter.done);
        if !found {
            return;
        }
        let Some(done) = done else {
            skipped += 1;
            continue;
        };
        if let Some(variable) = &done.variable {
            let mut uses = Uses {
                variable,
                failed: false,
                in_closure: 0,
                renamer,
            };
            uses.visit_block_mut(&mut copy);
            if uses.failed {
                skipped += 1;
                continue;
            }
        }
        let activity = Activity::of(&copy, params, runtime);
        let active = |name: &Ident| activity.active.contains(&name.to_string());
        if done.parts.iter().any(active) && !done.parts.iter().all(active) {
            *block = copy;
        } else {
            skipped += 1;
        }
    }
}

/// Whether there is a tuple at all, or what makes one.
fn mentions_pairs(block: &Block) -> bool {
    struct Pairs(bool);
    impl<'ast> Visit<'ast> for Pairs {
        fn visit_expr_tuple(&mut self, _: &'ast syn::ExprTuple) {
            self.0 = true;
        }
        fn visit_expr_method_call(&mut self, call: &'ast ExprMethodCall) {
            self.0 |= call.method == "enumerate";
            visit::visit_expr_method_call(self, call);
        }
    }
    let mut pairs = Pairs(false);
    pairs.visit_block(block);
    pairs.0
}

/// A tuple that became variables.
struct Done {
    parts: Vec<Ident>,
    /// The tuple's own name, where it had one.
    variable: Option<Variable>,
}

struct Variable {
    name: String,
    parts: Vec<Ident>,
}

/// Splits one `let`.
struct Splitter<'r> {
    renamer: &'r mut Renamer,
    runtime: &'r TokenStream,
    /// How many candidates were tried before.
    skip: usize,
    found: bool,
    done: Option<Done>,
}

impl VisitMut for Splitter<'_> {
    fn visit_block_mut(&mut self, block: &mut Block) {
        let mut at = 0;
        while at < block.stmts.len() && !self.found {
            if let Stmt::Local(local) = &block.stmts[at]
                && self.is_candidate(local, &block.stmts[at + 1..])
            {
                if self.skip == 0 {
                    self.found = true;
                    let rest = &block.stmts[at + 1..];
                    if let Some((stmts, done)) = self.split_local(local, rest) {
                        self.done = Some(done);
                        block.stmts.splice(at..=at, stmts);
                    }
                    return;
                }
                self.skip -= 1;
            }
            self.visit_stmt_mut(&mut block.stmts[at]);
            at += 1;
        }
    }

    fn visit_item_mut(&mut self, _: &mut syn::Item) {}
}

impl Splitter<'_> {
    fn is_candidate(&self, local: &Local, rest: &[Stmt]) -> bool {
        let named = match strip_type(&local.pat) {
            Pat::Ident(pat) => pat.by_ref.is_none() && pat.subpat.is_none(),
            _ => false,
        };
        let tuple = matches!(strip_type(&local.pat), Pat::Tuple(_));
        match &local.init {
            Some(init) if init.diverge.is_none() => match strip(&init.expr) {
                Expr::Tuple(tuple) => named && tuple.elems.len() > 1,
                Expr::Field(field) => is_pair_call(&field.base),
                other => (named || tuple) && (literal_tails(other) > 0 || is_pair_call(other)),
            },
            None => named && assigned_arity(&local.pat, rest).is_some(),
            Some(_) => false,
        }
    }

    fn split_local(&mut self, local: &Local, rest: &[Stmt]) -> Option<(Vec<Stmt>, Done)> {
        if !local.attrs.is_empty() {
            return None;
        }
        let init = local.init.as_ref().map(|init| strip(&init.expr).clone());
        if let Some(Expr::Field(field)) = &init {
            let Member::Unnamed(index) = &field.member else {
                return None;
            };
            let (mut stmts, parts) = self.pair_call(strip(&field.base))?;
            let part = parts.get(index.index as usize)?;
            let pat = &local.pat;
            stmts.push(parse(quote!(let #pat = #part;))?);
            return Some((
                stmts,
                Done {
                    parts,
                    variable: None,
                },
            ));
        }
        let (pat, types) = match &local.pat {
            Pat::Type(typed) => match (&*typed.pat, &*typed.ty) {
                (pat, syn::Type::Tuple(tuple)) => {
                    (pat, Some(tuple.elems.iter().cloned().collect::<Vec<_>>()))
                }
                _ => return None,
            },
            pat => (pat, None),
        };
        match pat {
            Pat::Ident(pat) => {
                let name = pat.ident.to_string();
                let arity = match &init {
                    None => assigned_arity(&local.pat, rest)?,
                    Some(init) => arity(init)?,
                };
                if types.as_ref().is_some_and(|types| types.len() != arity) {
                    return None;
                }
                let parts: Vec<Ident> = (0..arity)
                    .map(|k| self.fresh(&format!("{}_{k}", name.trim_start_matches("r#"))))
                    .collect();
                let mutable = pat.mutability;
                let pats: Vec<Pat> = parts
                    .iter()
                    .enumerate()
                    .map(|(k, part)| {
                        let ty = types.as_ref().and_then(|types| types.get(k));
                        Some(typed(name_pattern(quote!(#mutable #part))?, ty))
                    })
                    .collect::<Option<_>>()?;
                let stmts = match init {
                    None => declared(&pats)?,
                    Some(init) => self.destructure(&pats, &init)?,
                };
                let variable = Variable {
                    name,
                    parts: parts.clone(),
                };
                Some((
                    stmts,
                    Done {
                        parts,
                        variable: Some(variable),
                    },
                ))
            }
            Pat::Tuple(tuple) => {
                let init = init?;
                if matches!(init, Expr::Tuple(_))
                    || tuple.elems.iter().any(|p| matches!(p, Pat::Rest(_)))
                {
                    return None;
                }
                if types
                    .as_ref()
                    .is_some_and(|types| types.len() != tuple.elems.len())
                {
                    return None;
                }
                let mut parts = Vec::new();
                let mut pats = Vec::new();
                let mut after: Vec<Stmt> = Vec::new();
                for (k, pat) in tuple.elems.iter().enumerate() {
                    let ty = types.as_ref().and_then(|types| types.get(k));
                    if let Pat::Ident(ident) = pat
                        && ident.by_ref.is_none()
                        && ident.subpat.is_none()
                        && !is_constant_pattern(ident)
                    {
                        parts.push(ident.ident.clone());
                        pats.push(typed(pat.clone(), ty));
                    } else {
                        let part = self.fresh("part");
                        if !matches!(pat, Pat::Wild(_)) {
                            after.push(parse(quote!(let #pat = #part;))?);
                        }
                        pats.push(typed(name_pattern(quote!(#part))?, ty));
                        parts.push(part);
                    }
                }
                let mut stmts = self.destructure(&pats, &init)?;
                stmts.extend(after);
                Some((
                    stmts,
                    Done {
                        parts,
                        variable: None,
                    },
                ))
            }
            _ => None,
        }
    }

    fn fresh(&mut self, base: &str) -> Ident {
        format_ident!("{}", self.renamer.fresh(base))
    }

    /// Statements that bind the parts of `init` to plain names.
    fn destructure(&mut self, pats: &[Pat], init: &Expr) -> Option<Vec<Stmt>> {
        if let Expr::Tuple(tuple) = init {
            if tuple.elems.len() != pats.len() {
                return None;
            }
            let parts = pats.iter().zip(&tuple.elems);
            return parts
                .map(|(pat, part)| parse(quote!(let #pat = #part;)))
                .collect();
        }
        if is_pair_call(init) {
            let (mut stmts, parts) = self.pair_call(init)?;
            if parts.len() != pats.len() {
                return None;
            }
            for (pat, part) in pats.iter().zip(&parts) {
                stmts.push(parse(quote!(let #pat = #part;))?);
            }
            return Some(stmts);
        }
        if literal_tails(init) == 0 {
            return None;
        }
        let mut stmts: Vec<Stmt> = Vec::new();
        if Exits::of_expr(init).any() {
            // As for other values that leave in a branch, rustc must not ask whether they are assigned.
            let slots: Vec<Ident> = pats.iter().map(|_| self.fresh("slot")).collect();
            let stored = self.store(init, &slots, true)?;
            for slot in &slots {
                stmts.push(parse(
                    quote!(let mut #slot = ::core::option::Option::None;),
                )?);
            }
            stmts.push(Stmt::Expr(stored, Some(<syn::Token![;]>::default())));
            for (pat, slot) in pats.iter().zip(&slots) {
                stmts.push(parse(quote!(let #pat = #slot.unwrap();))?);
            }
            return Some(stmts);
        }
        let targets: Vec<Ident> = pats
            .iter()
            .map(|pat| match strip_type(pat) {
                Pat::Ident(pat) => Some(pat.ident.clone()),
                _ => None,
            })
            .collect::<Option<_>>()?;
        let stored = self.store(init, &targets, false)?;
        stmts.extend(declared(pats)?);
        stmts.push(Stmt::Expr(stored, Some(<syn::Token![;]>::default())));
        Some(stmts)
    }

    /// The expression as a statement that assigns the parts of its value.
    fn store(&mut self, expr: &Expr, targets: &[Ident], optional: bool) -> Option<Expr> {
        let wrapped = |value: TokenStream| {
            if optional {
                quote!(::core::option::Option::Some(#value))
            } else {
                value
            }
        };
        match expr {
            Expr::Paren(inner) => self.store(&inner.expr, targets, optional),
            Expr::Group(inner) => self.store(&inner.expr, targets, optional),
            Expr::Tuple(tuple) => {
                if tuple.elems.len() != targets.len() {
                    return None;
                }
                let values = tuple.elems.iter().map(|e| wrapped(e.to_token_stream()));
                parse(quote!({ #(#targets = #values;)* }))
            }
            Expr::Return(_) | Expr::Break(_) | Expr::Continue(_) => Some(expr.clone()),
            Expr::Macro(mac) if is_panic(&mac.mac) => Some(expr.clone()),
            Expr::Block(inner) if inner.label.is_none() => {
                let mut inner = inner.clone();
                inner.block = self.store_block(&inner.block, targets, optional)?;
                Some(Expr::Block(inner))
            }
            Expr::If(inner) => {
                let mut inner = inner.clone();
                let (_, otherwise) = inner.else_branch.as_mut()?;
                **otherwise = braced(self.store(otherwise, targets, optional)?)?;
                inner.then_branch = self.store_block(&inner.then_branch, targets, optional)?;
                Some(Expr::If(inner))
            }
            Expr::Match(inner) => {
                let mut inner = inner.clone();
                for arm in &mut inner.arms {
                    *arm.body = braced(self.store(&arm.body, targets, optional)?)?;
                }
                Some(Expr::Match(inner))
            }
            Expr::Path(_) | Expr::Call(_) | Expr::MethodCall(_) | Expr::Field(_) => {
                let names: Vec<Ident> = targets.iter().map(|_| self.fresh("part")).collect();
                let values = names.iter().map(|name| wrapped(quote!(#name)));
                parse(quote!({ let (#(#names),*) = #expr; #(#targets = #values;)* }))
            }
            _ => None,
        }
    }

    fn store_block(&mut self, block: &Block, targets: &[Ident], optional: bool) -> Option<Block> {
        let mut block = block.clone();
        match block.stmts.last_mut()? {
            Stmt::Expr(expr, semi @ None) => {
                *expr = self.store(expr, targets, optional)?;
                *semi = Some(<syn::Token![;]>::default());
            }
            Stmt::Expr(Expr::Return(_) | Expr::Break(_) | Expr::Continue(_), _) => {}
            Stmt::Macro(stmt) if is_panic(&stmt.mac) => {}
            _ => return None,
        }
        Some(block)
    }

    /// A call that gives a tuple, as statements and the names of its parts.
    fn pair_call(&mut self, expr: &Expr) -> Option<(Vec<Stmt>, Vec<Ident>)> {
        let Expr::MethodCall(call) = expr else {
            return None;
        };
        if call.method == "fold" {
            return self.fold(call);
        }
        // The place of the extreme is constant code, and the extreme is the element there.
        let (data, copied) = enumerated_data(call)?;
        let at = self.fresh("at");
        let value = self.fresh("extreme");
        let runtime = self.runtime;
        let element = if copied { quote!() } else { quote!(&) };
        Some((
            vec![
                parse(quote!(let #at = #runtime::constant(#call.0);))?,
                parse(quote!(let #value = #element #data[#at];))?,
            ],
            vec![at, value],
        ))
    }

    /// `chain.fold((a, b), |(a, b), item| ..)` as a loop.
    fn fold(&mut self, call: &ExprMethodCall) -> Option<(Vec<Stmt>, Vec<Ident>)> {
        let mut args = call.args.iter();
        let (Expr::Tuple(init), Expr::Closure(closure)) =
            (strip(args.next()?), strip(args.next()?))
        else {
            return None;
        };
        let mut inputs = closure.inputs.iter();
        let (state, item) = (inputs.next()?, inputs.next()?);
        if inputs.next().is_some() || Exits::of_expr(&closure.body).any() || has_try(&closure.body)
        {
            return None;
        }
        let names: Vec<Ident> = init.elems.iter().map(|_| self.fresh("state")).collect();
        let mut stmts: Vec<Stmt> = Vec::new();
        for (name, value) in names.iter().zip(&init.elems) {
            stmts.push(parse(quote!(let mut #name = #value;))?);
        }
        let mut body: Vec<Stmt> = Vec::new();
        let mut value = strip(&closure.body).clone();
        match state {
            Pat::Tuple(state) if state.elems.len() == names.len() => {
                for (pat, name) in state.elems.iter().zip(&names) {
                    match pat {
                        Pat::Rest(_) => return None,
                        Pat::Wild(_) => {}
                        _ => body.push(parse(quote!(let #pat = #name;))?),
                    }
                }
            }
            Pat::Ident(pat)
                if pat.mutability.is_none() && pat.by_ref.is_none() && pat.subpat.is_none() =>
            {
                let variable = Variable {
                    name: pat.ident.to_string(),
                    parts: names.clone(),
                };
                let mut uses = Uses {
                    variable: &variable,
                    failed: false,
                    in_closure: 1,
                    renamer: self.renamer,
                };
                uses.visit_expr_mut(&mut value);
                if uses.failed {
                    return None;
                }
            }
            _ => return None,
        }
        let next: Vec<Ident> = names.iter().map(|_| self.fresh("next")).collect();
        let pats: Vec<Pat> = next
            .iter()
            .map(|name| name_pattern(quote!(#name)))
            .collect::<Option<_>>()?;
        match self.destructure(&pats, &value) {
            Some(stmts) => body.extend(stmts),
            None => body.push(parse(quote!(let (#(#next),*) = #value;))?),
        }
        for (name, next) in names.iter().zip(&next) {
            body.push(parse(quote!(#name = #next;))?);
        }
        let receiver = &call.receiver;
        let whole = Expr::Paren(syn::ExprParen {
            attrs: Vec::new(),
            paren_token: syn::token::Paren::default(),
            expr: receiver.clone(),
        });
        let mut each: syn::ExprForLoop = parse(quote!(for #item in #whole { #(#body)* }))?;
        each.expr = receiver.clone();
        stmts.push(Stmt::Expr(Expr::ForLoop(each), None));
        Some((stmts, names))
    }
}

fn typed(pat: Pat, ty: Option<&syn::Type>) -> Pat {
    match ty {
        Some(ty) => Pat::Type(syn::PatType {
            attrs: Vec::new(),
            pat: Box::new(pat),
            colon_token: <syn::Token![:]>::default(),
            ty: Box::new(ty.clone()),
        }),
        None => pat,
    }
}

/// What is written here, unless the user's parts do not fit together.
fn parse<T: syn::parse::Parse>(tokens: TokenStream) -> Option<T> {
    syn::parse2(tokens).ok()
}

fn name_pattern(tokens: TokenStream) -> Option<Pat> {
    Pat::parse_single.parse2(tokens).ok()
}

fn declared(pats: &[Pat]) -> Option<Vec<Stmt>> {
    pats.iter().map(|pat| parse(quote!(let #pat;))).collect()
}

fn braced(expr: Expr) -> Option<Expr> {
    match expr {
        Expr::Block(_) | Expr::If(_) => Some(expr),
        expr => parse(quote!({ #expr; })),
    }
}

fn is_panic(mac: &syn::Macro) -> bool {
    matches!(
        macro_name(mac).as_str(),
        "panic" | "unreachable" | "todo" | "unimplemented"
    )
}

fn has_try(expr: &Expr) -> bool {
    struct Tries(bool);
    impl<'ast> Visit<'ast> for Tries {
        fn visit_expr_try(&mut self, _: &'ast syn::ExprTry) {
            self.0 = true;
        }
    }
    let mut tries = Tries(false);
    tries.visit_expr(expr);
    tries.0
}

/// The tuples that end the branches of an expression.
fn tails<'e>(expr: &'e Expr, found: &mut Vec<&'e syn::ExprTuple>) {
    let block = |block: &'e Block, found: &mut Vec<&'e syn::ExprTuple>| {
        if let Some(Stmt::Expr(expr, None)) = block.stmts.last() {
            tails(expr, found);
        }
    };
    match expr {
        Expr::Paren(inner) => tails(&inner.expr, found),
        Expr::Group(inner) => tails(&inner.expr, found),
        Expr::Tuple(tuple) if tuple.elems.len() > 1 => found.push(tuple),
        Expr::Block(inner) if inner.label.is_none() => block(&inner.block, found),
        Expr::If(inner) => {
            block(&inner.then_branch, found);
            if let Some((_, otherwise)) = &inner.else_branch {
                tails(otherwise, found);
            }
        }
        Expr::Match(inner) => inner.arms.iter().for_each(|arm| tails(&arm.body, found)),
        _ => {}
    }
}

fn literal_tails(expr: &Expr) -> usize {
    let mut found = Vec::new();
    tails(expr, &mut found);
    found.len()
}

/// How many parts an expression that makes a tuple has.
fn arity(expr: &Expr) -> Option<usize> {
    if let Expr::MethodCall(call) = expr
        && is_pair_call(expr)
    {
        return match call.args.first() {
            Some(Expr::Tuple(init)) if call.method == "fold" => Some(init.elems.len()),
            _ => Some(2),
        };
    }
    let mut found = Vec::new();
    tails(expr, &mut found);
    found.first().map(|tuple| tuple.elems.len())
}

/// How many parts the tuple has that is first assigned to a variable.
fn assigned_arity(pat: &Pat, rest: &[Stmt]) -> Option<usize> {
    struct Assigned {
        name: Ident,
        arity: Option<usize>,
    }
    impl<'ast> Visit<'ast> for Assigned {
        fn visit_expr_assign(&mut self, assign: &'ast syn::ExprAssign) {
            if let Expr::Path(path) = &*assign.left
                && path.path.is_ident(&self.name)
            {
                self.arity = self.arity.or(arity(&assign.right));
            }
            visit::visit_expr_assign(self, assign);
        }
    }
    let Pat::Ident(pat) = strip_type(pat) else {
        return None;
    };
    let mut assigned = Assigned {
        name: pat.ident.clone(),
        arity: None,
    };
    rest.iter().for_each(|stmt| assigned.visit_stmt(stmt));
    assigned.arity
}

/// A fold of a tuple, or the extreme of what `enumerate` counts.
fn is_pair_call(expr: &Expr) -> bool {
    let Expr::MethodCall(call) = strip(expr) else {
        return false;
    };
    if call.method == "fold" {
        return call.args.len() == 2
            && matches!(call.args.first(), Some(Expr::Tuple(init)) if init.elems.len() > 1)
            && is_iterator(&call.receiver);
    }
    enumerated_data(call).is_some()
}

/// The data of `data.iter().enumerate().min_by(..).unwrap()`, and whether its elements are copied.
fn enumerated_data(call: &ExprMethodCall) -> Option<(&Expr, bool)> {
    if call.method != "unwrap" && call.method != "expect" {
        return None;
    }
    let Expr::MethodCall(consumer) = strip(&call.receiver) else {
        return None;
    };
    if !matches!(
        consumer.method.to_string().as_str(),
        "min_by" | "max_by" | "last"
    ) {
        return None;
    }
    let mut inner = strip(&consumer.receiver);
    loop {
        let Expr::MethodCall(adaptor) = inner else {
            return None;
        };
        match adaptor.method.to_string().as_str() {
            "rev" | "skip" | "take" | "step_by" | "filter" => inner = strip(&adaptor.receiver),
            "enumerate" => {
                inner = strip(&adaptor.receiver);
                break;
            }
            _ => return None,
        }
    }
    let mut copied = false;
    loop {
        let Expr::MethodCall(adaptor) = inner else {
            return None;
        };
        match adaptor.method.to_string().as_str() {
            "copied" if adaptor.args.is_empty() && !copied => {
                copied = true;
                inner = strip(&adaptor.receiver);
            }
            "iter" if adaptor.args.is_empty() => {
                let data = strip(&adaptor.receiver);
                return is_place(data).then_some((data, copied));
            }
            _ => return None,
        }
    }
}

/// A variable or a field of one, which gives the same when it is evaluated again.
fn is_place(expr: &Expr) -> bool {
    match expr {
        Expr::Path(path) => path.path.get_ident().is_some(),
        Expr::Field(field) => is_place(&field.base),
        _ => false,
    }
}

/// Writes the parts in the place of a tuple's name.
struct Uses<'v> {
    variable: &'v Variable,
    failed: bool,
    in_closure: u32,
    renamer: &'v mut Renamer,
}

impl Uses<'_> {
    fn is_it(&self, expr: &Expr) -> bool {
        matches!(strip(expr), Expr::Path(path) if path.path.is_ident(&self.variable.name))
    }

    fn write(&mut self, expr: &mut Expr, tokens: TokenStream) {
        match parse(tokens) {
            Some(written) => *expr = written,
            None => self.failed = true,
        }
    }

    /// Whether a tuple's own name stands at the root of a place.
    fn is_rooted(&self, expr: &Expr) -> bool {
        super::syntax::place_root(expr).is_some_and(|root| root == self.variable.name)
    }

    fn tokens(&mut self, tokens: TokenStream) -> TokenStream {
        let mut out = TokenStream::new();
        let mut tokens = tokens.into_iter().peekable();
        let mut after_dot = false;
        while let Some(token) = tokens.next() {
            let was_after_dot = std::mem::replace(
                &mut after_dot,
                matches!(&token, TokenTree::Punct(p) if p.as_char() == '.'),
            );
            match token {
                TokenTree::Group(group) => {
                    let mut new = Group::new(group.delimiter(), self.tokens(group.stream()));
                    new.set_span(group.span());
                    out.extend([TokenTree::Group(new)]);
                }
                TokenTree::Ident(ident) if !was_after_dot && ident == self.variable.name => {
                    let dot =
                        tokens.next_if(|t| matches!(t, TokenTree::Punct(p) if p.as_char() == '.'));
                    let index = match tokens.peek() {
                        Some(TokenTree::Literal(index)) if dot.is_some() => {
                            index.to_string().parse::<usize>().ok()
                        }
                        _ => None,
                    };
                    match index.and_then(|index| self.variable.parts.get(index)) {
                        Some(part) => {
                            tokens.next();
                            part.to_tokens(&mut out);
                        }
                        None => self.failed = true,
                    }
                }
                TokenTree::Literal(literal) => {
                    let text = literal.to_string();
                    let name = &self.variable.name;
                    self.failed |= text.contains(&format!("{{{name}}}"))
                        || text.contains(&format!("{{{name}:"));
                    out.extend([TokenTree::Literal(literal)]);
                }
                token => out.extend([token]),
            }
        }
        out
    }
}

impl VisitMut for Uses<'_> {
    fn visit_expr_mut(&mut self, expr: &mut Expr) {
        if self.failed {
            return;
        }
        match expr {
            Expr::Field(field) if self.is_it(&field.base) => {
                let part = match &field.member {
                    Member::Unnamed(index) => self.variable.parts.get(index.index as usize),
                    Member::Named(_) => None,
                };
                match part {
                    Some(part) => {
                        let part = part.to_token_stream();
                        self.write(expr, part);
                    }
                    None => self.failed = true,
                }
            }
            Expr::Assign(assign) if self.is_it(&assign.left) => {
                self.visit_expr_mut(&mut assign.right);
                let parts = &self.variable.parts;
                let names: Vec<Ident> = parts
                    .iter()
                    .map(|_| format_ident!("{}", self.renamer.fresh("part")))
                    .collect();
                let right = strip(&assign.right);
                self.failed |= self.in_closure > 0;
                if let Expr::Tuple(right) = right {
                    let values = right.elems.iter();
                    self.failed |= values.len() != parts.len();
                    let tokens = quote!({ #(let #names = #values;)* #(#parts = #names;)* });
                    self.write(expr, tokens);
                } else {
                    let tokens = quote!({ let (#(#names),*) = #right; #(#parts = #names;)* });
                    self.write(expr, tokens);
                }
            }
            Expr::Assign(assign) if self.in_closure > 0 && self.is_rooted(&assign.left) => {
                self.failed = true;
            }
            Expr::Binary(binary)
                if self.in_closure > 0
                    && self.is_rooted(&binary.left)
                    && binary.op.to_token_stream().to_string().ends_with('=')
                    && !matches!(
                        binary.op,
                        syn::BinOp::Eq(_)
                            | syn::BinOp::Le(_)
                            | syn::BinOp::Ge(_)
                            | syn::BinOp::Ne(_)
                    ) =>
            {
                self.failed = true;
            }
            Expr::Reference(reference) if self.is_it(&reference.expr) => self.failed = true,
            Expr::Reference(reference)
                if reference.mutability.is_some() && self.is_rooted(&reference.expr) =>
            {
                self.failed = true;
            }
            Expr::MethodCall(call) if self.is_it(&call.receiver) => self.failed = true,
            Expr::Closure(closure) => {
                self.in_closure += 1;
                self.visit_expr_mut(&mut closure.body);
                self.in_closure -= 1;
            }
            Expr::Path(_) if self.is_it(expr) => {
                let parts = &self.variable.parts;
                let tokens = quote!((#(#parts),*));
                self.write(expr, tokens);
            }
            Expr::Tuple(tuple) => {
                for elem in &mut tuple.elems {
                    self.visit_expr_mut(elem);
                }
            }
            _ => visit_mut::visit_expr_mut(self, expr),
        }
    }

    fn visit_macro_mut(&mut self, mac: &mut syn::Macro) {
        mac.tokens = self.tokens(mac.tokens.clone());
    }

    fn visit_item_mut(&mut self, _: &mut syn::Item) {}
}
