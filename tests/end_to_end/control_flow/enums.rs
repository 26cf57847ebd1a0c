//! Enums with active payloads: what decides by the variant and binds payloads.

use grad_runtime::{Differentiable, assert_gradient, differentiable};

#[derive(Clone, Debug, PartialEq, Differentiable)]
enum Shape<T = f64> {
    Circle(T),
    Rect {
        w: T,
        h: T,
        #[constant]
        n: usize,
    },
    Empty,
}
use Shape::*;
#[derive(Clone, Copy, Debug, PartialEq, Differentiable)]
enum Move {
    Go(f64),
    Turn { by: f64 },
    Stay,
}

#[derive(Clone, Debug, PartialEq, Differentiable)]
struct Scene {
    shape: Shape,
    scale: f64,
    shapes: Vec<Shape>,
    opt: Option<Shape>,
    #[constant]
    mode: Mode,
}
#[derive(Clone, Debug, PartialEq)]
enum Mode {
    Plain,
    Powered(i32),
    Named { name: &'static str, by: f64 },
}

fn shapes() -> [Shape; 5] {
    [
        Circle(1.5),
        Circle(0.5),
        Rect {
            w: 1.2,
            h: 0.7,
            n: 2,
        },
        Rect {
            w: 0.9,
            h: 0.7,
            n: 3,
        },
        Empty,
    ]
}

#[differentiable]
fn imported(s: &Shape, x: f64) -> f64 {
    match s {
        Circle(r) => r * x,
        Rect { w, h, n } => w * h + x.powi(*n as i32),
        Empty => x * x,
    }
}
#[differentiable]
fn let_else(s: &Shape, x: f64) -> f64 {
    let Shape::Circle(r) = s else {
        return x * 2.0;
    };
    r * x
}
#[differentiable]
fn if_else(s: Shape, x: f64) -> f64 {
    if let Shape::Rect { w, h, n } = s {
        w * h * x * n as f64
    } else {
        x
    }
}
#[differentiable]
fn chain(s: &Shape, x: f64) -> f64 {
    if let Shape::Rect { w, h, .. } = s
        && *w > 1.0
    {
        w * h * x
    } else {
        x
    }
}
#[differentiable]
fn nested(s: &Option<Shape>, x: f64) -> f64 {
    match s {
        Some(Shape::Circle(r)) => r * x,
        Some(Shape::Rect { w, .. }) => w + x,
        Some(_) => x,
        None => x * x,
    }
}
#[differentiable]
fn nested2(s: Option<Shape>, x: f64) -> f64 {
    if let Some(s) = s {
        match s {
            Shape::Circle(r) => r * x,
            _ => x,
        }
    } else {
        x * x
    }
}
#[differentiable]
fn field(s: &Scene, x: f64) -> f64 {
    let a = match &s.shape {
        Shape::Circle(r) => r * x,
        Shape::Rect { w, n, .. } => w * x.powi(*n as i32),
        _ => x,
    };
    let b = match s.shape {
        Shape::Circle(r) => r * x,
        _ => x,
    };
    let c = match s.mode {
        Mode::Plain => x,
        Mode::Powered(n) => x.powi(n),
        Mode::Named { name, by } => {
            if name == "a" {
                x * by
            } else {
                by
            }
        }
    };
    let d = match &s.mode {
        Mode::Plain => x,
        Mode::Powered(n) => x.powi(*n),
        Mode::Named { by, .. } => x * by,
    };
    let mut e = 0.0;
    for t in &s.shapes {
        if let Shape::Circle(r) = t {
            e += r * r * s.scale;
        }
    }
    for i in 0..s.shapes.len() {
        if let Shape::Circle(r) = s.shapes[i] {
            e += r * s.scale;
        }
    }
    if let Some(Shape::Circle(r)) = &s.opt {
        e += r * x;
    }
    a + b * c + d * s.scale + e
}
#[differentiable]
fn macro_of(s: &Shape, x: f64) -> f64 {
    if matches!(s, Shape::Circle(_)) {
        x * x
    } else if matches!(s, Shape::Rect { w, .. } if *w > 1.0) {
        x * 3.0
    } else {
        1.0
    }
}
#[differentiable]
fn robot(moves: &[Move], x0: f64) -> (f64, f64) {
    let (mut x, mut y, mut angle) = (x0, 0.0_f64, 0.0_f64);
    for m in moves {
        match *m {
            Move::Go(d) => {
                x += d * f64::cos(angle);
                y += d * f64::sin(angle);
            }
            Move::Turn { by } => angle += by,
            Move::Stay => {}
        }
    }
    (x, y)
}
#[differentiable]
fn robot3(moves: [Move; 3], x0: f64) -> f64 {
    let mut x = x0;
    for m in moves.iter() {
        x = match m {
            Move::Go(d) => x * d,
            Move::Turn { by } => x.sin() + by,
            Move::Stay => continue,
        };
        x *= 1.5;
    }
    x
}
#[differentiable]
fn changing(x: f64, n: usize) -> f64 {
    let mut s = Shape::Circle(x);
    let mut t = 0.0;
    for i in 0..n {
        s = match s {
            Shape::Circle(r) => Shape::Rect {
                w: r * x,
                h: x,
                n: i,
            },
            Shape::Rect { w, h, n } => {
                if n > 1 {
                    Shape::Empty
                } else {
                    Shape::Circle(w * h)
                }
            }
            Shape::Empty => Shape::Circle(x * x),
        };
        t += match &s {
            Shape::Circle(r) => r * r,
            Shape::Rect { w, h, .. } => w + h * x,
            Shape::Empty => x,
        };
    }
    t
}
#[differentiable]
fn replaced(s: &Shape, x: f64) -> f64 {
    let mut s = s.clone();
    let mut t = 0.0;
    if let Shape::Circle(r) = s {
        s = Shape::Rect {
            w: r * x,
            h: r,
            n: 1,
        };
        t += r * 2.0;
    }
    if let Shape::Rect { w, h, .. } = s {
        t += w * h;
    }
    t + x
}
#[differentiable]
fn pairs(a: &Shape, b: &Shape) -> f64 {
    match (a, b) {
        (Shape::Circle(r), Shape::Circle(q)) => r * q,
        (Shape::Circle(r), _) => *r,
        (_, Shape::Circle(r)) if *r > 1.0 => *r * 3.0,
        _ => 1.0,
    }
}
#[differentiable]
fn make(x: f64, k: usize) -> Shape {
    if k == 0 {
        Shape::Circle(x * x)
    } else if k == 1 {
        Shape::Rect {
            w: x,
            h: 2.0 * x,
            n: k,
        }
    } else {
        Shape::Empty
    }
}
#[differentiable]
fn made(x: f64, k: usize) -> f64 {
    match make(x, k) {
        Shape::Circle(r) => r * x,
        Shape::Rect { w, h, .. } => w * h,
        Shape::Empty => x,
    }
}
#[differentiable]
fn whole(s: &Shape, x: f64) -> f64 {
    match s {
        c @ Shape::Circle(r) => let_else(c, x) * r,
        other => imported(other, x),
    }
}
#[differentiable]
fn alternatives(s: &Shape, x: f64) -> f64 {
    match s {
        Shape::Circle(_) | Shape::Empty => x,
        Shape::Rect { w, .. } => w * x,
    }
}
#[differentiable(order = 2)]
fn second(s: &Shape, x: f64) -> f64 {
    match s {
        Shape::Circle(r) => r * r * x * x,
        Shape::Rect { w, h, .. } => w * w * h + x * h,
        Shape::Empty => x * x * x,
    }
}
#[test]
fn patterns_decide_and_bind() {
    let shapes = shapes();
    for s in &shapes {
        assert_gradient!(imported, (s, 0.8));
        assert_gradient!(let_else, (s, 0.8));
        assert_gradient!(if_else, (s.clone(), 0.8));
        assert_gradient!(chain, (s, 0.8));
        assert_gradient!(nested, (&Some(s.clone()), 0.8));
        assert_gradient!(nested2, (Some(s.clone()), 0.8));
        assert_gradient!(macro_of, (s, 0.8));
        assert_gradient!(whole, (s, 0.8));
        assert_gradient!(alternatives, (s, 0.8));
        for t in &shapes {
            assert_gradient!(pairs, (s, t));
        }
    }
    assert_gradient!(nested, (&None, 0.8));
    assert_gradient!(nested2, (None, 0.8));
}

#[test]
fn fields_that_are_enums() {
    let modes = [
        Mode::Plain,
        Mode::Powered(3),
        Mode::Named { name: "a", by: 1.3 },
    ];
    for shape in shapes() {
        for mode in &modes {
            let scene = Scene {
                shape: shape.clone(),
                scale: 1.1,
                shapes: shapes().to_vec(),
                opt: Some(shape.clone()),
                mode: mode.clone(),
            };
            assert_gradient!(field, (&scene, 0.8));
        }
    }
}

#[test]
fn loops_over_enums() {
    let moves = [
        Move::Go(1.0),
        Move::Turn { by: 0.3 },
        Move::Stay,
        Move::Go(0.5),
        Move::Turn { by: -0.8 },
        Move::Go(2.0),
    ];
    assert_gradient!(robot, (&moves[..], 0.1));
    let (_, pull) = robot::vjp(&moves, 0.1);
    let (bar, _) = pull((1.0, 0.0));
    // x = x0 + 1 + 0.5 cos(t) + 2 cos(t + u) with the turns t and u.
    let MoveTangent::Go(last) = bar[5] else {
        panic!("the tangent of `Go` is `Go`");
    };
    assert!((last - 0.5_f64.cos()).abs() < 1e-15);
    let MoveTangent::Turn { by } = bar[1] else {
        panic!("the tangent of `Turn` is `Turn`");
    };
    assert!((by - (-0.5 * 0.3_f64.sin() + 2.0 * 0.5_f64.sin())).abs() < 1e-15);
    assert_eq!(bar[2], MoveTangent::Stay);
    let three = [Move::Go(1.3), Move::Stay, Move::Turn { by: 0.4 }];
    assert_gradient!(robot3, (three, 0.4));
}

#[test]
fn variants_that_change() {
    for s in &shapes() {
        assert_gradient!(replaced, (s, 0.8));
    }
    for n in 0..7 {
        assert_gradient!(changing, (0.7, n));
    }
    for k in 0..3 {
        assert_gradient!(made, (0.7, k));
        assert_gradient!(make, (0.7, k));
    }
}

#[test]
fn the_second_order() {
    for s in &shapes() {
        assert_gradient!(second, (s, 0.8));
    }
    // r² x² of r = 1.5 and x = 0.8
    let hessian = second::hessian(&Circle(1.5), 0.8);
    let expected = [2.0 * 0.64, 4.0 * 1.2, 4.0 * 1.2, 2.0 * 2.25];
    crate::support::assert_all_close(&hessian, &expected);
    // w² h + x h of w = 1.2, h = 0.7
    let rect = Rect {
        w: 1.2,
        h: 0.7,
        n: 2,
    };
    let hessian = second::hessian(&rect, 0.8);
    let expected = [1.4, 2.4, 0.0, 2.4, 0.0, 1.0, 0.0, 1.0, 0.0];
    crate::support::assert_all_close(&hessian, &expected);
    assert_eq!(second::hessian(&Empty, 0.5)[(0, 0)], 3.0);
}
