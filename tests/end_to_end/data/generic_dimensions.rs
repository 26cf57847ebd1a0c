//! Functions and structs that are generic in the dimensions of their matrices.

use crate::support::*;
use grad_runtime::nalgebra::allocator::Allocator;
use grad_runtime::nalgebra::{
    DMatrix, DVector, DefaultAllocator, Dim, DimName, Matrix2, Matrix2x3, Matrix3, OMatrix,
    OVector, RealField, Vector2, Vector3,
};
use grad_runtime::{Differentiable, assert_gradient, differentiable};

#[differentiable]
fn inner<T: RealField + Copy, D: Dim>(x: &OVector<T, D>, y: &OVector<T, D>) -> T
where
    DefaultAllocator: Allocator<D>,
{
    x.dot(y) + x.norm_squared()
}

#[differentiable(order = 2)]
fn residual<T: RealField + Copy, R: Dim, C: Dim>(
    h: &OMatrix<T, R, C>,
    x: &OVector<T, C>,
    z: &OVector<T, R>,
) -> OVector<T, R>
where
    DefaultAllocator: Allocator<R, C> + Allocator<C> + Allocator<R>,
{
    z - h * x
}

#[differentiable]
fn cost<T: RealField + Copy, R: Dim, C: Dim>(
    h: &OMatrix<T, R, C>,
    x: &OVector<T, C>,
    z: &OVector<T, R>,
) -> T
where
    DefaultAllocator: Allocator<R, C> + Allocator<C> + Allocator<R>,
{
    residual(h, x, z).norm()
}

#[test]
fn one_function_serves_static_and_dynamic_dimensions() {
    let (x, y) = (Vector3::new(1.0, 2.0, 0.5), Vector3::new(0.2, -0.3, 1.0));
    assert_gradient!(inner, (&x, &y));
    assert_eq!(inner::grad(&x, &y), (y + x * 2.0, x));
    let h = Matrix2x3::new(1.0, 2.0, 3.0, 0.3, 0.4, 0.5);
    let z = Vector2::new(0.1, 0.9);
    assert_gradient!(residual, (&h, &x, &z));
    assert_gradient!(cost, (&h, &x, &z));
    let of_static = cost::grad(&h, &x, &z);
    let (h, x, z) = (
        DMatrix::from_column_slice(2, 3, h.as_slice()),
        DVector::from_column_slice(x.as_slice()),
        DVector::from_column_slice(z.as_slice()),
    );
    assert_gradient!(cost, (&h, &x, &z));
    let of_dynamic = cost::grad(&h, &x, &z);
    assert_eq!(of_static.0.as_slice(), of_dynamic.0.as_slice());
    assert_eq!(of_static.1.as_slice(), of_dynamic.1.as_slice());
}

#[differentiable]
fn elements<D: DimName>(x: &OVector<f64, D>) -> f64
where
    DefaultAllocator: Allocator<D>,
{
    let mut s = 0.0;
    for i in 0..x.len() {
        s += x[i] * x[i].sin();
    }
    s
}

#[differentiable]
fn changed<T, D>(x: OVector<T, D>, a: T) -> OVector<T, D>
where
    T: RealField + Copy,
    D: DimName,
    DefaultAllocator: Allocator<D>,
{
    let mut y = OVector::<T, D>::zeros();
    for i in 0..D::dim() {
        y[i] = a * x[i];
    }
    y[0] = y[0] * y[1];
    y.map(|v| v.tanh()) + &x * a
}

#[differentiable]
fn of_squares<T: RealField + Copy, D: DimName>(p: &OMatrix<T, D, D>, x: &OVector<T, D>) -> T
where
    DefaultAllocator: Allocator<D> + Allocator<D, D>,
{
    let k = p.transpose() * x;
    (&k / k.norm()).component_mul(x).norm_squared() + p.trace()
}

#[test]
fn elements_and_operations_are_those_of_any_matrix() {
    let x = Vector3::new(0.2, 0.4, 0.5);
    assert_gradient!(elements, (&x));
    assert_gradient!(changed, (x, 0.3));
    let p = Matrix3::new(1.0, 0.2, 0.3, 0.1, 2.0, 0.4, 0.1, 0.6, 0.3);
    assert_gradient!(of_squares, (&p, &x));
    let x = x.map(|x| x as f32);
    let g = elements::grad(&x.map(f64::from));
    assert_close(
        g.x,
        f64::from(x.x).sin() + f64::from(x.x) * f64::from(x.x).cos(),
    );
}

#[derive(Clone, Differentiable)]
struct Gauss<T: RealField + Copy, D: DimName>
where
    DefaultAllocator: Allocator<D> + Allocator<D, D>,
{
    mean: OVector<T, D>,
    precision: OMatrix<T, D, D>,
}

#[differentiable]
impl<T: RealField + Copy, D: DimName> Gauss<T, D>
where
    DefaultAllocator: Allocator<D> + Allocator<D, D>,
{
    fn energy(&self, x: &OVector<T, D>) -> T {
        let d = x - &self.mean;
        (&self.precision * &d).dot(&d)
    }
}

#[test]
fn structs_have_generic_dimensions() {
    let gauss = Gauss {
        mean: Vector2::new(0.1, 0.2),
        precision: Matrix2::new(1.0, 0.2, 0.2, 2.0),
    };
    let x = Vector2::new(0.7, 0.3);
    assert_gradient!(Gauss::energy, (&gauss, &x));
    let (of_gauss, of_x) = gauss.energy_grad(&x);
    assert_close(of_gauss.mean.x, -of_x.x);
}
