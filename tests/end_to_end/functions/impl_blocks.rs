//! The attribute on a whole `impl` block.

use grad_runtime::nalgebra::{RealField, SMatrix, SVector, Vector2};
use grad_runtime::{Differentiable, Scalar, assert_gradient, differentiable};

#[derive(Clone, Debug, Differentiable)]
struct Model<T: Scalar> {
    weights: Vec<T>,
    bias: T,
    #[constant]
    name: String,
    #[constant]
    calls: usize,
}

#[differentiable]
impl<T: Scalar> Model<T> {
    const LAYERS: usize = 3;

    /// A constructor has an active argument.
    fn new(weights: Vec<T>, bias: T) -> Self {
        Model {
            weights,
            bias,
            name: String::new(),
            calls: 0,
        }
    }

    fn score(&self, x: &[T]) -> T {
        let mut s = self.bias;
        for (w, x) in self.weights.iter().zip(x) {
            s += *w * *x;
        }
        s
    }

    fn loss(&self, x: &[T], #[constant] target: T) -> T {
        let mut y = self.score(x);
        for _ in 0..Self::LAYERS {
            y = Self::squashed(y);
        }
        (y - target).powi(2)
    }

    fn squashed(y: T) -> T {
        y.tanh() + y
    }

    // None of these is differentiable, and none is an error.
    fn name(&self) -> &str {
        &self.name
    }

    fn len(&self) -> usize {
        self.weights.len()
    }

    fn count(#[constant] &mut self) {
        self.calls += 1;
    }

    fn default_of(n: usize) -> Self {
        Model::new(vec![T::one(); n], T::zero())
    }

    const fn layers() -> usize {
        Self::LAYERS
    }

    fn describe(#[constant] &self) -> f64 {
        format!("{:?}", self.bias).len() as f64
    }

    #[differentiable(order = 2)]
    fn energy(&self, x: T) -> T {
        let y = x * self.bias;
        y * y * y
    }

    #[differentiable(wrt(x), name = slope)]
    #[differentiable]
    fn two_names(&self, x: T) -> T {
        self.bias * x * x
    }

    #[cfg(any())]
    fn absent(&self, x: T) -> Missing {
        x
    }

    #[cfg(test)]
    fn present(&self, x: T) -> T {
        x * self.bias
    }
}

#[differentiable]
fn trained(weights: &[f64], x: &[f64]) -> f64 {
    let model = Model::new(weights.to_vec(), 0.3);
    model.loss(x, 0.5) + Model::squashed(x[0])
}

#[test]
fn every_method_with_an_active_argument_and_an_output() {
    let mut model = Model::new(vec![0.3, -0.4], 0.2);
    model.count();
    assert_eq!((model.calls, model.len(), model.name()), (1, 2, ""));
    assert_eq!(Model::<f64>::layers(), 3);
    assert_eq!(Model::<f64>::default_of(2).bias, 0.0);
    assert!(model.describe() > 0.0);
    let x = [0.7, 0.2];
    assert_gradient!(Model::score, (&model, &x));
    assert_gradient!(Model::loss, (&model, &x, 0.5));
    assert_gradient!(Model::squashed, (0.3));
    assert_gradient!(Model::energy, (&model, 0.6));
    assert_gradient!(Model::present, (&model, 0.6));
    assert_gradient!(Model::two_names, (&model, 0.6));
    let slope: f64 = model.slope_grad(0.6);
    assert!((slope - 2.0 * 0.2 * 0.6).abs() < 1e-15);
    let of_f32 = Model::new(vec![1.0_f32], 2.0).score_grad(&[3.0]);
    assert_eq!(
        (of_f32.0.weights, of_f32.0.bias, of_f32.1),
        (vec![3.0], 1.0, vec![1.0])
    );
    assert_gradient!(trained, (&[0.2, 0.3], &x));
    let (_, pullback) = Model::new_vjp(vec![1.0], 2.0);
    let (weights, bias) = pullback(ModelTangent {
        weights: vec![3.0],
        bias: 4.0,
    });
    assert_eq!((weights, bias), (vec![3.0], 4.0));
    // ∂²/∂x² (b x)³ = 6 b³ x
    let (_, dx) = model.energy_hvp(0.6, (model.zero_tangent(), 1.0));
    assert!((dx - 6.0 * 0.2_f64.powi(3) * 0.6).abs() < 1e-15);
}

