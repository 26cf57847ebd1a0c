//! Functions that change their arguments: `&mut` parameters as inputs and outputs, in every mode, and calls of such functions.

mod calls;
mod exits;
mod outputs;

use grad_runtime::nalgebra::{DMatrix, DVector, SMatrix, SVector, Vector3};
use grad_runtime::{Differentiable, Scalar, assert_gradient, differentiable};

#[differentiable]
fn square_into(x: &[f64], out: &mut [f64]) {
    for i in 0..x.len() {
        out[i] = x[i] * x[i] + 0.5 * out[i];
    }
}

#[test]
fn an_output_parameter_is_an_input_as_well() {
    let x = [1.0, 2.0, 3.0];
    let mut out = [1.0, 1.0, 1.0];
    let ((), pullback) = square_into::vjp(&x, &mut out);
    assert_eq!(out, [1.5, 4.5, 9.5]);
    // Between the two it belongs to the caller.
    out[0] = 7.0;
    assert_eq!(
        pullback(vec![1.0, 1.0, 1.0]),
        (vec![2.0, 4.0, 6.0], vec![0.5; 3])
    );
    let mut out = [1.0, 1.0, 1.0];
    let (by_x, by_out): (DMatrix<f64>, DMatrix<f64>) = square_into::jacobian(&x, &mut out);
    assert_eq!(
        by_x,
        DMatrix::from_diagonal(&DVector::from_vec(vec![2.0, 4.0, 6.0]))
    );
    assert_eq!(by_out, DMatrix::identity(3, 3) * 0.5);
    assert_eq!(out, [1.5, 4.5, 9.5]);
    let direction = (vec![1.0, 0.0, 0.0], vec![0.0, 1.0, 0.0]);
    let ((), tangent) = square_into::jvp(&x, &mut out, direction);
    assert_eq!(tangent, vec![2.0, 0.5, 0.0]);
    assert_eq!(out, [1.75, 6.25, 13.75]);
    assert_gradient!(square_into, (&x, &mut [1.0, 2.0, 3.0]));
}

#[differentiable(wrt(x))]
fn scaled_into(x: &[f64], out: &mut [f64]) {
    for i in 0..x.len() {
        out[i] = x[i] * x[i] * 3.0;
    }
}

#[test]
fn what_wrt_leaves_out_is_an_output_only() {
    let x = [1.0, 2.0, 3.0];
    let mut out = vec![0.0; 3];
    let jacobian: DMatrix<f64> = scaled_into::jacobian(&x, &mut out);
    assert_eq!(
        jacobian,
        DMatrix::from_diagonal(&DVector::from_vec(vec![6.0, 12.0, 18.0]))
    );
    let ((), tangent) = scaled_into::jvp(&x, &mut out, vec![1.0, 0.0, 0.0]);
    assert_eq!(tangent, vec![6.0, 0.0, 0.0]);
    let ((), pullback) = scaled_into::vjp(&x, &mut out);
    assert_eq!(pullback(vec![1.0, 1.0, 1.0]), vec![6.0, 12.0, 18.0]);
    assert_gradient!(scaled_into, (&x, &mut out));
}

#[differentiable(order = 2)]
fn energy(x: &[f64], scratch: &mut [f64]) -> f64 {
    let mut sum = 0.0;
    for i in 0..x.len() {
        scratch[i] *= x[i].sin();
        sum += scratch[i] * x[i];
    }
    sum
}

#[test]
fn what_stays_in_scratch_space_has_the_cotangent_zero() {
    let (x, s) = ([0.3_f64, 0.4], [1.0_f64, 2.0]);
    let after = [s[0] * x[0].sin(), s[1] * x[1].sin()];
    let by_x = |i: usize| s[i] * (x[i].sin() + x[i] * x[i].cos());
    let by_s = |i: usize| x[i].sin() * x[i];
    let mut scratch = s;
    let (value, (x_bar, s_bar)) = energy::value_and_grad(&x, &mut scratch);
    assert_eq!(scratch, after);
    assert_eq!(value, energy(&x, &mut s.clone()));
    for i in 0..2 {
        assert!((x_bar[i] - by_x(i)).abs() < 1e-14);
        assert!((s_bar[i] - by_s(i)).abs() < 1e-14);
    }
    let mut sums = (vec![1.0; 2], vec![2.0; 2]);
    let mut scratch = s;
    assert_eq!(energy::accumulate_grad(&x, &mut scratch, &mut sums), value);
    assert!((sums.0[1] - 1.0 - x_bar[1]).abs() < 1e-14);
    assert!((sums.1[0] - 2.0 - s_bar[0]).abs() < 1e-14);
    assert_eq!(scratch, after);
    let mut scratch = s;
    let hessian = energy::hessian(&x, &mut scratch);
    assert_eq!(scratch, after);
    let bend = s[0] * (2.0 * x[0].cos() - x[0] * x[0].sin());
    assert!((hessian[(0, 0)] - bend).abs() < 1e-14);
    let cross = x[1].sin() + x[1] * x[1].cos();
    assert!((hessian[(1, 3)] - cross).abs() < 1e-14);
    let mut scratch = s;
    let along = energy::hvp(&x, &mut scratch, (vec![1.0, 0.0], vec![0.0, 0.0]));
    assert_eq!(scratch, after);
    assert!((along.0[0] - bend).abs() < 1e-14);
    let mut scratch = s;
    let (gradient, again) = energy::grad_and_hvp(&x, &mut scratch, (vec![1.0, 0.0], vec![0.0; 2]));
    assert_eq!((gradient, again), ((x_bar, s_bar), along));
    assert_eq!(scratch, after);
    assert_gradient!(energy, (&x, &mut s.clone()));
}

