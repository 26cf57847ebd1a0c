//! The implicit function theorem: the linear system at a solution x of g(x, p) = 0 or h(x, p) = x.
//!
//! Its matrix is ∂g/∂x or I − ∂h/∂x, by columns. Forward mode solves with it and the tangent of the equation, reverse mode with
//! its transpose and the cotangent of the solution.

use super::along::{converted, for_each_unit};
use crate::{Scalar, Tangent};
use nalgebra::{DMatrix, DVector, Dyn, LU};

/// What the equation says of the solution.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Equation {
    /// g(x, p) = 0.
    Root,
    /// h(x, p) = x.
    FixedPoint,
}

/// The mode that the system serves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sweep {
    /// The matrix as it is.
    Forward,
    /// Its transpose.
    Reverse,
}

/// The system, factorised.
#[derive(Debug)]
pub struct Implicit<S: Scalar> {
    function: &'static str,
    equation: Equation,
    matrix: Matrix<S>,
}

#[derive(Debug)]
enum Matrix<S: Scalar> {
    /// One equation for one number is a division.
    One(S),
    /// `None` if it is singular.
    Many(Option<LU<S, Dyn, Dyn>>),
}

/// The factors, unless a pivot is no more than what rounding leaves of the row and the column that it stands for.
fn factors<S: Scalar>(matrix: DMatrix<S>) -> Option<LU<S, Dyn, Dyn>> {
    let n = matrix.nrows();
    let mut rows = DVector::from_fn(n, |i, _| matrix.row(i).amax());
    let columns: Vec<S> = matrix.column_iter().map(|column| column.amax()).collect();
    let lu = LU::new(matrix);
    lu.p().permute_rows(&mut rows);
    let rounding = S::default_epsilon() * S::lit(n as f64);
    let diagonal = lu.lu_internal().diagonal();
    let is_lost = |i: usize| diagonal[i].abs() <= rounding * rows[i].min(columns[i]);
    let singular = (0..n).any(is_lost);
    (!singular).then_some(lu)
}

impl<S: Scalar> Implicit<S> {
    /// The system of the result of `function`: `zero` has its shape, and `push` takes a direction of it to the tangent of the equation.
    ///
    /// # Panics
    /// If the equation does not have as many components as the solution.
    pub fn new<X: Tangent<Scalar = S>, W: Tangent>(
        function: &'static str,
        equation: Equation,
        sweep: Sweep,
        zero: &X,
        mut push: impl FnMut(&X) -> W,
    ) -> Self {
        let n = zero.dim();
        let mut columns = Vec::new();
        let mut one = S::lit(0.0);
        for_each_unit(zero, |k, unit| {
            let column = push(unit);
            let found = column.dim();
            assert!(
                found == n,
                "the equation of `{function}` has {found} components and its result has {n}; \
                 help: return one component for each of the result from the function that the attribute names"
            );
            let mut flat = components(&column);
            if equation == Equation::FixedPoint {
                for (i, x) in flat.iter_mut().enumerate() {
                    *x = S::lit(if i == k { 1.0 } else { 0.0 }) - *x;
                }
            }
            if n == 1 {
                one = flat[0];
            } else {
                columns.append(&mut flat);
            }
        });
        let matrix = if n == 1 {
            Matrix::One(one)
        } else {
            Matrix::Many(factors(match sweep {
                Sweep::Forward => DMatrix::from_vec(n, n, columns),
                Sweep::Reverse => DMatrix::from_row_slice(n, n, &columns),
            }))
        };
        Self {
            function,
            equation,
            matrix,
        }
    }

    /// The solution for a right side, in the shape of `zero`: with the sign that the theorem has. What is exactly zero stays it, also
    /// where the matrix is singular.
    ///
    /// # Panics
    /// If the matrix is singular.
    pub fn solve<A: Tangent, B: Tangent>(&self, right: &A, zero: &B) -> B {
        if right.vanishes() {
            return zero.clone();
        }
        let right: Vec<S> = components(right);
        let solved = match &self.matrix {
            Matrix::One(one) if *one != S::lit(0.0) => Some(vec![right[0] / *one]),
            Matrix::One(_) => None,
            Matrix::Many(lu) => {
                let right = DVector::from_vec(right);
                let solved = lu.as_ref().and_then(|lu| lu.solve(&right));
                solved.map(|solved| solved.data.into())
            }
        };
        let (function, equation) = (self.function, self.equation);
        let Some(solved) = solved else {
            let matrix = match equation {
                Equation::Root => "∂g/∂x of its equation",
                Equation::FixedPoint => "1 - ∂h/∂x of its equation",
            };
            panic!(
                "the derivative of `{function}` does not exist at these arguments: {matrix} is singular at the result; \
                 help: the equation must determine the result, and change with each component of it"
            );
        };
        let signed = solved.into_iter().map(|x| match equation {
            // A difference, so that a zero stays positive.
            Equation::Root => converted(S::lit(0.0) - x),
            Equation::FixedPoint => converted(x),
        });
        let signed: Vec<B::Scalar> = signed.collect();
        let mut result = zero.clone();
        result.read_from_slice(&signed);
        result
    }
}

