//! References that change what they refer to: of variables, fields and elements, in patterns and behind an `Option`.

use crate::data_to_change::{Layer, Net, Particle, X, net, particles};
use grad_runtime::{assert_gradient, differentiable};

#[differentiable]
fn scalars(x: f64, y: f64) -> f64 {
    let mut a = x;
    let mut b = 1.0;
    let r = &mut a;
    *r += y * *r;
    let q = &mut *r;
    *q *= 2.0;
    let s = &mut b;
    *s = x * y;
    *s += s.sin();
    let (u, v) = (&mut a, &mut b);
    *u *= *v;
    *v += *u;
    std::mem::swap(u, v);
    *u *= 3.0;
    let t: &mut f64 = u;
    *t = t.sin();
    a * b.exp()
}

#[test]
fn scalars_is_right() {
    assert_gradient!(scalars, (0.4, 0.7));
}

#[differentiable]
fn fields_again(n: &Net, i: usize) -> f64 {
    let mut n = n.clone();
    let r = &mut n.layers[i].weights;
    r[1] *= 2.0;
    for v in r.iter_mut() {
        *v *= *v;
    }
    let l = &mut n.layers[i];
    l.bias *= l.weights[0];
    l.weights[1] = l.bias.sin();
    l.weights.push(l.bias);
    let Layer { weights, bias } = &mut n.layers[0];
    *bias += weights[0] * 2.0;
    weights[1] *= *bias;
    let s = &mut n.scale;
    *s *= 3.0;
    let all = &mut n.layers;
    all[0].bias *= 2.0;
    all.swap(0, 1);
    let mut t = n.scale;
    for l in &n.layers {
        t *= l.bias + l.weights[0] * l.weights[1] + l.weights[l.weights.len() - 1];
    }
    t
}

#[test]
fn fields_again_is_right() {
    assert_gradient!(fields_again, (&net(), 1));
}

#[differentiable]
fn moved(ps: &[Particle], dt: f64) -> f64 {
    let mut ps = ps.to_vec();
    let mut i = 0;
    while i < ps.len() {
        let p = &mut ps[i];
        i += 1;
        p.vel += p.pos * dt;
        p.pos += p.vel * dt;
        let v = &mut p.vel;
        v.x *= 2.0;
        v[1] = v.x * v.z;
        *v *= 0.5;
    }
    ps.iter()
        .map(|p| p.pos.norm_squared() * p.mass + p.vel.y)
        .sum()
}

#[test]
fn moved_is_right() {
    assert_gradient!(moved, (&particles(), 0.3));
}

#[differentiable]
fn halves(x: &[f64], k: usize) -> f64 {
    let mut a = x.to_vec();
    let (l, r) = a.split_at_mut(k);
    l[0] += r[1] * l[0];
    r[0] *= l[l.len() - 1];
    for (u, v) in l.iter_mut().zip(r.iter()) {
        *u *= v;
    }
    for v in r.iter_mut() {
        *v = v.sin();
    }
    for v in r {
        *v *= l[0];
    }
    l.swap(0, 1);
    a[3] *= 2.0;
    a.iter().product()
}

#[test]
fn halves_is_right() {
    assert_gradient!(halves, (&X, 2));
}

#[differentiable]
fn arrays(x: f64, y: f64) -> f64 {
    let mut pair = [x, y];
    let [a, b] = &mut pair;
    *a *= *b;
    *b += *a;
    let mut t = (x, [y, x]);
    let (p, q) = &mut t;
    *p *= q[0];
    q[1] *= *p;
    let mut more = [x, y, x * y, 2.0];
    let [first, rest @ .., last] = &mut more;
    *first *= rest[1];
    rest[0] = *first + *last;
    *last *= rest[0];
    pair[0] * pair[1] + t.0 * t.1[1] + more[0] * more[1] * more[3]
}

#[test]
fn arrays_is_right() {
    assert_gradient!(arrays, (0.3, 0.8));
}

#[differentiable]
fn first_and_rest(x: &[f64]) -> f64 {
    let mut a = x.to_vec();
    if let Some((first, rest)) = a.split_first_mut() {
        for v in rest.iter_mut() {
            *v *= *first;
        }
        *first += rest[0];
    }
    if let Some((last, rest)) = a.split_last_mut() {
        *last *= rest[1];
    }
    let (f, r) = a.split_first_mut().unwrap();
    *f *= r[1];
    a.iter().sum::<f64>() * a[0]
}

#[test]
fn first_and_rest_is_right() {
    assert_gradient!(first_and_rest, (&X));
}

#[differentiable]
fn temporary(x: &[f64]) -> f64 {
    let r = &mut x.to_vec();
    r[0] *= 2.0;
    r.push(r[0]);
    let w = &mut [0.0; 3];
    w[1] = x[0] * r[2];
    r[0] * r[1] * w[1] + r[r.len() - 1]
}

#[test]
fn temporary_is_right() {
    assert_gradient!(temporary, (&X));
}

#[differentiable]
fn by_match(x: &[f64], i: usize) -> f64 {
    let mut a = x.to_vec();
    if let Some(v) = a.get_mut(i) {
        *v *= 2.0;
    } else {
        a[0] *= 3.0;
    }
    if let Some(v) = a.last_mut() {
        *v = v.sin();
    }
    if let Some(v) = a.first_mut() {
        *v = v.exp();
    }
    match a.get_mut(i + 1) {
        Some(v) => *v *= *v,
        None => a[1] += 0.5,
    }
    let Some(v) = a.get_mut(i) else {
        return a[0] * a[2];
    };
    *v += 1.0;
    *a.last_mut().unwrap() *= a[0];
    let last = a.last_mut().expect("one");
    *last += 2.0 * *last;
    a.iter().product()
}

