//! Methods that take `self`, of types that are no copies.

use grad_runtime::nalgebra::Vector2;
use grad_runtime::{Differentiable, assert_gradient, differentiable};

#[derive(Clone, Debug, Differentiable)]
struct Cells {
    values: Vec<f64>,
    gain: f64,
}

impl Cells {
    #[differentiable]
    fn written(self, v: f64) -> Cells {
        let mut s = self;
        s.values[0] += v * s.gain;
        s
    }

    #[differentiable]
    fn also_written(mut self, v: f64) -> Self {
        self.values[0] += v * self.gain;
        self
    }

    #[differentiable]
    fn total(self) -> f64 {
        self.values.iter().sum::<f64>() * self.gain
    }

    #[differentiable]
    fn by_reference(&self) -> f64 {
        self.values.iter().sum::<f64>() * self.gain
    }

    #[differentiable]
    fn scaled(&self, k: f64) -> Cells {
        Cells {
            values: self.values.iter().map(|c| c * k).collect(),
            gain: self.gain * k,
        }
    }
}

#[differentiable]
fn in_a_loop(t: &Cells, n: usize) -> f64 {
    let mut t = t.clone();
    for _ in 0..n {
        t = t.written(1.0);
    }
    t.values[0]
}

#[differentiable]
fn in_a_chain(t: &Cells) -> f64 {
    let t = t.clone();
    let u = t.clone();
    let t = t.written(1.0).also_written(0.4);
    t.total() + u.total()
}

#[differentiable]
fn in_branches(t: Cells, x: f64) -> f64 {
    let u = if x > 0.0 {
        t.written(x)
    } else {
        t.also_written(x * x)
    };
    u.by_reference() * u.scaled(2.0).total()
}

#[derive(Clone, Debug, Differentiable)]
struct State {
    p: Vector2<f64>,
    v: Vector2<f64>,
}

impl State {
    #[differentiable]
    fn step(self, dt: f64) -> Self {
        State {
            p: self.p + self.v * dt,
            v: self.v - self.p * dt,
        }
    }

    #[differentiable]
    fn energy(self) -> f64 {
        self.p.norm_squared() + self.v.norm_squared() * self.p[0]
    }
}

#[derive(Clone, Debug, Differentiable)]
struct Pair {
    a: State,
    b: State,
}

#[differentiable]
fn simulation(s: State, dt: f64, n: usize) -> f64 {
    let mut s = s;
    let mut e = 0.0;
    for _ in 0..n {
        s = s.step(dt);
        e += s.clone().energy();
    }
    s.energy() + e
}

#[differentiable]
fn of_parts(w: Pair, dt: f64, n: usize) -> f64 {
    let Pair { mut a, mut b } = w;
    for _ in 0..n {
        a = a.step(dt);
        b = b.step(a.p[0]);
    }
    a.energy() + b.energy()
}

#[differentiable]
fn of_fields(w: Pair, dt: f64) -> f64 {
    w.a.step(dt).energy() + w.b.step(dt * 2.0).energy()
}

#[test]
fn methods_may_take_their_receiver() {
    let t = Cells {
        values: vec![0.3, 0.2],
        gain: 0.5,
    };
    assert_gradient!(in_a_loop, (&t, 0));
    assert_gradient!(in_a_loop, (&t, 3));
    assert_gradient!(in_a_chain, (&t));
    assert_gradient!(in_branches, (t.clone(), 0.4));
    assert_gradient!(in_branches, (t, -0.4));
    let s = State {
        p: Vector2::new(0.1, 0.5),
        v: Vector2::new(0.3, 0.2),
    };
    let w = Pair {
        a: s.clone(),
        b: State {
            p: Vector2::new(0.4, -0.5),
            v: Vector2::new(0.3, 0.6),
        },
    };
    assert_gradient!(simulation, (s, 0.4, 3));
    assert_gradient!(of_parts, (w.clone(), 0.4, 3));
    assert_gradient!(of_fields, (w, 0.4));
}
