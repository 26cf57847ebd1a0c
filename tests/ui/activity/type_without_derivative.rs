use grad_runtime::differentiable;

struct Table {
    scale: f64,
}

#[differentiable]
fn f(x: f64, table: &Table) -> f64 { //~ ERROR `Table` has no derivative
    x * table.scale
}

fn main() {}
