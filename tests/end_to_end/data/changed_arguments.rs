//! Functions that change their arguments: `&mut` parameters as inputs and outputs, in every mode, and calls of such functions.

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
    fn turn(&mut self, dt: f64) {
        *self = State {
            p: self.v * dt,
            v: self.p,
        };
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
fn early(x: &[f64], y: &mut [f64], z: &mut f64) -> f64 {
    for i in 0..x.len() {
        if x[i] < 0.0 {
            return *z * y[0];
        }
        y[i] += *z * x[i];
        if x[i] > 2.5 {
            *z = y[i];
            break;
        }
        *z *= x[i];
    }
    y[0] * *z
}

#[differentiable]
fn shadowed(y: &mut f64, x: f64) {
    *y *= x;
    let y = *y * 2.0;
    let _z = y;
}

#[differentiable]
fn exchanged(a: &mut Vec<f64>, b: &mut Vec<f64>, c: &mut f64, d: &mut f64) {
    std::mem::swap(a, b);
    a.push(*c);
    std::mem::swap(c, d);
    b[0] *= *d;
}

#[differentiable]
fn matrices(a: &mut DMatrix<f64>, v: &mut SVector<f64, 3>, s: f64) -> f64 {
    a[(0, 1)] *= s;
    *v += SVector::<f64, 3>::new(1.0, s, 2.0);
    v[2] = s * v[0];
    *a *= s;
    a.sum() * v.norm()
}

#[differentiable]
fn optional(o: &mut Option<f64>, x: f64) -> f64 {
    let r = match *o {
        Some(v) => v * x,
        None => x,
    };
    *o = Some(r * r);
    r
}

#[test]
fn exits_names_and_types() {
    let x = [1.0, 2.0, 3.0];
    assert_gradient!(early, (&x, &mut [1.0, 2.0, 0.4], &mut 0.4));
    assert_gradient!(early, (&[1.0, -2.0, 3.0], &mut [1.0, 2.0, 0.4], &mut 0.4));
    assert_gradient!(shadowed, (&mut 0.4, 0.7));
    assert_gradient!(
        exchanged,
        (&mut vec![0.4, 0.5], &mut vec![0.7], &mut 0.3, &mut 0.9)
    );
    let a = DMatrix::from_row_slice(2, 2, &[1.0, 2.0, 3.0, 4.0]);
    assert_gradient!(
        matrices,
        (
            &mut a.clone(),
            &mut SVector::<f64, 3>::new(0.1, 0.2, 0.3),
            0.7
        )
    );
    assert_gradient!(optional, (&mut Some(0.4), 0.7));
}

#[differentiable(order = 2)]
fn axpy(a: f64, x: &[f64], y: &mut [f64]) {
    for i in 0..x.len() {
        y[i] += a * x[i];
    }
}

#[differentiable(order = 2)]
fn bump(x: f64, y: &mut f64) -> f64 {
    *y = *y * x;
    *y + x * x
}

#[differentiable]
fn of_a_vec(a: f64, x: &[f64]) -> f64 {
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
fn of_numbers(x: f64, y: f64) -> f64 {
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
fn of_parts(a: f64, x: &[f64]) -> f64 {
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
fn of_operands(x: f64) -> f64 {
    let mut a = [x, x * x, 2.0];
    let i = 1;
    bump(a[i], &mut a[0]);
    bump(a[0], &mut a[i]);
    let r = bump(x, &mut a[2]) + a[2] * bump(x, &mut a[2]);
    a[0] * a[1] + r * a[2]
}

#[differentiable]
fn of_parameters(x: &[f64], out: &mut [f64], s: &mut f64) {
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
fn that_may_fail(x: f64) -> Result<f64, String> {
    let mut y = x * 3.0;
    may_fail(x, &mut y)?;
    let r = may_fail(y, &mut y.clone())?;
    Ok(r + may_fail(x + 1.0, &mut y)? * y)
}

#[differentiable]
fn recursive(x: f64, n: usize, y: &mut f64) {
    if n > 0 {
        *y *= x;
        recursive(x, n - 1, y);
        *y += x;
    }
}

#[differentiable]
fn of_nested(x: f64) -> f64 {
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
fn draws(x: f64, #[constant] numbers: &mut Numbers) -> f64 {
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
struct World {
    states: Vec<State>,
    w: f64,
}

impl World {
    #[differentiable]
    fn run(&mut self, n: usize, dt: f64) -> f64 {
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
fn simulate(p: f64, v: f64, n: usize) -> f64 {
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
fn tries(p: f64, v: f64) -> Result<f64, String> {
    let mut s = State { p, v };
    s.try_step(0.1)?;
    let r = s.try_step(v)?;
    let mut out = vec![0.5; 2];
    s.write(&mut out);
    Ok(r * s.v + out[0] * out[1])
}

#[derive(Clone, Debug, Differentiable)]
struct Net {
    w: Vec<f64>,
    #[constant]
    calls: usize,
}

impl Net {
    #[differentiable]
    fn forward(&mut self, x: f64) -> f64 {
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
fn twice(net: &mut Net, x: f64) -> f64 {
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

#[differentiable]
fn positive(x: f64) -> (bool, f64) {
    if x < -1.0 {
        return (false, x);
    }
    (x > 0.0, x * x)
}

#[differentiable]
fn largest(x: &[f64]) -> (usize, f64) {
    let mut best = 0;
    for i in 0..x.len() {
        if x[i] > x[best] {
            best = i;
        }
    }
    (best, x[best] * x[best])
}

#[differentiable]
fn fit(x: &[f64], n: usize) -> Result<(f64, usize, Vec<f64>), String> {
    let mut y = Vec::new();
    let mut s = 0.0;
    for i in 0..n {
        if x[i] < 0.0 {
            return Err("negative".into());
        }
        y.push(x[i] * x[0]);
        s += x[i] * x[i];
    }
    Ok((s, n + 1, y))
}

#[derive(Clone, Debug, PartialEq, Differentiable)]
struct Scale {
    p: f64,
}

impl Scale {
    #[differentiable]
    fn step(&mut self, x: f64) -> bool {
        self.p *= x;
        if x < 0.0 {
            return false;
        }
        self.p > 1.0
    }

    #[differentiable]
    fn value(&mut self, x: f64) -> (f64, bool) {
        self.p *= x;
        (self.p * x, self.p > 1.0)
    }

    #[differentiable]
    fn steps(&mut self, x: f64) -> f64 {
        self.step(x);
        self.step(x * x);
        self.p
    }
}

#[test]
fn a_constant_part_of_the_output_has_no_tangent() {
    let ((sign, value), pullback) = positive::vjp(2.0);
    assert_eq!((sign, value, pullback(((), 1.0))), (true, 4.0, 4.0));
    let ((sign, value), pullback) = positive::vjp(-2.0);
    assert_eq!((sign, value, pullback(((), 1.0))), (false, -2.0, 1.0));
    assert_eq!(positive::jvp(2.0, 1.0), ((true, 4.0), ((), 4.0)));
    // No row either.
    assert_eq!(positive::jacobian(2.0), 4.0);
    assert_gradient!(positive, (2.0));
    assert_gradient!(largest, (&[1.0, 3.0, 2.0]));
    assert_eq!(largest::vjp(&[1.0, 3.0, 2.0]).0, (1, 9.0));
    assert_gradient!(fit, (&[1.0, 3.0, 2.0], 3));
    let ((s, n, y), pullback) = fit::vjp(&[1.0, 3.0, 2.0], 2).unwrap();
    assert_eq!((s, n, y), (10.0, 3, vec![1.0, 3.0]));
    assert_eq!(pullback((1.0, (), vec![0.0, 1.0])), [5.0, 7.0, 0.0]);
    assert!(fit::jvp(&[-1.0], 1, vec![1.0]).is_err());
}

#[test]
fn a_constant_result_is_no_output() {
    let mut scale = Scale { p: 2.0 };
    let (large, pullback) = scale.step_vjp(3.0);
    assert!(large);
    assert_eq!(pullback(Scale { p: 1.0 }), (Scale { p: 3.0 }, 2.0));
    assert_eq!(scale.p, 6.0);
    assert_gradient!(Scale::step, (&mut scale, 2.0));
    assert_gradient!(Scale::value, (&mut scale, 2.0));
    assert_gradient!(Scale::steps, (&mut scale, 2.0));
}

#[differentiable(vjp = scale_by_hand)]
fn scale(a: f64, y: &mut [f64]) {
    for v in y.iter_mut() {
        *v *= a;
    }
}

fn scale_by_hand(a: f64, y: &mut [f64]) -> ((), impl FnOnce(Vec<f64>) -> (f64, Vec<f64>) + use<>) {
    let before = y.to_vec();
    scale(a, y);
    let pullback = move |bar: Vec<f64>| {
        let a_bar = bar.iter().zip(&before).map(|(bar, y)| bar * y).sum();
        (a_bar, bar.iter().map(|bar| bar * a).collect())
    };
    ((), pullback)
}

#[differentiable(jvp = turn_by_hand)]
fn turn(a: f64, y: &mut f64) -> f64 {
    *y = (a * *y).sin();
    a * a
}

fn turn_by_hand(a: f64, y: &mut f64, dot: (f64, f64)) -> (f64, (f64, f64)) {
    let before = *y;
    let value = turn(a, y);
    let slope = (a * before).cos();
    (
        value,
        (2.0 * a * dot.0, slope * (a * dot.1 + before * dot.0)),
    )
}

#[differentiable]
fn by_rules(a: f64) -> f64 {
    let mut y = vec![a, 2.0];
    scale(a * a, &mut y);
    let mut z = y[0];
    let r = turn(a, &mut z);
    r * z + y[1]
}

impl Scale {
    #[differentiable(vjp = Self::grow_vjp)]
    fn grow(&mut self, x: f64) -> Result<f64, String> {
        if x < 0.0 {
            self.p = -1.0;
            return Err("negative".into());
        }
        self.p *= x;
        Ok(x)
    }

    fn grow_vjp(
        &mut self,
        x: f64,
    ) -> Result<(f64, impl FnOnce((f64, Scale)) -> (Scale, f64) + use<>), String> {
        let p = self.p;
        let value = self.grow(x)?;
        let pullback = move |(value_bar, scale_bar): (f64, Scale)| {
            (Scale { p: scale_bar.p * x }, value_bar + scale_bar.p * p)
        };
        Ok((value, pullback))
    }
}

#[test]
fn rules_of_functions_that_change_their_arguments() {
    assert_gradient!(scale, (0.7, &mut [1.0, 2.0]));
    assert_gradient!(turn, (0.7, &mut 1.3));
    assert_gradient!(by_rules, (0.7));
    let mut grown = Scale { p: 2.0 };
    assert_gradient!(Scale::grow, (&mut grown, 0.7));
    assert!(grown.grow_grad(-1.0).is_err());
    assert_eq!(grown.p, -1.0);
}

#[derive(Clone, Debug, Differentiable)]
struct Named {
    a: f64,
}

impl Named {
    #[differentiable]
    fn scale(&mut self, x: f64) {
        self.a *= x;
    }

    #[differentiable]
    fn exp(&mut self, x: f64) -> f64 {
        self.a += x;
        x
    }

    #[differentiable]
    fn norm(&self) -> f64 {
        self.a * self.a
    }
}

#[differentiable]
fn of_named(x: f64) -> f64 {
    let mut s = Named { a: x };
    s.scale(x);
    s.exp(x);
    s.a + s.norm()
}

#[differentiable]
fn by_named(s: &mut Named, x: f64) -> f64 {
    s.scale(x);
    s.a * x
}

#[test]
fn methods_that_change_and_have_names_of_rules() {
    assert_gradient!(of_named, (1.3));
    assert_gradient!(by_named, (&mut Named { a: 0.4 }, 1.3));
}

#[differentiable]
fn beside_a_type(x: f64, y: &mut f64) {
    struct Two;
    impl Two {
        const VALUE: f64 = 2.0;
        fn value() -> f64 {
            Self::VALUE
        }
    }
    *y *= x * Two::value();
}

#[test]
fn a_type_inside_of_a_function_has_a_self_of_its_own() {
    assert_gradient!(beside_a_type, (1.3, &mut 0.7));
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
