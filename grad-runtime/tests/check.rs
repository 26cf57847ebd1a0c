//! `grad_runtime::check` accepts right derivatives and refuses wrong ones, by name.

use grad_runtime::check::{Check, Mismatch};
use grad_runtime::nalgebra::{DMatrix, DVector, Matrix2, Vector2, Vector3};
use grad_runtime::{Differentiable, Scalar, Tangent, assert_gradient};

type Checked = Result<(), Mismatch>;

/// exp(x) sin(y) + x y², with the derivatives multiplied by `factors`.
fn scalars<T: Scalar>(x: f64, y: f64, factors: [f64; 2]) -> Checked {
    let primal = |(x, y): (T, T)| x.exp() * y.sin() + x * y * y;
    let gradient = |x: T, y: T| {
        let two = T::lit(2.0);
        (
            T::lit(factors[0]) * (x.exp() * y.sin() + y * y),
            T::lit(factors[1]) * (x.exp() * y.cos() + two * x * y),
        )
    };
    let check = Check::new(&[("x", 1), ("y", 1)], || (T::lit(x), T::lit(y)), primal);
    check.vjp(|(x, y), w: T| {
        let (x_bar, y_bar) = gradient(x, y);
        (primal((x, y)), (w * x_bar, w * y_bar))
    })?;
    check.grad(|(x, y)| gradient(x, y))
}

#[test]
fn right_derivatives_of_scalars_pass_in_both_precisions() {
    for (x, y) in [
        (0.3, 0.7),
        (-2.0, 5.0),
        (0.0, 1e-3),
        (1.5, -40.0),
        (0.0, 0.0),
    ] {
        scalars::<f64>(x, y, [1.0; 2]).unwrap();
        scalars::<f32>(x, y, [1.0; 2]).unwrap();
    }
}

#[test]
fn a_derivative_that_is_wrong_by_a_thousandth_fails_and_is_named() {
    for (factors, name) in [([1.001, 1.0], "x"), ([1.0, 0.999], "y")] {
        for result in [
            scalars::<f64>(0.3, 0.7, factors),
            scalars::<f32>(0.3, 0.7, factors),
        ] {
            let Err(Mismatch::Derivative {
                mode,
                argument,
                component,
                derivative,
                difference,
                step,
                ..
            }) = result
            else {
                panic!("{factors:?} passes")
            };
            assert_eq!((mode, argument.as_str(), component), ("vjp", name, Some(0)));
            assert!((derivative / difference - factors[0] * factors[1]).abs() < 3e-4);
            assert!(step > 0.0);
        }
    }
    scalars::<f64>(0.3, 0.7, [1.0, 1.0 + 1e-6]).unwrap_err();
}

#[test]
fn the_message_names_argument_component_numbers_and_step() {
    let check = Check::new(
        &[("a", 1), ("b", 2)],
        || (1.0, Vector2::new(2.0, 4.0)),
        |(a, b)| a * b.sum(),
    );
    let mismatch = check
        .grad(|(a, b)| (b.sum(), Vector2::new(a, 1.5 * a)))
        .unwrap_err();
    let message = mismatch.to_string();
    for part in [
        "`grad`",
        "argument `b`",
        "component 1 of 2",
        "derivative 1.5e0",
        "central difference 1",
        "step",
        "help:",
    ] {
        assert!(message.contains(part), "{part} is not in {message}");
    }
}

/// The least squares ½‖A x − b‖² and the residual A x − b itself.
#[test]
fn vectors_and_matrices_of_every_kind_are_checked() {
    let a = DMatrix::from_fn(3, 2, |i, j| 1.0 + (i as f64) - 2.0 * (j as f64));
    let x = Vector2::new(0.5, -1.5);
    let b = vec![1.0, -2.0, 0.25];
    let residual = |(a, x, b): (DMatrix<f64>, Vector2<f64>, Vec<f64>)| a * x - DVector::from_vec(b);
    let arguments = [("a", 6), ("x", 2), ("b", 3)];
    let check = Check::new(&arguments, || (a.clone(), x, b.clone()), residual);
    check
        .vjp(|(a, x, b), w: DVector<f64>| {
            let tangent = (
                DMatrix::from_fn(3, 2, |i, j| w[i] * x[j]),
                Vector2::from_iterator((a.transpose() * &w).iter().copied()),
                w.map(|w| -w).as_slice().to_vec(),
            );
            (residual((a, x, b)), tangent)
        })
        .unwrap();
    // Without the transpose of the order of A.
    let wrong = check
        .vjp(|(a, x, b), w| {
            let columns = DMatrix::from_row_slice(
                3,
                2,
                DMatrix::from_fn(3, 2, |i, j| w[i] * x[j]).as_slice(),
            );
            let tangent = (
                columns,
                Vector2::from_iterator((a.transpose() * &w).iter().copied()),
                w.map(|w| -w).as_slice().to_vec(),
            );
            (residual((a, x, b)), tangent)
        })
        .unwrap_err();
    assert!(
        matches!(wrong, Mismatch::Derivative { argument, component: Some(1), dim: 6, .. } if argument == "a")
    );
}

