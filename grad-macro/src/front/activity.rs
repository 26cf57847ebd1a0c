//! Which variables ever hold an active value, and which must live in memory because control flow or element assignment changes them.
//!
//! One flow-insensitive fixpoint over the renamed body: a variable that is active anywhere is active everywhere, so that one that
//! starts constant and becomes active in a loop has one representation.

use super::rename::is_constant_pattern;
use proc_macro2::TokenStream;
use std::collections::{HashMap, HashSet};
use syn::parse::Parser;
use syn::punctuated::Punctuated;
use syn::{BinOp, Block, Expr, Macro, Member, Pat, Stmt, Token};

/// The activity of a value, part by part where the parts differ.
#[derive(Clone, Debug)]
enum Shape {
    Leaf(bool),
    Tuple(Vec<Shape>),
}

impl Shape {
    fn any(&self) -> bool {
        match self {
            Shape::Leaf(active) => *active,
            Shape::Tuple(parts) => parts.iter().any(Shape::any),
        }
    }
}

/// What the analysis found.
#[derive(Clone, Debug, Default)]
pub(crate) struct Activity {
    /// The path of the runtime.
    runtime: TokenStream,
    /// Variables that ever hold an active value.
    pub(crate) active: HashSet<String>,
    /// Variables that are changed by control flow or in part.
    pub(crate) memory: HashSet<String>,
    /// Variables that are assigned after their declaration.
    pub(crate) assigned: HashSet<String>,
    /// There is a `return`, `break` or `continue`.
    pub(crate) diverges: bool,
    declared_in: HashMap<String, u32>,
    closures: HashMap<String, Vec<Pat>>,
    broken_with: Vec<bool>,
    region: u32,
    regions: u32,
    changed: bool,
}

/// Methods whose result is constant whatever they are called on.
pub(crate) const INERT_METHODS: &[&str] = &[
    "len",
    "is_empty",
    "nrows",
    "ncols",
    "shape",
    "is_nan",
    "is_finite",
    "is_infinite",
    "is_normal",
    "is_sign_positive",
    "is_sign_negative",
    "is_some",
    "is_none",
    "total_cmp",
    "partial_cmp",
    "cmp",
    "capacity",
    "count",
    "imax",
    "imin",
    "iamax",
    "iamin",
    "argmax",
    "argmin",
    "position",
    "any",
    "all",
    "eq",
    "ne",
    "lt",
    "le",
    "gt",
    "ge",
    "is_zero",
    "is_subnormal",
    "classify",
    "contains",
    "icamax",
    "iamax_full",
    "is_square",
];

/// `constant(x)`, by its name or by its path in the runtime, which the user may have given another name.
pub(crate) fn is_constant_call(path: &syn::Path, runtime: &TokenStream) -> bool {
    let mut names = path.segments.iter().map(|segment| &segment.ident);
    let is_constant = names.next_back().is_some_and(|name| name == "constant");
    let named = syn::parse2::<syn::Path>(runtime.clone());
    is_constant
        && (path.segments.len() == 1
            || names.clone().any(|name| name == "grad_runtime")
            || named.is_ok_and(|named| named.segments.iter().map(|s| &s.ident).eq(names)))
}

/// Methods that change the receiver.
pub(crate) const CHANGING_METHODS: &[&str] = &[
    "push",
    "pop",
    "extend",
    "extend_from_slice",
    "insert",
    "remove",
    "truncate",
    "clear",
    "resize",
    "append",
    "fill",
    "swap",
    "copy_from",
    "copy_from_slice",
    "clone_from_slice",
    "set_column",
    "set_row",
    "swap_rows",
    "swap_columns",
    "sort_by",
    "reverse",
    "iter_mut",
    "axpy",
    "gemv",
    "gemm",
    "ger",
    "scale_mut",
    "neg_mut",
    "normalize_mut",
    "fill_diagonal",
    "fill_column",
    "fill_row",
    "column_mut",
    "row_mut",
    "apply",
    "set_diagonal",
    "rotate_left",
    "rotate_right",
    "get_mut",
    "first_mut",
    "last_mut",
    "split_at_mut",
    "chunks_mut",
    "retain",
    "drain",
    "add_assign",
    "sub_assign",
    "mul_assign",
    "div_assign",
    "transpose_mut",
    "as_mut_slice",
];

