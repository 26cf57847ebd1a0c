//! `assert_gradient!` takes every function that can be differentiated and whose arguments can be copied.

use grad_runtime::check::assert_gradient;
use grad_runtime::nalgebra::{SVector, Vector2};
use grad_runtime::prelude::*;

#[derive(Clone, Debug, Differentiable)]
struct Double {
    x: f64,
}
#[derive(Clone, Debug, Differentiable)]
struct Single {
    x: f32,
}

#[differentiable]
fn of_both_precisions(x: &Double, y: &Single) -> f64 {
    let y: f32 = y.x;
    x.x * x.x * y as f64
}
#[differentiable]
fn double_to_single(x: &Double) -> f32 {
    let y: f64 = x.x;
    (y * y) as f32
}
#[differentiable]
fn result_of_another_precision(x: f64) -> Single {
    Single { x: x as f32 }
}
#[differentiable]
fn generic_beside_concrete<T: Scalar>(x: T, y: &Double) -> T {
    if y.x > 0.0 { x * x } else { x }
}
#[differentiable]
fn scalars_of_both_precisions(x: f64, y: f32) -> f32 {
    let x = x as f32;
    x * y * y
}

#[test]
fn arguments_and_results_may_differ_in_precision() {
    let (x, y) = (Double { x: 1.5 }, Single { x: 0.5 });
    assert_gradient!(of_both_precisions, (&x, &y));
    assert_gradient!(double_to_single, (&x));
    assert_gradient!(result_of_another_precision, (3.0));
    assert_gradient!(generic_beside_concrete, (3.0_f32, &x));
    assert_gradient!(generic_beside_concrete, (3.0_f64, &Double { x: -1.0 }));
    assert_gradient!(scalars_of_both_precisions, (3.0, 0.7));
}

#[differentiable]
#[allow(clippy::too_many_arguments, reason = "that is the case")]
fn of_thirteen(
    a: f64,
    b: f64,
    c: f64,
    d: f64,
    e: f64,
    g: f64,
    h: f64,
    i: f64,
    j: f64,
    k: f64,
    l: f64,
    m: f64,
    n: &SVector<f64, 2>,
) -> f64 {
    a * b * c * d * e * g * h * i * j * k * l * m * n.norm_squared()
}

#[test]
fn there_may_be_more_arguments_than_tuples_have_components() {
    let n = Vector2::new(1.0, 2.0);
    assert_gradient!(
        of_thirteen,
        (
            1.0, 2.0, 3.0, 4.0, 0.5, 0.6, 0.7, 0.8, 0.9, 1.1, 1.2, 1.3, &n
        )
    );
}

#[derive(Clone, Debug, Differentiable)]
struct Numbered {
    a: f64,
    v: Vector2<f64>,
    #[constant]
    n: i32,
}
#[derive(Clone, Debug, Differentiable)]
struct Of<T> {
    inner: T,
    #[constant]
    name: &'static str,
}

#[differentiable]
fn with_a_constant_field(m: &Numbered) -> Numbered {
    Numbered {
        a: m.a * m.a,
        v: m.v * m.a,
        n: m.n,
    }
}
#[differentiable]
fn generic_with_a_constant_field<T: Scalar>(m: &Of<T>) -> Of<T> {
    Of {
        inner: m.inner * m.inner,
        name: m.name,
    }
}
#[differentiable]
fn inside_a_tuple(m: &Numbered, x: f64) -> (Vec<Numbered>, f64) {
    let n = Numbered {
        a: m.a * x,
        v: m.v,
        n: m.n,
    };
    (vec![n], x * x)
}
fn numbered() -> Numbered {
    Numbered {
        a: 3.0,
        v: Vector2::new(-0.5, 2.0),
        n: 4,
    }
}

#[test]
fn results_need_not_be_their_own_tangents() {
    assert_gradient!(with_a_constant_field, (&numbered()));
    assert_gradient!(inside_a_tuple, (&numbered(), 0.7));
    let of = Of {
        inner: 3.0_f32,
        name: "inner",
    };
    assert_gradient!(generic_with_a_constant_field, (&of));
    assert_eq!(generic_with_a_constant_field(&of).name, of.name);
}

#[differentiable(vjp = wrong_vjp)]
fn wrong(m: &Numbered, _x: f32) -> Numbered {
    m.clone()
}
fn wrong_vjp(
    m: &Numbered,
    _x: f32,
) -> (
    Numbered,
    impl FnOnce(NumberedTangent) -> (NumberedTangent, f32),
) {
    let m = m.clone();
    (m, |mut w| {
        w.v.y = -w.v.y;
        (w, 0.0)
    })
}

#[test]
#[should_panic(
    expected = "`vjp` disagrees with central differences at argument `m`, component 2 of 3"
)]
fn a_wrong_derivative_of_such_a_function_is_found() {
    assert_gradient!(wrong, (&numbered(), 1.0));
}

