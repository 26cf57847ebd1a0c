//! Random programs: reverse mode through all passes and the interpreter agrees with dual numbers run over the source, and with
//! central differences.

use super::checkpoints::with_checkpoints;
use super::compile::{differentiated, lowered};
use super::dual::Dual;
use super::evaluate::{Evaluator, Exit, V};
use super::functions;
use super::generate::{program, program_with_calls};
use super::overflow::with_overflow;
use super::random::Random;
use super::steps::with_steps;
use super::sums::with_sums;
use crate::diff::reverse::Form;
use crate::diff::{push, second, second_in_directions, second_without_gradients};
use crate::ir::Function;
use crate::ir::interpret::{self, interpret, primal, pushed};
use syn::ItemFn;

/// The arguments of a generated program.
pub(crate) fn arguments(random: &mut Random) -> Vec<V> {
    let x = random.float(-1.5, 1.5);
    let y = random.float(-1.5, 1.5);
    let a = (0..3).map(|_| V::num(random.float(-1.5, 1.5))).collect();
    let n = 1 + random.below(4) as i64;
    let k = random.float(0.2, 1.2);
    vec![V::num(x), V::num(y), V::Seq(a), V::Int(n), V::num(k)]
}

/// How many of the arguments are active.
const ACTIVE: usize = 3;

/// Arguments with `step` added to float number `i`, and with that as its tangent if `seed` is set.
fn moved(args: &[V], i: usize, step: f64, seed: bool) -> Vec<V> {
    let mut at = 0;
    let mut go = |x: Dual| {
        let hit = at == i;
        at += 1;
        Dual {
            x: x.x + if hit { step } else { 0.0 },
            d: if hit && seed { 1.0 } else { 0.0 },
        }
    };
    args.iter().map(|arg| arg.map(&mut go)).collect()
}

fn evaluate(item: &ItemFn, args: &[V]) -> Result<(Dual, u64), String> {
    let mut evaluator = Evaluator::new();
    let result = evaluator.call(item, args);
    if evaluator.wild {
        return Err("not finite".to_owned());
    }
    match result {
        Ok(V::Num(y)) => Ok((y, evaluator.trace)),
        Ok(other) => Err(format!("{other:?}")),
        Err(Exit::Error(text)) => Err(text),
        Err(exit) => Err(format!("{exit:?}")),
    }
}

/// The value and the gradient by dual numbers; `None` where the program has none.
pub(crate) fn oracle(item: &ItemFn, args: &[V]) -> Result<(f64, Vec<f64>, u64), String> {
    let mut gradient = Vec::new();
    let mut value = (0.0, 0);
    for i in 0..floats(args) {
        let (y, trace) = evaluate(item, &moved(args, i, 0.0, true))?;
        value = (y.x, trace);
        gradient.push(y.d);
    }
    let tame = |x: &f64| x.is_finite() && x.abs() < 1e7;
    if !tame(&value.0) || !gradient.iter().all(tame) {
        return Err("not finite".to_owned());
    }
    Ok((value.0, gradient, value.1))
}

fn floats(args: &[V]) -> usize {
    let mut all = Vec::new();
    args[..ACTIVE].iter().for_each(|arg| arg.flatten(&mut all));
    all.len()
}

fn close(a: f64, b: f64, tolerance: f64) -> bool {
    (a - b).abs() <= tolerance * (1.0 + a.abs() + b.abs())
}

/// Arguments, with what dual numbers give for them.
type Point = (Vec<V>, (f64, Vec<f64>, u64));

/// How a program fared.
enum Outcome {
    Right,
    /// The program itself has no value there.
    Discarded,
    /// The compiler refused it.
    Refused(String),
    Wrong(String),
}

