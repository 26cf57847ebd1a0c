//! `accumulate_grad_with`: the same as `accumulate_grad`, whatever the workspace has been used for.

use grad_runtime::nalgebra::{DMatrix, DVector, Matrix2, Vector2};
use grad_runtime::{Differentiable, Tangent, Workspace, differentiable, ops};

#[differentiable]
fn damped(x: &[f64], rate: f64) -> f64 {
    let mut state = 0.0;
    for &force in x {
        state = (state * rate + force).sin();
    }
    state
}

#[differentiable]
fn smoothed(x: &[f64], rate: f64) -> Vec<f64> {
    let mut smooth = vec![0.0; x.len()];
    for i in 0..x.len() {
        smooth[i] = x[i] * rate;
    }
    for _ in 0..2 {
        for i in 1..smooth.len() {
            smooth[i] = (smooth[i] * smooth[i - 1] + rate).sin();
        }
    }
    smooth
}

#[differentiable]
fn through_a_call(x: &[f64], rate: f64) -> f64 {
    let mut layer = smoothed(x, rate);
    for i in 0..3 {
        if layer[0] > 0.4 * i as f64 - 0.5 {
            layer = smoothed(&layer, damped(&layer, rate));
        }
    }
    let mut sum = 0.0;
    for v in &layer {
        sum += v * v;
    }
    sum
}

/// The result and the gradient of both functions; the workspace has been used by others in between.
macro_rules! same {
    ($workspace:expr, $f:ident($($x:expr),*)) => {{
        let zero = $f::grad($($x),*);
        let (mut with, mut without) = (zero.clone(), zero);
        for _ in 0..3 {
            let value = $f::accumulate_grad_with($workspace, $($x,)* &mut with);
            assert_eq!(value, $f::accumulate_grad($($x,)* &mut without));
            assert_eq!(with, without);
        }
    }};
}

#[test]
fn it_is_what_accumulate_grad_is() {
    let x: Vec<f64> = (0..20).map(|i| (f64::from(i) * 0.7).sin()).collect();
    let mut workspace = Workspace::new();
    for n in [20, 1, 7, 0, 13] {
        same!(&mut workspace, damped(&x[..n], 0.9));
    }
    for n in [20, 1, 7, 13] {
        same!(&mut workspace, through_a_call(&x[..n], 0.9));
        same!(&mut workspace, damped(&x[..n], 0.9));
    }
    grad_runtime::assert_gradient!(through_a_call, (&x[..5], 0.9));
}

#[derive(Clone, Debug, PartialEq, Differentiable)]
struct Net {
    hidden: DMatrix<f64>,
    output: DVector<f64>,
}

impl Net {
    #[differentiable]
    fn loss(&self, x: &DVector<f64>, steps: usize) -> f64 {
        let mut state = x.clone();
        for _ in 0..steps {
            state = (&self.hidden * &state).map(|v| v.tanh());
        }
        self.output.dot(&state)
    }

    #[differentiable(associated)]
    fn halved(x: f64) -> f64 {
        x / 2.0
    }

    #[differentiable]
    fn scaled(&self, x: f64) -> Result<f64, String> {
        if x < 0.0 {
            return Err("negative".to_owned());
        }
        Ok(self.output[0] * x.sqrt())
    }
}

#[test]
fn of_a_method_the_workspace_comes_behind_self() {
    let net = Net {
        hidden: DMatrix::from_fn(3, 3, |i, j| (i as f64 - j as f64) * 0.3 + 0.1),
        output: DVector::from_vec(vec![1.0, -0.5, 2.0]),
    };
    let x = DVector::from_vec(vec![0.3, -0.2, 0.6]);
    let mut workspace = Workspace::new();
    let (mut with, mut without) = (
        (net.zero_tangent(), x.zero_tangent()),
        (net.zero_tangent(), x.zero_tangent()),
    );
    for steps in [0, 3, 1] {
        let value = net.loss_accumulate_grad_with(&mut workspace, &x, steps, &mut with);
        assert_eq!(value, net.loss_accumulate_grad(&x, steps, &mut without));
        assert_eq!(with, without);
    }
    let mut gradient = 1.0;
    assert_eq!(
        Net::halved_accumulate_grad_with(&mut workspace, 3.0, &mut gradient),
        1.5
    );
    assert_eq!(gradient, 1.5);
    let mut gradient = (net.zero_tangent(), 0.0);
    let failed = net.scaled_accumulate_grad_with(&mut workspace, -1.0, &mut gradient);
    assert_eq!(failed, Err("negative".to_owned()));
    assert_eq!(gradient.1, 0.0);
    let value = net.scaled_accumulate_grad_with(&mut workspace, 4.0, &mut gradient);
    assert_eq!((value, gradient.1), (Ok(2.0), 0.25));
}

