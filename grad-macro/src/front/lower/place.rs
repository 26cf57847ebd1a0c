//! Variables and places: what they hold, reading and storing.

use super::constant::strip;
use super::{Binding, Low, Lower};
use crate::ir::{Kind, Mem, Op, Step, Value};
use quote::ToTokens;
use syn::{Expr, Member};

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
