//! Which values are, by their form, squares or sums of squares: their root is flat where it is zero.
//!
//! A sum of squares here is what is never negative and whose derivative is zero wherever it is zero itself; sums, products and
//! means of such values are such values again. That also holds for a variable if it holds for all that is ever written to it,
//! whatever the loops and branches are: the largest set of values and variables that support each other is the right one, because
//! what runs has a first write. A product of a value with itself counts where only rustc knows its type, too.

mod steep;

use crate::ir::{Change, Function, Mem, Op, Value};
use crate::names::Function as Name;
use crate::names::matrices::marker;
use crate::rules::row;

/// What the form of a value says. Where its type is not known, a product may be one of matrices.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Form {
    /// Greater than zero, or NaN.
    pub(crate) positive: bool,
    /// If this is a float, it is a sum of squares.
    pub(crate) square: bool,
    /// Every float in this is a sum of squares.
    elements: bool,
    /// If this is a float, its derivative is zero where it is zero: a sum of squares, products of such, times a constant, over anything.
    pub(crate) flat: bool,
}

/// The traits of the runtime that have `sqrt` for floats: of any value, and of a sum of squares.
pub(crate) const ROOT: &str = "Root";
const ROOT_OF_SQUARES: &str = "RootOfSquares";

/// How many factors of a product are looked at.
const FACTORS: usize = 16;

/// How far apart two reads of a variable may be to be compared.
const DISTANCE: u32 = 64;

/// Fills `function.forms`, if there is an operation that asks for it.
pub(crate) fn mark(function: &mut Function) {
    let asks = |op: &Op| match op {
        Op::Scalar(rule) => matches!(rule.row().name, row::sqrt | row::ln | row::div),
        _ => false,
    };
    let asks = function.nodes.iter().any(|node| asks(&node.op));
    if !asks && !function.call_traits.values().any(|of| *of == ROOT) {
        return;
    }
    let values = forms(function, false);
    let steep = steep::below_roots(function, &values);
    // A `sqrt` that is the user's or a float's, as rustc decides: a float's is flat at zero, too.
    for (call, methods) in &mut function.call_traits {
        let receiver = function.nodes[call.index()].args.first();
        if *methods == ROOT && receiver.is_some_and(|x| values[x.index()].square) {
            *methods = ROOT_OF_SQUARES;
        }
    }
    function.forms = values;
    function.steep = steep;
}

/// The form of each value. Whether the results of calls are taken for sums of squares, which only the callee knows.
fn forms(function: &Function, calls: bool) -> Vec<Form> {
    let mut forms = Forms {
        f: function,
        calls,
        values: Vec::with_capacity(function.nodes.len()),
        mems: vec![(false, false); function.mems.len()],
    };
    for index in 0..function.nodes.len() {
        let positive = forms.is_positive(Value(index as u32));
        forms.values.push(Form {
            positive,
            square: true,
            elements: true,
            flat: false,
        });
        // A variable that nothing is written to here is bound elsewhere.
        if let Some((mem, ..)) = write(&function.nodes[index].op) {
            forms.mems[mem.index()] = (true, true);
        }
    }
    // What is exchanged is not followed.
    for node in &function.nodes {
        if let Op::Exchange(a, b) = node.op {
            forms.mems[a.index()] = (false, false);
            forms.mems[b.index()] = (false, false);
        }
    }
    // Two or three times, unless variables hand the answer on against the order of the code; as for activity.
    while forms.sweep() {}
    for index in 0..function.nodes.len() {
        forms.values[index].flat = forms.is_flat(Value(index as u32));
    }
    forms.values
}

/// The variable that an operation writes to, and whether only a part of it.
fn write(op: &Op) -> Option<(Mem, bool)> {
    match op {
        Op::Declare(mem) => Some((*mem, false)),
        Op::Store(mem, steps) | Op::AddTo(mem, steps) => Some((*mem, !steps.is_empty())),
        Op::Change(_, mem, _) => Some((*mem, true)),
        Op::AddScaled(mem, _) => Some((*mem, false)),
        _ => None,
    }
}

struct Forms<'f> {
    f: &'f Function,
    calls: bool,
    values: Vec<Form>,
    /// What the values of each variable are: `square` and `elements`.
    mems: Vec<(bool, bool)>,
}

