//! Reverse mode on the graph.
//!
//! Every region of the forward sweep gets a region of the reverse sweep, which walks the nodes backwards and hands each node's
//! cotangent to its arguments. A cotangent is a value where all its contributions come from the same region, and an accumulator
//! otherwise: where it is used in a nested region, and where parts of it are used. An absent cotangent is a structural zero.

use crate::ir::{
    Change, Elem, ForLoop, Function, Kind, Lend, Mem, Op, Region, RegionKind, Step, Value,
};
use crate::rules::{Ex, RuleId};
use quote::quote;
use std::cell::RefCell;
use std::collections::{HashMap, HashSet};

/// What the gradients are for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    /// A scalar result with the cotangent one; the gradients are returned.
    Direct,
    /// The pullback: the cotangent comes from the caller, and the gradients are added into its slots.
    Pullback,
}

/// The reverse sweep of a function.
pub(crate) struct Adjoint {
    pub(crate) region: Region,
    /// The gradient of each active parameter, by its position; `None` is zero. Empty for a pullback, which adds them to slots.
    pub(crate) gradients: Vec<(u32, Option<Value>)>,
    /// The cotangent of the result, where the caller gives it.
    pub(crate) seed: Option<Value>,
}

struct Reverse<'f> {
    f: &'f mut Function,
    form: Form,
    cotangents: HashMap<Value, Vec<Value>>,
    needs_accumulator: HashSet<Value>,
    accumulators: HashMap<Value, Mem>,
    bars: HashMap<Mem, Mem>,
    merged: HashMap<Mem, Vec<Value>>,
}

/// Appends the reverse sweep to a function whose activity has been marked.
pub(crate) fn reverse(f: &mut Function, form: Form) -> Adjoint {
    let region = f.add_region(Some(Function::ROOT), RegionKind::Reverse);
    f.region_mut(region).adjoint_of = Some(Function::ROOT);
    f.enter(region);
    let mut reverse = Reverse {
        f,
        form,
        cotangents: HashMap::new(),
        needs_accumulator: HashSet::new(),
        accumulators: HashMap::new(),
        bars: HashMap::new(),
        merged: HashMap::new(),
    };
    reverse.find_accumulators();
    reverse.run(region)
}

