use grad_runtime::differentiable;

struct Table {
    scale: f64,
}

impl Table {
    #[differentiable]
    fn value(&self, x: f64) -> f64 { //~ ERROR `Table` has no derivative
        x * self.scale
    }
}

fn main() {}
