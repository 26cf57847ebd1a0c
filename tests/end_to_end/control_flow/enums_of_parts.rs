//! Payloads of every kind, enums that are made, and enums in closures, loops and generic functions.

use grad_runtime::nalgebra::Vector2;
use grad_runtime::{Differentiable, Scalar, assert_gradient, differentiable};

#[derive(Clone, Debug, PartialEq, Differentiable)]
struct Wheel {
    r: f64,
    #[constant]
    teeth: usize,
}
#[derive(Clone, Debug, PartialEq, Differentiable)]
enum Inner {
    A(f64),
    B,
}
#[derive(Clone, Debug, PartialEq, Differentiable)]
enum Outer {
    In(Inner),
    Wheel(Wheel),
    Vector(Vector2<f64>),
    Many(Vec<Inner>),
    Pair(f64, Option<f64>),
    Array([f64; 3]),
    Tuple((f64, f64)),
    Wheels {
        wheels: Vec<Wheel>,
        #[constant]
        pick: Option<usize>,
    },
}
#[differentiable]
fn outer(o: &Outer, x: f64) -> f64 {
    match o {
        Outer::In(Inner::A(a)) => a * x,
        Outer::In(Inner::B) => x * x,
        Outer::Wheel(w) => w.r * x * w.teeth as f64,
        Outer::Vector(v) => v.norm() * x,
        Outer::Many(v) => {
            let mut t = x;
            for i in v {
                if let Inner::A(a) = i {
                    t += a * x;
                }
            }
            t
        }
        Outer::Pair(a, Some(b)) => a * b * x,
        Outer::Pair(a, None) => a + x,
        Outer::Array([a, b, c]) => a * b + c * x,
        Outer::Tuple((a, b)) => a * b * x,
        Outer::Wheels { wheels, pick } => match pick {
            Some(i) => wheels[*i].r * x,
            None => wheels.iter().map(|w| w.r * w.r).sum::<f64>() * x,
        },
    }
}
#[differentiable]
fn outer_by_value(o: Outer, x: f64) -> f64 {
    match o {
        Outer::In(inner) => {
            let y = inner_of(&inner, x);
            y * x
        }
        Outer::Wheel(Wheel { r, .. }) => r * x,
        Outer::Vector(v) => v.dot(&v) * x,
        Outer::Many(v) => v.iter().map(|i| inner_of(i, x)).sum::<f64>(),
        Outer::Pair(a, b) => a * b.unwrap_or(2.0) * x,
        Outer::Array(a) => a.iter().sum::<f64>() * x,
        Outer::Tuple(t) => t.0 * t.1,
        Outer::Wheels {
            wheels,
            pick: Some(i),
        } => wheels[i].r * x,
        Outer::Wheels { wheels, .. } => wheels[0].r,
    }
}
#[differentiable]
fn inner_of(i: &Inner, x: f64) -> f64 {
    match i {
        Inner::A(a) => a.sin() * x,
        Inner::B => x,
    }
}
#[differentiable]
fn build(o: &Outer, x: f64) -> Outer {
    match o {
        Outer::In(Inner::A(a)) => Outer::In(Inner::A(a * x)),
        Outer::Wheel(w) => Outer::Wheel(Wheel {
            r: w.r * x,
            teeth: w.teeth,
        }),
        Outer::Vector(v) => Outer::Vector(v * x),
        Outer::Pair(a, Some(b)) => Outer::Pair(*a, Some(b * x)),
        Outer::Array([a, ..]) => Outer::Array([*a, x, a * x]),
        other => other.clone(),
    }
}
#[differentiable]
fn through(o: &Outer, x: f64) -> f64 {
    let p = build(o, x);
    outer(&p, x) + outer_by_value(p, x)
}

