//! Types that only rustc knows, in signatures: the derivatives require of them to have a derivative, and nothing else changes.
#![deny(warnings)]

use crate::support::*;
use grad_runtime::nalgebra::Vector2;
use grad_runtime::prelude::*;

mod inner {
    use grad_runtime::prelude::*;

    #[derive(Clone, Debug, PartialEq, Differentiable)]
    pub struct Layer<T: Scalar> {
        pub weight: T,
    }

    #[derive(Clone, Debug, Differentiable)]
    pub struct Named {
        pub x: f64,
        #[constant]
        pub name: &'static str,
    }
}
use inner::Layer;

type Real = f64;
type Plane = Vector2<Real>;

#[differentiable]
fn by_path(named: &inner::Named, x: Real) -> f64 {
    named.x * x
}
#[differentiable]
fn twice_one_type(a: &Layer<f64>, b: &Layer<f64>) -> f64 {
    a.weight * b.weight
}
#[differentiable]
fn of_elements(slice: &[Layer<f64>], array: [Layer<f64>; 1], vec: &Vec<inner::Named>) -> Real {
    slice[0].weight * array[0].weight * vec[0].x
}
#[differentiable]
fn of_an_alias(v: &Plane) -> Plane {
    v * v.x
}
#[differentiable]
fn of_a_parameter<T: Scalar>(layer: &Layer<T>, x: T) -> Layer<T> {
    Layer {
        weight: layer.weight * x,
    }
}

#[test]
fn types_by_path_by_alias_and_inside_of_others() {
    let named = inner::Named {
        x: 2.0,
        name: "two",
    };
    let layer = |weight| Layer { weight };
    assert_eq!(named.name, "two");
    assert_eq!(by_path::grad(&named, 3.0).1, 2.0);
    assert_eq!(
        twice_one_type::grad(&layer(2.0), &layer(3.0)),
        (layer(3.0), layer(2.0))
    );
    let (a, b, c) = of_elements::grad(&[layer(2.0)], [layer(3.0)], &vec![named]);
    assert_eq!((&a[0], &b[0], c[0].x), (&layer(6.0), &layer(4.0), 6.0));
    let pulled = of_an_alias::vjp(&Plane::new(1.0, 2.0)).1(Plane::new(0.0, 1.0));
    assert_close(pulled.x, 2.0);
    let (layer_bar, x_bar) = of_a_parameter::vjp(&layer(2.0), 3.0).1(layer(1.0));
    assert_eq!((layer_bar, x_bar), (layer(3.0), 2.0));
}

struct Model<Inner> {
    inner: Inner,
}
impl<Inner: Clone> Model<Inner> {
    #[differentiable(wrt(named, v, layer))]
    fn value(&self, named: inner::Named, v: Plane, layer: &Layer<f64>) -> f64 {
        named.x * v.y * layer.weight
    }
}
impl<T: Scalar> Layer<T> {
    #[differentiable]
    fn times(&self, other: &Layer<T>, factor: T) -> Layer<T> {
        Layer {
            weight: self.weight * other.weight * factor,
        }
    }
}

#[test]
fn types_of_methods_in_generic_blocks() {
    let layer = |weight: f64| Layer { weight };
    let (a, b, factor) = layer(2.0).times_vjp(&layer(3.0), 5.0).1(layer(1.0));
    assert_eq!((a, b, factor), (layer(15.0), layer(10.0), 6.0));

    let model = Model { inner: "model" };
    let named = inner::Named {
        x: 2.0,
        name: model.inner,
    };
    let (named, v, layer_bar) = model.value_grad(named, Plane::new(1.0, 5.0), &layer(3.0));
    assert_eq!(
        (named.x, v, layer_bar),
        (15.0, Plane::new(0.0, 6.0), layer(10.0))
    );
}
