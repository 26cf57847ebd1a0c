//! Lowering: renamed syntax to the value graph.
//!
//! Constant code stays as the user wrote it and runs once, in the forward sweep; what is active becomes nodes. Straight-line
//! assignment disappears into values; a variable that control flow or element assignment changes is a `Mem`.

mod access;
mod aggregates;
mod assign;
mod assign_into;
mod assume;
mod bind;
mod call;
mod cast;
mod checkpoint;
mod chosen;
mod closure;
mod companion;
mod constant;
mod constant_options;
mod constructors;
mod control;
mod ends;
mod enums;
mod exclusive;
mod exit;
mod expr;
mod fallible;
mod free;
mod in_place;
mod integer;
mod iterate;
mod known;
mod leaving;
mod library;
mod lines;
mod local;
mod loops;
mod macros;
mod matrix;
mod measures;
mod method;
mod mutate;
mod numbers;
mod of_floats;
mod operands;
mod operators;
mod options;
mod own;
mod place;
mod repeats;
mod scalar;
mod slices;
mod stmt;
mod unstable;

use super::activity::Activity;
use super::checkpoints::has_checkpoints;
use super::operands::{Left, refuse};
use super::rename::Renamer;
use super::signature::Signature;
use super::types::{TypeParams, without_mixed_tuples};
use crate::diagnostics::Errors;
use crate::ir::{ConstVar, Function, Kind, Mem, Op, ParamInfo, Region, Value};
use proc_macro2::{Ident, Span, TokenStream};
use quote::ToTokens;
use std::collections::{HashMap, HashSet};
use syn::Block;
use unstable::unstable;

pub(crate) use constant::{idents, is_cheap};
pub(crate) use exit::{Exits, leaves_by_macro, mentions_exit};
pub(crate) use loops::breaks_with_value;
pub(crate) use macros::KNOWN_MACROS;
#[cfg(test)]
pub(crate) use matrix::matrix_rules;
pub(crate) use matrix::{marker, rule_methods};
pub(crate) use stmt::pattern_names;

/// What a name stands for.
#[derive(Clone)]
enum Binding {
    /// A variable of constant code.
    Const {
        kind: Kind,
        refs: u8,
    },
    Value {
        value: Value,
        refs: u8,
    },
    Mem {
        mem: Mem,
    },
    /// A closure bound to a local: lowered anew at each call.
    Closure(Box<syn::ExprClosure>),
}

/// The result of lowering an expression.
#[derive(Clone, Debug)]
enum Low {
    /// The expression is constant code; whoever needs its value asks for it with the expression.
    Const {
        kind: Kind,
        refs: u8,
    },
    Active {
        value: Value,
        refs: u8,
    },
    /// A statement's value.
    Unit,
    /// Control does not come back from here.
    Diverged,
    /// An error has been reported.
    Error,
}

impl Low {
    fn constant() -> Self {
        Low::Const {
            kind: Kind::Const,
            refs: 0,
        }
    }

    fn active(value: Value) -> Self {
        Low::Active { value, refs: 0 }
    }
}

/// A loop that is being lowered.
struct LoopScope {
    label: Option<String>,
    /// The constant flag that stops it, once something needs one.
    stop: Option<String>,
    /// How many skip flags existed outside of it.
    skips: usize,
    /// `loop`'s value.
    result: Option<Returned>,
}

/// Where `return`, or the `break` of a `loop`, puts its value.
#[derive(Clone, Copy)]
struct Returned {
    mem: Mem,
    /// It is an `Option` of the value: a loop may return it, of a type without a zero that is known here.
    optional: bool,
}

