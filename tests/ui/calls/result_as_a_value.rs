use grad_runtime::differentiable;

#[differentiable]
fn g(x: f64) -> Result<f64, String> {
    Ok(x * x)
}

#[differentiable]
fn of_two(x: f64) -> Result<f64, String> {
    let r = if x > 0.0 { g(x) } else { g(-x) };
    let y = r?; //~ ERROR where this `Result` of active values comes from is not known
    Ok(y * x)
}

#[differentiable]
fn made(x: f64) -> f64 {
    let r: Result<f64, String> = if x > 0.0 { Ok(x) } else { Err("negative".to_owned()) }; //~ ERROR a `Result` of active values
    r.unwrap_or(0.0)
}

fn main() {}