fn components<V: Tangent, S: Scalar>(tangent: &V) -> Vec<S> {
    let mut flat = vec![V::Scalar::lit(0.0); tangent.dim()];
    tangent.write_to_slice(&mut flat);
    flat.into_iter().map(converted).collect()
}

/// The solution as the equation takes it: by reference as `&X`, or `&[T]` for a `Vec<T>`; or by value.
pub trait Solution<'x, Parameter> {
    /// The argument of the equation.
    fn given(&'x self) -> Parameter;
}

impl<'x, X> Solution<'x, &'x X> for X {
    #[inline]
    fn given(&'x self) -> &'x X {
        self
    }
}

impl<'x, T> Solution<'x, &'x [T]> for Vec<T> {
    #[inline]
    fn given(&'x self) -> &'x [T] {
        self
    }
}

impl<'x, X: Clone> Solution<'x, X> for X {
    #[inline]
    fn given(&'x self) -> X {
        self.clone()
    }
}

/// The solution for a parameter of the equation.
#[inline]
pub fn solution<'x, X: Solution<'x, P>, P>(x: &'x X) -> P {
    x.given()
}

#[cfg(test)]
mod tests {
    use super::{Equation, Implicit, Sweep, solution};
    use nalgebra::{Matrix2, Vector2};

    const A: Matrix2<f64> = Matrix2::new(2.0, 1.0, 0.0, 4.0);

    #[test]
    fn both_sweeps_solve_with_the_matrix_of_the_equation() {
        let zero = Vector2::zeros();
        let right = Vector2::new(3.0, 8.0);
        let push = |x: &Vector2<f64>| A * x;
        let forward = Implicit::new("f", Equation::Root, Sweep::Forward, &zero, push);
        assert_eq!(forward.solve(&right, &[0.0; 2]), [-0.5, -2.0]);
        let reverse = Implicit::new("f", Equation::Root, Sweep::Reverse, &zero, push);
        assert_eq!(reverse.solve(&right, &[0.0; 2]), [-1.5, -1.625]);
        // I - A is ((-1, -1), (0, -3)).
        let fixed = Implicit::new("f", Equation::FixedPoint, Sweep::Forward, &zero, push);
        assert_eq!(
            fixed.solve(&Vector2::new(4.0, 9.0), &zero),
            Vector2::new(-1.0, -3.0)
        );
    }

    #[test]
    fn one_number_is_divided_by() {
        let system = Implicit::new("f", Equation::Root, Sweep::Forward, &0.0, |x| 4.0 * x);
        assert_eq!(system.solve(&2.0, &0.0), -0.5);
    }

    #[test]
    fn what_is_zero_stays_it_where_the_matrix_is_singular() {
        let system = Implicit::new(
            "f",
            Equation::FixedPoint,
            Sweep::Reverse,
            &0.0,
            |x: &f64| *x,
        );
        assert_eq!(system.solve(&0.0, &0.0), 0.0);
    }

    #[test]
    #[should_panic(
        expected = "the derivative of `kepler` does not exist at these arguments: ∂g/∂x"
    )]
    fn a_singular_matrix_names_the_function() {
        let zero = Vector2::<f64>::zeros();
        let system = Implicit::new("kepler", Equation::Root, Sweep::Forward, &zero, |x| x * 0.0);
        system.solve(&Vector2::new(1.0, 0.0), &zero);
    }

    #[test]
    fn a_matrix_is_singular_where_rounding_leaves_a_pivot_and_not_where_it_is_small() {
        use nalgebra::Matrix3;
        let numbered = Matrix3::<f64>::from_fn(|i, j| (3 * i + j + 1) as f64);
        assert!(
            super::factors(nalgebra::DMatrix::from_column_slice(
                3,
                3,
                numbered.as_slice()
            ))
            .is_none()
        );
        for small in [
            Matrix2::new(1.0, 0.0, 0.0, 1e-30),
            Matrix2::new(1.0, 1.0, 0.0, 1e-30),
        ] {
            let zero = Vector2::<f64>::zeros();
            let system = Implicit::new("f", Equation::Root, Sweep::Forward, &zero, |x| small * x);
            assert_eq!(system.solve(&Vector2::new(0.0, -1e-30), &zero).y, 1.0);
        }
    }

    #[test]
    #[should_panic(expected = "has 1 components and its result has 2")]
    fn an_equation_of_another_size_is_refused() {
        let zero = Vector2::<f64>::zeros();
        let _ = Implicit::new(
            "f",
            Equation::Root,
            Sweep::Forward,
            &zero,
            |x: &Vector2<f64>| x.x,
        );
    }

    #[test]
    fn the_solution_is_given_as_the_parameter_asks() {
        fn by_value(x: f64) -> f64 {
            x
        }
        fn by_reference(x: &f64) -> f64 {
            *x
        }
        fn by_slice(x: &[f64]) -> f64 {
            x[0]
        }
        assert_eq!(by_value(solution(&2.0)) + by_reference(solution(&3.0)), 5.0);
        assert_eq!(by_slice(solution(&vec![4.0])), 4.0);
    }
}
