//! Random programs with several results: the Jacobian by columns and that by rows agree with dual numbers, and so with each other.

use super::compile::lowered;
use super::dual::Dual;
use super::evaluate::{Evaluator, V};
use super::random::Random;
use crate::diff::jacobian::{Shape, both};
use crate::ir::Function;
use crate::ir::interpret::evaluated;
use syn::ItemFn;

pub(super) const INPUTS: usize = 5;
const RESULTS: usize = 3;

/// An expression of the floats that there are.
pub(super) fn expression(random: &mut Random, names: &[String]) -> String {
    let u = random.pick(names).clone();
    let v = random.pick(names).clone();
    let c = random.float(-1.5, 1.5);
    match random.below(14) {
        0 => format!("{u} + {v}"),
        1 => format!("{u} - {v} * {c:.3}"),
        2 | 3 => format!("{u} * {v}"),
        4 => format!("{u} / (1.5 + {v} * {v})"),
        5 => format!("({u}).sin()"),
        6 => format!("({u} * {v}).cos()"),
        7 => format!("(1.0 + {u} * {u}).sqrt()"),
        8 => format!("({u}).tanh() * {v}"),
        9 => format!("({u}).sin().exp()"),
        10 => format!("({u}).powi(2) - {v}"),
        11 => format!("({u}).abs() * {c:.3} + {v}"),
        12 => format!("(-({u})).max({v})"),
        _ => format!("({u}).atan2(2.0 + {v} * {v})"),
    }
}

/// A program of statements without branches, or with branches and loops between them.
pub(super) fn program(seed: u64, straight: bool) -> String {
    let random = &mut Random::new(seed);
    let mut names: Vec<String> = ["x", "y", "a[0]", "a[1]", "a[2]"].map(str::to_owned).into();
    let mut body = String::new();
    for i in 0..3 + random.below(9) {
        let name = format!("v{i}");
        let e = expression(random, &names);
        let statement = match random.below(if straight { 8 } else { 11 }) {
            0 => {
                let other = expression(random, &names);
                names.push(format!("w{i}"));
                format!("let ({name}, w{i}) = ({e}, {other});")
            }
            1 => {
                let other = expression(random, &names);
                format!("let t{i} = [{e}, {other}]; let {name} = t{i}[1] * t{i}[0];")
            }
            8 | 9 => {
                let (u, v) = (random.pick(&names).clone(), random.pick(&names).clone());
                let other = expression(random, &names);
                format!("let {name} = if {u} < {v} {{ {e} }} else {{ {other} }};")
            }
            10 => {
                let u = random.pick(&names).clone();
                format!("let mut {name} = {e}; for _ in 0..n {{ {name} = ({name} * {u}).sin(); }}")
            }
            _ => format!("let {name} = {e};"),
        };
        body.push_str(&statement);
        names.push(name);
    }
    let last = names.len() - 1;
    let results: Vec<String> = (0..RESULTS)
        .map(|i| match i {
            0 => names[last].clone(),
            _ => random.pick(&names).clone(),
        })
        .collect();
    format!(
        "fn f(x: f64, y: f64, a: [f64; 3], n: usize) -> [f64; 3] {{ {body} [{}] }}",
        results.join(", ")
    )
}

pub(super) fn arguments(random: &mut Random, seed: Option<usize>) -> Vec<V> {
    let mut x = (0..INPUTS).map(|i| {
        V::Num(Dual {
            x: random.float(-1.5, 1.5),
            d: if seed == Some(i) { 1.0 } else { 0.0 },
        })
    });
    let first = [x.next(), x.next()].into_iter().flatten();
    let mut args: Vec<V> = first.collect();
    args.push(V::Seq(x.collect()));
    args.push(V::Int(2));
    args
}

/// The columns by dual numbers.
pub(super) fn columns(item: &ItemFn, seed: u64) -> Vec<Vec<f64>> {
    let columns = (0..INPUTS).map(|i| {
        let args = arguments(&mut Random::new(seed), Some(i));
        let mut out = Vec::new();
        match Evaluator::new().call(item, &args) {
            Ok(y) => y.flatten(&mut out),
            Err(exit) => panic!("{exit:?}"),
        }
        out.iter().map(|y| y.d).collect()
    });
    columns.collect()
}

/// Compares both modes, as far as they apply; gives whether each did.
fn check(seed: u64, straight: bool) -> [bool; 2] {
    let source = program(seed, straight);
    let item: ItemFn = syn::parse_str(&source).unwrap_or_else(|e| panic!("{e}: {source}"));
    let f = lowered(&item).unwrap_or_else(|e| panic!("{e}: {source}"));
    compare(&f, (seed, &source), &columns(&item, seed))
}

/// Those of the parameters of all programs.
pub(super) fn shapes() -> [Option<Shape>; 4] {
    [
        Some(Shape::Scalar),
        Some(Shape::Scalar),
        Some(Shape::Array(3, Box::new(Shape::Scalar))),
        None,
    ]
}

/// Compares the Jacobian of a function with its columns, in both modes as far as they apply; gives whether each did.
pub(super) fn compare(
    f: &Function,
    (seed, source): (u64, &str),
    expected: &[Vec<f64>],
) -> [bool; 2] {
    let inputs = shapes();
    let output = Shape::Array(RESULTS, Box::new(Shape::Scalar));
    let Some(modes) = both(f, &inputs, &output) else {
        return [false; 2];
    };
    for jacobian in modes.iter().flatten() {
        let entries: Vec<_> = jacobian.rows.iter().flatten().copied().collect();
        let args = arguments(&mut Random::new(seed), None);
        let got = evaluated(&jacobian.function, &args, &entries)
            .unwrap_or_else(|e| panic!("seed {seed}: {e}\n{source}\n{}", jacobian.function));
        for (i, &got) in got.iter().enumerate() {
            let expected = expected[i % INPUTS][i / INPUTS];
            assert!(
                (got - expected).abs() <= 1e-9 * (1.0 + expected.abs()),
                "seed {seed}, forward {}, entry {i}: {got} instead of {expected}\n{source}\n{}",
                jacobian.forward,
                jacobian.function
            );
        }
    }
    modes.map(|mode| mode.is_some())
}

#[test]
fn straight_line_programs_have_the_same_jacobian_by_columns_and_by_rows() {
    for seed in 0..1_500 {
        assert_eq!(check(seed, true), [true; 2], "{}", program(seed, true));
    }
}

#[test]
fn programs_with_branches_and_loops_have_the_right_jacobian_by_columns() {
    let by_columns = (0..1_500).filter(|&seed| check(seed, false)[0]).count();
    assert!(by_columns > 1_200, "{by_columns}");
}
