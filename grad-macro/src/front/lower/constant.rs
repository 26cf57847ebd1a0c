//! Constant code: the user's own tokens, run once in the forward sweep.
//!
//! A cheap expression without effects may be written again wherever its variables are in scope; anything else is evaluated where
//! it stands, and its value kept.

mod reads;

use super::exit::exit_spans;
use super::{Binding, Exits, Low, Lower, mentions_exit};
use crate::emit::code::{Substitute, substitute};
use crate::front::changes::{changed_by_code, changed_by_expr};
use crate::front::checkpoints::without_checkpoints;
use crate::front::operands;
use crate::ir::{Code, CodeInfo, Elem, Kind, Op, Value};
use proc_macro2::{Ident, TokenStream};
use quote::ToTokens;
use reads::{binds, gives_value, is_constructor, names_a_struct};
use std::collections::{BTreeSet, HashMap, HashSet};
use syn::{Expr, UnOp};

pub(super) use crate::front::syntax::{is_assignment, strip};
pub(crate) use reads::{idents, is_cheap};
pub(super) use reads::{is_condition, is_projection, is_pure};

/// The type of a constant of the standard library's that is a float: `std::f64::consts::PI`, `f64::EPSILON`.
pub(super) fn float_item(path: &syn::Path) -> Option<Elem> {
    let names: Vec<String> = path.segments.iter().map(|s| s.ident.to_string()).collect();
    let (last, owners) = names.split_last()?;
    // These are integers.
    let is_integer = matches!(
        last.as_str(),
        "DIGITS"
            | "MANTISSA_DIGITS"
            | "RADIX"
            | "MAX_EXP"
            | "MIN_EXP"
            | "MAX_10_EXP"
            | "MIN_10_EXP"
    );
    let is_constant = last
        .chars()
        .all(|c| c.is_uppercase() || c == '_' || c.is_ascii_digit());
    if is_integer || !is_constant {
        return None;
    }
    let owner = owners
        .iter()
        .find(|name| *name == "f64" || *name == "f32")?;
    Some(if owner == "f64" { Elem::F64 } else { Elem::F32 })
}

/// The same for an element of a table, where the constant may have been imported: a name that nobody gives to anything else.
pub(super) fn float_item_or_import(path: &syn::Path) -> Option<Elem> {
    let imported = |name: &str| {
        matches!(name, "PI" | "TAU" | "INFINITY" | "NEG_INFINITY")
            || [
                "FRAC_PI_",
                "FRAC_1_PI",
                "FRAC_2_PI",
                "FRAC_1_SQRT_",
                "FRAC_2_SQRT_",
                "SQRT_2",
                "LN_2",
                "LN_10",
                "LOG2_",
                "LOG10_",
            ]
            .iter()
            .any(|known| name.starts_with(known))
    };
    float_item(path).or_else(|| {
        let last = path.segments.last()?;
        let is_import =
            path.segments.len() == 1 || path.segments[path.segments.len() - 2].ident == "consts";
        (is_import && imported(&last.ident.to_string())).then_some(Elem::Float)
    })
}