fn check(source: &str, seed: u64) -> Outcome {
    let item: ItemFn = match functions::read(source) {
        Ok(item) => item,
        Err(e) => return Outcome::Wrong(format!("the program does not parse: {e}")),
    };
    let mut random = Random::new(seed ^ 0xabcd);
    let mut points = Vec::new();
    for _ in 0..2 {
        let args = arguments(&mut random);
        match oracle(&item, &args) {
            Ok(expected) => points.push((args, expected)),
            Err(text) if text == "not finite" || text == "out of fuel" => {}
            Err(text) => return Outcome::Wrong(format!("the evaluator: {text}")),
        }
    }
    if points.is_empty() {
        return Outcome::Discarded;
    }
    let function = match lowered(&item) {
        Ok(function) => function,
        Err(text) if text.contains("compile_error") => return Outcome::Refused(text),
        Err(text) => return Outcome::Wrong(text),
    };
    for (args, (value, gradient, trace)) in &points {
        match primal(&function, args).map(|v| v.dual().map(|y| y.x)) {
            Ok(Ok(y)) if close(y, *value, 1e-12) => {}
            other => return Outcome::Wrong(format!("primal {other:?}, not {value}\n{function}")),
        }
        if let Err(text) = differences(&item, args, gradient, *trace) {
            return Outcome::Wrong(text);
        }
    }
    let pushed = pushed_right(&function, &points);
    // Each run in the second order is of all directions, and is compared with many of the oracle.
    let second = match seed % 3 {
        0 => [Form::Direct, Form::Pullback]
            .iter()
            .try_for_each(|form| second_right(&item, &function, *form, &points[..1])),
        _ => Ok(()),
    };
    if let Err(text) = pushed.and(second) {
        return Outcome::Wrong(text);
    }
    let forms = [
        Form::Direct,
        Form::Pullback,
        Form::Accumulate,
        Form::Seeded,
        Form::Pulled,
    ];
    for form in forms {
        let (f, adjoint) = match differentiated(&function, form) {
            Ok(pair) => pair,
            Err(text) => return Outcome::Wrong(text),
        };
        let seed = match form {
            Form::Pullback | Form::Seeded | Form::Pulled => 1.75,
            Form::Direct | Form::Accumulate => 1.0,
        };
        for (args, (value, gradient, _)) in &points {
            let run = match interpret(&f, &adjoint, form, args, &V::num(seed)) {
                Ok(run) => run,
                Err(text) => return Outcome::Wrong(format!("{text}\n{f}")),
            };
            let mut got = Vec::new();
            run.gradients.iter().for_each(|g| g.flatten(&mut got));
            let right = got.len() == gradient.len()
                && got
                    .iter()
                    .zip(gradient)
                    .all(|(g, d)| close(g.x, seed * d, 1e-8));
            let same = form == Form::Pulled
                || matches!(&run.value, V::Num(y) if close(y.x, *value, 1e-12));
            if !right || !same {
                let got: Vec<f64> = got.iter().map(|g| g.x / seed).collect();
                return Outcome::Wrong(format!(
                    "at {args:?}\n{:?} {got:?} instead of {value} {gradient:?}\n{f}",
                    run.value
                ));
            }
        }
    }
    Outcome::Right
}

/// Compares the tangents by forward mode with dual numbers.
fn pushed_right(function: &Function, points: &[Point]) -> Result<(), String> {
    let pushforward = push(function);
    for (args, (value, gradient, _)) in points {
        for (i, &slope) in gradient.iter().enumerate() {
            let direction: Vec<V> = moved(args, i, 0.0, true)[..ACTIVE]
                .iter()
                .map(|arg| arg.map(&mut |x| Dual::new(1.75 * x.d)))
                .collect();
            let (y, tangent) = pushed(&pushforward, args, &direction)
                .map_err(|text| format!("forward: {text}\n{}", pushforward.function))?;
            let mut got = Vec::new();
            tangent.flatten(&mut got);
            let same = matches!(&y, V::Num(y) if close(y.x, *value, 1e-12));
            let right = matches!(got[..], [d] if close(d.x, 1.75 * slope, 1e-8));
            if !same || !right {
                return Err(format!(
                    "forward at {args:?}: {y:?} {got:?} instead of {value} {slope} (input {i})\n{}",
                    pushforward.function
                ));
            }
        }
    }
    Ok(())
}

