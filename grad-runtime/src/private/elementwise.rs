//! `map` and `zip_map` over matrices and arrays, and their pullbacks.
//!
//! The closures are called once for each element, in nalgebra's order (column by column) or the array's.

mod arrays;
mod option;
mod two;

use super::TangentOf;
use super::kernels::{contiguous, fit};
use super::new_matrix::{collected, is_pooled};
use crate::Differentiable;
use nalgebra::allocator::Allocator;
use nalgebra::storage::RawStorage;
use nalgebra::{DefaultAllocator, Dim, Matrix, OMatrix};

/// What has elements: a matrix of any storage, or an array.
pub trait Elementwise {
    /// An element, which closures get by value.
    type Element;
}

/// A container that can hold the results `U` of a map over its elements.
pub trait Map<U>: Elementwise {
    /// The container of results.
    type Output;
    /// As `Matrix::map` and `[T; N]::map`.
    fn map(&self, f: impl FnMut(Self::Element) -> U) -> Self::Output;
}

/// The pullback of a [`Map`].
pub trait MapPull<U: Differentiable>: Map<U> + Differentiable
where
    Self::Element: Differentiable,
{
    /// The cotangents of the results.
    type OutputBar;
    /// `f(x, y, y_bar)` for each element.
    fn map_pull(
        &self,
        y: &Self::Output,
        y_bar: &Self::OutputBar,
        f: impl FnMut(Self::Element, U, TangentOf<U>) -> TangentOf<Self::Element>,
    ) -> Self::Tangent;
    /// The same, added to `acc`.
    fn map_pull_into(
        &self,
        y: &Self::Output,
        y_bar: &Self::OutputBar,
        f: impl FnMut(Self::Element, U, TangentOf<U>) -> TangentOf<Self::Element>,
        acc: &mut Self::Tangent,
    );
}

/// The pushforward of a [`Map`], with tangents `W` of the results.
pub trait PushMap<W>: Map<W> + Differentiable
where
    Self::Element: Differentiable,
{
    /// `f(x, x_dot)` for each element.
    fn push_map(
        &self,
        dot: &Self::Tangent,
        f: impl FnMut(Self::Element, TangentOf<Self::Element>) -> W,
    ) -> <Self as Map<W>>::Output;
}

/// The pushforward of a [`ZipMap`], with tangents `W` of the results.
pub trait PushZipMap<B, W>: Map<W> + Differentiable
where
    B: Elementwise<Element: Differentiable> + Differentiable,
    Self::Element: Differentiable,
{
    /// `f(a, b, a_dot, b_dot)` for each pair of elements.
    fn push_zip_map(
        &self,
        b: &B,
        a_dot: &Self::Tangent,
        b_dot: &B::Tangent,
        f: impl FnMut(Self::Element, B::Element, TangentOf<Self::Element>, TangentOf<B::Element>) -> W,
    ) -> <Self as Map<W>>::Output;
}

/// Two containers of the same shape, with results `U`.
pub trait ZipMap<B: Elementwise, U>: Map<U> {
    /// As `Matrix::zip_map`.
    fn zip_map(
        &self,
        b: &B,
        f: impl FnMut(Self::Element, B::Element) -> U,
    ) -> <Self as Map<U>>::Output;
}

/// The pullback of a [`ZipMap`].
pub trait ZipMapPull<B, U>: ZipMap<B, U> + MapPull<U>
where
    B: Elementwise<Element: Differentiable> + Differentiable,
    U: Differentiable,
    Self::Element: Differentiable,
{
    /// `f(a, b, y, y_bar)` for each pair of elements.
    fn zip_map_pull(
        &self,
        b: &B,
        y: &Self::Output,
        y_bar: &Self::OutputBar,
        f: impl FnMut(
            Self::Element,
            B::Element,
            U,
            TangentOf<U>,
        ) -> (TangentOf<Self::Element>, TangentOf<B::Element>),
    ) -> (Self::Tangent, B::Tangent);
}

/// A container that is visited element by element.
#[diagnostic::on_unimplemented(
    message = "`map` over a `{Self}` has no second derivative here",
    label = "the value of a call, whose type only rustc knows",
    note = "help: write a `match` on the option"
)]
pub trait Visit: Elementwise {
    /// An element, in the order of [`Map::map`].
    fn element(&self, k: usize) -> Self::Element;
}

