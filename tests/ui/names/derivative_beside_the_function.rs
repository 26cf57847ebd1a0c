use grad_runtime::differentiable;

mod a {
    use grad_runtime::differentiable;

    #[differentiable]
    pub fn g(x: f64) -> f64 {
        x * x
    }
}

mod b {
    pub fn g(x: f64) -> f64 {
        3.0 * x
    }

    #[allow(non_upper_case_globals)]
    pub const h: fn(f64) -> f64 = f64::sin;
}

mod c {
    use super::a::*;
    use grad_runtime::differentiable;

    fn g(x: f64) -> f64 {
        5.0 * x
    }

    #[differentiable]
    pub fn own_function_beside_a_glob(x: f64) -> f64 {
        g(x) //~ ERROR belongs to another function
    }
}

use a::g;

#[differentiable]
fn imported_in_the_body(x: f64) -> f64 {
    use b::g;
    g(x) //~ ERROR belongs to another function
}

#[differentiable]
fn by_another_name(x: f64) -> f64 {
    use b::h as g;
    g(x) //~ ERROR belongs to another function
}

fn main() {
    let _ = (c::own_function_beside_a_glob(1.0), g(1.0));
}
