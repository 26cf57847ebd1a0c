use grad_runtime::differentiable;

static COUNTER: std::sync::Mutex<Vec<f64>> = std::sync::Mutex::new(Vec::new());

#[differentiable]
fn f(x: f64) -> f64 {
    COUNTER.lock().unwrap().push(x); //~ ERROR `push` changes its receiver
    x
}

fn main() {}
