//! Outputs that may fail: every derivative is in the wrapper of the function, and a failure leaves it as it leaves the function.

use grad_runtime::nalgebra::{DMatrix, DVector, Matrix2, SVector, Vector2};
use grad_runtime::{assert_gradient, constant, differentiable};
use std::cell::Cell;
use std::num::ParseFloatError;

#[derive(Debug, PartialEq)]
enum Fault {
    Negative(f64),
    Long { values: Vec<f64> },
    Text(ParseFloatError),
    Said(String),
}

impl From<ParseFloatError> for Fault {
    fn from(error: ParseFloatError) -> Self {
        Fault::Text(error)
    }
}

impl From<&'static str> for Fault {
    fn from(text: &'static str) -> Self {
        Fault::Said(text.to_owned())
    }
}

#[differentiable(order = 2)]
fn root(x: f64) -> Result<f64, Fault> {
    if x < 0.0 {
        return Err(Fault::Negative(x));
    }
    Ok(x.sqrt())
}

#[differentiable(order = 2)]
fn quotient(x: f64, y: f64) -> Option<f64> {
    if y == 0.0 { None } else { Some(x / y) }
}

#[test]
fn every_derivative_is_in_the_wrapper() {
    assert_eq!(root::grad(0.25), Ok(1.0));
    assert_eq!(root::value_and_grad(4.0), Ok((2.0, 0.25)));
    assert_eq!(root::jvp(4.0, 8.0), Ok((2.0, 2.0)));
    let (value, pullback) = root::vjp(4.0).unwrap();
    assert_eq!((value, pullback(8.0)), (2.0, 2.0));
    assert_eq!(root::jacobian(4.0), Ok(0.25));
    assert_eq!(root::value_and_jacobian(4.0), Ok((2.0, 0.25)));
    assert_eq!(root::hvp(4.0, 1.0), Ok(-1.0 / 32.0));
    assert_eq!(root::grad_and_hvp(4.0, 1.0), Ok((0.25, -1.0 / 32.0)));
    assert_eq!(root::hessian(4.0).unwrap()[(0, 0)], -1.0 / 32.0);
    assert_eq!(quotient::grad(3.0, 2.0), Some((0.5, -0.75)));
    assert_eq!(quotient::hessian(3.0, 2.0).unwrap()[(0, 1)], -0.25);
    assert_eq!(quotient::jvp(3.0, 2.0, (2.0, 0.0)), Some((1.5, 1.0)));
}

#[test]
fn a_failure_is_that_of_the_function_in_every_derivative() {
    let fault = || Fault::Negative(-1.0);
    assert_eq!(root::grad(-1.0), Err(fault()));
    assert_eq!(root::value_and_grad(-1.0), Err(fault()));
    assert_eq!(root::jvp(-1.0, 8.0), Err(fault()));
    assert_eq!(root::vjp(-1.0).err(), Some(fault()));
    assert_eq!(root::jacobian(-1.0), Err(fault()));
    assert_eq!(root::hvp(-1.0, 1.0), Err(fault()));
    assert_eq!(root::value_grad_hessian(-1.0).err(), Some(fault()));
    assert_eq!(quotient::grad(3.0, 0.0), None);
    assert_eq!(quotient::hessian(3.0, 0.0), None);
}

#[test]
fn a_failure_leaves_what_is_accumulated_untouched() {
    let mut g = 1.0;
    assert_eq!(root::accumulate_grad(4.0, &mut g), Ok(2.0));
    assert_eq!(g, 1.25);
    assert!(root::accumulate_grad(-4.0, &mut g).is_err());
    assert_eq!(g, 1.25);
    let mut g = vec![1.0, 2.0];
    assert!(geometric_mean::accumulate_grad(&[4.0, -1.0], &mut g).is_err());
    assert_eq!(g, [1.0, 2.0]);
}

#[differentiable]
fn geometric_mean(x: &[f64]) -> Result<f64, Fault> {
    let mut product = 1.0;
    for v in x {
        if *v < 0.0 {
            return Err(Fault::Negative(*v));
        }
        product *= v.powf(1.0 / x.len() as f64);
        if product > 1e9 {
            return Err(Fault::Long { values: x.to_vec() });
        }
    }
    Ok(product)
}

#[test]
fn a_loop_fails_in_an_iteration() {
    assert_gradient!(geometric_mean, (&[0.3, 0.5, 1.7][..]));
    assert_eq!(
        geometric_mean::grad(&[1e12, 1e12]),
        Err(Fault::Long {
            values: vec![1e12, 1e12]
        })
    );
}

