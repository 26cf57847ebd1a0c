//! What the language has under another spelling, and code that is long.

use grad_runtime::{Differentiable, assert_gradient, differentiable};

const X: [f64; 3] = [0.1, 0.5, 0.7];
const W: [f64; 3] = [0.1, 0.3, 0.6];

#[differentiable]
fn zipped(k: f64, x: &[f64]) -> f64 {
    let mut s = std::iter::zip(X, W)
        .map(|(x, w)| w * (k * x).sin())
        .sum::<f64>();
    for (x, y) in std::iter::zip(x, &W) {
        s += x * y;
    }
    s + std::iter::zip(x, x.iter().skip(1))
        .map(|(a, b)| a * b)
        .sum::<f64>()
}

#[differentiable]
fn from_the_back(x: &[f64]) -> f64 {
    let folded = x.iter().rfold(0.0, |acc, v| acc * 0.5 + v * v);
    folded + x.iter().rfind(|v| **v < 0.5).copied().unwrap_or(0.0)
}

#[differentiable]
fn declared(x: &[f64], k: f64) -> f64 {
    let (a, b, mut c): (f64, f64, f64);
    let (d, e);
    if k > 0.0 {
        a = k * x[0];
        b = k;
        c = x[1];
    } else {
        a = x[1];
        b = 0.0;
        c = k;
    }
    c *= 2.0;
    d = a * c;
    let (first, rest) = x.split_first().unwrap();
    let (last, init) = x.split_last().expect("no element");
    e = rest.iter().sum::<f64>() * first + last * init[0];
    a * b * c * d + e
}

#[test]
fn other_spellings_are_the_same() {
    assert_gradient!(zipped, (0.7, &[0.3, 0.6, 0.9]));
    assert_gradient!(from_the_back, (&[0.3, 0.6, 0.9]));
    assert_gradient!(declared, (&[0.3, 0.6, 0.9], 0.4));
    assert_gradient!(declared, (&[0.3, 0.6, 0.9], -0.4));
}

#[derive(Clone, Copy, Debug, Default, Differentiable)]
struct Filter {
    b0: f64,
    z1: f64,
    z2: f64,
}

#[differentiable]
fn designed(f: f64) -> Filter {
    Filter {
        b0: f * f,
        ..Default::default()
    }
}

#[test]
fn the_base_of_a_struct_may_have_its_type_from_the_literal() {
    assert_gradient!(designed, (0.3));
}

// The call of the method is so long that rustc breaks the line between `&` and what is behind it.
#[derive(Clone, Copy, Debug, Differentiable)]
struct State {
    h: f64,
    v: f64,
}

#[derive(Clone, Copy, Debug, Differentiable)]
struct Rocket {
    m: f64,
    k: f64,
}

#[differentiable]
impl Rocket {
    fn derivative(&self, #[constant] t: f64, s: &State) -> State {
        State {
            h: s.v * t,
            v: -self.k * s.h / self.m,
        }
    }
    fn height(&self, #[constant] dt: f64) -> f64 {
        let mut s = State { h: 0.1, v: self.m };
        let k1 = self.derivative(dt, &s);
        s.h += dt * k1.h + k1.v;
        s.h
    }
}

#[test]
fn long_lines_are_like_short_ones() {
    assert_gradient!(Rocket::height, (&Rocket { m: 1.0, k: 2.0 }, 0.05));
}
