//! What emitted code relies on: literals without a suffix, generic functions, and values equal to the user's own expression, bit by bit.

use crate::differences::matrix;
use grad_runtime::private::{PullA, PullB, Rule1, Rule2, TangentOf, op};
use grad_runtime::{Differentiable, Scalar, Tangent};
use nalgebra::{Const, DMatrix, DVector, Dyn, Matrix3, SMatrix, SVector, U1, Vector3};

#[test]
fn literals_take_the_scalar_type_of_the_other_operand() {
    let v = Vector3::new(1.0_f32, 2.0, 3.0);
    assert_eq!(Rule2::<op::Mul, _>::primal(&2.0, &v), v * 2.0);
    assert_eq!(Rule2::<op::Mul, _>::primal(&v, &2.0), v * 2.0);
    assert_eq!(Rule2::<op::Div, _>::primal(&v, &2.0), v / 2.0);
    let x = 3.0_f32;
    assert_eq!(Rule2::<op::Mul, _>::primal(&2.0, &x), 6.0);
    assert_eq!(Rule2::<op::Sub, _>::primal(&x, &2.0), 1.0);
    assert_eq!(PullB::<op::Mul, _>::pull_b(&2.0, &v, &v, &v), v * 2.0);
    assert_eq!(PullA::<op::Mul, _>::pull_a(&v, &2.0, &v, &v), v * 2.0);
    let y = Rule2::<op::Mul, _>::primal(&Rule2::<op::Mul, _>::primal(&2.0, &v), &0.5);
    assert_eq!(Rule1::<op::Norm>::primal(&y), v.norm());
}

#[test]
fn values_are_those_of_the_expression_bit_by_bit() {
    let a: Matrix3<f64> = matrix(Const, Const, 1);
    let b: Matrix3<f64> = matrix(Const, Const, 2);
    let v: Vector3<f64> = matrix(Const, Const, 3);
    assert_eq!(Rule2::<op::Mul, _>::primal(&a, &b), a * b);
    assert_eq!(Rule2::<op::Mul, _>::primal(&a, &v), a * v);
    assert_eq!(Rule2::<op::Mul, _>::primal(&0.1, &v), 0.1 * v);
    assert_eq!(Rule2::<op::Sub, _>::primal(&a, &b), a - b);
    assert_eq!(Rule1::<op::Normalize>::primal(&v), v.normalize());
    assert_eq!(Rule2::<op::TrMul, _>::primal(&a, &b), a.tr_mul(&b));
    let m: DMatrix<f64> = matrix(Dyn(13), Dyn(11), 4);
    let x: DVector<f64> = matrix(Dyn(11), U1, 5);
    assert_eq!(Rule2::<op::Mul, _>::primal(&m, &x), &m * &x);
    assert_eq!(
        Rule2::<op::Mul, _>::primal(&m, &m.transpose()),
        m.clone() * m.transpose()
    );
}

/// A layer and its loss as the macro would emit them, for every scalar and size.
fn layer_grad<T: Scalar, const I: usize, const O: usize>(
    w: &SMatrix<T, O, I>,
    x: &SVector<T, I>,
) -> (T, SMatrix<T, O, I>, SVector<T, I>) {
    let product = Rule2::<op::Mul, _>::primal(w, x);
    let scaled = Rule2::<op::Mul, _>::primal(&T::lit(0.5), &product);
    let norm = Rule1::<op::Norm>::primal(&scaled);
    let scaled_bar = Rule1::<op::Norm>::pull(&scaled, &norm, &T::lit(1.0));
    let product_bar = PullB::<op::Mul, _>::pull_b(&T::lit(0.5), &product, &scaled, &scaled_bar);
    let (mut w_bar, mut x_bar) = (w.zero_tangent(), x.zero_tangent());
    PullA::<op::Mul, _>::pull_a_into(w, x, &product, &product_bar, &mut w_bar);
    PullB::<op::Mul, _>::pull_b_into(w, x, &product, &product_bar, &mut x_bar);
    (norm, w_bar, x_bar)
}

#[test]
fn a_generic_function_can_prove_its_rules() {
    let w: SMatrix<f64, 2, 3> = matrix(Const, Const, 1);
    let x: Vector3<f64> = matrix(Const, Const, 2);
    let (norm, w_bar, x_bar) = layer_grad(&w, &x);
    assert_eq!(norm, (0.5 * (w * x)).norm());
    let g = 0.5 * (w * x).normalize();
    assert!((w_bar - g * x.transpose()).amax() < 1e-15);
    assert!((x_bar - w.tr_mul(&g)).amax() < 1e-15);
}

/// The user's own type, with rules for its operators as `#[differentiable]` on an `impl` block makes them.
#[derive(Clone, Debug, PartialEq)]
struct Dual(f64, f64);

impl Differentiable for Dual {
    type Tangent = (f64, f64);
    fn zero_tangent(&self) -> (f64, f64) {
        (0.0, 0.0)
    }
    fn retract(&mut self, step: &(f64, f64)) {
        self.0 += step.0;
        self.1 += step.1;
    }
    fn fits(&self, _tangent: &(f64, f64)) -> bool {
        true
    }
}

impl Rule2<op::Mul, Dual> for f64 {
    type Output = Dual;
    fn primal(&self, b: &Dual) -> Dual {
        Dual(self * b.0, self * b.1)
    }
}

impl PullA<op::Mul, Dual> for f64 {
    fn push_a(&self, b: &Dual, _y: &Dual, dot: &f64) -> TangentOf<Dual> {
        (dot * b.0, dot * b.1)
    }
    fn pull_a(&self, b: &Dual, _y: &Dual, y_bar: &TangentOf<Dual>) -> f64 {
        (b.0, b.1).dot(y_bar)
    }
}

impl Rule2<op::Mul, f64> for Dual {
    type Output = Dual;
    fn primal(&self, b: &f64) -> Dual {
        Dual(self.0 * b, self.1 * b)
    }
}

#[test]
fn operators_of_a_users_type_live_beside_the_library_s() {
    let d = Dual(1.0, 2.0);
    assert_eq!(Rule2::<op::Mul, _>::primal(&2.0, &d), Dual(2.0, 4.0));
    assert_eq!(Rule2::<op::Mul, _>::primal(&d, &2.0), Dual(2.0, 4.0));
    assert_eq!(PullA::<op::Mul, _>::pull_a(&2.0, &d, &d, &(1.0, 1.0)), 3.0);
    let v = Vector3::new(1.0, 2.0, 3.0);
    assert_eq!(Rule2::<op::Mul, _>::primal(&2.0, &v), v * 2.0);
}
