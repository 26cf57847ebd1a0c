use grad_runtime::{Differentiable, differentiable};

#[derive(Clone, Debug, Differentiable)]
enum Shape {
    Circle(f64),
    Rect { w: f64, h: f64 },
}

#[differentiable]
fn not_all(shape: &mut Shape, k: f64) {
    match shape {
        Shape::Circle(r) => *r *= k,
        Shape::Rect { w, .. } => *w *= k, //~ ERROR does not name all
    }
}

#[differentiable]
fn leaves(shapes: &mut [Shape], k: f64) {
    for shape in shapes.iter_mut() {
        match shape {
            Shape::Circle(r) => {
                //~^ ERROR leaves by
                *r *= k;
                continue;
            }
            Shape::Rect { w, h } => *w *= *h,
        }
    }
}

#[differentiable]
fn replaced(shape: &mut Shape, k: f64) {
    match shape {
        Shape::Circle(r) => { //~ ERROR names the whole value, too
            *r *= k;
            *shape = Shape::Rect { w: k, h: k };
        }
        Shape::Rect { w, h } => *w *= *h,
    }
}

#[differentiable]
fn read(x: f64) -> f64 {
    let mut option = Some(x);
    let mut y = x;
    if let Some(value) = &mut option { //~ ERROR names the whole value, too
        *value *= x;
        y = option.unwrap_or(0.5);
    }
    y
}

fn main() {}
