//! Names of emitted variables: the user's where there is one, else after the operation.

use super::body::Declared;
use crate::ir::{Function, Mem, Op, Tape, Value};
use crate::rules::row;
use proc_macro2::{Ident, Span};
use std::collections::{HashMap, HashSet};

#[derive(Default)]
pub(crate) struct Names {
    used: HashSet<String>,
    /// The last number given to a base.
    numbers: HashMap<String, u32>,
    values: HashMap<Value, Ident>,
    mems: HashMap<Mem, Ident>,
    /// The names of `values` and of `mems`.
    of_values: HashSet<String>,
    of_mems: HashSet<String>,
    /// The names of variables and parameters.
    declared: HashSet<String>,
    tapes: HashMap<Tape, Ident>,
    /// What has each name.
    given: HashMap<String, Declared>,
}

impl Names {
    pub(crate) fn new(f: &Function) -> Self {
        let mems = f.mems.iter().map(|mem| &mem.name);
        let params = f.params.iter().map(|param| &param.name);
        Names {
            used: f.used_names.clone(),
            declared: mems.chain(params).cloned().collect(),
            ..Names::default()
        }
    }

    pub(crate) fn fresh(&mut self, base: &str) -> Ident {
        let base = base.trim_start_matches("r#");
        let mut name = base.to_owned();
        if self.used.contains(&name) || is_reserved(&name) {
            let n = self.numbers.entry(name.clone()).or_insert(1);
            while self.used.contains(&name) || is_reserved(&name) {
                *n += 1;
                name = format!("{base}_{n}");
            }
        }
        self.used.insert(name.clone());
        Ident::new(&name, Span::call_site())
    }

    /// A name that the user's code already has is kept for the variable itself.
    fn own(&mut self, base: &str) -> Ident {
        if is_reserved(base) || base.starts_with("r#") {
            return self.fresh(base);
        }
        // Also where the name is not the user's: the next value of this name must get another.
        self.used.insert(base.to_owned());
        Ident::new(base, Span::call_site())
    }

    pub(crate) fn mem(&mut self, f: &Function, mem: Mem) -> Ident {
        if let Some(ident) = self.mems.get(&mem) {
            return ident.clone();
        }
        let name = f.mem(mem).name.clone();
        let taken = self.of_mems.contains(&name);
        let ident = if taken || name.ends_with("_bar") || name.ends_with("_part") {
            self.fresh(&name)
        } else {
            self.own(&name)
        };
        self.of_mems.insert(ident.to_string());
        self.given.insert(ident.to_string(), Declared::Mem(mem));
        self.mems.insert(mem, ident.clone());
        ident
    }

    pub(crate) fn tape(&mut self, f: &Function, tape: Tape) -> Ident {
        if let Some(ident) = self.tapes.get(&tape) {
            return ident.clone();
        }
        let info = &f.tapes[tape.index()];
        let suffix = if info.single { "saved" } else { "tape" };
        let ident = self.fresh(&format!("{}_{suffix}", info.name.trim_start_matches("r#")));
        self.tapes.insert(tape, ident.clone());
        self.given.insert(ident.to_string(), Declared::Tape(tape));
        ident
    }

    /// The variable that a value is bound to.
    pub(crate) fn value(&mut self, f: &Function, value: Value) -> Ident {
        if let Some(ident) = self.values.get(&value) {
            return ident.clone();
        }
        let ident = match f.names.get(&value) {
            Some(name) => {
                let taken = self.of_values.contains(name)
                    || self.of_mems.contains(name)
                    || self.declared.contains(name)
                    || f.const_vars.contains_key(name)
                    || name.ends_with("_bar");
                if taken {
                    self.fresh(name)
                } else {
                    self.own(name)
                }
            }
            None => self.fresh(&describe(&f.node(value).op)),
        };
        self.of_values.insert(ident.to_string());
        self.given.insert(ident.to_string(), Declared::Value(value));
        self.values.insert(value, ident.clone());
        ident
    }

    /// What a name was given to.
    pub(super) fn declared(&self, name: &Ident) -> Option<Declared> {
        self.given.get(&name.to_string()).copied()
    }

    /// The name of the pullback of a call.
    pub(crate) fn derived(&mut self, f: &Function, value: Value, suffix: &str) -> Ident {
        let base = self.value(f, value).to_string();
        self.fresh(&format!("{base}_{suffix}"))
    }
}

fn is_reserved(name: &str) -> bool {
    syn::parse_str::<Ident>(name).is_err() || name == "self" || name == "_"
}

/// What an unnamed value is called.
fn describe(op: &Op) -> String {
    match op {
        Op::Scalar(rule) => match rule.row().name {
            row::add => "sum",
            row::sub => "difference",
            row::mul | row::factor => "product",
            row::div => "quotient",
            row::neg => "negative",
            row::lt
            | row::le
            | row::gt
            | row::ge
            | row::eq
            | row::ne
            | row::and
            | row::or
            | row::not => "condition",
            row::select => "selected",
            name => name,
        }
        .to_owned(),
        Op::Rule(name) => name.to_lowercase(),
        Op::Pull(..) | Op::MapPull(_) | Op::CotangentSum => "part_bar".to_owned(),
        Op::Pushforward(..) | Op::PartTangent => "part_dot".to_owned(),
        Op::StructTangent(_) => "built_dot".to_owned(),
        Op::PushMap(_) => "mapped_dot".to_owned(),
        Op::PushPull(..) | Op::PushMapPull(_) => "part_bar_dot".to_owned(),
        Op::TangentOf => "called_dot".to_owned(),
        Op::RegionParam(_) => "element".to_owned(),
        Op::Const(_) | Op::Snapshot(_) => "constant".to_owned(),
        Op::AsScalar | Op::Cast(_) | Op::Convert(_) => "converted".to_owned(),
        Op::Zero | Op::ZeroOf(..) => "zero".to_owned(),
        Op::ShapeOf(..) => "shape".to_owned(),
        Op::Tuple => "pair".to_owned(),
        Op::Array | Op::List | Op::Repeat(_) => "elements".to_owned(),
        Op::Struct(..) => "built".to_owned(),
        Op::Matrix(..) | Op::Fill(_) => "matrix".to_owned(),
        Op::Field(_) | Op::Index => "part".to_owned(),
        Op::Map(..) => "mapped".to_owned(),
        Op::Load(..) => "loaded".to_owned(),
        Op::Take(..) | Op::PopLast(..) => "taken_bar".to_owned(),
        Op::Call(_) | Op::SeededCall(..) | Op::PushCall(..) => "called".to_owned(),
        Op::PullbackOf => "pullback".to_owned(),
        Op::For(_) | Op::Loop(_) => "trips".to_owned(),
        Op::Match(..) => "arm".to_owned(),
        Op::Pop(_) => "kept".to_owned(),
        _ => "value".to_owned(),
    }
}
