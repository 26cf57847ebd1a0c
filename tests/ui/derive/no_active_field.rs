use grad_runtime::Differentiable;

#[derive(Clone, Differentiable)]
struct Config { //~ ERROR `Config` has no active field
    #[constant]
    depth: usize,
}

#[derive(Clone, Differentiable)]
struct Unit; //~ ERROR `Unit` has no active field

fn main() {}