#[test]
fn swapped_arguments_fail() {
    let check = Check::new(
        &[("x", 1), ("y", 1)],
        || (2.0_f64, 3.0_f64),
        |(x, y)| x.powi(2) * y,
    );
    check.grad(|(x, y)| (2.0 * x * y, x * x)).unwrap();
    let swapped = check.grad(|(x, y)| (x * x, 2.0 * x * y)).unwrap_err();
    assert!(swapped.to_string().contains("argument `x`"));
}

#[test]
fn a_missing_component_fails() {
    let check = Check::new(
        &[("v", 3)],
        || (Vector3::new(1.0, 2.0, 3.0),),
        |(v,)| v.norm(),
    );
    check.grad(|(v,)| (v / v.norm(),)).unwrap();
    let missing = check
        .grad(|(v,)| {
            let mut g: Vector3<f64> = v / v.norm();
            g.z = 0.0;
            (g,)
        })
        .unwrap_err();
    assert!(
        missing.to_string().contains("component 2 of 3"),
        "{missing}"
    );
    let short = Check::new(&[("v", 2)], || (vec![1.0, 2.0],), |(v,)| v[0] * v[1])
        .grad(|(v,)| (vec![v[1]],))
        .unwrap_err();
    assert!(matches!(
        short,
        Mismatch::Shape {
            dim: 1,
            expected: 2,
            ..
        }
    ));
}

#[test]
fn a_wrong_value_fails() {
    let check = Check::new(&[("x", 1)], || (2.0_f64,), |(x,)| [x, x * x]);
    let wrong = check
        .vjp(|(x,), w: [f64; 2]| ([x, x], (w[0] + 2.0 * x * w[1],)))
        .unwrap_err();
    assert!(
        matches!(wrong, Mismatch::Value { component: 1, .. }),
        "{wrong}"
    );
}

#[test]
fn pushforwards_are_checked_against_differences_and_pullbacks() {
    let primal = |(m, v): (Matrix2<f64>, Vector2<f64>)| (m * v).map(f64::sin);
    let point = || (Matrix2::new(1.0, 2.0, 3.0, 4.0), Vector2::new(0.5, -0.25));
    let jvp = |factor: f64| {
        move |(m, v): (Matrix2<f64>, Vector2<f64>), (dm, dv): (Matrix2<f64>, Vector2<f64>)| {
            let tangent = (m * v)
                .map(f64::cos)
                .component_mul(&(dm * v + factor * m * dv));
            (primal((m, v)), tangent)
        }
    };
    let vjp = |(m, v): (Matrix2<f64>, Vector2<f64>), w: Vector2<f64>| {
        let u = (m * v).map(f64::cos).component_mul(&w);
        (primal((m, v)), (u * v.transpose(), m.transpose() * u))
    };
    let check = Check::new(&[("m", 4), ("v", 2)], point, primal);
    check.vjp(vjp).unwrap();
    check.jvp(jvp(1.0)).unwrap();
    check.transpose(jvp(1.0), vjp).unwrap();
    let wrong = check.jvp(jvp(1.001)).unwrap_err();
    assert!(
        wrong
            .to_string()
            .contains("argument `v`, along a random direction"),
        "{wrong}"
    );
    let wrong = check.transpose(jvp(1.0 + 1e-6), vjp).unwrap_err();
    assert!(matches!(wrong, Mismatch::Transpose { argument, .. } if argument == "v"));
}

/// A point with a tangent of its own and a component that no step moves.
#[derive(Clone)]
struct Line {
    slope: f64,
    offset: f64,
    name: &'static str,
}

impl Differentiable for Line {
    type Tangent = (f64, f64);

    fn zero_tangent(&self) -> (f64, f64) {
        (0.0, 0.0)
    }

    fn retract(&mut self, step: &(f64, f64)) {
        self.slope += step.0;
        self.offset += step.1;
    }
}

#[test]
fn points_with_a_tangent_type_of_their_own_are_checked() {
    let line = Line {
        slope: 2.0,
        offset: -1.0,
        name: "line",
    };
    let check = Check::new(
        &[("line", 2), ("x", 1)],
        || (line.clone(), 3.0),
        |(line, x): (Line, f64)| (line.slope * x + line.offset).tanh(),
    );
    let gradient = |(line, x): (Line, f64)| {
        assert_eq!(line.name, "line");
        let d = 1.0 - (line.slope * x + line.offset).tanh().powi(2);
        ((d * x, d), d * line.slope)
    };
    check.grad(gradient).unwrap();
    check
        .grad(|p| {
            let ((a, b), c) = gradient(p);
            ((a, b), c * 1.001)
        })
        .unwrap_err();
}

