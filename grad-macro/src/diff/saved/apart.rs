//! Which elements of a variable are others in each iteration of a loop: what is read there is not written in another one.

use crate::ir::{Function, Kind, Mem, Op, Region, RegionKind, Step, Value};
use crate::names::iterators::{self, Stage};
use syn::Expr;

/// Whether a read and a write of a variable are of the same element in the same iteration only, of all the loops around both of them in which the
/// variable lives on: both have the number of the iteration as an index in the same place.
pub(super) fn by_iterations(f: &Function, mem: Mem, read: Value, write: Value) -> bool {
    let (read, write) = (f.node(read), f.node(write));
    let steps = |op: &Op| match op {
        Op::Load(_, steps) | Op::Store(_, steps) | Op::AddTo(_, steps) => Some(steps.clone()),
        _ => None,
    };
    let (Some(read_steps), Some(write_steps)) = (steps(&read.op), steps(&write.op)) else {
        return false;
    };
    // The pairs of indices that are in the same place of both.
    let mut pairs: Vec<(Vec<String>, Vec<String>)> = Vec::new();
    let kinds = f.step_kinds(mem, &read_steps);
    let mut at = 0;
    for ((step, other), kind) in read_steps.iter().zip(&write_steps).zip(&kinds) {
        if step != other {
            break;
        }
        if *step == Step::Index {
            // What an index of the user's own type means is not known.
            if matches!(kind, Kind::Sequence(_) | Kind::Matrix(_)) {
                pairs.push((parts(f, read.args[at]), parts(f, write.args[at])));
            }
            at += 1;
        }
    }
    let mut region = Some(f.common(read.home, write.home));
    while let Some(here) = region {
        if here == f.mem(mem).home {
            return true;
        }
        if f.region(here).kind == RegionKind::Loop {
            let is_apart = number_of(f, here).is_some_and(|number| {
                pairs.iter().any(|(a, b)| {
                    let same_form = a.len() == b.len();
                    same_form && a.iter().zip(b).any(|(a, b)| *a == number && *b == number)
                })
            });
            if !is_apart {
                return false;
            }
        }
        region = f.region(here).parent;
    }
    false
}

/// The code of an index, or of each part of a pair.
fn parts(f: &Function, index: Value) -> Vec<String> {
    let Op::Const(code) = f.node(index).op else {
        return Vec::new();
    };
    let tokens = f.code(code).tokens.clone();
    match syn::parse2::<Expr>(tokens) {
        Ok(Expr::Tuple(tuple)) => {
            let parts = tuple.elems.iter();
            parts
                .map(|part| quote::ToTokens::to_token_stream(part).to_string())
                .collect()
        }
        _ => vec![f.code(code).text.trim().to_owned()],
    }
}

/// The variable that has another number in each iteration of a loop: that of a range.
fn number_of(f: &Function, body: Region) -> Option<String> {
    let Op::For(spec) = &f.node(f.owner(body)?).op else {
        return None;
    };
    let iter = syn::parse2(f.code(spec.iter).tokens.clone()).ok()?;
    let pattern = f.code(spec.pattern).text.trim();
    let is_name = syn::parse_str::<syn::Ident>(pattern).is_ok() && pattern != "_";
    (is_name && is_range(&iter)).then(|| pattern.to_owned())
}

fn is_range(iter: &Expr) -> bool {
    match iter {
        Expr::Paren(inner) => is_range(&inner.expr),
        Expr::Group(inner) => is_range(&inner.expr),
        Expr::Range(range) => range.start.is_some(),
        Expr::MethodCall(call) => {
            matches!(iterators::stage_of(call), Some(Stage::Rev | Stage::StepBy))
                && is_range(&call.receiver)
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use crate::diff::reverse::Form;
    use crate::ir::Op;
    use crate::testing::compile::{differentiated, lowered};

    /// How many values the derivative of a function keeps in each run of a loop.
    fn kept(body: &str) -> usize {
        let source = format!("fn f(x: &[f64; 8], n: usize) -> f64 {{ {body} }}");
        let f = lowered(&syn::parse_str(&source).unwrap()).unwrap();
        let (f, _) = differentiated(&f, Form::Pullback).unwrap();
        let nodes = f.regions.iter().flat_map(|region| &region.nodes);
        nodes
            .filter(|&&v| matches!(f.node(v).op, Op::Push(_)))
            .count()
    }

    #[test]
    fn an_element_of_its_own_in_each_iteration_is_read_again() {
        let of = |index: &str| {
            kept(&format!(
                "let mut q = [0.0; 8]; let mut s = 0.0;
                for i in 0..8 {{ q[i] = x[i] * x[i]; s += q[{index}] * q[{index}]; }}
                s"
            ))
        };
        assert_eq!(of("i"), 0);
        // Another iteration writes it.
        assert_eq!(of("7 - i"), 1);
    }

    #[test]
    fn all_loops_in_which_the_variable_lives_must_tell() {
        let of = |index: &str| {
            kept(&format!(
                "let mut q = [[0.0; 8]; 8]; let mut s = 0.0;
                for i in 0..8 {{ for j in 0..8 {{ q[{index}][j] = x[i] * x[j]; s += q[{index}][j] * q[{index}][j]; }} }}
                s"
            ))
        };
        assert_eq!(of("i"), 0);
        assert_eq!(of("0"), 1);
    }
}