#[test]
fn by_match_is_right() {
    assert_gradient!(by_match, (&X, 2));
    assert_gradient!(by_match, (&X, 4));
    assert_gradient!(by_match, (&X, 8));
}

#[differentiable]
fn effects(x: &[f64]) -> f64 {
    let mut a = x.to_vec();
    let mut i = 0;
    let p = &mut a[{
        i += 1;
        i
    }];
    *p *= 2.0;
    *p *= *p;
    i += 1;
    let q = &mut a[i];
    i += 1;
    *q = q.sin();
    *q *= x[i];
    let mut calls = 0;
    let mut next = || {
        calls += 1;
        calls
    };
    for v in a[next()..].iter_mut() {
        *v *= 1.5;
    }
    for v in &mut a[next()..] {
        *v += 1.0;
    }
    a.iter().product::<f64>() * i as f64
}

#[test]
fn effects_is_right() {
    assert_gradient!(effects, (&X));
}

#[differentiable]
fn between(x: &[f64]) -> f64 {
    let mut a = x.to_vec();
    let p = &mut a[0];
    let old = *p;
    *p = 2.0 * old * old;
    let r = &*p;
    let s = r * old;
    *p = s.sin() + old;
    a[0] * old + s
}

#[test]
fn between_is_right() {
    assert_gradient!(between, (&X));
}

#[differentiable]
fn captured(x: f64, y: f64) -> f64 {
    let mut a = x;
    let r = &mut a;
    let mut add = |z: f64| *r += z * *r;
    add(y);
    add(x);
    a
}

#[test]
fn captured_is_right() {
    assert_gradient!(captured, (0.3, 0.6));
}

#[differentiable]
fn both(x: &[f64]) -> f64 {
    let mut best = (x[0], 0_usize);
    let b = &mut best;
    b.0 *= 2.0;
    b.1 += 1;
    let (v, i) = &mut best;
    *v *= x[*i];
    *i += 1;
    best.0 * x[best.1]
}

#[test]
fn both_is_right() {
    assert_gradient!(both, (&X));
}

#[differentiable]
fn exchanged(x: &[f64]) -> f64 {
    let mut a = x.to_vec();
    let (l, r) = a.split_at_mut(2);
    let (p, q) = (&mut l[0], &mut r[1]);
    (*p, *q) = (*q, *p);
    let old = std::mem::replace(p, *q * 2.0);
    *q += old;
    std::mem::swap(&mut l[1], &mut r[0]);
    a[0] * a[1].sin() + a[2] * a[3]
}

#[test]
fn exchanged_is_right() {
    assert_gradient!(exchanged, (&X));
}

#[differentiable]
fn of_particle(ps: &[Particle], i: usize) -> f64 {
    let mut ps = ps.to_vec();
    let Particle { pos, vel, .. } = &mut ps[i];
    *pos += *vel * 0.5;
    vel.x *= pos.y;
    let x = &mut ps[0].pos.x;
    *x *= *x;
    ps[1].mass *= ps[0].pos.x;
    let p = &mut ps[1];
    let q = p;
    q.mass *= 2.0;
    let Particle { mass, .. } = q;
    *mass *= 2.0;
    ps.iter().map(|p| p.pos.norm() * p.mass + p.vel.sum()).sum()
}

#[test]
fn of_particle_is_right() {
    assert_gradient!(of_particle, (&particles(), 0));
}

#[differentiable]
fn printed(x: &[f64]) -> f64 {
    let mut a = x.to_vec();
    let v = &mut a[1];
    *v *= 2.0;
    assert!(*v < 100.0, "{v} is too large");
    assert!(v.is_finite(), "{}", v);
    a[1] * a[0]
}

#[test]
fn printed_is_right() {
    assert_gradient!(printed, (&X));
}

#[differentiable]
fn unused(x: &[f64], i: usize) -> f64 {
    let mut a = x.to_vec();
    let p = &mut a[i];
    if x[0] > 100.0 {
        *p = 1.0;
    }
    a[0] * a[1]
}

#[differentiable]
fn unused_slice(x: &[f64], i: usize) -> f64 {
    let mut a = x.to_vec();
    let p = &mut a[i..];
    if x[0] > 100.0 {
        p[0] = 1.0;
    }
    for v in a[1..i].iter_mut() {
        *v *= 2.0;
    }
    a[0] * a[1]
}

/// The index is checked at the borrow, whether the reference is used or not.
#[test]
fn indices_are_checked_at_the_borrow() {
    assert_gradient!(unused, (&X, 1));
    assert_gradient!(unused_slice, (&X, 5));
    let panics = |f: &dyn Fn()| {
        let f = std::panic::AssertUnwindSafe(f);
        std::panic::catch_unwind(f).is_err()
    };
    assert!(panics(&|| {
        std::hint::black_box(unused(&X, 9));
    }));
    assert!(panics(&|| {
        std::hint::black_box(unused::grad(&X, 9));
    }));
    assert!(panics(&|| {
        std::hint::black_box(unused::jvp(&X, 9, X.to_vec()));
    }));
    assert!(panics(&|| {
        std::hint::black_box(unused_slice(&X, 6));
    }));
    assert!(panics(&|| {
        std::hint::black_box(unused_slice::grad(&X, 6));
    }));
    assert!(panics(&|| {
        std::hint::black_box(unused_slice::grad(&X, 0));
    }));
}