/// The tangent of the cotangent of `v` in `y = map(v, ..)`: `f(x, y, y_bar, x_dot, y_dot, y_bar_dot)` is that of one element.
#[inline(always)]
pub fn push_map_pull<V, Y, W, D>(
    v: &V,
    y: &Y,
    y_bar: &W,
    v_dot: &D,
    y_dot: &W,
    y_bar_dot: &W,
    mut f: impl FnMut(
        V::Element,
        Y::Element,
        W::Element,
        D::Element,
        W::Element,
        W::Element,
    ) -> D::Element,
) -> D::Output
where
    V: Visit,
    Y: Visit,
    W: Visit,
    D: Visit + Map<<D as Elementwise>::Element>,
{
    let mut k = 0;
    v_dot.map(|x_dot| {
        let at = k;
        k += 1;
        f(
            v.element(at),
            y.element(at),
            y_bar.element(at),
            x_dot,
            y_dot.element(at),
            y_bar_dot.element(at),
        )
    })
}

/// The tangents of the cotangents of `a` and `b` in `y = zip_map(a, b, ..)`.
#[inline(always)]
#[expect(
    clippy::too_many_arguments,
    reason = "four arguments of a pull, and their tangents"
)]
pub fn push_zip_map_pull<A, B, Y, W, DA, DB>(
    a: &A,
    b: &B,
    y: &Y,
    y_bar: &W,
    a_dot: &DA,
    b_dot: &DB,
    y_dot: &W,
    y_bar_dot: &W,
    mut f: impl FnMut(
        A::Element,
        B::Element,
        Y::Element,
        W::Element,
        DA::Element,
        DB::Element,
        W::Element,
        W::Element,
    ) -> (DA::Element, DB::Element),
) -> (DA::Output, DB::Output)
where
    A: Visit,
    B: Visit,
    Y: Visit,
    W: Visit,
    DA: Visit + Map<<DA as Elementwise>::Element>,
    DB: Visit + Map<<DB as Elementwise>::Element>,
{
    let mut k = 0;
    let mut second = Vec::new();
    let first = a_dot.map(|a_dot| {
        let at = k;
        k += 1;
        let (first, other) = f(
            a.element(at),
            b.element(at),
            y.element(at),
            y_bar.element(at),
            a_dot,
            b_dot.element(at),
            y_dot.element(at),
            y_bar_dot.element(at),
        );
        second.push(other);
        first
    });
    let mut second = second.into_iter();
    let second = b_dot.map(|_| match second.next() {
        Some(other) => other,
        None => unreachable!("the shapes are the same"),
    });
    (first, second)
}

/// `v.map(f)`.
#[inline(always)]
pub fn map<V: Map<U>, U>(v: &V, f: impl FnMut(V::Element) -> U) -> V::Output {
    v.map(f)
}

/// The cotangent of `v` in `y = map(v, ..)`: `f(x, y, y_bar)` is that of one element.
#[inline(always)]
pub fn map_pull<V, U>(
    v: &V,
    y: &V::Output,
    y_bar: &V::OutputBar,
    f: impl FnMut(V::Element, U, TangentOf<U>) -> TangentOf<V::Element>,
) -> V::Tangent
where
    V: MapPull<U>,
    V::Element: Differentiable,
    U: Differentiable,
{
    v.map_pull(y, y_bar, f)
}

/// Adds the cotangent of `v` in `y = map(v, ..)` to `acc`, with no temporary.
#[inline(always)]
pub fn map_pull_into<V, U>(
    v: &V,
    y: &V::Output,
    y_bar: &V::OutputBar,
    f: impl FnMut(V::Element, U, TangentOf<U>) -> TangentOf<V::Element>,
    acc: &mut V::Tangent,
) where
    V: MapPull<U>,
    V::Element: Differentiable,
    U: Differentiable,
{
    v.map_pull_into(y, y_bar, f, acc);
}

/// The tangent of `y = map(v, ..)`: `f(x, x_dot)` is that of one element.
#[inline(always)]
pub fn push_map<V, W>(
    v: &V,
    dot: &V::Tangent,
    f: impl FnMut(V::Element, TangentOf<V::Element>) -> W,
) -> <V as Map<W>>::Output
where
    V: PushMap<W>,
    V::Element: Differentiable,
{
    v.push_map(dot, f)
}

/// The tangent of `y = zip_map(a, b, ..)`: `f(a, b, a_dot, b_dot)` is that of one pair of elements.
#[inline(always)]
pub fn push_zip_map<A, B, W>(
    a: &A,
    b: &B,
    a_dot: &A::Tangent,
    b_dot: &B::Tangent,
    f: impl FnMut(A::Element, B::Element, TangentOf<A::Element>, TangentOf<B::Element>) -> W,
) -> <A as Map<W>>::Output
where
    A: PushZipMap<B, W>,
    A::Element: Differentiable,
    B: Elementwise<Element: Differentiable> + Differentiable,
{
    a.push_zip_map(b, a_dot, b_dot, f)
}

/// `a.zip_map(&b, f)`.
#[inline(always)]
pub fn zip_map<A: ZipMap<B, U>, B: Elementwise, U>(
    a: &A,
    b: &B,
    f: impl FnMut(A::Element, B::Element) -> U,
) -> A::Output {
    a.zip_map(b, f)
}

