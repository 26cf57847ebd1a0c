//! Random programs: reverse mode through all passes and the interpreter agrees with dual numbers run over the source, and with
//! central differences.

mod runs;

use super::compile::{differentiated, lowered};
use super::dual::Dual;
use super::evaluate::{Evaluator, Exit, V};
use super::functions;
use super::random::Random;
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
