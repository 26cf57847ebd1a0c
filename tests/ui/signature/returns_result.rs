use grad_runtime::prelude::*;

#[differentiable]
fn f(x: f64) -> Result<f64, String> { //~ ERROR a function that returns a `Result` cannot be differentiated yet
    if x < 0.0 {
        return Err("negative".to_owned());
    }
    Ok(x.sqrt())
}

fn main() {}