pub(crate) struct Lower<'e> {
    pub(crate) function: Function,
    errors: &'e Errors,
    activity: Activity,
    renamer: Renamer,
    type_params: TypeParams,
    env: HashMap<String, Binding>,
    /// The value that a mutable variable has at this point, where it is known.
    known: HashMap<Mem, Value>,
    loops: Vec<LoopScope>,
    /// Flags that skip the rest of a block after an exit inside of it.
    skips: Vec<String>,
    /// Nothing follows at this point up to the end of the loop's body or of the function.
    tail: bool,
    /// Where `return`, or the `break` of a `loop`, puts its value.
    returned: Option<Returned>,
    /// The type that the user wrote for the call that is lowered next.
    expected: Option<syn::Type>,
    /// Flags that some exit sets.
    set_flags: HashSet<String>,
    output_kind: Kind,
    /// Items of the user's body.
    pub(crate) items: Vec<TokenStream>,
    /// Variants of enums that are named without their enum.
    imported_variants: HashSet<String>,
    /// Names of functions that stand in the body.
    local_functions: HashMap<String, bool>,
    /// `self` is of a type that this crate defines.
    owns_self: bool,
    /// The path of the runtime.
    runtime: TokenStream,
    /// Parameters that are functions by value.
    functions: HashSet<String>,
    /// Parameters of which only a trait is known.
    trait_objects: HashSet<String>,
    /// Constant variables that refer to what may change.
    unstable: HashSet<String>,
    /// What is known of the types of constant variables.
    plain: HashMap<String, free::Plain>,
    /// The sizes of parameters, and the variables that hold them from the start of the function.
    measured: HashMap<String, String>,
    /// What rustc has been asked in the emitted code.
    asked: HashSet<String>,
    /// Constant variables that may be references: a pattern bound them.
    unsure: HashSet<String>,
    /// What `&place` a constant variable stands for, where the place is the function's own.
    lent: HashMap<String, TokenStream>,
    /// Results of methods and associated functions of types that may be the user's.
    own_calls: HashSet<Value>,
    /// What has been assumed of names of libraries, once in a function.
    assumed: HashSet<String>,
    /// The types of the parameters.
    param_types: Vec<syn::Type>,
    /// For tuples and arrays of references, how many stand around each part.
    part_refs: HashMap<Value, Vec<u8>>,
    /// Mutable variables that the user made references: each holds a copy of what it refers to.
    mem_refs: HashMap<Mem, u8>,
    /// What the function returns is in a wrapper.
    may_fail: bool,
    /// The function may fail with `None`.
    of_option: bool,
    /// Variables that are used as outcomes.
    outcomes: HashSet<String>,
    /// The constant variables of the failures of calls, whose values are `Option`s.
    failures: HashMap<Value, Ident>,
    /// Constant parameters by `&mut`.
    exclusive_params: HashSet<String>,
    /// What calls are lent by `&mut`, until it is stored where it was.
    lent_places: HashMap<Value, exclusive::Lent>,
    /// The value of the call that is lowered next is not used.
    discards: bool,
    /// Some loop has `#[checkpoint]`.
    has_checkpoints: bool,
    /// The exits in code that is emitted as it stands, where they leave nothing but parts of it.
    emitted_exits: HashSet<String>,
}

/// Lowers a function's renamed body.
pub(crate) fn lower(
    name: &str,
    signature: &Signature,
    body: &Block,
    activity: Activity,
    renamer: Renamer,
    left: Vec<Left>,
    errors: &Errors,
) -> (Function, Vec<TokenStream>) {
    let outcomes = fallible::outcomes(body);
    let mut body = body.clone();
    let split = outcomes
        .iter()
        .filter(|name| activity.active.contains(*name) && !activity.memory.contains(*name));
    fallible::ask_for_some(&mut body, &split.cloned().collect());
    let body = &body;
    let mut lower = Lower {
        function: Function::new(name),
        errors,
        activity,
        renamer,
        type_params: signature.type_params.clone(),
        env: HashMap::new(),
        known: HashMap::new(),
        loops: Vec::new(),
        skips: Vec::new(),
        tail: true,
        returned: None,
        expected: None,
        set_flags: HashSet::new(),
        output_kind: signature.output_info.kind.clone(),
        items: Vec::new(),
        imported_variants: enums::imported_variants(body),
        local_functions: HashMap::new(),
        owns_self: signature.owns_self,
        runtime: signature.runtime.clone(),
        functions: signature.functions(),
        trait_objects: signature.trait_objects(),
        unstable: unstable(body),
        plain: HashMap::new(),
        measured: HashMap::new(),
        asked: HashSet::new(),
        unsure: HashSet::new(),
        lent: HashMap::new(),
        own_calls: HashSet::new(),
        assumed: HashSet::new(),
        param_types: signature.params.iter().map(|p| p.ty.clone()).collect(),
        part_refs: HashMap::new(),
        mem_refs: HashMap::new(),
        may_fail: signature.wrapper.is_some(),
        of_option: signature
            .wrapper
            .as_ref()
            .is_some_and(|wrapper| wrapper.is_option),
        outcomes,
        failures: HashMap::new(),
        exclusive_params: signature
            .params
            .iter()
            .filter(|param| crate::front::changed::exclusive(&param.ty).is_some())
            .map(|param| param.ident.to_string())
            .collect(),
        lent_places: HashMap::new(),
        discards: false,
        has_checkpoints: has_checkpoints(body),
        emitted_exits: HashSet::new(),
    };
    lower.function.in_impl = signature.in_impl;
    lower.function.generic = signature.in_impl || !signature.type_params.floats.is_empty();
    lower.function.several = !signature.type_params.several.is_empty();
    lower
        .function
        .const_params
        .clone_from(&signature.type_params.consts);
    lower
        .function
        .type_params
        .clone_from(&signature.type_params.types);
    lower.params(signature);
    lower.known_of_sequences(signature, body);
    lower.body(body);
    for (span, keyword) in left {
        if errors.is_empty() && !lower.emitted_exits.contains(&format!("{span:?}")) {
            refuse(errors, span, keyword);
        }
    }
    if lower.function.output.is_none() && errors.is_empty() {
        errors.push(
            &signature.output,
            "the value of this function is not understood",
            "make it the last expression of the function",
        );
    }
    for name in &lower.unsure {
        if let Some(var) = lower.function.const_vars.get_mut(name) {
            var.refers = true;
        }
    }
    if lower.function.several {
        of_floats::name_traits(&mut lower.function, &signature.type_params, &lower.runtime);
    }
    lower.leave_out_mixed_tuples(&signature.type_params);
    lower.function.used_names = lower.renamer.used;
    (lower.function, lower.items)
}

