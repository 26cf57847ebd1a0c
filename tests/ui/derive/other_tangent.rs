// A struct is its own tangent only if every field is.
use grad_runtime::Differentiable;

#[derive(Clone, Differentiable)]
struct Layer {
    w: f64,
    #[constant]
    name: &'static str,
}

#[derive(Clone, Differentiable)]
struct Net {
    scale: f64,
    layers: Vec<Layer>, //~ ERROR the tangent of `Vec<Layer>` is another type, `Vec<LayerTangent>`
}

fn main() {}
