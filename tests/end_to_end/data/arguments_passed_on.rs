//! `&mut` parameters that are passed on, to functions that change them and to functions that read them by `&`.

use grad_runtime::{Differentiable, assert_gradient, differentiable};

#[differentiable]
fn energy(x: &[f64]) -> f64 {
    x.iter().map(|v| v * v).sum()
}

#[differentiable]
fn total(x: &Vec<f64>) -> Result<f64, String> {
    if x.is_empty() {
        return Err("nothing".into());
    }
    Ok(x[0] * x[1])
}

#[differentiable]
fn scaled(x: &[f64], out: &mut [f64], k: f64) {
    for i in 0..x.len() {
        out[i] = x[i] * k;
    }
}

#[differentiable]
fn normalized(x: &mut [f64]) -> f64 {
    let sum: f64 = x.iter().sum();
    for v in x.iter_mut() {
        *v /= sum;
    }
    sum
}

#[differentiable]
fn relaxed(y: &mut Vec<f64>, a: &mut [f64], k: f64) -> Result<f64, String> {
    let mut e = energy(y);
    scaled(y, a, k);
    scaled(a, y, k * 2.0);
    e *= total(y)?;
    let s = normalized(y);
    let t = normalized(&mut y[..2]);
    e *= energy(&a[..2]) * energy(a);
    for i in 0..2 {
        y[i] += energy(a) * t;
        let q = energy(y);
        a[i] *= q * k;
    }
    if energy(y) > 0.0 {
        e += normalized(a) * energy(a);
    }
    Ok(e + s)
}

#[differentiable(order = 2)]
fn waves(x: &[f64]) -> f64 {
    x.iter().map(|v| v.sin() * v).sum()
}

#[differentiable(order = 2)]
fn twice(y: &mut [f64], k: f64) -> f64 {
    let e = waves(y);
    y[0] *= k * e;
    let q = waves(y);
    q * e
}

#[derive(Clone, Debug, Differentiable)]
struct Rod {
    x: Vec<f64>,
    k: f64,
}

#[differentiable]
impl Rod {
    fn energy(&self, y: &[f64]) -> f64 {
        self.k * y[0] * self.x[1]
    }
    fn load(&mut self, y: &[f64]) -> f64 {
        self.x[1] += y[1];
        self.k * y[0]
    }
    fn step(&mut self, y: &mut [f64]) -> f64 {
        let e = self.energy(y);
        self.k += e;
        y[0] *= self.energy(y);
        let z = self.load(y);
        z * e
    }
    // The parameter has the name of the method.
    fn forces(&self, x: &[f64], forces: &mut [f64]) -> f64 {
        forces[0] = self.k * x[0];
        x[0]
    }
}

#[differentiable]
fn stiffness(rod: &Rod) -> f64 {
    rod.k * rod.x[0] * rod.x[1]
}

#[differentiable]
fn walked(rod: &mut Rod, y: &mut [f64]) -> f64 {
    let e = rod.energy(y);
    let u = rod.load(y);
    let q = rod.step(y);
    e * u * q * stiffness(rod)
}

#[differentiable]
fn out(x: &[f64], out: &mut [f64]) {
    out[0] = x[0] * x[1];
    for v in out.iter_mut() {
        *v *= 2.0;
    }
}

#[test]
fn a_changed_argument_is_read_by_functions_that_it_is_passed_to() {
    let (mut y, mut a) = (vec![1.0, 2.0, 0.3], [0.3, 0.4, 0.5]);
    assert_gradient!(relaxed, (&mut y, &mut a, 0.7));
    assert_gradient!(twice, (&mut [0.3, 0.4, 0.5], 0.7));
    let mut rod = Rod {
        x: vec![0.3, 0.4],
        k: 0.9,
    };
    assert_gradient!(Rod::step, (&mut rod, &mut a));
    assert_gradient!(walked, (&mut rod, &mut a));
}

#[test]
fn a_parameter_may_have_the_name_of_the_function() {
    let rod = Rod {
        x: vec![0.3, 0.4],
        k: 0.9,
    };
    assert_gradient!(out, (&[0.1, 0.2], &mut [0.0]));
    assert_gradient!(Rod::forces, (&rod, &[0.1, 0.2], &mut [0.5]));
}