/// The arguments of a macro that takes expressions, separated by commas and semicolons.
pub(crate) fn macro_args(mac: &Macro) -> Vec<Expr> {
    let mut args = Vec::new();
    let mut rest = TokenStream::new();
    let mut flush = |tokens: &mut TokenStream| {
        let parser = Punctuated::<Expr, Token![,]>::parse_terminated;
        if let Ok(list) = parser.parse2(std::mem::take(tokens)) {
            args.extend(list);
        }
    };
    for token in mac.tokens.clone() {
        if matches!(&token, proc_macro2::TokenTree::Punct(p) if p.as_char() == ';') {
            flush(&mut rest);
        } else {
            rest.extend([token]);
        }
    }
    flush(&mut rest);
    args
}

/// The name of a macro, the last segment of its path.
pub(crate) fn macro_name(mac: &Macro) -> String {
    mac.path
        .segments
        .last()
        .map(|s| s.ident.to_string())
        .unwrap_or_default()
}

/// Macros whose value depends on their arguments.
pub(crate) const VALUE_MACROS: &[&str] = &[
    "vec", "vector", "matrix", "point", "dvector", "dmatrix", "stack", "format",
];

/// The variable at the root of a place: `a` of `a.b[i].c`.
pub(crate) fn place_root(expr: &Expr) -> Option<String> {
    match expr {
        Expr::Path(path) => path.path.get_ident().map(ToString::to_string),
        Expr::Field(field) => place_root(&field.base),
        Expr::Index(index) => place_root(&index.expr),
        Expr::Paren(inner) => place_root(&inner.expr),
        Expr::Group(inner) => place_root(&inner.expr),
        Expr::Unary(unary) if matches!(unary.op, syn::UnOp::Deref(_)) => place_root(&unary.expr),
        Expr::Reference(inner) => place_root(&inner.expr),
        Expr::MethodCall(call) if CHANGING_METHODS.contains(&call.method.to_string().as_str()) => {
            place_root(&call.receiver)
        }
        _ => None,
    }
}

impl Activity {
    /// Analyses a body whose active parameters are given.
    pub(crate) fn of(body: &Block, params: &[String], runtime: &TokenStream) -> Self {
        let mut activity = Activity {
            active: params.iter().cloned().collect(),
            runtime: runtime.clone(),
            ..Activity::default()
        };
        for name in params {
            activity.declared_in.insert(name.clone(), 0);
        }
        loop {
            activity.changed = false;
            activity.region = 0;
            activity.regions = 0;
            activity.block(body);
            if !activity.changed {
                break;
            }
        }
        if activity.diverges {
            // What comes after a `break` or `return` is lowered into a branch: every assignment may be in a nested region.
            let assigned = activity.assigned.clone();
            activity.memory.extend(assigned);
        }
        activity
    }

    /// Whether an expression gives an active value.
    pub(crate) fn of_expr(&self, expr: &Expr) -> bool {
        self.clone().shape(expr).any()
    }

    fn nested<R>(&mut self, f: impl FnOnce(&mut Self) -> R) -> R {
        let before = self.region;
        self.regions += 1;
        self.region = self.regions;
        let result = f(self);
        self.region = before;
        result
    }

    fn activate(&mut self, name: &str) {
        if self.active.insert(name.to_owned()) {
            self.changed = true;
        }
    }

    fn bind(&mut self, pat: &Pat, shape: &Shape) {
        match pat {
            Pat::Ident(pat) => {
                if !is_constant_pattern(pat) {
                    let name = pat.ident.to_string();
                    self.declared_in.insert(name.clone(), self.region);
                    if shape.any() {
                        self.activate(&name);
                    }
                }
                if let Some((_, sub)) = &pat.subpat {
                    self.bind(sub, shape);
                }
            }
            Pat::Type(pat) => self.bind(&pat.pat, shape),
            Pat::Paren(pat) => self.bind(&pat.pat, shape),
            Pat::Reference(pat) => self.bind(&pat.pat, shape),
            Pat::Guard(pat) => self.bind(&pat.pat, shape),
            Pat::Tuple(pat) => {
                let parts = match shape {
                    Shape::Tuple(parts) if parts.len() == pat.elems.len() => parts.clone(),
                    _ => vec![Shape::Leaf(shape.any()); pat.elems.len()],
                };
                for (elem, part) in pat.elems.iter().zip(&parts) {
                    self.bind(elem, part);
                }
            }
            Pat::Slice(pat) => pat
                .elems
                .iter()
                .for_each(|p| self.bind(p, &Shape::Leaf(shape.any()))),
            Pat::TupleStruct(pat) => pat
                .elems
                .iter()
                .for_each(|p| self.bind(p, &Shape::Leaf(shape.any()))),
            Pat::Struct(pat) => pat
                .fields
                .iter()
                .for_each(|f| self.bind(&f.pat, &Shape::Leaf(shape.any()))),
            Pat::Or(pat) => pat.cases.iter().for_each(|p| self.bind(p, shape)),
            Pat::Const(_)
            | Pat::Lit(_)
            | Pat::Macro(_)
            | Pat::Path(_)
            | Pat::Range(_)
            | Pat::Rest(_)
            | Pat::Verbatim(_)
            | Pat::Wild(_) => {}
            // Lowering refuses patterns that syn learns later.
            _ => {}
        }
    }

