//! Making nodes, variables, tapes and code.

use super::super::entity::{Code, Mem, Region, Tape, Value};
use super::super::kind::Kind;
use super::super::op::Op;
use super::{CodeInfo, Function, MemInfo, Node, RegionInfo, RegionKind, TapeInfo};
use proc_macro2::TokenStream;

impl Function {
    pub(crate) fn add_region(&mut self, parent: Option<Region>, kind: RegionKind) -> Region {
        let region = Region(self.regions.len() as u32);
        self.regions.push(RegionInfo {
            parent,
            kind,
            nodes: Vec::new(),
            result: Vec::new(),
            adjoint_of: None,
        });
        region
    }

    /// The node of this operation on these values, here or in an ancestor; made here if there is none.
    pub(crate) fn make(&mut self, op: Op, args: Vec<Value>, kind: Kind) -> Value {
        let here = self.here();
        if let (Op::Store(mem, steps), [value]) = (&op, &args[..])
            && steps.is_empty()
            && matches!(self.mems[mem.index()].kind, Kind::Any | Kind::Const)
            && *self.kind(*value) != Kind::Const
        {
            // A variable that was declared without a value.
            self.mems[mem.index()].kind = self.kind(*value).clone();
        }
        if op.is_pure() {
            if let Some(value) = self.find(&op, &args) {
                return value;
            }
            let value = self.append(op.clone(), args.clone(), kind, here);
            self.interned.entry((op, args)).or_default().push(value);
            return value;
        }
        self.append(op, args, kind, here)
    }

    /// The interned node, if one is visible from here.
    pub(crate) fn find(&self, op: &Op, args: &[Value]) -> Option<Value> {
        // The key is built only to look it up; functions are small enough.
        let found = self.interned.get(&(op.clone(), args.to_vec()))?;
        let mut all = found.iter().copied();
        all.find(|&value| self.encloses(self.node(value).home, self.here()))
            .or_else(|| self.find_in_twin(op, found))
    }

    fn append(&mut self, op: Op, args: Vec<Value>, kind: Kind, home: Region) -> Value {
        let value = Value(self.nodes.len() as u32);
        if let Some(span) = self.span {
            self.spans.insert(value, span);
        }
        self.nodes.push(Node {
            op,
            args,
            kind,
            home,
        });
        self.region_mut(home).nodes.push(value);
        value
    }

    /// A node at a place of its own in `region`, for passes that insert.
    pub(crate) fn insert_at(
        &mut self,
        region: Region,
        position: usize,
        op: Op,
        args: Vec<Value>,
        kind: Kind,
    ) -> Value {
        let value = Value(self.nodes.len() as u32);
        self.nodes.push(Node {
            op,
            args,
            kind,
            home: region,
        });
        self.region_mut(region).nodes.insert(position, value);
        value
    }

    /// A node behind another one, of which it is made.
    pub(crate) fn insert_behind(&mut self, value: Value, op: Op, kind: Kind) -> Value {
        let home = self.node(value).home;
        let nodes = &self.region(home).nodes;
        let at = nodes.iter().position(|&v| v == value).map_or(0, |i| i + 1);
        self.insert_at(home, at, op, vec![value], kind)
    }

    pub(crate) fn add_mem(&mut self, name: &str, kind: Kind) -> Mem {
        let mem = Mem(self.mems.len() as u32);
        let home = self.here();
        self.mems.push(MemInfo {
            name: name.to_owned(),
            kind,
            ty: None,
            home,
            merge: false,
            slot: None,
            cotangent: false,
        });
        mem
    }

    pub(crate) fn add_tape(&mut self, name: &str, kind: Kind, single: bool) -> Tape {
        let tape = Tape(self.tapes.len() as u32);
        self.tapes.push(TapeInfo {
            name: name.to_owned(),
            kind,
            single,
            count: None,
        });
        tape
    }

    /// The entry of this code, one for each text. The same text may be a value in one place and a pattern in another.
    pub(crate) fn add_code(&mut self, info: CodeInfo) -> Code {
        // A pattern reads nothing, an expression of the same text does.
        let key = (info.text.clone(), info.cheap, info.reads.clone());
        if let Some(&code) = self.code_ids.get(&key) {
            return code;
        }
        let code = Code(self.codes.len() as u32);
        self.code_ids.insert(key, code);
        self.codes.push(info);
        code
    }

    /// An entry for fixed code without variables.
    pub(crate) fn plain_code(&mut self, tokens: TokenStream) -> Code {
        self.add_code(CodeInfo {
            cheap: true,
            repeats: true,
            ..CodeInfo::of(tokens)
        })
    }

    pub(crate) fn literal(&mut self, x: f64, kind: Kind) -> Value {
        // A literal is one node for each kind, so that `f32` and `f64` do not mix.
        let here = self.here();
        let op = Op::Literal(x.to_bits());
        if let Some(found) = self.interned.get(&(op.clone(), Vec::new())) {
            let found = found
                .iter()
                .copied()
                .find(|&v| self.node(v).kind == kind && self.encloses(self.node(v).home, here));
            if let Some(value) = found {
                return value;
            }
        }
        // Literals live in the root and are always written in place: they can be shared by all.
        let value = Value(self.nodes.len() as u32);
        self.nodes.push(Node {
            op: op.clone(),
            args: Vec::new(),
            kind,
            home: Self::ROOT,
        });
        self.region_mut(Self::ROOT).nodes.push(value);
        self.interned
            .entry((op, Vec::new()))
            .or_default()
            .push(value);
        value
    }
}
