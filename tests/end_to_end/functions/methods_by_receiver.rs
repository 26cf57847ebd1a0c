//! Methods that are found through references and smart pointers, by value and by reference.

use grad_runtime::nalgebra::RealField;
use grad_runtime::{assert_gradient, differentiable};
use std::rc::Rc;
use std::sync::Arc;

#[derive(Clone, Copy, Debug)]
struct Scale(f64);

impl Scale {
    #[differentiable(wrt(x))]
    fn area(&self, x: f64) -> f64 {
        self.0 * x * x
    }

    #[differentiable(wrt(x))]
    fn taken(self, x: f64) -> f64 {
        self.0 * x.sin()
    }

    #[differentiable(wrt(x))]
    fn generic<T: RealField + Copy>(&self, x: T) -> T {
        x * x
    }

    #[differentiable(wrt(x))]
    fn r#loop(&self, x: f64) -> f64 {
        x.exp()
    }
}

#[differentiable]
fn by_reference(x: f64, #[constant] s: &Scale) -> f64 {
    s.area(x) + s.taken(x) + s.generic(x) + s.r#loop(x)
}

#[differentiable]
fn by_value(x: f64, #[constant] s: Scale) -> f64 {
    s.area(x) + s.taken(x) + s.generic(x)
}

#[differentiable]
fn behind_two(x: f64, #[constant] s: &&Scale) -> f64 {
    s.area(x) + s.taken(x)
}

#[differentiable]
fn in_a_box(x: f64, #[constant] s: &Box<Scale>) -> f64 {
    s.area(x) + s.taken(x)
}

#[differentiable]
fn shared(x: f64, #[constant] s: &Rc<Scale>, #[constant] t: Arc<Scale>) -> f64 {
    s.area(x) * t.area(x) + t.taken(x)
}

#[test]
fn receivers_of_every_form() {
    let s = Scale(1.5);
    assert_gradient!(by_reference, (0.7, &s));
    assert_gradient!(by_value, (0.7, s));
    assert_gradient!(behind_two, (0.7, &&s));
    assert_gradient!(in_a_box, (0.7, &Box::new(s)));
    assert_gradient!(shared, (0.7, &Rc::new(s), Arc::new(s)));
}
