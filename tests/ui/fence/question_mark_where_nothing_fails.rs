use grad_runtime::differentiable;

type Maybe = Option<f64>;

#[differentiable]
fn f(x: f64, text: &str) -> Maybe {
    let n: usize = text.parse::<usize>().ok()?; //~ ERROR `?` stands in a function
    Some(x * n as f64)
}

fn main() {}