    fn assign(&mut self, place: &Expr, active: bool) {
        if let Expr::Tuple(tuple) = place {
            for elem in &tuple.elems {
                self.assign(elem, active);
            }
            return;
        }
        let Some(root) = place_root(place) else {
            self.shape(place);
            return;
        };
        self.visit_indices(place);
        self.assigned.insert(root.clone());
        let partial = !matches!(place, Expr::Path(_));
        if partial || self.declared_in.get(&root) != Some(&self.region) {
            self.memory.insert(root.clone());
        }
        if active {
            self.activate(&root);
        }
    }

    fn visit_indices(&mut self, place: &Expr) {
        match place {
            Expr::Index(index) => {
                self.shape(&index.index);
                self.visit_indices(&index.expr);
            }
            Expr::Field(field) => self.visit_indices(&field.base),
            Expr::Paren(inner) => self.visit_indices(&inner.expr),
            _ => {}
        }
    }

    fn block(&mut self, block: &Block) -> Shape {
        let mut value = Shape::Leaf(false);
        for stmt in &block.stmts {
            value = Shape::Leaf(false);
            match stmt {
                Stmt::Local(local) => match &local.init {
                    Some(init) => {
                        let shape = self.shape(&init.expr);
                        if let Some((_, diverge)) = &init.diverge {
                            self.nested(|a| a.shape(diverge));
                        }
                        if let (Pat::Ident(pat), Expr::Closure(closure)) =
                            (strip_type(&local.pat), &*init.expr)
                        {
                            self.closures.insert(
                                pat.ident.to_string(),
                                closure.inputs.iter().cloned().collect(),
                            );
                        }
                        if is_integer_local(local) {
                            // An integer has no derivative; lowering asks rustc whether one is lost on the way.
                            self.bind(&local.pat, &Shape::Leaf(false));
                        } else {
                            self.bind(&local.pat, &shape);
                        }
                    }
                    None => {
                        self.bind(&local.pat, &Shape::Leaf(false));
                        if let Pat::Ident(pat) = strip_type(&local.pat) {
                            self.memory.insert(pat.ident.to_string());
                        }
                    }
                },
                Stmt::Item(_) => {}
                Stmt::Expr(expr, semi) => {
                    let shape = self.shape(expr);
                    if semi.is_none() {
                        value = shape;
                    }
                }
                Stmt::Macro(stmt) => {
                    value = Shape::Leaf(self.macro_active(&stmt.mac));
                }
            }
        }
        value
    }

    fn macro_active(&mut self, mac: &Macro) -> bool {
        let mut active = false;
        for arg in macro_args(mac) {
            active |= self.shape(&arg).any();
        }
        let name = macro_name(mac);
        if name == "format" {
            // The format string may name variables itself.
            let mut names = Vec::new();
            crate::front::lower::idents(mac.tokens.clone(), &mut names);
            active |= names
                .iter()
                .any(|name| self.active.contains(&name.to_string()));
        }
        active && VALUE_MACROS.contains(&name.as_str())
    }

