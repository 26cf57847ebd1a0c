use grad_runtime::Differentiable;

#[derive(Clone, Differentiable)]
enum Activation { //~ ERROR `Differentiable` cannot be derived for the enum `Activation`
    Scaled(f64),
    Shifted(f64),
}

fn main() {}
