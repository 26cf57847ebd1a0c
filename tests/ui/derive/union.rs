use grad_runtime::Differentiable;

#[derive(Clone, Copy, Differentiable)]
union Bits { //~ ERROR `Differentiable` cannot be derived for the union `Bits`
    float: f64,
    word: u64,
}

fn main() {}
