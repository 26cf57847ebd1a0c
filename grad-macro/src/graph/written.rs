//! How a node is written: an expression of its operands' names, close to the user's own.

use crate::emit::names::Names;
use crate::ir::{
    Change, Code, Function, Lend, Mem, Op, Payload, Step, Value, lent_indices, step_indices,
};
use crate::names::Method;
use crate::rules::{Form, Row};
use std::collections::HashMap;

/// Writes nodes, with the names that the emitted code gives as well.
pub(super) struct Written<'f> {
    f: &'f Function,
    names: Names,
    known: HashMap<Value, String>,
}

impl<'f> Written<'f> {
    pub(super) fn new(f: &'f Function) -> Self {
        Written {
            f,
            names: Names::new(f),
            known: HashMap::new(),
        }
    }

    /// Whether a node stands where it is used and has no line of its own: parameters, constants, parts of values.
    pub(super) fn is_inline(op: &Op) -> bool {
        matches!(
            op,
            Op::Param(_)
                | Op::RegionParam(_)
                | Op::Literal(_)
                | Op::Const(_)
                | Op::AsScalar
                | Op::Field(_)
                | Op::Index
        )
    }

    /// The name of a value, or what it is where it has none.
    pub(super) fn operand(&mut self, value: Value) -> String {
        if let Some(name) = self.known.get(&value) {
            return name.clone();
        }
        let node = self.f.node(value);
        let name = match &node.op {
            Op::Param(i) => self.f.params[*i as usize].name.clone(),
            Op::Literal(bits) => format!("{:?}", f64::from_bits(*bits)),
            Op::Const(code) => self.code(*code, &node.args),
            Op::AsScalar => self.operand(node.args[0]),
            Op::Field(field) => {
                let field = Payload::written(field);
                format!("{}.{field}", self.operand(node.args[0]))
            }
            Op::Index => {
                let base = self.operand(node.args[0]);
                format!("{base}[{}]", self.operand(node.args[1]))
            }
            _ => self.names.value(self.f, value).to_string(),
        };
        self.known.insert(value, name.clone());
        name
    }

    pub(super) fn operands(&mut self, values: &[Value]) -> String {
        let parts: Vec<String> = values.iter().map(|&v| self.operand(v)).collect();
        parts.join(", ")
    }

    pub(super) fn mem(&mut self, mem: Mem) -> String {
        self.names.mem(self.f, mem).to_string()
    }

    /// A place in a variable; the first of `args` are the indices on the way.
    fn place(&mut self, mem: Mem, steps: &[Step], args: &[Value]) -> String {
        let mut text = self.mem(mem);
        let mut indices = args.iter();
        for step in steps {
            match step {
                Step::Field(name) => {
                    text.push('.');
                    text.push_str(Payload::written(name));
                }
                Step::Index => {
                    let index = indices.next().map(|&v| self.operand(v));
                    text.push_str(&format!("[{}]", index.unwrap_or_default()));
                }
            }
        }
        text
    }

    /// The user's code, with the names of the active values that it reads.
    pub(super) fn code(&mut self, code: Code, args: &[Value]) -> String {
        let info = self.f.code(code);
        let captures: Vec<String> = info.captures.iter().map(ToString::to_string).collect();
        let text = without_paths(&spaced(&info.text));
        let mut names: HashMap<String, String> = HashMap::new();
        for (name, &value) in captures.iter().zip(args) {
            names.insert(name.clone(), self.operand(value));
        }
        for (i, &value) in args.iter().enumerate() {
            names.insert(format!("__{i}"), self.operand(value));
        }
        with_names(&text, &names)
    }

