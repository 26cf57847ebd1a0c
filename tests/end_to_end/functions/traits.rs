//! The attribute on traits and on the blocks that implement them.

use grad_runtime::nalgebra::{RealField, SVector, Vector2};
use grad_runtime::{Differentiable, Scalar, assert_gradient, differentiable};

// The trait has no attribute.
trait Plain {
    const K: f64;
    type Out;
    fn plain(&self, x: f64) -> Self::Out;
    fn other(&self, x: f64) -> f64;
    fn name(&self) -> &str {
        ""
    }
}
#[derive(Clone, Debug, Differentiable)]
struct Spring {
    k: f64,
}
#[differentiable]
impl Plain for Spring {
    const K: f64 = 2.0;
    type Out = f64;
    fn plain(&self, x: f64) -> Self::Out {
        let y: Self::Out = self.other(x);
        y * Self::K + self.k * x
    }
    fn other(&self, x: f64) -> f64 {
        self.k * x * x
    }
}
trait Of<T> {
    fn of(&self, x: T) -> T;
}
#[derive(Clone, Debug, Differentiable)]
struct Gen<T: Scalar> {
    k: T,
}
#[differentiable]
impl<T: Scalar> Of<T> for Gen<T> {
    fn of(&self, x: T) -> T {
        self.k * x * x
    }
}
#[differentiable]
impl<T: Scalar> Of<T> for Spring {
    fn of(#[constant] &self, x: T) -> T {
        x * x * x
    }
}

#[differentiable]
fn calls(s: &Spring, #[constant] c: &Spring, g: &Gen<f64>, x: f64) -> f64 {
    s.plain(x) + g.of(x) * c.of(x)
}

#[test]
fn derivatives_of_a_block_alone_are_methods_of_the_type() {
    let s = Spring { k: 0.7 };
    assert_gradient!(Spring::plain, (&s, 0.3));
    assert_gradient!(Spring::other, (&s, 0.3));
    assert_gradient!(Gen::of, (&Gen { k: 0.4 }, 0.3));
    assert_eq!(s.of_grad(2.0_f32), 12.0);
    assert_gradient!(calls, (&s, &s, &Gen { k: 0.4 }, 0.3));
    let _ = s.name();
}

mod physics {
    use grad_runtime::differentiable;
    #[differentiable]
    pub trait Energy {
        const C: f64;
        fn energy(&self, x: f64) -> f64;
        fn twice(&self, x: f64) -> f64 {
            2.0 * self.energy(x) * Self::C + x * x
        }
        fn label(&self) -> &'static str {
            ""
        }
        fn bump(&mut self) {}
    }
}
use physics::Energy;
#[differentiable]
impl Energy for Spring {
    const C: f64 = 1.5;
    fn energy(&self, x: f64) -> f64 {
        let y = self.k * x;
        y * y
    }
}
#[derive(Clone, Debug, Differentiable)]
struct Pair {
    a: f64,
    b: f64,
}
#[differentiable]
impl physics::Energy for Pair {
    const C: f64 = 0.5;
    fn energy(&self, x: f64) -> f64 {
        self.a * (x * self.b).sin()
    }
    fn twice(&self, x: f64) -> f64 {
        3.0 * self.energy(x)
    }
}
#[differentiable]
impl Energy for f64 {
    const C: f64 = 0.5;
    fn energy(&self, x: f64) -> f64 {
        *self * x * x
    }
}
#[differentiable]
impl<const N: usize> Energy for SVector<f64, N> {
    const C: f64 = 0.5;
    fn energy(&self, x: f64) -> f64 {
        self.norm_squared() * x
    }
}
#[differentiable]
fn total<E: Energy + Differentiable>(e: &E, x: f64) -> f64 {
    e.energy(x) + e.twice(x * x)
}
#[differentiable]
fn concrete(s: &Spring, p: &Pair, v: Vector2<f64>, x: f64) -> f64 {
    s.energy(x) * p.twice(x)
        + Energy::energy(&v, x)
        + Spring::energy(s, x)
        + Energy::energy(p, x)
        + total(s, x)
}

struct NotDiff;
impl Energy for NotDiff {
    const C: f64 = 0.0;
    fn energy(&self, x: f64) -> f64 {
        x
    }
}

