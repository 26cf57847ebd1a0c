//! The expressions that rules are written with: a value of the graph with arithmetic.
//!
//! This arithmetic is the adjoint's, which the user did not write: it may be arranged freely, so ones and signs are folded here.

use super::RuleId;
use crate::ir::{Function, Kind, Op, Value};
use std::cell::RefCell;
use std::ops::{Add, Div, Mul, Neg, Sub};

#[derive(Clone, Copy)]
pub(crate) struct Ex<'g> {
    graph: &'g RefCell<Function>,
    pub(crate) value: Value,
}

impl<'g> Ex<'g> {
    pub(crate) fn new(graph: &'g RefCell<Function>, value: Value) -> Self {
        Ex { graph, value }
    }

    fn with(self, value: Value) -> Self {
        Ex {
            graph: self.graph,
            value,
        }
    }

    fn kind(self) -> Kind {
        self.graph.borrow().kind(self.value).clone()
    }

    /// The literal `x` of this value's type.
    pub(crate) fn lit(self, x: f64) -> Self {
        let kind = Kind::Scalar(self.kind().elem());
        let value = self.graph.borrow_mut().literal(x, kind);
        self.with(value)
    }

    /// `self / b` of a cotangent: by a constant that the compiler knows, as a product with its reciprocal; `(g / (a / b)) / b`, as
    /// it comes from `(a / b).ln()`, is `g / a`.
    pub(crate) fn over(self, b: Ex<'g>) -> Self {
        if let Some(args) = self.as_row("strong") {
            if let Some(quotient) = args[1].without_divisor(b) {
                return args[0].strong(quotient);
            }
        } else if let Some(quotient) = self.without_divisor(b) {
            return quotient;
        }
        if let Some(x) = b.literal() {
            let reciprocal = 1.0 / x;
            if reciprocal.is_normal() {
                return self * b.lit(reciprocal);
            }
        }
        if self.graph.borrow().is_item(b.value) {
            return self * (self.lit(1.0) / b);
        }
        self / b
    }

    /// `g / a`, if this is `g / (a / b)`.
    fn without_divisor(self, b: Ex<'g>) -> Option<Self> {
        let [g, quotient] = self.as_row("div")?.try_into().ok()?;
        let [a, divisor] = quotient.as_row("div")?.try_into().ok()?;
        (divisor.value == b.value).then(|| g / a)
    }

    pub(crate) fn literal(self) -> Option<f64> {
        self.graph.borrow().literal_of(self.value)
    }

    /// The integer that constant code is, if it is written as one.
    pub(crate) fn integer(self) -> Option<i64> {
        self.graph.borrow().integer_of(self.value)
    }

    pub(crate) fn is_active(self) -> bool {
        self.graph.borrow().is_active(self.value)
    }

    pub(crate) fn strong_division(self) -> bool {
        self.graph.borrow().strong_zero
    }