#[differentiable]
fn parsed(x: f64, texts: &[String]) -> Result<f64, Fault> {
    let mut sum = 0.0;
    for text in texts {
        let weight: f64 = text.trim().parse()?;
        sum += weight * x.sin();
    }
    Ok(sum)
}

#[differentiable]
fn checked(x: f64) -> Result<f64, Fault> {
    check(constant(x))?;
    Ok(x * x)
}

fn check(x: f64) -> Result<(), Fault> {
    if x > 3.0 {
        Err("large")?
    }
    Ok(())
}

#[differentiable]
fn of_constants(x: f64, o: Option<f64>, #[constant] k: Option<f64>) -> Option<f64> {
    let a = o?;
    let b = k?;
    Some(a * b * x)
}

#[test]
fn the_question_mark_on_constants_is_an_early_return() {
    let texts = ["1.5".to_owned(), " 2 ".to_owned()];
    assert_gradient!(parsed, (0.3, &texts));
    assert!(matches!(
        parsed::grad(0.3, &["x".to_owned()]),
        Err(Fault::Text(_))
    ));
    assert_gradient!(checked, (0.7));
    assert_eq!(checked::grad(4.0), Err(Fault::Said("large".to_owned())));
    assert_gradient!(of_constants, (0.3, Some(0.4), Some(2.0)));
    assert_eq!(of_constants::grad(0.3, None, Some(2.0)), None);
    assert_eq!(of_constants::grad(0.3, Some(0.4), None), None);
}

#[differentiable]
fn ends(x: &[f64]) -> Result<f64, &'static str> {
    let first = x.first().ok_or("empty")?;
    let second = x.get(1).copied().ok_or_else(|| "short")?;
    Ok(first * second)
}

#[differentiable]
fn of_ends(x: &[f64]) -> Option<f64> {
    let first = x.first()?;
    let last = x.last().copied()?;
    Some(first * last)
}

#[differentiable]
fn taken_apart(x: &[f64]) -> Result<[f64; 2], Fault> {
    let [a, b] = x else {
        return Err("two".into());
    };
    Ok([root(*a)? * b, a + b])
}

#[test]
fn options_become_failures() {
    let x = &[0.3, 0.7, 2.0][..];
    assert_gradient!(ends, (x));
    assert_eq!(ends::grad(&[]), Err("empty"));
    assert_eq!(ends::grad(&[1.0]), Err("short"));
    assert_gradient!(of_ends, (x));
    assert_eq!(of_ends::grad(&[]), None);
    assert_gradient!(taken_apart, (&x[1..]));
    assert_eq!(taken_apart::jacobian(x), Err(Fault::Said("two".to_owned())));
}

#[differentiable]
fn unit(v: SVector<f64, 3>) -> Result<SVector<f64, 3>, String> {
    let norm = v.norm();
    if norm < 1e-9 {
        return Err(format!("{norm} is no length"));
    }
    Ok(v / norm)
}

#[differentiable]
fn scaled(x: DVector<f64>, w: &DVector<f64>) -> std::io::Result<DVector<f64>> {
    if x.is_empty() {
        return Err(std::io::Error::other("empty"));
    }
    Ok(x * w.norm())
}

#[differentiable]
fn solved(a: Matrix2<f64>, b: Vector2<f64>) -> Result<(f64, f64), Box<dyn std::error::Error>> {
    let determinant = a[(0, 0)] * a[(1, 1)] - a[(0, 1)] * a[(1, 0)];
    if determinant.abs() < 1e-12 {
        return Err(format!("the determinant is {determinant}").into());
    }
    let x = (a[(1, 1)] * b[0] - a[(0, 1)] * b[1]) / determinant;
    Ok((x, (a[(0, 0)] * b[1] - a[(1, 0)] * b[0]) / determinant))
}

#[test]
fn values_and_errors_of_every_type() {
    assert_gradient!(unit, (SVector::<f64, 3>::new(0.3, 0.4, 0.5)));
    let failed = unit::jacobian(SVector::zeros());
    assert_eq!(failed.unwrap_err(), "0 is no length");
    let x = DVector::from_vec(vec![0.3, 0.4]);
    assert_gradient!(scaled, (x.clone(), &x));
    let failed = scaled::jacobian(DVector::zeros(0), &x).unwrap_err();
    assert_eq!(failed.to_string(), "empty");
    let jacobian: (DMatrix<f64>, DMatrix<f64>) = scaled::jacobian(x.clone(), &x).unwrap();
    assert_eq!(jacobian.0, DMatrix::identity(2, 2) * 0.5);
    let a = Matrix2::new(1.0, 0.2, 0.3, 2.0);
    assert_gradient!(solved, (a, Vector2::new(0.3, 0.4)));
    let failed = solved::vjp(a * 0.0, Vector2::zeros()).err().unwrap();
    assert_eq!(failed.to_string(), "the determinant is 0");
}

