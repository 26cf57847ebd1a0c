//! Tuples of values and of constants by their type: in arguments, in what is returned, in fields, and in variables, also inside of `Option` and `Vec`.

use grad_runtime::nalgebra::{Vector2, Vector3};
use grad_runtime::{Differentiable, Scalar, assert_gradient, differentiable};

type Index = usize;

#[differentiable(order = 2)]
fn term(p: (usize, f64), x: f64) -> f64 {
    p.1 * x.powi(p.0 as i32) * p.1.sin()
}

#[differentiable]
fn sparse(entries: &[(usize, usize, f64)], x: &[f64], y: &[f64]) -> f64 {
    entries.iter().map(|&(i, j, v)| v * x[i] * y[j]).sum()
}

#[differentiable]
fn springs(springs: &[((usize, usize), f64)], x: &[f64]) -> f64 {
    let mut energy = 0.0;
    for ((i, j), k) in springs {
        energy += 0.5 * k * (x[*i] - x[*j]).powi(2);
    }
    for spring in springs.iter() {
        let (a, b) = spring.0;
        energy += spring.1 * x[a] * x[b];
    }
    energy
}

#[differentiable]
fn by_name(p: (&str, f64), x: f64) -> f64 {
    match p.0 {
        "sin" => (p.1 * x).sin(),
        "cos" => (p.1 * x).cos(),
        _ => 0.0,
    }
}

#[differentiable]
fn on(weights: Vec<(f64, bool)>, x: f64) -> f64 {
    weights
        .into_iter()
        .filter(|&(_, on)| on)
        .map(|(w, _)| w * x)
        .sum()
}

#[differentiable]
fn named(terms: Vec<(String, f64)>, x: f64) -> f64 {
    terms.iter().map(|(s, v)| v * x * s.len() as f64).sum()
}

#[differentiable]
fn aliased(p: &[(Index, f64)], x: &[f64]) -> f64 {
    p.iter().map(|&(i, w)| w * x[i]).sum()
}

#[differentiable]
fn lists(p: &[(f64, Vec<usize>)], x: &[f64]) -> f64 {
    let mut sum = 0.0;
    for (w, indices) in p {
        for &i in indices {
            sum += w * x[i];
        }
    }
    sum
}

#[differentiable]
fn polynomial<T: Scalar>(p: &[(usize, T)], x: T) -> T {
    let mut sum = T::zero();
    for &(n, c) in p {
        sum += c * x.powi(n as i32);
    }
    sum
}

#[test]
fn a_constant_in_an_argument_has_the_tangent_unit() {
    assert_gradient!(term, ((3, 2.0), 1.5));
    assert_eq!(
        term::grad((0, 2.0), 1.5),
        (((), 2.0_f64.sin() + 2.0 * 2.0_f64.cos()), 0.0)
    );
    assert_eq!(term::hessian((3, 2.0), 1.5).shape(), (2, 2));
    assert_gradient!(
        sparse,
        (&[(0, 1, 2.0), (1, 0, 3.0)], &[1.0, 2.0], &[3.0, 4.0])
    );
    assert_gradient!(springs, (&[((0, 1), 2.0), ((1, 0), 3.0)], &[1.0, 2.5]));
    assert_gradient!(by_name, (("sin", 2.0), 0.7));
    assert_gradient!(by_name, (("cos", 2.0), 0.7));
    assert_gradient!(on, (vec![(1.0, true), (2.0, false)], 1.3));
    assert_gradient!(named, (vec![("ab".to_owned(), 2.0)], 5.0));
    assert_gradient!(aliased, (&[(0, 1.0), (1, 2.0)], &[3.0, 4.0]));
    assert_gradient!(lists, (&[(1.0, vec![0, 1]), (2.0, vec![1])], &[3.0, 4.0]));
    assert_eq!(
        polynomial::grad::<f32>(&[(2, 1.5), (0, 0.5)], 3.0),
        (vec![((), 9.0), ((), 1.0)], 9.0)
    );
}

#[derive(Clone, Debug, Differentiable)]
#[differentiable(tangent)]
struct Mesh {
    springs: Vec<(usize, usize, f64)>,
    rest: f64,
}

#[differentiable]
impl Mesh {
    fn energy(&self, x: &[f64]) -> f64 {
        let mut energy = 0.0;
        for &(i, j, k) in &self.springs {
            let d = (x[i] - x[j]).abs() - self.rest;
            energy += 0.5 * k * d * d;
        }
        energy
    }

    fn stiffen(&mut self, by: f64) {
        for (i, _, k) in self.springs.iter_mut() {
            *k *= by * *i as f64;
        }
        self.springs.push((0, 2, by * by));
    }
}

#[derive(Clone, Debug, Differentiable)]
enum Curve {
    Monomial((usize, f64)),
    Sum { terms: Vec<(i32, f64)> },
}

#[differentiable]
fn value(curve: &Curve, x: f64) -> f64 {
    match curve {
        Curve::Monomial((n, c)) => c * x.powi(*n as i32),
        Curve::Sum { terms } => terms.iter().map(|(n, c)| c * x.powi(*n)).sum(),
    }
}

#[test]
fn a_field_may_be_such_a_tuple() {
    let mut mesh = Mesh {
        springs: vec![(0, 1, 2.0), (1, 2, 3.0)],
        rest: 0.5,
    };
    assert_gradient!(Mesh::energy, (&mesh, &[0.0, 1.2, 3.0]));
    assert_gradient!(Mesh::stiffen, (&mut mesh, 1.7));
    assert_gradient!(value, (&Curve::Monomial((2, 3.0)), 1.5));
    let terms = vec![(2, 3.0), (1, 1.0)];
    assert_gradient!(value, (&Curve::Sum { terms }, 1.5));
}