    /// Applies the row `name` to this and `rest`.
    pub(crate) fn apply(self, name: &str, rest: &[Ex<'g>]) -> Self {
        let id = RuleId::find(name).unwrap_or(RuleId(0));
        debug_assert_eq!(
            id.row().name,
            name,
            "a rule names a row that does not exist"
        );
        let mut args = vec![self.value];
        args.extend(rest.iter().map(|e| e.value));
        let kind = if id.row().is_condition {
            Kind::Bool
        } else if name == "select" {
            rest[0].kind()
        } else {
            self.scalar_kind(rest)
        };
        let value = self.graph.borrow_mut().make(Op::Scalar(id), args, kind);
        self.with(value)
    }

    fn scalar_kind(self, rest: &[Ex<'g>]) -> Kind {
        std::iter::once(self)
            .chain(rest.iter().copied())
            .map(Ex::kind)
            .find(|kind| matches!(kind, Kind::Scalar(elem) if *elem != crate::ir::Elem::Float))
            .unwrap_or(Kind::Scalar(crate::ir::Elem::Float))
    }

    /// `if self { a } else { b }`
    pub(crate) fn select(self, a: Ex<'g>, b: Ex<'g>) -> Self {
        if a.value == b.value {
            return a;
        }
        self.apply("select", &[a, b])
    }

    /// The arguments if this is the row `name`.
    pub(crate) fn as_row(self, name: &str) -> Option<Vec<Ex<'g>>> {
        let graph = self.graph.borrow();
        let node = graph.node(self.value);
        match node.op {
            Op::Scalar(id) if id.row().name == name => {
                Some(node.args.iter().map(|&v| self.with(v)).collect())
            }
            _ => None,
        }
    }

    fn negated(self) -> Option<Self> {
        self.as_row("neg").map(|args| args[0])
    }

    /// Whether the derivative of this is zero where it is zero itself, by its form: a square or a sum of squares, times a constant.
    pub(crate) fn is_flat_at_zero(self) -> bool {
        self.graph.borrow().form_of(self.value).flat
    }

    /// Whether this is, by its form, greater than zero (or NaN).
    pub(crate) fn is_positive(self) -> bool {
        match self.literal() {
            Some(x) => x > 0.0,
            None => self.graph.borrow().form_of(self.value).positive,
        }
    }

    /// `v`, but zero where this cotangent is exactly zero: `0 · ∞ = 0`.
    pub(crate) fn strong(self, v: Ex<'g>) -> Self {
        match self.literal() {
            Some(x) if x != 0.0 => v,
            _ => self.apply("strong", &[v]),
        }
    }

    /// The contribution `v`, which is proportional to this cotangent, but zero where this is exactly zero, or where it is and the gate
    /// that it is behind is, too.
    pub(crate) fn keep_zero(self, v: Ex<'g>, gated: bool) -> Self {
        if v.keeps_zero_of(self) {
            v
        } else if gated && self.literal().is_none() {
            self.apply("gated", &[v])
        } else {
            self.strong(v)
        }
    }

    /// This product, but zero where one of its factors is: the partial derivative, if the cotangent is infinite.
    pub(crate) fn with_zero_partials(self) -> Self {
        match self.as_row("mul") {
            Some(args) => args[0].apply("times", &[args[1]]),
            None => self,
        }
    }

    /// Whether this is zero wherever the cotangent `g` is, by its form.
    fn keeps_zero_of(self, g: Ex<'g>) -> bool {
        if self.value == g.value || self.literal() == Some(0.0) {
            return true;
        }
        let is_finite = |x: Ex<'g>| x.literal().is_some_and(f64::is_finite);
        if let Some(args) = self.as_row("mul") {
            (args[0].keeps_zero_of(g) && is_finite(args[1]))
                || (args[1].keeps_zero_of(g) && is_finite(args[0]))
        } else if let Some(args) = self.as_row("strong") {
            args[0].value == g.value
        } else if let Some(args) = self.as_row("select") {
            args[1].keeps_zero_of(g) && args[2].keeps_zero_of(g)
        } else {
            self.negated().is_some_and(|x| x.keeps_zero_of(g))
        }
    }

    pub(crate) fn square(self) -> Self {
        self * self
    }
}

macro_rules! methods {
    ($($name:ident($($arg:ident),*);)*) => {
        impl<'g> Ex<'g> {
            $(pub(crate) fn $name(self, $($arg: Ex<'g>),*) -> Self {
                self.apply(stringify!($name), &[$($arg),*])
            })*
        }
    };
}

methods! {
    sin(); cos(); sinh(); cosh(); ln(); sqrt(); trunc(); signum();
    lt(b); le(b); gt(b); eq(b); and(b);
}

impl<'g> Add for Ex<'g> {
    type Output = Self;
    fn add(self, rhs: Self) -> Self {
        if let Some(b) = rhs.negated() {
            return self - b;
        }
        if let Some(a) = self.negated() {
            return rhs - a;
        }
        match (self.literal(), rhs.literal()) {
            (Some(a), Some(b)) => self.lit(a + b),
            (Some(0.0), None) => rhs,
            (None, Some(0.0)) => self,
            _ => self.apply("add", &[rhs]),
        }
    }
}

impl<'g> Sub for Ex<'g> {
    type Output = Self;
    fn sub(self, rhs: Self) -> Self {
        if let Some(b) = rhs.negated() {
            return self + b;
        }
        match (self.literal(), rhs.literal()) {
            (Some(a), Some(b)) => self.lit(a - b),
            (Some(0.0), None) => -rhs,
            (None, Some(0.0)) => self,
            _ => self.apply("sub", &[rhs]),
        }
    }
}

impl<'g> Mul for Ex<'g> {
    type Output = Self;
    fn mul(self, rhs: Self) -> Self {
        if let Some(a) = self.negated() {
            return -(a * rhs);
        }
        if let Some(b) = rhs.negated() {
            return -(self * b);
        }
        match (self.literal(), rhs.literal()) {
            (Some(a), Some(b)) => self.lit(a * b),
            (Some(1.0), None) => rhs,
            (None, Some(1.0)) => self,
            (Some(-1.0), None) => -rhs,
            (None, Some(-1.0)) => -self,
            _ => self.apply("mul", &[rhs]),
        }
    }
}

impl<'g> Div for Ex<'g> {
    type Output = Self;
    fn div(self, rhs: Self) -> Self {
        if let Some(a) = self.negated() {
            return -(a / rhs);
        }
        match (self.literal(), rhs.literal()) {
            (None, Some(1.0)) => self,
            _ => self.apply("div", &[rhs]),
        }
    }
}

impl<'g> Neg for Ex<'g> {
    type Output = Self;
    fn neg(self) -> Self {
        if let Some(a) = self.negated() {
            return a;
        }
        if let Some(a) = self.literal() {
            return self.lit(-a);
        }
        if let Some(args) = self.as_row("sub") {
            return args[1] - args[0];
        }
        self.apply("neg", &[])
    }
}