    /// What a node computes or does; a node with regions is written by its lines.
    pub(super) fn node(&mut self, value: Value) -> String {
        let node = self.f.node(value).clone();
        let args = &node.args;
        match &node.op {
            Op::Param(_)
            | Op::RegionParam(_)
            | Op::Literal(_)
            | Op::Const(_)
            | Op::AsScalar
            | Op::Field(_)
            | Op::Index => self.operand(value),
            Op::Scalar(rule) => self.row(rule.row(), args),
            Op::Rule(name) => format!("{}({})", name.to_lowercase(), self.operands(args)),
            Op::Pull(name, operand) => {
                let name = name.to_lowercase();
                let letter = char::from(b'a' + operand);
                format!("pull_{letter} of {name}({})", self.operands(args))
            }
            Op::Pushforward(name, operand) => {
                let name = name.to_lowercase();
                let letter = char::from(b'a' + operand);
                format!("push_{letter} of {name}({})", self.operands(args))
            }
            Op::StructTangent(fields) => {
                format!(
                    "tangent by {} of {}",
                    fields.join(", "),
                    self.operands(args)
                )
            }
            Op::PartTangent => format!("tangent {}", self.operand(args[1])),
            Op::PushPull(name, operand, _) => {
                format!(
                    "tangent of the pull of {} by operand {operand}: {}",
                    name.to_lowercase(),
                    self.operands(args)
                )
            }
            Op::PushMapPull(_) => {
                format!("tangent of the pull of map over {}", self.operands(args))
            }
            Op::PushMap(_) => format!("tangent of map over {}", self.operands(args)),
            Op::PushCall(code, ..) => format!("{} with tangents", called(&self.code(*code, args))),
            Op::TangentOf => format!("the tangent of {}", self.operand(args[0])),
            Op::CotangentSum => {
                let a = self.operand(args[0]);
                format!("{a} + {}", self.operand(args[1]))
            }
            Op::Zero => format!("zero of {}", self.operand(args[0])),
            Op::ElementSum => format!("sum of the elements of {}", self.operand(args[0])),
            Op::Tuple => format!("({})", self.operands(args)),
            Op::Array => format!("[{}]", self.operands(args)),
            Op::List => format!("vec![{}]", self.operands(args)),
            Op::Cast(elem) => format!("{} as {elem}", self.operand(args[0])),
            Op::Convert(code) | Op::Matrix(code, ..) | Op::Fill(code) => {
                let path = self.code(*code, &[]);
                format!("{path}({})", self.operands(args))
            }
            Op::Repeat(code) => format!("{} of {}", self.code(*code, &[]), self.operands(args)),
            Op::Struct(code, fields) => {
                let path = self.code(*code, &[]);
                let parts: Vec<String> = fields
                    .iter()
                    .zip(args)
                    .map(|(field, &v)| {
                        let field = Payload::of_field(field).map_or(field.clone(), |p| p.member);
                        format!("{field}: {}", self.operand(v))
                    })
                    .collect();
                format!("{path} {{ {} }}", parts.join(", "))
            }
            Op::Map(..) => format!("map over {}", self.operands(args)),
            Op::MapPull(_) => format!("pull of map over {}", self.operands(args)),
            Op::Statement(code) | Op::Snapshot(code) => self.code(*code, args),
            Op::Rebind(name) => format!("{name} again"),
            Op::Declare(mem) => {
                let name = self.mem(*mem);
                match args.first() {
                    Some(&init) => format!("let mut {name} = {}", self.operand(init)),
                    None => format!("let mut {name}"),
                }
            }
            Op::Load(mem, steps) => self.place(*mem, steps, args),
            Op::ZeroOf(mem, steps) => format!("zero of {}", self.place(*mem, steps, args)),
            Op::ShapeOf(mem, steps) => format!("shape of {}", self.place(*mem, steps, args)),
            Op::Store(mem, steps) => self.written_into(*mem, steps, args, "="),
            Op::AddTo(mem, steps) => self.written_into(*mem, steps, args, "+="),
            Op::AddScaled(target, part) => {
                let (target, part) = (self.mem(*target), self.mem(*part));
                format!("{target} += {} * {part}", self.operands(args))
            }
            Op::Take(mem, steps) => format!("take {}", self.place(*mem, steps, args)),
            Op::Change(change, mem, steps) => {
                let place = self.place(*mem, steps, args);
                let rest = self.operands(&args[step_indices(steps).min(args.len())..]);
                format!("{place}.{}({rest})", method(*change))
            }
            Op::Exchange(a, b) => format!("swap({}, {})", self.mem(*a), self.mem(*b)),
            Op::PopLast(mem, steps) => format!("pop {}", self.place(*mem, steps, args)),
            Op::If(..) => format!("if {}", self.operand(args[0])),
            Op::Match(code, arms) => {
                let arms = arms.clone();
                let (scrutinee, _) = self.f.match_args(&arms, args);
                format!("match {}", self.code(*code, scrutinee))
            }
            Op::MatchArm(_) => format!("match on the arm {}", self.operands(args)),
            Op::For(spec) => {
                let pattern = self.code(spec.pattern, &[]);
                let iter = bare(self.code(spec.iter, args));
                let order = if spec.backwards { ", last first" } else { "" };
                format!("for {pattern} in {iter}{order}")
            }
            Op::Loop(_) => "loop".to_owned(),
            Op::Repeated(_) => format!("repeat {} times, last first", self.operands(args)),
            Op::Break => "break".to_owned(),
            Op::Call(code) => called(&self.code(*code, args)),
            Op::PullbackOf => format!("the pullback of {}", self.operand(args[0])),
            Op::CallPullback(lends, with_tangent) => self.call_pullback(lends, *with_tangent, args),
            Op::SeededCall(code, lends, _) => {
                let count = args.len() - 1 - lent_indices(lends);
                let call = called(&self.code(*code, &args[..count]));
                let g = self.operand(args[count]);
                let targets = self.lent(lends, &args[count + 1..]);
                format!("{call} with the cotangent {g} adds to {targets}")
            }
            Op::Undo(write) => format!("in front of {}", self.operand(*write)),
            Op::DeclareTape(tape) => format!("tape {}", self.names.tape(self.f, *tape)),
            Op::Push(tape) => {
                let tape = self.names.tape(self.f, *tape).to_string();
                format!("store {} on {tape}", self.operands(args))
            }
            Op::Pop(tape) => format!("from {}", self.names.tape(self.f, *tape)),
        }
    }

