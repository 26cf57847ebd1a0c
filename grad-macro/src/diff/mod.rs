//! Differentiation of the graph.

pub(crate) mod active;
pub(crate) mod choices;
pub(crate) mod forward;
pub(crate) mod jacobian;
pub(crate) mod reverse;
pub(crate) mod saved;
pub(crate) mod squares;

use crate::ir::{Function, Times, Value};
use crate::opt;
use forward::{Pushforward, forward};
use reverse::{Adjoint, Form, reverse};

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
    if form == Form::Direct {
        // Both sweeps see what a constant refers to.
        f.const_vars.values_mut().for_each(|var| var.kept = None);
    }
    opt::parts::read(&mut f);
    active::mark(&mut f);
    squares::mark(&mut f);
    choices::mark(&mut f);
    after("lower", &f);
    f.held = Times::of(&f).held(&f);
    let adjoint = reverse(&mut f, form);
    let roots: Vec<Value> = adjoint.gradients.iter().filter_map(|(_, g)| *g).collect();
    opt::dead::remove(&mut f, &roots);
    if form == Form::Direct {
        opt::fuse::fuse(&mut f);
    }
    // Until here the reverse sweep may name values of regions that are closed.
    saved::resolve(&mut f);
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