#[differentiable]
fn numbers(x: f64, y: &mut f64, z: &mut f64) {
    *y += x * *z;
    *z = *y * x;
    if x < 0.0 {
        return;
    }
    *z *= 2.0;
}

#[differentiable]
fn times(x: f64, y: &mut f64) {
    *y *= x;
}

#[test]
fn numbers_by_reference() {
    assert_gradient!(numbers, (1.5, &mut 2.0, &mut 0.7));
    assert_gradient!(numbers, (-1.5, &mut 2.0, &mut 0.7));
    // One output of one number: the shapes are those of a function that returns it.
    assert_eq!(times::jacobian(2.0, &mut 3.0), (3.0, 2.0));
    assert_gradient!(times, (-1.5, &mut 2.0));
}

#[derive(Clone, Debug, PartialEq, Differentiable)]
struct State {
    p: f64,
    v: f64,
}

impl State {
    #[differentiable(order = 2)]
    fn advance(&mut self, dt: f64) {
        self.v -= 9.81 * dt * self.p;
        self.p += self.v * dt;
    }

    #[differentiable(order = 2)]
    fn step(&mut self, dt: f64) -> f64 {
        self.advance(dt);
        self.advance(dt * self.v);
        self.energy() * self.p + self.energy()
    }

    #[differentiable(order = 2)]
    fn energy(&self) -> f64 {
        self.p * self.p + self.v * self.v
    }

    #[differentiable]
    fn both(&mut self, dt: f64) -> f64 {
        let e = self.step(dt);
        let mut other = self.clone();
        let q = other.step(e);
        self.energy() + e * q + other.v
    }

    #[differentiable]
    fn try_step(&mut self, dt: f64) -> Result<f64, String> {
        if dt < 0.0 {
            self.p = 0.0;
            return Err("backwards".into());
        }
        self.advance(dt);
        Ok(self.p)
    }

    #[differentiable]
    fn write(&self, out: &mut [f64]) {
        out[0] = self.p * self.v;
        out[1] += self.v;
    }
}

#[test]
fn methods_that_change_their_receiver() {
    let mut state = State { p: 1.0, v: 0.5 };
    assert_gradient!(State::advance, (&mut state, 0.1));
    assert_gradient!(State::step, (&mut state, 0.1));
    assert_gradient!(State::turn, (&mut state, 0.1));
    assert_gradient!(State::both, (&mut state, 0.1));
    assert_gradient!(State::write, (&state, &mut [0.3, 0.4]));
    assert_eq!(state, State { p: 1.0, v: 0.5 });
    let mut after = state.clone();
    let value = after.step(0.1);
    let (again, pullback) = state.step_vjp(0.1);
    assert_eq!((again, &state), (value, &after));
    state.p = 9.0;
    // The result first, then what is left in the receiver.
    let zero = State { p: 0.0, v: 0.0 };
    let (state_bar, dt_bar) = pullback((1.0, zero));
    let mut start = State { p: 1.0, v: 0.5 };
    assert_eq!(start.step_grad(0.1), (state_bar, dt_bar));
    assert_eq!(start, after);
}

#[differentiable]
fn may_fail(x: f64, y: &mut f64) -> Result<f64, String> {
    *y += 1.0;
    if x < 0.0 {
        return Err("negative".to_string());
    }
    *y *= x;
    Ok(*y + x)
}

#[differentiable]
fn may_fail_for_nothing(x: f64, y: &mut [f64]) -> Option<()> {
    if x < 0.0 {
        y[0] = -1.0;
        return None;
    }
    y[0] *= x;
    Some(())
}