#[differentiable]
fn generic<T: grad_runtime::Scalar, const N: usize>(x: &[T; N], list: &[T]) -> T {
    let mut sum = T::lit(0.0);
    let mut copies = vec![sum; list.len()];
    for i in 0..N {
        for j in 0..list.len() {
            copies[j] = copies[j] * x[i] + list[j];
            sum = (sum * copies[j] + x[i]).sin();
        }
    }
    sum
}

#[differentiable]
fn found(x: &[f64], limit: f64) -> Option<f64> {
    let mut sum: f64 = 0.0;
    for v in x {
        sum += v * v * sum.cos();
        if sum > 3.0 * limit {
            return None;
        }
    }
    Some(sum * limit)
}

#[differentiable]
fn advanced(state: &mut [f64], rate: f64) -> f64 {
    for i in 1..state.len() {
        state[i] = (state[i] * state[i - 1]).sin() * rate;
    }
    state[state.len() - 1]
}

#[test]
fn of_generics_options_and_what_is_changed() {
    let mut workspace = Workspace::new();
    same!(&mut workspace, generic(&[0.3, 0.4], &[1.0, 2.0, 3.0]));
    same!(&mut workspace, generic(&[0.3_f32, 0.4], &[1.0, 2.0]));
    let mut gradient = (vec![0.0; 3], 0.0);
    let failed = found::accumulate_grad_with(&mut workspace, &[1.0, 2.0, 3.0], 0.1, &mut gradient);
    assert_eq!((failed, &gradient), (None, &(vec![0.0; 3], 0.0)));
    let value = found::accumulate_grad_with(&mut workspace, &[1.0, 0.2, 0.3], 2.0, &mut gradient);
    assert_eq!(
        (value, gradient),
        (
            found(&[1.0, 0.2, 0.3], 2.0),
            found::grad(&[1.0, 0.2, 0.3], 2.0).unwrap()
        )
    );

    let start = [0.5, 1.5, 2.5];
    let (mut with, mut without) = ((vec![0.0; 3], 0.0), (vec![0.0; 3], 0.0));
    let (mut a, mut b) = (start, start);
    let value = advanced::accumulate_grad_with(&mut workspace, &mut a, 0.9, &mut with);
    assert_eq!(value, advanced::accumulate_grad(&mut b, 0.9, &mut without));
    assert_eq!((a, with), (b, without));
}

#[differentiable]
fn static_types(m: &Matrix2<f64>, v: &Vector2<f64>) -> f64 {
    let mut state = *v;
    for i in 0..2000 {
        state = m * state + v * (0.1 * (i % 3) as f64);
        state /= 1.0 + state.norm_squared();
    }
    state.sum()
}

#[test]
fn of_long_tapes_of_static_types_and_of_ops() {
    let mut workspace = Workspace::new();
    let m = Matrix2::new(0.3, -0.4, 0.5, 0.6);
    same!(&mut workspace, static_types(&m, &Vector2::new(1.0, 2.0)));

    let v = DVector::from_vec(vec![1.0, 2.0]);
    let mut gradient = v.zero_tangent();
    ops::logsumexp::accumulate_grad_with(&mut workspace, &v, &mut gradient);
    assert_eq!(gradient, ops::logsumexp::grad(&v));
    let mut gradient = 0.0;
    ops::sigmoid::accumulate_grad_with(&mut workspace, 0.3, &mut gradient);
    assert_eq!(gradient, ops::sigmoid::grad(0.3));
    assert!(gradient.norm() > 0.0);
}

#[test]
fn a_panic_leaves_a_workspace_that_works() {
    let mut workspace = Workspace::new();
    let x = [0.4; 5];
    same!(&mut workspace, damped(&x, 0.9));
    let outcome = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
        // The shapes differ: it panics.
        damped::accumulate_grad_with(&mut workspace, &x, 0.9, &mut (vec![0.0; 3], 0.0))
    }));
    assert!(outcome.is_err());
    same!(&mut workspace, damped(&x, 0.9));
    workspace.clear();
    same!(&mut workspace, damped(&x, 0.9));
    assert!(workspace.bytes() >= 5 * size_of::<f64>());
}

/// A constant function that has a workspace of its own.
fn gain(#[allow(unused)] n: usize) -> f64 {
    let mut gradient = (vec![0.0; n], 0.0);
    damped::accumulate_grad_with(&mut Workspace::new(), &vec![0.2; n], 0.5, &mut gradient)
}

#[differentiable]
fn with_one_inside(x: &[f64], rate: f64) -> f64 {
    let mut state = 0.3;
    for (i, v) in x.iter().enumerate() {
        state = (state * v * rate).cos() * gain(i);
    }
    state
}

#[test]
fn workspaces_nest() {
    let mut workspace = Workspace::new();
    same!(&mut workspace, with_one_inside(&[0.5, 0.6, 0.7, 0.8], 0.9));
}
