//! What is an output beside a change, rules, and names.

use super::State;
use grad_runtime::{Differentiable, assert_gradient, differentiable};

#[differentiable]
pub(super) fn positive(x: f64) -> (bool, f64) {
    if x < -1.0 {
        return (false, x);
    }
    (x > 0.0, x * x)
}

#[differentiable]
pub(super) fn largest(x: &[f64]) -> (usize, f64) {
    let mut best = 0;
    for i in 0..x.len() {
        if x[i] > x[best] {
            best = i;
        }
    }
    (best, x[best] * x[best])
}

#[differentiable]
pub(super) fn fit(x: &[f64], n: usize) -> Result<(f64, usize, Vec<f64>), String> {
    let mut y = Vec::new();
    let mut s = 0.0;
    for i in 0..n {
        if x[i] < 0.0 {
            return Err("negative".into());
        }
        y.push(x[i] * x[0]);
        s += x[i] * x[i];
    }
    Ok((s, n + 1, y))
}

#[derive(Clone, Debug, PartialEq, Differentiable)]
pub(super) struct Scale {
    pub(super) p: f64,
}

impl Scale {
    #[differentiable]
    pub(super) fn step(&mut self, x: f64) -> bool {
        self.p *= x;
        if x < 0.0 {
            return false;
        }
        self.p > 1.0
    }

    #[differentiable]
    pub(super) fn value(&mut self, x: f64) -> (f64, bool) {
        self.p *= x;
        (self.p * x, self.p > 1.0)
    }

    #[differentiable]
    pub(super) fn steps(&mut self, x: f64) -> f64 {
        self.step(x);
        self.step(x * x);
        self.p
    }
}

#[test]
fn a_constant_part_of_the_output_has_no_tangent() {
    let ((sign, value), pullback) = positive::vjp(2.0);
    assert_eq!((sign, value, pullback(((), 1.0))), (true, 4.0, 4.0));
    let ((sign, value), pullback) = positive::vjp(-2.0);
    assert_eq!((sign, value, pullback(((), 1.0))), (false, -2.0, 1.0));
    assert_eq!(positive::jvp(2.0, 1.0), ((true, 4.0), ((), 4.0)));
    // No row either.
    assert_eq!(positive::jacobian(2.0), 4.0);
    assert_gradient!(positive, (2.0));
    assert_gradient!(largest, (&[1.0, 3.0, 2.0]));
    assert_eq!(largest::vjp(&[1.0, 3.0, 2.0]).0, (1, 9.0));
    assert_gradient!(fit, (&[1.0, 3.0, 2.0], 3));
    let ((s, n, y), pullback) = fit::vjp(&[1.0, 3.0, 2.0], 2).unwrap();
    assert_eq!((s, n, y), (10.0, 3, vec![1.0, 3.0]));
    assert_eq!(pullback((1.0, (), vec![0.0, 1.0])), [5.0, 7.0, 0.0]);
    assert!(fit::jvp(&[-1.0], 1, vec![1.0]).is_err());
}

#[test]
fn a_constant_result_is_no_output() {
    let mut scale = Scale { p: 2.0 };
    let (large, pullback) = scale.step_vjp(3.0);
    assert!(large);
    assert_eq!(pullback(Scale { p: 1.0 }), (Scale { p: 3.0 }, 2.0));
    assert_eq!(scale.p, 6.0);
    assert_gradient!(Scale::step, (&mut scale, 2.0));
    assert_gradient!(Scale::value, (&mut scale, 2.0));
    assert_gradient!(Scale::steps, (&mut scale, 2.0));
}

#[differentiable(vjp = scale_by_hand)]
pub(super) fn scale(a: f64, y: &mut [f64]) {
    for v in y.iter_mut() {
        *v *= a;
    }
}

