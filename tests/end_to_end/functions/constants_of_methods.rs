//! Methods without a derivative, because what they give is constant by its type.

use grad_runtime::{Differentiable, assert_gradient, differentiable};

#[derive(Clone, Debug, Differentiable)]
#[differentiable(tangent)]
struct Curve {
    k: f64,
    c: Vec<f64>,
    #[constant]
    n: usize,
    #[constant]
    name: String,
}

#[derive(Debug, PartialEq)]
enum Failure {
    Sign,
}

#[differentiable]
impl Curve {
    fn order(&self) -> usize {
        self.n + 1
    }
    fn validate(&self) -> Result<(), Failure> {
        if self.k > 0.0 {
            Ok(())
        } else {
            Err(Failure::Sign)
        }
    }
    fn name(&self) -> &str {
        &self.name
    }
    fn segment(&self, x: f64) -> Option<usize> {
        self.c.iter().position(|c| *c > x)
    }
    fn check(&self) {
        assert!(self.k.is_finite());
    }
    fn value(&self, x: f64) -> Result<f64, Failure> {
        self.validate()?;
        self.check();
        let mut s = 0.0;
        for i in 0..self.order() {
            s += x.powi(i as i32) * self.k;
        }
        let n = self.order();
        let mut v = vec![0.0; n];
        v[n - 1] = x * self.k;
        if self.name() == "doubled" {
            s *= 2.0;
        }
        let i = match self.segment(x) {
            None => return Ok(s),
            Some(i) => i,
        };
        s += self.c[i] + v[n - 1];
        Ok(s / self.order() as f64)
    }
    fn moved(&mut self, x: f64) -> f64 {
        self.k += x;
        for _ in 0..self.order() {
            self.k *= x;
        }
        let i = self.segment(x).unwrap();
        self.c[i] *= self.k;
        self.k * x
    }
}

// Another type's, without the attribute: rustc is asked for the type of what they give.
#[derive(Clone, Debug, Differentiable)]
#[differentiable(tangent)]
struct Grid {
    k: Vec<f64>,
    #[constant]
    n: usize,
}

impl Grid {
    fn count(&self) -> usize {
        self.n + 1
    }
    fn nearest(&self, x: f64) -> usize {
        usize::from(x > 0.2)
    }
}

#[derive(Clone, Debug, Differentiable)]
#[differentiable(tangent)]
struct Field {
    grid: Grid,
    k: f64,
}

#[differentiable]
fn of_grids(p: &Field, x: f64) -> f64 {
    let mut s = 0.0;
    for i in 0..p.grid.count() {
        s += x.powi(i as i32) * p.k;
    }
    let grid = &p.grid;
    for _ in 0..grid.count() {
        s *= p.k;
    }
    s += grid.k[grid.nearest(x)];
    s += p.grid.k[p.grid.nearest(x)];
    let n = grid.count();
    let mut v = vec![0.0; n];
    v[n - 1] = x * x;
    let m: usize = grid.count();
    s * v[n - 1] * (grid.count() as f64) / (m as f64)
}

// Methods of traits.
#[differentiable]
trait Force {
    fn parts(&self) -> usize;
    fn force(&self, x: f64) -> f64;
    fn sum(&self, x: f64) -> f64 {
        let mut s = 0.0;
        for _ in 0..self.parts() {
            s += self.force(x);
        }
        s
    }
}

#[derive(Clone, Debug, Differentiable)]
struct Pull {
    k: f64,
}

#[differentiable]
impl Force for Pull {
    fn parts(&self) -> usize {
        2
    }
    fn force(&self, x: f64) -> f64 {
        self.k * x / self.parts() as f64
    }
}

#[test]
fn they_are_called_for_what_they_give() {
    let mut curve = Curve {
        k: 1.2,
        c: vec![0.1, 0.5, 0.9],
        n: 2,
        name: "doubled".into(),
    };
    assert_gradient!(Curve::value, (&curve, 0.3));
    assert_gradient!(Curve::value, (&curve, 1.3));
    assert_gradient!(Curve::moved, (&mut curve, 0.3));
    curve.k = -1.0;
    assert_eq!(curve.value_grad(0.3).unwrap_err(), Failure::Sign);
    assert_gradient!(Force::sum, (&Pull { k: 1.2 }, 0.3));
}

#[test]
fn those_of_other_types_are_asked_for_their_types() {
    let grid = Grid {
        k: vec![0.1, 0.5, 0.9],
        n: 2,
    };
    assert_gradient!(of_grids, (&Field { grid, k: 1.3 }, 0.3));
}
