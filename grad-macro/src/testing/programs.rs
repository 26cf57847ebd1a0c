//! Random programs: reverse mode through all passes and the interpreter agrees with dual numbers run over the source, and with
//! central differences.

use super::compile::{differentiated, lowered};
use super::dual::Dual;
use super::evaluate::{Evaluator, Exit, V};
use super::generate::program;
use super::random::Random;
use crate::diff::reverse::Form;
use crate::ir::interpret::{interpret, primal};
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
    match evaluator.call(item, args) {
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
    let item: ItemFn = match syn::parse_str(source) {
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
    for form in [Form::Direct, Form::Pullback] {
        let (f, adjoint) = match differentiated(&function, form) {
            Ok(pair) => pair,
            Err(text) => return Outcome::Wrong(text),
        };
        let seed = if form == Form::Direct { 1.0 } else { 1.75 };
        for (args, (value, gradient, _)) in &points {
            let run = match interpret(&f, &adjoint, form, args, &V::num(seed)) {
                Ok(run) => run,
                Err(text) => return Outcome::Wrong(format!("{text}\n{f}")),
            };
            let mut got = Vec::new();
            run.gradients.iter().for_each(|g| g.flatten(&mut got));
            let right = got.len() == gradient.len()
                && got.iter().zip(gradient).all(|(g, d)| close(g.x, seed * d, 1e-8));
            let same = matches!(&run.value, V::Num(y) if close(y.x, *value, 1e-12));
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

/// Removes lines as long as the program fails in the same way.
fn shrink(source: &str, seed: u64) -> String {
    let mut lines: Vec<&str> = source.lines().collect();
    let fails = |lines: &[&str]| {
        let text = lines.join("\n");
        matches!(check(&text, seed), Outcome::Wrong(why)
            if !why.starts_with("the evaluator") && !why.starts_with("the program"))
    };
    let mut size = lines.len() / 2;
    while size > 0 {
        let mut at = 1;
        while at + size < lines.len() {
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

fn run(seeds: impl Iterator<Item = u64>) {
    let (mut right, mut discarded, mut refused, mut wrong) = (0, 0, 0, 0);
    for seed in seeds {
        let source = program(seed, "f");
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
                if wrong <= 3 {
                    let small = shrink(&source, seed);
                    let why = match check(&small, seed) {
                        Outcome::Wrong(why) => why,
                        _ => why,
                    };
                    eprintln!("seed {seed}: {why}\n{small}\n");
                }
            }
        }
    }
    eprintln!("{right} right, {discarded} discarded, {refused} refused, {wrong} wrong");
    assert_eq!(wrong, 0);
}

#[test]
fn random_programs_have_the_right_gradient() {
    let count = std::env::var("GRAD_PROGRAMS").map_or(12_000, |n| n.parse().unwrap_or(12_000));
    run(0..count);
}
