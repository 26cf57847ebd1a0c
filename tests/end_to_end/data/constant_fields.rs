//! Fields that are marked `#[constant]` are read in differentiated functions as any field, without `constant(..)`.

use grad_runtime::nalgebra::{DMatrix, DVector, SMatrix, Vector2, Vector3};
use grad_runtime::prelude::*;
use grad_runtime::{assert_gradient, differentiable};

#[derive(Clone, Debug, Differentiable)]
struct Layer {
    w: SMatrix<f64, 2, 3>,
    #[constant]
    leak: f64,
    b: Vector2<f64>,
    #[constant]
    target: Vector2<f64>,
    #[constant]
    samples: Vec<f64>,
    #[constant]
    range: (f64, f64),
    #[constant]
    steps: usize,
    #[constant]
    unit: usize,
    #[constant]
    centred: bool,
}

fn layer() -> Layer {
    Layer {
        w: SMatrix::from_fn(|i, j| 0.3 * i as f64 - 0.2 * j as f64 + 0.1),
        leak: 0.25,
        b: Vector2::new(0.5, -0.4),
        target: Vector2::new(1.0, 2.0),
        samples: vec![0.5, -1.5, 2.0],
        range: (-1.0, 3.0),
        steps: 3,
        unit: 1,
        centred: true,
    }
}

fn point() -> Vector3<f64> {
    Vector3::new(0.7, -0.3, 1.1)
}

#[differentiable]
fn leaky(l: &Layer, x: &Vector3<f64>) -> f64 {
    let y = &l.w * x + &l.b;
    let first = if y.x > 0.0 { y.x } else { l.leak * y.x };
    first + l.leak * y.y * y.y - l.leak
}

#[test]
fn a_scalar() {
    assert_gradient!(leaky, (&layer(), &point()));
    let (bar, _) = leaky::grad(&layer(), &point());
    // Nothing is seen of the constant fields.
    let literal = LayerTangent { w: bar.w, b: bar.b };
    assert_eq!(literal, bar);
}

#[differentiable]
fn scalar_in_a_local(l: &Layer, x: f64) -> f64 {
    let leak = l.leak;
    let mut y = l.b.x * x;
    y *= leak;
    y += l.leak;
    (y * leak).sin() - (-l.leak) * x + l.leak.exp() * x
}

#[test]
fn a_scalar_in_a_local_and_in_an_assignment() {
    assert_gradient!(scalar_in_a_local, (&layer(), 0.8));
}

#[differentiable]
fn vectors(l: &Layer, x: &Vector3<f64>) -> f64 {
    let y = &l.w * x + &l.b - &l.target;
    let z = l.target * y.x;
    y.dot(&l.target) + z.norm_squared() + l.target.x * y.y + (&l.target + &y).norm()
}

#[test]
fn a_vector_and_its_parts() {
    assert_gradient!(vectors, (&layer(), &point()));
}

#[differentiable]
fn elements(l: &Layer, x: f64) -> f64 {
    let mut total = l.samples[2] * x;
    for i in 0..l.samples.len() {
        total += (l.samples[i] * l.b.x + x).sin();
    }
    for s in &l.samples {
        total += s * l.b.y * x;
    }
    for s in l.samples.iter() {
        total += *s * x;
    }
    total + l.range.0 * x * x + l.range.1 * l.b.x
}

#[test]
fn elements_of_a_vector_and_parts_of_a_tuple() {
    assert_gradient!(elements, (&layer(), 0.8));
}

#[differentiable]
fn counted(l: &Layer, x: f64) -> f64 {
    let mut y = x * l.b[l.unit];
    for _ in 0..l.steps {
        y = y * x + l.b[0];
    }
    for i in 0..l.steps {
        y += l.samples[i] * y * 0.1;
    }
    if l.centred {
        y -= l.b[0];
    }
    y
}

#[test]
fn an_integer_as_an_index_and_as_a_bound() {
    assert_gradient!(counted, (&layer(), 0.8));
}

#[differentiable]
fn scaled(x: f64, by: f64, power: i32) -> f64 {
    (x * by).powi(power)
}

#[differentiable]
fn weighted(x: f64, weights: &[f64], n: usize) -> f64 {
    let mut y = 0.0;
    for i in 0..n {
        y += weights[i] * x;
    }
    y * x
}

#[differentiable]
fn lent(l: &Layer, x: f64) -> f64 {
    scaled(l.b.x, l.leak, 2) + weighted(l.b.y * x, &l.samples, l.steps)
}

#[test]
fn an_argument_of_a_differentiable_function() {
    assert_gradient!(lent, (&layer(), 0.8));
}

