//! Variables and places: reading, assigning, binding patterns.

use super::constant::strip;
use super::{Binding, Low, Lower};
use crate::front::syntax::place_root;
use crate::front::types::classify;
use crate::ir::{Kind, Mem, Op, Step, Value};
use quote::{ToTokens, quote};
use syn::{Expr, Member, Pat, parse_quote};

impl Lower<'_> {
    /// What a variable stands for, as a lowered expression.
    pub(super) fn variable(&mut self, name: &str) -> Low {
        match self.env.get(name).cloned() {
            Some(Binding::Const { kind, refs }) => Low::Const { kind, refs },
            Some(Binding::Value { value, refs }) => Low::Active { value, refs },
            Some(Binding::Mem { mem }) => Low::Active {
                value: self.load(mem),
                refs: self.mem_refs.get(&mem).copied().unwrap_or(0),
            },
            Some(Binding::Closure(_)) | None => Low::constant(),
        }
    }

    /// Whether the value of a mutable variable is at hand.
    pub(super) fn is_known(&self, mem: Mem) -> bool {
        let function = &self.function;
        self.known
            .get(&mem)
            .is_some_and(|&value| function.encloses(function.node(value).home, function.here()))
    }

    /// The whole value of a mutable variable.
    pub(super) fn load(&mut self, mem: Mem) -> Value {
        if let Some(&value) = self.known.get(&mem)
            && self.is_known(mem)
        {
            return value;
        }
        let value = self.load_here(mem);
        self.known.insert(mem, value);
        value
    }

    /// The whole value of a mutable variable, of which nothing else makes use.
    pub(super) fn load_here(&mut self, mem: Mem) -> Value {
        let kind = self.function.mem(mem).kind.clone();
        let name = self.function.mem(mem).name.clone();
        let value = self
            .function
            .make(Op::Load(mem, Vec::new()), Vec::new(), kind);
        self.function.name(value, &name);
        value
    }

    /// Assigns a whole variable.
    pub(super) fn store(&mut self, mem: Mem, value: Value) {
        let kind = self.function.kind(value).clone();
        if self.function.mem(mem).kind == Kind::Any
            || self.function.mem(mem).kind == Kind::Scalar(crate::ir::Elem::Float)
        {
            self.function.mems[mem.index()].kind = kind;
        }
        self.function
            .make(Op::Store(mem, Vec::new()), vec![value], Kind::Unit);
        self.known.insert(mem, value);
    }

    /// A place inside a mutable variable: the variable, the steps, the indices.
    pub(super) fn mem_place(&mut self, expr: &Expr) -> Option<(Mem, Vec<Step>, Vec<Value>, Kind)> {
        match strip(expr) {
            Expr::Path(path) => {
                let name = path.path.get_ident()?.to_string();
                let Some(Binding::Mem { mem }) = self.env.get(&name) else {
                    return None;
                };
                let mem = *mem;
                Some((
                    mem,
                    Vec::new(),
                    Vec::new(),
                    self.function.mem(mem).kind.clone(),
                ))
            }
            Expr::Field(field) => {
                let (mem, mut steps, indices, kind) = self.mem_place(&field.base)?;
                let name = field.member.to_token_stream().to_string();
                let kind = self.member_kind(&kind, &field.member);
                steps.push(Step::Field(name));
                Some((mem, steps, indices, kind))
            }
            Expr::Index(index) => {
                let (mem, mut steps, mut indices, kind) = self.mem_place(&index.expr)?;
                let value = self.constant_operand(&index.index, "the index")?;
                steps.push(Step::Index);
                indices.push(value);
                let kind = if is_range(&index.index) {
                    kind
                } else {
                    kind.element()
                };
                Some((mem, steps, indices, kind))
            }
            // Through a reference another variable would change.
            _ => None,
        }
    }

    /// The kind of a variable or of a part of one, whose indices are not looked at.
    pub(super) fn kind_of_place(&self, expr: &Expr) -> Option<Kind> {
        match strip(expr) {
            Expr::Path(path) => match self.env.get(&path.path.get_ident()?.to_string())? {
                Binding::Const { kind, .. } => Some(kind.clone()),
                Binding::Value { value, .. } => Some(self.function.kind(*value).clone()),
                Binding::Mem { mem } => Some(self.function.mem(*mem).kind.clone()),
                Binding::Closure(_) => Some(Kind::Unit),
            },
            Expr::Field(field) => {
                Some(self.member_kind(&self.kind_of_place(&field.base)?, &field.member))
            }
            Expr::Index(index) => match self.kind_of_place(&index.expr)? {
                Kind::Any => Some(Kind::Any),
                kind if is_range(&index.index) => Some(kind),
                kind => Some(kind.element()),
            },
            Expr::Unary(unary) => self.kind_of_place(&unary.expr),
            _ => None,
        }
    }

    pub(super) fn member_kind(&self, kind: &Kind, member: &Member) -> Kind {
        match (kind, member) {
            (Kind::Tuple(kinds), Member::Unnamed(index)) => kinds
                .get(index.index as usize)
                .cloned()
                .unwrap_or(Kind::Any),
            (Kind::Matrix(elem), Member::Named(name))
                if matches!(name.to_string().as_str(), "x" | "y" | "z" | "w" | "a" | "b")
                    || name.to_string().starts_with('m') =>
            {
                Kind::Scalar(elem.clone())
            }
            _ => Kind::Any,
        }
    }

    /// `place = value`
    pub(super) fn assign(&mut self, expr: &syn::ExprAssign) -> Low {
        if let Expr::Tuple(places) = strip(&expr.left) {
            return self.assign_tuple(places, expr);
        }
        if matches!(strip(&expr.left), Expr::Infer(_)) {
            return match self.expr(&expr.right) {
                Low::Const { .. } => {
                    self.statement(quote!(#expr;));
                    Low::Unit
                }
                low @ (Low::Error | Low::Diverged) => low,
                Low::Active { .. } | Low::Unit => Low::Unit,
            };
        }
        let Some(root) = place_root(&expr.left) else {
            return self.error(
                &expr.left,
                "this place cannot be assigned in a differentiable function",
                "assign to a local variable, a field or an element of one",
            );
        };
        match self.env.get(&root).cloned() {
            Some(Binding::Const { .. }) if self.gives_constant(&expr.right) => {
                self.statement(quote!(#expr;));
                Low::Unit
            }
            Some(Binding::Const { .. }) => {
                let low = self.expr(&expr.right);
                if matches!(low, Low::Active { .. }) {
                    return self.error(
                        expr,
                        "an active value is assigned to a constant",
                        "remove `#[constant]`, or write `constant(..)` around the value",
                    );
                }
                if matches!(low, Low::Error) {
                    return low;
                }
                self.statement(quote!(#expr;));
                Low::Unit
            }
            Some(Binding::Value { .. } | Binding::Mem { .. }) => {
                let low = self.expr(&expr.right);
                if matches!(low, Low::Error | Low::Diverged) {
                    return low;
                }
                let value = self.value_of(&low, &expr.right);
                if self.carries_a_slice(&root, &expr.right, &low) {
                    return self.error(
                        &expr.right,
                        format!("`{root}` takes another slice in a loop"),
                        "keep the bounds of the slice in variables, as in `from += 1`, and index with them",
                    );
                }
                self.assign_value(&expr.left, &root, value);
                self.keep_refs(&expr.left, &low);
                Low::Unit
            }
            Some(Binding::Closure(_)) | None => self.error(
                &expr.left,
                format!("`{root}` is not a local variable"),
                "a static or global cannot carry an active value: use a local variable",
            ),
        }
    }

    fn assign_tuple(&mut self, places: &syn::ExprTuple, expr: &syn::ExprAssign) -> Low {
        let mut values = Vec::new();
        let mut constants = Vec::new();
        if let Expr::Tuple(right) = strip(&expr.right)
            && right.elems.len() == places.elems.len()
        {
            for (place, elem) in places.elems.iter().zip(&right.elems) {
                let root = place_root(place).and_then(|root| self.env.get(&root));
                if matches!(root, Some(Binding::Const { .. })) && self.gives_constant(elem) {
                    let moved = self.hoist(elem.to_token_stream(), "moved");
                    constants.push(quote!(#place = #moved;));
                    values.push(None);
                    continue;
                }
                let low = self.expr(elem);
                if matches!(low, Low::Error | Low::Diverged) {
                    return low;
                }
                values.push(Some(self.value_of(&low, elem)));
            }
        } else {
            let low = self.expr(&expr.right);
            let Low::Active { value, .. } = low else {
                if matches!(low, Low::Const { .. })
                    && places.elems.iter().all(|p| !self.mentions_active(p))
                {
                    self.statement(quote!(#expr;));
                    return Low::Unit;
                }
                return low;
            };
            for i in 0..places.elems.len() {
                values.push(Some(self.field(value, &i.to_string())));
            }
        }
        for (place, value) in places.elems.iter().zip(values) {
            let Some(value) = value else { continue };
            if matches!(strip(place), Expr::Infer(_)) {
                continue;
            }
            let Some(root) = place_root(place) else {
                return self.error(
                    place,
                    "this place cannot be assigned in a differentiable function",
                    "assign to a local variable, a field or an element of one",
                );
            };
            if let Some(Binding::Const { .. }) = self.env.get(&root) {
                return self.error(
                    place,
                    format!("`{root}` is constant in an assignment with active values"),
                    "assign it in a statement of its own",
                );
            }
            self.assign_value(place, &root, value);
        }
        for statement in constants {
            self.statement(statement);
        }
        Low::Unit
    }

    /// Assigns a value to a place whose root is the active variable `root`.
    pub(super) fn assign_value(&mut self, place: &Expr, root: &str, value: Value) {
        if let Some((mem, steps, indices, _)) = self.mem_place(place) {
            if steps.is_empty() {
                self.store(mem, value);
            } else {
                let mut args = indices;
                args.push(value);
                self.function.make(Op::Store(mem, steps), args, Kind::Unit);
                self.known.remove(&mem);
            }
            return;
        }
        match strip(place) {
            Expr::Path(_) => {
                self.function.name(value, root);
                self.env
                    .insert(root.to_owned(), Binding::Value { value, refs: 0 });
            }
            _ => {
                self.error(
                    place,
                    "this place cannot be assigned in a differentiable function",
                    "assign to a local variable, a field or an element of one",
                );
            }
        }
    }

    /// A field of a value; a field of what was just put together is the part itself.
    pub(super) fn field(&mut self, base: Value, name: &str) -> Value {
        let node = self.function.node(base);
        let part = match &node.op {
            Op::Tuple => name
                .parse::<usize>()
                .ok()
                .and_then(|i| node.args.get(i).copied()),
            Op::Struct(_, fields) => fields
                .iter()
                .position(|f| f == name)
                .and_then(|i| node.args.get(i).copied()),
            _ => None,
        };
        if let Some(part) = part {
            return part;
        }
        let member: Member = match syn::parse_str(name) {
            Ok(member) => member,
            Err(_) => return self.placeholder(Kind::Any),
        };
        let kind = self.member_kind(&self.function.kind(base).clone(), &member);
        self.function
            .make(Op::Field(name.to_owned()), vec![base], kind)
    }

    /// Binds a pattern to a lowered value that came from `source`.
    pub(super) fn bind_pattern(&mut self, pat: &Pat, low: &Low, source: Option<&Expr>) {
        match pat {
            Pat::Type(typed) => {
                if let Some(parts) = typed_parts(typed) {
                    return self.bind_pattern(&parts, low, source);
                }
                let info = classify(&typed.ty, &self.type_params);
                if let (Low::Active { value, .. }, Pat::Ident(_)) = (low, &*typed.pat)
                    && info.refs == 0
                {
                    let ty = typed.ty.to_token_stream();
                    let value = self.typed(*value, &info.kind, ty.clone());
                    self.bind_pattern(&typed.pat, &Low::active(value), source);
                    if let Some(name) = pattern_ident(&typed.pat)
                        && let Some(Binding::Mem { mem }) = self.env.get(&name)
                        && self.function.mem(*mem).ty.is_none()
                    {
                        let mem = *mem;
                        self.function.mems[mem.index()].ty = Some(ty);
                        self.function.mems[mem.index()].kind = info.kind;
                    }
                    return;
                }
                if let (Low::Const { refs, .. }, Some(_)) = (low, source) {
                    let low = Low::Const {
                        kind: info.kind.clone(),
                        refs: *refs,
                    };
                    self.bind_pattern(&typed.pat, &low, source);
                    if let Some(name) = pattern_ident(&typed.pat)
                        && let Some(Binding::Mem { mem }) = self.env.get(&name)
                    {
                        let mem = *mem;
                        self.function.mems[mem.index()].ty = Some(typed.ty.to_token_stream());
                        self.function.mems[mem.index()].kind = info.kind;
                    }
                    return;
                }
                self.bind_pattern(&typed.pat, low, source);
            }
            Pat::Paren(inner) => self.bind_pattern(&inner.pat, low, source),
            Pat::Wild(_) => {}
            Pat::Reference(inner) => {
                let low = match low {
                    Low::Active { value, refs } => Low::Active {
                        value: *value,
                        refs: refs.saturating_sub(1),
                    },
                    other => other.clone(),
                };
                self.bind_pattern(&inner.pat, &low, source);
            }
            Pat::Ident(ident) => {
                if ident.subpat.is_some() {
                    self.error(
                        pat,
                        "`@` patterns are not supported on active values",
                        "bind the whole value and take it apart in a second `let`",
                    );
                    return;
                }
                let mut low = low.clone();
                if ident.by_ref.is_some()
                    && let Low::Active { refs, .. } = &mut low
                {
                    *refs += 1;
                }
                self.bind_name(&ident.ident.to_string(), &low, source);
            }
            Pat::Tuple(tuple) => {
                self.bind_parts(pat, tuple.elems.iter(), low, source, |i| i.to_string())
            }
            Pat::TupleStruct(tuple) => {
                self.bind_parts(pat, tuple.elems.iter(), low, source, |i| i.to_string());
            }
            Pat::Struct(pattern) => {
                let Low::Active { value, refs } = *low else {
                    self.constant_pattern_error(pat);
                    return;
                };
                for field in &pattern.fields {
                    let name = field.member.to_token_stream().to_string();
                    self.bind_field(&field.pat, value, refs, &name);
                }
            }
            Pat::Slice(slice) => self.bind_slice(slice, low),
            Pat::Const(_)
            | Pat::Guard(_)
            | Pat::Lit(_)
            | Pat::Macro(_)
            | Pat::Or(_)
            | Pat::Path(_)
            | Pat::Range(_)
            | Pat::Rest(_)
            | Pat::Verbatim(_) => {
                self.error(
                    pat,
                    "this pattern is not supported on an active value",
                    "bind a name, a tuple, a struct or a slice",
                );
            }
            // `Pat` is non-exhaustive: what syn learns later is refused until it is handled.
            _ => {
                self.error(
                    pat,
                    "this pattern is not supported",
                    "bind a name, a tuple, a struct or a slice",
                );
            }
        }
    }

    fn constant_pattern_error(&mut self, pat: &Pat) {
        self.error(
            pat,
            "this pattern takes a constant apart into active variables",
            "bind each variable in a `let` of its own",
        );
    }

    fn bind_parts<'p>(
        &mut self,
        pat: &Pat,
        elems: impl Iterator<Item = &'p Pat>,
        low: &Low,
        source: Option<&Expr>,
        name: impl Fn(usize) -> String,
    ) {
        let elems: Vec<&Pat> = elems.collect();
        let rest = elems.iter().position(|p| matches!(p, Pat::Rest(_)));
        // A tuple literal is taken apart without being put together, so that constant parts stay constant.
        if let Some(Expr::Tuple(tuple)) = source.map(strip)
            && tuple.elems.len() == elems.len()
            && rest.is_none()
            && matches!(pat, Pat::Tuple(_))
        {
            let mut lows = Vec::new();
            for (i, (elem, part)) in elems.iter().zip(&tuple.elems).enumerate() {
                let part_low = match low {
                    Low::Active { value, .. } if self.binds_active(elem) => {
                        let name = i.to_string();
                        let part = self.field(*value, &name);
                        self.part_of(*value, part, &name)
                    }
                    // What the part does has been lowered with the tuple.
                    Low::Active { value, refs } if self.assigns_active(part) => {
                        self.bind_field(elem, *value, *refs, &i.to_string());
                        continue;
                    }
                    Low::Active { .. } if matches!(elem, Pat::Wild(_)) => continue,
                    _ => self.expr(part),
                };
                lows.push((elem, part_low, part));
            }
            for (elem, low, part) in &lows {
                if self.binds_active(elem) {
                    self.bind_pattern(elem, low, Some(part));
                } else if !matches!(elem, Pat::Wild(_)) {
                    let binder = self.statement(quote!(let #elem = #part;));
                    let (kind, refs) = match low {
                        Low::Const { kind, refs } => (kind.clone(), *refs),
                        _ => (Kind::Const, 0),
                    };
                    self.constant_bindings(elem, &kind, refs, Some(binder));
                }
            }
            return;
        }
        let Low::Active { value, refs } = *low else {
            self.constant_pattern_error(pat);
            return;
        };
        let before = rest.unwrap_or(elems.len());
        if rest.is_some_and(|at| at + 1 != elems.len()) {
            self.error(
                &pat,
                "`..` is supported at the end of a tuple pattern only",
                "name every part, with `_` for those that are not used",
            );
            return;
        }
        for (i, elem) in elems[..before].iter().enumerate() {
            self.bind_field(elem, value, refs, &name(i));
        }
    }

    pub(super) fn bind_field(&mut self, pat: &Pat, base: Value, refs: u8, name: &str) {
        if matches!(pat, Pat::Wild(_)) {
            return;
        }
        let part = self.field(base, name);
        if !self.binds_active(pat) {
            // The part is constant: a number beside active values.
            let alias = self.alias(part, 0);
            let binder = self.statement(quote!(let #pat = #alias;));
            self.constant_bindings(pat, &Kind::Const, refs, Some(binder));
            return;
        }
        let low = match self.part_of(base, part, name) {
            Low::Active { value, refs: own } => Low::Active {
                value,
                refs: own.max(refs.min(1)),
            },
            other => other,
        };
        self.bind_pattern(pat, &low, None);
    }

    fn bind_slice(&mut self, slice: &syn::PatSlice, low: &Low) {
        let Low::Active { value, refs } = *low else {
            self.errors.push(
                slice,
                "this pattern takes a constant apart into active variables",
                "bind each variable in a `let` of its own",
            );
            return;
        };
        let base = self.alias(value, refs);
        let is_rest = |pat: &Pat| match pat {
            Pat::Rest(_) => true,
            Pat::Ident(ident) => {
                matches!(&ident.subpat, Some((_, sub)) if matches!(**sub, Pat::Rest(_)))
            }
            _ => false,
        };
        let rest = slice.elems.iter().position(is_rest);
        let after = rest.map_or(0, |rest| slice.elems.len() - rest - 1);
        for (i, elem) in slice.elems.iter().enumerate() {
            let part: Expr = match (elem, rest) {
                (Pat::Wild(_) | Pat::Rest(_), _) => continue,
                (_, Some(rest)) if i == rest => parse_quote!(#base[#i..#base.len() - #after]),
                (_, Some(rest)) if i > rest => {
                    let from_end = slice.elems.len() - i;
                    parse_quote!(#base[#base.len() - #from_end])
                }
                _ => {
                    let i = syn::Index::from(i);
                    parse_quote!(#base[#i])
                }
            };
            let low = match self.expr(&part) {
                Low::Active { value, refs: own } => Low::Active {
                    value,
                    refs: own.max(refs.min(1)),
                },
                other => other,
            };
            match elem {
                Pat::Ident(ident) if is_rest(elem) => {
                    self.bind_name(&ident.ident.to_string(), &low, Some(&part));
                }
                elem => self.bind_pattern(elem, &low, Some(&part)),
            }
        }
    }

    /// Binds one name.
    pub(super) fn bind_name(&mut self, name: &str, low: &Low, source: Option<&Expr>) {
        let (value, refs) = match (low, source) {
            (Low::Active { value, refs }, _) => (*value, *refs),
            (Low::Const { .. }, Some(source)) => {
                let source = source.clone();
                (self.value_of(low, &source), 0)
            }
            (Low::Const { .. } | Low::Unit | Low::Diverged | Low::Error, _) => {
                (self.placeholder(Kind::Any), 0)
            }
        };
        if self.activity.memory.contains(name) {
            // The result of branches becomes the variable itself where nothing else reads it.
            let kind = self.function.kind(value).clone();
            let mem = self.declare(name, kind, Some(value));
            if refs > 0 {
                self.mem_refs.insert(mem, refs);
            }
            self.env.insert(name.to_owned(), Binding::Mem { mem });
            return;
        }
        if let Op::Load(mem, steps) = &self.function.node(value).op
            && steps.is_empty()
            && self.function.mem(*mem).merge
            && self.function.mem(*mem).name.starts_with("value")
        {
            let mem = *mem;
            name.clone_into(&mut self.function.mems[mem.index()].name);
        }
        self.function.name(value, name);
        self.env
            .insert(name.to_owned(), Binding::Value { value, refs });
    }

    /// The value with the type that the user wrote for it.
    fn typed(&mut self, value: Value, kind: &Kind, ty: proc_macro2::TokenStream) -> Value {
        let node = self.function.node(value);
        if matches!(node.op, Op::Param(_) | Op::Literal(_)) {
            return value;
        }
        self.function.types.entry(value).or_insert(ty);
        if *kind != Kind::Any && self.function.kind(value) == &Kind::Any {
            self.function.nodes[value.index()].kind = kind.clone();
        }
        value
    }

    /// An element or a range of a value.
    pub(super) fn index(&mut self, base: Value, index: Value, range: bool) -> Value {
        let node = self.function.node(base);
        if matches!(node.op, Op::Array | Op::List)
            && let Op::Const(code) = self.function.node(index).op
            && let Ok(i) = self.function.code(code).text.parse::<usize>()
            && let Some(&part) = node.args.get(i)
        {
            return part;
        }
        let kind = self.function.kind(base);
        let kind = if range { kind.clone() } else { kind.element() };
        self.function.make(Op::Index, vec![base, index], kind)
    }
}

pub(super) fn is_range(expr: &Expr) -> bool {
    matches!(strip(expr), Expr::Range(_))
}

/// `(a, b): (f64, usize)` as `(a: f64, b: usize)`: each part has a type of its own.
fn typed_parts(typed: &syn::PatType) -> Option<Pat> {
    let (Pat::Tuple(pats), syn::Type::Tuple(types)) = (&*typed.pat, &*typed.ty) else {
        return None;
    };
    let is_rest = |pat: &Pat| matches!(pat, Pat::Rest(_));
    if pats.elems.len() != types.elems.len() || pats.elems.iter().any(is_rest) {
        return None;
    }
    let mut parts = pats.clone();
    for (pat, ty) in parts.elems.iter_mut().zip(&types.elems) {
        if !matches!((&*pat, ty), (Pat::Wild(_), _) | (_, syn::Type::Infer(_))) {
            *pat = Pat::Type(syn::PatType {
                attrs: Vec::new(),
                pat: Box::new(pat.clone()),
                colon_token: typed.colon_token,
                ty: Box::new(ty.clone()),
            });
        }
    }
    Some(Pat::Tuple(parts))
}

fn pattern_ident(pat: &Pat) -> Option<String> {
    match pat {
        Pat::Ident(pat) => Some(pat.ident.to_string()),
        Pat::Paren(pat) => pattern_ident(&pat.pat),
        _ => None,
    }
}
