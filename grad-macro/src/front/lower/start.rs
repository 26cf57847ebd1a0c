//! Where lowering begins: parameters, the body, and what the function gives.

use super::super::activity::Activity;
use super::super::checkpoints::has_checkpoints;
use super::super::operands::{Left, refuse};
use super::super::rename::Renamer;
use super::super::signature::Signature;
use super::super::types::{TypeParams, without_mixed_tuples};
use super::known::known_of_sequences;
use super::unstable::unstable;
use super::{Binding, Low, Lower, Returned, enums, exit, fallible, free, has_return, of_floats};
use crate::diagnostics::Errors;
use crate::ir::{ConstVar, Function, Kind, Op, ParamInfo, Value};
use proc_macro2::TokenStream;
use std::collections::{HashMap, HashSet};
use syn::Block;

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
    lower.function.gives_number = signature.output_info.kind.is_scalar();
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
    known_of_sequences(&mut lower.function, signature, body);
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

    pub(super) fn params(&mut self, signature: &Signature) {
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
    pub(super) fn constant_variable(&mut self, name: &str, kind: Kind, refs: u8, mutable: bool) {
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
    pub(super) fn constant_variable_kind(&mut self, name: &str, kind: Kind, refs: u8) {
        self.env
            .insert(name.to_owned(), Binding::Const { kind, refs });
    }

    pub(super) fn body(&mut self, body: &Block) {
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
    pub(super) fn nothing(&mut self) -> Value {
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
}
