use grad_runtime::differentiable;

trait Other {
    fn iter(&self) -> std::slice::Iter<'_, f64>;
    fn first(&self) -> Option<&f64>;
}

impl Other for Vec<f64> {
    fn iter(&self) -> std::slice::Iter<'_, f64> {
        self[1..].iter()
    }

    fn first(&self) -> Option<&f64> {
        self.last()
    }
}

trait OfArrays {
    fn windows(self, n: usize) -> std::vec::IntoIter<Vec<f64>>;
}

impl OfArrays for [f64; 2] {
    fn windows(self, _: usize) -> std::vec::IntoIter<Vec<f64>> {
        vec![self.to_vec()].into_iter()
    }
}

#[differentiable]
fn items(x: &Vec<f64>) -> f64 {
    x.iter().map(|v| v * v).sum::<f64>() //~ ERROR comes first here
}

#[differentiable]
fn first(x: &Vec<f64>) -> f64 {
    let a = x.first().unwrap(); //~ ERROR comes first here
    a * a
}

#[differentiable]
fn windows(x: [f64; 2]) -> f64 {
    x.windows(2).map(|w| w[0] * w[1]).sum::<f64>() //~ ERROR comes first here
}

trait Orders {
    fn reverse(&mut self);
    fn copy_within(&mut self, from: std::ops::Range<usize>, to: usize);
}

impl Orders for [f64; 2] {
    fn reverse(&mut self) {
        self[0] = 0.0;
    }

    fn copy_within(&mut self, _: std::ops::Range<usize>, _: usize) {
        self[0] = 0.0;
    }
}

#[differentiable]
fn reversed(mut x: [f64; 2]) -> f64 {
    x.reverse(); //~ ERROR multiple applicable items in scope
    x[0] * x[0]
}

#[differentiable]
fn copied(mut x: [f64; 2]) -> f64 {
    x.copy_within(0..1, 1); //~ ERROR multiple applicable items in scope
    x[1] * x[1]
}

#[differentiable]
fn of_a_slice(x: &[f64]) -> f64 {
    x.iter().map(|v| v * v).sum::<f64>() + x.first().unwrap()
}

fn main() {}
