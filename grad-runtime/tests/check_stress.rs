//! The gradient check neither refuses right derivatives nor accepts wrong ones, over many functions and points.

use grad_runtime::Scalar;
use grad_runtime::check::{Check, Mismatch};

type Univariate<T> = (&'static str, fn(T) -> T, fn(T) -> T, fn(f64) -> bool);

fn everywhere(_: f64) -> bool {
    true
}

fn positive(x: f64) -> bool {
    x > 0.0
}

/// Functions with their derivatives and domains; rounding errors of every kind.
fn table<T: Scalar>() -> Vec<Univariate<T>> {
    vec![
        ("sin", |x| x.sin(), |x| x.cos(), everywhere),
        ("exp", |x| x.exp(), |x| x.exp(), |x| x.abs() < 20.0),
        ("ln", |x| x.ln(), |x| x.recip(), positive),
        ("sqrt", |x| x.sqrt(), |x| T::lit(0.5) / x.sqrt(), positive),
        ("recip", |x| x.recip(), |x| -(x * x).recip(), |x| x != 0.0),
        (
            "tanh",
            |x| x.tanh(),
            |x| (x.cosh() * x.cosh()).recip(),
            |x| x.abs() < 5.0,
        ),
        ("cube", |x| x * x * x, |x| T::lit(3.0) * x * x, everywhere),
        ("constant", |_| T::lit(0.1), |_| T::lit(0.0), everywhere),
        (
            "linear",
            |x| T::lit(0.3) * x + T::lit(7.1),
            |_| T::lit(0.3),
            everywhere,
        ),
        (
            "noisy constant",
            |x| x.sin() * x.sin() + x.cos() * x.cos(),
            |_| T::lit(0.0),
            everywhere,
        ),
        (
            "cancelling",
            |x| (T::lit(10.0) + x.atan()) - T::lit(10.0),
            |x| (T::lit(1.0) + x * x).recip(),
            |x| x.abs() < 10.0,
        ),
        (
            "long sum",
            |x| (1..=300).fold(T::lit(0.0), |sum, k| sum + (x / T::lit(f64::from(k))).sin()),
            |x| {
                (1..=300).fold(T::lit(0.0), |sum, k| {
                    let k = T::lit(f64::from(k));
                    sum + (x / k).cos() / k
                })
            },
            |x| x.abs() < 30.0,
        ),
        (
            "leaky relu",
            |x| if x > T::lit(0.0) { x } else { T::lit(0.01) * x },
            |x| {
                if x > T::lit(0.0) {
                    T::lit(1.0)
                } else {
                    T::lit(0.01)
                }
            },
            |x| x != 0.0,
        ),
        (
            "hinge",
            |x| (x - T::lit(1.0)).max(T::lit(0.0)) + T::lit(5.0),
            |x| T::lit(if x > T::lit(1.0) { 1.0 } else { 0.0 }),
            |x| (x - 1.0).abs() > 1e-2,
        ),
    ]
}

fn points() -> Vec<f64> {
    let mut points = vec![0.0];
    for i in 0..60 {
        let x = 1e-6 * 1.3_f64.powi(i) * (1.0 + 0.37 * f64::from(i % 7));
        points.extend([x, -x]);
    }
    points.retain(|x| x.abs() < 100.0);
    points
}

fn check<T: Scalar>(f: fn(T) -> T, df: fn(T) -> T, x: f64, factor: f64) -> Result<(), Mismatch> {
    Check::new(&[("x", 1)], || (T::lit(x),), |(x,)| f(x)).grad(|(x,)| (df(x) * T::lit(factor),))
}

fn run<T: Scalar>(wrong: f64) -> (Vec<String>, Vec<String>, usize) {
    let (mut refused, mut accepted, mut total) = (vec![], vec![], 0);
    for (name, f, df, domain) in table::<T>() {
        for x in points().into_iter().filter(|&x| domain(x)) {
            total += 1;
            if let Err(mismatch) = check(f, df, x, 1.0) {
                refused.push(format!("{name} at {x:e}: {mismatch}"));
            }
            // Where rounding errors hide the derivative, nothing can be told.
            let df_x = df(T::lit(x)).abs();
            let clear = name != "cancelling" && df_x > T::lit(1e-3) * f(T::lit(x)).abs();
            if clear && df_x > T::lit(1e-6) && check(f, df, x, wrong).is_ok() {
                accepted.push(format!("{name} at {x:e}"));
            }
        }
    }
    (refused, accepted, total)
}

#[test]
fn double_precision_tells_right_from_wrong_by_a_ten_thousandth() {
    let (refused, accepted, total) = run::<f64>(1.0 + 1e-4);
    println!("{total}: {refused:#?} {accepted:#?}");
    assert!(refused.is_empty() && accepted.is_empty());
}

#[test]
fn single_precision_tells_right_from_wrong_by_a_hundredth() {
    let (refused, accepted, total) = run::<f32>(1.01);
    println!("{total}: {refused:#?} {accepted:#?}");
    assert!(refused.is_empty() && accepted.is_empty());
}