#[differentiable(wrt(x))]
fn counted(x: f64, #[constant] count: &Cell<u32>) -> Result<f64, Fault> {
    count.set(count.get() + 1);
    let y = root(x)?;
    count.set(count.get() + 10);
    Ok(y)
}

#[test]
fn what_runs_before_a_failure_runs_once() {
    let count = Cell::new(0);
    assert_eq!(counted::grad(0.25, &count), Ok(1.0));
    assert_eq!(count.replace(0), 11);
    assert!(counted::grad(-0.25, &count).is_err());
    assert_eq!(count.replace(0), 1);
    assert!(counted::jvp(-0.25, &count, 1.0).is_err());
    assert_eq!(count.replace(0), 1);
    assert!(counted::jacobian(-0.25, &count).is_err());
    assert_eq!(count.replace(0), 1);
}

#[differentiable]
fn of_an_option(x: f64) -> Result<Option<f64>, Fault> {
    if x < 0.0 {
        return Err("negative".into());
    }
    Ok(if x > 1.0 { Some(x * x) } else { None })
}

#[test]
fn an_option_inside_is_a_value() {
    assert_gradient!(of_an_option, (1.5));
    assert_eq!(of_an_option::jvp(1.5, 1.0), Ok((Some(2.25), Some(3.0))));
    assert_eq!(of_an_option::jvp(0.5, 1.0), Ok((None, None)));
    assert!(of_an_option::jvp(-0.5, 1.0).is_err());
}

#[differentiable(vjp = cube_vjp)]
fn cube(x: f64) -> Result<f64, Fault> {
    Ok(x * x * x)
}

fn cube_vjp(x: f64) -> Result<(f64, impl FnOnce(f64) -> f64), Fault> {
    if x > 9.0 {
        return Err(Fault::Negative(-x));
    }
    Ok((x * x * x, move |w| w * 3.0 * x * x))
}

#[differentiable(jvp = pair_jvp)]
fn pair(x: f64, y: f64) -> Option<(f64, f64)> {
    (x > 0.0).then_some((x * y, y))
}

fn pair_jvp(x: f64, y: f64, dot: (f64, f64)) -> Option<((f64, f64), (f64, f64))> {
    (x > 0.0).then_some(((x * y, y), (dot.0 * y + x * dot.1, dot.1)))
}

#[differentiable(root = square_is)]
fn by_newton(a: f64) -> Result<f64, Fault> {
    if a < 0.0 {
        return Err(Fault::Negative(a));
    }
    Ok(a.sqrt())
}

#[differentiable]
fn square_is(x: &f64, a: f64) -> f64 {
    x * x - a
}

#[differentiable]
fn with_rules(x: f64) -> Result<f64, Fault> {
    let (a, b) = pair(x, cube(x)?).ok_or("pair")?;
    Ok(by_newton(a)? * b)
}

#[test]
fn rules_have_the_wrapper_of_their_function() {
    assert_gradient!(cube, (0.3));
    assert_eq!(cube::grad(10.0), Err(Fault::Negative(-10.0)));
    assert_eq!(cube::jvp(10.0, 1.0), Err(Fault::Negative(-10.0)));
    assert_gradient!(pair, (0.3, 0.4));
    assert_eq!(pair::jacobian(-0.3, 0.4), None);
    assert_gradient!(by_newton, (0.3));
    assert_eq!(by_newton::grad(-1.0), Err(Fault::Negative(-1.0)));
    assert_gradient!(with_rules, (0.3));
    assert_eq!(with_rules::grad(-0.3), Err(Fault::Said("pair".to_owned())));
}

#[differentiable]
fn generic<T: grad_runtime::Scalar>(x: T, y: T) -> Option<T> {
    if y == T::lit(0.0) {
        return None;
    }
    Some(x / y)
}

#[test]
fn a_generic_float_may_be_missing() {
    assert_eq!(generic::grad(1.0_f32, 2.0), Some((0.5, -0.25)));
    assert_eq!(generic::grad(1.0_f64, 0.0), None);
}

#[test]
#[should_panic(expected = "`root` fails at or near these arguments")]
fn there_is_nothing_to_check_where_the_function_fails() {
    assert_gradient!(root, (-1.0));
}
