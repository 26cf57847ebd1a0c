use grad_runtime::differentiable;

#[differentiable]
fn of_an_iterator(x: &[f64]) -> f64 {
    let mut a = x.to_vec();
    let mut it = a.iter_mut(); //~ ERROR the references that `iter_mut` gives to parts of an active value are not walked by a `for` loop
    *it.next().unwrap() *= 2.0;
    for v in it {
        *v *= 3.0;
    }
    a[0]
}

#[differentiable]
fn of_the_largest(x: &[f64]) -> f64 {
    let mut a = x.to_vec();
    let largest = a.iter_mut().max_by(|p, q| p.total_cmp(q)).unwrap(); //~ ERROR the references that `iter_mut` gives to parts of an active value are not walked by a `for` loop
    *largest *= 2.0;
    a[0]
}

#[differentiable]
fn of_several(x: f64) -> f64 {
    let (mut a, mut b) = (x, x);
    for v in [&mut a, &mut b] { //~ ERROR `&mut` of an active value is not supported
        *v *= 2.0;
    }
    a + b
}

fn main() {}