/// The cotangents of `a` and `b` in `y = zip_map(a, b, ..)`: `f(a, b, y, y_bar)` are those of one pair of elements.
#[inline(always)]
pub fn zip_map_pull<A, B, U>(
    a: &A,
    b: &B,
    y: &A::Output,
    y_bar: &A::OutputBar,
    f: impl FnMut(
        A::Element,
        B::Element,
        U,
        TangentOf<U>,
    ) -> (TangentOf<A::Element>, TangentOf<B::Element>),
) -> (A::Tangent, B::Tangent)
where
    A: ZipMapPull<B, U>,
    A::Element: Differentiable,
    B: Elementwise<Element: Differentiable> + Differentiable,
    U: Differentiable,
{
    a.zip_map_pull(b, y, y_bar, f)
}

impl<T: nalgebra::Scalar, R: Dim, C: Dim, S: RawStorage<T, R, C>> Elementwise
    for Matrix<T, R, C, S>
{
    type Element = T;
}

impl<T: nalgebra::Scalar + Copy, R: Dim, C: Dim, S: RawStorage<T, R, C>> Visit
    for Matrix<T, R, C, S>
{
    #[inline(always)]
    fn element(&self, k: usize) -> T {
        self[k]
    }
}

impl<T, U, R, C, S> Map<U> for Matrix<T, R, C, S>
where
    T: nalgebra::Scalar,
    U: nalgebra::Scalar,
    R: Dim,
    C: Dim,
    S: RawStorage<T, R, C>,
    DefaultAllocator: Allocator<R, C>,
{
    type Output = OMatrix<U, R, C>;
    #[inline(always)]
    fn map(&self, mut f: impl FnMut(T) -> U) -> Self::Output {
        if is_pooled::<U, R, C>() {
            let (rows, columns) = self.shape_generic();
            return collected(rows, columns, self.iter().map(|x| f(x.clone())));
        }
        // The inherent method.
        Matrix::map(self, f)
    }
}

impl<T, U, R, C, S> MapPull<U> for Matrix<T, R, C, S>
where
    T: crate::Scalar,
    U: crate::Scalar,
    R: Dim,
    C: Dim,
    S: RawStorage<T, R, C>,
    DefaultAllocator: Allocator<R, C>,
    Self: Differentiable<Tangent = OMatrix<T, R, C>>,
{
    type OutputBar = OMatrix<U, R, C>;
    #[inline(always)]
    fn map_pull(
        &self,
        y: &OMatrix<U, R, C>,
        y_bar: &OMatrix<U, R, C>,
        mut f: impl FnMut(T, U, U) -> T,
    ) -> OMatrix<T, R, C> {
        if is_pooled::<T, R, C>() {
            assert!(
                y.shape() == self.shape() && y_bar.shape() == self.shape(),
                "the shapes of a cotangent differ"
            );
            let (rows, columns) = self.shape_generic();
            let results = y.as_slice().iter().zip(y_bar.as_slice());
            let all = self.iter().zip(results).map(|(x, (y, g))| f(*x, *y, *g));
            return collected(rows, columns, all);
        }
        self.zip_zip_map(y, y_bar, &mut f)
    }
    #[inline(always)]
    fn map_pull_into(
        &self,
        y: &OMatrix<U, R, C>,
        y_bar: &OMatrix<U, R, C>,
        mut f: impl FnMut(T, U, U) -> T,
        acc: &mut OMatrix<T, R, C>,
    ) {
        let shape = self.shape();
        fit(acc, shape);
        assert!(
            y.shape() == shape && y_bar.shape() == shape && acc.shape() == shape,
            "the shapes of a cotangent differ"
        );
        let results = y.as_slice().iter().zip(y_bar.as_slice());
        let targets = acc.as_mut_slice().iter_mut().zip(results);
        let mut add = |acc: &mut T, x: &T, y: &U, g: &U| *acc += f(*x, *y, *g);
        match contiguous(self) {
            Some(xs) => targets
                .zip(xs)
                .for_each(|((acc, (y, g)), x)| add(acc, x, y, g)),
            None => targets
                .zip(self.iter())
                .for_each(|((acc, (y, g)), x)| add(acc, x, y, g)),
        }
    }
}

impl<T, W, R, C, S> PushMap<W> for Matrix<T, R, C, S>
where
    T: crate::Scalar,
    W: nalgebra::Scalar,
    R: Dim,
    C: Dim,
    S: RawStorage<T, R, C>,
    DefaultAllocator: Allocator<R, C>,
    Self: Differentiable<Tangent = OMatrix<T, R, C>>,
{
    #[inline(always)]
    fn push_map(&self, dot: &OMatrix<T, R, C>, f: impl FnMut(T, T) -> W) -> OMatrix<W, R, C> {
        Matrix::zip_map(self, dot, f)
    }
}
