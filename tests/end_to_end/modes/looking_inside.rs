//! `#[differentiable(graph)]`: the program that was made, as text, as a drawing, and counted.

use grad_runtime::nalgebra::{SMatrix, SVector};
use grad_runtime::{OpCounts, prelude::*};

#[differentiable(graph)]
fn shared(x: f64, y: f64) -> f64 {
    let a = x * y;
    a.sin() + a * (x * y)
}

#[derive(Clone, Debug, Differentiable)]
struct Layer {
    weights: SMatrix<f64, 2, 3>,
}

impl Layer {
    #[differentiable(graph)]
    fn energy(&self, #[constant] x: &SVector<f64, 3>) -> f64 {
        (self.weights * x).norm_squared()
    }
}

#[differentiable(graph, name = weighted)]
fn sum_of_squares<const N: usize>(x: &[f64; N], #[constant] weights: &[f64]) -> f64 {
    let mut sum = 0.0;
    for (x, weight) in x.iter().zip(weights) {
        sum += weight * x * x;
    }
    sum
}

#[differentiable(graph)]
fn circle(t: f64) -> (f64, f64) {
    (t.cos(), t.sin())
}

#[test]
fn the_text_has_both_sweeps_with_the_users_names() {
    let text = shared::graph().to_string();
    assert!(text.starts_with("fn shared(x, y) {\n"), "{text}");
    assert!(text.contains("    a = x * y\n"), "{text}");
    assert!(text.contains("reverse(1.0) {\n"), "{text}");
    assert!(text.contains("a_bar = "), "{text}");
    assert!(text.contains("gradient of y: "), "{text}");
}

#[test]
fn repeated_subexpressions_count_once() {
    // x * y, sin, a * a, +; cos, cos + a, + a, and the products with y and x.
    let counts = OpCounts {
        primal: 4,
        gradient: 9,
        jacobian: shared::graph().op_counts().jacobian,
    };
    assert_eq!(shared::graph().op_counts(), counts);
}

#[test]
fn methods_renamed_functions_and_results_of_any_type_have_graphs() {
    let layer = Layer {
        weights: SMatrix::repeat(0.5),
    };
    assert_eq!(layer.energy(&SVector::repeat(1.0)), 4.5);
    let text = Layer::energy_graph().to_string();
    assert!(
        text.contains("normsquared(") || text.contains("norm_squared("),
        "{text}"
    );
    assert_eq!(sum_of_squares(&[1.0, 2.0], &[3.0, 0.5]), 5.0);
    assert!(weighted::graph().to_string().contains("for "));
    assert_eq!(circle(0.0), (1.0, 0.0));
    assert!(circle::graph().to_string().contains("reverse(y_bar) {"));
}

#[test]
fn drawings_have_a_box_for_each_parameter_and_gradient() {
    for (dot, svg) in [
        (shared::graph().to_dot(), shared::graph().to_svg()),
        (
            Layer::energy_graph().to_dot(),
            Layer::energy_graph().to_svg(),
        ),
    ] {
        assert!(dot.starts_with("digraph \""));
        assert!(dot.contains("gradient of "));
        assert!(svg.starts_with("<svg ") && svg.ends_with("</svg>\n"));
        assert_eq!(svg.matches("<rect").count(), dot.matches("[label=").count());
    }
}
