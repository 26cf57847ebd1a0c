//! Closures of pipelines run for the items that are asked for, one item after the other, as they do in the function.

use grad_runtime::differentiable;
use std::iter;

/// What ran, in its order.
#[derive(Default)]
struct Log(std::cell::RefCell<Vec<usize>>);
impl Log {
    fn note(&self, k: usize) {
        self.0.borrow_mut().push(k);
    }
    fn new() -> Log {
        Log::default()
    }
    fn get(&self) -> Vec<usize> {
        self.0.borrow().clone()
    }
}

#[differentiable]
fn lazy1(x: &[f64], t: f64, #[constant] log: &Log) -> f64 {
    x.iter()
        .enumerate()
        .map(|(i, v)| {
            log.note(i);
            v * t
        })
        .take_while(|v| *v < 0.8)
        .take(2)
        .sum::<f64>()
}
#[differentiable]
fn lazy2(x: &[f64], t: f64, #[constant] log: &Log) -> f64 {
    x.iter()
        .map(|v| {
            log.note(1);
            v * t
        })
        .filter(|v| {
            log.note(2);
            *v > 0.2
        })
        .map(|v| {
            log.note(3);
            v * v
        })
        .skip(1)
        .step_by(2)
        .take(2)
        .sum::<f64>()
}
#[differentiable]
fn lazy3(x: &[f64], t: f64, #[constant] log: &Log) -> f64 {
    *x.iter()
        .inspect(|_| log.note(7))
        .find(|v| **v > 1.0)
        .unwrap()
        * t
}
#[differentiable]
fn lazy4(x: &[f64], t: f64, #[constant] log: &Log) -> f64 {
    x.iter()
        .flat_map(|v| {
            log.note(0);
            [*v, *v * t]
        })
        .map(|v| {
            log.note(1);
            v
        })
        .take(3)
        .fold(0.0, |a, v| {
            log.note(2);
            a * t + v
        })
}
#[differentiable]
fn lazy5(x: &[f64], t: f64, #[constant] log: &Log) -> f64 {
    iter::successors(Some(t), |v| {
        log.note(0);
        Some(v * 0.5)
    })
    .take(3)
    .chain(x.iter().map(|v| {
        log.note(1);
        v * 2.0
    }))
    .take(5)
    .sum::<f64>()
}
#[differentiable]
fn lazy6(x: &[f64], t: f64, #[constant] log: &Log) -> f64 {
    if x.iter().any(|v| {
        log.note(0);
        *v > 1.0
    }) {
        t * x[0]
    } else {
        t
    }
}
#[differentiable]
fn lazy7(x: &[f64], t: f64, #[constant] log: &Log) -> f64 {
    let n = x
        .iter()
        .skip_while(|v| {
            log.note(0);
            **v < 1.0
        })
        .count();
    t * x[0] * n as f64
}
#[differentiable]
fn lazy8(x: &[f64], t: f64, #[constant] log: &Log) -> f64 {
    let mut s = 0.0;
    for v in x
        .iter()
        .map(|v| {
            log.note(0);
            v * t
        })
        .skip_while(|v| {
            log.note(1);
            *v < 0.3
        })
    {
        log.note(2);
        if v > 0.9 {
            break;
        }
        s += v;
    }
    s
}
#[differentiable]
fn lazy9(x: &[f64], t: f64, #[constant] log: &Log) -> f64 {
    x.iter()
        .map(|v| {
            log.note(0);
            v * t
        })
        .min_by(|a, b| {
            log.note(1);
            a.total_cmp(b)
        })
        .unwrap()
}
#[differentiable]
fn lazy10(x: &[f64], t: f64, #[constant] log: &Log) -> f64 {
    let (a, b): (Vec<f64>, Vec<f64>) = x
        .iter()
        .map(|v| {
            log.note(0);
            v * t
        })
        .partition(|v| {
            log.note(1);
            *v > 0.4
        });
    a.iter().sum::<f64>() * b.len() as f64
}
#[differentiable]
fn lazy11(x: &[f64], t: f64, #[constant] log: &Log) -> f64 {
    x.iter()
        .scan(t, |s, v| {
            log.note(0);
            *s *= v;
            if *s < 0.05 { None } else { Some(*s) }
        })
        .map(|v| {
            log.note(1);
            v
        })
        .filter_map(|v| {
            log.note(2);
            if v > 0.1 { Some(v) } else { None }
        })
        .last()
        .unwrap()
}
#[differentiable]
fn lazy12(x: &[f64], t: f64, #[constant] log: &Log) -> f64 {
    x.iter()
        .cycle()
        .map(|v| {
            log.note(0);
            v * t
        })
        .skip(2)
        .take(6)
        .map_while(|v| {
            log.note(1);
            if v < 1.2 { Some(v) } else { None }
        })
        .sum::<f64>()
}
#[differentiable]
fn lazy13(x: &[f64], t: f64, #[constant] log: &Log) -> f64 {
    x.iter()
        .map(|v| {
            log.note(0);
            v * t
        })
        .take(0)
        .sum::<f64>()
        + x.iter()
            .take_while(|v| **v < 0.5)
            .map(|v| {
                log.note(1);
                v * t
            })
            .chain(iter::once(t))
            .enumerate()
            .map(|(i, v)| {
                log.note(2 + i);
                v
            })
            .sum::<f64>()
}
#[differentiable]
fn lazy14(x: &[f64], t: f64, #[constant] log: &Log) -> f64 {
    x.iter()
        .map(|v| {
            log.note(0);
            v * t
        })
        .rev()
        .take_while(|v| {
            log.note(1);
            *v > 0.15
        })
        .sum::<f64>()
        + x.iter()
            .map(|v| {
                log.note(3);
                v * t
            })
            .skip(1)
            .step_by(2)
            .sum::<f64>()
}
#[differentiable]
fn lazy15(x: &[f64], t: f64, #[constant] log: &Log) -> f64 {
    let mut it = x.iter().map(|v| {
        log.note(0);
        v * t
    });
    let a = it.next().unwrap();
    log.note(9);
    let b = it.next().unwrap();
    a * b
}
#[differentiable]
fn lazy16(x: &[f64], t: f64, #[constant] log: &Log) -> f64 {
    x.iter()
        .filter(|v| {
            log.note(1);
            **v > 0.5
        })
        .map(|v| {
            log.note(0);
            v * t
        })
        .zip([1.0, 2.0].iter().map(|w| {
            log.note(3);
            w * 2.0
        }))
        .map(|(a, b)| a * b)
        .sum::<f64>()
}
macro_rules! same { ($($f:ident)*) => {$({
    let x = [0.3, 0.7, 1.9, 0.2, 2.5];
    let (a, b, c) = (Log::new(), Log::new(), Log::new());
    let y = $f(&x, 0.5, &a);
    let (y2, g) = $f::value_and_grad(&x, 0.5, &b);
    let (y3, d) = $f::jvp(&x, 0.5, &c, (vec![0.1, 0.2, 0.3, 0.4, 0.5], 1.0));
    assert_eq!(y, y2, stringify!($f)); assert_eq!(y, y3, stringify!($f)); assert_eq!(a.get(), b.get(), stringify!($f)); assert_eq!(a.get(), c.get(), stringify!($f)); assert!(!a.get().is_empty());
    let mut dd = g.1; for i in 0..5 { dd += g.0[i] * (i + 1) as f64 * 0.1; }
    assert!((d - dd).abs() < 1e-12, "{} {d} {dd}", stringify!($f));
    let h = 1e-6;
    let at = |h: f64| { let x: Vec<f64> = (0..5).map(|i| x[i] + h * 0.1 * (i + 1) as f64).collect(); $f(&x, 0.5 + h, &Log::new()) };
    let n = (at(h) - at(-h)) / (2.0 * h); assert!((n - d).abs() < 1e-6, "{} {d} {n}", stringify!($f));
})*} }