#[test]
fn a_loss_of_many_parameters_in_single_precision_passes() {
    let x = DVector::from_fn(40, |i, _| ((i * 7 % 11) as f32 - 5.0) / 10.0);
    let primal = |(w,): (DVector<f32>,)| (w.dot(&x) - 0.3).powi(2) + 0.01 * w.norm_squared();
    let w = DVector::from_fn(40, |i, _| ((i * 5 % 13) as f32 - 6.0) / 20.0);
    let check = Check::new(&[("w", 40)], || (w.clone(),), primal);
    check
        .grad(|(w,)| (2.0 * (w.dot(&x) - 0.3) * &x + 0.02 * &w,))
        .unwrap();
    check
        .grad(|(w,)| (2.0 * (w.dot(&x) - 0.3) * &x,))
        .unwrap_err();
}

// The shape of what the attribute emits beside `fn affine` and `fn opaque`, written by hand.
mod emitted {
    use super::{Differentiable, Scalar, Tangent};
    use grad_runtime::nalgebra::SVector;

    pub fn affine<T: Scalar, const N: usize>(a: &SVector<T, N>, x: &[T], b: T, n: usize) -> T {
        let mut sum = b;
        for i in 0..n {
            sum += a[i] * x[i];
        }
        sum
    }

    #[allow(non_camel_case_types)]
    pub enum affine {}

    impl affine {
        #[allow(clippy::type_complexity)]
        pub fn vjp<'a, T: Scalar, const N: usize>(
            a: &'a SVector<T, N>,
            x: &'a [T],
            b: T,
            n: usize,
        ) -> (T, impl FnOnce(T) -> (SVector<T, N>, Vec<T>, T) + 'a) {
            let pullback = move |y_bar: T| {
                let (mut a_bar, mut x_bar) = (a.zero_tangent(), x.zero_tangent());
                for i in 0..n {
                    a_bar[i] += y_bar * x[i];
                    x_bar[i] += y_bar * a[i];
                }
                (a_bar, x_bar, y_bar)
            };
            (affine(a, x, b, n), pullback)
        }

        pub fn grad<T: Scalar, const N: usize>(
            a: &SVector<T, N>,
            x: &[T],
            b: T,
            n: usize,
        ) -> (SVector<T, N>, Vec<T>, T) {
            Self::vjp(a, x, b, n).1(T::lit(1.0))
        }

        #[doc(hidden)]
        pub fn __check<T: Scalar, const N: usize>(
            a: &SVector<T, N>,
            x: &[T],
            b: T,
            n: usize,
        ) -> Result<(), grad_runtime::check::Mismatch>
        where
            for<'own> &'own SVector<T, N>: grad_runtime::check::Own<Owned = SVector<T, N>>,
            for<'own> &'own [T]: grad_runtime::check::Own<Owned = Vec<T>>,
            for<'own> &'own T: grad_runtime::check::Own<Owned = T>,
            for<'own> &'own usize: grad_runtime::check::Own<Owned = usize>,
        {
            use grad_runtime::check::{ByTangent as _, Components, Measured};
            use grad_runtime::check::{Check, Cons, Nil, Own, dim};
            let measured = |y: T| Measured::new(y, |y| (&&Components(y)).read());
            let arguments = [("a", dim(a)), ("x", dim(x)), ("b", dim(&b))];
            let check = Check::new(
                &arguments,
                || Cons(Own::own(a), Cons(Own::own(x), Cons(Own::own(&b), Nil))),
                |Cons(a, Cons(x, Cons(b, Nil)))| measured(affine(&a, &x, b, Own::own(&n))),
            );
            check.vjp(|Cons(a, Cons(x, Cons(b, Nil))), w| {
                let (y, pullback) = Self::vjp(&a, &x, b, Own::own(&n));
                let (a_bar, x_bar, b_bar) = pullback(w);
                (measured(y), Cons(a_bar, Cons(x_bar, Cons(b_bar, Nil))))
            })?;
            check.grad(|Cons(a, Cons(x, Cons(b, Nil)))| {
                let (a_bar, x_bar, b_bar) = Self::grad(&a, &x, b, Own::own(&n));
                Cons(a_bar, Cons(x_bar, Cons(b_bar, Nil)))
            })
        }
    }

    /// Neither `Clone` nor its own tangent: it can be differentiated, only not checked.
    pub struct Opaque(pub f64);

    impl Differentiable for Opaque {
        type Tangent = f64;
        fn zero_tangent(&self) -> f64 {
            0.0
        }
        fn retract(&mut self, step: &f64) {
            self.0 += step;
        }
    }

    pub fn opaque(x: &Opaque) -> Opaque {
        Opaque(wrong(x.0))
    }

    fn wrong(x: f64) -> f64 {
        x.sin()
    }

    #[allow(non_camel_case_types)]
    pub enum opaque {}

    impl opaque {
        #[allow(dead_code)]
        #[doc(hidden)]
        pub fn __check(x: &Opaque) -> Result<(), grad_runtime::check::Mismatch>
        where
            for<'own> &'own Opaque: grad_runtime::check::Own<Owned = Opaque>,
        {
            use grad_runtime::check::{ByValues as _, Components, Measured};
            use grad_runtime::check::{Check, Cons, Nil, Own, dim};
            let measured = |y: Opaque| Measured::new(y, |y| (&Components(y)).read());
            let arguments = [("x", dim(x))];
            let primal = |Cons(x, Nil)| measured(opaque(&x));
            let check = Check::new(&arguments, || Cons(Own::own(x), Nil), primal);
            check.vjp(|Cons(x, Nil), w| (measured(opaque(&x)), Cons(x.0.cos() * w, Nil)))
        }
    }

    #[allow(non_camel_case_types)]
    pub enum bent {}

    impl bent {
        pub fn __check(x: f64) -> Result<(), grad_runtime::check::Mismatch> {
            let arguments = [("x", x.zero_tangent().dim())];
            grad_runtime::check::Check::new(&arguments, || (x,), |(x,)| wrong(x)).grad(|(x,)| (x,))
        }
    }
}

