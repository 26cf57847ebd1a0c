//! Loops that only add, and variables that are assigned behind them: the cotangent of a variable is that of its last value until then.

use grad_runtime::nalgebra::Vector2;
use grad_runtime::{Differentiable, assert_gradient, differentiable};

#[differentiable(order = 2)]
fn set_to_one(x: f64) -> f64 {
    let mut s = 0.0;
    for _ in 0..3 {
        s += x;
    }
    let mut z = 0.0;
    for _ in 0..3 {
        z += s * s;
    }
    s = 1.0;
    z * s
}

#[differentiable]
fn used_again(x: &[f64]) -> f64 {
    let mut s = 0.0;
    for v in x {
        s += v;
    }
    let mut z = 0.0;
    for v in x {
        z += v * s;
    }
    s = 0.0;
    for v in x {
        s += v * v;
    }
    z + s
}

#[differentiable]
fn normalised(x: &[f64]) -> f64 {
    let mut s = 0.0;
    for v in x {
        s += v;
    }
    let z: f64 = x.iter().map(|v| v / s).sum();
    s = 1.0;
    z * s
}

#[differentiable]
fn replaced_by_an_argument(x: &[f64], y: f64) -> f64 {
    let mut w = 1.0;
    let mut q = 0.0;
    if x[0] > 0.0 {
        w = x[0];
    }
    for v in x {
        q += v * w;
    }
    w = y;
    q * w
}

#[differentiable]
fn doubled(x: &[f64], y: f64) -> f64 {
    let mut w = x[0];
    let mut q = 0.0;
    if x[1] > 0.0 {
        w *= y;
    }
    for v in x {
        q += v * w;
    }
    w *= 2.0;
    q * w
}

#[differentiable]
fn exchanged(x: &[f64], y: f64) -> f64 {
    let mut w = x[0];
    let mut q = 0.0;
    if x[1] > 0.0 {
        w *= y;
    }
    for v in x {
        q += v * w;
    }
    let o = std::mem::replace(&mut w, 2.0);
    q * w + o
}

#[differentiable]
fn an_element(x: &[f64], y: f64) -> f64 {
    let mut w = x.to_vec();
    let mut q = 0.0;
    for i in 0..2 {
        w[i] *= y;
    }
    for v in x {
        q += v * w[0];
    }
    w[0] = 0.0;
    q * (w[0] + w[1])
}

#[differentiable]
fn shifted(x: &[f64]) -> f64 {
    let mut m = x[0];
    for v in x {
        if *v > m {
            m = *v;
        }
    }
    let mut z = 0.0;
    for v in x {
        z += (v - m).exp();
    }
    m = 0.0;
    z.ln() + m
}

#[differentiable]
fn in_a_branch(x: &[f64], y: f64) -> f64 {
    let mut s = 0.0;
    for v in x {
        s += v * y;
    }
    let mut q = 0.0;
    for v in x {
        q += v * s;
    }
    if y > 0.0 {
        s = 0.0;
    }
    q * q + s
}

#[differentiable]
fn in_a_later_loop(x: &[f64], y: f64) -> f64 {
    let mut s = 0.0;
    for v in x {
        s += v * y;
    }
    let mut q = 0.0;
    for v in x {
        for w in x {
            if v > w {
                q += v * s * w;
            }
        }
    }
    for v in x {
        s = v * y;
    }
    q + s
}

#[differentiable]
fn scaled_later(x: &[f64], y: f64) -> f64 {
    let mut s = 0.0;
    for v in x {
        s += v * y;
    }
    let mut q = 0.0;
    for v in x {
        q += v * s;
    }
    s = 2.0;
    let r = (q * s).sqrt();
    r * s + q
}

#[test]
fn the_cotangent_of_what_is_assigned_later_is_not_mixed_up() {
    let x = &[1.5, 0.4];
    assert_gradient!(set_to_one, (2.0));
    assert_eq!(set_to_one::grad(2.0), 108.0);
    assert_gradient!(used_again, (x));
    assert_gradient!(normalised, (x));
    assert_gradient!(replaced_by_an_argument, (x, 0.6));
    assert_gradient!(doubled, (x, 0.6));
    assert_gradient!(exchanged, (x, 0.6));
    assert_gradient!(an_element, (x, 0.6));
    assert_gradient!(shifted, (x));
    assert_gradient!(in_a_branch, (x, 0.6));
    assert_gradient!(in_a_branch, (x, -0.6));
    assert_gradient!(in_a_later_loop, (x, 0.6));
    assert_gradient!(scaled_later, (x, 0.6));
}

#[derive(Clone, Copy, Debug, PartialEq, Differentiable)]
struct Pair {
    a: f64,
    b: f64,
}

#[derive(Clone, Copy, Debug, PartialEq, Differentiable)]
struct Pairs {
    a: Pair,
    b: Pair,
}

#[differentiable(order = 2)]
fn vectors(v: Vector2<f64>, w: Vector2<f64>) -> f64 {
    let mut s = v;
    let mut t = w;
    if v[0] > 0.0 {
        s *= 2.0;
        t *= 1.5;
    }
    let z = s;
    s = t;
    t = z;
    s.sum() * 10.0 + t.dot(&t)
}

#[differentiable]
fn fields(p: &Pair) -> f64 {
    let mut s = p.a;
    let mut t = p.b;
    if p.a > 0.0 {
        s *= 2.0;
        t += 1.0;
    }
    (s, t) = (t, s);
    s * s + t
}

#[differentiable]
fn structs(p: &Pairs, k: f64) -> f64 {
    let mut s = p.a;
    let mut t = p.b;
    for _ in 0..2 {
        s.a *= k;
        t.b *= 2.0;
    }
    let z = s;
    s = t;
    t = z;
    s.a * s.b * 3.0 + t.a * t.b * k
}

#[differentiable]
fn arrays(x: [f64; 3], k: f64) -> f64 {
    let mut s = x;
    let mut t = [k; 3];
    if k > 0.0 {
        s[0] *= k;
        t[1] = x[1];
    }
    let z = s;
    s = t;
    t = z;
    s.iter().map(|v| v * v).sum::<f64>() + t[0] * t[1] * t[2]
}

#[differentiable]
fn result_is_kept(v: Vector2<f64>, k: f64) -> Vector2<f64> {
    let mut s = v;
    if k > 0.0 {
        s *= k;
    }
    let r = s;
    s = s * 2.0;
    r + s * 0.0
}

#[differentiable]
fn product_is_kept(v: Vector2<f64>, k: f64) -> Vector2<f64> {
    let mut s = v;
    if k > 0.0 {
        s *= k;
    }
    let r = s;
    let q = s.norm();
    s *= 2.0;
    r * q
}

#[test]
fn variables_are_exchanged_by_assignments() {
    let (v, w) = (Vector2::new(0.3, 0.4), Vector2::new(0.7, 0.9));
    assert_gradient!(vectors, (v, w));
    // Ten times the new first one, which is w.
    let (_, along_w) = vectors::jvp(v, w, (Vector2::zeros(), Vector2::new(1.0, 0.0)));
    assert_eq!(along_w, 15.0);
    let (a, b) = (Pair { a: 0.6, b: 0.7 }, Pair { a: 0.3, b: 0.2 });
    assert_gradient!(fields, (&a));
    assert_gradient!(structs, (&Pairs { a, b }, 1.3));
    assert_gradient!(arrays, ([0.3, 0.4, 0.5], 1.2));
    assert_gradient!(result_is_kept, (v, 1.2));
    assert_gradient!(product_is_kept, (v, 1.2));
}
