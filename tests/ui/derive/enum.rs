// Enums and payloads without a derivative.
use grad_runtime::Differentiable;

#[derive(Clone, Differentiable)]
enum Activation { //~ ERROR `Activation` has no active payload
    Sine,
    Power(#[constant] i32),
}

#[derive(Clone, Differentiable)]
enum Never {} //~ ERROR `Never` has no active payload

#[derive(Clone, Differentiable)]
enum Shape {
    Circle(f64),
    Named(f64, String), //~ ERROR `String` has no derivative
    Polygon { sides: usize, length: f64 }, //~ ERROR `usize` has no derivative
}

#[derive(Clone, Differentiable)]
enum Marked {
    #[constant] //~ ERROR `#[constant]` stands on a payload or on a parameter, not on a variant
    Sides(f64),
    Circle(f64),
}

#[derive(Clone)]
struct Underived;

#[derive(Clone, Differentiable)]
enum Holding {
    One(f64),
    Two(Underived), //~ ERROR `Underived` has no derivative
}

fn main() {}
