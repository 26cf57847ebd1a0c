//! Fields that are marked `#[constant]` and are structs: their fields, and those of these.

use crate::support::*;
use grad_runtime::{Differentiable, assert_gradient, differentiable};

#[derive(Clone, Copy)]
struct Stepping {
    dt: f64,
    steps: usize,
    gains: [f64; 2],
}

#[derive(Clone)]
struct Settings {
    stepping: Stepping,
    tolerance: f64,
    table: Vec<f64>,
}

#[derive(Clone, Differentiable)]
struct Body {
    at: f64,
    speed: f64,
    #[constant]
    settings: Settings,
}

fn body() -> Body {
    Body {
        at: 0.3,
        speed: 0.4,
        settings: Settings {
            stepping: Stepping {
                dt: 0.1,
                steps: 5,
                gains: [-1.0, 2.0],
            },
            tolerance: 1e-9,
            table: vec![0.1, 0.2],
        },
    }
}

#[differentiable(order = 2)]
impl Body {
    fn energy(&self) -> f64 {
        let (mut x, mut v) = (self.at, self.speed);
        for i in 0..self.settings.stepping.steps {
            v += self.settings.stepping.dt
                * (self.settings.stepping.gains[0] * x - self.settings.table[i % 2]);
            x += self.settings.stepping.dt * v;
            if x.abs() < self.settings.tolerance {
                break;
            }
        }
        0.5 * v * v + x * x * self.settings.stepping.gains[1] + self.settings.stepping.dt.sqrt() * x
    }

    fn sized(&self, x: f64) -> Vec<f64> {
        let mut y = vec![0.0; self.settings.stepping.steps];
        for k in 0..self.settings.stepping.steps {
            y[k] = x * self.at;
        }
        y
    }
}

#[differentiable]
fn by_reference(body: &Body, u: f64) -> f64 {
    let settings = &body.settings;
    u * body.at * settings.tolerance + settings.stepping.dt * u
}

#[differentiable]
fn by_let(body: &Body) -> f64 {
    let dt: f64 = body.settings.stepping.dt;
    let steps: usize = body.settings.stepping.steps;
    let mut y = body.at;
    for _ in 0..steps {
        y += dt * y;
    }
    y
}

#[test]
fn fields_of_constant_fields_are_constants() {
    let body = body();
    assert_gradient!(Body::energy, (&body));
    assert_gradient!(Body::sized, (&body, 0.4));
    assert_gradient!(by_reference, (&body, 0.4));
    assert_close(by_let::grad(&body).at, 1.1_f64.powi(5));
    assert_eq!(by_let::grad(&body).speed, 0.0);
    // The energy is a square function: its Hessian does not depend on the place.
    let mut other = body.clone();
    other.at = -0.7;
    let (here, there) = (body.energy_hessian(), other.energy_hessian());
    assert_all_near(here.iter(), there.iter(), 1e-9);
}
