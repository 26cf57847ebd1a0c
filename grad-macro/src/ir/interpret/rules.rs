//! The operations that a trait resolves, as far as they are those of floats.

use super::{Outcome, error};
use crate::ir::{OUTLINE, OUTLINE_ASSIGNED, OUTLINE_OPERAND, OUTLINE_RESULT};
use crate::names::matrices::marker;
use crate::testing::dual::Dual;
use crate::testing::evaluate::V;

pub(super) fn rule(name: &str, args: &[V]) -> Outcome<V> {
    let name = marker(name);
    // `a += b` gives the same as `a + b`; only rustc knows which of the two traits a type has.
    let name = name.trim_end_matches("Assign");
    if let (OUTLINE | OUTLINE_OPERAND | OUTLINE_RESULT | OUTLINE_ASSIGNED, [whole]) = (name, args) {
        return Ok(whole.clone());
    }
    if let ("ZeroLike", [like, ..]) = (name, args) {
        return Ok(like.zero());
    }
    if let [V::Seq(items)] = args
        && name == "Sum"
    {
        let mut sum = 0.0;
        for item in items {
            sum += item.dual()?.x;
        }
        return Ok(V::num(sum));
    }
    let xs: Outcome<Vec<f64>> = args.iter().map(|v| Ok(v.dual()?.x)).collect();
    Ok(V::num(match (name, &xs?[..]) {
        ("Add", [a, b]) => a + b,
        ("Sub", [a, b]) => a - b,
        ("Mul", [a, b]) => a * b,
        ("Div", [a, b]) => a / b,
        ("Rem", [a, b]) => a % b,
        ("Neg", [a]) => -a,
        ("Abs", [a]) => a.abs(),
        _ => return error(format!("the interpreter has no rule {name}")),
    }))
}

pub(super) fn pull(name: &str, operand: u8, args: &[V]) -> Outcome<V> {
    let name = marker(name);
    let name = name.trim_end_matches("Assign");
    let xs: Outcome<Vec<Dual>> = args.iter().map(V::dual).collect();
    Ok(V::Num(match (name, operand, &xs?[..]) {
        ("Add", _, [_, _, _, g]) | ("Sub" | "Rem", 0, [_, _, _, g]) => *g,
        ("Sub", _, [_, _, _, g]) => -*g,
        ("Mul", 0, [_, b, _, g]) => *g * *b,
        ("Mul", _, [a, _, _, g]) => *g * *a,
        ("Div", 0, [_, b, _, g]) => *g / *b,
        ("Div", _, [_, b, y, g]) => -*g * *y / *b,
        ("Rem", _, [a, b, _, g]) => -*g * Dual::new((a.x / b.x).trunc()),
        ("Neg", _, [_, _, g]) => -*g,
        ("Abs", _, [a, _, _]) if a.x == 0.0 => Dual::new(0.0),
        ("Abs", _, [a, _, g]) => *g * Dual::new(a.x.signum()),
        _ => return error(format!("the interpreter has no pull of {name}")),
    }))
}

/// The tangent of a result by that of one operand.
pub(super) fn push(name: &str, operand: u8, args: &[V]) -> Outcome<V> {
    if marker(name) == "Sum"
        && let [V::Seq(_), _, dots] = args
    {
        return rule(name, std::slice::from_ref(dots));
    }
    // The derivative of a float by a float is its own transpose.
    pull(name, operand, args)
}
