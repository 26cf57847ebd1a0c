//! Names that rustc resolves in two namespaces, by paths, imports and other names: the derivative is that of what is called.

use crate::support::*;
use grad_runtime::nalgebra::{self, RealField, Vector2, dvector, matrix, vector};
use grad_runtime::{Differentiable, assert_gradient, differentiable};
use std::ops::Range;
use std::{array, mem};

mod there {
    use grad_runtime::differentiable;

    #[differentiable]
    pub fn square(x: f64) -> f64 {
        x * x
    }

    #[differentiable]
    pub fn weighted<T: grad_runtime::Scalar, const N: usize>(
        x: &[T; N],
        weight: impl Fn(usize) -> T,
    ) -> T {
        let mut s = T::zero();
        for i in 0..N {
            s += x[i] * x[i] * weight(i);
        }
        s
    }
}

use there::square as by_another_name;

#[differentiable]
fn by_an_import(x: f64) -> f64 {
    use there::square;
    square(x) * by_another_name(2.0 * x) + there::square(x)
}

#[differentiable]
fn by_generics(x: f64, y: f64) -> f64 {
    let weight = 3.0;
    there::weighted(&[x, y], |i| weight * i as f64 + 1.0)
        + there::weighted::<f64, 1>(&[x * y], |_| 2.0)
}

fn scale(k: f64) -> f64 {
    3.0 * k
}

#[differentiable]
fn local_closure_of_a_function_s_name(x: f64) -> f64 {
    let a = {
        let scale = |t: f64| 2.0 * t;
        scale(2.0) * x
    };
    a * x * scale(2.0)
}

#[differentiable]
fn items_of_the_body(x: f64, n: usize) -> f64 {
    use std::f64::consts::*;
    const LIMIT: usize = 3;
    let y = {
        const HALF: f64 = 0.5;
        x * HALF
    };
    match n {
        0 => x,
        k if k < LIMIT => y.powi(k as i32) * PI,
        k => y * k as f64,
    }
}

#[derive(Clone, Debug, Differentiable)]
struct Pair<T: grad_runtime::Scalar>(T, T);

#[differentiable]
fn tuple_structs(x: f64) -> f64 {
    let pair = Pair(x, 2.0);
    let other = Pair::<f64>(pair.0 * x, pair.1);
    other.0 * other.1
}

#[differentiable]
fn macros_of_libraries(x: f64) -> f64 {
    let m = nalgebra::matrix![x, 1.0; 2.0, x * x];
    let square = matrix![x, 0.0; 0.0, 1.0];
    let d = dvector![x, 2.0 * x];
    let list = vec![x, 3.0];
    (m * square * vector![x, x * x]).sum() + d[0] * d[1] * list[0] * list[1]
}

#[differentiable]
fn functions_of_the_standard_library(x: f64, range: Range<usize>) -> f64 {
    let (mut a, mut b) = (x, x * x);
    mem::swap(&mut a, &mut b);
    let c = std::mem::replace(&mut a, b);
    let powers: [f64; 3] = array::from_fn(|i| x * i as f64 + f64::sin(x));
    let mut s = a * c;
    for i in range {
        s += powers[i] * powers[i];
    }
    let w: Vector2<f64> = [Vector2::new(x, 1.0), Vector2::new(x, x)].iter().sum();
    s + w.norm_squared()
}

#[differentiable]
fn functions_of_generic_floats<T: RealField + Copy>(x: T) -> T {
    T::sin(x) * x.cos()
}

#[test]
fn a_call_has_the_derivative_of_the_function_that_it_names() {
    assert_gradient!(by_an_import, (0.7,));
    assert_gradient!(by_generics, (0.7, 1.2));
    // x² · 4x² + x²
    assert_close(by_an_import::grad(0.7), 16.0 * 0.343 + 1.4);
}

#[test]
fn a_local_hides_a_function_in_its_scope_alone() {
    // 4x · x · 6
    assert_close(local_closure_of_a_function_s_name(0.5), 6.0);
    assert_close(local_closure_of_a_function_s_name::grad(0.5), 24.0);
}

#[test]
fn items_of_the_body_keep_their_meaning() {
    for n in [0, 1, 2, 5] {
        assert_gradient!(items_of_the_body, (0.7, n));
    }
}

#[test]
fn names_of_libraries_mean_the_libraries() {
    assert_gradient!(tuple_structs, (0.7,));
    assert_gradient!(macros_of_libraries, (0.7,));
    assert_gradient!(functions_of_the_standard_library, (0.7, 0..2));
    // sin x · cos x = ½ sin 2x
    assert_close(functions_of_generic_floats::grad(0.7), 1.4_f64.cos());
}
