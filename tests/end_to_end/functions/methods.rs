//! Methods and associated functions in `impl` blocks: the derivatives are siblings with a suffix.

use crate::support::*;
use grad_runtime::nalgebra::{Matrix2, Vector2};
use grad_runtime::{Differentiable, assert_gradient, differentiable};

#[derive(Clone, Debug, PartialEq, Differentiable)]
struct Quadratic {
    matrix: Matrix2<f64>,
    center: Vector2<f64>,
}

impl Quadratic {
    #[differentiable]
    fn value(&self, x: &Vector2<f64>) -> f64 {
        let d = x - self.center;
        d.dot(&(self.matrix * d))
    }

    #[differentiable(wrt(x))]
    pub fn slope(&self, x: &Vector2<f64>, scale: f64) -> f64 {
        self.value(x) * scale
    }

    #[differentiable]
    fn consumed(self, s: f64) -> f64 {
        self.center.x * s
    }

    #[differentiable(associated)]
    fn parabola(x: f64, y: f64) -> f64 {
        x * x * y
    }

    #[differentiable]
    fn through_self(&self, x: f64) -> f64 {
        Self::parabola(x, 2.0)
            + Quadratic::parabola(3.0, x)
            + self.value(&Vector2::new(x, x))
            + Self::value(self, &self.center)
    }

    #[differentiable(name = other)]
    fn named(&self) -> f64 {
        self.center.norm_squared()
    }

    #[differentiable]
    fn moved(&self, t: f64) -> Quadratic {
        Quadratic {
            matrix: self.matrix * t,
            center: self.center + Vector2::new(t, 0.0),
        }
    }
}

fn quadratic() -> Quadratic {
    Quadratic {
        matrix: Matrix2::new(2.0, 0.5, -0.5, 1.0),
        center: Vector2::new(1.0, -1.0),
    }
}

#[test]
fn self_is_the_first_active_argument() {
    let (q, x) = (quadratic(), Vector2::new(0.5, 2.0));
    let d = x - q.center;
    let (value, (dq, dx)) = q.value_value_and_grad(&x);
    assert_eq!(value, q.value(&x));
    let slope = (q.matrix + q.matrix.transpose()) * d;
    assert_all_close(&dx, &slope);
    assert_all_close(&dq.center, &-slope);
    assert_all_close(&dq.matrix, &(d * d.transpose()));
    let (dq, dx): (Quadratic, Vector2<f64>) = q.value_grad(&x);
    assert_all_close(&dx, &slope);
    let mut gradient = (dq.clone(), dx);
    q.value_accumulate_grad(&x, &mut gradient);
    assert_all_close(&gradient.1, &(2.0 * slope));
    let (_, pullback) = q.value_vjp(&x);
    assert_all_close(&pullback(3.0).1, &(3.0 * slope));
}

#[test]
fn wrt_leaves_self_constant() {
    let (q, x) = (quadratic(), Vector2::new(0.5, 2.0));
    let expected: Vector2<f64> = (q.matrix + q.matrix.transpose()) * (x - q.center) * 3.0;
    let dx: Vector2<f64> = q.slope_grad(&x, 3.0);
    assert_all_close(&dx, &expected);
}

#[test]
fn self_by_value() {
    let (dq, ds) = quadratic().consumed_grad(3.0);
    assert_eq!(
        dq,
        Quadratic {
            matrix: Matrix2::zeros(),
            center: Vector2::new(3.0, 0.0)
        }
    );
    assert_eq!(ds, 1.0);
}

#[test]
fn associated_functions() {
    assert_eq!(Quadratic::parabola_grad(3.0, 2.0), (12.0, 9.0));
    assert_eq!(
        Quadratic::parabola_value_and_grad(3.0, 2.0),
        (18.0, (12.0, 9.0))
    );
}

#[test]
fn methods_call_methods() {
    let q = quadratic();
    for x in [0.3, -2.0] {
        assert_near(
            q.through_self_grad(x).1,
            slope(|x| q.through_self(x), x),
            1e-8,
        );
    }
    let (dq, _) = q.through_self_grad(0.3);
    let numeric = slopes(
        |c| {
            Quadratic {
                matrix: q.matrix,
                center: Vector2::new(c[0], c[1]),
            }
            .through_self(0.3)
        },
        q.center.as_slice(),
    );
    assert_all_near(&dq.center, &numeric, 1e-8);
}

