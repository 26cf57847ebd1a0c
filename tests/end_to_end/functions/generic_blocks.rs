//! Methods in generic `impl` blocks, whose parameters an attribute on a method does not see.

use grad_runtime::nalgebra::{Matrix2, RealField, SMatrix, SVector, Vector2};
use grad_runtime::{Differentiable, Scalar, assert_gradient, differentiable};

#[derive(Clone, Copy, Debug, Differentiable)]
struct Plane<T: Scalar> {
    x: T,
    y: T,
}
impl<T: Scalar> Plane<T> {
    #[differentiable]
    fn length(&self) -> T {
        (self.x * self.x + self.y * self.y).sqrt()
    }
    #[differentiable]
    fn unit(&self) -> Plane<T> {
        let n = self.length();
        Plane {
            x: self.x / n,
            y: (self.y / n).tanh(),
        }
    }
    #[differentiable]
    fn unit2(&self) -> Self {
        let n = self.length();
        Plane {
            x: self.x / n,
            y: (self.y / n).tanh().max(self.x),
        }
    }
}
#[derive(Clone, Debug, Differentiable)]
struct Weights<T: Scalar> {
    w: T,
    v: Vec<T>,
}
impl<T: Scalar> Weights<T> {
    #[differentiable]
    fn a(&self, x: T) -> T {
        let mut s = T::zero();
        for k in &self.v {
            s += *k * x;
        }
        s.tanh() * self.w.exp()
    }
    #[differentiable]
    fn b(&self, x: &[T]) -> T {
        let mut s = T::zero();
        for (k, y) in self.v.iter().zip(x) {
            s += (*k - *y).powi(2);
        }
        s.sqrt() + x.iter().fold(T::zero(), |a, b| a.max(*b))
    }
}
#[derive(Clone, Debug, Differentiable)]
struct Layer<T: Scalar, const N: usize> {
    w: SMatrix<T, N, N>,
}
impl<T: Scalar, const N: usize> Layer<T, N> {
    #[differentiable]
    fn b(&self, x: &SVector<T, N>) -> SVector<T, N> {
        let mut h = *x;
        for _ in 0..3 {
            h = (self.w * h).map(|v| v.tanh());
        }
        h
    }
    #[differentiable]
    fn c(&self, x: SVector<T, N>) -> T {
        let y = self.b(&x);
        y.norm() / (T::one() + x.norm_squared()).sqrt()
    }
}
#[derive(Clone, Copy, Debug, Differentiable)]
struct Pair<T: RealField + Copy> {
    x: T,
    y: T,
}
impl<T: RealField + Copy> Pair<T> {
    #[differentiable]
    fn length(&self) -> T {
        (self.x * self.x + self.y * self.y).sqrt()
    }
    #[differentiable]
    fn lerp(self, o: Pair<T>, t: T) -> Pair<T> {
        Pair {
            x: self.x + (o.x - self.x) * t,
            y: self.y + (o.y - self.y) * t,
        }
    }
}
#[differentiable]
fn f(p: Plane<f64>, g: &Weights<f64>) -> f64 {
    p.unit().x * g.a(p.y) + p.unit2().y * g.b(&[p.x, p.y]) + p.length()
}
#[differentiable]
fn h(h: &Layer<f64, 2>, x: SVector<f64, 2>, r: Pair<f64>) -> f64 {
    h.c(x) + r.lerp(Pair { x: x[0], y: x[1] }, r.x).length()
}

#[test]
fn methods_of_generic_types() {
    let p = Plane { x: 0.3, y: 0.5 };
    let g = Weights {
        w: 0.3,
        v: vec![0.3, 0.4],
    };
    assert_gradient!(f, (p, &g));
    let layer = Layer {
        w: Matrix2::new(0.3, 0.4, 0.5, 0.6),
    };
    assert_gradient!(h, (&layer, Vector2::new(0.3, 0.7), Pair { x: 0.3, y: 0.4 }));
    let zero = Plane { x: 0.0_f32, y: 0.0 }.length_grad();
    assert_eq!((zero.x, zero.y), (0.0, 0.0));
}

#[derive(Clone, Copy, Debug, Differentiable)]
struct Complex<T: Scalar> {
    re: T,
    im: T,
}

impl<T: Scalar> Complex<T> {
    #[differentiable(associated)]
    fn polar(r: T, t: T) -> Self {
        Complex {
            re: r * t.cos(),
            im: r * t.sin(),
        }
    }

    #[differentiable]
    fn exp(self) -> Self {
        Self::polar(self.re.exp(), self.im)
    }
}

#[differentiable]
fn square<T: Scalar>(r: T) -> T {
    r * r
}

#[differentiable]
fn of_fields<T: Scalar>(z: Complex<T>) -> T {
    let e: T = z.re.exp();
    square(e) + square(T::exp(z.re)) + square(z.im.exp())
}

#[differentiable]
fn at_f64(z: Complex<f64>) -> f64 {
    of_fields(z) + z.exp().re * z.re
}

#[test]
fn methods_of_floats_on_generic_fields() {
    assert_gradient!(at_f64, (Complex { re: 0.3, im: 0.5 }));
}