impl Forms<'_> {
    fn of(&self, value: Value) -> Form {
        self.values.get(value.index()).copied().unwrap_or_default()
    }

    fn row(&self, value: Value) -> Option<&'static str> {
        match self.f.node(value).op {
            Op::Scalar(rule) => Some(rule.row().name),
            _ => None,
        }
    }

    fn is_positive(&self, value: Value) -> bool {
        if let Some(x) = self.f.literal_of(value) {
            return x > 0.0;
        }
        let args = &self.f.node(value).args;
        let positive = |i: usize| self.of(args[i]).positive;
        match self.row(value) {
            Some(row::exp | row::cosh) => true,
            // The variables in the other summand are not known yet, squares by their form are.
            Some(row::add) => {
                let least = |i: usize| positive(i) || self.is_plain_square(args[i]);
                (positive(0) && least(1)) || (positive(1) && least(0))
            }
            Some(row::mul | row::factor) => positive(0) && positive(1),
            Some(row::sqrt) => positive(0),
            Some(row::max) => positive(0) || positive(1),
            _ => false,
        }
    }

    /// Whether a value is a square without a look at variables.
    fn is_plain_square(&self, value: Value) -> bool {
        if let Some(x) = self.f.literal_of(value) {
            return x >= 0.0;
        }
        let node = self.f.node(value);
        match (self.row(value), &node.op) {
            (Some(row::mul), _) => self.same(node.args[0], node.args[1], 2),
            (Some(row::powi | row::powf), _) => self.even_power(&node.args),
            (_, Op::Rule("NormSquared")) => true,
            (_, Op::Rule("Dot")) => node.args[0] == node.args[1],
            _ => false,
        }
    }

    /// One sweep over all nodes; whether it changed anything.
    fn sweep(&mut self) -> bool {
        let mut changed = false;
        for index in 0..self.f.nodes.len() {
            let value = Value(index as u32);
            let before = self.values[index];
            if before.square || before.elements {
                let (square, elements) = self.squares(value);
                let now = Form {
                    square: before.square && square,
                    elements: before.elements && elements,
                    ..before
                };
                changed |= now != before;
                self.values[index] = now;
            }
            changed |= self.wrote(value);
        }
        changed
    }

    /// Takes a write into account; whether it changed what is known of the variable.
    fn wrote(&mut self, value: Value) -> bool {
        let node = self.f.node(value);
        let Some((mem, part)) = write(&node.op) else {
            return false;
        };
        let (square, elements) = match (&node.op, node.args.last()) {
            (Op::AddScaled(..), _) => (false, false),
            // A place without a value, or elements that change places.
            (_, None)
            | (
                Op::Change(Change::Pop | Change::Swap | Change::ZeroColumn | Change::ZeroRow, ..),
                _,
            ) => {
                return false;
            }
            (_, Some(&x)) if part => (self.of(x).elements, self.of(x).elements),
            (_, Some(&x)) => (self.of(x).square, self.of(x).elements),
        };
        let before = self.mems[mem.index()];
        let now = (before.0 && square, before.1 && elements);
        self.mems[mem.index()] = now;
        now != before
    }

    /// `square` and `elements` of a value, as far as those of the others are right.
    fn squares(&self, value: Value) -> (bool, bool) {
        let node = self.f.node(value);
        let both = |is: bool| (is, is);
        if let Some(x) = self.f.literal_of(value) {
            return both(x >= 0.0);
        }
        if self.of(value).positive {
            return both(true);
        }
        let args = &node.args;
        let square = |i: usize| self.of(args[i]).square;
        let elements = |i: usize| self.of(args[i]).elements;
        let all = || args.iter().all(|&arg| self.of(arg).elements);
        // What is known to be a float has itself as its only element.
        let scalar = |is: bool| (is, is && node.kind.is_scalar());
        match &node.op {
            Op::Scalar(rule) => both(match rule.row().name {
                row::add | row::max | row::min | row::midpoint => square(0) && square(1),
                row::mul | row::factor => self.is_square_product(&[args[0], args[1]]),
                row::div => square(0) && self.of(args[1]).positive,
                row::mul_add => self.is_square_product(&args[..2]) && square(2),
                row::powi | row::powf => {
                    self.even_power(args)
                        || (square(0) && self.exponent(args).is_some_and(|n| n >= 1.0))
                }
                row::abs => square(0),
                _ => false,
            }),
            Op::Rule(name) => match marker(name) {
                "Add" | "AddAssign" => (square(0) && square(1), elements(0) && elements(1)),
                "Mul" | "MulAssign" => {
                    // A product of matrices has sums of products of their elements.
                    let (is, float) = scalar(self.is_square_product(&[args[0], args[1]]));
                    (is, float || (elements(0) && elements(1)))
                }
                "Div" | "DivAssign" => {
                    let over = self.of(args[1]).positive;
                    (square(0) && over, elements(0) && over)
                }
                "ComponentMul" => both(self.same(args[0], args[1], 2) || all()),
                "Scale" => both(all()),
                "NormSquared" => both(true),
                "Dot" => both(self.same(args[0], args[1], 2) || all()),
                "Trace" => both(elements(0) || self.is_gram(args[0])),
                "Sum" | "Mean" | "Product" | "Max" | "Min" | "Amax" | "Amin" | "RowSum"
                | "ColumnSum" | "Transpose" | "Diagonal" | "Column" | "Row" | "Unwrap"
                | "IntoSome" => both(elements(0)),
                _ => both(false),
            },
            Op::AsScalar => both(square(0)),
            Op::Cast(_) => both(square(0)),
            Op::Tuple | Op::Array | Op::List | Op::Struct(..) | Op::Matrix(..) => both(all()),
            Op::Repeat(_) | Op::Fill(_) | Op::Convert(_) => both(elements(0)),
            Op::Field(name) => both(elements(0) || (name == "x" && self.is_gram(args[0]))),
            Op::Index => both(elements(0) || (self.is_diagonal(args[1]) && self.is_gram(args[0]))),
            Op::Map(body, _) => {
                let result = &self.f.region(*body).result;
                both(!result.is_empty() && result.iter().all(|&v| self.of(v).elements))
            }
            Op::Load(mem, steps) | Op::Take(mem, steps) => {
                let (square, elements) = self.mems[mem.index()];
                if steps.is_empty() {
                    let (square, float) = scalar(square);
                    (square, elements || float)
                } else {
                    both(elements)
                }
            }
            Op::Call(_) => both(self.calls),
            // Only the number of elements may come from an active value.
            Op::Const(code) | Op::Snapshot(code) => both(is_zero_or_one(&self.f.code(*code).text)),
            _ => both(false),
        }
    }

    /// The factors of a product of floats.
    fn factors(&self, of: &[Value]) -> Option<Vec<Value>> {
        let mut factors = Vec::new();
        let mut open = of.to_vec();
        while let Some(value) = open.pop() {
            let node = self.f.node(value);
            let is_product = matches!(node.op, Op::Rule("Mul") | Op::AsScalar)
                || self.row(value) == Some(row::mul);
            // A product that is a square as a whole is not taken apart.
            if is_product && !self.of(value).square {
                open.extend(&node.args);
            } else {
                factors.push(value);
            }
            if factors.len() + open.len() > FACTORS {
                return None;
            }
        }
        Some(factors)
    }

    /// The factors of a product that are left when pairs of the same are taken away.
    fn odd_factors(&self, of: &[Value]) -> Option<Vec<Value>> {
        let mut odd: Vec<Value> = Vec::new();
        for factor in self.factors(of)? {
            match odd.iter().position(|&other| self.same(other, factor, 2)) {
                Some(i) => {
                    odd.swap_remove(i);
                }
                None => odd.push(factor),
            }
        }
        Some(odd)
    }

    fn is_square_product(&self, of: &[Value]) -> bool {
        self.same(of[0], of[1], 2)
            || of.iter().all(|&v| self.of(v).square)
            || self
                .odd_factors(of)
                .is_some_and(|odd| odd.iter().all(|&v| self.of(v).square))
    }

    fn is_flat(&self, value: Value) -> bool {
        if self.of(value).square {
            return true;
        }
        let node = self.f.node(value);
        let constant_or_flat =
            |v: Value| !self.f.is_active(v) || self.of(v).flat || self.of(v).square;
        match (self.row(value), &node.op) {
            (Some(row::mul), _) | (_, Op::Rule("Mul")) => self
                .odd_factors(&node.args)
                .is_some_and(|odd| odd.iter().all(|&v| constant_or_flat(v))),
            (Some(row::div), _) | (_, Op::Rule("Div") | Op::AsScalar) => self.of(node.args[0]).flat,
            _ => false,
        }
    }

    fn exponent(&self, args: &[Value]) -> Option<f64> {
        self.f
            .literal_of(args[1])
            .or_else(|| self.f.integer_of(args[1]).map(|n| n as f64))
    }

    fn even_power(&self, args: &[Value]) -> bool {
        self.exponent(args)
            .is_some_and(|n| n > 0.0 && n % 2.0 == 0.0)
    }

    /// Whether two values are one number: the same value, or reads of one place with no write between.
    fn same(&self, a: Value, b: Value, depth: u32) -> bool {
        if a == b {
            return true;
        }
        let (x, y) = (self.f.node(a), self.f.node(b));
        if x.op != y.op || x.args.len() != y.args.len() || x.home != y.home {
            return false;
        }
        let parts = || {
            let mut args = x.args.iter().zip(&y.args);
            args.all(|(&p, &q)| p == q || (depth > 0 && self.same(p, q, depth - 1)))
        };
        match &x.op {
            Op::Load(mem, _) => parts() && !self.written_between(*mem, a, b),
            op => op.is_pure() && !matches!(op, Op::Literal(_) | Op::Const(_)) && parts(),
        }
    }

    /// Nodes are numbered in the order in which they run, those of nested regions included.
    fn written_between(&self, mem: Mem, a: Value, b: Value) -> bool {
        let (first, last) = (a.0.min(b.0), a.0.max(b.0));
        last - first > DISTANCE
            || (first + 1..last).any(|i| match &self.f.node(Value(i)).op {
                Op::Take(other, _) | Op::PopLast(other, _) => *other == mem,
                Op::Exchange(a, b) => *a == mem || *b == mem,
                op => write(op).is_some_and(|(other, _)| other == mem),
            })
    }

    /// Whether a value is `vᵀ · v` or `v · vᵀ`: the elements on its diagonal are sums of squares.
    fn is_gram(&self, value: Value) -> bool {
        let node = self.f.node(value);
        let turned = |a: Value, b: Value| match self.f.node(a).op {
            Op::Rule(name) if marker(name) == "Transpose" => {
                self.same(self.f.node(a).args[0], b, 2)
            }
            _ => false,
        };
        match (&node.op, &node.args[..]) {
            (Op::Rule("Mul"), &[a, b]) => turned(a, b) || turned(b, a),
            (Op::Rule(name), &[a, b]) if marker(name) == "TrMul" => self.same(a, b, 2),
            _ => false,
        }
    }

    /// Whether an index is that of an element on the diagonal: `0`, `(1, 1)`.
    fn is_diagonal(&self, index: Value) -> bool {
        let Op::Const(code) = self.f.node(index).op else {
            return false;
        };
        let text = self.f.code(code).text.replace(' ', "");
        let pair = text
            .strip_prefix('(')
            .and_then(|text| text.strip_suffix(')'));
        match pair.and_then(|pair| pair.split_once(',')) {
            Some((i, j)) => i == j && i.chars().all(|c| c.is_ascii_digit()),
            None => text == "0",
        }
    }
}

