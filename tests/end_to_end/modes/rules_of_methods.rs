//! Rules for methods, by the names that users give them.

use grad_runtime::check::assert_gradient;
use grad_runtime::prelude::*;

#[derive(Clone, Debug, PartialEq, Differentiable)]
struct Square {
    side: f64,
}

impl Square {
    #[differentiable(vjp = Self::area_vjp)]
    fn area(&self, scale: f64) -> f64 {
        self.side * self.side * scale
    }

    /// It has the name and the form of the function that the attribute would add.
    fn area_vjp(&self, scale: f64) -> (f64, impl FnOnce(f64) -> (Square, f64) + use<>) {
        let side = self.side;
        (self.area(scale), move |w| {
            let side_bar = 2.0 * side * scale * w;
            (Square { side: side_bar }, side * side * w)
        })
    }

    #[differentiable(associated, vjp = Self::cube_vjp)]
    fn cube<T: Scalar>(x: T) -> T {
        x * x * x
    }

    fn cube_vjp<T: Scalar>(x: T) -> (T, impl FnOnce(T) -> T) {
        (x * x * x, move |w| w * T::lit(3.0) * x * x)
    }

    #[differentiable]
    fn twice_the_area(&self) -> f64 {
        2.0 * self.area(Self::cube(self.side))
    }
}

#[test]
fn a_rule_may_have_the_name_of_the_pullback_that_it_is() {
    let square = Square { side: 3.0 };
    let gradient = (Square { side: 30.0 }, 9.0);
    assert_eq!(square.area_grad(5.0), gradient);
    assert_eq!(square.area_value_and_grad(5.0), (45.0, gradient));
    assert_eq!(square.area_vjp(5.0).1(2.0), (Square { side: 60.0 }, 18.0));
    let mut sum = (Square { side: 1.0 }, 1.0);
    assert_eq!(square.area_accumulate_grad(5.0, &mut sum), 45.0);
    assert_eq!(sum, (Square { side: 31.0 }, 10.0));
    assert_eq!(Square::cube_grad(2.0_f32), 12.0);
    Square::check_area(&square, 5.0).unwrap();
    Square::check_cube(2.0).unwrap();
    Square::check_twice_the_area(&square).unwrap();
}

#[differentiable]
fn of_a_square(square: &Square) -> f64 {
    square.twice_the_area()
}

#[test]
fn such_a_rule_serves_callers() {
    assert_gradient!(of_a_square, (&Square { side: 1.5 }));
}