/// Compares second derivatives with differences of the gradients by dual numbers, and with each other: the Hessian is symmetric.
fn second_right(
    item: &ItemFn,
    function: &Function,
    form: Form,
    points: &[Point],
) -> Result<(), String> {
    let f = second(function, form);
    // Without the gradients, the products are the same.
    let alone = (form == Form::Direct).then(|| second_without_gradients(function));
    // Two directions at a time are each what it is by itself.
    let pairs = (form == Form::Direct).then(|| second_in_directions(function, 2));
    let pairs = pairs.flatten();
    let (g, g_dot) = match form {
        Form::Direct | Form::Accumulate => (1.0, 0.0),
        Form::Pullback | Form::Seeded | Form::Pulled => (1.75, 0.25),
    };
    for (args, (value, gradient, trace)) in points {
        let count = gradient.len();
        let mut columns = Vec::new();
        for i in 0..count {
            let direction: Vec<V> = moved(args, i, 0.0, true)[..ACTIVE]
                .iter()
                .map(|arg| arg.map(&mut |x| Dual::new(x.d)))
                .collect();
            let run = interpret::second(&f, args, &direction, [&V::num(g), &V::num(g_dot)])
                .map_err(|text| format!("second: {text}\n{}", f.pushed.function))?;
            let flat = |values: &[V]| {
                let mut all = Vec::new();
                values.iter().for_each(|v| v.flatten(&mut all));
                all.iter().map(|x| x.x).collect::<Vec<f64>>()
            };
            let (got, product) = (flat(&run.gradients), flat(&run.products));
            if let Some(alone) = &alone {
                let run = interpret::second(alone, args, &direction, [&V::num(g), &V::num(g_dot)]);
                let products = run.map(|run| flat(&run.products));
                let same = products.as_ref().is_ok_and(|products| {
                    let mut pairs = products.iter().zip(&product);
                    products.len() == count && pairs.all(|(a, b)| close(*a, *b, 1e-12))
                });
                if !same {
                    return Err(format!(
                        "product alone at {args:?}: {products:?} instead of {product:?} (input {i})\n{}",
                        alone.pushed.function
                    ));
                }
            }
            let first = matches!((&run.value, &run.tangent), (V::Num(y), V::Num(d)) if close(y.x, *value, 1e-12) && (form == Form::Direct || close(d.x, gradient[i], 1e-8)));
            let same = got
                .iter()
                .zip(gradient)
                .all(|(a, b)| close(*a, g * b, 1e-8));
            if !first || !same || product.len() != count {
                return Err(format!(
                    "second at {args:?}: {:?} {:?} {got:?} instead of {value} {gradient:?} (input {i})\n{}",
                    run.value, run.tangent, f.pushed.function
                ));
            }
            let column = product.iter().zip(gradient);
            columns.push(
                column
                    .map(|(p, b)| (p - g_dot * b) / g)
                    .collect::<Vec<f64>>(),
            );
        }
        if let Some(pairs) = &pairs {
            let unit = |i: usize| -> Vec<V> {
                let parts = moved(args, i, 0.0, true).into_iter().take(ACTIVE);
                parts.map(|arg| arg.map(&mut |x| Dual::new(x.d))).collect()
            };
            for i in 0..count {
                let next = (i + 1) % count;
                let both = [unit(i), unit(next)].concat();
                let run = interpret::second(pairs, args, &both, [&V::num(g), &V::num(g_dot)]);
                let run =
                    run.map_err(|text| format!("pairs: {text}\n{}", pairs.pushed.function))?;
                for (products, of) in [(&run.products, i), (&run.others[0], next)] {
                    let mut all = Vec::new();
                    products.iter().for_each(|v| v.flatten(&mut all));
                    let mut entries = all.iter().zip(&columns[of]);
                    if all.len() != count || !entries.all(|(a, b)| close(a.x, g * b, 1e-8)) {
                        return Err(format!(
                            "pairs at {args:?}: {all:?} instead of {:?} (inputs {i}, {next})\n{}",
                            columns[of], pairs.pushed.function
                        ));
                    }
                }
            }
        }
        // Through calls they are differences of slopes, which say nothing of steep ones.
        let largest = columns
            .iter()
            .flatten()
            .fold(0.0, |m: f64, a| m.max(a.abs()));
        let steep = largest > 1e4 && functions::known().len() > 1;
        for i in 0..count {
            let slopes = slopes_of_gradient(item, args, i, *trace);
            for k in 0..count {
                let (a, b) = (columns[i][k], columns[k][i]);
                let differs = slopes
                    .as_ref()
                    .is_some_and(|s| s[k].is_some_and(|s| !close(s, a, 1e-3)));
                if !steep && (!close(a, b, 1e-6) || differs) {
                    return Err(format!(
                        "second at {args:?}: {columns:?}, differences {slopes:?} (inputs {i}, {k})\n{}",
                        f.pushed.function
                    ));
                }
            }
        }
    }
    Ok(())
}