#[differentiable]
fn halved(mut q: (f64, usize), x: f64) -> (f64, usize) {
    q.0 *= x;
    q.1 += 1;
    while q.0 > 1.0 {
        q.0 /= 2.0;
        q.1 += 1;
    }
    q
}

#[differentiable]
fn step(state: (f64, f64, usize), dt: f64) -> (f64, f64, usize) {
    let (x, v, n) = state;
    (x + v * dt, v - x * dt, n + 1)
}

#[differentiable]
fn run(x: f64, v: f64) -> f64 {
    let mut state = (x, v, 0);
    while state.2 < 10 {
        state = step(state, 0.1);
    }
    state.0
}

#[differentiable]
fn pairs(x: f64) -> ((f64, f64), (usize, bool)) {
    ((x, x * x), (3, x > 0.0))
}

#[differentiable]
fn of_pairs(x: f64) -> f64 {
    let ((a, b), (n, positive)) = pairs(x);
    if positive { a * b * n as f64 } else { 0.0 }
}

#[differentiable]
fn scaled(p: &mut [(usize, f64)], x: f64) {
    for (i, v) in p.iter_mut() {
        *v *= x * *i as f64;
    }
}

#[differentiable]
fn grown(p: &mut Vec<(usize, f64)>, x: f64) -> f64 {
    p.push((5, x * x));
    p[0].1 = 2.0 * x;
    p.iter().map(|q| q.1 * q.0 as f64).sum()
}

#[differentiable]
fn squares(x: &[f64]) -> Vec<(usize, f64)> {
    x.iter().enumerate().map(|(i, v)| (i, v * v)).collect()
}

#[test]
fn such_a_tuple_is_changed_returned_and_passed_on() {
    assert_gradient!(halved, ((1.1, 3), 7.0));
    assert_gradient!(step, ((1.0, 5.0, 2), 0.1));
    assert_gradient!(run, (1.0, 0.5));
    assert_gradient!(pairs, (5.0));
    assert_gradient!(of_pairs, (5.0));
    assert_gradient!(scaled, (&mut [(1, 2.0), (3, 4.0)], 3.0));
    assert_gradient!(grown, (&mut vec![(1, 2.0), (3, 4.0)], 3.0));
    assert_gradient!(squares, (&[1.0, 2.0]));
    let (value, pullback) = squares::vjp(&[1.0, 2.0]);
    assert_eq!(value, [(0, 1.0), (1, 4.0)]);
    assert_eq!(pullback(vec![((), 1.0), ((), 2.0)]), [2.0, 8.0]);
}

#[differentiable]
fn nearest(p: &Vector2<f64>, centers: &[Vector2<f64>]) -> Option<(usize, f64)> {
    let mut best: Option<(usize, f64)> = None;
    for (i, center) in centers.iter().enumerate() {
        let d = (p - center).norm();
        best = match best {
            None => Some((i, d)),
            Some((_, least)) if d < least => Some((i, d)),
            other => other,
        };
    }
    best
}

#[differentiable]
fn cost(p: &Vector2<f64>, centers: &[Vector2<f64>]) -> f64 {
    match nearest(p, centers) {
        Some((i, d)) => d * centers[i].x,
        None => 0.0,
    }
}

#[differentiable]
fn hit(
    origin: Vector3<f64>,
    direction: Vector3<f64>,
    spheres: &[(Vector3<f64>, f64, u32)],
) -> Option<(f64, u32)> {
    let mut closest: Option<(f64, u32)> = None;
    for (center, radius, id) in spheres {
        let oc = origin - center;
        let b = oc.dot(&direction);
        let discriminant = b * b - (oc.dot(&oc) - radius * radius);
        if discriminant < 0.0 {
            continue;
        }
        let t = -b - discriminant.sqrt();
        if t > 1e-4 && closest.is_none_or(|(least, _)| t < least) {
            closest = Some((t, *id));
        }
    }
    closest
}

#[differentiable]
fn least(x: &[f64]) -> (usize, f64) {
    let mut best = (0, f64::INFINITY);
    for (i, v) in x.iter().enumerate() {
        if *v < best.1 {
            best = (i, *v);
        }
    }
    best
}

#[differentiable]
fn least_of_all(x: &[f64]) -> Option<(usize, f64)> {
    x.iter()
        .copied()
        .enumerate()
        .min_by(|a, b| a.1.total_cmp(&b.1))
}

#[differentiable]
fn ranked(x: &[f64]) -> f64 {
    let mut top: Vec<(f64, usize)> = Vec::with_capacity(2);
    for (i, &v) in x.iter().enumerate() {
        top.push((v, i));
        top.sort_by(|a, b| b.0.partial_cmp(&a.0).unwrap());
        top.truncate(2);
    }
    top.iter().map(|t| t.0 * (t.1 + 1) as f64).sum()
}

#[test]
fn the_best_so_far_and_its_index() {
    let centers = [Vector2::new(1.0, 2.0), Vector2::new(3.0, 1.0)];
    let p = Vector2::new(0.5, 0.2);
    assert_gradient!(nearest, (&p, &centers));
    assert_gradient!(cost, (&p, &centers));
    let spheres = [
        (Vector3::new(0.0, 0.0, 0.0), 1.0, 7),
        (Vector3::new(0.0, 0.0, 3.0), 1.5, 8),
    ];
    assert_gradient!(hit, (Vector3::new(0.0, 0.1, -3.0), Vector3::z(), &spheres));
    assert_gradient!(least, (&[1.0, 3.0, 0.5]));
    assert_gradient!(least_of_all, (&[1.0, 3.0, 0.5]));
    assert_gradient!(ranked, (&[2.0, 1.4, 3.3, 0.2]));
}