#[test]
fn derivatives_of_a_trait_are_its_methods() {
    let (s, p) = (Spring { k: 0.7 }, Pair { a: 0.4, b: 1.2 });
    assert_gradient!(<Spring as Energy>::energy, (&s, 0.3));
    assert_gradient!(<Spring as Energy>::twice, (&s, 0.3));
    assert_gradient!(Pair::energy, (&p, 0.3));
    assert_gradient!(Pair::twice, (&p, 0.3));
    assert_gradient!(<f64>::energy, (&0.4, 0.3));
    assert_gradient!(
        <Vector2<f64> as Energy>::energy,
        (&Vector2::new(0.3, 0.4), 0.3)
    );
    assert_gradient!(total, (&p, 0.3));
    assert_gradient!(total, (&s, 0.3));
    assert_gradient!(concrete, (&s, &p, Vector2::new(0.3, 0.4), 0.3));
    let _ = (NotDiff.label(), NotDiff.twice(1.0), NotDiff.energy(1.0));
    let mut n = NotDiff;
    n.bump();
}
#[test]
fn traits_in_functions() {
    #[differentiable]
    trait Area {
        fn area(&self) -> f64;
    }
    #[derive(Clone, Debug, Differentiable)]
    struct Disc {
        r: f64,
    }
    #[differentiable]
    impl Area for Disc {
        fn area(&self) -> f64 {
            self.r * self.r
        }
    }
    trait Area2 {
        fn area2(&self) -> f64;
    }
    #[differentiable]
    impl Area2 for Disc {
        fn area2(&self) -> f64 {
            self.r * self.r
        }
    }
    let d = Disc { r: 3.0 };
    let g = |d: &dyn Fn() -> f64| d();
    assert_eq!(d.area_grad().r, 6.0);
    assert_eq!(d.area2_grad().r, 6.0);
    assert_eq!(g(&|| d.area2()), 9.0);
}
#[test]
fn trait_objects_stay_possible() {
    #[differentiable]
    trait Area {
        fn area(&self, s: f64) -> f64;
    }
    #[derive(Clone, Debug, Differentiable)]
    struct Disc {
        r: f64,
    }
    #[differentiable]
    impl Area for Disc {
        fn area(&self, s: f64) -> f64 {
            self.r * self.r * s
        }
    }
    let b: Box<dyn Area> = Box::new(Disc { r: 2.0 });
    assert_eq!(b.area(1.0), 4.0);
}