pub(super) fn scale_by_hand(
    a: f64,
    y: &mut [f64],
) -> ((), impl FnOnce(Vec<f64>) -> (f64, Vec<f64>) + use<>) {
    let before = y.to_vec();
    scale(a, y);
    let pullback = move |bar: Vec<f64>| {
        let a_bar = bar.iter().zip(&before).map(|(bar, y)| bar * y).sum();
        (a_bar, bar.iter().map(|bar| bar * a).collect())
    };
    ((), pullback)
}

#[differentiable(jvp = turn_by_hand)]
pub(super) fn turn(a: f64, y: &mut f64) -> f64 {
    *y = (a * *y).sin();
    a * a
}

pub(super) fn turn_by_hand(a: f64, y: &mut f64, dot: (f64, f64)) -> (f64, (f64, f64)) {
    let before = *y;
    let value = turn(a, y);
    let slope = (a * before).cos();
    (
        value,
        (2.0 * a * dot.0, slope * (a * dot.1 + before * dot.0)),
    )
}

#[differentiable]
pub(super) fn by_rules(a: f64) -> f64 {
    let mut y = vec![a, 2.0];
    scale(a * a, &mut y);
    let mut z = y[0];
    let r = turn(a, &mut z);
    r * z + y[1]
}

impl Scale {
    #[differentiable(vjp = Self::grow_vjp)]
    pub(super) fn grow(&mut self, x: f64) -> Result<f64, String> {
        if x < 0.0 {
            self.p = -1.0;
            return Err("negative".into());
        }
        self.p *= x;
        Ok(x)
    }

    pub(super) fn grow_vjp(
        &mut self,
        x: f64,
    ) -> Result<(f64, impl FnOnce((f64, Scale)) -> (Scale, f64) + use<>), String> {
        let p = self.p;
        let value = self.grow(x)?;
        let pullback = move |(value_bar, scale_bar): (f64, Scale)| {
            (Scale { p: scale_bar.p * x }, value_bar + scale_bar.p * p)
        };
        Ok((value, pullback))
    }
}

#[test]
fn rules_of_functions_that_change_their_arguments() {
    assert_gradient!(scale, (0.7, &mut [1.0, 2.0]));
    assert_gradient!(turn, (0.7, &mut 1.3));
    assert_gradient!(by_rules, (0.7));
    let mut grown = Scale { p: 2.0 };
    assert_gradient!(Scale::grow, (&mut grown, 0.7));
    assert!(grown.grow_grad(-1.0).is_err());
    assert_eq!(grown.p, -1.0);
}

#[derive(Clone, Debug, Differentiable)]
pub(super) struct Named {
    pub(super) a: f64,
}

impl Named {
    #[differentiable]
    pub(super) fn scale(&mut self, x: f64) {
        self.a *= x;
    }

    #[differentiable]
    pub(super) fn exp(&mut self, x: f64) -> f64 {
        self.a += x;
        x
    }

    #[differentiable]
    pub(super) fn norm(&self) -> f64 {
        self.a * self.a
    }
}

#[differentiable]
pub(super) fn of_named(x: f64) -> f64 {
    let mut s = Named { a: x };
    s.scale(x);
    s.exp(x);
    s.a + s.norm()
}

#[differentiable]
pub(super) fn by_named(s: &mut Named, x: f64) -> f64 {
    s.scale(x);
    s.a * x
}

#[test]
fn methods_that_change_and_have_names_of_rules() {
    assert_gradient!(of_named, (1.3));
    assert_gradient!(by_named, (&mut Named { a: 0.4 }, 1.3));
}

#[differentiable]
pub(super) fn beside_a_type(x: f64, y: &mut f64) {
    struct Two;
    impl Two {
        const VALUE: f64 = 2.0;
        fn value() -> f64 {
            Self::VALUE
        }
    }
    *y *= x * Two::value();
}

#[test]
fn a_type_inside_of_a_function_has_a_self_of_its_own() {
    assert_gradient!(beside_a_type, (1.3, &mut 0.7));
}

impl State {
    #[differentiable]
    pub(super) fn turn(&mut self, dt: f64) {
        *self = State {
            p: self.v * dt,
            v: self.p,
        };
    }
}