#[test]
fn closures_run_as_often_as_in_the_function() {
    same!(lazy1 lazy2 lazy3 lazy4 lazy5 lazy6 lazy7 lazy8);
    same!(lazy9 lazy10 lazy11 lazy12 lazy13 lazy14 lazy15 lazy16);
}

#[differentiable]
fn moved(x: &[f64], t: f64) -> f64 {
    let mut acc = t;
    x.iter()
        .map(move |v| {
            acc += v;
            acc
        })
        .sum::<f64>()
        + acc
}

#[test]
fn a_closure_that_moves_changes_a_copy() {
    let x = [0.3, 0.7, 1.9];
    assert_eq!(moved(&x, 0.5), moved::value_and_grad(&x, 0.5).0);
    grad_runtime::assert_gradient!(moved, (&x, 0.5));
}

#[differentiable(order = 2)]
fn second(x: &[f64], t: f64) -> f64 {
    x.iter()
        .take_while(|v| **v < 2.0)
        .scan(t, |s, v| {
            *s *= v * t;
            Some(*s)
        })
        .filter_map(|v| if v > 0.001 { Some(v.sin()) } else { None })
        .sum::<f64>()
}

#[differentiable(order = 2)]
fn second2(x: &[f64], t: f64) -> f64 {
    iter::successors(Some(t), |v| Some(v * t))
        .zip(x)
        .map(|(p, c)| p * c * c)
        .sum()
}

