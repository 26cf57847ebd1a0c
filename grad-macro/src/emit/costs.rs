//! What the derivatives cost that come from a rule of the user's or from an equation, for their documentation.

use super::items::{Items, Method};
use crate::args::Equation;
use quote::ToTokens;
use syn::Path;

impl Items<'_> {
    /// Says it in the documentation of the functions.
    pub(super) fn tell_costs(&self, methods: &mut [Method]) {
        for method in methods.iter_mut().filter(|method| !method.hidden) {
            let cost = match method.name {
                "vjp" | "grad" | "value_and_grad" | "accumulate_grad" | "accumulate_grad_with" => {
                    self.cost_of_reverse()
                }
                "jvp" => self.cost_of_forward(),
                _ => continue,
            };
            // What is said of a body does not hold.
            if let Some(at) = method.doc.find(" Costs ") {
                method.doc.truncate(at);
            }
            method.doc.push(' ');
            method.doc += &cost;
        }
    }

    fn cost_of_reverse(&self) -> String {
        match (&self.args.equation, &self.args.vjp, &self.args.jvp) {
            (Some(equation), ..) => {
                let (g, matrix) = named(equation);
                format!(
                    "Costs one run of the function; the pullback costs one `jvp` of `{g}` for each component of the result, an LU decomposition and one `vjp` of `{g}`.\n\n # Panics\n If {matrix} is singular at the result and the cotangent is not zero."
                )
            }
            (None, Some(rule), _) => format!("Costs one run of the rule `{}`.", written(rule)),
            (None, None, Some(rule)) if self.signature.wrapper.is_some() => format!(
                "Costs one run of the rule `{}`, and one for each component of the active arguments.",
                written(rule)
            ),
            (None, None, Some(rule)) => {
                let rule = written(rule);
                format!(
                    "Costs one run of the rule `{rule}` and its pullback where `{rule}` is `#[differentiable]` itself, and one run for each component of the active arguments otherwise."
                )
            }
            (None, None, None) => String::new(),
        }
    }

    fn cost_of_forward(&self) -> String {
        match (&self.args.equation, &self.args.jvp, &self.args.vjp) {
            (Some(equation), ..) => {
                let (g, matrix) = named(equation);
                format!(
                    "Costs one run of the function, one `jvp` of `{g}` and one more for each component of the result, and an LU decomposition.\n\n # Panics\n If {matrix} is singular at the result and the tangent is not zero."
                )
            }
            (None, Some(rule), _) => format!("Costs one run of the rule `{}`.", written(rule)),
            (None, None, Some(rule)) if self.signature.output_info.kind.is_scalar() => {
                format!("Costs one run of the rule `{}`.", written(rule))
            }
            (None, None, Some(rule)) => format!(
                "Costs one run of the rule `{}` for each component of the result, and one for the value.",
                written(rule)
            ),
            (None, None, None) => String::new(),
        }
    }

    /// The same of a Jacobian, behind `Costs`.
    pub(super) fn cost_of_blocks(&self, equation: &Equation, by_columns: bool) -> String {
        let (g, _) = named(equation);
        let sweeps = if by_columns {
            "one more for each component of the active arguments".to_owned()
        } else {
            "one `vjp` of it for each of them".to_owned()
        };
        format!(
            "one run of the function, one `jvp` of `{g}` for each component of the result, an LU decomposition, and {sweeps}"
        )
    }
}

/// The equation's function, and the matrix that is solved with.
fn named(equation: &Equation) -> (String, &'static str) {
    let matrix = if equation.fixed_point {
        "1 - ∂h/∂x"
    } else {
        "∂g/∂x"
    };
    (written(&equation.path), matrix)
}

fn written(path: &Path) -> String {
    crate::ir::one_line(&path.to_token_stream()).replace(' ', "")
}
