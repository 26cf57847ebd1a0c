//! In-place functions, blocks, traits and enums in one another.

use grad_runtime::nalgebra::DMatrix;
use grad_runtime::{Differentiable, Scalar, assert_gradient, differentiable};

#[differentiable]
fn scale_all(x: &mut [f64], a: f64) {
    for v in x.iter_mut() {
        *v *= a;
    }
    for v in x {
        *v += a;
    }
}
#[differentiable]
fn zip_into(x: &[f64], out: &mut [f64]) {
    for (o, v) in out.iter_mut().zip(x) {
        *o += v * v;
    }
    out.reverse();
}
#[differentiable]
fn softmax_into(x: &[f64], out: &mut [f64]) {
    let m = x.iter().cloned().fold(f64::NEG_INFINITY, f64::max);
    let mut s = 0.0;
    for (o, &v) in out.iter_mut().zip(x.iter()) {
        *o = (v - m).exp();
        s += *o;
    }
    for o in out.iter_mut() {
        *o /= s;
    }
}
#[differentiable]
fn halves(x: &mut [f64], a: f64) {
    let n = x.len() / 2;
    let (l, r) = x.split_at_mut(n);
    for i in 0..n {
        l[i] += a * r[i];
        r[i] *= l[i];
    }
    scale_all(l, a);
    scale_all(&mut *r, 2.0);
}
#[derive(Clone, Debug, Differentiable)]
struct P {
    x: f64,
    v: f64,
}
#[derive(Clone, Debug, Differentiable)]
struct W {
    ps: Vec<P>,
    g: f64,
}
#[differentiable]
impl P {
    fn kick(&mut self, dt: f64) {
        self.v += dt;
        self.x += self.v * dt;
    }
    fn energy(&self) -> f64 {
        self.x * self.x + self.v * self.v
    }
    fn new(x: f64) -> P {
        P { x, v: x * 2.0 }
    }
}
#[differentiable]
impl W {
    fn step(&mut self, dt: f64) {
        for p in self.ps.iter_mut() {
            p.kick(dt * self.g);
            p.v *= 0.9;
        }
        for p in &mut self.ps {
            p.x += p.v * dt;
        }
    }
    fn run(&mut self, n: usize, dt: f64) -> f64 {
        let mut e = 0.0;
        for _ in 0..n {
            self.step(dt);
            e += self.ps[0].energy();
        }
        e
    }
    fn total(&self) -> f64 {
        self.ps.iter().map(|p| p.energy()).sum()
    }
}
#[differentiable]
fn sorted(x: &mut Vec<f64>) -> f64 {
    x.sort_by(|a, b| a.partial_cmp(b).unwrap());
    x[0] * 2.0 + x[1] * 3.0
}
#[derive(Clone, Debug, PartialEq, Differentiable)]
enum Shape {
    Circle(f64),
    Rect { w: f64, h: f64 },
    Empty,
}
#[differentiable]
impl Shape {
    fn area(&self) -> f64 {
        match self {
            Shape::Circle(r) => 3.0 * r * r,
            Shape::Rect { w, h } => w * h,
            Shape::Empty => 0.0,
        }
    }
    fn grow(&mut self, k: f64) {
        *self = match &*self {
            Shape::Circle(r) => Shape::Circle(r * k),
            Shape::Rect { w, h } => Shape::Rect { w: w * k, h: *h },
            Shape::Empty => Shape::Empty,
        };
    }
}
#[differentiable]
fn shapes(v: &mut Vec<Shape>, k: f64) -> f64 {
    let mut s = 0.0;
    for i in 0..v.len() {
        v[i].grow(k);
        s += v[i].area();
    }
    s
}
#[differentiable]
fn lu(a: &mut DMatrix<f64>) -> f64 {
    let n = a.nrows();
    for k in 0..n {
        for i in k + 1..n {
            a[(i, k)] /= a[(k, k)];
            for j in k + 1..n {
                let t = a[(i, k)] * a[(k, j)];
                a[(i, j)] -= t;
            }
        }
    }
    let mut d = 1.0;
    for i in 0..n {
        d *= a[(i, i)];
    }
    d
}
#[differentiable]
trait Energy {
    const K: f64;
    fn energy(&self, x: f64) -> f64;
    fn twice(&self, x: f64) -> f64 {
        2.0 * self.energy(x)
    }
}
#[derive(Clone, Debug, PartialEq, Differentiable)]
struct Spring {
    k: f64,
}
#[differentiable]
impl Energy for Spring {
    const K: f64 = 0.5;
    fn energy(&self, x: f64) -> f64 {
        Self::K * self.k * x * x
    }
}
#[differentiable]
fn generic<E: Energy + Differentiable>(e: &E, x: f64) -> f64 {
    e.energy(x) + e.twice(x * x)
}

