//! Random programs with loops of few iterations over arrays: written out, they have the same value to the bit, and the right Jacobian.

use super::compile::lowered;
use super::evaluate::V;
use super::jacobians::{arguments, columns, compare, expression, shapes};
use super::random::Random;
use crate::diff::straight::straightened;
use crate::ir::interpret::primal;
use syn::ItemFn;

/// An index of an array of three, where loops with these variables are around.
fn index(random: &mut Random, loops: &[&str]) -> String {
    let name = match loops {
        [] => return random.below(3).to_string(),
        loops => loops[random.below(loops.len())],
    };
    match random.below(5) {
        0 => random.below(3).to_string(),
        1 => format!("2 - {name}"),
        2 => format!("({name} + 1) % 3"),
        3 if loops.len() == 2 => "(i * j) / 2".to_owned(),
        _ => name.to_owned(),
    }
}

fn operand(random: &mut Random, loops: &[&str]) -> String {
    let i = index(random, loops);
    match random.below(6) {
        0 => format!("a[{i}]"),
        1 => format!("p[{i}]"),
        2 => format!("m[{i}][{}]", index(random, loops)),
        3 => format!("({:.2} * s)", random.float(-1.0, 1.0)),
        4 if !loops.is_empty() => format!("([0.0, {:.1}, 1.0][{i}] * s)", random.float(-1.0, 1.0)),
        _ => "s".to_owned(),
    }
}

fn statement(random: &mut Random, loops: &[&str]) -> String {
    let names: Vec<String> = (0..3).map(|_| operand(random, loops)).collect();
    let e = expression(random, &names);
    let (i, j) = (index(random, loops), index(random, loops));
    match random.below(9) {
        0 => format!("s = {e};"),
        1 => format!("s += {e};"),
        2 => format!("p[{i}] = {e};"),
        3 => format!("p[{i}] -= {e};"),
        4 => format!("m[{i}][{j}] = {e};"),
        5 => format!("m[{i}][{j}] += {e};"),
        6 => format!("m[{i}] = [{e}, s, p[{j}]];"),
        7 => format!("p = m[{i}];"),
        _ => format!("let c = {i}; p[c] *= {e};"),
    }
}

fn program(seed: u64) -> String {
    let random = &mut Random::new(seed);
    let mut body =
        "let mut s = x * y; let mut p = [0.0; 3]; let mut m = [[1.0, 0.0, x], a, [0.0; 3]];"
            .to_owned();
    for _ in 0..1 + random.below(3) {
        let outer = statement(random, &["i"]);
        let inner = match random.below(3) {
            0 => String::new(),
            1 => format!("for j in 0..3 {{ {} }}", statement(random, &["i", "j"])),
            _ => format!(
                "for j in (0..=i).rev() {{ m[i][j] += s; {} }}",
                statement(random, &["i", "j"])
            ),
        };
        body.push_str(&statement(random, &[]));
        body.push_str(&format!(
            "for i in 0..{} {{ p[i] += s; {outer} {inner} }}",
            1 + random.below(3)
        ));
    }
    format!(
        "fn f(x: f64, y: f64, a: [f64; 3], n: usize) -> [f64; 3] {{ {body} [s, p[0] + p[1], m[1][2]] }}"
    )
}

#[test]
fn programs_written_out_have_the_same_value_and_the_right_jacobian() {
    let mut straight = 0;
    for seed in 0..800 {
        let source = program(seed);
        let item: ItemFn = syn::parse_str(&source).unwrap_or_else(|e| panic!("{e}: {source}"));
        let f = lowered(&item).unwrap_or_else(|e| panic!("{e}: {source}"));
        let Some(copy) = straightened(&f, &shapes()) else {
            continue;
        };
        straight += 1;
        crate::ir::verify(&copy);
        let args = arguments(&mut Random::new(seed), None);
        let bits = |f| {
            let mut out = Vec::new();
            let y: V =
                primal(f, &args).unwrap_or_else(|e| panic!("seed {seed}: {e}\n{source}\n{f}"));
            y.flatten(&mut out);
            out.iter().map(|y| y.x.to_bits()).collect::<Vec<u64>>()
        };
        assert_eq!(bits(&f), bits(&copy), "seed {seed}\n{source}\n{copy}");
        let expected = columns(&item, seed);
        let modes = compare(&copy, (seed, &source), &expected);
        assert!(modes[0], "seed {seed}\n{source}");
    }
    assert!(straight > 500, "{straight}");
}