    fn shape(&mut self, expr: &Expr) -> Shape {
        let leaf = Shape::Leaf;
        match expr {
            Expr::Path(path) => leaf(
                path.path
                    .get_ident()
                    .is_some_and(|ident| self.active.contains(&ident.to_string())),
            ),
            Expr::Lit(_) | Expr::Infer(_) | Expr::Verbatim(_) | Expr::Continue(_) => {
                self.diverges |= matches!(expr, Expr::Continue(_));
                leaf(false)
            }
            Expr::Paren(inner) => self.shape(&inner.expr),
            Expr::Group(inner) => self.shape(&inner.expr),
            Expr::Unary(inner) => self.shape(&inner.expr),
            Expr::Reference(inner) => {
                let shape = self.shape(&inner.expr);
                if inner.mutability.is_some()
                    && let Some(root) = place_root(&inner.expr)
                {
                    self.assigned.insert(root.clone());
                    self.memory.insert(root);
                }
                shape
            }
            Expr::RawAddr(inner) => self.shape(&inner.expr),
            Expr::Cast(inner) => {
                let active = self.shape(&inner.expr).any();
                leaf(active && !is_integer_type(&inner.ty))
            }
            Expr::Binary(binary) => {
                let left = self.shape(&binary.left);
                let right = self.shape(&binary.right);
                match binary.op {
                    BinOp::AddAssign(_)
                    | BinOp::SubAssign(_)
                    | BinOp::MulAssign(_)
                    | BinOp::DivAssign(_)
                    | BinOp::RemAssign(_)
                    | BinOp::BitXorAssign(_)
                    | BinOp::BitAndAssign(_)
                    | BinOp::BitOrAssign(_)
                    | BinOp::ShlAssign(_)
                    | BinOp::ShrAssign(_) => {
                        self.assign(&binary.left, right.any());
                        leaf(false)
                    }
                    BinOp::Eq(_)
                    | BinOp::Lt(_)
                    | BinOp::Le(_)
                    | BinOp::Ne(_)
                    | BinOp::Ge(_)
                    | BinOp::Gt(_)
                    | BinOp::And(_)
                    | BinOp::Or(_) => leaf(false),
                    _ => leaf(left.any() || right.any()),
                }
            }
            Expr::Assign(assign) => {
                let right = self.shape(&assign.right);
                if let (Expr::Tuple(left), Shape::Tuple(parts)) = (&*assign.left, &right)
                    && left.elems.len() == parts.len()
                {
                    for (place, part) in left.elems.iter().zip(parts) {
                        self.assign(place, part.any());
                    }
                } else {
                    self.assign(&assign.left, right.any());
                }
                leaf(false)
            }
            Expr::Field(field) => match (self.shape(&field.base), &field.member) {
                (Shape::Tuple(parts), Member::Unnamed(index)) => parts
                    .get(index.index as usize)
                    .cloned()
                    .unwrap_or(Shape::Leaf(true)),
                (shape, _) => leaf(shape.any()),
            },
            Expr::Index(index) => {
                self.shape(&index.index);
                leaf(self.shape(&index.expr).any())
            }
            Expr::Range(range) => {
                // A range counts, whatever decides its bounds.
                self.any_of(range.start.iter().chain(range.end.iter()).map(|e| &**e));
                leaf(false)
            }
            Expr::Tuple(tuple) => {
                let parts = tuple.elems.iter().map(|e| self.shape(e)).collect();
                Shape::Tuple(parts)
            }
            Expr::Array(array) => leaf(self.any_of(array.elems.iter())),
            Expr::Repeat(repeat) => {
                self.shape(&repeat.len);
                self.shape(&repeat.expr)
            }
            Expr::Struct(expr) => {
                let mut active = false;
                for field in &expr.fields {
                    active |= self.shape(&field.expr).any();
                }
                if let Some(rest) = &expr.rest {
                    active |= self.shape(rest).any();
                }
                leaf(active)
            }
            Expr::Block(block) => self.block(&block.block),
            Expr::Unsafe(block) => self.block(&block.block),
            Expr::Const(block) => self.block(&block.block),
            Expr::TryBlock(block) => self.block(&block.block),
            Expr::Async(block) => self.block(&block.block),
            Expr::If(expr) => {
                self.shape(&expr.cond);
                let then = self.nested(|a| a.block(&expr.then_branch));
                let otherwise = match &expr.else_branch {
                    Some((_, otherwise)) => self.nested(|a| a.shape(otherwise)),
                    None => leaf(false),
                };
                join(then, otherwise)
            }
            Expr::Match(expr) => {
                let scrutinee = self.shape(&expr.expr);
                let mut value = leaf(false);
                for arm in &expr.arms {
                    let arm_value = self.nested(|a| {
                        a.bind(&arm.pat, &scrutinee);
                        if let Pat::Guard(guard) = &arm.pat {
                            a.shape(&guard.guard);
                        }
                        a.shape(&arm.body)
                    });
                    value = join(value, arm_value);
                }
                value
            }
            Expr::Let(expr) => {
                let shape = self.shape(&expr.expr);
                self.bind(&expr.pat, &shape);
                leaf(false)
            }
            Expr::ForLoop(expr) => {
                let item = self.shape(&expr.expr);
                self.nested(|a| {
                    a.bind(&expr.pat, &item);
                    a.block(&expr.body)
                });
                leaf(false)
            }
            Expr::While(expr) => {
                self.nested(|a| {
                    a.shape(&expr.cond);
                    a.block(&expr.body)
                });
                leaf(false)
            }
            Expr::Loop(expr) => {
                self.broken_with.push(false);
                self.nested(|a| a.block(&expr.body));
                leaf(self.broken_with.pop().unwrap_or(false))
            }
            Expr::Break(expr) => {
                self.diverges = true;
                if let Some(value) = &expr.expr
                    && self.shape(value).any()
                {
                    // A labelled break may leave an outer loop: each enclosing loop's value is active then.
                    self.broken_with.iter_mut().for_each(|b| *b = true);
                }
                leaf(false)
            }
            Expr::Return(expr) => {
                self.diverges = true;
                if let Some(value) = &expr.expr {
                    self.shape(value);
                }
                leaf(false)
            }
            Expr::Try(inner) => self.shape(&inner.expr),
            Expr::Await(inner) => self.shape(&inner.base),
            Expr::Yield(inner) => leaf(inner.expr.as_ref().is_some_and(|e| self.shape(e).any())),
            Expr::Closure(closure) => leaf(self.nested(|a| a.shape(&closure.body).any())),
            Expr::Call(call) => self.call(call),
            Expr::MethodCall(call) => self.method(call),
            Expr::Macro(mac) => leaf(self.macro_active(&mac.mac)),
            // Lowering refuses expressions that syn learns later.
            _ => leaf(false),
        }
    }

