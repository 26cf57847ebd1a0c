//! Curves through measurements, by Gauss and Newton's method with damping, against the certified values of NIST.
//!
//! The files are of the [Statistical Reference Datasets](https://www.itl.nist.gov/div898/strd/nls/nls_main.shtml) of the National
//! Institute of Standards and Technology, which are in the public domain.
//!
//! ```text
//! cargo run --release --example nist
//! ```

use grad_runtime::nalgebra::{DMatrix, DVector, RowSVector, SVector};
use grad_runtime::prelude::*;

/// Monomolecular adsorption, an exponential.
#[differentiable(wrt(b))]
fn misra1a(b: &SVector<f64, 2>, x: f64) -> f64 {
    b[0] * (1.0 - (-b[1] * x).exp())
}

/// A linear function over a quadratic one.
#[differentiable(wrt(b))]
fn mgh09(b: &SVector<f64, 4>, x: f64) -> f64 {
    b[0] * (x * x + x * b[1]) / (x * x + x * b[2] + b[3])
}

/// A cubic function over another one: the mobility of electrons by the logarithm of their density, and the thermal expansion of copper
/// by its temperature.
#[differentiable(wrt(b))]
fn cubics(b: &SVector<f64, 7>, x: f64) -> f64 {
    (b[0] + x * (b[1] + x * (b[2] + x * b[3]))) / (1.0 + x * (b[4] + x * (b[5] + x * b[6])))
}

/// One of NIST's files.
pub struct Data<const N: usize> {
    pub name: &'static str,
    pub starts: [SVector<f64, N>; 2],
    pub certified: SVector<f64, N>,
    /// The certified sum of the squares of the residuals.
    pub squares: f64,
    /// Pairs of x and y.
    pub points: Vec<(f64, f64)>,
}

impl<const N: usize> Data<N> {
    /// Reads a file: lines `b1 = start start certified deviation`, the sum of squares, and a table of `y x` behind `Data:`.
    pub fn read(name: &'static str, text: &str) -> Self {
        let (mut columns, mut squares, mut points) = (Vec::new(), 0.0, Vec::new());
        let mut in_table = false;
        for line in text.lines() {
            let numbers: Vec<f64> = line
                .rsplit(['=', ':'])
                .next()
                .into_iter()
                .flat_map(str::split_whitespace)
                .filter_map(|word| word.parse().ok())
                .collect();
            match (numbers.as_slice(), line.trim_start()) {
                ([y, x], _) if in_table => points.push((*x, *y)),
                ([first, second, certified, _], line) if line.starts_with('b') => {
                    columns.push([*first, *second, *certified]);
                }
                ([sum], line) if line.starts_with("Residual Sum of Squares") => squares = *sum,
                (_, line) => in_table |= line.starts_with("Data:") && line.ends_with('x'),
            }
        }
        let column = |k: usize| SVector::from_fn(|i, _| columns[i][k]);
        Data {
            name,
            starts: [column(0), column(1)],
            certified: column(2),
            squares,
            points,
        }
    }
}

/// What a fit has found.
pub struct Fit<const N: usize> {
    pub parameters: SVector<f64, N>,
    pub squares: f64,
    pub steps: usize,
}

/// The least squares fit from a start. `model` gives the value of the curve and its derivatives by the parameters.
pub fn fit<const N: usize>(
    model: impl Fn(&SVector<f64, N>, f64) -> (f64, RowSVector<f64, N>),
    points: &[(f64, f64)],
    start: SVector<f64, N>,
) -> Fit<N> {
    let residuals = |b: &SVector<f64, N>| {
        let mut r = DVector::zeros(points.len() + N);
        let mut jacobian = DMatrix::zeros(points.len() + N, N);
        for (i, (x, y)) in points.iter().enumerate() {
            let (value, row) = model(b, *x);
            r[i] = y - value;
            jacobian.set_row(i, &row);
        }
        (r, jacobian)
    };
    let mut fit = Fit {
        parameters: start,
        squares: f64::INFINITY,
        steps: 0,
    };
    let (mut r, mut jacobian) = residuals(&start);
    fit.squares = r.norm_squared();
    let mut damping = 1e-2;
    while fit.steps < 2_000 && damping < 1e12 {
        fit.steps += 1;
        // The columns have very different lengths: the damping is relative to them.
        let lengths: Vec<f64> = jacobian
            .column_iter()
            .map(|c| c.norm().max(1e-300))
            .collect();
        let mut scaled = jacobian.clone();
        for (j, length) in lengths.iter().enumerate() {
            scaled.column_mut(j).unscale_mut(*length);
            scaled[(points.len() + j, j)] = f64::sqrt(damping);
        }
        let qr = scaled.qr();
        let Some(step) = qr.r().solve_upper_triangular(&(qr.q().transpose() * &r)) else {
            break;
        };
        let next = SVector::from_fn(|j, _| fit.parameters[j] + step[j] / lengths[j]);
        let (r_next, jacobian_next) = residuals(&next);
        let squares = r_next.norm_squared();
        if squares <= fit.squares {
            let done = step.norm() < 1e-13 * r.norm();
            (fit.parameters, fit.squares) = (next, squares);
            (r, jacobian) = (r_next, jacobian_next);
            damping *= 0.2;
            if done {
                break;
            }
        } else {
            damping *= 4.0;
        }
    }
    fit
}

/// Fits from both of NIST's starts and compares with the certified values.
pub fn compare<const N: usize>(
    data: &Data<N>,
    model: impl Fn(&SVector<f64, N>, f64) -> (f64, RowSVector<f64, N>),
) {
    for start in data.starts {
        let found = fit(&model, &data.points, start);
        let errors = found
            .parameters
            .zip_map(&data.certified, |b, c| (b / c - 1.0).abs());
        println!(
            "{:>8}: {} points, {:4} steps, sum of squares {:.10e}, largest relative error {:.0e}",
            data.name,
            data.points.len(),
            found.steps,
            found.squares,
            errors.max()
        );
        assert!(
            (found.squares / data.squares - 1.0).abs() < 1e-9,
            "{}",
            data.name
        );
        assert!(errors.max() < 1e-6, "{}: {}", data.name, found.parameters);
    }
}

/// The four fits.
pub fn run() {
    let data = Data::read("Misra1a", include_str!("nist/Misra1a.dat"));
    compare(&data, misra1a::value_and_jacobian);
    let data = Data::read("MGH09", include_str!("nist/MGH09.dat"));
    compare(&data, mgh09::value_and_jacobian);
    let data = Data::read("Thurber", include_str!("nist/Thurber.dat"));
    compare(&data, cubics::value_and_jacobian);
    let data = Data::read("Hahn1", include_str!("nist/Hahn1.dat"));
    compare(&data, cubics::value_and_jacobian);
}

#[allow(dead_code, reason = "the tests call `run`")]
fn main() {
    run();
}