/// Central differences of the gradient by dual numbers, where two steps agree on them.
fn slopes_of_gradient(item: &ItemFn, args: &[V], i: usize, trace: u64) -> Option<Vec<Option<f64>>> {
    let slopes = |h: f64| {
        let up = oracle(item, &moved(args, i, h, false)).ok()?;
        let down = oracle(item, &moved(args, i, -h, false)).ok()?;
        let same = up.2 == trace && down.2 == trace;
        let parts = up.1.iter().zip(&down.1);
        same.then(|| {
            parts
                .map(|(a, b)| (a - b) / (2.0 * h))
                .collect::<Vec<f64>>()
        })
    };
    let (wide, narrow) = (slopes(1e-4)?, slopes(1e-5)?);
    let parts = wide.iter().zip(&narrow);
    Some(
        parts
            .map(|(a, b)| (close(*a, *b, 1e-4) && b.abs() < 1e4).then_some(*b))
            .collect(),
    )
}

/// Compares the oracle itself with central differences, where the program is smooth.
fn differences(item: &ItemFn, args: &[V], gradient: &[f64], trace: u64) -> Result<(), String> {
    for (i, &d) in gradient.iter().enumerate() {
        let h = 1e-5;
        let (Ok(up), Ok(down)) = (
            evaluate(item, &moved(args, i, h, false)),
            evaluate(item, &moved(args, i, -h, false)),
        ) else {
            continue;
        };
        if up.1 != trace || down.1 != trace || d.abs() > 1e3 {
            continue;
        }
        let slope = (up.0.x - down.0.x) / (2.0 * h);
        let far = |x: Dual| x.x.abs() > 1e3;
        if !far(up.0) && !close(slope, d, 1e-3) {
            // A steep piece: a smaller step tells.
            let h = 1e-7;
            let (Ok(up), Ok(down)) = (
                evaluate(item, &moved(args, i, h, false)),
                evaluate(item, &moved(args, i, -h, false)),
            ) else {
                continue;
            };
            let slope = (up.0.x - down.0.x) / (2.0 * h);
            if !close(slope, d, 1e-3) {
                return Err(format!("differences {slope}, dual numbers {d} (input {i})"));
            }
        }
    }
    Ok(())
}

/// The point, the value and the gradient by dual numbers of a program that has them.
pub(crate) fn example(source: &str, seed: u64) -> Option<(Vec<V>, f64, Vec<f64>)> {
    let item: ItemFn = functions::read(source).ok()?;
    let args = arguments(&mut Random::new(seed ^ 0xabcd));
    let (value, gradient, _) = oracle(&item, &args).ok()?;
    Some((args, value, gradient))
}

