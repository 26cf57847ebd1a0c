//! Payloads that are changed in place: `match &mut shape { Shape::Circle(r) => *r *= k, .. }`.

use grad_runtime::{Differentiable, assert_gradient, differentiable};

#[derive(Clone, Debug, PartialEq, Differentiable)]
enum Shape {
    Circle(f64),
    Rect { w: f64, h: f64 },
    Many(Vec<f64>, f64),
    Dot,
}

fn shapes() -> [Shape; 4] {
    [
        Shape::Circle(1.5),
        Shape::Rect { w: 1.0, h: 2.0 },
        Shape::Many(vec![1.0, 2.0], 3.0),
        Shape::Dot,
    ]
}

#[differentiable]
fn area(shape: &Shape) -> f64 {
    match shape {
        Shape::Circle(r) => r * r,
        Shape::Rect { w, h } => w * h,
        Shape::Many(sides, scale) => sides.iter().map(|x| x * x).sum::<f64>() * scale,
        Shape::Dot => 0.0,
    }
}

#[differentiable]
fn grow(shape: &mut Shape, k: f64) {
    match shape {
        Shape::Circle(r) => *r *= k * *r,
        Shape::Rect { w, h } => {
            *w *= k;
            *h += k * *w;
        }
        Shape::Many(sides, scale) => {
            for side in sides.iter_mut() {
                *side *= *scale;
            }
            sides[0] += k;
            *scale = 0.5;
        }
        Shape::Dot => {}
    }
}

#[differentiable]
fn grown(shape: Shape, k: f64) -> f64 {
    let mut shape = shape;
    for _ in 0..3 {
        grow(&mut shape, k);
        if let Shape::Circle(r) = &mut shape {
            *r += k;
        }
    }
    area(&shape)
}

#[test]
fn each_arm_changes_what_its_variant_holds() {
    for shape in shapes() {
        assert_gradient!(grow, (&mut shape.clone(), 1.1));
        assert_gradient!(grown, (shape, 0.7));
    }
    let mut shape = Shape::Circle(2.0);
    let ((), pullback) = grow::vjp(&mut shape, 3.0);
    assert_eq!(shape, Shape::Circle(12.0));
    assert_eq!(
        pullback(ShapeTangent::Circle(1.0)),
        (ShapeTangent::Circle(12.0), 4.0)
    );
}

impl Shape {
    #[differentiable]
    fn step(&mut self, k: f64) -> f64 {
        match self {
            Self::Circle(r) if *r > 10.0 => {
                *r = k;
                k
            }
            Self::Circle(r) => {
                *r *= k;
                *r * 2.0
            }
            Self::Rect { w, h: _ } if *w > 0.5 => {
                *w = w.sin() * k;
                *w
            }
            _ => k * k,
        }
    }

    #[differentiable]
    fn steps(&self, k: f64) -> f64 {
        let mut shape = self.clone();
        let first = shape.step(k);
        let second = shape.step(k);
        first * second + area(&shape)
    }
}

#[test]
fn an_arm_has_a_guard_and_a_value() {
    for shape in shapes().into_iter().chain([Shape::Circle(11.0)]) {
        assert_gradient!(Shape::step, (&mut shape.clone(), 1.3));
        assert_gradient!(Shape::steps, (&shape, 1.3));
    }
}

#[derive(Clone, Debug, Differentiable)]
#[differentiable(tangent)]
struct Scene {
    shapes: Vec<Shape>,
    k: f64,
}

#[differentiable]
fn of_elements(scene: &Scene) -> f64 {
    let mut scene = scene.clone();
    for shape in scene.shapes.iter_mut() {
        match shape {
            Shape::Circle(r) => *r *= scene.k,
            Shape::Rect { w, h } => std::mem::swap(w, h),
            _ => {}
        }
    }
    for i in 0..scene.shapes.len() {
        if let Shape::Rect { w, h } = &mut scene.shapes[i] {
            *w *= 3.0;
            *h += *w * *h;
        }
    }
    scene.shapes.iter().map(|shape| area(shape)).sum()
}

#[test]
fn the_value_is_an_element_of_a_field() {
    let scene = Scene {
        shapes: shapes().to_vec(),
        k: 1.2,
    };
    assert_gradient!(of_elements, (&scene));
}

#[differentiable(order = 2)]
fn by_ref_mut(x: f64, k: f64) -> f64 {
    let mut pair = Some((x, 2.0));
    match pair {
        Some((ref mut a, _)) => *a *= k,
        None => {}
    }
    if let Some((a, b)) = &mut pair {
        *a += *b;
        *b *= k;
    }
    let (a, b) = pair.unwrap();
    a * b
}

#[test]
fn ref_mut_and_options_are_alike() {
    // (x k + 2) · 2 k
    let (x, k) = (1.5, 2.0);
    assert_gradient!(by_ref_mut, (x, k));
    let hessian = by_ref_mut::hessian(x, k);
    let expected = [0.0, 4.0 * k, 4.0 * k, 4.0 * x];
    assert!((0..4).all(|i| (hessian[i] - expected[i]).abs() < 1e-12));
}

#[differentiable]
fn named_part(x: f64) -> f64 {
    let part = x * x;
    let shape = Shape::Rect { w: part, h: x };
    let mut whole = shape;
    if let Shape::Rect { w: value, h: part } = &mut whole {
        *value *= *part;
    }
    area(&whole) * part
}

#[test]
fn names_that_the_rewriting_uses_are_the_users_too() {
    assert_gradient!(named_part, (1.3));
}

