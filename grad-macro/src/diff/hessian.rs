//! Hessians of straight-line code of floats: value, gradient and the lower triangle in one graph.
//!
//! The reverse sweep of such a function is straight-line code again, and its tangents in the direction of each component of the arguments are
//! the columns of the Hessian. Interning shares what they have in common; of two entries that are equal one is computed.

use super::forward::forward_by_components;
use super::jacobian::{Components, EMITTED, Shape, TRIED};
use super::reverse::{Form, reverse_by_components};
use super::{active, choices, squares};
use crate::graph::operations;
use crate::ir::{Function, Op, Value};
use crate::opt;

/// The value, the gradient and the Hessian in one region.
pub(crate) struct Hessian {
    pub(crate) function: Function,
    /// The derivative by each component of the arguments; `None` is zero.
    pub(crate) gradient: Vec<Option<Value>>,
    /// The columns, which are the rows; `None` is zero.
    pub(crate) columns: Vec<Vec<Option<Value>>>,
    /// The operations of all of it.
    pub(crate) operations: usize,
}

/// The Hessian of straight-line code of scalars, if it is worth the compiler's time and rustc's. `inputs` has the shapes of the active
/// parameters, by their positions.
pub(crate) fn hessian(function: &Function, inputs: &[Option<Shape>]) -> Option<Hessian> {
    let mut f = function.clone();
    opt::dead::remove(&mut f, &[]);
    active::mark(&mut f);
    squares::mark(&mut f);
    let of = Components { f: &f, inputs };
    let seeds = of.seeds()?;
    let count: usize = inputs.iter().flatten().map(Shape::size).sum();
    let output = f.output?;
    let size = operations(&f, Function::ROOT).max(1);
    if !of.is_straight()
        || !f.is_active(output)
        || !f.kind(output).is_scalar()
        || size * count > TRIED
    {
        return None;
    }
    choices::mark(&mut f, Form::Direct);
    let gradient = reverse_by_components(&mut f, &seeds, count, &[output]).pop()?;
    let given: Vec<Value> = gradient.iter().flatten().copied().collect();
    opt::dead::remove(&mut f, &given);
    // A node that was dead is not listed where the reverse sweep has use for it again, and would have no tangent.
    let listed = &f.region(Function::ROOT).nodes;
    let mut args = listed.iter().flat_map(|&v| &f.node(v).args).chain(&given);
    if !args.all(|arg| listed.contains(arg) || matches!(f.node(*arg).op, Op::Literal(_))) {
        return None;
    }
    active::mark(&mut f);
    let pushed = forward_by_components(&f, &seeds, count, &given);
    if pushed.unknown.is_some() {
        return None;
    }
    let mut values = pushed.values.iter().copied().zip(pushed.tangents);
    let mut rows = Vec::new();
    let mut copied = Vec::new();
    for component in &gradient {
        let (value, row) = match component.and_then(|_| values.next()) {
            Some((value, row)) => (Some(value), row),
            None => (None, vec![None; count]),
        };
        copied.push(value);
        rows.push(row);
    }
    // The entry of a row and a column is that of the column and the row.
    let entry = |i: usize, j: usize| rows[i.max(j)][i.min(j)];
    let columns: Vec<Vec<Option<Value>>> = (0..count)
        .map(|j| (0..count).map(|i| entry(i, j)).collect())
        .collect();
    let mut function = pushed.function;
    let entries = columns.iter().flatten().chain(&copied);
    let roots: Vec<Value> = entries.flatten().copied().collect();
    opt::dead::remove(&mut function, &roots);
    #[cfg(test)]
    if super::VERIFY.get() {
        crate::ir::verify(&function);
    }
    let operations = operations(&function, Function::ROOT);
    let home = |value: &Value| function.node(*value).home;
    let in_place = roots.iter().all(|value| home(value) == Function::ROOT);
    (operations <= EMITTED && in_place).then_some(Hessian {
        function,
        gradient: copied,
        columns,
        operations,
    })
}