impl Reverse<'_> {
    fn run(mut self, region: Region) -> Adjoint {
        let output = self.f.output;
        let mut seed = None;
        let nodes = self.begin(Function::ROOT);
        if let Some(output) = output {
            let kind = self.f.kind(output).clone();
            let value = match self.form {
                Form::Direct => self.f.literal(
                    1.0,
                    if kind.is_scalar() {
                        kind
                    } else {
                        Kind::Scalar(Elem::Float)
                    },
                ),
                Form::Pullback => self.f.make(Op::RegionParam(0), Vec::new(), kind),
            };
            if self.form == Form::Pullback {
                self.f.name(value, "y_bar");
                seed = Some(value);
            }
            self.contribute(output, value);
        }
        self.walk(&nodes);
        let gradients = self.finish();
        Adjoint {
            region,
            gradients,
            seed,
        }
    }

    /// The root of a chain of fields and indices, and the steps from it.
    fn place_of(&self, value: Value) -> (Value, Vec<Step>, Vec<Value>) {
        let node = self.f.node(value);
        match &node.op {
            Op::Field(name) => {
                let (root, mut steps, indices) = self.place_of(node.args[0]);
                steps.push(Step::Field(name.clone()));
                (root, steps, indices)
            }
            Op::Index => {
                let (root, mut steps, mut indices) = self.place_of(node.args[0]);
                steps.push(Step::Index);
                indices.push(node.args[1]);
                (root, steps, indices)
            }
            _ => (value, Vec::new(), Vec::new()),
        }
    }

    fn find_accumulators(&mut self) {
        let bodies: HashSet<Region> = self
            .f
            .nodes
            .iter()
            .filter_map(|node| {
                if let Op::Map(body, _) = node.op {
                    Some(body)
                } else {
                    None
                }
            })
            .collect();
        let in_body =
            |f: &Function, region: Region| bodies.iter().any(|&body| f.encloses(body, region));
        let mut found = HashSet::new();
        let mut skip: HashMap<Region, bool> = HashMap::new();
        for index in 0..self.f.nodes.len() {
            let node = &self.f.nodes[index];
            if matches!(node.op, Op::Field(_) | Op::Index) {
                if self.f.is_active(Value(index as u32)) {
                    found.insert(self.place_of(Value(index as u32)).0);
                }
                continue;
            }
            let home = node.home;
            let skipped = *skip.entry(home).or_insert_with(|| in_body(self.f, home));
            if skipped {
                continue;
            }
            for &arg in &node.args {
                if self.f.is_active(arg) && self.f.node(arg).home != home {
                    found.insert(self.place_of(arg).0);
                }
            }
        }
        for region in 0..self.f.regions.len() {
            let region = Region(region as u32);
            for &value in &self.f.region(region).result {
                if self.f.is_active(value) && self.f.node(value).home != region {
                    found.insert(self.place_of(value).0);
                }
            }
        }
        if let Some(output) = self.f.output {
            let (root, steps, _) = self.place_of(output);
            if !steps.is_empty() || self.f.node(root).home != Function::ROOT {
                found.insert(root);
            }
        }
        self.needs_accumulator = found;
    }

    fn zero(&mut self, of: Value) -> Value {
        match self.f.kind(of).clone() {
            kind @ Kind::Scalar(_) => self.f.literal(0.0, kind),
            kind => self.f.make(Op::Zero, vec![of], kind),
        }
    }

    fn bar_name(&self, value: Value) -> String {
        match self.f.names.get(&value) {
            Some(name) => format!("{name}_bar"),
            None => "part_bar".to_owned(),
        }
    }

    /// Declares the accumulators of a forward region's values and variables, and returns its nodes.
    fn begin(&mut self, region: Region) -> Vec<Value> {
        let nodes = self.f.region(region).nodes.clone();
        for &value in &nodes {
            if !self.f.is_active(value) || !self.needs_accumulator.contains(&value) {
                continue;
            }
            let name = self.bar_name(value);
            let kind = self.f.kind(value).clone();
            if let Op::Param(position) = self.f.node(value).op
                && self.form == Form::Pullback
                && !kind.is_scalar()
            {
                let mem = self.slot(position, value);
                self.accumulators.insert(value, mem);
                continue;
            }
            let mem = self.f.add_mem(&name, kind);
            // It is read once, when all contributions are in.
            self.f.mems[mem.index()].merge = true;
            let zero = self.zero(value);
            self.f.make(Op::Declare(mem), vec![zero], Kind::Unit);
            self.accumulators.insert(value, mem);
        }
        for index in 0..self.f.mems.len() {
            let mem = Mem(index as u32);
            let info = self.f.mem(mem);
            if info.home != region
                || info.merge
                || info.slot.is_some()
                || self.f.region(info.home).adjoint_of.is_some()
                || self.bars.contains_key(&mem)
            {
                continue;
            }
            if !self.f.active_mems.get(index).copied().unwrap_or(false) {
                continue;
            }
            let (name, kind) = (format!("{}_bar", info.name), info.kind.clone());
            let bar = self.f.add_mem(&name, kind.clone());
            let zero = match &kind {
                Kind::Scalar(_) => self.f.literal(0.0, kind.clone()),
                _ => self.zero_of(mem, region, kind.clone()),
            };
            self.f.make(Op::Declare(bar), vec![zero], Kind::Unit);
            self.bars.insert(mem, bar);
        }
        nodes
    }

    /// The zero in the shape that a variable has at the end of its region.
    fn zero_of(&mut self, mem: Mem, region: Region, kind: Kind) -> Value {
        if region == Function::ROOT || self.f.here() == region {
            return self.f.make(Op::ZeroOf(mem), Vec::new(), kind);
        }
        // At the end, but before what can leave the loop: a region runs as a whole or is not saved from.
        let nodes = &self.f.region(region).nodes;
        let leaver = nodes.iter().position(|&v| self.f.can_leave(v));
        let at = leaver.unwrap_or(nodes.len());
        self.f
            .insert_at(region, at, Op::ZeroOf(mem), Vec::new(), kind)
    }

    /// The shape of what a store replaces, which the cotangent of the place gets back; nothing where it holds a float or no value yet.
    fn shape_before(
        &mut self,
        store: Value,
        mem: Mem,
        steps: &[Step],
        indices: &[Value],
    ) -> Option<Value> {
        let stored = *self.f.node(store).args.last()?;
        if self.f.kind(stored).is_scalar()
            || self.f.place_kind(mem, steps).is_scalar()
            || !is_set_before(self.f, mem, store)
        {
            return None;
        }
        let home = self.f.node(store).home;
        let nodes = &self.f.region(home).nodes;
        let at = nodes.iter().position(|&v| v == store)?;
        let shape = Op::ShapeOf(mem, steps.to_vec());
        Some(
            self.f
                .insert_at(home, at, shape, indices.to_vec(), Kind::Any),
        )
    }

    fn slot(&mut self, position: u32, param: Value) -> Mem {
        let existing = self
            .f
            .mems
            .iter()
            .position(|mem| mem.slot == Some(position));
        if let Some(index) = existing {
            return Mem(index as u32);
        }
        let name = format!("{}_bar", self.f.params[position as usize].name);
        let kind = self.f.kind(param).clone();
        let mem = self.f.add_mem(&name, kind);
        self.f.mems[mem.index()].slot = Some(position);
        mem
    }

    /// Adds `cotangent` to the cotangent of `value`.
    fn contribute(&mut self, value: Value, cotangent: Value) {
        if !self.f.is_active(value) {
            return;
        }
        let (root, steps, mut args) = self.place_of(value);
        if !self.f.is_active(root) {
            return;
        }
        if let Some(&mem) = self.accumulators.get(&root) {
            args.push(cotangent);
            let span = self.f.spans.get(&value).copied().or(self.f.span);
            let before = std::mem::replace(&mut self.f.span, span);
            self.f.make(Op::AddTo(mem, steps), args, Kind::Unit);
            self.f.span = before;
        } else {
            self.cotangents.entry(value).or_default().push(cotangent);
        }
    }

    /// The whole cotangent of a value, all of whose uses have been walked.
    fn cotangent(&mut self, value: Value) -> Option<Value> {
        let mut total: Option<Value> = None;
        if let Some(&mem) = self.accumulators.get(&value) {
            if self.f.mem(mem).slot.is_some() {
                return None;
            }
            let kind = self.f.kind(value).clone();
            total = Some(self.f.make(Op::Load(mem, Vec::new()), Vec::new(), kind));
        }
        for part in self.cotangents.remove(&value).unwrap_or_default() {
            total = Some(match total {
                None => part,
                Some(total) => self.add(total, part),
            });
        }
        if let Some(total) = total {
            let name = self.bar_name(value);
            if name != "part_bar"
                && !matches!(
                    self.f.node(total).op,
                    Op::Literal(_) | Op::Load(..) | Op::Param(_)
                )
            {
                self.f.name(total, &name);
            }
        }
        total
    }

    fn add(&mut self, a: Value, b: Value) -> Value {
        let (ka, kb) = (self.f.kind(a).clone(), self.f.kind(b).clone());
        if ka.is_scalar() && kb.is_scalar() {
            let graph = RefCell::new(std::mem::take(self.f));
            let sum = (Ex::new(&graph, a) + Ex::new(&graph, b)).value;
            *self.f = graph.into_inner();
            return sum;
        }
        self.f.make(Op::CotangentSum, vec![a, b], ka)
    }

    fn walk(&mut self, nodes: &[Value]) {
        for &value in nodes.iter().rev() {
            self.f.span = self.f.spans.get(&value).copied();
            self.visit(value);
        }
        self.f.span = None;
    }

    fn visit(&mut self, value: Value) {
        let mut node = self.f.node(value).clone();
        if let Some((op, args)) = self.f.replayed.get(&value) {
            node.op = op.clone();
            node.args.clone_from(args);
        }
        match &node.op {
            Op::Param(_)
            | Op::RegionParam(_)
            | Op::Literal(_)
            | Op::Const(_)
            | Op::Statement(_)
            | Op::Snapshot(_)
            | Op::Rebind(_)
            | Op::Break
            | Op::Field(_)
            | Op::Index
            | Op::Zero
            | Op::ZeroOf(_)
            | Op::ShapeOf(..) => {}
            Op::Scalar(rule) => self.scalar(value, *rule, &node.args),
            Op::Rule(name) => self.rule(value, name, &node.args),
            Op::AsScalar => {
                if let Some(g) = self.cotangent(value) {
                    self.contribute(node.args[0], g);
                }
            }
            Op::Cast(_) => {
                if let Some(g) = self.cotangent(value) {
                    let kind = self.f.kind(node.args[0]).clone();
                    let back = self.f.make(Op::Cast(kind.elem()), vec![g], kind);
                    self.contribute(node.args[0], back);
                }
            }
            Op::Convert(_) => {
                if let Some(g) = self.cotangent(value) {
                    let ty = self.array_type(node.args[0]);
                    let into = quote!(::core::convert::Into::<#ty>::into);
                    let into = self.f.plain_code(into);
                    let kind = self.f.kind(node.args[0]).clone();
                    let back = self.f.make(Op::Convert(into), vec![g], kind);
                    self.contribute(node.args[0], back);
                }
            }
            Op::Tuple => self.fields(value, &node.args, |i| i.to_string()),
            Op::Struct(_, names) => self.fields(value, &node.args, |i| names[i].clone()),
            Op::Array | Op::List => self.elements(value, &node.args, |i| {
                let i = proc_macro2::Literal::usize_unsuffixed(i);
                quote!(#i)
            }),
            Op::Matrix(_, _, columns) => {
                let columns = *columns as usize;
                self.elements(value, &node.args, |i| {
                    let row = proc_macro2::Literal::usize_unsuffixed(i / columns.max(1));
                    let column = proc_macro2::Literal::usize_unsuffixed(i % columns.max(1));
                    if columns == 1 {
                        quote!(#row)
                    } else {
                        quote!((#row, #column))
                    }
                });
            }
            Op::Fill(_) => {
                if let Some(g) = self.cotangent(value) {
                    let kind = self.f.kind(node.args[0]).clone();
                    let sum = self.f.make(Op::Rule("Sum"), vec![g], kind);
                    self.contribute(node.args[0], sum);
                }
            }
            Op::Repeat(_) => {
                if let Some(g) = self.cotangent(value) {
                    let kind = self.f.kind(node.args[0]).clone();
                    let zero = self.zero(node.args[0]);
                    let sum = self.f.make(Op::ElementSum, vec![g, zero], kind);
                    self.contribute(node.args[0], sum);
                }
            }
            Op::Map(_, replay) => self.map(value, *replay, &node.args),
            Op::Load(mem, steps) => self.load(value, *mem, steps, &node.args),
            Op::Declare(mem) => {
                if let (Some(&init), Some(&bar)) = (node.args.first(), self.bars.get(mem)) {
                    if self.f.is_active(init) {
                        let kind = self.f.mem(bar).kind.clone();
                        let g = self.f.make(Op::Load(bar, Vec::new()), Vec::new(), kind);
                        self.contribute(init, g);
                    }
                } else if let (Some(&init), Some(parts)) =
                    (node.args.first(), self.merged.get(mem).cloned())
                {
                    for g in parts {
                        self.contribute(init, g);
                    }
                }
            }
            Op::Store(mem, steps) => self.store(value, *mem, steps, &node.args),
            Op::AddTo(mem, steps) => {
                if let (Some(&bar), Some((&x, indices))) =
                    (self.bars.get(mem), node.args.split_last())
                    && self.f.is_active(x)
                {
                    let kind = self.f.kind(x).clone();
                    let g = self
                        .f
                        .make(Op::Load(bar, steps.clone()), indices.to_vec(), kind);
                    self.contribute(x, g);
                }
            }
            Op::Change(change, mem, steps) => self.change(*change, *mem, steps, &node.args),
            Op::If(a, b) => {
                let ra = self.adjoint_region(*a, RegionKind::Branch);
                let rb = self.adjoint_region(*b, RegionKind::Branch);
                self.f.make(Op::If(ra, rb), vec![node.args[0]], Kind::Unit);
            }
            Op::Match(_, arms) => {
                let arms = arms
                    .iter()
                    .map(|(_, arm)| self.adjoint_region(*arm, RegionKind::Branch))
                    .collect();
                self.f.make(Op::MatchArm(arms), vec![value], Kind::Unit);
            }
            Op::For(spec) => {
                let body = self.adjoint_region(spec.body, RegionKind::Loop);
                if spec.again {
                    let spec = ForLoop {
                        backwards: true,
                        body,
                        ..spec.clone()
                    };
                    self.f.make(Op::For(spec), Vec::new(), Kind::Unit);
                } else {
                    self.f.make(Op::Repeated(body), vec![value], Kind::Unit);
                }
            }
            Op::Loop(body) => {
                let body = self.adjoint_region(*body, RegionKind::Loop);
                self.f.make(Op::Repeated(body), vec![value], Kind::Unit);
            }
            Op::Call(_) => self.call(value, &node.args),
            // These occur in reverse sweeps only.
            Op::Pull(..)
            | Op::CotangentSum
            | Op::ElementSum
            | Op::MapPull(_)
            | Op::Take(..)
            | Op::PopLast(..)
            | Op::AddScaled(..)
            | Op::MatchArm(_)
            | Op::Repeated(_)
            | Op::PullbackOf
            | Op::CallPullback(_)
            | Op::DeclareTape(_)
            | Op::Push(_)
            | Op::Pop(_) => {}
        }
    }

    /// The reverse sweep of a nested region.
    fn adjoint_region(&mut self, forward: Region, kind: RegionKind) -> Region {
        let here = self.f.here();
        let region = self.f.add_region(Some(here), kind);
        self.f.region_mut(region).adjoint_of = Some(forward);
        self.f.enter(region);
        let nodes = self.begin(forward);
        self.walk(&nodes);
        self.f.enter(here);
        region
    }

    fn scalar(&mut self, value: Value, rule: RuleId, args: &[Value]) {
        if !self.f.is_active(value) {
            return;
        }
        let Some(g) = self.cotangent(value) else {
            return;
        };
        let graph = RefCell::new(std::mem::take(self.f));
        let operands: Vec<Ex<'_>> = args.iter().map(|&arg| Ex::new(&graph, arg)).collect();
        let cotangents = (rule.row().vjp)(&operands, Ex::new(&graph, value), Ex::new(&graph, g));
        let cotangents: Vec<Option<Value>> =
            cotangents.into_iter().map(|c| c.map(|c| c.value)).collect();
        drop(operands);
        *self.f = graph.into_inner();
        for (&arg, cotangent) in args.iter().zip(cotangents) {
            if let Some(cotangent) = cotangent {
                self.contribute(arg, cotangent);
            }
        }
    }

    fn rule(&mut self, value: Value, name: &'static str, args: &[Value]) {
        if !self.f.is_active(value) {
            return;
        }
        let Some(g) = self.cotangent(value) else {
            return;
        };
        for (i, &arg) in args.iter().enumerate() {
            if !self.f.is_active(arg) {
                continue;
            }
            let mut operands = args.to_vec();
            operands.extend([value, g]);
            let kind = self.f.kind(arg).clone();
            let pull = self.f.make(Op::Pull(name, i as u8), operands, kind);
            self.contribute(arg, pull);
        }
    }

    /// The type of an array as far as its form gives it.
    fn array_type(&self, value: Value) -> proc_macro2::TokenStream {
        let node = self.f.node(value);
        match (&node.op, node.args.first()) {
            (Op::Array, Some(&first)) => {
                let element = self.array_type(first);
                let count = proc_macro2::Literal::usize_unsuffixed(node.args.len());
                quote!([#element; #count])
            }
            _ => match node.kind.elem() {
                Elem::F64 if node.kind.is_scalar() => quote!(f64),
                Elem::F32 if node.kind.is_scalar() => quote!(f32),
                _ => quote!(_),
            },
        }
    }

    fn fields(&mut self, value: Value, args: &[Value], name: impl Fn(usize) -> String) {
        let Some(g) = self.cotangent(value) else {
            return;
        };
        for (i, &arg) in args.iter().enumerate() {
            if self.f.is_active(arg) {
                let kind = self.f.kind(arg).clone();
                let part = match (&self.f.node(g).op, self.f.node(g).args.get(i)) {
                    (Op::Tuple, Some(&part)) => part,
                    _ => self.f.make(Op::Field(name(i)), vec![g], kind),
                };
                self.contribute(arg, part);
            }
        }
    }

    fn elements(
        &mut self,
        value: Value,
        args: &[Value],
        index: impl Fn(usize) -> proc_macro2::TokenStream,
    ) {
        let Some(g) = self.cotangent(value) else {
            return;
        };
        for (i, &arg) in args.iter().enumerate() {
            if self.f.is_active(arg) {
                let code = self.f.plain_code(index(i));
                let at = self.f.make(Op::Const(code), Vec::new(), Kind::Const);
                let kind = self.f.kind(arg).clone();
                let part = self.f.make(Op::Index, vec![g, at], kind);
                self.contribute(arg, part);
            }
        }
    }

    fn map(&mut self, value: Value, replay: Region, args: &[Value]) {
        if !self.f.is_active(value) {
            return;
        }
        let Some(g) = self.cotangent(value) else {
            return;
        };
        let here = self.f.here();
        self.f.region_mut(replay).parent = Some(here);
        let count = args.len() as u32;
        let nodes = self.begin_replay(replay);
        let Some(&result) = self.f.region(replay).result.first() else {
            return;
        };
        let kind = self.f.kind(result).clone();
        self.f.enter(replay);
        // The result of the closure is known to the adjoint: it is the element of the map's result.
        let y = self
            .f
            .make(Op::RegionParam(count), Vec::new(), kind.clone());
        let g_element = self.f.make(Op::RegionParam(count + 1), Vec::new(), kind);
        self.f.name(g_element, "element_bar");
        if matches!(self.f.node(result).op, Op::Scalar(_)) && self.f.node(result).home == replay {
            let node = self.f.node(result).clone();
            self.f.replayed.insert(result, (node.op, node.args));
            self.f.nodes[result.index()].op = Op::RegionParam(count);
            self.f.nodes[result.index()].args.clear();
            let _ = y;
        }
        self.contribute(result, g_element);
        self.walk(&nodes);
        let mut results = Vec::new();
        let params: Vec<Value> = nodes
            .iter()
            .copied()
            .filter(|&v| matches!(self.f.node(v).op, Op::RegionParam(i) if i < count))
            .collect();
        for i in 0..count {
            let param = params
                .iter()
                .copied()
                .find(|&v| self.f.node(v).op == Op::RegionParam(i));
            let part = param.and_then(|param| self.cotangent(param));
            results.push(match part {
                Some(part) => part,
                None => self.f.literal(0.0, Kind::Scalar(Elem::Float)),
            });
        }
        self.f.region_mut(replay).result = results;
        self.f.enter(here);
        let mut operands = args.to_vec();
        operands.extend([value, g]);
        let kind = self.f.kind(args[0]).clone();
        let pull = self.f.make(
            Op::MapPull(replay),
            operands,
            if count == 1 { kind } else { Kind::Any },
        );
        if count == 1 {
            self.contribute(args[0], pull);
            return;
        }
        for (i, &arg) in args.iter().enumerate() {
            if self.f.is_active(arg) {
                let kind = self.f.kind(arg).clone();
                let part = self.f.make(Op::Field(i.to_string()), vec![pull], kind);
                self.contribute(arg, part);
            }
        }
    }

    fn begin_replay(&mut self, replay: Region) -> Vec<Value> {
        let here = self.f.enter(replay);
        let nodes = self.begin(replay);
        self.f.enter(here);
        nodes
    }

    fn load(&mut self, value: Value, mem: Mem, steps: &[Step], args: &[Value]) {
        if !self.f.is_active(value) {
            return;
        }
        let Some(g) = self.cotangent(value) else {
            return;
        };
        if self.f.mem(mem).merge {
            self.merged.entry(mem).or_default().push(g);
            return;
        }
        if let Some(&bar) = self.bars.get(&mem) {
            let mut args = args.to_vec();
            args.push(g);
            self.f
                .make(Op::AddTo(bar, steps.to_vec()), args, Kind::Unit);
        }
    }

    fn store(&mut self, value: Value, mem: Mem, steps: &[Step], args: &[Value]) {
        let Some((&x, indices)) = args.split_last() else {
            return;
        };
        if self.f.mem(mem).merge {
            for g in self.merged.get(&mem).cloned().unwrap_or_default() {
                self.contribute(x, g);
            }
            return;
        }
        if let Some(&bar) = self.bars.get(&mem) {
            let kind = self.f.kind(x).clone();
            let kind = if steps.is_empty() {
                self.f.mem(bar).kind.clone()
            } else {
                kind
            };
            let mut place = indices.to_vec();
            place.extend(self.shape_before(value, mem, steps, indices));
            let g = self.f.make(Op::Take(bar, steps.to_vec()), place, kind);
            if self.f.is_active(x) {
                self.contribute(x, g);
            }
        }
    }

    fn change(&mut self, change: Change, mem: Mem, steps: &[Step], args: &[Value]) {
        let Some(&bar) = self.bars.get(&mem) else {
            return;
        };
        let steps = steps.to_vec();
        let place = steps.iter().filter(|step| **step == Step::Index).count();
        let (indices, operands) = args.split_at(place);
        match change {
            Change::Push => {
                let kind = self.f.kind(operands[0]).clone();
                let g = self.f.make(Op::PopLast(bar, steps), indices.to_vec(), kind);
                self.contribute(operands[0], g);
            }
            Change::Swap => {
                self.f.make(
                    Op::Change(Change::Swap, bar, steps),
                    args.to_vec(),
                    Kind::Unit,
                );
            }
            Change::Fill => {
                let kind = self.f.mem(bar).kind.clone();
                let g = self
                    .f
                    .make(Op::Take(bar, steps), indices.to_vec(), kind.clone());
                if self.f.is_active(operands[0]) {
                    let element = self.f.kind(operands[0]).clone();
                    let sum = if matches!(kind, Kind::Sequence(_)) {
                        let zero = self.zero(operands[0]);
                        self.f.make(Op::ElementSum, vec![g, zero], element)
                    } else {
                        self.f.make(Op::Rule("Sum"), vec![g], element)
                    };
                    self.contribute(operands[0], sum);
                }
            }
            Change::SetColumn | Change::SetRow => {
                let (marker, zero) = if change == Change::SetColumn {
                    ("Column", Change::ZeroColumn)
                } else {
                    ("Row", Change::ZeroRow)
                };
                let kind = self.f.mem(bar).kind.clone();
                let whole = self
                    .f
                    .make(Op::Load(bar, steps.clone()), indices.to_vec(), kind);
                let part_kind = self.f.kind(operands[1]).clone();
                let part = self
                    .f
                    .make(Op::Rule(marker), vec![whole, operands[0]], part_kind);
                // The part must be read before it is set to zero.
                let name = format!("{}_part", self.f.mem(bar).name);
                let copy = self.f.add_mem(&name, self.f.kind(part).clone());
                self.f.make(Op::Declare(copy), vec![part], Kind::Unit);
                let kind = self.f.kind(part).clone();
                let part = self.f.make(Op::Load(copy, Vec::new()), Vec::new(), kind);
                let mut place = indices.to_vec();
                place.push(operands[0]);
                self.f.make(Op::Change(zero, bar, steps), place, Kind::Unit);
                self.contribute(operands[1], part);
            }
            Change::ZeroColumn | Change::ZeroRow => {}
        }
    }

    fn call(&mut self, value: Value, args: &[Value]) {
        if !self.f.is_active(value) {
            return;
        }
        let Some(g) = self.cotangent(value) else {
            return;
        };
        let home = self.f.node(value).home;
        let here = self.f.here();
        let nested = home != Function::ROOT;
        if (nested || self.form == Form::Pullback) && self.borrows_locals(value, args) {
            // The pullback would borrow what the closure that holds it owns: the call is made again.
            let Op::Call(code) = self.f.node(value).op else {
                return;
            };
            let again = self
                .f
                .make(Op::Call(code), args.to_vec(), self.f.kind(value).clone());
            if let Some(slots) = self.f.call_args.get(&value).cloned() {
                self.f.call_args.insert(again, slots);
            }
            if let Some(methods) = self.f.call_traits.get(&value).copied() {
                self.f.call_traits.insert(again, methods);
            }
            let pullback = self.f.make(Op::PullbackOf, vec![again], Kind::Pullback);
            self.call_pullback(value, args, pullback, g);
            return;
        }
        self.f.enter(home);
        let pullback = self.f.make(Op::PullbackOf, vec![value], Kind::Pullback);
        self.f.enter(here);
        // Its place is right after the call.
        let nodes = &mut self.f.region_mut(home).nodes;
        nodes.retain(|&v| v != pullback);
        let at = nodes
            .iter()
            .position(|&v| v == value)
            .map_or(nodes.len(), |i| i + 1);
        nodes.insert(at, pullback);
        self.call_pullback(value, args, pullback, g);
    }

    /// Whether a call is passed a reference to something that is not the function's own reference argument.
    fn borrows_locals(&self, value: Value, args: &[Value]) -> bool {
        let Op::Call(code) = self.f.node(value).op else {
            return false;
        };
        let code = self.f.code(code);
        if code.lends_constants {
            return true;
        }
        let text = code.text.replace("& ", "&");
        args.iter().enumerate().any(|(i, &arg)| {
            let (root, _, _) = self.place_of(arg);
            let is_reference = matches!(self.f.node(root).op, Op::Param(_))
                && self.f.refs.get(&root).copied().unwrap_or(0) > 0;
            let lent = text.contains(&format!("&__{i}")) || (i == 0 && text.starts_with("__0"));
            lent && !is_reference
        })
    }

    fn call_pullback(&mut self, value: Value, args: &[Value], pullback: Value, g: Value) {
        let slots = self.f.call_args.get(&value).cloned().unwrap_or_default();
        let mut lends = Vec::new();
        let mut operands = vec![pullback, g];
        let mut lent: HashSet<Mem> = HashSet::new();
        let mut temporaries = Vec::new();
        for slot in slots {
            let arg = slot
                .and_then(|k| args.get(k).copied())
                .filter(|&arg| self.f.is_active(arg));
            let Some(arg) = arg else {
                lends.push(Lend::Discard);
                continue;
            };
            let (root, steps, indices) = self.place_of(arg);
            if let Some(&mem) = self.accumulators.get(&root)
                && lent.insert(mem)
                && !steps_have_range(self.f, &indices)
            {
                operands.extend(indices);
                lends.push(Lend::Into(mem, steps));
                continue;
            }
            let name = self.bar_name(arg);
            let mem = self.f.add_mem(&name, self.f.kind(arg).clone());
            self.f.mems[mem.index()].merge = true;
            let zero = if self.f.kind(arg).elem() == Elem::Float && self.f.generic {
                // Nothing else says the type of what is lent.
                let kind = self.f.kind(arg).clone();
                self.f.make(Op::Zero, vec![arg], kind)
            } else {
                self.zero(arg)
            };
            self.f.make(Op::Declare(mem), vec![zero], Kind::Unit);
            lends.push(Lend::Into(mem, Vec::new()));
            temporaries.push((arg, mem));
        }
        self.f.make(Op::CallPullback(lends), operands, Kind::Unit);
        for (arg, mem) in temporaries {
            let kind = self.f.kind(arg).clone();
            let part = self.f.make(Op::Load(mem, Vec::new()), Vec::new(), kind);
            self.contribute(arg, part);
        }
    }

    /// The gradients of the parameters.
    fn finish(&mut self) -> Vec<(u32, Option<Value>)> {
        let params: Vec<(u32, Value)> = self
            .f
            .region(Function::ROOT)
            .nodes
            .iter()
            .filter_map(|&v| match self.f.node(v).op {
                Op::Param(i) if self.f.params[i as usize].active => Some((i, v)),
                _ => None,
            })
            .collect();
        let mut gradients = Vec::new();
        for (position, param) in params {
            let is_slot = self
                .accumulators
                .get(&param)
                .is_some_and(|mem| self.f.mem(*mem).slot.is_some());
            match self.form {
                Form::Direct => {
                    let total = self.cotangent(param);
                    gradients.push((position, total));
                }
                Form::Pullback => {
                    let mut parts = self.cotangents.remove(&param).unwrap_or_default();
                    if let Some(&mem) = self.accumulators.get(&param)
                        && !is_slot
                    {
                        let kind = self.f.kind(param).clone();
                        parts.push(self.f.make(Op::Load(mem, Vec::new()), Vec::new(), kind));
                    }
                    let slot = self.slot(position, param);
                    if self.f.kind(param).is_scalar() {
                        let total = parts.into_iter().reduce(|a, b| self.add(a, b));
                        parts = total.into_iter().collect();
                    }
                    for part in parts {
                        self.f
                            .make(Op::AddTo(slot, Vec::new()), vec![part], Kind::Unit);
                    }
                }
            }
        }
        gradients
    }
}

/// Whether an index is a range: its part has no place of its own that a callee could add to.
fn steps_have_range(f: &Function, indices: &[Value]) -> bool {
    indices.iter().any(|&v| match f.node(v).op {
        Op::Const(code) | Op::Snapshot(code) => f.code(code).text.contains(".."),
        _ => false,
    })
}

/// Whether a variable has a value wherever `node`, which is in its scope, runs.
fn is_set_before(f: &Function, mem: Mem, node: Value) -> bool {
    let mut at = node;
    loop {
        let home = f.node(at).home;
        let nodes = &f.region(home).nodes;
        if nodes
            .iter()
            .take_while(|&&v| v != at)
            .any(|&v| sets(f, mem, v))
        {
            return true;
        }
        let Some(parent) = f.region(home).parent.filter(|_| home != f.mem(mem).home) else {
            return false;
        };
        let owner = f
            .region(parent)
            .nodes
            .iter()
            .copied()
            .find(|&v| f.node(v).op.regions().contains(&home));
        let Some(owner) = owner else { return false };
        at = owner;
    }
}

/// Whether a variable has a value once a node has run.
fn sets(f: &Function, mem: Mem, value: Value) -> bool {
    let node = f.node(value);
    match &node.op {
        Op::Declare(declared) => *declared == mem && !node.args.is_empty(),
        Op::Store(stored, steps) => *stored == mem && steps.is_empty(),
        Op::If(..) | Op::Match(..) => node
            .op
            .regions()
            .iter()
            .all(|&region| f.region(region).nodes.iter().any(|&v| sets(f, mem, v))),
        _ => false,
    }
}