/// Whether constant code makes zeros, ones or nothing: `T::zero()`, `Vector3::zeros()`, `Vec::new()`, `T::lit(0.5)`, `vec![0.0; n]`.
fn is_zero_or_one(text: &str) -> bool {
    let text = text.replace(' ', "");
    let is_literal = |text: &str| {
        let digits = ["f64", "f32", "_"]
            .iter()
            .fold(text, |text, suffix| text.trim_end_matches(suffix));
        digits.parse::<f64>().is_ok_and(|x| x >= 0.0)
            || ["INFINITY", "MAX", "EPSILON"]
                .iter()
                .any(|name| text.ends_with(&format!("::{name}")))
    };
    let repeated = text
        .trim_start_matches("std::")
        .trim_start_matches("vec!")
        .strip_prefix('[')
        .and_then(|text| text.split_once(';'));
    if let Some((element, _)) = repeated {
        return is_literal(element);
    }
    let Some((path, args)) = text.split_once('(') else {
        return is_literal(&text);
    };
    // One call and nothing around it.
    let mut depth = 1;
    let end = args.find(|c: char| {
        depth += i32::from(c == '(') - i32::from(c == ')');
        depth == 0
    });
    if end.is_none_or(|end| end + 1 != args.len()) {
        return false;
    }
    let args = args.trim_end_matches(')');
    match path.rsplit("::").next().map(Name::named) {
        Some(Name::Zeros | Name::WithCapacity) => true,
        Some(Name::Zero | Name::One | Name::Default | Name::New) => args.is_empty(),
        Some(Name::Lit) => is_literal(args),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::is_zero_or_one;

    #[test]
    fn zeros_and_ones_are_known_by_their_names() {
        for text in [
            "0.0",
            "2.5_f64",
            "f64 :: INFINITY",
            "T :: zero ()",
            "T :: lit (0.5)",
            "Vec :: new ()",
            "DVector :: zeros (v . len ())",
            "vec ! [0.0 ; v . len ()]",
            "[1.0 ; 3]",
            "Vec :: < f64 > :: with_capacity (n)",
        ] {
            assert!(is_zero_or_one(text), "{text}");
        }
        for text in [
            "- 1.0",
            "T :: zero () - T :: one ()",
            "T :: lit (- 0.5)",
            "Vector2 :: new (a , b)",
            "vec ! [- 1.0 ; 3]",
            "a",
            "f (0.0)",
            "zeros () (1)",
            "T :: one () . neg ()",
        ] {
            assert!(!is_zero_or_one(text), "{text}");
        }
    }
}
