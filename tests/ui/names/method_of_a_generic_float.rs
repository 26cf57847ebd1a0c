use grad_runtime::differentiable;
use grad_runtime::nalgebra::RealField;

trait Degrees {
    fn to_radians(self) -> Self;
}

#[differentiable]
fn of_a_generic_float<T: RealField + Copy + Degrees>(x: T) -> T {
    x.to_radians() * x //~ ERROR `to_radians` or `to_degrees` is called on `T`, whose bounds do not say that it is the one of `f64` and `f32`
}

fn main() {}