#[derive(Clone, Debug, Differentiable)]
struct Layer<R: RealField + Copy, const N: usize>
where
    R: Scalar,
{
    w: SMatrix<R, N, N>,
}

// The parameters have names that an attribute on a method alone could not guess.
#[differentiable(order = 2)]
impl<R: RealField + Copy, const N: usize> Layer<R, N>
where
    R: Scalar,
{
    fn apply(&self, x: &SVector<R, N>) -> SVector<R, N> {
        (self.w * x).map(|v| v.tanh())
    }

    fn energy(&self, x: SVector<R, N>) -> R {
        let y = self.apply(&x);
        let mut s = R::zero();
        for i in 0..N {
            s += y[i] * y[i];
        }
        s / (R::one() + x.norm_squared())
    }
}

#[test]
fn generics_of_the_block_are_known() {
    let layer = Layer {
        w: SMatrix::<f64, 2, 2>::new(0.3, -0.2, 0.5, 0.4),
    };
    let x = Vector2::new(0.4, -0.7);
    assert_gradient!(Layer::apply, (&layer, &x));
    assert_gradient!(Layer::energy, (&layer, x));
    let hessian = layer.energy_hvp(x, (layer.zero_tangent(), Vector2::new(1.0, 0.0)));
    assert!(hessian.1.norm() > 0.0);
}

struct Holder<'a, A> {
    activation: A,
    data: &'a [f64],
}

#[differentiable]
impl<'a, A> Holder<'a, A>
where
    A: Fn(f64) -> f64,
{
    fn sum(#[constant] &self, x: f64) -> f64 {
        let mut s = 0.0;
        for d in self.data {
            s += *d * x * x;
        }
        s
    }

    fn activated(&self, n: usize) -> usize {
        (self.activation)(n as f64) as usize
    }
}

#[test]
fn blocks_of_types_without_a_derivative() {
    let holder = Holder {
        activation: |x: f64| 2.0 * x,
        data: &[1.0, 2.0],
    };
    assert_eq!(holder.sum_grad(3.0), 18.0);
    assert_eq!(holder.activated(2), 4);
}

#[derive(Clone, Debug, PartialEq, Differentiable)]
struct Body<T: Scalar, const N: usize> {
    at: [T; N],
    speed: T,
}

// What a method changes is an output.
#[differentiable]
impl<T: Scalar, const N: usize> Body<T, N> {
    fn step(&mut self, dt: T) {
        for i in 0..N {
            self.at[i] += self.speed * dt;
        }
        self.speed *= T::one() - dt;
    }

    fn energy(&mut self, dt: T) -> T {
        self.speed *= T::one() - dt;
        self.speed * self.speed
    }

    fn into(x: &[T], out: &mut [T]) {
        for i in 0..x.len() {
            out[i] = x[i] * x[i];
        }
    }
}

#[test]
fn methods_that_change_their_arguments() {
    let mut body = Body {
        at: [0.3_f64, 0.5],
        speed: 2.0,
    };
    let direction = Body {
        at: [1.0, 0.0],
        speed: 1.0,
    };
    // at' = at + v dt, v' = v (1 - dt)
    let (_, tangent) = body.clone().step_jvp(0.1, (direction, 0.0));
    assert!((tangent.at[0] - 1.1).abs() < 1e-15 && (tangent.at[1] - 0.1).abs() < 1e-15);
    assert!((tangent.speed - 0.9).abs() < 1e-15);
    let (_, dt) = body.energy_grad(0.1);
    assert!((dt + 2.0 * 4.0 * 0.9).abs() < 1e-12);
    let mut out = [0.0; 2];
    let (_, pullback) = Body::<f64, 2>::into_vjp(&[3.0, 4.0], &mut out);
    let (x, _) = pullback(vec![1.0, 1.0]);
    assert_eq!((x, out), (vec![6.0, 8.0], [9.0, 16.0]));
}
