//! Derivatives that differentiable functions call: `g::grad(x)` with an active `x`, against closed forms and differences.

use super::support::{assert_close, assert_near};
use grad_runtime::nalgebra::{Matrix2, SVector, Vector2};
use grad_runtime::{Differentiable, Scalar, assert_gradient, differentiable};

#[differentiable(order = 2)]
fn plus(x: f64, y: f64) -> f64 {
    x + y
}

#[differentiable]
fn x_times_the_slope_of_a_sum(x: f64) -> f64 {
    x * plus::grad(x, 1.0).1
}

#[differentiable(order = 2)]
fn product(x: f64, y: f64) -> f64 {
    x * y
}

#[differentiable]
fn x_times_the_slope_of_a_product(x: f64) -> f64 {
    x * product::grad(x, 1.0).1
}

#[test]
fn perturbations_do_not_mix() {
    // d/dx [x · d/dy (x + y)] = 1, and d/dx [x · d/dy (x · y)] = 2x.
    assert_eq!(x_times_the_slope_of_a_sum::grad(3.0), 1.0);
    assert_eq!(x_times_the_slope_of_a_sum::jvp(3.0, 1.0), (3.0, 1.0));
    assert_eq!(x_times_the_slope_of_a_product::grad(3.0), 6.0);
    assert_eq!(x_times_the_slope_of_a_product::jvp(3.0, 1.0), (9.0, 6.0));
}

#[differentiable(order = 2)]
fn cube(x: f64) -> f64 {
    x * x * x
}

#[differentiable]
fn slope(x: f64) -> f64 {
    cube::grad(x)
}

#[differentiable]
fn newton(x: f64, steps: usize) -> f64 {
    let mut x = x;
    for _ in 0..steps {
        let (value, slope) = cube::value_and_grad(x);
        x -= value / slope;
    }
    x
}

#[differentiable]
fn branches(x: f64) -> f64 {
    if cube::grad(x) > 1.0 {
        cube::grad(x) * x
    } else {
        x
    }
}

#[differentiable]
fn of_constants(x: f64, c: f64) -> f64 {
    x * cube::grad(3.0) + cube::grad(2.0 * 2.0) * c
}

#[test]
fn of_one_number() {
    assert_eq!(slope::grad(2.0), 12.0);
    // Newton's step on x³ is x ↦ 2x/3.
    assert_close(newton::grad(2.0, 4), (2.0_f64 / 3.0).powi(4));
    // 3x³, and x.
    assert_close(branches::grad(2.0), 36.0);
    assert_eq!(branches::grad(0.1), 1.0);
    assert_eq!(of_constants::grad(1.0, 1.0), (27.0, 48.0));
}

#[differentiable(order = 2)]
fn energy(x: &SVector<f64, 2>, k: f64) -> f64 {
    (x[0] * k).sin() * x[1] + x.norm_squared() * x[0]
}

#[differentiable]
fn of_gradients(x: Vector2<f64>, k: f64) -> f64 {
    let y = x * 2.0;
    let g = energy::grad(&y, k * k);
    g.0[0] * g.0[1] * k + g.1
}

#[differentiable]
fn of_values_and_gradients(x: Vector2<f64>, k: f64) -> f64 {
    let (v, g) = energy::value_and_grad(&x, k * k);
    v * g.0[0] * g.0[1] * k + g.1
}

#[differentiable]
fn of_directions(x: Vector2<f64>, v: Vector2<f64>, k: f64) -> f64 {
    let (value, slope) = energy::jvp(&x, k, (v * k, 1.0));
    value * slope + slope * slope
}

#[differentiable(order = 2)]
fn field(x: &[f64], k: f64) -> Vec<f64> {
    let mut v = vec![0.0; x.len()];
    for i in 0..x.len() {
        v[i] = x[i] * x[i] * k.sin() + x[0];
    }
    v
}

#[differentiable]
fn of_directions_of_vectors(x: &[f64], v: &[f64], k: f64) -> f64 {
    let (y, d) = field::jvp(x, k, (v.to_vec(), k));
    let mut s = 0.0;
    for i in 0..3 {
        s += y[i] * d[i] * d[0];
    }
    s
}

#[differentiable(order = 2)]
fn of_parts(x: [f64; 3], m: &Matrix2<f64>) -> f64 {
    let v = m * Vector2::new(x[0], x[1]);
    v.dot(&v) * x[2]
}

