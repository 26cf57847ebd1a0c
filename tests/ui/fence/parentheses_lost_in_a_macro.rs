use grad_runtime::differentiable;
use grad_runtime::nalgebra::vector;

macro_rules! make {
    ($name:ident, $x:ident, $e:expr) => {
        #[differentiable]
        fn $name($x: f64) -> f64 {
            let v = vector![$e * 2.0, $e, ($e) * $x];
            v.norm()
        }
    };
}

make!(f, x, x + 1.0); //~ ERROR parentheses

fn main() {}