#[test]
fn on_a_failure_the_arguments_are_as_the_function_leaves_them() {
    let mut y = 2.0;
    assert_eq!(may_fail::value_and_grad(1.5, &mut y), Ok((6.0, (4.0, 1.5))));
    assert_eq!(y, 4.5);
    assert_eq!(may_fail::grad(-1.5, &mut y), Err("negative".to_string()));
    assert_eq!(y, 5.5);
    assert_gradient!(may_fail, (1.5, &mut 2.0));
    let mut y = [2.0];
    let tangent = may_fail_for_nothing::jvp(1.5, &mut y, (1.0, vec![1.0]));
    assert_eq!(tangent, Some(((), vec![3.5])));
    assert_eq!(y, [3.0]);
    let ((), pullback) = may_fail_for_nothing::vjp(2.0, &mut y).unwrap();
    assert_eq!(pullback(vec![1.0]), (3.0, vec![2.0]));
    assert!(may_fail_for_nothing::vjp(-2.0, &mut y).is_none());
    assert_eq!(y, [-1.0]);
    let mut state = State { p: 1.0, v: 0.5 };
    assert!(state.try_step_vjp(-1.0).is_err());
    assert_eq!(state, State { p: 0.0, v: 0.5 });
    assert_gradient!(State::try_step, (&mut State { p: 1.0, v: 0.5 }, 0.1));
}

/// A generator of numbers.
#[derive(Clone, Debug, PartialEq)]
struct Numbers(u64);

impl Numbers {
    fn next(&mut self) -> f64 {
        self.0 = self
            .0
            .wrapping_mul(6364136223846793005)
            .wrapping_add(1442695040888963407);
        (self.0 >> 33) as f64 / (1_u64 << 31) as f64
    }
}

#[differentiable(order = 2)]
fn noisy(x: f64, #[constant] numbers: &mut Numbers, count: &mut usize) -> f64 {
    *count += 1;
    let a = numbers.next();
    *count += 2;
    let b = numbers.next();
    x * a + x * x * b * *count as f64
}

#[differentiable]
fn noise_into(x: &[f64], #[constant] numbers: &mut Numbers, out: &mut [f64]) {
    for i in 0..x.len() {
        out[i] += x[i] * numbers.next();
    }
}

#[test]
fn constants_are_changed_once_in_every_derivative() {
    let start = Numbers(1);
    let (mut after, mut count) = (start.clone(), 0);
    let value = noisy(1.5, &mut after, &mut count);
    let check = |derivative: &dyn Fn(&mut Numbers, &mut usize) -> f64| {
        let (mut numbers, mut n) = (start.clone(), 0);
        assert_eq!(derivative(&mut numbers, &mut n), value);
        assert_eq!((numbers, n), (after.clone(), count));
    };
    let (mut numbers, mut n) = (start.clone(), 0);
    let gradient = noisy::grad(1.5, &mut numbers, &mut n);
    assert_eq!((numbers, n), (after.clone(), count));
    check(&|numbers, n| noisy::value_and_grad(1.5, numbers, n).0);
    check(&|numbers, n| noisy::jvp(1.5, numbers, n, 1.0).0);
    check(&|numbers, n| noisy::value_and_jacobian(1.5, numbers, n).0);
    check(&|numbers, n| noisy::value_grad_hessian(1.5, numbers, n).0);
    check(&|numbers, n| {
        let (value, pullback) = noisy::vjp(1.5, numbers, n);
        // The pullback borrows neither.
        let left = (numbers.clone(), *n);
        (*numbers, *n) = (Numbers(5), 7);
        assert_eq!(pullback(1.0), gradient);
        (*numbers, *n) = left;
        value
    });
    let (mut numbers, mut n) = (start.clone(), 0);
    assert_gradient!(noisy, (1.5, &mut numbers, &mut n));
    assert_eq!((numbers, n), (start.clone(), 0));
    // All columns of a Jacobian see the same numbers.
    let (mut numbers, mut out) = (start.clone(), vec![1.0; 2]);
    let (by_x, by_out) = noise_into::jacobian(&[2.0, 3.0], &mut numbers, &mut out);
    let mut again = start.clone();
    let drawn = [again.next(), again.next()];
    assert_eq!(
        by_x,
        DMatrix::from_diagonal(&DVector::from_row_slice(&drawn))
    );
    assert_eq!(by_out, DMatrix::identity(2, 2));
    assert_eq!(numbers, again);
    assert_eq!(out, [1.0 + 2.0 * drawn[0], 1.0 + 3.0 * drawn[1]]);
}

#[differentiable(graph, check(&[0.1, 0.2], &mut [1.0, 2.0]))]
fn relax<T: Scalar>(x: &[T], y: &mut [T]) {
    for i in 0..x.len() {
        y[i] = y[i] * x[i];
    }
}