#[differentiable]
fn of_gradients_of_parts(x: [f64; 3], m: Matrix2<f64>) -> f64 {
    let (a, b) = of_parts::grad(x, &m);
    a[0] * b[(0, 1)] + b.norm() * a[2]
}

#[differentiable(order = 2)]
fn optional(x: Option<f64>, y: f64) -> f64 {
    match x {
        Some(x) => x * x * y * y,
        None => y * y * y,
    }
}

#[differentiable]
fn of_an_optional(x: f64, y: f64) -> f64 {
    let g = optional::grad(None, y);
    g.1 * x
}

#[test]
fn vectors_matrices_and_slices() {
    let x = Vector2::new(0.3, 0.7);
    assert_gradient!(of_gradients, (x, 1.3));
    assert_gradient!(of_values_and_gradients, (x, 1.3));
    assert_gradient!(of_directions, (x, Vector2::new(1.0, -0.4), 1.3));
    assert_gradient!(
        of_directions_of_vectors,
        (&[0.3, 0.7, 2.0][..], &[1.0, -0.4, 0.3][..], 1.3)
    );
    let m = Matrix2::new(1.0, 2.0, 0.3, -0.4);
    assert_gradient!(of_gradients_of_parts, ([0.6, 0.3, 2.0], m));
    assert_gradient!(of_an_optional, (0.6, 0.7));
}

#[differentiable(order = 2)]
fn of_any_scalar<T: Scalar>(x: T, y: T) -> T {
    x * x * y.sin()
}

#[differentiable]
fn gradient_of_any_scalar<T: Scalar>(x: T) -> T {
    let g = of_any_scalar::grad(x, x * x);
    g.0 * g.1
}

#[differentiable]
fn gradient_of_a_scalar_that_is_named(x: f64) -> f64 {
    let g = of_any_scalar::grad::<f64>(x, 2.0);
    g.0 * g.1
}

mod inner {
    use grad_runtime::differentiable;

    #[differentiable(order = 2)]
    pub fn fourth(x: f64) -> f64 {
        x * x * x * x
    }
}

#[differentiable]
fn by_paths(x: f64) -> f64 {
    inner::fourth::grad(x) + self::inner::fourth::grad(2.0 * x)
}

#[differentiable(order = 2, name = of_powers)]
fn power(x: f64, #[constant] n: i32) -> f64 {
    x.powi(n)
}

#[differentiable]
fn by_another_name(x: f64) -> f64 {
    of_powers::grad(x, 4)
}

#[differentiable(order = 2, wrt(y))]
fn with_a_constant_first(x: f64, y: f64) -> f64 {
    x * y * y
}

#[differentiable]
fn by_one_of_two(y: f64) -> f64 {
    with_a_constant_first::grad(2.0, y) * y
}

#[differentiable(order = 2)]
fn with_a_function(f: impl Fn(f64) -> f64, x: f64) -> f64 {
    f(2.0) * x * x
}

#[differentiable]
fn given_a_function(x: f64) -> f64 {
    with_a_function::grad(|v| v * 3.0, x)
}

#[test]
fn names_generics_and_constants() {
    assert_gradient!(gradient_of_any_scalar, (0.8_f64));
    assert_gradient!(gradient_of_any_scalar, (0.8_f32));
    assert_gradient!(gradient_of_a_scalar_that_is_named, (0.8));
    assert_close(by_paths::grad(0.6), 12.0 * 0.36 * 9.0);
    assert_close(by_another_name::grad(0.6), 12.0 * 0.36);
    assert_close(by_one_of_two::grad(0.6), 8.0 * 0.6);
    assert_close(given_a_function::grad(0.6), 12.0);
}

#[derive(Clone, Debug, Differentiable)]
struct Spring {
    k: f64,
    l: f64,
}

impl Spring {
    #[differentiable(order = 2)]
    fn energy(&self, x: &Vector2<f64>) -> f64 {
        let d = x.norm() - self.l;
        0.5 * self.k * d * d * d
    }

    #[differentiable]
    fn force(&self, x: &Vector2<f64>) -> Vector2<f64> {
        -self.energy_grad(x).1
    }