#[derive(Clone, Debug, Differentiable)]
struct G<T: Scalar, const N: usize> {
    x: [T; N],
    #[constant]
    n: usize,
}
#[differentiable]
impl<T: Scalar, const N: usize> G<T, N> {
    fn push(&mut self, k: T) -> bool {
        self.n += 1;
        for v in self.x.iter_mut() {
            *v *= k;
        }
        self.x[0] > k
    }
    fn twice(&mut self, k: T) -> T {
        self.push(k);
        self.push(k * k);
        self.x[0] * self.x[1]
    }
    fn check(&mut self, k: T) -> Result<(), String> {
        if k < T::lit(0.0) {
            return Err("neg".into());
        }
        self.x[1] += k;
        Ok(())
    }
    fn all(&mut self, k: T) -> Result<T, String> {
        self.check(k)?;
        let r = self.twice(k);
        self.check(r)?;
        Ok(self.x[1] * r)
    }
    fn label(&self) -> String {
        format!("{}", self.n)
    }
}

#[test]
fn slices_are_changed_in_loops_and_in_parts() {
    assert_gradient!(scale_all, (&mut [1.0, 2.0], 0.7));
    assert_gradient!(zip_into, (&[1.0, 2.0], &mut [0.3, 0.7]));
    assert_gradient!(softmax_into, (&[1.0, 2.0], &mut [0.3, 0.7]));
    assert_gradient!(halves, (&mut [1.0, 2.0, 0.3, 0.4], 0.7));
    assert_gradient!(sorted, (&mut vec![3.0, 1.0, 2.0]));
    let a = DMatrix::from_row_slice(3, 3, &[2.0, 0.3, 0.1, 0.4, 3.0, 0.2, 0.5, 0.1, 1.5]);
    assert_gradient!(lu, (&mut a.clone()));
    // The gradient of a determinant is its cofactors.
    let cofactors = a.clone().try_inverse().unwrap().transpose() * a.determinant();
    assert!((lu::grad(&mut a.clone()) - cofactors).norm() < 1e-12);
}

#[test]
fn methods_of_blocks_change_their_receivers() {
    let ps = vec![P { x: 1.0, v: 0.4 }, P { x: 0.2, v: 0.1 }];
    let mut w = W { ps, g: 0.8 };
    assert_gradient!(W::step, (&mut w, 0.1));
    assert_gradient!(W::run, (&mut w, 3, 0.1));
    assert_gradient!(W::total, (&w));
    assert_gradient!(P::new, (0.3));
    let mut v = vec![
        Shape::Circle(1.0),
        Shape::Rect { w: 1.0, h: 2.0 },
        Shape::Empty,
    ];
    assert_gradient!(shapes, (&mut v, 0.7));
}

#[test]
fn methods_of_traits_are_called_by_bounds() {
    let spring = Spring { k: 2.0 };
    // k x² / 2 + k x⁴
    assert_eq!(generic::grad(&spring, 0.5), (Spring { k: 0.1875 }, 2.0));
    assert_eq!(spring.twice_grad(0.5), (Spring { k: 0.25 }, 2.0));
    assert_gradient!(Spring::energy, (&spring, 0.5));
}

#[test]
fn methods_of_generic_blocks_change_and_fail() {
    let mut g = G {
        x: [1.0, 2.0],
        n: 0,
    };
    assert_gradient!(G::<f64, 2>::push, (&mut g, 0.7));
    assert_gradient!(G::<f64, 2>::twice, (&mut g, 0.7));
    assert_gradient!(G::<f64, 2>::check, (&mut g, 0.7));
    assert_gradient!(G::<f64, 2>::all, (&mut g, 0.7));
    assert!(g.all_grad(-0.7).is_err());
    assert!(!g.push_vjp(0.1).0);
    assert_eq!(g.label(), "1");
}