#[differentiable]
#[differentiable(name = by_scale, wrt(a))]
fn vectors(a: f64, v: &mut Vector3<f64>, w: &mut DVector<f64>) -> f64 {
    *v *= a;
    *w += &*w * a;
    v.x += 1.0;
    v[1] *= 2.0;
    w[0] = a;
    v.norm() + w.dot(&*w)
}

#[derive(Clone, Debug, Differentiable)]
struct Filter<T: Scalar> {
    x: SVector<T, 2>,
    #[constant]
    n: usize,
}

impl<T: Scalar> Filter<T> {
    #[differentiable]
    fn predict(&mut self, f: &SMatrix<T, 2, 2>, u: T) -> T {
        self.x = f * self.x;
        self.x[0] += u;
        self.x.dot(&self.x)
    }
}

#[test]
fn generic_functions_and_further_names() {
    assert_gradient!(relax, (&[0.3, 0.4], &mut [1.0, 2.0]));
    assert!(relax::graph().to_string().contains("y_bar"));
    let (v, w) = (
        Vector3::new(1.0, 2.0, 3.0),
        DVector::from_vec(vec![1.0, 2.0]),
    );
    assert_gradient!(vectors, (0.7, &mut v.clone(), &mut w.clone()));
    let (a_bar, ..) = vectors::grad(0.7, &mut v.clone(), &mut w.clone());
    assert!((by_scale::grad(0.7, &mut v.clone(), &mut w.clone()) - a_bar).abs() < 1e-14);
    let mut filter = Filter {
        x: SVector::<f64, 2>::new(1.0, 2.0),
        n: 3,
    };
    let f = SMatrix::<f64, 2, 2>::new(1.0, 2.0, 3.0, 4.0);
    assert_gradient!(Filter::<f64>::predict, (&mut filter, &f, 0.5));
    let (_, pullback) = filter.predict_vjp(&f, 0.5);
    filter.n += 1;
    let zero = FilterTangent {
        x: SVector::<f64, 2>::zeros(),
    };
    let (_, by_f, _) = pullback((1.0, zero));
    assert_eq!(by_f, SMatrix::<f64, 2, 2>::new(11.0, 22.0, 22.0, 44.0));
}

#[differentiable]
fn grown(v: &mut Vec<f64>, t: f64) -> f64 {
    let before = v.clone();
    v.push(t * before[0]);
    t
}

#[differentiable(order = 2)]
fn shortened(v: &mut Vec<f64>, t: f64) -> f64 {
    let before = v.clone();
    v.truncate(1);
    v[0] *= before[2];
    t * before[1]
}

#[differentiable]
fn rows_changed(rows: &mut Vec<Vec<f64>>, t: f64) -> f64 {
    let before = rows.clone();
    rows[0].push(t);
    rows[1] = vec![before[0][0] * t];
    t * before[1][0]
}

#[differentiable]
fn in_a_struct(s: &mut Several, t: f64) -> f64 {
    let before = s.clone();
    s.parts.push(t * before.factor);
    s.factor *= before.parts[0];
    t
}

#[derive(Clone, Debug, Differentiable)]
struct Several {
    parts: Vec<f64>,
    factor: f64,
}

#[differentiable]
fn by_grown(x: &[f64]) -> f64 {
    let mut v = x.to_vec();
    grown(&mut v, x[0]) + v[3]
}

#[differentiable(order = 2)]
fn by_shortened(x: &[f64]) -> f64 {
    let mut v = x.to_vec();
    shortened(&mut v, x[0]) + v[0]
}

#[differentiable]
fn by_rows(x: &[f64]) -> f64 {
    let mut rows = vec![x.to_vec(), x.to_vec()];
    rows_changed(&mut rows, x[0]) + rows[0][3] * rows[1][0]
}

#[differentiable]
fn by_struct(x: &[f64]) -> f64 {
    let mut s = Several {
        parts: x.to_vec(),
        factor: x[1],
    };
    let mut sum = 0.0;
    for _ in 0..2 {
        sum += in_a_struct(&mut s, x[0]);
    }
    sum + s.parts[3] * s.parts[4] * s.factor
}

#[test]
fn what_is_found_has_another_length_than_what_is_left() {
    let x = &[0.9, 0.63, 0.4];
    assert_eq!(by_grown::grad(x), [1.0 + 2.0 * 0.9, 0.0, 0.0]);
    assert_gradient!(by_grown, (x));
    assert_gradient!(by_shortened, (x));
    assert_gradient!(by_rows, (x));
    assert_gradient!(by_struct, (x));
}
