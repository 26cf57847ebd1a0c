use grad_runtime::differentiable;
use std::rc::Rc;

#[derive(Clone, Copy)]
struct S;

impl S {
    #[differentiable(wrt(x))]
    fn eval(self, x: f64) -> f64 {
        x * x
    }

    #[differentiable(wrt(x))]
    fn area(&self, x: f64) -> f64 {
        x * x
    }
}

trait OfReferences {
    fn eval(&self, x: f64) -> f64;
}

impl OfReferences for &S {
    fn eval(&self, x: f64) -> f64 {
        5.0 * x
    }
}

trait OfPointers {
    fn area(&self, x: f64) -> f64;
}

impl OfPointers for Box<S> {
    fn area(&self, x: f64) -> f64 {
        5.0 * x
    }
}

impl OfPointers for Rc<S> {
    fn area(&self, x: f64) -> f64 {
        5.0 * x
    }
}

struct Held<'a> {
    by_reference: &'a S,
    in_a_box: Box<S>,
}

#[differentiable]
fn behind_one(x: f64, #[constant] s: &S) -> f64 {
    s.eval(x) //~ ERROR comes first here
}

#[differentiable]
fn behind_two(x: f64, #[constant] s: &&S) -> f64 {
    s.eval(x) //~ ERROR comes first here
}

#[differentiable]
fn in_a_box(x: f64, #[constant] s: &Box<S>) -> f64 {
    s.area(x) //~ ERROR comes first here
}

#[differentiable]
fn shared(x: f64, #[constant] s: Rc<S>) -> f64 {
    s.area(x) //~ ERROR comes first here
}

#[differentiable]
fn of_a_field(x: f64, #[constant] held: &Held<'_>) -> f64 {
    held.by_reference.eval(x) //~ ERROR comes first here
}

#[differentiable]
fn of_a_box_in_a_field(x: f64, #[constant] held: &Held<'_>) -> f64 {
    held.in_a_box.area(x) //~ ERROR comes first here
}

#[differentiable]
fn of_an_item(x: f64, #[constant] data: &[S]) -> f64 {
    let mut sum = 0.0;
    for s in data {
        sum += s.eval(x); //~ ERROR comes first here
    }
    sum
}

#[differentiable]
fn of_the_value(x: f64, #[constant] s: &S) -> f64 {
    (*s).eval(x) + s.area(x) + S::eval(*s, x)
}

fn main() {}
