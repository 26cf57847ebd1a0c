//! Differentiation of the graph.

pub(crate) mod active;
pub(crate) mod checkpoints;
pub(crate) mod choices;
pub(crate) mod forward;
pub(crate) mod hessian;
pub(crate) mod jacobian;
pub(crate) mod reverse;
pub(crate) mod saved;
pub(crate) mod squares;
pub(crate) mod straight;

use crate::ir::{Function, Op, Region, Times, Value};
use crate::opt;
use forward::{Pushforward, Second, forward, over_reverse};
use reverse::{Adjoint, Form, reverse};
use std::collections::HashMap;

#[cfg(test)]
thread_local! {
    /// Whether the graph is verified: not where a test gives the compiler what rustc would never accept.
    pub(crate) static VERIFY: std::cell::Cell<bool> = const { std::cell::Cell::new(true) };
}

/// A differentiated copy of a function: the passes, in order.
pub(crate) fn differentiate(function: &Function, form: Form) -> (Function, Adjoint) {
    passes(function, form, &mut |_, f| {
        #[cfg(test)]
        if VERIFY.get() {
            crate::ir::verify(f);
        }
        let _ = f;
    })
}

/// Runs the passes; `after` sees the graph and the name of each pass that has run.
pub(crate) fn passes(
    function: &Function,
    form: Form,
    after: &mut dyn FnMut(&'static str, &Function),
) -> (Function, Adjoint) {
    let mut f = function.clone();
    if form != Form::Pullback {
        // Both sweeps see what a constant refers to.
        f.const_vars.values_mut().for_each(|var| var.kept = None);
    }
    opt::parts::read(&mut f);
    opt::loads::share(&mut f);
    active::mark(&mut f);
    squares::mark(&mut f);
    choices::mark(&mut f, form);
    choices::gates::find(&mut f, form);
    after("lower", &f);
    f.held = Times::of(&f).held(&f);
    let adjoint = reverse(&mut f, form);
    if let (Form::Seeded | Form::Pulled, Some(seed)) = (form, adjoint.seed) {
        opt::first::assign(&mut f, seed);
    }
    if form == Form::Pulled {
        f.output = None;
    }
    let roots: Vec<Value> = adjoint.gradients.iter().filter_map(|(_, g)| *g).collect();
    opt::dead::remove(&mut f, &roots);
    if form != Form::Pullback {
        opt::fuse::fuse(&mut f);
    }
    opt::seeded::seed(&mut f, form == Form::Pulled);
    if form == Form::Pulled {
        // What only the calls needed that are not made.
        opt::dead::remove(&mut f, &roots);
    }
    opt::sums::hold(&mut f);
    opt::zeros::apart(&mut f);
    // Until here the reverse sweep may name values of regions that are closed.
    saved::resolve(&mut f);
    if form == Form::Pulled {
        // Loops that only had what is computed again.
        opt::dead::remove(&mut f, &roots);
        opt::dead::remove_empty(&mut f);
    }
    opt::sink::pushes(&mut f);
    after("saved", &f);
    (f, adjoint)
}

/// A copy of a function with tangents: the passes, in order.
pub(crate) fn push(function: &Function) -> Pushforward {
    let mut f = function.clone();
    active::mark(&mut f);
    squares::mark(&mut f);
    let mut pushed = forward(&f);
    let roots: Vec<Value> = pushed.tangent.into_iter().collect();
    opt::dead::remove(&mut pushed.function, &roots);
    #[cfg(test)]
    if VERIFY.get() {
        assert_eq!(pushed.unknown, None, "an operation without a tangent");
        crate::ir::verify(&pushed.function);
    }
    pushed
}

/// A copy of a function with its reverse sweep, both with tangents: the passes, in order.
pub(crate) fn second(function: &Function, form: Form) -> Second {
    second_with(function, form, true, 1)
}

/// The same for the tangents of the gradients alone.
pub(crate) fn second_without_gradients(function: &Function) -> Second {
    second_with(function, Form::Direct, false, 1)
}

/// The same in several directions at once, which share the values of both sweeps; `None` where a call or a closure would run again for each
/// of them.
pub(crate) fn second_in_directions(function: &Function, count: usize) -> Option<Second> {
    let mut f = function.clone();
    opt::dead::remove(&mut f, &[]);
    let mut live = f.regions.iter().flat_map(|region| &region.nodes);
    let runs_again = live.any(|&v| matches!(f.node(v).op, Op::Call(_) | Op::Map(..)));
    if runs_again || !f.checkpoints.is_empty() {
        return None;
    }
    let second = second_with(function, Form::Direct, false, count);
    let f = &second.pushed.function;
    let size: usize = f.regions.iter().map(|region| region.nodes.len()).sum();
    (second.pushed.unknown.is_none() && size <= jacobian::EMITTED).then_some(second)
}

fn second_with(function: &Function, form: Form, gradients: bool, directions: usize) -> Second {
    let mut f = function.clone();
    if form == Form::Direct {
        f.const_vars.values_mut().for_each(|var| var.kept = None);
    }
    opt::parts::read(&mut f);
    opt::loads::share(&mut f);
    active::mark(&mut f);
    squares::mark(&mut f);
    choices::mark(&mut f, form);
    f.held = Times::of(&f).held(&f);
    let adjoint = reverse(&mut f, form);
    let roots: Vec<Value> = adjoint.gradients.iter().filter_map(|(_, g)| *g).collect();
    opt::dead::remove(&mut f, &roots);
    active::mark(&mut f);
    let closures = duplicated(&mut f);
    let mut second = over_reverse(&f, &adjoint, &closures, directions);
    if form == Form::Direct {
        // Nobody asks for the tangent of the value.
        second.pushed.tangent = None;
    }
    if !gradients {
        second.gradients.iter_mut().for_each(|of| of.1 = None);
    }
    let gradients = second.gradients.iter();
    let gradients = gradients.flat_map(|&(_, gradient, tangent)| [gradient, tangent]);
    let others = second.others.iter().flat_map(|other| &other.products);
    let roots = gradients.chain([second.pushed.tangent]).flatten();
    let roots: Vec<Value> = roots.chain(others.copied().flatten()).collect();
    let f = &mut second.pushed.function;
    opt::dead::remove(f, &roots);
    if form == Form::Direct {
        opt::fuse::fuse(f);
    }
    opt::zeros::apart(f);
    saved::resolve(f);
    #[cfg(test)]
    if VERIFY.get() {
        assert_eq!(
            second.pushed.unknown, None,
            "an operation without a tangent"
        );
        crate::ir::verify(f);
    }
    second
}

/// A copy of the closure of each map and of each pull of one, also of those in copies.
fn duplicated(f: &mut Function) -> HashMap<Value, Region> {
    let mut copies = HashMap::new();
    loop {
        let nodes = f.regions.iter().flat_map(|region| &region.nodes);
        let found = nodes.filter_map(|&value| match f.node(value).op {
            Op::Map(body, _) | Op::MapPull(body) if !copies.contains_key(&value) => {
                Some((value, body))
            }
            _ => None,
        });
        let found: Vec<(Value, Region)> = found.collect();
        if found.is_empty() {
            return copies;
        }
        for (value, body) in found {
            copies.insert(value, f.duplicate(body));
        }
    }
}