/// Removes lines as long as the program fails in the same way.
fn shrink(source: &str, seed: u64, why: &str) -> String {
    let kind = |why: &str| -> String {
        let letters = why.chars().filter(|c| !c.is_ascii_digit());
        letters.take(24).collect()
    };
    let wanted = kind(why);
    let mut lines: Vec<&str> = source.lines().collect();
    let fails = |lines: &[&str]| {
        let text = lines.join("\n");
        matches!(check(&text, seed), Outcome::Wrong(why) if kind(&why) == wanted)
    };
    let mut size = lines.len() / 2;
    while size > 0 {
        let mut at = 1;
        while at + size + 1 < lines.len() {
            let mut fewer = lines.clone();
            fewer.drain(at..at + size);
            if fails(&fewer) {
                lines = fewer;
            } else {
                at += 1;
            }
        }
        size /= 2;
    }
    lines.join("\n")
}

fn run(seeds: impl Iterator<Item = u64>, program: impl Fn(u64) -> String) {
    let (mut right, mut discarded, mut refused, mut wrong) = (0, 0, 0, 0);
    for seed in seeds {
        let source = program(seed);
        if std::env::var("GRAD_TRACE").is_ok() {
            eprintln!("{seed}\n{source}");
        }
        match check(&source, seed) {
            Outcome::Right => right += 1,
            Outcome::Discarded => discarded += 1,
            Outcome::Refused(why) => {
                refused += 1;
                if refused < 4 {
                    eprintln!("seed {seed} is refused: {why}\n{source}");
                }
            }
            Outcome::Wrong(why) => {
                wrong += 1;
                if wrong <= 6 {
                    let small = shrink(&source, seed, &why);
                    let why = match check(&small, seed) {
                        Outcome::Wrong(why) => why,
                        _ => why,
                    };
                    let graph = std::env::var("GRAD_GRAPH").is_ok();
                    let why = if graph {
                        &why
                    } else {
                        why.split("\nfn ").next().unwrap_or_default()
                    };
                    eprintln!("seed {seed}: {why}\n{small}\n");
                }
            }
        }
    }
    eprintln!("{right} right, {discarded} discarded, {refused} refused, {wrong} wrong");
    assert_eq!(
        wrong + refused,
        0,
        "run it alone with GRAD_SEED, and GRAD_GRAPH to see the graph"
    );
    assert!(discarded <= right / 100 + 1);
}

/// The seeds of one of two tests, which run beside each other.
fn half(parity: u64) {
    let number = |name| std::env::var(name).ok().and_then(|n| n.parse().ok());
    if let Some(seed) = number("GRAD_SEED") {
        return run(seed..seed + 1, |seed| program(seed, "f"));
    }
    let count = number("GRAD_PROGRAMS").unwrap_or(12_000);
    let seeds = (0..count).filter(|seed| seed % 2 == parity);
    run(seeds, |seed| program(seed, "f"));
}

#[test]
fn random_programs_of_even_seeds_have_the_right_gradient() {
    half(0);
}

#[test]
fn random_programs_of_odd_seeds_have_the_right_gradient() {
    half(1);
}

#[test]
fn random_programs_with_overflow_behind_choices_have_the_right_gradient() {
    let number = std::env::var("GRAD_OVERFLOW").ok();
    let seeds = match number.and_then(|n| n.parse().ok()) {
        Some(seed) => seed..seed + 1,
        None => 0..2_000,
    };
    run(seeds, |seed| with_overflow(&program(seed, "f"), seed));
}

#[test]
fn random_programs_with_checkpoints_have_the_right_gradient() {
    let number = std::env::var("GRAD_CHECKPOINTS").ok();
    let seeds = match number.and_then(|n| n.parse().ok()) {
        Some(seed) => seed..seed + 1,
        None => 0..2_000,
    };
    run(seeds, |seed| with_checkpoints(&program(seed, "f"), seed));
}

#[test]
fn random_programs_that_assign_what_a_sum_has_read_have_the_right_gradient() {
    let number = std::env::var("GRAD_SUMS").ok();
    let seeds = match number.and_then(|n| n.parse().ok()) {
        Some(seed) => seed..seed + 1,
        None => 0..1_000,
    };
    run(seeds, |seed| with_sums(&program(seed, "f"), seed));
}

