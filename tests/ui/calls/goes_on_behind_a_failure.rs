use grad_runtime::differentiable;

#[differentiable]
fn take(v: &mut Vec<f64>, i: usize) -> Option<f64> {
    v[0] *= 2.0;
    if i < v.len() { Some(v[i]) } else { None }
}

#[differentiable]
fn check(v: &mut Vec<f64>) -> Result<f64, String> {
    v[0] *= 2.0;
    if v[0] > 0.0 { Ok(v[0]) } else { Err("negative".into()) }
}

#[differentiable]
fn value(x: f64) -> f64 {
    let mut v = vec![x, x * x];
    take(&mut v, 1).unwrap_or(0.0) //~ ERROR what it leaves in them on a failure has no derivative
}

#[differentiable]
fn statement(x: f64) -> f64 {
    let mut v = vec![x, x * x];
    take(&mut v, 1); //~ ERROR what it leaves in them on a failure has no derivative
    v[0]
}

#[differentiable]
fn variable(x: f64) -> f64 {
    let mut v = vec![x, x * x];
    let o = take(&mut v, 1); //~ ERROR what it leaves in them on a failure has no derivative
    o.map_or(v[0], |y| y * v[1])
}

#[differentiable]
fn arms(x: f64) -> f64 {
    let mut v = vec![x, x * x];
    match check(&mut v) { //~ ERROR what it leaves in them on a failure has no derivative
        Ok(y) => y * v[1],
        Err(_) => v[0],
    }
}

fn main() {}
