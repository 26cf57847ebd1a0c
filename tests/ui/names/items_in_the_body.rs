use grad_runtime::differentiable;

#[allow(dead_code)]
const K: f64 = 5.0;

#[differentiable]
fn hides_a_parameter(x: f64) -> f64 {
    #[allow(non_upper_case_globals)]
    const x: f64 = 3.0; //~ ERROR `x` is a parameter and an item of the body
    x * x
}

#[differentiable]
fn constant_of_a_block(x: f64) -> f64 {
    let outer = x * K;
    let inner = {
        const K: f64 = 2.0; //~ ERROR `K` is an item of an inner block
        x * x * K
    };
    outer + inner
}

#[differentiable]
fn function_of_a_branch(x: f64) -> f64 {
    let scale = |t: f64| t * x;
    let inner = if x > 0.0 {
        fn scale() -> f64 { //~ ERROR `scale` is an item of an inner block
            3.0
        }
        x * scale()
    } else {
        x
    };
    inner * scale(x)
}

#[differentiable]
fn import_of_a_block(x: f64) -> f64 {
    let y = {
        use std::f64::consts::*; //~ ERROR a `use` in an inner block
        x * E
    };
    y * x
}

#[differentiable]
fn macro_of_the_body(x: f64) -> f64 {
    macro_rules! vec { //~ ERROR a macro in the body
        ($x:expr) => { std::vec![$x * 2.0] };
    }
    vec![x][0]
}

fn main() {}
