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

#[differentiable]
fn of_a_slice(x: &[f64]) -> f64 {
    x.iter().map(|v| v * v).sum::<f64>() + x.first().unwrap()
}

fn main() {}
