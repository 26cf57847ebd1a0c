//! Closures of `map`, `zip_map` and iterators see what they capture as it is when they run, in both sweeps.

use crate::support::{assert_near, slopes};
use grad_runtime::differentiable;
use grad_runtime::nalgebra::Vector3;

#[differentiable]
fn nested(v: Vector3<f64>, x: f64) -> f64 {
    let mut s = x;
    let mut total = 0.0;
    for _ in 0..3 {
        let h = |e: f64| e * e * s;
        let u = v.map(|e| {
            let q = v.zip_map(&v, |a, b| a * b * s);
            h(e) + q[0] * e
        });
        total += u.sum() * s;
        s *= 1.5;
    }
    total
}

#[differentiable]
fn arrays(v: Vector3<f64>, x: f64) -> f64 {
    let w = [v[0], v[1], v[2]];
    let mut s = x;
    let mut total = 0.0;
    for _ in 0..3 {
        let u = w.map(|e| {
            let mut q = e;
            for _ in 0..2 {
                q *= s * e;
            }
            q
        });
        total += u[0] + u[1] * u[2];
        s += total * 0.1;
    }
    total
}

#[differentiable]
fn elements(v: Vector3<f64>, x: f64) -> f64 {
    let mut p = [x, 2.0 * x];
    let mut total = 0.0;
    for i in 0..3 {
        let u = v.map(|e| e * p[i % 2]);
        total += u.norm_squared();
        p[0] = p[1] * x;
        p[1] += total;
    }
    total
}

#[differentiable]
fn assigning_in_branches(v: Vector3<f64>, x: f64) -> f64 {
    let mut n = 0;
    let mut acc = x;
    let u = v.map(|e| {
        n += 1;
        if n % 2 == 0 {
            acc = acc * e;
        } else {
            acc += e * e;
        }
        e * n as f64 * acc
    });
    u.sum() * acc * n as f64
}

#[differentiable]
fn folds(v: Vector3<f64>, x: f64) -> f64 {
    let mut s = x;
    let mut total = 0.0;
    for _ in 0..3 {
        total += v.iter().map(|e| e * s).fold(s, |a, e| a * e + s * x);
        s = s * 0.5 + total * 0.1;
    }
    total
}

#[differentiable]
fn conditions(v: Vector3<f64>, x: f64) -> f64 {
    let mut limit = x;
    let mut total = 0.0;
    for _ in 0..3 {
        let w = v.map(|e| if e > limit { e * e } else { 3.0 * e });
        total += w.sum();
        limit += 0.6;
    }
    total
}

#[differentiable]
fn swapped(v: Vector3<f64>, x: f64) -> f64 {
    let mut p = v;
    let mut q = v * x;
    let mut total = 0.0;
    for _ in 0..3 {
        total += v.map(|e| e * e * p[0]).sum();
        std::mem::swap(&mut p, &mut q);
    }
    total
}

#[test]
fn captured_variables_are_as_they_were() {
    macro_rules! check {
        ($($f:ident),*) => {$(
            let at = [0.3, -0.7, 1.1, 0.8];
            let f = |p: &[f64]| $f(Vector3::new(p[0], p[1], p[2]), p[3]);
            let (value, (v, x)) = $f::value_and_grad(Vector3::new(at[0], at[1], at[2]), at[3]);
            assert_near(value, f(&at), 1e-12);
            for (got, expected) in v.iter().chain([&x]).zip(slopes(f, &at)) {
                assert_near(*got, expected, 1e-6);
            }
        )*};
    }
    check!(
        nested,
        arrays,
        elements,
        assigning_in_branches,
        folds,
        conditions,
        swapped
    );
}