impl Lower<'_> {
    /// Constant code with each local closure that is lowered at its calls written out where it is named, and each reference to a constant
    /// of the function's own, which the pullback takes with it.
    pub(super) fn with_closures(&self, tokens: TokenStream) -> TokenStream {
        let mut found = Vec::new();
        idents(tokens.clone(), &mut found);
        let mut names = HashMap::new();
        for ident in found {
            let name = ident.to_string();
            if let Some(Binding::Closure(closure)) = self.env.get(&name)
                && !binds(&tokens, &name)
                && !names_a_struct(&tokens, &name)
            {
                let value = self.with_closures(closure.to_token_stream());
                let reference = None;
                names.insert(name, Substitute { value, reference });
            } else if let Some(lent) = self.lent.get(&name)
                && !binds(&tokens, &name)
            {
                let value = self.with_closures(lent.clone());
                let reference = None;
                names.insert(name, Substitute { value, reference });
            }
        }
        substitute(tokens, &names)
    }

    /// The constant and the active variables that tokens mention.
    pub(super) fn mentioned(&self, tokens: &TokenStream) -> (BTreeSet<String>, Vec<Ident>) {
        let mut found = Vec::new();
        idents(self.with_closures(tokens.clone()), &mut found);
        let mut reads = BTreeSet::new();
        let mut captures: Vec<Ident> = Vec::new();
        for ident in found {
            let name = ident.to_string();
            match self.env.get(&name) {
                Some(Binding::Const { .. }) => {
                    reads.insert(name);
                }
                Some(Binding::Value { .. } | Binding::Mem { .. }) => {
                    if !captures.iter().any(|c| *c == name) {
                        captures.push(ident);
                    }
                }
                Some(Binding::Closure(_)) | None => {}
            }
        }
        (reads, captures)
    }

    /// Whether tokens mention an active variable.
    pub(super) fn mentions_active(&self, tokens: &impl ToTokens) -> bool {
        !self.mentioned(&tokens.to_token_stream()).1.is_empty()
    }

    /// Whether an expression gives a constant although it may read active values: in conditions, and where they are cut off.
    pub(super) fn gives_constant(&self, expr: &Expr) -> bool {
        if !self.mentions_active(expr) {
            return true;
        }
        match expr {
            Expr::Paren(inner) => self.gives_constant(&inner.expr),
            Expr::Group(inner) => self.gives_constant(&inner.expr),
            Expr::Unary(inner) => self.gives_constant(&inner.expr),
            Expr::Cast(inner) => self.gives_constant(&inner.expr),
            Expr::Binary(binary) if is_assignment(&binary.op) => false,
            Expr::Binary(binary) if is_condition(&binary.op) => !self.assigns_active(expr),
            Expr::Binary(binary) => {
                self.gives_constant(&binary.left) && self.gives_constant(&binary.right)
            }
            Expr::MethodCall(call) => {
                self.gives_constant(&call.receiver)
                    && call.args.iter().all(|e| self.gives_constant(e))
            }
            Expr::If(cond) => {
                let otherwise = cond.else_branch.as_ref().map(|(_, e)| &**e);
                !self.assigns_active(&cond.cond)
                    && self.block_gives_constant(&cond.then_branch)
                    && otherwise.is_none_or(|e| self.gives_constant(e))
            }
            Expr::Match(inner) => {
                self.gives_constant(&inner.expr)
                    && inner.arms.iter().all(|arm| {
                        !self.mentions_active(&arm.pat) && self.gives_constant(&arm.body)
                    })
            }
            Expr::Block(block) => self.block_gives_constant(&block.block),
            _ => false,
        }
    }

    fn block_gives_constant(&self, block: &syn::Block) -> bool {
        match &block.stmts[..] {
            [syn::Stmt::Expr(expr, None)] => self.gives_constant(expr),
            _ => !self.mentions_active(block),
        }
    }

    /// Whether an expression assigns an active variable, itself or in a local closure that it calls.
    pub(super) fn assigns_active(&self, expr: &Expr) -> bool {
        let closures = self.with_closures(expr.to_token_stream());
        let written_out = syn::parse2(closures);
        let expr = written_out.as_ref().unwrap_or(expr);
        changed_by_expr(expr).iter().any(|name| {
            let binding = self.env.get(name);
            matches!(binding, Some(Binding::Mem { .. } | Binding::Value { .. }))
        })
    }

    /// Registers code, with the values of the active variables that it reads.
    ///
    /// It is emitted as it stands, so that nothing in it may leave for a place outside of it.
    pub(super) fn code(&mut self, tokens: TokenStream, cheap: bool) -> (Code, Vec<Value>) {
        if mentions_exit(&tokens) {
            exit_spans(&tokens, &mut self.emitted_exits);
            if let Some((span, keyword)) = Exits::of_tokens(&tokens).first
                && self.errors.is_empty()
            {
                operands::refuse(self.errors, span, keyword);
            }
        }
        let mut tokens = self.with_closures(tokens);
        if self.has_checkpoints {
            tokens = without_checkpoints(tokens);
        }
        let (reads, captures) = self.mentioned(&tokens);
        if !captures.is_empty() {
            self.refuse_assigned(&tokens, &captures);
            tokens = self.with_assumptions(tokens);
        }
        let (tokens, read_in_place) = self.with_places(tokens, &captures);
        let mut args = Vec::new();
        let mut capture_refs = Vec::new();
        let mut in_place = Vec::new();
        for name in &captures {
            let is_read = read_in_place.contains(&name.to_string());
            if let Some(Binding::Mem { mem }) = self.env.get(&name.to_string())
                && is_read
                && !self.is_known(*mem)
            {
                // What is only read where it is needs no copy of the variable that others could share.
                args.push(self.load_here(*mem));
                capture_refs.push(0);
                in_place.push(true);
            } else if let Low::Active { value, refs } = self.variable(&name.to_string()) {
                args.push(value);
                capture_refs.push(refs);
                in_place.push(is_read);
            }
        }
        let text = crate::ir::one_line(&tokens);
        let mutable = reads.iter().any(|name| {
            self.function
                .const_vars
                .get(name)
                .is_none_or(|var| var.mutable)
        });
        let cheap = cheap && captures.is_empty() && !mutable;
        let repeats = self.has_checkpoints && self.repeats(&tokens);
        (
            self.function.add_code(CodeInfo {
                tokens,
                text,
                reads,
                captures,
                capture_refs,
                in_place,
                lends_constants: false,
                changes_constants: false,
                callee: crate::ir::Callee::Beside,
                cheap,
                repeats,
            }),
            args,
        )
    }

    /// Code that is emitted as it stands has the values of active variables; it cannot assign them.
    fn refuse_assigned(&self, tokens: &TokenStream, captures: &[Ident]) {
        let assigned = changed_by_code(tokens);
        let name = captures
            .iter()
            .find(|name| assigned.contains(&name.to_string()));
        if let Some(name) = name
            && self.errors.is_empty()
        {
            self.errors.push(
                name,
                "an active variable is assigned inside constant code",
                "assign it in a statement of its own",
            );
        }
    }

    /// Code with what it reads of mutable variables read where they are, and the variables of which it reads no more than that.
    fn with_places(
        &self,
        tokens: TokenStream,
        captures: &[Ident],
    ) -> (TokenStream, HashSet<String>) {
        let names: HashSet<String> = captures
            .iter()
            .map(ToString::to_string)
            .filter(|name| match self.env.get(name) {
                Some(Binding::Mem { mem }) => !self.function.mem(*mem).kind.is_scalar(),
                _ => false,
            })
            .collect();
        if names.is_empty() {
            return (tokens, names);
        }
        super::in_place::read_in_place(tokens, &names)
    }

    /// Runs constant code for its effect.
    pub(super) fn statement(&mut self, tokens: TokenStream) -> Value {
        let (code, args) = self.code(tokens, false);
        self.function.make(Op::Statement(code), args, Kind::Unit)
    }

    /// A statement of our own that reads no active value.
    pub(super) fn plain_statement(&mut self, tokens: TokenStream) -> Value {
        self.statement(tokens)
    }

    /// The value of a constant expression.
    pub(super) fn constant_value(&mut self, expr: &Expr, kind: Kind, refs: u8) -> Value {
        if let Some((x, elem)) = super::numbers::float_literal(expr) {
            return self.function.literal(x, Kind::Scalar(elem));
        }
        let expr = strip(expr);
        if let Expr::Reference(reference) = expr
            && reference.mutability.is_none()
            && refs > 0
            && matches!(strip(&reference.expr), Expr::Call(_) | Expr::MethodCall(_))
        {
            // Kept by value: a pullback can not borrow what this function's body owns.
            return self.constant_value(&reference.expr, kind, refs - 1);
        }
        let known = self.has_known_references(expr, &kind);
        let free = self.is_free(expr);
        let value = self.constant_tokens(expr.to_token_stream(), free, kind);
        if known {
            if refs > 0 {
                self.function.refs.insert(value, refs);
            }
        } else {
            self.function.unsure.insert(value);
        }
        value
    }

    /// Whether the number of references around a constant is what the tokens say; else rustc is asked.
    ///
    /// A field or what a call gives may be a reference, and the parts of what a pattern takes apart are references where it is one.
    pub(super) fn has_known_references(&self, expr: &Expr, kind: &Kind) -> bool {
        match expr {
            Expr::Path(path) => match path.path.get_ident() {
                Some(name) => {
                    let name = name.to_string();
                    let is_typed =
                        !matches!(kind, Kind::Const | Kind::Any) || self.is_parameter(&name);
                    !self.unsure.contains(&name) && is_typed
                }
                // An item.
                None => true,
            },
            // What operators give is a value.
            Expr::Lit(_) | Expr::Cast(_) | Expr::Range(_) | Expr::Binary(_) => true,
            Expr::Unary(unary) if !matches!(unary.op, UnOp::Deref(_)) => true,
            Expr::Tuple(_) | Expr::Array(_) | Expr::Repeat(_) | Expr::Struct(_) => true,
            Expr::Macro(_) => true,
            Expr::Call(call) if is_constructor(call) => true,
            Expr::MethodCall(call) if gives_value(&call.method.to_string()) => true,
            _ => !matches!(kind, Kind::Const | Kind::Any),
        }
    }

    pub(super) fn is_parameter(&self, name: &str) -> bool {
        self.function.params.iter().any(|param| param.name == name)
    }

    pub(super) fn constant_tokens(
        &mut self,
        tokens: TokenStream,
        cheap: bool,
        kind: Kind,
    ) -> Value {
        let (code, args) = self.code(tokens, cheap);
        if self.function.code(code).cheap {
            self.function.make(Op::Const(code), Vec::new(), kind)
        } else {
            self.function.make(Op::Snapshot(code), args, kind)
        }
    }

    /// The value of a lowered expression.
    pub(super) fn value_of(&mut self, low: &Low, expr: &Expr) -> Value {
        match low {
            Low::Active { value, .. } => *value,
            Low::Const { kind, refs } => self.constant_value(expr, kind.clone(), *refs),
            Low::Unit | Low::Diverged => {
                self.errors.push(
                    expr,
                    "this has no value that could be differentiated",
                    "make the value the last expression",
                );
                self.placeholder(Kind::Any)
            }
            Low::Error => self.placeholder(Kind::Any),
        }
    }

    /// The value of an integer or other constant operand: an index, an exponent.
    pub(super) fn constant_operand(&mut self, expr: &Expr, what: &str) -> Option<Value> {
        if let Some((span, keyword)) = Exits::of_expr(expr).first {
            operands::refuse(self.errors, span, keyword);
            return None;
        }
        if let Expr::Range(range) = strip(expr) {
            // A range is no `Copy` type: its bounds are kept, and it is written again.
            let mut range = range.clone();
            for bound in [&mut range.start, &mut range.end].into_iter().flatten() {
                let free = self.is_free(bound);
                let (code, _) = self.code(bound.to_token_stream(), free);
                if !self.function.code(code).cheap {
                    if let Some(checked) = self.integer(bound) {
                        let held = self.hoist(checked.to_token_stream(), "bound");
                        **bound = syn::parse_quote!(#held);
                        continue;
                    }
                    match self.expr(bound) {
                        Low::Const { .. } => {
                            let held = self.hoist(bound.to_token_stream(), "bound");
                            **bound = syn::parse_quote!(#held);
                        }
                        Low::Error | Low::Diverged => return None,
                        Low::Active { .. } | Low::Unit => {
                            self.errors.push(
                                bound.as_ref(),
                                format!("{what} depends on an active value"),
                                help_for_integer(bound),
                            );
                            return None;
                        }
                    }
                }
            }
            return Some(self.constant_value(&Expr::Range(range), Kind::Const, 0));
        }
        if (is_projection(expr) || self.is_element_of_payload(expr)) && self.mentions_active(expr) {
            // Only an integer can stand here: a constant field of an active struct.
            return Some(self.constant_value(expr, Kind::Const, 0));
        }
        if let Some(checked) = self.integer(expr) {
            return Some(self.constant_value(&checked, Kind::Const, 0));
        }
        let low = self.expr(expr);
        match low {
            Low::Const { kind, refs } => Some(self.constant_value(expr, kind, refs)),
            Low::Active { .. } => {
                self.errors.push(
                    expr,
                    format!("{what} depends on an active value"),
                    help_for_integer(expr),
                );
                None
            }
            Low::Unit => {
                self.errors
                    .push(expr, format!("{what} is not a number"), "write an integer");
                None
            }
            Low::Diverged | Low::Error => None,
        }
    }

    /// Notes that rustc decides which names of a pattern are references.
    pub(super) fn bound_by_pattern(&mut self, pat: &syn::Pat) {
        let mut names = Vec::new();
        super::stmt::pattern_names(pat, &mut names);
        self.unsure.extend(names.into_iter().map(|(name, _)| name));
    }

    /// Binds the names of constant code's pattern, after the statement that sets them.
    pub(super) fn constant_bindings(
        &mut self,
        pat: &syn::Pat,
        kind: &Kind,
        refs: u8,
        binder: Option<Value>,
    ) {
        let mut names = Vec::new();
        super::stmt::pattern_names(pat, &mut names);
        let single =
            names.len() == 1 && matches!(super::super::syntax::strip_type(pat), syn::Pat::Ident(_));
        for (name, mutable) in names {
            let kind = if single { kind.clone() } else { Kind::Const };
            self.constant_variable(&name, kind, if single { refs } else { 0 }, mutable);
            if let Some(var) = self.function.const_vars.get_mut(&name) {
                var.binder = binder;
            }
        }
    }
}

/// What to write for an active expression where an integer stands.
fn help_for_integer(expr: &Expr) -> &'static str {
    if crate::front::changes::changed_by_expr(expr).is_empty() {
        "an index or an integer is constant: write `constant(..)` around it"
    } else {
        "what changes a variable stands in a statement of its own: write `let i = ..;` in front, and `i` here"
    }
}
