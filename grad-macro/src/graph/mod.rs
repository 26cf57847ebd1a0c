//! `#[differentiable(graph)]`: what the compiler made of a function, for people to read. The same program as text, as a drawing in DOT
//! and in SVG, and counted.

mod count;
mod dot;
mod drawing;
mod layout;
mod lines;
mod order;
mod svg;
#[cfg(test)]
mod tests;
mod written;

pub(crate) use count::operations;

use crate::diff::differentiate;
use crate::diff::reverse::Form;
use crate::ir::Function;

/// Everything that `f::graph()` gives.
pub(crate) struct Report {
    pub(crate) text: String,
    pub(crate) dot: String,
    pub(crate) svg: String,
    pub(crate) primal: usize,
    pub(crate) gradient: usize,
}

/// Describes a lowered function and its reverse sweep. A scalar result has the cotangent one, as in `value_and_grad`; any other one is
/// the pullback's.
pub(crate) fn report(function: &Function, scalar: bool) -> Report {
    let form = if scalar { Form::Direct } else { Form::Pullback };
    let (both, adjoint) = differentiate(function, form);
    let drawing = drawing::Drawing::of(&both, &adjoint);
    let primal = operations(function, Function::ROOT);
    Report {
        text: lines::text(&both, &adjoint),
        dot: dot::text(&drawing, &function.name),
        svg: svg::text(&drawing, &function.name),
        primal,
        gradient: operations(&both, Function::ROOT) + operations(&both, adjoint.region),
    }
}