#[test]
fn random_programs_with_calls_have_the_right_gradient() {
    let number = std::env::var("GRAD_CALLS").ok();
    let seeds = match number.and_then(|n| n.parse().ok()) {
        Some(seed) => seed..seed + 1,
        None => 0..2_000,
    };
    run(seeds, |seed| {
        let source = program_with_calls(seed, "f");
        match seed % 6 {
            0 => with_overflow(&source, seed),
            1 => with_checkpoints(&source, seed),
            2 => with_sums(&source, seed),
            _ => source,
        }
    });
}

#[test]
fn random_programs_with_steps_have_the_right_gradient() {
    let number = std::env::var("GRAD_STEPS").ok();
    let seeds = match number.and_then(|n| n.parse().ok()) {
        Some(seed) => seed..seed + 1,
        None => 0..1_000,
    };
    run(seeds, |seed| with_steps(&program(seed, "f"), seed));
}

/// What random programs have found, made small. Each was lowered or differentiated wrongly, or refused without need.
const FOUND: &[&str] = &[
    // A sum of a variable that is assigned behind the loop: its contribution came before the cotangent was taken.
    "let mut s = 0.0; for i in 0..3 { s += x; } let mut z = 0.0; for i in 0..n { z += s * a[i % 3]; } s = y; z * s",
    // A closure that is lowered at its calls, named in a condition.
    "let c = |p: f64, q: f64| p * y; let mut u = x; for i in 0..n { if !(c(u, k) < c(x, 0.5)) && n > 1 { u += x; } } u",
    // The variable after the dots of a range.
    "let mut s = x; let mut w: usize = 0; while w < 3 { w += 1; for i in 0..w % 4 { if n > 0 { s = (s * a[i % 3]).sin(); } } } s",
    // A pattern and a bound with the same text.
    "let mut s = x; for i in 0..2 { s *= match i { 0 => y, _ => x }; for j in 0..i + 1 { s = (s + a[j % 3]).sin(); } } s",
    // A variable of a loop's body, and a break after it.
    "let mut s = x; for i in (0..n).rev() { let mut v: [f64; 3] = [a[2] + x, 1.42, a[1]]; v[i % 3] += s.sin(); s += v[0] * v[1]; if s > y { v[0] += s; break; } } s",
    // A block of constants as the value of a branch.
    "let mut w: usize = n; (if x > y { { let b = (w % 5) as f64; b * 2.0 } } else { x * y }) - a[w % 3]",
    // A constant from a loop that changes an active variable.
    "let mut u = x; let mut w: usize = 0; let v: f64 = loop { w += 1; if w >= 3 { break k; } u = (u * a[2]).sin() + y; }; u * v",
    // A constant chosen by an active condition.
    "let mut c: f64 = (n % 5) as f64; c = if x * y > 0.1 { 1.85 } else { (0.28_f64).atan() }; c += if x > y { 1.0 } else { 2.0 }; x * c",
    // A constant and an active variable assigned together.
    "let mut u = x; let mut c: f64 = 0.5; (u, c) = (c, 1.25); u += y; u * c * x",
    // A sum inside a branch, whose cotangents are used after the branch.
    "if y <= x.min(y) { let mut z: f64 = x + 1.96; for i in 1..=3 { z += a[i % 3] * x; } return z * y; } y * y",
    "let mut s = y; if y > -5.0 { let z: f64 = x * 1.96; for i in 1..=3 { let q: f64 = z * z + a[i % 3]; for j in 0..n { s += q.sin(); } } } s",
];

#[test]
fn what_random_programs_have_found_stays_right() {
    for (i, body) in FOUND.iter().enumerate() {
        let parameters = super::generate::PARAMETERS;
        let source = format!("fn f({parameters}) -> f64 {{ {body} }}");
        match check(&source, i as u64) {
            Outcome::Right => {}
            Outcome::Discarded => panic!("has no value: {body}"),
            Outcome::Refused(why) | Outcome::Wrong(why) => panic!("{body}\n{why}"),
        }
    }
}