    fn row(&mut self, row: &Row, args: &[Value]) -> String {
        let operands: Vec<String> = args.iter().map(|&v| self.operand(v)).collect();
        match row.form {
            Form::Infix(op) => format!("{} {op} {}", operands[0], operands[1]),
            Form::Prefix(op) => format!("{op}{}", operands[0]),
            Form::Method => format!("{}.{}({})", operands[0], row.name, operands[1..].join(", ")),
            Form::Select => format!(
                "if {} {{ {} }} else {{ {} }}",
                operands[0], operands[1], operands[2]
            ),
            Form::Runtime => format!("{}({})", row.name, operands.join(", ")),
        }
    }

    fn written_into(&mut self, mem: Mem, steps: &[Step], args: &[Value], how: &str) -> String {
        let place = self.place(mem, steps, args);
        let value = args.last().map(|&v| self.operand(v)).unwrap_or_default();
        format!("{place} {how} {value}")
    }

    fn call_pullback(&mut self, lends: &[Lend], with_tangent: bool, args: &[Value]) -> String {
        let cotangents = 1 + usize::from(with_tangent);
        let (pullback, g) = (self.operand(args[0]), self.operands(&args[1..=cotangents]));
        let targets = self.lent(lends, &args[1 + cotangents..]);
        format!("{pullback}({g}) adds to {targets}")
    }

    /// The places lent.
    fn lent(&mut self, lends: &[Lend], mut indices: &[Value]) -> String {
        let mut targets = Vec::new();
        for lend in lends {
            match lend {
                Lend::Discard => targets.push("_".to_owned()),
                Lend::Into(mem, steps) => {
                    let (own, rest) = indices.split_at(step_indices(steps).min(indices.len()));
                    targets.push(self.place(*mem, steps, own));
                    indices = rest;
                }
            }
        }
        targets.join(", ")
    }
}

/// A call as the user wrote it: of the function, not of its companion.
fn called(text: &str) -> String {
    text.replace("::__vjp", "").replace("differentiable_", "")
}

/// Code without the paths by which it calls the runtime's own helpers.
fn without_paths(text: &str) -> String {
    const HELPERS: &str = "private::";
    let mut rest = text;
    let mut out = String::new();
    while let Some(at) = rest.find(HELPERS) {
        let before =
            rest[..at].trim_end_matches(|c: char| c.is_alphanumeric() || c == '_' || c == ':');
        out.push_str(before);
        rest = &rest[at + HELPERS.len()..];
    }
    out + rest
}

fn method(change: Change) -> &'static str {
    match change {
        Change::Push => Method::Push.name(),
        Change::Pop => Method::Pop.name(),
        Change::Swap => Method::Swap.name(),
        Change::Fill => Method::Fill.name(),
        Change::SetColumn => Method::SetColumn.name(),
        Change::SetRow => Method::SetRow.name(),
        Change::ZeroColumn => "zero_column",
        Change::ZeroRow => "zero_row",
    }
}

/// Tokens print with a space between any two: without those that nobody writes.
fn spaced(text: &str) -> String {
    let text: String = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut out = String::with_capacity(text.len());
    let chars: Vec<char> = text.chars().collect();
    for (i, &c) in chars.iter().enumerate() {
        if c == ' ' {
            let (before, after) = (out.chars().last(), chars.get(i + 1).copied());
            let tight_before =
                matches!(before, Some('.' | '(' | '[' | '&' | '!')) || out.ends_with("::");
            let tight_after = matches!(after, Some('.' | ')' | ']' | ',' | ';' | '?'))
                || matches!((before, after), (Some(b), Some('(' | '[')) if b.is_alphanumeric() || b == '_' || b == '>')
                || matches!(after, Some(':'))
                || (after == Some('!') && chars.get(i + 2) != Some(&'='));
            if tight_before || tight_after {
                continue;
            }
        }
        out.push(c);
    }
    out
}

/// Without the parentheses around all of it.
fn bare(text: String) -> String {
    let Some(inner) = text
        .strip_prefix('(')
        .and_then(|text| text.strip_suffix(')'))
    else {
        return text;
    };
    let mut depth = 0_i32;
    let encloses = inner.chars().all(|c| {
        depth += i32::from(c == '(') - i32::from(c == ')');
        depth >= 0
    });
    if encloses { inner.to_owned() } else { text }
}

/// Words of a text replaced by other names.
fn with_names(text: &str, names: &HashMap<String, String>) -> String {
    if names.is_empty() {
        return text.to_owned();
    }
    let mut out = String::with_capacity(text.len());
    let mut word = String::new();
    let flush = |word: &mut String, out: &mut String| {
        let after_dot = out.ends_with('.');
        match names.get(word.as_str()) {
            Some(name) if !after_dot => out.push_str(name),
            _ => out.push_str(word),
        }
        word.clear();
    };
    for c in text.chars() {
        if c.is_alphanumeric() || c == '_' {
            word.push(c);
        } else {
            flush(&mut word, &mut out);
            out.push(c);
        }
    }
    flush(&mut word, &mut out);
    out
}
