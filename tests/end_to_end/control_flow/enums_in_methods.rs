//! Enums that hold themselves, and those with methods, by value and by reference.

use grad_runtime::{Differentiable, assert_gradient, differentiable};

#[derive(Clone, Debug, PartialEq, Differentiable)]
enum Shape {
    Circle(f64),
    Rect {
        w: f64,
        h: f64,
        #[constant]
        name: &'static str,
    },
    Poly(Vec<f64>, #[constant] usize, f64),
    Empty,
}

#[differentiable]
fn area(s: &Shape, x: f64) -> f64 {
    match s {
        Shape::Circle(r) => r * r * 3.0 * x,
        Shape::Rect { w, h, .. } => w * h + x,
        Shape::Poly(v, n, last) => v[*n] * last + x,
        Shape::Empty => x * x,
    }
}

#[differentiable]
fn by_value(s: Shape, x: f64) -> f64 {
    match s {
        Shape::Circle(r) if r > 1.0 => r * x,
        Shape::Circle(r) => r * r * 3.0 * x,
        Shape::Rect { w, h, name } => {
            if name == "a" {
                w * h + x
            } else {
                w + h * x
            }
        }
        Shape::Poly(v, n, last) => v[n] * last + x,
        _ => x * x,
    }
}

#[differentiable]
fn total(ss: &[Shape], x: f64) -> f64 {
    let mut t = 0.0;
    for s in ss {
        t += area(s, x);
        if let Shape::Circle(r) = s {
            t += r * x;
        }
    }
    t
}

#[differentiable]
fn scaled(s: &Shape, k: f64) -> Shape {
    match s {
        Shape::Circle(r) => Shape::Circle(r * k),
        Shape::Rect { w, h, name } => Shape::Rect {
            w: w * k,
            h: *h,
            name,
        },
        &Shape::Poly(ref v, n, l) => Shape::Poly(v.clone(), n, l * k),
        Shape::Empty => Shape::Empty,
    }
}
#[differentiable]
fn area_of_scaled(s: &Shape, k: f64) -> f64 {
    let t = scaled(s, k);
    area(&t, k) + by_value(t, k)
}
impl Shape {
    #[differentiable]
    fn size(&self) -> f64 {
        match *self {
            Self::Circle(r) => r * r,
            Self::Rect { w, h, .. } => w * h * 2.0,
            Self::Poly(ref v, _, l) => v[0] * l,
            Self::Empty => 0.0,
        }
    }
    #[differentiable]
    fn grow(self, k: f64) -> Self {
        match self {
            Self::Circle(r) => Self::Circle(r + k),
            other => other,
        }
    }
}
#[differentiable]
fn methods(s: &Shape, k: f64) -> f64 {
    s.size() * k + s.clone().grow(k).size()
}
#[derive(Clone, Debug, PartialEq, Differentiable)]
enum Expr {
    Num(f64),
    X,
    Add(Box<Expr>, Box<Expr>),
    Neg(Box<Expr>),
    Sum(Vec<Expr>),
}
impl Expr {
    #[differentiable]
    fn eval(&self, x: f64) -> f64 {
        match self {
            Self::Num(c) => *c,
            Self::X => x,
            Self::Add(a, b) => a.eval(x) + b.eval(x),
            Self::Neg(a) => -a.eval(x),
            Self::Sum(es) => {
                let mut t = 0.0;
                for e in es {
                    t += e.eval(x);
                }
                t
            }
        }
    }
    #[differentiable]
    fn eval2(e: &Expr, x: f64) -> f64 {
        match e {
            Expr::Num(c) => *c,
            Expr::X => x,
            Expr::Add(a, b) => Expr::eval2(a, x) + Self::eval2(b, x),
            Expr::Neg(a) => -Self::eval2(&**a, x),
            Expr::Sum(es) => es.iter().map(|e| Expr::eval2(e, x)).sum(),
        }
    }
    #[differentiable]
    fn scaled(&self, k: f64) -> Expr {
        match self {
            Expr::Num(c) => Expr::Num(c * k),
            Expr::Add(a, b) => Expr::Add(Box::new(a.scaled(k)), Box::new(b.scaled(k))),
            Expr::Neg(a) => Expr::Neg(Box::new(a.scaled(k))),
            other => other.clone(),
        }
    }
}
#[differentiable]
fn of_scaled(e: &Expr, x: f64) -> f64 {
    e.scaled(x).eval(x)
}
#[differentiable]
fn orp(e: &S, x: f64) -> f64 {
    match e {
        S::A(a) | S::B(a) => a * x,
        S::C { a, b } => a * b,
        S::D(a, _) | S::E(_, a) if *a > 0.5 => a * a,
        S::D(..) | S::E(..) => x,
    }
}
#[derive(Clone, Debug, PartialEq, Differentiable)]
enum S {
    A(f64),
    B(f64),
    C { a: f64, b: f64 },
    D(f64, f64),
    E(f64, f64),
}
#[differentiable]
fn double_neg(e: &Expr, x: f64) -> f64 {
    match e {
        Expr::Neg(a) => match &**a {
            Expr::Neg(b) => b.eval(x),
            Expr::Num(c) => c * x,
            other => -other.eval(x),
        },
        other => other.eval(x),
    }
}
mod inner {
    use grad_runtime::Differentiable;
    #[derive(Clone, Debug, PartialEq, Differentiable)]
    pub enum T {
        P(f64),
        Q { a: f64 },
    }
    #[derive(Clone, Debug, PartialEq, Differentiable)]
    pub struct Wrap(pub f64, pub f64);
}
use inner::T::*;
use inner::{T, Wrap};
#[differentiable]
fn imp(t: &T, x: f64) -> T {
    match t {
        P(a) => P(a * x),
        Q { a } => Q { a: a * a },
    }
}
#[differentiable]
fn imp2(t: &T, x: f64) -> f64 {
    use inner::T::{P, Q};
    let w = Wrap(x, x * x);
    let u = if x > 0.5 { P(x * x) } else { Q { a: x } };
    if let T::P(a) = u {
        a * w.0
    } else if let T::Q { a } = t {
        a * w.1
    } else {
        w.0
    }
}

#[test]
fn methods_and_functions_of_enums() {
    let shapes = [
        Shape::Circle(1.5),
        Shape::Circle(0.5),
        Shape::Rect {
            w: 1.2,
            h: 0.7,
            name: "a",
        },
        Shape::Rect {
            w: 1.2,
            h: 0.7,
            name: "b",
        },
        Shape::Poly(vec![1.0, 2.0, 0.5], 1, 0.3),
        Shape::Empty,
    ];
    for s in &shapes {
        assert_gradient!(area, (s, 0.8));
        assert_gradient!(by_value, (s.clone(), 0.8));
        assert_gradient!(scaled, (s, 0.8));
        assert_gradient!(area_of_scaled, (s, 0.8));
        assert_gradient!(methods, (s, 0.8));
    }
    assert_gradient!(total, (&shapes[..], 0.8));
    let (ds, dx) = area::grad(&shapes[2], 0.8);
    assert_eq!((ds, dx), (ShapeTangent::Rect { w: 0.7, h: 1.2 }, 1.0));
}

#[test]
fn expressions() {
    fn b<T>(x: T) -> Box<T> {
        Box::new(x)
    }
    let sum = Expr::Sum(vec![Expr::Num(2.5), Expr::X, Expr::Num(0.4)]);
    let e = Expr::Add(b(sum), b(Expr::Neg(b(Expr::Num(0.3)))));
    assert_gradient!(Expr::eval, (&e, 0.7));
    assert_gradient!(Expr::eval2, (&e, 0.7));
    assert_gradient!(of_scaled, (&e, 0.7));
    assert_gradient!(double_neg, (&e, 0.7));
    let twice = Expr::Neg(b(Expr::Neg(b(e.clone()))));
    assert_gradient!(double_neg, (&twice, 0.7));
    assert_gradient!(double_neg, (&Expr::Neg(b(Expr::Num(0.5))), 0.7));
    let (de, dx) = e.eval_grad(0.7);
    let one = || ExprTangent::Num(1.0);
    let sum = ExprTangent::Sum(vec![one(), ExprTangent::X, one()]);
    let neg = ExprTangent::Neg(b(ExprTangent::Num(-1.0)));
    assert_eq!((de, dx), (ExprTangent::Add(b(sum), b(neg)), 1.0));
}

#[test]
fn alternatives_that_bind() {
    let all = [
        S::A(0.3),
        S::B(1.2),
        S::C { a: 0.3, b: 0.4 },
        S::D(0.6, 0.1),
        S::D(0.2, 0.1),
        S::E(0.1, 0.7),
    ];
    for s in &all {
        assert_gradient!(orp, (s, 0.9));
    }
}

#[test]
fn variants_without_their_enum() {
    for t in [P(0.3), Q { a: 0.4 }] {
        assert_gradient!(imp, (&t, 0.9));
        assert_gradient!(imp2, (&t, 0.9));
        assert_gradient!(imp2, (&t, 0.4));
    }
}
