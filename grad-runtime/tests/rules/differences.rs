//! A rule's pullbacks against central differences of its primal, component by component.

use grad_runtime::private::{Operand, PullA, PullB, Rule1, Rule2};
use grad_runtime::{Differentiable, Scalar, Tangent};
use nalgebra::allocator::Allocator;
use nalgebra::{DefaultAllocator, Dim, OMatrix};

/// Numbers between 0.3 and 1.7 in magnitude, of either sign, no two alike.
pub fn numbers<T: Scalar>(seed: u64) -> impl FnMut() -> T {
    let mut state = seed;
    move || {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        let u = (state >> 11) as f64 / (1u64 << 53) as f64;
        let sign = if state >> 63 == 0 { 1.0 } else { -1.0 };
        T::lit(sign * (0.3 + 1.4 * u))
    }
}

pub fn matrix<T: Scalar, R: Dim, C: Dim>(rows: R, columns: C, seed: u64) -> OMatrix<T, R, C>
where
    DefaultAllocator: Allocator<R, C>,
{
    let mut next = numbers(seed);
    OMatrix::from_fn_generic(rows, columns, |_, _| next())
}

pub fn flat<V: Tangent>(v: &V) -> Vec<V::Scalar> {
    let mut out = vec![V::Scalar::lit(0.0); v.dim()];
    v.write_to_slice(&mut out);
    out
}

/// The gradient of `f` at `x` by central differences.
fn differences<X, T>(x: &X, f: impl Fn(&X) -> T) -> Vec<T>
where
    X: Differentiable + Clone,
    X::Tangent: Tangent<Scalar = T>,
    T: Scalar,
{
    let h = T::default_epsilon().cbrt();
    let mut step = x.zero_tangent();
    let mut unit = vec![T::lit(0.0); step.dim()];
    (0..unit.len())
        .map(|k| {
            let mut at = |h: T| {
                unit.fill(T::lit(0.0));
                unit[k] = h;
                step.read_from_slice(&unit);
                let mut x = x.clone();
                x.retract(&step);
                f(&x)
            };
            (at(h) - at(-h)) / (h + h)
        })
        .collect()
}

fn assert_close<T: Scalar>(what: &str, ours: &[T], expected: &[T]) {
    assert_eq!(ours.len(), expected.len(), "{what}");
    let size = expected.iter().fold(T::lit(1.0), |m, x| m.max(x.abs()));
    // Truncation and rounding of a central difference are both of the order of ε^⅔.
    let tolerance = T::default_epsilon().cbrt().powi(2) * T::lit(40.0) * size;
    for (k, (a, b)) in ours.iter().zip(expected).enumerate() {
        assert!(
            (*a - *b).abs() <= tolerance,
            "{what}, component {k}: {a} is not {b}"
        );
    }
}

/// A cotangent with a different number in each component, and an accumulator that is not empty.
fn filled<V: Tangent>(zero: V, seed: u64) -> V {
    let mut v = zero;
    let mut next = numbers::<V::Scalar>(seed);
    let values: Vec<_> = (0..v.dim()).map(|_| next()).collect();
    v.read_from_slice(&values);
    v
}

fn check_pull<V: Tangent>(
    op: &str,
    pulled: &V,
    pull_into: impl FnOnce(&mut V),
    expected: &[V::Scalar],
) {
    assert_close(op, &flat(pulled), expected);
    let start = filled(pulled.clone(), 5);
    let mut acc = start.clone();
    pull_into(&mut acc);
    let sum: Vec<_> = flat(&start)
        .iter()
        .zip(expected)
        .map(|(a, b)| *a + *b)
        .collect();
    assert_close(&format!("{op} into an accumulator"), &flat(&acc), &sum);
}

/// The tangent in some direction is the transpose of the pullback: ⟨g, push t⟩ = ⟨pull g, t⟩.
fn check_push<V: Tangent, W: Tangent<Scalar = V::Scalar>>(
    op: &str,
    push: impl Fn(&V) -> W,
    g: &W,
    pulled: &V,
) {
    for seed in 11..14 {
        let dot = filled(pulled.clone(), seed);
        let (ours, expected) = (g.dot(&push(&dot)), pulled.dot(&dot));
        assert_close(&format!("the tangent of {op}"), &[ours], &[expected]);
    }
}

/// An operand with a derivative.
pub trait Point: Operand<Bar: Tangent> + Differentiable<Tangent = Self::Bar> {}
impl<T: Operand<Bar: Tangent> + Differentiable<Tangent = Self::Bar>> Point for T {}

/// A result that is its own tangent.
pub trait Vector<S: Scalar>:
    Tangent<Scalar = S> + Differentiable<Tangent = Self> + Operand<Bar = Self>
{
}
impl<S: Scalar, T> Vector<S> for T where
    T: Tangent<Scalar = S> + Differentiable<Tangent = T> + Operand<Bar = T>
{
}

pub fn unary<Op, A>(a: &A)
where
    A: Rule1<Op> + Point + Clone,
    A::Output: Vector<<A::Bar as Tangent>::Scalar>,
{
    let name = std::any::type_name::<Op>();
    let y = a.primal();
    let g = filled(y.clone(), 7);
    let expected = differences(a, |a| g.dot(&a.primal()));
    check_push(name, |dot| a.push(&y, dot), &g, &a.pull(&y, &g));
    check_pull(
        name,
        &a.pull(&y, &g),
        |acc| a.pull_into(&y, &g, acc),
        &expected,
    );
}

pub fn first<Op, A, B>(a: &A, b: &B)
where
    A: PullA<Op, B> + Point + Clone,
    A::Output: Vector<<A::Bar as Tangent>::Scalar>,
{
    let name = std::any::type_name::<Op>();
    let y = a.primal(b);
    let g = filled(y.clone(), 7);
    let expected = differences(a, |a| g.dot(&a.primal(b)));
    check_push(name, |dot| a.push_a(b, &y, dot), &g, &a.pull_a(b, &y, &g));
    check_pull(
        name,
        &a.pull_a(b, &y, &g),
        |acc| a.pull_a_into(b, &y, &g, acc),
        &expected,
    );
}

pub fn second<Op, A, B>(a: &A, b: &B)
where
    A: PullB<Op, B>,
    B: Point + Clone,
    A::Output: Vector<<B::Bar as Tangent>::Scalar>,
{
    let name = std::any::type_name::<Op>();
    let y = a.primal(b);
    let g = filled(y.clone(), 7);
    let expected = differences(b, |b| g.dot(&a.primal(b)));
    check_push(name, |dot| a.push_b(b, &y, dot), &g, &a.pull_b(b, &y, &g));
    check_pull(
        name,
        &a.pull_b(b, &y, &g),
        |acc| a.pull_b_into(b, &y, &g, acc),
        &expected,
    );
}

/// Both operands.
pub fn binary<Op, A, B>(a: &A, b: &B)
where
    A: PullA<Op, B> + PullB<Op, B> + Point + Clone,
    B: Point + Clone,
    A::Bar: Tangent<Scalar = <B::Bar as Tangent>::Scalar>,
    <A as Rule2<Op, B>>::Output: Vector<<B::Bar as Tangent>::Scalar>,
{
    first::<Op, A, B>(a, b);
    second::<Op, A, B>(a, b);
}