    /// The value of a closure's body on parameters of these shapes.
    fn applied(&mut self, inputs: &[Pat], shapes: &[Shape], body: &Expr) -> Shape {
        for (input, shape) in inputs.iter().zip(shapes) {
            self.bind(input, shape);
        }
        self.shape(body)
    }

    fn any_of<'e>(&mut self, exprs: impl Iterator<Item = &'e Expr>) -> bool {
        let mut active = false;
        for expr in exprs {
            active |= self.shape(expr).any();
        }
        active
    }

    fn call(&mut self, call: &syn::ExprCall) -> Shape {
        let shapes: Vec<Shape> = call.args.iter().map(|arg| self.shape(arg)).collect();
        let active = shapes.iter().any(Shape::any);
        let Expr::Path(path) = &*call.func else {
            return Shape::Leaf(self.shape(&call.func).any() || active);
        };
        let name = path
            .path
            .segments
            .last()
            .map(|s| s.ident.to_string())
            .unwrap_or_default();
        if is_constant_call(&path.path, &self.runtime) {
            return Shape::Leaf(false);
        }
        if matches!(name.as_str(), "swap" | "replace" | "take") {
            let mutated = call
                .args
                .iter()
                .filter(|arg| matches!(arg, Expr::Reference(r) if r.mutability.is_some()));
            for arg in mutated.collect::<Vec<_>>() {
                self.assign(arg, active);
            }
        }
        if let Some(inputs) = self.closures.get(&name).cloned() {
            for (input, shape) in inputs.iter().zip(&shapes) {
                self.nested(|a| a.bind(input, shape));
            }
            return Shape::Leaf(active || self.active.contains(&name));
        }
        // `from_fn(|i| ..)` and the like are active as their closure is.
        Shape::Leaf(active)
    }

    fn method(&mut self, call: &syn::ExprMethodCall) -> Shape {
        let name = call.method.to_string();
        let receiver = self.shape(&call.receiver);
        // The closure's parameters: elements of the receiver, and for `fold` the accumulator before them.
        let mut args = Vec::new();
        let others = call
            .args
            .iter()
            .filter(|arg| !matches!(arg, Expr::Closure(_)));
        for arg in others.collect::<Vec<_>>() {
            args.push(self.shape(arg));
        }
        for arg in &call.args {
            if let Expr::Closure(closure) = arg {
                let inputs: Vec<Pat> = closure.inputs.iter().cloned().collect();
                let shapes = closure_inputs(&name, inputs.len(), &receiver, &args);
                let mut shape = self.nested(|a| a.applied(&inputs, &shapes, &closure.body));
                if matches!(name.as_str(), "fold" | "reduce") && inputs.len() == 2 {
                    // The state is also what the closure gave before.
                    let state = join(shapes[0].clone(), shape);
                    shape = self.nested(|a| {
                        a.applied(&inputs, &[state.clone(), shapes[1].clone()], &closure.body)
                    });
                    shape = join(state, shape);
                }
                args.push(shape);
            } else if let Expr::Path(path) = arg
                && let Some(ident) = path.path.get_ident()
                && let Some(inputs) = self.closures.get(&ident.to_string()).cloned()
            {
                let shapes = closure_inputs(&name, inputs.len(), &receiver, &args);
                self.nested(|a| {
                    for (input, shape) in inputs.iter().zip(&shapes) {
                        a.bind(input, shape);
                    }
                });
            }
        }
        let active = receiver.any() || args.iter().any(Shape::any);
        if CHANGING_METHODS.contains(&name.as_str()) {
            self.assign(&call.receiver, args.iter().any(Shape::any));
            if let Some(root) = place_root(&call.receiver) {
                self.memory.insert(root);
            }
        }
        if INERT_METHODS.contains(&name.as_str()) {
            return Shape::Leaf(false);
        }
        match name.as_str() {
            "iter" | "into_iter" | "iter_mut" | "copied" | "cloned" | "rev" | "skip" | "take"
            | "step_by" | "peekable" | "clone" | "to_owned" | "filter" | "take_while"
            | "skip_while" | "chain" | "inspect" => {
                if name == "chain" {
                    Shape::Leaf(active)
                } else {
                    receiver
                }
            }
            "enumerate" => Shape::Tuple(vec![Shape::Leaf(false), receiver]),
            "zip" => Shape::Tuple(vec![
                receiver,
                args.into_iter().next().unwrap_or(Shape::Leaf(false)),
            ]),
            // A function by its name gives what it is called on.
            "map" => match args.pop() {
                Some(shape) if matches!(call.args.first(), Some(Expr::Closure(_))) => shape,
                shape => Shape::Leaf(receiver.any() || shape.is_some_and(|s| s.any())),
            },
            "fold" if call.args.len() == 2 => {
                let init = args.first().cloned().unwrap_or(Shape::Leaf(false));
                let result = args.pop().unwrap_or(Shape::Leaf(false));
                match call.args.last() {
                    Some(Expr::Closure(_)) => join(init, result),
                    _ => Shape::Leaf(active),
                }
            }
            _ => Shape::Leaf(active),
        }
    }
}

