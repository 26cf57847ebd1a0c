//! Loops with `#[checkpoint]`: the reverse sweep runs them again from the states that are kept.

mod exits;

use grad_runtime::nalgebra::{SVector, Vector3};
use grad_runtime::{Differentiable, Scalar, assert_gradient, differentiable};

const TRIPS: [usize; 7] = [0, 1, 2, 3, 7, 10, 31];

#[differentiable]
fn plain(x: f64, n: usize) -> f64 {
    let mut y = x;
    for _ in 0..n {
        y = (y * 1.1).sin() + x * 0.1;
    }
    y * y
}

#[differentiable]
fn marked(x: f64, n: usize) -> f64 {
    let mut y = x;
    #[checkpoint]
    for _ in 0..n {
        y = (y * 1.1).sin() + x * 0.1;
    }
    y * y
}

#[differentiable]
fn every(x: f64, n: usize) -> f64 {
    let mut y = x;
    #[checkpoint(3)]
    for i in 0..n {
        y = (y * 1.1).sin() + x * 0.1 * i as f64;
    }
    y * y
}

#[differentiable]
fn whiled(x: f64, n: usize) -> f64 {
    let mut y = x;
    let mut t = 0;
    #[checkpoint]
    while t < n {
        y = (y * 1.1).sin() + x * 0.1 * t as f64;
        t += 1;
    }
    y * y
}

#[test]
fn the_gradient_is_that_of_the_loop_without_the_attribute() {
    for n in TRIPS {
        assert_eq!(
            plain::value_and_grad(0.3, n),
            marked::value_and_grad(0.3, n)
        );
        assert_gradient!(marked, (0.3, n));
        assert_gradient!(every, (0.3, n));
        assert_gradient!(whiled, (0.3, n));
    }
}

#[differentiable]
fn vecs(x: &[f64], n: usize) -> f64 {
    let mut v = x.to_vec();
    #[checkpoint]
    for i in 0..n {
        let j = i % v.len();
        v[j] = (v[j] * v[0]).sin() + 0.3 * v[(j + 1) % x.len()];
    }
    v[0] + v[1]
}

#[differentiable]
fn mapped(x: &[f64], n: usize) -> f64 {
    let mut v = x.to_vec();
    #[checkpoint]
    for k in 0..n {
        let f = 1.0 + k as f64 * 0.01;
        v = v.iter().map(|e| (e * f).sin()).collect();
        let s: f64 = v.iter().sum();
        v[0] += 0.1 * s;
    }
    v.iter().sum()
}

#[differentiable]
fn each(v: &[f64]) -> f64 {
    let mut w = v.to_vec();
    for _ in 0..3 {
        #[checkpoint]
        for e in &mut w {
            *e = e.sin() * 1.3;
        }
    }
    let mut p = 1.0;
    #[checkpoint(2)]
    for e in w.iter() {
        p *= *e;
    }
    p
}

#[differentiable]
fn sums(x: &[f64]) -> f64 {
    let mut s = 0.0;
    #[checkpoint]
    for v in x {
        s += v * v;
    }
    s
}

#[differentiable]
fn sums_over(x: &[f64]) -> f64 {
    let mut s = 1.0;
    #[checkpoint]
    for (i, v) in x.iter().enumerate() {
        s = s * v.sin() + 0.1 * i as f64;
    }
    s
}

#[test]
fn vectors_and_their_elements_are_states() {
    for n in TRIPS {
        assert_gradient!(vecs, (&[0.3, 0.5, 0.9][..], n));
        assert_gradient!(mapped, (&[0.8, 0.2, 0.3][..], n));
    }
    assert_gradient!(each, (&[0.8, 0.2, 0.3, 0.9, 0.7][..]));
    assert_gradient!(sums, (&[0.8, 0.2, 0.3][..]));
    assert_gradient!(sums_over, (&[0.8, 0.2, 0.3][..]));
}

#[differentiable]
fn nested(x: f64, n: usize) -> f64 {
    let mut y = x;
    let mut s = 0.0;
    #[checkpoint]
    for i in 0..n {
        let mut z = y * 0.5;
        #[checkpoint(2)]
        for j in 0..i {
            z = (z + x * j as f64).sin();
            s += z * y;
        }
        y = (y * 1.1).sin() + z;
    }
    y * y + s
}

#[differentiable]
fn in_loop(x: &[f64], n: usize) -> f64 {
    let mut s = 0.0;
    for k in 0..x.len() {
        let base = x[k].exp();
        let mut y = x[k];
        let mut c = 0;
        #[checkpoint]
        while y < 3.0 && c < n {
            y = y * 1.1 + 0.05 * base;
            c += 1 + k % 2;
        }
        s = s * 0.5 + y * base + c as f64 * y;
    }
    s
}

#[differentiable]
fn caller(x: &[f64], n: usize) -> f64 {
    let mut s = 0.0;
    for i in 0..3 {
        s += in_loop(x, n + i) * x[i];
    }
    s
}

#[differentiable]
fn labelled(x: f64, n: usize) -> f64 {
    let mut y = x;
    #[checkpoint(3)]
    'outer: for i in 0..n {
        #[checkpoint]
        for j in 0..n {
            y = (y * 1.2).sin() + 0.05 * j as f64 * x;
            if j > i {
                continue 'outer;
            }
            if y > 1.4 && i > 3 {
                break 'outer;
            }
        }
        y *= 0.99;
    }
    y
}

