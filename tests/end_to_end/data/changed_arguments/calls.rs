//! Calls of functions and of methods that change their arguments.

use super::{Numbers, State, may_fail, noisy};
use grad_runtime::{Differentiable, assert_gradient, differentiable};

#[differentiable(order = 2)]
pub(super) fn axpy(a: f64, x: &[f64], y: &mut [f64]) {
    for i in 0..x.len() {
        y[i] += a * x[i];
    }
}

#[differentiable(order = 2)]
pub(super) fn bump(x: f64, y: &mut f64) -> f64 {
    *y = *y * x;
    *y + x * x
}

#[differentiable]
pub(super) fn of_a_vec(a: f64, x: &[f64]) -> f64 {
    let mut y = vec![1.0; x.len()];
    axpy(a, x, &mut y);
    axpy(a * 2.0, x, &mut y);
    let mut s = 0.0;
    for i in 0..y.len() {
        s += y[i] * y[i];
    }
    s
}

#[differentiable(order = 2)]
pub(super) fn of_numbers(x: f64, y: f64) -> f64 {
    let mut z = y * y;
    let r = bump(x, &mut z);
    let q = bump(z, &mut z.clone()) + bump(r, &mut z);
    let mut s = 0.0;
    for _ in 0..3 {
        s += bump(x, &mut z) * s;
    }
    s + r * z + q
}

#[differentiable]
pub(super) fn of_parts(a: f64, x: &[f64]) -> f64 {
    let mut y = [0.0; 2];
    axpy(a, x, &mut y);
    let mut rows = [[0.0; 2]; 3];
    for k in 0..3 {
        axpy(a * k as f64, x, &mut rows[k]);
        axpy(a, &y, &mut rows[k]);
        bump(x[0], &mut rows[k][1]);
    }
    y[0] * y[1] + rows[1][0] * rows[2][1] + rows[0][0]
}

#[differentiable]
pub(super) fn of_operands(x: f64) -> f64 {
    let mut a = [x, x * x, 2.0];
    let i = 1;
    bump(a[i], &mut a[0]);
    bump(a[0], &mut a[i]);
    let r = bump(x, &mut a[2]) + a[2] * bump(x, &mut a[2]);
    a[0] * a[1] + r * a[2]
}

#[differentiable]
pub(super) fn of_parameters(x: &[f64], out: &mut [f64], s: &mut f64) {
    axpy(2.0, x, out);
    axpy(*s, x, out);
    if x[0] > 0.0 {
        bump(x[0], s);
    } else {
        bump(x[1], s);
    }
    bump(out[0], s);
    bump(*s, &mut out[1]);
}

#[differentiable]
pub(super) fn that_may_fail(x: f64) -> Result<f64, String> {
    let mut y = x * 3.0;
    may_fail(x, &mut y)?;
    let r = may_fail(y, &mut y.clone())?;
    Ok(r + may_fail(x + 1.0, &mut y)? * y)
}

#[differentiable]
pub(super) fn recursive(x: f64, n: usize, y: &mut f64) {
    if n > 0 {
        *y *= x;
        recursive(x, n - 1, y);
        *y += x;
    }
}

#[differentiable]
pub(super) fn of_nested(x: f64) -> f64 {
    #[differentiable]
    fn inner(x: f64, y: &mut f64) {
        *y += x * *y;
    }
    let mut y = x * x;
    inner(x, &mut y);
    let mut pair = (x, x * 2.0);
    inner(y, &mut pair.0);
    y * pair.0 * pair.1
}

#[differentiable]
pub(super) fn draws(x: f64, #[constant] numbers: &mut Numbers) -> f64 {
    let mut count = 0;
    let a = noisy(x, numbers, &mut count);
    let b = noisy(a, numbers, &mut count);
    a * b * count as f64
}

#[test]
fn calls_of_functions_that_change_their_arguments() {
    assert_gradient!(of_a_vec, (0.7, &[1.0, 2.0, 3.0]));
    assert_gradient!(of_numbers, (0.7, 1.3));
    assert_gradient!(of_parts, (0.7, &[1.0, 2.0]));
    assert_gradient!(of_operands, (0.7));
    assert_gradient!(of_parameters, (&[1.0, 2.0], &mut [0.5, 0.6], &mut 0.3));
    assert_gradient!(of_parameters, (&[-1.0, 2.0], &mut [0.5, 0.6], &mut 0.3));
    assert_gradient!(that_may_fail, (0.7));
    assert!(that_may_fail::grad(-1.0).is_err());
    assert_gradient!(recursive, (1.1, 3, &mut 0.3));
    assert_gradient!(of_nested, (0.7));
    let (mut numbers, mut after) = (Numbers(3), Numbers(3));
    let (value, _) = draws::value_and_grad(1.5, &mut numbers);
    assert_eq!(value, draws(1.5, &mut after));
    assert_eq!(numbers, after);
    assert_gradient!(draws, (1.5, &mut numbers));
}

#[derive(Clone, Debug, Differentiable)]
pub(super) struct World {
    pub(super) states: Vec<State>,
    pub(super) w: f64,
}

impl World {
    #[differentiable]
    pub(super) fn run(&mut self, n: usize, dt: f64) -> f64 {
        let mut e = 0.0;
        for _ in 0..n {
            for i in 0..self.states.len() {
                self.states[i].advance(dt * self.w);
            }
            e += self.states[0].step(dt);
        }
        e
    }
}

#[differentiable(order = 2)]
pub(super) fn simulate(p: f64, v: f64, n: usize) -> f64 {
    let mut s = State { p, v };
    let mut e = 0.0;
    for k in 0..n {
        s.advance(0.1);
        if k % 2 == 0 {
            s.advance(0.2 * p);
        }
        e += s.step(0.05);
    }
    e + s.energy()
}

#[differentiable]
pub(super) fn tries(p: f64, v: f64) -> Result<f64, String> {
    let mut s = State { p, v };
    s.try_step(0.1)?;
    let r = s.try_step(v)?;
    let mut out = vec![0.5; 2];
    s.write(&mut out);
    Ok(r * s.v + out[0] * out[1])
}

#[derive(Clone, Debug, Differentiable)]
pub(super) struct Net {
    pub(super) w: Vec<f64>,
    #[constant]
    pub(super) calls: usize,
}

impl Net {
    #[differentiable]
    pub(super) fn forward(&mut self, x: f64) -> f64 {
        self.calls += 1;
        let mut s = 0.0;
        for i in 0..self.w.len() {
            s += self.w[i] * x;
            self.w[i] *= 0.5;
        }
        s
    }
}

#[differentiable]
pub(super) fn twice(net: &mut Net, x: f64) -> f64 {
    let a = net.forward(x);
    let b = net.forward(a);
    a + b * net.w[0]
}

#[test]
fn calls_of_methods_that_change_their_receiver() {
    assert_gradient!(simulate, (1.0, 0.5, 5));
    let states = vec![State { p: 1.0, v: 0.5 }, State { p: 0.3, v: 0.2 }];
    let mut world = World { states, w: 0.7 };
    assert_gradient!(World::run, (&mut world, 3, 0.1));
    assert_gradient!(tries, (1.0, 0.4));
    assert!(tries::grad(1.0, -0.4).is_err());
    let w = vec![0.3, 0.4];
    let mut net = Net { w, calls: 0 };
    assert_gradient!(twice, (&mut net, 0.7));
    twice::grad(&mut net, 0.7);
    assert_eq!(net.calls, 2);
}