#[differentiable(order = 2)]
trait Potential<T: Scalar> {
    type Point: Differentiable;
    fn value(&self, x: T, p: &Self::Point) -> T;
    fn scaled(&self, x: T, p: &Self::Point, n: usize) -> T {
        let mut s = T::zero();
        for _ in 0..n {
            s += self.value(x, p) * x;
        }
        s
    }
    fn moved(&self, x: T) -> Self::Point;
    #[differentiable(wrt(x))]
    fn half(self, x: T, y: T) -> T
    where
        Self: Sized,
    {
        x * x * y
    }
    fn by(&self, f: impl Fn(T) -> T, #[constant] x: T) -> T;
    fn slice(&self, x: &[T]) -> T;
    fn fallible(&self, x: T) -> Result<T, String>;
    fn opt(&self, x: T) -> Option<T> {
        Some(x * x)
    }
}
#[derive(Clone, Debug, Differentiable)]
struct Well {
    k: f64,
    c: Vector2<f64>,
}
#[differentiable]
impl Potential<f64> for Well {
    type Point = Vector2<f64>;
    fn value(&self, x: f64, p: &Vector2<f64>) -> f64 {
        let d = p - self.c;
        self.k * x * x * d.norm_squared()
    }
    fn moved(&self, x: f64) -> Self::Point {
        self.c * (x * x)
    }
    fn by(&self, f: impl Fn(f64) -> f64, x: f64) -> f64 {
        self.k * self.k * f(x)
    }
    fn slice(&self, x: &[f64]) -> f64 {
        let mut s = self.k;
        for v in x {
            s *= *v;
        }
        s
    }
    fn fallible(&self, x: f64) -> Result<f64, String> {
        if x > 0.0 {
            Ok(x * self.k)
        } else {
            Err("no".into())
        }
    }
}
#[derive(Clone, Copy, Debug, Differentiable)]
struct Level<T: Scalar> {
    k: T,
}
#[differentiable]
impl<T: Scalar + RealField + Differentiable<Tangent = T>> Potential<T> for Level<T> {
    type Point = T;
    fn value(&self, x: T, p: &Self::Point) -> T {
        self.k * x * *p * *p
    }
    fn scaled(&self, x: T, p: &T, n: usize) -> T {
        if n > 3 { x } else { x * *p * self.k * self.k }
    }
    fn moved(&self, x: T) -> T {
        self.k * x
    }
    fn half(self, x: T, y: T) -> T {
        x * y * self.k
    }
    fn by(&self, f: impl Fn(T) -> T, x: T) -> T {
        f(x) * self.k
    }
    fn slice(&self, x: &[T]) -> T {
        x[0] * self.k
    }
    fn fallible(&self, x: T) -> Result<T, String> {
        Ok(x)
    }
}
#[differentiable(order = 2)]
fn uses<P: Potential<f64, Point = Vector2<f64>> + Differentiable>(p: &P, x: f64) -> f64 {
    let m = p.moved(x);
    p.value(x, &m) + p.scaled(x, &m, 2) * p.slice(&[x, x, 2.0])
}
#[differentiable(order = 2)]
fn on_the_type(p: &Well, x: f64) -> f64 {
    let m = p.moved(x);
    p.value(x, &m) + p.scaled(x, &m, 2) + uses(p, x)
}
#[differentiable]
fn falls(p: &Well, x: f64) -> Result<f64, String> {
    Ok(p.fallible(x)? * x + p.opt(x).unwrap_or(0.0))
}

#[test]
fn the_second_order_and_every_form_of_argument() {
    let w = Well {
        k: 0.7,
        c: Vector2::new(0.3, 0.8),
    };
    let g = Level { k: 0.4 };
    let p = Vector2::new(0.1, -0.4);
    assert_gradient!(Well::value, (&w, 0.3, &p));
    assert_gradient!(Well::scaled, (&w, 0.3, &p, 2));
    assert_gradient!(Well::moved, (&w, 0.3));
    assert_gradient!(Well::half, (w.clone(), 0.3, 0.2));
    assert_gradient!(<Well as Potential<f64>>::by, (&w, |x: f64| x * 2.0, 0.3));
    assert_gradient!(Well::slice, (&w, &[0.3, 0.2]));
    assert_gradient!(Well::fallible, (&w, 0.3));
    assert_gradient!(Well::opt, (&w, 0.3));
    assert_gradient!(Level::value, (&g, 0.3, &0.2));
    assert_gradient!(Level::scaled, (&g, 0.3, &0.2, 2));
    assert_gradient!(Level::half, (g, 0.3, 0.2));
    assert_gradient!(Level::slice, (&g, &[0.3, 0.2]));
    assert_gradient!(uses, (&w, 0.3));
    assert_gradient!(on_the_type, (&w, 0.3));
    assert_gradient!(falls, (&w, 0.3));
    let _ = w.value_hessian(0.2, &p);
    let h = uses::hvp(&w, 0.3, (w.zero_tangent(), 1.0));
    let _ = (h, on_the_type::hessian(&w, 0.3));
}

trait Density {
    fn rho(&self, x: f64) -> f64;
}
#[differentiable]
trait HasLog {
    fn log_rho(&self, x: f64) -> f64;
}
#[differentiable]
trait Base {
    fn base(&self, x: f64) -> f64;
}
#[differentiable]
trait Super: Base {
    fn sup(&self, x: f64) -> f64 {
        self.base(x) * x
    }
    fn base2(&self, x: f64) -> f64;
}
#[differentiable]
impl<M: Base + Differentiable> HasLog for M {
    fn log_rho(&self, x: f64) -> f64 {
        self.base(x).ln()
    }
}
#[derive(Clone, Debug, Differentiable)]
struct Bell {
    s: f64,
}
impl Density for Bell {
    fn rho(&self, x: f64) -> f64 {
        x * self.s
    }
}
#[differentiable]
impl Base for Bell {
    fn base(&self, x: f64) -> f64 {
        (-(x * x) * self.s).exp()
    }
}
#[differentiable]
impl Super for Bell {
    fn base2(&self, x: f64) -> f64 {
        self.base(x) * self.sup(x)
    }
}
#[differentiable]
fn subs<S: Super + Differentiable>(s: &S, x: f64) -> f64 {
    s.base(x) + s.sup(x) * s.base2(x)
}
#[differentiable]
impl<const N: usize> Base for SVector<f64, N> {
    fn base(&self, x: f64) -> f64 {
        self.norm() * x
    }
}
#[differentiable]
impl Base for [f64; 2] {
    fn base(&self, x: f64) -> f64 {
        self[0] * self[1] * x
    }
}
#[differentiable]
impl Base for (f64, f64) {
    fn base(&self, x: f64) -> f64 {
        self.0 * self.1 * x
    }
}
#[differentiable]
impl Base for Vec<f64> {
    fn base(&self, x: f64) -> f64 {
        let mut s = x;
        for v in self {
            s *= *v;
        }
        s
    }
}
#[differentiable]
impl<'a> Base for Borrowed<'a> {
    fn base(&self, x: f64) -> f64 {
        self.s * x * self.name.len() as f64
    }
}
#[derive(Clone, Debug, Differentiable)]
struct Borrowed<'a> {
    s: f64,
    #[constant]
    name: &'a str,
}

#[test]
fn blankets_and_supertraits() {
    let b = Bell { s: 0.5 };
    assert_gradient!(Bell::log_rho, (&b, 0.3));
    assert_gradient!(Bell::base2, (&b, 0.3));
    assert_gradient!(Bell::sup, (&b, 0.3));
    assert_gradient!(subs, (&b, 0.3));
    assert_gradient!(<[f64; 2]>::base, (&[0.3, 0.4], 0.3));
    assert_gradient!(<(f64, f64)>::base, (&(0.3, 0.4), 0.3));
    assert_gradient!(Vec::<f64>::base, (&vec![0.3, 0.4], 0.3));
    assert_gradient!(Borrowed::base, (&Borrowed { s: 0.3, name: "ab" }, 0.3));
    assert_eq!(b.rho(1.0), 0.5);
}
