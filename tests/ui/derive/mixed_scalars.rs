use grad_runtime::Differentiable;
use grad_runtime::nalgebra::Vector3;

#[derive(Clone, Differentiable)]
struct Params {
    w: Vector3<f64>,
    b: f32, //~ ERROR the fields of a differentiable struct must share one scalar type
}

#[derive(Clone, Differentiable)]
#[differentiable(tangent)]
struct Separate {
    w: f32,
    b: Vec<f64>, //~ ERROR the fields of a differentiable struct must share one scalar type
}

fn main() {}