/// The shapes of the parameters of a closure that is given to a method: elements of the receiver, and for `fold` the state
/// before them.
fn closure_inputs(name: &str, count: usize, receiver: &Shape, args: &[Shape]) -> Vec<Shape> {
    let other = args.first().cloned().unwrap_or(Shape::Leaf(false));
    match (name, count) {
        ("fold", 2) => vec![other, receiver.clone()],
        ("zip_map", 2) => vec![receiver.clone(), other],
        _ => vec![receiver.clone(); count],
    }
}

fn join(a: Shape, b: Shape) -> Shape {
    match (a, b) {
        (Shape::Tuple(a), Shape::Tuple(b)) if a.len() == b.len() => {
            Shape::Tuple(a.into_iter().zip(b).map(|(a, b)| join(a, b)).collect())
        }
        (a, b) => Shape::Leaf(a.any() || b.any()),
    }
}

/// The pattern without its type.
pub(crate) fn strip_type(pat: &Pat) -> &Pat {
    match pat {
        Pat::Type(pat) => strip_type(&pat.pat),
        Pat::Paren(pat) => strip_type(&pat.pat),
        _ => pat,
    }
}

/// `let n: usize = ..`
pub(crate) fn is_integer_local(local: &syn::Local) -> bool {
    match &local.pat {
        Pat::Type(pat) => matches!(*pat.pat, Pat::Ident(_)) && is_integer_type(&pat.ty),
        _ => false,
    }
}

/// Whether a cast to this type loses the derivative.
pub(crate) fn is_integer_type(ty: &syn::Type) -> bool {
    match ty {
        syn::Type::Path(path) => path.path.get_ident().is_some_and(|ident| {
            matches!(
                ident.to_string().as_str(),
                "usize"
                    | "isize"
                    | "u8"
                    | "u16"
                    | "u32"
                    | "u64"
                    | "u128"
                    | "i8"
                    | "i16"
                    | "i32"
                    | "i64"
                    | "i128"
                    | "bool"
                    | "char"
            )
        }),
        _ => false,
    }
}