impl Lower<'_> {
    /// Leaves the tuples of values and constants to rustc in the types that the user wrote.
    fn leave_out_mixed_tuples(&mut self, params: &TypeParams) {
        let function = &mut self.function;
        for (value, ty) in &mut function.types {
            if !matches!(
                function.nodes[value.index()].op,
                Op::Const(_) | Op::Snapshot(_)
            ) {
                *ty = without_mixed_tuples(ty.clone(), params);
            }
        }
        for ty in function.mems.iter_mut().filter_map(|mem| mem.ty.as_mut()) {
            *ty = without_mixed_tuples(ty.clone(), params);
        }
    }

    fn params(&mut self, signature: &Signature) {
        for (position, param) in signature.params.iter().enumerate() {
            let name = param.ident.to_string();
            self.function.params.push(ParamInfo {
                name: name.clone(),
                active: param.active,
                part: param.is_slice(),
                is_tangent: false,
            });
            if param.active {
                let kind = param.info.kind.clone();
                let value =
                    self.function
                        .make(Op::Param(position as u32), Vec::new(), kind.clone());
                self.function.refs.insert(value, param.info.refs);
                self.function.name(value, &name);
                if self.activity.memory.contains(&name) && param.mutable {
                    // The parameter itself stays what it was; the variable is a copy of it.
                    let copy = self.renamer.fresh(&name);
                    let mem = self.declare(&copy, kind, Some(value));
                    if param.info.refs > 0 {
                        self.mem_refs.insert(mem, param.info.refs);
                    }
                    self.env.insert(name, Binding::Mem { mem });
                } else {
                    self.env.insert(
                        name,
                        Binding::Value {
                            value,
                            refs: param.info.refs,
                        },
                    );
                }
            } else {
                self.plain
                    .insert(name.clone(), free::Plain::of_type(&param.ty));
                self.constant_variable(
                    &name,
                    param.info.kind.clone(),
                    param.info.refs,
                    param.mutable,
                );
                if let Some(var) = self.function.const_vars.get_mut(&name) {
                    // Nothing is changed through a shared reference.
                    var.refers = self.exclusive_params.contains(&name);
                }
            }
        }
    }

    /// Makes a constant variable known.
    fn constant_variable(&mut self, name: &str, kind: Kind, refs: u8, mutable: bool) {
        let home = self.function.here();
        let var = ConstVar {
            home,
            mutable: mutable || self.unstable.contains(name),
            binder: None,
            kept: None,
            init: None,
            index_of: None,
            refers: refs > 0,
            late: false,
        };
        self.function.const_vars.insert(name.to_owned(), var);
        self.env
            .insert(name.to_owned(), Binding::Const { kind, refs });
    }

    /// What is known of a constant variable after it has been made known.
    fn constant_variable_kind(&mut self, name: &str, kind: Kind, refs: u8) {
        self.env
            .insert(name.to_owned(), Binding::Const { kind, refs });
    }

    /// Declares a mutable variable, with a first value if there is one.
    fn declare(&mut self, name: &str, kind: Kind, init: Option<Value>) -> Mem {
        let mem = self.function.add_mem(name, kind);
        self.function
            .make(Op::Declare(mem), init.into_iter().collect(), Kind::Unit);
        if let Some(init) = init {
            self.known.insert(mem, init);
        }
        mem
    }

    fn body(&mut self, body: &Block) {
        if has_return(body) {
            let unsure = exit::may_skip_return(body);
            let name = self.renamer.fresh("result");
            let kind = self.output_kind.clone();
            // The compiler would not see that it is assigned: a loop or a flag decides.
            let optional = unsure && !kind.is_scalar();
            let (kind, init) = if optional {
                (Kind::Option(Box::new(kind)), Some(self.nothing()))
            } else if unsure {
                let zero = self.function.literal(0.0, kind.clone());
                (kind, Some(zero))
            } else {
                (kind, None)
            };
            let mem = self.declare(&name, kind, init);
            self.function.mems[mem.index()].merge = !unsure;
            self.known.clear();
            self.returned = Some(Returned { mem, optional });
        }
        if let Some(Returned { mem, optional }) = self.returned {
            // Every path ends in a `return`, so that each stores the result itself.
            let mut body = body.clone();
            exit::return_tail(&mut body);
            self.block(&body, false);
            let kind = self.function.mems[mem.index()].kind.clone();
            self.function.enter(Function::ROOT);
            let mut value = self
                .function
                .make(Op::Load(mem, Vec::new()), Vec::new(), kind);
            if optional {
                value = self.unwrapped(value);
            }
            self.function.output = Some(value);
            return;
        }
        let low = self.block(body, true);
        if !matches!(low, Low::Error) {
            let value = self.tail_value(body, low);
            self.function.output = Some(value);
        }
    }

    /// `None` of a type that an assignment decides.
    fn nothing(&mut self) -> Value {
        let none = quote::quote!(::core::option::Option::None);
        self.constant_tokens(none, false, Kind::Const)
    }

    /// The value of a body that ended in `low`.
    fn tail_value(&mut self, body: &Block, low: Low) -> Value {
        match (&low, body.stmts.last()) {
            (Low::Const { .. }, Some(syn::Stmt::Expr(expr, None))) => {
                let expr = expr.clone();
                self.value_of(&low, &expr)
            }
            (Low::Const { kind, .. }, _) => {
                let kind = kind.clone();
                self.placeholder(kind)
            }
            (Low::Active { value, .. }, _) => *value,
            (Low::Unit | Low::Diverged | Low::Error, _) => self.placeholder(Kind::Any),
        }
    }

    /// A value for what an error has replaced.
    fn placeholder(&mut self, kind: Kind) -> Value {
        self.function.literal(0.0, kind)
    }

    fn error(
        &self,
        at: &impl ToTokens,
        message: impl std::fmt::Display,
        help: impl std::fmt::Display,
    ) -> Low {
        self.errors.push(at, message, help);
        Low::Error
    }

    /// Runs `f` with nodes that come from the user's token at `span`.
    fn at<R>(&mut self, span: Span, f: impl FnOnce(&mut Self) -> R) -> R {
        let before = self.function.span.replace(span);
        let result = f(self);
        self.function.span = before;
        result
    }

    /// Runs `f` with nodes made in a new region.
    fn in_region<R>(&mut self, region: Region, f: impl FnOnce(&mut Self) -> R) -> R {
        let before = self.function.enter(region);
        let result = f(self);
        self.function.enter(before);
        result
    }
}

/// What evaluating all of these ends in, where one of them has failed or does not come back.
fn stopped(lows: &[Low]) -> Option<Low> {
    if lows.iter().any(|low| matches!(low, Low::Error)) {
        return Some(Low::Error);
    }
    let diverges = lows.iter().any(|low| matches!(low, Low::Diverged));
    diverges.then_some(Low::Diverged)
}

fn has_return(body: &Block) -> bool {
    exit::Exits::of_block(body).returns
}
