use grad_runtime::differentiable;

#[differentiable]
fn f(x: f64) -> f64 {
    let cell = std::cell::Cell::new(x); //~ ERROR `Cell`
    cell.set(cell.get() * 2.0);
    cell.get()
}

fn main() {}