    #[differentiable]
    fn with_its_value(&self, x: &Vector2<f64>) -> f64 {
        let (v, g) = self.energy_value_and_grad(x);
        v * g.0.k + g.1[0] * g.0.l
    }

    #[differentiable]
    fn along(&self, x: &Vector2<f64>, v: Vector2<f64>) -> f64 {
        let (a, b) = self.energy_jvp(x, (Spring { k: 1.0, l: 2.0 }, v));
        a * b
    }

    #[differentiable]
    fn by_path(&self, x: &Vector2<f64>) -> f64 {
        let g = Self::energy_grad(self, x);
        g.1[0] * g.0.k
    }

    #[differentiable(order = 2)]
    fn taken(self, x: f64) -> f64 {
        self.k * x * x * self.l
    }

    #[differentiable]
    fn takes(self, x: f64) -> f64 {
        let g = self.taken_grad(x);
        g.1 * g.0.k
    }
}

#[derive(Clone, Debug, Differentiable)]
struct Weighted {
    k: f64,
    #[constant]
    n: i32,
    w: Vec<f64>,
}

impl Weighted {
    #[differentiable(order = 2)]
    fn energy(&self, x: f64) -> f64 {
        self.k * x.powi(self.n) * self.w[0] * self.w[1]
    }
}

#[differentiable]
fn of_a_tangent_of_its_own(s: &Weighted, x: f64) -> f64 {
    let g = s.energy_grad(x);
    g.1 * g.0.k * g.0.w[1]
}

#[test]
fn methods_and_structs() {
    let spring = Spring { k: 2.0, l: 0.7 };
    let x = Vector2::new(0.8, -1.1);
    assert_gradient!(Spring::force, (&spring, &x));
    assert_gradient!(Spring::with_its_value, (&spring, &x));
    assert_gradient!(Spring::along, (&spring, &x, Vector2::new(0.3, 0.4)));
    assert_gradient!(Spring::by_path, (&spring, &x));
    assert_gradient!(Spring::takes, (spring.clone(), 1.7));
    let weighted = Weighted {
        k: 1.2,
        n: 3,
        w: vec![1.0, 3.0],
    };
    assert_gradient!(of_a_tangent_of_its_own, (&weighted, 1.3));
}

#[differentiable(order = 2)]
fn potential(q: &[f64], k: f64) -> f64 {
    let mut e = 0.0;
    for i in 0..q.len() {
        e += 0.5 * k * q[i] * q[i];
        if i > 0 {
            e += (q[i] - q[i - 1]).powi(4);
        }
    }
    e
}

#[differentiable]
fn leapfrog(q0: &[f64], p0: &[f64], k: f64, steps: usize) -> f64 {
    let dt = 0.05;
    let mut q = q0.to_vec();
    let mut p = p0.to_vec();
    for _ in 0..steps {
        let g = potential::grad(&q, k);
        for i in 0..q.len() {
            p[i] -= 0.5 * dt * g.0[i];
        }
        for i in 0..q.len() {
            q[i] += dt * p[i];
        }
        let g = potential::grad(&q, k);
        for i in 0..q.len() {
            p[i] -= 0.5 * dt * g.0[i];
        }
    }
    let mut s = 0.0;
    for i in 0..q.len() {
        s += q[i] * q[i] + p[i];
    }
    s
}

#[test]
fn forces_inside_a_simulation() {
    assert_gradient!(
        leapfrog,
        (&[0.3, -0.4, 1.0][..], &[0.1, 0.5, -0.2][..], 1.3, 20)
    );
    // One oscillator, whose steps are a matrix.
    let (k, dt) = (1.3, 0.05);
    let step = Matrix2::new(
        1.0 - 0.5 * dt * dt * k,
        dt,
        -dt * k * (1.0 - 0.25 * dt * dt * k),
        1.0 - 0.5 * dt * dt * k,
    );
    let mut steps = Matrix2::identity();
    for _ in 0..20 {
        steps *= step;
    }
    let last = steps * Vector2::new(0.3, 0.1);
    let (q, p, _) = leapfrog::grad(&[0.3], &[0.1], k, 20);
    let expected = steps.transpose() * Vector2::new(2.0 * last[0], 1.0);
    assert_near(q[0], expected[0], 1e-12);
    assert_near(p[0], expected[1], 1e-12);
}
