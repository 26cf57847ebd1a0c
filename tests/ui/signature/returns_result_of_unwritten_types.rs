use grad_runtime::prelude::*;

type Result = std::result::Result<f64, String>;

#[differentiable]
fn f(x: f64) -> Result { //~ ERROR the type of the value that is returned on success is not written
    if x < 0.0 {
        return Err("negative".to_owned());
    }
    Ok(x.sqrt())
}

#[differentiable]
fn g(x: f64) -> std::result::Result<(), String> { //~ ERROR the returned type has no derivative
    if x < 0.0 {
        return Err("negative".to_owned());
    }
    Ok(())
}

fn main() {}
