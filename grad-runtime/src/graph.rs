//! What `#[differentiable(graph)]` gives to look at.

use std::fmt;

/// The program that was made of a function: its forward sweep and its reverse sweep.
///
/// `#[differentiable(graph)]` adds `f::graph()`, and `Type::method_graph()` beside a method.
/// `Display` prints it one line for each node: the user's names are kept, `x_bar` is the cotangent of `x`, and `store` and `from` are
/// what is kept from the forward to the reverse sweep. The drawings have the same nodes.
///
/// ```
/// use grad_runtime::differentiable;
///
/// #[differentiable(graph)]
/// fn f(x: f64, y: f64, z: f64) -> f64 {
///     let sum = x + y;
///     sum * z
/// }
///
/// let graph = f::graph();
/// assert_eq!(
///     graph.to_string(),
///     "\
/// fn f(x, y, z) {
///     sum = x + y
///     product = sum * z
///     return product
/// }
/// reverse(1.0) {
///     gradient of x: z
///     gradient of y: z
///     gradient of z: sum
/// }
/// "
/// );
/// assert_eq!(graph.op_counts().primal, 2);
/// assert_eq!(graph.op_counts().gradient, 2);
/// assert!(graph.to_dot().starts_with("digraph"));
/// assert!(graph.to_svg().starts_with("<svg"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Graph {
    text: &'static str,
    dot: &'static str,
    svg: &'static str,
    counts: OpCounts,
}

impl Graph {
    #[doc(hidden)]
    #[must_use]
    pub const fn __new(
        text: &'static str,
        dot: &'static str,
        svg: &'static str,
        counts: OpCounts,
    ) -> Self {
        Graph {
            text,
            dot,
            svg,
            counts,
        }
    }

    /// The drawing in DOT, for Graphviz.
    #[must_use]
    pub fn to_dot(&self) -> String {
        self.dot.to_owned()
    }

    /// The drawing as SVG, which a browser shows.
    #[must_use]
    pub fn to_svg(&self) -> String {
        self.svg.to_owned()
    }

    /// How many operations the programs have.
    #[must_use]
    pub fn op_counts(&self) -> OpCounts {
        self.counts
    }
}

impl fmt::Display for Graph {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.text)
    }
}

/// How many operations the programs of a function have: arithmetic and functions of floats, operations on vectors and matrices, calls,
/// and additions to accumulators.
///
/// What stands in a loop or a closure counts once, however often it runs. Comparisons, moves and reads do not count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OpCounts {
    /// Of the function itself.
    pub primal: usize,
    /// Of the value together with the gradient; of the value and its pullback, where the result is not a scalar.
    pub gradient: usize,
    /// Of the value together with the Jacobian, where the function has one.
    pub jacobian: Option<usize>,
}
