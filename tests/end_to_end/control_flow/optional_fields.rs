//! `Option`s as fields of structs with a derivative: a part that may be absent.

use grad_runtime::nalgebra::{DMatrix, DVector, Vector2};
use grad_runtime::{Differentiable, assert_gradient, differentiable};

#[derive(Clone, Debug, Differentiable)]
struct Line {
    slope: f64,
    offset: Option<f64>,
}

#[differentiable]
fn line(l: &Line, x: f64) -> f64 {
    let y = match l.offset {
        Some(b) => l.slope * x + b * b,
        None => l.slope * x,
    };
    y * l.offset.unwrap_or(x) + l.offset.map_or(x, |b| b * x)
}

#[differentiable]
fn changed(l: &Line, x: f64, n: usize) -> f64 {
    let mut l = l.clone();
    for i in 0..n {
        if let Some(b) = l.offset {
            l.slope += b * x;
        } else {
            l.slope *= x;
        }
        if i == 1 {
            l.offset = Some(l.slope * x);
        }
        if i == 3 {
            l.offset = None;
        }
    }
    l.slope * x
}

#[derive(Clone, Debug, Differentiable)]
struct Layer {
    weights: DMatrix<f64>,
    bias: Option<DVector<f64>>,
}

#[derive(Clone, Debug, Differentiable)]
struct Net {
    layers: Vec<Layer>,
    last: Option<Layer>,
    #[constant]
    depth: usize,
    shift: Option<Box<Line>>,
}

#[differentiable]
fn net(n: &Net, x: &DVector<f64>) -> f64 {
    let mut h = x.clone();
    for layer in &n.layers {
        let mut z = &layer.weights * &h;
        if let Some(bias) = &layer.bias {
            z += bias;
        }
        h = z.map(|v| v.tanh());
    }
    if let Some(last) = &n.last {
        h = &last.weights * h;
    }
    let s = h.sum() * n.depth as f64;
    match &n.shift {
        Some(shift) => s * line(shift, s),
        None => s,
    }
}

#[derive(Clone, Copy, Debug, Differentiable)]
struct Generic<T: grad_runtime::Scalar>(T, Option<T>, Option<Vector2<T>>);

#[differentiable]
fn generic<T: grad_runtime::Scalar>(g: &Generic<T>) -> T {
    let mut y = g.0 * g.0;
    if let Some(a) = g.1 {
        y *= a;
    }
    if let Some(v) = g.2 {
        y += v.x * v.y;
    }
    y
}

#[test]
fn a_field_that_may_be_absent() {
    for offset in [None, Some(0.4), Some(-1.7)] {
        let l = Line { slope: 0.8, offset };
        assert_gradient!(line, (&l, 0.6));
        for n in 0..6 {
            assert_gradient!(changed, (&l, 0.6, n));
        }
        let layer = |bias: bool, s: f64| Layer {
            weights: DMatrix::from_row_slice(2, 2, &[0.3, s, -0.7, 0.9]),
            bias: bias.then(|| DVector::from_vec(vec![0.2 * s, -0.4])),
        };
        let n = Net {
            layers: vec![layer(true, 0.4), layer(false, -0.8)],
            last: offset.map(|o| layer(o > 0.0, 0.2)),
            depth: 2,
            shift: offset.map(|_| Box::new(l.clone())),
        };
        assert_gradient!(net, (&n, &DVector::from_vec(vec![0.5, -0.2])));
        let g = Generic(0.7, offset, offset.map(|o| Vector2::new(o, 0.3)));
        assert_gradient!(generic, (&g));
    }
    assert_eq!(
        line::grad(
            &Line {
                slope: 2.0,
                offset: None
            },
            3.0
        )
        .0
        .offset,
        None
    );
}

#[derive(Clone, Debug, Differentiable)]
struct Guarded {
    o: Option<f64>,
    k: f64,
    #[constant]
    n: Option<usize>,
}

#[differentiable(order = 2)]
fn guarded(s: &Guarded, x: f64) -> f64 {
    let a = match s.o {
        Some(v) if v > x => v * v * s.k,
        Some(v) if v < 0.0 => v * x,
        Some(v) => v,
        None => s.k,
    };
    let b = match s.n {
        Some(n) if n > 2 => x * n as f64,
        Some(n) => x.powi(n as i32),
        None => x * a,
    };
    let c = match &s.o {
        Some(v) if *v > 0.0 => v * x,
        _ => s.k * b,
    };
    a * b + c
}

impl Guarded {
    #[differentiable]
    fn by_value(self, y: f64) -> f64 {
        match self.o {
            Some(x) if x > y => x * y,
            _ => self.k,
        }
    }
}

#[test]
fn guards_on_fields_that_may_be_absent() {
    for o in [Some(0.7), Some(-0.7), Some(0.1), None] {
        for n in [Some(3), Some(2), None] {
            let s = Guarded { o, k: 0.3, n };
            assert_gradient!(guarded, (&s, 0.2));
            assert_gradient!(Guarded::by_value, (s.clone(), 0.2));
        }
    }
}
