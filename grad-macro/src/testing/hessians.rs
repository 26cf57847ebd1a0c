//! Random straight-line programs: the shared Hessian against differences of gradients by dual numbers.

use super::compile::lowered;
use super::dual::Dual;
use super::evaluate::{Evaluator, V};
use super::jacobians::{INPUTS, program};
use super::random::Random;
use crate::diff::hessian::hessian;
use crate::diff::jacobian::Shape;
use crate::ir::interpret::evaluated;
use syn::ItemFn;

/// The program with its first result alone.
fn with_one_result(source: &str) -> String {
    let source = source.replace("-> [f64; 3]", "-> f64");
    let at = source.rfind("; [").unwrap_or_else(|| panic!("{source}")) + 1;
    let first = source[at..].trim_start_matches(" [").split(',').next();
    let first = first.unwrap_or_default();
    format!("{} {first} }}", &source[..at])
}

fn arguments(point: &[f64], seed: Option<usize>) -> Vec<V> {
    let mut all = point.iter().enumerate().map(|(i, &x)| {
        V::Num(Dual {
            x,
            d: if seed == Some(i) { 1.0 } else { 0.0 },
        })
    });
    let mut args: Vec<V> = all.by_ref().take(2).collect();
    args.push(V::Seq(all.collect()));
    args.push(V::Int(2));
    args
}

fn gradient(item: &ItemFn, point: &[f64]) -> Vec<f64> {
    let slopes = (0..INPUTS).map(|i| {
        let mut out = Vec::new();
        match Evaluator::new().call(item, &arguments(point, Some(i))) {
            Ok(y) => y.flatten(&mut out),
            Err(exit) => panic!("{exit:?}"),
        }
        out[0].d
    });
    slopes.collect()
}

/// A column by differences; `None` where steps of two lengths do not agree, as at a kink.
fn column(item: &ItemFn, point: &[f64], i: usize) -> Option<Vec<f64>> {
    let slopes = |h: f64| -> Vec<f64> {
        let moved = |step: f64| {
            let mut point = point.to_vec();
            point[i] += step;
            gradient(item, &point)
        };
        let (above, below) = (moved(h), moved(-h));
        let pairs = above.iter().zip(&below);
        pairs.map(|(a, b)| (a - b) / (2.0 * h)).collect()
    };
    let (fine, coarse) = (slopes(1e-5), slopes(4e-5));
    let agree = fine
        .iter()
        .zip(&coarse)
        .all(|(a, b)| (a - b).abs() <= 1e-5 * (1.0 + a.abs()));
    agree.then_some(fine)
}

#[test]
fn straight_line_programs_have_the_right_hessian() {
    let inputs = [
        Some(Shape::Scalar),
        Some(Shape::Scalar),
        Some(Shape::Array(3, Box::new(Shape::Scalar))),
        None,
    ];
    let mut compared = 0;
    for seed in 0..1_000 {
        let source = with_one_result(&program(seed, true));
        let item: ItemFn = syn::parse_str(&source).unwrap_or_else(|e| panic!("{e}: {source}"));
        let f = lowered(&item).unwrap_or_else(|e| panic!("{e}: {source}"));
        // Where dead code has something in common with the reverse sweep there is none.
        let Some(found) = hessian(&f, &inputs) else {
            continue;
        };
        let random = &mut Random::new(seed);
        let point: Vec<f64> = (0..INPUTS).map(|_| random.float(-1.5, 1.5)).collect();
        let args = arguments(&point, None);
        let of = |values: &[Option<crate::ir::Value>]| {
            evaluated(&found.function, &args, values)
                .unwrap_or_else(|e| panic!("seed {seed}: {e}\n{source}\n{}", found.function))
        };
        let (slopes, expected) = (of(&found.gradient), gradient(&item, &point));
        for (got, expected) in slopes.iter().zip(&expected) {
            let close = (got - expected).abs() <= 1e-9 * (1.0 + expected.abs());
            assert!(
                close,
                "seed {seed}: {slopes:?} instead of {expected:?}\n{source}"
            );
        }
        for (i, entries) in found.columns.iter().enumerate() {
            let Some(expected) = column(&item, &point, i) else {
                continue;
            };
            compared += 1;
            let got = of(entries);
            for (a, b) in got.iter().zip(&expected) {
                assert!(
                    (a - b).abs() <= 1e-4 * (1.0 + b.abs()),
                    "seed {seed}, column {i}: {got:?} instead of {expected:?}\n{source}\n{}",
                    found.function
                );
            }
        }
    }
    assert!(compared > 2_000, "{compared}");
}