#[derive(Clone, Debug, PartialEq, Differentiable)]
enum Counted {
    Times(f64, #[constant] usize),
    Never,
}

#[differentiable]
fn count(counted: &Counted, x: f64) -> f64 {
    let mut counted = counted.clone();
    for _ in 0..3 {
        if let Counted::Times(value, times) = &mut counted {
            *value = *value * x + *times as f64;
            *times += 1;
        }
    }
    match counted {
        Counted::Times(value, times) => value * times as f64,
        Counted::Never => x,
    }
}

#[test]
fn constants_change_beside_active_payloads() {
    assert_eq!(count(&Counted::Times(1.0, 2), 1.0), 50.0);
    for counted in [Counted::Times(1.5, 2), Counted::Never] {
        assert_gradient!(count, (&counted, 1.3));
    }
}

#[derive(Clone, Debug, PartialEq, Differentiable)]
enum State {
    A(f64),
    B(f64),
    U,
}
#[differentiable]
fn read_then_replaced(x: f64) -> f64 {
    let mut e = State::A(x);
    if let State::A(r) = &mut e {
        let v = *r;
        e = State::B(v * x * 5.0);
    }
    match e {
        State::A(r) => r,
        State::B(r) => r,
        State::U => 0.0,
    }
}
impl State {
    #[differentiable]
    fn advance(&mut self, k: f64) {
        match self {
            Self::A(r) => *r *= k,
            Self::B(r) => {
                *self = Self::A(*r * k * k);
            }
            Self::U => *self = Self::A(k),
        }
    }
}
#[differentiable]
fn states(x: f64, k: f64) -> f64 {
    let mut e = State::U;
    e.advance(x);
    e.advance(k);
    e = State::B(x);
    e.advance(k);
    e.advance(k);
    match e {
        State::A(r) => r * r,
        State::B(r) => r,
        State::U => 0.0,
    }
}
#[derive(Clone, Debug, PartialEq, Differentiable)]
#[differentiable(tangent)]
struct Holder {
    e: State,
    k: f64,
}
impl Holder {
    #[differentiable]
    fn go(&mut self) -> f64 {
        match &mut self.e {
            State::A(r) => {
                *r *= self.k;
                self.k * 2.0
            }
            State::B(r) => {
                *r += self.k;
                1.0
            }
            State::U => 0.0,
        }
    }
}
#[differentiable]
fn another_element(x: f64) -> f64 {
    let mut es = [State::A(x), State::B(x)];
    if let State::A(r) = &mut es[0] {
        *r *= x;
        es[1] = State::A(x * 3.0);
    }
    let mut s = 0.0;
    for e in es.iter() {
        s += match e {
            State::A(r) => r * r,
            State::B(r) => *r,
            State::U => 0.0,
        };
    }
    s
}

#[test]
fn an_arm_that_only_reads_may_replace_the_whole() {
    assert_gradient!(read_then_replaced, (0.7));
    assert_gradient!(states, (0.7, 1.2));
    for e in [State::A(1.5), State::B(0.5), State::U] {
        let mut s = Holder { e, k: 1.3 };
        assert_gradient!(Holder::go, (&mut s));
    }
    assert_gradient!(another_element, (0.7));
}

#[derive(Clone, Debug, Differentiable)]
enum Tree {
    Leaf(f64),
    Node(Box<Tree>, Box<Tree>),
}

impl Tree {
    #[differentiable(order = 2)]
    fn scale(&mut self, k: f64) {
        match self {
            Tree::Leaf(v) => *v *= k,
            Tree::Node(a, b) => {
                a.scale(k);
                b.scale(k * k);
            }
        }
    }

    #[differentiable(order = 2)]
    fn total(&self) -> f64 {
        match self {
            Tree::Leaf(v) => *v,
            Tree::Node(a, b) => a.total() * b.total(),
        }
    }

    /// The value is used, too.
    #[differentiable(order = 2)]
    fn grow(&mut self, k: f64) -> f64 {
        match self {
            Tree::Leaf(v) => {
                *v += k;
                *v * k
            }
            Tree::Node(a, b) => {
                let left = a.grow(k);
                left * b.grow(k * left)
            }
        }
    }
}

#[differentiable(order = 2)]
fn of_trees(t: &Tree, k: f64) -> f64 {
    let mut t = t.clone();
    t.scale(k);
    t.total() * t.grow(k) + t.total()
}

#[test]
fn methods_change_what_a_box_holds() {
    let leaf = |v| Box::new(Tree::Leaf(v));
    let t = Tree::Node(leaf(1.5), Box::new(Tree::Node(leaf(0.5), leaf(2.5))));
    assert_gradient!(Tree::scale, (&mut t.clone(), 0.7));
    assert_gradient!(Tree::grow, (&mut t.clone(), 0.7));
    assert_gradient!(of_trees, (&t, 0.7));
}

#[differentiable]
fn in_a_loop_that_runs_again(s: &Shape, b: f64) -> f64 {
    let mut e = s.clone();
    let mut sum = 0.0;
    #[checkpoint]
    for k in 0..5 {
        match &mut e {
            Shape::Circle(v) => *v *= b,
            Shape::Rect { w, h } => {
                *w += b;
                *h *= *w;
            }
            _ => {}
        }
        sum += match &e {
            Shape::Circle(v) => v * v,
            Shape::Rect { w, h } => w * h * k as f64,
            _ => b,
        };
    }
    sum
}

#[test]
fn payloads_change_in_loops_that_run_again() {
    for s in [
        Shape::Circle(1.2),
        Shape::Rect { w: 0.3, h: 0.4 },
        Shape::Dot,
    ] {
        assert_gradient!(in_a_loop_that_runs_again, (&s, 0.7));
    }
}
