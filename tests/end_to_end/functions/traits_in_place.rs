//! Methods of traits that change what they are passed by `&mut`.

use grad_runtime::{Differentiable, assert_gradient, differentiable};

#[differentiable(order = 2)]
trait System {
    const N: usize;
    fn slope(&self, t: f64, y: &[f64], dy: &mut [f64]);
    fn scale(&self) -> f64;
    fn energy(&self, y: &[f64], scratch: &mut Vec<f64>) -> f64 {
        scratch[0] = y[0] * self.scale();
        scratch[0] * y[1]
    }
    fn step(&self, y: &mut [f64], h: f64) -> Result<f64, String> {
        if y.len() < Self::N {
            return Err("too short".into());
        }
        let mut k = vec![0.0; y.len()];
        self.slope(0.0, y, &mut k);
        for (y, k) in y.iter_mut().zip(&k) {
            *y += h * k;
        }
        Ok(y[0] * self.scale())
    }
}

#[derive(Clone, Debug, Differentiable)]
struct Pendulum {
    k: f64,
}

#[differentiable(order = 2)]
impl System for Pendulum {
    const N: usize = 2;
    fn slope(&self, t: f64, y: &[f64], dy: &mut [f64]) {
        dy[0] = self.k * y[1] + t;
        dy[1] = -y[0].sin() * self.k;
    }
    fn scale(&self) -> f64 {
        self.k * self.k
    }
}

#[derive(Clone, Debug, Differentiable)]
struct Linear {
    a: Vec<f64>,
}

#[differentiable(order = 2)]
impl System for Linear {
    const N: usize = 2;
    fn slope(&self, t: f64, y: &[f64], dy: &mut [f64]) {
        for i in 0..Self::N {
            dy[i] = self.a[i] * y[1 - i] + t;
        }
    }
    fn scale(&self) -> f64 {
        self.a[0]
    }
    fn energy(&self, y: &[f64], scratch: &mut Vec<f64>) -> f64 {
        scratch[1] = y[0];
        self.a[1] * y[1]
    }
}

#[differentiable(order = 2)]
fn walk<S: System + Differentiable>(s: &S, y0: &[f64], h: f64) -> Result<f64, String> {
    let mut y = y0.to_vec();
    let mut sum = 0.0;
    let mut scratch = vec![0.0; 2];
    for _ in 0..3 {
        sum += s.step(&mut y, h)?;
        sum += s.energy(&y, &mut scratch) + scratch[0] + scratch[1];
    }
    Ok(sum)
}

#[test]
fn they_are_inputs_and_outputs() {
    let (pendulum, linear) = (Pendulum { k: 0.8 }, Linear { a: vec![0.8, 0.3] });
    assert_gradient!(walk, (&pendulum, &[0.3, 0.5], 0.1));
    assert_gradient!(walk, (&linear, &[0.3, 0.5], 0.1));
    let dy = &mut [0.1, 0.2];
    assert_gradient!(Pendulum::slope, (&pendulum, 0.2, &[0.3, 0.5], dy));
    let scratch = &mut vec![0.1, 0.2];
    assert_gradient!(Pendulum::energy, (&pendulum, &[0.3, 0.5], scratch));
    assert_gradient!(Linear::energy, (&linear, &[0.3, 0.5], scratch));
    // dy₀ = k y₁ + t.
    let ((), pull) = pendulum.slope_vjp(0.2, &[0.3, 0.5], &mut [0.1, 0.2]);
    let (s, t, y, before) = pull(vec![1.0, 0.0]);
    assert_eq!(
        (s.k, t, y, before),
        (0.5, 1.0, vec![0.0, 0.8], vec![0.0, 0.0])
    );
    assert!(pendulum.step_grad(&mut [0.1], 0.2).is_err());
}
