//! What the reverse sweep does to cotangents, beyond arithmetic.

use crate::{Scalar, Tangent};
use nalgebra::{Dim, Matrix, RawStorageMut};

/// The value of a place, which is left at zero.
#[inline]
pub fn take<T: Tangent>(place: &mut T) -> T {
    let value = place.clone();
    place.set_zero();
    value
}

/// The same where there is a copy of the value.
#[inline]
pub fn take_copied<T: Tangent>(copy: T, place: &mut T) -> T {
    place.set_zero();
    copy
}

/// The cotangent of what was pushed last.
///
/// # Panics
/// If the cotangents are fewer than what was pushed.
#[inline]
pub fn pop_last<T>(cotangents: &mut Vec<T>) -> T {
    match cotangents.pop() {
        Some(last) => last,
        None => panic!("the vector changed its length between the forward and the reverse sweep"),
    }
}

/// `a + b`
#[inline]
pub fn sum<T: super::AddField<T>>(mut a: T, b: &T) -> T {
    super::add_to(&mut a, b);
    a
}

/// `target += factor * part`. A factor that is exactly zero adds nothing, whatever the part is.
#[inline]
pub fn add_scaled<T: Tangent>(target: &mut T, factor: T::Scalar, part: &T) {
    let infinity = T::Scalar::lit(f64::INFINITY);
    if factor == infinity || factor == -infinity {
        add_steep(target, factor, part);
    } else if factor != T::Scalar::lit(0.0) {
        target.axpy(factor, part);
    }
}

/// `target += factor * part` with an infinite factor: what is exactly zero adds nothing.
#[cold]
pub(super) fn add_steep<T: Tangent>(target: &mut T, factor: T::Scalar, part: &T) {
    let zero = T::Scalar::lit(0.0);
    let mut components = vec![zero; part.dim()];
    part.write_to_slice(&mut components);
    for x in &mut components {
        *x = times(*x, factor);
    }
    let mut steep = part.clone();
    steep.read_from_slice(&components);
    target.axpy(T::Scalar::lit(1.0), &steep);
}

/// An infinite cotangent of a float as its sign and the factor that is left; any other as it is.
#[inline]
pub fn steep<T: Tangent>(mut g: T) -> (T, f64) {
    let infinity = T::Scalar::lit(f64::INFINITY);
    if g.dim() == 1 {
        let mut value = [T::Scalar::lit(0.0)];
        g.write_to_slice(&mut value);
        if value[0] == infinity || value[0] == -infinity {
            let sign = if value[0] == infinity { 1.0 } else { -1.0 };
            g.read_from_slice(&[T::Scalar::lit(sign)]);
            return (g, f64::INFINITY);
        }
    }
    (g, 1.0)
}

/// Whether the cotangent of a float is infinite.
#[inline]
pub fn is_infinite<T: Tangent>(g: &T) -> bool {
    let mut value = [T::Scalar::lit(0.0)];
    if g.dim() != 1 {
        return false;
    }
    g.write_to_slice(&mut value);
    let infinity = T::Scalar::lit(f64::INFINITY);
    value[0] == infinity || value[0] == -infinity
}

/// The sum of the elements, starting from `zero`.
#[inline]
pub fn element_sum<T: Tangent>(elements: &[T], zero: T) -> T {
    elements.iter().fold(zero, sum)
}

/// `acc[i] += x[i]` for all `i`.
///
/// # Panics
/// If the lengths differ.
#[inline]
pub fn add_elements<T: Tangent>(acc: &mut [T], x: &[T]) {
    assert_eq!(
        acc.len(),
        x.len(),
        "the cotangent of a part has another length than the part"
    );
    for (acc, x) in acc.iter_mut().zip(x) {
        super::add_to(acc, x);
    }
}

/// Sets a column of cotangents to zero.
#[inline]
pub fn zero_column<T: Scalar, R: Dim, C: Dim, S: RawStorageMut<T, R, C>>(
    m: &mut Matrix<T, R, C, S>,
    j: usize,
) {
    m.column_mut(j).fill(T::lit(0.0));
}