#[test]
fn the_stem_can_be_renamed() {
    assert_eq!(quadratic().other_grad().center, Vector2::new(2.0, -2.0));
}

#[test]
fn methods_may_return_self() {
    let q = quadratic();
    let (value, pullback) = q.moved_vjp(2.0);
    assert_eq!(value, q.moved(2.0));
    let (dq, dt) = pullback(Quadratic {
        matrix: Matrix2::identity(),
        center: Vector2::new(10.0, 20.0),
    });
    assert_eq!(
        dq,
        Quadratic {
            matrix: Matrix2::identity() * 2.0,
            center: Vector2::new(10.0, 20.0)
        }
    );
    assert_close(dt, q.matrix.trace() + 10.0);
}

#[differentiable]
fn from_a_function(q: &Quadratic, x: f64) -> f64 {
    let moved = q.moved(x);
    moved.value(&Vector2::new(x, 1.0)) + Quadratic::parabola(x, x)
}

#[test]
fn functions_call_methods() {
    let q = quadratic();
    for x in [0.3, -2.0] {
        assert_near(
            from_a_function::grad(&q, x).1,
            slope(|x| from_a_function(&q, x), x),
            1e-8,
        );
    }
}

#[derive(Clone, Debug, Differentiable)]
struct Scaled<const N: usize> {
    factors: [f64; N],
}

impl<const N: usize> Scaled<N> {
    #[differentiable]
    fn first_times_last(&self, x: f64) -> f64 {
        self.factors[0] * self.factors[N - 1] * x
    }
}

#[test]
fn methods_of_generic_types() {
    let (gradient, dx) = Scaled {
        factors: [2.0, 3.0, 5.0],
    }
    .first_times_last_grad(7.0);
    assert_eq!(gradient.factors, [35.0, 0.0, 14.0]);
    assert_eq!(dx, 10.0);
}

struct Constants {
    scale: f64,
}

impl Constants {
    #[differentiable(wrt(x))]
    fn scaled(&self, x: f64) -> f64 {
        self.scale * x
    }
}

#[test]
fn a_constant_self_needs_no_derivative() {
    assert_eq!(Constants { scale: 3.0 }.scaled_grad(1.0), 3.0);
}

#[derive(Clone, Debug, PartialEq, Differentiable)]
struct Weighted<T: grad_runtime::Scalar> {
    weight: T,
}

impl<T: grad_runtime::Scalar> Weighted<T> {
    #[differentiable]
    fn times(&self, x: T) -> T {
        self.weight * x
    }

    #[differentiable(associated)]
    fn twice(x: T) -> T {
        x + x
    }
}

#[test]
fn assert_gradient_takes_methods_by_their_path() {
    let quadratic = Quadratic {
        matrix: Matrix2::new(1.0, 2.0, 3.0, 4.0),
        center: Vector2::new(0.5, -0.5),
    };
    assert_gradient!(Quadratic::value, (&quadratic, &Vector2::new(1.0, 2.0)));
    assert_gradient!(Quadratic::slope, (&quadratic, &Vector2::new(1.0, 2.0), 3.0),);
    assert_gradient!(<Quadratic>::consumed, (quadratic, 2.0));
    assert_gradient!(Weighted::<f64>::times, (&Weighted { weight: 2.0 }, 3.0));
    assert_gradient!(Weighted::<f64>::twice, (3.0));
}

mod wrong {
    use grad_runtime::differentiable;

    pub struct Rule;

    impl Rule {
        #[differentiable(associated, vjp = Self::twice_vjp)]
        pub fn twice(x: f64) -> f64 {
            2.0 * x
        }

        fn twice_vjp(x: f64) -> (f64, impl FnOnce(f64) -> f64) {
            (2.0 * x, |y_bar| 3.0 * y_bar)
        }
    }
}

#[test]
#[should_panic(expected = "the gradient of `wrong::Rule::twice` is wrong")]
fn assert_gradient_names_a_method_by_its_path() {
    assert_gradient!(wrong::Rule::twice, (1.0));
}
