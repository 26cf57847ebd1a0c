use grad_runtime::differentiable;

#[differentiable]
fn to_a_variable(x: f64) -> f64 {
    let mut a = 1.0;
    let r = &mut a; //~ ERROR `&mut` of a variable that is assigned an active value is not supported
    *r = x;
    a * 2.0
}

#[differentiable]
fn to_an_element(x: f64) -> f64 {
    let mut a = vec![1.0, 2.0];
    let last = a.last_mut().unwrap();
    *last = x; //~ ERROR this place cannot be assigned in a differentiable function
    a[1] * 2.0
}

fn main() {}