/// Sets a row of cotangents to zero.
#[inline]
pub fn zero_row<T: Scalar, R: Dim, C: Dim, S: RawStorageMut<T, R, C>>(
    m: &mut Matrix<T, R, C, S>,
    i: usize,
) {
    m.row_mut(i).fill(T::lit(0.0));
}

/// What a branch of the forward sweep has kept for its reverse.
///
/// # Panics
/// If the branch did not run.
#[inline]
pub fn kept<T>(value: Option<T>) -> T {
    match value {
        Some(value) => value,
        None => panic!("a branch of the reverse sweep ran without that of the forward sweep"),
    }
}

/// A result of a differentiable function that is a float, under whatever name: `Bar` is its cotangent.
///
/// The lifetime makes rustc check the bound where the function is called, not where it is defined.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a float, so there is no gradient",
    label = "the result of the function is not a float",
    note = "help: call `vjp` with a cotangent of the result, or `jacobian`"
)]
pub trait ScalarResult<'a, Bar> {
    /// The cotangent one.
    fn unit() -> Bar;
}

impl<T: Scalar> ScalarResult<'_, T> for T {
    #[inline]
    fn unit() -> T {
        T::lit(1.0)
    }
}

/// The derivative of `x.powi(n)`: exactly 0 for n = 0.
#[inline]
pub fn powi_derivative<T: Scalar>(x: T, n: i32) -> T {
    if n == 0 {
        T::lit(0.0)
    } else if let Some(less) = n.checked_sub(1) {
        T::lit(f64::from(n)) * x.powi(less)
    } else {
        T::lit(f64::from(n)) * x.powi(n) / x
    }
}

/// The derivative of `x.powi(n)` of order `k`: exactly 0 where a factor is.
#[inline]
pub fn powi_higher<T: Scalar>(x: T, n: i32, k: T) -> T {
    let (mut factor, mut left, mut exponent) = (T::lit(1.0), k, n);
    while left > T::lit(0.0) {
        factor *= T::lit(f64::from(exponent));
        left -= T::lit(1.0);
        exponent = exponent.saturating_sub(1);
    }
    if factor == T::lit(0.0) {
        factor
    } else {
        factor * x.powi(exponent)
    }
}

/// `a * b`, and 0 where one of them is: the product of the other factors where a factor is 0, also if some of them overflow.
#[inline]
pub fn times<T: Scalar>(a: T, b: T) -> T {
    let zero = T::lit(0.0);
    if a == zero || b == zero { zero } else { a * b }
}

/// The part `x / norm` of a unit vector: 0 at the origin; of an infinite vector the limit, to which finite components add nothing.
#[inline]
pub fn unit_part<T: Scalar>(x: T, norm: T) -> T {
    let (zero, infinity) = (T::lit(0.0), T::lit(f64::INFINITY));
    if norm == zero {
        zero
    } else if norm == infinity {
        if x == infinity {
            T::lit(1.0)
        } else if x == -infinity {
            T::lit(-1.0)
        } else {
            zero
        }
    } else {
        x / norm
    }
}

/// The derivative of `y = a.powf(b)` by `a`: exactly 0 for b = 0.
///
/// The power is not computed again where the quotient is exact enough: `b · y / a`.
#[inline]
pub fn powf_da<T: Scalar>(a: T, b: T, y: T) -> T {
    let zero = T::lit(0.0);
    if b == zero {
        return zero;
    }
    let quotient = y / a;
    if a > zero && y > T::lit(1e-30) && y < T::lit(1e30) && quotient < T::lit(1e30) {
        b * quotient
    } else {
        b * a.powf(b - T::lit(1.0))
    }
}

/// The derivative of `y = a.powf(b)` by `b`: 0 for a ≤ 0.
#[inline]
pub fn powf_db<T: Scalar>(a: T, y: T) -> T {
    if a > T::lit(0.0) {
        y * a.ln()
    } else {
        T::lit(0.0)
    }
}