#[test]
fn the_macro_calls_the_check_of_a_function_by_its_path() {
    use emitted::affine;
    assert_eq!(emitted::opaque(&emitted::Opaque(0.0)).0, 0.0);
    assert_gradient!(affine, (&Vector2::new(1.0, 2.0), &[3.0, 4.0], 5.0, 2));
    assert_gradient!(
        emitted::affine,
        (&Vector2::new(1.0_f32, 2.0), &[3.0, 4.0, 5.0], 5.0, 1,),
    );
    grad_runtime::assert_gradient!(
        self::emitted::affine,
        (&Vector3::zeros(), &[3.0, 4.0, 1.0], 0.0, 3)
    );
}

#[test]
#[should_panic(
    expected = "the gradient of `emitted::bent` is wrong: `grad` disagrees with central differences at argument `x`"
)]
fn the_macro_panics_with_the_mismatch() {
    assert_gradient!(emitted::bent, (2.0,));
}

#[test]
fn checks_of_one_point_are_functions() {
    use grad_runtime::check;
    let v = Vector2::new(0.5, -1.5);
    let m = Matrix2::new(1.0, 2.0, 3.0, 4.0);
    check::gradient(&v, |v| v.norm_squared(), |v| v * 2.0).unwrap();
    check::gradient(&v, |v| v.norm_squared(), |v| v).unwrap_err();
    check::jvp(&v, |v| m * v, |v, dot| (m * v, m * dot)).unwrap();
    check::jvp(&v, |v| m * v, |v, dot| (m * v, m.transpose() * dot)).unwrap_err();
    check::jacobian(&v, |v| m * v, |_| m).unwrap();
    let Err(Mismatch::Derivative {
        mode, component, ..
    }) = check::jacobian(&v, |v| m * v, |_| m.transpose())
    else {
        panic!("a transposed Jacobian passes")
    };
    assert_eq!((mode, component), ("jacobian", Some(0)));
    check::jacobian(
        &(0.5, v),
        |(s, v)| v * s,
        |(s, v)| (v, Matrix2::identity() * s),
    )
    .unwrap();
}

#[test]
fn a_jacobian_is_compared_with_the_pullback() {
    let m = Matrix2::new(1.0, 2.0, 3.0, 4.0);
    let point = || (Vector2::new(0.5, -1.0), 2.0);
    let check = Check::new(&[("v", 2), ("s", 1)], point, |(v, s)| m * v * s);
    let vjp = |(v, s): (Vector2<f64>, f64), w: Vector2<f64>| {
        (m * v * s, (m.transpose() * w * s, w.dot(&(m * v))))
    };
    let jacobian = |(v, s): (Vector2<f64>, f64)| (m * s, m * v);
    check.rows(jacobian, vjp).unwrap();
    let wrong = |(v, s): (Vector2<f64>, f64)| (m.transpose() * s, m * v);
    let mismatch = check.rows(wrong, vjp).unwrap_err().to_string();
    let expected = "`jacobian` disagrees with `vjp` at argument `v`, component 0 of 2";
    assert!(mismatch.starts_with(expected), "{mismatch}");
    let too_few = check.rows(|(v, _)| m * v, vjp).unwrap_err();
    assert!(matches!(too_few, Mismatch::Shape { .. }));
}
