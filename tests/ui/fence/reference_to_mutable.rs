use grad_runtime::differentiable;

#[differentiable]
fn refers_to_another_place_later(x: f64) -> f64 {
    let (mut a, mut b) = (x, x);
    let mut r = &mut a; //~ ERROR `r` is a reference to an active value, and refers to another place later
    *r *= 2.0;
    r = &mut b;
    *r *= 3.0;
    a + b
}

#[differentiable]
fn taken_by_a_closure(x: f64) -> f64 {
    let mut a = x;
    let r = &mut a; //~ ERROR `r` is a reference that changes an active value, and a `move` closure takes it
    let mut f = move |y: f64| *r *= y;
    f(x);
    a
}

#[differentiable]
fn chosen(x: f64, c: bool) -> f64 {
    let (mut a, mut b) = (x, x);
    let r = if c { let p = &mut a; p } else { &mut b }; //~ ERROR a branch decides which active value a reference changes
    *r *= 2.0;
    a + b
}

fn main() {}
