use grad_runtime::differentiable;

#[differentiable]
fn f(x: f64) -> f64 {
    thread_local!(static SEEN: std::cell::Cell<f64> = const { std::cell::Cell::new(0.0) }); //~ ERROR `thread_local!`
    SEEN.with(|seen| seen.set(x));
    x
}

fn main() {}