#[differentiable(order = 2)]
fn second3(x: &[f64], t: f64) -> f64 {
    let (a, b): (Vec<f64>, Vec<f64>) = x.iter().map(|v| v * t).partition(|v| *v > 0.4);
    a.iter().chain(&b).product::<f64>()
}

#[differentiable(order = 2)]
fn second4(x: &[f64], t: f64) -> f64 {
    let m = x
        .iter()
        .map(|v| v * v * t)
        .max_by(|a, b| a.total_cmp(b))
        .unwrap();
    let f = x.iter().find(|v| **v > 1.0).unwrap();
    m * f + t
}

#[differentiable(order = 2)]
fn second5(x: &[f64], t: f64) -> f64 {
    let mut it = x.iter().peekable();
    let mut s = t;
    while let Some(v) = it.next() {
        if let Some(n) = it.peek() {
            s += v * **n * t;
        }
    }
    s
}

#[test]
fn pipelines_have_second_derivatives() {
    let x = [0.3, 0.7, 1.9, 0.2, 2.5];
    macro_rules! h { ($($f:ident)*) => {$({ let h = $f::hessian(&x, 0.5); let e = 1e-5; for i in 0..6 { let at = |s: f64| { let mut y = x; let mut t = 0.5; if i < 5 { y[i] += s; } else { t += s; } let g = $f::grad(&y, t); let mut v = g.0; v.push(g.1); v }; let (p, m) = (at(e), at(-e)); for j in 0..6 { assert!(((p[j] - m[j]) / (2.0 * e) - h[(i, j)]).abs() < 1e-5, "{} {i} {j}", stringify!($f)); } } })*} }
    h!(second second2 second3 second4 second5);
}

#[differentiable]
fn f32s(x: &[f32], t: f32) -> f32 {
    x.iter()
        .copied()
        .skip_while(|v| *v < 0.5)
        .scan(t, |s, v| {
            *s += v;
            Some(*s * t)
        })
        .sum::<f32>()
}

#[test]
fn pipelines_of_single_precision() {
    let (_, t) = f32s::grad(&[0.3, 0.7], 0.5);
    assert!((t - 1.7).abs() < 1e-5, "{t}");
}

#[differentiable]
fn skipped(x: f64) -> f64 {
    let mut n = 0;
    let s: f64 = (0..10)
        .map(|i| {
            n += 1;
            x * i as f64
        })
        .skip(2)
        .sum();
    s * n as f64
}

#[differentiable]
fn in_steps(v: &[f64]) -> f64 {
    let (mut n, mut s) = (0.0, 0.0);
    for y in v
        .iter()
        .map(|t| {
            n += 1.0;
            t * n
        })
        .step_by(2)
    {
        s += y;
    }
    s * n
}

#[test]
fn what_is_passed_over_runs_too() {
    grad_runtime::assert_gradient!(skipped, (0.7));
    grad_runtime::assert_gradient!(in_steps, (&[0.3, 0.7, 1.9, 0.2]));
}

#[differentiable]
fn reassigned(x: &[f64], y: &[f64], t: f64) -> f64 {
    let mut s = x;
    let mut it = s.iter();
    let p = it.next().unwrap();
    s = y;
    let q = it.next().unwrap();
    p * q * t * s[0]
}

#[test]
fn an_iterator_stays_with_what_it_was_made_of() {
    grad_runtime::assert_gradient!(reassigned, (&[0.3, 0.7], &[2.0, 3.0], 0.4));
}