impl Layer {
    #[differentiable]
    fn forward(&self, x: &Vector3<f64>) -> Vector2<f64> {
        (&self.w * x + &self.b) * self.leak + &self.target
    }

    #[differentiable]
    fn loss(&self, x: &Vector3<f64>) -> f64 {
        (self.forward(x) - &self.target).norm_squared() * self.samples[self.unit]
    }
}

#[differentiable]
fn of_methods(l: &Layer, x: &Vector3<f64>) -> f64 {
    l.loss(x) + l.forward(x).dot(&l.target)
}

#[test]
fn a_receiver() {
    assert_gradient!(of_methods, (&layer(), &point()));
}

#[derive(Clone, Debug, Differentiable)]
#[differentiable(tangent)]
struct Net {
    layers: Vec<Layer>,
    #[constant]
    gain: f64,
}

#[differentiable]
fn nested(net: &Net, x: &Vector3<f64>) -> f64 {
    let mut y = net.gain * net.layers[0].leak * x.x;
    for layer in &net.layers {
        y += layer.leak * layer.b.x * y + layer.samples[layer.unit] * layer.b.y;
    }
    for i in 0..net.layers.len() {
        y += (&net.layers[i].w * x).dot(&net.layers[i].target) * net.gain;
    }
    y
}

#[test]
fn in_nested_structs() {
    let net = Net {
        layers: vec![layer(), layer()],
        gain: 0.5,
    };
    assert_gradient!(nested, (&net, &point()));
}

/// The constant fields stand before the active ones, so that a tangent without them would have other positions.
#[derive(Clone, Debug, Differentiable)]
struct Tuple(
    #[constant] f64,
    f64,
    #[constant] Vec<f64>,
    Vector2<f64>,
    #[constant] usize,
    f64,
);

fn tuple() -> Tuple {
    Tuple(
        3.0,
        0.6,
        vec![0.5, -1.5, 2.0],
        Vector2::new(0.2, -0.9),
        2,
        1.4,
    )
}

#[differentiable]
fn of_tuple(p: &Tuple, x: f64) -> f64 {
    let mut y = p.0 * p.1 * x + p.3.x * p.0 * p.0;
    for i in 0..p.4 {
        y += p.2[i] * p.5 * y;
    }
    (y * 0.1).sin() + p.3[1] * p.2[p.4] - p.0
}

#[test]
fn in_a_tuple_struct() {
    assert_gradient!(of_tuple, (&tuple(), 0.8));
}

#[differentiable]
fn closed_form(p: &Tuple) -> f64 {
    p.0 * p.1 + 10.0 * p.5
}

#[test]
fn a_tuple_struct_has_the_gradients_at_the_positions() {
    let bar = closed_form::grad(&tuple());
    assert_eq!((bar.1, bar.5), (3.0, 10.0));
    assert_eq!(bar.3, Vector2::zeros());
}

#[differentiable]
fn patterns(p: &Tuple, l: &Layer) -> f64 {
    let Tuple(gain, a, table, ..) = p;
    let Layer {
        b, leak, target, ..
    } = l;
    gain * a + table[1] * b.x * leak + b.dot(target)
}

#[test]
fn in_patterns() {
    assert_gradient!(patterns, (&tuple(), &layer()));
}

#[derive(Clone, Debug, Differentiable)]
struct Over<T> {
    x: T,
    #[constant]
    scale: T,
    #[constant]
    acc: Vec<T>,
}

#[differentiable]
fn generic<T: grad_runtime::Scalar>(p: &Over<T>, acc: T) -> T {
    p.scale * p.x * acc + p.acc[0] * p.x * p.x
}

#[test]
fn over_a_scalar_parameter() {
    let p = Over {
        x: 0.7,
        scale: -2.0,
        acc: vec![3.0],
    };
    assert_gradient!(generic, (&p, 0.4));
    let (bar, _) = generic::grad(&p, 0.5);
    support_close(bar.x, -1.0 + 6.0 * 0.7);
}

fn support_close(got: f64, expected: f64) {
    super::support::assert_close(got, expected);
}

#[differentiable]
fn sizes(l: &Layer, x: f64) -> f64 {
    let mut r = DVector::zeros(l.steps);
    for i in 0..l.steps {
        r[i] = x * l.b.x + i as f64;
    }
    let c = DVector::from_fn(l.steps, |i, _| l.b.y * x + i as f64);
    let mut m = DMatrix::identity(l.steps, l.steps + 1);
    m[(0, l.unit)] = x * x;
    (m.transpose() * &r).norm_squared() + r.dot(&c)
}

#[test]
fn a_size_of_a_matrix() {
    assert_gradient!(sizes, (&layer(), 0.8));
}