#[test]
fn loops_stand_in_loops_and_in_functions_that_are_called() {
    for n in TRIPS {
        assert_gradient!(nested, (0.3, n));
        assert_gradient!(in_loop, (&[0.3, 0.5, 0.9][..], n));
        assert_gradient!(caller, (&[0.3, 0.5, 0.9][..], n));
        assert_gradient!(labelled, (0.8, n));
    }
}

#[differentiable]
fn step(x: &mut [f64], i: usize) {
    let k = (i + 1) % x.len();
    x[i] = (x[i] * x[k]).sin() + 0.2;
}

#[differentiable]
fn calls(x: &[f64], n: usize) -> f64 {
    let mut v = x.to_vec();
    #[checkpoint]
    for i in 0..n {
        let k = i % 3;
        step(&mut v, k);
        v[0] += x[1] * 0.1;
    }
    v[0] * v[1] + v[2]
}

#[differentiable]
fn generic<T: Scalar>(x: &SVector<T, 3>, n: usize) -> T {
    let mut v = *x;
    let mut s = T::from_f64(0.0).unwrap();
    #[checkpoint(4)]
    for _ in 0..n {
        v = v.map(|e| e.sin()) + x * T::from_f64(0.1).unwrap();
        s += v.norm();
    }
    s
}

#[differentiable]
fn single(x: f32, n: i32) -> f32 {
    let mut y = x;
    #[checkpoint]
    for i in (0..n).rev().step_by(2) {
        y = (y * 1.1).sin() + x * 0.1 * i as f32;
    }
    y
}

#[derive(Clone, Debug, Differentiable)]
struct State {
    p: Vector3<f64>,
    v: Vector3<f64>,
    #[constant]
    n: usize,
}
#[differentiable]
impl State {
    fn energy(&self, dt: f64) -> f64 {
        let mut s = self.clone();
        #[checkpoint]
        for _ in 0..self.n {
            let a = -s.p;
            s.v += a * dt;
            s.p += s.v * dt;
        }
        s.v.norm_squared() + s.p.norm_squared() * 0.4
    }
    fn go(&mut self, dt: f64) {
        #[checkpoint]
        for _ in 0..7 {
            let a = -self.p;
            self.v += a * dt;
            self.p += self.v * dt;
        }
    }
}

#[differentiable(wrt(x))]
fn output(x: f64, out: &mut [f64]) {
    let mut y = x;
    #[checkpoint]
    for i in 0..out.len() {
        y = (y * 1.2).sin();
        out[i] = y * x;
    }
}

macro_rules! made {
    ($name:ident, $f:expr) => {
        #[differentiable]
        fn $name(x: f64) -> f64 {
            let mut y = x;
            #[checkpoint]
            for _ in 0..5 {
                y = y * $f;
            }
            y
        }
    };
}
made!(by_macro, 1.0 + 0.5);
#[differentiable]
trait Energy {
    fn energy(&self, x: f64) -> f64 {
        let mut y = x;
        #[checkpoint]
        for _ in 0..5 {
            y = (y * x).sin();
        }
        y
    }
}
#[derive(Clone, Debug, Differentiable)]
struct Spring {
    a: f64,
}
#[differentiable]
impl Energy for Spring {}

#[test]
fn states_are_changed_by_calls_and_by_methods() {
    for n in TRIPS {
        assert_gradient!(calls, (&[0.3, 0.5, 0.9][..], n));
        assert_gradient!(generic, (&Vector3::new(0.3, 0.5, 0.9), n));
        assert_gradient!(single, (0.3, n as i32));
        let mut state = State {
            p: Vector3::new(0.1, 0.2, 0.3),
            v: Vector3::new(1.0, 0.2, -0.3),
            n,
        };
        assert_gradient!(State::energy, (&state, 0.1));
        assert_gradient!(State::go, (&mut state, 0.1));
    }
    let mut out = vec![0.0; 7];
    assert_gradient!(output, (0.8, &mut out[..]));
    assert_gradient!(by_macro, (0.8));
    assert_eq!(by_macro(2.0), 2.0 * 1.5_f64.powi(5));
    let (h, spring) = (1e-6, Spring { a: 1.0 });
    let difference = (spring.energy(0.8 + h) - spring.energy(0.8 - h)) / (2.0 * h);
    assert!((spring.energy_grad(0.8).1 - difference).abs() < 1e-8);
}

const K: u32 = 4;

#[differentiable]
fn item(x: f64, n: usize) -> f64 {
    let mut y = x;
    #[checkpoint(K)]
    for _ in 0..n {
        y = (y * x).sin() + 0.5;
    }
    y
}

#[differentiable]
fn sized<const N: usize>(x: f64) -> f64 {
    let mut y = x;
    #[checkpoint(N / 4)]
    for _ in 0..N {
        y = (y * x).sin() + 0.5;
    }
    y
}

#[differentiable]
fn local(x: f64, n: usize) -> f64 {
    let mut y = x;
    #[checkpoint(n / 3 + 1)]
    for _ in 0..n {
        y = (y * x).sin() + 0.5;
    }
    y
}

#[test]
fn the_distance_of_states_is_any_constant() {
    for n in TRIPS {
        assert_gradient!(item, (0.8, n));
        assert_gradient!(local, (0.8, n));
    }
    assert_eq!(sized::grad::<10>(0.8), local::grad(0.8, 10));
    assert_eq!(sized::grad::<2>(0.8), local::grad(0.8, 2));
}