#[derive(Clone, Debug, PartialEq, Differentiable)]
enum G<T> {
    One(T),
    Two { a: T, b: Vector2<T> },
    Not,
}
#[differentiable]
fn generic<T: Scalar>(g: &G<T>, x: T) -> T {
    match g {
        G::One(a) => *a * x,
        G::Two { a, b } => *a * b.dot(b) * x,
        G::Not => x * x,
    }
}
#[differentiable]
fn closure(ss: &[Inner], x: f64) -> f64 {
    ss.iter()
        .map(|s| match s {
            Inner::A(a) => a * x,
            Inner::B => x.sin(),
        })
        .sum::<f64>()
}
#[differentiable]
fn fold(ss: &[Inner], x: f64) -> f64 {
    ss.iter().fold(x, |t, s| match s {
        Inner::A(a) => t * a,
        Inner::B => t.sin(),
    })
}
#[differentiable]
fn array(ss: &[Inner; 3], x: f64) -> f64 {
    let mut t = x;
    for i in 0..3 {
        t = match &ss[i] {
            Inner::A(a) if *a > 0.0 => t * a,
            Inner::A(a) => t + a,
            Inner::B => t * t,
        };
    }
    t
}
#[differentiable]
fn while_let(ss: &[Inner], x: f64) -> f64 {
    let mut i = 0;
    let mut t = x;
    while let Inner::A(a) = &ss[i] {
        t *= a;
        i += 1;
    }
    t
}
#[differentiable]
fn vec_of(ss: Vec<Inner>, x: f64) -> Vec<Inner> {
    let mut out = Vec::new();
    for s in &ss {
        out.push(match s {
            Inner::A(a) => Inner::A(a * x),
            Inner::B => Inner::B,
        });
    }
    out
}
#[differentiable]
fn of_vec(ss: Vec<Inner>, x: f64) -> f64 {
    let v = vec_of(ss, x);
    fold(&v, x)
}
#[differentiable]
fn boxed(x: f64, b: &Box<Inner>) -> f64 {
    (match &**b {
        Inner::A(a) => a * x,
        Inner::B => x,
    }) + match b.as_ref() {
        Inner::A(a) => a * x,
        Inner::B => x,
    }
}
#[differentiable]
fn state(x: f64, n: usize) -> f64 {
    let mut s = Inner::B;
    for i in 0..n {
        if let Inner::A(a) = s {
            s = if i % 3 == 0 {
                Inner::B
            } else {
                Inner::A(a * x)
            };
        } else {
            s = Inner::A(x * x);
        }
    }
    inner_of(&s, x)
}
#[differentiable(order = 2)]
fn inner2(i: &Inner, x: f64) -> f64 {
    match i {
        Inner::A(a) => a.sin() * x * x,
        Inner::B => x.exp(),
    }
}
#[differentiable(order = 2)]
fn scaled2(i: &Inner, x: f64) -> Inner {
    match i {
        Inner::A(a) => Inner::A(a * a * x),
        Inner::B => Inner::B,
    }
}
#[differentiable(order = 2)]
fn twice2(i: Inner, x: f64) -> f64 {
    let mut s = i;
    for _ in 0..2 {
        s = scaled2(&s, x);
    }
    inner2(&s, x)
}

#[differentiable]
fn generic_f64(g: &G<f64>, x: f64) -> f64 {
    generic(g, x)
}

fn outers() -> Vec<Outer> {
    let wheel = |r| Wheel { r, teeth: 3 };
    vec![
        Outer::In(Inner::A(0.5)),
        Outer::In(Inner::B),
        Outer::Wheel(wheel(1.2)),
        Outer::Vector(Vector2::new(0.3, 1.2)),
        Outer::Many(vec![Inner::A(0.3), Inner::B, Inner::A(1.3)]),
        Outer::Pair(0.3, Some(1.2)),
        Outer::Pair(0.3, None),
        Outer::Array([1.0, 2.0, 0.3]),
        Outer::Tuple((0.3, 0.4)),
        Outer::Wheels {
            wheels: vec![wheel(1.0), wheel(2.0)],
            pick: Some(1),
        },
        Outer::Wheels {
            wheels: vec![wheel(1.0), wheel(2.0)],
            pick: None,
        },
    ]
}

#[test]
fn payloads_of_every_kind() {
    for o in &outers() {
        assert_gradient!(outer, (o, 0.8));
        assert_gradient!(outer_by_value, (o.clone(), 0.8));
    }
}

#[test]
fn enums_that_are_made() {
    for o in &outers() {
        assert_gradient!(build, (o, 0.8));
        assert_gradient!(through, (o, 0.8));
    }
}

#[test]
fn generic_enums() {
    let two = G::Two {
        a: 0.3,
        b: Vector2::new(0.2, 0.9),
    };
    for g in [G::One(0.4), two, G::Not] {
        assert_gradient!(generic_f64, (&g, 0.7));
    }
}

#[test]
fn enums_in_closures_and_loops() {
    let inners = [Inner::A(0.5), Inner::B, Inner::A(-1.3)];
    assert_gradient!(closure, (&inners[..], 0.8));
    assert_gradient!(fold, (&inners[..], 0.8));
    assert_gradient!(array, (&inners, 0.8));
    assert_gradient!(while_let, (&inners[..], 0.8));
    assert_gradient!(vec_of, (inners.to_vec(), 0.8));
    assert_gradient!(of_vec, (inners.to_vec(), 0.8));
    for i in &inners {
        assert_gradient!(boxed, (0.8, &Box::new(i.clone())));
    }
    for n in 0..6 {
        assert_gradient!(state, (0.8, n));
    }
}

#[test]
fn the_second_order_of_enums_that_are_made() {
    for i in [Inner::A(0.5), Inner::B, Inner::A(-1.3)] {
        assert_gradient!(inner2, (&i, 0.8));
        assert_gradient!(twice2, (i, 0.8));
    }
    // sin(a⁴ x³) x²
    let f = |a: f64, x: f64| (a.powi(4) * x.powi(3)).sin() * x * x;
    let hessian = twice2::hessian(Inner::A(0.5), 0.8);
    let by_a = |a, x| crate::support::slope(|a| f(a, x), a);
    let by_x = |a, x| crate::support::slope(|x| f(a, x), x);
    let expected = [
        crate::support::slope(|a| by_a(a, 0.8), 0.5),
        crate::support::slope(|x| by_a(0.5, x), 0.8),
        crate::support::slope(|a| by_x(a, 0.8), 0.5),
        crate::support::slope(|x| by_x(0.5, x), 0.8),
    ];
    crate::support::assert_all_near(&hessian, &expected, 1e-6);
}
