// A field of a type that does not implement `Differentiable`, which only rustc knows.
use grad_runtime::Differentiable;

#[derive(Clone, Debug)]
struct Config(u8);

#[derive(Clone, Debug, Differentiable)]
struct Params {
    w: f64,
    config: Config, //~ ERROR `Config` has no derivative
}

fn main() {}
