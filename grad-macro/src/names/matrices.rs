//! The methods of vectors and matrices that have a rule of the runtime's.

use super::methods::{Fact, Method};

/// What a method with a rule gives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Gives {
    Scalar,
    Matrix,
    OptionalMatrix,
}

/// A method with a rule.
#[derive(Debug)]
pub(crate) struct Rule {
    pub(crate) method: Method,
    /// The type of the runtime's that has the rule.
    pub(crate) marker: &'static str,
    /// With the receiver.
    pub(crate) operands: usize,
    pub(crate) gives: Gives,
}

const fn rule(method: Method, marker: &'static str, operands: usize, gives: Gives) -> Rule {
    Rule {
        method,
        marker,
        operands,
        gives,
    }
}

use Gives::{Matrix, OptionalMatrix, Scalar};

/// Those of one operand come first.
pub(crate) const RULES: &[Rule] = &[
    rule(Method::Norm, "Norm", 1, Scalar),
    rule(Method::Magnitude, "Norm", 1, Scalar),
    rule(Method::NormSquared, "NormSquared", 1, Scalar),
    rule(Method::MagnitudeSquared, "NormSquared", 1, Scalar),
    rule(Method::Normalize, "Normalize", 1, Matrix),
    rule(Method::Transpose, "Transpose", 1, Matrix),
    rule(Method::Adjoint, "Transpose", 1, Matrix),
    rule(Method::Diagonal, "Diagonal", 1, Matrix),
    rule(Method::Sum, "Sum", 1, Scalar),
    rule(Method::Mean, "Mean", 1, Scalar),
    rule(Method::Product, "Product", 1, Scalar),
    rule(Method::Trace, "Trace", 1, Scalar),
    rule(Method::Amax, "Amax", 1, Scalar),
    rule(Method::Amin, "Amin", 1, Scalar),
    rule(Method::RowSum, "RowSum", 1, Matrix),
    rule(Method::ColumnSum, "ColumnSum", 1, Matrix),
    rule(Method::Determinant, "Determinant", 1, Scalar),
    // Reductions and an elementwise method that have a name of floats, too: without an argument they are these.
    rule(Method::Max, "Max", 1, Scalar),
    rule(Method::Min, "Min", 1, Scalar),
    rule(Method::Abs, "Abs", 1, Matrix),
    rule(Method::Dot, "Dot", 2, Scalar),
    rule(Method::TrDot, "TrDot", 2, Scalar),
    rule(Method::Cross, "Cross", 2, Matrix),
    rule(Method::TrMul, "TrMul", 2, Matrix),
    rule(Method::AdMul, "TrMul", 2, Matrix),
    rule(Method::ComponentMul, "ComponentMul", 2, Matrix),
    rule(Method::ComponentDiv, "ComponentDiv", 2, Matrix),
    rule(Method::MetricDistance, "MetricDistance", 2, Scalar),
    rule(Method::Scale, "Scale", 2, Matrix),
    rule(Method::Unscale, "Unscale", 2, Matrix),
    rule(Method::AddScalar, "AddScalar", 2, Matrix),
    rule(Method::Column, "Column", 2, Matrix),
    rule(Method::Row, "Row", 2, Matrix),
    rule(Method::TryNormalize, "TryNormalize", 2, OptionalMatrix),
];

impl Rule {
    /// The rule of a method.
    pub(crate) fn of(method: Method) -> Option<&'static Rule> {
        if !method.is(Fact::MatrixRule) {
            return None;
        }
        RULES.iter().find(|rule| rule.method == method)
    }

    /// The rule of the method of this name.
    pub(crate) fn named(name: &str) -> Option<&'static Rule> {
        Self::of(Method::named(name))
    }
}

/// The marker of a rule that is asked for by the name of a method.
pub(crate) fn marker(name: &str) -> &str {
    Rule::named(name).map_or(name, |rule| rule.marker)
}
