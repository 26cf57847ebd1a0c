//! Every row against central differences, through the graph; and the conventions at points without a derivative.

mod conventions;

use super::{Domain, Form, ROWS, Row, RuleId};
use crate::diff::reverse::Form as Sweep;
use crate::diff::{passes, push, second};
use crate::ir::interpret::{self, interpret, pushed};
use crate::ir::{Elem, Function, Kind, Op, ParamInfo, Value, check};
use crate::testing::dual::Dual;
use crate::testing::evaluate::V;
use quote::quote;

const F64: Kind = Kind::Scalar(Elem::F64);

/// `fn(a, b, ..) = row(a, b, ..)`, where each argument is a parameter or this code.
fn function(row: &Row, constants: &[Option<&str>]) -> Function {
    let mut f = Function::new(row.name);
    let mut args: Vec<Value> = Vec::new();
    for (i, constant) in constants.iter().enumerate() {
        let code = constant.and_then(|text| text.parse::<proc_macro2::TokenStream>().ok());
        f.params.push(ParamInfo {
            name: format!("a{i}"),
            active: constant.is_none(),
            part: false,
            is_tangent: false,
        });
        args.push(match code {
            None => f.make(Op::Param(i as u32), Vec::new(), F64),
            Some(code) => match constant.and_then(|text| text.parse::<f64>().ok()) {
                Some(x) if row.name != "powi" => f.literal(x, F64),
                _ => {
                    let code = f.plain_code(quote!(#code));
                    f.make(Op::Const(code), Vec::new(), Kind::Const)
                }
            },
        });
    }
    let id = RuleId::find(row.name).unwrap();
    let kind = if row.is_condition { Kind::Bool } else { F64 };
    f.output = Some(f.make(Op::Scalar(id), args, kind));
    f
}

/// The value and the gradient at a point, in both forms of the sweep.
fn gradient(f: &Function, at: &[f64], cotangent: f64) -> (f64, Vec<f64>) {
    let args: Vec<V> = at.iter().map(|&x| V::num(x)).collect();
    let mut both = Vec::new();
    for form in [Sweep::Direct, Sweep::Pullback] {
        let (f, adjoint) = passes(f, form, &mut |_, f| check(f).unwrap());
        let seed = if form == Sweep::Direct {
            1.0
        } else {
            cotangent
        };
        let run = interpret(&f, &adjoint, form, &args, &V::num(seed)).unwrap();
        let mut flat: Vec<Dual> = Vec::new();
        run.gradients.iter().for_each(|g| g.flatten(&mut flat));
        let value = run.value.dual().unwrap().x;
        both.push((value, flat.iter().map(|g| g.x).collect::<Vec<f64>>()));
    }
    if cotangent == 1.0 {
        let same = |(a, b): (&f64, &f64)| a == b || (a.is_nan() && b.is_nan());
        let mut pairs = both[0].1.iter().zip(&both[1].1);
        assert!(pairs.all(same), "{}: {both:?}", f.name);
    }
    both.remove(1)
}

/// The tangent along one argument, in forward mode.
fn tangent(f: &Function, at: &[f64], along: usize) -> f64 {
    let args: Vec<V> = at.iter().map(|&x| V::num(x)).collect();
    let unit = |i| V::num(if i == along { 1.0 } else { 0.0 });
    let direction: Vec<V> = (0..at.len()).map(unit).collect();
    let (_, tangent) = pushed(&push(f), &args, &direction).unwrap();
    tangent.dual().unwrap().x
}

/// A method or operator on active arguments at a point, with the cotangent one.
fn partials(name: &str, at: &[f64]) -> Vec<f64> {
    let row = RuleId::find(name).unwrap().row();
    gradient(&function(row, &vec![None; at.len()]), at, 1.0).1
}

/// The same with the last argument written as a constant.
fn against_constant(name: &str, x: f64, constant: &str) -> f64 {
    let row = RuleId::find(name).unwrap().row();
    let f = function(row, &[None, Some(constant)]);
    gradient(&f, &[x, 0.0], 1.0).1[0]
}

fn samples(domain: Domain) -> &'static [f64] {
    match domain {
        Domain::Real => &[-2.3, -0.7, -0.1, 0.3, 0.8, 1.9],
        Domain::Positive => &[0.07, 0.4, 0.9, 1.1, 2.6, 7.3],
        Domain::Unit => &[-0.93, -0.4, -0.05, 0.1, 0.55, 0.9],
        Domain::AboveOne => &[1.05, 1.3, 1.9, 2.4, 4.1, 8.7],
        Domain::NonZero => &[-3.1, -0.8, -0.2, 0.3, 0.9, 2.7],
        Domain::None => &[],
    }
}

/// The point number `n`: arguments that differ from each other.
fn point(row: &Row, n: usize) -> Vec<f64> {
    let xs = samples(row.domain);
    (0..row.arity)
        .map(|i| xs[(n * (2 * i + 1) + i) % xs.len()])
        .collect()
}

/// Near a jump or a kink differences say nothing: both sides must be on one piece.
fn smooth(row: &Row, at: &[f64]) -> bool {
    let gap = |x: f64| (x - x.round()).abs() > 0.01;
    match row.name {
        "max" | "min" => (at[0] - at[1]).abs() > 0.01,
        "rem" | "rem_euclid" => gap(at[0] / at[1]),
        "fract" => gap(at[0]),
        _ => true,
    }
}

#[test]
fn every_sampled_row_agrees_with_central_differences() {
    for row in ROWS.iter().filter(|row| row.domain != Domain::None) {
        let f = function(row, &vec![None; row.arity]);
        let mut compared = 0;
        for n in 0..6 {
            let at = point(row, n);
            if !smooth(row, &at) {
                continue;
            }
            let cotangent = 1.5;
            let (value, got) = gradient(&f, &at, cotangent);
            assert_eq!(value, (row.eval)(&at), "{} at {at:?}", row.name);
            for i in 0..row.arity {
                let tangent = cotangent * tangent(&f, &at, i);
                assert!(
                    (tangent - got[i]).abs() <= 1e-14 * got[i].abs(),
                    "{} at {at:?}: the tangent along {i} is {tangent}, the cotangent {}",
                    row.name,
                    got[i]
                );
                let h = 1e-6 * (1.0 + at[i].abs());
                let moved = |step: f64| {
                    let mut at = at.clone();
                    at[i] += step;
                    (row.eval)(&at)
                };
                // The fifth-order formula: the tolerance is that of rounding.
                let near = moved(h) - moved(-h);
                let far = moved(2.0 * h) - moved(-2.0 * h);
                let slope = cotangent * (8.0 * near - far) / (12.0 * h);
                let tolerance = 2e-8 * (1.0 + slope.abs() + value.abs());
                assert!(
                    (got[i] - slope).abs() <= tolerance,
                    "{} at {at:?}: ∂{i} is {}, differences give {slope}",
                    row.name,
                    got[i]
                );
                compared += 1;
            }
        }
        assert!(compared >= 4 * row.arity, "{} is hardly tested", row.name);
    }
}

/// The columns of the Hessian at a point, for a cotangent and its tangent.
fn columns(f: &Function, at: &[f64], cotangent: f64, tangent: f64) -> Vec<Vec<f64>> {
    let f = second(f, Sweep::Pullback);
    check(&f.pushed.function).unwrap();
    let args: Vec<V> = at.iter().map(|&x| V::num(x)).collect();
    let seeds = [&V::num(cotangent), &V::num(tangent)];
    let column = |along: usize| {
        let unit = |i| V::num(if i == along { 1.0 } else { 0.0 });
        let direction: Vec<V> = (0..at.len()).map(unit).collect();
        let run = interpret::second(&f, &args, &direction, seeds).unwrap();
        let parts = run.products.iter().map(|v| v.dual().unwrap().x);
        parts.collect::<Vec<f64>>()
    };
    (0..at.len()).map(column).collect()
}

/// Second derivatives agree with differences of the first, and are symmetric. The last argument may be given by code.
fn second_order_is_right(row: &Row, constant: Option<&str>, at: &[f64]) {
    let mut constants = vec![None; row.arity];
    if constant.is_some() {
        constants[row.arity - 1] = constant;
    }
    let f = function(row, &constants);
    let active = row.arity - usize::from(constant.is_some());
    let (g, g_dot) = (1.5, 0.75);
    let (_, first) = gradient(&f, at, 1.0);
    let columns = columns(&f, at, g, g_dot);
    for i in 0..active {
        let h = 1e-5 * (1.0 + at[i].abs());
        let moved = |step: f64| {
            let mut at = at.to_vec();
            at[i] += step;
            gradient(&f, &at, 1.0).1
        };
        let (up, down) = (moved(h), moved(-h));
        for k in 0..active {
            let expected = g * (up[k] - down[k]) / (2.0 * h) + g_dot * first[k];
            let got = columns[i][k];
            let tolerance = 1e-6 * (1.0 + expected.abs());
            assert!(
                (got - expected).abs() <= tolerance,
                "{} at {at:?}: ∂{i}∂{k} is {got}, differences give {expected}",
                row.name
            );
            let (a, b) = (got - g_dot * first[k], columns[k][i] - g_dot * first[i]);
            assert!(
                (a - b).abs() <= 1e-9 * (1.0 + a.abs()),
                "{} at {at:?}: ∂{i}∂{k} is {a} and {b}",
                row.name
            );
        }
    }
}

#[test]
fn every_sampled_row_has_the_right_second_order() {
    for row in ROWS.iter().filter(|row| row.domain != Domain::None) {
        for n in 0..6 {
            let at = point(row, n);
            // The derivative of a quotient of almost nothing is too steep for differences.
            if smooth(row, &at) {
                second_order_is_right(row, None, &at);
            }
        }
    }
}

#[test]
fn powers_have_the_right_second_order() {
    let row = |name| RuleId::find(name).unwrap().row();
    for x in [-1.7, -0.4, 0.0, 0.6, 2.3] {
        for n in [
            "-3i32", "-1i32", "0i32", "1i32", "2i32", "3i32", "4i32", "7i32",
        ] {
            if x != 0.0 || !n.starts_with('-') {
                second_order_is_right(row("powi"), Some(n), &[x, 0.0]);
            }
        }
    }
    for x in [0.3, 0.9, 1.6, 2.3] {
        for c in ["-1.5", "0.0", "1.0", "2.0", "3.0", "2.5"] {
            second_order_is_right(row("powf"), Some(c), &[x, 0.0]);
        }
    }
    // As `powi`, also at 0.
    for (c, expected) in [("2.0", 2.0), ("3.0", 0.0), ("1.0", 0.0), ("0.0", 0.0)] {
        let f = function(row("powf"), &[None, Some(c)]);
        assert_eq!(columns(&f, &[0.0, 0.0], 1.0, 0.0)[0][0], expected, "x^{c}");
    }
}

#[test]
fn the_second_order_follows_the_conventions() {
    let row = |name| RuleId::find(name).unwrap().row();
    let hessian =
        |name, at: &[f64]| columns(&function(row(name), &vec![None; at.len()]), at, 1.0, 0.0);
    assert_eq!(hessian("abs", &[0.0]), [[0.0]]);
    assert_eq!(hessian("max", &[1.0, 1.0]), [[0.0, 0.0], [0.0, 0.0]]);
    assert_eq!(hessian("hypot", &[0.0, 0.0]), [[0.0, 0.0], [0.0, 0.0]]);
    assert_eq!(hessian("atan2", &[0.0, 0.0]), [[0.0, 0.0], [0.0, 0.0]]);
    for name in ["floor", "signum", "trunc"] {
        assert_eq!(hessian(name, &[1.3]), [[0.0]]);
    }
}

#[test]
fn a_row_that_is_not_sampled_has_a_test_of_its_own() {
    // Derivative zero (or none) everywhere, and rows of adjoints only.
    let zero = [
        "lt",
        "le",
        "gt",
        "ge",
        "eq",
        "ne",
        "and",
        "or",
        "not",
        "signum",
        "floor",
        "ceil",
        "round",
        "round_ties_even",
        "trunc",
        "div_euclid",
        "strong",
        "gated",
    ];
    // Tested below.
    let own = [
        "powi",
        "powi_derivative",
        "powi_higher",
        "powf_da",
        "clamp",
        "select",
        "factor",
        "times",
    ];
    for row in ROWS.iter().filter(|row| row.domain == Domain::None) {
        let is_zero = zero.contains(&row.name);
        assert!(
            is_zero != own.contains(&row.name),
            "`{}` has no test",
            row.name
        );
        if !is_zero {
            continue;
        }
        let f = function(row, &vec![None; row.arity]);
        if row.is_condition {
            let (f, adjoint) = passes(&f, Sweep::Direct, &mut |_, f| check(f).unwrap());
            assert!(!f.is_active(f.output.unwrap()), "{}", row.name);
            assert!(adjoint.gradients.iter().all(|(_, g)| g.is_none()));
        } else {
            let at: Vec<f64> = (0..row.arity).map(|i| 1.3 + i as f64).collect();
            assert_eq!(
                gradient(&f, &at, 1.0).1,
                vec![0.0; row.arity],
                "{}",
                row.name
            );
        }
    }
}

#[test]
fn every_row_is_named_once_and_documented() {
    for (i, row) in ROWS.iter().enumerate() {
        assert_eq!(
            RuleId::find(row.name).unwrap().0 as usize,
            i,
            "{} stands twice",
            row.name
        );
        assert!(!row.doc.is_empty());
        if row.form == Form::Runtime {
            assert!(!row.public);
        }
    }
}

#[test]
fn integer_powers() {
    for n in [-3, -1, 0, 1, 2, 3, 4, 7] {
        for x in [-1.7, -0.3, 0.4, 2.1_f64] {
            let got = against_constant("powi", x, &n.to_string());
            let expected = f64::from(n) * x.powi(n - 1);
            assert!(
                (got - expected).abs() <= 1e-12 * expected.abs(),
                "{x}^{n}: {got}"
            );
        }
    }
    assert_eq!(against_constant("powi", 0.0, "0"), 0.0);
    assert_eq!(against_constant("powi", 0.0, "1"), 1.0);
    assert_eq!(against_constant("powi", 0.0, "2"), 0.0);
    assert_eq!(against_constant("powi", 0.0, "5"), 0.0);
    assert_eq!(against_constant("powi", f64::INFINITY, "0"), 0.0);
}

#[test]
fn powers_with_literal_exponents() {
    for (constant, b) in [("2.0", 2.0), ("0.5", 0.5), ("3.0", 3.0), ("-1.5", -1.5)] {
        let x = 1.7_f64;
        let expected = b * x.powf(b - 1.0);
        assert!((against_constant("powf", x, constant) - expected).abs() < 1e-14);
    }
    // As `powi` at zero.
    assert_eq!(against_constant("powf", 0.0, "0.0"), 0.0);
    assert_eq!(against_constant("powf", 0.0, "1.0"), 1.0);
    assert_eq!(against_constant("powf", 0.0, "2.0"), 0.0);
    assert_eq!(against_constant("powf", 0.0, "3.0"), 0.0);
    assert_eq!(against_constant("powf", -1.5, "2.0"), -3.0);
    assert_eq!(against_constant("powf", 0.0, "0.5"), f64::INFINITY);
}

#[test]
fn the_logarithm_of_a_quotient_divides_once_by_each_operand() {
    let row = |name: &str| Op::Scalar(RuleId::find(name).unwrap());
    let mut f = function(RuleId::find("div").unwrap().row(), &[None, None]);
    let quotient = f.output.unwrap();
    f.output = Some(f.make(row("ln"), vec![quotient], F64));
    let got = gradient(&f, &[3.0, 0.5], 1.0).1;
    assert!(
        (got[0] - 1.0 / 3.0).abs() + (got[1] + 2.0).abs() < 1e-15,
        "{got:?}"
    );
    let (f, _) = passes(&f, Sweep::Direct, &mut |_, f| check(f).unwrap());
    let text = f.to_string();
    assert_eq!(text.matches("= div ").count(), 2, "{text}");
}