/// A point of the circle, which has no coordinates to subtract.
#[derive(Clone, Debug)]
struct Direction(f64);
impl Differentiable for Direction {
    type Tangent = f64;
    fn zero_tangent(&self) -> f64 {
        0.0
    }
    fn retract(&mut self, step: &f64) {
        self.0 = (self.0 + step).rem_euclid(std::f64::consts::TAU);
    }
}
#[differentiable(vjp = turned_vjp)]
fn turned(d: &Direction, angle: f64) -> Direction {
    Direction((d.0 + angle).rem_euclid(std::f64::consts::TAU))
}
fn turned_vjp(d: &Direction, angle: f64) -> (Direction, impl FnOnce(f64) -> (f64, f64)) {
    (turned(d, angle), |w| (w, w))
}

#[test]
#[should_panic(expected = "cannot be subtracted from each other")]
fn a_result_without_coordinates_is_refused_in_words() {
    assert_gradient!(turned, (&Direction(1.0), 2.0));
}

/// One that is its own tangent by hand, and does not tell its coordinates otherwise.
#[derive(Clone, Debug)]
struct ByHand([f64; 2]);
impl Differentiable for ByHand {
    type Tangent = Self;
    fn zero_tangent(&self) -> Self {
        Self([0.0; 2])
    }
    fn retract(&mut self, step: &Self) {
        self.0.retract(&step.0);
    }
}
impl Tangent for ByHand {
    type Scalar = f64;
    fn dim(&self) -> usize {
        2
    }
    fn axpy(&mut self, alpha: f64, other: &Self) {
        self.0.axpy(alpha, &other.0);
    }
    fn scale_mut(&mut self, alpha: f64) {
        self.0.scale_mut(alpha);
    }
    fn set_zero(&mut self) {
        self.0.set_zero();
    }
    fn dot(&self, other: &Self) -> f64 {
        self.0.dot(&other.0)
    }
    fn write_to_slice(&self, out: &mut [f64]) {
        self.0.write_to_slice(out);
    }
    fn read_from_slice(&mut self, values: &[f64]) {
        self.0.read_from_slice(values);
    }
}
#[differentiable(vjp = swapped_vjp)]
fn swapped(x: &ByHand) -> ByHand {
    ByHand([x.0[1], x.0[0]])
}
fn swapped_vjp(x: &ByHand) -> (ByHand, impl FnOnce(ByHand) -> ByHand) {
    (swapped(x), |w| swapped(&w))
}

#[test]
fn a_tangent_written_by_hand_is_read_as_a_tangent() {
    assert_gradient!(swapped, (&ByHand([1.0, 2.0])));
}

// The attribute on a block makes tests of methods beside it: they are `checks::Line_at_agrees_with_differences` and so on.
#[derive(Clone, Debug, Differentiable)]
struct Line<T> {
    k: T,
    l: T,
}
#[differentiable]
impl<T: Scalar> Line<T> {
    fn new(k: T, l: T) -> Self {
        Line { k, l }
    }
    #[differentiable(check(&Self::new(2.0, 3.0), 0.5), check(&Self { k: 1.0_f32, l: 2.0 }, 0.5))]
    fn at(&self, x: T) -> T {
        self.k * x * x + self.l
    }
    #[differentiable(wrt(x), check(1.5_f64, 2.5))]
    fn assoc(x: T, y: T) -> T
    where
        Self: Sized,
    {
        let _ = y;
        x * x
    }
    #[differentiable(check(&mut Line { k: 1.0, l: 2.0 }, 0.4))]
    fn step(&mut self, dt: T) {
        self.k += self.l * dt * dt;
    }
    #[differentiable(name = other, check(&Line { k: 1.0, l: 2.0 }, 0.4))]
    fn second(&self, x: T) -> T {
        self.k * x
    }
}
#[differentiable]
trait Energy {
    fn energy(&self, x: f64) -> f64;
}
#[differentiable]
impl Energy for Line<f64> {
    #[differentiable(check(&Line { k: 2.0, l: 1.0 }, 0.3))]
    fn energy(&self, x: f64) -> f64 {
        self.k * x * x * self.l
    }
}
trait Plain {
    fn plain(&self, x: f64) -> f64;
}
#[differentiable]
impl Plain for Line<f64> {
    #[differentiable(check(&Self { k: 2.0, l: 1.0 }, 0.3))]
    fn plain(&self, x: f64) -> f64 {
        self.k * x * x * self.l
    }
}
#[derive(Clone, Debug, Differentiable)]
struct Scaled<const N: usize> {
    k: SVector<f64, N>,
}
#[differentiable]
impl<const N: usize> Scaled<N> {
    #[differentiable(check(&Scaled { k: Vector2::new(1.0, 2.0) }, 0.4))]
    fn second(&self, x: f64) -> f64 {
        self.k.norm() * x
    }
    #[cfg(not(test))]
    #[differentiable(check(no_such_value()))]
    fn left_out(&self, x: f64) -> f64 {
        self.k.norm() * x
    }
}
